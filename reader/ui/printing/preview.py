"""Looking at the pages before they are printed: those of the press, one at a time. Needs nothing of Qt's printing."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

from PySide6.QtCore import QBuffer, QEvent, QIODevice, QObject, QSize, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPixmap
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QScrollArea, QToolButton

from reader.base.sentences import Sentence, sentence
from reader.ui.actions.registry import key_text
from reader.ui.desk import Desk
from reader.ui.dialog import Dialog
from reader.ui.language.words import say
from reader.ui.look.theme import LIGHT
from reader.ui.look.tokens import DIALOG_WIDE, STEP
from reader.ui.printing.dialog import ask_pdf, ask_printer, paper
from reader.ui.printing.driving import Driving, is_cancel
from reader.ui.printing.press import Matter, Press
from reader.ui.widgets.plain import PlainLabel, tip

_HEIGHT = 900
_LEAST_SHEET = 200


class PrintPreview(Dialog):
    """The pages of ``matter`` as they would come out on A4, whole or as wide as there is room."""

    def __init__(self, desk: Desk, matter: Matter) -> None:
        super().__init__(desk.window, sentence("ui", "Print preview"), name="print-preview", width=DIALOG_WIDE)
        self._desk, self._matter = desk, matter
        self._buffer = QBuffer(self)
        self._buffer.open(QIODevice.OpenModeFlag.WriteOnly)  # nothing is written: it is what the pages are set for
        self._paper = paper(self._buffer)
        self._press = Press(self._paper, matter)
        self._painting: Driving | None = None
        self._painted = (-1, 0.0)
        self.number = 0
        self.sheet, self.said = PlainLabel(), PlainLabel()
        self.area = QScrollArea(alignment=Qt.AlignmentFlag.AlignCenter)
        self._build()
        self.open_at(DIALOG_WIDE, _HEIGHT)
        self._drive(self._press.set(), lambda: self.turn_to(0))

    def turn_to(self, number: int) -> None:
        """Show a page; of numbers that no page has, the nearest one."""
        last = len(self._press.pages) - 1
        self.number = max(0, min(number, last))
        for button, there in ((self._back, self.number > 0), (self._on, self.number < last)):
            button.setEnabled(there)
        place = _place(self.number + 1, last + 1)
        self.said.setText(say(place))
        self.sheet.setAccessibleName(say(place))
        self._paint()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The page is painted for the room there is; the keys of pages go through what is not seen of it first."""
        if watched is self.area.viewport() and event.type() == QEvent.Type.Resize:
            self._paint()
        if watched is self.sheet and event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.area.setProperty("held", event.type() == QEvent.Type.FocusIn)
            self.area.style().polish(self.area)
        if watched is self.sheet and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            bar = self.area.verticalScrollBar()
            end = {Qt.Key.Key_PageDown: bar.maximum(), Qt.Key.Key_PageUp: bar.minimum()}.get(Qt.Key(event.key()))
            if (end is None or bar.value() == end) and self._turn(event):
                return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Pages are turned from everywhere."""
        if not self._turn(event):
            super().keyPressEvent(event)

    def _turn(self, event: QKeyEvent) -> bool:
        """Show the page that a key asks for; whether it is such a key."""
        asked = {
            Qt.Key.Key_PageDown: self.number + 1, Qt.Key.Key_PageUp: self.number - 1,
            Qt.Key.Key_Home: 0, Qt.Key.Key_End: len(self._press.pages) - 1,
        }.get(Qt.Key(event.key()))  # fmt: skip
        if asked is not None and self._press.pages:
            self.turn_to(asked)
        return asked is not None

    def _build(self) -> None:
        back, on = ("chevron-right", "chevron-left") if self._desk.rtl else ("chevron-left", "chevron-right")
        self._back = self._button(back, sentence("ui", "Previous page"), "PgUp", -1)
        self._on = self._button(on, sentence("ui", "Next page"), "PgDown", 1)
        self.size_ = QComboBox()
        for name in (sentence("ui", "Whole page"), sentence("ui", "Page width")):
            self.size_.addItem(say(name))
        size = say(sentence("ui", "How large the page is shown"))
        self.size_.setAccessibleName(size)
        self.size_.setToolTip(tip(size))
        self.size_.currentIndexChanged.connect(lambda _: self._paint())
        # Room for any number from the start: the buttons beside it must not move while pages are turned.
        self.said.setMinimumWidth(self.said.fontMetrics().horizontalAdvance(say(_place(888, 888))))
        self.said.setAlignment(Qt.AlignmentFlag.AlignCenter)
        row = QHBoxLayout()
        row.setSpacing(STEP)
        for part in (self._back, self.said, self._on):
            row.addWidget(part)
        row.addStretch(1)
        row.addWidget(self.size_)
        self.body.addLayout(row)
        self.area.setProperty("role", "page")
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setWidget(self.sheet)
        self.sheet.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.sheet.setToolTip(tip(say(sentence("ui", "The page as it would be printed on A4"))))
        for watched in (self.sheet, self.area.viewport()):
            watched.installEventFilter(self)
        self.body.addWidget(self.area, 1)
        self.buttons(sentence("ui", "&Print…"), self._print, sentence("ui", "Close"))
        pdf, hint = sentence("ui", "Save as P&DF…"), sentence("ui", "Write these pages into a PDF file")
        self.more_button(pdf, hint, self._save)
        self.sheet.setFocus()

    def _button(self, icon: str, name: Sentence, key: str, by: int) -> QToolButton:
        made = QToolButton()
        made.setIcon(self._desk.icons(icon))
        made.setAccessibleName(say(name))
        made.setToolTip(tip(f"{say(name)} ({key_text(key)})"))
        made.setEnabled(False)
        made.clicked.connect(lambda: self.turn_to(self.number + by))
        return made

    # ---- painting

    def _paint(self) -> None:
        """Paint the page, in small parts; it is shown when it is whole."""
        page = self._paper.pageLayout().fullRectPixels(self._paper.resolution())
        scale = self._scale(page.size())
        if not self._press.pages or self._painted == (self.number, scale):
            return
        self._painted = self.number, scale
        if self._painting is not None:
            self._painting.stop()
        dots = self.devicePixelRatioF()
        picture = QPixmap(page.size() * scale * dots)
        picture.setDevicePixelRatio(dots)
        picture.fill(QColor(LIGHT.paper))
        self._drive(self._strips(picture, scale), partial(self._show, picture))

    def _strips(self, picture: QPixmap, scale: float) -> Iterator[tuple[int, int]]:
        corner = self._paper.pageLayout().paintRectPixels(self._paper.resolution()).topLeft()
        strips = len(self._press.pages[self.number])
        with QPainter(picture) as brush:
            brush.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
            brush.scale(scale, scale)
            brush.translate(corner)
            for done, _ in enumerate(self._press.paint_page(brush, self.number)):
                yield done, strips

    def _show(self, picture: QPixmap) -> None:
        self._painting = None
        self.sheet.setPixmap(picture)
        self.sheet.resize(picture.deviceIndependentSize().toSize())
        self.area.verticalScrollBar().setValue(0)

    def _scale(self, page: QSize) -> float:
        room = self.area.maximumViewportSize()
        wide = self.size_.currentIndex() == 1
        width = room.width() - (self.area.verticalScrollBar().sizeHint().width() if wide else 0)
        fit = width / page.width() if wide else min(width / page.width(), room.height() / page.height())
        return max(fit, _LEAST_SHEET / page.width())

    def _drive(self, parts: Iterator[tuple[int, int]], done: Callable[[], None]) -> None:
        self._painting = Driving(self, parts, title=sentence("ui", "Setting the pages"), done=done, failed=self._failed)

    def _failed(self, error: BaseException) -> None:
        self._painting = None
        self.reject()
        if not is_cancel(error):
            self._desk.faults.show(error)

    # ---- going on

    def _print(self) -> None:
        self.accept()
        ask_printer(self._desk, self._matter)

    def _save(self) -> None:
        self.accept()
        ask_pdf(self._desk, self._matter)


def _place(page: int, pages: int) -> Sentence:
    return sentence("ui", "Page {page} of {pages}", page=page, pages=pages)
