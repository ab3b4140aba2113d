<#import "frame.ftl" as f>
<@f.frame title="Not here">Nothing here; ${content.type}.</@f.frame>
