"""Edits of a reader's knowledge of words: levels, picked candidates, own glosses. Each function is one step."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import get_args

from reader.base.clock import utc_now
from reader.base.errors import UserFault
from reader.base.sentences import Sentence, sentence
from reader.model import Level, StepResult, Word
from reader.store.project import Project
from reader.store.writer import Step

LEVELS: tuple[Level, ...] = get_args(Level)


def set_level(project: Project, language: str, lemmas: Iterable[str], level: Level, *, annotator: str) -> StepResult:
    """Set how well the reader knows these folded lemmas, all in one step."""
    wanted = list(dict.fromkeys(lemmas))
    if level not in LEVELS:
        raise UserFault(
            sentence("ops", "“{level}” is no level; there are {levels}.", level=level, levels=", ".join(LEVELS))
        )
    return _change(
        project,
        language,
        wanted,
        sentence("ops", "%n word(s): {level}", "", len(wanted), level=level),
        annotator,
        level=level,
    )


def pick(
    project: Project, language: str, lemma: str, picked: str, *, annotator: str, among: Iterable[str] = ()
) -> StepResult:
    """Store which candidate (its vowelled lemma) the reader picked; ``lemma`` is its folded form.

    ``among``: the folded lemmas of all candidates. An earlier pick among them is cleared, so that only one comes first.
    The only candidate there is needs no pick, and none is stored.
    """
    name = sentence("ops", "Choose {lemma}", lemma=picked)
    candidates = list(among)
    others = dict.fromkeys(candidates)
    others.pop(lemma, None)
    known = project.words.of(language, [lemma, *others])
    with project.step(name, annotator) as step:
        if candidates != [lemma] or (lemma in known and known[lemma].picked):
            _put(project, step, language, lemma, known, picked=picked)
        for other in others:
            if other in known and known[other].picked:
                _put(project, step, language, other, known, picked="")
    return step.result


def set_gloss(project: Project, language: str, lemma: str, gloss: str, *, annotator: str) -> StepResult:
    """Set the reader's own gloss of a folded lemma."""
    return _change(
        project, language, [lemma], sentence("ops", "Gloss {headword}", headword=lemma), annotator, gloss=gloss
    )


def _change(
    project: Project, language: str, lemmas: list[str], name: Sentence, annotator: str, **fields: str
) -> StepResult:
    known = project.words.of(language, lemmas)
    with project.step(name, annotator) as step:
        for lemma in lemmas:
            _put(project, step, language, lemma, known, **fields)
    return step.result


def _put(project: Project, step: Step, language: str, lemma: str, known: Mapping[str, Word], **fields: str) -> None:
    """Update the record of a lemma if anything changes."""
    before = known.get(lemma) or Word(id=project.ids.next(), language=language, lemma=lemma)
    after = replace(before, **fields)
    if after != before:
        step.put("word", replace(after, updated=utc_now()))
