"""What a person sees of an error in the program: what is safe, where the report lies, and what is in it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPlainTextEdit, QPushButton, QWidget

from reader.base.sentences import Sentence, sentence
from reader.ui.dialog import Dialog
from reader.ui.language.words import say
from reader.ui.widgets.plain import tip


class BugDialog(Dialog):
    """One calm box. ``path`` is None where the report could not be written; then it can only be copied."""

    def __init__(self, parent: QWidget | None, report: str, path: Path | None) -> None:
        super().__init__(parent, sentence("ui", "An error in the program"), name="fault", width=560)
        self._report = report
        self.words(sentence("ui", "Something unexpected happened"), role="heading")
        self.words(
            sentence(
                "ui",
                "What you asked for last may not have been done. Everything shown as saved is safe in the project, "
                "and you can go on working.",
            )
        )
        if path is None:
            self.words(sentence("ui", "The report could not be written; you can copy it."), role="warning")
        else:
            self.words(sentence("ui", "A report is kept in this file:"))
            self.body.addWidget(self._path_field(path))
        self.words(
            sentence(
                "ui",
                "It names versions and places in the program. No text, no name and no file of yours is in it. Nothing "
                "is sent anywhere.",
            ),
            role="hint",
        )
        self.body.addWidget(self._view(), 1)
        close = self._button(sentence("ui", "Close"), sentence("ui", "Go on working"))
        close.setDefault(True)
        close.setProperty("role", "main")
        close.clicked.connect(self.accept)
        self.body.addLayout(self._row(close))
        close.setFocus()

    def _path_field(self, path: Path) -> QLineEdit:
        field = QLineEdit(str(path), readOnly=True)
        field.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        field.setCursorPosition(0)
        field.setAccessibleName(say(sentence("ui", "File of the report")))
        field.setToolTip(tip(str(path)))
        return field

    def _view(self) -> QPlainTextEdit:
        """The report itself: who is told that nothing private is in it can see for themselves."""
        view = QPlainTextEdit(readOnly=True, tabChangesFocus=True)
        view.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        view.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        view.setPlainText(self._report)
        view.setMinimumHeight(view.fontMetrics().lineSpacing() * 5 + 16)
        view.setAccessibleName(say(sentence("ui", "The report")))
        view.setToolTip(tip(say(sentence("ui", "What the report says, word for word"))))
        return view

    def _row(self, close: QPushButton) -> QHBoxLayout:
        copy = self._button(sentence("ui", "Copy the report"), sentence("ui", "Put the whole report on the clipboard"))
        copy.clicked.connect(self._copy)
        row = QHBoxLayout()
        row.addWidget(copy)
        row.addStretch(1)
        row.addWidget(close)
        return row

    def _button(self, name: Sentence, hint: Sentence) -> QPushButton:
        button = QPushButton(say(name))
        button.setToolTip(tip(say(hint)))
        return button

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._report)
