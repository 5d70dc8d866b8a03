"use strict";

const {spawnSync} = require("child_process");
const fs = require("fs");
const path = require("path");
const vscode = require("vscode");
const {LanguageClient} = require("vscode-languageclient/node");

let client;

/** The Java that bin/candor needs: JAVA_HOME, the PATH, or the one that Java's own extension uses. */
function javaHome() {
  const own = vscode.workspace.getConfiguration().get("java.jdt.ls.java.home");
  const exe = process.platform === "win32" ? "java.exe" : "java";
  return [process.env.JAVA_HOME, own].find(home => home && fs.existsSync(path.join(home, "bin", exe)));
}

async function activate() {
  const folder = (vscode.workspace.workspaceFolders || []).find(each =>
    fs.existsSync(path.join(each.uri.fsPath, "site", "site.yaml")));
  if (!folder) {
    return;
  }
  const command = vscode.workspace.getConfiguration("candor").get("command");
  const home = javaHome();
  const env = home ? {...process.env, JAVA_HOME: home} : process.env;
  const shell = process.platform === "win32";
  const probe = spawnSync(command, ["--version"], {env, shell, encoding: "utf8", timeout: 20000});
  if (probe.error || probe.status !== 0) {
    const why = probe.error ? `"${command}" was not found. Set candor.command to bin/candor in Candor's folder.` : probe.stderr.trim();
    vscode.window.showErrorMessage(`Candor can't start: ${why}`);
    return;
  }
  client = new LanguageClient(
    "candor",
    "Candor",
    {command, args: ["lsp", "--root", folder.uri.fsPath], options: {env, shell}},
    {documentSelector: [{scheme: "file", language: "markdown"}, {scheme: "file", language: "yaml"}],
      synchronize: {fileEvents: vscode.workspace.createFileSystemWatcher("**/{content,site}/**")}});
  await client.start();
}

function deactivate() {
  return client && client.stop();
}

module.exports = {activate, deactivate};
