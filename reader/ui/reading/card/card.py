"""The card of a word, over the article: what it is, what it means, how well it is known.

Shows a :class:`~reader.ui.reading.card.content.Content` and asks by signals; what is kept and which word it is about is
``lookup.py``'s. It never takes the keys by itself. What can be pressed in every card is made once, the rest anew.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QScrollArea, QToolButton, QVBoxLayout, QWidget

from reader.base.sentences import sentence
from reader.model import Level
from reader.ui.actions.physical_keys import physical, scan_table
from reader.ui.desk import Desk
from reader.ui.language.names import LEVEL_NAMES
from reader.ui.language.words import isolated, say
from reader.ui.look.tokens import BAR, CARD, GAP, HAIR, HEADWORD, NONE, PANEL, STEP, SUBWORD, TIGHT
from reader.ui.pages import page_style
from reader.ui.reading.card.content import Content
from reader.ui.reading.card.parts import (
    CandidateButton,
    Faces,
    LevelBar,
    MeaningRow,
    OwnMeaning,
    label_button,
    small_button,
    words,
)
from reader.ui.reading.card.place import Spot, card_place
from reader.ui.reading.card.shadow import SHADOW, paint_shadow
from reader.ui.reading.learning.levels import LEVEL_OF_DIGIT
from reader.ui.widgets.plain import PlainLabel

_LEAST = 160
"""Pixels of height below which a card would tell nothing."""


class WordCard(QWidget):
    """One card of one window.

    ``step_wanted(by)``: another candidate; ``picked(number)``; ``level_wanted(level)``; ``gloss_written(text)``;
    ``place_wanted(by)``; ``copy_wanted()``, ``hear_wanted()``, ``close_wanted()``.
    """

    step_wanted = Signal(int)
    picked = Signal(int)
    level_wanted = Signal(str)
    gloss_written = Signal(str)
    place_wanted = Signal(int)
    copy_wanted = Signal()
    hear_wanted = Signal()
    close_wanted = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.window)
        self._desk = desk
        self._scan = scan_table()
        self._faces = Faces(page_style(desk.preferences, desk.theme).families, self.font())
        self.content: Content | None = None
        self._spot: Spot | None = None
        self.setObjectName("word-card")
        self.setProperty("floats", True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._frame = QFrame()
        self._frame.setProperty("role", "card")
        outer = QVBoxLayout(self)
        outer.setContentsMargins(SHADOW, SHADOW, SHADOW, SHADOW)
        outer.addWidget(self._frame)
        self._make_head()
        self._make_body()
        self._make_foot()
        column = QVBoxLayout(self._frame)
        column.setContentsMargins(*NONE)
        column.setSpacing(0)
        column.addWidget(self._area, 1)
        column.addWidget(self._foot)
        self.hide()

    # ---- building

    def _make_head(self) -> None:
        """What stands beside the word: which candidate, and the way out."""
        desk = self._desk
        self._which = PlainLabel(role="hint")
        self._before = self._button("chevron-up", "word.candidate.previous", lambda: self.step_wanted.emit(-1))
        self._after = self._button("chevron-down", "word.candidate.next", lambda: self.step_wanted.emit(1))
        self._close = small_button(
            desk.icons, "x", sentence("ui", "Close the card"), sentence("ui", "Back to the text"), "Esc"
        )
        self._close.clicked.connect(self.close_wanted)

    def _make_body(self) -> None:
        self.own = OwnMeaning(self._desk.icons("pencil", self._desk.theme.faded))
        self.own.written.connect(self.gloss_written)
        self.own.left.connect(self.levels_focus)
        self._area = QScrollArea(widgetResizable=True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._body = QWidget()
        self._body.setProperty("role", "card")
        self._column = QVBoxLayout(self._body)
        self._column.setContentsMargins(*BAR)
        self._column.setSpacing(STEP)
        self._head = QHBoxLayout()
        self._head.setSpacing(TIGHT)
        self._heading = words("")
        self._heading.setFont(self._faces(HEADWORD))
        self._head.addWidget(self._heading, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(TIGHT)
        for part in (self._which, self._before, self._after, self._close):
            buttons.addWidget(part)
        self._head.addLayout(buttons)
        self._head.setAlignment(buttons, Qt.AlignmentFlag.AlignTop)
        self._column.addLayout(self._head)
        self._rest = QWidget()
        self._column.addWidget(self._rest)
        self._column.addWidget(self.own)
        self._column.addStretch(1)
        self._area.setWidget(self._body)

    def _make_foot(self) -> None:
        self._foot = QWidget()
        self._foot.setProperty("role", "foot")
        self._foot.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.levels = LevelBar()
        self.levels.chosen.connect(self.level_wanted)
        self._places = PlainLabel(role="hint")
        self._back = self._button("chevron-up", "word.place.previous", lambda: self.place_wanted.emit(-1))
        self._on = self._button("chevron-down", "word.place.next", lambda: self.place_wanted.emit(1))
        self._hear = self._button("volume-2", "word.hear", self.hear_wanted.emit)
        self._copy = self._button("copy", "word.copy", self.copy_wanted.emit)
        column = QVBoxLayout(self._foot)
        column.setContentsMargins(*PANEL)
        column.setSpacing(TIGHT)
        column.addWidget(self.levels)
        row = QHBoxLayout()
        row.setSpacing(TIGHT)
        row.addWidget(self._back)
        row.addWidget(self._on)
        row.addWidget(self._places, 1)
        row.addWidget(self._hear)
        row.addWidget(self._copy)
        column.addLayout(row)

    def _button(self, icon: str, action: str, run: Callable[[], object]) -> QToolButton:
        """A button that does what an action does, with its name and key."""
        spec = self._desk.window.controls.registry.specs[action]
        made = small_button(self._desk.icons, icon, spec.text, spec.tip, spec.keys[0] if spec.keys else "")
        made.clicked.connect(lambda _=False: run())
        return made

    # ---- showing

    def show_content(self, content: Content, spot: Spot, *, can: bool) -> None:
        """Show a word's card beside ``spot`` (in the window's coordinates); ``can``: whether anything can be noted."""
        self.content = content
        self._fill_head(content)
        rest = QWidget()
        column = QVBoxLayout(rest)
        column.setContentsMargins(*NONE)
        column.setSpacing(STEP)
        self._fill(column, content)
        self._column.replaceWidget(self._rest, rest)
        self._rest.deleteLater()
        self._rest.hide()
        self._rest = rest
        rest.show()
        self.own.setVisible(can or bool(content.own))
        self.own.setReadOnly(not can)
        self.own.show_text(content.own)
        self._column.removeWidget(self.own)
        self._column.insertWidget(1 if content.own else 2, self.own)  # one's own stands before all others
        self._foot.show()
        self.levels.show_level(content.level, can=can)
        self.show_places(None)
        self._stand(spot)

    def show_looking(self, written: str, spot: Spot) -> None:
        """Show that the word is being looked up: the first time, word lists have to be read."""
        self.content = None
        self._heading.setText(isolated(written))
        for part in (self._which, self._before, self._after, self.own, self._foot, self._rest):
            part.hide()
        rest = words(say(sentence("ui", "Looking up…")), role="hint")
        self._column.replaceWidget(self._rest, rest)
        self._rest.deleteLater()
        self._rest = rest
        self._stand(spot)

    def show_places(self, places: tuple[int, int] | None) -> None:
        """``(which, of how many)`` in the article, from 0; None while they are being counted."""
        count = places[1] if places else 0
        for button in (self._back, self._on):
            button.setEnabled(count > 1)
        if places is None:
            self._places.setText("")
        elif count > 1:
            said = sentence("ui", "{which} of {all} in this article", which=places[0] + 1, all=count)
            self._places.setText(say(said))
        else:
            self._places.setText(say(sentence("ui", "Only here in this article")))

    def show_hearing(self, reason: str) -> None:
        """Why nothing can be heard; empty where it can."""
        spec = self._desk.window.controls.registry.specs["word.hear"]
        self._hear.setEnabled(not reason)
        label_button(self._hear, spec.text, reason or say(spec.tip), spec.keys[0] if spec.keys else "")

    def announce(self) -> None:
        """Let a screen reader say the card."""
        content = self.content
        if content is None:
            return
        level = say(LEVEL_NAMES[content.level])
        told = (content.first_gloss or (say(content.said) if content.said else ""), content.facts, level)
        self.setAccessibleName(say(sentence("ui", "Card of {word}", word=content.spoken)))
        self.setAccessibleDescription(". ".join(filter(None, told)))
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def move_to(self, spot: Spot) -> None:
        """Stand beside another spot: the page was scrolled, the window resized."""
        self._stand(spot)

    def edit_own(self) -> None:
        """Keys go to the field of the reader's own meaning."""
        self._area.ensureWidgetVisible(self.own)
        self.own.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.own.selectAll()

    def levels_focus(self) -> None:
        """Keys go into the card."""
        self.levels.take_focus()

    @property
    def has_keys(self) -> bool:
        """Whether keys go to something of the card."""
        focused = QApplication.focusWidget()
        return focused is not None and self.isAncestorOf(focused)

    def _fill_head(self, content: Content) -> None:
        self._heading.setText(isolated(content.spoken))
        count = len(content.candidates)
        for part in (self._which, self._before, self._after):
            part.setVisible(count > 1)
        which = sentence("ui", "{which} of {all}", which=content.chosen + 1, all=count)
        self._which.setText(say(which) if count > 1 else "")

    def _fill(self, column: QVBoxLayout, content: Content) -> None:
        """Everything between the heading and the own meaning."""
        for row in content.term_rows:
            column.addWidget(MeaningRow(row))
        if content.term:
            column.addWidget(words(isolated(content.heading), font=self._faces(SUBWORD)))
        if content.facts:
            column.addWidget(words(content.facts, role="hint"))
        for row in content.rows:
            column.addWidget(MeaningRow(row))
        if content.more:
            column.addWidget(words(say(sentence("ui", "and %n more meaning(s)", "", content.more)), role="hint"))
        if content.said is not None:
            column.addWidget(words(say(content.said), role="hint"))
        if len(content.candidates) > 1:
            self._fill_candidates(column, content)

    def _fill_candidates(self, column: QVBoxLayout, content: Content) -> None:
        column.addWidget(PlainLabel(say(sentence("ui", "It may be")), role="heading"))
        rows = QVBoxLayout()
        rows.setSpacing(TIGHT)
        column.addLayout(rows)
        for place, candidate in enumerate(content.candidates):
            button = CandidateButton(candidate, self._faces(1.2), is_shown=place == content.chosen)
            button.clicked.connect(lambda _=False, place=place: self.picked.emit(place))
            rows.addWidget(button)

    # ---- where it stands

    def _stand(self, spot: Spot) -> None:
        self._spot = spot
        window, centre = self._desk.window, self._desk.window.columns
        room = QRect(centre.mapTo(window, centre.rect().topLeft()), centre.size())
        room.adjust(STEP, TIGHT, -STEP, -TIGHT)
        width = self._width(room)
        self.resize(width + 2 * SHADOW, room.height())
        self.show()  # before it is measured: what is hidden is not laid out
        place = card_place(QSize(width, self._height()), spot, room, rtl=self._desk.rtl)
        self.setGeometry(place.adjusted(-SHADOW, -SHADOW, SHADOW, SHADOW))
        self._area.verticalScrollBar().setValue(0)
        self.raise_()

    def _width(self, room: QRect) -> int:
        """As wide as cards are, or as the buttons of this one ask for."""
        foot = 0 if self._foot.isHidden() else self._foot.sizeHint().width()
        return min(max(CARD, foot + 2 * HAIR), room.width())

    def _height(self) -> int:
        """As high as what stands on it at the width that it has."""
        parts = [self, self._frame, self._body, self._rest, *self._rest.findChildren(QWidget)]
        for part in (*parts, *reversed(parts)):  # lines break at this width now, which gives them their heights
            layout = part.layout()
            if layout is not None:
                layout.activate()
        foot = 0 if self._foot.isHidden() else self._foot.sizeHint().height()
        width = self._body.width()
        height = max(self._column.heightForWidth(width), self._column.minimumSize().height())
        return height + foot + 2 * HAIR

    # ---- keys and painting

    def event(self, event: QEvent) -> bool:
        """Keys of the card's own are not for shortcuts of the window."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._own_key(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Digits set the level, Escape closes; all other keys are for the window."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_wanted.emit()
        elif level := self.level_of(event):
            if not event.isAutoRepeat():
                self.level_wanted.emit(level)
        else:
            super().keyPressEvent(event)

    def level_of(self, event: QKeyEvent) -> Level | None:
        """The level that a key stands for, by its place on the keyboard."""
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        return None if held else LEVEL_OF_DIGIT.get(physical(event, self._scan))

    def focusNextPrevChild(self, next_: bool) -> bool:
        """Tab goes round in the card; Alt+Return or Escape lead out of it."""
        parts = [part for part in self.findChildren(QWidget) if _takes_tab(part)]
        parts.sort(key=lambda part: (part.mapTo(self, part.rect().topLeft()).y() // GAP, self._along(part)))
        focused = QApplication.focusWidget()
        if not parts:
            return False
        here = parts.index(focused) if focused in parts else -1
        to = parts[(here + (1 if next_ else -1)) % len(parts)]
        to.setFocus(Qt.FocusReason.TabFocusReason if next_ else Qt.FocusReason.BacktabFocusReason)
        if self._area.isAncestorOf(to):
            self._area.ensureWidgetVisible(to)
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        """A soft shadow round the card."""
        with QPainter(self) as brush:
            paint_shadow(brush, self._frame.geometry(), self._desk.theme)

    def _along(self, part: QWidget) -> int:
        x = part.mapTo(self, part.rect().topLeft()).x()
        return -x if self._desk.rtl else x

    def _own_key(self, event: QKeyEvent) -> bool:
        return event.key() == Qt.Key.Key_Escape or bool(self.level_of(event))


def _takes_tab(part: QWidget) -> bool:
    return bool(part.focusPolicy() & Qt.FocusPolicy.TabFocus) and part.isVisible() and part.isEnabled()
