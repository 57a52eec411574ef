"""Measures how long the window's thread stays away from its event loop, by action, and where it was meanwhile."""

from __future__ import annotations

import signal
import sys
import traceback
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from time import monotonic, perf_counter, sleep, thread_time
from types import FrameType, TracebackType
from typing import Self

from benchmarks.figures import Figure

_ROOT = str(Path(__file__).resolve().parent.parent / "reader")
_LOOK_AFTER = 0.025  # seconds; shorter stretches are not noticeable
_LOOK_EVERY = 0.01
_SHOWN_FRAMES = 6
_ALARMS = hasattr(signal, "setitimer")


@dataclass(slots=True)
class Stretch:
    """One iteration of the event loop, or one call made by an action: wall time and processor time in milliseconds."""

    name: str
    wall: float
    cpu: float
    places: list[str] = field(default_factory=list[str])


class Watch:
    """Measures stretches on the main thread; when one takes long, an alarm records where it is.

    The handler of the alarm runs on the main thread between two of its instructions. Inspecting it from a second thread
    (``sys._current_frames``) crashed CPython 3.11 under PySide when a frame was read while a virtual method was being
    entered or left. On systems without such alarms, stretches are measured without locations.
    """

    def __init__(self) -> None:
        self.stretches: list[Stretch] = []
        self._name = ""
        self._places: list[str] = []

    def __enter__(self) -> Self:
        if _ALARMS:
            self._before = signal.signal(signal.SIGALRM, self._look)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if _ALARMS:
            signal.signal(signal.SIGALRM, self._before)

    def step(self, name: str, ask: Callable[[], object], until: Callable[[], bool], *, seconds: float = 120) -> None:
        """Perform an action and run the event loop until ``until`` holds. Raises ``TimeoutError``."""
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
        """The longest stretches by processor time, one for each step."""
        best: dict[str, Stretch] = {}
        for stretch in sorted(self.stretches, key=lambda one: -one.cpu):
            best.setdefault(stretch.name, stretch)
        return list(best.values())[:count]

    def longest(self, name: str) -> Figure:
        """The longest stretch of all, limited to 50 ms of processor time; also lists the longest of each step."""
        print(told(self.worst()), file=sys.stderr)
        worst = self.worst(1)[0]
        note = f"{worst.name}; by the clock {worst.wall:.0f} ms"
        return Figure(name=name, unit="ms", ours=worst.cpu, limit=50, note=note)

    def _timed(self, work: Callable[[], object]) -> None:
        self._places = []
        _alarm(_LOOK_AFTER, _LOOK_EVERY)
        cpu, wall = thread_time(), perf_counter()
        try:
            work()
        finally:
            wall, cpu = (perf_counter() - wall) * 1000, (thread_time() - cpu) * 1000
            _alarm(0, 0)
        places = self._places if wall >= _LOOK_AFTER * 1000 else []  # it may have waited just before or after
        self.stretches.append(Stretch(self._name, wall, cpu, places))

    def _look(self, _signal: int, frame: FrameType | None) -> None:
        """Record the innermost locations, those in the program first. Reads no source lines: that once took 0.2 s."""
        found = [(inner.f_code.co_filename, line, inner.f_code.co_name) for inner, line in traceback.walk_stack(frame)]
        ours = [part for part in found if part[0].startswith(_ROOT)] or found
        told = (f"{Path(file).stem}:{line} {name}" for file, line, name in ours[:_SHOWN_FRAMES])
        self._places.append(" < ".join(told))


def _alarm(after: float, every: float) -> None:
    if _ALARMS:
        signal.setitimer(signal.ITIMER_REAL, after, every)


def told(stretches: list[Stretch]) -> str:
    """The stretches, longest first, with the locations at which the thread was seen most often."""
    lines: list[str] = []
    for one in stretches:
        lines.append(f"{one.cpu:7.1f} ms of work, {one.wall:7.1f} ms by the clock  {one.name}")
        seen = sorted(set(one.places), key=lambda place: -one.places.count(place))
        lines += [f"        {one.places.count(place)}× {place}" for place in seen[:3]]
    return "\n".join(lines)
