<fairs><#list data.fairs as fair><fair>${fair.name}</fairs></#list></fairs>
