"""Buyers of the unread part whose machines order: Order-X, UBL, openTRANS, EDIFACT and cXML, each in the form that its standard has."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import partial
from html import escape
from random import Random

from stdnum import ean

from benchmarks.corpus.buyers import Buyer
from benchmarks.corpus.company import World
from benchmarks.corpus.drawn.machine_files import order_x, order_x_in_pdf, peppol
from benchmarks.corpus.opened.machine_files import Machine, c_xml, edifact, open_trans, ordered, seat_of, sent
from benchmarks.corpus.opened.wish import Line
from benchmarks.corpus.unread.ask import ask
from examples.post.truth import Letter, any_of

MACHINE = Machine(
    ask,
    {
        "de": "Automatischer Versand aus der Warenwirtschaft. Die Bestelldaten liegen dieser Nachricht bei.", "en": "Sent by our stock system. The order data are enclosed with this message.", "nl": "Automatisch verzonden door ons voorraadsysteem; de ordergegevens zijn bijgesloten.",
        "fr": "Envoi automatique de notre gestion des stocks ; les données de commande sont jointes à ce message.",
    },
)  # fmt: skip
_UBL = "urn:oasis:names:specification:ubl:schema:xsd"


def _released(text: str) -> str:
    return "".join(f"?{sign}" if sign in "?+:'" else sign for sign in text)


def _eancom_line(number: int, x: Line) -> list[str]:
    unit = {"C62": "PCE"}.get(x.code, x.code)
    theirs = f"+{_released(x.buyer_sku)}:IN" if x.buyer_sku else ""
    head = f"LIN+{number}++{x.gtin}:SRV" if x.gtin else f"LIN+{number}"
    return [
        head,
        f"PIA+{1 if x.gtin else 5}+{_released(x.number)}:SA{theirs}",
        f"IMD+A++:::{_released(x.description[:35])}",
        f"QTY+21:{x.quantity}:{unit}",
        f"PRI+AAA:{x.price}:CT:NTP:1:{unit}",
    ]


def eancom(world: World, random: Random, name: str) -> Letter:
    """EANCOM ORDERS D.01B: parties by their location numbers with names beside, our customer number as a reference, prices with their basis, no amounts."""
    order = ordered(world, random, MACHINE)
    short = tuple(replace(x, description=x.description[:35]) for x in order.lines)
    order = replace(order, lines=short, shows=order.shows - {"total"}, ship_to=order.ship_to | {"contact": None} if order.ship_to else None)
    b, s, (street, postcode, city) = order.buyer, order.ship_to, seat_of(world)

    def party(role: str, parts: tuple[str, str, str, str, str]) -> str:
        road, town, code, land = (_released(part) for part in parts[1:])
        number = f"40{random.randrange(10**10):010d}"
        pieces = ":".join(_released(parts[0][at : at + 35]) for at in range(0, len(parts[0]), 35))
        return f"NAD+{role}+{number}{ean.calc_check_digit(number)}::9++{pieces}+{road}+{town}++{code}+{land}"

    head = ["UNH+ME0001+ORDERS:D:01B:UN:EAN010", f"BGM+220+{_released(order.number)}+9", f"DTM+137:{order.written:%Y%m%d}:102"]
    head += [f"DTM+2:{date.fromisoformat(order.delivery):%Y%m%d}:102"] if isinstance(order.delivery, str) else []
    head += [f"FTX+DEL+++{_released(order.note)}"] if order.note else []
    head.append(party("BY", (b["name"], b["street"], b["city"], b["postcode"], b["country"])))
    head += [f"RFF+IT:{_released(order.customer)}"] if order.customer else []
    head.append(party("SU", (world.name, street, city, postcode, "DE")))
    head += [party("DP", (str(s["name"]), str(s["street"]), str(s["city"]), str(s["postcode"]), str(s["country"])))] if s else []
    segments = [*head, "CUX+2:EUR:9", *(segment for n, x in enumerate(order.lines, 1) for segment in _eancom_line(n, x)), "UNS+S"]
    segments.append(f"UNT+{len(segments) + 1}+ME0001")
    reference = random.randrange(1000, 99_999)
    whole = [f"UNB+UNOC:3+4012345000009:14+4098765000006:14+{order.written:%y%m%d}:0612+{reference}++++1", *segments, f"UNZ+1+{reference}"]
    text = "UNA:+.? '" + "\n".join(["", *(f"{segment}'" for segment in whole)]) + "\n"
    return sent(
        order, random, name, f"{reference}.edi", "application/edifact", text.encode("latin-1", "replace"), "EANCOM D.01B", {}, MACHINE
    )


def bare_ubl(world: World, random: Random, name: str) -> Letter:
    """UBL with prefixes everywhere, without prices: numbers, names and quantities, a contact, a day for the delivery."""
    order = ordered(world, random, MACHINE)
    order = replace(order, shows=order.shows - {"price", "total"}, ship_to=order.ship_to | {"contact": None} if order.ship_to else None)
    b, s = order.buyer, order.ship_to

    def place(tag: str, street: str, city: str, code: str, land: str) -> str:
        return f"<cac:{tag}><cbc:StreetName>{escape(street)}</cbc:StreetName><cbc:CityName>{escape(city)}</cbc:CityName><cbc:PostalZone>{code}</cbc:PostalZone><cac:Country><cbc:IdentificationCode>{land}</cbc:IdentificationCode></cac:Country></cac:{tag}>"

    account = f"<cbc:SupplierAssignedAccountID>{escape(order.customer)}</cbc:SupplierAssignedAccountID>" if order.customer else ""
    contact = f"<cac:Contact><cbc:Name>{escape(order.contact)}</cbc:Name><cbc:ElectronicMail>{escape(order.sender)}</cbc:ElectronicMail></cac:Contact>"
    goes = (
        f"<cac:DeliveryParty><cac:PartyName><cbc:Name>{escape(str(s['name']))}</cbc:Name></cac:PartyName></cac:DeliveryParty>" if s else ""
    )
    where = place("DeliveryAddress", str(s["street"]), str(s["city"]), str(s["postcode"]), str(s["country"])) if s else ""
    wished = (
        f"<cac:RequestedDeliveryPeriod><cbc:StartDate>{order.delivery}</cbc:StartDate><cbc:EndDate>{order.delivery}</cbc:EndDate></cac:RequestedDeliveryPeriod>"
        if order.delivery
        else ""
    )
    lines = "".join(
        f'<cac:OrderLine><cac:LineItem><cbc:ID>{n}</cbc:ID><cbc:Quantity unitCode="{x.code}">{x.quantity}</cbc:Quantity><cac:Item><cbc:Name>{escape(x.description)}</cbc:Name>'
        + (f"<cac:BuyersItemIdentification><cbc:ID>{escape(x.buyer_sku)}</cbc:ID></cac:BuyersItemIdentification>" if x.buyer_sku else "")
        + f"<cac:SellersItemIdentification><cbc:ID>{escape(x.number)}</cbc:ID></cac:SellersItemIdentification>"
        + (f'<cac:StandardItemIdentification><cbc:ID schemeID="0160">{x.gtin}</cbc:ID></cac:StandardItemIdentification>' if x.gtin else "")
        + "</cac:Item></cac:LineItem></cac:OrderLine>"
        for n, x in enumerate(order.lines, 1)
    )
    xml = (
        f'<?xml version="1.0" encoding="UTF-8"?>\n<ubl:Order xmlns:ubl="{_UBL}:Order-2" xmlns:cac="{_UBL}:CommonAggregateComponents-2" xmlns:cbc="{_UBL}:CommonBasicComponents-2"><cbc:UBLVersionID>2.1</cbc:UBLVersionID><cbc:ID>{escape(order.number)}</cbc:ID><cbc:IssueDate>{order.written}</cbc:IssueDate>'
        f"{f'<cbc:Note>{escape(order.note)}</cbc:Note>' if order.note else ''}<cbc:DocumentCurrencyCode>EUR</cbc:DocumentCurrencyCode><cac:BuyerCustomerParty>{account}<cac:Party><cac:PartyName><cbc:Name>{escape(b['name'])}</cbc:Name></cac:PartyName>{place('PostalAddress', b['street'], b['city'], b['postcode'], b['country'])}{contact}</cac:Party></cac:BuyerCustomerParty>"
        f"<cac:SellerSupplierParty><cac:Party><cac:PartyName><cbc:Name>{escape(world.name)}</cbc:Name></cac:PartyName></cac:Party></cac:SellerSupplierParty>{f'<cac:Delivery>{where}{wished}{goes}</cac:Delivery>' if s or wished else ''}{lines}</ubl:Order>\n"
    )
    return sent(
        order,
        random,
        name,
        f"order-{random.randrange(10**6)}.xml",
        "application/xml",
        xml.encode(),
        "UBL without prices",
        {"currency": any_of("EUR", None)},
        MACHINE,
    )


KIT: tuple[Buyer, ...] = tuple(partial(write, machine=MACHINE) for write in (edifact, open_trans, peppol, order_x, c_xml, order_x_in_pdf))
BUYERS: tuple[Buyer, ...] = (*KIT, eancom, bare_ubl) * 3
