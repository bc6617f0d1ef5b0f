"""Addresses whose parts each stand behind a label of their own, as in forms and web shops."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from parsers.reading.address_column import section_heading
from parsers.reading.address_parts import Block, Piece
from parsers.reading.labels import Label, Sheet
from parsers.reading.localities import localities

_FORM_POSTCODE = re.compile(r"(?:[A-Z]{1,2}-)?(?:\d{4,5}|\d{4}\s?[A-Z]{2}|\d{2}-\d{3}|\d{3}\s\d{2}|[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2})")
_MOST_ROWS_IN_FORM = 7


def forms(sheet: Sheet) -> Iterator[Block]:
    """Addresses whose parts each stand behind a label of their own: «PLZ: 12345», «Ort: Berlin»."""
    for label in sheet.labelled("postcode"):
        parts = {"postcode": _labelled(sheet, (label,), label), "city": _labelled(sheet, sheet.labelled("city"), label)}
        parts |= {"street": _labelled(sheet, sheet.labelled("street"), label), "name": _labelled(sheet, sheet.labelled("company"), label)}
        parts |= {
            "contact": _labelled(sheet, sheet.labelled("contact"), label),
            "country": _labelled(sheet, sheet.labelled("country"), label),
        }
        held = {part: piece for part, piece in parts.items() if piece}
        if {"postcode", "city"} <= held.keys() and ("street" in held or "name" in held) and _FORM_POSTCODE.fullmatch(held["postcode"].text):
            countries = next(iter(localities(f"{held['postcode'].text} {held['city'].text}")), None)
            yield Block(
                held,
                countries.countries if countries else frozenset(),
                section_heading(sheet, label.segment),
                names=(held["name"],) if "name" in held else (),
            )


def _labelled(sheet: Sheet, labels: Sequence[Label], near: Label) -> Piece | None:
    """The value behind the nearest of these labels, a few rows around another label of the same form."""
    here = near.segment
    close = [x for x in labels if x.segment.page is here.page and abs(x.segment.row - here.row) <= _MOST_ROWS_IN_FORM]
    for label in sorted(close, key=lambda x: abs(x.segment.row - here.row)):
        spot = next((s for s in sheet.spots(label) if s.place != "below"), None)
        if spot and spot.text.strip():
            return Piece(spot.segment, spot.start, spot.end)
    return None
