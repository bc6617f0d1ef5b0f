"""The texts that tell what a message is: its subject, what its sender wrote himself, and what its documents call themselves."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache

from config.vocabulary import phrases
from parsers.message import Message
from parsers.page import Document, Page
from parsers.reading.head.labels import sheet
from parsers.reading.kinds.leads import lead_in
from parsers.reading.lines.read import LinesReading
from parsers.reading.lines.units import counted_words
from parsers.reading.phrasing import any_of, said
from parsers.reading.segments import Segment, segments
from parsers.result import Kind
from parsers.sources.forwarding import original_sender
from parsers.sources.mail.history import says, says_forwarded, without_marks

_MOST_WORDS_OF_GREETING = 8
_OF_ORDERS: frozenset[Kind] = frozenset({"change", "cancellation", "complaint"})
_TITLE_KINDS: tuple[Kind, ...] = ("other", "cancellation", "change", "complaint", "inquiry", "order")
_MOST_TITLE_WORDS = 7
_TOP_SHARE = 0.6
_OPENING = 80  # letters in which a document says what it is


@dataclass(frozen=True, slots=True)
class KindTexts:
    """`body` is the sender's own running text, `titles` the kinds that documents name themselves by, `everything` for the language.

    `leads` are the words in front of the first line of each document that has lines: they say what becomes of the goods.
    """

    subject: str
    body: str
    titles: tuple[Kind, ...]
    everything: str
    forwarded: bool
    answer: bool
    invoice_labels: int
    lines: bool
    leads: tuple[str, ...] = ()


def kind_texts(message: Message, documents: Sequence[Document], lines: Sequence[LinesReading]) -> KindTexts:
    """A message's texts; attached documents speak by their titles, or by their whole first page where they hold no lines or are letters."""
    bodies: list[str] = []
    titles: list[Kind] = []
    bodies_of_parts = {"0"} | {part.number for part in message.parts if part.body}
    for document, found in zip(documents, lines, strict=True):
        is_body = message.mail and document.number in bodies_of_parts
        if is_body or not (found.lines or opens_as_terms(document)):
            bodies.append(own_text(document.pages if is_body else document.pages[:1]))
        elif is_letter(document):
            bodies.append(own_text([_without(document.pages[0], found.words)]))
        if not is_body and document.pages:
            titles.extend(_titles(document, document.pages[0]))
    subject = without_marks(message.subject)
    everything = " ".join([subject, *bodies, *(own_text(d.pages[:2]) for d in documents)])
    forwarded = says_forwarded(message.subject) or (message.mail and original_sender(message) is not None)
    answer = "answered" in says(message.subject)
    invoices = sum(_invoice_labels(document) for document in documents if document.number not in bodies_of_parts)
    leads = tuple(lead for document, found in zip(documents, lines, strict=True) if (lead := lead_in(document, found)))
    return KindTexts(
        subject, " . ".join(bodies), tuple(titles), everything, forwarded, answer, invoices, any(found.lines for found in lines), leads
    )


@cache
def _heads_letter() -> re.Pattern[str]:
    """What stands before the matter of a letter: «Betreff:», «Objet :»."""
    return re.compile(rf"(?:{any_of(phrases('correspondence', 'subject'))})\s*:\s*", re.IGNORECASE)


def _is_of_an_order(kind: Kind, behind: str) -> bool:
    """Whether what a title goes on with is the order that it is of: «Stornierung unserer Bestellung 4711 vom 6. August»."""
    return kind in _OF_ORDERS and any(map(str.isdigit, behind)) and bool(said(behind, "titles", "order"))


def is_letter(document: Document) -> bool:
    """Whether a document greets who reads it: then it says in sentences what it is."""
    return bool(document.pages) and any(_greets(segment.text) for segment in segments(document, document.pages[0]))


def _greets(text: str) -> bool:
    found = said(text, "salutations", "greetings")
    return bool(found) and text.casefold().startswith(found[0].casefold()) and len(text.split()) <= _MOST_WORDS_OF_GREETING


def _without(page: Page, words: Collection[int]) -> Page:
    return replace(page, words=tuple(word for word in page.words if id(word) not in words))


def opens_as_terms(document: Document) -> bool:
    """Whether a document calls itself terms and conditions in its first words: what they say of complaints is said of none."""
    opening = own_text(document.pages[:1])[:_OPENING].replace("_", " ")
    return bool(said(opening, "titles", "terms"))


