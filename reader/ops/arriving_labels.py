"""Adds the labels that an import brings and the project lacks, once each, and reports them. Used by arrivals."""

from __future__ import annotations

import re

from reader.base.colours import LABEL_COLOURS
from reader.base.sentences import sentence
from reader.model import Finding, Label, Report
from reader.ops.labels import checked_label
from reader.store.project import Project
from reader.store.writer import Step

_CODE = re.compile(r"[A-Za-z0-9_-]{1,64}")


class ArrivingLabels:
    """Maps the names that a file uses for labels to their codes in the project."""

    def __init__(self, project: Project, step: Step, report: Report) -> None:
        self._step = step
        self._report = report
        labels = project.labels.all()
        self._codes = {label.code: label.code for label in labels}
        self._names = {name: label.code for label in labels for name in (label.name_ar, label.name_en) if name}
        self._colours = {label.color for label in labels}
        self._count = len(labels)
        self._order = max((label.order for label in labels), default=-1)

    def code_of(self, name: str) -> str:
        """The code of the label with this code or display name (which is reported); adds the label if there is none."""
        return self._codes.get(name) or self._named(name) or self._add(name)

    def _named(self, name: str) -> str:
        """The code of the label with the display name ``name``, or an empty string."""
        code = self._names.get(name, "")
        if code:
            said = sentence(
                "ops", "The label “{name}” of the file is the label {label} of the project.", name=name, label=code
            )
            self._report.findings.append(Finding(kind="noticed", said=said))
            self._codes[name] = code
        return code

    def _add(self, name: str) -> str:
        """Add the label and report it. A name that is not a valid code becomes the display name.

        Raises ``UserFault`` for a name that is not valid at all, whatever the format it came from.
        """
        code = name if _CODE.fullmatch(name) else self._free_code()
        shown = ("", "") if code == name else (name, "") if not name.isascii() else ("", name)
        self._order += 1
        label = Label(
            code=code,
            name_ar=shown[0],
            name_en=shown[1],
            color=self._colour(),
            order=self._order,
        )
        checked_label(label)
        said = (
            sentence("ops", "The label {label} was added to the project.", label=code)
            if code == name
            else sentence(
                "ops",
                "The label “{name}” was added to the project; its code in files is {label}.",
                name=name,
                label=code,
            )
        )
        self._report.findings.append(Finding(kind="added", said=said))
        self._step.put("label", label)
        self._count += 1
        self._codes |= {name: code, code: code}
        self._report.written["label"] += 1
        return code

    def _colour(self) -> str:
        """The first of our colours that no label uses; when all are used, they repeat."""
        found = next((each for each in LABEL_COLOURS if each not in self._colours), None)
        colour = found or LABEL_COLOURS[self._count % len(LABEL_COLOURS)]
        self._colours.add(colour)
        return colour

    def _free_code(self) -> str:
        number = self._count + 1
        while f"LABEL-{number}" in self._codes:
            number += 1
        return f"LABEL-{number}"
