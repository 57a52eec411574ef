"""HTML: a page that holds the text exactly, shows every mark, and lets nothing of a project become markup."""

from __future__ import annotations

import base64
import hashlib
import re
from html.parser import HTMLParser

import pytest

from reader.formats import format_by_id
from reader.formats.spec import WriteOptions
from reader.model import AnnotatedArticle, Label, Report, Span
from tests.formats.material import CASES, article, rich, written

HTML = format_by_id("html")
PAYLOAD = "\"><script>alert(1)</script><img src=x onerror=y>&amp;</style><!-- 'x"
TAGS = {
    "html", "head", "meta", "title", "style", "body", "main", "article", "header", "h1", "h2", "dl", "dt", "dd", "bdi",
    "div", "span", "i", "a", "ul", "li", "ol", "p", "b", "aside", "q", "small",
}  # fmt: skip
ATTRIBUTES = {
    "lang", "dir", "charset", "http-equiv", "content", "name", "class", "id", "data-id", "data-n", "data-k", "title",
    "href", "aria-label",
}  # fmt: skip


class Page(HTMLParser):
    """What a browser would make of a page: the text of each article, and which marks lie over each character."""

    def __init__(self, data: bytes) -> None:
        super().__init__()
        self.texts: list[str] = []
        self.marks: list[list[tuple[str, ...]]] = []
        self.names: list[str] = []
        self.tags: set[str] = set()
        self.attributes: set[str] = set()
        self.links: list[str] = []
        self.ids: list[str] = []
        self.notes = ""
        self._open: list[tuple[str, str]] = []
        self.feed(data.decode())
        self.close()
        assert self._open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = {key: value or "" for key, value in attrs}
        self.tags.add(tag)
        self.attributes |= set(values)
        self.links += [values["href"]] if "href" in values else []
        self.ids += [values["id"]] if "id" in values else []
        if tag == "meta":
            return
        self._open.append((tag, values.get("class", "")))
        if values.get("class") == "text":
            self.texts.append("")
            self.marks.append([])
        if "data-n" in values:
            self.names.append(values["data-n"])

    def handle_endtag(self, tag: str) -> None:
        assert self._open.pop()[0] == tag

    def handle_data(self, data: str) -> None:
        classes = [name for _, name in self._open]
        if "text" in classes:
            self.texts[-1] += data
            over = tuple(sorted(name.split()[1] for name in classes if name.startswith("m ")))
            self.marks[-1] += [over] * len(data)
        elif "notes" in classes:
            self.notes += data


def page(*articles: AnnotatedArticle, labels: tuple[Label, ...] = (), language: str = "article") -> Page:
    from io import BytesIO

    stream = BytesIO()
    HTML.write(articles, stream, WriteOptions(values={"language": language}, labels=labels), Report(), lambda *_: None)
    return Page(stream.getvalue())


def known(annotated: AnnotatedArticle) -> tuple[Label, ...]:
    return tuple(Label(code=code) for code in sorted({span.label for span in annotated.spans}))


@pytest.mark.parametrize("case", CASES)
def test_the_text_is_there_exactly_and_every_character_has_its_marks(case: str) -> None:
    before = CASES[case]
    labels = known(before)
    number = {label.code: f"l{at}" for at, label in enumerate(labels)}
    found = page(before, labels=labels)
    assert found.texts == [before.article.text]
    wanted: list[list[str]] = [[] for _ in before.article.text]
    for span in before.spans:
        for start, end in span.pieces:
            for at in range(start, end):
                wanted[at].append(number[span.label])
    for at, over in enumerate(found.marks[0]):
        if before.article.text[at] not in "\r\n":
            assert list(over) == sorted(wanted[at]), at
    assert sorted(found.names) == sorted(span.label for span in before.spans)


def test_crossing_spans_of_all_kinds_keep_every_character() -> None:
    import random

    rng = random.Random(5)
    text = "\n".join("كلمة ثم أخرى وbaghdad🎉 معا" for _ in range(6))
    spans = []
    for _ in range(40):
        start = rng.randrange(len(text) - 1)
        spans.append((start, min(len(text), start + rng.randint(1, 60)), rng.choice("ABCDEF")))
    crossing = article(text, spans)
    labels = known(crossing)
    found = page(crossing, labels=labels)
    assert found.texts == [text]
    covered = {at for start, end, _ in spans for at in range(start, end)}
    assert {at for at, over in enumerate(found.marks[0]) if over} >= {at for at in covered if text[at] != "\n"}
    assert len(found.names) == 40


