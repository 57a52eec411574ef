from __future__ import annotations

import time

import pytest
from hypothesis import given

from reader.text.structure import Structure, recognise
from tests.trials import needs, trial

from .strategies import texts

HEADLINE = "افتتاح السوق القديم بعد ترميم دام سنتين"
FIRST = "افتتح المحافظ صباح اليوم السوق القديم في وسط المدينة، وحضر الافتتاح عدد كبير من التجار والصيادين."
SECOND = "وقال إن العمل سيستمر حتى نهاية العام."
BODY = f"{FIRST}\n\n{SECOND}"


def _kinds(found: Structure) -> list[str]:
    return [part.kind for part in found.parts]


def _body(text: str, found: Structure) -> str:
    return text[slice(*found.body)]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r", "\u2029"])
def test_a_news_page_with_everything(end: str) -> None:
    text = (
        f"\n{HEADLINE}\n\n  26 اكتوبر 2020\u00a0\u00a0\u00a0 قرأ 604\n {HEADLINE}\n\n{BODY}\n\n\n"
        "مواضيع:\n\n\nالأخبار الأخيرة\n"
    ).replace("\n", end)
    found = recognise(text)
    assert (found.title, found.date, found.reads) == (HEADLINE, "2020-10-26", 604)
    assert _kinds(found) == ["title", "byline", "repeated_title", "body", "leftover", "leftover"]
    assert _body(text, found) == BODY.replace("\n", end)
    assert [text[fact.start : fact.end] for fact in found.facts] == ["26 اكتوبر 2020", "قرأ 604"]
    assert [text[part.start : part.end] for part in found.of_kind("leftover")] == ["مواضيع:", "الأخبار الأخيرة"]


def test_a_date_line_first_and_links_last() -> None:
    text = (
        f"٢٦ تشرين الأول ٢٠٢٠ | المصدر: وكالة الميناء\n{HEADLINE}\n{BODY}\n\n"
        "اقرأ أيضا:\nأسعار السمك ترتفع\nنزهة على النهر\nشارك على فيسبوك\n#سوق #مدينة\n"
    )
    found = recognise(text)
    assert (found.title, found.date, found.source) == (HEADLINE, "2020-10-26", "وكالة الميناء")
    assert _body(text, found) == BODY
    assert _kinds(found) == ["byline", "title", "body", *["leftover"] * 5]


def test_author_hijri_date_and_a_source_below() -> None:
    text = f"{HEADLINE}\nبقلم: سلمى الحداد\n9 ربيع الأول 1442هـ\nعدد المشاهدات: ١٬٢٠٤\n\n{BODY}\nالمصدر: صحيفة السهل"
    found = recognise(text)
    assert (found.author, found.date, found.hijri) == ("سلمى الحداد", "2020-10-26", "9 ربيع الأول 1442هـ")
    assert (found.reads, found.source) == (1204, "صحيفة السهل")
    assert _body(text, found) == BODY


def test_both_calendars_the_gregorian_one_decides() -> None:
    found = recognise(f"{HEADLINE}\nالإثنين 10 ربيع الأول 1442هـ الموافق 26 أكتوبر 2020م\n\n{BODY}")
    assert (found.date, found.hijri) == ("2020-10-26", "10 ربيع الأول 1442هـ")


def test_site_trail_agency_line_and_grouped_reads() -> None:
    text = (
        f"الرئيسية » أخبار » محليات\n{HEADLINE}\nوكالة الجبل - المدينة\nكتب/ سامر الراعي\n"
        f"نشر في: الإثنين 26 تشرين الأول 2020 - 14:35\nعدد القراءات: 1.204\n"
        f"{BODY}\n\nاقرأ أيضا\n• خبر ثان!\nتعليقات (3)"
    )
    found = recognise(text)
    assert (found.title, found.date, found.reads, found.author) == (HEADLINE, "2020-10-26", 1204, "سامر الراعي")
    assert _body(text, found) == BODY
    assert _kinds(found) == ["leftover", "title", *["byline"] * 4, "body", *["leftover"] * 3]


def test_a_short_first_line_over_a_long_paragraph_is_a_headline() -> None:
    found = recognise(f"افتتاح السوق القديم\n{FIRST}\n{SECOND}")
    assert (found.title, _kinds(found)) == ("افتتاح السوق القديم", ["title", "body"])


