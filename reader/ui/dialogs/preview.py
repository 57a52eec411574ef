"""The page as the preferences make it: a few lines of Arabic, shown by the article view itself, changing at once."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from reader.base.colours import LABEL_COLOURS
from reader.base.sentences import sentence
from reader.model import Article, Span
from reader.ui import pages
from reader.ui.article.styles import LabelStyle
from reader.ui.article.view import ArticleView
from reader.ui.desk import Desk
from reader.ui.language.words import say
from reader.ui.look.tokens import HAIR, PREVIEW
from reader.ui.widgets.plain import tip

TEXT = "وَصَلَ الكَاتِبُ سامي ناصر إلى مدينة نيرابا في 12 أكتوبر، وقال إنّ الحاشية تُكتب بجانب المتن."
_MARKED = (("سامي ناصر", 0), ("مدينة نيرابا", 1), ("نيرابا", 2), ("12 أكتوبر", 3))


class PagePreview(QFrame):
    """Takes neither keys nor clicks: it is to be looked at."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self.setProperty("role", "page")
        self.view = ArticleView(self)
        self.view.setAccessibleName(say(sentence("ui", "The page as it will look")))
        self.view.setToolTip(tip(say(sentence("ui", "The page as it will look"))))
        self.view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.view.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.view.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setFixedHeight(PREVIEW)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(HAIR, HAIR, HAIR, HAIR)
        layout.addWidget(self.view)
        self.view.set_label_styles(_labels(desk))
        self.view.set_article(Article(id="preview", text=TEXT, sha256="", direction="rtl"))
        self.view.set_spans(_spans())
        self._show("")
        stop = desk.preferences.watch(self._show)
        self.destroyed.connect(stop)

    def _show(self, _name: str) -> None:
        self.view.set_page_style(pages.page_style(self._desk.preferences, self._desk.theme))


def _labels(desk: Desk) -> dict[str, LabelStyle]:
    names = (
        sentence("ui", "Person"), sentence("ui", "Place"), sentence("ui", "Name"), sentence("ui", "Date"),
    )  # fmt: skip
    return {
        str(number): LabelStyle(say(name), colour)
        for number, (name, colour) in enumerate(zip(names, LABEL_COLOURS, strict=False))
    }


def _spans() -> list[Span]:
    made: list[Span] = []
    for number, (words, label) in enumerate(_MARKED):
        start = TEXT.index(words)
        end, name = start + len(words), str(number)
        made.append(Span(id=name, article_id="preview", start=start, end=end, label=str(label), annotator=""))
    return made
