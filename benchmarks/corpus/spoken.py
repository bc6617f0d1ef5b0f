"""Orders in running mail: a style is one buyer's way of writing, `by_style` makes him a buyer."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from email.utils import parseaddr
from html import escape
from random import Random

from benchmarks.corpus import threads
from benchmarks.corpus.buyers import Buyer
from benchmarks.corpus.company import Row, World
from benchmarks.corpus.counting import Count
from benchmarks.corpus.goods import TRADES
from benchmarks.corpus.phrase import chosen, filled, gaps
from benchmarks.corpus.places import GERMANY, land_of
from benchmarks.corpus.sayings import MONEY_OF, money, sayings
from benchmarks.corpus.signatures import SIGNATURES
from benchmarks.corpus.styles import Rows, Style
from benchmarks.corpus.wants import Want, stranger
from examples.post.envelope import mail
from examples.post.texts import BERLIN
from examples.post.truth import Item, Letter, Truth

STRANGERS_IN_HUNDRED = 10
ADDRESSED = frozenset({"address", "line", "place"})
"""Gaps that tell where the buyer lives."""


@dataclass(frozen=True)
class Spoken:
    """A mail as it was written, and the order in it."""

    want: Want
    subject: str
    text: str
    said: frozenset[str]


def by_style(style: Style, group: str = "A") -> Buyer:
    """The buyer who writes in this style."""

    def write(world: World, random: Random, name: str) -> Letter:
        return letter(style, random, name, speak(style, world, random), group)

    return write


def no_order(style: Style, kind: Truth, *, orders_ignored: bool = False) -> Buyer:
    """Who writes mails of another kind in this style; the lines in them are no order."""

    def write(world: World, random: Random, name: str) -> Letter:
        return replace(letter(style, random, name, speak(style, world, random), "H"), kind=kind, orders=(), orders_ignored=orders_ignored)

    return write


def a_change(style: Style) -> Buyer:
    """Who changes an order in this style: the lines are the order as it shall be."""

    def write(world: World, random: Random, name: str) -> Letter:
        return replace(letter(style, random, name, speak(style, world, random), "H"), kind="change")

    return write


def letter(style: Style, random: Random, name: str, spoken: Spoken, group: str = "A") -> Letter:
    """The mail as its bytes, and the order in it as its truth."""
    world, _buyer, want = spoken.want.world, spoken.want.buyer, spoken.want
    text, subject = spoken.text, spoken.subject
    for dress in style.dress:
        text, subject = dress(text), dress(subject)
    html = text if style.markup else style.html(text) if style.html else ""
    plain = style.plain if style.markup else text if style.both or not html else ""
    when = datetime.combine(want.written, time(random.randrange(6, 21), random.randrange(60)), BERLIN)
    if style.sender in ("clerk", "colleague"):
        when += timedelta(days=random.randrange(0, 2), hours=1)
    sender = _sender(style, world, want, random)
    content = mail(
        name,
        sender,
        subject,
        when,
        f"{plain}\n" if plain or not html else "",
        html,
        headers=style.headers,
        charset=style.charset,
        to=world.mailbox,
    )
    return Letter(f"{group}/{name}.eml", content, "order", style.name, group, (want.priced_in(text),))


def _sender(style: Style, world: World, want: Want, random: Random) -> tuple[str, str]:
    """Name and address of who sends the mail."""
    if "@" in style.sender:
        return parseaddr(chosen(random, style.sender))
    emails = want.buyer["emails"].split(";")
    if style.sender == "buyer":
        return random.choice((want.contact or want.buyer["name"], want.buyer["name"])), random.choice(emails)
    domain, land = (world.domain, GERMANY) if style.sender == "clerk" else (emails[0].partition("@")[2], land_of(want.buyer))
    return land.person(random), f"{random.choice(('kontakt', 'vertrieb', 'service', 'leitung'))}@{domain}"


def speak(style: Style, world: World, random: Random, before: Want | None = None) -> Spoken:
    """An order drawn and said in this style; by the buyer and on the day of an order `before`, where there is one.

    Raises ValueError for a frame whose order stands in a clause that may fall away.
    """
    frame, subject = chosen(random, random.choice(style.frames)), chosen(random, random.choice(style.subjects))
    pattern = random.choice(style.lines)
    addressed = bool(gaps(frame) & ADDRESSED)
    buyer = before.buyer if before else _buyer(style, world, random, pattern, gaps(frame))
    known = bool(buyer["customer_number"])
    frame = frame.replace("{signature}", _signature(style, random, with_address=not known and not addressed))
    written = before.written if before else date(2026, 10, 1) + timedelta(days=random.randrange(0, 45))
    items, lines = _lines(style, world, random, buyer, pattern)
    say = sayings(random, world, buyer, style.language, written, items, style.days, style.money or MONEY_OF[style.language])
    words = {gap: _marked(saying.words) if style.markup else saying.words for gap, saying in say.items()}
    foot, in_foot = filled(pattern.foot, words)
    words["order"] = _order(pattern, lines, foot)
    shown, in_subject = filled(subject, words)
    words["below"] = threads.below(random, world, style.language, buyer, written, words["old"]) if "below" in gaps(frame) else ""
    words["forwarded"] = _forwarded(random, style, world, buyer, words["contact"], shown, written) if "forwarded" in gaps(frame) else ""
    text, in_text = filled(frame, words)
    said = in_text | in_foot | in_subject
    if "order" not in said and "order" in gaps(frame + subject):
        raise ValueError(f"{style.name}: the order fell away with a clause of the frame")
    stated = {
        name: truth
        for gap in sorted(said & say.keys(), key=lambda gap: (gap != "reference", gap))
        for name, truth in say[gap].truth.items()
    }
    contact = words["contact"] if said & {"contact", "first", "last"} else ""
    want = Want(
        world, buyer, known, style.language, items, written, contact=contact, prices=pattern.priced, line_totals="{t" in pattern.line, per=100 if "{h" in pattern.line else 1, currency=style.currency, beside={**stated, **style.beside}
    )  # fmt: skip
    return Spoken(want, shown, text.strip("\n"), said)


def _marked(text: str) -> str:
    """A text in HTML, its lines broken by `br`."""
    return escape(text).replace("\n", "<br>")


def _buyer(style: Style, world: World, random: Random, pattern: Rows, used: frozenset[str]) -> Row:
    """A customer who writes like this, or, where the mail has a place for an address, somebody who is not on file."""
    theirs, sited = "{b" in pattern.line, "site" in used
    addressed = bool(used & {*ADDRESSED, "signature"})
    if style.strangers and addressed and not theirs and not sited and random.randrange(100) < STRANGERS_IN_HUNDRED:
        return stranger(random, style.language, style.lands)
    customers = [c for c in world.customers_writing(style.language) if not style.lands or c["country"] in style.lands]
    customers = [c for c in customers if style.persons is None or style.persons == (not c["contact"])] or list(world.customers)
    if theirs:
        numbered = {number for number, _ in world.part_numbers}
        customers = [c for c in customers if c["customer_number"] in numbered] or [
            c for c in world.customers if c["customer_number"] in numbered
        ]
    if sited:
        placed = {row["customer_number"] for row in world.delivery_addresses}
        customers = [c for c in customers if c["customer_number"] in placed] or [
            c for c in world.customers if c["customer_number"] in placed
        ]
    return random.choice(customers)


def _signature(style: Style, random: Random, *, with_address: bool) -> str:
    patterns = style.signatures or SIGNATURES[style.language]
    return chosen(random, random.choice([p for p in patterns if "{place}" in p] if with_address else patterns))


def _forwarded(random: Random, style: Style, world: World, buyer: Row, contact: str, subject: str, written: date) -> str:
    who = (contact or buyer["name"], random.choice(buyer["emails"].split(";")))
    return threads.head(
        random, style.language, who, world.mailbox[1], re.sub(r"^\w+ ?: ", "", subject), written, banner=random.random() < 0.5
    )


def _lines(style: Style, world: World, random: Random, buyer: Row, pattern: Rows) -> tuple[tuple[Item, ...], list[str]]:
    """The items, and each as it is written."""
    form = style.money or MONEY_OF[style.language]
    pool = [a for a in world.articles if style.goods(a) and (a["gtin"] or "{g" not in pattern.line)]
    if "{b" in pattern.line:
        pool = [a for a in pool if (buyer["customer_number"], a["sku"]) in world.part_numbers]
    items, lines = [], []
    articles = some_articles(random, pool, random.randint(*style.size))
    if random.randrange(100) < style.unknown_in_hundred:
        articles[random.randrange(len(articles))] = unknown_article(random, world)
    for number, article in enumerate(articles, 1):
        count = style.counting(random, style.language, article["unit"])
        said = count.quantity if _unit(pattern.line, count) == "x" else count.said  # nobody writes «zwölf x»
        name = style.naming(random, world, article, style.language)
        theirs = world.part_numbers.get((buyer["customer_number"], article["sku"]), "")
        price = world.price(buyer["customer_number"], article["sku"], count.quantity) if article["status"] else article["price_net"]
        item = Item(
            article["sku"] if article["status"] else None, count.quantity, name if "{d" in pattern.line else "", _unit(pattern.line, count), price if pattern.priced else "",
            theirs if "{b" in pattern.line else "", article["gtin"] if "{g" in pattern.line else "",
        )  # fmt: skip
        items.append(item)
        each, total, hundred = (
            (money(item.price, form), money(item.total, form), money(Decimal(price) * 100, form)) if item.price else ("", "", "")
        )
        other = random.choice([q for q in (7, 14, 33, 70) if str(q) != count.quantity])
        shown = escape(name) if style.markup else name
        line = pattern.line.format(
            n=number, q=said, u=count.unit, d=shown, s=article["sku"], b=theirs, g=article["gtin"], p=each, t=total, h=hundred, o=other
        )
        lines.append(line if count.unit else line.replace("  ", " "))
    return tuple(items), lines


def _unit(pattern: str, count: Count) -> str:
    """The unit's word as far as the line says it: a key of UNITS."""
    if "{u" in pattern or not count.unit:
        return count.truth_unit
    return "x" if re.search(r"\{q[^}]*\} ?x", pattern) else ""


