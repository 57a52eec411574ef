"""A screen reader of our own: asks the running program through AT-SPI, as Orca does, and prints what it heard as JSON.

Runs by the system's Python, which has ``pyatspi``; knows nothing of the program. Questions come by standard input, one
JSON list a line: the name of a question and its arguments.
"""

from __future__ import annotations

import json
import sys
import time
from typing import Any

import pyatspi


def find_text(node: Any, depth: int = 0) -> Any:
    """The first object below ``node`` that offers a text of several lines which nobody can write in."""
    if depth > 12:
        return None
    for child in node:
        if child is None:
            continue
        state = child.getState()
        is_read = state.contains(pyatspi.STATE_MULTI_LINE) and not state.contains(pyatspi.STATE_EDITABLE)
        if is_read and "Text" in child.get_interfaces():
            return child
        found = find_text(child, depth + 1)
        if found is not None:
            return found
    return None


def nameless(node: Any, path: str = "", depth: int = 0) -> list[str]:
    """Visible, focusable objects without an accessible name."""
    found: list[str] = []
    for child in node:
        if child is None or depth > 12:
            continue
        state, here = child.getState(), f"{path}/{child.getRoleName()}"
        can = state.contains(pyatspi.STATE_FOCUSABLE) and state.contains(pyatspi.STATE_SHOWING)
        if can and not child.name:
            found.append(here)
        found += nameless(child, here, depth + 1)
    return found


def wait_for_article(seconds: float = 20) -> tuple[Any, Any]:
    """The application and the object of its article."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        for application in pyatspi.Registry.getDesktop(0):
            found = find_text(application) if application is not None else None
            if found is not None:
                return application, found
        time.sleep(0.2)
    raise SystemExit("no article was found in the accessibility tree")


def main() -> None:
    """Answer questions until the input ends."""
    application, article = wait_for_article()
    text = article.queryText()
    component = article.queryComponent()
    answers = {
        "name": lambda: article.name,
        "description": lambda: article.description,
        "count": lambda: text.characterCount,
        "caret": lambda: text.caretOffset,
        "text": text.getText,
        "selections": text.getNSelections,
        "selection": text.getSelection,
        "select": text.addSelection,
        "move": text.setCaretOffset,
        "attributes": lambda offset: text.getAttributeRun(offset, False),
        "word": lambda offset: text.getStringAtOffset(offset, pyatspi.TEXT_GRANULARITY_WORD),
        "line": lambda offset: text.getStringAtOffset(offset, pyatspi.TEXT_GRANULARITY_LINE),
        "sentence": lambda offset: text.getStringAtOffset(offset, pyatspi.TEXT_GRANULARITY_SENTENCE),
        "box": lambda offset: text.getCharacterExtents(offset, pyatspi.DESKTOP_COORDS),
        "at": lambda x, y: text.getOffsetAtPoint(x, y, pyatspi.DESKTOP_COORDS),
        "where": lambda: component.getExtents(pyatspi.DESKTOP_COORDS),
        "nameless": lambda: nameless(application),
    }
    for line in sys.stdin:
        name, *arguments = json.loads(line)
        answer = answers[name](*arguments)
        if not isinstance(answer, (str, int, bool)):
            answer = list(answer)
        print(json.dumps(answer, default=str), flush=True)  # noqa: T201


main()
