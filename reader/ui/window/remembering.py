"""Saves and restores the state of a window: geometry, panels, article, positions in articles, and the list.

Saved a few seconds after each change, so that it survives a power cut. Geometry and panels are shared by all projects;
the article, the positions and the list are saved per project (``recent.py``). Values that are read back are validated.
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
    """The saved state of one window. ``kept`` is emitted when there are new values to be written to disk."""

    kept = Signal()

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._preferences = window.desk.preferences
        self._known = recent.known_of(self._preferences, window.session.path)
        self._places = recent.places_of(self._known)
        self._pause = QTimer(self, singleShot=True, interval=KEEP_AFTER_MS)
        self._pause.timeout.connect(self.keep)

    # ---- restoring

    def restore(self, columns: Columns, panels: dict[str, Any]) -> None:
        """Restore geometry, column widths, hidden panels and zoom; to be called before the window is shown."""
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
        """Restore the caret and scroll position that the article had when it was left, if it was shown before."""
        article = self._window.view.article()
        place = self._places.get(article.id) if article is not None else None
        if place is not None:
            self._window.view.set_caret(place.caret)
            self._window.view.put_at_top(place.top)

    def watch(self) -> None:
        """Restore the heights of the panels, and save changes from now on; to be called once the panels are built."""
        window, view = self._window, self._window.view
        for name, stack in window.parts.stacks.items():
            stacks = self._preferences.remembered("stacks")
            sizes = _sizes(stacks.get(name) if isinstance(stacks, dict) else None, [0] * stack.count())
            if any(sizes):  # otherwise the stack distributes its height itself
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
        """Open the second article again, if there was one beside this one."""
        kept = self._known.get("beside")
        if kept:
            beside.come_back(kept)

    # ---- saving

    def leave_article(self) -> None:
        """Note the caret and scroll position of the article that is shown."""
        view = self._window.view
        article = view.article()
        if article is not None:
            self._places.pop(article.id, None)  # insert again, so that the most recent one is last
            self._places[article.id] = Place(view.caret(), view.top())

    def keep(self) -> None:
        """Save the current state of the window in the preferences."""
        self._pause.stop()
        window = self._window
        if window.controls is None:
            return  # not restored yet
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
        """Notice that the window was moved or resized, or a panel shown or hidden."""
        if event.type() in _CHANGES or event.type() in (QEvent.Type.Show, QEvent.Type.Hide):
            self._changed()
        return super().eventFilter(watched, event)

    def _changed(self, *_what: object) -> None:
        """Save after ``KEEP_AFTER_MS``, together with the changes until then."""
        if not self._pause.isActive():
            self._pause.start()


def geometry_of(window: Any) -> str:
    """Size, position and state of a window, as ``QWidget.saveGeometry`` in base64."""
    return base64.b64encode(window.saveGeometry().data()).decode("ascii")


def restore_geometry(window: Any, kept: object) -> None:
    """Restore a window's geometry from ``kept`` (Qt moves it onto a screen), or use the default size."""
    window.resize(*_USUAL_SIZE)
    if not _put_back(window, kept):
        if QGuiApplication.platformName() != "offscreen":  # the offscreen platform's screen size is meaningless
            window.resize(window.size().boundedTo(window.screen().availableSize() - QSize(0, FRAME)))
    elif window.width() < _LEAST_SIZE[0] or window.height() < _LEAST_SIZE[1]:
        window.resize(max(window.width(), _LEAST_SIZE[0]), max(window.height(), _LEAST_SIZE[1]))


def _put_back(window: Any, kept: object) -> bool:
    """Restore from ``QWidget.saveGeometry`` data in base64; returns whether it was valid."""
    if not isinstance(kept, str):
        return False
    try:
        return window.restoreGeometry(QByteArray(base64.b64decode(kept, validate=True)))
    except (binascii.Error, ValueError):
        return False


def _sizes(kept: object, usual: list[int]) -> list[int]:
    """The saved sizes if they are valid, else ``usual``."""
    if not isinstance(kept, list) or len(kept) != len(usual):
        return usual
    whole = [size for size in kept if isinstance(size, int) and not isinstance(size, bool) and 0 <= size <= 20_000]
    return whole if len(whole) == len(usual) and any(whole) else usual
