// Runs the theme's search script outside a browser, for the tests: node run.js SCRIPTS words | endings STEP... | queries FOLDER, with lines as input.
const fs = require("fs"), vm = require("vm"), path = require("path");
const [, , scripts, task, folder, ...more] = process.argv;
const context = vm.createContext({ document: { querySelector: () => null }, Math, Map, Set, Promise });
vm.runInContext(fs.readdirSync(scripts).sort().map(name => fs.readFileSync(path.join(scripts, name), "utf8")).join("\n"), context);
const { words, stem, endings, searcher } = vm.runInContext("({ words, stem, endings, searcher })", context);
// As many results as the page shows at first.
const FIRST = 10;
const lines = fs.readFileSync(0, "utf8").split("\n").filter(Boolean);

async function main() {
  if (task === "words") {
    for (const line of lines) console.log(words(line, true).map(w => w + "/" + stem(w)).join(" "));
    return;
  }
  if (task === "endings") {
    lines.map(endings([folder, ...more])).forEach(stem => console.log(stem));
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
    const shown = await Promise.all(found.hits.slice(0, FIRST).map(hit => engine.shown(hit, found.stems)));
    const said = [bytes, [...found.notes].sort().join(","), found.instead.map(pair => pair[1]).join(" ")];
    console.log(said.concat(shown.map(one => process.env.SAID ? one.href + " " + one.summary : one.href)).join("\t"));
  }
}

main().catch(fault => { console.error(fault); process.exit(1); });
