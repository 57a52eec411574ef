"""The article view: the text of an article with its marks, a caret and a selection.

Assembles the parts of this package and owns nothing but their present state. It has no shortcuts: the window's actions
call its methods. It changes no annotation: it asks by signals, and shows what :meth:`ArticleView.apply_changes` brings.
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
    """Shows one article. Every offset in its methods and signals is a code point of the article's text.

    ``caretMoved(offset)``; ``selectionChanged(start, end)``, equal when nothing is selected; ``spanSelected(id)``,
    empty when none is; ``markRequested(start, end)`` when a drag ends while a label is armed; ``resizeRequested(id,
    start, end)`` when a handle is dropped; ``contextMenuWanted(global position, offset)``; ``marginWanted(id)`` when a
    sign in the margin is clicked; ``wordClicked(offset)`` when a letter is clicked while :attr:`marking` is off: then
    clicks and drags do nothing to spans.
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
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)  # keys arrive as keys under any layout
        self.viewport().setMouseTracking(True)

    # What is shown

    def set_article(self, article: Article | None, structure: Structure | None = None) -> None:
        """Show an article from its top, without spans; ``structure`` tells title, byline and leftovers."""
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
        """Show these spans and no others. Ranges that leave the text are shown as far as they lie in it."""
        self._scene.index = SpanIndex(spans)
        if self._scene.selected_span() is None:
            self._select("")
        self.flow.forget_marks()
        self.viewport().update()

    def apply_changes(self, changes: Iterable[Change]) -> None:
        """Take in what an operation did to spans of this article; all other changes are passed over."""
        for change in changes:
            for image in (change.before, change.after):
                if change.kind == "span" and isinstance(image, Span) and self._is_here(image):
                    self._take(change, image)
        if self._scene.selected_span() is None:
            self._select("")
        self.viewport().update()

    # Caret and selection

    def caret(self) -> int:
        """Where the caret stands."""
        return self._scene.caret.focus

    def anchor(self) -> int:
        """Where the selection began; the caret's place if nothing is selected."""
        return self._scene.caret.anchor

    def selection(self) -> tuple[int, int]:
        """The selected range; empty at the caret if nothing is selected."""
        return self._scene.caret.range

    def selected_text(self) -> str:
        """The selected text, exactly as it is in the article."""
        start, end = self._scene.caret.range
        return self.flow.pieces.text[start:end]

    def copy(self) -> None:
        """Put the selected text into the clipboard."""
        if self._scene.caret.selecting:
            QGuiApplication.clipboard().setText(self.selected_text())

    def set_caret(self, offset: int, extend: bool = False) -> None:
        """Put the caret at ``offset``, or the end of the text before it; ``extend`` selects up to it."""
        self._scene.caret.go(self.flow.pieces.clamp(offset), extend=extend)
        self._tell_caret()

    def select(self, start: int, end: int) -> None:
        """Select a range; the caret stands at ``end``, which may be the smaller one."""
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
        """Select more: from the caret the word, then what else its clitics and neighbours offer."""
        from reader.text.clitics import widen  # late: nothing is marked before the first paint

        self._reselect(widen)

    def narrow(self) -> None:
        """Select less: the word without its proclitics, without ال, without its enclitic."""
        from reader.text.clitics import narrow  # as above

        self._reselect(narrow)

    def target(self) -> tuple[int, int] | None:
        """What a label key means now: the selection, else the word at the caret; None where there is no word."""
        from reader.text.clitics import word_at  # as above

        caret = self._scene.caret
        return caret.range if caret.selecting else word_at(self.flow.pieces.text, caret.focus)

    def add_word(self) -> None:
        """One word more: the target of a label key and the word after it."""
        start, end = self.target() or self._scene.caret.range
        self.select(start, movement.by_range(self.flow, end, start, movement.words_between, forward=True))
        self.reveal(self._scene.caret.focus)

    def drop_word(self) -> None:
        """One word less: the last one of the selection; the caret alone where it had only one."""
        start, end = self._scene.caret.range
        self.select(start, movement.by_range(self.flow, end, start, movement.words_between, forward=False))

    def propose(self, places: Mapping[tuple[int, int], str]) -> None:
        """Show ranges that would be marked, each with a label; none: no more."""
        self._scene.proposed.put(list(places))
        self._scene.proposed_labels = places
        self.viewport().update()

    def show_looked_up(self, words: tuple[int, int] | None) -> None:
        """Light the words softly that a card stands beside, or none any more."""
        self._scene.looked_up = words
        self.viewport().update()

    # Spans

    def selected_span(self) -> str:
        """The id of the selected span, or an empty string."""
        return self._scene.selected

    def select_span(self, span_id: str, *, go_on: bool = False) -> None:
        """Select a span (an unknown or empty id selects none), show it, and put the caret at its start.

        ``go_on``: at its end, from where a person who marks reads on.
        """
        span = self._scene.index.get(span_id)
        self._select(span.id if span else "")
        if span:
            first, last = (span.start, span.end) if go_on else (span.end, span.start)
            self.set_caret(last)
            self.reveal(first)
            self.reveal(last)

    def next_span(self) -> str:
        """Select the span after the selected one, or after the caret; its id, or an empty string at the end."""
        return self._step_span(self._scene.index.following)

    def previous_span(self) -> str:
        """Select the span before the selected one, or before the caret; its id, or an empty string at the start."""
        return self._step_span(self._scene.index.preceding)

    def cycle_at_caret(self) -> str:
        """Select the innermost span at the caret, then those around it in turn; the id, or an empty string."""
        return self.cycle_at(self._scene.caret.focus)

    def cycle_at(self, offset: int) -> str:
        """Select the innermost span at a place, then those around it in turn; the id, or an empty string."""
        here = [span.id for span in self._scene.index.at(offset)]
        if not here:
            return ""
        selected = self._scene.selected
        chosen = here[(here.index(selected) + 1) % len(here)] if selected in here else here[0]
        self._select(chosen)
        return chosen

    def arm(self, label: str | None) -> None:
        """With a label armed, a drag asks for a mark when it ends."""
        self._armed = label

    def set_marking(self, on: bool) -> None:
        """Whether clicks select spans and drags mark, or all of it is for reading only."""
        self.marking = on
        if not on:
            self._select("")
        self._aim()

    def armed(self) -> str | None:
        """The code of the armed label."""
        return self._armed

    # Finding

    def find(self, query: str, options: FoldOptions = FOLD_ALL) -> int:
        """Mark all places of ``query``, compared folded; returns how many (at most 10,000). Moves nothing."""
        count = self._scene.finds.search(query, options)
        self.viewport().update()
        return count

    def set_finds(self, ranges: Iterable[tuple[int, int]]) -> None:
        """Mark these ranges as found ones."""
        self._scene.finds.put(list(ranges))
        self.viewport().update()

    def finds(self) -> list[tuple[int, int]]:
        """The places found."""
        return list(self._scene.finds.ranges)

    def find_next(self) -> int:
        """Select and show the next place found, round the end; its number from 0, or -1."""
        return self._step_find(self._scene.caret.range[1], forward=True)

    def find_previous(self) -> int:
        """Select and show the place found before; its number from 0, or -1."""
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
        """Scroll on while a drag is held outside."""
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
        """Show the word that a label key would mark, while it would mark one and keys come here."""
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
        """Show the caret where there are keys; it blinks as the system, or the person, wants."""
        self._blink.stop()
        self._scene.caret_shown = self.hasFocus()
        period = QGuiApplication.styleHints().cursorFlashTime() // 2
        if self.hasFocus() and period > 0:
            self._blink.start(period)

    def _toggle_caret(self) -> None:
        self._scene.caret_shown = not self._scene.caret_shown
        for box in self._places.caret_boxes(self._scene.caret.focus):
            self.viewport().update(box.adjusted(-8, -4, 8, 4).toAlignedRect())
