from __future__ import annotations

import pytest
from hypothesis import given

from reader.text.sentences import sentences
from tests.trials import needs, trial

from .strategies import texts, texts_with_range

# Own sentences as news writes them; what stands between two of them is tried with and without a space.
NEWS = [
    "عقدت اللجنة اجتماعها الأول يوم الإثنين في مقر البلدية.",
    "وحضر الاجتماع د. سمير الحلبي وأ.د. هدى النجار.",
    "بلغت الكلفة 3.5 مليون و١٫٢ مليون للمرحلة الثانية.",
    "هل تكفي الميزانية؟",
    "لا!",
    'وقال رئيس اللجنة: "العمل مستمر."',
    "صدر القرار بالإجماع (رقم 2254).",
    "ونشر الموقع News.az الخبر على https://news.az/a.b/c?d=1 مساء أمس.",
    "وأضاف «لن نتوقف هنا. سنكمل الطريق» ثم غادر القاعة.",
    "وصل إلى المدينة 12 وفدا و 16 مراقبا.",
    "يعود البناء إلى القرن الخامس ق.م. بحسب الخبراء.",
    "من يدري…",
    "وراسلتنا القارئة على info@site.az أيضا.",
]


@pytest.mark.parametrize("between", [" ", "", "\n", "  \r\n\r\n"])
def test_news_with_and_without_a_space(between: str) -> None:
    text = between.join(NEWS)
    assert [text[start:end] for start, end in sentences(text)] == NEWS


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("والثقافية.كما ناقشوا", ["والثقافية.", "كما ناقشوا"]),
        ("في عام 1990 م. وقال", ["في عام 1990 م.", "وقال"]),
        (
            "He met Dr. Smith in the U.S. The talks ended.They left.",
            ["He met Dr. Smith in the U.S.", "The talks ended.", "They left."],
        ),
        ("1. أولا\n2. ثانيا", ["1. أولا", "2. ثانيا"]),
        ('"لماذا؟" ، سأل ثم سكت.', ['"لماذا؟" ، سأل ثم سكت.']),
        ('انتهى."ثم بدأ" قال.', ["انتهى.", '"ثم بدأ" قال.']),
        ("عنوان بلا نقطة\nنص الخبر.", ["عنوان بلا نقطة", "نص الخبر."]),
        ("انتهى.\u200f ثم بدأ.\u200fوعاد.", ["انتهى.\u200f", "ثم بدأ.\u200f", "وعاد."]),
        ("وصل د.\u200f أحمد.", ["وصل د.\u200f أحمد."]),
        ("زوروا www.example.org.وأضاف أنه سعيد.", ["زوروا www.example.org.", "وأضاف أنه سعيد."]),
        ("v1.2.3 and e.g. this", ["v1.2.3 and e.g. this"]),
        ("", []),
        (" \n ", []),
        (".", ["."]),
    ],
)
def test_single_cases(text: str, parts: list[str]) -> None:
    assert [text[start:end] for start, end in sentences(text)] == parts


@given(texts)
def test_sentences_ascend_and_cover_all_but_space(text: str) -> None:
    done = 0
    for start, end in sentences(text):
        assert done <= start < end
        assert not text[done:start].strip()
        assert text[start:end] == text[start:end].strip()
        done = end
    assert not text[done:].strip()


@given(texts_with_range())
def test_a_part_keeps_the_offsets_of_the_whole(case: tuple[str, int, int]) -> None:
    text, start, end = case
    found = sentences(text, start, end)
    assert all(start <= low < high <= end for low, high in found)
    assert "".join("".join(text[low:high] for low, high in found).split()) == "".join(text[start:end].split())


CORPUS = trial("interop/reading")


def _gold(name: str) -> list[str]:
    lines = (CORPUS / name).read_text(encoding="utf-8").splitlines()
    if name.endswith(".conllu"):
        lines = [line.removeprefix("# text = ") for line in lines if line.startswith("# text = ")]
    return [line.strip() for line in lines if line.strip()]


@needs(CORPUS)
@pytest.mark.parametrize("between", [" ", ""])
@pytest.mark.parametrize("name", ["ud_ar_pud_first80.conllu", "ud_ar_pud_wiki_150.txt"])
def test_f1_on_edited_news(name: str, between: str) -> None:
    gold = _gold(name)
    text = between.join(gold)
    ends = {sum(len(each) + len(between) for each in gold[:count]) - len(between) for count in range(1, len(gold) + 1)}
    found = {end for _, end in sentences(text)}
    assert 2 * len(ends & found) / (len(ends) + len(found)) >= 0.99
