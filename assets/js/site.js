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

// What a link leads to, shown beside it to whoever rests on it with a mouse or a key: the title, what holds or the
// summary, and the date, read from the page itself. Escape closes it, and a pointer may go onto it.
const REST = 350;
const LEAVE = 200;
const LINES = 3;

const leads = (link) => {
  const { origin, pathname } = link;
  return origin === location.origin && pathname.endsWith("/") && pathname !== location.pathname;
};

const read = async (href) => {
  const page = new DOMParser().parseFromString(await (await fetch(href)).text(), "text/html");
  page.querySelectorAll(".cite, .hidden, .glyph").forEach((part) => part.remove());
  const text = (part) => part?.textContent.replace(/\s+/g, " ").trim();
  const all = (selector) => [...page.querySelectorAll(selector)].map(text);
  const holds = all(".opening :is(.opening-standing, .today-line)").slice(0, LINES);
  return {
    title: text(page.querySelector("h1")),
    lines: holds.length ? holds : all(".opening-summary"),
    date: text(page.querySelector("main :is(.opening, .rail) time")),
  };
};

const preview = () => {
  const box = document.createElement("div");
  box.className = "preview";
  box.id = "page_preview";
  box.popover = "manual";
  box.setAttribute("role", "tooltip");
  document.body.append(box);
  const known = new Map();
  let link;
  let wait;

  const hide = () => {
    clearTimeout(wait);
    link?.removeAttribute("aria-describedby");
    link = undefined;
    box.matches(":popover-open") && box.hidePopover();
  };

  const line = (name, text) => {
    const made = document.createElement("p");
    made.className = name;
    made.dir = "auto";
    made.textContent = text;
    return made;
  };

  const place = (target) => {
    const { left, top, bottom } = target.getBoundingClientRect();
    const below = bottom + box.offsetHeight < innerHeight;
    box.style.left = `${Math.max(8, Math.min(left, innerWidth - box.offsetWidth - 8))}px`;
    box.style.top = `${below ? bottom : Math.max(8, top - box.offsetHeight)}px`;
  };

  const show = async (target) => {
    const href = target.href.replace(/[?#].*/, "");
    known.has(href) || known.set(href, read(href));
    const { title, lines, date } = await known.get(href).catch(() => ({}));
    if (link !== target || !title) {
      return;
    }
    box.replaceChildren(line("preview-title", title), ...lines.map((text) => line("preview-line", text)));
    date && box.append(line("preview-date", date));
    box.showPopover();
    place(target);
    target.setAttribute("aria-describedby", box.id);
  };

  const rest = (target) => {
    if (target !== link) {
      hide();
      link = target;
      wait = setTimeout(show, REST, target);
    }
  };

  // a pointer that rests elsewhere takes nothing from whoever came by keyboard
  const leave = () => {
    if (link && !link.matches(":hover, :focus-visible")) {
      clearTimeout(wait);
      wait = setTimeout(hide, LEAVE);
    }
  };

  const over = ({ target }) => {
    const at = target.closest?.("main a[href]");
    if (at && leads(at)) {
      at === link && box.matches(":popover-open") && clearTimeout(wait);
      rest(at);
    } else if (box.contains(target)) {
      clearTimeout(wait);
    } else {
      leave();
    }
  };

  document.addEventListener("pointerover", (event) => event.pointerType === "mouse" && over(event));
  document.addEventListener("focusin", (event) => event.target.matches(":focus-visible") && over(event));
  document.addEventListener("focusout", leave);
  document.addEventListener("keydown", ({ key }) => key === "Escape" && hide());
  // what waits, waits until the page stands still
  const scrolled = () => {
    if (box.matches(":popover-open")) {
      hide();
    } else if (link?.matches(":hover, :focus-visible")) {
      clearTimeout(wait);
      wait = setTimeout(show, REST, link);
    }
  };

  addEventListener("scroll", scrolled, { passive: true });
};

if (matchMedia("(hover: hover) and (pointer: fine)").matches && "popover" in HTMLElement.prototype) {
  navigator.connection?.saveData || preview();
}
