"""The numbers of a project: what is there, what was made when and by whom, and how long it took."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from reader.base.errors import Cancelled, UserFault
from reader.model.statistics import StatisticsFilter
from reader.ops import history
from reader.ops.articles import set_state
from reader.ops.importing import ImportOptions, import_files, import_text
from reader.ops.projects import create_project, find_label_set
from reader.ops.spans import add_span, delete_spans
from reader.ops.statistics import annotators, collect
from reader.store import Project

Clock = Callable[[str], None]


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    """Sets the time of everything that happens next."""
    from reader.ops import spans

    def at(stamp: str) -> None:
        moment = datetime.fromisoformat(stamp).replace(tzinfo=UTC)
        monkeypatch.setattr("reader.base.clock.time.time_ns", lambda: int(moment.timestamp() * 1e9))
        monkeypatch.setattr(spans, "utc_now", lambda: moment.isoformat(timespec="milliseconds").replace("+00:00", "Z"))

    at("2026-03-01T08:00:00")
    return at


@pytest.fixture
def project(tmp_path: Path, clock: Clock):
    with create_project(tmp_path / "p.hashiya", find_label_set("news")) as made:
        for text in ("وصل سامي ناصر إلى نيرابا.", "عادت ليلى حداد من سلدوفا.", "لا جديد."):
            import_text(made, text)
        yield made


def mark(project: Project, number: int, start: int, label: str = "PER", annotator: str = "سلمى") -> str:
    article = project.articles.ids_in_order()[number]
    result = add_span(project, article, start, start + 4, label, annotator=annotator)
    return result.changes[0].id


def test_an_empty_project_has_nothing(tmp_path: Path) -> None:
    with create_project(tmp_path / "p.hashiya", find_label_set("empty")) as project:
        found = collect(project)
    assert (found.articles, found.spans, found.labels, found.days, found.annotators, found.rate) == (
        0, 0, (), {}, {}, None,
    )  # fmt: skip


def test_labels_count_spans_and_articles(project: Project) -> None:
    for number, start in ((0, 0), (0, 5), (1, 0)):
        mark(project, number, start)
    mark(project, 1, 5, "LOC")
    found = {count.label.code: (count.spans, count.articles) for count in collect(project).labels}
    assert found["PER"] == (3, 2)
    assert found["LOC"] == (1, 1)
    assert found["ORG"] == (0, 0)
    only = collect(project, StatisticsFilter(labels=("LOC",)))
    assert [(count.label.code, count.spans) for count in only.labels] == [("LOC", 1)]
    assert (only.articles, only.spans, only.made) == (1, 1, 1)


def test_days_and_annotators(project: Project, clock: Clock) -> None:
    clock("2026-03-02T09:00:00")
    mark(project, 0, 0)
    clock("2026-03-04T09:00:00")
    mark(project, 0, 5, annotator="هند")
    mark(project, 1, 5, annotator="هند")
    set_state(project, [project.articles.ids_in_order()[1]], "done", annotator="هند")
    found = collect(project)
    assert {day: (tally.spans, tally.done) for day, tally in found.days.items() if tally.spans} == {
        "2026-03-02": (1, 0),
        "2026-03-04": (2, 1),
    }
    assert {name: (tally.spans, tally.done) for name, tally in found.annotators.items() if name} == {
        "سلمى": (1, 0),
        "هند": (2, 1),
    }
    assert annotators(project) == ["سلمى", "هند"]
    hers = collect(project, StatisticsFilter(annotators=("هند",)))
    assert (hers.spans, hers.articles, list(hers.annotators), list(hers.days)) == (2, 2, ["هند"], ["2026-03-04"])
    then = collect(project, StatisticsFilter(since="2026-03-03", until="2026-03-04"))
    assert (then.spans, list(then.days)) == (2, ["2026-03-04"])
    assert collect(project, StatisticsFilter(states=("done",))).spans == 1


def test_an_article_counts_as_done_on_the_day_it_became_so_last(project: Project, clock: Clock) -> None:
    article = project.articles.ids_in_order()[0]
    for day, state in (("02", "done"), ("03", "in_progress"), ("05", "done")):
        clock(f"2026-03-{day}T09:00:00")
        set_state(project, [article], state, annotator="سلمى")
    assert {day: tally.done for day, tally in collect(project).days.items() if tally.done} == {"2026-03-05": 1}


def test_effort_is_the_time_between_steps_without_the_pauses(project: Project, clock: Clock) -> None:
    for start, stamp in enumerate(("10:00:00", "10:02:00", "10:04:00", "10:20:00", "10:25:00")):
        clock(f"2026-03-02T{stamp}")
        mark(project, 0, start, annotator="هند")
    tally = collect(project).annotators["هند"]
    # a minute before the first step and two of two minutes; after the pause again a minute, and five
    assert tally.seconds == 60 + 120 + 120 + 60 + 300
    assert tally.made == 5
    assert tally.rate == pytest.approx(5 * 3600 / 660)


def test_too_little_time_tells_no_rate(project: Project, clock: Clock) -> None:
    clock("2026-03-02T10:00:00")
    mark(project, 0, 0, annotator="هند")
    assert collect(project).annotators["هند"].rate is None


def test_what_was_undone_was_not_made_and_a_deletion_takes_nothing_back(project: Project, clock: Clock) -> None:
    clock("2026-03-02T10:00:00")
    first = mark(project, 0, 0)
    mark(project, 0, 5)
    clock("2026-03-03T10:00:00")
    history.undo(project, "سلمى")
    assert {day: tally.made for day, tally in collect(project).days.items() if tally.made} == {"2026-03-02": 1}
    history.redo(project, "سلمى")
    assert collect(project).made == 2
    delete_spans(project, [first], annotator="سلمى")
    assert (collect(project).spans, collect(project).made) == (1, 2)
    history.undo(project, "سلمى")
    assert (collect(project).spans, collect(project).made) == (2, 2)


def test_an_import_is_no_effort_nor_is_taking_it_back(project: Project, clock: Clock, tmp_path: Path) -> None:
    clock("2026-03-02T10:00:00")
    file = tmp_path / "a.jsonl"
    file.write_text(
        '{"id":"x","text":"وصل سامي","spans":[{"start":0,"end":3,"label":"PER","annotator":"هند"},'
        '{"start":4,"end":8,"label":"PER","annotator":"هند","created":"2025-01-01T00:00:00Z"}]}\n',
        "utf-8",
    )
    import_files(project, [file], ImportOptions(annotator="هند"))
    found = collect(project)
    assert (found.spans, found.undated, found.annotators["هند"].seconds, found.made) == (2, 1, 0, 0)
    assert found.days["2025-01-01"].spans == 1
    history.undo(project, "هند")
    assert (collect(project).spans, collect(project).made) == (0, 0)


def test_days_are_those_of_the_local_calendar(project: Project, clock: Clock, monkeypatch) -> None:
    import time

    from reader.ops import statistics

    clock("2026-03-02T22:30:00")
    mark(project, 0, 0)
    monkeypatch.setenv("TZ", "Asia/Beirut")
    time.tzset()
    statistics._day_of_quarter.cache_clear()
    try:
        assert [day for day, tally in collect(project).days.items() if tally.spans] == ["2026-03-03"]
        assert collect(project, StatisticsFilter(until="2026-03-02")).spans == 0
        assert collect(project, StatisticsFilter(since="2026-03-03")).spans == 1
    finally:
        monkeypatch.setenv("TZ", "UTC")
        time.tzset()
        statistics._day_of_quarter.cache_clear()


@pytest.mark.parametrize("given", ["yesterday", "2026-02-30", "0001-01-01x"])
def test_a_day_that_is_none_is_refused(project: Project, given: str) -> None:
    with pytest.raises(UserFault, match="is no day"):
        collect(project, StatisticsFilter(since=given))
    with pytest.raises(UserFault, match="lies before"):
        collect(project, StatisticsFilter(since="2026-02-02", until="2026-02-01"))


def test_it_can_be_cancelled_and_leaves_the_project_usable(project: Project) -> None:
    def cancelling(done: int, total: int | None, /) -> None:
        raise Cancelled

    mark(project, 0, 0)
    with pytest.raises(Cancelled):
        collect(project, progress=cancelling)
    mark(project, 0, 5)
    assert collect(project).spans == 2


def test_a_long_query_is_cancelled_in_its_middle(project: Project) -> None:
    calls = 0

    def cancelling() -> None:
        nonlocal calls
        calls += 1
        if calls == 3:
            raise Cancelled

    endless = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n"
    with pytest.raises(Cancelled), project.database.watched(cancelling):
        project.database.rows(endless)
    assert calls == 3
