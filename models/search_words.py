"""Words to be found by: how a text and what a clerk types come to the same words, whatever case, accents, umlauts and dashes they have."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

LONGEST_WORD = 40
LONGEST_TEXT = 20_000
MOST_WORDS_ASKED = 8
SHORTEST_COMPOUND, LONGEST_COMPOUND, SHORTEST_HEAD, SHORTEST_TAIL = 9, 30, 3, 5
SHORTEST_BEGINNING = 2

_PIECE = re.compile(r"[^\W_]+")
_RUN = re.compile(r"\d+|[^\W\d_]+")
_UMLAUT_IN_TWO = re.compile("([aou])e")


def folded(text: str) -> str:
    """Lower case without accents; ä, ae and a are the same letter, as are ß and ss, so that «Mueller» finds «Müller»."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    return _UMLAUT_IN_TWO.sub(r"\1", "".join(letter for letter in plain if not unicodedata.combining(letter)))


def words_of(texts: Iterable[str]) -> set[str]:
    """All words of the texts: «SK-933-0620» gives sk, 933, 0620 and sk9330620, «PO4711» also po and 4711."""
    found: set[str] = set()
    for chunk in folded("\n".join(texts)[:LONGEST_TEXT]).split():
        pieces = _PIECE.findall(chunk)
        found.update(pieces)
        found.update(run for piece in pieces if not piece.isalpha() for run in _RUN.findall(piece))
        if len(pieces) > 1:
            found.add("".join(pieces))
    return {word for word in found if len(word) <= LONGEST_WORD}


def tails_of(texts: Iterable[str]) -> set[str]:
    """The ends of long words: German puts words together, and «schraube» shall find «Sechskantschraube»."""
    words = {word for word in _PIECE.findall(folded("\n".join(texts)[:LONGEST_TEXT])) if word.isalpha()}
    long = (word for word in words if SHORTEST_COMPOUND <= len(word) <= LONGEST_COMPOUND)
    return {word[start:] for word in long for start in range(SHORTEST_HEAD, len(word) - SHORTEST_TAIL + 1)}


def asked(search: str) -> list[str]:
    """The words that a clerk asks for, in the order typed; a single letter at the end is still being typed and left out."""
    pieces = [piece[:LONGEST_WORD] for piece in _PIECE.findall(folded(search))][:MOST_WORDS_ASKED]
    while len(pieces) > 1 and len(pieces[-1]) < SHORTEST_BEGINNING:
        pieces.pop()
    return list(dict.fromkeys(pieces))


def is_beginning(word: str) -> bool:
    """Whether words that only begin like this are found too; one letter must be the whole word."""
    return len(word) >= SHORTEST_BEGINNING
