"""Taking a label away: merging it into another one, or deleting it. Says before what becomes of the spans."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QPushButton, QRadioButton, QVBoxLayout, QWidget

from reader.base.sentences import Sentence, sentence
from reader.model import Label, StepResult
from reader.model.label_tree import standing_for
from reader.ops import labels as ops
from reader.ui.desk import Desk
from reader.ui.dialog import Dialog, add_row
from reader.ui.dialogs.label_choice import LabelChoice
from reader.ui.language.words import say
from reader.ui.look.tokens import NONE, STEP
from reader.ui.widgets.plain import tip


class _Removal(Dialog):
    """What both have: the label, the label that its spans go to, and what lies on the two."""

    def __init__(self, desk: Desk, label: Label, parent: QWidget, **look: Any) -> None:
        super().__init__(parent, **look)
        self._desk, self._label = desk, label
        self._use = ops.LabelUse(0, 0, 0)
        self.counted = False  # nothing is done before it is known what lies on the label
        self.said = self.words("")
        self.target = LabelChoice(desk, without=(label.code,))
        self.target.currentIndexChanged.connect(lambda _: self.count())
        self.nested = sum(each.parent == label.code for each in desk.session.labels)

    def count(self) -> None:
        """Count what lies on the label, and what would lie twice."""
        code, into = self._label.code, self.target.code()
        self._desk.jobs.run(lambda project, progress: ops.use_of(project, code, into), owner=self, done=self._counted)

    def _counted(self, use: ops.LabelUse) -> None:
        first = not self.counted
        self._use, self.counted = use, True
        self.show_use()
        if first:
            self.focus_first()

    def focus_first(self) -> None:
        """Give the keys to what is to be decided."""
        self.target.setFocus()

    def show_use(self) -> None:
        """Say what would happen."""
        raise NotImplementedError

    @staticmethod
    def _offer(main: QPushButton, can: bool) -> None:
        """Let Enter press the main button as soon as it can be pressed: while it could not, Enter was for another."""
        main.setEnabled(can)
        main.setDefault(can)

    def _lies_on(self) -> str:
        name, use = self._label.name(self._desk.language), self._use
        if not self.counted:
            return say(sentence("ui", "Counting the spans of {label}…", label=name))
        if not use.spans:
            return say(sentence("ui", "No span has the label “{label}”.", label=name))
        return say(sentence("ui", "The label “{label}” is on %n span(s).", "", use.spans, label=name))

    def _doubles(self) -> list[str]:
        if not self._use.doubles:
            return []
        return [say(sentence("ui", "%n of them will lie twice at the same place.", "", self._use.doubles))]

    def _done(self, result: StepResult) -> None:
        self._desk.session.say(result.name)


class MergeLabelDialog(_Removal):
    """Which label the spans of this one shall have."""

    def __init__(self, desk: Desk, label: Label, parent: QWidget) -> None:
        title = sentence("ui", "Merge labels")
        super().__init__(desk, label, parent, title=title, name="merge-label", width=480)
        inside = standing_for(desk.session.labels, (label.code,)) - {label.code}
        first = next((each.code for each in desk.session.labels if each.code not in {label.code, *inside}), "")
        self.target.choose(label.parent or first)
        form = self.form()
        hint = sentence("ui", "The label that stays, and that all spans have afterwards")
        add_row(form, sentence("ui", "Merge &into"), hint, self.target)
        self.effect = self.words("", role="hint")
        self._merge = self.buttons(sentence("ui", "Merge"), self.run, sentence("ui", "Cancel"))
        self.show_use()
        self.count()

    def run(self) -> None:
        """Merge, in one step that can be cancelled while it runs and undone afterwards."""
        code, into = self._label.code, self.target.code()
        self.accept()
        self._desk.session.long_edit(
            lambda project, annotator, progress: ops.merge_labels(
                project, code, into, annotator=annotator, progress=progress
            ),
            sentence("ui", "Merging labels"),
            self._done,
        )

    def show_use(self) -> None:
        """Say how many spans move, which lie twice, and what else becomes of it."""
        self.said.setText(self._lies_on())
        target = self._desk.session.label_map.get(self.target.code())
        name = target.name(self._desk.language) if target else ""
        lines = [say(sentence("ui", "They will have the label “{label}”; this one is deleted.", label=name))]
        if not self._use.spans:
            lines = [say(sentence("ui", "This label is deleted; “{label}” stays.", label=name))]
        lines += self._doubles()
        if self.nested:
            lines.append(
                say(sentence("ui", "%n label(s) nested under it will lie under {label}.", "", self.nested, label=name))
            )
        lines.append(say(sentence("ui", "Undo takes all of it back in one step.")))
        self.effect.setText("\n".join(lines))
        if self._merge is not None:
            self._offer(self._merge, self.counted and target is not None)


class DeleteLabelDialog(_Removal):
    """What becomes of the spans of a label that is deleted."""

    def __init__(self, desk: Desk, label: Label, parent: QWidget) -> None:
        title = sentence("ui", "Delete label")
        super().__init__(desk, label, parent, title=title, name="delete-label", width=480)
        self.target.choose(label.parent)
        self.keep_spans = self._choice(
            sentence("ui", "&Move its spans to another label"), sentence("ui", "The spans stay and have another label")
        )
        self.drop_spans = self._choice(
            sentence("ui", "Delete its &spans too"), sentence("ui", "The spans go, and the relations on them")
        )
        self._ways = QWidget()
        ways = QVBoxLayout(self._ways)
        ways.setContentsMargins(*NONE)
        ways.setSpacing(STEP)
        self.target.setAccessibleName(say(sentence("ui", "The label that its spans have afterwards")))
        self.target.setToolTip(tip(say(sentence("ui", "The label that its spans have afterwards"))))
        for part in (self.keep_spans, self.target, self.drop_spans):
            ways.addWidget(part)
        self.body.addWidget(self._ways)
        self.effect = self.words("", role="hint")
        self._delete = self.buttons(sentence("ui", "Delete"), self.run, sentence("ui", "Cancel"))
        (self.keep_spans if self.target.count() else self.drop_spans).setChecked(True)
        self.keep_spans.setEnabled(self.target.count() > 0)
        self.keep_spans.toggled.connect(lambda _: self.show_use())
        self.show_use()
        self.count()

    def run(self) -> None:
        """Delete the label; its spans are moved or deleted in the same step."""
        code, used = self._label.code, self._use.spans > 0
        to = self.target.code() if used and self.keep_spans.isChecked() else None
        drop = used and self.drop_spans.isChecked()
        self.accept()
        self._desk.session.long_edit(
            lambda project, annotator, progress: ops.delete_label(
                project, code, annotator=annotator, move_to=to, with_spans=drop, progress=progress
            ),
            sentence("ui", "Deleting the label"),
            self._done,
        )

    def show_use(self) -> None:
        """Say what lies on it, and what becomes of that."""
        self.said.setText(self._lies_on())
        self._ways.setVisible(self._use.spans > 0)
        self.target.setEnabled(self.keep_spans.isChecked())
        moving = self.keep_spans.isChecked()
        lines = self._doubles() if moving else []
        if self._use.spans and not moving:
            lines.append(say(sentence("ui", "%n span(s) will be deleted.", "", self._use.spans)))
        if self.nested:
            lines.append(say(sentence("ui", "%n label(s) nested under it will stay and move up.", "", self.nested)))
        lines.append(say(sentence("ui", "Undo takes all of it back in one step.")))
        self.effect.setText("\n".join(lines))
        if self._delete is not None:
            self._offer(self._delete, self.counted)
        self.adjustSize()

    def focus_first(self) -> None:
        """Give the keys to the choice, where there is one, else to the button."""
        chosen = self.keep_spans if self.keep_spans.isChecked() else self.drop_spans
        part = chosen if self._use.spans else self._delete
        if part is not None:
            part.setFocus()

    @staticmethod
    def _choice(said: Sentence, hint: Sentence) -> QRadioButton:
        made = QRadioButton(say(said))
        made.setToolTip(tip(say(hint)))
        return made
