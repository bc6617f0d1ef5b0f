"""The page that is being read: what was written on it, whose form it is, and where its places lie on the picture."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from parsers.forms.filled import FilledPage, Written
from parsers.forms.known import Place
from parsers.masterdata import Master
from parsers.page import Box, Document, Page
from parsers.result import Leaf, Source, box_on_page


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
        """The place for this with what is written there; None where the form has none, or it was left empty."""
        for sheet in self.sheets:
            for place in sheet.filled.page.places:
                if place.what == what and (written := sheet.written(place)):
                    return sheet, place, written
        return None
