"""The orders that structured parts of a message state outright, with articles and customer found."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass, replace

from parsers.masterdata import Master
from parsers.message import Message, Part
from parsers.page import Problem
from parsers.reading.addresses.fields import as_clue
from parsers.reading.assemble import merged
from parsers.reading.checks.saying import say
from parsers.reading.head.read import FieldsReading, ground_fields
from parsers.reading.lines.read import LinesReading, ground_lines
from parsers.reading.matching.customers import Clues, PartyClue, alike
from parsers.result import About, Check, Kind, OrderReading
from parsers.structured.stated import StatedOrder, read_stated

_WITH_LINES: frozenset[Kind] = frozenset({"order", "change"})
_NOTHING_LIKE = 1.5  # log-odds up to which somebody on file is not like the buyer at all
_STRANGER = 2.5  # log-odds below which an address names somebody else than the customer whose number stands there


@dataclass(frozen=True, slots=True)
class Stated:
    """The stated orders with their kind (None: nothing is stated), the other kinds that are stated beside it, and what they speak of.

    `documents` are the parts that are nothing but such a statement; a PDF that holds one inside shows pages of its own.
    """

    orders: tuple[OrderReading, ...] = ()
    kind: Kind | None = None
    about: About | None = None
    documents: frozenset[str] = frozenset()
    also: tuple[Kind, ...] = ()
    problems: tuple[Problem, ...] = ()


def stated_in(message: Message, master: Master | None, *, as_order: bool = False) -> Stated:
    """What the structured parts of a message state; `as_order` takes also what says that it is none."""
    found = [(part, order) for part in message.parts for order in _stated(part)]
    kinds = [order.kind for _, order in found]
    kind = next((k for k in kinds if k != "other"), kinds[0] if kinds else None)
    read = [(part, order) for part, order in found if (order.kind == kind and kind in _WITH_LINES) or (as_order and order.lines)]
    left = [(part, order) for part, order in found if order.kind not in {kind, "other"} and not as_order]
    return Stated(
        _once(_grounded(order, part, message, master) for part, order in read),
        kind,
        next((order.about for _, order in found if order.about), None),
        frozenset(part.number for part, _ in found if part.media_type != "application/pdf"),
        tuple(dict.fromkeys(order.kind for _, order in left)),
        tuple(_left_out(part, order) for part, order in left),
    )


def _stated(part: Part) -> list[StatedOrder]:
    return [*(read_stated(part) or ()), *(order for file in _embedded(part) for order in read_stated(file, shown=False) or ())]


def _left_out(part: Part, order: StatedOrder) -> Problem:
    """A message has one kind; what is of another is not lost in silence."""
    number = order.about.order_number if order.about else order.fields.order_number
    words = f"«{part.name or part.number}» holds a message of another kind as well ({order.kind}"
    return Problem(
        "other_kind", part.number, f"{words} {number.value}); look at it yourself." if number else f"{words}); look at it yourself."
    )


def _embedded(part: Part) -> tuple[Part, ...]:
    """The XML files embedded in a PDF (ZUGFeRD, Factur-X, Order-X), as parts with the PDF's number."""
    if (b"/EmbeddedFile" not in part.content and b"/ObjStm" not in part.content) or not part.content.lstrip().startswith(b"%PDF"):
        return ()
    from parsers.sources.pdf.attachments import embedded_files  # loads pikepdf

    files = [(name, content) for name, content in embedded_files(part.content) if name.casefold().endswith(".xml")]
    return tuple(
        replace(part, name=name, media_type="application/xml", content=content, sha256=hashlib.sha256(content).hexdigest())
        for name, content in files
    )


def _once(orders: Iterable[OrderReading]) -> tuple[OrderReading, ...]:
    """The orders, each once: an Order-X file may lie beside the PDF that has it inside, or an order in two formats."""
    found: list[OrderReading] = []
    for order in orders:
        twin = next((at for at, held in enumerate(found) if _same_order(held, order)), None)
        if twin is None:
            found.append(order)
        else:
            found[twin] = replace(found[twin], documents=tuple(dict.fromkeys((*found[twin].documents, *order.documents))))
    return tuple(found)


