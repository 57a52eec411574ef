"""Fixtures: article views, and spans to show in them."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from reader.model import Article, Span
from reader.ui.article import ArticleView, LabelStyle, PageStyle

LABELS = {
    "PER": LabelStyle("شخص", "#2f6fde", "1"),
    "ORG": LabelStyle("جهة", "#d9480f", "2"),
    "LOC": LabelStyle("مكان", "#2b8a3e", "3"),
}
MakeView = Callable[..., ArticleView]


def span(
    start: int, end: int, label: str = "PER", *, name: str = "", fragments: tuple[tuple[int, int], ...] = ()
) -> Span:
    """A span of the article that :func:`make_view` shows."""
    return Span(
        id=name or f"{start:05}-{end:05}-{label}",
        article_id="a",
        start=start,
        end=end,
        label=label,
        annotator="someone",
        fragments=fragments,
    )


@pytest.fixture
def make_view(qtbot: QtBot) -> MakeView:
    """Makes a view that shows a text."""

    def make(text: str, *, window: tuple[int, int] = (760, 520), direction: str = "", **style: object) -> ArticleView:
        view = ArticleView()
        qtbot.addWidget(view)
        view.resize(*window)
        view.set_page_style(PageStyle(**style))  # type: ignore[arg-type]
        view.set_label_styles(LABELS)
        view.set_article(Article(id="a", text=text, sha256="", direction=direction))  # type: ignore[arg-type]
        view.show()
        qtbot.waitExposed(view)
        return view

    return make
