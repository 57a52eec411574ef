"""Any sequence of edits, undone, gives the first state; redone, the last; also across a restart."""

from __future__ import annotations

import tempfile
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from reader.base.errors import UserFault
from reader.base.sentences import sentence
from reader.model import Entity, Label, Relation
from reader.ops import articles, history, labels, spans
from reader.ops.checking import check
from reader.store import Project
from tests.store.samples import ANNOTATOR, add_articles, article, everything, make_project

ARTICLES = st.sampled_from([f"article-{number:04}" for number in range(3)])
CODES = st.sampled_from(["PER", "LOC", "ORG", "NEW"])


class Edits(RuleBasedStateMachine):
    """Edits with a model that is only a list of states: what undo and redo must lead to."""

    @initialize()
    def begin(self) -> None:
        self.folder = tempfile.TemporaryDirectory()
        self.path = Path(self.folder.name) / "project.hashiya"
        make_project(self.path).close()
        self.project = Project.open(self.path)
        self.states = [everything(self.project)]
        self.now = 0

    def teardown(self) -> None:
        if hasattr(self, "project"):
            while self.now > 0:
                self.undo()
            while self.now < len(self.states) - 1:
                self.redo()
            self.project.close()
            assert check(self.path).problems == ()
            self.folder.cleanup()

    def edited(self) -> None:
        state = everything(self.project)
        if state != self.states[self.now]:
            del self.states[self.now + 1 :]
            self.states.append(state)
            self.now += 1

    @rule(article_id=ARTICLES, start=st.integers(0, 60), length=st.integers(1, 20), code=CODES)
    def mark(self, article_id: str, start: int, length: int, code: str) -> None:
        with suppress(UserFault):
            spans.add_span(self.project, article_id, start, start + length, code, annotator=ANNOTATOR)
        self.edited()

    @rule(article_id=ARTICLES, code=CODES)
    def relabel(self, article_id: str, code: str) -> None:
        with suppress(UserFault):
            ids = [span.id for span in self.project.spans.of_article(article_id)]
            spans.relabel_spans(self.project, ids, code, annotator=ANNOTATOR)
        self.edited()

    @rule(article_id=ARTICLES)
    def relate_then_delete(self, article_id: str) -> None:
        mine = self.project.spans.of_article(article_id)
        if len(mine) < 2:
            return
        with self.project.step(sentence("test", "Relate"), ANNOTATOR) as step:
            number = self.project.ids.next()
            step.put(
                "relation",
                Relation(
                    id=number, article_id=article_id, head_id=mine[0].id, tail_id=mine[1].id, label="of", annotator="x"
                ),
            )
            step.put("entity", Entity(id="e" + number, name="كيان"))
        self.edited()
        spans.delete_spans(self.project, [mine[0].id], annotator=ANNOTATOR)
        self.edited()

    @rule(article_id=ARTICLES, start=st.integers(0, 50))
    def resize(self, article_id: str, start: int) -> None:
        for span in self.project.spans.of_article(article_id)[:1]:
            with suppress(UserFault):
                spans.resize_span(self.project, span.id, start, start + 3, annotator=ANNOTATOR)
        self.edited()

    @rule(code=CODES, other=CODES)
    def delete_label(self, code: str, other: str) -> None:
        with suppress(UserFault):
            labels.delete_label(self.project, code, annotator=ANNOTATOR, move_to=other)
        self.edited()

    @rule()
    def add_label(self) -> None:
        with suppress(UserFault):
            labels.add_label(self.project, Label(code="NEW"), annotator=ANNOTATOR)
        self.edited()

    @rule(article_id=ARTICLES, state=st.sampled_from(["new", "in_progress", "done"]))
    def set_state(self, article_id: str, state: str) -> None:
        articles.set_state(self.project, [article_id], state, annotator=ANNOTATOR)  # type: ignore[arg-type]
        self.edited()

    @rule(number=st.integers(10, 99))
    def import_another(self, number: int) -> None:
        if not self.project.articles.existing_ids([article(number).id]):
            add_articles(self.project, article(number))
        self.edited()

    @rule()
    def undo(self) -> None:
        if self.now > 0:
            assert history.undo(self.project, ANNOTATOR).number
            self.now -= 1

    @rule()
    def redo(self) -> None:
        result = history.redo(self.project, ANNOTATOR)
        if self.now < len(self.states) - 1:
            assert result.number
            self.now += 1
        else:
            assert result.number == 0

    @rule()
    def reopen(self) -> None:
        self.project.close()
        self.project = Project.open(self.path)

    @invariant()
    def is_as_expected(self) -> None:
        if hasattr(self, "project"):
            assert everything(self.project) == self.states[self.now]


TestEdits = Edits.TestCase
TestEdits.settings = settings(max_examples=50, stateful_step_count=20, deadline=None)


@pytest.fixture
def project(tmp_path: Path):
    with make_project(tmp_path / "project.hashiya") as project:
        yield project


def test_undo_refuses_when_another_changed_the_span(project: Project) -> None:
    made = spans.add_span(project, "article-0000", 0, 4, "PER", annotator="نور").changes[0]
    spans.set_note(project, made.id, "غيّرتها", annotator="هند")
    before = everything(project)
    with pytest.raises(UserFault, match="changed by another step"):
        history.undo(project, "نور")
    assert everything(project) == before
    history.undo(project, "هند")
    assert history.undo(project, "نور").number
    assert project.spans.get(made.id) is None


def test_undo_of_an_import_refuses_while_another_marked_it(project: Project) -> None:
    spans.add_span(project, "article-0000", 0, 4, "PER", annotator="هند")
    with pytest.raises(UserFault, match="depend on"):
        history.undo(project, ANNOTATOR)
    assert project.articles.count() == 3


def test_undo_belongs_to_each_annotator(project: Project) -> None:
    spans.add_span(project, "article-0000", 0, 4, "PER", annotator="نور")
    spans.add_span(project, "article-0001", 0, 4, "PER", annotator="هند")
    history.undo(project, "نور")
    assert [len(project.spans.of_article(f"article-000{number}")) for number in (0, 1)] == [0, 1]
    assert history.undo(project, "نور").number == 0


def test_the_beginning_of_a_project_is_not_undone(project: Project) -> None:
    assert history.undo(project, "").number == 0
    assert len(project.labels.all()) == 3


def test_steps_have_names_that_hold_sentences(project: Project) -> None:
    spans.add_span(project, "article-0000", 0, 4, "PER", annotator="نور")
    assert [str(each) if each else None for each in history.next_steps(project, "نور")] == ["Mark Person", None]
    history.undo(project, "نور")
    assert [str(each) if each else None for each in history.next_steps(project, "نور")] == [None, "Mark Person"]
    last = history.steps(project, 1)[0]
    assert str(last.name) == "Undo: Mark Person"
    assert last.name.params["step"].text == "Mark {label}"
    assert last.kind == "undo"


def test_history_of_a_record_says_who_and_what(project: Project) -> None:
    made = spans.add_span(project, "article-0000", 0, 4, "PER", annotator="نور").changes[0]
    spans.relabel_spans(project, [made.id], "LOC", annotator="هند")
    told = project.changes.of_record("span", made.id)
    assert [step.annotator for step, _ in told] == ["نور", "هند"]
    assert told[1][1].before.label == "PER"
    assert told[1][1].after.label == "LOC"
    assert told[0][0].at < told[1][0].at or told[0][0].at == told[1][0].at
