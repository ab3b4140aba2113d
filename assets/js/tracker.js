// Sorts and filters a tracker's tables; the choice stays in the address.
const controls = document.querySelector(".tracker-controls");
const words = controls.querySelector("[name=q]");
const choices = [...controls.querySelectorAll(".tracker-choice")].map((field) => ({
  field,
  boxes: [...field.querySelectorAll("input")],
  chosen: field.querySelector(".tracker-chosen"),
}));
const status = controls.querySelector(".tracker-shown");
const collator = new Intl.Collator(document.documentElement.lang, { numeric: true });
const numbers = new Intl.NumberFormat(document.documentElement.lang);

const headsOf = (table) =>
  [...table.querySelectorAll("th[data-column]")].map((cell) => ({
    cell,
    column: cell.dataset.column,
    numeric: "numeric" in cell.dataset,
    initial: cell.ariaSort,
    label: cell.abbr || cell.textContent.trim(),
  }));

// A list without columns is filtered like a table.
const bodyOf = (table) => table.tBodies?.[0] ?? table;

const rowsOf = (table) => [...bodyOf(table).children].map((row) => ({ row, table, text: row.textContent.toLowerCase() }));

const lists = [];
const folds = [...document.querySelectorAll("details.tracker")].map((fold) => ({ fold, open: fold.open }));
const rests = [...document.querySelectorAll(".tracker-rest input")];

const unsorted = { column: "", down: false };
let order = unsorted;
let narrowed = false;

const allHeads = () => lists.flatMap(({ heads }) => heads.flat());
const direction = () => (order.down ? "descending" : "ascending");
const headOf = (column) => allHeads().find((head) => head.column === column);

// what is not known comes last in either direction
const compare = (index, numeric) => (a, b) => {
  const [left, right] = [a, b].map(({ row }) => row.cells[index].dataset.sort ?? row.cells[index].textContent);
  if (!left || !right) {
    return !left - !right;
  }
  return (numeric ? left - right : collator.compare(left, right)) * (order.down ? -1 : 1);
};

const sort = ({ home, parts, heads, rows }) => {
  const index = heads[0].findIndex((head) => head.column === order.column);
  const sorted = home.hasAttribute("data-sorted");
  if (index < 0 && sorted) {
    parts.forEach((part) => {
      bodyOf(part).append(...rows.filter(({ table }) => table === part).map(({ row }) => row));
    });
  } else if (index >= 0) {
    parts[0].tBodies[0].append(...[...rows].sort(compare(index, heads[0][index].numeric)).map(({ row }) => row));
  }
  home.toggleAttribute("data-sorted", index >= 0);
  heads.flat().forEach(({ cell, column, initial }) => {
    cell.ariaSort = index < 0 ? initial : column === order.column ? direction() : null;
  });
};

const filter = ({ parts, rows }, asked, chosen) => {
  for (const { row, text } of rows) {
    const values = ([name, some]) => some.some((value) => row.dataset[name]?.split("|").includes(value));
    row.hidden = !asked.every((word) => text.includes(word)) || !chosen.every(values);
  }
  for (const part of parts) {
    const shown = [...bodyOf(part).children].filter((row) => !row.hidden).length;
    const frame = part.closest(".tracker");
    const count = frame.querySelector("[data-count]");
    frame.hidden = !shown;
    if (count) {
      count.textContent = shown;
    }
  }
};

// What a reader asks for is not to be looked for in folds; when all is asked for again they are as they were.
const unfold = (asks) => {
  if (asks || narrowed) {
    folds.forEach(({ fold, open }) => {
      fold.open = asks || open;
    });
    rests.forEach((rest) => {
      rest.checked = asks;
    });
  }
  narrowed = asks;
};

// A long list goes on on other pages, which its links lead to.
const rest = document.querySelector("[data-rest]");
let resting = "";
let reading;

const say = () => {
  const rows = lists.filter(({ home }) => !home.closest(".tracker-more")).flatMap(({ rows }) => rows);
  const count = rows.filter(({ row }) => !row.hidden).length;
  const sorted = order.column && controls.dataset[direction()].replace("%column", headOf(order.column).label);
  const elsewhere = rest?.isConnected ? [...rest.querySelectorAll("[data-count]")].map((cell) => +cell.textContent) : [];
  const all = elsewhere.reduce((sum, some) => sum + some, rows.length);
  const shown = controls.dataset.shown.replace("%shown", numbers.format(count)).replace("%all", numbers.format(all));
  status.textContent = [shown, sorted, resting].filter(Boolean).join(" ");
  for (const { boxes, chosen } of choices) {
    const labels = boxes.filter((box) => box.checked).map((box) => box.parentElement.textContent.trim());
    chosen.textContent = labels.join(", ") || chosen.dataset.all;
  }
};

