// Runs the theme's search.js outside a browser, for the tests: node run.js SEARCH.JS words | queries FOLDER, with lines as input.
const fs = require("fs"), vm = require("vm"), path = require("path");
const [, , script, task, folder] = process.argv;
const context = vm.createContext({ document: { querySelector: () => null }, Math, Map, Set, Promise });
vm.runInContext(fs.readFileSync(script, "utf8"), context);
const { words, stem, searcher } = vm.runInContext("({ words, stem, searcher })", context);
const lines = fs.readFileSync(0, "utf8").split("\n").filter(Boolean);

async function main() {
  if (task === "words") {
    for (const line of lines) console.log(words(line).map(w => w + "/" + stem(w)).join(" "));
    return;
  }
  for (const query of lines) {
    let bytes = 0;
    const read = name => {
      const text = fs.readFileSync(path.join(folder, name), "utf8");
      bytes += Buffer.byteLength(text);
      return text;
    };
    const engine = searcher(JSON.parse(read("index.json")), async name => read(name));
    const found = await engine.search(query);
    const shown = await Promise.all(found.hits.slice(0, 12).map(hit => engine.shown(hit.page)));
    const said = [bytes, [...engine.crises(query)].sort().join(","), found.instead.map(pair => pair[1]).join(" ")];
    console.log(said.concat(shown.map(one => one.href)).join("\t"));
  }
}

main().catch(fault => { console.error(fault); process.exit(1); });