@pytest.mark.parametrize("site", [" - صوت الميناء", " | صوت الميناء", " — أخبار"])
def test_the_name_of_the_site_after_the_headline_is_not_part_of_it(site: str) -> None:
    text = f"{HEADLINE}{site}\n26 أكتوبر 2020\n{HEADLINE}\n\n{BODY}"
    found = recognise(text)
    assert (found.title, _kinds(found)) == (HEADLINE, ["title", "byline", "repeated_title", "body"])
    assert recognise(f"السوق - قديم وجديد\n26 أكتوبر 2020\n{BODY}").title == "السوق - قديم وجديد"


def test_english_and_hebrew_pages() -> None:
    english = (
        "Port reopens after storm\nBy Jane Miller\nOctober 26, 2020 | 1,204 views\n\n"
        "The port reopened on Monday after a storm that lasted three days.\n\nRead more:\nA storm ahead\n"
    )
    found = recognise(english)
    assert (found.title, found.author, found.date) == ("Port reopens after storm", "Jane Miller", "2020-10-26")
    assert (found.reads, _kinds(found)) == (1204, ["title", "byline", "byline", "body", "leftover", "leftover"])
    hebrew = "הנמל נפתח מחדש\n26 באוקטובר 2020\n\nהנמל נפתח ביום שני לאחר סערה שנמשכה שלושה ימים.\n\nתגיות: נמל, סערה"
    found = recognise(hebrew)
    assert (found.title, found.date, _kinds(found)[-1]) == ("הנמל נפתח מחדש", "2020-10-26", "leftover")


@pytest.mark.parametrize(
    "text",
    [
        FIRST,
        SECOND,
        "فقرة واحدة لا عنوان لها ولا نقطة في آخرها",
        BODY,
        "يا ليل طال بنا السهر\nوالنجم غاب عن النظر\nوالبحر يسأل موجه\nأين السفينة والسفر",
        "في 26 أكتوبر 2020 زار الوفد المدينة القديمة. ثم غادرها.",
        "قرأ 604 من الطلاب القصيدة كلها في المسابقة الأخيرة.",
        "وسأل عن المصدر: لا أحد يعرفه. ثم سكت.\nوقال إن مواضيع كثيرة بقيت.",
        f"{FIRST}\nمواضيع كثيرة بقيت بلا جواب.",
    ],
)
def test_a_text_without_structure_gets_none(text: str) -> None:
    found = recognise(text)
    assert _kinds(found) == ["body"]
    assert _body(text, found) == text
    assert (found.title, found.date, found.reads, found.facts) == ("", "", None, ())


def test_the_file_name_is_the_last_resort_for_a_title() -> None:
    assert recognise(FIRST, "خبر_السوق.txt").title == "خبر السوق"
    assert recognise(f"{HEADLINE}\n\n{BODY}", "a.txt").title == HEADLINE


@pytest.mark.parametrize("text", ["", " \n\n\t"])
def test_nothing_gives_nothing(text: str) -> None:
    assert recognise(text) == Structure()


@given(texts)
def test_parts_ascend_and_cover_all_but_space(text: str) -> None:
    done = 0
    for part in recognise(text).parts:
        assert done <= part.start < part.end
        assert not text[done : part.start].strip()
        done = part.end
    assert not text[done:].strip()


def test_only_the_ends_of_a_long_text_are_looked_at() -> None:
    text = f"{HEADLINE}\n26 أكتوبر 2020\n" + f"{FIRST}\n" * 50_000 + "مواضيع:\n"
    started = time.process_time()
    found = recognise(text)
    assert time.process_time() - started < 1
    assert _kinds(found) == ["title", "byline", "body", "leftover"]


TRIAL = trial("article-azvision-2020-10-26.txt")


@needs(TRIAL)
def test_the_trial_article() -> None:
    text = TRIAL.read_bytes().decode()
    found = recognise(text)
    assert found.title == "وزارتا خارجية أذربيجان ولاتفيا تجري مشاورات سياسية"
    assert (found.date, found.reads) == ("2020-10-26", 604)
    assert _kinds(found) == ["title", "byline", "repeated_title", "body", "leftover", "leftover"]
    assert _body(text, found).startswith("في 26 أكتوبر ، عقدت")
    assert _body(text, found).endswith("ذات الاهتمام المشترك")
