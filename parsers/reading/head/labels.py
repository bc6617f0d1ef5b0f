"""Labels on a page, and the places where their values may stand: behind them, to their right, or below them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Literal

from parsers.once import once
from parsers.page import TAKEN, Document, Page
from parsers.reading.head.label_words import labels_of
from parsers.reading.segments import Segment, segments, tokens
from parsers.reading.words import keys_of

Place = Literal["inside", "right", "below"]

_GOES_ON = re.compile(r"[/(]\s*-?[^\W\d]+\.?\s*\)?\s*:?")  # «Lieferwoche/-tag», «Datum (Tag)»
_ONLY_WHEN_FORCED = frozenset({"document_number", "document_date"})
_OF_LINES = frozenset({"quantity", "description", "unit_price", "line_total", "unit"})
_MOST_GAP_BELOW = 2.2  # in letter heights: a value stands in the next row, or the one after a thin rule
_MOST_GAP_RIGHT_PT = 300.0
_LEAST_LABELS = 3
_FIRST_PAGES, _LAST_PAGES = 3, 2


@dataclass(frozen=True, slots=True)
class Label:
    """A label's words at `start`..`end` of a segment's text; `keys` are what it may announce, `leads` that it begins the segment."""

    keys: frozenset[str]
    segment: Segment
    start: int
    end: int
    colon: bool
    leads: bool
    words: int

    @property
    def text(self) -> str:
        return self.segment.text[self.start : self.end]


@dataclass(frozen=True, slots=True)
class Spot:
    """Where a label's value may stand: the characters start..end of a segment, and how they lie to the label."""

    label: Label
    segment: Segment
    start: int
    end: int
    place: Place

    @property
    def text(self) -> str:
        return self.segment.text[self.start : self.end]


