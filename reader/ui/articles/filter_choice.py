"""The box from which a filter of the list is chosen: those that everybody has, the project's own, the present one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox

from reader.base.sentences import sentence
from reader.ops.filters import Preset, presets
from reader.store.filter import EVERYTHING, ArticleFilter
from reader.ui.articles.columns import STATE_ICONS
from reader.ui.desk import Desk
from reader.ui.language.words import isolated, one_line, say
from reader.ui.project import work
from reader.ui.widgets.plain import tip

_NAME = Qt.ItemDataRole.UserRole + 1
_ICONS = {"undone": "funnel", **STATE_ICONS}


class FilterChoice(QComboBox):
    """``chosen`` carries the filter that was picked. :attr:`kept` are the project's own filters by name."""

    chosen = Signal(object)
    arrived = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._present = EVERYTHING
        self.kept: Mapping[str, ArticleFilter] = {}
        self.picked = ""  # the name of a kept filter
        self.presets: tuple[Preset, ...] = ()
        self.setAccessibleName(say(sentence("ui", "Filter of the list")))
        self.setToolTip(tip(say(sentence("ui", "Shows the articles that this filter lets through"))))
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)
        self.activated.connect(self._pick)
        desk.session.settings_changed.connect(self.load)
        desk.session.labels_changed.connect(self._fill)
        self._fill()
        self.load()

    def load(self) -> None:
        """Read the project's own filters."""
        self._desk.jobs.run(lambda project, progress: work.kept_filters(project), owner=self, done=self._take)

    def show_present(self, present: ArticleFilter) -> None:
        """Show which filter is applied: by its name, or that it has none."""
        self._present = present
        self._fill()

    def name_of(self, chosen: ArticleFilter) -> str:
        """The name under which the project keeps exactly these conditions, or empty; of two the picked one."""
        names = [name for name, each in self.kept.items() if each == chosen]
        return self.picked if self.picked in names else next(iter(names), "")

    def _pick(self, index: int) -> None:
        self.picked = self.itemData(index, _NAME) or ""
        self.chosen.emit(self.itemData(index))

    def _take(self, kept: Mapping[str, ArticleFilter]) -> None:
        self.kept = kept
        self._fill()
        self.arrived.emit()

    def _fill(self) -> None:
        self.clear()
        self.presets = presets(self._desk.session.labels)
        for preset in self.presets:
            icon = self._desk.icons(_ICONS.get(preset.id, "tag" if preset.chosen.labels else "list"))
            self.addItem(icon, say(preset.name), preset.chosen)
        if self.kept:
            self.insertSeparator(self.count())
        for name, chosen in self.kept.items():
            self.addItem(self._desk.icons("funnel"), isolated(one_line(name)), chosen)
            self.setItemData(self.count() - 1, name, _NAME)
        self.setCurrentIndex(self._place())

    def _place(self) -> int:
        """Where the present filter stands; words of a title are shown in their own field and make it no other one."""
        name = self.name_of(self._present)
        if name:
            return self.findData(name, _NAME)
        for wanted in (self._present, replace(self._present, title="")):
            for index in range(self.count()):
                if self.itemData(index) == wanted:
                    return index
        self.addItem(self._desk.icons("funnel"), say(sentence("ui", "Chosen conditions")), self._present)
        return self.count() - 1
