"""Decodes files for format readers, adding the file's name to faults and reporting guessed encodings."""

from __future__ import annotations

from reader.base.errors import UserFault
from reader.base.sentences import Sentence, sentence
from reader.model import Finding, Report
from reader.text.encoding import MAX_BYTES, Decoded, decode


def decoded(data: bytes, name: str, encoding: str, *, limit: int = MAX_BYTES) -> Decoded:
    """Decode a file called ``name`` from the chosen encoding (empty: detect). Raises ``UserFault`` naming the file."""
    try:
        return decode(data, encoding or None, limit=limit)
    except UserFault as fault:
        raise UserFault(sentence("formats", "{file}: {reason}", file=name, reason=fault.said)) from fault


def guessed(name: str | Sentence, encoding: str) -> Sentence:
    """The sentence that the encoding of a file is a guess."""
    return sentence(
        "formats",
        "{file} was read as {encoding}, a guess: choose another encoding if it looks wrong.",
        file=name,
        encoding=encoding,
    )


def note_guess(report: Report, name: str, encoding: str, *, certain: bool) -> None:
    """Add a finding with the encoding of a file, unless it is ``certain``."""
    if not certain:
        report.findings.append(Finding(kind="noticed", said=guessed(name, encoding), place=name))
