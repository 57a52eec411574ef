"""The status line: where the caret is, words, what is selected, whether all is saved, who annotates, warnings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QSizePolicy, QStatusBar

from reader.base.sentences import Sentence, sentence
from reader.ui.desk import Desk
from reader.ui.language.words import say
from reader.ui.look.tokens import GAP
from reader.ui.project import work
from reader.ui.widgets.plain import PlainLabel, tip

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

_NOTICE_MS = 8000


class StatusLine(QStatusBar):
    """Plain words only. The counts of an article come from the lane after it is shown."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.setSizeGripEnabled(False)
        self.place, self.words = PlainLabel(role="hint"), PlainLabel(role="hint")
        self.time = PlainLabel(role="hint")
        self._words = 0
        self.selected = PlainLabel(role="hint")
        self.notice, self.controls = PlainLabel(), PlainLabel(role="warning")
        # A long one never makes the window wider than its screen: others give way to it, and its tooltip has all of it.
        self.notice.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.saved, self.annotator = PlainLabel(role="hint"), PlainLabel(role="hint")
        for part in (self.place, self.words, self.time, self.selected):
            self.addWidget(part)
        self.addWidget(self.notice, 1)
        for part in (self.controls, self.annotator, self.saved):
            self.addPermanentWidget(part)
        self._fade = QTimer(self, singleShot=True, interval=_NOTICE_MS)
        self._fade.timeout.connect(self._end_notice)
        session = desk.session
        session.saved_changed.connect(self.show_saved)
        session.notice.connect(self.show_notice)
        self.show_saved()

    def show_place(self) -> None:
        """Where the caret is, and how much is selected."""
        opened, view = self._desk.session.opened, self._desk.view
        if opened is None:
            self.place.clear()
            self.selected.clear()
            return
        length = len(opened.article.text)
        self.place.setText(say(sentence("ui", "Letter {place} of {length}", place=view.caret(), length=length)))
        start, end = view.selection()
        chosen = say(sentence("ui", "%n letter(s) selected", "", end - start)) if end > start else ""
        self.selected.setText(chosen)
        self.show_time()

    def show_time(self) -> None:
        """How long the article takes to read; once the caret has gone on, how long what is left of it takes."""
        opened, speed = self._desk.session.opened, self._desk.preferences.get("reading_speed")
        if opened is None or not self._words:
            self.time.clear()
            return
        from reader.ui.language.reading_time import (  # late: nothing is counted before the first paint
            left_to_read,
            to_read,
        )

        done = self._desk.view.caret() / max(1, len(opened.article.text))
        said = left_to_read(round(self._words * (1 - done)), speed) if done else to_read(self._words, speed)
        self.time.setText(say(said))

    def show_saved(self) -> None:
        """Whether everything that is shown is on the disk; what is there in a blink is shown only then."""
        session = self._desk.session
        if session.read_only:
            text = sentence("ui", "Reading only")
        elif session.saved or not session.turns.shown:
            text = sentence("ui", "Saved")
        else:
            text = sentence("ui", "Saving…")
        self.saved.setText(say(text))

    def show_annotator(self) -> None:
        """Under which name new spans are kept."""
        self.annotator.setText(say(sentence("ui", "Annotator: {name}", name=self._desk.session.annotator)))
        self.annotator.setToolTip(tip(say(sentence("ui", "The name your spans are kept under; see the preferences"))))

    def show_notice(self, said: Sentence) -> None:
        """A short word that goes away by itself."""
        text = say(said)
        self.notice.setText(text)
        self.notice.setToolTip(tip(text))
        self._make_room()
        self._fade.start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In another width others give way."""
        super().resizeEvent(event)
        self._make_room()

    def _end_notice(self) -> None:
        self.notice.clear()
        self._make_room()

    def _make_room(self) -> None:
        """While a notice stands it is read whole: what is always there gives way to it, the least first."""
        parts = (self.time, self.words, self.selected, self.place, self.annotator)
        taken = {part: part.sizeHint().width() + GAP for part in (*parts, self.saved, self.controls) if part.text()}
        wanted = self.notice.sizeHint().width() + GAP if self.notice.text() else 0
        for part in parts:
            gives_way = wanted > 0 and wanted + sum(taken.values()) > self.width()
            part.setVisible(not gives_way)
            if gives_way:
                taken.pop(part, None)

    def look_over(self) -> None:
        """Have the words of the open article counted and its bidi controls found."""
        self.words.clear()
        self._words = 0
        self.time.clear()
        self.controls.clear()
        opened = self._desk.session.opened
        if opened is None:
            return
        article = opened.article
        self._desk.jobs.run(
            lambda project, progress: work.look_over(article.text, progress),
            owner=self,
            done=lambda looked: self._show_looked(looked) if self._desk.session.article_id == article.id else None,
        )

    def _show_looked(self, looked: work.Looked) -> None:
        self.words.setText(say(sentence("ui", "%n word(s)", "", looked.words)))
        self._words = looked.words
        self.show_time()
        count = len(looked.controls)
        self.controls.setVisible(bool(count))
        if count:
            self.controls.setText(say(sentence("ui", "%n hidden direction sign(s)", "", count)))
            warning = sentence(
                "ui", "The text holds signs that are not seen and change the order in which it is shown."
            )
            self.controls.setToolTip(tip(say(warning)))
