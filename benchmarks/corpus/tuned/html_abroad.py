"""Orders as tables in the mail itself, by buyers abroad: a portal and a shop in English, Dutch and French mails."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from html import escape
from random import Random

from benchmarks.corpus.company import World
from benchmarks.corpus.drawing import AMERICAN, BRITISH, DUTCH, FRENCH, draw, on_days
from benchmarks.corpus.markup import broken, pairs, row, spanned, table
from benchmarks.corpus.tuned.html_tables import html_letter
from examples.post.truth import Letter


def portal(world: World, random: Random, name: str) -> Letter:
    """A procurement network: the order's data in a table of two columns, own and the seller's number, need-by days, links and buttons around."""
    american = random.random() < 0.4
    p = draw(
        world,
        random,
        AMERICAN if american else BRITISH,
        ("US",) if american else ("GB", "DK", "NL", "CH"),
        says=("number", "date", "customer", "contact", "phone", "ship_to", "payment"),
        lines=(1, 8),
        buyer_numbers=not american and random.random() < 0.4,
    )
    p = replace(on_days(random, p), currency=random.choice(("EUR", "EUR", "USD" if american else "GBP")), stated=("sum",))
    rows = [
        row([str(i), escape(x.number), escape(x.buyer_sku), escape(x.description), p.day(x.day or p.written), p.count(x), x.unit, f"{p.prices_of(x)[0]} {p.currency}", f"{p.prices_of(x)[1]} {p.currency}"], (5, 7, 8)) for i, x in enumerate(p.positions, 1)
    ]  # fmt: skip
    said = (
        ("Purchase order", p.number),
        ("Order date", p.day(p.written)),
        ("Your customer no. for us", p.customer_number),
        ("Buyer", p.contact),
        ("Phone", p.phone),
        ("Payment terms", p.paying),
    )
    html = f"""<p style='font-size:10px'><a href='https://network.example/po'>View this order online</a></p><p>{escape(p.buyer["name"])} sent a new purchase order</p>{pairs(said)}<table><tr><td><b>From</b><br>{broken(p.sender)}</td><td><b>To</b><br>{broken(p.seller)}</td><td><b>Ship to</b><br>{broken(p.receiver or p.sender)}</td></tr></table>
    {table(("Line", "Supplier part", "Buyer part", "Description", "Need by", "Qty", "Unit", "Price", "Subtotal"), rows, (5, 7, 8))}<p><b>Total: {p.money(p.net)} {p.currency}</b></p><p><a href='#'>Confirm order</a> <a href='#'>Reject</a></p><p style='font-size:9px'>ID 0xA{random.randrange(10**6)} · Customer support 24/7</p>"""
    return html_letter(random, name, p, html, "procurement network")


def english_shop(world: World, random: Random, name: str) -> Letter:
    """A shop plug-in's mail: the number in brackets behind the name, × and quantity, sums with colons, addresses below."""
    p = draw(world, random, BRITISH, ("GB", "DK", "NL", "CH"), says=("ship_to", "contact", "phone", "note"), lines=(1, 6))
    p = replace(
        p.changed(lambda x: replace(x, unit="")),
        number=str(random.randrange(1000, 9999)),
        dated=True,
        freight=Decimal(random.choice(("9.50", "0"))),
        tax_percent=Decimal(20),
        line_totals=True,
        stated=("net", "tax", "gross", "shipping"),
    )
    p = replace(
        p,
        payment=random.choice(
            (("invoice", "Invoice"), ("paypal", "PayPal"), ("credit_card", "Credit card"), ("direct_debit", "SEPA Direct Debit"))
        ),
    )
    rows = [
        row([f"{escape(x.description)} (#{escape(x.number)})", p.count(x), f"€{p.prices_of(x)[0]}", f"€{p.prices_of(x)[1]}"], (2, 3))
        for x in p.positions
    ]
    sums = (("Subtotal:", p.goods), ("Shipping:", p.freight), ("Net total:", p.net), ("VAT 20%:", p.tax), ("Total:", p.gross))
    rows += [spanned(k, f"€{p.money(v)}", 4) for k, v in sums if v] + [spanned("Payment method:", p.paying, 4)]
    html = f"""<h1>New order: #{p.number}</h1><p>You've received the following order from {escape(p.contact or p.buyer["name"])}:</p><h2>[Order #{p.number}] ({p.writing.date(p.written, "words")})</h2>{table(("Product", "Quantity", "Price", "Amount"), rows, (2, 3))}
    {f"<p>Note: {escape(p.note)}</p>" if p.note else ""}<table><tr><td><h3>Billing address</h3>{broken(p.sender)}<br>{escape(p.phone)}</td><td><h3>Shipping address</h3>{broken(p.receiver or p.sender)}</td></tr></table><p>Congratulations on the sale.</p>"""
    return html_letter(random, name, p, html, "English shop", f"New order #{p.number}")


