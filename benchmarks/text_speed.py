"""Speed of the functions on text. ``python -m benchmarks.text_speed`` prints all figures in milliseconds."""

from __future__ import annotations

from collections.abc import Callable

from benchmarks.figures import Figure, milliseconds
from benchmarks.material import text_of
from reader.text.clitics import cut_points
from reader.text.direction import article_direction
from reader.text.encoding import decode
from reader.text.folding import fold, fold_with_map
from reader.text.offsets import OffsetMap
from reader.text.sentences import sentences
from reader.text.structure import recognise
from reader.text.tokens import tokenize

_SIZE = 1_000_000


def measure() -> list[Figure]:
    """Measure words and sentences of a million characters, also without spaces after full stops."""
    text = text_of(_SIZE)
    jobs: dict[str, Callable[[], object]] = {
        "words": lambda: tokenize(text),
        "sentences": lambda: sentences(text),
        "sentences, no space after a stop,": lambda: sentences(text.replace(". ", ".")),
    }
    return [
        Figure(name=f"{name} of a million characters", unit="ms", ours=_best(job), limit=1000)
        for name, job in jobs.items()
    ]


def _best(job: Callable[[], object]) -> float:
    """The milliseconds of the best of three runs."""
    return min(milliseconds(job) for _ in range(3))


def main() -> None:
    """Print one line for each function."""
    text = text_of(_SIZE)
    vocalised = "".join(f"{each}\u064e" if "\u0621" <= each <= "\u064a" else each for each in text)[:_SIZE]
    words = text.split()
    utf8, windows = text.encode(), text.encode("windows-1256", "replace")
    jobs: dict[str, Callable[[], object]] = {
        "fold": lambda: fold(text),
        "fold, vocalised": lambda: fold(vocalised),
        "fold_with_map": lambda: fold_with_map(text),
        "fold_with_map, vocalised": lambda: fold_with_map(vocalised),
        "tokenize": lambda: tokenize(text),
        "sentences": lambda: sentences(text),
        "cut_points of every word": lambda: [cut_points(word) for word in words],
        "UTF-16 table": lambda: OffsetMap(text).length("utf16"),
        "UTF-16 table with an emoji": lambda: OffsetMap(text + "😀").length("utf16"),
        "cluster table": lambda: OffsetMap(text).length("grapheme"),
        "cluster table, vocalised": lambda: OffsetMap(vocalised).length("grapheme"),
        "article_direction": lambda: article_direction(text),
        "recognise": lambda: recognise(text),
        "decode UTF-8": lambda: decode(utf8),
        "decode windows-1256": lambda: decode(windows),
    }
    for name, job in jobs.items():
        print(f"{name:28}{_SIZE / _best(job):>12,.0f}")


if __name__ == "__main__":
    main()
