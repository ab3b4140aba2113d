<#import "frame.ftl" as f>
<@f.frame title="Tags">
<#list tags as t>${t.name} ${t.uri} <#list t.tagged_posts as p>${p.title}, </#list> <#list t.tagged_documents as p>${p.title}, </#list>
</#list>
<#list alltags as t>${t}; </#list>
</@f.frame>
