---
title: Fairs
---
[
<#list data.fairs as fair>
  {"day": ${fair.day}, "name": "${fair.name}"},
</#list>
]
