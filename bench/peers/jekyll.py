"""Jekyll, as Debian packages it, with a plugin of the site's own for lists and feeds, which Jekyll itself has not."""

import shutil
import subprocess

from peers import curly, tapeout

NAME = "Jekyll"
PACKAGE = "jekyll"

CONFIGURATION = """\
title: Bench
url: https://bench.example
permalink: /posts/:year/:slug/
timezone: UTC
future: true
highlighter: none
kramdown: {input: GFM, syntax_highlighter_opts: {disable: true}}
defaults: [{scope: {type: posts}, values: {layout: post}}]
"""

PLUGIN = """\
class Lists < Jekyll::Generator
  def generate(site)
    @site = site
    newest = site.posts.docs.reverse
    pages("/", "Latest", newest, 20)
    feeds("/", "Bench", newest, true)
    %w[topics tags].each do |kind|
      groups = Hash.new { |all, name| all[name] = [] }
      newest.each { |post| post.data[kind].each { |name| groups[name] << post } }
      page("/#{kind}/", "index.html", "terms", "title" => kind, "names" => groups.keys.sort)
      groups.each do |name, posts|
        pages("/#{kind}/#{name}/", name, posts, 50)
        feeds("/#{kind}/#{name}/", "Bench: #{name}", posts, kind == "topics")
      end
    end
    page("/", "search.json", "search", "posts" => newest)
    page("/", "sitemap.xml", "sitemap", "posts" => newest, "lists" => @site.pages.select { |page| page.data["layout"] == "list" }.map(&:url))
  end

  def pages(path, title, posts, size)
    parts = posts.each_slice(size).to_a
    at = ->(number) { number == 1 ? path : "#{path}page/#{number}/" }
    parts.each.with_index(1) do |part, number|
      page(at[number], "index.html", "list", "title" => title, "posts" => part,
        "newer" => number > 1 && at[number - 1], "older" => number < parts.size && at[number + 1])
    end
  end

  def feeds(path, title, posts, whole)
    { "feed.xml" => "atom", "rss.xml" => "rss", "feed.json" => "json" }.each do |file, layout|
      page(path, file, layout, "title" => title, "folder" => path, "posts" => posts.first(20), "whole" => whole)
    end
  end

  def page(folder, file, layout, data)
    page = Jekyll::PageWithoutAFile.new(@site, @site.source, folder, file)
    page.data.merge!(data, "layout" => layout)
    page.content = ""
    @site.pages << page
  end
end
"""

WORDS = {
    "page_title": "page.title",
    "page_summary": "page.summary",
    "page_url": "page.url",
    "own_title": "page.title",
    "own_summary": "page.summary",
    "own_date": "page.date",
    "own_topics": "page.topics",
    "own_tags": "page.tags",
    "own_content": "content",
    "latest_five": "site.posts limit:5",
    "neighbours": "",
    "newer": "page.next",
    "newer_url": "page.next.url",
    "newer_title": "page.next.title",
    "older": "page.previous",
    "older_url": "page.previous.url",
    "older_title": "page.previous.title",
    "url": "post.url",
    "title": "post.title",
    "summary": "post.summary",
    "date": "post.date",
    "topics": "post.topics",
    "tags": "post.tags",
    "content": "post.content",
    "first": "forloop.first",
    "list_title": "page.title",
    "list_posts": "page.posts",
    "list_newer": "page.newer",
    "list_newer_url": "page.newer",
    "list_older": "page.older",
    "list_older_url": "page.older",
    "terms": "page.names",
    "feed_path": "page.folder",
    "feed_title": "page.title",
    "feed_date": "page.posts.first.date",
    "feed_posts": "page.posts",
    "feed_whole": "page.whole",
    "all_posts": "page.posts",
    "all_lists": "page.lists",
    "all_lists_url": "list",
    "day": 'date: "%Y-%m-%d"',
    "spelled": 'date: "%-d %B %Y"',
    "instant": 'date: "%Y-%m-%dT%H:%M:%SZ"',
    "rfc822": 'date: "%a, %d %b %Y %H:%M:%S GMT"',
    "escape": "xml_escape",
    "json": "jsonify",
}

LAYOUTS = {
    "post.html": curly.POST,
    "list.html": curly.LIST,
    "terms.html": curly.TERMS,
    "atom.xml": curly.ATOM,
    "rss.xml": curly.RSS,
    "json.json": curly.JSON_FEED,
    "search.json": curly.SEARCH,
    "sitemap.xml": curly.SITEMAP,
}


def version():
    """Installs it where Debian's packages can be; None where not."""
    program = tapeout.installed(PACKAGE)
    return program and subprocess.run([program, "--version"], capture_output=True, text=True).stdout.split()[-1]


def write(site, posts):
    tapeout.write_file(site / "_config.yml", CONFIGURATION)
    tapeout.write_file(site / "_plugins/lists.rb", PLUGIN)
    tapeout.write_file(site / "_layouts/base.html", curly.text(curly.HEAD + "{{ content }}\n" + curly.FOOT, WORDS))
    for name, text in LAYOUTS.items():
        front = "---\nlayout: base\n---\n" if name.endswith(".html") else "---\n---\n"
        tapeout.write_file(site / "_layouts" / name, front + curly.text(text, WORDS))
    shutil.copytree(tapeout.HOME / "assets", site / "assets")
    for post in posts:
        tapeout.write_file(site / f"_posts/{post.date}-{post.slug}.md", post.document(post.link))


def build(site, output):
    return [PACKAGE, "build", "--quiet", "--disable-disk-cache", "--source", str(site), "--destination", str(output)]
