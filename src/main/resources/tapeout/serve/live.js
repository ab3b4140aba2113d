// Loaded by served pages only, never part of the site: reloads the page when its file has changed, and shows what keeps
// the site from being built.
(() => {
  const own = document.currentScript.dataset;
  let seen = own.version;
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

  function told(event) {
    failures = 0;
    sayBack();
    const news = JSON.parse(event.data);
    const missed = news.previous !== seen;
    const mine = !own.page || news.touched.includes(own.page);
    if (news.version !== seen && (missed || mine)) {
      location.reload();
      return;
    }
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
