"""Documents of JSON: our own by their published schema, SARIF by the schema of OASIS and by Microsoft's validator, GitLab's by its rules.

The schema of SARIF is the copy that Microsoft's validator brings. It leaves out one rule of OASIS' own: a region says where it starts."""

import gzip
import json
import os
import subprocess
import tempfile

import jsonschema_rs


def check_json(text, tools):
    document = json.loads(text)
    jsonschema_rs.validator_for(tools.schemas["check"]).validate(document)
    return document["findings"]


def check_jsonl(text, findings, tools):
    definitions = tools.schemas["check"]["definitions"]
    each = jsonschema_rs.Draft7Validator({"$ref": "#/definitions/finding", "definitions": definitions})
    lines = [json.loads(line) for line in text.split("\n")[:-1]]
    for line in lines:
        each.validate(line)
    assert lines == findings


def check_sarif(text, findings, tools):
    log = json.loads(text)
    jsonschema_rs.validator_for(tools.schemas["sarif"]).validate(log)
    (only,) = log["runs"]
    assert [result["ruleId"] for result in only["results"]] == [finding["code"] for finding in findings]
    # What GitHub takes, and what it links.
    assert len(gzip.compress(text.encode("utf-8"))) < 10 * 1000 * 1000 and len(only["results"]) <= 25_000
    for result in only["results"]:
        rule = only["tool"]["driver"]["rules"][result["ruleIndex"]]
        assert rule["id"] == result["ruleId"]
        place = result["locations"][0]["physicalLocation"]
        assert place["region"]["startLine"] >= 1 and place["contextRegion"]["startLine"] >= 1
        uri = place["artifactLocation"]["uri"]
        assert uri.isascii() and not uri.startswith(("/", "file:")) and ":" not in uri, uri
    prints = [result["partialFingerprints"]["goalIdentity/v1"] for result in only["results"]]
    assert prints == [finding["fingerprint"] for finding in findings]
    found = ask_microsoft(text, tools)
    assert not found, f"Microsoft's validator found {len(found)} faults, the first: {found[:3]}"


def ask_microsoft(log, tools):
    """The rules of SARIF and of GitHub's code scanning, errors and warnings."""
    with tempfile.TemporaryDirectory() as folder:
        path, answer = os.path.join(folder, "goals.sarif"), os.path.join(folder, "answer.json")
        with open(path, "w", encoding="utf-8") as file:
            file.write(log)
        environment = {**os.environ, "DOTNET_SYSTEM_GLOBALIZATION_INVARIANT": "1"}
        command = [tools.multitool, "validate", path, "--rule-kind", "Sarif;Ghas", "--level", "Error;Warning", "--kind", "Fail",
                   "--json-schema", tools.sarif_schema, "--output", answer, "--log", "ForceOverwrite"]
        done = subprocess.run(command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False)
        assert done.returncode == 0, done.stdout.decode()
        with open(answer, encoding="utf-8-sig") as file:
            (run,) = json.load(file)["runs"]
        return [(found["ruleId"], found["message"]) for found in run.get("results", [])]


def check_gitlab(text, findings, _tools):
    """https://docs.gitlab.com/ci/testing/code_quality: what an issue must have, and no byte order mark."""
    assert text.startswith("[")
    issues = json.loads(text)
    assert len(issues) == len(findings)
    for issue, finding in zip(issues, findings):
        assert {"description", "check_name", "fingerprint", "severity", "location"} <= issue.keys()
        assert issue["severity"] in ("info", "minor", "major", "critical", "blocker")
        assert issue["description"] and issue["check_name"] and issue["fingerprint"]
        assert issue["location"]["path"] == finding["path"] and not issue["location"]["path"].startswith(("./", "/"))
        assert issue["location"]["lines"]["begin"] == finding["range"]["start"]["line"] >= 1
    assert len({issue["fingerprint"] for issue in issues}) == len(issues), "a fingerprint stands twice"


def check_schemas(tools):
    """The schemas that are published, against files that they describe and files that they must not accept."""
    for name in ("check", "config", "front-matter"):
        jsonschema_rs.meta.validate(tools.schemas[name])
    front_matter = jsonschema_rs.Draft7Validator(tools.schemas["front-matter"])
    front_matter.validate({"goal": "Publish the field guide", "due": "2027-06-30", "status": "active", "mine": {"any": "thing"},
                           "indicators": {"leading": ["two walks a week"]}, "checkpoints": [{"date": "2027-03-31"}, "2027-04 a draft"]})
    config = jsonschema_rs.Draft7Validator(tools.schemas["config"])
    config.validate({"select": ["timeline", "G103"], "ignore": "strict", "severity": {"vague-outcome": "advice"},
                     "thresholds": {"checkpoints": 2}, "overrides": [{"files": ["a/**"], "depth": "plan"}]})
    for wrong in ({"selct": []}, {"select": ["no-such-rule"]}, {"fail-on": "warnings"}, {"overrides": [{"depth": "plan"}]}):
        assert not config.is_valid(wrong), f"the schema of the configuration accepts {wrong}"
