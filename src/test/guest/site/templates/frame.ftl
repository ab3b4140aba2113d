<#macro frame title>
<!DOCTYPE html>
<html>
<head><title>${title} - ${config.site_title}</title><link href="${content.rootpath!}css/site.css"><meta name="generator" content="JBake ${version}"></head>
<body>
<nav><#list config.site_menu as entry>${entry}<#sep> | </#list></nav>
<p>${config.site_motto}</p>
<#nested>
</body>
</html>
</#macro>
