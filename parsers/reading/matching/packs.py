"""What a description says of its pack, which the catalogue keeps beside the name: «Gloves, large, box of 100», «20 Stk. pro Pkg.»."""

from __future__ import annotations

import re

from parsers.reading.words import unit_code

_LINK = r"(?:\s*[/=:]\s*|\s+(?:[^\W\d]{1,4}\.?\s+)?)"  # «of», «zu», «à», «with», «pr.»
_PACK_FIRST = re.compile(rf"[\s,;(–-]+([^\W\d]+\.?){_LINK}(\d{{1,5}})(?:\s?([^\W\d]+)\.?)?\)?\s*$")
_COUNT_FIRST = re.compile(rf"[\s,;(–-]+(\d{{1,5}})(?:\s?([^\W\d]+)\.?)?{_LINK}([^\W\d]+)\.?\)?\s*$")

_PACKS = frozenset({"BX", "PK", "BG", "BO", "BJ", "CA", "CI", "CT", "RO", "SET", "TU", "BE", "XBX", "XPK", "XCT", "XRO"})


def without_pack(text: str) -> tuple[str, int] | None:
    """A description without what it says of its pack at its end, and how many are in one; None where it says nothing of it."""
    if m := _PACK_FIRST.search(text):
        pack, count, piece = m.groups()
    elif m := _COUNT_FIRST.search(text):
        count, piece, pack = m.groups()
    else:
        return None
    if unit_code(pack) not in _PACKS or (piece and unit_code(piece) is None) or not m.start():
        return None
    return text[: m.start()], int(count)
