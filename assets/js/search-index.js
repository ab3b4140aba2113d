// Reads the index that the site was built with; WordIndex and SearchWriter say how its files are written.
const BASE = 46;
const LEVELS = 8;
const COMPLETIONS = 8;
const CORRECTIONS = 3;
const BEST = 10;
const MUCH_MORE = 2;
const INFLECTED = 0.7;
const COMPLETED = 0.6;
const CORRECTED = 0.5;

const alone = "[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}]";
const pattern = new RegExp(`${alone}|(?:(?!${alone})[\\p{L}\\p{Nd}])+`, "gu");

// What Words does when the site is built.
export const fold = (text) => text.normalize("NFKD").replace(/(?<=\d),(?=\d)/g, "").replace(/\p{M}/gu, "");

const lower = (word) => word.toLowerCase().replaceAll("ς", "σ");

const partsOf = (text, longest) =>
  (fold(text).match(pattern) ?? []).map((word) => lower([...word].slice(0, longest).join("")));

const isLetter = (word) => /^[a-z]$/.test(word);

export const wordsOf = (text, longest) => partsOf(text, longest).filter((word) => !isLetter(word));

const numbers = (text) => {
  const read = [];
  let value = 0;
  let place = 1;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const digit = code - 33 - (code > 34) - (code > 92);
    if (digit < BASE) {
      read.push(value + digit * place);
      value = 0;
      place = 1;
    } else {
      value += (digit - BASE) * place;
      place *= BASE;
    }
  }
  return read;
};

// The last of those that are not after a word.
const partOf = (firsts, word) => {
  let low = 0;
  let high = firsts.length;
  while (low + 1 < high) {
    const middle = (low + high) >> 1;
    firsts[middle] <= word ? (low = middle) : (high = middle);
  }
  return low;
};

// How many letters differ, two swapped ones counting once; of an unfinished word, from the closest beginning of the other.
const distance = (word, other, unfinished, most) => {
  let beforeLast = [];
  let last = Array.from({ length: other.length + 1 }, (_, i) => i);
  for (let i = 1; i <= word.length; i++) {
    const row = [i];
    for (let j = 1; j <= other.length; j++) {
      const same = word[i - 1] === other[j - 1];
      row[j] = Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + !same);
      if (i > 1 && j > 1 && word[i - 1] === other[j - 2] && word[i - 2] === other[j - 1]) {
        row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
      }
    }
    if (Math.min(...row) > most) {
      return most + 1;
    }
    beforeLast = last;
    last = row;
  }
  return unfinished ? Math.min(...last) : last[other.length];
};

