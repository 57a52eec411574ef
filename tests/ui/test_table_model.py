"""Long tables: pages come when their rows are looked at, again after a failure, and never into another list."""

from __future__ import annotations

from threading import Event

import pytest

from reader.base.sentences import sentence
from reader.ui.project.jobs import Jobs
from reader.ui.project.lane import no_project
from reader.ui.project.table_model import KEPT_PAGES, PAGE, Pages, TableModel


class Numbers(TableModel):
    """Rows that tell their number under a list's name. The next reading raises ``fails``; all wait for ``open``."""

    headings = (sentence("ui", "Count"),)

    def __init__(self, jobs: Jobs, count: int) -> None:
        super().__init__()
        self.count, self.name = count, "a"
        self.fails: Exception | None = None
        self.open = Event()
        self.open.set()
        self.pages = Pages(self, jobs, self._reading)

    def size(self) -> int:
        return self.count

    def _reading(self, wanted):
        fails, self.fails, name = self.fails, None, self.name

        def read(_project, _progress):
            assert self.open.wait(5)
            if fails is not None:
                raise fails
            return {page: [f"{name}{number}" for number in range(self.count)[rows]] for page, rows in wanted.items()}

        return read


@pytest.fixture
def jobs(qtbot):
    lane = no_project()
    lane.start()
    yield Jobs(lane)
    lane.close()


def test_rows_come_once_they_were_looked_at(qtbot, jobs):
    model = Numbers(jobs, PAGE + 2)
    assert model.rowCount() == PAGE + 2
    with qtbot.waitSignal(model.dataChanged) as told:
        assert model.pages.row(PAGE + 1) is None
    assert [index.row() for index in told.args[:2]] == [PAGE, PAGE + 1]
    assert model.pages.row(PAGE + 1) == f"a{PAGE + 1}"


def test_a_page_that_could_not_be_read_is_asked_for_again(qtbot, jobs):
    model = Numbers(jobs, PAGE)
    model.fails = OSError("gone")
    with qtbot.waitSignal(jobs.failed):
        model.pages.row(0)
    with qtbot.waitSignal(model.dataChanged):
        assert model.pages.row(0) is None
    assert model.pages.row(0) == "a0"


def test_what_is_on_its_way_does_not_come_into_another_list(qtbot, jobs):
    model = Numbers(jobs, PAGE)
    model.open.clear()
    model.pages.row(0)
    qtbot.waitUntil(lambda: not jobs.idle)
    model.pages.clear()
    model.name = "b"
    model.pages.row(0)
    model.open.set()
    qtbot.waitUntil(lambda: model.pages.row(0) is not None)
    assert model.pages.row(0) == "b0"


def test_only_the_pages_looked_at_last_are_kept(qtbot, jobs):
    model = Numbers(jobs, PAGE * (KEPT_PAGES + 1))
    for page in range(KEPT_PAGES + 1):
        with qtbot.waitSignal(model.dataChanged):
            model.pages.row(page * PAGE)
    assert model.pages.latest()[0] == f"a{KEPT_PAGES * PAGE}"
    assert model.pages.row(0) is None
