"""How often the right lemma is found: ``python -m benchmarks.word_forms CORPUS.conllu`` on a treebank of Arabic.

The unit is the written word: treebank tokens that are written together are one word, whose lemma is that of the token
that is not a clitic. Names are included, words without Arabic letters are not; lemmas are compared folded, without
marks. Prints how often the first candidate is right, how often any candidate is, and words per second.
"""

from __future__ import annotations

import argparse
import tempfile
from collections.abc import Iterator
from pathlib import Path
from time import perf_counter
from typing import NamedTuple

from reader.ops.word_forms import installed_lexicon, word_forms
from reader.text.folding import fold

_CLITICS = frozenset({"ADP", "CCONJ", "SCONJ", "PRON", "PART", "DET", "AUX", "PUNCT"})


class Word(NamedTuple):
    """A written word and its lemma."""

    written: str
    lemma: str


def words(lines: Iterator[str]) -> Iterator[Word]:
    """The written words of a CoNLL-U file that have Arabic letters."""
    parts: list[tuple[str, str, str]] = []
    for line in lines:
        fields = line.rstrip("\n").split("\t")
        if len(fields) != 10 or not fields[0].isdecimal():
            yield from _word(parts)
            parts = []
            continue
        form, lemma, part, after = fields[1], fields[2], fields[3], fields[9]
        if part == "PUNCT":
            yield from _word(parts)
            parts = []
            continue
        parts.append((form, lemma, part))
        if "SpaceAfter=No" not in after.split("|"):
            yield from _word(parts)
            parts = []
    yield from _word(parts)


def _word(parts: list[tuple[str, str, str]]) -> Iterator[Word]:
    written = "".join(form for form, _, _ in parts)
    if not any("\u0620" <= letter <= "\u064a" for letter in written):
        return
    stems = [lemma for _, lemma, part in parts if part not in _CLITICS]
    hosts = [lemma for _, lemma, part in parts if part != "PRON"] or [parts[-1][1]]
    # In a word of clitics only (وفي, به), the last one that is not a pronoun is the host of the others.
    yield Word(written, (stems[0] if stems else hosts[-1]).replace("`", ""))  # the treebank's sign for a small alef


def main() -> None:
    """Measure one corpus, and print one line per figure."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("corpus", type=Path)
    options.add_argument("--misses", type=int, default=0, help="print so many words whose lemma was not found")
    chosen = options.parse_args()
    with chosen.corpus.open(encoding="utf-8") as stream:
        gold = list(words(iter(stream)))
    with tempfile.TemporaryDirectory() as folder:
        forms = word_forms("ar", folder=Path(folder))
        forms.analyse("كتاب")  # loads the lists
        began = perf_counter()
        found = [forms.lemmas(word.written) for word in gold]
        seconds = perf_counter() - began
    first = sum(fold(word.lemma) == lemmas[0] for word, lemmas in zip(gold, found, strict=True))
    among = sum(fold(word.lemma) in lemmas for word, lemmas in zip(gold, found, strict=True))
    print(f"lexicon installed      {'yes' if installed_lexicon() else 'no'}")
    print(f"written words          {len(gold)}")
    print(f"right lemma first      {first / len(gold):.3f}")
    print(f"among the candidates   {among / len(gold):.3f}")
    print(f"words a second         {len(gold) / seconds:,.0f}")
    missed = [pair for pair in zip(gold, found, strict=True) if fold(pair[0].lemma) != pair[1][0]]
    for word, lemmas in missed[: chosen.misses]:
        print(word.written, fold(word.lemma), lemmas[:4])


if __name__ == "__main__":
    main()
