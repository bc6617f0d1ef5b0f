"""Whether a PDF's text is what its page shows: signs of fonts without a map to Unicode and of words that run together."""

from __future__ import annotations

import re

from parsers.page import Word

MOST_UNDECODED = 2
FEWEST_WORDS = 30
LONG_WORD = 12.0
GLUED_CASES = 0.15
GLUED_DIGITS = 0.08
_LETTERS = re.compile(r"[^\W\d_]+")
_CASES = re.compile(r"[a-zäöüß]{2}[A-ZÄÖÜ][a-zäöü]")
_DIGITS = re.compile(r"[a-zäöüß]{3}\d|\d[A-Za-zäöüÄÖÜß]{4}")


def looks_wrong(words: list[Word], undecoded: int) -> bool:
    """Whether to look at the page instead: the signs that single out documents on which PDF libraries disagree.

    More than 2 characters without a meaning; alphabetic words of more than 12 letters on average (German pages of compounds reach
    9.3); a capital within over 15 % of the words; digits glued to over 8 %.
    """
    if undecoded > MOST_UNDECODED:
        return True
    texts = [word.text for word in words]
    if len(texts) < FEWEST_WORDS:
        return False
    alphabetic = [text for text in texts if _LETTERS.fullmatch(text.strip(".,:;()"))]
    mean_letters = sum(map(len, alphabetic)) / max(1, len(alphabetic))
    glued_cases = sum(bool(_CASES.search(text)) for text in texts) / len(texts)
    glued_digits = sum(bool(_DIGITS.search(text)) for text in texts) / len(texts)
    return (len(alphabetic) > FEWEST_WORDS / 2 and mean_letters > LONG_WORD) or glued_cases > GLUED_CASES or glued_digits > GLUED_DIGITS
