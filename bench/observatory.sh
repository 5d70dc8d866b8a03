#!/bin/sh
# Scores the built site as the MDN HTTP Observatory does, offline: nginx serves it over TLS with the
# generated headers, under a certificate made for the occasion. Fails below 130 points (A+ is 100).
#
#   mvn package && bench/observatory.sh
#
# Needs nginx, openssl, node and npm, and leave to listen on ports 80 and 443. All that it installs
# goes into a scratch folder: SCRATCH=/some/where keeps it for the next time.
set -eu
root=$(cd "$(dirname "$0")/.." && pwd)
site=$root/site/target
scratch=${SCRATCH:-$(mktemp -d)}
mkdir -p "$scratch/nginx" "$scratch/logs"
cd "$scratch"

if [ ! -d node_modules/@mdn/mdn-http-observatory ]; then
  # Its own installer downloads the list of preloaded hosts; nothing here is on it.
  npm install --silent --no-audit --no-fund --ignore-scripts \
    @mdn/mdn-http-observatory@1.4.8 csp_evaluator@1.1.8 >/dev/null
fi
tool=node_modules/@mdn/mdn-http-observatory
[ -f $tool/conf/hsts-preload.json ] || echo '{}' > $tool/conf/hsts-preload.json

[ -f key.pem ] || openssl req -x509 -newkey rsa:2048 -nodes -days 2 -keyout key.pem -out cert.pem \
  -subj /CN=localhost -addext subjectAltName=DNS:localhost 2>/dev/null

cat > nginx.conf <<CONF
worker_processes 1;
pid $scratch/nginx.pid;
error_log $scratch/logs/error.log;
events {}
http {
  include /etc/nginx/mime.types;
  access_log off;
  client_body_temp_path $scratch/nginx; proxy_temp_path $scratch/nginx;
  fastcgi_temp_path $scratch/nginx; uwsgi_temp_path $scratch/nginx; scgi_temp_path $scratch/nginx;
  server {
    listen 127.0.0.1:80;
    return 301 https://localhost\$request_uri;
  }
  server {
    listen 127.0.0.1:443 ssl;
    server_name localhost;
    ssl_certificate $scratch/cert.pem;
    ssl_certificate_key $scratch/key.pem;
    root $site/public;
    include $site/headers/nginx.conf;
  }
}
CONF
nginx -t -q -c "$scratch/nginx.conf"
nginx -c "$scratch/nginx.conf"
trap 'kill "$(cat "$scratch/nginx.pid")"' EXIT

NODE_EXTRA_CA_CERTS=$scratch/cert.pem node $tool/src/scan.js localhost > score.json
cat > judge.mjs <<'JS'
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
const require = createRequire(process.cwd() + "/");
const { CspParser } = require("csp_evaluator/dist/parser.js");
const { CspEvaluator } = require("csp_evaluator/dist/evaluator.js");
const { scan, tests } = JSON.parse(readFileSync("score.json", "utf8"));
for (const [name, test] of Object.entries(tests)) {
  console.log(String(test.scoreModifier).padStart(4), name, test.result);
}
console.log(`Observatory: ${scan.grade}, ${scan.score} points`);
const conf = readFileSync(process.argv[2], "utf8");
const policy = /Content-Security-Policy "([^"]*)"/.exec(conf)[1];
// In csp_evaluator a lower number is graver; 10 is high, 20 a syntax error, 50 medium maybe.
const findings = new CspEvaluator(new CspParser(policy).csp).evaluate();
findings.forEach((f) => console.log(`csp_evaluator: severity ${f.severity}: ${f.directive} ${f.value ?? ""} ${f.description}`));
process.exit(scan.score >= 130 && findings.every((f) => f.severity > 20) ? 0 : 1);
JS
node judge.mjs "$site/headers/nginx.conf"
