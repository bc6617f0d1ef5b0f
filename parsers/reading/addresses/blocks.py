"""Address blocks on a page: postcode with city, and what stands above it in the same column, or before it in the same line."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from parsers.reading.addresses.column import (
    LETTERHEAD_GAP,
    MOST_LINES,
    USUAL_GAP,
    announces,
    ends_line,
    headings_of,
    is_heading,
    next_above,
    same_column,
)
from parsers.reading.addresses.form import columns_of_lines, forms, says_either
from parsers.reading.addresses.localities import (
    TITLE,
    Locality,
    country_named,
    door,
    has_street_word,
    is_county,
    localities,
    looks_like_street,
    unit,
)
from parsers.reading.addresses.name_kinds import NO_NAME, is_company_name, is_courtesy, leads_in, may_be_name
from parsers.reading.addresses.parts import Block, Piece, told_apart, unreached
from parsers.reading.addresses.pieces import SEPARATORS, ends_prose, pieces_before, with_sites
from parsers.reading.addresses.wrapped import unbroken
from parsers.reading.head.labels import Label, Sheet
from parsers.reading.kinds.kind_texts import quantity_in_text
from parsers.reading.phrasing import said, without
from parsers.reading.segments import Segment

_FORM_KEYS = frozenset({"company", "street", "contact", "country", "postcode", "city", "postcode_city"})


def blocks(sheet: Sheet) -> tuple[Block, ...]:
    """All address blocks of a document, from top to bottom."""
    found, labelled = [], tuple(forms(sheet))
    whole = {id(block.segment) for block in labelled if {"name", "street"} <= block.parts.keys()}
    for segment in sheet.segments:
        if id(segment) in whole:
            continue
        broken = [block for whole in unbroken(sheet, segment) if (block := _around(*whole))]
        found.extend(broken)
        for locality in localities(segment.text) if not broken else ():
            block = _around(sheet, segment, locality)
            if block:
                found.append(block)
    return (*found, *labelled, *columns_of_lines(sheet))


def _around(sheet: Sheet, segment: Segment, locality: Locality) -> Block | None:
    before = pieces_before(sheet, segment, locality.start)
    if before:
        return _in_line(sheet, segment, locality, before)
    return _in_column(sheet, segment, locality)


def _in_line(sheet: Sheet, segment: Segment, locality: Locality, before: Sequence[Piece]) -> Block | None:
    """An address in one line: «Name · Street 5 · 12345 City»."""
    towns = [] if locality.city else [piece for piece in before[-2:] if not is_county(piece.text)][-1:]
    if not any(looks_like_street(piece.text) for piece in before if piece not in towns):
        towns = []
    street = next((i for i in range(len(before) - 1, -1, -1) if before[i] not in towns and looks_like_street(before[i].text)), None)
    if street is None or (before[-1].end == locality.start and not has_street_word(before[-1].text)):
        return None
    parts = _place(segment, locality)
    parts["street"] = before[street]
    if towns and towns[0].start > before[street].start:
        parts["city"] = towns[0]
    names = with_sites([piece for piece in before[:street] if may_be_name(piece.text) and not leads_in(piece.text)][-3:])
    if not names and before[0].start == 0 and not said(segment.text[: before[street].start], "addresses", "sending"):
        above = [*_upward(sheet, segment)][:3] or [*_set_apart(sheet, segment)]
        names = [name for s in reversed(above) for name in _names_of(sheet, s)]
    after = _BEHIND.split(segment.text[locality.end :].strip(" .,;·•|"))
    if after and after[0] and country_named(after[0]):
        begin = segment.text.index(after[0], locality.end)
        parts["country"] = Piece(segment, begin, begin + len(after[0]))
    elif not after[0] and (below := sheet.below(segment)) and country_named(below.text) and same_column(below, segment, segment.box.height):
        parts["country"] = Piece(below, 0, len(below.text))  # «…, 39052 Kaltern, / Italien»
    if asked_for := _PERSON_IN_BRACKETS.match(segment.text, locality.end):
        parts["contact"] = Piece(segment, *asked_for.span("person"))
    return told_apart(parts, names, locality, headings_of(sheet, segment, locality.start), one_line=True)


_PERSON_IN_BRACKETS = re.compile(rf"\s*\((?P<person>{TITLE}\s*[^()\d,]+)\)")
"""Who is to be asked for, behind the city: «…, 59100 Roubaix (M. Lecoq)»."""


_BEHIND = re.compile(rf"{SEPARATORS.pattern}|\.\s+")  # a sentence may follow: «…, 6300 Zug, Schweiz. Lieferungen ohne …»


def _in_column(sheet: Sheet, segment: Segment, locality: Locality) -> Block | None:
    """An address in lines, one below the other."""
    if quantity_in_text(segment.text[locality.end :]):
        return None  # «88-017 Luftpolstertasche G17 braun, 30 Karton»
    above = list(_upward(sheet, segment))
    city = None if locality.city else _city_above(above)
    street = next((i for i, s in enumerate(above[:4]) if s is not city and looks_like_street(_bare(sheet, s).text)), None)
    if street is not None and door().fullmatch(above[street].text.strip(" ,")) and above[street + 1 :]:
        street += looks_like_street(_bare(sheet, above[street + 1]).text)  # «Lange Reihe 20 / Haus 6»
    behind = _street_behind(segment, locality) if street is None else None
    if street is None and behind is None and (not above or not locality.strong):
        return None
    parts = _place(segment, locality) | ({"street": behind} if behind else {})
    over = [s for i, s in enumerate(above) if s is not city and not is_county(s.text) and (street is None or i > street)]
    for part, key in (("name", "company"), ("contact", "contact")):
        labels = [(says_either(x), s) for s in over for x in sheet.in_segment(s) if x.leads and x.colon and key in x.keys]
        if labels:
            labelled = min(labels, key=lambda one: one[0])[1]
            parts[part] = unreached(_bare(sheet, labelled)) if part == "contact" else _bare(sheet, labelled)
            over.remove(labelled)
    names = [_bare(sheet, s) for s in over]
    if not names and "name" not in parts:
        names = [_bare(sheet, s) for s in _set_apart(sheet, above[-1] if above else segment)]
    if street is not None:
        parts["street"] = _bare(sheet, above[street])
        if street and door().fullmatch(above[street - 1].text.strip(" ,")):
            parts["street"] = parts["street"].going_on(Piece(above[street - 1], 0, len(above[street - 1].text)))
    if city is not None:
        parts["city"] = Piece(city, 0, len(city.text))
    _take_below(sheet, segment, locality, parts)
    printed, under = parts.get("city"), sheet.below(segment)
    if printed and under and segment.text.endswith(("/", "-")) and same_column(under, segment, max(6.0, segment.box.height)):
        parts["city"] = printed.going_on(Piece(under, 0, len(under.text)))
    top = above[-1] if above else segment
    return told_apart(parts, list(reversed(names)), locality, headings_of(sheet, top, 0), one_line=False)


def _city_above(above: Sequence[Segment]) -> Segment | None:
    """The line with the city over a postcode that stands alone, or a county: «Dublin 12», though that looks like a street."""
    lines = [s for s in above if not is_county(s.text)]
    if not lines or has_street_word(lines[0].text) or lines[0].text[:1].isdigit():
        return None
    numbered = any(char.isdigit() for char in lines[0].text)
    return None if numbered and not any(looks_like_street(s.text) for s in lines[1:3]) else lines[0]


def _names_of(sheet: Sheet, segment: Segment) -> list[Piece]:
    """The name of a line above an address; its parts where it goes on in the next: «Muster GmbH, Lager Süd, Anna Berg, / Am Kai 3»."""
    if not segment.text.rstrip().endswith(","):
        return [_bare(sheet, segment)]
    return with_sites([piece for piece in pieces_before(sheet, segment, len(segment.text)) if may_be_name(piece.text)])


def _street_behind(segment: Segment, locality: Locality) -> Piece | None:
    """The street that follows its city in the same line: «50126 Bergheim, Tonhof 29»."""
    rest = SEPARATORS.match(segment.text, locality.end)
    if rest is None:
        return None
    end = next((m.start() for m in SEPARATORS.finditer(segment.text, rest.end())), len(segment.text))
    piece = Piece(segment, rest.end(), end)
    return piece if looks_like_street(piece.text) else None


def _place(segment: Segment, locality: Locality) -> dict[str, Piece]:
    parts = {"postcode": Piece(segment, *locality.postcode)}
    if locality.city:
        parts["city"] = Piece(segment, *locality.city)
    return parts


def _bare(sheet: Sheet, segment: Segment) -> Piece:
    """A line of a block without what announces it, be it a label or any word: «Lieferanschrift: Muster GmbH», «Von: Muster GmbH»."""
    start = max((label.end for label in sheet.in_segment(segment) if label.leads and ends_prose(label) and label.colon), default=0)
    announced = _ANNOUNCED.match(segment.text) if not start else None
    start = announced.end() if announced else start
    return Piece(segment, start, _before_next_label(sheet, segment, start))


def _before_next_label(sheet: Sheet, segment: Segment, start: int) -> int:
    """Where a street ends that touches the label of the next column: «Am Markt 17/4 LIEFERN BIS 10. Dezember 2026»."""
    labels = (label for label in sheet.in_segment(segment) if label.keys & _OF_HEADS and start < label.start)
    end = next((label.start for label in labels if len(label.text.strip()) >= _SHORTEST_LABEL), len(segment.text))
    street = segment.text[start:end].strip()
    return end if looks_like_street(street) and _ENDS_NUMBERED.search(street) else len(segment.text)


_SHORTEST_LABEL = 4
_ENDS_NUMBERED = re.compile(r"\s\d{1,4}\s?[a-zA-Z]?(?:[/-]\d{1,4}[a-zA-Z]?)?$")
_OF_HEADS = frozenset({"delivery_date", "order_date", "order_number", "customer_number", "payment_method", "phone", "vat_id"})


_ANNOUNCED = re.compile(r"[^\W\d_]{2,}(?:\s?[/-]\s?[^\W\d_]+)?:\s+(?=\w)")


def _upward(sheet: Sheet, segment: Segment) -> Iterator[Segment]:
    """The lines of the same column above, until a gap, a heading, or something that belongs to no address."""
    here = segment
    leading = _leading(sheet, segment)
    for _ in range(MOST_LINES):
        above = next_above(sheet, here, leading) or _value_above(sheet, here)
        if above is not None and _identifies(sheet, above):
            above = next_above(sheet, above)
        if above is None or _stops(sheet, above):
            return
        yield above
        if _heads_row(sheet, above):
            return
        if any(label.leads and label.colon and not label.keys & _FORM_KEYS for label in sheet.in_segment(above)):
            return
        here = above


def _heads_row(sheet: Sheet, segment: Segment) -> bool:
    """Whether a label of a party or of a firm stands to the left: «Auftraggeber | Muster KG» begins an address."""
    left = sheet.left_of(segment)
    labels = sheet.in_segment(left) if left else ()
    return any(label.leads and (label.keys & {"company"} or any(k.startswith("heading:") for k in label.keys)) for label in labels)


def _labelled_else(sheet: Sheet, segment: Segment) -> bool:
    """Whether a label to the left says that a line is something else: «Lieferung bis | KW 44»."""
    left = sheet.left_of(segment)
    labels = [label for label in sheet.in_segment(left) if label.leads and (label.colon or ends_line(label))] if left else []
    if not labels or _has_value(labels[-1]):
        return False
    return not any(label.keys & _FORM_KEYS or any(k.startswith("heading:") for k in label.keys) for label in labels)


def _has_value(label: Label) -> bool:
    """Whether a value stands behind a label in its own cell: «Besteldatum 30 november 2026» says nothing of the column beside."""
    return any(char.isdigit() for char in label.segment.text[label.end :])


def _leading(sheet: Sheet, segment: Segment) -> float:
    """The widest gap between two lines of this address, in letter heights: a street close above the city may tell a wide one."""
    if next_above(sheet, segment) is None:
        street = next_above(sheet, segment, _WIDE_GAP)
        if street and looks_like_street(street.text) and not sheet.in_segment(street):
            return _WIDE_GAP
    return USUAL_GAP


def _value_above(sheet: Sheet, here: Segment) -> Segment | None:
    """The line above in a widely spaced form, where a label of an address stands to its left and nothing left of what goes on below."""
    above = next_above(sheet, here, _SPACED_GAP)
    label = sheet.left_of(above) if above else None
    held = sheet.in_segment(label) if label and not sheet.left_of(here) else ()
    return above if any(found.keys & _FORM_KEYS and found.leads for found in held) else None


def _identifies(sheet: Sheet, segment: Segment) -> bool:
    """Whether a line between name and street is a number that a party is known by: «GLN 4001…», «Handelsname: 7878…»."""
    foreign = any(label.keys & {"order_number", "document_number", "order_date", "document_date"} for label in sheet.in_segment(segment))
    return bool(_PARTY_NUMBER.fullmatch(segment.text)) and not foreign


_PARTY_NUMBER = re.compile(r"[A-Za-zÄÖÜäöü.-]{2,20}(?: [A-Za-zÄÖÜäöü.-]{2,12})?\s?:?\s?\d{9,14}(?: \([A-Z]{2,5}\))?")
_WIDE_GAP = 1.6
_MOST_WORDS, _MOST_WORDS_OF_A_FIRM = 9, 14
_MOST_WORDS_OF_A_TITLE = 5
_SPACED_GAP = 2.0  # in letter heights, between the lines of one value in a form


def _set_apart(sheet: Sheet, top: Segment) -> Iterator[Segment]:
    """The name of a letterhead, which stands larger and a little apart from the street below it."""
    above = next_above(sheet, top, LETTERHEAD_GAP)
    if above and not _stops(sheet, above) and not sheet.in_segment(above):
        yield above


def _stops(sheet: Sheet, segment: Segment) -> bool:
    text = segment.text
    held = sheet.in_segment(segment)
    whole = is_heading(sheet, segment) or any(label.leads and ends_line(label) for label in held)
    if _labelled_else(sheet, segment):
        return True
    if unit().fullmatch(text):
        return False
    names_itself = any(
        label.leads and label.colon and not any(k.startswith("heading:") or k in _FORM_KEYS for k in label.keys) for label in held
    )
    if is_courtesy(text) and not looks_like_street(text):
        return True
    if len(segment.words) <= 7 and (said(text, "salutations", "closings") or said(text, "salutations", "greetings")):
        return True
    announcing = announces(text) and not any(label.keys & _FORM_KEYS for label in held)  # «Lieferung an mich:»
    return (
        whole
        or names_itself
        or announcing
        or _titles_or_labels(sheet, segment)
        or (bool(NO_NAME.search(text)) and not looks_like_street(text))
        or len(segment.words) > (_MOST_WORDS_OF_A_FIRM if is_company_name(text) else _MOST_WORDS)
        or any(True for _ in localities(text))
    )


def _titles_or_labels(sheet: Sheet, segment: Segment) -> bool:
    """Whether a line is a document's title («Rechnung 4711», «Nachschub / Kanban-Bestellung»), or a label whose colon stands apart."""
    right = sheet.right_of(segment)
    numbered = any(char.isdigit() for char in segment.text) and any(said(segment.text, "titles", kind) for kind in ("order", "other"))
    named = is_company_name(without(segment.text, "titles", "order"))  # «Laborbestellung» names no laboratory
    titled = len(segment.words) <= _MOST_WORDS_OF_A_TITLE and bool(said(segment.text, "titles", "order")) and not named
    return numbered or titled or (right is not None and right.text.startswith(":"))


def _take_below(sheet: Sheet, segment: Segment, locality: Locality, parts: dict[str, Piece]) -> None:
    below = sheet.below(segment)
    rest = segment.text[locality.end :].strip(" ,.-–()")
    if rest and country_named(rest):
        begin = segment.text.index(rest, locality.end)
        parts["country"] = Piece(segment, begin, begin + len(rest))
    elif below and country_named(below.text) and same_column(below, segment, max(6.0, segment.box.height)):
        parts["country"] = Piece(below, 0, len(below.text))
