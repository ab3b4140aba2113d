<#import "frame.ftl" as f>
<@f.frame title="Archive">
<#list published_posts?reverse as post>${post.title}; </#list>
db ${db.getPublishedPosts()?size} ${db.getPublishedPostsByTag("bread").size()} ${db.getAllTags()?size} ${db.getDocumentCount("post")} ${db.getPublishedContent("recipe")[0].title}
</@f.frame>
