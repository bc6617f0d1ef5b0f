"""Which documents form which order: the body and what is attached, several renditions of one order, several orders in one message."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from parsers.masterdata import Master
from parsers.message import Message
from parsers.page import Document, Page, Problem
from parsers.reading.head.read import FieldsReading, read_fields
from parsers.reading.lines.read import LinesReading
from parsers.result import Leaf, Line, OrderFields, OrderReading


@dataclass(frozen=True, slots=True)
class ReadDocument:
    """A document with the lines that were read from it, and its order number where it has a clear one."""

    document: Document
    lines: LinesReading
    number: str | None = None


def apart(documents: Sequence[Document], numbers: Sequence[Sequence[str | None]]) -> tuple[Document, ...]:
    """The documents, each parted where a page begins another order; `numbers` are the clear order numbers page by page."""
    return tuple(part for document, by_page in zip(documents, numbers, strict=True) for part in _parted(document, by_page))


def _parted(document: Document, by_page: Sequence[str | None]) -> Iterator[Document]:
    if len(document.pages) == 1:
        yield document
        return
    pages: list[Page] = []
    current: str | None = None
    for page, number in zip(document.pages, by_page, strict=True):
        if pages and number and current and number != current:
            yield replace(document, pages=tuple(pages))
            pages = []
        current = number or current
        pages.append(page)
    yield replace(document, pages=tuple(pages))


def groups(message: Message, read: Sequence[ReadDocument], *, forced: bool = False) -> list[list[ReadDocument]]:
    """The documents of each order, the leading one first; the mail's text stands with each, as it may say more about all.

    Without lines there is no order, unless a clerk says so (`forced`).
    """
    body = [r for r in read if message.mail and r.document.number == "0"]
    attached = [r for r in read if r not in body]
    with_lines = [r for r in attached if r.lines.lines]
    if not with_lines:
        found = [r for r in body if r.lines.lines]
        return [[*found, *(r for r in (*body, *attached) if r not in found)]] if found or (forced and read) else []
    return [[*held, *body] for held in _same_order(with_lines, [r for r in attached if r not in with_lines])]


def _same_order(with_lines: Sequence[ReadDocument], others: Sequence[ReadDocument]) -> list[list[ReadDocument]]:
    found: list[list[ReadDocument]] = []
    for read in sorted(with_lines, key=lambda r: -r.lines.strength):
        home = next((held for held in found if _belongs(read, held[0])), None)
        if home is None:
            found.append([read])
        else:
            home.append(read)
    order = {id(r): i for i, r in enumerate(with_lines)}
    found.sort(key=lambda held: min(order[id(r)] for r in held))
    if len(found) == 1:
        found[0].extend(others)
    return found


def _belongs(read: ReadDocument, lead: ReadDocument) -> bool:
    """Whether a document is of the same order: not when both say clearly that they are different ones."""
    return read.number is None or lead.number is None or read.number == lead.number


_UNREAD = frozenset({"damaged", "password_protected", "too_large", "too_many_pages", "parts_missing"})


def with_unread(order: OrderReading, problems: Sequence[Problem]) -> OrderReading:
    """The order; where some of what came could not be read, lines may stand there, and the clerk must look."""
    if not any(problem.code in _UNREAD for problem in problems):
        return order
    return replace(order, needs_review=tuple(dict.fromkeys((*order.needs_review, "lines"))))


def compose(message: Message, group: Sequence[ReadDocument], master: Master | None, *, forced: bool = False) -> OrderReading:
    """One order out of its documents: the head from all, the lines from the leading one."""
    head = read_fields(message, [r.document.without(r.lines.words) for r in group], master, forced=forced)
    lines = _lines(group)
    return merged(head, lines, tuple(dict.fromkeys(r.document.number for r in group)))


def _lines(group: Sequence[ReadDocument]) -> LinesReading:
    """The leading document's lines; another's with other articles go on with them, contradicting ones are a doubt."""
    lead = group[0].lines
    if not lead.lines:
        lead = replace(lead, doubts=("lines",))
    for read in group[1:]:
        more = read.lines
        if not more.lines or read.lines.strength < 0 or _keys(more.lines) <= _keys(lead.lines):
            continue
        lead = replace(lead, doubts=(*lead.doubts, "lines"))
    return lead


def _keys(lines: Sequence[Line]) -> set[tuple[str, str]]:
    return {
        (key.value, line.quantity.value if line.quantity else "")
        for line in lines
        if (key := line.sku or line.buyer_sku or line.description)
    }


def with_totals(fields: OrderFields, totals: Mapping[str, Leaf]) -> OrderFields:
    """The head with the totals that are printed with the lines."""
    return replace(
        fields,
        currency=totals.get("currency", fields.currency),
        net_total=totals.get("net_total", fields.net_total),
        shipping=totals.get("shipping", fields.shipping),
        tax_total=totals.get("tax_total", fields.tax_total),
        gross_total=totals.get("gross_total", fields.gross_total),
    )


def merged(head: FieldsReading, lines: LinesReading, documents: tuple[str, ...]) -> OrderReading:
    """Head and lines as one order; the totals printed with the lines are fields of it."""
    fields = with_totals(head.fields, lines.totals)
    return OrderReading(documents, fields, lines.lines, tuple(dict.fromkeys((*head.doubts, *lines.doubts))), (*head.checks, *lines.checks))
