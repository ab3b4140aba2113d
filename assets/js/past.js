// Shows how things stood on a day that a reader asks for; the day stays in the address.
const ask = document.querySelector(".past-ask");
const field = ask.querySelector("input");
const asked = ask.querySelector("output");
const months = ask.dataset.months.split("|");
const spells = [...document.querySelectorAll(".past-spells tbody tr")];
const changes = [...document.querySelectorAll(".change")];

// As the pages write it.
const inWords = (day) => {
  const [year, month, date] = day.split("-").map(Number);
  return ask.dataset.day.replace("%d", date).replace("%m", months[month - 1]).replace("%y", year);
};

// days sort as texts; without one everything shows
const show = () => {
  const day = field.value;
  for (const row of spells) {
    const { from, until } = row.dataset;
    row.hidden = day !== "" && (day < from || (until !== undefined && day > until));
  }
  for (const change of changes) {
    change.hidden = day !== "" && change.querySelector("time").dateTime <= day;
  }
  asked.textContent = day && ask.dataset.asked.replace("%day", inWords(day));
};

const answer = () => {
  const address = new URL(location);
  address.search = field.value && `on=${field.value}`;
  history.replaceState(null, "", address);
  show();
};

field.addEventListener("input", answer);
field.value ||= new URLSearchParams(location.search).get("on") ?? ""; // a reader may have asked before this script was there
ask.hidden = false;
answer();
