"""Buyers who order in English as PDF: an importer, an American firm, a hotel group, a university, an engineering firm, a workshop, a ship's agent, a branch abroad."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from html import escape
from random import Random

from benchmarks.corpus.company import World
from benchmarks.corpus.drawing import AMERICAN, BRITISH, discounted, draw, on_days, per_hundred
from benchmarks.corpus.markup import broken, pairs, pdf, row, spanned, table
from benchmarks.corpus.pen import Pen, drawn
from benchmarks.corpus.posting import pdf_letter
from benchmarks.corpus.purchases import Position, Purchase
from benchmarks.corpus.story import GRID, HEAD_GREY, SMALL, beside, built, gap, said_lines
from benchmarks.corpus.story import table as flowing
from benchmarks.corpus.story import text as words
from examples.post.truth import Letter

ISLANDS = ("GB", "GB", "DK", "PL")
_PAGE = "@page {size: A4; margin: 16mm} .items {width: 100%; margin: 6mm 0} .items td, .items th {padding: 2.5pt 4pt} "


def importer(world: World, random: Random, name: str) -> Letter:
    """A British importer: three address boxes, day before month, pounds or euros, VAT below."""
    p = draw(world, random, BRITISH, ISLANDS, lines=(1, 10))
    p = replace(
        p,
        currency=random.choice(("EUR", "GBP", "EUR")),
        tax_percent=Decimal(random.choice(("20", "0"))),
        freight=Decimal(random.choice(("0", "18.00"))),
    )
    p = replace(p, stated=("net", "tax", "gross", "shipping") if p.tax_percent else ("net", "shipping"))
    sign = {"EUR": "€", "GBP": "£"}[p.currency]
    rows = [
        row(
            [str(i), escape(x.number), escape(x.description), p.count(x), x.unit, sign + p.prices_of(x)[0], sign + p.prices_of(x)[1]],
            (3, 5, 6),
        )
        for i, x in enumerate(p.positions, 1)
    ]
    sums = [("Goods total", p.goods), ("Carriage", p.freight)] if p.freight else []
    sums += [("Total excl. VAT", p.net)] + ([("VAT @ 20%", p.tax), ("Order total", p.gross)] if p.tax_percent else [])
    rows += [spanned(label, sign + p.money(amount), 7) for label, amount in sums]
    said = (("PO number", p.number), ("Date", p.day(p.written)), ("Account no.", p.customer_number), (random.choice(("Delivery date", "Required by", "Date required")), p.wished), ("Terms", p.paying), ("Buyer", p.contact), ("Tel", p.phone), ("Our VAT no.", p.buyer["vat_id"] if p.vat_said else ""))  # fmt: skip
    delivery = p.receiver or p.sender
    body = f"""<table class=top><tr><td><b>{escape(p.buyer["name"])}</b><br>{broken(p.sender[1:])}</td><td class=r><h1>Purchase Order</h1></td></tr></table>{pairs(said)}
    <table class=two><tr><th>Supplier</th><th>Deliver to</th><th>Invoice to</th></tr><tr><td>{broken(p.seller)}</td><td>{broken(delivery)}</td><td>{broken(p.sender)}</td></tr></table>
    {table(("Line", "Supplier code", "Description", "Qty", "UOM", "Unit price", "Line total"), rows, (3, 5, 6))}{f"<p><b>Delivery instructions:</b> {escape(p.note)}</p>" if p.note else ""}
    <p class=small>Registered in England and Wales no. 0{random.randrange(1000000, 9999999)}. Goods are accepted subject to our conditions of purchase, available on request.</p>"""
    style = _PAGE + "body {font: 9.5pt 'Liberation Sans'} .top {width: 100%} h1 {margin: 0} .two {width: 100%; margin-top: 6mm} .two td, .two th {border: .5pt solid #888; padding: 3pt; width: 33%} .head td {padding-right: 8mm} .items td, .items th {border-bottom: .3pt solid #aaa} .small {font-size: 6.5pt}"  # fmt: skip
    return pdf_letter(random, name, p, pdf(body, style, name, "en"), f"British importer, {p.currency}")


def american(world: World, random: Random, name: str) -> Letter:
    """An American firm: the month first, states and PO boxes, VENDOR and SHIP TO, dollars or euros, columns of FOB and terms."""
    p = draw(world, random, AMERICAN, ("US",), lines=(1, 9))
    p = replace(p, currency=random.choice(("USD", "EUR")), stated=("sum",))
    sign = {"USD": "$", "EUR": "€"}[p.currency]
    cells: list[list[object]] = [["ITEM", "QTY", "UNIT", "PART #", "DESCRIPTION", "UNIT PRICE", "AMOUNT"]]
    cells += [
        [str(i), p.count(x), x.unit, x.number, words(x.description), sign + p.prices_of(x)[0], sign + p.prices_of(x)[1]]
        for i, x in enumerate(p.positions, 1)
    ]
    cells.append(["", "", "", "", "", "TOTAL", sign + p.money(p.net)])
    head = [["REQUISITIONER", "SHIP VIA", "F.O.B.", "TERMS", "DELIVER BY"], [p.contact, "Best way", "Destination", p.paying, p.wished]]
    said = (("P.O. NUMBER", p.number), ("DATE", p.day(p.written)), ("CUSTOMER NO.", p.customer_number), ("PHONE", p.phone))
    where = p.receiver or ["Same as bill-to address"]
    story = [
        beside((p.sender, ["PURCHASE ORDER", *said_lines(said)]), (110, 65)), gap(8), beside((["VENDOR", *p.seller], ["SHIP TO", *where], ["BILL TO", *p.sender]), (58, 60, 58)), gap(6),
        flowing(head, (36, 28, 30, 50, 34), style=(GRID, HEAD_GREY), size=8), gap(4), flowing(cells, (12, 16, 16, 30, 62, 22, 22), (1, 5, 6), (GRID, HEAD_GREY), size=8.5), gap(4), words(p.note), gap(8),
        words("1. Please send two copies of your invoice.  2. Enter this order in accordance with the prices, terms and specifications listed above.  3. Notify us immediately if you are unable to ship as specified.", SMALL),
        words("Authorized by ______________________   Date __________"),
    ]  # fmt: skip
    return pdf_letter(random, name, p, built(story), f"American, {p.currency}")


def hotel_group(world: World, random: Random, name: str) -> Letter:
    """A hotel group: labels in the boxes above their values, two rows an item, totals below their labels."""
    p = draw(world, random, BRITISH, ("GB", "CH"), lines=(1, 8))
    p = replace(p, stated=("net", "tax", "gross"), tax_percent=Decimal(20))
    return pdf_letter(random, name, p, drawn(lambda pen: _hotel(pen, p)), "label above value, two rows an item")


def _hotel(pen: Pen, p: Purchase) -> None:
    pen.of(17, "Times-Bold").put(45, 55, p.buyer["name"])
    pen.of(8).put(45, 68, " | ".join(p.sender[1:]))
    boxes = [(label, value) for label, value in (("ORDER NUMBER", p.number), ("ORDER DATE", p.day(p.written)), ("ACCOUNT", p.customer_number), ("DELIVERY REQUIRED", p.wished), ("ORDERED BY", p.contact), ("TELEPHONE", p.phone), ("PAYMENT", p.paying), ("VAT NO.", p.buyer["vat_id"] if p.vat_said else "")) if value]  # fmt: skip
    for index, (label, value) in enumerate(boxes):
        left, top = 45.0 + 127 * (index % 4), 85.0 + 36 * (index // 4)
        pen.box(left, top, 122, 32)
        pen.of(6).put(left + 3, top + 8, label)
        pen.of(9).put(left + 3, top + 24, value)
    pen.of(9).lines(45, 180, ["To:", *p.seller])
    if p.ship_to:
        pen.of(9).lines(300, 180, ["Deliver to:", *p.receiver])
    y = 275.0
    pen.box(45, y - 12, 505, 18, grey=0.9)
    for x, head in ((48, "Description / your code"), (330, "Quantity"), (440, "Price"), (545, "Value EUR")):
        pen.of(8, "Helvetica-Bold").put(x, y, head, right=x > 400)
    for item in p.positions:
        y += 22
        price, total = p.prices_of(item)
        pen.put(48, y, item.description)
        pen.of(7.5).put(48, y + 9, item.number)
        pen.put(330, y, f"{p.count(item)} {item.unit}")
        pen.put(440, y, price, right=True)
        pen.put(545, y, total, right=True)
        y += 4
    y += 30
    for x, label, amount in ((250, "Net EUR", p.net), (390, "VAT EUR", p.tax), (545, "Total EUR", p.gross)):
        pen.of(7).put(x, y, label, right=True)
        pen.of(11, "Helvetica-Bold").put(x, y + 14, p.money(amount), right=True)
    pen.put(45, y + 40, p.note)


def university(world: World, random: Random, name: str) -> Letter:
    """A university on landscape paper: among the columns many numbers that say nothing of goods, requisition, cost centre, account."""
    p = draw(
        world,
        random,
        BRITISH,
        ("GB", "GB", "NL", "DK"),
        says=("number", "date", "customer", "delivery", "payment", "contact", "phone", "ship_to", "note"),
        lines=(1, 9),
    )
    p = replace(p, stated=("net",))
    codes = [
        (
            f"R{random.randrange(10**5, 10**6)}",
            f"{random.randrange(1000, 9999)}-{random.randrange(100, 999)}",
            str(random.randrange(40000, 49999)),
        )
        for _ in p.positions
    ]
    rows = [
        row([str(i), requisition, escape(x.number), escape(x.description), centre, account, p.count(x, 2), x.unit, p.money(x.price or Decimal(0), 4), p.money(x.total)], (6, 8, 9))
        for i, (x, (requisition, centre, account)) in enumerate(zip(p.positions, codes, strict=True), 1)
    ]  # fmt: skip
    said = (
        ("Order", p.number),
        ("Order date", p.writing.date(p.written, "abbreviated")),
        ("Our account with you", p.customer_number),
        ("Need by", p.wished),
        ("Contact", p.contact),
        ("Phone", p.phone),
        ("Payment terms", p.paying),
    )
    where = f"<td><b>Delivery address</b><br>{broken(p.receiver)}</td>" if p.ship_to else ""
    body = f"""<h2>{escape(p.buyer["name"])} &ndash; Official Order</h2><table class=two><tr><td><b>Invoice address</b><br>{broken(p.sender)}</td>{where}<td><b>Supplier</b><br>{broken(p.seller)}</td><td>{pairs(said)}</td></tr></table>
    {table(("#", "Requisition", "Supplier item", "Description", "Cost centre", "Account", "Qty", "UoM", "Unit price (EUR)", "Net (EUR)"), rows, (6, 8, 9))}<p class=r>Order total net of tax: EUR {p.money(p.net)}</p>{f"<p>{escape(p.note)}</p>" if p.note else ""}
    <p class=small>Invoices must quote the order number and be sent to the address above within 30 days. Enquiries: ext. 4{random.randrange(1000, 9999)}.</p>"""
    style = (
        _PAGE.replace("A4", "A4 landscape")
        + "body {font: 8.5pt 'DejaVu Serif'} .two td {padding-right: 9mm} .items th {border-bottom: 1pt solid; font-size: 7.5pt} .items tr:nth-child(even) td {background: #f0f0f0} .small {font-size: 7pt}"
    )
    return pdf_letter(random, name, p, pdf(body, style, name, "en"), "columns of other numbers, four decimals")


def engineering(world: World, random: Random, name: str) -> Letter:
    """An engineering firm: the numbers inside a description of several rows, own number first, a due date at each line, prices for 100."""
    p = draw(
        world,
        random,
        BRITISH,
        ("GB", "NL", "CH"),
        says=("number", "date", "customer", "contact", "phone", "payment", "ship_to"),
        lines=(1, 8),
        buyer_numbers=True,
    )
    p = replace(on_days(random, per_hundred(random, p)), stated=("sum",))
    labels = random.choice((("Our ref", "Your part no."), ("Stock code", "Supplier part"), ("Mat.", "Vendor mat. no.")))
    rows = [
        row(
            [f"{i * 10:04d}", _described(x, labels), f"{p.count(x, 3)} {x.unit}", p.day(x.day or p.written), _per(p, x), p.prices_of(x)[1]],
            (2, 4, 5),
        )
        for i, x in enumerate(p.positions, 1)
    ]
    said = (
        ("Purchase order", p.number),
        ("Issue date", p.day(p.written)),
        ("Vendor's customer no.", p.customer_number),
        ("Originator", p.contact),
        ("Phone", p.phone),
        ("Payment terms", p.paying),
    )
    where = f"<p><b>SHIP TO</b><br>{broken(p.receiver)}</p>" if p.ship_to else ""
    body = f"""<div class=box><b>{escape(p.buyer["name"])}</b><br>{broken(p.sender[1:])}</div>{pairs(said)}<p><b>VENDOR</b><br>{broken(p.seller)}</p>{where}<h3>PURCHASE ORDER</h3>
    {table(("Item", "Material / Description", "Quantity", "Due", "Price EUR", "Amount EUR"), rows, (2, 4, 5))}<p class=r>Total order value EUR {p.money(p.net)}</p>"""
    style = (
        _PAGE
        + "body {font: 9pt 'Liberation Mono'} .box {float: right; border: 1pt solid; padding: 3mm} .items {border-top: 1pt dashed; border-bottom: 1pt dashed} .items th {border-bottom: 1pt dashed; font-weight: normal}"
    )
    return pdf_letter(random, name, p, pdf(body, style, name, "en"), "numbers inside the description, due dates, per 100")


def _described(x: Position, labels: tuple[str, str]) -> str:
    ours = [f"{labels[0]}: {x.buyer_sku}"] if x.buyer_sku else []
    return broken((*ours, x.description, f"{labels[1]} {x.number}"))


def _per(p: Purchase, x: Position) -> str:
    return f"{p.prices_of(x)[0]} per {x.per}" if x.per > 1 else p.prices_of(x)[0]


def workshop(world: World, random: Random, name: str) -> Letter:
    """A small workshop's letter: bullets in full sentences, the number of pieces in words and figures, no table at all."""
    p = draw(
        world,
        random,
        BRITISH,
        ("GB", "PL", "NL"),
        says=("number", "date", "customer", "delivery", "contact", "phone", "note", "payment"),
        lines=(1, 5),
        prices=False,
    )
    pattern = random.choice(("{q} {u} of {d}, your item {s}", "{d} (item no. {s}) - {q} {u}", "Item {s}: {d}, quantity {q} {u}"))
    bullets = "".join(f"<li>{escape(pattern.format(q=p.count(x), u=x.unit, d=x.description, s=x.number))}</li>" for x in p.positions)
    facts = (
        f"Please deliver by {p.wished}." if p.wish and p.wish[0] and p.wished[0].isdigit() else f"Delivery: {p.wished}." if p.wish else "",
        f"Payment: {p.paying}." if p.payment else "",
        p.note,
    )
    body = f"""<p class=r>{broken(p.sender)}<br>{f"Tel. {escape(p.phone)}" if p.phone else ""}</p><p>{broken(p.seller)}</p><p>{p.writing.date(p.written, "words")}</p><p>Dear Sirs,</p>
    <p><b>Our order {escape(p.number)}</b>{f" (customer no. {p.customer_number})" if p.customer_said else ""}</p><p>We would like to order the following goods from your current catalogue:</p><ul>{bullets}</ul><p>{escape(" ".join(f for f in facts if f))}</p>
    <p>Yours faithfully,<br><br>{escape(p.contact)}<br>for {escape(p.buyer["name"])}</p>"""
    return pdf_letter(
        random,
        name,
        p,
        pdf(body, "@page {size: A4; margin: 25mm} body {font: 11.5pt 'Liberation Serif'}", name, "en"),
        "letter with bullets",
    )


