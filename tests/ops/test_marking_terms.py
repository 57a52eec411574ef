"""Terms of glossaries marked through an article: without clitics, the longest, once, in one step."""

import pytest

from reader.base.errors import Cancelled, UserFault
from reader.model import Entry
from reader.ops import glossaries, history, spans
from reader.ops.marking_terms import find_labelled_terms, mark_terms
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
    found = find_labelled_terms(project, forms(), "a1")
    return found, mark_terms(project, "a1", found.places, annotator=annotator)


def marked(project):
    return [(TEXT[span.start : span.end], span.label) for span in project.spans.of_article("a1")]


def test_terms_are_marked_without_what_is_written_onto_them(project):
    teach(project, ("مجلس الأمن", "ORG"), ("قرار", "RES"), ("خلفوف", "PER"))
    mark(project)
    terms = ["خلفوف", "مجلس الأمن", "قرار", "القرارات", "مجلس الأمن", "قرارات"]
    assert [text for text, _ in marked(project)] == terms
    assert [label for _, label in marked(project)] == ["PER", "ORG", "RES", "RES", "ORG", "RES"]
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
    found, _ = mark(project)
    assert ([place.label for place in found.places], found.already) == (["ORG"], 1)
    again, step = mark(project)
    assert (step.number, again.places, again.already) == (0, (), 2)


def test_a_label_that_the_project_lacks_is_said(project):
    teach(project, ("مجلس الأمن", "BODY"), ("خلفوف", "PER"))
    found, _ = mark(project)
    assert ([place.label for place in found.places], dict(found.lacking)) == (["PER"], {"BODY": 2})


def test_entries_without_a_label_and_of_unused_glossaries_mark_nothing(project):
    from dataclasses import replace

    teach(project, ("خلفوف", "PER"), ("قرار", ""))
    (own,) = project.glossaries.all()
    glossaries.change_glossary(project, replace(own, enabled=False), annotator="a")
    assert mark(project)[1].number == 0


def test_no_term_reaches_over_a_stop_or_an_and(project):
    teach(project, ("المجلس رحب", "ORG"))
    assert mark(project)[1].number == 0


def test_an_article_that_is_not_there(project):
    with pytest.raises(UserFault):
        find_labelled_terms(project, forms(), "gone")


def test_finding_marks_nothing_and_only_what_is_agreed_to_is_marked(project):
    teach(project, ("مجلس الأمن", "ORG"), ("قرار", "RES"))
    found = find_labelled_terms(project, forms(), "a1")
    assert marked(project) == []
    assert list(found.places) == sorted(found.places)
    mark_terms(project, "a1", [place for place in found.places if place.label == "ORG"], annotator="a")
    assert marked(project) == [("مجلس الأمن", "ORG")] * 2


def test_a_span_within_another_of_its_label_hides_neither(project):
    teach(project, ("قرار", "RES"))
    spans.add_span(project, "a1", 0, len(TEXT), "RES", annotator="a")
    spans.add_span(project, "a1", 0, 3, "RES", annotator="a")
    found = find_labelled_terms(project, forms(), "a1")
    assert (found.places, found.already) == ((), 3)


def test_looking_can_be_cancelled(project):
    def cancel(done, total, /):
        raise Cancelled

    teach(project, ("قرار", "RES"))
    with pytest.raises(Cancelled):
        find_labelled_terms(project, forms(), "a1", cancel)
