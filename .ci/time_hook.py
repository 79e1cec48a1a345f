"""Times the plain hook in a repository of 10,000 goals of which one is staged, against `git diff --cached --name-only`, in turns.

    cargo build --release && python3 .ci/time_hook.py target/release/goallint [ROUNDS]
"""

import os
import statistics
import subprocess
import sys
import tempfile
import time

GOALS = 10000
PARAGRAPH = "The walks of the last two springs are written down, sheet by sheet, and a second reader goes over each of them. "


def goal(number):
    """A document of about 3 KB, as long as goals that are planned for a year are."""
    day = number % 28 + 1
    return f"""---
goal: Publish map sheet {number} of the field guide by 2027-06-{day:02}
status: active
checkpoints:
  - date: 2027-02-{day:02}
    indicator: the draft of sheet {number} is with two readers
  - date: 2027-04-{day:02}
    indicator: both readers found their way with it
---

## Why

{PARAGRAPH * 12}
## Next steps

- [ ] Walk the northern half of sheet {number}
- [ ] Ask the county for its heights

{PARAGRAPH * 8}
"""


def git(*arguments):
    settings = ["-c", "user.name=a", "-c", "user.email=a@example.org"]
    subprocess.run(["git", *settings, *arguments], check=True)


def prepare(program):
    git("init", "-q")
    for number in range(GOALS):
        path = f"goals/{number % 100:02}/{number}.md"
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "w", encoding="utf-8") as file:
            file.write(goal(number))
    git("add", "-A")
    git("commit", "-q", "-m", "first")
    subprocess.run([program, "hook", "install"], check=True)
    with open("goals/50/5050.md", "a", encoding="utf-8") as file:
        file.write("One more line.\n")
    git("add", "-A")


def timed(command):
    """Milliseconds by the clock and of the processors."""
    begin = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, used = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    assert process.returncode in (0, 1), command
    return (time.perf_counter() - begin) * 1000, (used.ru_utime + used.ru_stime) * 1000


def main():
    program = os.path.abspath(sys.argv[1])
    rounds = int(sys.argv[2]) if len(sys.argv) > 2 else 300
    commands = {
        "git diff --cached --name-only": ["git", "diff", "--cached", "--name-only"],
        "goallint check --staged": [program, "check", "--staged", "--quiet"],
        "the hook": [".git/hooks/pre-commit"],
    }
    with tempfile.TemporaryDirectory() as folder:
        os.chdir(folder)
        prepare(program)
        times = {name: [] for name in commands}
        for _ in range(rounds):
            for name, command in commands.items():
                times[name].append(timed(command))
        os.chdir("/")
    base = next(iter(times.values()))
    for name, own in times.items():
        clock, processor = zip(*own)
        ratio = statistics.median(one[0] / other[0] for one, other in zip(own, base))
        least = min(clock) / min(one[0] for one in base)
        used = statistics.median(processor) / statistics.median(one[1] for one in base)
        print(f"{name}: median {statistics.median(clock):.2f} ms, least {min(clock):.2f} ms, processor {statistics.median(processor):.2f} ms;"
              f" to git: {ratio:.2f} in the median round, {least:.2f} at best, {used:.2f} of processor time")


main()
