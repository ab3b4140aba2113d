#!/usr/bin/env python3
"""What Lighthouse says of pages of a built site, as a phone loads them on its simulated network.

    bench/lighthouse.py <output folder> [page ...]

Prints a line a page: performance, accessibility, best practices, search engines, each the median of three runs; below it
the weighted audits that were short of full marks in the last run. Exit code 1 where a median is below 100: on a busy
machine the first is, whatever the page. The site must be built for the address of its real host or any other; it is
served from this machine, packed as a web server packs it. Lighthouse comes by npm into target/peers once; Chromium is
found in $CHROMIUM or on the path. Nothing else leaves the machine.
"""
import functools
import gzip
import http.server
import json
import os
import pathlib
import shutil
import statistics
import subprocess
import sys
import threading

VERSION = "12.8.2"
TOOLS = pathlib.Path(__file__).resolve().parents[1] / "target/peers/lighthouse"
CATEGORIES = ("performance", "accessibility", "best-practices", "seo")
RUNS = 3
PAGES = ["/", "/posts/2026/deepseek-v4-preview/", "/topics/ai-chips/", "/organizations/deepseek/", "/chips/h20/",
         "/trackers/chips/", "/claims/", "/search/"]


class Packed(http.server.SimpleHTTPRequestHandler):
    """Serves texts by gzip."""

    def send_head(self):
        path = pathlib.Path(self.translate_path(self.path))
        path = path / "index.html" if path.is_dir() else path
        kind = self.guess_type(str(path))
        if not path.is_file() or not (kind.startswith("text/") or kind.endswith(("json", "xml", "javascript"))):
            return super().send_head()
        body = gzip.compress(path.read_bytes(), 9)
        self.send_response(200)
        self.send_header("Content-Type", kind + "; charset=utf-8")
        self.send_header("Content-Encoding", "gzip")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)
        return None

    def log_message(self, *_):
        pass


def audit(program, address):
    chromium = os.environ.get("CHROMIUM") or shutil.which("chromium") or "chromium"
    done = subprocess.run(
        [program, address, "--quiet", "--output=json", "--chrome-flags=--headless=new --no-sandbox"],
        env={**os.environ, "CHROME_PATH": chromium}, capture_output=True, text=True, check=True)
    return json.loads(done.stdout)


def short(report):
    audits = report["audits"]
    for name in CATEGORIES:
        for part in report["categories"][name]["auditRefs"]:
            found = audits[part["id"]]
            if part["weight"] and found["score"] is not None and found["score"] < 1:
                yield f"{name}: {found['title']} {found.get('displayValue', '')}, {found['score']:.2f}"


def main():
    if len(sys.argv) < 2:
        sys.exit(__doc__.strip())
    program = TOOLS / "node_modules/.bin/lighthouse"
    if not program.exists():
        TOOLS.mkdir(parents=True, exist_ok=True)
        subprocess.run(["npm", "install", "--silent", "--no-fund", "--no-audit", "--prefix", str(TOOLS), f"lighthouse@{VERSION}"], check=True)
    missed = False
    serve = functools.partial(Packed, directory=sys.argv[1])
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), serve) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        for page in sys.argv[2:] or PAGES:
            reports = [audit(str(program), f"http://127.0.0.1:{server.server_port}{page}") for _ in range(RUNS)]
            scores = [round(100 * statistics.median(r["categories"][name]["score"] for r in reports)) for name in CATEGORIES]
            print(*(f"{score:4}" for score in scores), "", page, flush=True)
            if min(scores) < 100:
                missed = True
                print(*(f"       {line}" for line in short(reports[-1])), sep="\n", flush=True)
        server.shutdown()
    sys.exit(missed)


if __name__ == "__main__":
    main()
