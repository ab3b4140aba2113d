"""
The equal-work site in what Nunjucks, Liquid and Jinja have in common: loops, conditions and {{ values }}. What each calls
otherwise, such as a post's title, is a word with a dollar sign, which each peer brings.
"""

from string import Template

HEAD = """\
<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>{{ $page_title }} - Bench</title>
<meta name="description" content="{{ $page_summary }}">
<link rel="canonical" href="https://bench.example{{ $page_url }}">
<link rel="alternate" type="application/atom+xml" href="/feed.xml">
</head>
<body class="page">
<nav><a href="/">Latest</a> <a href="/topics/one/">Topic one</a> <a href="/topics/two/">Topic two</a> <a href="/topics/three/">Topic three</a></nav>
<main>
"""

FOOT = """\
</main>
<footer><p>Bench</p></footer>
</body>
</html>
"""

POST = """\
<h1>{{ $own_title }}</h1>
<p>{{ $own_summary }}</p>
<p><time datetime="{{ $own_date | $day }}">{{ $own_date | $spelled }}</time></p>
<p>{% for topic in $own_topics %}<a href="/topics/{{ topic }}/">{{ topic }}</a> {% endfor %}</p>
<p>{% for tag in $own_tags %}<a href="/tags/{{ tag }}/">{{ tag }}</a> {% endfor %}</p>
{{ $own_content }}
<h2>Related</h2>
<ul>{% for post in $latest_five %}<li><a href="{{ $url }}">{{ $title }}</a></li>{% endfor %}</ul>
$neighbours
<nav>{% if $newer %}<a href="{{ $newer_url }}">{{ $newer_title }}</a>{% endif %} {% if $older %}<a href="{{ $older_url }}">{{ $older_title }}</a>{% endif %}</nav>
"""

LIST = """\
<h1>{{ $list_title }}</h1>
<ul>
{% for post in $list_posts %}<li><a href="{{ $url }}">{{ $title }}</a> <time datetime="{{ $date | $day }}">{{ $date | $spelled }}</time> <p>{{ $summary }}</p></li>
{% endfor %}</ul>
<nav>{% if $list_newer %}<a href="{{ $list_newer_url }}">newer</a>{% endif %} {% if $list_older %}<a href="{{ $list_older_url }}">older</a>{% endif %}</nav>
"""

TERMS = """\
<h1>{{ $list_title }}</h1>
<ul>{% for name in $terms %}<li><a href="/{{ $list_title }}/{{ name }}/">{{ name }}</a></li>
{% endfor %}</ul>
"""

ATOM = """\
<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
  <id>https://bench.example{{ $feed_path }}feed.xml</id>
  <title>{{ $feed_title }}</title>
  <updated>{{ $feed_date | $instant }}</updated>
  <link rel="self" type="application/atom+xml" href="https://bench.example{{ $feed_path }}feed.xml"/>
  <link rel="alternate" type="text/html" href="https://bench.example{{ $feed_path }}"/>
  <author>
    <name>Bench</name>
    <uri>https://bench.example/</uri>
  </author>
{% for post in $feed_posts %}  <entry>
    <id>https://bench.example{{ $url }}</id>
    <title>{{ $title }}</title>
    <published>{{ $date | $instant }}</published>
    <updated>{{ $date | $instant }}</updated>
    <link rel="alternate" type="text/html" href="https://bench.example{{ $url }}"/>
{% for topic in $topics %}    <category term="{{ topic }}" label="Topic {{ topic }}"/>
{% endfor %}{% for tag in $tags %}    <category term="{{ tag }}" label="{{ tag }}"/>
{% endfor %}    <summary>{{ $summary }}</summary>
{% if $feed_whole %}    <content type="html">{{ $content | $escape }}</content>
{% endif %}  </entry>
{% endfor %}</feed>
"""

RSS = """\
<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:content="http://purl.org/rss/1.0/modules/content/">
  <channel>
    <title>{{ $feed_title }}</title>
    <link>https://bench.example{{ $feed_path }}</link>
    <description>Generated posts</description>
    <language>en</language>
    <lastBuildDate>{{ $feed_date | $rfc822 }}</lastBuildDate>
    <atom:link rel="self" type="application/rss+xml" href="https://bench.example{{ $feed_path }}rss.xml"/>
{% for post in $feed_posts %}    <item>
      <title>{{ $title }}</title>
      <link>https://bench.example{{ $url }}</link>
      <guid isPermaLink="false">https://bench.example{{ $url }}</guid>
      <pubDate>{{ $date | $rfc822 }}</pubDate>
      <atom:updated>{{ $date | $instant }}</atom:updated>
{% for topic in $topics %}      <category>Topic {{ topic }}</category>
{% endfor %}{% for tag in $tags %}      <category>{{ tag }}</category>
{% endfor %}      <description>{{ $summary }}</description>
{% if $feed_whole %}      <content:encoded>{{ $content | $escape }}</content:encoded>
{% endif %}    </item>
{% endfor %}  </channel>
</rss>
"""

JSON_FEED = (
    '{"version":"https://jsonfeed.org/version/1.1","title":{{ $feed_title | $json }},'
    '"home_page_url":"https://bench.example{{ $feed_path }}","feed_url":"https://bench.example{{ $feed_path }}feed.json",'
    '"language":"en","items":[{% for post in $feed_posts %}{% if $first %}{% else %},{% endif %}'
    '{"id":"https://bench.example{{ $url }}","url":"https://bench.example{{ $url }}","title":{{ $title | $json }},'
    '"summary":{{ $summary | $json }},{% if $feed_whole %}"content_html":{{ $content | $json }}'
    '{% else %}"content_text":{{ $summary | $json }}{% endif %},"date_published":"{{ $date | $instant }}",'
    '"date_modified":"{{ $date | $instant }}","tags":{{ $tags | $json }}}{% endfor %}]}\n'
)

SEARCH = """\
[{% for post in $all_posts %}{% if $first %}{% else %},{% endif %}
{"title":{{ $title | $json }},"href":"{{ $url }}","day":"{{ $date | $day }}","tags":{{ $tags | $json }},"summary":{{ $summary | $json }}}{% endfor %}]
"""

SITEMAP = """\
<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
{% for post in $all_posts %}  <url>
    <loc>https://bench.example{{ $url }}</loc>
    <lastmod>{{ $date | $instant }}</lastmod>
  </url>
{% endfor %}{% for list in $all_lists %}  <url>
    <loc>https://bench.example{{ $all_lists_url }}</loc>
  </url>
{% endfor %}</urlset>
"""


def text(template, words):
    return Template(template).substitute(words)
