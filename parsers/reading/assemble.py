"""Which documents form which order: the body and what is attached, several renditions of one order, several orders in one message."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from parsers.masterdata import Master
from parsers.message import Message
from parsers.page import OUT_OF_MEMORY, Document, Problem
from parsers.reading.head.by_hand import by_hand
from parsers.reading.head.read import FieldsReading, read_fields
from parsers.reading.kinds.kind_texts import own_text
from parsers.reading.lines.read import LinesReading
from parsers.reading.matching.customers import folded_number
from parsers.reading.renditions import Difference, differences
from parsers.reading.said_beside import with_body
from parsers.reading.swallowed import swallowed
from parsers.result import Grounds, Leaf, OrderFields, OrderReading


@dataclass(frozen=True, slots=True)
class ReadDocument:
    """A document with the lines that were read from it, and its order number where it has a clear one."""

    document: Document
    lines: LinesReading
    number: str | None = None


def groups(message: Message, read: Sequence[ReadDocument], *, forced: bool = False) -> list[list[ReadDocument]]:
    """The documents of each order, the leading one first; the mail's text stands with each, as it may say more about all.

    Without lines there is no order, unless a clerk says so (`forced`).
    """
    body = [r for r in read if message.mail and r.document.number == "0"]
    attached = [r for r in read if r not in body]
    with_lines = [r for r in attached if r.lines.lines]
    if with_lines:
        return [[*held, *_speaking_of(held[0], body)] for held in _same_order(with_lines, [r for r in attached if r not in with_lines])]
    found = [r for r in body if r.lines.lines]
    if len(found) > 1:  # parts of one text
        return [[*held, *attached] for held in _same_order(found, [r for r in body if r not in found])]
    return [[*found, *(r for r in (*body, *attached) if r not in found)]] if found or (forced and read) else []


def _speaking_of(lead: ReadDocument, body: Sequence[ReadDocument]) -> list[ReadDocument]:
    """The mail's text; of one that holds several orders what may be of this one."""
    return [r for r in body if len(body) == 1 or _belongs(r, lead)]


def _same_order(with_lines: Sequence[ReadDocument], others: Sequence[ReadDocument]) -> list[list[ReadDocument]]:
    found: list[list[ReadDocument]] = []
    for read in sorted(with_lines, key=_rank):
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


_TABULAR = frozenset(
    {
        "text/csv",
        "text/tab-separated-values",
        "application/vnd.ms-excel",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "application/vnd.oasis.opendocument.spreadsheet",
    }
)
_CELLS = 1.0  # log-odds by which declared cells go before a page whose columns were found


def _rank(read: ReadDocument) -> float:
    """The lower the sooner a document leads: by how sure its lines are; a sheet says itself what its cells are."""
    return -read.lines.strength - (_CELLS if read.document.media_type in _TABULAR else 0.0)


def _belongs(read: ReadDocument, lead: ReadDocument) -> bool:
    """Whether a document is of the same order: not when both say clearly that they are different ones."""
    if read.document.letter != lead.document.letter:  # of a batch
        return 0 in (read.document.letter, lead.document.letter) and read.number is not None and read.number == lead.number
    return read.number is None or lead.number is None or read.number == lead.number


_LONG_NUMBER = 3
_UNREAD = frozenset({"damaged", "password_protected", "too_large", "too_many_pages", "parts_missing", OUT_OF_MEMORY})


def with_unread(order: OrderReading, problems: Sequence[Problem]) -> OrderReading:
    """The order; where some of what came could not be read, lines may stand there, and the clerk must look.

    A page that could not be read in a batch may only be of the letters on either side of it.
    """
    if not any(problem.code in _UNREAD and _concerns(problem, order) for problem in problems):
        return order
    return replace(order, needs_review=tuple(dict.fromkeys((*order.needs_review, "lines"))))