@dataclass(frozen=True)
class Sheet:
    """A document with its segments and the labels in them, ready for looking up."""

    document: Document
    segments: tuple[Segment, ...]
    labels: tuple[Label, ...]

    @cached_property
    def _rows(self) -> dict[tuple[int, int], list[Segment]]:
        held: dict[tuple[int, int], list[Segment]] = {}
        for segment in self.segments:
            held.setdefault((segment.page.number, segment.row), []).append(segment)
        return held

    @cached_property
    def _labels_of(self) -> dict[int, tuple[Label, ...]]:
        held: dict[int, list[Label]] = {}
        for label in self.labels:
            held.setdefault(id(label.segment), []).append(label)
        return {segment: tuple(labels) for segment, labels in held.items()}

    @cached_property
    def _by_key(self) -> dict[str, tuple[Label, ...]]:
        held: dict[str, list[Label]] = {}
        for label in self.labels:
            for key in label.keys:
                held.setdefault(key, []).append(label)
        return {key: tuple(labels) for key, labels in held.items()}

    def labelled(self, key: str) -> tuple[Label, ...]:
        """The labels that may announce this key, in reading order."""
        return self._by_key.get(key, ())

    def in_segment(self, segment: Segment) -> tuple[Label, ...]:
        """The labels in a segment, from left to right."""
        return self._labels_of.get(id(segment), ())

    def begins_with_label(self, segment: Segment) -> bool:
        """Whether a segment is a label itself, alone or before its value."""
        return any(label.leads and (label.colon or label.end >= len(segment.text) - 1) for label in self._always(segment))

    def _always(self, segment: Segment) -> list[Label]:
        return [label for label in self.in_segment(segment) if not label.keys <= _ONLY_WHEN_FORCED]

    def row(self, segment: Segment, away: int = 0) -> list[Segment]:
        """The segments of the row that lies `away` rows below (above where negative) on the same page, from left to right."""
        return self._rows.get((segment.page.number, segment.row + away), [])

    def right_of(self, segment: Segment) -> Segment | None:
        """The next segment of the same row."""
        return min((s for s in self.row(segment) if s.box.x0 > segment.box.x0), key=lambda s: s.box.x0, default=None)

    def left_of(self, segment: Segment) -> Segment | None:
        """The segment before this one in the same row."""
        return max((s for s in self.row(segment) if s.box.x1 <= segment.box.x0), key=lambda s: s.box.x1, default=None)

    def near(self, segment: Segment, away: Sequence[int]) -> list[Segment]:
        """The segments of the rows that lie so far away, in the order of `away`."""
        return [s for step in away for s in self.row(segment, step)]

    def below(self, segment: Segment) -> Segment | None:
        """The nearest segment below that shares the left edge or lies under it, within a row's distance."""
        height = max(6.0, segment.box.height)
        under = [
            s
            for s in self.near(segment, range(1, 5))
            if -0.3 * height <= s.box.y0 - segment.box.y1 <= _MOST_GAP_BELOW * height
            and (s.box.overlap_x(segment.box) > 0.3 * min(s.box.width, segment.box.width) or abs(s.box.x0 - segment.box.x0) < height)
        ]
        return min(under, key=lambda s: (s.row, abs(s.box.x0 - segment.box.x0)), default=None)

    def spots(self, label: Label) -> Iterator[Spot]:
        """The places where the label's value may stand, the likeliest first."""
        others = [o for o in self._always(label.segment) if o is not label and o.end > o.start and o.start >= label.end]
        behind = min((o.start for o in others), default=len(label.segment.text))
        if tokens(label.segment.text[label.end : behind]) and not _GOES_ON.fullmatch(label.segment.text[label.end - 1 :]):
            yield Spot(label, label.segment, label.end, behind, "inside")
            return
        if tokens(label.segment.text[max([label.end, *(o.end for o in others)]) :]) and behind < len(label.segment.text):
            return  # another label's value ends the segment; «Bestellnummer/Datum» alone goes on
        if over := self._over(label.segment):
            yield self._whole(label, over, "below")
            return
        right = self.right_of(label.segment)
        while right and not tokens(right.text):  # a colon that stands apart
            right = self.right_of(right)
        if right and _beside(label.segment, right) and not self.begins_with_label(right):
            yield self._whole(label, right, "right")
        below = self.below(label.segment)
        if below and self.heads_lines(label.segment):
            below = self.repeated(label, below)
        if below and not self.begins_with_label(below):
            yield self._whole(label, below, "below")

    def _over(self, segment: Segment) -> Segment | None:
        """The value above a label in a row of nothing but labels, under a row with one value for each of them; None where there is none.

        Letterheads print so: «EK 5705 | 23. Oktober | Frau Ott» over «Bestell-Nr. | Bestelltag | Bearbeiter».
        """
        if segment.page.number != 1 or not self._is_all_labels(self.row(segment)):
            return None
        over = self.row(segment, -1)
        if len(over) != len(self.row(segment)) or any(map(self.begins_with_label, over)) or self._is_all_labels(self.row(segment, -2)):
            return None
        below = self.row(segment, 1)
        if len(below) >= len(over) and not any(map(self.begins_with_label, below)) and not self.heads_lines(below[0]):
            return None
        found = [s for s in over if s.box.overlap_x(segment.box) > 0]
        return found[0] if len(found) == 1 else None

    def _is_all_labels(self, row: Sequence[Segment]) -> bool:
        """Whether a row has three segments or more that each are a label and nothing else."""
        return len(row) >= _LEAST_LABELS and all(self.begins_with_label(s) and not self._value_in(s) for s in row)

    def _value_in(self, segment: Segment) -> bool:
        """Whether something stands in a segment behind its last label."""
        return bool(tokens(segment.text[max((label.end for label in self.in_segment(segment)), default=0) :]))

    def repeated(self, label: Label, below: Segment) -> Segment | None:
        """The value below a head of the lines that every line repeats, as in exports: then it is the order's; None where they differ."""
        cell = below.words[0].cell
        if cell is None or not label.leads:
            return None
        place = (cell.table, cell.column)
        beneath = (s for s in self.segments if (c := s.words[0].cell) and (c.table, c.column) == place and c.row >= cell.row)
        found = [s for s in beneath if s.text != TAKEN]
        enough = len(found) > 1 or not keys_of("columns", label.segment.text)
        return below if enough and all(s.text == below.text for s in found) else None

    def heads_lines(self, segment: Segment) -> bool:
        """Whether a segment is among the head words of the table of lines: what stands below is the lines', not the order's."""
        beside = [keys_of("columns", other.text) for other in self.row(segment) if other is not segment]
        return sum(bool(_OF_LINES.intersection(held)) for held in beside) >= 2

    @cached_property
    def lines_begin(self) -> dict[int, int]:
        """The row on each page from which on the lines stand: that of the first head words of their columns."""
        first: dict[int, int] = {}
        for segment in self.segments:
            if segment.page.number not in first and self.heads_lines(segment):
                first[segment.page.number] = segment.row
        return first

    def above_lines(self, segment: Segment) -> bool:
        """Whether a segment of the first page stands above the head of its lines."""
        return segment.page.number == 1 and segment.row < self.lines_begin.get(1, 0)

    def _whole(self, label: Label, segment: Segment, place: Place) -> Spot:
        first = next((o.start for o in self._always(segment) if o.start > 0), len(segment.text))
        return Spot(label, segment, 0, first, place)


def _beside(left: Segment, right: Segment) -> bool:
    """Whether a segment stands near enough to the right, or in the same row of a declared table, however wide its cells are."""
    one, other = left.words[-1].cell, right.words[0].cell
    return (one is not None and other is not None and one.table == other.table) or right.box.x0 - left.box.x1 < _MOST_GAP_RIGHT_PT


@once(8)
def sheet(document: Document) -> Sheet:
    """A document's segments and labels; quoted words are left out, and pages that can hold no order's head."""
    found = tuple(s for page in _head_pages(document) for s in segments(document, page) if s.words[0].zone != "quoted")
    return Sheet(document, found, tuple(label for segment in found for label in labels_in(segment)))


def _head_pages(document: Document) -> tuple[Page, ...]:
    """The first and the last pages: heads and what closes an order stand there, terms and endless tables between them."""
    if len(document.pages) <= _FIRST_PAGES + _LAST_PAGES:
        return document.pages
    return document.pages[:_FIRST_PAGES] + document.pages[-_LAST_PAGES:]


def labels_in(segment: Segment) -> Iterator[Label]:
    """The labels in a segment's text, the longest at each place, from left to right."""
    return (Label(held, segment, start, end, colon, leads, words) for held, start, end, colon, leads, words in labels_of(segment.text))
