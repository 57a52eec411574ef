"""``hashiya formats``: every format, what it reads, writes and cannot hold, and its options."""

from __future__ import annotations

import argparse
from collections.abc import Sequence

from reader.base.sentences import Sentence
from reader.cli.cells import wrap
from reader.cli.console import Console
from reader.formats import FORMATS, FormatSpec
from reader.formats.losses import in_words
from reader.formats.spec import OptionSpec
from reader.model import Json

_INDENT = 15
"""The width in cells of the column with row names: two spaces, the name, one space."""


def describe(parser: argparse.ArgumentParser) -> None:
    """No arguments of its own."""


def execute(arguments: argparse.Namespace, console: Console) -> int:
    """List the formats."""
    if console.json:
        console.document({"formats": [_document(spec) for spec in FORMATS]})
        return 0
    for number, spec in enumerate(FORMATS):
        if number:
            console.line()
        _print(spec, console)
    return 0


def _print(spec: FormatSpec, console: Console) -> None:
    console.line(f"{spec.id}  ({spec.name_en}; {', '.join(spec.extensions)})")
    rows = [["reads", _text(spec.reads)], ["writes", _text(spec.writes)], ["offsets", spec.unit]]
    if spec.write is not None:
        rows.append(["cannot hold", ", ".join(str(in_words(loss)) for loss in spec.cannot_hold) or "–"])
    if spec.extra:
        rows.append(["needs", f"pip install 'hashiya[{spec.extra}]'"])
    for when, options in (("reading", spec.reading), ("writing", spec.options)):
        for option in options:
            rows += [["--option", f"{option.id} ({when}): {option.said}"], *_choices(option)]
    for name, value in rows:
        first, *more = wrap(value, console.columns - _INDENT)
        console.line(f"  {name:<12} {first}")
        for line in more:
            console.line(" " * _INDENT + line)


def _choices(option: OptionSpec) -> list[list[str]]:
    return [
        ["", f"  {option.id}={choice.value}: {choice.said}" + (" (default)" if choice.value == option.default else "")]
        for choice in option.choices
    ]


def _text(said: Sentence | None) -> str:
    return "–" if said is None else str(said)


def _document(spec: FormatSpec) -> dict[str, Json]:
    return {
        "id": spec.id,
        "name": {"ar": spec.name_ar, "en": spec.name_en},
        "extensions": list(spec.extensions),
        "reads": str(spec.reads) if spec.read is not None else None,
        "writes": str(spec.writes) if spec.write is not None else None,
        "offsets": spec.unit,
        "cannot_hold": list(spec.cannot_hold),
        "extra": spec.extra,
        "reading_options": _options_document(spec.reading),
        "options": _options_document(spec.options),
    }


def _options_document(options: Sequence[OptionSpec]) -> dict[str, Json]:
    return {
        option.id: {
            "meaning": str(option.said),
            "default": option.default,
            "choices": {choice.value: str(choice.said) for choice in option.choices},
        }
        for option in options
    }
