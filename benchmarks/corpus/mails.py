"""Orders as mails: plain text (group A), HTML (B), a PDF beside a short text (C), and mails of other kinds (H)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, time
from html import escape
from random import Random
from types import ModuleType
from typing import Any

from benchmarks.corpus.company import World
from benchmarks.corpus.printed import Layout, page
from benchmarks.corpus.wants import Want, draw
from examples.post.envelope import Attachment, mail
from examples.post.pages import pdf_of_html_page
from examples.post.texts import BERLIN
from examples.post.truth import Item, Letter, Truth, any_of

NUMBER_WORDS = {"1": "ein", "2": "zwei", "3": "drei", "4": "vier", "5": "fünf", "6": "sechs", "8": "acht", "10": "zehn", "12": "zwölf"}
WRITTEN_OUT_IN_TEN = 3


def text_order(world: World, random: Random, phrasings: ModuleType, name: str) -> Letter:
    """An order in plain text: line by line, or (one in four) as prose."""
    language = "en" if random.random() < 0.2 else "de"
    prose = random.random() < 0.25
    pattern, *joints = random.choice(phrasings.PROSE[language]) if prose else (random.choice(phrasings.LINES[language]),)
    says = {"customer_number", "order_number", "delivery", "payment", "contact", "note"} | ({"prices"} if "{p}" in pattern else set())
    want = draw(world, random, language, says, (1, 4) if prose else (1, 8))
    want = replace(want, items=tuple(_as_written(item, pattern) for item in want.items), line_totals="{t}" in pattern)
    facts, want = _facts(random.choice(phrasings.FACTS[language]), want)
    lines = [_line(random, pattern, item, number, want, prose=prose) for number, item in enumerate(want.items, 1)]
    order = _joined(lines, joints) + "." if prose else "\n" + "\n".join(lines)
    closing = random.choice(phrasings.CLOSINGS[language]).format(contact=want.contact)
    text = f"{random.choice(phrasings.OPENINGS[language])} {order}\n\n{facts}\n\n{closing}\n{_signature(random, phrasings, want)}\n"
    sub = f"{'prose' if prose else 'lines'} {pattern[:24]}".replace("\n", " ")
    return _letter("A", name, "eml", mail_of(random, name, want, text), want.priced_in(text), sub)


def _as_written(item: Item, pattern: str) -> Item:
    """The line without what the pattern does not write; goods named by description only may be found under any near-twin's number, so the
    description is always the catalogue's own."""
    return replace(
        item,
        unit=item.unit if "{u}" in pattern else "",
        description=item.description if "{d}" in pattern else "",
        gtin="",
        price=item.price if "{p}" in pattern else "",
    )


def _line(random: Random, pattern: str, item: Item, number: int, want: Want, *, prose: bool) -> str:
    quantity = item.quantity
    if prose and want.language == "de" and random.randrange(10) < WRITTEN_OUT_IN_TEN:
        quantity = NUMBER_WORDS.get(quantity, quantity)
    price = want.money(item.price) if item.price else ""
    total = want.money(item.total) if item.price else ""
    return pattern.format(q=quantity, u=item.unit, d=item.description, s=item.sku, p=price, t=total, n=number)


def _joined(parts: Sequence[str], joints: Sequence[str]) -> str:
    comma, last = joints
    return parts[0] if len(parts) == 1 else comma.join(parts[:-1]) + last + parts[-1]


def _facts(pattern: str, want: Want) -> tuple[str, Want]:
    """The sentence or list on number, customer and date; a part that is not said takes its line or clause with it."""
    values = {
        "number": want.number, "customer": want.buyer["customer_number"] if want.shows_customer_number else "", "delivery": want.shown_delivery, "payment": want.shown_payment,
    }  # fmt: skip
    if "\n" in pattern:
        lines = [line for line in pattern.split("\n") if all(values[key] for key in values if f"{{{key}}}" in line)]
    elif all(values.values()):
        lines = [pattern]
    else:
        lines = [f"{label} {values[key]}" for key, label in _FALLBACK[want.language].items() if values[key]]
    text = "\n".join(lines).format(**values, note=want.note)
    return text, want.said(text)


_FALLBACK = {
    "de": {"number": "Bestellung", "customer": "Kundennummer", "delivery": "Liefertermin", "payment": "Zahlung"},
    "en": {"number": "Order", "customer": "Customer no.", "delivery": "Delivery", "payment": "Payment"},
}