def some_articles(random: Random, pool: Sequence[Row], count: int) -> list[Row]:
    """Different articles; half the time some of them near-twins of each other."""
    start = random.randrange(max(1, len(pool) - 6))
    some = list(pool[start : start + 6]) if random.random() < 0.5 else []
    rest = [a for a in pool if a not in some]
    some += random.sample(rest, min(count, len(rest)))
    return random.sample(some, min(count, len(some)))


def unknown_article(random: Random, world: World) -> Row:
    """Goods that the seller does not have, under a number that is not his; their status is empty."""
    names = {article["name_de"] for article in world.articles}
    family = random.choice([family for trade in TRADES for family in trade if family.name(family.variants[0], "de") not in names])
    variant = random.choice(family.variants)
    row = {f"name_{language}": family.name(variant, language) for language in ("de", "en", "nl", "fr")}
    price = f"{random.uniform(family.low, family.high):.2f}"
    return row | {
        "sku": f"Z{random.randrange(10_000, 99_999)}-9",
        "unit": family.unit,
        "price_net": price,
        "gtin": "",
        "aliases": "",
        "status": "",
    }


def _order(pattern: Rows, lines: Sequence[str], foot: str) -> str:
    """The lines with what stands above and below them."""
    comma, last = pattern.joints
    body = comma.join(lines[:-1]) + last + lines[-1] if len(lines) > 1 else lines[0]
    return "\n".join(part for part in (pattern.head, body, foot) if part)
