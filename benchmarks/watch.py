"""How long the window's thread does not come back to its events, by what was asked for, and where it was then."""

from __future__ import annotations

import sys
import threading
import traceback
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from time import monotonic, perf_counter, sleep, thread_time
from types import TracebackType
from typing import Self

_ROOT = str(Path(__file__).resolve().parent.parent / "reader")
_LOOK_AFTER = 0.025  # seconds: what is shorter is nobody's trouble
_LOOK_EVERY = 0.01
_SHOWN_FRAMES = 7


@dataclass(slots=True)
class Stretch:
    """One round of events, or one call that a person's action makes: milliseconds by the clock and of work."""

    name: str
    wall: float
    cpu: float
    places: list[str] = field(default_factory=list[str])


class Watch:
    """Measures stretches on the thread that made it; a second thread looks where it is when one takes long."""

    def __init__(self) -> None:
        self.stretches: list[Stretch] = []
        self._name = ""
        self._thread = threading.get_ident()
        self._since: float | None = None
        self._places: list[str] = []
        self._on = False
        self._looker = threading.Thread(target=self._look, name="watch", daemon=True)

    def __enter__(self) -> Self:
        self._on = True
        self._looker.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._on = False
        self._looker.join(5)

    def step(self, name: str, ask: Callable[[], object], until: Callable[[], bool], *, seconds: float = 120) -> None:
        """Do what the person asks for and run rounds of events until ``until`` holds; raises ``TimeoutError``."""
        from PySide6.QtCore import QCoreApplication

        self._name = name
        self._timed(ask)
        end = monotonic() + seconds
        while not until():
            if monotonic() > end:
                raise TimeoutError(f"{name} did not come to an end")
            self._timed(QCoreApplication.processEvents)
            sleep(0.001)

    def worst(self, count: int = 8) -> list[Stretch]:
        """The longest stretches by work, the worst of each step."""
        best: dict[str, Stretch] = {}
        for stretch in sorted(self.stretches, key=lambda one: -one.cpu):
            best.setdefault(stretch.name, stretch)
        return list(best.values())[:count]

    def _timed(self, work: Callable[[], object]) -> None:
        self._places = []
        cpu, wall = thread_time(), perf_counter()
        self._since = wall
        work()
        self._since = None
        wall, cpu = (perf_counter() - wall) * 1000, (thread_time() - cpu) * 1000
        self.stretches.append(Stretch(self._name, wall, cpu, self._places if wall > _LOOK_AFTER * 1000 else []))

    def _look(self) -> None:
        while self._on:
            sleep(_LOOK_EVERY)
            since = self._since
            if since is not None and perf_counter() - since > _LOOK_AFTER:
                self._places.append(self._stack())

    def _stack(self) -> str:
        """The innermost places of the window's thread, those of the program first."""
        frame = sys._current_frames().get(self._thread)
        found = traceback.extract_stack(frame) if frame is not None else []
        ours = [part for part in found if part.filename.startswith(_ROOT)] or found
        return " < ".join(f"{Path(part.filename).stem}:{part.lineno} {part.name}" for part in ours[:-_SHOWN_FRAMES:-1])


def told(stretches: list[Stretch]) -> str:
    """The stretches, longest first, with the places where the thread was seen most often."""
    lines: list[str] = []
    for one in stretches:
        lines.append(f"{one.cpu:7.1f} ms of work, {one.wall:7.1f} ms by the clock  {one.name}")
        seen = sorted(set(one.places), key=lambda place: -one.places.count(place))
        lines += [f"        {one.places.count(place)}× {place}" for place in seen[:3]]
    return "\n".join(lines)
