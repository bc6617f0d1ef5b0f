"""Address blocks on a page: postcode with city, and what stands above it in the same column, or before it in the same line."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache

from config.vocabulary import phrases
from parsers.page import Box, Word, around
from parsers.reading.labels import Label, Sheet
from parsers.reading.localities import Locality, country_named, localities, looks_like_street
from parsers.reading.segments import Segment

_MOST_LINES = 6
_SEPARATORS = re.compile(r"\s*[·•●∙|;*]\s*|,\s+|\s+[-–—/]\s+|\s*\n\s*")
_NO_NAME = re.compile(r"@|https?:|www\.|\d{5,}|\d[.,]\d{2}\b|€|[?!]$|^\W*$")


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of a segment's text that is one part of an address."""

    segment: Segment
    start: int
    end: int

    @property
    def text(self) -> str:
        return self.segment.text[self.start : self.end].strip(" ,;.:")

    @property
    def words(self) -> tuple[Word, ...]:
        return self.segment.words_at(self.start, self.end)


@dataclass(frozen=True, slots=True)
class Block:
    """One address as printed: its parts, the heading over or before it, and where it stands.

    `others` are lines of the block that are none of the six parts; `one_line` tells that it stands in a single line;
    `countries` are the countries whose form its postcode has.
    """

    parts: dict[str, Piece]
    countries: frozenset[str]
    headings: frozenset[str] = frozenset()
    others: tuple[Piece, ...] = ()
    one_line: bool = False
    names: tuple[Piece, ...] = field(default_factory=tuple)

    def text(self, part: str) -> str:
        """The text of a part; "" where it is not there."""
        return self.parts[part].text if part in self.parts else ""

    @property
    def segment(self) -> Segment:
        return self.parts["postcode"].segment

    @property
    def box(self) -> Box:
        return around([piece.segment.box for piece in self.parts.values()])

    @property
    def zone(self) -> str:
        return self.segment.words[0].zone


def blocks(sheet: Sheet) -> tuple[Block, ...]:
    """All address blocks of a document, from top to bottom."""
    found = []
    for segment in sheet.segments:
        for locality in localities(segment.text):
            block = _around(sheet, segment, locality)
            if block:
                found.append(block)
    return tuple(found)


def _around(sheet: Sheet, segment: Segment, locality: Locality) -> Block | None:
    before = _pieces(sheet, segment, locality.start)
    if before:
        return _in_line(sheet, segment, locality, before)
    return _in_column(sheet, segment, locality)


def _pieces(sheet: Sheet, segment: Segment, end: int) -> list[Piece]:
    """What stands before a place of a line, parted at separators, from the last heading or label on."""
    begin = max((label.end for label in sheet.in_segment(segment) if label.end <= end and _ends_prose(label)), default=0)
    found, at = [], begin
    for m in _SEPARATORS.finditer(segment.text, begin, end):
        found.append(Piece(segment, at, m.start()))
        at = m.end()
    found.append(Piece(segment, at, end))
    return [piece for piece in found if piece.text]


def _ends_prose(label: Label) -> bool:
    return label.colon or any(key.startswith("heading:") for key in label.keys)


def _in_line(sheet: Sheet, segment: Segment, locality: Locality, before: Sequence[Piece]) -> Block | None:
    """An address in one line: «Name · Street 5 · 12345 City»."""
    street = next((i for i in range(len(before) - 1, -1, -1) if looks_like_street(before[i].text)), None)
    if street is None:
        return None
    parts = _place(segment, locality)
    parts["street"] = before[street]
    names = [piece for piece in before[:street] if _may_be_name(piece.text)][-3:]
    after = _SEPARATORS.split(segment.text[locality.end :].strip(" .,;·•|"))
    if after and after[0] and country_named(after[0]):
        begin = segment.text.index(after[0], locality.end)
        parts["country"] = Piece(segment, begin, begin + len(after[0]))
    return _finish(parts, names, locality, _headings(sheet, segment, locality.start), one_line=True)


