"""Reads every machine format of `goallint check` for no, some and hostile findings, and says what a reader would reject."""

import json
import os
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree

PROGRAM = os.path.abspath(sys.argv[1])
GOOD = "---\ngoal: Publish the field guide\nstatus: achieved\n---\n"
BAD = "---\ngoal: Get better at management\nhorizon: longterm\nchekpoints: [x]\n---\n\n## Why\n"
HOSTILE = "# Goals 2027\n\n- Improve my \x1b[31m<b>&amp;</b> ::error::x \u202e 😀 Spanish ]]>\n- Read 20 books %0A | `x`\n"
NAMES = ["goals/plain.md", "goals/a b,c:d%.md", "goals/ümläut 目標.md"]


def run(folder, form):
    done = subprocess.run([PROGRAM, "check", ".", "--isolated", "--today", "2027-01-15", "--output-format", form],
                          cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.PIPE, check=False)
    assert done.returncode in (0, 1), (form, done.returncode, done.stderr)
    assert b"\x1b" not in done.stdout, (form, "an escape sequence of a file reached the output")
    return done.stdout.decode("utf-8")


def check_json(text, many):
    document = json.loads(text)
    assert document["version"] == 1
    assert bool(document["findings"]) == many
    for finding in document["findings"]:
        assert finding["range"]["start"]["line"] >= 1 and not finding["path"].startswith("/")


def check_jsonl(text, many):
    lines = [json.loads(line) for line in text.splitlines()]
    assert bool(lines) == many


def check_sarif(text, many):
    log = json.loads(text)
    assert log["version"] == "2.1.0" and log["$schema"]
    (only,) = log["runs"]
    driver = only["tool"]["driver"]
    assert driver["name"] and only["columnKind"] and bool(only["results"]) == many
    for rule in driver["rules"]:
        assert rule["id"] and len(rule["shortDescription"]["text"]) <= 1024 and rule["help"]["text"]
    for result in only["results"]:
        assert result["message"]["text"] and driver["rules"][result["ruleIndex"]]["id"] == result["ruleId"]
        place = result["locations"][0]["physicalLocation"]
        assert not place["artifactLocation"]["uri"].startswith(("/", "file:"))
        assert place["region"]["startLine"] >= 1 and place["region"]["startColumn"] >= 1


def check_gitlab(text, many):
    issues = json.loads(text)
    assert bool(issues) == many
    assert len({issue["fingerprint"] for issue in issues}) == len(issues), "a fingerprint stands twice"
    for issue in issues:
        assert issue["severity"] in ("info", "minor", "major", "critical", "blocker")
        assert issue["description"] and not issue["location"]["path"].startswith(("./", "/"))


def check_github(text, many):
    lines = text.splitlines()
    assert bool(lines) == many
    for line in lines:
        assert line.startswith(("::error ", "::warning ", "::notice ")), line
        assert line.count("::") >= 2


def check_junit(text, many):
    root = ElementTree.fromstring(text)
    assert root.tag == "testsuites"
    cases = [(case.get("classname"), case.get("name")) for case in root.iter("testcase")]
    assert len(set(cases)) == len(cases), "a case stands twice"
    assert bool(list(root.iter("failure"))) == many


def check_checkstyle(text, many):
    root = ElementTree.fromstring(text)
    assert root.tag == "checkstyle" and bool(list(root.iter("error"))) == many
    assert all(error.get("severity") in ("error", "warning", "info") for error in root.iter("error"))


def check_rdjsonl(text, many):
    lines = [json.loads(line) for line in text.splitlines()]
    assert bool(lines) == many
    for line in lines:
        assert line["message"] and line["location"]["path"] and line["severity"] in ("ERROR", "WARNING", "INFO")


CHECKS = {"json": check_json, "jsonl": check_jsonl, "sarif": check_sarif, "gitlab": check_gitlab, "github": check_github,
          "junit": check_junit, "checkstyle": check_checkstyle, "rdjsonl": check_rdjsonl}


def main():
    cases = {"nothing": {"goals/good.md": GOOD},
             "some": {"goals/bad.md": BAD},
             "hostile": {name: HOSTILE for name in NAMES}}
    for case, files in cases.items():
        with tempfile.TemporaryDirectory() as folder:
            for name, text in files.items():
                os.makedirs(os.path.dirname(os.path.join(folder, name)), exist_ok=True)
                with open(os.path.join(folder, name), "w", encoding="utf-8") as file:
                    file.write(text)
            for form, check in CHECKS.items():
                try:
                    check(run(folder, form), case != "nothing")
                except Exception as error:
                    raise SystemExit(f"{form} with {case} findings: {error!r}") from error
    print(f"{len(CHECKS)} formats read, {len(cases)} cases each")


main()
