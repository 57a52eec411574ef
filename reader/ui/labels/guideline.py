"""The card of a label: names, key, guideline and examples, one key away while marking.

It lies over the article and never takes the keys: the next key puts it away and goes where it would have gone. Escape
only puts it away; Page Up and Page Down turn a long guideline.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent, QColor, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from reader.base.colours import mix, readable
from reader.base.sentences import sentence
from reader.model import Label
from reader.model.label_tree import ancestors
from reader.text.direction import paragraph_direction, visible_controls
from reader.text.examples import read_examples
from reader.ui.article.styles import page_colours
from reader.ui.desk import Desk
from reader.ui.labels.cap import Cap
from reader.ui.labels.example import ExampleLine
from reader.ui.language.words import breakable, isolated, one_line, say
from reader.ui.look.theme import GRAPHIC
from reader.ui.look.tokens import DIALOG_NARROW, GAP, HAIR, STEP, TIGHT
from reader.ui.widgets.plain import PlainLabel

_LEAST = 240
"""Pixels of height that a card has in any case, also where it then covers what it is about."""
_MODIFIERS = (Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_AltGr, Qt.Key.Key_Meta)
_TURNING = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}
_LONGEST_NAME = 200


class GuidelineCard(QFrame):
    """A card over the window; :meth:`show_label` fills and shows it."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.window)
        self._desk = desk
        self.code = ""
        self.setProperty("role", "card")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area = QScrollArea(widgetResizable=True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(HAIR, HAIR, HAIR, HAIR)
        layout.addWidget(self._area)
        self.hide()

    def show_label(self, label: Label, beside: QRect) -> None:
        """Show a label's card, near ``beside`` (in the window's coordinates) and never over it where there is room."""
        self.code = label.code
        content = self._content(label)
        self._area.setWidget(content)
        self._place(content, beside)
        self.show()
        self.raise_()
        self.setAccessibleName(say(sentence("ui", "Guideline of {label}", label=label.name(self._desk.language))))
        self.setAccessibleDescription(label.guideline)
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))
        application = QCoreApplication.instance()
        if application is not None:
            application.installEventFilter(self)

    def put_away(self) -> None:
        """Hide the card; keys and clicks are none of its business any more."""
        application = QCoreApplication.instance()
        if application is not None:
            application.removeEventFilter(self)
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The next key, click or change of window puts the card away, and goes on to where it was meant for."""
        kind = event.type()
        if kind in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress) and isinstance(event, QKeyEvent):
            return self._key(event)
        elsewhere = kind == QEvent.Type.MouseButtonPress and isinstance(watched, QWidget) and not self._holds(watched)
        if elsewhere or (kind == QEvent.Type.WindowDeactivate and watched is self.window()):
            self.put_away()
        return False

    def _key(self, event: QKeyEvent) -> bool:
        """Whether the key was for the card; asked twice, before shortcuts and as the key itself."""
        key = event.key()
        own = key == Qt.Key.Key_Escape or (key in _TURNING and self._area.verticalScrollBar().maximum() > 0)
        if own and event.type() == QEvent.Type.ShortcutOverride:
            event.accept()  # no shortcut takes it now: it comes again as a key
        elif key == Qt.Key.Key_Escape:
            self.put_away()
        elif own:
            bar = self._area.verticalScrollBar()
            bar.setValue(bar.value() + _TURNING[Qt.Key(key)] * bar.pageStep())
        elif key not in _MODIFIERS and key != Qt.Key.Key_F5:  # F5 is for the action that shows and hides
            self.put_away()
        return own

    def _holds(self, widget: QWidget) -> bool:
        return widget is self or self.isAncestorOf(widget)

    # ---- what stands on it

    def _content(self, label: Label) -> QWidget:
        made = QWidget()
        made.setProperty("role", "card")
        column = QVBoxLayout(made)
        column.setContentsMargins(GAP, GAP, GAP, GAP)
        column.setSpacing(STEP)
        column.addLayout(self._head(label))
        for paragraph in visible_controls(label.guideline).split("\n"):
            if paragraph.strip():
                column.addWidget(self._paragraph(paragraph))
        examples = read_examples(visible_controls(label.examples))
        if examples:
            column.addWidget(PlainLabel(say(sentence("ui", "Examples")), role="heading"))
        lines = QVBoxLayout()
        lines.setSpacing(TIGHT)
        column.addLayout(lines)
        colours = page_colours(self._desk.theme)
        for example in examples:
            sign = ("check", self._desk.theme.accent) if example.good else ("x", self._desk.theme.warning)
            lines.addWidget(
                ExampleLine(
                    example,
                    fill=QColor(mix(label.color, self._desk.theme.field, colours.fill)),
                    line=QColor(readable(label.color, self._desk.theme.field, colours.text, GRAPHIC)),
                    sign=self._desk.icons(*sign),
                )
            )
        if not label.guideline.strip() and not examples:
            nothing = sentence("ui", "Nobody has written a guideline for this label yet; Ctrl+L opens the labels.")
            column.addWidget(_wrapped(PlainLabel(say(nothing))))
        column.addStretch(1)
        return made

    def _head(self, label: Label) -> QHBoxLayout:
        """The cap, the name as it is on the button, and under it all else that it is called."""
        row = QHBoxLayout()
        row.setSpacing(STEP)
        row.addWidget(Cap(label), 0, Qt.AlignmentFlag.AlignTop)
        names = QVBoxLayout()
        names.setSpacing(0)
        ours = label.name(self._desk.language)
        names.addWidget(_wrapped(PlainLabel(isolated(breakable(one_line(ours, _LONGEST_NAME))), role="heading")))
        names.addWidget(_wrapped(PlainLabel(self._origin(label), role="hint")))
        row.addLayout(names, 1)
        return row

    def _origin(self, label: Label) -> str:
        """The name in the other language, code, key, and what it is nested under."""
        other = label.name("en" if self._desk.rtl else "ar")
        named = other not in (label.code, label.name(self._desk.language))
        parts = [isolated(breakable(one_line(other, _LONGEST_NAME)))] if named else []
        parts.append(isolated(label.code))
        if label.key:
            parts.append(say(sentence("ui", "key {key}", key=label.key.upper())))
        above = ancestors(self._desk.session.labels, label.code)
        if above:
            parts.append(say(sentence("ui", "under {label}", label=above[0].name(self._desk.language))))
        return "  ·  ".join(parts)

    @staticmethod
    def _paragraph(text: str) -> PlainLabel:
        """A paragraph in its own direction."""
        made = PlainLabel(breakable(one_line(text, len(text))))
        rtl = paragraph_direction(text) == "rtl"
        made.setLayoutDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)
        return _wrapped(made)

    # ---- where it stands

    def _place(self, content: QWidget, beside: QRect) -> None:
        port = self._desk.view.viewport()
        room = QRect(port.mapTo(self._desk.window, QPoint(0, 0)), port.size()).adjusted(8, 8, -8, -8)
        width = min(DIALOG_NARROW, room.width())
        content.setFixedWidth(width - 2)
        wanted = content.heightForWidth(width - 2) + 4
        below, above = room.bottom() - beside.bottom() - 8, beside.top() - 8 - room.top()
        aside = beside.right() < room.left() or beside.left() > room.right()  # nothing of the text would be covered
        height = min(wanted, room.height() if aside else max(below, above, _LEAST))
        if wanted > height:
            content.setFixedWidth(width - 2 - self._area.verticalScrollBar().sizeHint().width())
        top = beside.bottom() + 8 if below >= height else beside.top() - 8 - height
        left = beside.right() - width if self._desk.rtl else beside.left()
        self.setGeometry(
            max(room.left(), min(left, room.right() - width)),
            max(room.top(), min(top, room.bottom() - height)),
            width,
            height,
        )


def _wrapped(label: PlainLabel) -> PlainLabel:
    label.setWordWrap(True)
    return label
