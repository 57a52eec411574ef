"""Estimate whether a text was extracted correctly, by the share of its words that are known.

The caller passes a lookup: a dictionary, or :func:`is_common`, which knows the function words that every text is full
of. Letters in the wrong order, or joined wrongly, give unknown words, so the better of two extractions scores higher.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from reader.text.folding import fold

Knows = Callable[[str], bool]

_WORD = re.compile(r"[^\W\d_]+")
_LOOKED_AT = 200_000
_COMMON = frozenset(
    fold("""
من في على عن إلى أن إن أو لا ما لم لن قد كان كانت هذا هذه ذلك تلك التي الذي الذين بين بعد قبل عند عندما حتى كل بعض
غير مع هو هي هم كما ثم حيث أي أكثر نحو خلال منذ وقد وقال قال وأن وإن ولم ولا وفي ومن وكان بأن لأن فإن عليه عليها
منه منها فيه فيها له لها به بها إليه أيضا يوم عام اليوم أمام ضد حول تحت فوق دون لكن ولكن إذا لدى كيف أول
של את על לא הוא היא זה עם כי אל גם או אם כל היה אך רק יותר אחד בין לפני אחרי אני הם אשר מה אבל
که از را به با این آن است برای تا هم بر یک می های شد شده بود کرد اما نیز ہے کے کی کا میں سے کو نے پر اور ہیں
the of and to in is that for it as was with be by on not he this are or his from at which but have an had they
le la les de des du et en un une est pour que qui dans sur par au der die das und ist von zu mit den el los
""").split()
)


def is_common(word: str) -> bool:
    """Whether the folded ``word`` is a common function word of Arabic, Hebrew, Persian, Urdu or a European language."""
    return word in _COMMON


def known_share(text: str, knows: Knows = is_common) -> float:
    """The share (0 to 1) of words of two or more letters for which ``knows`` is true, folded; 0 without any words."""
    words = [fold(word) for word in _WORD.findall(text[:_LOOKED_AT]) if len(word) > 1]
    return sum(map(knows, words)) / len(words) if words else 0.0
