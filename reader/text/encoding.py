"""Decode bytes to text: detects the encoding and refuses what is not text.

Opens no files: the caller reads, after calling :func:`check_size`. A byte order mark is not part of the text; line ends
are kept as they are.
"""

from __future__ import annotations

import codecs
import re
from typing import Literal

from reader.base.errors import UserFault, WrongWord
from reader.base.frozen import frozen
from reader.base.sentences import sentence

Encoding = Literal["utf-8", "utf-16-le", "utf-16-be", "windows-1256", "iso-8859-6"]
ENCODINGS: tuple[Encoding, ...] = ("utf-8", "utf-16-le", "utf-16-be", "windows-1256", "iso-8859-6")
MAX_BYTES = 100 * 1024 * 1024

_MARKS: tuple[tuple[bytes, Encoding], ...] = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_UTF32_MARKS = (codecs.BOM_UTF32_LE, codecs.BOM_UTF32_BE)
_DOCUMENTS = ((b"%PDF-", "PDF"), (b"{\\rtf", "RTF"))
# Control characters that no text file contains; tab, line ends, form feed and the DOS end-of-file mark are allowed.
_BINARY = re.compile(b"[\x01-\x08\x0e-\x19\x1b-\x1f\x7f]")
_SAMPLE = 64 * 1024
_ARABIC_WORD = re.compile("[\u0621-\u063a\u0641-\u0652]+")
# The frequency of each letter in Arabic news prose, per thousand: a wrong encoding yields unlikely letters.
_FREQUENCY = dict(
    zip(
        "ايلمونرتبةعدسفهكقحجأشصطخىضذثإغءئزظؤآ",
        (
            *(150, 90, 118, 62, 58, 58, 52, 52, 42, 38, 36, 36, 28, 28, 27, 22, 23, 20),
            *(15, 24, 13, 12, 11, 10, 10, 8, 7, 7, 7, 5, 5, 5, 7, 3, 2, 2),
        ),
        strict=True,
    )
)
_COMMON = re.compile("من|في|على|عن|إلى|أن|أو|هذا|هذه|التي|الذي|قد|لم|لا|ما|كان|بعد|قبل|بين|كل|هو|هي|عام")
_WINDOWS_IS_LIKELIER = 0.2  # added to its score: between equally good readings, prefer the far more widespread encoding
_MARKS_OF_VOWELS = "\u064b\u064c\u064d\u064e\u064f\u0650\u0651\u0652\u0640"


@frozen(kw_only=False)
class Decoded:
    """A text, its encoding, whether a byte order mark preceded it, and whether the encoding is certain.

    It is not certain if guessed (eight-bit encodings, UTF-16 without a mark); the caller should then offer the others.
    """

    text: str
    encoding: Encoding
    had_bom: bool
    certain: bool


