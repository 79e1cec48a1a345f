"""Holds every format of `goallint check` against published schemas and other people's readers, for no, one, some, hostile and 10,000
findings, and the published schemas against files that they describe.

    python .ci/formats PROGRAM HOME

HOME is the folder into which `.ci/validators` installs the readers."""

import json
import os
import subprocess
import sys
import tempfile

import cases
import documents
import lines
import markup

CHECKS = {
    "jsonl": documents.check_jsonl,
    "sarif": documents.check_sarif,
    "gitlab": documents.check_gitlab,
    "junit": markup.check_junit,
    "checkstyle": markup.check_checkstyle,
    "markdown": markup.check_markdown,
    "github": lines.check_github,
    "rdjsonl": lines.check_rdjsonl,
    "concise": lines.check_concise,
    "grouped": lines.check_grouped,
    "full": lines.check_full,
}


class Tools:
    """Where the readers are."""

    def __init__(self, home):
        self.modules = os.path.join(home, "node_modules")
        self.oracles = os.path.join(os.path.dirname(os.path.abspath(__file__)), "oracles.mjs")
        self.junit_schema = os.path.join(home, "junit-10.xsd")
        self.multitool = self.ask_node("require('@microsoft/sarif-multitool')")
        self.sarif_schema = os.path.join(os.path.dirname(self.multitool), "sarif-2.1.0.json")
        published = {name: f"docs/schemas/{name}.json" for name in ("check", "config", "front-matter")}
        self.schemas = {name: read(path) for name, path in {**published, "sarif": self.sarif_schema}.items()}

    def ask_node(self, expression):
        environment = {**os.environ, "NODE_PATH": self.modules}
        return subprocess.check_output(["node", "-p", expression], env=environment, encoding="utf-8").strip()


def read(path):
    with open(path, encoding="utf-8-sig") as file:
        return json.load(file)


def check_case(name, files, program, tools):
    with tempfile.TemporaryDirectory() as folder, tempfile.TemporaryDirectory() as beside:
        cases.write(files, folder)
        options = cases.choose(name)
        findings = documents.check_json(cases.run(program, folder, *options, "--output-format", "json"), tools)
        assert cases.EXPECTED[name](len(findings)), f"{len(findings)} findings are not {name}"
        # One run with a report of every format gives what a run for each of them gives.
        reports = [f"--report={form}={os.path.join(beside, form)}" for form in CHECKS]
        cases.run(program, folder, *options, *reports)
        for form, check in CHECKS.items():
            text = cases.run(program, folder, *options, "--output-format", form)
            with open(os.path.join(beside, form), encoding="utf-8", newline="") as file:
                assert file.read() == text, f"{form} with {name} findings is another as a report"
            try:
                check(text, findings, tools)
            except Exception as error:
                raise SystemExit(f"{form} with {name} findings: {type(error).__name__}: {error}") from error
    print(f"{name} findings ({len(findings)}): {len(CHECKS) + 1} formats are read by others", flush=True)


def check_failed_run(program, tools):
    """A run with a path that does not exist has documents as well, and they say so."""
    with tempfile.TemporaryDirectory() as folder:
        cases.write(cases.CASES["some"], folder)
        output = {form: cases.run(program, folder, "]]>\x1b<::error::>\n%0A.md", "--output-format", form, codes=(2,))
                  for form in ("json", "sarif", "gitlab", "junit", "github")}
    findings = documents.check_json(output["json"], tools)
    documents.check_sarif(output["sarif"], findings, tools)
    documents.check_gitlab(output["gitlab"], findings, tools)
    assert json.loads(output["sarif"])["runs"][0]["invocations"][0]["executionSuccessful"] is False
    assert len(list(markup.read_junit(output["junit"], tools).iter("error"))) == 1
    commands = [line for line in output["github"].split("\n") if line.startswith("::")]
    first = lines.ask(tools, "commands", "".join(f"{line}\n" for line in commands))[0]
    assert first["name"] == "error" and "no such file" in first["message"], first
    print("a failed run: its documents are read by others", flush=True)


def main():
    program, home = map(os.path.abspath, sys.argv[1:])
    tools = Tools(home)
    documents.check_schemas(tools)
    for name, files in cases.CASES.items():
        check_case(name, files, program, tools)
    check_failed_run(program, tools)


main()