def _in_column(sheet: Sheet, segment: Segment, locality: Locality) -> Block | None:
    """An address in lines, one below the other."""
    above = list(_upward(sheet, segment))
    street = next((i for i, s in enumerate(above[:3]) if looks_like_street(_bare(sheet, s).text)), None)
    if street is None and (not above or not locality.strong):
        return None
    parts = _place(segment, locality)
    names = [_bare(sheet, s) for i, s in enumerate(above) if street is None or i > street]
    if street is not None:
        parts["street"] = _bare(sheet, above[street])
    _take_below(sheet, segment, locality, parts)
    top = above[-1] if above else segment
    return _finish(parts, list(reversed(names)), locality, _headings(sheet, top, 0), one_line=False)


def _place(segment: Segment, locality: Locality) -> dict[str, Piece]:
    parts = {"postcode": Piece(segment, *locality.postcode)}
    if locality.city:
        parts["city"] = Piece(segment, *locality.city)
    return parts


def _bare(sheet: Sheet, segment: Segment) -> Piece:
    """A line of a block without a heading that begins it: «Lieferanschrift: Muster GmbH»."""
    start = max((label.end for label in sheet.in_segment(segment) if label.leads and _ends_prose(label) and label.colon), default=0)
    return Piece(segment, start, len(segment.text))


def _upward(sheet: Sheet, segment: Segment) -> Iterator[Segment]:
    """The lines of the same column above, until a gap, a heading, or something that belongs to no address."""
    here = segment
    for _ in range(_MOST_LINES):
        above = _next_above(sheet, here)
        if above is None or _stops(sheet, above):
            return
        yield above
        if any(label.leads and label.colon for label in sheet.in_segment(above)):
            return
        here = above


def _next_above(sheet: Sheet, here: Segment) -> Segment | None:
    height = max(6.0, here.box.height)
    near = [
        s
        for s in sheet.near(here, range(-1, -5, -1))
        if here.box.y0 - s.box.y1 < 0.95 * height and _same_column(s, here, height)
    ]
    return max(near, key=lambda s: (s.row, -abs(s.box.x0 - here.box.x0))) if near else None


def _same_column(one: Segment, other: Segment, height: float) -> bool:
    return abs(one.box.x0 - other.box.x0) < 0.9 * height or abs(one.box.centre - other.box.centre) < 0.5 * height or abs(one.box.x1 - other.box.x1) < 0.3 * height


def _stops(sheet: Sheet, segment: Segment) -> bool:
    text = segment.text
    held = sheet.in_segment(segment)
    whole = any(label.leads and label.end >= len(text) - 1 for label in held)
    names_itself = any(label.leads and label.colon and not any(k.startswith("heading:") or k in {"company"} for k in label.keys) for label in held)
    return whole or names_itself or bool(_NO_NAME.search(text)) or len(segment.words) > 9 or any(True for _ in localities(text))


def _take_below(sheet: Sheet, segment: Segment, locality: Locality, parts: dict[str, Piece]) -> None:
    below = sheet.below(segment)
    rest = segment.text[locality.end :].strip(" ,.-–()")
    if rest and country_named(rest):
        begin = segment.text.index(rest, locality.end)
        parts["country"] = Piece(segment, begin, begin + len(rest))
    elif below and country_named(below.text) and _same_column(below, segment, max(6.0, segment.box.height)):
        parts["country"] = Piece(below, 0, len(below.text))
    if not locality.city:
        above = _next_above(sheet, segment)
        if above and not looks_like_street(above.text):
            parts["city"] = Piece(above, 0, len(above.text))


