"""Addresses whose line was broken where the cell ended: «Muster GmbH, Hauptstr. 4, 50667 / Köln», «…, Hauptstr. 4, / 50667 Köln»."""

from __future__ import annotations

import re
from collections.abc import Iterator

from config.vocabulary import phrases
from parsers.page import around
from parsers.reading.addresses.column import USUAL_GAP, next_above
from parsers.reading.addresses.localities import Locality, localities, looks_like_street
from parsers.reading.addresses.pieces import SEPARATORS
from parsers.reading.head.label_words import labels_of
from parsers.reading.head.labels import Sheet, labels_in
from parsers.reading.segments import Segment
from parsers.reading.whole_words import joined

_SAME_EDGE_PT = 2.0
_MOST_WORDS_OF_TOWN = 6
_POSTCODE_LAST = re.compile(
    r"(?<=[,;·•|/] )(?:[A-Z]{1,2}[- ])?(?:\d{2}-\d{3}|\d{3}\s\d{2}|\d{4}\s?[A-Z]{2}|\d{4}-\d{3}|[1-9]?\d{4})(?![\w.,/-])"
)
_TOWN = re.compile(r"[^\W\d_a-zß][^\d@:]+")


def unbroken(sheet: Sheet, segment: Segment) -> Iterator[tuple[Sheet, Segment, Locality]]:
    """A line as it was before it was broken, with the sheet that holds it so and the place of its postcode; nothing for a whole line."""
    for first, second, from_second in _parts(sheet, segment):
        words = (*first.words, *second.words)
        if first.text.endswith("-"):  # «…, Robert-Koch- / Straße 33, 01097 Dresden»
            words = (*first.words[:-1], joined((first.words[-1], second.words[0]), ""), *second.words[1:])
        text = " ".join(word.text for word in words)
        whole = Segment(first.document, first.page, first.row, words, text, around([word.box for word in words]))
        place = next((found for found in localities(text) if found.city and found.city[1] > len(first.text)), None)
        if place and (place.start > len(first.text) if from_second else place.postcode[1] <= len(first.text)):
            others = tuple(whole if s is segment else s for s in sheet.segments if s is segment or s not in (first, second))
            labels = tuple(label for label in sheet.labels if label.segment not in (first, second))
            yield Sheet(sheet.document, others, (*labels, *labels_in(whole))), whole, place


def _parts(sheet: Sheet, segment: Segment) -> Iterator[tuple[Segment, Segment, bool]]:
    """The two halves of a broken line, and whether the second begins with the postcode."""
    if (
        (found := _POSTCODE_LAST.search(segment.text))
        and _ends(segment.text[found.end() :])
        and _holds_street(segment.text[: found.start()])
    ):
        below = next((s for s in sheet.near(segment, (1, 2)) if abs(s.box.x0 - segment.box.x0) < _SAME_EDGE_PT), None)
        close = below is not None and below.box.y0 - segment.box.y1 < USUAL_GAP * max(6.0, segment.box.height)
        if below and close and _TOWN.fullmatch(below.text) and len(below.words) <= _MOST_WORDS_OF_TOWN and not sheet.in_segment(below):
            yield _cut(segment, found.end()), below, False
    above = next_above(sheet, segment) if not sheet.begins_with_label(segment) else None
    if above and abs(above.box.x0 - segment.box.x0) < _SAME_EDGE_PT and _goes_on(sheet, above, segment):
        yield above, segment, True


def _goes_on(sheet: Sheet, above: Segment, segment: Segment) -> bool:
    """Whether an address begins in one line and ends in the next."""
    if _is_announced(sheet, above) or _ends_in_street(above, segment):
        return True
    return _ends_in_hyphen(above) or _is_broken_cell(above, segment) or _is_broken_value(sheet, above, segment)


def _is_announced(sheet: Sheet, above: Segment) -> bool:
    """Whether an address begins behind a heading in a line, as in a sentence: «Bitte liefern an: Muster GmbH, Hauptstr. / 12, …»."""
    if above.text.rstrip().endswith((":", ".")) or ":" not in above.text or not above.text.rpartition(":")[2].strip():
        return False
    return any(key.startswith("heading:") for label in sheet.in_segment(above) for key in label.keys)


def _ends_in_street(above: Segment, segment: Segment) -> bool:
    """Whether a line holds a name and, at its end, the street, and the postcode begins the next."""
    if not above.text.endswith(",") or not any(place.start == 0 for place in localities(segment.text)):
        return False
    pieces = SEPARATORS.split(above.text.rstrip(" ,"))
    return len(pieces) > 1 and looks_like_street(pieces[-1]) and not looks_like_street(pieces[0])


def _ends_in_hyphen(above: Segment) -> bool:
    """Whether a line of several parts breaks off within a word."""
    return above.text.endswith("-") and above.text[-2:-1].isalpha() and len(SEPARATORS.split(above.text)) > 1


def _is_broken_cell(above: Segment, segment: Segment) -> bool:
    """Whether the one line of a cell was broken within a street: «Muster Ltd, 32 Riverside / Business Park, Cardiff, CF10 1EP»."""
    cell = above.words[-1].cell
    if cell is None or cell != segment.words[0].cell or above.text.endswith((",", ":", ";")):
        return False
    parts, rest = SEPARATORS.split(above.text), SEPARATORS.split(segment.text)
    if len(parts) < 2 or len(rest) < 2:
        return False
    return not any(map(str.isdigit, rest[0])) or _begins_street(parts[-1])


def _is_broken_value(sheet: Sheet, above: Segment, segment: Segment) -> bool:
    """Whether one line beside a heading was broken anywhere: «Lieferadresse   Muster GmbH, Elektrastraße / 5/5, 8600 Bruck an der Mur».

    Nothing stands to the left of the second half, and it does not begin with the postcode, as the last line of a block would.
    """
    heading, beside = sheet.left_of(above), sheet.left_of(segment)
    if heading is None or beside is not None or above.text.endswith((",", ";", ":")) or len(SEPARATORS.split(above.text)) < 2:
        return False
    headed = any(key.startswith("heading:") for label in sheet.in_segment(heading) for key in label.keys)
    return headed and len(SEPARATORS.split(segment.text)) > 1 and not any(place.start == 0 for place in localities(segment.text))


def _begins_street(text: str) -> bool:
    """Whether the last words of a line are no part of an address by themselves, but begin a street: «…, Zum / Steinbruch 28 a, …»."""
    small = {*phrases("addresses", "open_words"), *phrases("addresses", "street_first")}
    return all(word.casefold().strip(".") in small or word.casefold() in small for word in text.split())


def _ends(rest: str) -> bool:
    """Whether an address ends before this rest of a line: it is nothing, or a label of the column beside, which stands close."""
    return not rest.strip() or any(start == 0 for _, start, *_ in labels_of(rest.strip()))


def _holds_street(text: str) -> bool:
    return any(looks_like_street(piece) for piece in SEPARATORS.split(text.strip(" ,;|/"))[1:])


def _cut(segment: Segment, end: int) -> Segment:
    """The beginning of a line."""
    words = segment.words_at(0, end)
    text = " ".join(word.text for word in words)
    return Segment(segment.document, segment.page, segment.row, words, text, around([word.box for word in words]))
