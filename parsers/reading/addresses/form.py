"""Addresses whose parts each stand behind a label of their own, as in forms and web shops."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from config.vocabulary import phrases
from parsers.page import TAKEN
from parsers.reading.addresses.column import section_heading
from parsers.reading.addresses.localities import country_named, localities
from parsers.reading.addresses.name_kinds import NO_NAME
from parsers.reading.addresses.parts import Block, Piece, part_firm_from_street
from parsers.reading.head.label_words import labels_of
from parsers.reading.head.labels import Label, Sheet, Spot

_FORM_POSTCODE = re.compile(r"(?:[A-Z]{1,2}-)?(?:\d{4,5}|\d{4}\s?[A-Z]{2}|\d{2}-\d{3}|\d{3}\s\d{2}|[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2})")
_MOST_ROWS_IN_FORM = 9
_SAME_COLUMN_PT = 8.0
_PARTS = (("street", "street"), ("name", "company"), ("contact", "contact"), ("country", "country"))


def forms(sheet: Sheet) -> Iterator[Block]:
    """Addresses whose parts each stand behind a label of their own: «PLZ: 12345», «Ort: Berlin», or «PLZ, Ort» before two cells."""
    for label in sheet.labelled("postcode"):
        postcode, city = _labelled(sheet, (label,), label), _labelled(sheet, sheet.labelled("city"), label)
        if postcode and city:
            yield from _form(sheet, label, postcode, city)
    for label in sheet.labelled("postcode_city"):
        postcode = _labelled(sheet, (label,), label)
        beside = sheet.right_of(postcode.segment) if postcode else None
        if postcode and beside and not sheet.in_segment(beside):
            yield from _form(sheet, label, postcode, Piece(beside, 0, len(beside.text)))
        elif postcode and (found := next((x for x in localities(postcode.segment.text) if x.start >= postcode.start and x.city), None)):
            yield from _form(sheet, label, Piece(postcode.segment, *found.postcode), Piece(postcode.segment, *(found.city or (0, 0))))


def _form(sheet: Sheet, label: Label, postcode: Piece, city: Piece) -> Iterator[Block]:
    held = {"postcode": postcode, "city": city}
    named = sheet.labelled("company")
    firms, either = [x for x in named if not says_either(x)], [x for x in named if says_either(x)]
    places = {"street": sheet.labelled("street"), "contact": sheet.labelled("contact"), "country": sheet.labelled("country")}
    held |= {part: piece for part, labels in places.items() if (piece := _labelled(sheet, labels, label))}
    if "contact" in held and NO_NAME.search(held["contact"].text):
        del held["contact"]  # «kontakt@muster.example»
    if "country" not in held and (behind := _country_behind(city)):
        held["country"] = behind
    firm, name = _labelled(sheet, firms, label), _labelled(sheet, either, label)
    if firm or name:
        held["name"] = firm or name  # type: ignore[assignment]
    if firm and name:
        held.setdefault("contact", name)
    part_firm_from_street(held)
    if ("street" in held or "name" in held) and _FORM_POSTCODE.fullmatch(postcode.text):
        likely = next(iter(localities(f"{postcode.text} {city.text}")), None)
        headings = section_heading(sheet, label.segment)
        yield Block(held, likely.countries if likely else frozenset(), headings, names=(held["name"],) if "name" in held else ())


def _country_behind(city: Piece) -> Piece | None:
    """The country that follows its city in the same cell: «1150 Wien, Österreich»."""
    rest = city.segment.text[city.end :].strip(" ,;()")
    if not rest or country_named(rest) is None:
        return None
    begin = city.segment.text.index(rest, city.end)
    return Piece(city.segment, begin, begin + len(rest))


def says_either(label: Label) -> bool:
    """Whether a label may stand before a firm's name or a person's: «Name»."""
    return label.text.strip(" .:*").casefold() in phrases("addresses", "either_name")


def columns_of_lines(sheet: Sheet) -> Iterator[Block]:
    """Addresses whose parts stand in columns of the lines, the same in each line, as in exports: «Ship To Street | Ship To City»."""
    held: dict[frozenset[str], dict[str, Piece]] = {}
    for label in sheet.labels:
        headings = frozenset(key for key in label.keys if key.startswith("heading:"))
        if headings and label.leads and sheet.heads_lines(label.segment) and (below := sheet.below(label.segment)):
            part = _part(label.segment.text[label.end :])
            value = sheet.repeated(label, below) if part else None
            if part and value and TAKEN not in value.text:  # a postcode may pass for a number of the lines
                held.setdefault(headings, {}).setdefault(part, Piece(value, 0, len(value.text)))
    for headings, parts in held.items():
        if {"street", "postcode", "city"} <= parts.keys():
            likely = next(iter(localities(f"{parts['postcode'].text} {parts['city'].text}")), None)
            names = (parts["name"],) if "name" in parts else ()
            yield Block(parts, likely.countries if likely else frozenset(), headings, names=names)


def _part(text: str) -> str | None:
    """The part of an address that the words behind a heading name: «(Ship To) Postcode»."""
    keys = next((found[0] for found in labels_of(text) if found[2] >= len(text)), frozenset[str]())
    parts = (*_PARTS, ("postcode", "postcode"), ("city", "city"))
    return next((part for part, key in parts if key in keys), None)


def _labelled(sheet: Sheet, labels: Sequence[Label], near: Label) -> Piece | None:
    """The value behind the nearest of these labels: in the same column of the form first, a few rows around."""
    here = near.segment
    close = [x for x in labels if x.segment.page is here.page and abs(x.segment.row - here.row) <= _MOST_ROWS_IN_FORM]
    for label in sorted(close, key=lambda x: (abs(x.segment.box.x0 - here.box.x0) > _SAME_COLUMN_PT, abs(x.segment.row - here.row))):
        spot = next((s for s in sheet.spots(label) if s.place != "below" or _stacked(sheet, s)), None)
        if spot and spot.text.strip():
            whole = spot.segment is not label.segment  # a cell of its own, whatever its words are labels of: «109, quai des Plombiers»
            return Piece(spot.segment, spot.start, len(spot.segment.text) if whole else spot.end)
    return None


def _stacked(sheet: Sheet, spot: Spot) -> bool:
    """Whether label and value are each all of their row, one below the other, as in mails of web forms."""
    return all(len(sheet.row(segment)) == 1 for segment in (spot.label.segment, spot.segment))
