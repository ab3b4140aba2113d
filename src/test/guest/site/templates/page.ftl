<#import "frame.ftl" as f>
<@f.frame title=content.title!"Untitled">
<h1>${content.title!"Untitled"}</h1>
<time>${content.date?string("dd MMMM yyyy HH:mm")}</time> ${content.type} ${content.status} ${content.uri}
<#if content.author??>by ${content.author.name} of ${content.author.loaves} loaves</#if>
${content.body}
<#list content.tags as tag>[${tag}]</#list>
<#if content.nextContent??>next ${content.nextContent.title} ${content.nextContent.uri}</#if>
<#if content.previousContent??>previous ${content.previousContent.title}</#if>
<#if content.summary??>${content.summary}</#if>
</@f.frame>
