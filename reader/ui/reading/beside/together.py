"""Scrolling two pages together: corresponding text is kept at the same height, and the paragraph is tinted.

Which positions correspond is determined by the pairing (:mod:`reader.text.pairing`).
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial

from PySide6.QtCore import QObject

from reader.text.pairing import Pairing
from reader.ui.article.view import ArticleView


class Together(QObject):
    """``view`` is the page with the caret, ``other`` the one beside it. ``on``: whether they scroll together."""

    def __init__(self, view: ArticleView, other: ArticleView) -> None:
        super().__init__(other)
        self.on = True
        self._view, self._other = view, other
        self._pairing: Pairing | None = None
        self._back: Pairing | None = None
        self._lit: tuple[int, int] | None = None
        self._still = False
        for page in (view, other):
            page.scrolled.connect(partial(self._scrolled, page))
            page.verticalScrollBar().valueChanged.connect(partial(self._scrolled, page))
        view.caretMoved.connect(self._caret_moved)

    def pair(self, pairing: Pairing | None) -> None:
        """Set the pairing; the pages do not scroll."""
        self._pairing, self._back = pairing, pairing.mirrored() if pairing else None
        self._light(self._partner())

    def align(self) -> None:
        """Scroll the other page to the position that corresponds to this one."""
        self._follow(self._view)

    @contextmanager
    def still(self) -> Iterator[None]:
        """Context in which neither page scrolls the other."""
        was, self._still = self._still, True
        try:
            yield
        finally:
            self._still = was

    def _scrolled(self, page: ArticleView, *_value: int) -> None:
        if self.on and not self._still:
            self._follow(page)

    def _caret_moved(self, _place: int) -> None:
        """Tint the paragraph that corresponds to the caret's and scroll to it."""
        if self._still or self._pairing is None:
            return
        lit = self._partner()
        if lit == self._lit:
            return
        self._light(lit)
        if self.on:
            self._follow(self._view)
            self._show_lit()

    def _follow(self, page: ArticleView) -> None:
        """Scroll the page other than ``page`` to the corresponding position."""
        ahead = page is self._view
        follower, pairing = (self._other, self._pairing) if ahead else (self._view, self._back)
        if pairing is not None:
            level = self._level(page)
            with self.still():
                follower.put_place(pairing.there(page.place_at(level)), level)

    def _level(self, page: ArticleView) -> float:
        """The y of the viewport at which both pages show corresponding text.

        This is the top of the caret's (or the tinted) paragraph if that is visible, otherwise the edge of the viewport
        beyond which it lies. Near an end of the text it moves to the edge at that end, so that both pages begin and end
        together.
        """
        bar, height = page.verticalScrollBar(), page.viewport().height()
        place = self._view.caret() if page is self._view else self._lit[0] if self._lit else 0
        pieces = page.flow.pieces
        first, stop = pieces.paragraph(pieces.index_at(place))
        top = page.flow.top_of(first)
        if top < height and (top >= 0 or page.flow.bottom_of(stop - 1) > 0):
            return max(0.0, top)
        value, most = bar.value(), bar.maximum()
        if most < height:
            return height * value / most if most else 0.0
        return max(min(0 if top < 0 else height, value), height - (most - value), 0.0)

    def _partner(self) -> tuple[int, int] | None:
        pieces = self._view.flow.pieces
        first, stop = pieces.paragraph(pieces.index_at(self._view.caret()))
        return self._pairing.partner(pieces[first].start, pieces[stop - 1].end) if self._pairing else None

    def _light(self, lit: tuple[int, int] | None) -> None:
        self._lit = lit
        self._other.show_partner(lit)

    def _show_lit(self) -> None:
        if self._lit is None or 0 <= self._other.caret_box(self._lit[0]).top() < self._other.viewport().height():
            return
        with self.still():
            self._other.reveal(self._lit[0])