def dutch_mail(world: World, random: Random, name: str) -> Letter:
    """A Dutch buyer's table between sentences, quantity last."""
    p = draw(
        world,
        random,
        DUTCH,
        ("NL", "BE"),
        says=("number", "customer", "delivery", "contact", "phone", "ship_to", "note"),
        lines=(1, 8),
        prices=random.random() < 0.6,
    )
    p = replace(p, dated=False, stated=("net",) if p.currency_said else ())
    heads = ("Artikelnr.", "Omschrijving", *(("Prijs", "Totaal") if p.currency_said else ()), "Eenheid", "Aantal")
    rows = [
        row([escape(x.number), escape(x.description), *([f"€ {a}" for a in p.prices_of(x)] if p.currency_said else []), x.unit, p.count(x)])
        for x in p.positions
    ]
    facts = (
        f"Ons bestelnummer: {p.number}" if p.number else "",
        f"Klantnummer: {p.customer_number}" if p.customer_said else "",
        f"Gewenste leverdatum: {p.wished}" if p.wish else "",
        f"Totaal excl. btw: € {p.money(p.net)}" if p.currency_said else "",
        p.note,
    )
    where = f"<p>Graag afleveren op:<br>{broken(p.receiver)}</p>" if p.ship_to else ""
    html = f"<p>Goedemorgen,</p><p>Graag bestellen wij het volgende:</p>{table(heads, rows)}<p>{broken(f for f in facts if f)}</p>{where}<p>Met vriendelijke groet,<br>{escape(p.contact)}<br>{broken(p.sender)}{f'<br>T: {p.phone}' if p.phone else ''}</p>"
    return html_letter(random, name, p, html, "Dutch table in a mail")


def dutch_shop(world: World, random: Random, name: str) -> Letter:
    """A Dutch shop system's mail of a new order."""
    p = draw(world, random, DUTCH, ("NL", "BE"), says=("ship_to", "contact", "phone", "customer", "payment"), lines=(1, 6))
    p = replace(
        p.changed(lambda x: replace(x, unit="")),
        number=f"W{random.randrange(100000, 999999)}",
        freight=Decimal(random.choice(("6.95", "0"))),
        tax_percent=Decimal(21),
        stated=("net", "tax", "gross", "shipping"),
    )
    rows = [
        row(
            [
                f"{p.count(x)}x",
                f"{escape(x.description)}<br><i>Artikelcode: {escape(x.number)}</i>",
                f"€ {p.prices_of(x)[0]}",
                f"€ {p.prices_of(x)[1]}",
            ],
            (2, 3),
        )
        for x in p.positions
    ]
    rows += [
        spanned(k, f"€ {p.money(v)}", 4)
        for k, v in (
            ("Subtotaal", p.goods),
            ("Verzendkosten", p.freight),
            ("Totaal excl. btw", p.net),
            ("Btw 21%", p.tax),
            ("Totaal incl. btw", p.gross),
        )
        if v
    ]
    said = (
        ("Ordernummer", p.number),
        ("Besteldatum", p.day(p.written)),
        ("Klantnummer", p.customer_number),
        ("Betaalmethode", p.paying),
        ("Contactpersoon", p.contact),
        ("Telefoonnummer", p.phone),
    )
    html = f"<h2>Nieuwe bestelling</h2>{pairs(said)}<table><tr><th>Factuuradres</th><th>Verzendadres</th></tr><tr><td>{broken(p.sender)}</td><td>{broken(p.receiver or p.sender)}</td></tr></table>{table(('Aantal', 'Product', 'Prijs', 'Subtotaal'), rows, (2, 3))}"
    return html_letter(random, name, p, html, "Dutch shop", f"Nieuwe bestelling {p.number}")


