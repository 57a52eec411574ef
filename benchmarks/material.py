"""Arabic text for the measurements, generated from a small word list; the same on every run."""

from __future__ import annotations

import random
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import orjson

from reader.model import Label, LabelSet

_WORDS = (  # noqa: SIM905 - a list of words reads best as words
    "في من على إلى عن بعد قبل خلال وقال وأضاف وأكد وأعلن المدينة المحافظة الوزارة الوزير الرئيس المتحدث باسم"
    " اللجنة المجلس القرار الاجتماع المؤتمر التقرير الحادث الفيضان الزلزال المصابين الضحايا السكان الطريق"
    " الجسر المستشفى الجامعة الشركة المشروع التعاون الاقتصاد التجارة الصحة التعليم الثقافة الأمن المياه الكهرباء"
    " جديدة كبيرة أولى ثانية سابقة مقبلة مشتركة دولية محلية عاجلة 12 65 300 2017 ٢٠٢٥ COVID AzNews"
).split()
CODES = ("PER", "ORG", "LOC", "DATE")
"""The labels of the spans."""
LABELS = LabelSet(id="material", name_ar="", name_en="", labels=tuple(Label(code=code) for code in CODES))


def paragraph(rng: random.Random, words: int) -> str:
    """One paragraph of ``words`` words, with commas and stops."""
    chosen = rng.choices(_WORDS, k=words)
    for index in range(9, words, 11):
        chosen[index] += "." if index % 2 else " ،"
    return " ".join(chosen) + "."


def text_of(characters: int, *, seed: int = 7) -> str:
    """Paragraphs of about 90 words, until ``characters`` code points are reached."""
    rng = random.Random(seed)
    parts: list[str] = []
    length = 0
    while length < characters:
        parts.append(paragraph(rng, rng.randint(40, 140)))
        length += len(parts[-1]) + 1
    return "\n".join(parts)[:characters]


def ranges_in(text: str, count: int, *, seed: int = 7) -> list[tuple[int, int]]:
    """``count`` ranges of one to three words, spread over ``text``; some nest."""
    rng = random.Random(seed)
    found: list[tuple[int, int]] = []
    stride = max(1, len(text) // count)
    for index in range(count):
        start = text.find(" ", min(index * stride, len(text) - 40)) + 1
        end = start
        for _ in range(rng.randint(1, 3)):
            end = text.find(" ", end + 1)
            if end < 0:
                end = len(text)
                break
        found.append((start, max(end, start + 1)))
    return found


def records(count: int, *, spans: int = 8, characters: int = 2_000) -> Iterator[dict[str, Any]]:
    """``count`` articles as ``hashiya-jsonl`` objects, each with ``spans`` spans."""
    for number in range(count):
        text = f"خبر رقم {number}\n\n" + text_of(characters, seed=number)
        yield _record(f"{number:06}", f"خبر رقم {number}", text, spans, seed=number)


def big_record(*, characters: int, spans: int) -> dict[str, Any]:
    """One long article with many spans."""
    return _record("big", "مقال طويل", text_of(characters), spans, seed=7)


def write_jsonl(target: Path, lines: Iterable[dict[str, Any]]) -> Path:
    """Write the records, one per line; returns ``target``."""
    with target.open("wb") as stream:
        for line in lines:
            stream.write(orjson.dumps(line) + b"\n")
    return target


def _record(name: str, title: str, text: str, spans: int, *, seed: int) -> dict[str, Any]:
    stamp = "2025-03-04T00:00:00.000Z"
    return {
        "id": f"article-{name}",
        "text": text,
        "title": title,
        "language": "ar",
        "direction": "rtl",
        "meta": {"date": "2025-03-04", "source": "material"},
        "spans": [
            {
                "id": f"span-{name}-{place:06}",
                "start": start,
                "end": end,
                "text": text[start:end],
                "label": CODES[place % len(CODES)],
                "annotator": "benchmark",
                "created": stamp,
                "updated": stamp,
            }
            for place, (start, end) in enumerate(ranges_in(text, spans, seed=seed) if spans else [])
        ],
    }
