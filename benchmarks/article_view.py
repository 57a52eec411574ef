"""The article view beside a bare QPlainTextEdit with the same text, in one run: open, jump, page, resize, mark.

    python benchmarks/article_view.py [--megabytes 10] [--spans 100000]

The text is made here, the same at every run. Times are milliseconds, taken with the window's events processed and the
viewport painted; the first column is the median, the second the 99th percentile of the repeated ones. Offscreen unless
``QT_QPA_PLATFORM`` says otherwise.
"""

from __future__ import annotations

import argparse
import gc
import os
import random
import resource
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from statistics import median, quantiles

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QWidget

from reader.model import Article, Change, Span
from reader.ui.article import ArticleView, Direction, LabelStyle, PageStyle, Unit

_WORDS = [
    "أعلن",
    "وزير",
    "الخارجية",
    "في",
    "مؤتمر",
    "صحفي",
    "أن",
    "اللجنة",
    "ستعقد",
    "اجتماعا",
    "جديدا",
    "لبحث",
    "تنفيذ",
    "القرار",
    "رقم",
    "2254",
    "وقال",
    "المتحدث",
    "باسم",
    "البعثة",
    "إن",
    "نحو",
    "300",
    "شخص",
    "وصلوا",
    "إلى",
    "المدينة",
    "خلال",
    "الأسبوع",
    "الماضي",
    "وأضاف",
    "الطبيب",
    "ليث",
    "الخوري",
    "لوكالة",
    "Reuters",
    "قوله",
]
_LABELS = {code: LabelStyle(name, color) for code, name, color in (
    ("PER", "شخص", "#2f6fde"), ("ORG", "جهة", "#d9480f"), ("LOC", "مكان", "#2b8a3e"), ("RES", "قرار", "#7048e8"),
)}  # fmt: skip


def make_text(megabytes: float, *, paragraphs: bool = True) -> str:
    """Arabic sentences of ``megabytes`` of UTF-8."""
    chance = random.Random(7)
    wanted, parts, size = int(megabytes * 1e6), [], 0
    while size < wanted:
        sentence = " ".join(chance.choices(_WORDS, k=chance.randint(6, 24))) + "."
        sentence += "\n\n" if paragraphs and chance.random() < 0.3 else " "
        parts.append(sentence)
        size += len(sentence.encode())
    return "".join(parts)


def make_spans(text: str, count: int) -> list[Span]:
    """Spans of one to five words' length all over the text, one in a hundred as long as a paragraph.

    They are in the order in which the store reads them.
    """
    chance = random.Random(11)
    codes = list(_LABELS)
    spans: list[Span] = []
    starts = sorted(chance.randrange(len(text) - 600) for _ in range(count))
    for number, start in enumerate(starts):
        end = start + (chance.randint(200, 500) if number % 100 == 0 else chance.randint(3, 30))
        spans.append(
            Span(id=f"{number:08}", article_id="a", start=start, end=end, label=chance.choice(codes), annotator="x")
        )
    return spans


class Stopwatch:
    """Collects and prints times."""

    def __init__(self, app: QApplication) -> None:
        self._app = app

    def once(self, name: str, job: Callable[[], None], note: str = "") -> float:
        """Time one run of ``job`` with its events and its painting."""
        gc.collect()
        began = time.perf_counter()
        job()
        self._app.processEvents()
        took = (time.perf_counter() - began) * 1000
        print(f"{name:58} {took:9.1f} {'':9} {note}")
        return took

    def many(self, name: str, jobs: list[Callable[[], None]]) -> None:
        """Time each of ``jobs``."""
        gc.collect()
        times: list[float] = []
        for job in jobs:
            began = time.perf_counter()
            job()
            self._app.processEvents()
            times.append((time.perf_counter() - began) * 1000)
        print(f"{name:58} {median(times):9.1f} {quantiles(times, n=100)[98]:9.1f} n={len(times)}")


def _show(widget: QWidget) -> None:
    widget.resize(1100, 800)
    widget.show()


