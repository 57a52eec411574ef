"""Spans come in reading order whichever way an article is read."""

from __future__ import annotations

import random
from pathlib import Path

from reader.base.sentences import sentence
from reader.model import Span
from tests.store.samples import ANNOTATOR, make_project


def test_everything_on_an_article_is_in_reading_order_also_where_spans_begin_together(tmp_path: Path) -> None:
    rng = random.Random(5)
    with make_project(tmp_path / "p.hashiya") as project:
        spans = [
            Span(
                id=f"s{number:03}",
                article_id=f"article-{rng.randrange(3):04}",
                start=(start := rng.randrange(4)),
                end=start + rng.randint(1, 3),
                label="PER",
                annotator=ANNOTATOR,
            )
            for number in range(120)
        ]
        rng.shuffle(spans)
        with project.step(sentence("test", "Mark"), ANNOTATOR) as step:
            step.put_new("span", spans)
        read = list(project.articles.annotated_all())
        assert sum(len(each.spans) for each in read) == len(spans)
        for each in read:
            assert list(each.spans) == sorted(each.spans, key=lambda span: (span.start, -span.end, span.id))
            assert list(each.spans) == project.spans.of_article(each.article.id)
            assert each == project.articles.annotated(each.article.id)
