"""Filters of the article list: built-in presets, and filters saved in a project under a name.

A saved filter is a project setting, ``filter:NAME``, with its conditions as JSON. It travels with the file, may refer
to the project's labels and annotators, and can be undone like every other step.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import asdict, replace
from typing import NamedTuple, TypeGuard, cast, get_args

import orjson

from reader.base.errors import UserFault
from reader.base.names import hides
from reader.base.sentences import Sentence, sentence
from reader.model import ArticleState, Label, StepResult
from reader.store import ArticleFilter, Project

LONGEST_NAME = 80
"""In code points; names are shown in a menu."""

STATES: tuple[ArticleState, ...] = get_args(ArticleState)
UNDONE: tuple[ArticleState, ...] = ("new", "in_progress")
_CASUALTIES = frozenset({"KILLED", "INJURED", "MISSING", "WOUNDED", "DEAD", "CASUALTY", "CASUALTIES"})
_SETTING = "filter:"


class Preset(NamedTuple):
    """A built-in filter; ``id`` identifies it on the command line and in the window's saved state."""

    id: str
    name: Sentence
    chosen: ArticleFilter


def presets(labels: Iterable[Label]) -> tuple[Preset, ...]:
    """The built-in filters for a project with these labels."""
    hurt = tuple(label.code for label in labels if label.code.upper() in _CASUALTIES)
    found = [
        Preset("all", sentence("ops", "All articles"), ArticleFilter()),
        Preset("undone", sentence("ops", "Not yet done"), ArticleFilter(states=UNDONE)),
        Preset("new", sentence("ops", "New articles"), ArticleFilter(states=("new",))),
        Preset("in_progress", sentence("ops", "In progress"), ArticleFilter(states=("in_progress",))),
        Preset("done", sentence("ops", "Done"), ArticleFilter(states=("done",))),
    ]
    if hurt:
        found.append(Preset("casualty", sentence("ops", "With a casualty"), ArticleFilter(labels=hurt)))
    return tuple(found)


def kept_filters(project: Project) -> dict[str, ArticleFilter]:
    """The filters saved in the project, by name; invalid settings are skipped."""
    settings = project.settings.all()
    found = {name.removeprefix(_SETTING): value for name, value in settings.items() if name.startswith(_SETTING)}
    return {name: filter_from(cast("object", value)) for name, value in found.items() if isinstance(value, dict)}


def filter_named(project: Project, name: str) -> ArticleFilter:
    """The saved filter with this name, else the preset with this id. Raises ``UserFault`` when there is neither."""
    kept = kept_filters(project)
    known = {preset.id: preset.chosen for preset in presets(project.labels.all())} | kept
    if name not in known:
        raise UserFault(
            sentence("ops", "There is no filter “{name}”. There are: {known}.", name=name, known=", ".join(known))
        )
    return known[name]


def keep_filter(project: Project, name: str, chosen: ArticleFilter, *, annotator: str) -> StepResult:
    """Save ``chosen`` under a name, replacing any filter with that name. Raises ``UserFault`` for an invalid name."""
    name = checked_name(name)
    with project.step(sentence("ops", "Keep the filter {name}", name=name), annotator) as step:
        step.put("setting", _json(chosen), record_id=_SETTING + name)
    return step.result


def rename_filter(project: Project, name: str, to: str, *, annotator: str) -> StepResult:
    """Rename a saved filter. Raises ``UserFault`` when it no longer exists, or the new name is taken or invalid."""
    to = checked_name(to)
    kept = kept_filters(project)
    if name not in kept:
        raise UserFault(sentence("ops", "There is no filter {name} any more.", name=name))
    if to != name and to in kept:
        raise UserFault(sentence("ops", "There is a filter {name} already.", name=to))
    with project.step(sentence("ops", "Rename the filter {name}", name=name), annotator) as step:
        step.delete("setting", _SETTING + name)
        step.put("setting", _json(kept[name]), record_id=_SETTING + to)
    return step.result


def delete_filter(project: Project, name: str, *, annotator: str) -> StepResult:
    """Delete a saved filter, if it exists."""
    with project.step(sentence("ops", "Delete the filter {name}", name=name), annotator) as step:
        step.delete("setting", _SETTING + name)
    return step.result


def checked_name(name: str) -> str:
    """``name`` without surrounding white space. Raises ``UserFault`` when it is empty, too long or misleading."""
    name = name.strip()
    if not name or len(name) > LONGEST_NAME or hides(name):
        raise UserFault(
            sentence(
                "ops",
                "A filter needs a name of 1 to {limit} characters, without line breaks and hidden characters.",
                limit=LONGEST_NAME,
            )
        )
    return name


def without_states(chosen: ArticleFilter) -> ArticleFilter:
    """The same filter without its condition on states."""
    return replace(chosen, states=())


def to_json(chosen: ArticleFilter) -> dict[str, object]:
    """The non-empty conditions, as stored in files."""
    return {name: value for name, value in asdict(chosen).items() if value and name != "ids"}


def filter_from(kept: object) -> ArticleFilter:
    """Parse a stored filter. It is untrusted, so everything that is not a valid condition is dropped."""
    given = cast("dict[str, object]", kept) if isinstance(kept, dict) else dict[str, object]()
    states: list[ArticleState] = [state for state in STATES if state in _texts(given.get("states"))]
    return ArticleFilter(
        states=tuple(states),
        title=_text(given.get("title")),
        since=_text(given.get("since")),
        until=_text(given.get("until")),
        labels=_texts(given.get("labels")),
        annotators=_texts(given.get("annotators")),
        sources=_texts(given.get("sources")),
    )


def is_text(value: object) -> TypeGuard[str]:
    """Whether this is a string without lone surrogates, which come from damaged files only."""
    return isinstance(value, str) and not any("\ud800" <= letter <= "\udfff" for letter in value)


def _text(value: object) -> str:
    return value if is_text(value) else ""


def _texts(value: object) -> tuple[str, ...]:
    values = cast("Iterable[object]", value) if isinstance(value, list | tuple) else ()
    return tuple(each for each in values if is_text(each))


def _json(chosen: ArticleFilter) -> str:
    return orjson.dumps(to_json(chosen)).decode()
