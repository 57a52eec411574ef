"""The list of bookmarks, highlights and notes, of the open article or of all: search, go there, change, export."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QHeaderView

from reader.base.progress import Progress
from reader.base.sentences import Sentence, sentence
from reader.formats.marginalia import MARGINALIA_FORMATS
from reader.model import ListedMarginal, MarginalKind
from reader.ops import marginalia
from reader.ui.desk import Desk
from reader.ui.dialog import Dialog
from reader.ui.dialogs.files import ask_save
from reader.ui.language.words import say
from reader.ui.look.tokens import DIALOG_WIDE, GAP, STEP
from reader.ui.reading.margin.model import KIND_NAMES, MarginModel
from reader.ui.widgets.fields import search_field
from reader.ui.widgets.plain import tip
from reader.ui.widgets.plain_edit import PlainEdit
from reader.ui.widgets.tables import quiet_table
from reader.ui.widgets.word_filter import WordFilter

if TYPE_CHECKING:
    from reader.store import Project

_ARTICLE, _PROJECT = "article", "project"
_LINES = 2


class MarginListDialog(Dialog):
    """Goes to a place and closes; a note is changed below the list and kept when its editor is left."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.window, sentence("ui", "Bookmarks and notes"), name="margins", width=DIALOG_WIDE)
        self.open_at(960, 600)
        self._desk = desk
        self._wanted, self._edited = "", ""
        self.model = MarginModel(desk, self)
        self.found = WordFilter(self)
        self.found.setSourceModel(self.model)
        self.search = search_field(
            desk.icons,
            sentence("ui", "Search"),
            sentence("ui", "Search bookmarks and notes"),
            sentence("ui", "Words of the note, of the text or of the title; hamzas and vowel marks make no difference"),
        )
        self.where, self.kind = self._make_where(), self._make_kind()
        row = QHBoxLayout()
        row.setSpacing(STEP)
        row.addWidget(self.search, 1)
        row.addWidget(self.where)
        row.addWidget(self.kind)
        self.body.addLayout(row)
        self.table = self._make_table()
        self.body.addWidget(self.table, 1)
        self.note = self._make_note()
        self.body.addWidget(self.note)
        self.said = self.words("", role="hint")
        self._go = self.buttons(sentence("ui", "&Go there"), self.go, sentence("ui", "Close"))
        self._delete = self.more_button(
            sentence("ui", "&Delete"), sentence("ui", "Take it out of the margin; undo brings it back"), self.delete
        )
        self._export = self.more_button(
            sentence("ui", "E&xport…"), sentence("ui", "Write what the list shows as Markdown, as a page, or for other "
                                                 "programs"), self.export
        )  # fmt: skip
        self._connect()
        self.load()
        self.table.setFocus()

    # ---- building

    def _make_where(self) -> QComboBox:
        made = QComboBox()
        made.setAccessibleName(say(sentence("ui", "Where")))
        made.setToolTip(tip(say(sentence("ui", "Those of the open article, or of all articles"))))
        made.addItem(say(sentence("ui", "This article")), _ARTICLE)
        made.addItem(say(sentence("ui", "All articles")), _PROJECT)
        if self._desk.session.opened is None:
            made.setCurrentIndex(1)
        return made

    def _make_kind(self) -> QComboBox:
        made = QComboBox()
        made.setAccessibleName(say(sentence("ui", "Which")))
        made.setToolTip(tip(say(sentence("ui", "Bookmarks, highlights or notes only"))))
        made.addItem(say(sentence("ui", "Everything")), "")
        names: dict[MarginalKind, Sentence] = {
            "bookmark": sentence("ui", "Bookmarks"),
            "highlight": sentence("ui", "Highlights"),
            "note": sentence("ui", "Notes"),
        }
        for kind in KIND_NAMES:
            made.addItem(say(names[kind]), kind)
        return made

    def _make_table(self) -> Any:
        made = quiet_table(self.found)
        made.setAccessibleName(say(sentence("ui", "Bookmarks, highlights and notes")))
        made.setToolTip(tip(say(sentence("ui", "Enter goes there; Delete takes one away; F2 changes its note"))))
        header = made.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        return made

    def _make_note(self) -> PlainEdit:
        made = PlainEdit()
        made.setPlaceholderText(say(sentence("ui", "Note")))
        made.setAccessibleName(say(sentence("ui", "Note of the chosen line")))
        made.setToolTip(tip(say(sentence("ui", "The note of the chosen line; Ctrl+Enter keeps it"))))
        made.setFixedHeight(_LINES * made.fontMetrics().lineSpacing() + GAP + STEP)
        return made

    def _connect(self) -> None:
        for part in (self.table, self.note):
            part.installEventFilter(self)
        self.search.textChanged.connect(self._look_for)
        self.where.currentIndexChanged.connect(self.load)
        self.kind.currentIndexChanged.connect(self.load)
        self.table.selectionModel().currentChanged.connect(self._chosen_changed)
        self.table.doubleClicked.connect(lambda _: self.go())
        self._desk.session.margins_changed.connect(self.load)
        self.finished.connect(self.keep_note)

    # ---- what the person does

    def chosen(self) -> ListedMarginal | None:
        """The line that is selected."""
        index = self.table.currentIndex()
        return self.model.row(self.found.mapToSource(index).row()) if index.isValid() else None

    def listed(self) -> list[ListedMarginal]:
        """What the list shows, in its order."""
        rows = (self.found.mapToSource(self.found.index(at, 0)).row() for at in range(self.found.rowCount()))
        return [row for row in map(self.model.row, rows) if row is not None]

    def go(self) -> None:
        """Close, open the article and show the place."""
        chosen = self.chosen()
        if chosen is None:
            return
        marginal, session, notes = chosen.marginal, self._desk.session, self._desk.window.controls.notes
        self.accept()
        session.turns.take(lambda: session.open_article(marginal.article_id, lambda: notes.go_to(marginal)))

    def delete(self) -> None:
        """Take the chosen one away."""
        chosen = self.chosen()
        if chosen is None or self._desk.session.read_only:
            return
        name = chosen.marginal.id
        at = self.table.currentIndex().row()
        other = self.found.index(at + 1 if at + 1 < self.found.rowCount() else at - 1, 0)
        after = self.model.row(self.found.mapToSource(other).row())
        self._wanted = after.marginal.id if after else ""
        self.note.document().setModified(False)
        session = self._desk.session
        session.turns.take(lambda: session.edit(lambda p, who: marginalia.delete_marginalia(p, [name], annotator=who)))

    def keep_note(self) -> None:
        """Keep the note below the list, if it was changed."""
        if not self._edited or not self.note.document().isModified():
            return
        self.note.document().setModified(False)
        name, text, session = self._edited, self.note.toPlainText(), self._desk.session
        self._wanted = name
        session.turns.take(
            lambda: session.edit(lambda p, who: marginalia.change_marginal(p, name, text=text, annotator=who))
        )

    def export(self) -> None:
        """Write what the list shows to a file whose name says the format."""
        self.keep_note()
        listed = self.listed()
        opened = self._desk.session.opened
        titles = list(dict.fromkeys(each.title for each in listed))
        title = titles[0] if len(titles) == 1 else self._desk.session.path.stem
        first = MARGINALIA_FORMATS[0]
        filters = tuple((spec.said, f"*{spec.extension}") for spec in MARGINALIA_FORMATS)
        stem = self._desk.session.path.stem if opened is None or len(titles) != 1 else "notes"
        out = ask_save(self._desk, sentence("ui", "Export bookmarks and notes"), f"{stem}{first.extension}", filters)
        if out is not None:
            self._write(out if out.suffix else out.with_suffix(first.extension), listed, title)

    def _write(self, out: Path, listed: list[ListedMarginal], title: str) -> None:
        def write(project: Project, _progress: Progress) -> None:
            marginalia.export_marginalia(project, listed, title, out)

        said = sentence("ui", "%n of them written to {file}", "", len(listed), file=out.name)
        self._desk.jobs.run(
            write, owner=self, done=lambda _: self.said.setText(say(said)), failed=self._desk.faults.show,
            title=sentence("ui", "Exporting"),
        )  # fmt: skip

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys of the table, and the ways out of the note."""
        if watched is self.note and event.type() == QEvent.Type.FocusOut:
            self.keep_note()
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            if watched is self.table:
                return self._key_of_table(event, enter=enter)
            control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            if event.key() == Qt.Key.Key_Escape or (enter and control):
                self.table.setFocus()
                return True
        return super().eventFilter(watched, event)

    def _key_of_table(self, event: QKeyEvent, *, enter: bool) -> bool:
        if enter:
            self.go()
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.delete()
        elif event.key() == Qt.Key.Key_F2:
            self.note.setFocus()
        else:
            return False
        return True

    # ---- showing

    def load(self, *_changed: object) -> None:
        """Read the list again; the chosen line stays chosen."""
        chosen = self.chosen()
        self._wanted = self._wanted or (chosen.marginal.id if chosen else "")
        articles = [self._desk.session.article_id] if self.where.currentData() == _ARTICLE else None
        kinds = (self.kind.currentData(),) if self.kind.currentData() else ()
        self._desk.jobs.run(
            lambda project, progress: marginalia.list_marginalia(project, articles, kinds=kinds),
            owner=self,
            done=self._show,
            title=sentence("ui", "Reading the notes"),
        )

    def _show(self, rows: list[ListedMarginal]) -> None:
        self.model.fill(rows)
        self.table.setColumnHidden(2, self.where.currentData() == _ARTICLE)
        wanted, self._wanted = self._wanted, ""
        at = self.found.mapFromSource(self.model.index(max(0, self.model.row_of(wanted)), 0))
        self.table.setCurrentIndex(at if at.isValid() else self.found.index(0, 0))
        self._refresh()

    def _look_for(self, query: str) -> None:
        self.found.look_for(query)
        if not self.table.currentIndex().isValid():
            self.table.setCurrentIndex(self.found.index(0, 0))
        self._refresh()

    def _chosen_changed(self, _now: QModelIndex, _before: QModelIndex) -> None:
        self.keep_note()
        self._refresh()

    def _refresh(self) -> None:
        chosen, can = self.chosen(), not self._desk.session.read_only
        self._edited = chosen.marginal.id if chosen else ""
        text = chosen.marginal.text if chosen else ""
        if not self.note.document().isModified():
            self.note.setPlainText(text)
            self.note.document().setModified(False)
        self.note.setEnabled(chosen is not None and can)
        self._delete.setEnabled(chosen is not None and can)
        self._export.setEnabled(self.found.rowCount() > 0)
        if self._go is not None:
            self._go.setEnabled(chosen is not None)
        self.said.setText(say(self._told()))

    def _told(self) -> Sentence:
        if self.found.rowCount():
            return sentence("ui", "%n bookmark(s), highlight(s) and note(s)", "", self.found.rowCount())
        if self.model.rowCount():
            return sentence("ui", "Nothing has these words.")
        return sentence(
            "ui", "Nothing is here yet: {bookmark} adds a bookmark, {highlight} highlights, {note} writes a note.",
            bookmark=self._desk.key_of("bookmark"), highlight=self._desk.key_of("highlight"),
            note=self._desk.key_of("margin.note"),
        )  # fmt: skip
