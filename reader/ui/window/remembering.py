"""How a window was left: its size and place, its panels, the article and the place in it, the list. Puts it back so.

Kept some seconds after each change, so that it is there after a power cut as well. The window's own things are the same
for all projects; the article, the places and the list belong to the project (``recent.py``). What is read is untrusted.
"""

from __future__ import annotations

import base64
import binascii
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QByteArray, QEvent, QObject, QSize, QTimer, Signal
from PySide6.QtGui import QGuiApplication

from reader.ui.look.tokens import FRAME, SIDE, START
from reader.ui.preferences import recent
from reader.ui.preferences.recent import Place

if TYPE_CHECKING:
    from reader.ui.reading.beside.beside import Beside
    from reader.ui.window.columns import Columns
    from reader.ui.window.window import MainWindow

KEEP_AFTER_MS = 3_000
_USUAL_SIZE = (1200, 800)
_LEAST_SIZE = (640, 420)
_USUAL_COLUMNS = [START, SIDE]
_PANELS = ("start", "side")
_CHANGES = (QEvent.Type.Resize, QEvent.Type.Move, QEvent.Type.WindowStateChange)


class Remembering(QObject):
    """The memory of one window. ``kept``: there is something new to be written."""

    kept = Signal()

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._preferences = window.desk.preferences
        self._known = recent.known_of(self._preferences, window.session.path)
        self._places = recent.places_of(self._known)
        self._pause = QTimer(self, singleShot=True, interval=KEEP_AFTER_MS)
        self._pause.timeout.connect(self.keep)

    # ---- putting back

    def restore(self, columns: Columns, panels: dict[str, Any]) -> None:
        """Size and place of the window, its columns, which panels are hidden, the zoom; before it is shown."""
        restore_geometry(self._window, self._preferences.remembered("geometry"))
        columns.wanted = _sizes(self._preferences.remembered("columns"), _USUAL_COLUMNS)
        hidden = self._preferences.remembered("hidden")
        for name in _PANELS:
            panels[name].setVisible(not (isinstance(hidden, list) and name in hidden))
        zoom = self._preferences.remembered("zoom")
        if isinstance(zoom, int | float) and not isinstance(zoom, bool):
            self._window.view.set_zoom(zoom)
        self._window.view.follow_sentences(self._preferences.remembered("sentence_focus") is True)

    def return_to_article(self) -> None:
        """Caret and page where they were when the article was left; a new one is shown from its top."""
        article = self._window.view.article()
        place = self._places.get(article.id) if article is not None else None
        if place is not None:
            self._window.view.set_caret(place.caret)
            self._window.view.put_at_top(place.top)

    def watch(self) -> None:
        """From now on keep what changes; the panels are there."""
        window, view = self._window, self._window.view
        for name, stack in window.parts.stacks.items():
            stacks = self._preferences.remembered("stacks")
            sizes = _sizes(stacks.get(name) if isinstance(stacks, dict) else None, [0] * stack.count())
            if any(sizes):  # else they share the column by need
                stack.give(sizes)
            stack.splitterMoved.connect(self._changed)
        window.columns.splitterMoved.connect(self._changed)
        window.installEventFilter(self)
        for panel in _PANELS:
            window.part(panel).installEventFilter(self)
        for signal in (view.caretMoved, view.zoomChanged, view.verticalScrollBar().valueChanged, view.scrolled):
            signal.connect(self._changed)
        window.part("articles").model.asked.connect(self._changed)
        window.session.articles_changed.connect(self._changed)

    def bring_back(self, beside: Beside) -> None:
        """The article that stood beside the one that is open."""
        kept = self._known.get("beside")
        if kept:
            beside.come_back(kept)

    # ---- keeping

    def leave_article(self) -> None:
        """Note the place in the article that is on the screen."""
        view = self._window.view
        article = view.article()
        if article is not None:
            self._places.pop(article.id, None)  # the one that was left last stands at the end
            self._places[article.id] = Place(view.caret(), view.top())

    def keep(self) -> None:
        """Keep how the window is now."""
        self._pause.stop()
        window = self._window
        if window.controls is None:
            return  # not yet put back as it was
        self.leave_article()
        self._preferences.remember(
            geometry=geometry_of(window),
            columns=window.columns.wanted,
            stacks={name: stack.kept() for name, stack in window.parts.stacks.items()},
            hidden=[name for name in _PANELS if not window.kept(window.part(name))],
            zoom=round(window.view.zoom(), 4),
        )
        articles = window.part("articles")
        recent.keep(
            self._preferences, window.session.path, article=window.session.article_id,
            places=recent.places_kept(self._places), list=articles.state(), **articles.counts(),
        )  # fmt: skip
        self.kept.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The window was moved or resized, a panel was shown or hidden."""
        if event.type() in _CHANGES or event.type() in (QEvent.Type.Show, QEvent.Type.Hide):
            self._changed()
        return super().eventFilter(watched, event)

    def _changed(self, *_what: object) -> None:
        """Something is other than it was; changes that follow soon are kept with it."""
        if not self._pause.isActive():
            self._pause.start()


def geometry_of(window: Any) -> str:
    """Size, place and state of a window, as they are kept."""
    return base64.b64encode(window.saveGeometry().data()).decode("ascii")


def restore_geometry(window: Any, kept: object) -> None:
    """Give a window the size and place that were kept, moved onto a screen where it is on none; else the usual size."""
    window.resize(*_USUAL_SIZE)
    if not _put_back(window, kept):
        if QGuiApplication.platformName() != "offscreen":  # nobody sees that screen: the size that is asked for counts
            window.resize(window.size().boundedTo(window.screen().availableSize() - QSize(0, FRAME)))
    elif window.width() < _LEAST_SIZE[0] or window.height() < _LEAST_SIZE[1]:
        window.resize(max(window.width(), _LEAST_SIZE[0]), max(window.height(), _LEAST_SIZE[1]))


def _put_back(window: Any, kept: object) -> bool:
    """Qt reads what it wrote, and looks for the screens that are there now."""
    if not isinstance(kept, str):
        return False
    try:
        return window.restoreGeometry(QByteArray(base64.b64decode(kept, validate=True)))
    except (binascii.Error, ValueError):
        return False


def _sizes(kept: object, usual: list[int]) -> list[int]:
    """Sizes that were kept, if they can be sizes."""
    if not isinstance(kept, list) or len(kept) != len(usual):
        return usual
    whole = [size for size in kept if isinstance(size, int) and not isinstance(size, bool) and 0 <= size <= 20_000]
    return whole if len(whole) == len(usual) and any(whole) else usual
