<#macro show></#macro>
