"""The watchdog sees what holds the window up, and a day of work on a small project has nothing that does."""

from __future__ import annotations

from time import perf_counter

from benchmarks.blocking import measure
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
    assert any("busy" in place for place in worst[0].places)
    assert "busy" in told(worst)
    assert worst[1].places == []


def test_a_small_day_holds_nothing_up(tmp_path, capsys) -> None:
    """One run, where the benchmark takes the median of three: so twice what it allows."""
    (figure,) = measure(articles=60, runs=1)
    assert figure.ours < 100, capsys.readouterr().err
