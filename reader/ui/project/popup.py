"""The popup of long work: what is done, how far it is, and the way to cancel it. Polls the job, knows no lane."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QProgressBar, QVBoxLayout

from reader.base.sentences import Sentence, sentence
from reader.ui.language.words import say
from reader.ui.look.motion import is_still
from reader.ui.look.tokens import DIALOG, GAP
from reader.ui.project.lane import Job
from reader.ui.widgets.plain import PlainLabel, tip


class ProgressPopup(QDialog):
    """Shows the progress of one job. It blocks the window's input: an edit in the middle would come too late."""

    def __init__(self, job: Job, title: Sentence, parent: Any = None) -> None:
        super().__init__(parent)
        self.job = job
        self._finished = False
        self.setWindowTitle(say(sentence("ui", "Working")))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setMinimumWidth(420)
        self._label = PlainLabel(say(title))
        self._bar = QProgressBar()
        self._bar.setAccessibleName(say(sentence("ui", "Progress")))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self._cancel = buttons.button(QDialogButtonBox.StandardButton.Cancel)
        self._cancel.setText(say(sentence("ui", "Cancel")))
        self._cancel.setToolTip(tip(say(sentence("ui", "Stop; everything will be as it was before"))))
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*DIALOG)
        layout.setSpacing(GAP)
        for part in (self._label, self._bar, buttons):
            layout.addWidget(part)
        self.look()

    def look(self) -> None:
        """Show how far the job is now."""
        total = self.job.total or 0
        self._bar.setRange(0, 1000 if total or is_still() else 0)
        self._bar.setValue(min(1000, self.job.done * 1000 // total) if total else 0)

    def reject(self) -> None:
        """Escape and the button cancel the job; the popup stays until it has stopped."""
        self.job.cancel()
        self._cancel.setEnabled(False)
        self._label.setText(say(sentence("ui", "Cancelling; everything will be as it was before.")))

    def finish(self) -> None:
        """The job is over."""
        self._finished = True
        self.close()
        self.deleteLater()

    def closeEvent(self, event: QCloseEvent) -> None:
        """The window manager's close button cancels too."""
        if self._finished:
            event.accept()
        else:
            event.ignore()
            self.reject()
