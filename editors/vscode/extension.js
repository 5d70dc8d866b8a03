"use strict";

const fs = require("fs");
const path = require("path");
const vscode = require("vscode");
const {LanguageClient} = require("vscode-languageclient/node");
const {serverFor} = require("./server");

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
  const server = serverFor(command, javaHome(), folder.uri.fsPath);
  if (server.problem) {
    vscode.window.showErrorMessage(`Candor can't start: ${server.problem}`);
    return;
  }
  client = new LanguageClient("candor", "Candor", server, {
    documentSelector: [{scheme: "file", language: "markdown"}, {scheme: "file", language: "yaml"}],
    synchronize: {fileEvents: vscode.workspace.createFileSystemWatcher("**/{content,site}/**")}});
  await client.start();
}

function deactivate() {
  return client && client.stop();
}

module.exports = {activate, deactivate};
