"""Labels and label sets."""

from __future__ import annotations

from reader.base.frozen import frozen


@frozen()
class Label:
    """A named category.

    ``code`` is used in files: ASCII letters, digits, ``_`` and ``-``. ``names`` are for people. ``color`` is
    ``#rrggbb``. ``key`` is a physical key, named by what it types on a US keyboard (``"1"``, ``"q"``), or empty.
    ``parent`` is the code of the label that this one is nested under, or empty (see ``label_tree``). ``guideline`` and
    ``examples`` are plain text; for the syntax of examples see ``reader.text.examples``.
    """

    code: str
    name_ar: str = ""
    name_en: str = ""
    color: str = "#808080"
    key: str = ""
    order: int = 0
    guideline: str = ""
    parent: str = ""
    examples: str = ""

    def name(self, language: str) -> str:
        """The display name in ``language`` (``ar`` or ``en``), else in the other one, else the code."""
        names = (self.name_ar, self.name_en) if language.startswith("ar") else (self.name_en, self.name_ar)
        return names[0] or names[1] or self.code


@frozen()
class LabelSet:
    """The labels of a project in their order; also a preset under ``resources/labels``."""

    id: str
    name_ar: str
    name_en: str
    labels: tuple[Label, ...]
