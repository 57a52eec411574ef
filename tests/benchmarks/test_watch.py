"""The watchdog sees what holds the window up, and a day of work on a small project goes through to its end."""

from __future__ import annotations

from time import perf_counter

from benchmarks.blocking import DIALOGS, work_through
from benchmarks.watch import Watch, told


def busy(milliseconds: float) -> None:
    end = perf_counter() + milliseconds / 1000
    while perf_counter() < end:
        pass


def test_a_block_is_found_with_its_place(qapp) -> None:
    with Watch() as watch:
        watch.step("short", lambda: busy(1), lambda: True)
        watch.step("long", lambda: busy(120), lambda: True)
        worst = watch.worst()
    assert [one.name for one in worst] == ["long", "short"]
    assert worst[0].wall >= 120
    assert any(place.startswith("test_watch:") and "busy" in place for place in worst[0].places)
    assert "busy" in told(worst)
    assert worst[1].places == [] or worst[1].wall > 25  # a busy machine held it up


def test_a_small_day_is_worked_to_its_end(tmp_path) -> None:
    """How long each step took is the benchmark's to say, on a machine that does nothing else."""
    steps = [one.name for one in work_through(articles=20).stretches]
    assert steps.index("open 1 MB") < steps.index("mark") < steps.index("undo") < steps.index("dialog import")
    assert {f"dialog {name}" for name in DIALOGS} <= set(steps)
    assert steps[-1] == "interface in en"
