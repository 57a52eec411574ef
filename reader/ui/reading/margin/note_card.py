"""The card that a reader's note is written on: beside its place, over the article.

What is written is kept when the card is left: by Escape, Ctrl+Enter, a click elsewhere, another article. It asks by
signals and changes nothing itself.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from reader.base.sentences import sentence
from reader.model import Marginal
from reader.ui.actions.registry import key_text
from reader.ui.article.styles import HIGHLIGHTS, page_colours
from reader.ui.desk import Desk
from reader.ui.language.names import COLOUR_NAMES
from reader.ui.language.words import isolated, one_line, say
from reader.ui.look.icons import swatch
from reader.ui.look.tokens import DIALOG_NARROW, GAP, STEP, SWATCH, TIGHT
from reader.ui.reading.card.place import Spot, card_place
from reader.ui.widgets.plain import PlainLabel, tip
from reader.ui.widgets.plain_edit import PlainEdit

_LINES = 3
_QUOTED = 60


class NoteCard(QFrame):
    """``written(article id, marginal or None, place, text, colour)`` when something was changed; ``delete_wanted(id)``
    when it shall go.
    """

    written = Signal(str, object, object, str, str)
    delete_wanted = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.window)
        self._desk = desk
        self._marginal: Marginal | None = None
        self._place = (0, 0)
        self._article_id, self._colour_before = "", ""
        self.setProperty("role", "card")
        self.about = PlainLabel(role="hint")
        self.editor = self._make_editor()
        self.colours = QButtonGroup(self)
        self._delete = QPushButton(say(sentence("ui", "Take away")))
        self._delete.setToolTip(tip(say(sentence("ui", "Take this highlight, note or bookmark out of the margin"))))
        self._delete.clicked.connect(self._on_delete)
        self._keep = QPushButton(say(sentence("ui", "Keep")))
        self._keep.setProperty("role", "main")
        kept = say(sentence("ui", "Keep the note and go back to the text"))
        self._keep.setToolTip(tip(f"{kept} ({key_text('Ctrl+Return')})"))
        self._keep.clicked.connect(self._back)
        self._lay_out()
        self.hide()

    def _make_editor(self) -> PlainEdit:
        made = PlainEdit()
        made.setPlaceholderText(say(sentence("ui", "Note")))
        made.setAccessibleName(say(sentence("ui", "Note in the margin")))
        made.setToolTip(tip(say(sentence("ui", "Your note; Ctrl+Enter or Esc keeps it and goes back"))))
        made.setFixedHeight(_LINES * made.fontMetrics().lineSpacing() + GAP + STEP)
        made.installEventFilter(self)
        return made

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(GAP, GAP, GAP, GAP)
        column.setSpacing(STEP)
        column.addWidget(self.about)
        column.addWidget(self.editor)
        foot = QHBoxLayout()
        foot.setSpacing(STEP)
        self._swatches = QWidget()
        row = QHBoxLayout(self._swatches)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(TIGHT)
        colours = page_colours(self._desk.theme)
        for number, name in enumerate(HIGHLIGHTS):
            button = QToolButton()
            button.setCheckable(True)
            button.setIcon(swatch(colours.highlight(name), self._desk.theme.edge))
            button.setIconSize(QSize(SWATCH, SWATCH))
            button.setAccessibleName(say(COLOUR_NAMES[name]))
            button.setToolTip(tip(say(COLOUR_NAMES[name])))
            self.colours.addButton(button, number)
            row.addWidget(button)
        foot.addWidget(self._swatches)
        foot.addStretch(1)
        foot.addWidget(self._delete)
        foot.addWidget(self._keep)
        column.addLayout(foot)

    # ---- what the person does

    def open_on(self, marginal: Marginal | None, place: tuple[int, int], *, colour: str) -> None:
        """Write on ``place``: what ``marginal`` says, or something new in ``colour``."""
        self.put_away()
        session = self._desk.session
        self._article_id, self._marginal = session.article_id, marginal
        self._place = (marginal.start, marginal.end) if marginal else place
        start, end = self._place
        self._colour_before = marginal.colour if marginal else colour
        self._show_about(start, end)
        text = marginal.text if marginal else ""
        self.editor.setPlainText(text)
        self.editor.document().setModified(False)
        self._swatches.setVisible(start < end)
        shown = self._colour_before if self._colour_before in HIGHLIGHTS else HIGHLIGHTS[0]
        self.colours.button(HIGHLIGHTS.index(shown)).setChecked(True)
        self._delete.setVisible(marginal is not None)
        for part in (self.editor, self._delete, self._swatches):
            part.setEnabled(not session.read_only)
        self._stand(start)
        self.show()
        self.raise_()
        self.editor.setFocus()
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._focus_changed)

    def put_away(self) -> None:
        """Keep what was changed, and hide."""
        if self.isHidden():
            return
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.disconnect(self._focus_changed)
        self.hide()
        self._hand_over()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Ctrl+Enter and Escape go back to the text; no shortcut of the window takes them before."""
        if isinstance(event, QKeyEvent) and event.type() in (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride):
            enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            if event.key() == Qt.Key.Key_Escape or (enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier):
                if event.type() == QEvent.Type.KeyPress:
                    self._back()
                event.accept()
                return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape from any control goes back."""
        if event.key() == Qt.Key.Key_Escape:
            self._back()
        else:
            super().keyPressEvent(event)

    def _back(self) -> None:
        self.put_away()
        self._desk.view.setFocus()

    def _on_delete(self) -> None:
        marginal, self._marginal = self._marginal, None
        self.editor.document().setModified(False)
        self._colour_before = self._colour()
        self._back()
        if marginal is not None:
            self.delete_wanted.emit(marginal.id)

    def _focus_changed(self, _before: QWidget | None, now: QWidget | None) -> None:
        """The keys went elsewhere in the window; a menu of the editor has none of its own window's."""
        if now is not None and now is not self and not self.isAncestorOf(now) and now.window() is self.window():
            self.put_away()

    def _hand_over(self) -> None:
        text, colour = self.editor.toPlainText(), self._colour()
        recoloured = self._marginal is not None and self._place[0] < self._place[1] and colour != self._colour_before
        if self.editor.document().isModified() or recoloured:
            self.editor.document().setModified(False)
            self.written.emit(self._article_id, self._marginal, self._place, text, colour)

    # ---- showing

    def _colour(self) -> str:
        return HIGHLIGHTS[self.colours.checkedId()] if self._place[0] < self._place[1] else ""

    def _words(self, start: int, end: int) -> str:
        opened = self._desk.session.opened
        return opened.article.text[start:end] if opened else ""

    def _show_about(self, start: int, end: int) -> None:
        words = " ".join(self._words(start, end if start < end else start + _QUOTED).split())
        if start < end:
            said = sentence("ui", "On “{words}”", words=one_line(words, _QUOTED))
        else:
            said = sentence("ui", "Before “{words}”", words=one_line(words, _QUOTED // 2))
        self.about.setText(say(said))
        self.about.setToolTip(tip(isolated(one_line(words))))

    def _stand(self, start: int) -> None:
        """Below the line of the place, or above it where there is more room; whole, also where it then covers it."""
        view, window = self._desk.view, self._desk.window
        view.reveal(start)
        port = view.viewport()
        room = QRect(port.mapTo(window, QPoint(0, 0)), port.size()).adjusted(STEP, STEP, -STEP, -STEP)
        line = view.caret_box(start).toAlignedRect().translated(room.topLeft() - QPoint(STEP, STEP))
        self.setFixedWidth(min(DIALOG_NARROW, room.width()))
        height = self.sizeHint().height()
        self.setFixedHeight(height)
        place = card_place(QSize(self.width(), height), Spot(line, line), room, rtl=self._desk.rtl)
        self.move(place.left(), max(room.top(), min(place.top(), room.bottom() + 1 - height)))