def check_size(size: int, limit: int = MAX_BYTES) -> None:
    """Raise ``UserFault`` for a file of ``size`` bytes that is empty or above ``limit``. Call it before reading."""
    if size == 0:
        raise UserFault(sentence("text", "The file is empty: there is no text to read."))
    if size > limit:
        raise UserFault(
            sentence(
                "text",
                "The file is too large: {size} MB, and at most {limit} MB are read. Split it into several files.",
                size=-(-size // 1_000_000),
                limit=limit // 1_000_000,
            )
        )


def decode(data: bytes, encoding: str | None = None, *, limit: int = MAX_BYTES) -> Decoded:
    """Decode ``data`` from ``encoding``, or from the detected encoding if that is None.

    Raises ``UserFault`` when ``data`` is empty, above ``limit`` bytes, binary, contains NUL or is invalid in the
    encoding, or when ``encoding`` is not one of :data:`ENCODINGS` (their common aliases are accepted).
    """
    check_size(len(data), limit)
    _refuse_documents(data)
    mark, marked = _byte_order_mark(data)
    if encoding is not None:
        chosen = encoding_named(encoding, marked)
        body = data[len(mark) :] if marked == chosen else data
        return Decoded(_strict(body, chosen, len(data) - len(body)), chosen, marked == chosen, certain=True)
    if marked:
        return Decoded(_strict(data[len(mark) :], marked, len(mark)), marked, had_bom=True, certain=True)
    unfit = _first_unfit(data)
    if unfit is not None:
        wide = _utf16_without_mark(data)
        if wide is None:
            raise _binary(unfit, data[unfit])
        return Decoded(_strict(data, wide, 0), wide, had_bom=False, certain=False)
    try:
        return Decoded(data.decode("utf-8"), "utf-8", had_bom=False, certain=True)
    except UnicodeDecodeError as error:
        return _eight_bit(data, error)


def encoding_named(name: str, marked: Encoding | None = None) -> Encoding:
    """The encoding that ``name`` refers to (``cp1256``, ``UTF8`` …); ``utf-16`` has the byte order of ``marked``."""
    try:
        known = codecs.lookup(name).name
    except (LookupError, ValueError):  # ValueError: a NUL in the name
        known = ""
    if known == "utf-16":
        return "utf-16-be" if marked == "utf-16-be" else "utf-16-le"
    by_codec: dict[str, Encoding] = {codecs.lookup(each).name: each for each in ENCODINGS}
    chosen = by_codec.get("utf-8" if known == "utf-8-sig" else known)
    if chosen is None:
        raise WrongWord(
            sentence(
                "text",
                "The encoding {name} is not one that is read here. Choose one of: {known}.",
                name=name,
                known=", ".join(ENCODINGS),
            )
        )
    return chosen


def _byte_order_mark(data: bytes) -> tuple[bytes, Encoding | None]:
    if data.startswith(_UTF32_MARKS):
        raise UserFault(sentence("text", "The text is in UTF-32, which is not read here. Save it as UTF-8."))
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return mark, encoding
    return b"", None


def _refuse_documents(data: bytes) -> None:
    """Refuse data that begins like another kind of document, even if every byte of it could be text."""
    for beginning, kind in _DOCUMENTS:
        if data.startswith(beginning):
            raise UserFault(
                sentence(
                    "text",
                    "This is a document in {kind}, not a text file. Save the article as plain text and open that.",
                    kind=kind,
                )
            )


def _strict(data: bytes, encoding: Encoding, skipped: int) -> str:
    """Decode ``data``, or raise ``UserFault`` naming the offending byte; ``skipped`` bytes precede it in the file."""
    if not data:
        raise UserFault(sentence("text", "The file is empty: there is no text to read."))
    unfit = None if encoding in ("utf-16-le", "utf-16-be") else _first_unfit(data)
    if unfit is not None:
        raise _binary(skipped + unfit, data[unfit])
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError as error:
        raise _invalid(data, encoding, error.start, skipped) from error
    if "\0" in text:
        raise _binary(skipped + len(text[: text.index("\0")].encode(encoding)), 0)
    return text


def _invalid(data: bytes, encoding: Encoding, start: int, skipped: int) -> UserFault:
    return UserFault(
        sentence(
            "text",
            "The text is not valid {encoding}: byte {position} ({value}) does not fit. "
            "Choose another encoding, or repair the file.",
            encoding=encoding,
            position=skipped + start,
            value=f"0x{data[start]:02X}",
        )
    )


def _binary(position: int, value: int) -> UserFault:
    return UserFault(
        sentence(
            "text",
            "This is not a text file: byte {position} is {value}, which no text holds. "
            "Save the article as plain text and open that.",
            position=position,
            value=f"0x{value:02X}",
        )
    )


def _first_unfit(data: bytes) -> int | None:
    """The position of the first byte that cannot occur in eight-bit text, or None."""
    found = data.find(b"\0")
    if found >= 0:
        return found
    control = _BINARY.search(data)
    return control.start() if control else None


def _utf16_without_mark(data: bytes) -> Encoding | None:
    """The byte order in which ``data`` is UTF-16, or None: nearly all of it must be plain or Arabic characters."""
    sample = data[: _SAMPLE & ~1]
    if len(data) % 2:
        return None
    best: tuple[float, Encoding | None] = (0.0, None)
    encodings: tuple[Encoding, Encoding] = ("utf-16-le", "utf-16-be")
    for encoding in encodings:
        text = sample.decode(encoding, "replace")
        plain = sum(" " <= each <= "~" or each in "\r\n\t" or "\u0590" <= each <= "\u06ff" for each in text)
        best = max(best, (plain / len(text), encoding), key=lambda pair: pair[0])
    return best[1] if best[0] > 0.85 else None


def _eight_bit(data: bytes, error: UnicodeDecodeError) -> Decoded:
    """Decode from the likelier of the two Arabic eight-bit encodings.

    Raises ``UserFault`` for the UTF-8 ``error`` when the data is nearly UTF-8 or neither encoding gives Arabic.
    """
    if _nearly_utf8(data):
        raise _invalid(data, "utf-8", error.start, 0)
    sample = _high_sample(data)
    windows, iso = _score(sample, "windows-1256") + _WINDOWS_IS_LIKELIER, _score(sample, "iso-8859-6")
    if max(windows, iso) <= 0:
        raise _invalid(data, "utf-8", error.start, 0)
    order: tuple[Encoding, Encoding] = ("windows-1256", "iso-8859-6")
    for encoding in order if windows >= iso else order[::-1]:
        try:
            return Decoded(data.decode(encoding), encoding, had_bom=False, certain=False)
        except UnicodeDecodeError:
            continue
    raise _invalid(data, "utf-8", error.start, 0)


def _nearly_utf8(data: bytes) -> bool:
    """Whether most non-ASCII characters are valid UTF-8: the file is then damaged UTF-8, not an eight-bit encoding."""
    text = data[:_SAMPLE].decode("utf-8", "replace")
    wrong = text.count("\ufffd")
    right = sum(each > "\x7f" for each in text) - wrong
    return right > 3 * wrong


def _high_sample(data: bytes) -> bytes:
    """The first stretch of data with non-ASCII bytes, up to the size of a sample."""
    first = next(iter(re.finditer(b"[\x80-\xff]", data)))
    return data[max(first.start() - 64, 0) : first.start() + _SAMPLE]


def _score(sample: bytes, encoding: Encoding) -> float:
    """How much ``sample`` looks like Arabic when decoded from ``encoding``: the mean over all non-ASCII characters."""
    text = sample.decode(encoding, "replace")
    high = [each for each in text if each > "\x7f"]
    score = 0.0
    for word in _ARABIC_WORD.findall(text):
        score += sum(_letter_score(each) for each in word)
        if "ة" in word[:-1] or "ى" in word[:-1]:  # these end a word, apart from marks and pronouns
            score -= 6
        if _COMMON.fullmatch(word) or (word.startswith("ال") and len(word) > 4):
            score += 6
        if word[0] in "ةىؤئ" + _MARKS_OF_VOWELS:
            score -= 6
    foreign = sum(
        not ("\u0600" <= each <= "\u06ff") and each not in "«»“”‘’–—…\u00a0\u200c\u200d\u200e\u200f×÷°" for each in high
    )
    return (score - 8 * foreign) / max(len(high), 1)


def _letter_score(letter: str) -> float:
    if letter in _FREQUENCY:
        return 1 + _FREQUENCY[letter] / 25
    return 0.5 if letter in _MARKS_OF_VOWELS else -4
