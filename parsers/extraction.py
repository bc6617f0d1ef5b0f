"""From bytes to a reading: one step a function, in order."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from functools import partial

from parsers.masterdata import Master
from parsers.message import Message
from parsers.options import Options
from parsers.page import Document
from parsers.reading.again import marked
from parsers.reading.assemble import ReadDocument, beside, compose, groups, with_unread
from parsers.reading.batches import Told
from parsers.reading.checks.order import checked
from parsers.reading.confidence import calibrated
from parsers.reading.head.clear_numbers import clear_order_number, clear_order_numbers
from parsers.reading.head.context import subject_sheet
from parsers.reading.head.taken import taken_by_head
from parsers.reading.kinds.about import about
from parsers.reading.kinds.classify import KindReading, classify
from parsers.reading.letters import in_letters, in_order_of_pages, parted
from parsers.reading.lines.read import read_lines
from parsers.reading.matching.whole_numbers import with_whole_numbers
from parsers.reading.on_forms import with_filled, without_filled
from parsers.reading.opinion.gate import with_second_opinion
from parsers.reading.opinion.kinds import with_doubt
from parsers.reading.parting import apart, below_one_another, without_papers_of_terms
from parsers.reading.stated_orders import Stated, stated_in
from parsers.reading.whole_words import with_whole_words
from parsers.result import OrderReading, Reading
from parsers.sources.documents import read_documents
from parsers.sources.forwarding import orders_in_several
from parsers.sources.intake import take_apart
from parsers.sources.mail.history import says
from parsers.structured.house_xml import with_house_xml

LONGEST_TEXT = 20_000  # characters; nobody looks for a word of page ten
_WITH_LINES = frozenset({"order", "change"})


def extract(name: str, content: bytes, master: Master | None, options: Options) -> Reading:
    """All that can be understood of these bytes; pure: the same bytes and master data give the same reading."""
    return calibrated(understand(name, content, master, options))


def understand(name: str, content: bytes, master: Master | None, options: Options) -> Reading:
    """The reading with each confidence as its reader says it, which is no probability yet."""
    message = take_apart(name, content)
    if master is not None and master.forms:
        options = replace(options, forms=master.forms)
    return understood(message, read_documents(message, options), master, options)


def understood(message: Message, documents: Sequence[Document], master: Master | None, options: Options) -> Reading:
    """All that can be understood of a message, its documents laid out as pages."""
    stated = with_filled(stated_in(message, master, as_order=options.as_order), message, documents, master, options.received)
    documents = whole = with_house_xml(message, documents)
    problems = message.problems + tuple(p for d in documents for p in d.problems) + stated.problems
    documents = tuple(with_whole_numbers(with_whole_words(without_filled(document)), master) for document in documents)
    documents, batches = parted(documents, whole, partial(_numbers, message, master), master, _told(options))
    post = in_letters(message, _read_each(message, documents, master, skipped=stated.documents), batches, master)
    read, problems = post.read, problems + post.problems
    kind = classify(message, [r.document for r in read], [r.lines for r in read], master, stated, as_order=options.as_order)
    kind = replace(kind, also=tuple(dict.fromkeys((*kind.also, *(also for also in post.also if also != kind.kind)))))
    found = in_order_of_pages(_orders(message, kind, stated, read, master, options), post.pages)
    if message.mail and orders_in_several(message):
        found = tuple(replace(order, needs_review=tuple(dict.fromkeys((*order.needs_review, "lines")))) for order in found)
    found = tuple(with_doubt(order, kind.doubted) for order in found)
    orders = tuple(checked(with_second_opinion(with_unread(order, problems)), message, master) for order in found)
    spoken_of = about(message, [r.document for r in read], master, kind.kind, stated)
    text = said_in(message, whole)
    return Reading(
        message.sha256, kind.kind, kind.confidence, kind.also, spoken_of, kind.language, orders, problems, post.pages, text, kind.grounds
    )


def said_in(message: Message, documents: Sequence[Document]) -> str:
    """What the documents say, the body first, each behind its name, up to LONGEST_TEXT characters."""
    said, room = [], LONGEST_TEXT
    for document in documents:
        text = document.text or " ".join(word.text for word in document.words)
        said.append(f"{document.name if document.name != message.subject else ''}\n{text}"[:room])
        room -= len(said[-1])
        if room <= 0:
            break
    return "\n".join(said)


def _told(options: Options) -> Told:
    return {(document, page): part for document, page, part in options.told}


def _numbers(message: Message, master: Master | None, document: Document) -> list[str | None]:
    """The clear order number of each page."""
    return [clear_order_number(message, document, page, master) for page in document.pages]


def _read_each(message: Message, documents: Sequence[Document], master: Master | None, skipped: frozenset[str]) -> list[ReadDocument]:
    """Each document without its terms, parted where another order begins, with its lines and its clear order number."""
    readable = without_papers_of_terms([d for d in documents if d.pages and d.number not in skipped])
    head = taken_by_head(message, [d for d in readable if not d.letter] or readable[:1], master)
    numbers = [_numbers(message, master, d) for d in readable]

    def read(document: Document, number: str | None = None) -> ReadDocument:
        number = number or clear_order_number(message, document, None, master)
        own = taken_by_head(message, [document], master) if document.letter else head
        return ReadDocument(document, read_lines(document.without(own.words), master, own.customer), number)

    found = []
    for document in apart(readable, numbers):
        parts = [read(*part) for part in below_one_another(document, clear_order_numbers(message, document, master))]
        found += parts if all(part.lines.lines for part in parts) else [read(document)]
    return found if any(r.lines.lines for r in found) else [*found, *_in_subject(message, master, read)]


def _in_subject(message: Message, master: Master | None, read: Callable[[Document], ReadDocument]) -> Iterator[ReadDocument]:
    """The subject as a document, where it orders and the rest does not: «Bestellung: 3 Stück Kochmesser, Art. 675»."""
    held = subject_sheet(message.subject) if message.mail and not says(message.subject) else None
    if held:
        found = read(with_whole_numbers(held.document, master))
        if found.lines.lines and found.lines.strength > 0 and all(line.quantity for line in found.lines.lines):
            yield found


def _orders(
    message: Message, kind: KindReading, stated: Stated, read: Sequence[ReadDocument], master: Master | None, options: Options
) -> tuple[OrderReading, ...]:
    if kind.kind not in _WITH_LINES:
        return ()
    if stated.orders:
        return beside(message, stated.orders, read, master)
    # An order whose lines cannot be read is a draft all the same, and a change may be one of its day or place alone.
    composed = [(group, compose(message, group, master, forced=options.as_order)) for group in groups(message, read, forced=True)]
    if kind.kind == "change" and not options.as_order:
        composed = [(group, order) for group, order in composed if _is_changed(order)]
    return tuple(marked(order, message.subject, [part.document for part in group]) for group, order in composed)


def _is_changed(order: OrderReading) -> bool:
    """Whether a change says how the order shall be: its lines, its day, or a place of delivery that is not the buyer's own."""
    there, own = order.fields.ship_to, order.fields.bill_to
    written = there.street if there and there.street and there.street.source.document else None
    elsewhere = bool(written and not (own and own.street and own.street.value == written.value))
    return bool(order.lines or order.fields.requested_delivery_date) or elsewhere
