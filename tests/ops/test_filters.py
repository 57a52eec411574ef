"""Filters: what everybody has, what a project keeps, and what is no filter."""

from __future__ import annotations

from dataclasses import fields
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.base.errors import UserFault
from reader.model import Label
from reader.ops import filters, history
from reader.store import ArticleFilter, Project
from tests.store.samples import ANNOTATOR, make_project

WHOLE = ArticleFilter(
    states=("new", "done"), title="خبر", labels=("PER",), annotators=("سلمى",), since="2020", until="2021-05",
    sources=("وكالة",),
)  # fmt: skip
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8) | st.just("\ud800"),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from([f.name for f in fields(WHOLE)]), inner)
    ),
)


@pytest.fixture
def project(tmp_path: Path):
    with make_project(tmp_path / "p.hashiya", 3) as project:
        yield project


def test_every_condition_is_kept_and_read_again() -> None:
    given_fields = {field.name for field in fields(ArticleFilter)} - {"ids"}
    assert set(filters.to_json(WHOLE)) == given_fields
    assert filters.filter_from(filters.to_json(WHOLE)) == WHOLE
    assert filters.to_json(ArticleFilter()) == {}


@given(JSON)
def test_whatever_was_kept_is_a_filter_that_can_be_asked_for(kept: object) -> None:
    made = filters.filter_from(kept)
    made.where()
    assert filters.filter_from(filters.to_json(made)) == made


def test_presets_speak_of_labels_that_are_there() -> None:
    plain = [preset.id for preset in filters.presets([Label(code="PER")])]
    assert plain == ["all", "undone", "new", "in_progress", "done"]
    *_, casualty = filters.presets([Label(code="PER"), Label(code="KILLED"), Label(code="injured")])
    assert (casualty.id, casualty.chosen.labels) == ("casualty", ("KILLED", "injured"))


def test_keeping_renaming_and_deleting_are_steps_that_undo_takes_back(project: Project) -> None:
    filters.keep_filter(project, " قتلى ", WHOLE, annotator=ANNOTATOR)
    assert filters.kept_filters(project) == {"قتلى": WHOLE}
    filters.rename_filter(project, "قتلى", "ضحايا", annotator=ANNOTATOR)
    assert filters.filter_named(project, "ضحايا") == WHOLE
    filters.delete_filter(project, "ضحايا", annotator=ANNOTATOR)
    assert filters.kept_filters(project) == {}
    for expected in ({"ضحايا": WHOLE}, {"قتلى": WHOLE}, {}):
        history.undo(project, ANNOTATOR)
        assert filters.kept_filters(project) == expected


@pytest.mark.parametrize("name", ["", "  ", "a\nb", "\u202eabc", "x" * 81, "a\0"])
def test_what_is_no_name_is_refused(project: Project, name: str) -> None:
    with pytest.raises(UserFault, match="needs a name"):
        filters.keep_filter(project, name, WHOLE, annotator=ANNOTATOR)
    assert filters.kept_filters(project) == {}


def test_another_filter_is_not_replaced_by_a_new_name(project: Project) -> None:
    filters.keep_filter(project, "a", WHOLE, annotator=ANNOTATOR)
    filters.keep_filter(project, "b", ArticleFilter(title="x"), annotator=ANNOTATOR)
    with pytest.raises(UserFault, match="already"):
        filters.rename_filter(project, "a", "b", annotator=ANNOTATOR)
    with pytest.raises(UserFault, match="any more"):
        filters.rename_filter(project, "c", "d", annotator=ANNOTATOR)
    with pytest.raises(UserFault, match=r"no filter “c”.*undone.*a, b"):
        filters.filter_named(project, "c")


def test_a_kept_filter_hides_a_preset_of_that_name(project: Project) -> None:
    filters.keep_filter(project, "done", WHOLE, annotator=ANNOTATOR)
    assert filters.filter_named(project, "done") == WHOLE
    assert filters.filter_named(project, "undone").states == ("new", "in_progress")
