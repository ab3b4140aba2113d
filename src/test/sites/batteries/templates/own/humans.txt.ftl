---
address: /.well-known/humans.txt
---
Written by ${view.site.publisher} <for people & machines>.
<#list view.lists.topics as topic>
- ${topic.name}
</#list>
