---
title: Makers & cells
---
<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom">
<id>${view.address}</id>
<title>${view.title}</title>
<updated>${view.updated}</updated>
<#list view.entries as entry>
<entry>
<id>${entry.id}</id>
<title>${entry.title}</title>
<updated>${entry.times.updated}</updated>
<link href="${entry.href}"/>
<author><name>${view.site.publisher}</name></author>
<content type="html">${entry.content?markup_string}</content>
</entry>
</#list>
</feed>
