"""The proof that an export is training data has to see what differs."""

from __future__ import annotations

import importlib.util
from dataclasses import replace
from pathlib import Path

import pytest

from benchmarks.train_spacy import _compare, _load
from reader.formats import format_by_id
from reader.model import AnnotatedArticle
from tests.formats.material import CASES, article, written

needs_spacy = pytest.mark.skipif(importlib.util.find_spec("spacy") is None, reason="spacy is not installed")


@needs_spacy
def test_what_differs_from_the_project_is_counted(tmp_path: Path) -> None:
    made = [replace_id(each, f"a{number}") for number, each in enumerate(CASES.values())]
    hidden = article("قال\n\u200f أمجد \u202e", [(3, 10, "PER"), (10, 12, "GAP")], id_="hidden")
    torn = article("زار سامي أمس وليلى", [(4, 18, "PER"), (12, 18, "LOC")], id_="torn")
    torn = replace(torn, spans=(replace(torn.spans[0], fragments=((4, 8), (14, 18))), torn.spans[1]))
    exported = [*made, hidden, torn]
    path = tmp_path / "data.spacy"
    path.write_bytes(written(format_by_id("spacy"), exported)[0])
    docs = _load(path)
    expected = {each.article.id: each for each in exported}
    assert _compare(expected, docs) == 0
    for wrong in (
        replace(torn, spans=torn.spans[:1]),
        replace(torn, spans=(replace(torn.spans[0], label="ORG"), torn.spans[1])),
        replace(torn, article=replace(torn.article, text=torn.article.text + " ")),
    ):
        assert _compare({**expected, "torn": wrong}, docs) > 0
    assert _compare(expected, docs[1:]) > 0
    docs[-1].ents = []
    assert _compare(expected, docs) > 0


def replace_id(annotated: AnnotatedArticle, id_: str) -> AnnotatedArticle:
    """The same article under another id."""
    return replace(
        annotated,
        article=replace(annotated.article, id=id_),
        spans=tuple(replace(span, article_id=id_) for span in annotated.spans),
    )