def bench_bare(watch: Stopwatch, text: str) -> float:
    """A QPlainTextEdit with the text and nothing else."""
    font = QFont()
    font.setFamilies(list(PageStyle().families))
    font.setPointSizeF(PageStyle().size)
    edit = QPlainTextEdit()
    edit.setFont(font)

    def open_it() -> None:
        edit.setPlainText(text)
        _show(edit)

    took = watch.once("QPlainTextEdit: open to first paint", open_it)
    bar = edit.verticalScrollBar()
    watch.once("QPlainTextEdit: jump to the end", lambda: bar.setValue(bar.maximum()))
    sizes = [1000 + 10 * (at % 12) for at in range(40)]
    watch.many("QPlainTextEdit: resize", [lambda w=w: edit.resize(w, 800) for w in sizes])
    edit.close()
    return took


def bench_view(watch: Stopwatch, text: str, spans: list[Span]) -> float:
    """The article view with marks."""
    view = ArticleView()
    view.set_label_styles(_LABELS)
    article = Article(id="a", text=text, sha256="")

    def open_it() -> None:
        view.set_article(article)
        view.set_spans(spans)
        _show(view)

    took = watch.once("article view: open to first paint, with marks", open_it)
    bar = view.verticalScrollBar()
    page = view.viewport().height()
    watch.once("article view: jump to the end, first time", lambda: bar.setValue(bar.maximum()))
    ends = [0, bar.maximum()] * 20
    watch.many("article view: jump to an end", [lambda y=y: bar.setValue(y) for y in ends])
    chance = random.Random(3)
    places = [chance.randrange(bar.maximum() + 1) for _ in range(100)]
    watch.many("article view: jump anywhere", [lambda y=y: bar.setValue(y) for y in places])
    bar.setValue(bar.maximum() // 2)
    watch.many("article view: page down (scroll)", [lambda: bar.setValue(bar.value() + page)] * 200)
    watch.many("article view: page down (caret)", [lambda: view.move(Unit.PAGE, Direction.DOWN)] * 200)
    watch.many("article view: wheel", [lambda: view.scroll_by(90)] * 200)
    sizes = [1000 + 10 * (at % 12) for at in range(100)]
    watch.many("article view: resize", [lambda w=w: view.resize(w, 800) for w in sizes])
    view.resize(1100, 800)
    start = view.caret()
    template = Span(id="", article_id="a", start=0, end=1, label="PER", annotator="x")
    new = [replace(template, id=f"new{at:04}", start=start + 7 * at, end=start + 7 * at + 12) for at in range(200)]
    watch.many(
        "article view: one more mark, repainted",
        [lambda s=s: view.apply_changes([Change("span", s.id, None, s)]) for s in new],
    )
    watch.many("article view: next span", [lambda: (view.next_span(), None)[1]] * 200)
    watch.many("article view: extend by word", [lambda: view.move(Unit.WORD, Direction.FORWARD, extend=True)] * 200)
    watch.once("article view: find a word (folded)", lambda: (view.find("القرار"), None)[1])
    watch.once("article view: find the next word", lambda: (view.find("المدينه"), None)[1])
    view.close()
    return took


def main() -> None:
    """Run everything and print a table."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--megabytes", type=float, default=10)
    options.add_argument("--spans", type=int, default=100_000)
    chosen = options.parse_args()
    present = QApplication.instance()
    app = present if isinstance(present, QApplication) else QApplication([])
    watch = Stopwatch(app)
    warm_up = ArticleView()
    warm_up.set_article(Article(id="w", text="تحميل الخطوط abc 12", sha256=""))
    _show(warm_up)
    app.processEvents()
    warm_up.close()

    text = make_text(chosen.megabytes)
    print(f"{chosen.megabytes:g} MB, {len(text):,} letters, {chosen.spans:,} spans{'median':>33} {'p99':>9}")
    spans = make_spans(text, chosen.spans)
    bare = bench_bare(watch, text)
    own = bench_view(watch, text, spans)
    print(f"{'open to first paint, against QPlainTextEdit':58} {own / bare:8.2f}×")

    print("\n1 MB in one paragraph")
    text = make_text(1, paragraphs=False)
    bare = bench_bare(watch, text)
    own = bench_view(watch, text, make_spans(text, 10_000))
    print(f"{'open to first paint, against QPlainTextEdit':58} {own / bare:8.2f}×")
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"\npeak memory of this process, both widgets: {peak:.0f} MiB")


if __name__ == "__main__":
    main()
