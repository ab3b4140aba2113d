// Sorts and filters a tracker's tables; the choice stays in the address.
const controls = document.querySelector(".tracker-controls");
const fields = [...controls.querySelectorAll("[name]")];
const status = controls.querySelector(".tracker-shown");
const collator = new Intl.Collator(document.documentElement.lang, { numeric: true });

const tables = [...document.querySelectorAll("[data-table]")].map((table) => ({
  table,
  heads: [...table.querySelectorAll("th[data-column]")].map((cell) => ({
    cell,
    column: cell.dataset.column,
    numeric: "numeric" in cell.dataset,
    initial: cell.ariaSort,
    label: cell.abbr || cell.textContent.trim(),
  })),
  rows: [...table.tBodies[0].rows].map((row) => ({ row, text: row.textContent.toLowerCase() })),
}));

const unsorted = { column: "", down: false };
let order = unsorted;

const allHeads = tables.flatMap(({ heads }) => heads);
const direction = () => (order.down ? "descending" : "ascending");
const headOf = (column) => allHeads.find((head) => head.column === column);

// what is not known comes last in either direction
const compare = (index, numeric) => (a, b) => {
  const [left, right] = [a, b].map(({ row }) => row.cells[index].dataset.sort ?? row.cells[index].textContent);
  if (!left || !right) {
    return !left - !right;
  }
  return (numeric ? left - right : collator.compare(left, right)) * (order.down ? -1 : 1);
};

const sort = ({ table, heads, rows }) => {
  const index = heads.findIndex((head) => head.column === order.column);
  const sorted = index < 0 ? rows : [...rows].sort(compare(index, heads[index].numeric));
  table.tBodies[0].append(...sorted.map(({ row }) => row));
  table.toggleAttribute("data-sorted", index >= 0);
  heads.forEach(({ cell, initial }, i) => {
    cell.ariaSort = i === index ? direction() : index < 0 ? initial : null;
  });
};

const filter = ({ table, rows }, { q, ...chosen }) => {
  const words = q.toLowerCase().split(/\s+/);
  for (const { row, text } of rows) {
    const differs = ([name, value]) => value && !row.dataset[name]?.split("|").includes(value);
    row.hidden = !words.every((word) => text.includes(word)) || Object.entries(chosen).some(differs);
  }
  table.closest(".tracker").hidden = rows.every(({ row }) => row.hidden);
};

const say = () => {
  const rows = tables.filter(({ table }) => !table.closest(".tracker-more")).flatMap(({ rows }) => rows);
  const count = rows.filter(({ row }) => !row.hidden).length;
  const sorted = order.column && controls.dataset[direction()].replace("%column", headOf(order.column).label);
  status.textContent = `${controls.dataset.shown.replace("%shown", count).replace("%all", rows.length)} ${sorted}`;
};

const remember = (chosen) => {
  const address = new URL(location);
  const choice = { ...chosen, sort: (order.down ? "-" : "") + order.column };
  address.search = new URLSearchParams(Object.entries(choice).filter(([, value]) => value));
  history.replaceState(null, "", address);
};

const recall = () => {
  const asked = new URLSearchParams(location.search);
  for (const field of fields) {
    field.value = asked.get(field.name) ?? "";
    if (field.selectedIndex < 0) {
      field.selectedIndex = 0;
    }
  }
  const [, minus, column] = /^(-?)(.*)$/.exec(asked.get("sort") ?? "");
  order = headOf(column) ? { column, down: minus === "-" } : unsorted;
  if (order.column && allHeads.every(({ cell, column }) => column !== order.column || cell.closest(".tracker-more"))) {
    document.querySelector(".tracker-more").open = true;
  }
};

const update = () => {
  const chosen = Object.fromEntries(fields.map(({ name, value }) => [name, value]));
  tables.forEach(sort);
  tables.forEach((table) => filter(table, chosen));
  say();
  remember(chosen);
};

for (const { cell, column, numeric } of allHeads) {
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

controls.addEventListener("input", update);
controls.querySelector(".tracker-reset").addEventListener("click", () => {
  fields.forEach((field) => {
    field.value = "";
  });
  order = unsorted;
  update();
});
document.querySelector(".tracker-groups")?.toggleAttribute("hidden", true);
controls.hidden = false;
recall();
update();