def french_mail(world: World, random: Random, name: str) -> Letter:
    """A French buyer's table between sentences, the quantity first, often without prices."""
    p = draw(
        world,
        random,
        FRENCH,
        ("FR", "BE", "CH"),
        says=("number", "customer", "delivery", "contact", "phone", "ship_to", "note"),
        lines=(1, 8),
        prices=random.random() < 0.5,
    )
    p = replace(p, dated=False, stated=("net",) if p.currency_said else ())
    heads = ("Qté", "Unité", "Référence", "Désignation", *(("Prix unitaire HT", "Total HT") if p.currency_said else ()))
    rows = [
        row([p.count(x), x.unit, escape(x.number), escape(x.description), *([f"{a} €" for a in p.prices_of(x)] if p.currency_said else [])])
        for x in p.positions
    ]
    facts = (
        f"Notre référence de commande : {p.number}" if p.number else "",
        f"Code client : {p.customer_number}" if p.customer_said else "",
        f"Date de livraison souhaitée : {p.wished}" if p.wish else "",
        f"Total HT : {p.money(p.net)} €" if p.currency_said else "",
        p.note,
    )
    where = f"<p>Adresse de livraison :<br>{broken(p.receiver)}</p>" if p.ship_to else ""
    html = f"<p>Bonjour,</p><p>Merci de bien vouloir nous livrer :</p>{table(heads, rows)}<p>{broken(f for f in facts if f)}</p>{where}<p>Cordialement,<br>{escape(p.contact)}<br>{broken(p.sender)}{f'<br>Tél. {p.phone}' if p.phone else ''}</p>"
    return html_letter(random, name, p, html, "French table in a mail")


def french_portal(world: World, random: Random, name: str) -> Letter:
    """A French procurement portal with label and value side by side and a grid."""
    p = draw(
        world,
        random,
        FRENCH,
        ("FR", "CH"),
        lines=(1, 8),
        says=("number", "date", "customer", "delivery", "contact", "phone", "payment", "ship_to"),
    )
    p = replace(p, tax_percent=Decimal(20), stated=("net", "tax", "gross"))
    rows = [
        row([str(i), escape(x.number), escape(x.description), f"{p.count(x)} {x.unit}", *p.prices_of(x)], (4, 5))
        for i, x in enumerate(p.positions, 1)
    ]
    rows += [spanned(k, f"{p.money(v)} €", 6) for k, v in (("Total HT", p.net), ("TVA 20 %", p.tax), ("Total TTC", p.gross))]
    said = (
        ("N° de commande", p.number),
        ("Date de commande", p.day(p.written)),
        ("N° de client", p.customer_number),
        ("Livraison demandée", p.wished),
        ("Acheteur", p.contact),
        ("Téléphone", p.phone),
        ("Mode de paiement", p.paying),
    )
    html = f"<h3>Nouvelle commande</h3>{pairs(said)}<table width='100%'><tr><th align=left>Facturation</th><th align=left>Livraison</th></tr><tr><td>{broken(p.sender)}</td><td>{broken(p.receiver or p.sender)}</td></tr></table>{table(('Ligne', 'Réf. fournisseur', 'Libellé', 'Quantité', 'PU HT (EUR)', 'Montant HT (EUR)'), rows, (4, 5))}"
    return html_letter(random, name, p, html, "French portal")


TABLES = (portal, english_shop, dutch_mail, dutch_shop, french_mail, french_portal)
