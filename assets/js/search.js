// The page on which readers search. What is searched, and the script that reads it, are loaded with the first search.
const form = document.querySelector(".search");
const { found, none, corrected, without, claims, claimWords, failed } = form.dataset;
const field = form.elements.q;
const selects = [...form.querySelectorAll("select")];
const facetBox = form.querySelector(".search-facets");
const status = form.querySelector(".search-status");
const shortcut = form.querySelector(".search-shortcut");
const results = document.querySelector(".search-results");
const answerBox = results.querySelector(".search-answer");
const hitList = results.querySelector(".search-hits");
const more = results.querySelector(".search-more");
const otherwise = document.querySelector(".search-else");
const AT_ONCE = 10;
const PAUSE = 120;
const WORD = /[\p{L}\p{Nd}]+/gu;
const EXCERPT = 220;
const BEFORE = 60;

let reader;
let asked = 0;
let shown = { pages: [], answered: "", words: 0, marked: new Set(), upTo: 0 };

const open = () => {
  reader ??= import(form.dataset.reader).then(async ({ openIndex, fold }) => ({
    ...(await openIndex(new URL(form.dataset.index, location))),
    fold,
  }));
  return reader;
};

const element = (name, className, ...content) => {
  const made = document.createElement(name);
  made.className = className;
  made.dir = "auto";
  made.append(...content);
  return made;
};

const link = (href, ...content) => {
  const made = element("a", "", ...content);
  made.href = href;
  return made;
};

// A text in which the words that were found are marked.
const marked = (text, fold) =>
  text.split(/([\p{L}\p{Nd}]+)/u).map((part, i) => {
    const found = i % 2 === 1 && shown.marked.has(fold(part).toLowerCase());
    return found ? element("mark", "", part) : part;
  });

const line = ({ text, href, about }) =>
  element("li", "", link(href, text), " ", element("span", "search-about", about));

// What the data knows stands before what was found.
const answerTo = async (index, query) => {
  const list = await index.list(query);
  if (list) {
    return { heading: list.heading, href: list.href, lines: list.lines.map(line) };
  }
  const claiming = claimWords.split(" ");
  const card = await index.thing(query, claiming);
  const isClaims = index.words(query).some((word) => claiming.includes(word));
  if (!card || (isClaims && !card.claims.length)) {
    return null;
  }
  const about = element("li", "search-about", card.about);
  const said = [card.summary, ...card.lines].map((text) => element("li", "", text));
  return isClaims
    ? { heading: claims.replace("%name", card.title), href: card.href, lines: card.claims.map(line) }
    : { heading: card.title, href: card.href, lines: [about, ...said] };
};

const tell = (answer) => {
  answerBox.hidden = !answer;
  if (answer) {
    answerBox.firstElementChild.replaceChildren(link(answer.href, answer.heading));
    answerBox.lastElementChild.replaceChildren(...answer.lines);
  }
};

const hit = (card, fold) => {
  const made = element(
    "li",
    "search-hit",
    element("h3", "search-title", link(card.href, ...marked(card.title, fold))),
    element("p", "search-about", card.about),
    element("p", "search-summary", ...marked(card.summary, fold)),
  );
  if (worth(`${card.title} ${card.summary}`, fold) < shown.words) {
    explain(made, card, fold);
  }
  return made;
};

// How many of the words that were found a text holds.
const worth = (text, fold) =>
  new Set((text.match(WORD) ?? []).map((word) => fold(word).toLowerCase()).filter((word) => shown.marked.has(word))).size;

const cut = (text, fold) => {
  const first = [...text.matchAll(WORD)].find(([word]) => shown.marked.has(fold(word).toLowerCase())).index;
  const start = first < BEFORE ? 0 : text.indexOf(" ", first - BEFORE) + 1;
  const end = text.length - start < EXCERPT ? text.length : text.lastIndexOf(" ", start + EXCERPT);
  return (start ? "… " : "") + text.slice(start, end) + (end < text.length ? " …" : "");
};

// The part of a page that says most of what was asked for, where it says more than the summary does.
const excerpt = async ({ href, summary }, fold) => {
  const page = new DOMParser().parseFromString(await (await fetch(href)).text(), "text/html");
  page.querySelectorAll("main :is(.citation, .citation-join)").forEach((mark) => mark.remove());
  page.querySelectorAll("main .cite").forEach((cite) => cite.replaceWith(" "));
  const texts = [...page.querySelectorAll("main :is(p, li, td, dd)")]
    .filter((one) => !one.querySelector("p, li"))
    .map((one) => one.textContent.replace(/\s+/g, " ").trim());
  const best = texts.reduce((one, other) => (worth(other, fold) > worth(one, fold) ? other : one), summary);
  return best === summary ? "" : cut(best, fold);
};

// A page is read when its hit comes into view and does not say all: so the index need not hold the texts of all pages.
const waiting = new WeakMap();
const views = new IntersectionObserver((entries) => {
  for (const { target } of entries.filter(({ isIntersecting }) => isIntersecting)) {
    views.unobserve(target);
    waiting.get(target)();
  }
});

const explain = (made, card, fold) => {
  const asking = asked;
  waiting.set(made, async () => {
    const text = await excerpt(card, fold).catch(() => "");
    if (text && asking === asked) {
      made.querySelector(".search-summary").replaceChildren(...marked(text, fold));
    }
  });
  views.observe(made);
};

// What the answer shows does not stand a second time.
const append = (cards, fold) =>
  hitList.append(...cards.filter(({ href }) => href !== shown.answered).map((card) => hit(card, fold)));

