"""Tapeout: the program of this checkout, with the options of the real site; equal_work() brings templates of its own."""

import os
import pathlib
import shutil
import subprocess

HOME = pathlib.Path(__file__).resolve().parents[2]
PROGRAM = str(HOME / "bin/tapeout")
AS_OF = "2026-11-24"
NAME = "Tapeout"

CONFIGURATION = """\
site.host=https://bench.example/
index.posts_per_page=20
tapeout.list_size=50
tapeout.feed_size=20
tapeout.title=Bench
tapeout.tagline=Generated posts
render.archive=false
"""

TEMPLATES = {
    "layouts/page.ftlh": """\
<#macro page frame kind slots=["opening", "main"] article=false>
<!DOCTYPE html>
<html lang="${frame.site.language}">
<head>
<meta charset="utf-8">
<title>${frame.head.title}</title>
<meta name="description" content="${frame.head.description}">
<link rel="canonical" href="${frame.head.canonical}">
<link rel="alternate" type="application/atom+xml" href="/feed.xml">
</head>
<body class="page page-${kind}">
<nav><#list frame.navigation.main as item><a href="${item.href}">${item.label}</a> </#list></nav>
<main>
<#list slots as slot><#nested slot></#list>
</main>
<footer><p>${frame.site.name}</p></footer>
</body>
</html>
</#macro>
""",
    "list.ftlh": """\
<#macro show posts>
<ul>
<#list posts as post>
<li><a href="${post.href}">${post.title}</a> <time datetime="${post.published.iso}">${post.published.text}</time> <p>${post.summary}</p></li>
</#list>
</ul>
</#macro>
<#macro pages pagination>
<nav><#if pagination.newer.present><a href="${pagination.newer.href}">newer</a></#if> <#if pagination.older.present><a href="${pagination.older.href}">older</a></#if></nav>
</#macro>
""",
    "pages/post.ftlh": """\
<#import "/layouts/page.ftlh" as layout>
<@layout.page frame=view.frame kind="post" slots=["main"]; slot>
<h1>${view.post.title}</h1>
<p>${view.post.summary}</p>
<p><time datetime="${view.post.published.iso}">${view.post.published.text}</time></p>
<p><#list view.post.topics as topic><a href="${topic.href}">${topic.name}</a> </#list></p>
<p><#list view.filing.tags as tag><a href="${tag.href}">${tag.label}</a> </#list></p>
${view.text.body}
<h2>Related</h2>
<ul><#list view.related.posts as post><li><a href="${post.href}">${post.title}</a></li></#list></ul>
<nav><#if view.related.neighbours.newer.present><a href="${view.related.neighbours.newer.href}">${view.related.neighbours.newer.label}</a></#if> <#if view.related.neighbours.older.present><a href="${view.related.neighbours.older.href}">${view.related.neighbours.older.label}</a></#if></nav>
</@layout.page>
""",
}


def _list_page(kind, head, posts, pages):
    return (
        '<#import "/layouts/page.ftlh" as layout>\n<#import "/list.ftlh" as list>\n'
        f'<@layout.page frame=view.frame kind="{kind}" slots=["main"]; slot>\n{head}\n{posts}\n{pages}\n</@layout.page>\n'
    )


PAGES = "<@list.pages view.posts.pagination/>"
ONE_LIST = "<@list.show {}/>"
IN_GROUPS = "<#list {} as group><@list.show group.posts/></#list>"
# The front page gives posts as a lead, seconds, groups by time and topics: all of them, up to the 20 of a page.
FRONT = """\
<#assign posts = (view.front.lead.post.present)?then([view.front.lead.post], []) + view.front.seconds>
<#list view.front.latest as group><#assign posts += group.posts></#list>
<#list view.topics as topic><#assign posts += topic.more></#list>
<@list.show posts[0..*20]/>"""
TEMPLATES["pages/home.ftlh"] = _list_page("home", "<h1>Latest</h1>", FRONT, '<nav><a href="/page/2/">older</a></nav>')
TEMPLATES["pages/latest.ftlh"] = _list_page("latest", "<h1>Latest</h1>", ONE_LIST.format("view.posts.shown"), PAGES)
TEMPLATES["pages/topic.ftlh"] = _list_page("topic", "<h1>${view.topic.name}</h1>\n<@list.show view.posts.leading/>", IN_GROUPS.format("view.posts.groups"), PAGES)
TEMPLATES["pages/tag.ftlh"] = _list_page("tag", "<h1>${view.tag}</h1>", ONE_LIST.format("view.posts.shown"), PAGES)


def version():
    return subprocess.run([PROGRAM, "--version"], check=True, capture_output=True, text=True).stdout.split("\n")[0].strip()


def write(site, posts):
    """Writes a site with the equal-work templates."""
    write_with_own_templates(site, posts)
    for name, text in TEMPLATES.items():
        write_file(site / "templates" / name, text)


def write_with_own_templates(site, posts):
    """Writes a site that shows what Tapeout's own templates show."""
    write_file(site / "jbake.properties", CONFIGURATION)
    shutil.copytree(HOME / "assets", site / "assets")
    topics = set()
    for post in posts:
        topics.update(post.topics)
        write_file(source(site, post), document(post))
    for order, topic in enumerate(sorted(topics), 1):
        front = f"---\ntitle: Topic {topic}\nsummary: A generated topic.\nglyph: die\norder: {order}\n---\nText.\n"
        write_file(site / f"content/topics/{topic}.md", front)


def source(site, post):
    return site / "content" / (post.path + ".md")


def document(post):
    more = f"""\
kind: report
sources:
  - {{id: a, publisher: Generator, title: Figures, url: "{post.source}", kind: news, accessed: 2026-01-01}}
"""
    return post.document("[@a]", more)


def build(site, output):
    return [PROGRAM, "build", "--quiet", "--as-of", AS_OF, "--source", str(site), "--output", str(output)]


def serve(site, port):
    return [PROGRAM, "serve", "--quiet", "--as-of", AS_OF, "--source", str(site), "--port", str(port)]


def check(site):
    return [PROGRAM, "check", "--quiet", "--source", str(site)]


def copy_real_site(site):
    for part in ("content", "templates", "assets"):
        shutil.copytree(HOME / part, site / part)
    shutil.copy(HOME / "jbake.properties", site)


def on_jdk(home):
    """The environment in which it runs on another JDK."""
    return {**os.environ, "JAVA_HOME": home}


def installed(package):
    """The program of a Debian package, which is installed where that can be; None where not."""
    if not shutil.which(package) and shutil.which("apt-get") and os.geteuid() == 0:
        for command in (["update"], ["install", "-y", "--no-install-recommends", package]):
            subprocess.run(["apt-get", "-qq", *command], stdout=subprocess.DEVNULL, check=False)
    return shutil.which(package)


def write_file(path, text):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
