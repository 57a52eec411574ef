"""The command palette: type a few letters of what shall be done, in either language, and press Enter."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QAbstractListModel, QEvent, QObject, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QPainter, QPalette
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from reader.base.sentences import sentence
from reader.ui.actions.keycaps import Index, inks, keys_width, paint_ground, paint_keys
from reader.ui.actions.palette import Entry, Lexicon, article_entries, articles_with, found
from reader.ui.desk import Desk
from reader.ui.dialog import Dialog
from reader.ui.language.words import say
from reader.ui.look.tokens import GAP, STEP
from reader.ui.widgets.fields import search_field
from reader.ui.widgets.plain import PlainLabel, tip

_KEPT = "palette"
_MOST_RECENT = 12
_ROWS = 11
_PAUSE_MS = 120
_MOVES = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -_ROWS, Qt.Key.Key_PageDown: _ROWS}


class PaletteDialog(Dialog):
    """Lies over the window without stopping it, and goes when it is left."""

    def __init__(self, desk: Desk, lexicon: Lexicon) -> None:
        super().__init__(desk.window, sentence("ui", "Commands"), name="palette", width=360)
        self.setWindowFlag(Qt.WindowType.FramelessWindowHint)
        self.setProperty("role", "floating")
        self._desk = desk
        self._asked = 0
        self._entries = [*lexicon.actions(), *lexicon.labels(desk.session.labels, desk.language)]
        self._articles: list[Entry] = []
        self.field = search_field(
            desk.icons,
            sentence("ui", "What shall be done? An action, a label, an article"),
            sentence("ui", "Search the commands"),
            sentence("ui", "Words in Arabic or English, in any order; Enter does the chosen line"),
        )
        self.field.installEventFilter(self)
        self.model = _Lines(self)
        self.list = self._make_list()
        self.hint = PlainLabel(role="hint")
        self.hint.setMinimumHeight(self.hint.fontMetrics().height())
        self.body.setContentsMargins(GAP, GAP, GAP, STEP)
        self.body.setSpacing(STEP)
        for part in (self.field, self.list, self.hint):
            self.body.addWidget(part)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._ask)
        self.field.textChanged.connect(self._typed)
        self._show()
        self._place()

    def open(self) -> None:
        """Show it; the window goes on living under it."""
        self.show()
        self.activateWindow()
        self.field.setFocus()

    def run(self) -> None:
        """Do the chosen line; what cannot be done now says why and stays."""
        entry = self.chosen()
        if entry is None or entry.why:
            return
        self._remember(entry)
        self.close()
        self._desk.view.setFocus()
        controls, session = self._desk.window.controls, self._desk.session
        if entry.kind == "action":
            controls.registry.trigger(entry.id)
        elif entry.kind == "label":
            controls.choose_label(entry.id)
        else:
            session.turns.take(lambda: session.open_article(entry.id))

    def chosen(self) -> Entry | None:
        """The line that Enter would do."""
        return self.model.entry(self.list.currentIndex())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys that choose and do, while the field has the focus."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            key = event.key()
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.run()
                return True
            if watched is self.field and key in _MOVES:
                self._move(_MOVES[Qt.Key(key)])
                return True
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:
        """Whoever turns to something else is done with it."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isVisible() and not self.isActiveWindow():
            self.close()

    def _make_list(self) -> QListView:
        made = QListView()
        made.setModel(self.model)
        made.setItemDelegate(_LineDelegate(made))
        made.setUniformItemSizes(True)
        made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        made.setAccessibleName(say(sentence("ui", "Commands found")))
        made.setToolTip(tip(say(sentence("ui", "Enter or a click does the line"))))
        made.setFixedHeight(_ROWS * _row_height(made.fontMetrics().height()) + 2)
        made.installEventFilter(self)
        made.clicked.connect(lambda _: self.run())
        made.selectionModel().currentChanged.connect(lambda *_: self._show_hint())
        return made

    def _place(self) -> None:
        """In the middle near the top of the window, as wide as is easy to read."""
        window = self._desk.window
        self.resize(max(self.minimumWidth(), min(640, window.width() - 64)), self.sizeHint().height())
        corner = window.mapToGlobal(window.rect().topLeft())
        self.move(corner.x() + (window.width() - self.width()) // 2, corner.y() + min(96, window.height() // 8))

    def _typed(self) -> None:
        self._articles = []
        self._show()
        self._pause.start()

    def _ask(self) -> None:
        self._asked += 1
        asked, query = self._asked, self.field.text()

        def show(summaries: list[Any]) -> None:
            if asked == self._asked and query == self.field.text():
                self._articles = article_entries(summaries)
                self._show()

        self._desk.jobs.run(lambda project, progress: articles_with(project, query), owner=self, done=show)

    def _show(self) -> None:
        chosen = self.chosen()
        lines = found(self._entries, self.field.text(), self._recent())
        self.model.fill([*lines, *self._articles])
        row = self.model.row_of(chosen.key) if chosen is not None and self._articles else 0
        self.list.setCurrentIndex(self.model.index(max(0, row)))
        self._show_hint()

    def _show_hint(self) -> None:
        entry = self.chosen()
        nothing = say(sentence("ui", "No command is like that."))
        self.hint.setText(nothing if entry is None else entry.why or entry.hint)

    def _move(self, by: int) -> None:
        row = max(0, min(self.model.rowCount() - 1, self.list.currentIndex().row() + by))
        self.list.setCurrentIndex(self.model.index(row))

    def _recent(self) -> list[str]:
        kept = self._desk.preferences.remembered(_KEPT)
        return [key for key in kept if isinstance(key, str)] if isinstance(kept, list) else []

    def _remember(self, entry: Entry) -> None:
        if entry.kind != "article":
            recent = [entry.key, *(key for key in self._recent() if key != entry.key)]
            self._desk.preferences.remember(**{_KEPT: recent[:_MOST_RECENT]})


class _Lines(QAbstractListModel):
    """The lines that are shown."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._lines: list[Entry] = []

    def fill(self, lines: list[Entry]) -> None:
        self.beginResetModel()
        self._lines = lines
        self.endResetModel()

    def entry(self, index: Index) -> Entry | None:
        return self._lines[index.row()] if index.isValid() else None

    def row_of(self, key: str) -> int:
        return next((row for row, line in enumerate(self._lines) if line.key == key), -1)

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        entry = self.entry(index)
        told: dict[int, Callable[[Entry], Any]] = {
            Qt.ItemDataRole.DisplayRole: lambda entry: entry.name,
            Qt.ItemDataRole.UserRole: lambda entry: entry,
            Qt.ItemDataRole.AccessibleTextRole: _spoken,
        }
        return told[role](entry) if entry is not None and role in told else None


class _LineDelegate(QStyledItemDelegate):
    """The name at the start, where it stands beside it, the keys at the end."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Plain letters only; a line that cannot be done now is quiet and says why."""
        self.initStyleOption(option, index)
        entry: Entry = index.data(Qt.ItemDataRole.UserRole)
        painter.save()
        painter.setLayoutDirection(option.direction)
        paint_ground(painter, option)
        rtl = option.direction == Qt.LayoutDirection.RightToLeft
        box = QRectF(option.rect).adjusted(12, 0, -12, 0)
        paint_keys(painter, box, entry.keys, option)
        taken = keys_width(option.fontMetrics, entry.keys)
        box = box.adjusted(taken, 0, 0, 0) if rtl else box.adjusted(0, 0, -taken, 0)
        quiet, _ = inks(option)
        painter.setPen(quiet if entry.why else _ink(option))
        width = _words(painter, option, box, entry.name)
        box = box.adjusted(0, 0, -width - 16, 0) if rtl else box.adjusted(width + 16, 0, 0, 0)
        painter.setPen(quiet)
        if box.width() > 48:
            _words(painter, option, box, entry.place)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, _index: Index) -> QSize:
        """A calm line."""
        return QSize(120, _row_height(option.fontMetrics.height()))


def _words(painter: QPainter, option: QStyleOptionViewItem, box: QRectF, text: str) -> int:
    """Write ``text`` at the start of ``box``; how wide it became."""
    rtl = option.direction == Qt.LayoutDirection.RightToLeft
    side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
    metrics = option.fontMetrics
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, int(box.width()))
    painter.drawText(box, side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute, shown)
    return metrics.horizontalAdvance(shown)


def _ink(option: QStyleOptionViewItem) -> Any:
    chosen = option.state & QStyle.StateFlag.State_Selected
    return option.palette.color(QPalette.ColorRole.HighlightedText if chosen else QPalette.ColorRole.Text)


def _row_height(letters: int) -> int:
    return max(32, letters + 12)


def _spoken(entry: Entry) -> str:
    return ", ".join(filter(None, (entry.name, entry.why or entry.place, *entry.keys)))
