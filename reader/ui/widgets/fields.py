"""Fields that several panels have: the one to filter or search with, and the box of choices that are kept at once."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, QSize, Qt
from PySide6.QtGui import QAction, QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractSpinBox, QComboBox, QLineEdit, QStyleOptionComboBox

from reader.base.sentences import Sentence, sentence
from reader.ui.language.words import isolated, say
from reader.ui.look.icons import Icons
from reader.ui.look.tokens import STEP, SWATCH
from reader.ui.widgets.plain import tip
from reader.ui.widgets.plain_edit import PlainEdit

_OPENS = frozenset(
    {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Space, Qt.Key.Key_F4, Qt.Key.Key_Return, Qt.Key.Key_Enter}
)

_AROUND = 52  # the arrow, the border and what lies between them and the words


def search_field(icons: Icons, empty: Sentence, name: Sentence, hint: Sentence) -> QLineEdit:
    """A line that says ``empty`` while nothing stands in it; ``name`` is for those who do not see it."""
    made = QLineEdit(placeholderText=say(empty), clearButtonEnabled=True)
    begin_at_start(made)
    made.setAccessibleName(say(name))
    made.setToolTip(tip(say(hint)))
    for action in made.findChildren(QAction):  # Qt's own drawing of the cross is dark in every theme
        action.setIcon(icons("x"))
    return made


def text_field(text: str, height: int) -> PlainEdit:
    """Several lines, at least ``height`` pixels of them."""
    made = PlainEdit(text)
    made.setMinimumHeight(height)
    return made


def place_digits(box: QAbstractSpinBox, *, rtl: bool) -> None:
    """Have the number of ``box`` begin where the words of other fields do."""
    line = box.lineEdit()
    if rtl:
        box.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)  # digits alone tell no side
    elif line is not None:
        line.setTextMargins(STEP - 2, 0, 0, 0)  # here the style sheet's padding is not heeded


def date_field(*, rtl: bool) -> QLineEdit:
    """A line for a day, or a part of one; empty it is for all days, and says so."""
    made = QLineEdit(placeholderText=say(sentence("ui", "Any day")), maxLength=10)
    if rtl:  # Qt takes figures for left-to-right text and would begin on the left
        made.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
    return made


def begin_at_start(line: QLineEdit) -> None:
    """Have the caret stand where the hint begins while ``line`` is empty; Qt goes by the keyboard's language then, and
    would set the caret of a right-to-left window on the left.
    """

    def place(text: str) -> None:
        rtl = line.layoutDirection() == Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        line.setAlignment(Qt.AlignmentFlag.AlignLeading if text else side | Qt.AlignmentFlag.AlignAbsolute)

    line.textChanged.connect(place)
    place(line.text())


class ChoiceBox(QComboBox):
    """Choices of which each is kept at once: only Enter or a click in the open list chooses.

    Qt's box takes every arrow key, letter and turn of the wheel on the way for a choice.
    """

    def __init__(self, name: Sentence, hint: Sentence) -> None:
        super().__init__()
        self.setAccessibleName(say(name))
        self.setToolTip(tip(say(hint)))
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(6)
        self.setIconSize(QSize(SWATCH, SWATCH))

    def widest(self) -> int:
        """The width at which every choice can be read whole."""
        texts = (self.itemText(at) for at in range(self.count()))
        return max(map(self.fontMetrics().horizontalAdvance, texts), default=0) + _AROUND + self.iconSize().width()

    def show_choice(self, data: str, name: str) -> None:
        """Show what is chosen; a choice that the box does not offer is added under ``name``."""
        offered = [self.itemData(at) for at in range(self.count())]
        with QSignalBlocker(self):
            if data not in offered:
                self.addItem(isolated(name), data)
                offered.append(data)
            self.setCurrentIndex(offered.index(data))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys that would change the choice open the list instead; all others are for the panel."""
        if event.key() in _OPENS:
            self.showPopup()
        else:
            event.ignore()

    def initStyleOption(self, option: QStyleOptionComboBox) -> None:
        """A name without room ends in an ellipsis; Qt cuts it within a letter."""
        super().initStyleOption(option)
        room = self.width() - _AROUND - (0 if self.itemIcon(self.currentIndex()).isNull() else SWATCH)
        option.currentText = self.fontMetrics().elidedText(option.currentText, Qt.TextElideMode.ElideRight, room)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The wheel scrolls the panel."""
        event.ignore()
