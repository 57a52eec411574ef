"""The panels of one window: which there are, where they are placed, and when they are built."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from reader.ui.desk import Desk
from reader.ui.preferences.preferences import FIRST_STEPS
from reader.ui.window.stacks import Stack


class Parts:
    """Panels by name.

    ``start`` holds ``articles`` and ``search``, ``side`` holds ``labels``, ``spans`` and ``details``; ``find`` and
    ``proposal`` are over the article, ``aloud`` and ``steps`` (for newcomers only) under it.
    """

    def __init__(self, desk: Desk, start: QWidget, side: QWidget, centre: QVBoxLayout) -> None:
        self._desk = desk
        self._centre = centre
        self._made: dict[str, QWidget] = {"start": start, "side": side}
        self.stacks: dict[str, Stack] = {}

    def get(self, name: str) -> Any:
        """A panel, built on first use."""
        if name not in self._made:
            makers: dict[str, Callable[[], None]] = {
                "articles": self._make_start, "search": self._make_start, "labels": self._make_end,
                "spans": self._make_end, "details": self._make_end, "find": self._make_find,
                "proposal": self._make_proposal,
                "steps": self._make_steps,
                "aloud": self._make_aloud,
            }  # fmt: skip
            makers[name]()
        return self._made[name]

    def wanted(self) -> tuple[str, ...]:
        """The panels to build after the first paint: one of each column, which builds the others of its column too."""
        steps = ("steps",) if self._desk.preferences.remembered(FIRST_STEPS) is True else ()
        return ("articles", "labels", "find", *steps)

    def shown(self, name: str) -> bool:
        """Whether a panel is visible; does not build it."""
        return name in self._made and self._made[name].isVisible()

    def put_over(self, bar: QWidget) -> None:
        """Add a bar above the article, hidden at first."""
        bar.hide()
        self._centre.insertWidget(self._centre.indexOf(self._desk.window.spread), bar)

    def _make_start(self) -> None:
        from reader.ui.articles.panel import ArticlesPanel
        from reader.ui.panels.search import SearchPanel

        articles, search = ArticlesPanel(self._desk), SearchPanel(self._desk)
        search.hide()
        self.stacks["start"] = Stack(self._made["start"], ((articles, 3), (search, 2)))
        self._made |= {"articles": articles, "search": search}

    def _make_end(self) -> None:
        from reader.ui.panels.details import DetailsPanel
        from reader.ui.panels.labels import LabelsPanel
        from reader.ui.panels.spans import SpansPanel

        labels, spans, details = LabelsPanel(self._desk), SpansPanel(self._desk), DetailsPanel(self._desk)
        panels = ((labels, 10), (spans, 6), (details, 9))
        needs = ((labels, labels.wanted_height), (details, details.wanted_height))
        stack = self.stacks["side"] = Stack(self._made["side"], panels, needs)
        self._desk.session.labels_changed.connect(stack.fit)
        self._made |= {"labels": labels, "spans": spans, "details": details}

    def _make_proposal(self) -> None:
        from reader.ui.panels.proposal import ProposalBar

        self._made["proposal"] = bar = ProposalBar(self._desk)
        self.put_over(bar)

    def _make_find(self) -> None:
        from reader.ui.panels.find import FindBar

        self._made["find"] = bar = FindBar(self._desk)
        self.put_over(bar)

    def _make_aloud(self) -> None:
        from reader.ui.reading.aloud.bar import AloudBar

        bar = AloudBar(self._desk)
        bar.hide()
        self._centre.insertWidget(self._centre.indexOf(self._desk.window.spread) + 1, bar)
        self._made["aloud"] = bar

    def _make_steps(self) -> None:
        from reader.ui.panels.first_steps import FirstSteps

        steps = FirstSteps(self._desk)
        self._centre.addWidget(steps)
        self._desk.window.focus.put_away(steps)  # a rebuilt window may be in focus mode already
        if not self._desk.view.marking:  # or in the reader's view, after which they come back
            self._desk.window.reader.put_away_steps(steps)
        self._made["steps"] = steps
