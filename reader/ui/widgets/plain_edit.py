"""The editor of plain text: apart from ``plain.py``, since nothing is written before the first paint."""

from __future__ import annotations

from PySide6.QtWidgets import QTextEdit


class PlainEdit(QTextEdit):
    """An editor that takes and shows plain text only, where each paragraph begins on the side of its own direction;
    Qt's plain editor has one side for all of them.
    """

    def __init__(self, text: str = "", *, read_only: bool = False) -> None:
        super().__init__(acceptRichText=False, tabChangesFocus=True, readOnly=read_only)
        self.setPlainText(text)
