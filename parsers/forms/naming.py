"""Places named: halves of a pair shared out, boxes of one date joined, the parts of addresses in their block."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from config.vocabulary import phrases
from parsers.forms.geometry import Printed
from parsers.forms.known import TOTALS, Place
from parsers.forms.labels import BLOCKS, IGNORED, PLACE_AND_DAY, block_of, is_internal, meanings
from parsers.page import Box
from parsers.reading.head.label_words import labels_of

_OFFICE = (170.0, 75.0)  # how far to the right and down the block reaches that is the seller's own
_PARTS = ("name", "first_name", "contact", "street", "house_number", "postcode", "city", "postcode_city", "country")
_SUMS = (*TOTALS, "any_total")


@dataclass(frozen=True, slots=True)
class Spot:
    """A place before it is named: its boxes, whether it is a comb, and the words inside."""

    boxes: tuple[Box, ...]
    comb: bool = False

    @property
    def box(self) -> Box:
        return self.boxes[0].union(self.boxes[-1])

    @property
    def characters(self) -> int:
        """How many characters fit; 0 where the number is free."""
        return len(self.boxes) if self.comb else 0


def as_places(named: Sequence[tuple[Spot, str | None, Printed | None]], printed: Sequence[Printed]) -> Iterator[Place]:
    """The places with their paths: halves of a pair shared out, boxes of one date joined, parts of addresses in their block."""
    held: list[Place] = []
    unnamed: list[Place] = []
    for spot, what, label in named:
        before = held[-1] if held else None
        level = before is not None and abs(before.box.y1 - spot.box.y1) < 8 and 0 <= spot.box.x0 - before.box.x1 < 60
        if what is None and before is not None and level:
            if before.what.endswith("_date"):
                held[-1] = replace(before, boxes=(*before.boxes, *spot.boxes), characters=before.characters + spot.characters)
                continue
            if before.what in _SUMS and not before.cents:
                held[-1] = replace(before, boxes=(*before.boxes, *spot.boxes), cents=True)
                continue
            if before.what == "postcode_city":
                held[-1] = replace(before, what="postcode")
                held.append(Place("city", spot.boxes, spot.characters, before.label))
                continue
            if before.what == "street":
                held.append(Place("house_number", spot.boxes, spot.characters, before.label))
                continue
        if what is None or label is None:
            unnamed.append(Place("", spot.boxes, spot.characters))
            continue
        held.append(Place(what, spot.boxes, spot.characters, label.text))
    yield from _in_blocks(_with_headed_names(_sums_apart(_days_apart(_days_joined(_without_office(held, printed))))), printed)
    yield from unnamed


def _without_office(places: Sequence[Place], printed: Sequence[Printed]) -> list[Place]:
    """The places, those below words like «wird von uns ausgefüllt» as nobody's."""
    office = [p.box for p in printed if is_internal(p.text)]
    return [replace(place, what=IGNORED) if any(_below(place.box, box) for box in office) else place for place in places]


def _below(box: Box, heading: Box) -> bool:
    """Whether a place lies in the block that a heading opens."""
    return 0 < box.y1 - heading.y0 < _OFFICE[1] and heading.x0 - 25 <= box.x0 and box.x1 <= heading.x1 + _OFFICE[0]


def _days_apart(places: Sequence[Place]) -> list[Place]:
    """«Ort, Datum» is where the day of the order is written if it has no place of its own."""
    dated = any(place.what == "order_date" for place in places)
    return [replace(place, what=IGNORED if dated else "order_date") if place.what == PLACE_AND_DAY else place for place in places]


def _days_joined(places: Sequence[Place]) -> list[Place]:
    """Day, month and year with a place each, side by side, as one place for the day of the order."""
    held: list[Place] = []
    for place in places:
        if place.what in ("month", "year") and held and held[-1].what == "order_date":
            held[-1] = replace(held[-1], boxes=(*held[-1].boxes, *place.boxes), characters=held[-1].characters + place.characters)
        else:
            held.append(replace(place, what="order_date") if place.what == "day" else place)
    return held


