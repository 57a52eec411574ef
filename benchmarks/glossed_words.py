"""How many words of an article get a gloss: ``python -m benchmarks.glossed_words ARTICLE.txt GLOSSARY...``.

The unit is the distinct written word. Prints the share found in the glossaries for each kind of lookup – as written,
folded, by the most likely lemma, by all keys that the program tries – and with the meanings of the lexicon as well;
with an installed lexicon and without.
"""

from __future__ import annotations

import argparse
import tempfile
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from reader.glossary.affixes import Affixes
from reader.glossary.analysis import Analysis, WordForms
from reader.glossary.open_lists import OpenLists
from reader.ops.article_words import words_in
from reader.ops.glossary_files import import_glossary_file
from reader.ops.projects import create_project
from reader.ops.terms import keys_of
from reader.ops.word_forms import installed_lexicon, word_forms
from reader.store.project import Project
from reader.text.encoding import decode
from reader.text.folding import fold


def shares(project: Project, forms: WordForms, words: Iterable[str]) -> tuple[dict[str, float], list[str]]:
    """The shares by kind of lookup, and the words that are not found at all."""
    analysed = {word: forms.analyse(word) for word in words}
    keys = {word: keys_of(word, [found.key for found in analyses]) for word, analyses in analysed.items()}
    entries = project.entries.with_keys({key for several in keys.values() for key in several})
    headwords = {entry.headword for several in entries.values() for entry in several}
    glossed = {word: any(key in entries for key in keys[word]) for word in analysed}
    meant = {word: any(found.gloss for found in analyses) for word, analyses in analysed.items()}

    def share(holds: Callable[[str], bool]) -> float:
        return sum(map(holds, analysed)) / len(analysed)

    rates = {
        "as written": share(lambda word: word in headwords),
        "folded": share(lambda word: fold(word) in entries),
        "by the likely lemma": share(lambda word: any(key in entries for key in _of_lemma(analysed[word]))),
        "by all that is tried": share(glossed.__getitem__),
        "with the lexicon's meanings": share(lambda word: glossed[word] or meant[word]),
    }
    return rates, [word for word in analysed if not glossed[word] and not meant[word]]


def _of_lemma(analyses: Sequence[Analysis]) -> list[str]:
    return [key for found in analyses[:1] for key in (found.key, f"ال{found.key}")]


def main() -> None:
    """Print the shares for the available analysers."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("article", type=Path)
    options.add_argument("glossaries", type=Path, nargs="+", help="files, or “starter”")
    chosen = options.parse_args()
    text = decode(chosen.article.read_bytes()).text
    words = list(dict.fromkeys(text[start:end] for start, end, _ in words_in(text, "ar")))
    print(f"{len(words)} distinct words")
    with tempfile.TemporaryDirectory() as folder, create_project(Path(folder) / "p.hashiya") as project:
        for path in chosen.glossaries:
            import_glossary_file(project, path)
        kinds = {"without a lexicon": WordForms([OpenLists("ar")], Affixes())}
        if installed_lexicon() is not None:
            kinds["with the lexicon"] = word_forms("ar", folder=Path(folder))
        for name, forms in kinds.items():
            rates, missed = shares(project, forms, words)
            print(name)
            for tried, rate in rates.items():
                print(f"  {tried:28} {100 * rate:5.1f} %")
            print(f"  unexplained: {' '.join(missed)}")


if __name__ == "__main__":
    main()
