"""Writes the files that a page shows, each named by a comment in its first line, into a folder."""

import os
import re
import sys

page, folder = sys.argv[1:]
with open(page, encoding="utf-8") as file:
    text = file.read()
shown = re.findall(r"^```yaml\n# (\S+)\n(.*?)^```$", text, re.MULTILINE | re.DOTALL)
assert len(shown) > 3, "the page shows no files"
for number, (path, part) in enumerate(shown):
    path = os.path.join(folder, str(number), path)
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "w", encoding="utf-8") as file:
        file.write(part)
