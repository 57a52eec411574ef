"""The words of an article, each once: to be learnt with digits, explained, printed, taken away; beside the window."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QObject, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QHBoxLayout, QHeaderView, QMenu, QPushButton, QTableView

from reader.base.errors import Cancelled
from reader.base.names import file_stem
from reader.base.progress import Progress
from reader.base.sentences import Sentence, sentence
from reader.formats.word_lists import WORD_LIST_FORMATS
from reader.model import Article, Change, Level, ListedWord
from reader.ops import words as words_ops
from reader.ops.article_words import language_of, list_words
from reader.ops.word_lists import export_word_list, word_list_format_for
from reader.ui.actions.physical_keys import physical, scan_table
from reader.ui.actions.registry import key_text
from reader.ui.desk import Desk
from reader.ui.dialog import Dialog
from reader.ui.dialogs.files import ask_save
from reader.ui.language.names import LEVEL_NAMES
from reader.ui.language.words import isolated, one_line, say
from reader.ui.look.tokens import DIALOG_PREFERENCES, GAP, STEP, WIDE
from reader.ui.panels.excerpt import SpanExcerpt
from reader.ui.project.words import Asked
from reader.ui.reading.learning.levels import LEVEL_OF_DIGIT, PICTURE
from reader.ui.reading.learning.word_list_model import FILTERS, NAMES, WordListModel
from reader.ui.widgets.plain import PlainLabel, tip
from reader.ui.widgets.tables import quiet_table

if TYPE_CHECKING:
    from reader.glossary.analysis import WordForms
    from reader.store import Project

_FORMAT_NAMES = {
    "tsv": sentence("ui", "Table for spreadsheets and Anki"),
    "html": sentence("ui", "Page to read and print"),
    "apkg": sentence("ui", "Cards for Anki"),
}
_WIDTHS = {"word": 112, "forms": 160, "level": 168, "gloss": 144}


class WordListDialog(Dialog):
    """The list of one article."""

    def __init__(self, desk: Desk, article: Article) -> None:
        title = sentence("ui", "Words of the article")
        super().__init__(desk.window, title, name="word-list", width=DIALOG_PREFERENCES)
        self.open_at(1000, 600)
        self._desk, self._session = desk, desk.session
        self.article, self._language = article, language_of(article)
        self._scan = scan_table()
        self._asked = Asked()
        self._current = ""  # the lemma of the row that the keys are on
        self.model = WordListModel(desk, self)
        self.filter = self._make_filter()
        self.table = self._make_table()
        self._lay_out()
        self.model.gloss_written.connect(self.set_gloss)
        self.model.modelReset.connect(self._arranged)
        desk.session.words.changed.connect(self._changed)
        self.table.setFocus()
        self.load()

    def open(self) -> None:
        """Show beside the window, not over it: who goes to a place sees it, and keeps the list behind it."""
        self.winId()  # there is a window of the system now
        handle = self.windowHandle()
        if handle is not None:
            handle.setTransientParent(None)  # type: ignore[arg-type]  # else the system keeps it in front
        self.show()
        self.raise_()

    def load(self) -> None:
        """Find the words, on the lane."""

        def find(project: Project, forms: WordForms, progress: Progress) -> list[ListedWord]:
            return list_words(project, forms, [self.article], progress)

        self.said.setText(say(sentence("ui", "Looking for the words…")))
        title = sentence("ui", "Listing the words")
        self._asked.drop()  # what it would bring is old by now
        self._asked = self._session.words.ask(
            self._language, find, self._filled, failed=self._not_found, owner=self, title=title
        )

    # ---- what the person does

    def chosen(self) -> list[ListedWord]:
        """The words of the selected rows, from top to bottom."""
        chosen = self.table.selectionModel().selection()
        parts = (chosen.at(number) for number in range(chosen.count()))
        rows = {row for part in parts for row in range(part.top(), part.bottom() + 1)}
        return [word for row in sorted(rows) if (word := self.model.word(row)) is not None]

    def set_level(self, level: Level) -> None:
        """Note how well the selected words are known, all in one step."""
        lemmas = [word.lemma for word in self.chosen()]
        if not lemmas:
            return
        language = self._language
        self._session.turns.take(
            lambda: self._session.edit(
                lambda project, who: words_ops.set_level(project, language, lemmas, level, annotator=who)
            )
        )

    def set_gloss(self, lemma: str, gloss: str) -> None:
        """Keep the reader's own meaning of a word; an empty one lets the glossaries speak again."""
        language = self._language
        self._session.turns.take(
            lambda: self._session.edit(
                lambda project, who: words_ops.set_gloss(project, language, lemma, gloss, annotator=who)
            )
        )

    def go_to_row(self, row: int) -> None:
        """Select a row alone, whatever keys are held just now."""
        flags = QItemSelectionModel.SelectionFlag
        index = self.model.index(row, 0)
        self.table.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
        self.table.scrollTo(index)

    def edit_gloss(self) -> None:
        """Write a meaning into the row."""
        index = self.table.currentIndex()
        if index.isValid() and not self._session.read_only:
            self.table.edit(index.siblingAtColumn(NAMES.index("gloss")))

    def go_to_place(self) -> None:
        """Show the word in the article, where it stands first, and give the keys to the article."""
        word = self.model.word(self.table.currentIndex().row())
        if word is None:
            return
        window, view = self._desk.window, self._desk.view

        def there() -> None:
            view.select(word.start, word.end)
            view.reveal(word.start)
            window.raise_()
            window.activateWindow()
            view.setFocus()

        self._session.turns.take(lambda: self._session.open_article(word.article_id, there))

    def export(self) -> None:
        """Ask for a file and write the rows that are shown."""
        filters = tuple((_FORMAT_NAMES[spec.id], f"*{spec.extension}") for spec in WORD_LIST_FORMATS)
        suggestion = f"{file_stem(self.article.name, 'words')}{WORD_LIST_FORMATS[0].extension}"
        target = ask_save(self._desk, sentence("ui", "Export the words"), suggestion, filters)
        if target is not None:
            self.write(target)

    def write(self, target: Path) -> None:
        """Write the rows that are shown, in the format that the file's name tells."""
        words, title = self.model.shown(), self.article.name

        def work(project: Project, _progress: Progress) -> None:
            export_word_list(project, words, title, target, word_list_format_for(target))

        said = sentence("ui", "Saved: {file}", file=target.name)
        self._desk.jobs.run(
            work,
            owner=self,
            done=lambda _: self.said.setText(say(said)),
            failed=self._failed,
            title=sentence("ui", "Writing the words"),
        )

    def print(self) -> None:
        """Ask the system's dialog for a printer, then print the rows that are shown."""
        from reader.ui.printing.dialog import ask_printer
        from reader.ui.reading.learning.word_list_paper import matter_of_words

        ask_printer(self._desk, matter_of_words(self._desk, self.article, self.model.shown()))

    def save_pdf(self) -> None:
        """Ask for a file, then write the pages into it that would be printed."""
        from reader.ui.printing.dialog import ask_pdf
        from reader.ui.reading.learning.word_list_paper import matter_of_words

        ask_pdf(self._desk, matter_of_words(self._desk, self.article, self.model.shown()))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Digits set the level, by their place on the keyboard; Enter goes to the place."""
        if watched is self.table and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
            level = LEVEL_OF_DIGIT.get(physical(event, self._scan)) if not held else None
            if level is not None and not self._session.read_only:
                self.set_level(level)
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not held:
                if self.table.state() != QAbstractItemView.State.EditingState:  # else it ends the field of a meaning
                    self.go_to_place()
                return True
            if event.key() == Qt.Key.Key_F2:
                self.edit_gloss()
                return True
        return super().eventFilter(watched, event)

    # ---- showing

    def _filled(self, words: Sequence[ListedWord]) -> None:
        first = not self.model.total
        self.model.fill(words)
        if first:  # while they were looked for, a popup may have had the keys
            self.raise_()
            self.activateWindow()

    def _not_found(self, error: BaseException) -> None:
        """The search was cancelled, or something is wrong: what the list lacks is said where it said that it looks."""
        self.said.setText(
            say(sentence("ui", "Not all words were looked for. Close the list and open it again to do so."))
        )
        if not isinstance(error, Cancelled):
            self._failed(error)

    def _changed(self, changes: Sequence[Change] | None) -> None:
        """Levels and own meanings are shown in their rows; everything else may have made other words of it."""
        if changes is None or not self.model.take_changes(self._language, changes):
            self.load()

    def _arranged(self) -> None:
        """Other rows, or another order: the keys stay on their word where it is shown, else they are on the first."""
        if self.model.rowCount():
            self.go_to_row(max(0, self.model.row_of(self._current)))
        self._show_counts()

    def _show_counts(self) -> None:
        shown, total = self.model.rowCount(), self.model.total
        if shown == total:
            said = sentence("ui", "%n word(s)", "", total)
        else:
            said = sentence("ui", "{shown} of {total} words", shown=shown, total=total)
        self.said.setText(say(said))
        self._refresh()

    def _refresh(self, *_changed: object) -> None:
        word = self.model.word(self.table.currentIndex().row())
        self.place.setVisible(word is not None)
        if word is not None:
            self._current = word.lemma
            self.place.show_words(word.sentence, *word.place)
        any_chosen, can = self.table.selectionModel().hasSelection(), not self._session.read_only
        self.levels.setEnabled(any_chosen and can)
        self.meaning.setEnabled(any_chosen and can)
        if self._go is not None:
            self._go.setEnabled(any_chosen)
        self.paper.setEnabled(self.model.rowCount() > 0)

    def _failed(self, error: BaseException) -> None:
        self._desk.faults.show(error)

    # ---- building

    def _lay_out(self) -> None:
        self.heading = PlainLabel(isolated(one_line(self.article.name or say(sentence("ui", "Untitled")))))
        self.heading.setProperty("role", "heading")
        row = QHBoxLayout()
        row.setSpacing(STEP)
        name = PlainLabel(say(sentence("ui", "&Show")))
        name.setBuddy(self.filter)
        row.addWidget(name)
        row.addWidget(self.filter)
        row.addSpacing(GAP)
        hint = sentence("ui", "How well you know the selected words; the digits 0 to 7 do the same")
        self.level_menu = self._level_menu()
        self.levels = self._menu_button(row, sentence("ui", "&Level"), hint, self.level_menu)
        hint = sentence("ui", "Write a meaning of your own for the word (F2)")
        self.meaning = QPushButton(say(sentence("ui", "&Meaning…")))
        self.meaning.setToolTip(tip(say(hint)))
        self.meaning.setAutoDefault(False)
        self.meaning.clicked.connect(self.edit_gloss)
        row.addWidget(self.meaning)
        row.addStretch(1)
        hint = sentence("ui", "Print the words that are shown, or write them into a file")
        self.paper = self._menu_button(row, sentence("ui", "&Print or export"), hint, self._paper_menu())
        self.body.addWidget(self.heading)
        self.body.addLayout(row)
        self.body.addWidget(self.table, 1)
        self.place = SpanExcerpt(self._desk)
        self.body.addWidget(self.place)
        self.said = self.words("", role="hint")
        self._go = self.buttons(sentence("ui", "&Go to the place"), self.go_to_place, sentence("ui", "Close"))
        self.table.selectionModel().selectionChanged.connect(self._refresh)

    def _menu_button(self, row: QHBoxLayout, name: Sentence, hint: Sentence, menu: QMenu) -> QPushButton:
        made = QPushButton(say(name))
        made.setToolTip(tip(say(hint)))
        made.setAutoDefault(False)
        made.setIcon(self._desk.icons("chevron-down"))
        made.clicked.connect(lambda: menu.popup(made.mapToGlobal(made.rect().bottomLeft())))
        row.addWidget(made)
        return made

    def _level_menu(self) -> QMenu:
        menu = QMenu(self)
        for digit, level in LEVEL_OF_DIGIT.items():
            entry = menu.addAction(f"{say(LEVEL_NAMES[level])}\t{key_text(digit)}")
            entry.triggered.connect(partial(self._set_level, level))
        return menu

    def _set_level(self, level: Level, _checked: bool = False) -> None:
        self.set_level(level)

    def _paper_menu(self) -> QMenu:
        menu = QMenu(self)
        for name, run in (
            (sentence("ui", "&Export…"), self.export),
            (sentence("ui", "&Print…"), self.print),
            (sentence("ui", "Save as P&DF…"), self.save_pdf),
        ):
            menu.addAction(say(name)).triggered.connect(run)
        return menu

    def _make_filter(self) -> QComboBox:
        made = QComboBox()
        made.setAccessibleName(say(sentence("ui", "Which words are shown")))
        made.setToolTip(tip(say(sentence("ui", "Which words are shown"))))
        for name, (said, _) in FILTERS.items():
            made.addItem(say(said), name)
        made.activated.connect(lambda: self.model.choose(made.currentData()))
        return made

    def _make_table(self) -> QTableView:
        made = quiet_table(self.model)
        made.setIconSize(PICTURE)
        made.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        made.setAccessibleName(say(sentence("ui", "Words, the new ones first")))
        hint = sentence("ui", "Digits set the level: 0 new, 1 to 5 learning, 6 known, 7 ignored. F2 writes a meaning.")
        made.setToolTip(tip(say(hint)))
        header = made.horizontalHeader()
        header.setSectionsClickable(True)
        header.setSortIndicatorShown(True)
        header.setSortIndicatorClearable(True)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        header.sortIndicatorChanged.connect(self.model.sort)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setStretchLastSection(True)
        # One of its own, always empty: a header asks of each cell of a column whether it is selected (0.2 s of 10,000).
        header.setSelectionModel(QItemSelectionModel(self.model, header))
        wide = made.fontMetrics().horizontalAdvance
        for place, name in enumerate(NAMES[:-1]):
            title = wide(self.model.headerData(place, Qt.Orientation.Horizontal)) + WIDE + GAP
            header.resizeSection(place, max(_WIDTHS.get(name, 0), title))
        made.doubleClicked.connect(self._double_clicked)
        made.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        made.customContextMenuRequested.connect(self._context_menu)
        made.installEventFilter(self)
        return made

    def _double_clicked(self, index: QModelIndex) -> None:
        if NAMES[index.column()] == "gloss":
            self.edit_gloss()
        else:
            self.go_to_place()

    def _context_menu(self, place: QPoint) -> None:
        if self.levels.isEnabled():
            self.level_menu.popup(self.table.viewport().mapToGlobal(place))
