"""Holds the schemas that editors read against what they describe, by check-jsonschema: the front matter of good goal documents and of new
ones passes and broken front matter does not; a new configuration passes with every line in force, and one with a misspelled key does not.
What `inspect` prints about the fixtures is as its schema says."""

import glob
import os
import re
import subprocess
import sys
import tempfile

PROGRAM = os.path.abspath(sys.argv[1])
CHECK = os.path.abspath(sys.argv[2])
PRIORITIES = ["promotion", "skill-mastery", "pivot", "mobility"]
BROKEN = {
    "a name that is a list": "goal: Publish the field guide\nid: [one, two]\n",
    "a day that is a list": "goal: Publish the field guide\ndue: [2027, 6]\n",
    "a checkpoint that is a list": "goal: Publish the field guide\ncheckpoints: [[2027-06-30, draft]]\n",
    "a title that is a mapping": "title: {text: Publish the field guide}\n",
}


def output(*arguments, folder=None):
    return subprocess.run([PROGRAM, *arguments], cwd=folder, stdout=subprocess.PIPE, check=True).stdout.decode("utf-8")


def write(folder, name, text):
    path = os.path.join(folder, name)
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)
    return path


def front_matter(text):
    found = re.match(r"---\n(.*?)\n---\n", text, re.DOTALL)
    return found and found.group(1) + "\n"


def passes(schema, *files):
    done = subprocess.run([CHECK, "--schemafile", schema, *files], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False)
    return done.returncode == 0, done.stdout.decode("utf-8")


def good_front_matter(folder):
    texts = [output("new")] + [output("new", "--priority", priority) for priority in PRIORITIES]
    for path in sorted(glob.glob("fixtures/documents/**/*.md", recursive=True)):
        with open(path, encoding="utf-8") as file:
            texts.append(file.read())
    found = [text for text in map(front_matter, texts) if text]
    assert len(found) > 8, "the good documents were not found"
    return [write(folder, f"good-{number}.yaml", text) for number, text in enumerate(found)]


def new_configuration(folder):
    output("init", "--no-hook", "--quiet", folder)
    with open(os.path.join(folder, "goallint.toml"), encoding="utf-8") as file:
        lines = [re.sub(r"^#(?=[a-z\[])", "", line) for line in file]
    return "".join(lines)


def main():
    with tempfile.TemporaryDirectory() as folder:
        schemas = {name: write(folder, f"{name}.json", output("schema", name)) for name in ("front-matter", "config")}
        files = good_front_matter(folder)
        good, told = passes(schemas["front-matter"], *files)
        assert good, told
        for what, text in BROKEN.items():
            assert not passes(schemas["front-matter"], write(folder, "broken.yaml", text))[0], f"the schema accepts {what}"
        configuration = new_configuration(folder)
        good, told = passes(schemas["config"], write(folder, "all.toml", configuration))
        assert good, told
        broken = write(folder, "broken.toml", configuration.replace("ignore =", "ignroe =", 1))
        assert not passes(schemas["config"], broken)[0], "the schema accepts a misspelled key"
        inspected = write(folder, "inspected.json", output("inspect", "fixtures", "--no-ignore", "--output-format", "json"))
        good, told = passes("docs/schemas/inspect.json", inspected)
        assert good, told
        print(f"the schemas describe {len(files)} good front matters and every key of a new configuration")


main()
