"""Holds the machine formats of `goallint check` against published schemas and other people's readers, for no, some, hostile and
10,000 findings, and the published schemas against files that they describe."""

import json
import os
import subprocess
import sys
import tempfile

import jsonschema
import junitparser
from lxml import etree

PROGRAM = os.path.abspath(sys.argv[1])
HOME = os.path.abspath(sys.argv[2])
GOOD = "---\ngoal: Publish the field guide\nstatus: achieved\n---\n"
BAD = "---\ngoal: Get better at management\nhorizon: longterm\nchekpoints: [x]\n---\n\n## Why\n"
HOSTILE = "# Goals 2027\n\n- Improve my \x1b[31m<b>&amp;</b> ::error::x \u202e 😀 Spanish ]]>\n- Read 20 books %0A | `x`\n"

CASES = {
    "no": {"goals/good.md": GOOD},
    "some": {"goals/bad.md": BAD},
    "hostile": {name: HOSTILE for name in ["goals/a b,c:d%.md", "goals/ümläut 目標.md", "goals/&<'\">.md"]},
    "many": {f"goals/{number}.md": BAD for number in range(800)},
}


def read(path):
    with open(path, encoding="utf-8-sig") as file:
        return json.load(file)


def run(folder, *options):
    command = [PROGRAM, "check", ".", "--isolated", "--today", "2027-01-15", "--extend-select", "strict", *options]
    done = subprocess.run(command, cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.PIPE, check=False)
    assert done.returncode in (0, 1), (options, done.returncode, done.stderr)
    return done.stdout.decode("utf-8")


def check_json(text, schema):
    document = json.loads(text)
    jsonschema.Draft7Validator(schema).validate(document)
    return len(document["findings"])


def check_sarif(text, schema):
    log = json.loads(text)
    jsonschema.validators.validator_for(schema)(schema).validate(log)
    return sum(len(part["results"]) for part in log["runs"])


def check_with_microsofts_validator(path, folder):
    """The rules of SARIF and of GitHub's code scanning, errors and warnings."""
    tool = subprocess.run(["node", "-p", "require('@microsoft/sarif-multitool')"], cwd=HOME, stdout=subprocess.PIPE, check=True)
    tool = tool.stdout.decode().strip()
    schema = os.path.join(HOME, "node_modules/@microsoft/sarif-multitool-linux/sarif-2.1.0.json")
    answer = os.path.join(folder, "answer.json")
    environment = {**os.environ, "DOTNET_SYSTEM_GLOBALIZATION_INVARIANT": "1"}
    command = [tool, "validate", path, "--rule-kind", "Sarif;Ghas", "--level", "Error;Warning", "--kind", "Fail",
               "--json-schema", schema, "--output", answer, "--log", "ForceOverwrite"]
    done = subprocess.run(command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False)
    assert done.returncode == 0, done.stdout.decode()
    return [(found["ruleId"], found["message"]) for found in read(answer)["runs"][0].get("results", [])]


def check_junit(text):
    suites = junitparser.JUnitXml.fromstring(text.encode("utf-8"))
    return sum(isinstance(result, junitparser.Failure) for suite in suites for case in suite for result in case.result)


def check_checkstyle(text):
    root = etree.fromstring(text.encode("utf-8"))
    assert root.tag == "checkstyle" and all(file.tag == "file" and file.get("name") for file in root)
    for error in root.iter("error"):
        assert int(error.get("line")) >= 1 and error.get("message") and error.get("source"), etree.tostring(error)
    return len(list(root.iter("error")))


def check_gitlab(text):
    """https://docs.gitlab.com/ci/testing/code_quality: what an issue must have, and no byte order mark."""
    assert text.startswith("[")
    issues = json.loads(text)
    for issue in issues:
        assert {"description", "check_name", "fingerprint", "severity", "location"} <= issue.keys()
        assert issue["severity"] in ("info", "minor", "major", "critical", "blocker")
        assert not issue["location"]["path"].startswith("./") and issue["location"]["lines"]["begin"] >= 1
    assert len({issue["fingerprint"] for issue in issues}) == len(issues), "a fingerprint stands twice"
    return len(issues)


def check_case(name, files, folder, schemas):
    for path, text in files.items():
        os.makedirs(os.path.dirname(os.path.join(folder, path)), exist_ok=True)
        with open(os.path.join(folder, path), "w", encoding="utf-8") as file:
            file.write(text)
    number = check_json(run(folder, "--output-format", "json"), schemas["check"])
    expected = {"no": number == 0, "some": 0 < number < 50, "hostile": number > 0, "many": number >= 10000}
    assert expected[name], f"{number} findings are not {name}"
    log = run(folder, "--output-format", "sarif")
    assert check_sarif(log, schemas["sarif"]) == number
    assert check_checkstyle(run(folder, "--output-format", "checkstyle")) == number
    assert check_gitlab(run(folder, "--output-format", "gitlab")) == number
    assert check_junit(run(folder, "--output-format", "junit")) <= number
    lines = run(folder, "--output-format", "jsonl").splitlines()
    each = jsonschema.Draft7Validator({"$ref": "#/definitions/finding", "definitions": schemas["check"]["definitions"]})
    for line in lines:
        each.validate(json.loads(line))
    assert len(lines) == number
    with tempfile.TemporaryDirectory() as beside:
        path = os.path.join(beside, "goals.sarif")
        with open(path, "w", encoding="utf-8") as file:
            file.write(log)
        found = check_with_microsofts_validator(path, beside)
    assert not found, f"Microsoft's validator on {name} findings: {len(found)}, the first: {found[:3]}"
    return number


def check_schemas(schemas):
    for name in ("check", "config", "front-matter"):
        jsonschema.Draft7Validator.check_schema(schemas[name])
    front_matter = jsonschema.Draft7Validator(schemas["front-matter"])
    front_matter.validate({"goal": "Publish the field guide", "due": "2027-06-30", "status": "active", "mine": {"any": "thing"},
                           "indicators": {"leading": ["two walks a week"]}, "checkpoints": [{"date": "2027-03-31"}, "2027-04 a draft"]})
    config = jsonschema.Draft7Validator(schemas["config"])
    config.validate({"select": ["timeline", "G103"], "ignore": "strict", "severity": {"vague-outcome": "advice"},
                     "thresholds": {"checkpoints": 2}, "overrides": [{"files": ["a/**"], "depth": "plan"}]})
    for wrong in ({"selct": []}, {"select": ["no-such-rule"]}, {"fail-on": "warnings"}, {"overrides": [{"depth": "plan"}]}):
        assert not config.is_valid(wrong), f"the schema of the configuration accepts {wrong}"


def main():
    schemas = {name: read(f"docs/schemas/{name}.json") for name in ("check", "config", "front-matter")}
    schemas["sarif"] = read(os.path.join(HOME, "node_modules/@microsoft/sarif-multitool-linux/sarif-2.1.0.json"))
    check_schemas(schemas)
    for name, files in CASES.items():
        with tempfile.TemporaryDirectory() as folder:
            print(f"{name} findings: {check_case(name, files, folder, schemas)}, every format is valid", flush=True)


main()
