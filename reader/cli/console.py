"""Output of commands: the result goes to standard output, everything else to standard error."""

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
"""Renders a picture as PNG. Passed in from outside, since the command line does not use Qt."""

_WIDEST_LINE = 100
"""The maximum width of running text in cells; longer lines are hard to read."""


@dataclass(frozen=True, slots=True)
class Console:
    """Standard output and standard error, and how text is written to them."""

    out: TextIO
    err: TextIO
    json: bool = False
    manner: Manner = "untouched"
    paint: Paint | None = None

    @classmethod
    def of_process(cls, *, as_json: bool = False, paint: Paint | None = None) -> Console:
        """The console of this process, with its streams configured to accept every character."""
        return cls(_able(sys.stdout), _able(sys.stderr), as_json, paint=paint).shaped("auto")

    def shaped(self, shape: Shape) -> Console:
        """The same console, with right-to-left text shaped as the person chose."""
        return replace(self, manner=manner(shape, is_terminal=self.is_terminal, environment=os.environ))

    @property
    def is_terminal(self) -> bool:
        """Whether the output goes to a terminal."""
        return self.out.isatty()

    @property
    def columns(self) -> int:
        """The cells per line for running text: the width of the terminal, at most 100."""
        return min(_WIDEST_LINE, shutil.get_terminal_size().columns)

    def document(self, value: Mapping[str, Json]) -> None:
        """Print the one JSON document of a run with ``--json``."""
        utf8 = (self.out.encoding or "").lower().replace("-", "") == "utf8"
        self.out.write(json.dumps(value, ensure_ascii=not utf8, indent=2, allow_nan=False) + "\n")

    def line(self, text: str | Sentence = "", *, base: Direction | None = None) -> None:
        """Print one line of the result. ``text`` may contain article text; ``base`` is its direction if known."""
        self.out.write(put(str(text), self.manner, base=base) + "\n")

    def raw(self, text: str) -> None:
        """Print a line that was prepared with :meth:`inside` and :func:`columns`."""
        self.out.write(text + "\n")

    def inside(self, text: str) -> str:
        """Prepare text of an article or file for use inside a line: on one line and isolated."""
        return put_inside(one_line(text), self.manner)

    def table(self, rows: Sequence[Sequence[str]], *, right: Iterable[int] = (), headings: bool = True) -> None:
        """Print ``rows`` as aligned columns; the first row contains the headings. The last column is cut to fit."""
        if headings and len(rows) < 2:
            return
        for line in columns(self._fitting(rows), right=frozenset(right), put=self.inside):
            self.raw(line)

    def say(self, said: str | Sentence) -> None:
        """Print one line to standard error, even if a file name in it contains line breaks."""
        self.err.write(visible_line(str(said)) + "\n")

    def painted(self, picture: Picture) -> bytes:
        """Render a picture as PNG. Raises ``EnvironmentFault`` if that is not possible here."""
        if self.paint is None:
            raise EnvironmentFault(sentence("cli", "Nothing here can paint a PNG. Save the picture as .svg."))
        return self.paint(picture)

    def progress(self) -> AbstractContextManager[Progress]:
        """Show the progress of long work on standard error, if that is a terminal."""
        return shown_progress(self.err)

    def finish(self) -> None:
        """Flush all output, so that a failure is raised here rather than at exit."""
        self.out.flush()
        self.err.flush()

    def _fitting(self, rows: Sequence[Sequence[str]]) -> list[list[str]]:
        """``rows`` with the last column cut so that lines fit the terminal; uncut if the output is not a terminal."""
        if not self.is_terminal or not rows:
            return [list(row) for row in rows]
        taken = columns([row[:-1] for row in rows]) if len(rows[0]) > 1 else [""]
        space = max(20, shutil.get_terminal_size().columns - max(width(line) for line in taken) - 3)
        return [[*row[:-1], cut(one_line(row[-1]), space)] for row in rows]


def _able(stream: TextIO | None) -> TextIO:
    """``stream``, configured not to raise for unencodable characters; a closed one is replaced by the null device."""
    if stream is None:
        return open(os.devnull, "w", encoding="utf-8")  # noqa: PTH123 – stays open as long as the process runs
    reconfigure = getattr(stream, "reconfigure", None)  # streams substituted by tests lack it
    if reconfigure is None:
        return stream
    if stream.isatty() or "PYTHONIOENCODING" in os.environ:  # the encoding is set by the terminal or the person
        reconfigure(errors="backslashreplace")
    else:
        reconfigure(encoding="utf-8", errors="backslashreplace")
    return stream
