"""Pelican, as Debian packages it, with a plugin of the site's own for what Pelican has once only: topics, and feeds in JSON."""

import shutil
import subprocess

from peers import curly, tapeout

NAME = "Pelican"
PACKAGE = "pelican"

CONFIGURATION = """\
AUTHOR = "Bench"
SITENAME = "Bench"
SITEURL = "https://bench.example"
TIMEZONE = "UTC"
DEFAULT_LANG = "en"
PATH = "content"
ARTICLE_PATHS = ["posts"]
STATIC_PATHS = ["assets"]
SLUGIFY_SOURCE = "basename"
ARTICLE_URL = "posts/{date:%Y}/{slug}/"
ARTICLE_SAVE_AS = "posts/{date:%Y}/{slug}/index.html"
TAG_URL = "tags/{slug}/"
TAG_SAVE_AS = "tags/{slug}/index.html"
AUTHOR_SAVE_AS = CATEGORY_SAVE_AS = ""
DIRECT_TEMPLATES = ["index"]
PAGINATED_TEMPLATES = {"index": 20, "tag": 50}
PAGINATION_PATTERNS = ((1, "/{url}", "{save_as}"), (2, "/{base_name}/page/{number}/", "{base_name}/page/{number}/index.html"))
FEED_ALL_ATOM = CATEGORY_FEED_ATOM = TRANSLATION_FEED_ATOM = AUTHOR_FEED_ATOM = AUTHOR_FEED_RSS = None
FORMATTED_FIELDS = []
THEME = "theme"
THEME_STATIC_PATHS = []
PLUGIN_PATHS = ["plugins"]
PLUGINS = ["lists"]
LOAD_CONTENT_CACHE = False
MARKDOWN = {
    "extension_configs": {"markdown.extensions.extra": {}, "markdown.extensions.toc": {"anchorlink": True}},
    "output_format": "html5",
}
"""

PLUGIN = """\
from collections import defaultdict

from pelican import signals
from pelican.generators import Generator


class Lists(Generator):
    def generate_output(self, writer):
        newest = self.context["articles"]
        self.feeds(writer, "/", "Bench", newest, True)
        for kind in ("topics", "tags"):
            groups = defaultdict(list)
            for post in newest:
                for name in post.topics if kind == "topics" else post.labels:
                    groups[name].append(post)
            self.write(writer, "terms", f"{kind}/index.html", title=kind, names=sorted(groups))
            for name, posts in groups.items():
                self.feeds(writer, f"/{kind}/{name}/", f"Bench: {name}", posts, kind == "topics")
                if kind == "topics":
                    self.write(
                        writer, "tag", f"topics/{name}/index.html", title=name, url=f"topics/{name}/", template_name="tag",
                        paginated={"articles": posts},
                    )
        self.write(writer, "search", "search.json")
        self.write(writer, "sitemap", "sitemap.xml")

    def feeds(self, writer, path, title, posts, whole):
        for template, file in (("atom", "feed.xml"), ("rss", "rss.xml"), ("json", "feed.json")):
            self.write(writer, template, path[1:] + file, title=title, path=path, posts=posts[:20], whole=whole)

    def write(self, writer, template, file, **values):
        writer.write_file(file, self.get_template(template), self.context, **values)


def neighbours(generator):
    newest = generator.articles
    for place, post in enumerate(newest):
        post.topics = [name.strip() for name in post.topics.split(",")]
        post.labels = [tag.name for tag in post.tags]
        post.newer = newest[place - 1] if place else None
        post.older = newest[place + 1] if place + 1 < len(newest) else None


def generators(pelican):
    return Lists


def register():
    signals.article_generator_finalized.connect(neighbours)
    signals.get_generators.connect(generators)
"""

WORDS = {
    "page_url": "'/' + (article.url if article is defined else output_file | replace('index.html', ''))",
    "own_title": "article.title",
    "own_summary": "article.metadata.summary",
    "own_date": "article.date",
    "own_topics": "article.topics",
    "own_tags": "article.labels",
    "own_content": "article.content",
    "latest_five": "articles[:5]",
    "neighbours": "",
    "newer": "article.newer",
    "newer_url": "'/' + article.newer.url",
    "newer_title": "article.newer.title",
    "older": "article.older",
    "older_url": "'/' + article.older.url",
    "older_title": "article.older.title",
    "url": "'/' + post.url",
    "title": "post.title",
    "summary": "post.metadata.summary",
    "date": "post.date",
    "topics": "post.topics",
    "tags": "post.labels",
    "content": "post.content",
    "first": "loop.first",
    "list_title": "tag.name if tag is defined else title | default('Latest')",
    "list_posts": "articles_page.object_list",
    "list_newer": "articles_page.has_previous()",
    "list_newer_url": "articles_previous_page.url",
    "list_older": "articles_page.has_next()",
    "list_older_url": "articles_next_page.url",
    "terms": "names",
    "feed_path": "path",
    "feed_title": "title",
    "feed_date": "posts[0].date",
    "feed_posts": "posts",
    "feed_whole": "whole",
    "all_posts": "articles",
    "all_lists": "tags",
    "all_lists_url": "'/' + list[0].url",
    "day": 'strftime("%Y-%m-%d")',
    "spelled": 'strftime("%-d %B %Y")',
    "instant": 'strftime("%Y-%m-%dT%H:%M:%SZ")',
    "rfc822": 'strftime("%a, %d %b %Y %H:%M:%S GMT")',
    "escape": "e",
    "json": "tojson",
}
WORDS["page_title"] = "article.title if article is defined else " + WORDS["list_title"]
WORDS["page_summary"] = "article.metadata.summary if article is defined else ''"

PAGES = {"article": curly.POST, "index": curly.LIST, "tag": curly.LIST, "terms": curly.TERMS}
FILES = {"atom": curly.ATOM, "rss": curly.RSS, "json": curly.JSON_FEED, "search": curly.SEARCH, "sitemap": curly.SITEMAP}


def version():
    """Installs it where Debian's packages can be; None where not."""
    program = tapeout.installed(PACKAGE)
    return program and subprocess.run([program, "--version"], capture_output=True, text=True).stdout.strip()


def write(site, posts):
    tapeout.write_file(site / "pelicanconf.py", CONFIGURATION)
    tapeout.write_file(site / "plugins/lists.py", PLUGIN)
    templates = site / "theme/templates"
    tapeout.write_file(templates / "base.html", curly.text(curly.HEAD + "{% block main %}{% endblock %}\n" + curly.FOOT, WORDS))
    for name, text in PAGES.items():
        body = curly.text(text, WORDS)
        tapeout.write_file(templates / f"{name}.html", f'{{% extends "base.html" %}}{{% block main %}}{body}{{% endblock %}}\n')
    for name, text in FILES.items():
        tapeout.write_file(templates / f"{name}.html", curly.text(text, WORDS))
    shutil.copytree(tapeout.HOME / "assets", site / "content/assets")
    for post in posts:
        tapeout.write_file(site / "content" / (post.path + ".md"), document(post))


def document(post):
    return f"""\
Title: {post.title}
Date: {post.date}
Summary: {post.summary}
Topics: {", ".join(post.topics)}
Tags: {", ".join(post.tags)}

{post.text(post.link)}"""


def build(site, output):
    return [PACKAGE, "--quiet", "--settings", str(site / "pelicanconf.py"), "--output", str(output)]
