"""The article view: the text of an article with its marks, a caret and a selection.

Assembles the parts of this package. It has no shortcuts: the window's actions call its methods. It changes no
annotation itself: it requests changes by signals, and shows them when :meth:`ArticleView.apply_changes` is called.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from reader.model import Article, Change, Span
from reader.text.folding import FOLD_ALL, FoldOptions
from reader.text.segments import SpanIndex
from reader.ui.article import movement
from reader.ui.article.caret import Caret
from reader.ui.article.finds import Finds
from reader.ui.article.margins import Margins
from reader.ui.article.mouse import Mouse
from reader.ui.article.movement import Direction, Unit
from reader.ui.article.page import ArticlePage
from reader.ui.article.paragraphs import Pieces
from reader.ui.article.roles import roles_of

if TYPE_CHECKING:
    from PySide6.QtCore import QTimerEvent
    from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QMouseEvent

    from reader.text.structure import Structure


class ArticleView(ArticlePage):
    """Shows one article. All offsets in methods and signals are code points of the article's text.

    Signals: ``caretMoved(offset)``; ``selectionChanged(start, end)``, equal when nothing is selected;
    ``spanSelected(id)``, empty when none is; ``markRequested(start, end)`` when a drag ends while a label is armed;
    ``resizeRequested(id, start, end)`` when a handle is dropped; ``contextMenuWanted(global position, offset)``;
    ``marginWanted(id)`` when a sign in the margin is clicked; ``wordClicked(offset)`` when a letter is clicked while
    :attr:`marking` is off. While it is off, clicks do not select spans and drags do not mark.
    """

    caretMoved = Signal(int)
    selectionChanged = Signal(int, int)
    spanSelected = Signal(str)
    markRequested = Signal(int, int)
    resizeRequested = Signal(str, int, int)
    contextMenuWanted = Signal(QPoint, int)
    wordClicked = Signal(int)
    marginWanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._article: Article | None = None
        self._armed: str | None = None
        self.marking = True
        self._mouse = Mouse(self, self._scene)
        self._blink = QTimer(self)
        self._blink.timeout.connect(self._toggle_caret)
        self.firstPainted.connect(self._aim, Qt.ConnectionType.QueuedConnection)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)  # key presses arrive as such in any layout
        self.viewport().setMouseTracking(True)

    # What is shown

    def set_article(self, article: Article | None, structure: Structure | None = None) -> None:
        """Show an article from its top, without spans; ``structure`` gives title, byline and leftovers."""
        self._mouse.cancel()
        self._article = article
        text = article.text if article else ""
        roles = roles_of(structure) if structure else ()
        self.flow.set_pieces(Pieces(text, (article.direction or None) if article else None, roles))
        self._scene.index = SpanIndex()
        self._scene.finds = Finds(text)
        self._scene.selected, self._scene.dragged, self._scene.looked_up = "", None, None
        self._scene.proposed = Finds()
        self._scene.margins = Margins()
        self._scene.caret = Caret()
        self._lighting.forget()
        self.refresh()
        self.spanSelected.emit("")
        self._tell_caret()

    def article(self) -> Article | None:
        """The article shown."""
        return self._article

    def set_spans(self, spans: Iterable[Span]) -> None:
        """Show these spans and no others. Ranges that extend beyond the text are clipped to it."""
        self._scene.index = SpanIndex(spans)
        if self._scene.selected_span() is None:
            self._select("")
        self.flow.forget_marks()
        self.viewport().update()

    def apply_changes(self, changes: Iterable[Change]) -> None:
        """Show an operation's changes to spans of this article; all other changes are ignored."""
        for change in changes:
            for image in (change.before, change.after):
                if change.kind == "span" and isinstance(image, Span) and self._is_here(image):
                    self._take(change, image)
        if self._scene.selected_span() is None:
            self._select("")
        self.viewport().update()

    # Caret and selection

    def caret(self) -> int:
        """The caret's offset."""
        return self._scene.caret.focus

    def anchor(self) -> int:
        """The offset where the selection began; the caret's if nothing is selected."""
        return self._scene.caret.anchor

    def selection(self) -> tuple[int, int]:
        """The selected range; an empty range at the caret if nothing is selected."""
        return self._scene.caret.range

    def selected_text(self) -> str:
        """The selected text, exactly as it is in the article."""
        start, end = self._scene.caret.range
        return self.flow.pieces.text[start:end]

    def copy(self) -> None:
        """Copy the selected text to the clipboard."""
        if self._scene.caret.selecting:
            QGuiApplication.clipboard().setText(self.selected_text())

    def set_caret(self, offset: int, extend: bool = False) -> None:
        """Put the caret at ``offset``, clamped to the text; ``extend`` keeps the anchor."""
        self._scene.caret.go(self.flow.pieces.clamp(offset), extend=extend)
        self._tell_caret()

    def select(self, start: int, end: int) -> None:
        """Select a range; the caret is put at ``end``, which may be less than ``start``."""
        self._scene.caret.go(self.flow.pieces.clamp(start), extend=False)
        self._scene.caret.go(self.flow.pieces.clamp(end), extend=True)
        self._tell_caret()

    def select_all(self) -> None:
        """Select the whole text."""
        self.select(0, len(self.flow.pieces.text))

    def move(self, unit: Unit, direction: Direction, extend: bool = False) -> None:
        """Move the caret; see :mod:`reader.ui.article.movement`. Left and right follow the paragraph's direction."""
        movement.move(self.flow, self._scene.caret, unit, direction, extend=extend)
        self._tell_caret()
        self.reveal(self._scene.caret.focus)

    def widen(self) -> None:
        """Extend the selection: from the caret to the word, then as its clitics and neighbouring words suggest."""
        from reader.text.clitics import widen  # late: nothing is marked before the first paint

        self._reselect(widen)

    def narrow(self) -> None:
        """Shrink the selection: to the word without its proclitics, then without ال, then without its enclitic."""
        from reader.text.clitics import narrow  # as above

        self._reselect(narrow)

    def target(self) -> tuple[int, int] | None:
        """The range that a label key would mark: the selection, else the word at the caret, or None."""
        from reader.text.clitics import word_at  # as above

        caret = self._scene.caret
        return caret.range if caret.selecting else word_at(self.flow.pieces.text, caret.focus)

    def add_word(self) -> None:
        """Extend the selection (or the word at the caret) by the next word."""
        start, end = self.target() or self._scene.caret.range
        self.select(start, movement.by_range(self.flow, end, start, movement.words_between, forward=True))
        self.reveal(self._scene.caret.focus)

    def drop_word(self) -> None:
        """Drop the last word of the selection; if it had only one, nothing is selected any more."""
        start, end = self._scene.caret.range
        self.select(start, movement.by_range(self.flow, end, start, movement.words_between, forward=False))

    def propose(self, places: Mapping[tuple[int, int], str]) -> None:
        """Show ranges that would be marked, each with the code of its label; an empty mapping removes them."""
        self._scene.proposed.put(list(places))
        self._scene.proposed_labels = places
        self.viewport().update()

    def show_looked_up(self, words: tuple[int, int] | None) -> None:
        """Tint the range that a dictionary card is open for; None removes the tint."""
        self._scene.looked_up = words
        self.viewport().update()

    # Spans

    def selected_span(self) -> str:
        """The id of the selected span, or an empty string."""
        return self._scene.selected

    def select_span(self, span_id: str, *, go_on: bool = False) -> None:
        """Select a span (an unknown or empty id selects none), show it, and put the caret at its start.

        With ``go_on`` the caret is put at its end, to read on from there.
        """
        span = self._scene.index.get(span_id)
        self._select(span.id if span else "")
        if span:
            first, last = (span.start, span.end) if go_on else (span.end, span.start)
            self.set_caret(last)
            self.reveal(first)
            self.reveal(last)

    def next_span(self) -> str:
        """Select the span after the selected one, or after the caret; returns its id, or "" if there is none."""
        return self._step_span(self._scene.index.following)

    def previous_span(self) -> str:
        """Select the span before the selected one, or before the caret; returns its id, or "" if there is none."""
        return self._step_span(self._scene.index.preceding)

    def cycle_at_caret(self) -> str:
        """As :meth:`cycle_at`, at the caret."""
        return self.cycle_at(self._scene.caret.focus)

    def cycle_at(self, offset: int) -> str:
        """Select the innermost span at an offset, on further calls those around it in turn; returns the id, or ""."""
        here = [span.id for span in self._scene.index.at(offset)]
        if not here:
            return ""
        selected = self._scene.selected
        chosen = here[(here.index(selected) + 1) % len(here)] if selected in here else here[0]
        self._select(chosen)
        return chosen

    def arm(self, label: str | None) -> None:
        """Set the label with which a drag emits ``markRequested`` when it ends; None for no label."""
        self._armed = label

    def set_marking(self, on: bool) -> None:
        """Set whether clicks select spans and drags mark; if not, the view is for reading only."""
        self.marking = on
        if not on:
            self._select("")
        self._aim()

    def armed(self) -> str | None:
        """The code of the armed label, or None."""
        return self._armed

    # Finding

    def find(self, query: str, options: FoldOptions = FOLD_ALL) -> int:
        """Highlight all matches of ``query`` in folded text; returns how many (at most 10,000). The caret stays."""
        count = self._scene.finds.search(query, options)
        self.viewport().update()
        return count

    def set_finds(self, ranges: Iterable[tuple[int, int]]) -> None:
        """Highlight these ranges as matches."""
        self._scene.finds.put(list(ranges))
        self.viewport().update()

    def finds(self) -> list[tuple[int, int]]:
        """The ranges of the matches."""
        return list(self._scene.finds.ranges)

    def find_next(self) -> int:
        """Select and show the next match, wrapping around; returns its index, or -1 if there are no matches."""
        return self._step_find(self._scene.caret.range[1], forward=True)

    def find_previous(self) -> int:
        """Select and show the previous match, wrapping around; returns its index, or -1 if there are no matches."""
        return self._step_find(self._scene.caret.range[0], forward=False)

    # Events

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """See :class:`Mouse`."""
        self._mouse.press(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """See :class:`Mouse`."""
        self._mouse.double(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """See :class:`Mouse`."""
        self._mouse.move(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """See :class:`Mouse`."""
        self._mouse.release(event)

    def timerEvent(self, event: QTimerEvent) -> None:
        """Keep scrolling while a drag is held outside the viewport."""
        if event.timerId() == self._mouse.scrolling.timerId():
            self._mouse.scroll_on()
        else:
            super().timerEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask the window for a menu, at the pointer or, from the keyboard, at the caret."""
        if event.reason() is event.Reason.Mouse:
            offset = self.letter_at(QPointF(self.viewport().mapFromGlobal(event.globalPos())))[0]
            self.contextMenuWanted.emit(event.globalPos(), offset)
        else:
            below = self.caret_box(self._scene.caret.focus).bottomLeft().toPoint()
            self.contextMenuWanted.emit(self.viewport().mapToGlobal(below), self._scene.caret.focus)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the caret."""
        self.show_caret()
        self._aim()
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Hide the caret."""
        self._blink.stop()
        self._scene.caret_shown = False
        self._aim()
        super().focusOutEvent(event)

    # Inside

    def _reselect(self, how: Callable[[str, int, int], tuple[int, int]]) -> None:
        start, end = how(self.flow.pieces.text, *self._scene.caret.range)
        self.select(start, end)
        self.reveal(end)

    def _tell_caret(self) -> None:
        self.show_caret()
        self._lighting.look()
        self._aim()
        self.caretMoved.emit(self._scene.caret.focus)
        self.selectionChanged.emit(*self._scene.caret.range)

    def _aim(self) -> None:
        """Update the highlighted word that a label key would mark; there is none without focus or with a selection."""
        scene = self._scene
        free = (
            self.marking and self._was_painted and self.hasFocus() and not scene.caret.selecting and not scene.selected
        )
        scene.target = self.target() if free else None
        self.viewport().update()

    def _step_find(self, offset: int, *, forward: bool) -> int:
        found = self._scene.finds.step(offset, forward=forward)
        if found:
            self.select(*found)
            self.reveal(found[0])
        return self._scene.finds.current if found else -1

    def _step_span(self, step: Callable[[int, str], Span | None]) -> str:
        selected = self._scene.selected_span()
        place = (selected.start, selected.id) if selected else (self._scene.caret.focus, "")
        found = step(*place)
        if found is None:
            return ""
        self.select_span(found.id)
        return found.id

    def _select(self, span_id: str) -> None:
        if span_id != self._scene.selected:
            self._scene.selected, self._scene.dragged = span_id, None
            self._aim()
            self.spanSelected.emit(span_id)

    def _is_here(self, span: Span) -> bool:
        return self._article is not None and span.article_id == self._article.id

    def _take(self, change: Change, image: Span) -> None:
        if image is change.after:
            self._scene.index.put(image)
        elif change.after is None:
            self._scene.index.remove(image.id)
        self.flow.forget_marks_of(image.start, image.end)

    def show_caret(self) -> None:
        """Show the caret if the view has focus; it blinks at ``QStyleHints.cursorFlashTime``."""
        self._blink.stop()
        self._scene.caret_shown = self.hasFocus()
        period = QGuiApplication.styleHints().cursorFlashTime() // 2
        if self.hasFocus() and period > 0:
            self._blink.start(period)

    def _toggle_caret(self) -> None:
        self._scene.caret_shown = not self._scene.caret_shown
        for box in self._places.caret_boxes(self._scene.caret.focus):
            self.viewport().update(box.adjusted(-8, -4, 8, 4).toAlignedRect())