def _concerns(problem: Problem, order: OrderReading) -> bool:
    pages = dict(order.pages).get(problem.document, ()) if order.in_batch else ()
    return "page" not in problem.detail or not pages or min(pages) - 1 <= int(problem.detail["page"]) <= max(pages) + 1


def compose(message: Message, group: Sequence[ReadDocument], master: Master | None, *, forced: bool = False) -> OrderReading:
    """One order out of its documents: the head from all, the lines from the leading one."""
    head = read_fields(message, [r.document.without(r.lines.words) for r in group], master, forced=forced)
    order = merged(head, _lines(group), tuple(dict.fromkeys(r.document.number for r in group)))
    return replace(order, pages=_pages(group), in_batch=any(r.document.letter for r in group))


def _pages(group: Sequence[ReadDocument]) -> tuple[tuple[str, tuple[int, ...]], ...]:
    """The pages of each document with pages that an order was read from."""
    held: dict[str, set[int]] = {}
    for read in group:
        if read.document.paged:
            held.setdefault(read.document.number, set()).update(page.number for page in read.document.pages)
    return tuple((number, tuple(sorted(pages))) for number, pages in held.items())


def _lines(group: Sequence[ReadDocument]) -> LinesReading:
    """The leading document's lines; what another says otherwise is a doubt."""
    lead = group[0].lines
    if not lead.lines:
        return replace(lead, doubts=("lines",))
    if any(by_hand(page) for read in group for page in read.document.pages):
        lead = replace(lead, doubts=(*lead.doubts, "lines"))  # a row that a hand has written may not be seen at all
    bodies = [read for read in group[1:] if read.document.number == "0" != group[0].document.number]
    for body in bodies:
        lead = with_body(lead, body.lines, own_text(body.document.pages))
    others = [read for read in group[1:] if read not in bodies]
    found = [d for read in others if read.lines.lines and read.lines.strength >= 0 for d in differences(lead, read.lines)]
    doubts = dict.fromkeys((*lead.doubts, *(difference.at for difference in found)))
    return replace(lead, doubts=tuple(doubts), checks=(*lead.checks, *(difference.check for difference in dict.fromkeys(found))))


# What a mail's text may add to an order whose file does not say it.
_ADDED = ("order_date", "requested_delivery_date", "payment_method", "note", "buyer_contact", "buyer_email", "buyer_phone")


def beside(
    message: Message, stated: Sequence[OrderReading], read: Sequence[ReadDocument], master: Master | None
) -> tuple[OrderReading, ...]:
    """The orders that a structured file states, with what stands beside it: the mail's text, the same order as PDF, other orders.

    The file leads. Its gaps are filled from the mail; what another rendition says otherwise is a doubt.
    """
    body = [r for r in read if message.mail and r.document.number == "0"]
    others = [r for r in read if r not in body and r.lines.lines and not any(_is_rendition(r, order) for order in stated)]
    orders = tuple(_with_beside(message, order, body, _renditions(order, read, body, others, len(stated)), master) for order in stated)
    found = [compose(message, group, master) for group in groups(message, [*body, *others])] if others else []
    return (*orders, *found)


def _is_rendition(read: ReadDocument, order: OrderReading) -> bool:
    """Whether a document shows this order: it has its number, no clear number of its own, or just the same goods."""
    number = order.fields.order_number
    if read.document.letter:
        return False
    if read.number is None or number is None or read.number == folded_number(number.value):
        return True
    return len(read.lines.lines) == len(order.lines) and not differences(_as_lines(order), read.lines)


def _renditions(
    order: OrderReading, read: Sequence[ReadDocument], body: Sequence[ReadDocument], others: Sequence[ReadDocument], count: int
) -> list[ReadDocument]:
    """What is held against an order; of several orders only what names the one, for the mail's text speaks of all."""
    held = [r for r in read if r not in others and r.lines.lines and (r.lines.strength >= 0 or (r in body and _orders_goods(r)))]
    return held if count == 1 else [r for r in held if r not in body and r.number is not None and _is_rendition(r, order)]


