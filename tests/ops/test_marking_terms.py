"""Terms of glossaries marked through an article: without clitics, the longest, once, in one step."""

import pytest

from reader.base.errors import UserFault
from reader.model import Entry
from reader.ops import glossaries, history, spans
from reader.ops.marking_terms import mark_glossary_terms
from tests.ops.reading import TEXT, forms, reading


@pytest.fixture
def project(tmp_path):
    with reading(tmp_path) as project:
        yield project


def teach(project, *pairs):
    for headword, label in pairs:
        entry = Entry(id="", glossary_id="", headword=headword, gloss="x", label=label)
        glossaries.put_entry(project, entry, annotator="a")


def mark(project, annotator="a"):
    return mark_glossary_terms(project, forms(), "a1", annotator=annotator)


def marked(project):
    return [(TEXT[span.start : span.end], span.label) for span in project.spans.of_article("a1")]


def test_terms_are_marked_without_what_is_written_onto_them(project):
    teach(project, ("مجلس الأمن", "ORG"), ("قرار", "RES"), ("خلفوف", "PER"))
    done = mark(project)
    terms = ["خلفوف", "مجلس الأمن", "قرار", "القرارات", "مجلس الأمن", "قرارات"]
    assert [text for text, _ in marked(project)] == terms
    assert dict(done.added) == {"PER": 1, "ORG": 2, "RES": 3}
    history.undo(project, "a")
    assert marked(project) == []


def test_of_terms_that_overlap_the_longest_is_marked(project):
    teach(project, ("المجلس", "ORG"), ("مجلس الأمن", "LOC"))
    mark(project)
    assert marked(project) == [("المجلس", "ORG"), ("مجلس الأمن", "LOC"), ("المجلس", "ORG"), ("مجلس الأمن", "LOC")]


def test_what_is_marked_already_is_left_whoever_did_it(project):
    teach(project, ("مجلس الأمن", "ORG"))
    at = TEXT.index("مجلس الأمن")
    spans.add_span(project, "a1", at, at + 4, "ORG", annotator="b")
    done = mark(project)
    assert (done.added["ORG"], done.already) == (1, 1)
    again = mark(project)
    assert (again.step.number, again.added.total(), again.already) == (0, 0, 2)


def test_a_label_that_the_project_lacks_is_said(project):
    teach(project, ("مجلس الأمن", "BODY"), ("خلفوف", "PER"))
    done = mark(project)
    assert (dict(done.added), dict(done.lacking)) == ({"PER": 1}, {"BODY": 2})


def test_entries_without_a_label_and_of_unused_glossaries_mark_nothing(project):
    from dataclasses import replace

    teach(project, ("خلفوف", "PER"), ("قرار", ""))
    (own,) = project.glossaries.all()
    glossaries.change_glossary(project, replace(own, enabled=False), annotator="a")
    assert mark(project).step.number == 0


def test_no_term_reaches_over_a_stop_or_an_and(project):
    teach(project, ("المجلس رحب", "ORG"))
    assert mark(project).step.number == 0


def test_an_article_that_is_not_there(project):
    with pytest.raises(UserFault):
        mark_glossary_terms(project, forms(), "gone", annotator="a")
