"""What the person can do in one window: the commands, their registry, menus, tool bar, context menu and physical keys.

Made right after the first paint; the window itself only shows.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QMenu, QToolBar

from reader.ui.actions.menus import MENUS, SPAN_MENU, TEXT_MENU, TOOL_BAR
from reader.ui.actions.physical_keys import is_latin, physical, scan_table
from reader.ui.actions.registry import Actions
from reader.ui.commands.articles import Articles
from reader.ui.commands.beside import ReadingBeside
from reader.ui.commands.copying import Copying
from reader.ui.commands.glossaries import Glossaries
from reader.ui.commands.guiding import Guiding
from reader.ui.commands.helping import Helping
from reader.ui.commands.learning import Learning
from reader.ui.commands.looking_up import LookingUp
from reader.ui.commands.marking import Marking, history_text
from reader.ui.commands.names import Names
from reader.ui.commands.notes import Notes
from reader.ui.commands.projects import Projects
from reader.ui.commands.proposal import Proposal
from reader.ui.commands.reading import Reading
from reader.ui.commands.reports import Reports
from reader.ui.commands.resizing import Resizing
from reader.ui.commands.viewing import Viewing
from reader.ui.desk import Desk
from reader.ui.language.step_names import step_name
from reader.ui.reading.beside.beside import Beside

if TYPE_CHECKING:
    from reader.ui.article.view import ArticleView


class Controls(QObject):
    """Turns what the person does into commands, each in its turn."""

    def __init__(self, desk: Desk, menus: list[QMenu], tools: QToolBar) -> None:
        super().__init__(desk.window)
        self._desk = desk
        self._turns = desk.session.turns
        self.tools = tools
        self.proposal, self.projects = Proposal(desk), Projects(desk)
        self.marking, self._resizing = Marking(desk, self.proposal), Resizing(desk)
        self.guiding, self.helping = Guiding(desk), Helping(desk)
        self.looking_up = LookingUp(desk)
        self.learning = Learning(desk)
        self.beside, self.names = Beside(desk, desk.window.spread), Names(desk, self.marking)
        self.notes = Notes(desk)
        areas = (
            self.projects,
            self.marking,
            self._resizing,
            self.proposal,
            self.guiding,
            self.notes,
            Copying(desk),
            Articles(desk),
            Viewing(desk),
            self.looking_up,
            Reading(desk),
            ReadingBeside(desk, self.beside),
            self.names,
            Reports(desk),
            self.learning,
            Glossaries(desk, self.proposal),
            self.helping,
        )
        specs = (spec for area in areas for spec in area.specs())
        self.registry = Actions(
            specs, window=desk.window, article=desk.view, turns=self._turns, preferences=desk.preferences
        )
        self._scan = scan_table()
        self._fill(menus, tools)
        self._connect(desk.view)
        self.show_history()

    def choose_label(self, code: str) -> None:
        """The button of a label."""
        self._turns.take(lambda: self.marking.label(code, arms=True))

    def relabel(self, span_id: str, code: str) -> None:
        """Another label was chosen for a span."""
        self._turns.take(lambda: self.marking.relabel(span_id, code))

    def set_status(self, span_id: str, status: str) -> None:
        """Another status was chosen for a span."""
        self._turns.take(lambda: self.marking.set_status(span_id, status))

    def keep_note(self, span_id: str, note: str) -> None:
        """The note of a span was written."""
        self._turns.take(lambda: self.marking.set_note(span_id, note))

    def show_history(self) -> None:
        """Name undo and redo by the steps they would act on."""
        session, language = self._desk.session, self._desk.language
        for name, step in zip(("undo", "redo"), session.history, strict=True):
            told = step_name(step, session.labels, language) if step is not None else None
            self.registry.rename(name, history_text(name, told))
        self.registry.refresh()

    def label_key(self, event: QKeyEvent) -> bool:
        """Mark with the label whose key was pressed, by its place on the keyboard; with Shift everywhere. Whether there
        is such a label.
        """
        letter = physical(event, self._scan)
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if not self._desk.view.marking:  # the reader's view has no labels, and digits are levels of words
            return not held and not event.isAutoRepeat() and self.learning.level_key(letter)
        if not letter or held & ~Qt.KeyboardModifier.ShiftModifier or event.isAutoRepeat():
            return False
        code = next((label.code for label in self._desk.session.labels if label.key.lower() == letter), "")
        if not code:
            return False
        do = self.proposal.propose if held else self.marking.label
        self._turns.take(lambda: do(code))
        return True

    def place_key(self, event: QKeyEvent) -> bool:
        """Do what a sign stands for in the article, by its place: ``[`` types ج under an Arabic layout."""
        letter = physical(event, self._scan)
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if not letter or held & ~Qt.KeyboardModifier.ShiftModifier:
            return False
        name = self.registry.by_key(letter, held)
        if name:
            self.registry.trigger(name)
        return bool(name)

    def action_key(self, event: QKeyEvent) -> bool:
        """Do what a letter stands for under a layout that does not write it (Ctrl+Z on an Arabic keyboard)."""
        letter = physical(event, self._scan)
        if not letter or is_latin(event):
            return False
        name = self.registry.by_key(letter, event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier)
        if name and self.registry.specs[name].where == "article" and not self._desk.view.hasFocus():
            return False
        if name:
            self.registry.trigger(name)
        return bool(name)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look at the article's keys before the view does."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self.label_key(event) or self.place_key(event)
        return super().eventFilter(watched, event)

    def _fill(self, menus: list[QMenu], tools: QToolBar) -> None:
        letters = (QKeySequence.mnemonic(menu.title()).toString() for menu in menus)
        self.registry.keymap.keep_for_menus(letters)
        self.registry.draw(self._desk.icons)
        for menu, (_, names) in zip(menus, MENUS, strict=True):
            self.registry.fill(menu, names)
            menu.aboutToShow.connect(self.registry.refresh)
        for name in TOOL_BAR:
            if name is None:
                tools.addSeparator()
            else:
                tools.addAction(self.registry[name])
                button = tools.widgetForAction(self.registry[name])
                button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the caret where it is
                button.setAccessibleName(self.registry.caption(name))

    def _connect(self, view: ArticleView) -> None:
        self._desk.window.reader.changed.connect(self._read)
        self._read(self._desk.window.reader.on)
        view.markRequested.connect(lambda start, end: self._turns.take(lambda: self.marking.mark_armed(start, end)))
        view.resizeRequested.connect(
            lambda span, start, end: self._turns.take(lambda: self._resizing.drop_grip(span, start, end))
        )
        view.contextMenuWanted.connect(self._context_menu)
        view.marginWanted.connect(lambda name: self._turns.take(lambda: self.notes.show(name)))
        session = self._desk.session
        changes = (view.selectionChanged, view.spanSelected, session.article_opened, session.spans_changed)
        for signal in (*changes, session.articles_changed, session.margins_changed):
            signal.connect(self._refresh)  # not a lambda: that would outlive the window
        session.history_changed.connect(self.show_history)
        session.article_opened.connect(self._put_question_away)
        self.beside.changed.connect(self._refresh)
        self.registry.keymap.changed.connect(self._show_keys)
        self._show_keys()
        self.registry.ran.connect(self._desk.faults.note_action)
        view.installEventFilter(self)

    def _read(self, on: bool) -> None:
        """The reader's view was opened or left."""
        self.learning.set_reading(on=on)

    def _put_question_away(self) -> None:
        """Another article: what was proposed lies in the one before."""
        self.proposal.close()

    def _show_keys(self) -> None:
        """A button of a panel that stands for an action tells the key in force."""
        self._desk.part("labels").edit.setToolTip(self.registry["labels"].toolTip())

    def _refresh(self, *_changed: object) -> None:
        self.registry.refresh()

    def _context_menu(self, place: QPoint, offset: int) -> None:
        """What can be done with the span that was pointed at; the selected one stays where several lie there."""
        here = [span.id for span in self._desk.view.spans_at(offset)] if self._desk.view.marking else []
        if here and self._desk.view.selected_span() not in here:
            self._desk.view.cycle_at(offset)
        menu = QMenu(self._desk.window)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if self._desk.view.selected_span():
            self.registry.fill(menu, SPAN_MENU)
            menu.addSeparator()
        look_up = menu.addAction(self.registry["word.look_up"].text())
        look_up.triggered.connect(lambda: self._turns.take(lambda: self.looking_up.look_up.at(offset)))
        self.registry.fill(menu, TEXT_MENU)
        menu.popup(place)