const remember = (chosen) => {
  const address = new URL(location);
  const choice = [["q", words.value], ...chosen.flatMap(([name, some]) => some.map((value) => [name, value]))];
  choice.push(["sort", (order.down ? "-" : "") + order.column]);
  address.search = new URLSearchParams(choice.filter(([, value]) => value));
  history.replaceState(null, "", address);
};

// The controls stand before this script runs: what a reader typed by then counts, and what was ticked where the address asks for nothing.
const recall = () => {
  const asked = new URLSearchParams(location.search);
  words.value ||= asked.get("q") ?? "";
  for (const box of choices.flatMap(({ boxes }) => boxes)) {
    box.checked = asked.has(box.name) ? asked.getAll(box.name).includes(box.value) : box.checked;
  }
  const [, minus, column] = /^(-?)(.*)$/.exec(asked.get("sort") ?? "");
  order = headOf(column) ? { column, down: minus === "-" } : unsorted;
  if (order.column && allHeads().every(({ cell, column }) => column !== order.column || cell.closest(".tracker-more"))) {
    document.querySelector(".tracker-more").open = true;
  }
};

const show = () => {
  const asked = words.value.toLowerCase().split(/\s+/);
  const chosen = choices
    .map(({ boxes }) => [boxes[0]?.name, boxes.filter((box) => box.checked).map((box) => box.value)])
    .filter(([, some]) => some.length);
  lists.forEach(sort);
  lists.forEach((list) => filter(list, asked, chosen));
  unfold(Boolean(words.value.trim() || chosen.length || order.column));
  say();
  remember(chosen);
};

// Most lists are one table; one that is grouped has a table for each group, and is sorted as one.
const add = (table) => {
  const home = table.closest("[data-list]") ?? table;
  const list = lists.find((one) => one.home === home) ?? { home, parts: [], heads: [], rows: [] };
  const heads = headsOf(table);
  list.parts.push(table) === 1 && lists.push(list);
  list.heads.push(heads);
  list.rows.push(...rowsOf(table));
  for (const { cell, column, numeric } of heads) {
    const label = cell.querySelector(".tracker-label");
    const button = document.createElement("button");
    button.className = "tracker-sort";
    button.append(...label.childNodes);
    label.replaceWith(button);
    button.addEventListener("click", () => {
      order = { column, down: order.column === column ? !order.down : numeric }; // numbers from the largest
      update();
    });
  }
};

const groupsOf = async (href) => {
  const answer = await fetch(href);
  if (!answer.ok) {
    throw new Error(answer.statusText);
  }
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  return [...page.querySelectorAll("[data-list] > .tracker")];
};

// Nothing is fetched before a reader asks, and then all of it, since any row may be meant.
const readRest = async () => {
  const pages = new Set([...rest.querySelectorAll("a")].map(({ href }) => href.replace(/#.*/, "")));
  resting = rest.dataset.rest;
  say();
  try {
    const groups = (await Promise.all([...pages].map(groupsOf))).flat();
    rest.replaceWith(...groups);
    for (const fold of groups) {
      fold.open = false;
      folds.push({ fold, open: false });
      add(fold.querySelector("[data-table]"));
    }
    resting = "";
  } catch {
    resting = rest.dataset.failed;
    reading = undefined;
  }
  show();
};

const update = () => {
  show();
  if (rest && narrowed) {
    reading ??= readRest();
  }
};

const close = (but) => {
  for (const { field } of choices) {
    field.open = field.open && field === but;
  }
};

document.addEventListener("click", ({ target }) => close(target.closest(".tracker-choice")));
controls.addEventListener("focusin", ({ target }) => close(target.closest(".tracker-choice")));
controls.addEventListener("keydown", ({ key, target }) => {
  const open = target.closest(".tracker-choice[open]");
  if (key === "Escape" && open) {
    open.querySelector("summary").focus();
    close();
  }
});
controls.addEventListener("input", update);
controls.querySelector(".tracker-reset").addEventListener("click", () => {
  words.value = "";
  for (const box of choices.flatMap(({ boxes }) => boxes)) {
    box.checked = false;
  }
  order = unsorted;
  update();
});
document.querySelectorAll("[data-table]").forEach(add);
document.querySelector(".tracker-groups")?.toggleAttribute("hidden", true);
controls.hidden = false;
recall();
update();
