"""Asks which article shall stand beside the open one."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from reader.base.sentences import Sentence, sentence
from reader.model import ArticleSummary
from reader.ops import pairs
from reader.ui.desk import Desk
from reader.ui.dialogs.base import Dialog
from reader.ui.fields import search_field
from reader.ui.plain import tip
from reader.ui.tokens import DIALOG_USUAL, TYPING
from reader.ui.words import isolated, number, one_line, say

_MOST = 200
_MOVES = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -8, Qt.Key.Key_PageDown: 8}


class BesideDialog(Dialog):
    """All other articles; ``chosen`` carries the id of one. The one that stood there last is the first."""

    chosen = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.window, sentence("ui", "Read beside"), name="beside", width=DIALOG_USUAL)
        self._desk = desk
        self._asked = 0
        opened = desk.session.opened
        self.words(sentence("ui", "Beside “{article}”", article=opened.article.name if opened else ""))
        self.field = search_field(
            desk.icons,
            sentence("ui", "Words of its title"),
            sentence("ui", "Search the articles"),
            sentence("ui", "Finds titles whatever their marks and hamzas"),
        )
        self.field.installEventFilter(self)
        self.body.addWidget(self.field)
        self.list = QListWidget()
        self.list.setWordWrap(True)
        self.list.setUniformItemSizes(False)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(say(sentence("ui", "Articles")))
        self.list.setToolTip(tip(say(sentence("ui", "Enter or a double click puts the article beside"))))
        self.list.setMinimumHeight(240)
        self.list.itemActivated.connect(lambda _: self.run())
        self.body.addWidget(self.list, 1)
        self.count = self.words("", role="hint")
        self._main = self.buttons(sentence("ui", "Put it beside"), self.run, sentence("ui", "Cancel"))
        pause = QTimer(self, singleShot=True, interval=TYPING)
        pause.timeout.connect(self._ask)
        self.field.textChanged.connect(pause.start)
        self.list.currentItemChanged.connect(lambda *_: self._refresh())
        self._refresh()
        self._ask()
        self.field.setFocus()
        self.open_at(DIALOG_USUAL, 520)

    def run(self) -> None:
        """The article of the chosen line."""
        item = self.list.currentItem()
        if item is not None:
            self.accept()
            self.chosen.emit(item.data(Qt.ItemDataRole.UserRole))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows go through the list while the field has the keys."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in _MOVES:
            row = self.list.currentRow() + _MOVES[Qt.Key(event.key())]
            self.list.setCurrentRow(max(0, min(self.list.count() - 1, row)))
            return True
        return super().eventFilter(watched, event)

    def _ask(self) -> None:
        self._asked += 1
        asked, query, article_id = self._asked, self.field.text(), self._desk.session.article_id
        self._desk.jobs.run(
            lambda project, progress: pairs.candidates(project, article_id, query, limit=_MOST),
            owner=self,
            done=lambda found: self._show(found) if asked == self._asked else None,
        )

    def _show(self, found: list[ArticleSummary]) -> None:
        self.list.clear()
        for each in found:
            name = one_line(each.name, 200) or say(sentence("ui", "Untitled"))
            item = QListWidgetItem(f"{isolated(name)}\n{say(_about(each))}")
            item.setData(Qt.ItemDataRole.UserRole, each.id)
            item.setToolTip(tip(name))
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        count: Any = sentence("ui", "%n article(s)", "", len(found))
        if not found:
            count = sentence("ui", "There is no other article with these words in its title.")
        elif len(found) == _MOST:
            count = sentence("ui", "the first {count}", count=count)
        self.count.setText(say(count))
        self._refresh()

    def _refresh(self) -> None:
        if self._main is not None:
            self._main.setEnabled(self.list.currentItem() is not None)


def _about(summary: ArticleSummary) -> Sentence:
    """Source and date as far as they are known, and how long the article is."""
    length = sentence("ui", "%n character(s)", "", summary.length)
    known = [one_line(summary.source, 80), number(one_line(summary.date, 40))]
    told: Any = length
    for each in reversed([each for each in known if each]):
        told = sentence("ui", "{first} · {rest}", first=each, rest=told)
    return told
