"""The export dialog: which format, which articles and spans, split how, and where to; then the report."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from reader.base.errors import UserFault
from reader.base.sentences import Sentence, sentence
from reader.formats import FORMATS, FormatSpec
from reader.model import ArticleState, Report
from reader.ui.desk import Desk
from reader.ui.dialog import Dialog, add_row
from reader.ui.dialogs.files import ask_save, usual_folder
from reader.ui.language.names import STATE_NAMES
from reader.ui.language.words import isolated, one_line, say
from reader.ui.look.icons import swatch
from reader.ui.look.tokens import DIALOG_WIDE, GAP, NONE, STEP
from reader.ui.widgets.fields import place_digits
from reader.ui.widgets.plain import PlainLabel, tip
from reader.ui.widgets.ticks import TickList

_ROWS = 3
_LABELS_HIGH, _ANNOTATORS_HIGH = 110, 70
"""Labels on show without scrolling, and pixels for the lists: with more, the dialog is higher than a small screen."""
_PARTS = (("train", 80.0), ("dev", 10.0), ("test", 10.0))


class ExportDialog(Dialog):
    """Nothing is written until all of it is; the report tells what the format could not hold."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.window, sentence("ui", "Export"), name="export", width=DIALOG_WIDE)
        self._desk = desk
        form = self.form()
        self.format = self._make_format(form)
        self.about = PlainLabel(role="hint")
        self.about.setWordWrap(True)
        form.addRow("", self.about)
        self._options = QWidget()
        self._options_form = QFormLayout(self._options)
        self._options_form.setContentsMargins(*NONE)
        form.addRow("", self._options)
        self._choices: dict[str, QComboBox] = {}
        self.states = self._make_states(form)
        self.labels = self._make_list(form, sentence("ui", "&Labels"), sentence("ui", "Only spans with these labels"))
        for label in desk.session.labels:
            self.labels.put(label.code, isolated(one_line(label.name(desk.language))), swatch(label.color), ticked=True)
        self.labels.setMaximumHeight(max(self.labels.height_of(1), min(_LABELS_HIGH, self.labels.height_of(_ROWS))))
        by = sentence("ui", "Only spans of these annotators")
        self.annotators = self._make_list(form, sentence("ui", "&Annotators"), by)
        self.annotators.setMaximumHeight(
            max(self.annotators.height_of(1), min(_ANNOTATORS_HIGH, self.annotators.height_of(2)))
        )
        self.split, self.parts, self.seed = self._make_split(form)
        self.target = self._make_target(form)
        self._export = self.buttons(sentence("ui", "Export"), self.run, sentence("ui", "Cancel"))
        self.format.currentIndexChanged.connect(self._show_format)
        self._show_format()
        desk.jobs.run(
            lambda project, progress: sorted(project.spans.counts("annotator")), owner=self, done=self._show_annotators
        )

    @property
    def spec(self) -> FormatSpec:
        """The chosen format."""
        return self.format.currentData()

    def run(self) -> None:
        """Write on the lane; the dialog closes when it is done and stays when it failed."""
        from reader.ops.exporting import ExportOptions, export_articles

        if not self._anything_chosen():
            nothing = sentence("ui", "Nothing is chosen: tick at least one state, one label and one annotator.")
            self._desk.faults.show(UserFault(nothing))
            return
        out = Path(self.target.text()).expanduser()
        options = ExportOptions(
            format=self.spec.id,
            states=tuple(state for state, box in self.states.items() if box.isChecked()),
            labels=_chosen(self.labels),
            annotators=_chosen(self.annotators),
            split={name: round(box.value() / 100, 6) for name, box in self.parts.items() if box.value()}
            if self.split.isChecked()
            else {},
            seed=self.seed.value(),
            values={name: box.currentData() for name, box in self._choices.items()},
        )
        self._busy(busy=True)
        self._desk.preferences.remember(export=self.spec.id, folder=str(out.parent))
        self._desk.jobs.run(
            lambda project, progress: export_articles(project, out, options, progress),
            owner=self,
            done=self._done,
            failed=self._failed,
            title=sentence("ui", "Exporting"),
        )

    def _anything_chosen(self) -> bool:
        lists = all(view.ticked() or view.all_ticked() for view in (self.labels, self.annotators))
        return lists and any(box.isChecked() for box in self.states.values())

    def _done(self, report: Report) -> None:
        from reader.ui.dialogs.report import ReportDialog

        self.accept()
        ReportDialog(self._desk, report, sentence("ui", "Export")).open()

    def _failed(self, error: BaseException) -> None:
        self._busy(busy=False)
        self._desk.faults.show(error)

    def _busy(self, *, busy: bool) -> None:
        if self._export is not None:
            self._export.setEnabled(not busy)

    # ---- building

    def _make_format(self, form: QFormLayout) -> QComboBox:
        made = QComboBox()
        last = self._desk.preferences.remembered("export", "")
        for spec in FORMATS:
            if spec.write is not None:
                made.addItem(spec.name(self._desk.language), spec)
                if spec.id == last:
                    made.setCurrentIndex(made.count() - 1)
        add_row(form, sentence("ui", "&Format"), sentence("ui", "What kind of file is written"), made)
        return made

    def _make_states(self, form: QFormLayout) -> dict[ArticleState, QCheckBox]:
        box = QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(*NONE)
        row.setSpacing(GAP)
        made: dict[ArticleState, QCheckBox] = {}
        for state, name in STATE_NAMES.items():
            made[state] = QCheckBox(say(name))
            made[state].setChecked(True)
            made[state].setToolTip(tip(say(sentence("ui", "Articles in this state"))))
            row.addWidget(made[state])
        row.addStretch(1)
        add_row(form, sentence("ui", "Articles"), sentence("ui", "Only articles in these states"), box)
        return made

    def _make_list(self, form: QFormLayout, name: Sentence, hint: Sentence) -> TickList:
        made = TickList(name, hint)
        made.setMinimumHeight(made.height_of(1))
        add_row(form, name, hint, made)
        return made

    def _make_split(self, form: QFormLayout) -> tuple[QCheckBox, dict[str, QDoubleSpinBox], QSpinBox]:
        split = QCheckBox(say(sentence("ui", "&Split by article, in percent")))
        split.setToolTip(tip(say(sentence("ui", "Writes a file for each part; an article is in one part only"))))
        box = QWidget()
        rows = QVBoxLayout(box)  # two rows: with large letters one would be wider than a screen
        rows.setContentsMargins(*NONE)
        rows.setSpacing(STEP)
        row, last = QHBoxLayout(), QHBoxLayout()
        for line in (row, last):
            line.setSpacing(STEP)
            rows.addLayout(line)
        parts: dict[str, QDoubleSpinBox] = {}
        for name, share in _PARTS:
            parts[name] = QDoubleSpinBox(minimum=0, maximum=100, decimals=1, value=share, singleStep=5)
            parts[name].setAccessibleName(name)
            parts[name].setToolTip(tip(say(sentence("ui", "How much of the articles goes into “{part}”", part=name))))
            row.addWidget(PlainLabel(name))
            row.addWidget(parts[name])
        seed = QSpinBox(minimum=0, maximum=2_147_483_647, value=1)
        seed.setAccessibleName(say(sentence("ui", "Seed")))
        seed.setToolTip(tip(say(sentence("ui", "The same seed gives the same parts again"))))
        last.addWidget(PlainLabel(say(sentence("ui", "Seed"))))
        last.addWidget(seed)
        for number in (*parts.values(), seed):
            place_digits(number, rtl=self._desk.rtl)
        for line in (row, last):
            line.addStretch(1)
        box.setEnabled(False)
        split.toggled.connect(box.setEnabled)
        form.addRow("", split)
        form.addRow("", box)
        return split, parts, seed

    def _make_target(self, form: QFormLayout) -> QLineEdit:
        made, box = QLineEdit(), QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(*NONE)
        browse = QPushButton(say(sentence("ui", "Browse…")))
        browse.setToolTip(tip(say(sentence("ui", "Choose the place and the name"))))
        browse.setAutoDefault(False)  # Enter is for the button at the foot
        browse.clicked.connect(self._browse)
        row.addWidget(made, 1)
        row.addWidget(browse)
        box.setFocusProxy(made)
        add_row(form, sentence("ui", "&To"), sentence("ui", "The file to write"), box)
        made.setAccessibleName(say(sentence("ui", "The file to write")))
        return made

    # ---- showing

    def _show_format(self) -> None:
        spec = self.spec
        text = say(spec.writes) if spec.writes else ""
        lost = say(sentence("ui", "Cannot hold: {things}", things=_losses(spec))) if spec.cannot_hold else ""
        self.about.setText("\n".join(filter(None, (text, lost))))
        while self._options_form.rowCount():
            self._options_form.removeRow(0)
        self._choices.clear()
        for option in spec.options:
            box = QComboBox()
            for choice in option.choices:
                box.addItem(say(choice.said), choice.value)
            add_row(self._options_form, option.said, option.said, box)
            self._choices[option.id] = box
        self._options.setVisible(bool(spec.options))
        self._suggest_target(spec)

    def _suggest_target(self, spec: FormatSpec) -> None:
        ending = "" if spec.per_article else spec.extensions[0]
        if self.target.text():
            now = Path(self.target.text())
            self.target.setText(str(now.with_suffix(ending) if ending else now.with_suffix("")))
            return
        folder = usual_folder(self._desk.preferences)
        self.target.setText(str(folder / f"{self._desk.session.path.stem}{ending}"))

    def _show_annotators(self, names: list[str]) -> None:
        for name in names:
            self.annotators.put(name, isolated(one_line(name)) or "–", ticked=True)

    def _browse(self) -> None:
        pattern = " ".join(f"*{ending}" for ending in self.spec.extensions)
        filters = ((sentence("ui", "Export"), pattern),)
        chosen = ask_save(self._desk, sentence("ui", "Export"), Path(self.target.text()), filters)
        if chosen:
            self.target.setText(str(chosen))


def _chosen(view: TickList) -> tuple[str, ...]:
    """What is ticked; everything ticked means no condition at all."""
    return () if view.all_ticked() else view.ticked()


def _losses(spec: FormatSpec) -> str:
    from reader.formats.losses import in_words

    comma = say(sentence("ui", ", ", "what stands between two items of a list"))
    return comma.join(say(in_words(loss)) for loss in spec.cannot_hold)
