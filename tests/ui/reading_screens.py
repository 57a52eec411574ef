"""Screens of a reader: vowel marks shown and hidden, one sentence at a time, read aloud, and why it is not."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from reader.base.sentences import sentence
from reader.model import Article, Span
from reader.ui import pages
from reader.ui.article import ArticleView
from reader.ui.article.sentences import sentence_at
from reader.ui.language.words import say
from reader.ui.reading.aloud import speaking
from reader.ui.reading.aloud.bar import AloudBar
from reader.ui.widgets.plain import tip

VOCALISED = (
    "خَرَجَ الصَّيَّادُ مِنْ بَيْتِهِ قَبْلَ طُلُوعِ الشَّمْسِ، وَسَارَ نَحْوَ الْمَرْفَإِ. كَانَ الْبَحْرُ هَادِئًا، وَلَا رِيحَ تُحَرِّكُ الْقَوَارِبَ! "
    "قَالَ لِابْنِهِ: «سَنَعُودُ مَسَاءً إِنْ شَاءَ اللهُ»، ثُمَّ مَضَيَا.\n"
    "Nobody saw them leave on 12 May.\n"
    "הַדַּיָּג וּבְנוֹ יָצְאוּ לַיָּם. הַשֶּׁמֶשׁ עוֹד לֹא זָרְחָה."
)
VOICES = ("Hoda", "Bob", "Anne", "pip install 'hashiya[voice]'", speaking.DEBIAN)
"""Names that these screens show, and what is to be typed."""
_MARKED = (("الصَّيَّادُ", 0), ("الْمَرْفَإِ", 1), ("الْقَوَارِبَ", 2))


def reading_screens(driver) -> dict[str, Callable[[], QWidget]]:
    """What opens each of them."""
    return {
        "marks-shown": lambda: page(driver, "all"),
        "marks-hidden": lambda: page(driver, "vowels"),
        "marks-all-hidden": lambda: page(driver, "every"),
        "sentence-focus": lambda: page(driver, "all", focus=True),
        "aloud": lambda: read_aloud(driver),
        "aloud-waking": lambda: read_aloud(driver, awake=False),
        "aloud-missing": lambda: voiceless(driver, speaking._not_installed()),
        "aloud-no-voice": lambda: voiceless(driver, speaking._no_voice("he")),
    }


def page(driver, signs: str, *, focus: bool = False) -> ArticleView:
    """An article with every mark, as the person's preferences make it, by itself."""
    desk = driver.window.desk
    made = ArticleView()
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    name = say(sentence("ui", "The page as it will look"))
    made.setAccessibleName(name)
    made.setToolTip(tip(name))
    made.resize(620, 460)
    made.set_page_style(pages.page_style(desk.preferences, desk.theme)._replace(signs=signs))
    made.set_label_styles(pages.label_styles(driver.session.labels, desk.language))
    made.set_article(Article(id="vocalised", text=VOCALISED, sha256="", direction="rtl"))
    labels = [label.code for label in driver.session.labels]
    made.set_spans([_span(words, labels[at % len(labels)]) for words, at in _MARKED])
    if focus:
        made.set_caret(VOCALISED.index("الْبَحْرُ"))
        made.follow_sentences(True)
    made.show()
    return made


def read_aloud(driver, *, awake: bool = True) -> AloudBar:
    """The bar while the third sentence of the article is spoken, or while the voice wakes."""
    bar = driver.window.part("aloud")
    view = driver.window.view
    driver.window.speaker._voices = {"ar": ["Hoda"]} if awake else None
    place = sentence_at(view.flow.pieces, min(300, len(view.flow.pieces.text) // 2))
    bar.aloud._take(place)
    view.light(place)
    bar.aloud._show("reading")
    return bar


def voiceless(driver, why) -> AloudBar:
    """The bar with the reason why nothing can be read aloud."""
    bar = driver.window.part("aloud")
    bar.aloud.why = why
    bar.aloud._show("off")
    return bar


def _span(words: str, label: str) -> Span:
    start = VOCALISED.index(words)
    return Span(id=words, article_id="vocalised", start=start, end=start + len(words), label=label, annotator="")
