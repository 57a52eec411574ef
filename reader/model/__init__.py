"""Frozen records of the contents of a project. They have no behaviour beyond derived properties.

All offsets are code points of the article's text in logical order; ranges are half-open.
"""

from reader.model.article import AnnotatedArticle, Article, ArticleState, ArticleSummary
from reader.model.changes import Change, Record, RecordKind, StepResult
from reader.model.glossaries import Entry, Glossary, Level, ListedWord, Word
from reader.model.labels import Label, LabelSet
from reader.model.marginalia import ListedMarginal, Marginal, MarginalKind
from reader.model.report import Finding, FindingKind, Report
from reader.model.spans import Entity, Json, Relation, Span

__all__ = [
    "AnnotatedArticle",
    "Article",
    "ArticleState",
    "ArticleSummary",
    "Change",
    "Entity",
    "Entry",
    "Finding",
    "FindingKind",
    "Glossary",
    "Json",
    "Label",
    "LabelSet",
    "Level",
    "ListedMarginal",
    "ListedWord",
    "Marginal",
    "MarginalKind",
    "Record",
    "RecordKind",
    "Relation",
    "Report",
    "Span",
    "StepResult",
    "Word",
]
