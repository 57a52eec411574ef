"""What a command says: its result on standard output, once; everything else on standard error. Owns no command."""

from __future__ import annotations

import json
import os
import shutil
import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, TextIO

from reader.base.errors import EnvironmentFault
from reader.base.progress import Progress
from reader.base.sentences import Sentence, sentence
from reader.cli.cells import columns, cut, width
from reader.cli.progress import shown_progress
from reader.cli.shaping import Manner, Shape, manner, put, put_inside
from reader.cli.visible import one_line, visible_line
from reader.model import Json
from reader.text.direction import Direction

if TYPE_CHECKING:
    from reader.charts.shapes import Picture

Paint = Callable[["Picture"], bytes]
"""Makes a PNG of a picture. Handed in from outside: the command line itself knows no Qt."""

_WIDEST_LINE = 100
"""Longer lines of running text are hard to read, however wide the window."""


@dataclass(frozen=True, slots=True)
class Console:
    """Standard output and standard error, and how text is put on them."""

    out: TextIO
    err: TextIO
    json: bool = False
    manner: Manner = "untouched"
    paint: Paint | None = None

    @classmethod
    def of_process(cls, *, as_json: bool = False, paint: Paint | None = None) -> Console:
        """The console of this process. Its streams are made able to carry every character."""
        return cls(_able(sys.stdout), _able(sys.stderr), as_json, paint=paint).shaped("auto")

    def shaped(self, shape: Shape) -> Console:
        """The same console with right-to-left text put on it as the person chose."""
        return replace(self, manner=manner(shape, is_terminal=self.is_terminal, environment=os.environ))

    @property
    def is_terminal(self) -> bool:
        """Whether a person sees the output in a terminal."""
        return self.out.isatty()

    @property
    def columns(self) -> int:
        """The cells of a line of the terminal; for running text at most 100."""
        return min(_WIDEST_LINE, shutil.get_terminal_size().columns)

    def document(self, value: Mapping[str, Json]) -> None:
        """Print the one JSON document of a run with ``--json``."""
        utf8 = (self.out.encoding or "").lower().replace("-", "") == "utf8"
        self.out.write(json.dumps(value, ensure_ascii=not utf8, indent=2, allow_nan=False) + "\n")

    def line(self, text: str | Sentence = "", *, base: Direction | None = None) -> None:
        """Print one line of result; ``text`` may hold article text, whose direction ``base`` may be known."""
        self.out.write(put(str(text), self.manner, base=base) + "\n")

    def raw(self, text: str) -> None:
        """Print a line that was put together by :meth:`inside` and :func:`columns`."""
        self.out.write(text + "\n")

    def inside(self, text: str) -> str:
        """Text of an article or a file made fit to stand inside a line: on one line, isolated."""
        return put_inside(one_line(text), self.manner)

    def table(self, rows: Sequence[Sequence[str]], *, right: Iterable[int] = (), headings: bool = True) -> None:
        """Print ``rows`` as aligned columns, the first row being the headings. The last column is cut at the margin."""
        if headings and len(rows) < 2:
            return
        for line in columns(self._fitting(rows), right=frozenset(right), put=self.inside):
            self.raw(line)

    def say(self, said: str | Sentence) -> None:
        """Say something on standard error: one line, whatever a file or its content is called."""
        self.err.write(visible_line(str(said)) + "\n")

    def painted(self, picture: Picture) -> bytes:
        """A picture as PNG. Raises ``EnvironmentFault`` where nothing can paint."""
        if self.paint is None:
            raise EnvironmentFault(sentence("cli", "Nothing here can paint a PNG. Save the picture as .svg."))
        return self.paint(picture)

    def progress(self) -> AbstractContextManager[Progress]:
        """Shows how far long work is, on standard error, and only to a person at a terminal."""
        return shown_progress(self.err)

    def finish(self) -> None:
        """Hand everything over to the system, so that a failure to do so is met here and not at the exit."""
        self.out.flush()
        self.err.flush()

    def _fitting(self, rows: Sequence[Sequence[str]]) -> list[list[str]]:
        """``rows`` with the last column cut so that a line fits in the terminal; elsewhere nothing is cut."""
        if not self.is_terminal or not rows:
            return [list(row) for row in rows]
        taken = columns([row[:-1] for row in rows]) if len(rows[0]) > 1 else [""]
        space = max(20, shutil.get_terminal_size().columns - max(width(line) for line in taken) - 3)
        return [[*row[:-1], cut(one_line(row[-1]), space)] for row in rows]


def _able(stream: TextIO | None) -> TextIO:
    """``stream``, never raising for a character that its encoding lacks; a closed one is replaced by nothing."""
    if stream is None:
        return open(os.devnull, "w", encoding="utf-8")  # noqa: PTH123 – lives as long as the process
    reconfigure = getattr(stream, "reconfigure", None)  # streams that a test puts here have none
    if reconfigure is None:
        return stream
    if stream.isatty() or "PYTHONIOENCODING" in os.environ:  # the terminal dictates the encoding, or a person chose it
        reconfigure(errors="backslashreplace")
    else:
        reconfigure(encoding="utf-8", errors="backslashreplace")
    return stream
