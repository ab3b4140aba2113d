"""Eleventy, as npm has it, with the plugins for Markdown that the posts need."""

import shutil
import subprocess

from peers import curly, tapeout

NAME = "Eleventy"
PACKAGES = {"@11ty/eleventy": "3.1.8", "markdown-it-footnote": "4.0.0", "markdown-it-anchor": "9.2.0"}
TOOLS = tapeout.HOME / "target/peers/eleventy"

CONFIGURATION = """\
import { createRequire } from "node:module";

const require = createRequire("TOOLS/");
const footnote = require("markdown-it-footnote");
const anchor = require("markdown-it-anchor");

function pages(path, title, posts, size) {
  const last = Math.ceil(posts.length / size);
  const at = (n) => (n === 1 ? path : `${path}page/${n}/`);
  return Array.from({ length: last }, (_, i) => ({
    path: at(i + 1), title, posts: posts.slice(i * size, (i + 1) * size),
    newer: i > 0 && at(i), older: i + 1 < last && at(i + 2),
  }));
}

function groups(posts, key) {
  const found = new Map();
  for (const post of posts) {
    for (const name of post.data[key]) {
      if (!found.has(name)) found.set(name, []);
      found.get(name).push(post);
    }
  }
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1));
}

export default function (config) {
  const newest = (api) => api.getFilteredByGlob("posts/**/*.md").reverse();
  const each = (api, use) => ["topics", "tags"].flatMap((kind) => groups(newest(api), kind).flatMap(([name, posts]) => use(kind, name, posts)));
  const feed = (path, title, posts, whole) => ({ path, title, posts: posts.slice(0, 20), whole });
  config.addCollection("newest", newest);
  config.addCollection("lists", (api) => [
    ...pages("/", "Latest", newest(api), 20),
    ...each(api, (kind, name, posts) => pages(`/${kind}/${name}/`, name, posts, 50)),
  ]);
  config.addCollection("feeds", (api) => [
    feed("/", "Bench", newest(api), true),
    ...each(api, (kind, name, posts) => [feed(`/${kind}/${name}/`, `Bench: ${name}`, posts, kind === "topics")]),
  ]);
  config.addCollection("terms", (api) =>
    ["topics", "tags"].map((kind) => ({ kind, names: groups(newest(api), kind).map(([name]) => name) })));
  const long = { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" };
  config.addFilter("day", (date) => date.toISOString().slice(0, 10));
  config.addFilter("spelled", (date) => date.toLocaleDateString("en-GB", long));
  config.addFilter("instant", (date) => date.toISOString().slice(0, 19) + "Z");
  config.addFilter("rfc822", (date) => date.toUTCString());
  config.addFilter("json", (value) => JSON.stringify(value));
  const permalink = anchor.permalink.ariaHidden({ class: "anchor", symbol: "" });
  config.amendLibrary("md", (md) => md.use(footnote).use(anchor, { permalink }));
  config.addPassthroughCopy("assets");
  return { markdownTemplateEngine: false };
}
"""

WORDS = {
    "page_title": "title",
    "page_summary": "summary",
    "page_url": "page.url",
    "own_title": "title",
    "own_summary": "summary",
    "own_date": "page.date",
    "own_topics": "topics",
    "own_tags": "tags",
    "own_content": "content | safe",
    "latest_five": "collections.newest.slice(0, 5)",
    "neighbours": "{% set newer = collections.newest | getPreviousCollectionItem %}{% set older = collections.newest | getNextCollectionItem %}",
    "newer": "newer",
    "newer_url": "newer.url",
    "newer_title": "newer.data.title",
    "older": "older",
    "older_url": "older.url",
    "older_title": "older.data.title",
    "url": "post.url",
    "title": "post.data.title",
    "summary": "post.data.summary",
    "date": "post.date",
    "topics": "post.data.topics",
    "tags": "post.data.tags",
    "content": "post.content",
    "first": "loop.first",
    "list_title": "title",
    "list_posts": "list.posts",
    "list_newer": "list.newer",
    "list_newer_url": "list.newer",
    "list_older": "list.older",
    "list_older_url": "list.older",
    "terms": "term.names",
    "feed_path": "feed.path",
    "feed_title": "feed.title",
    "feed_date": "feed.posts[0].date",
    "feed_posts": "feed.posts",
    "feed_whole": "feed.whole",
    "all_posts": "collections.newest",
    "all_lists": "collections.lists",
    "all_lists_url": "list.path",
    "day": "day",
    "spelled": "spelled",
    "instant": "instant",
    "rfc822": "rfc822",
    "escape": "escape",
    "json": "json | safe",
}


def _page(front, text):
    """Front matter of a layout is its posts' too, which have to stay in collections: none of this is for layouts."""
    return f"---\neleventyExcludeFromCollections: true\n{front}\n---\n{curly.text(text, WORDS)}"


def _for_each(data, alias, permalink, title=None):
    layout = f'\nlayout: base.njk\neleventyComputed: {{title: "{title}"}}' if title else ""
    return f'pagination: {{data: collections.{data}, size: 1, alias: {alias}}}\npermalink: "{permalink}"{layout}'


FILES = {
    "_includes/base.njk": curly.text(curly.HEAD + "{{ content | safe }}\n" + curly.FOOT, WORDS),
    "_includes/post.njk": "---\nlayout: base.njk\n---\n" + curly.text(curly.POST, WORDS),
    "posts/posts.json": '{"layout": "post.njk"}',
    "lists.njk": _page(_for_each("lists", "list", "{{ list.path }}", "{{ list.title }}"), curly.LIST),
    "terms.njk": _page(_for_each("terms", "term", "/{{ term.kind }}/", "{{ term.kind }}"), curly.TERMS),
    "atom.njk": _page(_for_each("feeds", "feed", "{{ feed.path }}feed.xml"), curly.ATOM),
    "rss.njk": _page(_for_each("feeds", "feed", "{{ feed.path }}rss.xml"), curly.RSS),
    "json.njk": _page(_for_each("feeds", "feed", "{{ feed.path }}feed.json"), curly.JSON_FEED),
    "search.njk": _page("permalink: /search.json", curly.SEARCH),
    "sitemap.njk": _page("permalink: /sitemap.xml", curly.SITEMAP),
    "eleventy.config.mjs": CONFIGURATION.replace("TOOLS", str(TOOLS)),
}


def version():
    """Installs it where npm can; None where not."""
    program = TOOLS / "node_modules/@11ty/eleventy/cmd.cjs"
    npm = shutil.which("npm")
    if npm and not program.exists():
        TOOLS.mkdir(parents=True, exist_ok=True)
        names = [f"{name}@{number}" for name, number in PACKAGES.items()]
        subprocess.run([npm, "install", "--silent", "--no-audit", "--no-fund", "--prefix", TOOLS, *names], check=False)
    return PACKAGES["@11ty/eleventy"] if program.exists() else None


def write(site, posts):
    for name, text in FILES.items():
        tapeout.write_file(site / name, text)
    shutil.copytree(tapeout.HOME / "assets", site / "assets")
    for post in posts:
        tapeout.write_file(site / (post.path + ".md"), post.document(post.link))


def build(site, output):
    program = TOOLS / "node_modules/@11ty/eleventy/cmd.cjs"
    return ["env", f"--chdir={site}", "node", str(program), "--quiet", f"--output={output}"]
