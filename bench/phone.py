#!/usr/bin/env python3
"""How many screens of a phone (390 x 844) pages of a built site are long, and what their HTML weighs.

    bench/phone.py <output folder> [page ...]

Prints a line a page: screens, kilobytes of HTML, the page. Pages are laid out by Chromium, found in $CHROMIUM or on
the path, in frames of a phone's width. Nothing leaves the machine.
"""
import functools
import http.server
import os
import pathlib
import re
import subprocess
import sys
import threading

WIDTH, HEIGHT = 390, 844
PAGES = ["/", "/topics/ai-chips/", "/topics/export-controls/", "/trackers/chips/", "/trackers/models/",
         "/trackers/rules/", "/claims/", "/organizations/", "/archive/", "/chips/h20/"]
MEASURE = """<!doctype html><title>Phone</title>%s<script>
onload = async () => {
  for (const frame of document.querySelectorAll('iframe')) {
    await frame.contentDocument.fonts.ready;
    const line = document.createElement('p');
    line.textContent = 'PHONE ' + frame.contentDocument.documentElement.scrollHeight + ' ' + frame.getAttribute('src');
    document.body.append(line);
  }
};
</script>"""


class Handler(http.server.SimpleHTTPRequestHandler):
    """Serves the site, and beside it the page that measures."""

    pages = []

    def do_GET(self):
        if self.path != "/phone-frames":
            super().do_GET()
            return
        frames = "".join(f'<iframe src="{page}" width="{WIDTH}" height="{HEIGHT}"></iframe>' for page in self.pages)
        body = (MEASURE % frames).encode()
        self.send_response(200)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


def main():
    if len(sys.argv) < 2:
        sys.exit(__doc__.strip())
    site = pathlib.Path(sys.argv[1])
    Handler.pages = sys.argv[2:] or PAGES
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Handler, directory=site)) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        shown = subprocess.run(
            [os.environ.get("CHROMIUM", "chromium"), "--headless=new", "--no-sandbox", "--disable-gpu",
             "--hide-scrollbars", "--window-size=1440,1200", "--virtual-time-budget=20000", "--dump-dom",
             f"http://127.0.0.1:{server.server_port}/phone-frames"],
            capture_output=True, text=True, check=True).stdout
        server.shutdown()
    for height, page in re.findall(r"PHONE (\d+) (\S+?)</p>", shown):
        weight = (site / page.lstrip("/") / "index.html").stat().st_size
        print(f"{int(height) / HEIGHT:6.1f} screens {weight / 1000:7.1f} kB  {page}")


if __name__ == "__main__":
    main()
