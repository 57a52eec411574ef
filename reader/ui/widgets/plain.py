"""Foreign text in widgets: always as plain text. Owns label, box and tooltip that never render a file's text.

Qt's labels, boxes and tooltips guess rich text from what looks like a tag, and then load pictures from disk or net.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextLayout
from PySide6.QtWidgets import QLabel

if TYPE_CHECKING:
    from PySide6.QtGui import QFont, QResizeEvent
    from PySide6.QtWidgets import QMessageBox, QWidget

_ISOLATES = ("\u2066", "\u2067", "\u2068")
_LRM, _RLM = "\u200e", "\u200f"


class PlainLabel(QLabel):
    """A label that shows its text letter by letter, never as markup, and never opens a link."""

    def __init__(self, text: str = "", parent: QWidget | None = None, *, role: str = "") -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setOpenExternalLinks(False)
        self.setText(text)
        if role:
            self.setProperty("role", role)

    def setText(self, text: str) -> None:
        """Show ``text``, each line in its direction."""
        super().setText(_directed(text, self.layoutDirection()))
        self._keep_room()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width breaks the lines elsewhere."""
        super().resizeEvent(event)
        self._keep_room()

    def _keep_room(self) -> None:
        """Broken lines need a height that follows from the width; most layouts of Qt do not ask for it."""
        if self.wordWrap():
            self.setMinimumHeight(max(0, self.heightForWidth(self.width())))


def _directed(text: str, interface: Qt.LayoutDirection) -> str:
    """``text`` with lines that begin with a place in the direction of the interface: where Qt looks for the direction
    of such a sentence, it goes by what is isolated, or finds none.
    """
    mark = _RLM if interface == Qt.LayoutDirection.RightToLeft else _LRM
    return "\n".join(mark + line if line[:1] in _ISOLATES else line for line in text.split("\n"))


def line_height(font: QFont) -> int:
    """How high a line of ``font`` is when Arabic and Latin stand in it: the metrics know the first face only."""
    layout = QTextLayout("أA", font)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(1_000)
    layout.endLayout()
    return round(line.height())


def tip(text: str) -> str:
    """``text`` for ``setToolTip``: escaped, inside a tag, so that nothing in it is taken for markup."""
    import html  # late: nothing has a tooltip before the first paint

    return f"<span>{html.escape(text)}</span>" if text else ""


def message(parent: QWidget | None, icon: QMessageBox.Icon, title: str, text: str, details: str = "") -> QMessageBox:
    """A message box in plain text, not yet shown; ``details`` stand below in smaller letters."""
    from PySide6.QtWidgets import QMessageBox  # late: seldom shown, and never before the first paint

    box = QMessageBox(icon, title, "", QMessageBox.StandardButton.NoButton, parent)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(_directed(text, box.layoutDirection()))
    box.setInformativeText(_directed(details, box.layoutDirection()))
    for label in box.findChildren(QLabel):
        label.setTextFormat(Qt.TextFormat.PlainText)  # the informative text guesses otherwise
    return box
