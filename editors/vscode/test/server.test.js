"use strict";

// The extension's client library against the real server: CANDOR names the command, by default bin/candor of this repository.
const assert = require("node:assert");
const {spawn} = require("node:child_process");
const fs = require("node:fs");
const os = require("node:os");
const path = require("node:path");
const {after, before, test} = require("node:test");
const {pathToFileURL} = require("node:url");
const {
  CompletionRequest, DefinitionRequest, DidOpenTextDocumentNotification, ExitNotification, HoverRequest, InitializeRequest, InitializedNotification,
  PublishDiagnosticsNotification, RenameRequest, ShutdownRequest, StreamMessageReader, StreamMessageWriter, createProtocolConnection,
} = require("vscode-languageserver-protocol/node");
const {serverFor} = require("../server");

const COMMAND = process.env.CANDOR || path.join(__dirname, "../../../bin/candor");
const FILE = "content/glossary/touch.md";
const TEXT = "---\ntitle: Touch\ndefinition: A word.\n---\n\nSee [[desire]] and [[nothing so called]].\n";

let root, started, connection, found;

const address = file => pathToFileURL(path.join(root, file)).href;
const at = (line, character) => ({textDocument: {uri: address(FILE)}, position: {line, character}});

before(async () => {
  root = fs.mkdtempSync(path.join(os.tmpdir(), "candor-vscode-"));
  const write = (file, text) => {
    fs.mkdirSync(path.dirname(path.join(root, file)), {recursive: true});
    fs.writeFileSync(path.join(root, file), text);
  };
  write("site/site.yaml", "title: Test\nbaseUrl: https://test.example.org\n");
  write("content/glossary/desire.md", "---\ntitle: Desire\ndefinition: Wanting.\n---\n\nSee [[touch]].\n");
  write(FILE, TEXT);
  const server = serverFor(COMMAND, undefined, root);
  assert.strictEqual(server.problem, undefined);
  started = spawn(server.command, server.args, {...server.options, stdio: ["pipe", "pipe", "inherit"]});
  connection = createProtocolConnection(new StreamMessageReader(started.stdout), new StreamMessageWriter(started.stdin));
  found = new Promise(resolve =>
    connection.onNotification(PublishDiagnosticsNotification.type, said => said.uri === address(FILE) && said.diagnostics.length && resolve(said.diagnostics)));
  connection.listen();
  await connection.sendRequest(InitializeRequest.type, {processId: process.pid, rootUri: pathToFileURL(root).href, capabilities: {}, workspaceFolders: null});
  await connection.sendNotification(InitializedNotification.type, {});
  await connection.sendNotification(DidOpenTextDocumentNotification.type,
    {textDocument: {uri: address(FILE), languageId: "markdown", version: 1, text: TEXT}});
});

after(async () => {
  await connection.sendRequest(ShutdownRequest.type);
  await connection.sendNotification(ExitNotification.type);
  await new Promise(resolve => started.on("close", resolve));
  connection.dispose();
  fs.rmSync(root, {recursive: true});
});

test("a fault in a text is shown beside its line", async () => {
  const [first] = await found;
  assert.strictEqual(first.range.start.line, 5);
  assert.match(first.message, /no page is called "nothing so called"/);
});

test("pages are offered by title after [[", async () => {
  const answer = await connection.sendRequest(CompletionRequest.type, at(5, 8));
  assert.ok((answer.items || answer).some(each => each.label === "Desire"));
});

test("a reference tells its page and leads to its file", async () => {
  const hover = await connection.sendRequest(HoverRequest.type, at(5, 8));
  assert.match(JSON.stringify(hover.contents), /Wanting/);
  const place = [await connection.sendRequest(DefinitionRequest.type, at(5, 8))].flat()[0];
  assert.ok((place.uri || place.targetUri).endsWith("content/glossary/desire.md"));
});

test("renaming changes the references too", async () => {
  const edit = await connection.sendRequest(RenameRequest.type, {...at(5, 8), newName: "longing"});
  assert.match(JSON.stringify(edit), /longing\.md/);
});

test("a command that is missing is said in plain words", () => {
  const {problem} = serverFor(path.join(root, "no-such-candor"), undefined, root);
  assert.match(problem, /was not found\. Set candor\.command to bin\/candor/);
});
