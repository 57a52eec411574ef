"""What the person can do in one window: the commands, their registry, menus, tool bar, context menu and physical keys.

Made right after the first paint; the window itself only shows.
"""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QMenu, QToolBar

from reader.ui.actions import Actions
from reader.ui.commands.articles import Articles
from reader.ui.commands.helping import Helping
from reader.ui.commands.marking import Marking, history_text
from reader.ui.commands.projects import Projects
from reader.ui.commands.viewing import Viewing
from reader.ui.desk import Desk
from reader.ui.keys import is_latin, physical, scan_table
from reader.ui.menus import MENUS, SPAN_MENU, TEXT_MENU, TOOL_BAR


class Controls(QObject):
    """Turns what the person does into commands, each in its turn."""

    def __init__(self, desk: Desk, menus: list[QMenu], tools: QToolBar) -> None:
        super().__init__(desk.window)
        self._desk = desk
        self._turns = desk.session.turns
        self.marking, self.projects = Marking(desk), Projects(desk)
        areas = (self.projects, self.marking, Articles(desk), Viewing(desk), Helping(desk))
        specs = (spec for area in areas for spec in area.specs())
        self.registry = Actions(specs, window=desk.window, article=desk.view, turns=self._turns)
        self._scan = scan_table()
        self._fill(menus, tools)
        self._connect(desk.view)
        self.show_history()

    def choose_label(self, code: str) -> None:
        """The key or the button of a label."""
        self._turns.take(lambda: self.marking.label(code))

    def keep_note(self, span_id: str, note: str) -> None:
        """The note of a span was written."""
        self._turns.take(lambda: self.marking.set_note(span_id, note))

    def show_history(self) -> None:
        """Name undo and redo by the steps they would act on."""
        history = self._desk.session.history
        self.registry.rename("undo", history_text("undo", history.undo))
        self.registry.rename("redo", history_text("redo", history.redo))
        self.registry.refresh()

    def label_key(self, event: QKeyEvent) -> bool:
        """Mark with the label whose key was pressed, by its place on the keyboard; whether there is one."""
        letter = physical(event, self._scan)
        plain = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier == Qt.KeyboardModifier.NoModifier
        if not letter or not plain or event.isAutoRepeat():
            return False
        code = next((label.code for label in self._desk.session.labels if label.key.lower() == letter), "")
        if code:
            self.choose_label(code)
        return bool(code)

    def action_key(self, event: QKeyEvent) -> bool:
        """Do what a letter stands for under a layout that does not write it (Ctrl+Z on an Arabic keyboard)."""
        letter = physical(event, self._scan)
        if not letter or is_latin(event):
            return False
        name = self.registry.by_key(letter, event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier)
        if name:
            self.registry.trigger(name)
        return bool(name)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look at the article's keys before the view does."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self.label_key(event)
        return super().eventFilter(watched, event)

    def _fill(self, menus: list[QMenu], tools: QToolBar) -> None:
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
        self.registry.draw(self._desk.icons)

    def _connect(self, view: Any) -> None:
        view.markRequested.connect(lambda start, end: self._turns.take(lambda: self.marking.mark_armed(start, end)))
        view.resizeRequested.connect(
            lambda span, start, end: self._turns.take(lambda: self.marking.resize(span, start, end))
        )
        view.contextMenuWanted.connect(self._context_menu)
        session = self._desk.session
        changes = (view.selectionChanged, view.spanSelected, session.article_opened, session.spans_changed)
        for signal in (*changes, session.articles_changed):
            signal.connect(self._refresh)  # not a lambda: that would outlive the window
        session.history_changed.connect(self.show_history)
        self.registry.ran.connect(self._desk.faults.note_action)
        view.installEventFilter(self)

    def _refresh(self, *_changed: object) -> None:
        self.registry.refresh()

    def _context_menu(self, place: QPoint, _offset: int) -> None:
        menu = QMenu(self._desk.window)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if self._desk.view.selected_span():
            self.registry.fill(menu, SPAN_MENU)
            menu.addSeparator()
        self.registry.fill(menu, TEXT_MENU)
        menu.popup(place)