const showMore = async () => {
  const index = await open();
  const asking = asked;
  const next = shown.pages.slice(shown.upTo, shown.upTo + AT_ONCE);
  const cards = await Promise.all(next.map(index.card));
  if (asking !== asked) {
    return;
  }
  shown.upTo += next.length;
  append(cards, index.fold);
  more.hidden = shown.upTo >= shown.pages.length;
};

const option = (label, count, chosen) => {
  const made = new Option(`${label} (${count})`, label);
  made.selected = label === chosen;
  return made;
};

// Each facet counts what is found when all others are chosen as they are.
const narrow = (all, pages, chosen) => {
  const facets = all.filter(({ name }) => form.elements[name]);
  const fits = (facet, page) => !chosen[facet.name] || facet.of(page).includes(facet.labels.indexOf(chosen[facet.name]));
  for (const facet of facets) {
    const counts = new Map();
    for (const page of pages.filter((page) => facets.every((other) => other === facet || fits(other, page)))) {
      facet.of(page).forEach((label) => counts.set(label, (counts.get(label) ?? 0) + 1));
    }
    const select = form.elements[facet.name];
    const options = [...counts].sort(([, a], [, b]) => b - a).map(([i, n]) => option(facet.labels[i], n, chosen[facet.name]));
    select.replaceChildren(select.options[0], ...options);
    select.parentElement.hidden = options.length === 0;
  }
  facetBox.hidden = false;
  return pages.filter((page) => facets.every((facet) => fits(facet, page)));
};

const say = (result, count) => {
  const notes = [
    result.corrected.length && corrected.replace("%words", result.corrected.join(", ")),
    result.without.length && count && without.replace("%words", result.without.join(", ")),
    count ? found.replace("%found", count.toLocaleString(document.documentElement.lang)) : none,
  ];
  status.textContent = notes.filter(Boolean).join(" ");
};

const clear = () => {
  results.hidden = true;
  facetBox.hidden = true;
  otherwise.hidden = false;
  status.textContent = "";
};

const choice = () => Object.fromEntries(selects.map(({ name }) => [name, chosenIn(name)]));
const wanted = new Map(new URLSearchParams(location.search));
const chosenIn = (name) => wanted.get(name) ?? "";

const remember = () => {
  const address = new URL(location);
  address.search = new URLSearchParams(Object.entries({ q: field.value.trim(), ...choice() }).filter(([, value]) => value));
  history.replaceState(null, "", address);
};

const search = async () => {
  const asking = ++asked;
  remember();
  const query = field.value;
  if (!query.trim()) {
    clear();
    return;
  }
  const index = await open();
  const result = await index.search(query);
  const answer = await answerTo(index, query);
  const first = await Promise.all(result.pages.slice(0, AT_ONCE).map(index.card));
  if (asking !== asked) {
    return;
  }
  const chosen = choice();
  const isNarrowed = Object.values(chosen).some(Boolean);
  const facets = isNarrowed ? await index.facets() : null;
  const pages = facets ? narrow(facets, result.pages, chosen) : result.pages;
  const upTo = facets ? 0 : first.length;
  shown = { pages, answered: answer?.href, words: index.words(query).length, marked: result.marked, upTo };
  const inResults = results.contains(document.activeElement);
  tell(answer);
  hitList.replaceChildren();
  append(facets ? [] : first, index.fold);
  inResults && field.focus(); // what had the focus is gone
  results.hidden = false;
  otherwise.hidden = true;
  more.hidden = shown.upTo >= pages.length;
  say(result, pages.length);
  if (facets) {
    await showMore();
  } else {
    const all = await index.facets();
    asking === asked && narrow(all, result.pages, chosen);
  }
};

const run = () =>
  search().catch(() => {
    reader = undefined;
    status.textContent = failed;
  });

let pause;
field.addEventListener("input", () => {
  clearTimeout(pause);
  pause = setTimeout(run, PAUSE);
});
selects.forEach((select) =>
  select.addEventListener("change", () => {
    wanted.set(select.name, select.value);
    run();
  }),
);
form.addEventListener("submit", (event) => {
  event.preventDefault();
  clearTimeout(pause);
  run();
});
more.addEventListener("click", async () => {
  const before = hitList.children.length;
  await showMore();
  hitList.children[before]?.querySelector("a").focus();
});

// The arrows go through what was found; Escape comes back to the field, and empties it there.
document.addEventListener("keydown", (event) => {
  const inField = document.activeElement === field;
  const links = [...results.querySelectorAll("a")].filter((one) => one.checkVisibility());
  const place = links.indexOf(document.activeElement);
  if (event.key === "Escape" && (inField || place >= 0)) {
    field.value = inField ? "" : field.value;
    field.focus();
    run();
  } else if (event.key === "ArrowDown" && (inField || place >= 0)) {
    (links[place + 1] ?? document.activeElement).focus();
  } else if (event.key === "ArrowUp" && place >= 0) {
    (links[place - 1] ?? field).focus();
  } else {
    return;
  }
  event.preventDefault();
});

const key = "search-key";
try {
  shortcut.checked = localStorage.getItem(key) !== "off";
  shortcut.addEventListener("change", () => localStorage.setItem(key, shortcut.checked ? "on" : "off"));
} catch {
  shortcut.parentElement.hidden = true; // a browser that keeps nothing cannot keep this
}

form.hidden = false;
field.value ||= wanted.get("q") ?? ""; // the form stands before this script runs: what a reader typed by then counts
if (field.value) {
  run();
} else {
  field.focus();
}
