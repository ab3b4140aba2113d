// Loaded by served pages only, never part of the site: puts into the page what has changed in its file, and shows what
// keeps the site from being built.
(() => {
  const own = document.currentScript.dataset;
  let seen = own.version;
  // the page as it was served, before scripts changed it; null where it has been another since
  let served = load().then((page) => (page.content === own.content ? page.root : null)).catch(() => null);
  let panel = null;

  const sheet = `
    :host { all: initial; }
    section {
      position: fixed; inset: auto 0 0 0; z-index: 2147483647; max-block-size: 70vh; overflow: auto; box-sizing: border-box;
      padding: 1rem clamp(1rem, 4vw, 3rem) 1.5rem; background: #fff; color: #1c1c1c; border-block-start: 3px solid #b3261e;
      box-shadow: 0 -0.5rem 2rem rgb(0 0 0 / 0.25); font: 0.9375rem/1.5 system-ui, sans-serif; text-align: start;
    }
    header { display: flex; gap: 1rem; align-items: baseline; justify-content: space-between; }
    h2 { margin: 0; font-size: 1.0625rem; }
    button { font: inherit; color: inherit; background: none; border: 1px solid currentcolor; padding: 0.1rem 0.7rem; cursor: pointer; }
    button:focus-visible { outline: 2px solid #b06f00; outline-offset: 2px; }
    ol { list-style: none; margin: 0; padding: 0; }
    li { margin-block-start: 1.25rem; max-inline-size: 70rem; }
    p { margin: 0.25rem 0; }
    .place, pre { font-family: ui-monospace, monospace; font-size: 0.875rem; }
    .place { font-weight: 600; overflow-wrap: anywhere; }
    .kind { color: #b3261e; font-weight: 600; }
    .warning .kind { color: #7a5200; }
    pre { margin: 0.4rem 0; padding: 0.5rem 0.75rem; background: #f3f1ec; overflow-x: auto; white-space: pre; tab-size: 1; }
    .hint::before { content: "→ "; }
    @media (prefers-color-scheme: dark) {
      section { background: #191919; color: #ececec; border-color: #ff8a80; }
      .kind { color: #ff8a80; }
      .warning .kind { color: #f0b95b; }
      pre { background: #262626; }
    }
    @media print { section { display: none; } }
  `;

  function element(name, className, text) {
    const made = document.createElement(name);
    if (className) made.className = className;
    if (text) made.textContent = text;
    return made;
  }

  function excerpt(problem) {
    const margin = String(problem.line);
    let text = `${margin} | ${problem.excerpt}`;
    if (problem.caret >= 0) {
      const before = Array.from(problem.excerpt.slice(0, problem.caret)).length;
      text += `\n${" ".repeat(margin.length)} | ${" ".repeat(before)}^`;
    }
    return text;
  }

  function entry(problem) {
    const item = element("li", problem.error ? "error" : "warning");
    if (problem.place) item.append(element("p", "place", problem.place));
    const what = element("p");
    what.append(element("span", "kind", `${problem.error ? "error" : "warning"} ${problem.code}`.trim()), ` ${problem.detail}`);
    item.append(what);
    if (problem.excerpt.trim()) item.append(element("pre", "", excerpt(problem)));
    item.append(element("p", "hint", problem.hint));
    return item;
  }

  function count(problems) {
    const errors = problems.filter((problem) => problem.error).length;
    const warnings = problems.length - errors;
    const parts = [];
    if (errors) parts.push(errors === 1 ? "1 error" : `${errors} errors`);
    if (warnings) parts.push(warnings === 1 ? "1 warning" : `${warnings} warnings`);
    return parts.join(", ");
  }

  function hide() {
    panel?.remove();
    panel = null;
  }

  function show(problems) {
    hide();
    panel = document.createElement("tapeout-problems");
    const root = panel.attachShadow({ mode: "open" });
    const style = new CSSStyleSheet();
    style.replaceSync(sheet);
    root.adoptedStyleSheets = [style];
    const section = element("section");
    section.setAttribute("role", "alert");
    const header = element("header");
    const close = element("button", "", "Hide");
    close.type = "button";
    close.addEventListener("click", hide);
    header.append(element("h2", "", `Not published: ${count(problems)}. The site stays as it was.`), close);
    const list = element("ol");
    problems.forEach((problem) => list.append(entry(problem)));
    section.append(header, list);
    root.append(section);
    document.documentElement.append(panel);
  }

  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") hide();
  });

  // The preview ends, or is killed: say so, and ask again, ever less often, whether it is back.
  const LONGEST_WAIT = 30000;
  let events = null;
  let failures = 0;
  let timer = 0;
  let farewell = null;

  function sayEnded(text) {
    sayBack();
    farewell = document.createElement("tapeout-ended");
    const root = farewell.attachShadow({ mode: "open" });
    const style = new CSSStyleSheet();
    style.replaceSync(sheet);
    root.adoptedStyleSheets = [style];
    const section = element("section");
    section.setAttribute("role", "status");
    section.append(element("p", "", text));
    root.append(section);
    document.documentElement.append(farewell);
  }

  function sayBack() {
    farewell?.remove();
    farewell = null;
  }

  function again() {
    events?.close();
    failures += 1;
    timer = setTimeout(connect, Math.min(LONGEST_WAIT, 250 * 2 ** failures));
  }

  function connect() {
    events = new EventSource(own.events);
    events.addEventListener("message", told);
    events.addEventListener("ended", () => {
      sayEnded("The preview has ended. This page stays as it is; it comes to life again when the preview does.");
      again();
    });
    events.addEventListener("error", () => {
      if (failures === 3 && !farewell) {
        sayEnded("The preview does not answer: it has ended, or is about to start. This page stays as it is.");
      }
      again();
    });
  }

  const runs = (node) => node.nodeName === "SCRIPT" && (!node.type || /javascript|module/.test(node.type));
  const holds = (node) => [node, ...(node.querySelectorAll?.("script") ?? [])].some(runs);

  /** The page as it is served now, without this script and what follows it. */
  async function load() {
    const answer = await fetch(location.href, { cache: "no-store" });
    if (!answer.ok) throw new Apart();
    const root = new DOMParser().parseFromString(await answer.text(), "text/html").documentElement;
    const script = root.querySelector("script[data-events]");
    while (script.nextSibling) script.nextSibling.remove();
    script.remove();
    return { root, content: script.dataset.content };
  }

  /** The page was changed where its file has changed too: only a browser that loads it again gets that right. */
  class Apart extends Error {}

  /** Puts into a shown node what differs between the node as it was served and as it is now; all else stays, as a reader left it. */
  function patch(shown, before, after) {
    if (before.isEqualNode(after)) return;
    if (runs(before)) throw new Apart();
    if (before.nodeType !== Node.ELEMENT_NODE) {
      if (shown.nodeValue !== before.nodeValue) throw new Apart();
      shown.nodeValue = after.nodeValue;
      return;
    }
    for (const { name, value } of after.attributes) {
      if (before.getAttribute(name) !== value) shown.setAttribute(name, value);
    }
    for (const { name } of [...before.attributes]) {
      if (!after.hasAttribute(name)) shown.removeAttribute(name);
    }
    const [old, now, there] = [[...before.childNodes], [...after.childNodes], [...shown.childNodes]];
    if (old.some((node, i) => there[i]?.nodeName !== node.nodeName)) throw new Apart();
    let [i, j] = [0, 0];
    for (const [a, b] of stays(old, now)) {
      for (; i < a && j < b && old[i].nodeName === now[j].nodeName; i += 1, j += 1) patch(there[i], old[i], now[j]);
      if (old.slice(i, a).some(holds) || now.slice(j, b).some(holds)) throw new Apart();
      if (there.slice(i, a).some((node, k) => node.textContent !== old[i + k].textContent)) throw new Apart();
      there.slice(i, a).forEach((node) => node.remove());
      now.slice(j, b).forEach((node) => shown.insertBefore(document.importNode(node, true), there[a] ?? null));
      [i, j] = [a + 1, b + 1];
    }
  }

  /** How many pairs of nodes are compared; a list in which more has changed is loaded again. */
  const MOST_PAIRS = 1e6;

  /** Which nodes are in both lists, in order; the end of both is the last pair. */
  function stays(old, now) {
    const [left, right] = [old, now].map((nodes) => nodes.map((node) => node.outerHTML ?? node.nodeValue));
    let start = 0;
    let [i, j] = [left.length, right.length];
    while (start < i && start < j && left[start] === right[start]) start += 1;
    while (i > start && j > start && left[i - 1] === right[j - 1]) [i, j] = [i - 1, j - 1];
    return [
      ...Array.from({ length: start }, (_, same) => [same, same]),
      ...common(left.slice(start, i), right.slice(start, j)).map((pair) => pair.map((index) => start + index)),
      ...Array.from({ length: left.length - i + 1 }, (_, same) => [i + same, j + same]),
    ];
  }

  /** The longest common subsequence, as pairs of indexes. */
  function common(left, right) {
    if (left.length * right.length > MOST_PAIRS) throw new Apart();
    const most = Array.from({ length: left.length + 1 }, () => new Uint32Array(right.length + 1));
    for (let i = left.length - 1; i >= 0; i -= 1) {
      for (let j = right.length - 1; j >= 0; j -= 1) {
        most[i][j] = left[i] === right[j] ? most[i + 1][j + 1] + 1 : Math.max(most[i + 1][j], most[i][j + 1]);
      }
    }
    const pairs = [];
    for (let [i, j] = [0, 0]; i < left.length && j < right.length; ) {
      if (left[i] === right[j]) pairs.push([i++, j++]);
      else if (most[i + 1][j] >= most[i][j + 1]) i += 1;
      else j += 1;
    }
    return pairs;
  }

  async function swap(before) {
    try {
      const now = (await load()).root;
      if (!before) throw new Apart();
      patch(document.documentElement, before, now);
      return now;
    } catch {
      location.reload();
      return null;
    }
  }

  function told(event) {
    failures = 0;
    sayBack();
    const news = JSON.parse(event.data);
    const missed = news.previous !== seen;
    const mine = news.touched.includes(own.page);
    // how things stand names no version before: what was saved then is news to a page that was served before it
    const isNews = news.previous || news.version !== seen;
    if (isNews && news.follow && news.follow !== location.pathname) {
      location.assign(news.follow);
      return;
    }
    if (news.version !== seen && (missed || !own.page)) {
      location.reload();
      return;
    }
    if (news.version !== seen && mine) served = served.then(swap);
    seen = news.version;
    if (news.failed && news.problems.length) {
      show(news.problems);
    } else {
      hide();
    }
  }

  connect();
  addEventListener("pagehide", () => {
    clearTimeout(timer);
    events.close();
  });
})();
