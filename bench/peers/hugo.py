"""Hugo, as Debian packages it."""

import pathlib
import shutil
import subprocess

from peers import tapeout

NAME = "Hugo"

CONFIGURATION = """\
baseURL = "https://bench.example/"
languageCode = "en"
title = "Bench"
paginate = 50
rssLimit = 20
disableKinds = ["section", "404"]
[taxonomies]
topic = "topics"
tag = "tags"
[mediaTypes."application/atom+xml"]
suffixes = ["xml"]
[outputFormats.ATOM]
mediaType = "application/atom+xml"
baseName = "feed"
isPlainText = true
[outputFormats.SEARCH]
mediaType = "application/json"
baseName = "search"
isPlainText = true
[outputs]
home = ["HTML", "RSS", "ATOM", "JSON", "SEARCH"]
section = ["HTML"]
taxonomy = ["HTML"]
term = ["HTML", "ATOM"]
"""

LIST = """\
{{ define "list" }}<ul>
{{ range .Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a> <time datetime="{{ .Date.Format "2006-01-02" }}">{{ .Date.Format "2 January 2006" }}</time> <p>{{ .Params.summary }}</p></li>
{{ end }}</ul>
<nav>{{ with .Prev }}<a href="{{ .URL }}">newer</a>{{ end }} {{ with .Next }}<a href="{{ .URL }}">older</a>{{ end }}</nav>{{ end }}
"""

def _feed(posts, whole):
    """An Atom feed of the latest 20."""
    content = "\n<content type=\"html\">{{ .Content | html }}</content>" if whole else ""
    return f"""\
<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
<id>{{{{ .Permalink }}}}</id>
<title>{{{{ .Title }}}}</title>
<link rel="self" href="{{{{ .Permalink }}}}feed.xml"/>
<link rel="alternate" type="text/html" href="{{{{ .Permalink }}}}"/>
<updated>{{{{ .Date.Format "2006-01-02T15:04:05Z" }}}}</updated>
<author><name>Bench</name><uri>https://bench.example/</uri></author>
{{{{ range first 20 {posts} }}}}<entry>
<id>{{{{ .Permalink }}}}</id>
<title>{{{{ .Title }}}}</title>
<link rel="alternate" type="text/html" href="{{{{ .Permalink }}}}"/>
<published>{{{{ .Date.Format "2006-01-02T15:04:05Z" }}}}</published>
<updated>{{{{ .Date.Format "2006-01-02T15:04:05Z" }}}}</updated>
{{{{ range .Params.topics }}}}<category term="{{{{ . }}}}" label="Topic {{{{ . }}}}"/>
{{{{ end }}}}{{{{ range .Params.tags }}}}<category term="{{{{ . }}}}" label="{{{{ . }}}}"/>
{{{{ end }}}}<summary>{{{{ .Params.summary }}}}</summary>{content}
</entry>
{{{{ end }}}}</feed>
"""


