"""The lane, jobs and turns: order, errors, cancelling, owners that are gone."""

from __future__ import annotations

import gc
import threading
import time

import pytest
from PySide6.QtCore import QObject, Qt, QTimer

from reader.base.errors import Cancelled, UserFault
from reader.base.sentences import sentence
from reader.ui.cycles import CycleSearch
from reader.ui.project import jobs as jobs_module
from reader.ui.project.jobs import Jobs
from reader.ui.project.lane import Job, Lane
from reader.ui.project.turns import Turns


class Thing:
    def __init__(self) -> None:
        self.closed_on = ""

    def close(self) -> None:
        self.closed_on = threading.current_thread().name


@pytest.fixture
def lane():
    thing = Thing()
    made = Lane(lambda: thing)
    made.thing = thing
    made.start()
    yield made
    made.close()


def test_jobs_run_one_after_the_other_on_the_lane_and_come_back_in_order(lane, qtbot):
    jobs, owner, seen = Jobs(lane), QObject(), []
    for number in range(50):
        jobs.run(
            lambda project, progress, n=number: (n, threading.current_thread().name), owner=owner, done=seen.append
        )
    qtbot.waitUntil(lambda: len(seen) == 50)
    assert seen == [(number, "project") for number in range(50)]
    assert jobs.idle


def test_results_of_a_gone_owner_are_dropped(lane, qtbot):
    jobs, owner, other, seen = Jobs(lane), QObject(), QObject(), []
    jobs.run(lambda project, progress: time.sleep(0.05), owner=owner, done=lambda _: seen.append("gone"))
    jobs.run(lambda project, progress: None, owner=other, done=lambda _: seen.append("here"))
    import shiboken6

    shiboken6.delete(owner)
    qtbot.waitUntil(lambda: seen == ["here"])


def test_an_error_goes_to_who_asked_or_to_everybody(lane, qtbot):
    jobs, owner, mine, everybody = Jobs(lane), QObject(), [], []
    jobs.failed.connect(everybody.append)

    def fail(project, progress):
        raise UserFault(sentence("ui", "no"))

    jobs.run(fail, owner=owner, failed=mine.append)
    jobs.run(fail, owner=owner)
    qtbot.waitUntil(lambda: len(everybody) == 1)
    assert len(mine) == 1


def test_what_cannot_be_opened_fails_every_job(qtbot):
    def broken():
        raise UserFault(sentence("ui", "no project"))

    lane = Lane(broken)
    lane.start()
    jobs, owner, seen = Jobs(lane), QObject(), []
    jobs.run(lambda project, progress: 1, owner=owner, failed=seen.append)
    qtbot.waitUntil(lambda: len(seen) == 1)
    assert str(seen[0]) == "no project"
    assert lane.close()


def test_closing_finishes_what_is_queued_and_closes_the_project_on_its_thread(lane):
    done = []
    for number in range(20):
        lane.submit(Job(lambda project, progress, n=number: done.append(n)))
    assert lane.close()
    assert done == list(range(20))
    assert lane.thing.closed_on == "project"


def test_long_work_shows_a_popup_and_can_be_cancelled(lane, qtbot, monkeypatch):
    monkeypatch.setattr(jobs_module, "POPUP_AFTER", 0.05)
    jobs, owner, ended = Jobs(lane), QObject(), []

    def endless(project, progress):
        for step in range(10_000):
            progress(step, 10_000)
            time.sleep(0.005)

    jobs.run(endless, owner=owner, failed=ended.append, title=sentence("ui", "Importing"))
    qtbot.waitUntil(lambda: jobs._popup is not None and jobs._popup.isVisible())
    jobs._popup.reject()
    qtbot.waitUntil(lambda: bool(ended))
    assert isinstance(ended[0], Cancelled)
    assert jobs._popup is None


def test_requests_wait_for_the_edit_and_keep_their_order():
    turns, seen = Turns(), []
    turns.take(lambda: seen.append("a"))
    turns.begin()
    turns.take(lambda: seen.append("b"))
    turns.take(lambda: (seen.append("c"), turns.begin()))
    turns.take(lambda: seen.append("d"))
    assert seen == ["a"]
    turns.end()
    assert seen == ["a", "b", "c"]
    turns.end()
    assert seen == ["a", "b", "c", "d"]
    assert not turns.busy


def test_only_what_lasts_longer_than_a_blink_is_shown_to_be_under_way(qtbot):
    turns, seen = Turns(), []
    turns.changed.connect(lambda: seen.append((turns.busy, turns.shown)))
    turns.begin()
    turns.end()
    assert seen == [(True, False), (False, False)]
    turns.begin()
    qtbot.waitUntil(lambda: turns.shown)
    turns.show()
    turns.end()
    assert seen[2:] == [(True, False), (True, True), (False, False)]
    turns.show()
    assert not turns.shown


def test_what_was_meant_for_a_failed_edit_is_dropped():
    turns, seen = Turns(), []
    turns.begin()
    turns.take(lambda: seen.append("later"))
    turns.drop()
    turns.end()
    assert seen == []


class Ending:
    """Tells on which thread it ends."""

    def __init__(self, ends: list[str]) -> None:
        self._ends = ends

    def __del__(self) -> None:
        self._ends.append(threading.current_thread().name)


def test_what_a_job_holds_ends_on_the_thread_of_the_window(lane, qtbot):
    jobs, owner, ends, main = Jobs(lane), QObject(), [], threading.current_thread().name
    for _ in range(300):
        ending = Ending(ends)
        jobs.run(lambda project, progress, held=ending: held, owner=owner)
        del ending
    qtbot.waitUntil(lambda: len(ends) == 300)
    assert set(ends) == {main}


def test_cycles_end_on_the_thread_of_the_window(lane, qtbot):
    class Timer(QTimer):
        """Of Python, so that PySide destroys it where it is found."""

    jobs, owner, ends, kept = Jobs(lane), QObject(), [], []
    search = CycleSearch(owner)
    try:
        for _ in range(50):
            timer = Timer()
            timer.destroyed.connect(
                lambda _: ends.append(threading.current_thread()), Qt.ConnectionType.DirectConnection
            )
            timer.itself = timer
        del timer
        jobs.run(lambda project, progress: [[number] for number in range(5_000)], owner=owner, done=kept.append)
        qtbot.waitUntil(lambda: jobs.idle and len(ends) == 50, timeout=10_000)
    finally:
        search.end()
    assert set(ends) == {threading.current_thread()}
    assert gc.isenabled()


def test_the_records_of_a_large_article_are_not_searched(qtbot):
    owner = QObject()
    search, before = CycleSearch(owner), gc.get_freeze_count()
    try:
        records = [[number] for number in range(100_000)]
        search.search()
        assert gc.get_freeze_count() - before >= len(records)
        assert gc.get_count()[0] < 1_000
    finally:
        gc.unfreeze()
        search.end()


def test_many_small_lists_are_never_searched_together(qtbot, monkeypatch):
    collect, looked_at = gc.collect, []

    def counted(generation):
        looked_at.append(sum(len(gc.get_objects(younger)) for younger in range(generation + 1)))
        return collect(generation)

    owner, kept = QObject(), []
    search = CycleSearch(owner)
    monkeypatch.setattr(gc, "collect", counted)
    try:
        for _ in range(40):
            kept.append([[number] for number in range(10_000)])
            search.search()
        assert len(looked_at) >= 40
        assert max(looked_at) < 60_000
    finally:
        gc.unfreeze()
        search.end()
