"""
Makes assets/fonts/*.woff2 from the Fontsource packages, unpacked: what pages of ours show, and no more.

    npm pack @fontsource-variable/newsreader@5.3.0 @fontsource/ibm-plex-mono@5.3.0     (unpack each, fonttools and brotli from PyPI)
    python src/fonts/make.py <folder of newsreader> <folder of plex mono> assets/fonts

Outlines are on a grid of 500 units an em: a unit is a twenty-fifth of a pixel in body text. Kerning is a third of a small
font, so there is one table of those pairs that texts have (see `is_common`) and that move by enough to be seen, in steps. No
cut has hinting: Newsreader never had, and Plex Mono's is for screens of another time. A browser kerns within one file, so
the files of accents have none. The unicode-ranges in assets/css/fonts.css say the same as the sets here.

The same headline face as lines and curves, for social cards; letters of Central Europe are taken from the file that ships:

    python src/fonts/make.py outlines <folder of newsreader> assets/fonts src/main/resources/tapeout/card/outlines.txt
"""

import sys
from io import BytesIO

from fontTools.pens.basePen import BasePen
from fontTools.otlLib.builder import buildPairPosClassesSubtable, buildValue
from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont
from fontTools.ttLib.scaleUpem import scale_upem
from fontTools.varLib.instancer import instantiateVariableFont

ASCII = set(range(0x20, 0x7F))
SIGNS = {0xA0, 0xA3, 0xA7, 0xB0, 0xB2, 0xB7, 0xD7, 0xF7, 0x2013, 0x2014, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2026, 0x20AC, 0x2212}
ACCENTS = {*range(0xC0, 0xD7), *range(0xD8, 0xF7), *range(0xF8, 0x100), 0x131, 0x152, 0x153, 0x178}
WORDS = ASCII - set(map(ord, "<>[\\]^`{|}~")) | {0xA0, 0xB2, 0xB7, 0xD7, 0x2013, 0x2014, 0x2018, 0x2019, 0x201C, 0x201D, 0x2026, 0x2212}
HEADLINES = WORDS | {0xA3, 0xA7, 0xB0, 0x20AC}
ARROWS = {0x2191, 0x2193}
MARKS = set(" \u00a0.,:;!?'\"()-\u2013\u2014\u2018\u2019\u201c\u201d\u2026")
NEIGHBOURS = MARKS - set(":;!?\u2013\u2014\u2026")
UNITS = 500

# file, italic, weight and optical size, characters, features, least kerning and its step in thousandths of an em
NEWSREADER = [
    ("text", False, 400, 18, ASCII | SIGNS, ("kern", "liga"), 20, 5),
    ("text-accents", False, 400, 18, ACCENTS, (), 0, 1),
    ("display", False, 500, 44, HEADLINES, ("kern", "liga"), 15, 5),
    ("display-accents", False, 500, 44, ACCENTS, (), 0, 1),
    ("strong", False, 600, 18, WORDS, ("kern", "liga"), 25, 10),
    ("italic", True, 400, 18, WORDS, ("kern", "liga"), 25, 10),
]


def is_common(first, second):
    """Whether texts have the pair: letters and marks, but a capital after a small letter, and rare marks side by side."""
    if not all(one.isalpha() or one in MARKS for one in first + second):
        return False
    if first in MARKS and second in MARKS:
        return first in NEIGHBOURS and second in NEIGHBOURS
    return not (first.islower() and second.isupper())


