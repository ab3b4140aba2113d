document.documentElement.dataset.theme = "auto";
