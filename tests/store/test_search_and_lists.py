"""Search that takes anything, lists in every order, backups thinned by age."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reader.ops.checking import backup, check, needs_backup
from reader.store import ArticleFilter, Project
from reader.store.backup import backups_folder, backups_in, thinned
from tests.store.samples import add_articles, article, everything, make_project

TEXT = 'وصل إلى بَغْداد. ثم قال في "مجلس الأمن": أُعلِنَ القرار ٢٢٥٤ في أذربيجان AzVision،وترأس — كـــتاب 😀 وبغداد'


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory):
    with make_project(tmp_path_factory.mktemp("search") / "project.hashiya", 5) as project:
        add_articles(project, article(9, TEXT))
        yield project


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("بغداد", ["بَغْداد", "بغداد"]),
        ("اذربيجان", ["أذربيجان"]),
        ("2254", ["٢٢٥٤"]),
        ("azvision", ["AzVision"]),
        ("ترأس", ["ترأس"]),
        ("كتاب", ["كـــتاب"]),
        ("القرار أذربيج", ["القرار", "أذربيج"]),
        ('"مجلس الامن"', ["مجلس الأمن"]),
    ],
)
def test_ranges_lie_in_the_text_as_it_is(project: Project, query: str, found: list[str]) -> None:
    (hit,) = [hit for hit in project.search.find(query) if hit.article_id == "article-0009"]
    assert [TEXT[start:end] for start, end in hit.ranges] == found
    first = hit.ranges[0][0] - hit.context_start
    assert hit.context[first:].startswith(found[0])
    assert hit.article_id in project.search.article_ids(query)


def test_quoted_words_are_whole_and_side_by_side(project: Project) -> None:
    assert project.search.find('"مجلس القرار"') == []
    assert project.search.find('"أذربيج"') == []


@pytest.mark.parametrize(
    "query", ['"كتب', "NEAR(", "-x", "{", "", "\0", "*", '"', "a AND", "^", "col:x", "()", "'; --"]
)
def test_anything_is_a_query(project: Project, query: str) -> None:
    project.search.find(query)
    project.search.article_ids(query)


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(max_size=40))
def test_no_query_raises(project: Project, query: str) -> None:
    for hit in project.search.find(query):
        assert hit.ranges or hit.context


def test_lists(project: Project) -> None:
    ids = project.articles.ids_in_order()
    assert len(ids) == 6
    for order in ("imported", "title", "date", "state", "spans"):
        for descending in (False, True):
            every = project.articles.ids_in_order(order, descending=descending)
            pages = [
                row.id
                for offset in range(0, 6, 2)
                for row in project.articles.summaries(order, descending=descending, limit=2, offset=offset)
            ]
            assert pages == every
            assert sorted(every) == sorted(ids)
    assert [row.id for row in project.articles.summaries_of([ids[3], "none", ids[1]])] == [ids[3], ids[1]]
    assert project.articles.ids_in_order(chosen=ArticleFilter(title="رقم ٩")) == ["article-0009"]
    assert project.articles.count(ArticleFilter(states=("done",))) == 0
    assert project.articles.count(ArticleFilter(labels=("PER",))) == 0
    assert project.articles.counts_by_state() == {"new": 6}
    assert project.articles.summaries_of(["article-0009"])[0].length == len(TEXT)
    same = article(9, TEXT)
    assert project.articles.with_texts([same.sha256, "0"]) == {same.sha256: same.id}


def test_every_order_uses_an_index(project: Project) -> None:
    from reader.store.filter import ordering

    for order in ("imported", "title", "date", "state", "spans"):
        plan = project.database.rows(
            f"EXPLAIN QUERY PLAN SELECT a.id FROM articles a ORDER BY {ordering(order, True).by}"
        )
        assert not any("TEMP B-TREE" in str(row[-1]) for row in plan)


def test_backup_while_it_is_open(tmp_path: Path) -> None:
    path = tmp_path / "project.hashiya"
    with make_project(path) as project:
        before = everything(project)
        copies = [project.back_up(), backup(path), backup(path, tmp_path / "out.hashiya")]
        add_articles(project, article(77))
        for copy in copies:
            assert check(copy).problems == ()
            with Project.open(copy, read_only=True) as saved:
                assert everything(saved) == before
        assert [each.parent for each in copies[:2]] == [tmp_path / "project-backups"] * 2
        assert backups_in(tmp_path / "project-backups", path) == sorted(copies[:2])


def test_backups_in_a_chosen_folder_keep_to_their_project_and_number(tmp_path: Path) -> None:
    chosen = tmp_path / "backups"
    made: dict[Path, list[Path]] = {}
    for place in ("one", "other"):
        (tmp_path / place).mkdir()
        path = tmp_path / place / "news.hashiya"
        make_project(path).close()
        made[path] = [backup(path, folder=chosen, keep=2) for _ in range(3)]
    for path, copies in made.items():
        folder = backups_folder(path, chosen)
        assert folder.parent == chosen
        assert backups_in(folder, path) == sorted(copies)[-2:]
        assert not needs_backup(path, chosen)
        assert needs_backup(path)
    assert len(list(chosen.iterdir())) == 2


def test_backups_are_thinned_by_age() -> None:
    now = datetime(2026, 6, 30, 12, tzinfo=UTC)
    moments = [now - timedelta(hours=hours) for hours in range(0, 24 * 400, 6)]
    paths = {Path(f"p.{moment.strftime('%Y-%m-%dT%H-%M-%S-%fZ')}.hashiya"): moment for moment in moments}
    gone = set(thinned(paths, now))
    kept = [moment for path, moment in paths.items() if path not in gone]
    assert [moment for moment in moments if now - moment <= timedelta(days=1)] == kept[:5]
    month = [moment for moment in kept if timedelta(days=1) < now - moment <= timedelta(days=31)]
    assert len({moment.date() for moment in month}) == len(month) >= 29
    older = [moment for moment in kept if now - moment > timedelta(days=31)]
    assert len({(moment.year, moment.month) for moment in older}) == len(older)
    assert len(older) >= 12
    assert thinned([Path("p.note.hashiya")], now) == []
