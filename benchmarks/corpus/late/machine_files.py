"""Buyers of the late part whose machines order: UBL, Order-X, openTRANS, EDIFACT and cXML as their standards have them, and one house's own XML."""

from __future__ import annotations

from functools import partial
from html import escape
from random import Random

from benchmarks.corpus.buyers import Buyer
from benchmarks.corpus.company import World
from benchmarks.corpus.drawn.machine_files import order_x, order_x_in_pdf, peppol
from benchmarks.corpus.late.asking import ask
from benchmarks.corpus.opened.machine_files import Machine, c_xml, edifact, open_trans, ordered, sent
from examples.post.truth import Letter, any_of

MACHINE = Machine(
    ask,
    {
        "de": "Guten Tag,\n\nunsere Warenwirtschaft hat eine Bestellung erzeugt, die Datei hängt an.", "en": "Our stock system has raised an order. The data file is attached.", "nl": "Ons voorraadsysteem heeft een bestelling aangemaakt, zie het bestand.",
        "fr": "Notre logiciel de stock a émis une commande, fichier ci-joint.",
    },
)  # fmt: skip


def house_xml(world: World, random: Random, name: str) -> Letter:
    """The XML of a German workshop program, its elements named in German."""
    order = ordered(world, random, MACHINE)
    b, s = order.buyer, order.ship_to
    rows = "".join(
        f"<Position nr='{n}'><ArtikelNr>{escape(x.number)}</ArtikelNr><Bezeichnung>{escape(x.description)}</Bezeichnung><Menge einheit='{x.code}'>{x.quantity}</Menge><Einzelpreis>{x.price}</Einzelpreis><Gesamtpreis>{x.total}</Gesamtpreis>{f'<EAN>{x.gtin}</EAN>' if x.gtin else ''}{f'<EigeneNr>{escape(x.buyer_sku)}</EigeneNr>' if x.buyer_sku else ''}</Position>\n"
        for n, x in enumerate(order.lines, 1)
    )

    def address(tag: str, title: str, street: str, postcode: str, city: str, country: str, person: str = "") -> str:
        someone = f"<Ansprechpartner>{escape(person)}</Ansprechpartner>" if person else ""
        return f"<{tag}><Name>{escape(title)}</Name>{someone}<Strasse>{escape(street)}</Strasse><PLZ>{postcode}</PLZ><Ort>{escape(city)}</Ort><Land>{country}</Land></{tag}>\n"

    ship = ""
    if s:
        ship = address(
            "Lieferanschrift",
            str(s["name"]),
            str(s["street"]),
            str(s["postcode"]),
            str(s["city"]),
            str(s["country"]),
            str(s["contact"] or ""),
        )
    number = f"<Kundennummer>{escape(order.customer)}</Kundennummer>" if order.customer else ""
    day = f"<Liefertermin>{order.delivery}</Liefertermin>" if order.delivery else ""
    note = f"<Bemerkung>{escape(order.note)}</Bemerkung>" if order.note else ""
    xml = (
        f"<?xml version='1.0' encoding='UTF-8'?>\n<Bestellung>\n<Kopf><Bestellnummer>{escape(order.number)}</Bestellnummer><Bestelldatum>{order.written}</Bestelldatum>{number}{day}<Waehrung>EUR</Waehrung>{note}</Kopf>\n"
        f"{address('Besteller', b['name'], b['street'], b['postcode'], b['city'], b['country'])}{ship}<Lieferant>{escape(world.name)}</Lieferant>\n<Positionen>\n{rows}</Positionen>\n<SummeNetto>{order.net}</SummeNetto>\n</Bestellung>\n"
    )
    return sent(
        order,
        random,
        name,
        "bestellung.xml",
        "application/xml",
        xml.encode(),
        "house XML",
        {"net_total": any_of(str(order.net), None)},
        MACHINE,
    )


BUYERS: tuple[Buyer, ...] = (
    *(tuple(partial(write, machine=MACHINE) for write in (peppol, order_x, order_x_in_pdf, open_trans, edifact, c_xml)) * 3),
    house_xml,
    house_xml,
)
