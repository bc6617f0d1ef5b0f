"""Letters that the sender's program could not print or send, «Nowy Tomy■l», «M?nchen»: what was read of such a word is not all of it."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from parsers.page import Word
from parsers.reading.addresses.parts import Block
from parsers.reading.evidence import Candidate
from parsers.reading.matching.customers import PartyClue
from parsers.result import Address, OrderFields

LETTER_ON_FILE = "the letter that could not be printed is on file"
SPELT_ON_FILE = "spelt as on file"
_STROKES = str.maketrans({"ł": "l", "ø": "o", "đ": "d", "ı": "i", "ß": "ss", "æ": "ae", "œ": "oe"})
_PARTS = ("name", "street", "city")
# The signs that stand for a letter without a picture: behind a letter, or before a small one; a «?» only between two letters.
_SIGNS = "\ufffd■□▯◻"
_LOST = re.compile(rf"(?<=[^\W\d_])[{_SIGNS}]|(?<!\S)[{_SIGNS}](?=[a-zß-ÿ])|(?<=[^\W\d_])\?(?=[^\W\d_])")


def _bare(text: str) -> str:
    """Letters and figures without case and without what recognisers lose of letters: «ul. Długa 15/1» and «UL. Dluga 15/1» are one."""
    parted = unicodedata.normalize("NFD", text.casefold().translate(_STROKES))
    return "".join(sign for sign in parted if sign.isalnum() or sign == "/")


def has_lost_letters(words: Sequence[Word]) -> bool:
    """Whether a sign that stands for a lost letter is in one of these words."""
    return any(_LOST.search(word.text) for word in words)


def with_letters_on_file(address: Address, block: Block, filed: PartyClue) -> Address:
    """The address with the words on file that are as printed but for lost letters, and on paper but for the strokes of letters."""
    for part in _PARTS:
        leaf, piece = getattr(address, part), block.parts.get(part)
        if leaf is None or piece is None:
            continue
        on_file = getattr(filed, part)
        if piece.segment.page.scanned and leaf.value != on_file and _bare(leaf.value) == _bare(on_file):
            address = replace(address, **{part: replace(leaf, value=on_file, why=(*leaf.why, SPELT_ON_FILE))})
        if not has_lost_letters(piece.words):
            continue
        text = " ".join(word.text for word in piece.words).strip(" ,;:.")
        pattern = ".{1,2}".join(map(re.escape, _LOST.split(text)))
        if re.fullmatch(pattern, getattr(filed, part), re.IGNORECASE):
            found = replace(leaf, value=getattr(filed, part), why=(*leaf.why, LETTER_ON_FILE))
            address = replace(address, **{part: found})
    return address


def lost_letters(fields: OrderFields, ranking: Mapping[str, Sequence[Candidate]], blocks: Mapping[str, Block | None]) -> Iterator[str]:
    """The fields that were read from words with lost letters, which no file tells."""
    for name, candidates in ranking.items():
        if getattr(fields, name, None) is not None and candidates and has_lost_letters(candidates[0].words):
            yield name
    for name, block in blocks.items():
        address: Address = getattr(fields, name)
        for part in _PARTS if block else ():
            leaf, piece = getattr(address, part), block.parts.get(part) if block else None
            if leaf and piece and leaf.source.customer is None and LETTER_ON_FILE not in leaf.why and has_lost_letters(piece.words):
                yield f"{name}.{part}"
