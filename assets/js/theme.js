// Runs before the page is drawn, so that a remembered theme never flashes; then shows the choice.
(() => {
  const key = "theme";
  const root = document.documentElement;

  const remembered = () => {
    try {
      return localStorage.getItem(key);
    } catch {
      return null;
    }
  };

  const remember = (choice) => {
    try {
      choice === "auto" ? localStorage.removeItem(key) : localStorage.setItem(key, choice);
    } catch {
      // a browser that keeps nothing still shows the choice on this page
    }
  };

  const apply = (choice) => {
    if (choice === "light" || choice === "dark") {
      root.dataset.theme = choice;
    } else {
      delete root.dataset.theme;
    }
  };

  // what scripts bring has its place before it comes, and tables show once their columns are known
  const scripted = () => {
    root.dataset.scripted = document.readyState;
  };

  scripted();
  document.addEventListener("readystatechange", scripted);
  apply(remembered());

  document.addEventListener("DOMContentLoaded", () => {
    const choices = document.querySelector(".theme");
    if (!choices) {
      return;
    }
    const current = choices.querySelector(`[value="${root.dataset.theme ?? "auto"}"]`);
    current.checked = true;
    choices.hidden = false;
    choices.addEventListener("change", (event) => {
      remember(event.target.value);
      apply(event.target.value);
    });
  });
})();
