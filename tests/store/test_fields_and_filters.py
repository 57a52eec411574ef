"""Fields of the articles' metadata, whatever they are called; filters by date and source."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.base.sentences import sentence
from reader.model import Article
from reader.store import ArticleFilter, Project
from reader.store.filter import ORDERS, by_field, field_of, is_order
from tests.store.samples import ANNOTATOR, add_articles, article, make_project

HOSTILE = (
    'a"b', "a\\b", "a\nb", "$.x", "$", "a.b", "[0]", "", " ", "\u202ereads", "' OR 1=1 --", "%", "?1", "a\0b", "قراءات",
    "meta:x", "</td><img src=x>", "x" * 3000,
)  # fmt: skip


@pytest.fixture
def project(tmp_path: Path):
    with make_project(tmp_path / "p.hashiya", 0) as project:
        yield project


def with_meta(number: int, **meta: object) -> Article:
    return replace(article(number), meta=meta)


def ids(project: Project, order: str, *, descending: bool = False) -> list[int]:
    return [int(each[-4:]) for each in project.articles.ids_in_order(order, descending=descending)]


def test_numbers_come_before_words_and_what_lacks_the_field_is_last_either_way(project: Project) -> None:
    values: tuple[object, ...] = (9, "ب", None, 10.5, "أ", "Zoo", "apple", True, -3)
    add_articles(project, *(with_meta(n, weight=value) for n, value in enumerate(values)), with_meta(99, other=1))
    order = by_field("weight")
    assert ids(project, order) == [8, 7, 0, 3, 6, 5, 4, 1, 2, 99]
    assert ids(project, order, descending=True) == [1, 4, 5, 6, 3, 0, 7, 8, 99, 2]
    pages = [row.id for n in range(0, 10, 3) for row in project.articles.summaries(order, limit=3, offset=n)]
    assert pages == project.articles.ids_in_order(order)


@pytest.mark.parametrize("key", HOSTILE, ids=range(len(HOSTILE)))
def test_any_key_is_a_field(project: Project, key: str) -> None:
    rest = {"date": "2020-01-01", "x": "wrong", "reads": "wrong", "a": {"b": "wrong"}}
    add_articles(project, *(replace(article(n), meta={**rest, key: value}) for n, value in enumerate((3, 1, 2))))
    assert ids(project, by_field(key)) == [1, 2, 0]
    assert ids(project, by_field(key), descending=True) == [0, 2, 1]
    assert project.articles.fields()[key] == 3
    found = project.articles.field_values(["article-0000", "article-0001"], [key])
    assert found == {"article-0000": {key: "3"}, "article-0001": {key: "1"}}


@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=30))
def test_every_order_by_a_field_is_known_again(key: str) -> None:
    assert field_of(by_field(key)) == key
    assert is_order(by_field(key))


@pytest.mark.parametrize("order", [None, 3, "", "row; DROP TABLE articles", "id", ["title"]])
def test_nothing_else_is_an_order(order: object) -> None:
    assert not is_order(order)
    assert all(field_of(each) is None and is_order(each) for each in ORDERS)


def test_values_are_shown_as_text_and_lists_as_json(project: Project) -> None:
    meta = {"n": 604, "f": 1.5, "t": True, "no": None, "list": ["أ", 1], "object": {"k": "ق"}, "s": "نص"}
    add_articles(project, with_meta(1, **meta))
    (found,) = project.articles.field_values(["article-0001"], list(meta)).values()
    assert found == {
        "n": "604", "f": "1.5", "t": "true", "no": "", "list": '["أ",1]', "object": '{"k":"ق"}', "s": "نص",
    }  # fmt: skip


def test_by_date_as_far_as_the_date_goes(project: Project) -> None:
    dates = ("2019-12-31", "2020", "2020-10", "2020-10-26", "2020-10-26T09:30", "2020-11-01", "", "قديم")
    add_articles(project, *(with_meta(n, date=date) for n, date in enumerate(dates)))

    def found(**bounds: str) -> list[int]:
        return [int(each[-4:]) for each in project.articles.ids_in_order(chosen=ArticleFilter(**bounds))]

    assert found(since="2020-10-26", until="2020-10-26") == [3, 4]
    assert found(since="2020-10", until="2020-10") == [2, 3, 4]
    assert found(until="2020") == [0, 1, 2, 3, 4, 5]
    assert found(since="2020-11", until="9999") == [5]


def test_by_source_and_by_span_together(project: Project) -> None:
    from reader.ops.spans import add_span

    add_articles(project, *(with_meta(n, source=source) for n, source in enumerate(("أ", "ب", "أ", ""))))
    add_span(project, "article-0002", 0, 3, "PER", annotator="سلمى")
    add_span(project, "article-0001", 0, 3, "PER", annotator="سلمى")
    assert project.articles.sources() == {"أ": 2, "ب": 1}
    chosen = ArticleFilter(sources=("أ",), labels=("PER",), annotators=("سلمى",))
    assert project.articles.ids_in_order(chosen=chosen) == ["article-0002"]
    assert project.articles.count(ArticleFilter(sources=('"', "'"))) == 0


def test_a_field_follows_an_edit_of_the_metadata(project: Project) -> None:
    add_articles(project, with_meta(1, reads=5), with_meta(2, reads=7))
    with project.step(sentence("test", "Edit"), ANNOTATOR) as step:
        step.put("article", replace(project.articles.described("article-0001"), meta={"reads": 9}))
    assert ids(project, by_field("reads")) == [2, 1]
