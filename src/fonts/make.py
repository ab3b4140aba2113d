"""
Makes assets/fonts/*.woff2 from the Fontsource packages, unpacked: what pages of ours show, and no more.

    npm pack @fontsource-variable/newsreader@5.3.0 @fontsource/ibm-plex-mono@5.3.0     (unpack each, fonttools and brotli from PyPI)
    python src/fonts/make.py <folder of newsreader> <folder of plex mono> assets/fonts

Kerning is half of a small font. Pairs that move by less than a fiftieth of an em go (a hundredth in headlines, a thirtieth
in the cuts that hold a few words), the others are rounded, so that they compress. No cut has hinting: Newsreader never had,
and Plex Mono's is for screens of another time. The unicode-ranges in assets/css/fonts.css say the same as SETS here.

The same headline face as lines and curves, for social cards, from the files that the site ships:

    python src/fonts/make.py outlines assets/fonts src/main/resources/tapeout/card/outlines.txt
"""

import sys

from fontTools.pens.basePen import BasePen
from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont
from fontTools.varLib.instancer import instantiateVariableFont

ASCII = set(range(0x20, 0x7F))
SIGNS = {0xA0, 0xA3, 0xA7, 0xB0, 0xB7, 0xD7, 0x2013, 0x2014, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2026, 0x20AC, 0x2212}
ACCENTS = {*range(0xC0, 0xD7), *range(0xD8, 0xF7), *range(0xF8, 0x100), 0x131, 0x152, 0x153, 0x178}
WORDS = ASCII - set(map(ord, "<>[\\]^`{|}~")) | {0xA0, 0xB7, 0xD7, 0x2013, 0x2014, 0x2018, 0x2019, 0x201C, 0x201D, 0x2026, 0x2212}
ARROWS = {0x2191, 0x2193}
FIGURES = ("kern", "liga", "pnum", "tnum")

# file, italic, weight and optical size, characters, features, least kerning and its step in thousandths of an em
NEWSREADER = [
    ("text", False, 400, 18, ASCII | SIGNS, FIGURES, 20, 5),
    ("text-accents", False, 400, 18, ACCENTS, ("kern",), 20, 5),
    ("display", False, 500, 44, ASCII | SIGNS, FIGURES, 12, 4),
    ("display-accents", False, 500, 44, ACCENTS, ("kern",), 12, 4),
    ("strong", False, 600, 18, WORDS, ("kern", "liga", "tnum"), 30, 10),
    ("italic", True, 400, 18, WORDS, ("kern", "liga"), 30, 10),
]


def prune(font, least, step):
    """Sets kerning below a bound to nothing and rounds the rest."""
    em = font["head"].unitsPerEm / 1000

    def rounded(value):
        kern = getattr(value, "XAdvance", 0) or 0
        return 0 if abs(kern) < least * em else int(round(kern / (step * em)) * step * em)

    for lookup in font["GPOS"].table.LookupList.Lookup:
        for table in lookup.SubTable:
            table = getattr(table, "ExtSubTable", table)
            if table.LookupType != 2:
                continue
            if table.Format == 1:
                for pairs in table.PairSet:
                    for pair in list(pairs.PairValueRecord):
                        pair.Value1.XAdvance = rounded(pair.Value1)
                        if pair.Value1.XAdvance == 0:
                            pairs.PairValueRecord.remove(pair)
                    pairs.PairValueCount = len(pairs.PairValueRecord)
            else:
                for first in table.Class1Record:
                    for second in first.Class2Record:
                        if second.Value1 is not None:
                            second.Value1.XAdvance = rounded(second.Value1)


def save(font, characters, features, file):
    options = Options()
    options.layout_features = list(features)
    options.hinting = False
    options.notdef_outline = False
    options.glyph_names = False
    options.name_IDs = [0, 1, 2, 3, 4, 5, 6, 13, 14]
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=characters)
    subsetter.subset(font)
    font.flavor = "woff2"
    font.save(file)


class Lines(BasePen):
    """Writes a glyph as M, L and Q with whole numbers, y upwards; contours close by themselves."""

    def __init__(self, glyphs, scale):
        super().__init__(glyphs)
        self.scale = scale
        self.parts = []

    def add(self, letter, *points):
        self.parts.append(letter + " ".join(str(round(n * self.scale)) for point in points for n in point))

    def _moveTo(self, point):
        self.add("M", point)

    def _lineTo(self, point):
        self.add("L", point)

    def _qCurveToOne(self, control, point):
        self.add("Q", control, point)


def pairs(font):
    """Kerning as a browser reads it: the first lookup that knows the first of a pair in a table decides."""
    names = {name: code for code, name in font.getBestCmap().items()}
    kerning = {}
    for lookup in font["GPOS"].table.LookupList.Lookup:
        for table in lookup.SubTable:
            table = getattr(table, "ExtSubTable", table)
            if table.LookupType != 2:
                continue
            for index, first in enumerate(table.Coverage.glyphs):
                if table.Format == 1:
                    found = {one.SecondGlyph: one.Value1 for one in table.PairSet[index].PairValueRecord}
                else:
                    row = table.Class1Record[table.ClassDef1.classDefs.get(first, 0)].Class2Record
                    found = {name: row[table.ClassDef2.classDefs.get(name, 0)].Value1 for name in names}
                for second, value in found.items():
                    if first in names and second in names:
                        kerning.setdefault((names[first], names[second]), getattr(value, "XAdvance", 0) or 0)
    return kerning


def outlines(fonts, file):
    """A line for each character: its code, its advance, its outline; then what is kerned by as much after a character."""
    glyphs, kerning = {}, {}
    for name in ("display", "display-accents", "extended"):
        font = TTFont(f"{fonts}/newsreader-{name}.woff2")
        scale = 1000 / font["head"].unitsPerEm
        names = font.getGlyphSet()
        for code, glyph in font.getBestCmap().items():
            pen = Lines(names, scale)
            names[glyph].draw(pen)
            glyphs[code] = (round(names[glyph].width * scale), "".join(pen.parts))
        for pair, value in pairs(font).items():
            if abs(value * scale) >= 16:
                kerning[pair] = round(value * scale)
    with open(file, "w", encoding="utf-8", newline="\n") as out:
        out.write("# Newsreader, SIL Open Font License 1.1, see assets/fonts/newsreader-OFL.txt; made by src/fonts/make.py\n")
        for code, (width, path) in sorted(glyphs.items()):
            out.write(f"{code:04x} {width} {path}\n")
        seconds = {}
        for (first, second), value in sorted(kerning.items()):
            seconds.setdefault((first, value), []).append(chr(second))
        for (first, value), after in seconds.items():
            out.write(f"{first:04x}+ {value} {''.join(after)}\n")


def main(newsreader, plex, to):
    for name, italic, weight, size, characters, features, least, step in NEWSREADER:
        style = "italic" if italic else "normal"
        font = TTFont(f"{newsreader}/files/newsreader-latin-standard-{style}.woff2", recalcTimestamp=False)
        font = instantiateVariableFont(font, {"wght": weight, "opsz": size})
        prune(font, least, step)
        save(font, characters, features, f"{to}/newsreader-{name}.woff2")
    mono = TTFont(f"{plex}/files/ibm-plex-mono-latin-400-normal.woff2", recalcTimestamp=False)
    save(mono, ASCII | SIGNS | ARROWS, (), f"{to}/plex-mono.woff2")


if __name__ == "__main__":
    if sys.argv[1] == "outlines":
        outlines(*sys.argv[2:])
    else:
        main(*sys.argv[1:])