@pytest.mark.parametrize("ending", ["\r\n", "\r", "\n", "\u2029", "\x0b", "\n\n\n"])
def test_line_ends_stay_what_they_are(ending: str) -> None:
    text = f"سطر{ending}آخر{ending}"
    assert page(article(text, [(0, len(text), "X")])).texts == [text]


def hostile() -> AnnotatedArticle:
    made = article(f"نص {PAYLOAD} بعد", [(0, 2, "X")], id_=PAYLOAD, title=PAYLOAD, note=PAYLOAD, language=PAYLOAD)
    span = Span(id="s", article_id=PAYLOAD, start=0, end=2, label=PAYLOAD, annotator=PAYLOAD + "\u202e", note=PAYLOAD)
    import dataclasses

    described = dataclasses.replace(made.article, labels=(PAYLOAD,), meta={PAYLOAD: PAYLOAD, "date": [PAYLOAD]})
    return AnnotatedArticle(article=described, spans=(span,))


def test_nothing_of_a_project_becomes_markup() -> None:
    label = Label(code=PAYLOAD, name_ar=PAYLOAD, name_en=PAYLOAD + "\u202e\n", color="red;}</style><script>")
    for labels in ((), (label,)):
        found = page(hostile(), labels=labels)
        assert found.tags <= TAGS
        assert found.attributes <= ATTRIBUTES
        assert found.texts == [hostile().article.text]
        assert all(link.startswith("#") for link in found.links)
    assert "⟦RLO⟧" in found.names[0]
    assert "\n" not in found.names[0]


def test_the_policy_allows_this_style_sheet_and_nothing_else() -> None:
    data = written(HTML, [rich()])[0].decode()
    style = re.search("<style>(.*?)</style>", data, re.S)
    assert style is not None
    digest = base64.b64encode(hashlib.sha256(style[1].encode()).digest()).decode()
    assert f"default-src &#x27;none&#x27;; style-src &#x27;sha256-{digest}&#x27;" in data
    assert "http:" not in style[1].replace("http-equiv", "")
    assert "url(" not in style[1]


def test_notes_stand_beside_the_text_and_lead_back_to_it() -> None:
    found = page(rich())
    assert "اسم كامل" in found.notes
    assert "خالد منصور" in found.notes
    assert sorted(found.links) == ["#n1-1", "#r1-1"]
    assert {"n1-1", "r1-1"} <= set(found.ids)


def test_what_the_format_says_it_holds_is_in_the_page() -> None:
    """The rest is declared as lost, which the tests of all formats hold against the report."""
    data = written(HTML, [rich()])[0].decode()
    before = rich()
    for shown in ("rich", before.article.title, "politics", before.article.note, "2026-01-01", "12", "هند", "ckb"):
        assert shown in data
    lost = set(HTML.cannot_hold)
    held = {
        "state",
        "span id",
        "status",
        "times",
        "attributes",
        "entity",
        "relations",
        "entities",
        "marginalia",
        "extra",
    }
    assert lost == held
    for absent in ("s1", "gold", "2026-01-02T03", "ضيف", ">met<", "Q1", "0.5"):
        assert absent not in re.sub("<style>.*?</style>", "", data, flags=re.S)


def test_a_discontinuous_span_shows_that_it_goes_on() -> None:
    names = page(rich()).names
    assert [name for name in names if "ORG" in name] == ["ORG ⋯", "⋯ ORG"]


def test_names_are_in_the_language_of_the_article_or_the_chosen_one() -> None:
    labels = (Label(code="PER", name_ar="شخص", name_en="Person"),)
    arabic, english = article("سامي هنا", [(0, 4, "PER")]), article("Sami is here", [(0, 4, "PER")])
    assert page(arabic, english, labels=labels).names == ["شخص", "Person"]
    assert page(arabic, english, labels=labels, language="en").names == ["Person", "Person"]


def test_a_name_stands_behind_the_word_and_never_between_joined_letters() -> None:
    data = written(HTML, [article("قال كتابهم هنا", [(4, 8, "X")])])[0].decode()
    assert re.search('كتاب</span>هم<i class="n', data)
