from __future__ import annotations

import random
from dataclasses import replace

import pytest

from reader.base.errors import UserFault
from reader.formats import format_by_id
from reader.model import AnnotatedArticle
from tests.formats.material import CASES, article, marked, read_back, written
from tests.trials import needs, trial

CONLL, BIOES = format_by_id("conll"), format_by_id("bioes")
WOJOOD = trial("interop/conll/wojood_val.txt")


def rows_of(data: bytes) -> list[list[list[str]]]:
    """Sentences of fields, by a reader that knows nothing of ours."""
    blocks = data.decode().split("\n\n")
    return [[line.split("\t") for line in block.split("\n") if line] for block in blocks if block.strip()]


def entities(tags: list[str]) -> set[tuple[str, int, int]]:
    """Strict IOB2 or IOBES as scorers define it: any breach of the scheme is an error."""
    found: set[tuple[str, int, int]] = set()
    start, label = -1, ""
    for at, tag in enumerate([*tags, "O"]):
        prefix, _, name = tag.partition("-")
        if prefix in ("I", "E"):
            assert start >= 0, (tags, at)
            assert name == label
        elif start >= 0:
            found.add((label, start, at))
            start = -1
        if prefix == "B":
            start, label = at, name
        if prefix == "S":
            found.add((name, at, at + 1))
        if prefix == "E":
            found.add((label, start, at + 1))
            start = -1
    return found


def marked_words(data: bytes, column: int = 1) -> set[tuple[str, str]]:
    found: set[tuple[str, str]] = set()
    for sentence in rows_of(data):
        for label, start, end in entities([row[column] for row in sentence]):
            found.add((label, "".join(row[0] for row in sentence[start:end])))
    return found


def words_of(annotated: AnnotatedArticle) -> set[tuple[str, str]]:
    text = annotated.article.text
    return {(span.label, "".join(text[span.start : span.end].split())) for span in annotated.spans}


@pytest.mark.parametrize("spec", [CONLL, BIOES], ids=lambda spec: spec.id)
@pytest.mark.parametrize("case", CASES)
def test_layers_hold_every_span(spec: object, case: str) -> None:
    data, report = written(spec, [CASES[case]], overlaps="layers")  # type: ignore[arg-type]
    width = {len(row) for sentence in rows_of(data) for row in sentence}
    assert len(width) == 1
    found = set().union(*(marked_words(data, column) for column in range(1, width.pop())))
    assert found == words_of(CASES[case])
    assert {finding.kind for finding in report.findings if finding.span_id} <= {"split", "narrowed"}


def test_the_longer_or_the_shorter_of_two_is_kept() -> None:
    nested = CASES["nested"]
    outer, report = written(CONLL, [nested])
    assert marked_words(outer) == {("ORG", "بلديةالميناء")}
    assert [finding.span_id for finding in report.findings if finding.kind == "flattened"] == ["a1-s1"]
    inner, report = written(CONLL, [nested], overlaps="innermost")
    assert marked_words(inner) == {("LOC", "الميناء")}
    assert [finding.span_id for finding in report.findings if finding.kind == "flattened"] == ["a1-s0"]


def test_edges_inside_a_word() -> None:
    inside = marked("زار و⟦LOC:بغداد⟧ أمس")
    split, report = written(CONLL, [inside])
    assert [row[0] for row in rows_of(split)[1]] == ["زار", "و", "بغداد", "أمس"]
    assert [finding.kind for finding in report.findings if finding.span_id] == ["split"]
    widened, report = written(CONLL, [inside], edges="widen")
    assert marked_words(widened) == {("LOC", "وبغداد")}
    assert [finding.kind for finding in report.findings if finding.span_id] == ["widened"]
    dropped, report = written(CONLL, [inside], edges="drop")
    assert marked_words(dropped) == set()
    assert [finding.kind for finding in report.findings if finding.span_id] == ["dropped"]


@pytest.mark.parametrize("overlaps", ["outermost", "innermost", "layers"])
def test_fragments_widened_to_one_word_are_one(overlaps: str) -> None:
    made = article("زار وبغداده أمس", [(4, 11, "LOC")])
    torn = replace(made, spans=(replace(made.spans[0], fragments=((4, 5), (10, 11))),))
    data, report = written(CONLL, [torn], edges="widen", overlaps=overlaps)
    assert rows_of(data)[1] == [["زار", "O"], ["وبغداده", "B-LOC"], ["أمس", "O"]]
    assert [finding.kind for finding in report.findings if finding.span_id] == ["split", "widened", "widened"]


def test_a_fragment_that_is_left_out_is_told_from_its_span() -> None:
    made = article("زار سامي أمس وليلى", [(4, 18, "PER"), (12, 18, "LOC")])
    torn = replace(made, spans=(replace(made.spans[0], fragments=((4, 8), (8, 9), (14, 18))), made.spans[1]))
    data, report = written(CONLL, [torn])
    assert rows_of(data)[1] == [["زار", "O"], ["سامي", "B-PER"], ["أمس", "O"], ["و", "B-LOC"], ["ليلى", "I-LOC"]]
    assert [str(finding.said) for finding in report.findings if finding.kind in ("dropped", "flattened")][:2] == [
        "A fragment of span “سامي … ليلى” (PER) was left out: it covers no word.",
        "A fragment of span “سامي … ليلى” (PER) was left out: it overlaps another span.",
    ]
    strict = [str(finding.said) for finding in written(CONLL, [torn], edges="drop")[1].findings]
    [said] = [each for each in strict if "inside a word" in each]
    assert said.startswith("A fragment of")