export const openIndex = async (address) => {
  const index = await (await fetch(address, { cache: "no-cache" })).json();
  const files = new Map();

  const file = (name) => {
    if (!files.has(name)) {
      const read = async () => {
        const answer = await fetch(new URL(`${name}?${index.version}`, address));
        return name.endsWith(".json") ? answer.json() : answer.text();
      };
      files.set(name, read());
    }
    return files.get(name);
  };

  const words = (text) => wordsOf(text, index.longestWord);

  const dictionaries = new Map();

  const readWords = async (part) => {
    const lines = (await file(`words-${part}.txt`)).split("\n");
    let before = "";
    return lines.slice(0, -1).map((line) => {
      const [rest, pages = "1", thing] = line.slice(1).split(" ");
      before = before.slice(0, parseInt(line[0], 36)) + rest;
      return { word: before, pages: Number(pages), thing };
    });
  };

  // The words of the site that share an initial with a word, each with the number of pages it is on, and with the page of
  // the thing that it names.
  const dictionary = async (word) => {
    if (!index.words.length) {
      return [];
    }
    const part = partOf(index.words, word);
    if (!dictionaries.has(part)) {
      dictionaries.set(part, readWords(part));
    }
    return dictionaries.get(part);
  };

  const entryOf = async (word) => (await dictionary(word)).find((entry) => entry.word === word);

  const mostCommon = (entries, most) => entries.sort((a, b) => b.pages - a.pages).slice(0, most);

  const corrections = (word, entries, unfinished) => {
    const most = word.length < 4 ? 0 : word.length < 8 ? 1 : 2;
    let closest = most;
    let found = [];
    for (const entry of entries.filter((entry) => entry.word !== word)) {
      if (entry.word.length < word.length - most || (!unfinished && entry.word.length > word.length + most)) {
        continue;
      }
      const differs = distance(word, entry.word, unfinished, closest);
      if (differs < closest) {
        closest = differs;
        found = [];
      }
      if (differs <= closest) {
        found.push(entry);
      }
    }
    return mostCommon(found, CORRECTIONS);
  };

  // What the site has for a word: itself and its plural or singular, what it may become, or what may have been meant.
  const choose = async (word, unfinished) => {
    const entries = await dictionary(word);
    const exact = entries.filter((entry) => entry.word === word);
    const inflected = entries.filter((entry) => entry.word === `${word}s` || `${entry.word}s` === word);
    const respelled = /^\D{6,}$/.test(word) && exact.length ? corrections(word, entries, false) : [];
    const completed = unfinished && word.length > 1 ? entries.filter((entry) => entry.word.startsWith(word)) : [];
    const chosen = [
      ...exact.map((entry) => ({ ...entry, weight: 1 })),
      ...inflected.map((entry) => ({ ...entry, weight: INFLECTED })),
      ...respelled
        .filter(({ pages }) => pages >= exact[0].pages * MUCH_MORE)
        .map((entry) => ({ ...entry, weight: CORRECTED })),
      ...mostCommon(completed, COMPLETIONS).map((entry) => ({ ...entry, weight: COMPLETED })),
    ];
    if (chosen.length) {
      return { word, chosen, corrected: false };
    }
    const near = corrections(word, entries, false);
    const begun = near.length || !unfinished ? near : corrections(word, entries, true);
    const found = begun.length || word.length < 4 ? begun : corrections(word, await dictionary(word.slice(1)), false);
    return { word, chosen: found.map((entry) => ({ ...entry, weight: CORRECTED })), corrected: found.length > 0 };
  };

  const meant = ({ word, chosen, corrected }) => (corrected ? chosen[0].word : word);

  // Readers part what the site writes in one; and the site has its names in one word as well, which tell most.
  const join = async (choices) => {
    for (const joined of new Set([choices.map(({ word }) => word).join(""), choices.map(meant).join("")])) {
      const entry = await entryOf(joined);
      if (entry) {
        choices.forEach((choice) => choice.chosen.unshift({ ...entry, weight: 1 }));
        return;
      }
    }
  };

  const places = async ({ word, pages, weight }) => {
    const text = await file(`places-${partOf(index.places, word)}.txt`);
    const start = `\n${text}`.indexOf(`\n${word} `);
    const rare = Math.log(1 + (index.pages - pages + 0.5) / (pages + 0.5));
    let page = -1;
    return start < 0
      ? []
      : numbers(text.slice(start + word.length + 1, text.indexOf("\n", start))).map((number) => {
          page += Math.floor(number / LEVELS);
          return [page, weight * rare * ((number % LEVELS) + 1)];
        });
  };

  const scored = async ({ chosen }) => {
    const scores = new Map();
    for (const list of await Promise.all(chosen.map(places))) {
      for (const [page, score] of list) {
        scores.set(page, Math.max(score, scores.get(page) ?? 0));
      }
    }
    return scores;
  };

  const sum = (found, page) => found.reduce((all, scores) => all + (scores.get(page) ?? 0), 0);

  const withAll = ([first, ...others]) => [...first.keys()].filter((page) => others.every((one) => one.has(page)));

  // Pages with every word; where there are none, with those that the page has on which they tell most.
  const inAll = (found) => {
    const known = found.filter((scores) => scores.size);
    if (!known.length) {
      return { pages: [], without: [] };
    }
    let kept = known;
    let pages = withAll(kept);
    if (!pages.length) {
      const any = [...new Set(known.flatMap((scores) => [...scores.keys()]))];
      const best = any.reduce((one, other) => (sum(known, other) > sum(known, one) ? other : one));
      kept = known.filter((scores) => scores.has(best));
      pages = withAll(kept);
    }
    return { pages, without: [...found.keys()].filter((i) => !kept.includes(found[i])) };
  };

  const card = async (page) =>
    (await file(`pages-${Math.floor(page / index.pagesPerFile)}.json`))[page % index.pagesPerFile];

  const isNamed = ({ title, names = [] }, asked) => [title, ...names].some((name) => words(name).join(" ") === asked);

  // Of the best, what is called just so comes first.
  const namedFirst = async (pages, asked) => {
    const best = pages.slice(0, BEST);
    const cards = await Promise.all(best.map(card));
    const named = best.filter((_, i) => isNamed(cards[i], asked));
    return [...named, ...pages.filter((page) => !named.includes(page))];
  };

  // What the site has for each word of a query.
  const choicesFor = async (query) => {
    const parts = [...new Set(partsOf(query, index.longestWord))];
    const unfinished = !/\s$/.test(query);
    const all = await Promise.all(parts.map((word, i) => choose(word, unfinished && i === parts.length - 1)));
    await Promise.all(all.slice(1).map((choice, i) => join([all[i], choice])));
    if (all.length > 2) {
      await join(all);
    }
    return all.filter(({ word, chosen }) => chosen.length || !isLetter(word));
  };

  const search = async (query) => {
    const choices = await choicesFor(query);
    const found = await Promise.all(choices.map(scored));
    const { pages, without } = inAll(found);
    const score = new Map(pages.map((page) => [page, sum(found, page)]));
    const ranked = pages.sort((a, b) => score.get(b) - score.get(a) || a - b);
    return {
      pages: await namedFirst(ranked, choices.map(meant).join(" ")),
      marked: new Set(choices.flatMap(({ chosen }) => chosen.map(({ word }) => word))),
      meant: choices.map(meant),
      corrected: [...new Set(choices.filter(({ corrected }) => corrected).map(meant))],
      without: without.map((i) => choices[i].word),
    };
  };

  // Of each facet the labels, and which of them a page has.
  const facets = async () =>
    Object.entries(await file("facets.json")).map(([name, { labels, sets, pages }]) => {
      const ofPage = numbers(pages);
      return { name, labels, of: (page) => sets[ofPage[page]] };
    });

  const isWithin = (few, many) => few.every((word) => many.includes(word));

  // What stands in a state, where a query names the state alone, or asks with its name and that of the type.
  const list = async (query) => {
    const asked = words(query);
    const phrases = Object.entries(index.lists).map(([phrase, number]) => ({ all: phrase.split(" "), number }));
    const longest = phrases.sort((a, b) => b.all.length - a.all.length);
    const isWhole = ({ all, number }) => longest.find((other) => other.number === number).all.length === all.length;
    const meant =
      longest.find(({ all }) => all.join(" ") === asked.join(" ")) ??
      longest.find((phrase) => isWhole(phrase) && isWithin(phrase.all, asked));
    return meant ? (await file("lists.json"))[meant.number] : null;
  };

  // The card of the one thing that a query names, in whatever else it asks; none where it names several or nothing.
  const thing = async (query, unasked) => {
    const all = (await choicesFor(`${query} `)).filter(({ word }) => !unasked.includes(word)).map(meant);
    const named = [];
    for (let size = all.length; size > 0; size--) {
      for (let from = 0; from + size <= all.length; from++) {
        const to = from + size;
        const name = [...all.slice(from, to).join("")].slice(0, index.longestWord).join("");
        const { thing } = (await entryOf(name)) ?? {};
        if (thing && !named.some((longer) => from < longer.to && longer.from < to)) {
          named.push({ from, to, thing });
        }
      }
    }
    const [page, ...others] = new Set(named.map(({ thing }) => Number(thing)));
    return named.length && !others.length ? card(page) : null;
  };

  return { words, search, card, thing, facets, list };
};
