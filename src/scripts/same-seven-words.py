#!/usr/bin/env python3
"""Finds runs of equal words between what this site says and texts that it cites.

Run by hand, from the root of the repository:

    python3 src/scripts/same-seven-words.py [--words 7] <text or folder> ...

Each argument is a plain text, or a folder of them, as copied from a cited page. They are not kept in the repository:
they belong to their publishers. Compared are titles, summaries, claims, unknowns, answers, corrections, notes and bodies
of everything in content/. Titles of sources are left out, and so are official titles of rules ("full_title"). Figures
and names count as words; case and punctuation do not. Exit code 1 if a run was found.
"""

import argparse
import pathlib
import re
import sys

WORD = re.compile(r"[0-9A-Za-z\u00c0-\u024f]+(?:[.,'’-][0-9A-Za-z\u00c0-\u024f]+)*")
SOURCE = re.compile(r"^\s*- \{id: .*\burl: .*$|^\s*(?:title|publisher|url|full_title): .*$", re.MULTILINE)
LINK = re.compile(r"\]\([^)]*\)|\[@[^\]]*\]")
ENTITY = re.compile(r"\[\[(?:[^\]|]*\|)?([^\]]*)\]\]")


def words(text):
    """The words of a text with the line that each stands on, in lower case."""
    found = []
    for number, line in enumerate(text.splitlines(), 1):
        found += [(word.lower().replace("’", "'"), number) for word in WORD.findall(line)]
    return found


def ours(path):
    """What a file of content/ tells its readers: link targets and source lists are taken out, lines are kept."""
    text = path.read_text(encoding="utf-8")
    title = re.search(r"^title: .*$", text, re.MULTILINE)
    text = SOURCE.sub(lambda match: match.group(0) if title and match.group(0) == title.group(0) else "", text)
    return words(ENTITY.sub(r"\1", LINK.sub("]", text)))


def runs(mine, known, size):
    """The longest runs of at least `size` words of `mine` that stand in `known`, each once."""
    start = 0
    while start + size <= len(mine):
        length = 0
        while start + length + size <= len(mine):
            window = tuple(word for word, _ in mine[start + length : start + length + size])
            if window not in known:
                break
            length += 1
        if length:
            end = start + length + size - 1
            yield mine[start][1], " ".join(word for word, _ in mine[start:end]), known[
                tuple(word for word, _ in mine[start : start + size])
            ]
            start = end
        else:
            start += 1


def main():
    parser = argparse.ArgumentParser(description="Finds runs of equal words between content/ and texts that it cites.")
    parser.add_argument("texts", nargs="+", type=pathlib.Path)
    parser.add_argument("--words", type=int, default=7)
    parser.add_argument("--content", type=pathlib.Path, default=pathlib.Path("content"))
    options = parser.parse_args()
    known = {}
    for argument in options.texts:
        files = sorted(argument.rglob("*")) if argument.is_dir() else [argument]
        for file in (file for file in files if file.is_file()):
            sequence = [word for word, _ in words(file.read_text(encoding="utf-8", errors="replace"))]
            for i in range(len(sequence) - options.words + 1):
                known.setdefault(tuple(sequence[i : i + options.words]), file)
    found = 0
    for path in sorted(options.content.rglob("*.md")):
        for line, run, text in runs(ours(path), known, options.words):
            found += 1
            print(f"{path}:{line}: {run}  ({text})")
    print(f"{found} runs of {options.words} words or more.", file=sys.stderr)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
