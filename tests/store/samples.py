"""Projects and articles to try the store on; all sentences are made up."""

from __future__ import annotations

import hashlib
from pathlib import Path

from reader.base.sentences import sentence
from reader.model import Article, Label, LabelSet
from reader.store import Project

LABELS = LabelSet(
    id="test",
    name_ar="تجربة",
    name_en="Test",
    labels=(Label(code="PER", name_ar="شخص", name_en="Person"), Label(code="LOC", name_en="Place"), Label(code="ORG")),
)
ANNOTATOR = "سلمى"


def article(number: int, text: str = "") -> Article:
    text = text or f"وصل الوزير خلف إلى بَغداد في اليوم {number}، وشكر المدينة. " * 8 + str(number)
    return Article(
        id=f"article-{number:04}",
        text=text,
        sha256=hashlib.sha256(text.encode()).hexdigest(),
        title=f"خبر رقم {number}",
        meta={"date": f"2024-01-{number % 28 + 1:02}", "source": "وكالة", "reads": number},
    )


def make_project(path: Path, articles: int = 3) -> Project:
    project = Project.create(path, LABELS)
    add_articles(project, *(article(number) for number in range(articles)))
    return project


def add_articles(project: Project, *articles: Article) -> None:
    with project.step(sentence("test", "Import"), ANNOTATOR) as step:
        step.put_new("article", articles)


def everything(project: Project) -> object:
    """The whole state, to be compared."""
    return (
        list(project.articles.annotated_all()),
        project.labels.all(),
        project.entities.all(),
        project.settings.all(),
        project.articles.summaries(limit=10_000),
    )
