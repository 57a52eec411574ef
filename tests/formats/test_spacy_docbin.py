from __future__ import annotations

import importlib.util
import random
import sys
import zlib
from typing import Any

import pytest

from reader.base.errors import EnvironmentFault, UserFault
from reader.formats import format_by_id
from tests.formats.material import CASES, article, read_back, rich, written

SPEC = format_by_id("spacy")
needs_spacy = pytest.mark.skipif(importlib.util.find_spec("spacy") is None, reason="spacy is not installed")


def load(data: bytes) -> list[Any]:
    import spacy
    from spacy.tokens import DocBin

    return list(DocBin().from_bytes(data).get_docs(spacy.blank("ar").vocab))


@needs_spacy
@pytest.mark.parametrize("case", CASES)
def test_spacy_loads_the_exact_text_and_every_span(case: str) -> None:
    before = CASES[case]
    [doc] = load(written(SPEC, [before])[0])
    assert doc.text == before.article.text
    assert [(s.id_, s.start_char, s.end_char, s.label_) for s in doc.spans["sc"]] == [
        (s.id, s.start, s.end, s.label) for s in before.spans
    ]
    for entity in doc.ents:
        assert entity.text == entity.text.strip()


@needs_spacy
def test_flat_entities_follow_the_option() -> None:
    [outer] = load(written(SPEC, [CASES["nested"]])[0])
    [inner] = load(written(SPEC, [CASES["nested"]], overlaps="innermost")[0])
    assert [entity.label_ for entity in outer.ents] == ["ORG"]
    assert [entity.label_ for entity in inner.ents] == ["LOC"]
    assert len(outer.spans["sc"]) == len(inner.spans["sc"]) == 2


@needs_spacy
def test_white_space_at_edges_is_exact_in_spans_and_trimmed_in_ents() -> None:
    spaced = article("قال  أمجد  اليوم", [(4, 11, "PER"), (3, 5, "GAP")])
    data, report = written(SPEC, [spaced])
    [doc] = load(data)
    assert [(s.start_char, s.end_char) for s in doc.spans["sc"]] == [(4, 11), (3, 5)]
    assert [(entity.start_char, entity.end_char) for entity in doc.ents] == [(5, 9)]
    assert {finding.span_id for finding in report.findings if finding.kind == "narrowed"} == {"a1-s0", "a1-s1"}


@needs_spacy
def test_what_is_not_seen_begins_no_entity() -> None:
    hidden = article("قال\n\u200f أمجد \u202e", [(3, 10, "PER"), (10, 12, "GAP")])
    [doc] = load(written(SPEC, [hidden])[0])
    assert [(s.start_char, s.end_char) for s in doc.spans["sc"]] == [(3, 10), (10, 12)]
    assert [(entity.text, entity.label_) for entity in doc.ents] == [("أمجد", "PER")]


@needs_spacy
def test_what_belongs_to_the_article_comes_back() -> None:
    [after], _ = read_back(SPEC, written(SPEC, [rich()])[0])
    assert (after.article.id, after.article.title, after.article.labels) == ("rich", "لقاء", ("politics",))
    assert after.spans[0].entity_id == "e1"


@needs_spacy
@pytest.mark.parametrize("data", [b"", b"no docbin", zlib.compress(b"x" * 50), zlib.compress(b"\x80")])
def test_what_is_no_docbin_is_said(data: bytes) -> None:
    with pytest.raises(UserFault, match="damaged"):
        read_back(SPEC, data)


def test_without_spacy_one_line_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "spacy.tokens", None)
    with pytest.raises(EnvironmentFault, match=r"pip install 'hashiya\[spacy\]'"):
        written(SPEC, [CASES["one span"]])


@needs_spacy
@pytest.mark.parametrize(
    ("words", "told", "spans", "said"),
    [
        (["\u0642\u0627\u0644\0", "نعم"], {}, [], "NUL"),
        (["قال", "نعم"], {"id": "a\u202eb"}, [], "“id” holds control"),
        (["قال", "نعم"], {"id": "a" * 5_000}, [], "longer than"),
        (["قال", "نعم"], {}, [("PER", "s\n1")], "“id” holds control"),
        (["قال", "نعم"], {}, [("P\u202eR", "s1")], "“label” holds control"),
        (["قال", "نعم"], {}, [("", "s1")], "span #1 has no label"),
    ],
)
def test_what_no_project_could_hold_is_refused(
    words: list[str], told: dict[str, str], spans: list[tuple[str, str]], said: str
) -> None:
    import spacy
    from spacy.tokens import Doc, DocBin, Span

    vocab = spacy.blank("ar").vocab
    sound, bad = Doc(vocab, words=["وصل", "الوفد"]), Doc(vocab, words=words)
    bad.user_data["hashiya"] = told
    bad.spans["sc"] = [Span(bad, 1, 2, label=label, span_id=id_) for label, id_ in spans]
    data = DocBin(store_user_data=True, docs=[sound, bad]).to_bytes()
    with pytest.raises(UserFault, match=f"document 2: .*{said}"):
        read_back(SPEC, data)
    [kept], report = read_back(SPEC, data, good_lines_only=True)
    assert kept.article.text == sound.text
    assert [finding.kind for finding in report.findings] == ["refused"]


@needs_spacy
def test_damage_inside_is_said_whatever_spacy_raises() -> None:
    sound = zlib.decompress(written(SPEC, [CASES["emoji"], CASES["nested"]])[0])
    chance = random.Random(6)
    refused = 0
    for _ in range(120):
        torn = bytearray(sound)
        torn[chance.randrange(len(torn))] ^= 1 << chance.randrange(8)
        try:
            read_back(SPEC, zlib.compress(bytes(torn)))
        except UserFault:
            refused += 1
    assert refused
