"""XML and Markdown: JUnit by Jenkins' schema and a library of others, Checkstyle by lxml, Markdown by a renderer."""

import junitparser
import markdown_it
from lxml import etree
from lxml import html

# GitHub shows a summary up to this size and drops it whole above.
LARGEST_SUMMARY = 1024 * 1024
# GitLab reads a report up to this size.
LARGEST_REPORT = 30 * 1000 * 1000


def check_junit(text, findings, tools):
    assert len(text.encode("utf-8")) < LARGEST_REPORT
    root = read_junit(text, tools)
    cases = [(case.get("classname"), case.get("name")) for case in root.iter("testcase")]
    assert len(set(cases)) == len(cases), "a case stands twice, and readers drop the second"
    suites = junitparser.JUnitXml.fromstring(text.encode("utf-8"))
    failures = 0
    for suite in suites:
        own = [result for case in suite for result in case.result]
        assert suite.tests == len(list(suite)) and suite.failures == len(own) and suite.errors == suite.skipped == 0
        failures += len(own)
    assert failures == sum(finding["level"] != "advice" for finding in findings)


def read_junit(text, tools):
    root = etree.fromstring(text.encode("utf-8"))
    etree.XMLSchema(etree.parse(tools.junit_schema)).assertValid(root)
    return root


def check_checkstyle(text, findings, _tools):
    root = etree.fromstring(text.encode("utf-8"))
    assert root.tag == "checkstyle" and root.get("version")
    assert all(file.tag == "file" and file.get("name") and len(file) > 0 for file in root)
    errors = list(root.iter("error"))
    assert len(errors) == len(findings)
    levels = {"error": "error", "warning": "warning", "info": "advice"}
    for error, finding in zip(errors, findings):
        assert levels[error.get("severity")] == finding["level"]
        assert int(error.get("line")) == finding["range"]["start"]["line"]
        assert int(error.get("column")) == finding["range"]["start"]["column"]
        assert error.get("message") and error.get("source").startswith(f"goallint.{finding['code']}."), etree.tostring(error)


def check_markdown(text, findings, _tools):
    """What a page makes of the table: rows and links of ours, nothing of a goal file that acts."""
    assert len(text.encode("utf-8")) < LARGEST_SUMMARY
    page = html.fromstring(markdown_it.MarkdownIt("commonmark", {"html": True, "linkify": True}).enable("table").render(text))
    known = {"div", "h1", "h2", "table", "thead", "tbody", "tr", "th", "td", "a", "code", "br", "p",
             "details", "summary", "pre"}
    used = {element.tag for element in page.iter() if isinstance(element.tag, str)}
    assert used <= known and not [node for node in page.iter() if not isinstance(node.tag, str)], used - known
    assert all(len(row) == 4 for row in page.iter("tr"))
    assert all(link.get("href").startswith("https://") and set(link.keys()) == {"href"} for link in page.iter("a"))
    left_out = sum(int(line.split()[0]) for line in text.splitlines() if line.endswith("not shown here."))
    rows = sum(len(body) for body in page.iter("tbody"))
    assert rows + left_out == len(findings) and rows >= min(len(findings), 1000)
