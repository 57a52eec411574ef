"""The caret and the selection of a text: two offsets, in code points. No Qt."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(slots=True, eq=False, repr=False)
class Caret:
    """``focus`` is where the caret stands, ``anchor`` where the selection began; equal: nothing is selected.

    ``goal_x`` is the column that moves by line keep to, while they last.
    """

    anchor: int = 0
    focus: int = 0
    goal_x: float | None = None

    @property
    def range(self) -> tuple[int, int]:
        """The selection in logical order."""
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
