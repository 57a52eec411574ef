"""Asks which article shall stand beside the open one."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from reader.base.sentences import Sentence, sentence
from reader.model import ArticleSummary
from reader.ops import pairs
from reader.ui.desk import Desk
from reader.ui.dialog import Dialog
from reader.ui.language.words import isolated, number, one_line, say
from reader.ui.look.theme import Theme
from reader.ui.look.tokens import DIALOG_USUAL, STEP, TIGHT, TYPING
from reader.ui.widgets.fields import search_field
from reader.ui.widgets.plain import tip

_MOST = 200
_ABOUT = int(Qt.ItemDataRole.UserRole) + 1
_HIGHEST = 1_000
Index = QModelIndex | QPersistentModelIndex
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
            sentence("ui", "Finds titles whatever their vowel marks and hamzas"),
        )
        self.field.installEventFilter(self)
        self.body.addWidget(self.field)
        self.list = QListWidget()
        self.list.setItemDelegate(_Lines(desk.theme, self.list))
        self.list.setUniformItemSizes(False)
        self.list.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(say(sentence("ui", "Articles")))
        self.list.setToolTip(tip(say(sentence("ui", "Enter or a double click opens the article beside the other"))))
        self.list.setMinimumHeight(240)
        self.list.itemActivated.connect(lambda _: self.run())
        self.body.addWidget(self.list, 1)
        self.count = self.words("", role="hint")
        self._main = self.buttons(sentence("ui", "Open beside"), self.run, sentence("ui", "Cancel"))
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
            item = QListWidgetItem(isolated(name))
            item.setData(Qt.ItemDataRole.UserRole, each.id)
            item.setData(_ABOUT, say(_about(each)))
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{name}, {item.data(_ABOUT)}")
            item.setToolTip(tip(name))
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        count = sentence("ui", "%n article(s)", "", len(found))
        if not found:
            count = sentence("ui", "There is no other article with these words in its title.")
        elif len(found) == _MOST:
            count = sentence("ui", "the first {count}", count=count)
        self.count.setText(say(count))
        self._refresh()

    def _refresh(self) -> None:
        if self._main is not None:
            self._main.setEnabled(self.list.currentItem() is not None)


class _Lines(QStyledItemDelegate):
    """A title, whole, in as many lines as it needs, and what is known of the article under it."""

    def __init__(self, theme: Theme, view: QListWidget) -> None:
        super().__init__(view)
        self._theme, self._view = theme, view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """As high as all lines and the space around them."""
        width = self._view.viewport().width()
        inside = QRect(0, 0, width - 2 * STEP, _HIGHEST)
        title = option.fontMetrics.boundingRect(inside, Qt.TextFlag.TextWordWrap, index.data())
        return QSize(width, title.height() + option.fontMetrics.height() + TIGHT + 2 * STEP)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Both begin where the line of the interface begins."""
        self.initStyleOption(option, index)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        title, option.text = option.text, ""
        option.widget.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, option.widget)
        rtl = option.direction == Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        flags = int(side | Qt.AlignmentFlag.AlignAbsolute) | int(Qt.TextFlag.TextWordWrap)
        area = option.rect.adjusted(STEP, STEP, -STEP, -STEP)
        painter.save()
        painter.setFont(option.font)
        painter.setPen(QColor(self._theme.on_accent if chosen else self._theme.text))
        painter.drawText(area, flags | int(Qt.AlignmentFlag.AlignTop), title)
        painter.setPen(QColor(self._theme.on_accent if chosen else self._theme.faded))
        painter.drawText(area, flags | int(Qt.AlignmentFlag.AlignBottom), index.data(_ABOUT))
        painter.restore()


def _about(summary: ArticleSummary) -> Sentence:
    """Source and date as far as they are known, and how long the article is."""
    length = sentence("ui", "%n character(s)", "", summary.length)
    known = [one_line(summary.source, 80), number(one_line(summary.date, 40))]
    told = length
    for each in reversed([each for each in known if each]):
        told = sentence("ui", "{first} · {rest}", first=each, rest=told)
    return told
