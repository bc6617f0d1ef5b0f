"""Order numbers beyond doubt, by which several orders in one document are told apart."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from parsers.masterdata import Master
from parsers.message import Message
from parsers.once import once
from parsers.page import Document, Page
from parsers.reading.evidence import Candidate, ranked
from parsers.reading.head.context import Head
from parsers.reading.head.labels import Sheet
from parsers.reading.head.order_numbers import order_numbers
from parsers.reading.head.ranking import head_of
from parsers.reading.kinds.kind_texts import quantity_in_text
from parsers.reading.lines.amounts import read_amount
from parsers.reading.matching.customers import folded_number
from parsers.reading.parting import NumberOnPage
from parsers.reading.phrasing import said
from parsers.reading.segments import Segment

_HEADING, _NUMBER_AS_HEADING = 4, 2.5  # words; log-odds
_CERTAIN_NUMBER = 4.0  # log-odds from which on two different order numbers make two orders


def clear_order_number(message: Message, document: Document, page: Page | None, master: Master | None) -> str | None:
    """The order number that a document (or one page of it) states beyond doubt; None where it does not."""
    return _clear_order_number(message, document if page is None or document.pages == (page,) else _alone(document, page), master)


@once(16)
def _alone(document: Document, page: Page) -> Document:
    """One page of a document as a document; the same one whenever it is asked for."""
    return replace(document, pages=(page,))


@once(16)
def _clear_order_number(message: Message, document: Document, master: Master | None) -> str | None:
    candidates = ranked(_candidates(message, document, master)[1])
    return folded_number(candidates[0].value) if candidates and candidates[0].score >= _CERTAIN_NUMBER else None


@once(16)
def _candidates(message: Message, document: Document, master: Master | None) -> tuple[Head, Sequence[Candidate]]:
    """The head of one document, without the mail's subject, and the candidates for its order number."""
    head = replace(head_of(message, master, document), subject=None)
    return head, list(order_numbers(head))


def clear_order_numbers(message: Message, document: Document, master: Master | None) -> tuple[NumberOnPage, ...]:
    """The order numbers that a document of one page states beyond doubt or as a heading, with label and the height at which they stand."""
    head, candidates = _candidates(message, document, master)
    found = [c for c in candidates if c.words and c.score >= _NUMBER_AS_HEADING]
    places = {id(word): (held, s) for held in head.sheets for s in held.segments for word in s.words} if found else {}
    sure = []
    for candidate in found:
        held, segment = places[id(candidate.words[0])]
        heading = _heads(segment, candidate) and len(held.row(segment)) == 1
        goods = _of_goods(segment.text, master) or _labelled_as_goods(held, segment, candidate, master)
        if (heading or candidate.score >= _CERTAIN_NUMBER) and not goods:
            sure.append(candidate)
    return tuple(NumberOnPage(folded_number(c.value), c.reasons[0].text, min(w.box.y0 for w in c.words)) for c in sure)


def _heads(segment: Segment, candidate: Candidate) -> bool:
    """Whether a row is a heading with a number: few words, or some set apart behind it («== Bestellung 4711, Filiale Lemgo ==»)."""
    words = [word for word in segment.words if any(map(str.isalnum, word.text))]
    if len(words) <= _HEADING:
        return True
    place = words.index(candidate.words[-1])
    behind = words[place + 1 :]
    return place < _HEADING and candidate.words[-1].text[-1] in ",:;" and len(behind) <= _HEADING and not segment.text.endswith(".")


def _labelled_as_goods(held: Sheet, segment: Segment, candidate: Candidate, master: Master | None) -> bool:
    """Whether the words before a number stand before an article's number of ours elsewhere: «Bestell-Nr. 4711-XT», which we do not sell."""
    before = " ".join(word.text for word in segment.words[: segment.words.index(candidate.words[0])])
    if master is None or not before:
        return False
    others = (s.text[len(before) :].split() for s in held.segments if s is not segment and s.text.startswith(f"{before} "))
    return any(master.articles.by_number(words[0].strip(",;:().")) for words in others if words)


def _of_goods(text: str, master: Master | None) -> bool:
    """Whether a row counts, prices or names an article: «Ihre Nummer 2277106, unsere Nummer 1698010, Preis 2,53 EUR»."""
    if quantity_in_text(text):
        return True
    words = [word.strip(",;:().") for word in text.split()]
    amounts = [amount for word in words if (amount := read_amount(word)) is not None]
    priced = bool(said(text, "line_stop", "price_words")) and any(amount.money_like for amount in amounts)
    return priced or (master is not None and any(master.articles.by_number(word) for word in words if any(c.isdigit() for c in word)))
