"""Buyers whose programs export: CSV with every separator and coding, heads or none, technical names of columns, the order's data in each row or above the table."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from random import Random

from benchmarks.corpus.company import World
from benchmarks.corpus.drawing import BRITISH, DUTCH, FRENCH, GERMAN, draw
from benchmarks.corpus.office import csv_bytes
from benchmarks.corpus.places import country_name
from benchmarks.corpus.posting import sent
from benchmarks.corpus.purchases import Purchase
from benchmarks.corpus.workbooks import Loosely, attached
from benchmarks.corpus.writing import Writing
from examples.post.envelope import Attachment
from examples.post.truth import Letter


def _file(name: str, rows: list[list[str]], separator: str, charset: str, *, quoted: bool = False) -> Attachment:
    return Attachment(name, "text/csv", csv_bytes(rows, separator, charset, quoted=quoted))


def _with_facts(random: Random, name: str, p: Purchase, text: str, file: Attachment, sub: str) -> Letter:
    """A mail whose text says what the file does not."""
    return Letter(f"E/{name}.eml", sent(random, name, p, text, attachments=(file,)), "order", sub, "E", (Loosely(p),))


def semicolons(world: World, random: Random, name: str) -> Letter:
    """A German shop system's export in the coding of old Windows; number, customer and day stand in the mail."""
    p = draw(world, random, GERMAN, says=("number", "customer", "delivery", "contact", "note"), lines=(1, 14), gtins=random.random() < 0.5)
    p = replace(p, dated=False, line_totals=False)
    heads = random.choice(
        (["Artikelnummer", "EAN", "Bezeichnung", "Menge", "ME", "EK netto"], ["Art-Nr", "GTIN", "Text", "Bestellmenge", "Einheit", "Preis"])
    )
    rows = [heads, *([x.number, x.gtin, x.description, p.count(x), x.unit, p.money(x.price or Decimal(0))] for x in p.positions)]
    facts = (
        f"Bestellung {p.number}" if p.number else "",
        f"Kundennummer {p.customer_number}" if p.customer_said else "",
        f"Liefertermin: {p.wished}" if p.wish else "",
        p.note,
    )
    text = (
        "\n".join(
            ["Guten Tag,", "", "anbei unsere Bestellung als CSV.", "", *(f for f in facts if f), "", "Viele Grüße", p.contact, *p.sender]
        )
        + "\n"
    )
    return _with_facts(
        random,
        name,
        p,
        text,
        _file("export.csv", rows, ";", random.choice(("cp1252", "utf-8-sig", "iso-8859-15"))),
        "csv with semicolons, facts in the mail",
    )


def technical_names(world: World, random: Random, name: str) -> Letter:
    """The tables of a large ERP as they are, its fields' names as heads, the order's data in each row."""
    p = draw(world, random, GERMAN, says=("number", "date", "delivery"), lines=(1, 12), buyer_numbers=True)
    p = replace(
        p,
        number=p.number or f"45{random.randrange(10**8):08d}",
        wish=(p.wish[0], p.wish[0].replace("-", "")) if p.wish and p.wish[0] else None,
        line_totals=False,
    )
    heads = ["EBELN", "EBELP", "BEDAT", "MATNR", "IDNLF", "TXZ01", "MENGE", "MEINS", "NETPR", "PEINH", "WAERS", "EINDT"]
    rows = [heads] + [
        [p.number, f"{i * 10:05d}", f"{p.written:%Y%m%d}", x.buyer_sku, x.number, x.description, p.count(x, 3).replace(".", ""), x.unit, p.money(x.price or Decimal(0)).replace(".", ""), "1", "EUR", p.wished] for i, x in enumerate(p.positions, 1)
    ]  # fmt: skip
    separator, charset = random.choice((("\t", "utf-16"), ("\t", "cp1252"), ("|", "utf-8")))
    return attached(random, name, p, _file(f"ME2N_{p.written:%Y%m%d}.csv", rows, separator, charset), "technical names of columns")


def repeated_facts(world: World, random: Random, name: str) -> Letter:
    """A British system: everything in quotes, number, date and delivery address repeated in each row."""
    p = draw(
        world,
        random,
        replace(BRITISH, day="iso"),
        ("GB", "NL", "PL"),
        says=("number", "date", "customer", "ship_to", "contact"),
        lines=(1, 10),
    )
    p = replace(p, number=p.number or f"PO{random.randrange(10**5)}", line_totals=True)
    to = p.ship_to or {
        "name": p.buyer["name"],
        "street": p.buyer["street"],
        "postcode": p.buyer["postcode"],
        "city": p.buyer["city"],
        "country": p.buyer["country"],
    }
    p = replace(p, ship_to={**p.ship_to, "contact": None} if p.ship_to else None)
    heads = [
        "PO Number",
        "PO Date",
        "Customer No",
        "Line",
        "Item Code",
        "Description",
        "Qty",
        "UOM",
        "Unit Price",
        "Line Total",
        "Currency",
        "Ship To Name",
        "Ship To Street",
        "Ship To City",
        "Ship To Postcode",
        "Ship To Country",
    ]
    rows = [heads] + [
        [p.number, p.day(p.written), p.customer_number, str(i), x.number, x.description, f"{x.quantity}", x.unit, f"{x.price}", f"{x.total}", "EUR", *(str(to[k]) for k in ("name", "street", "city", "postcode", "country"))]
        for i, x in enumerate(p.positions, 1)
    ]  # fmt: skip
    text = "\n".join(["Hello,", "", "please find our order attached as CSV.", "", p.contact, *p.sender]) + "\n"
    return _with_facts(random, name, p, text, _file(f"PO_{name}.csv", rows, ",", "utf-8", quoted=True), "csv in quotes, facts in each row")


