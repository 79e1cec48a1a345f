"""Splits a template of GitLab CI into its header and its jobs, with the defaults of the header filled in, as GitLab does."""

import re
import sys

import yaml

template, header, jobs = sys.argv[1:]
with open(template, encoding="utf-8") as file:
    text = file.read()
head, body = re.split(r"^---\n", text, maxsplit=1, flags=re.MULTILINE)
inputs = yaml.safe_load(head)["spec"]["inputs"]
used = set(re.findall(r"\$\[\[ inputs\.([a-z-]+) \]\]", body))
assert used == set(inputs), f"inputs that are declared and not used, or the other way round: {used ^ set(inputs)}"
for name, described in inputs.items():
    body = body.replace(f"$[[ inputs.{name} ]]", described["default"])
for path, part in ((header, head), (jobs, body)):
    with open(path, "w", encoding="utf-8") as file:
        file.write(part)
