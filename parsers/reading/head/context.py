"""What the readers of an order's head share: the message, its documents as sheets, and the calendar its dates are read by."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from parsers.masterdata import Master
from parsers.message import Message
from parsers.page import CHARACTER_WIDTH, LINE_HEIGHT, Box, Document, Page, Word
from parsers.reading.evidence import Candidate, Reason
from parsers.reading.head.dates import Calendar
from parsers.reading.head.labels import Label, Sheet, Spot, sheet
from parsers.reading.segments import Segment


@dataclass(frozen=True, slots=True)
class Head:
    """`sheets` are the documents, the leading one first; `subject` is the mail's subject as a sheet of its own.

    `forced` tells that a clerk wants it read as an order whatever it calls itself: then an invoice's number is the document's;
    `language` is that of the documents, None where too little of it is known.
    """

    message: Message
    sheets: tuple[Sheet, ...]
    subject: Sheet | None
    master: Master | None
    calendar: Calendar
    sender: tuple[str, str]
    forced: bool = False
    language: str | None = None

    @property
    def all_sheets(self) -> tuple[Sheet, ...]:
        return (*self.sheets, *((self.subject,) if self.subject else ()))

    def sheet_of(self, document: Document) -> Sheet:
        """The sheet of one of its documents, or of the subject's."""
        return next(held for held in self.all_sheets if held.document is document)


def spots_of(head: Head, key: str) -> Iterator[Spot]:
    """The places where values of this key may stand, in all sheets."""
    for held in head.all_sheets:
        for label in held.labelled(key):
            yield from held.spots(label)


_LIKE_A_NUMBER = re.compile(r"\d.*[^\W\d_]|[^\W\d_].*\d|\d[./-]\d|\d{6}")


def names_article(head: Head, segment: Segment) -> bool:
    """Whether an article of ours is named by its number in a segment; a number that may as well be a postcode names none."""
    articles = head.master.articles if head.master else None
    if articles is None:
        return False
    texts = (word.text.strip(",;:().") for word in segment.words)
    return any(_LIKE_A_NUMBER.search(text) and articles.by_number(text) is not None for text in texts)


def is_body(head: Head, segment: Segment) -> bool:
    """Whether a segment stands in the text of the mail, not in a document attached to it."""
    return head.message.mail and segment.document.number == "0"


def in_upper_half(segment: Segment) -> bool:
    """Whether a segment stands high on the first page, where the head of an order is."""
    return segment.page.number == 1 and segment.box.y0 <= 0.5 * segment.page.height


def candidate(segment: Segment, start: int, end: int, value: str, *reasons: Reason) -> Candidate:
    """A candidate whose value stands at `start`..`end` of a segment."""
    return Candidate(value, segment.text[start:end].strip(), segment.document, segment.page, segment.words_at(start, end), reasons)


def label_reason(label: Label, spot: Spot) -> str:
    if not label.text:
        return "a number that names itself"
    place = {"inside": "before it", "right": "to its left", "below": "above it"}[spot.place]
    return f"label «{label.text.strip(' :')}» {place}"


def subject_sheet(subject: str) -> Sheet | None:
    """The subject as a document of one line, so that labels are found in it as anywhere."""
    if not subject.strip():
        return None
    words = [
        Word(m.group(), Box(m.start() * CHARACTER_WIDTH, 0, m.end() * CHARACTER_WIDTH, LINE_HEIGHT - 2))
        for m in re.finditer(r"\S+", subject)
    ]
    page = Page(1, len(subject) * CHARACTER_WIDTH + 10, LINE_HEIGHT + 10, tuple(words))
    return sheet(Document("0", "subject", "text/plain", (page,), False, ""))
