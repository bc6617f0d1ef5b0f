"""Letters from templates: a whole mail as its buyer would type it, with places for what is said.

In a template stand `{part}` for what the order says, `[[…]]` for what goes when a part inside it is not said, and `<…|…>` for one of several wordings.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, time
from random import Random
from typing import TypeVar

from benchmarks.corpus.buyers import Buyer
from benchmarks.corpus.company import World
from benchmarks.corpus.opened import words
from benchmarks.corpus.opened.wish import Line, Wish, wish
from examples.post.envelope import Attachment, mail
from examples.post.texts import BERLIN
from examples.post.truth import Letter, Stated

Ordered = TypeVar("Ordered", bound=Wish)
_CHOICE = re.compile(r"<([^<>]*\|[^<>]*)>")
_MAYBE = re.compile(r"\[\[((?:(?!\[\[|\]\]).)*)\]\]", re.DOTALL)
_PLACE = re.compile(r"\{(\w+)\}")
PARTS = {"number", "customer", "delivery", "payment", "note", "ship_to", "date"}
_SAID_BY = {"ship_to": "ship", "date": "day"}
_TIMES = re.compile(r"\{[qw]\} ?(?:x|×|mal)\b|\{q\}×|\bx ?\{q\}")
_LINE_PARTS = {
    "d": "description",
    "a": "alias",
    "u": "unit",
    "p": "price",
    "t": "total",
    "b": "buyer_sku",
    "g": "gtin",
    "s": "sku",
    "o": "off",
}


@dataclass(frozen=True)
class Style:
    """How one buyer writes mails. `line` is one order line, `last` joins the last one in prose; `asks` says that the template asks for things of its own."""

    name: str
    language: str
    line: str
    template: str
    subject: str
    joint: str = "\n"
    last: str = ""
    lines: tuple[int, int] = (1, 6)
    countries: tuple[str, ...] = ()
    change: Callable[[str], str] | None = None
    asks: bool = False
    loose: bool = True
    charset: str = "utf-8"
    unsold: float = 0.06


class _Said(dict[str, str]):
    """The parts, remembering which of them were asked for."""

    def __init__(self, parts: Mapping[str, str]) -> None:
        super().__init__(parts)
        self.used: set[str] = set()

    def __getitem__(self, key: str) -> str:
        self.used.add(key)
        return super().__getitem__(key)


def wording(template: str, random: Random) -> str:
    """The template with its wordings chosen."""
    while _CHOICE.search(template):
        template = _CHOICE.sub(lambda found: random.choice(found[1].split("|")), template, count=1)
    return template


def filled(template: str, parts: Mapping[str, str], random: Random) -> tuple[str, set[str]]:
    """The template with its parts, and the names of those that it says."""
    text = wording(template, random)
    while _MAYBE.search(text):
        text = _MAYBE.sub(lambda found: found[1] if all(parts[key] for key in _PLACE.findall(found[1])) else "", text, count=1)
    said = _Said(parts)
    text = re.sub(r"\n{3,}", "\n\n", text.format_map(said))
    return re.sub(r"(?m)[ \t]+$", "", text), said.used


def parts_of(order: Wish, random: Random, lines: str = "") -> dict[str, str]:
    """What a template can say of this order."""
    return said_of(order, random, lines, signature, words.SELLER_PEOPLE)


def said_of(order: Wish, random: Random, lines: str, sign: Callable[[Wish, Random], str], people: Sequence[str]) -> dict[str, str]:
    """What a template can say of this order; `sign` makes its signature, `people` work for the seller."""
    b = order.buyer
    return {
        "lines": lines, "number": order.number, "customer": order.customer, "delivery": order.delivery_said, "delivery_label": order.delivery_shown, "payment": order.payment_said, "note": order.note,
        "contact": order.contact, "first": order.contact.split()[0], "last": order.contact.split()[-1], "phone": order.phone, "name": b["name"], "street": b["street"], "place": order.place.replace("\n", ", "), "block": order.block,
        "ship": order.ship_block.replace("\n", ", "), "ship_block": order.ship_block, "signature": sign(order, random), "vat_id": b["vat_id"], "day": order.day(order.dated) if order.dated else "",
        "seller": order.world.name, "person": random.choice(people), "old": f"{random.randrange(4000, 9000)}", "oldday": order.day(order.written.replace(month=order.written.month - 3)), "figure": str(random.randrange(11, 99)),
        "net": order.money(order.net), "email": order.sender,
    }  # fmt: skip


SIGNATURES = {
    "de": (
        "{name}\n{street}\n{place}\nTel. {phone}",
        "--\n{contact}\n{name} · {street} · {place}\nFon {phone} · www.{site}\nUSt-IdNr. auf Anfrage, Amtsgericht HRB 40{n}",
        "{name}\n{contact}\n{street}, {place}",
    ),
    "en": ("{name}\n{street}\n{place}\nT {phone}", "--\n{contact} | {name} | {street}, {place}\nRegistered in England no. 0{n}88"),
    "nl": ("{name}\n{street}\n{place}\nT {phone}", "--\n{contact}\n{name}, {street}, {place}\nKvK 55{n}11"),
    "fr": ("{name}\n{street}\n{place}\nTél. {phone}", "--\n{contact}\n{name} – {street} – {place}\nRCS 4{n} 0{n}"),
}
SHORT = {
    "de": ("", "{name}", "Von unterwegs gesendet", "Diese Nachricht ist vertraulich. Sollten Sie nicht der Empfänger sein, löschen Sie sie bitte."),
    "en": ("", "{name}", "Sent from my mobile", "This e-mail is confidential and intended for the addressee only."),
    "nl": ("", "{name}", "Verstuurd vanaf mijn telefoon"), "fr": ("", "{name}", "Envoyé de mon téléphone"),
}  # fmt: skip


def signature(order: Wish, random: Random) -> str:
    """What stands below the name; a buyer who is not in the customer file, or writes from an unknown address, gives the postal address."""
    on_file = order.known and order.sender in order.buyer["emails"]
    form = random.choice(SIGNATURES[order.language] if not on_file or random.random() < 0.5 else SHORT[order.language])
    b = order.buyer
    return form.format(
        name=b["name"],
        street=b["street"],
        place=order.place.replace("\n", ", "),
        phone=order.phone,
        contact=order.contact,
        site=b["emails"].rpartition("@")[2],
        n=random.randrange(100, 999),
    )


def shows_of(pattern: str) -> frozenset[str]:
    """The parts of lines that a line pattern prints."""
    shows = {_LINE_PARTS[key] for key in _PLACE.findall(pattern) if key in _LINE_PARTS}
    return frozenset(shows | ({"times"} if _TIMES.search(pattern) else set()))


def line_text(pattern: str, order: Wish, line: Line, position: int, random: Random) -> str:
    """One line as this pattern writes it."""
    spelled = words.NUMBERS[order.language].get(int(line.quantity)) if line.quantity.isdigit() else None
    figure = order.count(line.quantity)
    return wording(pattern, random).format(
        q=figure, w=spelled or figure, u=line.unit, d=line.description, a=line.alias, s=line.number, b=line.buyer_sku, g=line.gtin, p=order.money(line.price), t=order.money(line.total), n=position, N=position * 10,
    )  # fmt: skip


def joined(lines: Sequence[str], joint: str, last: str = "") -> str:
    """Lines in a row, the last with a joint of its own."""
    return joint.join(lines) if not last or len(lines) == 1 else joint.join(lines[:-1]) + last + lines[-1]


def settled(order: Ordered, used: set[str]) -> Ordered:
    """The order without what its letter does not say."""
    delivery = bool(used & {"delivery", "delivery_label"})
    order = replace(
        order,
        number=order.number if "number" in used else "", customer=order.customer if "customer" in used else "", dated=order.dated if "day" in used else None,
        delivery=order.delivery if delivery else None, payment=order.payment if "payment" in used else "", note=order.note if "note" in used else "",
        ship_to=order.ship_to if used & {"ship", "ship_block"} else None,
    )  # fmt: skip
    placed = used & {"customer", "street", "block"} or ("signature" in used and order.sender not in order.buyer["emails"])
    return (
        order
        if placed or not order.known
        else replace(order, sender=order.buyer["emails"].split(";")[0] if order.sender not in order.buyer["emails"] else order.sender)
    )


@dataclass(frozen=True)
class Scribe:
    """What a part of the corpus brings to its letters: how orders are drawn, and what a template can say of them."""

    wish: Callable[..., Wish]
    parts_of: Callable[[Wish, Random, str], dict[str, str]]


OPENED = Scribe(wish, parts_of)


def styled(style: Style, scribe: Scribe = OPENED) -> Buyer:
    """The buyer who writes like this."""

    def write(world: World, random: Random, name: str) -> Letter:
        shows = shows_of(style.line)
        says = {part for part in PARTS if f"{{{_SAID_BY.get(part, part)}" in style.template + style.subject}
        if "{street}" in style.template or "{block}" in style.template or "{signature}" in style.template:
            says.add("address")
        order = scribe.wish(
            world, random, style.language, says, style.lines, shows=shows, spoken=not shows & {"sku", "buyer_sku", "gtin"}, loose=style.loose and "delivery_label" not in style.template,
            countries=style.countries, unsold=style.unsold if shows & {"description", "alias"} and "buyer_sku" not in shows else 0.0,
        )  # fmt: skip
        rows = [line_text(style.line, order, line, number, random) for number, line in enumerate(order.lines, 1)]
        parts = scribe.parts_of(order, random, joined(rows, style.joint, style.last))
        text, used = filled(style.template, parts, random)
        subject, in_subject = filled(style.subject, parts, random)
        order = settled(order, used | in_subject)
        order = order.naming_currency(text)
        if "net" in used:
            order = replace(order, stated={"net_total": str(order.net)})
        if style.asks and not order.note:
            order = replace(order, stated={"note": {"ignore": True}})
        text = style.change(text) if style.change else text
        return letter(order, random, name, subject, text, sub=style.name, charset=style.charset)

    return write


def posted(
    order: Wish,
    random: Random,
    name: str,
    subject: str,
    text: str = "",
    html: str = "",
    attachments: Sequence[Attachment] = (),
    *,
    charset: str = "utf-8",
    headers: Sequence[tuple[str, str]] = (),
) -> bytes:
    """A mail from the buyer on the day on which the order was sent."""
    when = datetime.combine(order.written, time(random.randrange(6, 21), random.randrange(60)), BERLIN)
    shown = random.choice((order.contact, order.contact, order.buyer["name"]))
    return mail(
        name,
        (shown, order.sender),
        subject,
        when,
        text.strip("\n") + "\n" if text else "",
        html,
        attachments,
        headers,
        charset,
        order.world.mailbox,
    )


def letter(
    order: Wish,
    random: Random,
    name: str,
    subject: str,
    text: str = "",
    html: str = "",
    attachments: Sequence[Attachment] = (),
    *,
    sub: str,
    group: str = "A",
    charset: str = "utf-8",
    orders: Sequence[Stated] = (),
) -> Letter:
    """The mail with its truth; `orders` where it holds others than this one."""
    return Letter(
        f"{group}/{name}.eml",
        posted(order, random, name, subject, text, html, attachments, charset=charset),
        "order",
        sub,
        group,
        orders or (order,),
    )