@cache
def _quantity() -> re.Pattern[str]:
    return re.compile(rf"(?<![\w.,])\d{{1,4}}\s?(?:[x×]|{counted_words()})(?!\w)|(?<!\w)x\s?\d{{1,4}}(?![\w.,]\w)", re.IGNORECASE)


@cache
def _asked_for() -> re.Pattern[str]:
    return re.compile(
        rf"(?<!\w)(?:{any_of(phrases('kinds', 'please'))})(?:\s+[^\W\d]+){{0,3}}[\s:]+\d{{1,4}}\s?(?:x|{counted_words()})(?!\w)",
        re.IGNORECASE,
    )


def asked_for(text: str) -> tuple[str, ...]:
    """The places where a text asks for a number of pieces: «bitte noch 24 Stück»."""
    return tuple(match.group() for match in _asked_for().finditer(text))


def quantity_in_text(text: str) -> bool:
    """Whether a text counts something in a unit."""
    return quantities(text) > 0


def quantities(text: str) -> int:
    """How often a text counts something in a unit: «10 Stück», «3 x», «3 × 2,50», «x50»."""
    return sum(1 for _ in _quantity().finditer(text))


def _invoice_labels(document: Document) -> int:
    """How many labels in the head of a document name the number or the date of an invoice, a delivery note or an offer."""
    top = [segment for page in document.pages[:1] for segment in segments(document, page) if segment.box.y0 < _TOP_SHARE * page.height]
    return sum(any(_labels(segment.text, phrase) for phrase in said(segment.text, "titles", "foreign_labels")) for segment in top)


def _labels(text: str, phrase: str) -> bool:
    """Whether a phrase labels something: it begins the text or something stands behind it, not «14 Tage nach Rechnungsdatum»."""
    before, _, behind = text.partition(phrase)
    return not before.strip() or any(c.isdigit() or c == ":" for c in behind)


def own_text(pages: Sequence[Page]) -> str:
    """What the sender wrote himself, without quotations, signature and disclaimer; a blank line ends a sentence."""
    written = []
    for page in pages:
        last: float | None = None
        for word in page.words:
            if word.zone == "own" and not word.struck:
                if last is not None and word.box.y0 - last > 1.4 * max(6.0, word.box.height):
                    written.append("¶")
                written.append(word.text)
                last = word.box.y0
    return " ".join(written)


def _titles(document: Document, page: Page) -> Iterator[Kind]:
    """The kinds that headings in the upper part of the first page name; the largest letters count, then the first."""
    held = sheet(document)
    paying = {id(spot.segment) for label in held.labelled("payment_method") for spot in held.spots(label)}
    found = [
        (segment, kind)
        for segment in held.segments
        if segment.page is page
        and id(segment) not in paying
        and not ((left := held.left_of(segment)) and held.begins_with_label(left))
        and segment.box.y0 < _TOP_SHARE * page.height
        and (len(segment.words) <= _MOST_TITLE_WORDS or _heads_letter().match(segment.text))
        and not held.heads_lines(segment)
        for kind in _named(segment)
    ]
    if found:
        largest = max(_size(segment) for segment, _ in found)
        yield from dict.fromkeys(kind for segment, kind in found if _size(segment) >= 0.92 * largest)


def _size(segment: Segment) -> float:
    return max(word.size * (1.1 if word.bold else 1.0) for word in segment.words)


def _named(segment: Segment) -> Iterator[Kind]:
    """The kind whose title begins this segment: «Bestellung Nr. 4711», not «Bestellung bitte bestätigen»."""
    for kind in _TITLE_KINDS:
        for phrase in said(segment.text, "titles", kind):
            rest = segment.text.casefold().partition(phrase.casefold())
            if _heads_letter().fullmatch(rest[0]) or (not rest[0].strip() and _is_of_an_order(kind, rest[2])):
                yield kind
                return
            goes_on = re.match(r"\s+[a-zäöü]|[-–/]\w|\s?,", rest[2]) and not _is_dated(rest[2])
            if not rest[0].strip(" *-–:#|") and not goes_on:
                yield kind
                return
            if re.fullmatch(r"[A-ZÄÖÜ ]{3,20}|[\w-]+(?: [\w-]+){0,2} [/|] ", rest[0]):  # «8D-Report / Mängelrüge Nr. 4»
                yield kind
                return


def _is_dated(behind: str) -> bool:
    """Whether nothing but the day goes on behind a title: «Mahnung vom 19.10.2026»."""
    lead, _, day = behind.strip().partition(" ")
    return lead.casefold() in phrases("label_words", "dated") and day[:1].isdigit()
