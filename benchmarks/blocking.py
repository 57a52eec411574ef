"""Whether the window ever stands still: a day's work in a minute, and the longest time without a look at its events.

A project of 1,000 articles, one of them 1 MB long: open, switch, mark, undo, filter, search, import, export, labels,
every dialog, another language. The machine may be busy with other processes, so the limit applies to the thread's
processor time rather than wall time, and the median of three runs counts.
"""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from benchmarks.figures import Figure, median
from benchmarks.material import big_record, records, write_jsonl
from benchmarks.watch import Stretch, Watch, told
from benchmarks.window import Person, project_of, window_on

if TYPE_CHECKING:
    from reader.ui.application import Application

_RUNS = 3
DIALOGS = (
    "preferences", "help.keys", "help.about", "help.guide", "labels", "export", "project.new", "statistics", "history",
    "palette", "list.filter", "list.columns",
)  # fmt: skip


def measure(articles: int = 1_000, runs: int = _RUNS) -> list[Figure]:
    """Measure the longest stretch of each run."""
    worst: list[Stretch] = []
    by_step: dict[str, list[Stretch]] = {}
    for _ in range(runs):
        watch = work_through(articles)
        worst.append(watch.worst(1)[0])
        for stretch in watch.worst(10_000):
            by_step.setdefault(stretch.name, []).append(stretch)
    middle = [sorted(found, key=lambda one: one.cpu)[len(found) // 2] for found in by_step.values()]
    middle.sort(key=lambda one: -one.cpu)
    print(told(middle[:12]), file=sys.stderr)
    return [
        Figure(
            name="longest time that the window's thread works without a look at its events",
            unit="ms",
            ours=middle[0].cpu,
            limit=50,
            note=f"{middle[0].name}; by the clock {median([one.wall for one in worst]):.0f} ms",
        )
    ]


def work_through(articles: int) -> Watch:
    """Simulate one day of work; returns the measurements."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        articles_and_one = (*records(articles), big_record(characters=1_000_000, spans=10_000))
        project = project_of(folder / "day.hashiya", articles_and_one)
        more = write_jsonl(folder / "more.jsonl", _renamed(articles // 2))
        text = folder / "long.txt"
        text.write_text(big_record(characters=1_000_000, spans=0)["text"], "utf-8")
        with window_on(project, folder / "home") as application, Watch() as watch:
            _Day(application, watch, folder, more, text).work()
            return watch


class _Day(Person):
    rounds = 30

    def __init__(self, application: Application, watch: Watch, folder: Path, more: Path, text: Path) -> None:
        super().__init__(application, watch)
        self.folder, self.more, self.text = folder, more, text

    def work(self) -> None:
        self._articles()
        self._marks()
        self._cards()
        self._lists()
        for name in DIALOGS:
            self._dialog(name, lambda name=name: self.window.controls.registry.trigger(name))
        self._files()
        self._labels()
        for language in ("ar", "en"):
            self.do(f"interface in {language}", lambda to=language: self.application.preferences.set("language", to))

    def _trigger(self, name: str) -> None:
        self.do(name, lambda: self.window.controls.registry.trigger(name))

    def _articles(self) -> None:
        for _ in range(8):
            self._trigger("article.next")
        self.do("open 1 MB", lambda: self.session.open_article("article-big"))
        self.do("its end", lambda: self.window.view.reveal(999_000))
        self.do("its beginning", lambda: self.window.view.reveal(0))

    def _marks(self) -> None:
        view = self.window.view
        for place in (1_000, 500_000, 990_000):
            start = view.article().text.find(" ", place) + 1
            self.do("select", lambda start=start: (view.select(start, start + 7), view.reveal(start)))
            self.do("mark", lambda: self.window.controls.choose_label("PER"))
            self.do("relabel", lambda: self.window.controls.choose_label("ORG"))
            self._trigger("undo")
            self._trigger("redo")
            self._trigger("span.delete")
        for name in ("select.all", "zoom.in", "zoom.out", "article.done", "panel.articles", "panel.articles"):
            self._trigger(name)
        comfort = ("signs", "signs", "sentence.focus", "sentence.next", "sentence.previous", "sentence.focus")
        for name in comfort:
            self._trigger(name)

    def _cards(self) -> None:
        """Open the first card of a session, which loads the word lists meanwhile."""
        view = self.window.view
        self._trigger("reader.view")
        for place in (2_000, 500_000, 980_000):
            start = view.article().text.find(" ", place) + 1
            self.do("go to a word", lambda start=start: (view.set_caret(start), view.reveal(start)))
            self._trigger("word.look_up")
            self._trigger("word.place.next")
            self.do("level", lambda: self.window.controls.looking_up.look_up.set_level("3"))
        self.do("close the card", self.window.controls.looking_up.look_up.put_away)
        self._trigger("reader.view")

    def _lists(self) -> None:
        panel = self.window.part("articles")
        for words in ("خ", "خب", "خبر رقم 7", ""):
            self.do(f"filter {len(words)} letters", lambda words=words: panel.filter.setText(words))
        self.do("find in 1 MB", lambda: self.window.part("find").open_bar("الوزارة"))
        self._trigger("find.next")
        self.do("search all", lambda: self.window.part("search").open_panel())
        self.do("search all for a word", lambda: self.window.part("search").field.setText("الفيضان"))

    def _dialog(self, name: str, ask: Callable[[], object]) -> None:
        self.do(f"dialog {name}", ask)
        self.do(f"close {name}", self._close_dialogs)

    def _close_dialogs(self) -> None:
        from PySide6.QtWidgets import QDialog

        for dialog in self.window.findChildren(QDialog):
            dialog.close()

    def _files(self) -> None:
        from reader.ops.exporting import ExportOptions, export_articles
        from reader.ops.importing import ImportOptions, import_files
        from reader.ui.dialogs.importing import ImportDialog, run_import

        desk = self.window.desk
        self._dialog("import of 1 MB", lambda: ImportDialog(desk, [self.text]).open())
        options = ImportOptions(annotator="benchmark")
        self._dialog(
            "import",
            lambda: run_import(desk, lambda project, progress: import_files(project, [self.more], options, progress)),
        )
        out = self.folder / "out.jsonl"
        self.do(
            "export",
            lambda: desk.jobs.run(
                lambda project, progress: export_articles(
                    project, out, ExportOptions(format="hashiya-jsonl"), progress
                ),
                owner=self.session,
            ),
        )
        self._trigger("undo")
        self._dialog("check", lambda: self.window.controls.registry.trigger("check"))

    def _labels(self) -> None:
        from reader.ops import labels

        self.do(
            "move a label's spans and delete it",
            lambda: self.session.edit(
                lambda project, annotator: labels.delete_label(project, "DATE", annotator=annotator, move_to="ORG")
            ),
        )
        self._trigger("undo")


def _renamed(count: int) -> list[dict[str, Any]]:
    """Other articles of the same form."""
    found = list(records(count))
    for record in found:
        record["id"] = f"more-{record['id']}"
        for span in record["spans"]:
            span["id"] = f"more-{span['id']}"
    return found