def _orders_goods(read: ReadDocument) -> bool:
    """Whether a text orders something that we may not sell: a quantity with its unit."""
    return any(line.quantity and line.unit for line in read.lines.lines)


def _as_lines(order: OrderReading) -> LinesReading:
    return LinesReading(order.lines, doubts=order.needs_review)


def _with_beside(
    message: Message, order: OrderReading, body: Sequence[ReadDocument], shown: Sequence[ReadDocument], master: Master | None
) -> OrderReading:
    fields, doubts, used = order.fields, list(order.needs_review), list(order.documents)
    found = [difference for r in shown for difference in differences(_as_lines(order), r.lines) if _counts(r, order, body)]
    if body:
        said = read_fields(message, [r.document.without(r.lines.words) for r in body], master)
        added = {name: leaf for name in _ADDED if getattr(fields, name) is None and (leaf := getattr(said.fields, name))}
        doubts += [f"fields.{name}" for name in added if f"fields.{name}" in said.doubts]
        found += _another_day(order, said)
        fields = replace(fields, **added)
        used += ["0"] if added else []
    doubts += [difference.at for difference in found]
    checks = (*order.checks, *(difference.check for difference in dict.fromkeys(found)))
    documents = dict.fromkeys((*used, *(r.document.number for r in shown)))
    return replace(order, documents=tuple(documents), fields=fields, needs_review=tuple(dict.fromkeys(doubts)), checks=checks)


def _counts(read: ReadDocument, order: OrderReading, body: Sequence[ReadDocument]) -> bool:
    """Whether its differences are the sender's and not the reader's: the file is certain, what was read beside it may be misread.

    What a mail orders besides always counts, and so do more lines than the file has.
    """
    return read in body or not read.lines.doubts or len(read.lines.lines) > len(order.lines)


def _another_day(order: OrderReading, said: FieldsReading) -> list[Difference]:
    """The mail may ask for another day than the file, which a program has made."""
    path = "fields.requested_delivery_date"
    file, mail = order.fields.requested_delivery_date, said.fields.requested_delivery_date
    if file is None or mail is None or path in said.doubts or file.value == mail.value:
        return []
    return [Difference(path, file.value, mail.value)]


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


def _counted_by_numbers(fields: OrderFields, lines: LinesReading) -> list[str]:
    """The quantities without a unit that are the order's or the customer's number: nobody counts so, a label was not understood."""
    numbers = {leaf.value for leaf in (fields.order_number, fields.customer_number) if leaf and len(leaf.value) >= _LONG_NUMBER}
    same = [place for place, line in enumerate(lines.lines) if line.quantity and not line.unit and line.quantity.value in numbers]
    return [*(f"lines.{place}.quantity" for place in same), *(("lines",) if same else ())]


def _is_of_another_sheet(currency: Leaf, lines: LinesReading) -> bool:
    """Whether a currency stands where no line does, and nothing ordered costs anything: in a list of prices, in «Kurse ab 89 €»."""
    priced = any(line.unit_price or line.line_total for line in lines.lines) or any(name != "currency" for name in lines.totals)
    found = [leaf.source for line in lines.lines for leaf in (line.sku, line.description, line.quantity) if leaf]
    pages = {source.page for source in found if source.document == currency.source.document}
    return not priced and bool(found) and currency.source.page not in pages


def merged(head: FieldsReading, lines: LinesReading, documents: tuple[str, ...]) -> OrderReading:
    """Head and lines as one order; the totals printed with the lines are fields of it."""
    fields = with_totals(head.fields, lines.totals)
    if fields.currency and _is_of_another_sheet(fields.currency, lines):
        fields = replace(fields, currency=None)
    doubts = tuple(dict.fromkeys((*head.doubts, *lines.doubts, *_counted_by_numbers(fields, lines), *swallowed(fields, lines.lines))))
    checks = (*head.checks, *lines.checks)
    return OrderReading(documents, fields, lines.lines, doubts, checks, grounds=Grounds(head, lines))
