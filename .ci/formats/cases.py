"""Goals with no, some, hostile and 10,000 findings, and the program run over them."""

import os
import subprocess

GOOD = "---\ngoal: Publish the field guide\nstatus: achieved\n---\n"
BAD = "---\ngoal: Get better at management\nhorizon: longterm\nchekpoints: [x]\n---\n\n## Why\n"
ONE = "---\ngoal: Publish the field guide\nstaus: achieved\n---\n"

# Terminal, build server, page, XML and table each find something here that they would act upon.
WORDS = ("\x1b[31mred\x1b]0;title\x07 ::error::x ##[add-mask]x <script>alert(1)</script> ]]> &amp; <![CDATA[ %0A | `x` \\ "
         "[x](javascript:y) @someone \u202eevil\u2066 \u2028 \ufffe 😀👩\u200d🚀 目標 e\u0301 \x00 \x85")
HOSTILE = (f"# Goals 2027\r\n\r\n- Improve my Spanish\r\n- Attend two courses on \x1b[31m and \u202e\r\n"
           f"<!-- goallint-ignore-next-line {WORDS} -->\r\n- 😀目e\u0301 Learn {WORDS}")
# The same without what looks like a blank to fill in, so that the statements are judged and told.
STATEMENTS = ("# Goals 2027\n\n" + "".join(f"- {verb} ::error::x ]]> &amp; %0A | `x` 😀 目標 e\u0301 \x1b[31m\u202e @someone #1\n" for verb in
              ("Improve my", "Read 20 books about", "Attend the course on", "Get better at", "Learn more about"))
              + "- ::error::Read 20 books\n- ##[group]Attend three courses\n")
NAMES = [b"a b,c:d%.md", "ümläut 目標 e\u0301 😀.md".encode(), b"&<'\">.md", b"<script>.md", b"]]>.md", b"::error::x.md",
         b"##[group]x.md", b"%0A::error::x.md", b"new\nline\r.md", b"caf\xe9.md", b"\x1b[31m\x07.md", "\u202egnp.md".encode(),
         b"a|b`c.md", b"#1 @someone ?q.md", b"back\\slash.md"]

CASES = {
    "no": {b"goals/good.md": GOOD},
    "one": {b"goals/one.md": ONE},
    "some": {b"goals/bad.md": BAD},
    "hostile": {b"goals/" + start + name: text for name in NAMES for start, text in ((b"", HOSTILE), (b"2", STATEMENTS))},
    "10,000": {b"goals/%d.md" % number: BAD for number in range(800)},
}
EXPECTED = {
    "no": lambda number: number == 0,
    "one": lambda number: number == 1,
    "some": lambda number: 1 < number < 50,
    "hostile": lambda number: number > 100,
    "10,000": lambda number: number >= 10_000,
}


def write(files, folder):
    for path, text in files.items():
        path = os.path.join(os.fsencode(folder), path)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "wb") as file:
            file.write(text.encode("utf-8"))


def choose(name):
    """The rules of a case."""
    return ["--select", "misspelled-key"] if name == "one" else ["--extend-select", "strict"]


def run(program, folder, *options, codes=(0, 1)):
    command = [program, "check", ".", "--isolated", "--today", "2027-01-15", *options]
    done = subprocess.run(command, cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.PIPE, check=False)
    assert done.returncode in codes, (options, done.returncode, done.stderr)
    return done.stdout.decode("utf-8")
