"""Hugo, as Debian packages it."""

import shutil
import subprocess

from peers import tapeout

NAME = "Hugo"

CONFIGURATION = """\
baseURL = "https://bench.example/"
languageCode = "en"
title = "Bench"
paginate = 50
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
[outputFormats.RSS]
mediaType = "application/rss+xml"
baseName = "rss"
isPlainText = true
[outputFormats.JSON]
mediaType = "application/json"
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
term = ["HTML", "ATOM", "RSS", "JSON"]
"""

LIST = """\
{{ define "list" }}<ul>
{{ range .Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a> <time datetime="{{ .Date.Format "2006-01-02" }}">{{ .Date.Format "2 January 2006" }}</time> <p>{{ .Params.summary }}</p></li>
{{ end }}</ul>
<nav>{{ with .Prev }}<a href="{{ .URL }}">newer</a>{{ end }} {{ with .Next }}<a href="{{ .URL }}">older</a>{{ end }}</nav>{{ end }}
"""


def _feed(head, entry, between, foot, of_all, whole, summary):
    """The latest 20: of the whole site and of topics with their whole texts, of tags with summaries."""

    def of(posts, content):
        return f"{{{{ range $i, $post := first 20 {posts} }}}}{between}{entry.replace('CONTENT', content)}{{{{ end }}}}"

    body = of(".Site.RegularPages", whole) if of_all else f'{{{{ if eq .Data.Plural "topics" }}}}{of(".Pages", whole)}{{{{ else }}}}{of(".Pages", summary)}{{{{ end }}}}'
    return head + body + foot


def _atom(of_all):
    head = """\
<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
  <id>{{ .Permalink }}feed.xml</id>
  <title>{{ .Site.Title }}: {{ .Title }}</title>
  <updated>{{ .Date.Format "2006-01-02T15:04:05Z" }}</updated>
  <link rel="self" type="application/atom+xml" href="{{ .Permalink }}feed.xml"/>
  <link rel="alternate" type="text/html" href="{{ .Permalink }}"/>
  <author>
    <name>Bench</name>
    <uri>https://bench.example/</uri>
  </author>
  <generator>Hugo</generator>
"""
    entry = """\
  <entry>
    <id>{{ .Permalink }}</id>
    <title>{{ .Title }}</title>
    <published>{{ .Date.Format "2006-01-02T15:04:05Z" }}</published>
    <updated>{{ .Date.Format "2006-01-02T15:04:05Z" }}</updated>
    <link rel="alternate" type="text/html" href="{{ .Permalink }}"/>
{{ range .Params.topics }}    <category term="{{ . }}" label="Topic {{ . }}"/>
{{ end }}{{ range .Params.tags }}    <category term="{{ . }}" label="{{ . }}"/>
{{ end }}    <summary>{{ .Params.summary }}</summary>CONTENT
  </entry>
"""
    return _feed(head, entry, "", "</feed>\n", of_all, '\n    <content type="html">{{ .Content | html }}</content>', "")


def _rss(of_all):
    head = """\
<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:content="http://purl.org/rss/1.0/modules/content/">
  <channel>
    <title>{{ .Site.Title }}: {{ .Title }}</title>
    <link>{{ .Permalink }}</link>
    <description>Generated posts</description>
    <language>en</language>
    <lastBuildDate>{{ .Date.Format "Mon, 02 Jan 2006 15:04:05 GMT" }}</lastBuildDate>
    <atom:link rel="self" type="application/rss+xml" href="{{ .Permalink }}rss.xml"/>
    <generator>Hugo</generator>
"""
    entry = """\
    <item>
      <title>{{ .Title }}</title>
      <link>{{ .Permalink }}</link>
      <guid isPermaLink="false">{{ .Permalink }}</guid>
      <pubDate>{{ .Date.Format "Mon, 02 Jan 2006 15:04:05 GMT" }}</pubDate>
      <atom:updated>{{ .Date.Format "2006-01-02T15:04:05Z" }}</atom:updated>
{{ range .Params.topics }}      <category>Topic {{ . }}</category>
{{ end }}{{ range .Params.tags }}      <category>{{ . }}</category>
{{ end }}      <description>{{ .Params.summary }}</description>CONTENT
    </item>
"""
    whole = "\n      <content:encoded>{{ .Content | html }}</content:encoded>"
    return _feed(head, entry, "", "  </channel>\n</rss>\n", of_all, whole, "")


def _json_feed(of_all):
    head = (
        '{"version":"https://jsonfeed.org/version/1.1","title":{{ printf "%s: %s" .Site.Title .Title | jsonify }},'
        '"home_page_url":{{ .Permalink | jsonify }},"feed_url":"{{ .Permalink }}feed.json","language":"en","items":['
    )
    entry = (
        '{"id":{{ .Permalink | jsonify }},"url":{{ .Permalink | jsonify }},"title":{{ .Title | jsonify }},'
        '"summary":{{ .Params.summary | jsonify }},CONTENT,"date_published":{{ .Date | jsonify }},'
        '"date_modified":{{ .Date | jsonify }},"tags":{{ .Params.tags | jsonify }}}'
    )
    whole, summary = '"content_html":{{ .Content | jsonify }}', '"content_text":{{ .Params.summary | jsonify }}'
    return _feed(head, entry, "{{ if $i }},{{ end }}", "]}\n", of_all, whole, summary)


TEMPLATES = {
    "_default/baseof.html": """\
<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>{{ .Title }} - {{ .Site.Title }}</title>
<meta name="description" content="{{ .Params.summary }}">
<link rel="canonical" href="{{ .Permalink }}">
<link rel="alternate" type="application/atom+xml" href="/feed.xml">
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
    "index.search.json": """\
[{{ range $i, $post := .Site.RegularPages }}{{ if $i }},{{ end }}
{"title": {{ .Title | jsonify }}, "href": {{ .RelPermalink | jsonify }}, "day": "{{ .Date.Format "2006-01-02" }}", "tags": {{ .Params.tags | jsonify }}, "summary": {{ .Params.summary | jsonify }}}{{ end }}]
""",
    "index.atom.xml": _atom(of_all=True),
    "index.rss.xml": _rss(of_all=True),
    "index.json": _json_feed(of_all=True),
    "_default/term.atom.xml": _atom(of_all=False),
    "_default/term.rss.xml": _rss(of_all=False),
    "_default/term.json": _json_feed(of_all=False),
}


def version():
    """Installs it where Debian's packages can be; None where not."""
    program = tapeout.installed("hugo")
    return program and subprocess.run([program, "version"], check=True, capture_output=True, text=True).stdout.split()[1]


def write(site, posts):
    tapeout.write_file(site / "config.toml", CONFIGURATION)
    for name, text in TEMPLATES.items():
        tapeout.write_file(site / "layouts" / name, text)
    shutil.copytree(tapeout.HOME / "assets", site / "static/assets")
    for post in posts:
        tapeout.write_file(source(site, post), document(post))


def source(site, post):
    return site / "content" / (post.path + ".md")


def document(post):
    return post.document(post.link)


def build(site, output):
    return ["hugo", "--quiet", "--source", str(site), "--destination", str(output)]


def serve(site, port):
    return ["hugo", "server", "--source", str(site), "--port", str(port)]
