"""The window with lines under the words of a long article: opening, paging, jumping, learning, while words are found.

The article has 1 MB, 10,000 spans and about 30,000 different words, too many for a small cache; its words are analysed
on the lane while the page scrolls. Percentiles and stretches are processor time of the window's thread, as in
``article_view.py`` and ``blocking.py``; wall times are shown beside them.
"""

from __future__ import annotations

import random
import tempfile
from pathlib import Path
from time import perf_counter, thread_time
from typing import Any

from benchmarks.figures import Figure, percentile_99
from benchmarks.material import CODES, ranges_in
from benchmarks.watch import Watch
from benchmarks.window import Person, project_of, settle, window_on
from reader.base.bulk import without_cycle_search

_BYTES = 1_000_000
_SPANS = 10_000
_TURNS = 200
_LEARNT = 50
"""How many words of each level the reader already has."""


def measure() -> list[Figure]:
    """Measure all figures in one window."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        project = _project(folder)
        with window_on(project, folder / "home") as application, Watch() as watch:
            application.preferences.set("word_lines", "always")
            day = _Reader(application, watch)
            figures = [day.open(), *day.page(), day.learn()]
            day.jump()
            figures.append(day.list())
            said = "longest stretch of opening, paging, jumping, learning and listing with lines under words"
            return [*figures, watch.longest(said)]


class _Reader(Person):
    rounds = 10

    @property
    def view(self) -> Any:  # noqa: ANN401 - what the application built
        return self.window.view

    def open(self) -> Figure:
        """Wait until the first page has its lines; the analysers are already loaded, as from the second article on."""
        began = perf_counter()
        self.do("open 1 MB with lines", lambda: self.session.open_article("big"))
        return Figure(
            name="open 1 MB to the first page with its lines",
            unit="ms",
            ours=(perf_counter() - began) * 1000,
            limit=1_000,
            note="by the clock, the lane's work included",
        )

    @without_cycle_search()
    def page(self) -> list[Figure]:
        """Page down at the rate of a held key, then again over analysed text, and without lines for comparison."""
        bar = self.view.verticalScrollBar()
        figures: list[Figure] = []
        self.application.preferences.set("word_lines", "never")
        bar.setValue(0)
        settle(lambda: self.session.jobs.idle)
        without, _ = self._pages(bar)
        self.application.preferences.set("word_lines", "always")
        for name in ("while words are found", "where they are found"):
            bar.setValue(0)
            settle(self.quiet)
            processor, clock = self._pages(bar)
            figures.append(
                Figure(
                    name=f"page down with lines, {name}, p99",
                    unit="ms",
                    ours=percentile_99(processor),
                    limit=33,
                    note=f"by the clock {percentile_99(clock):.1f} ms; without lines {percentile_99(without):.1f} ms",
                )
            )
        return figures

    def _pages(self, bar: Any) -> tuple[list[float], list[float]]:  # noqa: ANN401 - Qt's
        from PySide6.QtCore import QCoreApplication

        processor: list[float] = []
        clock: list[float] = []
        for _ in range(_TURNS):
            began, used = perf_counter(), thread_time()
            bar.setValue(bar.value() + self.view.viewport().height())
            QCoreApplication.processEvents()
            processor.append((thread_time() - used) * 1000)
            clock.append((perf_counter() - began) * 1000)
            QCoreApplication.processEvents()
        return processor, clock

    def jump(self) -> None:
        """Jump to the end, to the middle and to the beginning."""
        length = len(self.view.article().text)
        for place in (length, length // 2, length // 3, 0):
            self.do("jump with lines", lambda place=place: self.view.put_at_top(place))

    def learn(self) -> Figure:
        """From the key press to the page with the new line, for several words in a row."""
        marks = self.window.controls.learning.marks
        times: list[float] = []
        for level in ("1", "2", "3", "4", "5") * 4:
            self.view.set_caret(self.view.article().text.index(" ", self.view.top()) + 2)
            began = perf_counter()
            self.do("learn a word", lambda level=level: self.window.controls.learning.set_level(level))
            times.append((perf_counter() - began) * 1000)
            assert marks.ready
        return Figure(
            name="a level, from the key to the page that shows it, p99",
            unit="ms",
            ours=percentile_99(times),
            limit=150,
            note="by the clock, with the commit",
        )

    def list(self) -> Figure:
        """Open the list of all words; then try every order and filter, and set a level for all words at once."""
        from reader.ui.reading.learning.word_list import WordListDialog
        from reader.ui.reading.learning.word_list_model import FILTERS, NAMES

        window = self.window
        began = perf_counter()
        self.do("list the words", window.controls.learning.list_words, lambda: bool(_list_of(window).model.total))
        taken = perf_counter() - began
        dialog: WordListDialog = _list_of(window)
        model = dialog.model
        for column in range(len(NAMES)):
            self.do(f"sort by {NAMES[column]}", lambda column=column: model.sort(column))
        for name in FILTERS:
            self.do(f"show {name}", lambda name=name: model.choose(name))
        model.choose("all")
        self.do("select all words", dialog.table.selectAll)
        self.do("scroll to the last word", dialog.table.scrollToBottom)
        rows = model.rowCount()
        self.do("close the list", dialog.close)
        return Figure(
            name=f"list of {rows:,} words",
            unit="s",
            ours=taken,
            limit=30,
            note="by the clock; can be cancelled",
        )

    def quiet(self) -> bool:
        return super().quiet() and (marks := self.window.controls.learning.marks) is not None and marks.ready


def _list_of(window: Any) -> Any:  # noqa: ANN401 - a dialog, imported late
    from reader.ui.reading.learning.word_list import WordListDialog

    return next(iter(window.findChildren(WordListDialog)))


def _project(folder: Path) -> Path:
    from reader.ops.words import LEVELS, set_level
    from reader.store import Project

    lemmas, texts = _text()
    spans = [
        {"start": start, "end": end, "label": CODES[at % len(CODES)], "annotator": "benchmark"}
        for at, (start, end) in enumerate(ranges_in(texts["big"], _SPANS))
    ]
    records = [{"id": name, "text": text, "spans": spans if name == "big" else []} for name, text in texts.items()]
    path = project_of(folder / "learning.hashiya", records)
    with Project.open(path) as project:
        for number, level in enumerate(LEVELS):
            learnt = lemmas[number * _LEARNT : (number + 1) * _LEARNT]
            set_level(project, "ar", learnt, level, annotator="benchmark")
    return path


def _text() -> tuple[list[str], dict[str, str]]:
    """Lemmas, and two articles in words of the open list: a short one, and one of 1 MB; few words make half of it."""
    from simplemma.strategies.dictionaries.dictionary_factory import DefaultDictionaryFactory

    from reader.text.folding import fold

    forms = DefaultDictionaryFactory().get_dictionary("ar")
    written = sorted(
        word for word in forms if word.isalpha() and not word.isascii() and "\u0621" <= word[0] <= "\u064a"
    )
    rng = random.Random(7)
    rng.shuffle(written)
    common, rare = written[:500], written[500:40_000]
    parts: list[str] = []
    size = 0
    while size < _BYTES:
        chosen = [rng.choice(common if rng.random() < 0.5 else rare) for _ in range(rng.randint(40, 140))]
        parts.append(" ".join(chosen) + ".")
        size += len(parts[-1].encode()) + 1
    lemmas = [fold(str(forms[word])) for word in common]
    return [*dict.fromkeys(lemmas)], {"small": parts[0], "big": "\n".join(parts)}
