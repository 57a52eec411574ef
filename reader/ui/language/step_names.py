"""Names of steps in the language of the interface: the log keeps a label and a state as they were called when the step
was made; what is known of them is shown by its name in this language."""

from __future__ import annotations

from collections.abc import Iterable

from reader.base.sentences import Sentence
from reader.model import Label
from reader.ui.language.names import LEVEL_NAMES, STATE_NAMES


def step_name(name: Sentence, labels: Iterable[Label], language: str) -> Sentence:
    """``name`` with its label and its state, and those of the step in it, as they are called in ``language``."""
    labels = tuple(labels)

    def shown(place: str, value: object) -> object:
        if isinstance(value, Sentence):
            return step_name(value, labels, language)
        if place == "label":
            return next((label.name(language) for label in labels if value in _names(label)), value)
        names = {"state": STATE_NAMES, "level": LEVEL_NAMES}.get(place, {})
        return names.get(value, value)  # type: ignore[call-overload]

    return name._replace(params={place: shown(place, value) for place, value in name.params.items()})


def _names(label: Label) -> tuple[str, ...]:
    return (label.code, label.name_en, label.name_ar)
