"""The column that an address stands in: the lines above a line, and the heading that speaks of them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from itertools import pairwise

from config.vocabulary import phrases
from parsers.reading.head.labels import Label, Sheet
from parsers.reading.phrasing import any_of, places, said
from parsers.reading.segments import Segment

MOST_LINES = 6
ORDERS = "orders"
"""Beside `bill_to` where a heading names who orders («Auftraggeber», «Buyer») and says nothing of a bill."""
LETTERHEAD_GAP = 2.6  # in letter heights, between the name of a letterhead and the street
USUAL_GAP = 0.95  # in letter heights, between two lines of a block
_MOST_GAP_IN_SECTION = 4.0


def next_above(sheet: Sheet, here: Segment, most_gap: float = USUAL_GAP) -> Segment | None:
    height, top = max(6.0, here.box.height), here.box.y0
    near = [
        s
        for s in sheet.near(here, range(-1, -5, -1))
        if top - (box := s.box).y1 < most_gap * max(height, box.y1 - box.y0) and same_column(s, here, height)
    ]
    return max(near, key=lambda s: (s.row, -abs(s.box.x0 - here.box.x0))) if near else None


def same_column(one: Segment, other: Segment, height: float) -> bool:
    return (
        abs(one.box.x0 - other.box.x0) < 0.9 * height
        or abs(one.box.centre - other.box.centre) < 0.5 * height
        or abs(one.box.x1 - other.box.x1) < 0.3 * height
    )


def headings_of(sheet: Sheet, segment: Segment, before: int) -> frozenset[str]:
    """The headings that speak of a block: before it in its line, at its top, to its left, or right above."""
    inside = [x for x in sheet.in_segment(segment) if x.start <= before and any(key.startswith("heading:") for key in x.keys)]
    here = _heading_keys(inside[-1:])
    if here == {"supplier"} and not inside[-1].leads and _delivers(segment.text[: inside[-1].end]):
        return frozenset({"ship_to"})  # «Die Lieferung erfolgt frei Haus an: Pumpwerk, Mühlenweg 4, …»
    if here == {"carrier"} and inside[-1].leads and not inside[-1].colon and not ends_line(inside[-1]):
        return _headings_around(sheet, segment) or here  # «Spedition Muster» may be who buys
    return here or _headings_around(sheet, segment)


def _headings_around(sheet: Sheet, segment: Segment) -> frozenset[str]:
    """The headings right above an address, or to its left."""
    height = max(6.0, segment.box.height)
    over = [
        s
        for s in sheet.near(segment, range(-1, -6, -1))
        if segment.box.y0 - s.box.y1 < 2.4 * height
        and (same_column(s, segment, 1.5 * height) or s.box.overlap_x(segment.box) > 0.4 * s.box.width)
    ]
    if over:
        nearest = max(over, key=lambda s: (s.row, -abs(s.box.x0 - segment.box.x0)))
        announced = announces(nearest.text)  # «… bitte liefern an folgende Adresse:»
        if announced and said(nearest.text, "addresses", "third_parties") and role_told(nearest.text) != {"bill_to"}:
            return frozenset({"ship_to"})  # «please deliver straight to our customer:»
        found = _heading_keys([label for label in sheet.in_segment(nearest) if announced or ends_line(label)])
        if announced and found > {"supplier"}:
            return found - {"supplier"}  # «please change the delivery address of order 4711 to:»
        if announced and found <= {"supplier"} and _delivers(nearest.text):  # «to our warehouse:»
            return frozenset({"ship_to"})
        if announced and found <= {"supplier"} and (role := role_told(nearest.text)):
            return role
        if found or ":" in nearest.text or any(label.leads for label in sheet.in_segment(nearest)):
            return found or section_heading(sheet, nearest)
    left = sheet.left_of(segment)
    if left and sheet.begins_with_label(left) and not _heading_keys(sheet.in_segment(left)):
        return section_heading(sheet, left)
    return _heading_keys([label for label in sheet.in_segment(left) if ends_line(label)]) if left else frozenset()


def section_heading(sheet: Sheet, row: Segment) -> frozenset[str]:
    """The heading over a list of labels with values («Name: …», «Nummer: …») that an address is part of.

    A heading with a value of its own is none for who is named below it: «Lieferant: … / Firma: … / Adresse: …».
    """
    here, named = row, False
    for _ in range(MOST_LINES):
        named = named or any(label.leads and label.colon and "company" in label.keys for label in sheet.in_segment(here))
        above = next_above(sheet, here, _MOST_GAP_IN_SECTION)
        if above is None:
            return frozenset()
        whole = [label for label in sheet.in_segment(above) if ends_line(label)]
        if found := _heading_keys([label for label in sheet.in_segment(above) if label.leads and whole]) | _heading_keys(whole):
            own = sheet.right_of(above) is not None and (named or (found == {"supplier"} and here is not row))
            return frozenset() if own else found
        here = above
    return frozenset()


def announces(text: str) -> bool:
    """Whether a line leads to what stands below it: with a colon, or with «an», «to», «à» as the last of several words."""
    words = text.casefold().split()
    return text.rstrip().endswith(":") or (len(words) > 1 and words[-1] in phrases("addresses", "towards"))


def role_told(text: str) -> frozenset[str]:
    """What the last word of sending or billing in a text makes of the address behind it: «Die Rechnung bekommt unser Träger:»."""
    last = {role: max((end for _, end in places(text, "addresses", key)), default=-1) for role, key in _ROLE_WORDS.items()}
    role = max(last, key=lambda told: last[told])
    return frozenset({role}) if last[role] >= 0 else frozenset()


_ROLE_WORDS = {"bill_to": "billing", "ship_to": "sending"}


def _delivers(text: str) -> bool:
    """Whether a line that announces an address asks for delivery to it: «Bitte liefern Sie an unsere Baustelle:», «to our warehouse:»."""
    if said(text, "payment", "invoice"):
        return False
    return bool(said(text, "addresses", "towards")) and (
        bool(said(text, "dates", "wish") or said(text, "addresses", "address_words")) or names_site(text)
    )


def names_site(text: str) -> bool:
    """Whether a text names a kind of site, alone or at the end of a compound: «Lager», «Außenlager», «warehouse»."""
    return bool(_site().search(text))


@cache
def _site() -> re.Pattern[str]:
    return re.compile(rf"\b\w*(?:{any_of(phrases('addresses', 'place_words'))})\b", re.IGNORECASE)


def ends_line(label: Label) -> bool:
    """Whether a label ends its line, but for words in brackets or a condition: «Lieferanschrift (nur falls anders)», «…, falls anders»."""
    rest = label.segment.text[label.end :].strip(" )")
    return len(rest) <= 1 or rest.startswith("(") or bool(_CONDITION.fullmatch(rest))


def is_heading(sheet: Sheet, segment: Segment) -> bool:
    """Whether a line is nothing but a label that begins it, or the same in several languages: «Lieferung an / Ship to»."""
    labels = sheet.in_segment(segment)
    if not labels or not labels[0].leads or not ends_line(labels[-1]):
        return False
    between = [segment.text[one.end : other.start] for one, other in pairwise(labels)]
    return not any(c.isalnum() for text in between for c in text)


_CONDITION = re.compile(r",\s*(?:[a-zäöüßéèêà]{2,}\s?){1,4}:?")


def _heading_keys(labels: Sequence[Label]) -> frozenset[str]:
    found = frozenset(key.removeprefix("heading:") for label in labels for key in label.keys if key.startswith("heading:"))
    orders = "bill_to" in found and all(label.text.strip(" :").casefold() in phrases("addresses", "orderers") for label in labels)
    return found | {ORDERS} if orders else found
