"""Tells Qt who speaks for the article view. Costs nothing until somebody asks: the rest is imported then."""

from __future__ import annotations

from typing import Any

from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QWidget


def offer(view: QWidget) -> None:
    """From now on the article view answers for itself; one that was already asked about is asked anew."""
    QAccessible.installFactory(interface_for)
    if QAccessible.isActive():
        asked = QAccessible.queryAccessibleInterface(view)
        if asked is not None and asked.textInterface() is None:
            QAccessible.deleteAccessibleInterface(QAccessible.uniqueId(asked))
            QAccessible.updateAccessibility(QAccessibleEvent(view, QAccessible.Event.ObjectCreated))
            if view.hasFocus():
                QAccessible.updateAccessibility(QAccessibleEvent(view, QAccessible.Event.Focus))


def interface_for(kind: str, thing: Any) -> Any:
    """What Qt asks for every object, once for each class that it has; None: Qt knows better."""
    if kind != "ArticleView":
        return None
    import ctypes

    from reader.ui.access.interface import ArticleInterface

    interface = ArticleInterface(thing)
    # Qt deletes it with its view. The binding thinks that it is Python's and would delete it once more at the end of
    # the application, unless somebody still holds it.
    ctypes.pythonapi.Py_IncRef(ctypes.py_object(interface))
    return interface
