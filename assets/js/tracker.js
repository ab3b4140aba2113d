// Sorts and filters the tables of a tracker and keeps the choice in the address. Without it they stand as they came.
const controls = document.querySelector(".tracker-controls");
const status = controls.querySelector(".tracker-shown");
const collator = new Intl.Collator(document.documentElement.lang, { numeric: true, sensitivity: "base" });

const tables = [...document.querySelectorAll(".tracker-table")].map((table) => ({
  table,
  part: table.closest(".tracker"),
  heads: [...table.querySelectorAll("th[data-column]")].map((cell) => ({
    cell,
    column: cell.dataset.column,
    numeric: "numeric" in cell.dataset,
    initial: cell.getAttribute("aria-sort"),
    label: cell.abbr || cell.textContent.trim(),
  })),
  rows: [...table.tBodies[0].rows].map((row) => ({ row, text: row.textContent.toLowerCase() })),
}));

const unsorted = { column: "", down: false };
let order = unsorted;

const headOf = (column) => tables.flatMap(({ heads }) => heads).find((head) => head.column === column);

const keyOf = ({ row }, index) => row.cells[index].dataset.sort ?? row.cells[index].textContent.trim();

// what is not known comes last in either direction
const compare = (index, numeric) => (a, b) => {
  const [left, right] = [keyOf(a, index), keyOf(b, index)];
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
    const direction = i === index ? (order.down ? "descending" : "ascending") : index < 0 && initial;
    if (direction) {
      cell.setAttribute("aria-sort", direction);
    } else {
      cell.removeAttribute("aria-sort");
    }
  });
};

const filter = ({ part, rows }, { q, ...chosen }) => {
  const words = q.toLowerCase().split(/\s+/);
  for (const { row, text } of rows) {
    const named = words.every((word) => text.includes(word));
    row.hidden = !named || Object.entries(chosen).some(([name, value]) => value && row.dataset[name] !== value);
  }
  part.hidden = part !== tables[0].part && rows.every(({ row }) => row.hidden);
};

const say = () => {
  const { rows } = tables[0];
  const { shown, ascending, descending } = controls.dataset;
  const count = rows.filter(({ row }) => !row.hidden).length;
  const sorted = order.column && (order.down ? descending : ascending).replace("%column", headOf(order.column).label);
  status.textContent = `${shown.replace("%shown", count).replace("%all", rows.length)} ${sorted}`.trim();
};

const remember = (chosen) => {
  const address = new URL(location);
  for (const [name, value] of Object.entries({ ...chosen, sort: (order.down ? "-" : "") + order.column })) {
    if (value) {
      address.searchParams.set(name, value);
    } else {
      address.searchParams.delete(name);
    }
  }
  history.replaceState(null, "", address);
};

const recall = () => {
  const asked = new URLSearchParams(location.search);
  for (const field of controls.querySelectorAll("[name]")) {
    field.value = asked.get(field.name) ?? "";
    if (field.selectedIndex === -1) {
      field.selectedIndex = 0;
    }
  }
  const [, minus, column] = /^(-?)(.*)$/.exec(asked.get("sort") ?? "");
  order = headOf(column) ? { column, down: minus === "-" } : unsorted;
};

const update = () => {
  const chosen = Object.fromEntries(new FormData(controls));
  tables.forEach((table) => {
    sort(table);
    filter(table, chosen);
  });
  say();
  remember(chosen);
};

for (const { cell, column, numeric } of tables.flatMap(({ heads }) => heads)) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "tracker-sort";
  button.append(...cell.childNodes);
  cell.append(button);
  button.addEventListener("click", () => {
    // numbers start with the largest
    order = { column, down: order.column === column ? !order.down : numeric };
    update();
  });
}

controls.addEventListener("input", update);
controls.addEventListener("submit", (event) => event.preventDefault());
controls.addEventListener("reset", () => {
  order = unsorted;
  setTimeout(update); // the fields are empty only after this event
});
document.querySelector(".tracker-groups").hidden = true;
controls.hidden = false;
recall();
update();