def bare_rows(world: World, random: Random, name: str) -> Letter:
    """A scanner's file: number and count, no heads; the mail says what the columns are."""
    p = draw(world, random, GERMAN, says=("number", "customer", "delivery"), lines=(2, 15), prices=False, unknown=0)
    by_gtin = random.random() < 0.4 and all(a["gtin"] for a in world.articles)
    gtins = {a["sku"]: a["gtin"] for a in world.articles}
    p = p.changed(
        lambda x: replace(
            x,
            description="",
            unit="",
            number="" if by_gtin else x.number,
            gtin=gtins[x.sku or ""] if by_gtin else "",
            quantity=x.quantity.to_integral_value(),
        )
    )
    p = replace(p, dated=False, contact="")
    rows = [[x.gtin or x.number, str(x.quantity)] for x in p.positions]
    what = "EAN" if by_gtin else "Artikelnummer"
    facts = (
        f"Bestellnummer: {p.number}" if p.number else "",
        f"Kundennummer: {p.customer_number}" if p.customer_said else "",
        f"Lieferung: {p.wished}" if p.wish else "",
    )
    text = (
        "\n".join(
            [f"Inventur-Nachbestellung, Datei im Anhang (Spalte 1 {what}, Spalte 2 Menge).", "", *(f for f in facts if f), "", *p.sender]
        )
        + "\n"
    )
    return _with_facts(random, name, p, text, _file("scan.csv", rows, ";", "ascii"), "csv without heads")


def facts_above(world: World, random: Random, name: str) -> Letter:
    """A Dutch export: a block of labels and values, a blank row, the table, a row with the sum."""
    p = draw(world, random, DUTCH, ("NL", "BE"), lines=(1, 12))
    p = replace(p, stated=("net",), note="", ship_to=None, vat_said=False)
    b = p.buyer
    facts = (("Bestelnummer", p.number), ("Besteldatum", p.day(p.written)), ("Klantnummer", p.customer_number), ("Leverdatum", p.wished), ("Bedrijf", b["name"]), ("Adres", b["street"]), ("Postcode", b["postcode"]), ("Plaats", b["city"]), ("Land", "" if p.known else country_name(b["country"], "nl")), ("Contactpersoon", p.contact), ("Telefoon", p.phone), ("Betaling", p.paying))  # fmt: skip
    rows = [[k, v] for k, v in facts if v]
    rows += [[], ["Artikelnummer", "Omschrijving", "Aantal", "Eenheid", "Prijs", "Totaal"]]
    rows += [[x.number, x.description, p.count(x), x.unit, *p.prices_of(x)] for x in p.positions]
    rows += [["", "", "", "", "Totaal excl. btw", p.money(p.net)]]
    return attached(
        random, name, p, _file("bestelling.csv", rows, ";", random.choice(("utf-8-sig", "cp1252"))), "Dutch csv, facts above the table"
    )


def french_export(world: World, random: Random, name: str) -> Letter:
    """A French export with comma decimals and tabs or semicolons; the mail says the rest."""
    p = draw(
        world,
        random,
        Writing("fr", "", ",", FRENCH.day),
        ("FR", "CH", "BE"),
        says=("number", "customer", "delivery", "contact", "phone"),
        lines=(1, 10),
    )
    p = replace(p, dated=False)
    rows = [
        ["Ligne", "Réf", "Désignation", "Qté", "Unité", "PU HT", "Total HT"],
        *([str(i), x.number, x.description, p.count(x), x.unit, *p.prices_of(x)] for i, x in enumerate(p.positions, 1)),
    ]
    facts = (
        f"Commande n° {p.number}" if p.number else "",
        f"Numéro de client : {p.customer_number}" if p.customer_said else "",
        f"Livraison : {p.wished}" if p.wish else "",
    )
    text = (
        "\n".join(
            [
                "Bonjour,",
                "",
                "Veuillez trouver notre commande en pièce jointe.",
                "",
                *(f for f in facts if f),
                "",
                "Cordialement",
                p.contact,
                *p.sender,
                f"Tél. {p.phone}" if p.phone else "",
            ]
        )
        + "\n"
    )
    return _with_facts(
        random,
        name,
        p,
        text,
        _file("commande.csv", rows, random.choice((";", "\t")), random.choice(("utf-8-sig", "cp1252", "utf-16"))),
        "French csv",
    )


FILES = (semicolons, technical_names, repeated_facts, bare_rows, facts_above, french_export)
