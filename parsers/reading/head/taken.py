"""What the head of an order takes from its documents, before the lines are read."""

from __future__ import annotations

from collections.abc import Container, Mapping, Sequence
from dataclasses import dataclass

from config.company import Customer
from parsers.masterdata import Master
from parsers.message import Message
from parsers.page import Document, Word
from parsers.reading.addresses.parties import Parties, all_blocks
from parsers.reading.evidence import Candidate
from parsers.reading.head.context import Head, names_article
from parsers.reading.head.ranking import dated, head_of, labelled, parties_of
from parsers.reading.kinds.kind_texts import quantity_in_text
from parsers.reading.matching.customers import named
from parsers.reading.segments import Segment

_LABELLED_SCORE = 2.0
_MOST_LABEL_WORDS = 8


@dataclass(frozen=True, slots=True)
class TakenByHead:
    """What the head of an order leaves to its lines: the customer, and the words (by identity) that are no line's.

    The words are those of addresses, and of labelled values beyond doubt.
    """

    customer: Customer | None
    words: frozenset[int]


def taken_by_head(message: Message, documents: Sequence[Document], master: Master | None) -> TakenByHead:
    """What the lines of these documents need to know of their head, which is read whole when the lines are known."""
    head = dated(head_of(message, master, *documents))
    named_in, matches, parties = parties_of(head, all_blocks(head))
    match = named(matches)
    words = _own_words(head, parties, named_in, labelled(head, named_in, match))
    return TakenByHead(match.customer if match else None, words)


def _sells(head: Head, segment: Segment) -> bool:
    """Whether a segment is of a line: it names an article, or ends with a count behind a colon («Weinglas 35 cl: 5 St.»)."""
    return names_article(head, segment) or quantity_in_text(segment.text.rpartition(": ")[2] if ": " in segment.text else "")


def _own_words(head: Head, parties: Parties, numbers: Sequence[Candidate], labelled: Mapping[str, Sequence[Candidate]]) -> frozenset[int]:
    """The words of address blocks, and of values that a label leads to."""
    pieces = [piece for block in parties.foreign for piece in (*block.parts.values(), *block.names)]
    found = [c for candidates in labelled.values() for c in candidates[:1] if c.score >= _LABELLED_SCORE] + list(numbers[:1])
    segments = [segment for held in head.sheets for segment in held.segments]
    values = {id(w) for c in found for w in c.words}
    labels = {id(w) for s in segments for w in _before(s.words, values)}
    own = {id(w) for p in pieces for w in p.words} | values | labels
    sold = {id(w) for s in segments if not own.isdisjoint(map(id, s.words)) and _sells(head, s) for w in s.words}
    return frozenset(own - sold)


def _before(words: Sequence[Word], values: Container[int]) -> Sequence[Word]:
    """The words before the last value in a segment: its label, which left alone would look like the head of a column."""
    last = next((place for place in reversed(range(len(words))) if id(words[place]) in values), 0)
    counts = any(c.isdigit() for word in words[:last] for c in word.text if id(word) not in values)
    return words[:last] if last <= _MOST_LABEL_WORDS and not counts else ()