def _sums_apart(places: Sequence[Place]) -> list[Place]:
    """Of two sums the lower one is the gross total: «Warenwert», «Gesamtbetrag»."""
    sums = [place for place in places if place.what in ("net_total", "any_total")]
    last = max(sums, key=lambda place: place.box.y1) if len(sums) > 1 else None
    return [replace(place, what="gross_total") if place is last else place for place in places]


def _with_headed_names(places: Sequence[Place]) -> list[Place]:
    """Places whose label is the heading of a block, «Lieferung an ____», are for the name; so is «Besteller ____» where no other is."""
    held = [replace(place, what="name") if place.what in BLOCKS else place for place in places]
    for at, place in enumerate(held):
        below = next(
            (p for p in held[at + 1 :] if p.what == "street" and abs(p.box.x0 - place.box.x0) < 3 and p.box.y1 - place.box.y1 < 40), None
        )
        above = next((p for p in held[:at] if p.what == "name" and abs(p.box.x0 - place.box.x0) < 3 and place.box.y1 - p.box.y1 < 60), None)
        firsts = next((p for p in held if p.what == "contact" and abs(p.box.x0 - place.box.x0) < 3), place)
        if place.what == "contact" and below and above is None and firsts is place:
            held[at] = replace(place, what="name")
    return held


def _in_blocks(places: Sequence[Place], printed: Sequence[Printed]) -> Iterator[Place]:
    headings = [(p, block) for p in printed if (block := block_of(p.text))]
    seen: set[str] = set()
    for place in _firms_first(places, headings):
        if place.what not in _PARTS:
            yield replace(
                place, what={"phone": "buyer_phone", "email": "buyer_email", "any_total": "net_total"}.get(place.what, place.what)
            )
            continue
        headed, what = _block(place, headings), place.what
        block = headed or "bill_to"
        if f"{block}.{what}" in seen:
            other = next((m for m in meanings(place.label) if m in _PARTS and f"{block}.{m}" not in seen), None)
            if other:
                what = other  # «Name · Contact» below «Firma · Company»
            elif headed is None or what not in ("street", "name"):
                block = "bill_to" if block == "ship_to" else "ship_to"
        if (path := f"{block}.{what}") not in seen:
            seen.add(path)
            yield replace(place, what=path)


def _firms_first(places: Sequence[Place], headings: Sequence[tuple[Printed, str]]) -> list[Place]:
    """Of two names in one block that for the firm is the name; «Besteller» beside «Firma» is the person."""
    held = list(places)
    for block in ("bill_to", "ship_to"):
        names = [n for n, place in enumerate(held) if place.what == "name" and (_block(place, headings) or "bill_to") == block]
        firms = [n for n in names if _asks_for_firm(held[n].label)]
        if firms and len(names) > len(firms):
            for n in names:
                if n not in firms and block_of(held[n].label) != "ship_to":
                    held[n] = replace(held[n], what="contact")
    return held


def _asks_for_firm(label: str) -> bool:
    """Whether a label asks for a firm's name, not for a person's or for whoever orders."""
    held = next((keys for keys, *_ in labels_of(label)), frozenset[str]())
    return "company" in held and "contact" not in held and label.strip(" .:*").casefold() not in phrases("addresses", "either_name")


def _block(place: Place, headings: Sequence[tuple[Printed, str]]) -> str | None:
    """The block of the nearest heading above the place, of those that stand side by side the one to its left."""
    near = [(p, block) for p, block in headings if p.box.y0 < place.box.y1 and p.box.x0 <= place.box.x0 + 20]
    if not near:
        return None
    own = next((block for p, block in near if p.text == place.label and p.box.overlap_y(place.box) > 0), None)
    return own or min(near, key=lambda found: (place.box.y1 - found[0].box.y1) + 0.35 * (place.box.x0 - found[0].box.x0))[1]
