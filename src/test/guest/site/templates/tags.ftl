<#import "frame.ftl" as f>
<@f.frame title=tag>
<#list tag_posts as post>${post.title}; </#list>
documents <#list tagged_documents as d>${d.title}; </#list>
</@f.frame>
