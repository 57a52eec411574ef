"""What an annotator marks on the sample article, by the guidelines of the news labels, in the order of the text."""

from __future__ import annotations

from typing import NamedTuple

KEYS = {"PER": "1", "ORG": "2", "LOC": "3", "KILLED": "4", "INJURED": "5", "RES": "6", "DATE": "7"}

_MARKS = """
LOC أورفانيا
LOC سلدوفا
LOC جنيف
LOC نهر ميران
DATE 14 اكتوبر 2021
LOC أورفانيا
LOC سلدوفا
LOC جنيف
LOC نهر ميران
LOC أورفانيا
LOC سلدوفا
DATE مساء الخميس 14 أكتوبر
LOC نهر ميران
LOC جنيف
ORG الأمم المتحدة
ORG AlpineWire
LOC أورفانيا
PER نديم خرداش
LOC سلدوفا
PER إيلينا مارتسو
PER Helena Brandt
PER خرداش
DATE بين 5 و 20 نوفمبر
LOC نيرابا
LOC تلمار
LOC سد ميران
DATE 27 أبريل
KILLED 43 مدنيا
INJURED نحو 260 آخرين
KILLED ثلاثة من رجال الإنقاذ
INJURED أكثر من عشرين متطوعا
ORG الهلال الأحمر
RES القرار رقم 112 الصادر عن المجلس الدولي للأنهار
RES قرارات الأمم المتحدة ذات الصلة
PER مارتسو
RES القراران 118 و 121
PER خرداش
LOC سلدوفا
LOC اورفانيا
PER مارتسو
LOC تلمار
PER Brandt
ORG برنامج الأغذية العالمي
PER سامر الدالي
ORG جامعة نيرابا
ORG الضفتان
LOC أورفانيا
DATE عامي 2009 و2016
ORG وزارة الخارجية الأورفانية
PER خرداش
PER الدالي
LOC مسقط
DATE يومي 12 و 13 يناير 2022
"""


class Mark(NamedTuple):
    """One span as it should be: code points of the article, half-open."""

    label: str
    start: int
    end: int


def marks(text: str) -> list[Mark]:
    """The marks on ``text``, each the next place where its words stand."""
    found: list[Mark] = []
    at = 0
    for line in _MARKS.strip().splitlines():
        label, _, words = line.partition(" ")
        start = text.index(words, at)
        at = start + len(words)
        found.append(Mark(label, start, at))
    return found