def kern(font, kerning):
    """Puts one table of classes in the place of all kerning; equal rows and columns share a class."""
    rows, columns = {}, {}
    for (first, second), value in sorted(kerning.items()):
        rows.setdefault(first, {})[second] = value
        columns.setdefault(second, {})[first] = value
    firsts, seconds = {}, {}
    for glyph, row in rows.items():
        firsts.setdefault(tuple(row.items()), []).append(glyph)
    for glyph, column in columns.items():
        seconds.setdefault(tuple(column.items()), []).append(glyph)
    classes = {}
    for row, before in firsts.items():
        values = dict(row)
        for after in seconds.values():
            if after[0] in values:
                classes[tuple(before), tuple(after)] = (buildValue({"XAdvance": values[after[0]]}), None)
    table = font["GPOS"].table
    lookup = next(one for one in table.LookupList.Lookup if one.LookupType in (2, 9))
    lookup.LookupType = 2
    lookup.SubTable = [buildPairPosClassesSubtable(classes, font.getReverseGlyphMap())]
    lookup.SubTableCount = 1
    table.LookupList.Lookup = [lookup]
    table.LookupList.LookupCount = 1
    for record in table.FeatureList.FeatureRecord:
        record.Feature.LookupListIndex = [0]
        record.Feature.LookupCount = 1


def prune(font, least, step):
    """Keeps of kerning what texts have and readers see, in steps."""
    names, em = font.getBestCmap(), font["head"].unitsPerEm / 1000
    kept = {}
    for (first, second), value in pairs(font).items():
        if abs(value) >= least * em and is_common(chr(first), chr(second)):
            kept[names[first], names[second]] = int(round(value / em / step) * step * UNITS / 1000)
    scale_upem(font, UNITS)
    kern(font, kept)


def cut(font, characters, features):
    options = Options()
    options.layout_features = list(features)
    options.hinting = False
    options.notdef_outline = False
    options.glyph_names = False
    options.name_IDs = []
    options.drop_tables += ["STAT"]
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=characters)
    subsetter.subset(font)


def save(font, name, file):
    """Under a name of our own, as the licence asks of what is changed; its text lies beside the files."""
    for number, text in ((1, name), (2, "Regular"), (4, name), (6, name)):
        font["name"].setName(text, number, 3, 1, 0x409)
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


def newsreader_font(folder, italic, weight, size):
    style = "italic" if italic else "normal"
    font = TTFont(f"{folder}/files/newsreader-latin-standard-{style}.woff2", recalcTimestamp=False)
    return instantiateVariableFont(font, {"wght": weight, "opsz": size})


def outlines(newsreader, fonts, file):
    """A line for each character: its code, its advance, its outline; then what is kerned by as much after a character."""
    glyphs, kerning = {}, {}
    fonts = [TTFont(f"{fonts}/newsreader-extended.woff2")]
    for characters in (ACCENTS, ASCII | SIGNS):
        font = newsreader_font(newsreader, False, 500, 44)
        cut(font, characters, ("kern",))
        whole = BytesIO()
        font.save(whole)
        fonts.insert(0, TTFont(whole))
    for font in fonts:
        scale = 1000 / font["head"].unitsPerEm
        names = font.getGlyphSet()
        for code, glyph in font.getBestCmap().items():
            pen = Lines(names, scale)
            names[glyph].draw(pen)
            glyphs[code] = (round(names[glyph].width * scale), "".join(pen.parts))
        for pair, value in pairs(font).items():
            value = round(value * scale / 4) * 4
            if abs(value) >= 16:
                kerning[pair] = value
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
        font = newsreader_font(newsreader, italic, weight, size)
        cut(font, characters, features)
        if features:
            prune(font, least, step)
        else:
            scale_upem(font, UNITS)
        save(font, f"Tapeout-{name}", f"{to}/newsreader-{name}.woff2")
    mono = TTFont(f"{plex}/files/ibm-plex-mono-latin-400-normal.woff2", recalcTimestamp=False)
    cut(mono, ASCII | SIGNS | ARROWS, ())
    scale_upem(mono, UNITS)
    save(mono, "Tapeout-mono", f"{to}/plex-mono.woff2")


if __name__ == "__main__":
    if sys.argv[1] == "outlines":
        outlines(*sys.argv[2:])
    else:
        main(*sys.argv[1:])
