"""The accessibility factory: creates the interfaces of article views and charts.

Costs nothing until an interface is requested: the rest is imported then.
"""

from __future__ import annotations

from typing import Any

from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QWidget


def offer(view: QWidget) -> None:
    """Install the factory. If the view already has Qt's default interface, replace it."""
    QAccessible.installFactory(interface_for)
    if QAccessible.isActive():
        asked = QAccessible.queryAccessibleInterface(view)
        if asked is not None and asked.textInterface() is None:
            QAccessible.deleteAccessibleInterface(QAccessible.uniqueId(asked))
            QAccessible.updateAccessibility(QAccessibleEvent(view, QAccessible.Event.ObjectCreated))
            if view.hasFocus():
                QAccessible.updateAccessibility(QAccessibleEvent(view, QAccessible.Event.Focus))


def interface_for(kind: str, thing: Any) -> Any:
    """The factory function, which Qt calls for every object with each of its class names; None for Qt's default."""
    if kind == "ArticleView":
        from reader.ui.access.interface import ArticleInterface

        return _given_away(ArticleInterface(thing), thing)
    if kind == "ChartView":
        from PySide6.QtWidgets import QAccessibleWidget

        return _given_away(QAccessibleWidget(thing, QAccessible.Role.Chart, ""), thing)
    return None


def _given_away(interface: Any, thing: Any) -> Any:
    """Transfer the ownership of an interface to Qt, which deletes it together with ``thing``.

    PySide does not notice that. It would delete the interface again at exit, unless a reference is left; and it would
    take an object created later at the same address for the interface, unless the wrapper is invalidated.
    """
    import ctypes

    import shiboken6

    ctypes.pythonapi.Py_IncRef(ctypes.py_object(interface))
    thing.destroyed.connect(lambda: shiboken6.invalidate(interface))
    return interface
