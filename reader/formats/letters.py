"""A file's bytes as text, said in words that name the file: what is wrong with it, and that its encoding is a guess."""

from __future__ import annotations

from reader.base.errors import UserFault
from reader.base.sentences import Sentence, sentence
from reader.model import Finding, Report
from reader.text.encoding import MAX_BYTES, Decoded, decode


def decoded(data: bytes, name: str, encoding: str, *, limit: int = MAX_BYTES) -> Decoded:
    """The text of a file called ``name``, in the encoding that was chosen (empty: found out). Raises ``UserFault``."""
    try:
        return decode(data, encoding or None, limit=limit)
    except UserFault as fault:
        raise UserFault(sentence("formats", "{file}: {reason}", file=name, reason=fault.said)) from fault


def guessed(name: str | Sentence, encoding: str) -> Sentence:
    """That the encoding of a file is a guess."""
    return sentence(
        "formats",
        "{file} was read as {encoding}, a guess: choose another encoding if it looks wrong.",
        file=name,
        encoding=encoding,
    )


def note_guess(report: Report, name: str, encoding: str, *, certain: bool) -> None:
    """In the report the encoding of a file, where it is a guess."""
    if not certain:
        report.findings.append(Finding(kind="noticed", said=guessed(name, encoding), place=name))
