"""Makes a picture of every screen: ``python -m tests.ui.pictures`` writes them to ``.artefacts/pictures``.

In Arabic and English, light, sepia and dark, at 100 % and (by a process of its own, for Qt reads the scale once) 200 %.
To be looked at by people: what is clipped, misaligned or ugly is not found by a test.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
OUT = ROOT / ".artefacts" / "pictures"
MARKS = (
    ("نديم خرداش", "PER"), ("أورفانيا", "LOC"), ("Helena Brandt", "PER"), ("وفد أورفانيا", "ORG"),
    ("14 أكتوبر", "DATE"), ("AlpineWire", "ORG"),
)  # fmt: skip


def main() -> int:
    """Without an argument: both scales. With one: this scale, in this process."""
    if len(sys.argv) > 1:
        return draw(sys.argv[1])
    for scale in ("1", "2"):
        environment = os.environ | {"QT_SCALE_FACTOR": scale}
        environment.setdefault("QT_QPA_PLATFORM", "offscreen")
        command = [sys.executable, "-m", "tests.ui.pictures", scale]
        done = subprocess.run(command, cwd=ROOT, env=environment, check=False)
        if done.returncode:
            return done.returncode
    print(f"{len(list(OUT.glob('*.png')))} pictures in {OUT}")  # noqa: T201
    return 0


def draw(scale: str) -> int:
    """Every screen in both languages; the window in every theme."""
    with tempfile.TemporaryDirectory() as folder:
        for name in ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME"):
            os.environ[name] = folder
        OUT.mkdir(parents=True, exist_ok=True)
        for language in ("ar", "en"):
            _draw_language(Path(folder) / language, language, int(scale) * 100)
    return 0


def _draw_language(folder: Path, language: str, percent: int) -> None:
    from reader.app import opener
    from reader.ui import recent
    from reader.ui.application import Application
    from reader.ui.lane import Lane
    from reader.ui.preferences import Preferences
    from tests.ui.screens import put_away, screens

    folder.mkdir()
    path, file = folder / "مشروع الأخبار.hashiya", folder / "خبر.txt"
    file.write_text("عنوان الخبر\n\nنص الخبر هنا، وفيه Latin words أيضا.\n", "utf-8")
    preferences = Preferences(folder / "preferences.json")
    recent.keep(preferences, path, article=_make_project(path))
    for name, value in (("language", language), ("theme", "light"), ("annotator", "سلمى")):
        preferences.set(name, value)
    lane = Lane(opener(path))
    lane.start()
    application = Application(lane, path, preferences, opener)
    driver = _Driver(application)
    driver.settle()
    for theme in ("light", "sepia", "dark"):
        preferences.set("theme", theme)
        driver.settle()
        view = application.window.view
        view.select_span(next(iter(application.session.spans)))
        driver.settle()
        _keep(application.window, f"window-{language}-{theme}-{percent}")
        if theme != "dark":
            continue
        for name, show in screens(driver, file).items():
            dialog = show()
            driver.settle()
            _keep(dialog, f"{name}-{language}-{theme}-{percent}")
            put_away(driver, dialog)
    preferences.set("theme", "light")
    driver.settle()
    for name, show in screens(driver, file).items():
        dialog = show()
        driver.settle()
        _keep(dialog, f"{name}-{language}-light-{percent}")
        put_away(driver, dialog)
    _draw_bars(driver, f"{language}-light-{percent}")
    application.close()


def _draw_bars(driver: _Driver, suffix: str) -> None:
    window = driver.window
    window.part("find").open_bar("أكتوبر")
    window.part("search").open_panel()
    window.part("search").field.setText("نهر")
    driver.settle(0.6)
    _keep(window, f"finding-{suffix}")
    menu = window.menuBar().actions()[0].menu()
    menu.popup(window.pos())
    driver.settle()
    _keep(menu, f"menu-{suffix}")
    menu.close()


def _make_project(path: Path) -> str:
    """The samples with some marks; returns the id of the article with the most."""
    from reader.base.paths import shipped
    from reader.ops.importing import import_files
    from reader.ops.projects import create_project, find_label_set
    from reader.ops.spans import add_span

    with create_project(path, find_label_set("news")) as project:
        import_files(project, [shipped("resources", "articles")])
        for article_id in project.articles.ids_in_order():
            text = project.articles.get(article_id).text
            for words, label in MARKS:
                start = text.find(words)
                if start >= 0:
                    add_span(project, article_id, start, start + len(words), label, annotator="سلمى")
        return project.articles.summaries("spans", descending=True, limit=1)[0].id


class _Driver:
    """Waits for the application; the same shape as the driver of the tests."""

    def __init__(self, application: object) -> None:
        self.application = application

    @property
    def window(self):
        return self.application.window

    @property
    def session(self):
        return self.application.session

    def settle(self, seconds: float = 0.15) -> None:
        self._until(lambda: self.window is not None and self.window.controls is not None)
        end = time.monotonic() + seconds
        self._until(lambda: time.monotonic() > end and self.session.jobs.idle and not self.session.turns.busy)

    @staticmethod
    def _until(so: Callable[[], bool]) -> None:
        from PySide6.QtCore import QCoreApplication, QEventLoop

        while not so():
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)


def _keep(widget: object, name: str) -> None:
    widget.grab().save(str(OUT / f"{name}.png"))


if __name__ == "__main__":
    raise SystemExit(main())