def test_a_span_is_not_torn_by_a_sentence_end() -> None:
    data, _ = written(CONLL, [CASES["across sentences"]])
    assert marked_words(data) == {("EVENT", "الحفل.بدأالعرض")}


def test_white_space_is_no_token_and_said_so() -> None:
    spaced = article("قال  أمجد  اليوم  ", [(4, 11, "PER"), (3, 5, "GAP")])
    data, report = written(CONLL, [spaced])
    assert all(row[0] == row[0].strip() for sentence in rows_of(data) for row in sentence)
    assert {finding.span_id: finding.kind for finding in report.findings if finding.span_id} == {
        "a1-s0": "narrowed",
        "a1-s1": "dropped",
    }


def test_random_spans_by_an_independent_scorer() -> None:
    chance = random.Random(4)
    words = ["خرج", "الوزير", "من", "المبنى", "مع", "وفد", "كبير", "وتحدث", "إلى", "الناس"]
    for _ in range(60):
        text = " ".join(chance.choices(words, k=30))
        borders = sorted(chance.sample([0, *(at for at, char in enumerate(text) if char == " ")], 8))
        spans = [
            (start + (start > 0), end, chance.choice("AB"))
            for start, end in zip(borders[::2], borders[1::2], strict=True)
        ]
        for spec in (CONLL, BIOES):
            data, _ = written(spec, [article(text, spans)])
            assert marked_words(data) == words_of(article(text, spans))
            [after], _ = read_back(spec, data)
            assert [(span.start, span.end, span.label) for span in after.spans] == spans


def test_a_label_with_a_space_keeps_the_line_whole() -> None:
    data, report = written(CONLL, [marked("في ⟦big city:حلب⟧")], separator="space")
    assert b" B-big_city\n" in data
    assert any("big_city" in str(finding.said) for finding in report.findings)


READ = {
    "IOB1": ("a I-X\nb I-X\nc B-X\n", [("X", "a b"), ("X", "c")]),
    "BILOU": ("a\tB-X\nb\tL-X\nc\tU-Y\n", [("X", "a b"), ("Y", "c")]),
    "I after another label": ("a B-X\nb I-Y\n", [("X", "a"), ("Y", "b")]),
    "no tag": ("a B-X\nb\nc I-X\n", [("X", "a"), ("X", "c")]),
    "four columns": ("-DOCSTART- -X- O O\n\nمصر NNP B-NP B-LOC\nفازت VBD B-VP O\n", [("LOC", "مصر")]),
    "as many columns as tags": (
        "a B-P\nb I-P B-O\nc I-P I-O B-L\nd I-O\n",
        [("P", "a b c"), ("O", "b c d"), ("L", "c")],
    ),
    "nested of one label": ("a B-X\nb I-X B-X\nc I-X I-X\n", [("X", "a b c"), ("X", "b c")]),
    "sentence end": ("a B-X\n\nb I-X\n", [("X", "a"), ("X", "b")]),
    "CRLF and comments": ("# text = a b\r\na\tB-X\r\nb\tI-X\r\n", [("X", "a b")]),
}


@pytest.mark.parametrize("case", READ)
def test_what_files_hold(case: str) -> None:
    data, expected = READ[case]
    [found], _ = read_back(CONLL, data.encode())
    text = found.article.text
    assert [(span.label, text[span.start : span.end].replace("\n", " ")) for span in found.spans] == expected


def test_dirt_is_counted() -> None:
    _, report = read_back(CONLL, b"a B-X\nb\nc I-X\nd\ne PER\n", tags="last")
    said = " ".join(str(finding.said) for finding in report.findings)
    assert "2 tokens without a tag" in said
    assert "1 tag without B-" in said
    assert "1 span beginning with I-" in said


def test_documents_and_sentences_as_articles() -> None:
    data, _ = written(CONLL, [CASES["one span"], CASES["at the end"]])
    assert len(read_back(CONLL, data)[0]) == 2
    assert len(read_back(CONLL, b"a O\n\nb O\n\nc O\n", articles="sentences")[0]) == 3


def test_prose_is_no_conll() -> None:
    with pytest.raises(UserFault, match="no column of tags"):
        read_back(CONLL, "هذا نص عادي\nبلا وسوم\n".encode())


@needs(WOJOOD)
def test_nested_arabic_names_survive() -> None:
    [found], _ = read_back(CONLL, WOJOOD.read_bytes())
    lines = WOJOOD.read_text(encoding="utf-8").splitlines()
    begun = sum(field.startswith("B-") for line in lines for field in line.split()[1:])
    assert len(found.spans) >= begun > 400
    data, report = written(CONLL, [found], overlaps="layers")
    [again], _ = read_back(CONLL, data)
    flat = "".join(found.article.text.split())
    assert "".join(again.article.text.split()) == flat
    assert sorted(words_of(again)) == sorted(words_of(found))
    assert not [finding for finding in report.findings if finding.kind in ("dropped", "flattened") and finding.span_id]
