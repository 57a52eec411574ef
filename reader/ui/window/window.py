"""The main window: puts the parts together and connects them. Owns no behaviour of its own.

What the first paint does not need (panels, icons, counts) is built after it; :meth:`MainWindow.part` builds a part
that is asked for earlier.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QMainWindow, QSplitter, QToolBar, QVBoxLayout, QWidget

from reader.base.sentences import Sentence, sentence
from reader.model import Change
from reader.ui import pages
from reader.ui.actions.menus import MENUS
from reader.ui.article.view import ArticleView
from reader.ui.desk import Desk
from reader.ui.faults.faults import Faults
from reader.ui.language.words import say
from reader.ui.look.icons import Icons
from reader.ui.look.theme import Theme
from reader.ui.look.tokens import GAP, HAIR, ICON, NONE, ROW
from reader.ui.panels.status import StatusLine
from reader.ui.preferences.preferences import Preferences
from reader.ui.project.jobs import Jobs
from reader.ui.project.session import Session
from reader.ui.window.columns import Columns
from reader.ui.window.focus import FocusMode
from reader.ui.window.parts import Parts
from reader.ui.window.remembering import Remembering

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QHideEvent, QKeyEvent, QShowEvent

    from reader.ui.reading.aloud.speaking import Speaker
    from reader.ui.reading.reader_view import ReaderView

_FEW = 200
"""Changes that the view takes one by one, however many spans there are."""
_UNSEEN_MS = 500
"""How long the panels wait for the first paint of the article."""


class MainWindow(QMainWindow):
    """One open project. Made anew when another project, language or theme is chosen."""

    painted = Signal()
    """Another article stands on the screen."""
    closed = Signal()

    def __init__(
        self,
        *,
        session: Session,
        jobs: Jobs,
        preferences: Preferences,
        faults: Faults,
        language: str,
        theme: Theme,
        open_project: Callable[[Path, bool], None],
        close_project: Callable[[], None],
    ) -> None:
        super().__init__()
        self.setObjectName("main")
        self.view = ArticleView()
        self.session = session
        self.parts: Any = None
        self.desk = Desk(
            window=self, view=self.view, session=session, jobs=jobs, preferences=preferences, faults=faults,
            language=language, theme=theme, icons=Icons(theme, rtl=language == "ar"), part=self.part,
            shown=self.shown, open_project=open_project, close_project=close_project,
        )  # fmt: skip
        self.controls: Any = None
        self._reader: ReaderView | None = None
        self._speaker: Speaker | None = None
        self.memory = Remembering(self)
        self._left: deque[Callable[[], object]] = deque()
        self._lay_out()
        self.parts = Parts(self.desk, self._start, self._side, self._centre)
        self._connect()
        self.setAcceptDrops(True)
        self.view.setFocus()

    def part(self, name: str) -> Any:
        """A panel by name; built now if it has not been."""
        return self.parts.get(name)

    def shown(self, name: str) -> bool:
        """Whether a panel can be seen; none can before they are built."""
        return self.parts is not None and self.parts.shown(name)

    @property
    def reader(self) -> ReaderView:
        """The reader's view, made when it is first asked for."""
        if self._reader is None:
            from reader.ui.reading.reader_view import ReaderView  # late: who annotates has no use for it at the start

            self._reader = ReaderView(self, self._side)
        return self._reader

    @property
    def speaker(self) -> Speaker:
        """What reads aloud, made when it is first asked for."""
        if self._speaker is None:
            from reader.ui.reading.aloud.speaking import Speaker

            self._speaker = Speaker(self.desk.preferences, self)
        return self._speaker

    def kept(self, part: QWidget) -> bool:
        """Whether a part is there, perhaps hidden for the time of a view that shows less."""
        return self.focus.kept(part) or (self._reader is not None and self._reader.kept(part))

    # ---- building

    def _lay_out(self) -> None:
        self._show_page()  # first: when Qt gives the view its size, it is measured in the faces of the page at once
        self.setWindowTitle(_title(self.session.path, read_only=self.session.read_only))
        bar = self.menuBar()
        self._menus = [bar.addMenu(say(name)) for name, _ in MENUS]
        self._tools = QToolBar(say(sentence("ui", "Tools")), movable=False, floatable=False)
        self._tools.setObjectName("tools")
        self._tools.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self._tools.setIconSize(QSize(ICON, ICON))
        self._tools.setMinimumHeight(max(ROW, self.fontMetrics().height()) + GAP)
        self.addToolBar(self._tools)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        centre = QWidget()
        self._centre = QVBoxLayout(centre)
        self._centre.setContentsMargins(*NONE)
        self._centre.setSpacing(0)
        for said in filter(None, (self.session.why_read_only, self.session.noticed)):
            self._put_notice(said)
        self.spread = QSplitter(Qt.Orientation.Horizontal)
        """Holds the article, and a second one beside it when that is wanted."""
        self.spread.setChildrenCollapsible(False)
        self.spread.setHandleWidth(HAIR)
        self.spread.addWidget(self.view)
        self._centre.addWidget(self.spread, 1)
        self._start, self._side = QWidget(), QWidget()
        self.columns = Columns(self._start, centre, self._side)
        self.memory.restore(self.columns, {"start": self._start, "side": self._side})
        self.setCentralWidget(self.columns)
        self.status = StatusLine(self.desk)
        self.setStatusBar(self.status)
        self.focus = FocusMode(self, (bar, self._tools, self._start, self._side, self.status))
        if self.desk.preferences.remembered("reader_view") is True:
            self.reader.restore()

    def _connect(self) -> None:
        session, view = self.session, self.view
        view.caretMoved.connect(self._caret_moved)
        view.spanSelected.connect(self._span_selected)
        session.article_opened.connect(self._show_article)
        session.spans_changed.connect(self._spans_changed)
        session.margins_changed.connect(self._show_margins)
        session.labels_changed.connect(self._show_labels)
        session.warned.connect(self._warn)

    def showEvent(self, event: QShowEvent) -> None:
        """The article is set now that its column has a width; the rest is built once it stands on the screen.

        A display server may ask for the first paint long after the window was shown, or never where nobody sees it.
        """
        super().showEvent(event)
        if self.controls is None and not self._left:
            self._show_article()
            panels = (partial(self.part, name) for name in self.parts.wanted())
            self._left.extend((self.painted.emit, *panels, self._control, self._speak))
            self.view.firstPainted.connect(self._go_on, Qt.ConnectionType.QueuedConnection)
            QTimer.singleShot(_UNSEEN_MS, self, self._go_on)

    def _go_on(self) -> None:
        """Build one of what is left, then look at the events: all of it at once would hold the window up."""
        if self._left:
            self._left.popleft()()
        if self._left:
            QTimer.singleShot(0, self, self._go_on)

    def _complete(self) -> None:
        """Build all that is left, now."""
        while self._left:
            self._left.popleft()()

    def _control(self) -> None:
        from reader.ui.window.controls import Controls

        self.controls = Controls(self.desk, self._menus, self._tools)
        self.status.show_annotator()
        self.part("labels").chosen.connect(self.controls.choose_label)
        self.part("labels").edit_wanted.connect(self.controls.projects.labels)
        self.part("labels").guideline_wanted.connect(self.controls.guiding.of_button)
        self.part("details").note_written.connect(self.controls.keep_note)
        self.part("details").label_chosen.connect(self.controls.relabel)
        self.part("details").status_chosen.connect(self.controls.set_status)
        self.part("details").show_span(self.view.selected_span())
        self.reader.apply()
        self.controls.looking_up.prepare()
        self.memory.watch()
        self.memory.bring_back(self.controls.beside)
        self.status.look_over()

    def _speak(self) -> None:
        """Let screen readers know the article, from now on."""
        from reader.ui.access.factory import offer
        from reader.ui.access.margins import MarginVoice
        from reader.ui.access.voice import Voice

        offer(self.view)
        self._voice = Voice(self.desk)
        self._margin_voice = MarginVoice(self.desk, self._voice.announce)

    # ---- showing

    def _show_article(self) -> None:
        opened = self.session.opened
        self.memory.leave_article()
        self._show_page()
        self._show_labels()
        if opened is None:
            self.view.set_article(None)
        else:
            self.view.set_article(opened.article, opened.structure)
            self.view.set_spans(self.session.spans.values())  # those of now: the window may be a new one
            self._show_margins()
            self.memory.return_to_article()
        self.status.show_place()
        if self.controls is not None:
            self.status.look_over()
            self._span_selected("")
            self.painted.emit()

    def _show_page(self) -> None:
        style = pages.page_style(self.desk.preferences, self.desk.theme)
        self.view.set_page_style(self._reader.style(style) if self._reader is not None else style)

    def _show_labels(self) -> None:
        self.view.set_label_styles(pages.label_styles(self.session.labels, self.desk.language))

    def _spans_changed(self, changes: tuple[Change, ...]) -> None:
        if len(changes) > _FEW and len(changes) * 8 > len(self.session.spans):
            self.view.set_spans(self.session.spans.values())  # faster than thousands of changes one by one
        else:
            self.view.apply_changes(changes)

    def _show_margins(self, _changes: object = None) -> None:
        if self.session.margins or self.view.margins:
            self.view.set_marginalia(self.session.margins.values())

    def _caret_moved(self, place: int) -> None:
        """A caret that has left the selected span lets go of it: the next label key is not meant for it any more."""
        span = self.session.spans.get(self.view.selected_span())
        start, end = self.view.selection()
        if span is not None and start == end and not span.start <= place <= span.end:
            self.view.select_span("")
        self.status.show_place()

    def _span_selected(self, span_id: str) -> None:
        if self.controls is not None:
            self.part("spans").show_selected(span_id)
            self.part("details").show_span(span_id)

    def _warn(self, said: Sentence) -> None:
        """Something is wrong with the project: say so over the article, with the way to see what."""
        show = sentence("ui", "Show what was found")
        self._put_notice(said, name=show, run=lambda: self.controls.registry.trigger("check"))

    def _put_notice(self, said: Sentence, **way: Any) -> None:
        from reader.ui.panels.notice import Notice  # late: most projects have nothing to say

        self._centre.insertWidget(0, Notice(self.desk, said, **way))

    # ---- what the person does

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A key that nobody took: Enter on a button, Escape back to the text, or perhaps an action's letter under
        another layout.
        """
        from reader.ui.actions.physical_keys import enter_presses  # late: as the controls, which have it

        if event.key() == Qt.Key.Key_Escape and not self.view.hasFocus():
            self.view.setFocus()
        elif not enter_presses(self, event) and (self.controls is None or not self.controls.action_key(event)):
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files and folders may be dropped anywhere."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Import what was dropped, once there is what imports."""
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        event.acceptProposedAction()
        self.import_when_ready(paths)

    def import_when_ready(self, paths: Sequence[Path]) -> None:
        """Import files or folders as soon as there is what imports: it may be right after the first paint."""

        def run() -> None:
            self._complete()
            self.controls.projects.import_paths(paths)

        QTimer.singleShot(0, self, run)

    def show_preferences(self) -> None:
        """A preference of the page was changed."""
        self._show_page()
        self.view.show_caret()
        self.status.show_annotator()
        self.status.show_time()

    def hideEvent(self, event: QHideEvent) -> None:
        """A window that is put away speaks no more; one that is only made small does."""
        if self._speaker is not None and not event.spontaneous():
            self._speaker.leave()
        super().hideEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """A note and a meaning being written are kept, and how the window was left."""
        if self.controls is not None:
            self.part("details").keep_note()
            self.controls.notes.keep()
            self.controls.looking_up.keep()
        self.memory.keep()
        event.accept()
        self.closed.emit()

    def say(self, said: Sentence) -> None:
        """A short word in the status line."""
        self.status.show_notice(said)


def _title(path: Path, *, read_only: bool) -> str:
    """What stands in the window's frame."""
    if read_only:
        return say(sentence("ui", "{project} (reading only) – Hashiya", project=path.stem))
    return say(sentence("ui", "{project} – Hashiya", project=path.stem))
