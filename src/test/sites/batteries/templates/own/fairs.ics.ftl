BEGIN:VCALENDAR
VERSION:2.0
PRODID:${view.site.name}
<#list data.fairs as fair>
BEGIN:VEVENT
UID:${fair.day}@batteries.example
DTSTAMP:20260101T000000Z
DTSTART;VALUE=DATE:${fair.day}
SUMMARY:${fair.name}
LOCATION:${fair.place}
DESCRIPTION:A fair of the Salt Republic, which the digest reports on year after year: ${fair.name}
END:VEVENT
</#list>
END:VCALENDAR
