"""Pairs of articles as settings of the project: kept, undone, and never trusted."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.base.errors import UserFault
from reader.base.sentences import sentence
from reader.ops import history, pairs
from reader.ops.importing import import_text
from reader.store.project import Project


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    with Project.create(tmp_path / "p.hashiya") as made:
        for text in ("الخبر الأوّل\n\nنص.", "The first story\n\nText.", "خبر آخر\n\nنص."):
            import_text(made, text)
        yield made


def names(found) -> list[str]:
    return [each.name for each in found]


def test_each_is_the_others_until_undone(project: Project) -> None:
    first, second, third = project.articles.ids_in_order()
    result = pairs.keep_pair(project, first, second, annotator="a")
    assert "The first story" in str(result.name)
    assert (pairs.partner(project, first), pairs.partner(project, second)) == (second, first)
    assert pairs.partner(project, third) == ""
    assert pairs.keep_pair(project, first, second, annotator="a").number == 0
    history.undo(project, "a")
    assert pairs.partner(project, first) == ""


def test_the_last_choice_of_an_article_counts(project: Project) -> None:
    first, second, third = project.articles.ids_in_order()
    pairs.keep_pair(project, first, second, annotator="a")
    pairs.keep_pair(project, first, third, annotator="a")
    assert [pairs.partner(project, each) for each in (first, second, third)] == [third, first, first]


@pytest.mark.parametrize("kept", ['"gone"', "5", "null", '["x"]', "SELF"])
def test_what_is_no_other_article_is_none(project: Project, kept: str) -> None:
    first = project.articles.ids_in_order()[0]
    with project.step(sentence("ops", "Paste a text"), "a") as step:
        step.put("setting", kept.replace("SELF", f'"{first}"'), record_id=f"beside:{first}")
    assert pairs.partner(project, first) == ""


def test_a_pair_with_what_is_gone_is_refused(project: Project) -> None:
    with pytest.raises(UserFault):
        pairs.keep_pair(project, project.articles.ids_in_order()[0], "gone", annotator="a")


def test_candidates_are_found_folded_and_the_partner_comes_first(project: Project) -> None:
    first, second, third = project.articles.ids_in_order()
    assert names(pairs.candidates(project, first, "", limit=9)) == ["The first story", "خبر آخر"]
    assert names(pairs.candidates(project, third, "الاول", limit=9)) == ["الخبر الأوّل"]
    assert names(pairs.candidates(project, third, "story FIRST", limit=9)) == ["The first story"]
    assert names(pairs.candidates(project, first, "", limit=1)) == ["The first story"]
    pairs.keep_pair(project, first, third, annotator="a")
    assert names(pairs.candidates(project, first, "", limit=9)) == ["خبر آخر", "The first story"]
    assert second not in [each.id for each in pairs.candidates(project, second, "", limit=9)]
