#!/usr/bin/env bash
# Checks goals once, and shows what was found in the log, as annotations, in the summary of the step and as a SARIF file.
set -euo pipefail

reports=$(mktemp -d "$RUNNER_TEMP/goallint-XXXXXX")
options=(--output-format "$GOALLINT_FORMAT")
options+=(--report "github=$reports/annotations.txt")
options+=(--report "markdown=$reports/summary.md")
options+=(--report "sarif=$reports/goallint.sarif")
if [ -n "$GOALLINT_FAIL_ON" ]; then
    options+=(--fail-on "$GOALLINT_FAIL_ON")
fi
if [ -n "$GOALLINT_BASELINE" ]; then
    options+=(--baseline "$GOALLINT_BASELINE")
fi

code=0
printf '%s\n' "$GOALLINT_PATHS" | goallint check "${options[@]}" --files-from - || code=$?

if [ -f "$reports/summary.md" ]; then
    cat "$reports/summary.md" >>"${GITHUB_STEP_SUMMARY:-/dev/null}"
fi
# The log has every finding already, so only the annotations are taken from their file.
if [ "$GOALLINT_FORMAT" != github ] && [ -f "$reports/annotations.txt" ]; then
    grep '^::' "$reports/annotations.txt" || true
fi
echo "exit-code=$code" >>"$GITHUB_OUTPUT"
if [ -f "$reports/goallint.sarif" ]; then
    echo "sarif=$reports/goallint.sarif" >>"$GITHUB_OUTPUT"
fi
exit "$code"
