"""Lines: workflow commands by GitHub's own library, reviewdog's diagnostics by a validator of others, and what people read."""

import json
import re
import subprocess
import tempfile
import unicodedata


def ask(tools, question, text):
    """Hands lines to the readers that are written in JavaScript."""
    with tempfile.NamedTemporaryFile("w", encoding="utf-8", newline="") as file:
        file.write(text)
        file.flush()
        done = subprocess.run(["node", tools.oracles, tools.modules, question, file.name],
                              stdout=subprocess.PIPE, stderr=subprocess.PIPE, check=False)
    assert done.returncode == 0, done.stderr.decode()[:2000]
    return json.loads(done.stdout)


def check_github(text, findings, tools):
    lines = text.split("\n")[:-1]
    commands = [line for line in lines if line.startswith("::")]
    plain = [line for line in lines if not line.startswith("::")]
    for line in plain:
        assert not line.lstrip().startswith("::") and "##[" not in line, line
    read = ask(tools, "commands", "".join(f"{line}\n" for line in commands))
    counting = [command for command in read if command["properties"]["title"] == "goallint"]
    shown = [command for command in read if command not in counting]
    assert len(counting) <= 1 and bool(counting) == bool(plain)
    assert len(shown) + len(plain) == len(findings)
    if counting:
        assert counting[0]["message"].startswith(f"{len(plain)} more finding")
    levels = {"error": "error", "warning": "warning", "notice": "advice"}
    for name in levels:
        assert sum(command["name"] == name for command in read) <= 10, f"more than ten of {name}: the rest is dropped"
    order = [list(levels).index(command["name"]) for command in shown]
    assert order == sorted(order), "the worst come first"
    worst = sorted(findings, key=lambda finding: ["error", "warning", "advice"].index(finding["level"]))
    for name, level in levels.items():
        ours = [command for command in shown if command["name"] == name]
        for command, finding in zip(ours, [finding for finding in worst if finding["level"] == level]):
            compare(command, finding)


def compare(command, finding):
    """What GitHub reads out of a command is what was found."""
    place, start, end = command["properties"], finding["range"]["start"], finding["range"]["end"]
    assert place["title"] == f"{finding['code']} {finding['name']}"
    assert (int(place["line"]), int(place["endLine"])) == (start["line"], end["line"])
    assert ("col" in place) == (start["line"] == end["line"]), "columns stand for one line only"
    if "col" in place:
        assert (int(place["col"]), int(place["endColumn"])) == (start["column"], end["column"])
    message = finding["message"] + (f"\n{finding['help']}" if finding["help"] else "")
    if not active(finding["path"]):
        assert place["file"] == bent(finding["path"])
    if not active(message.replace("\n", "")) and not message.startswith("::"):
        assert command["message"] == bent(message)


def bent(text):
    """Without the brackets by which build servers know a command in the middle of a line."""
    return re.sub(r"(##[A-Za-z]*)\[", r"\1(", text)


def check_rdjsonl(text, findings, tools):
    lines = [json.loads(line) for line in text.split("\n")[:-1]]
    assert ask(tools, "rdjsonl", text) == len(lines) == len(findings)
    levels = {"ERROR": "error", "WARNING": "warning", "INFO": "advice"}
    for line, finding in zip(lines, findings):
        assert line["location"]["path"] == finding["path"] and levels[line["severity"]] == finding["level"]
        assert line["location"]["range"]["start"]["line"] == finding["range"]["start"]["line"]
        assert line["code"]["value"] == finding["code"]


def check_concise(text, findings, _tools):
    lines = text.split("\n")[:-1]
    assert len(lines) == len(findings)
    for line, finding in zip(lines, findings):
        start = finding["range"]["start"]
        pattern = rf".+:{start['line']}:{start['column']}: {finding['level']}\[{finding['code']}\] {finding['name']}: .+"
        assert re.fullmatch(pattern, line), line
    check_for_people(text)


def check_grouped(text, findings, _tools):
    assert sum(line.startswith("  ") for line in text.split("\n")) == len(findings)
    check_for_people(text)


def check_full(text, findings, _tools):
    assert len(re.findall(r"^(?:error|warning|advice)\[G\d+\] ", text, re.MULTILINE)) == len(findings)
    check_for_people(text)


def check_for_people(text):
    """Nothing of a file steers the terminal, or a build server that reads its log."""
    found = active(text.replace("\n", "").replace("\t", ""))
    assert not found, f"active characters: {found}"
    for line in text.split("\n"):
        assert not line.lstrip().startswith("::") and "##[" not in line, line


def active(text):
    """Control characters and those that turn the direction of reading."""
    return {char for char in text if unicodedata.category(char) == "Cc" or char in "\u2028\u2029" or unicodedata.bidirectional(char)
            in ("LRE", "RLE", "PDF", "LRO", "RLO", "LRI", "RLI", "FSI", "PDI")}
