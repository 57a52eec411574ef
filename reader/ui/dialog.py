"""What all dialogs share: a window of fixed look, a form, translated buttons, plain labels."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from reader.base.sentences import Sentence
from reader.ui.actions.physical_keys import enter_presses
from reader.ui.actions.registry import key_text
from reader.ui.language.words import say
from reader.ui.look.tokens import DIALOG, FRAME, GAP, STEP
from reader.ui.widgets.plain import PlainLabel, tip


class Dialog(QDialog):
    """A dialog that is opened, never waited for, and goes when it is closed."""

    def __init__(self, parent: QWidget | None, title: Sentence, *, name: str, width: int = 520) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setWindowTitle(say(title))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(width)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(*DIALOG)
        self.body.setSpacing(GAP)
        self._main: QPushButton | None = None
        self._sized = False

    def open_at(self, width: int, height: int) -> None:
        """Begin in this size, as far as there is room."""
        room = self._room(width, height)
        self._sized = True
        self.resize(min(width, room.width()), min(height, room.height()))

    def showEvent(self, event: QShowEvent) -> None:
        """As wide as its parts need, though it has a least width, and as high as its paragraphs need in that: Qt takes
        no account of either. Else no higher than there is room for, whatever lists and editors would like to have.
        """
        super().showEvent(event)
        if not self._sized:  # before its width was known, Qt reckoned with paragraphs of more lines
            self.body.activate()
            self.resize(self.width(), self.body.totalHeightForWidth(self.width()))
        self.widen()
        needed = self.body.minimumHeightForWidth(self.width())
        self.resize(self.width(), max(needed, min(self.height(), self._room(0, self.height()).height())))

    def widen(self) -> None:
        """Be at least as wide as the parts need, after some have come."""
        self.setMinimumWidth(max(self.minimumWidth(), self.body.minimumSize().width()))

    def _room(self, width: int, height: int) -> QSize:
        """The size of the window that it belongs to, whose screen has room for that; without one what is asked for."""
        above = self.parentWidget()
        return above.window().size() - QSize(0, FRAME) if above is not None else QSize(width, height)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """F1 opens the guide at the page on this dialog. Enter presses the button that has the keys; in a list it is
        for its line, and never closes anything. Ctrl+Enter is for the main button from everywhere, also where Enter
        begins a new line.
        """
        if event.key() == Qt.Key.Key_F1 and self._open_guide():
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self._main is not None and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self._main.click()
                return
            if enter_presses(self, event):
                return
            if self._main is None or isinstance(self.focusWidget(), QAbstractItemView):
                return
        super().keyPressEvent(event)

    def _open_guide(self) -> bool:
        from reader.ui.guide.pages import PAGE_OF

        window = self.parent()
        while window is not None and getattr(window, "controls", None) is None:
            window = window.parent()
        if window is None or self.objectName() not in PAGE_OF:
            return False
        window.controls.helping.guide(PAGE_OF[self.objectName()], self)  # type: ignore[attr-defined]
        return True

    def words(self, said: Sentence | str, *, role: str = "") -> PlainLabel:
        """A paragraph of plain text."""
        label = PlainLabel(said if isinstance(said, str) else say(said), role=role)
        label.setWordWrap(True)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.body.addWidget(label)
        return label

    def form(self) -> QFormLayout:
        """Names at the start, what can be chosen beside them."""
        form = make_form()
        self.body.addLayout(form)
        return form

    def buttons(
        self, accept: Sentence | None, done: Callable[[], None] | None, dismiss: Sentence
    ) -> QPushButton | None:
        """The row at the foot: what the dialog is for, and the way out."""
        box = QDialogButtonBox()
        main = None
        if accept is not None:
            main = box.addButton(say(accept), QDialogButtonBox.ButtonRole.AcceptRole)
            main.setDefault(True)
            main.setProperty("role", "main")
            main.setToolTip(tip(f"{say(accept)} ({key_text('Return')})"))
        out = box.addButton(say(dismiss), QDialogButtonBox.ButtonRole.RejectRole)
        out.setToolTip(tip(f"{say(dismiss)} ({key_text('Esc')})"))
        if done is not None:
            box.accepted.connect(done)
        box.rejected.connect(self.reject)
        self.body.addWidget(box)
        self._foot, self._main = box, main
        return main

    def more_button(self, said: Sentence, hint: Sentence, run: Callable[[], None]) -> QPushButton:
        """One more thing to do, at the other end of the row at the foot; after ``buttons``."""
        made = self._foot.addButton(say(said), QDialogButtonBox.ButtonRole.ActionRole)
        made.setToolTip(tip(say(hint)))
        made.setAutoDefault(False)  # Enter is for the main button
        made.clicked.connect(run)
        return made


def make_form() -> QFormLayout:
    """A form that is not yet part of a dialog."""
    form = QFormLayout()
    form.setHorizontalSpacing(GAP)
    form.setVerticalSpacing(STEP)
    form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
    return form


def add_row(form: QFormLayout, name: Sentence, hint: Sentence, field: QWidget) -> None:
    """One line of a form: the field has the name and the hint for those who do not see the form."""
    label = PlainLabel(say(name))
    label.setBuddy(field)
    for part in {
        field,
        field.focusProxy() or field,
        *field.findChildren(QLineEdit),
    }:
        part.setAccessibleName(say(name).replace("&", ""))
        part.setToolTip(tip(say(hint)))
    form.addRow(label, field)


def scrolling(widget: QWidget, height: int) -> QScrollArea:
    """``widget`` in a frame of at most ``height`` pixels."""
    area = QScrollArea(widgetResizable=True)
    area.setWidget(widget)
    area.setMaximumHeight(height)
    area.setFrameShape(QScrollArea.Shape.NoFrame)
    return area
