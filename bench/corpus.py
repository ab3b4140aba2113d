"""The posts of the benchmark: the same for every generator, from one seed, about 4.5 kB each."""

import datetime
import random
from dataclasses import dataclass

WORDS = (
    "chip model rule memory licence export weights tokens bandwidth cluster vendor training serving paper claim source "
    "figure dense sparse release preview limit agency company server power process node context window price order report"
).split()
TOPICS = ["one", "two", "three"]
TAGS = 200
POSTS_A_DAY = 10
LAST_DAY = datetime.date(2026, 11, 23)


@dataclass(frozen=True)
class Post:
    """One post. `body` is CommonMark with tables and footnotes, its first paragraph `lead` apart: there the source is cited."""

    number: int
    date: datetime.date
    topics: list
    tags: list
    lead: str
    body: str

    @property
    def slug(self):
        return f"post-{self.number}"

    @property
    def title(self):
        return f"Generated post number {self.number}"

    @property
    def summary(self):
        return f"A generated summary that is long enough to pass, number {self.number}."

    @property
    def source(self):
        return f"https://example.org/{self.number}"

    @property
    def path(self):
        """Where it lies below the content folder and, without the suffix, below the site's root."""
        return f"posts/{self.date.year}/{self.slug}"

    @property
    def link(self):
        """How most generators cite its source."""
        return f"[1]({self.source})"

    def text(self, citation):
        """What follows its front matter; `citation` stands behind the first paragraph."""
        return f"{self.lead} {citation}\n\n{self.body}"

    def document(self, citation, more=""):
        """With YAML front matter; `more` are lines that one generator asks for beside what all do."""
        return f"""\
---
title: {self.title}
date: {self.date}
summary: {self.summary}
topics: [{", ".join(self.topics)}]
tags: [{", ".join(self.tags)}]
{more}---
{self.text(citation)}"""


def posts(count):
    """The first `count` posts; a post is the same whatever the count, but for its date: the last is always of LAST_DAY."""
    for number in range(count):
        yield _post(number, LAST_DAY - datetime.timedelta(days=(count - 1 - number) // POSTS_A_DAY))


def _post(number, date):
    dice = random.Random(number)
    first = dice.randrange(len(TOPICS))
    topics = [TOPICS[(first + i) % len(TOPICS)] for i in range(dice.randint(1, 3))]
    tags = [f"tag-{n}" for n in dice.sample(range(TAGS), dice.randint(3, 6))]
    body = "\n".join(_section(dice, n) for n in range(5))
    return Post(number, date, topics, tags, f"It is number {number}. {_paragraph(dice)}", body)


def _section(dice, number):
    head = f"## {_words(dice, 3).capitalize()}\n\n{_paragraph(dice)}\n\n"
    kind = dice.randrange(5)
    if kind == 0:
        return head + f"- {_words(dice, 8)}\n- *{_words(dice, 4)}*\n- {_words(dice, 9)}\n"
    if kind == 1:
        return head + f"| a | b |\n|---|--:|\n| {_words(dice, 2)} | 1 |\n| {_words(dice, 2)} | 20 |\n"
    if kind == 2:
        return head + f"> {_words(dice, 20)}\n>\n> — A Speaker\n"
    if kind == 3:
        link = f"See [{_words(dice, 2)}](https://example.org/x)."
        return head + f"{link}[^{number}]\n\n[^{number}]: {_words(dice, 12)}\n"
    return head + f"```\n{_words(dice, 12)}\n```\n"


def _paragraph(dice):
    return " ".join(_sentence(dice) for _ in range(dice.randint(5, 7)))


def _sentence(dice):
    text = _words(dice, dice.randint(8, 17)).capitalize()
    return text + (f", **{_words(dice, 2)}**." if dice.randrange(6) == 0 else ".")


def _words(dice, count):
    return " ".join(dice.choices(WORDS, k=count))
