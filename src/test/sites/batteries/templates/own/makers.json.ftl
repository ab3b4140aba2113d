{
  "site": "${view.site.name}",
  "makers": [
<#list data.makers as maker>
    {"name": "${maker.name}", "lines": ${maker.lines}, "listed": ${maker.listed!false}}<#sep>,</#sep>
</#list>
  ],
  "posts": [
<#list view.entries as post>
    {"title": "${post.title}", "html": "${post.content?markup_string}"}<#sep>,</#sep>
</#list>
  ]
}
