"use strict";

const {spawnSync} = require("child_process");

/**
 * How the language server of a site is started, or why it can't be.
 *
 * @param command candor, or the path of bin/candor
 * @param home the folder of Java, if it must be named
 * @param root the folder of the site
 */
function serverFor(command, home, root) {
  const env = home ? {...process.env, JAVA_HOME: home} : process.env;
  const shell = process.platform === "win32";
  const probe = spawnSync(command, ["--version"], {env, shell, encoding: "utf8", timeout: 20000});
  if (probe.error || probe.status !== 0) {
    const missing = `"${command}" was not found. Set candor.command to bin/candor in Candor's folder.`;
    return {problem: probe.error || !probe.stderr.trim() ? missing : probe.stderr.trim()};
  }
  return {command, args: ["lsp", "--root", root], options: {env, shell}};
}

module.exports = {serverFor};