def _headings(sheet: Sheet, segment: Segment, before: int) -> frozenset[str]:
    """The headings that speak of a block: before it in its line, at its top, to its left, or right above."""
    inside = [label for label in sheet.in_segment(segment) if label.start <= before]
    here = _heading_keys(inside[-1:])
    if here:
        return here
    height = max(6.0, segment.box.height)
    over = [
        s
        for s in sheet.near(segment, range(-1, -6, -1))
        if segment.box.y0 - s.box.y1 < 2.4 * height and (_same_column(s, segment, 1.5 * height) or s.box.overlap_x(segment.box) > 0.4 * s.box.width)
    ]
    if over:
        nearest = max(over, key=lambda s: (s.row, -abs(s.box.x0 - segment.box.x0)))
        found = _heading_keys([label for label in sheet.in_segment(nearest) if label.end >= len(nearest.text) - 2])
        if found:
            return found
    left = sheet.left_of(segment)
    return _heading_keys([label for label in sheet.in_segment(left) if label.end >= len(left.text) - 2]) if left else frozenset()


def _heading_keys(labels: Sequence[Label]) -> frozenset[str]:
    return frozenset(key.removeprefix("heading:") for label in labels for key in label.keys if key.startswith("heading:"))


def _finish(parts: dict[str, Piece], names: list[Piece], locality: Locality, headings: frozenset[str], *, one_line: bool) -> Block | None:
    """The block with its name lines told apart: whose address it is, who is to be asked for, and the rest."""
    if parts.get("city") in names:
        names.remove(parts["city"])
    if parts.get("street") in names:
        names.remove(parts["street"])
    plain, others = [], []
    for piece in names:
        if (person := _person(piece)) is not None and "contact" not in parts:
            parts["contact"] = person
        elif _is_department(piece.text):
            others.append(piece)
        elif _may_be_name(piece.text):
            plain.append(piece)
        else:
            others.append(piece)
    if plain:
        parts["name"] = plain[0]
        others.extend(plain[1:])
    elif "contact" in parts:
        parts["name"] = parts.pop("contact")
    return Block(parts, locality.countries, headings, tuple(others), one_line, tuple(plain)) if "street" in parts or "name" in parts else None


def _may_be_name(text: str) -> bool:
    return bool(text) and not _NO_NAME.search(text) and any(c.isupper() or c.isdigit() for c in text) and len(text) <= 70


@cache
def _attention() -> re.Pattern[str]:
    words = "|".join(re.escape(w) for w in sorted(phrases("salutations", "attention"), key=len, reverse=True))
    titles = "|".join(re.escape(w) for w in sorted(phrases("salutations", "titles"), key=len, reverse=True))
    return re.compile(rf"^(?:(?:{words})\.?\s*:?\s+)?(?P<person>(?:(?:{titles})\b\.?\s+)+\S.*|.*)$", re.IGNORECASE)


@cache
def _title() -> re.Pattern[str]:
    titles = "|".join(re.escape(w) for w in sorted(phrases("salutations", "titles"), key=len, reverse=True))
    return re.compile(rf"^(?:(?:{titles})\b\.?\s+)+(?=\S)", re.IGNORECASE)


def _person(piece: Piece) -> Piece | None:
    """The person whom a line names by a title or a word like «z. Hd.»; None where it names none."""
    text = piece.text
    m = _attention().match(text)
    if not m:
        return None
    start = piece.segment.text.index(text, piece.start) + m.start("person")
    person = m["person"]
    titled = _title().match(person)
    if not titled and not m.start("person"):
        return None
    if _is_department(person):
        return None
    return Piece(piece.segment, start + (titled.end() if titled else 0), piece.end)


def _is_department(text: str) -> bool:
    folded = text.casefold()
    return any(re.match(rf"(?:abt\.?|abteilung|dept\.?)?\s*\b{re.escape(word)}\b", folded) for word in phrases("addresses", "departments")) and not any(
        re.search(rf"(?<!\w){re.escape(form)}\b", folded) for form in ("gmbh", "kg", "ag", "ltd", "inc", "e.k", "e.v")
    )
