<#import "frame.ftl" as f>
<@f.frame title="Home">
<#list published_posts as post>
<a href="${content.rootpath!}${post.uri}">${post.title}</a> ${post.date?string("yyyy-MM-dd")}
</#list>
<#if (currentPageNumber!0) gt 0>page ${currentPageNumber} of ${numberOfPages} <#if previousFileName??>before "${previousFileName}"</#if> <#if nextFileName??>after "${nextFileName}"</#if></#if>
all ${posts?size} pages ${pages?size} published ${published_content?size} everything ${all_content?size}
recipes <#list recipes as r>${r.title} in ${r.minutes}</#list> <#list published_recipes as r>${r.uri}</#list>
team <#assign team = data.get("team.yaml")>${team.lead}: <#list team.members as m>${m.name} ${m.since?c}; </#list>
</@f.frame>