def _same_order(one: OrderReading, other: OrderReading) -> bool:
    numbers = [order.fields.order_number.value if order.fields.order_number else None for order in (one, other)]
    return numbers[0] is not None and numbers[0] == numbers[1] and _goods(one) == _goods(other)


def _goods(order: OrderReading) -> list[tuple[str, ...]]:
    return sorted(
        tuple(leaf.value if leaf else "" for leaf in (line.sku, line.gtin, line.buyer_sku, line.quantity)) for line in order.lines
    )


def _grounded(order: StatedOrder, part: Part, message: Message, master: Master | None) -> OrderReading:
    head = _known(order, ground_fields(order.fields, message, master), message, master)
    summed = {"net_total": order.goods} if order.goods else order.totals
    lines = replace(ground_lines(order.lines, summed, master, head.customer), totals=order.totals)
    found = (*order.doubts, *_missing(order, lines), *_strange(head, master))
    checks = (*lines.checks, *_counted(order))
    return merged(head, replace(lines, doubts=tuple(dict.fromkeys((*lines.doubts, *found))), checks=checks), (part.number,))


def _known(order: StatedOrder, head: FieldsReading, message: Message, master: Master | None) -> FieldsReading:
    """The head with the customer that one of the buyer's numbers for itself means, where nothing speaks against it."""
    if master is None or (head.customer and not head.doubts):
        return head
    if head.customer is None and _is_new(order, message, master):
        return replace(head, doubts=())
    for number in order.party_numbers:
        customer = master.customers.by_number(number.value)
        named = head.customer == customer if head.customer else order.fields.buyer_name is None
        if customer and named:
            return ground_fields(replace(order.fields, customer_number=number), message, master)
    return head


def _is_new(order: StatedOrder, message: Message, master: Master) -> bool:
    """Whether the buyer states a whole address and no number, and nothing on file is like him: then there is no customer to find."""
    address, number = order.fields.bill_to, order.fields.customer_number
    whole = all((address.name, address.street, address.postcode, address.city))
    mails = tuple(mail for _, mail in message.sender) if message.mail else ()
    stated = tuple(leaf.value for leaf in (order.fields.buyer_email,) if leaf)
    vat_ids = tuple(leaf.value for leaf in (order.fields.buyer_vat_id,) if leaf)
    numbers = tuple(leaf.value for leaf in order.party_numbers)
    clues = Clues(numbers, False, (*mails, *stated), vat_ids, (as_clue(address), as_clue(order.fields.ship_to)))
    return whole and number is None and not any(match.score > _NOTHING_LIKE for match in master.customers.ranked(clues))


def _strange(head: FieldsReading, master: Master | None) -> tuple[str, ...]:
    """The customer is in doubt where name and address are somebody else's than those of the one whose number is stated."""
    if master is None or head.customer is None:
        return ()
    stated = [as_clue(address) for address in (head.fields.bill_to, head.fields.ship_to) if address.name]
    customer = head.customer
    filed = PartyClue(customer.name, "", customer.street, customer.postcode, customer.city, customer.country)
    known = (filed, *master.customers.delivery_addresses(customer))
    strange = stated and max(alike(clue, address) for clue in stated for address in known) < _STRANGER
    return ("fields.customer_number",) if strange else ()


def _missing(order: StatedOrder, lines: LinesReading) -> tuple[str, ...]:
    """Lines are in doubt where the file's own sum or count says that there are others."""
    contradicted = any(check.code == "sum_differs" for check in lines.checks) or bool(_counted(order))
    return ("lines",) if contradicted or not order.lines else ()


def _counted(order: StatedOrder) -> tuple[Check, ...]:
    if order.count is None or order.count == len(order.lines):
        return ()
    return (say("line_count_differs", "lines", stated=str(order.count), computed=str(len(order.lines))),)
