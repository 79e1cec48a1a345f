// Readers of lines that are written in JavaScript: GitHub's own library for workflow commands, and a validator of reviewdog's format.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";

const [modules, question, path] = process.argv.slice(2);
const lines = readFileSync(path, "utf8").split("\n").slice(0, -1);

// What the runner does with a command: it looks for its ends, splits, and undoes the escapes, `%25` last.
function read(line) {
  const end = line.indexOf("::", 2);
  const [name, ...rest] = line.slice(2, end).split(" ");
  const data = (text) => text.replaceAll("%0D", "\r").replaceAll("%0A", "\n").replaceAll("%25", "%");
  const property = (text) => data(text.replaceAll("%3A", ":").replaceAll("%2C", ","));
  const pairs = rest.join(" ").split(",").map((pair) => pair.split("="));
  const properties = Object.fromEntries(pairs.map(([key, value]) => [key, property(value)]));
  return { name, properties, message: data(line.slice(end + 2)) };
}

// The command that GitHub's library writes for what was read, with its properties in the order of their names.
async function written(core, { name, properties, message }) {
  const { title, file, line, endLine, col, endColumn } = properties;
  const print = process.stdout.write;
  let text = "";
  process.stdout.write = (part) => (text += part);
  core[name](message, { title, file, startLine: line, endLine, startColumn: col, endColumn });
  process.stdout.write = print;
  return sorted(text.trimEnd());
}

function sorted(line) {
  const end = line.indexOf("::", 2);
  const start = line.indexOf(" ") + 1;
  return line.slice(0, start) + line.slice(start, end).split(",").sort().join(",") + line.slice(end);
}

async function commands() {
  const core = await import(pathToFileURL(`${modules}/@actions/core/lib/core.js`));
  const all = [];
  for (const line of lines) {
    const command = read(line);
    const theirs = await written(core, command);
    if (theirs !== sorted(line)) {
      throw new Error(`ours:   ${sorted(line)}\ntheirs: ${theirs}`);
    }
    all.push(command);
  }
  return all;
}

function diagnostics() {
  const { Validator } = createRequire(`${modules}/`)("@umbrelladocs/rdformat-validator");
  const validator = new Validator({ strictMode: true, allowExtraFields: false });
  for (const line of lines) {
    const { valid, errors, warnings } = validator.validate(JSON.parse(line));
    if (!valid || warnings.length > 0) {
      throw new Error(`${line}\n${JSON.stringify([...errors, ...warnings])}`);
    }
  }
  return lines.length;
}

console.log(JSON.stringify(question === "commands" ? await commands() : diagnostics()));
