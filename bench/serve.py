#!/usr/bin/env python3
"""Serves a built site like a well-configured host: gzip, long caching of hashed files, the site's own headers and 404 page.

    bench/serve.py [--port 8080] [FOLDER]        FOLDER defaults to site/target/public
"""

import argparse
import gzip
import http.server
import pathlib
import re
import urllib.parse

STRICT = {
    "Content-Security-Policy": "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; "
    "manifest-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
}
TYPES = {
    ".html": "text/html; charset=utf-8", ".css": "text/css; charset=utf-8", ".js": "text/javascript; charset=utf-8", ".json": "application/json",
    ".xml": "application/xml", ".txt": "text/plain; charset=utf-8", ".svg": "image/svg+xml", ".png": "image/png", ".jpg": "image/jpeg",
    ".webp": "image/webp", ".avif": "image/avif", ".woff2": "font/woff2", ".vcf": "text/vcard; charset=utf-8",
}
SQUEEZED = {".html", ".css", ".js", ".json", ".xml", ".txt", ".svg", ".vcf"}


def header_rules(folder):
    """The contents of _headers as pairs of a pattern and its headers; strict defaults if the site has none."""
    file = folder / "_headers"
    if not file.is_file():
        return [(re.compile(".*"), STRICT)]
    rules = []
    for line in file.read_text(encoding="utf-8").splitlines():
        if not line.strip() or line.startswith("#"):
            continue
        if not line[0].isspace():
            rules.append((re.compile(re.escape(line.strip()).replace(r"\*", ".*") + "$"), {}))
        else:
            name, value = line.strip().split(":", 1)
            rules[-1][1][name] = value.strip()
    return rules


def server(folder, port=0):
    folder = pathlib.Path(folder).resolve()
    rules = header_rules(folder)
    squeezed = {}

    class Handler(http.server.BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self):
            path = urllib.parse.unquote(urllib.parse.urlsplit(self.path).path)
            file = (folder / path.lstrip("/")).resolve()
            if path.endswith("/"):
                file = file / "index.html"
            status = 200 if file.is_file() and folder in file.parents else 404
            file = file if status == 200 else folder / "404.html"
            body = file.read_bytes()
            self.send_response(status)
            self.send_header("Content-Type", TYPES.get(file.suffix, "application/octet-stream"))
            given = {"Cache-Control": "public, max-age=31536000, immutable" if path.startswith("/assets/") else "public, max-age=300"}
            for pattern, headers in rules:
                if pattern.match(path):
                    given.update(headers)
            if file.suffix in SQUEEZED and "gzip" in self.headers.get("Accept-Encoding", ""):
                body = squeezed.setdefault(file, gzip.compress(body, 9, mtime=0))
                given["Content-Encoding"] = "gzip"
            given["Vary"] = "Accept-Encoding"
            given["Content-Length"] = str(len(body))
            for name, value in given.items():
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *ignored):
            pass

    return http.server.ThreadingHTTPServer(("127.0.0.1", port), Handler)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", nargs="?", default=str(pathlib.Path(__file__).resolve().parents[1] / "site/target/public"))
    parser.add_argument("--port", type=int, default=8080)
    options = parser.parse_args()
    with server(options.folder, options.port) as running:
        print(f"http://127.0.0.1:{running.server_address[1]}/", flush=True)
        running.serve_forever()
