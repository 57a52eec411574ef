"""The article view beside a bare QPlainTextEdit with the same text: opening, paging, resizing, jumping to the end.

Single actions are measured in wall time, alternating with the bare widget in the same run; their processor time is
shown as well. None of them waits, so any excess of wall time is due to other processes. With three runs of each, such
a disturbance could decide which one was faster; hence nine. The 99th percentiles are processor time of the window's
thread, which does all the work: in wall time, another process on the machine would determine the slowest of a hundred
runs. The wall time is shown beside it.
"""

from __future__ import annotations

import gc
import os
from collections.abc import Callable, Sequence
from functools import partial
from time import perf_counter, thread_time
from typing import TYPE_CHECKING, NamedTuple

from benchmarks.figures import Figure, median, percentile_99
from benchmarks.material import CODES, ranges_in, text_of
from reader.base.bulk import without_cycle_search

if TYPE_CHECKING:
    from PySide6.QtWidgets import QAbstractScrollArea, QApplication

    from reader.model import Span

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

_BYTES = 10_000_000
_BYTES_A_LETTER = 1.79
"""UTF-8 bytes per letter of the material."""
_SPANS = 100_000
_OPENINGS = 9
_TURNS = 200
_SIZE = (1100, 800)


class _Times(NamedTuple):
    """One action, or the 99th percentiles of many, in milliseconds."""

    processor: float
    clock: float


def measure() -> list[Figure]:
    """Measure the long text in many paragraphs, then a text of a tenth of its length in a single paragraph."""
    text = text_of(int(_BYTES / _BYTES_A_LETTER))
    line = text_of(len(text) // 10).replace("\n", " ")
    return [
        *_figures(text, _SPANS, "10 MB with 100,000 spans"),
        *_figures(line, _SPANS // 10, "1 MB with 10,000 spans in one paragraph"),
    ]


def _figures(text: str, count: int, what: str) -> list[Figure]:
    from PySide6.QtWidgets import QApplication

    present = QApplication.instance()
    application = present if isinstance(present, QApplication) else QApplication([])
    spans = _spans(text, count)
    bare: list[_Times] = []
    ours: list[_Times] = []
    for _ in range(_OPENINGS):  # alternating, for the same conditions; the first of each loads the typefaces
        bare.append(_open(application, _bare_widget(), text, []))
        ours.append(_open(application, _our_widget(), text, spans))
    opening = Figure(
        name=f"open to first paint, {what}",
        unit="ms",
        ours=median([each.clock for each in ours]),
        bare=median([each.clock for each in bare]),
        bare_name="QPlainTextEdit with the bare text",
        limit=1.0,
        note="work {:.1f} against {:.1f} ms".format(
            *(median([each.processor for each in one]) for one in (ours, bare))
        ),
    )
    return [opening, *(_slowest(name, what, times) for name, times in _turns(application, text, spans).items())]


def _slowest(name: str, what: str, times: _Times) -> Figure:
    return Figure(
        name=f"{name}, {what}, p99",
        unit="ms",
        ours=times.processor,
        limit=33,
        note=f"by the clock {times.clock:.1f} ms",
    )


def _spans(text: str, count: int) -> list[Span]:
    """Spans of one to three words, in the order in which the store returns them."""
    from reader.model import Span

    found = sorted(ranges_in(text, count))
    return [
        Span(id=f"{at:08}", article_id="a", start=start, end=end, label=CODES[at % len(CODES)], annotator="x")
        for at, (start, end) in enumerate(found)
    ]


def _bare_widget() -> QAbstractScrollArea:
    from PySide6.QtGui import QFont
    from PySide6.QtWidgets import QPlainTextEdit

    from reader.ui.article import PageStyle

    edit, font = QPlainTextEdit(), QFont()
    font.setFamilies(list(PageStyle().families))
    font.setPointSizeF(PageStyle().size)
    edit.setFont(font)
    return edit


def _our_widget() -> QAbstractScrollArea:
    from reader.ui.article import ArticleView, LabelStyle

    view = ArticleView()
    colours = ("#2f6fde", "#d9480f", "#2b8a3e", "#7048e8")
    view.set_label_styles({code: LabelStyle(code, colour) for code, colour in zip(CODES, colours, strict=True)})
    return view


def _fill(widget: QAbstractScrollArea, text: str, spans: Sequence[Span]) -> None:
    from PySide6.QtWidgets import QPlainTextEdit

    from reader.model import Article
    from reader.ui.article import ArticleView

    if isinstance(widget, ArticleView):
        widget.set_article(Article(id="a", text=text, sha256=""))
        widget.set_spans(spans)
    elif isinstance(widget, QPlainTextEdit):
        widget.setPlainText(text)


def _open(application: QApplication, widget: QAbstractScrollArea, text: str, spans: Sequence[Span]) -> _Times:
    gc.collect()
    taken = _timed(lambda: _show(application, widget, text, spans))
    widget.close()
    widget.deleteLater()
    application.processEvents()
    return taken


def _turns(application: QApplication, text: str, spans: Sequence[Span]) -> dict[str, _Times]:
    """Repeat each action many times, including its painting."""
    view = _our_widget()
    _show(application, view, text, spans)
    bar = view.verticalScrollBar()
    page = view.viewport().height()

    def page_down() -> None:
        bar.setValue(bar.value() + page)

    def jump() -> None:
        bar.setValue(bar.maximum() if bar.value() == 0 else 0)

    def resize(at: int) -> None:
        view.resize(1000 + 10 * (at % 12), _SIZE[1])

    bar.setValue(0)
    times = {"jump to the end and back": _repeat(application, [jump] * _TURNS)}
    bar.setValue(bar.maximum() // 3)
    times["page down"] = _repeat(application, [page_down] * _TURNS)
    times["resize"] = _repeat(application, [lambda at=at: resize(at) for at in range(_TURNS)])
    view.close()
    return times


def _show(application: QApplication, widget: QAbstractScrollArea, text: str, spans: Sequence[Span]) -> None:
    _fill(widget, text, spans)
    widget.resize(*_SIZE)
    widget.show()
    application.processEvents()


@without_cycle_search()  # as in the program, which collects cycles when idle: reader/ui/cycles.py
def _repeat(application: QApplication, jobs: Sequence[Callable[[], None]]) -> _Times:
    gc.collect()

    def turn(job: Callable[[], None]) -> None:
        job()
        application.processEvents()

    times = [_timed(partial(turn, job)) for job in jobs]
    return _Times(percentile_99([each.processor for each in times]), percentile_99([each.clock for each in times]))


def _timed(work: Callable[[], object]) -> _Times:
    began, used = perf_counter(), thread_time()
    work()
    return _Times((thread_time() - used) * 1000, (perf_counter() - began) * 1000)