def _signature(random: Random, phrasings: ModuleType, want: Want) -> str:
    signature = random.choice(phrasings.SIGNATURES)
    if not want.known:
        signature = phrasings.SIGNATURES[0]
    b = want.buyer
    text: str = signature.format(name=b["name"], street=b["street"], place=f"{b['postcode']} {b['city']}", phone=want.phone or "0000 000")
    return text


def _subject(random: Random, want: Want) -> str:
    words = (
        ("Bestellung", "Auftrag", "Neue Bestellung", "Bestellung {}", "Bestellung Nr. {}")
        if want.language == "de"
        else ("Order", "Purchase order {}", "New order")
    )
    return random.choice(words).format(want.number).strip()


def mail_of(random: Random, name: str, want: Want, text: str = "", html: str = "", attachments: Sequence[Attachment] = ()) -> bytes:
    """A mail from the buyer on the day on which the order was written."""
    subject = _subject(random, want)
    sender = random.choice(want.buyer["emails"].split(";"))
    when = datetime.combine(want.written, time(random.randrange(6, 21), random.randrange(60)), BERLIN)
    return mail(name, (want.contact or want.buyer["name"], sender), subject, when, text, html, attachments, to=want.world.mailbox)


def _letter(group: str, name: str, ending: str, content: bytes, want: Want, sub: str) -> Letter:
    return Letter(f"{group}/{name}.{ending}", content, "order", sub, group, (want,))


def drawn_for(layout: Layout, world: World, random: Random) -> Want:
    """An order of a buyer with this layout, without what the layout has no place for."""
    want = draw(world, random, layout.language, layout.says, layout.lines, buyer_numbers=layout.buyer_numbers, day_format=layout.day_form)
    parts = {what for what, _ in layout.columns + layout.second_row}
    items = tuple(_projected(item, parts) for item in want.items)
    extra = random.choice(("4.90", "7.50", "0.00")) if layout.shipping_row else "0"
    want = replace(
        want,
        items=items,
        extra_net=type(want.extra_net)(extra).quantize(want.goods) if layout.shipping_row and want.totals else want.extra_net,
    )
    want = replace(want, dated="date" in layout.labels, per=layout.per, line_totals="total" in parts)
    return want.priced_in(page(layout, want))


def _projected(item: Item, parts: set[str]) -> Item:
    return replace(
        item,
        unit=item.unit if parts & {"unit", "quantity_unit", "price_unit"} else "",
        gtin=item.gtin if "gtin" in parts else "",
        buyer_sku=item.buyer_sku if "buyer_sku" in parts else "",
        description=item.description if "description" in parts else "",
    )


def html_order(world: World, random: Random, layout: Layout, name: str) -> Letter:
    """The layout's page as the mail's own HTML."""
    want = drawn_for(layout, world, random)
    return _letter("B", name, "eml", mail_of(random, name, want, html=page(layout, want)), want, layout.name)


def pdf_order(world: World, random: Random, layout: Layout, name: str) -> Letter:
    """The layout's page as a PDF beside a line of text."""
    want = drawn_for(layout, world, random)
    pdf = pdf_of_html_page(page(layout, want), name)
    text = (
        random.choice(("Guten Tag,\n\nanbei unsere Bestellung.\n", "siehe Anhang\n", "Bestellung im Anhang, bitte um Bestätigung.\n"))
        if want.language == "de"
        else "Please find our order attached.\n"
    )
    content = mail_of(
        random,
        name,
        want,
        text,
        attachments=(Attachment(random.choice(("Bestellung.pdf", "order.pdf", f"{name}.pdf")), "application/pdf", pdf),),
    )
    return _letter("C", name, "eml", content, want, layout.name)


def other_mail(world: World, random: Random, phrasings: ModuleType, name: str) -> Letter:
    """A mail that is no order."""
    kind, subject, text = random.choice(phrasings.OTHERS)
    article, customer = random.choice(world.articles), random.choice(world.customers)
    values: dict[str, Any] = {
        "order": f"B-26-{random.randrange(1000, 9999)}",
        "sku": article["sku"],
        "d": article["name_de"],
        "customer": customer["customer_number"],
    }
    when = datetime(2026, 10, random.randrange(1, 30), random.randrange(7, 19), tzinfo=BERLIN)
    html = f"<html><body><p>{escape(text.format(**values))}</p></body></html>" if random.random() < 0.3 else ""
    sender = (customer["contact"], customer["emails"].split(";")[0])
    content = mail(name, sender, subject.format(**values), when, text.format(**values) + "\n", html, to=world.mailbox)
    said: Truth = any_of("inquiry", "other") if kind == "inquiry" and "Katalog" in subject else kind
    return Letter(f"H/{name}.eml", content, said, f"{kind}: {subject[:24]}", "H")
