"""The caret and the selection in a text: two offsets, in code points. Does not import Qt."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(slots=True, eq=False, repr=False)
class Caret:
    """``focus`` is the caret's offset, ``anchor`` is where the selection began; nothing is selected if they are equal.

    ``goal_x`` is the x (pixels of the column) that consecutive moves by line or page keep to; any other move resets it.
    """

    anchor: int = 0
    focus: int = 0
    goal_x: float | None = None

    @property
    def range(self) -> tuple[int, int]:
        """The selection as ``(start, end)``, in logical order."""
        return min(self.anchor, self.focus), max(self.anchor, self.focus)

    @property
    def selecting(self) -> bool:
        """Whether anything is selected."""
        return self.anchor != self.focus

    def go(self, offset: int, *, extend: bool) -> None:
        """Put the caret at ``offset``; ``extend`` keeps the anchor."""
        self.focus = offset
        if not extend:
            self.anchor = offset
        self.goal_x = None
