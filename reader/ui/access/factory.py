"""Tells Qt who speaks for the article view, and that charts are charts.

Costs nothing until somebody asks: the rest is imported then.
"""

from __future__ import annotations

from typing import Any

from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QWidget


def offer(view: QWidget) -> None:
    """From now on article views and charts answer for themselves; one that was already asked about is asked anew."""
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
    if kind == "ArticleView":
        from reader.ui.access.interface import ArticleInterface

        return _given_away(ArticleInterface(thing), thing)
    if kind == "ChartView":
        from PySide6.QtWidgets import QAccessibleWidget

        return _given_away(QAccessibleWidget(thing, QAccessible.Role.Chart, ""), thing)
    return None


def _given_away(interface: Any, thing: Any) -> Any:
    """An interface that Qt deletes with its ``thing``, which the binding does not notice.

    It thinks that the interface is Python's and would delete it once more at the end of the application, unless
    somebody still holds it; and it would take whatever is made at the same address later for the interface.
    """
    import ctypes

    import shiboken6

    ctypes.pythonapi.Py_IncRef(ctypes.py_object(interface))
    thing.destroyed.connect(lambda: shiboken6.invalidate(interface))
    return interface
