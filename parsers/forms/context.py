"""The page that is being read: what was written on it, whose form it is, and where its places lie on the picture."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from parsers.forms.filled import FilledPage, Written
from parsers.forms.known import Place
from parsers.masterdata import Master
from parsers.page import Box, Document, Page
from parsers.result import Leaf, Source, box_on_page

# The other piece of what a form asks for in two places, and where it belongs.
_PIECES = {"street": ("house_number", "behind"), "name": ("first_name", "before")}
_POSTCODE = re.compile(r"(?:[A-Z]{1,2}[\s-]+)?\d(?: ?\d){2,4}(?:\s?[A-Z]{2}(?=\s))?")


@dataclass(frozen=True, slots=True)
class Sheet:
    """A filled-in page of a document, with the master data of the company whose form it is."""

    document: Document
    page: Page
    filled: FilledPage
    master: Master

    def source(self, box: Box) -> Source:
        place = box_on_page(self.filled.on_sheet(box), self.page.width, self.page.height)
        return Source(self.document.number, self.page.number, place)

    def leaf(self, value: str, raw: str, confidence: float, box: Box, *why: str) -> Leaf:
        return Leaf(value, raw, round(min(0.99, confidence), 4), self.source(box), why)

    def written(self, place: Place) -> Written | None:
        return self.filled.written(place.boxes)


@dataclass(frozen=True, slots=True)
class Places:
    """The places of an order's pages by what they are for: the first page that has one and something in it."""

    sheets: Sequence[Sheet]

    def find(self, what: str) -> tuple[Sheet, Place, Written] | None:
        """The place for this with what is written there; None where the form has none, or it was left empty.

        What a form asks for in two places is put together, and what it asks for in one with something else is taken apart.
        """
        for sheet in self.sheets:
            for place in sheet.filled.page.places:
                if place.what == what and (written := self._whole(sheet, place)):
                    return sheet, place, written
        return self._half(what)

    def _place(self, what: str) -> tuple[Sheet, Place] | None:
        held = ((sheet, place) for sheet in self.sheets for place in sheet.filled.page.places if place.what == what)
        return next(held, None)

    def _whole(self, sheet: Sheet, place: Place) -> Written | None:
        """What stands in a place, with that of the place for its other piece."""
        block, _, part = place.what.rpartition(".")
        other = self._place(f"{block}.{_PIECES[part][0]}") if part in _PIECES else None
        if other is None or other[0] is not sheet:
            return sheet.written(place)
        boxes = [place.boxes, other[1].boxes]
        return sheet.filled.together(boxes if _PIECES[part][1] == "behind" else boxes[::-1])

    def _half(self, what: str) -> tuple[Sheet, Place, Written] | None:
        """Postcode or town of a place for both."""
        block, _, part = what.rpartition(".")
        found = self._place(f"{block}.postcode_city") if part in ("postcode", "city") else None
        halves = found[0].filled.apart(found[1].boxes, _POSTCODE) if found else None
        return (*found, halves[part == "city"]) if found and halves else None

    def in_pieces(self, block: str) -> list[str]:
        """The parts of an address of which something is written, but not so that it could be taken apart."""
        found = self._place(f"{block}.postcode_city")
        unread = found is not None and found[0].written(found[1]) is not None and self._half(f"{block}.city") is None
        return ["postcode", "city"] if unread else []