TEMPLATES = {
    "_default/baseof.html": """\
<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>{{ .Title }} - {{ .Site.Title }}</title>
<meta name="description" content="{{ .Params.summary }}">
<link rel="canonical" href="{{ .Permalink }}">
<link rel="alternate" type="application/rss+xml" href="/index.xml">
</head>
<body class="page page-{{ .Kind }}">
<nav><a href="/">Latest</a> <a href="/topics/one/">Topic one</a> <a href="/topics/two/">Topic two</a> <a href="/topics/three/">Topic three</a></nav>
<main>
{{ block "main" . }}{{ end }}
</main>
<footer><p>{{ .Site.Title }}</p></footer>
</body>
</html>
""",
    "_default/single.html": """\
{{ define "main" }}<h1>{{ .Title }}</h1>
<p>{{ .Params.summary }}</p>
<p><time datetime="{{ .Date.Format "2006-01-02" }}">{{ .Date.Format "2 January 2006" }}</time></p>
<p>{{ range .Params.topics }}<a href="/topics/{{ . }}/">{{ . }}</a> {{ end }}</p>
<p>{{ range .Params.tags }}<a href="/tags/{{ . }}/">{{ . }}</a> {{ end }}</p>
{{ .Content }}
<h2>Related</h2>
<ul>{{ range first 5 .Site.RegularPages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul>
<nav>{{ with .Next }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }} {{ with .Prev }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}</nav>{{ end }}
""",
    "_default/_markup/render-heading.html": '<h{{ .Level }} id="{{ .Anchor }}">{{ .Text | safeHTML }}<a class="anchor" href="#{{ .Anchor }}" aria-hidden="true" tabindex="-1"></a></h{{ .Level }}>\n',
    "index.html": '{{ define "main" }}<h1>Latest</h1>\n{{ template "list" (.Paginate .Site.RegularPages 20) }}{{ end }}\n' + LIST,
    "_default/term.html": '{{ define "main" }}<h1>{{ .Title }}</h1>\n{{ template "list" (.Paginate .Pages 50) }}{{ end }}\n' + LIST,
    "_default/taxonomy.html": '{{ define "main" }}<h1>{{ .Title }}</h1>\n<ul>{{ range .Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>\n{{ end }}</ul>{{ end }}\n',
    "_default/rss.xml": """\
<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0"><channel><title>{{ .Site.Title }}</title><link>{{ .Permalink }}</link><description>Generated posts</description>
{{ range first 20 .Site.RegularPages }}<item><title>{{ .Title }}</title><link>{{ .Permalink }}</link><pubDate>{{ .Date.Format "Mon, 02 Jan 2006 15:04:05 -0700" }}</pubDate><guid>{{ .Permalink }}</guid><description>{{ .Content | html }}</description></item>
{{ end }}</channel></rss>
""",
    "index.json": """\
{"version": "https://jsonfeed.org/version/1.1", "title": {{ .Site.Title | jsonify }}, "home_page_url": {{ .Permalink | jsonify }}, "items": [{{ range $i, $post := first 20 .Site.RegularPages }}{{ if $i }},{{ end }}
{"id": {{ .Permalink | jsonify }}, "url": {{ .Permalink | jsonify }}, "title": {{ .Title | jsonify }}, "date_published": {{ .Date | jsonify }}, "content_html": {{ .Content | jsonify }}, "tags": {{ .Params.tags | jsonify }}}{{ end }}]}
""",
    "index.search.json": """\
[{{ range $i, $post := .Site.RegularPages }}{{ if $i }},{{ end }}
{"title": {{ .Title | jsonify }}, "href": {{ .RelPermalink | jsonify }}, "day": "{{ .Date.Format "2006-01-02" }}", "tags": {{ .Params.tags | jsonify }}, "summary": {{ .Params.summary | jsonify }}}{{ end }}]
""",
    "index.atom.xml": _feed(".Site.RegularPages", True),
    # topics have feeds of whole texts, tags of summaries
    "_default/term.atom.xml": '{{ if eq .Data.Plural "topics" }}' + _feed(".Pages", True) + "{{ else }}" + _feed(".Pages", False) + "{{ end }}",
}


def version():
    program = shutil.which("hugo")
    return program and subprocess.run([program, "version"], check=True, capture_output=True, text=True).stdout.split()[1]


def write(site, posts):
    _write(site / "config.toml", CONFIGURATION)
    for name, text in TEMPLATES.items():
        _write(site / "layouts" / name, text)
    shutil.copytree(tapeout.HOME / "assets", site / "static/assets")
    for post in posts:
        _write(source(site, post), document(post))


def source(site, post):
    return site / "content" / (post.path + ".md")


def document(post):
    return f"""\
---
title: {post.title}
date: {post.date}
summary: {post.summary}
topics: [{", ".join(post.topics)}]
tags: [{", ".join(post.tags)}]
---
{post.lead} [1]({post.source})

{post.body}"""


def build(site, output):
    return ["hugo", "--quiet", "--source", str(site), "--destination", str(output)]


def serve(site, port):
    return ["hugo", "server", "--source", str(site), "--port", str(port)]


def _write(path: pathlib.Path, text):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
