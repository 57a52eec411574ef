"""The list of keys, made from the registry of actions and the labels of the project, with a search."""

from __future__ import annotations

from PySide6.QtCore import QSortFilterProxyModel, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QHeaderView

from reader.base.sentences import sentence
from reader.ui.actions import key_text
from reader.ui.desk import Desk
from reader.ui.dialogs.base import Dialog
from reader.ui.fields import search_field
from reader.ui.plain import tip
from reader.ui.tables import quiet_table
from reader.ui.words import isolated, one_line, say


class KeyListDialog(Dialog):
    """Every action: what it does, and its keys."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.window, sentence("ui", "Keys"), name="keys", width=640)
        self.resize(680, 560)
        self.search = search_field(
            desk.icons,
            sentence("ui", "Search"),
            sentence("ui", "Search the keys"),
            sentence("ui", "Shows the actions that hold these words"),
        )
        self.body.addWidget(self.search)
        proxy = QSortFilterProxyModel(self)
        proxy.setSourceModel(self._model(desk))
        proxy.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        proxy.setFilterKeyColumn(-1)
        self.search.textChanged.connect(proxy.setFilterFixedString)
        self.table = quiet_table(proxy)
        self.table.setAccessibleName(say(sentence("ui", "Keys")))
        self.table.setToolTip(tip(say(sentence("ui", "What can be done, and with which keys"))))
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.body.addWidget(self.table, 1)
        self.buttons(None, None, sentence("ui", "Close"))

    def _model(self, desk: Desk) -> QStandardItemModel:
        model = QStandardItemModel(0, 2, self)
        model.setHorizontalHeaderLabels([say(sentence("ui", "Action")), say(sentence("ui", "Keys"))])
        for label in desk.session.labels:
            if label.key:
                name = say(sentence("ui", "Mark as {label}", label=label.name(desk.language)))
                model.appendRow([QStandardItem(one_line(name)), QStandardItem(isolated(label.key.upper()))])
        for spec in desk.window.controls.registry.specs.values():
            text = say(spec.text).replace("&", "").rstrip("…")
            keys = "   ".join(key_text(key) for key in spec.keys)
            item = QStandardItem(text)
            item.setToolTip(tip(say(spec.tip)))
            model.appendRow([item, QStandardItem(keys)])
        return model
