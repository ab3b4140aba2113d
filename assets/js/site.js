// The key "/" leads to the search from every page, unless its reader has switched that off on the search's own page.
const typed = "input, textarea, select, [contenteditable]";

const isOff = () => {
  try {
    return localStorage.getItem("search-key") === "off";
  } catch {
    return false;
  }
};

document.addEventListener("keydown", (event) => {
  const link = document.querySelector(".masthead-search");
  if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || !link) {
    return;
  }
  if (event.target.closest(typed) || isOff()) {
    return;
  }
  event.preventDefault();
  const field = document.querySelector(".search-field input");
  field ? field.focus() : location.assign(link.href);
});
