"""``hashiya lookup``: what words may be, and what the project's glossaries say of them."""

from __future__ import annotations

import argparse

from reader.base.errors import UserFault
from reader.base.sentences import sentence
from reader.cli.arguments import add_project, add_shape
from reader.cli.console import Console
from reader.model import Entry, Json
from reader.ops.looking_up import Card, look_up_word
from reader.ops.word_forms import word_forms
from reader.store import Project

_SHOWN_ANALYSES = 6


def describe(parser: argparse.ArgumentParser) -> None:
    """The arguments."""
    add_project(parser)
    parser.add_argument(
        "words", metavar="WORD", nargs="+", help=str(sentence("cli", 'a written word; "several words" are one term'))
    )
    parser.add_argument(
        "--language", metavar="CODE", default="ar", help=str(sentence("cli", "the language of the words (ar)"))
    )
    add_shape(parser)


def execute(arguments: argparse.Namespace, console: Console) -> int:
    """Look up and print."""
    with Project.open(arguments.project, read_only=True) as project, console.progress() as progress:
        forms = word_forms(arguments.language, progress=progress)
        cards = [(word, look_up_word(project, forms, arguments.language, word)) for word in arguments.words]
        names = {glossary.id: glossary.name for glossary in project.glossaries.all()}
    for word, card in cards:
        if card is None:
            raise UserFault(sentence("cli", "There is no word to look up in “{word}”.", word=word))
    found = [(word, card) for word, card in cards if card is not None]
    if console.json:
        console.document({"words": [_document(word, card, names) for word, card in found]})
        return 0
    for number, (word, card) in enumerate(found):
        if number:
            console.line()
        _print(word, card, names, console)
    return 0


def _print(word: str, card: Card, names: dict[str, str], console: Console) -> None:
    level = card.word.level if card.word else "new"
    console.raw(f"{console.inside(word)}  ({level})")
    if card.word and card.word.gloss:
        console.raw(f"= {console.inside(card.word.gloss)}")
    if card.perhaps_a_name:
        console.line(sentence("cli", "In no list of words and no glossary: perhaps a name."))
    rows = [
        [found.lemma, found.part_of_speech, found.root, found.vocalised, found.gloss]
        for found in card.analyses[:_SHOWN_ANALYSES]
    ]
    console.table([["lemma", "part", "root", "vocalised", "meaning"], *rows])
    terms = [entry for term in card.terms for entry in term.entries]
    console.table([["headword", "glossary", "gloss"], *(_row(entry, names) for entry in (*terms, *card.entries))])


def _row(entry: Entry, names: dict[str, str]) -> list[str]:
    gloss = f"({entry.part_of_speech}) {entry.gloss}" if entry.part_of_speech else entry.gloss
    return [entry.headword, names.get(entry.glossary_id, ""), f"{gloss} – {entry.note}" if entry.note else gloss]


def _document(word: str, card: Card, names: dict[str, str]) -> Json:
    return {
        "word": word,
        "lemma": card.lemma,
        "level": card.word.level if card.word else "new",
        "own_gloss": card.word.gloss if card.word else "",
        "perhaps_a_name": card.perhaps_a_name,
        "analyses": [
            {
                "lemma": found.lemma,
                "stem": list(found.stem),
                "vocalised": found.vocalised,
                "root": found.root,
                "part_of_speech": found.part_of_speech,
                "gloss": found.gloss,
                "analyser": found.analyser,
            }
            for found in card.analyses
        ],
        "terms": [_entry(entry, names) for term in card.terms for entry in term.entries],
        "entries": [_entry(entry, names) for entry in card.entries],
    }


def _entry(entry: Entry, names: dict[str, str]) -> dict[str, Json]:
    return {
        "headword": entry.headword,
        "gloss": entry.gloss,
        "part_of_speech": entry.part_of_speech,
        "note": entry.note,
        "label": entry.label,
        "glossary": names.get(entry.glossary_id, ""),
    }
