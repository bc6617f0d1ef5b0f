"""Orders on paper: typed pages as scanners, faxes and cameras give them (D1), and the seller's form filled in by hand (D2)."""

from __future__ import annotations

from dataclasses import replace
from random import Random

from benchmarks.corpus.company import World
from benchmarks.corpus.mails import drawn_for
from benchmarks.corpus.printed import Layout, page
from benchmarks.corpus.wants import Want, day_words, draw
from examples.post import paper
from examples.post.form import Form
from examples.post.pages import pdf_of_html_page
from examples.post.truth import Item, Letter, Stated, Truth, any_of, german

CONDITIONS = ("clean 300", "grey 200", "noisy 200", "fax", "photograph", "TIFF 200")


def typed_scan(world: World, random: Random, layout: Layout, name: str) -> Letter:
    """A layout's page on paper; it has no mail whose day could stand for a date that is not printed."""
    want = drawn_for(layout, world, random)
    pdf = pdf_of_html_page(page(layout, want), name)
    condition = random.choice(CONDITIONS)
    ending, content = copied(pdf, condition, random)
    return Letter(f"D/{name}.{ending}", content, "order", f"{condition}: {layout.name}", "D", (Undated(want, want.dated),))


class Undated:
    """An order on paper: without a printed date it has none."""

    def __init__(self, want: Stated, dated: object) -> None:
        self._want, self._dated = want, dated

    def truth(self) -> dict[str, dict[str, Truth]]:
        """Fields and lines in the truth's form."""
        truth = self._want.truth()
        if not self._dated:
            truth["fields"]["order_date"] = None
        return truth


class _ByHand:
    """An order by hand: ä or ae are both what the hand meant."""

    def __init__(self, want: Want) -> None:
        self._want = want

    def truth(self) -> dict[str, dict[str, Truth]]:
        """Fields and lines in the truth's form."""
        truth = self._want.truth()
        fields = truth["fields"]
        for block in ("bill_to", "ship_to"):
            fields[block] = {part: either(value) for part, value in fields[block].items()}
        return truth | {"fields": fields | {"buyer_name": either(fields["buyer_name"]), "currency": any_of("EUR", None)}}


def either(value: Truth) -> Truth:
    """A value whose umlauts a hand may have written as ae, oe, ue: both are right."""
    return any_of(value, plain(value)) if isinstance(value, str) and plain(value) != value else value


def copied(pdf: bytes, condition: str, random: Random) -> tuple[str, bytes]:
    """The pages as paper of this condition comes in: the ending of the file and its bytes."""
    seed, skew = random.randrange(10**6), random.uniform(-1.2, 1.2)
    dpi = 300 if condition in ("clean 300", "fax") else 200
    pages = paper.render(pdf, dpi)
    if condition == "fax":
        dots = [paper.faxed(paper.scanned(p, seed, skew_deg=skew / 2), seed + i, dpi) for i, p in enumerate(pages)]
        return "tif", paper.picture_file(dots, "TIFF", (204, 196))
    if condition == "photograph" and len(pages) == 1:
        return "jpg", paper.picture_file([paper.photographed(pages[0], seed)], "JPEG", (72, 72), 75)
    noise = {"clean 300": 2.0, "grey 200": 5.0, "noisy 200": 13.0}.get(condition, 4.0)
    scans = [paper.scanned(p, seed + i, skew_deg=0.0 if condition == "clean 300" else skew, noise=noise) for i, p in enumerate(pages)]
    kind = "TIFF" if condition == "TIFF 200" else "PDF"
    return kind.lower()[:4].replace("tiff", "tif"), paper.picture_file(scans, kind, (dpi, dpi))


def form_by_hand(world: World, random: Random, form: Form, blank: bytes, hands: tuple[str, ...], name: str) -> Letter:
    """The seller's form in somebody's hand, scanned."""
    has_prices = form.has("unit_price")
    says = {"customer_number", "order_number", "delivery", "ship_to"} | ({"prices"} if has_prices else set())
    want = draw(world, random, "de", says, (1, 6), day_format="numbers")
    priced = has_prices and random.random() < 0.6
    items = tuple(_in_hand(item, priced=priced) for item in want.items)
    tick = random.choice(tuple(form.ticks))
    shown = want.shown_delivery if len(want.shown_delivery) < 12 else want.delivery.strftime("%d.%m.%Y") if want.delivery else ""
    want = replace(want, ship_to=want.ship_to | {"contact": None} if want.ship_to else None)
    want = replace(
        want,
        items=items,
        payment=tick,
        prices=priced,
        totals=priced and "net_total" in form.fields,
        dated=True,
        shows_address=True,
        shown_delivery=shown,
    )
    rows = [
        {"sku": x.sku or "", "description": x.description, "quantity": x.quantity}
        | ({"unit_price": german(x.price), "line_total": german(x.total)} if priced else {})
        for x in items
    ]
    picture = paper.filled_in(
        form, blank, _fields(form, want), (tick,), rows, random.choice(hands), random.randrange(10**6), random.choice((200, 300))
    )
    scan = paper.scanned(picture, random.randrange(10**6), skew_deg=random.uniform(-1, 1), noise=random.uniform(2, 9))
    return Letter(f"D/{name}.png", paper.picture_file([scan], "PNG", (200, 200)), "order", "form by hand", "D", (_ByHand(want),))


def _in_hand(item: Item, *, priced: bool) -> Item:
    """Hands write no units, no umlauts that their font lacks, and prices only sometimes."""
    description = item.description
    for a, b in zip("äöüßÄÖÜ²Ø", ("ae", "oe", "ue", "ss", "Ae", "Oe", "Ue", "2", ""), strict=True):
        description = description.replace(a, b)
    return replace(item, unit="", gtin="", buyer_sku="", description=description[:34].rstrip(), price=item.price if priced else "")


def _fields(form: Form, want: Want) -> dict[str, str]:
    b, s = want.buyer, want.ship_to or {}
    values = {
        "customer_number": b["customer_number"] if want.shows_customer_number else "", "order_number": want.number, "order_date": day_words(want.written, "de", "numbers"),
        "requested_delivery_date": want.shown_delivery, "bill_to.name": b["name"], "bill_to.street": b["street"], "bill_to.postcode": b["postcode"], "bill_to.city": b["city"],
        "net_total": german(want.goods) if want.totals else "", **{f"ship_to.{part}": str(s.get(part) or "") for part in ("name", "street", "postcode", "city")},
    }  # fmt: skip
    return {field: plain(text) for field, text in values.items() if text and field in form.fields}


def plain(text: str) -> str:
    """The text as a hand writes it that makes no umlauts."""
    for a, b in zip("äöüßÄÖÜÇç", ("ae", "oe", "ue", "ss", "Ae", "Oe", "Ue", "C", "c"), strict=True):
        text = text.replace(a, b)
    return text