def ships_agent(world: World, random: Random, name: str) -> Letter:
    """A ship's agent: everything in capitals, no rulings, discounts as amounts below the item they belong to."""
    p = discounted(
        random,
        draw(world, random, BRITISH, ("GB", "NL", "DK"), says=("number", "date", "customer", "delivery", "contact", "note"), lines=(1, 8)),
        ("0", "0", "0", "10", "5"),
    )
    p = replace(
        p.changed(lambda x: replace(x, description=x.description.upper())), stated=("net",), note=p.note.upper(), contact=p.contact.upper()
    )
    rows = []
    for i, x in enumerate(p.positions, 1):
        price = p.prices_of(x)[0]
        rows.append(
            row(
                [
                    str(i),
                    p.count(x),
                    x.unit.upper(),
                    escape(x.number),
                    escape(x.description),
                    price,
                    p.money(x.gross) if x.discount else p.money(x.total),
                ],
                (1, 5, 6),
            )
        )
        if x.discount:
            rows.append(
                row(["", "", "", "", f"LESS {p.writing.quantity(x.discount)}% DISCOUNT", "", "-" + p.money(x.gross - x.total)], (1, 5, 6))
            )
    said = (
        ("ORDER NO", p.number),
        ("DATE", p.writing.date(p.written, "abbreviated").upper()),
        ("ACCOUNT NO", p.customer_number),
        ("DELIVERY", p.wished.upper()),
        ("ATTN/BUYER", p.contact),
    )
    body = f"""<p>{broken(line.upper() for line in p.sender)}</p><p>TO: {broken(line.upper() for line in p.seller)}</p><p>{broken(f"{k}: {v}" for k, v in said if v)}</p><p>PLEASE SUPPLY:</p>
    {table(("NO", "QTY", "UNIT", "CODE", "ITEM", "EUR EACH", "EUR"), rows, (1, 5, 6))}<p>TOTAL EUR EX VAT {p.money(p.net)}</p><p>{escape(p.note)}</p>"""
    p = p.changed(lambda x: replace(x, unit=""))
    return pdf_letter(
        random,
        name,
        replace(p, line_totals=False),
        pdf(body, _PAGE + "body {font: 9pt 'Liberation Mono'} .items th {font-weight: normal}", name, "en"),
        "capitals, discount below the item",
    )


ENGLISH = (importer, american, hotel_group, university, engineering, workshop, ships_agent)
