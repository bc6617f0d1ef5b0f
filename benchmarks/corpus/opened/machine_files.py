"""The opened part's buyers whose machines order: openTRANS 2.1, EDIFACT ORDERS D.96A, and cXML."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from html import escape
from random import Random

from benchmarks.corpus.buyers import Buyer
from benchmarks.corpus.company import World
from benchmarks.corpus.opened.letters import letter
from benchmarks.corpus.opened.wish import Line, Wish, wish
from examples.post.envelope import Attachment
from examples.post.truth import Letter, Truth, any_of

_SHOWS = {"sku", "description", "unit", "price", "total", "buyer_sku", "gtin"}
_SAYS = {"number", "delivery", "customer", "ship_to", "address", "note"}
TEXTS = {
    "de": "Bestellung als Datei im Anhang.",
    "en": "Order file attached.",
    "nl": "Bestelling in de bijlage.",
    "fr": "Commande en pièce jointe.",
}


@dataclass(frozen=True)
class Machine:
    """What a part of the corpus brings to its machines' orders: how they are drawn, and what the mail beside the file says."""

    wish: Callable[..., Wish]
    texts: Mapping[str, str]


OPENED = Machine(wish, TEXTS)


def ordered(world: World, random: Random, machine: Machine) -> Wish:
    """An order as a machine says it: number, date and currency are always there, days are days, a part of the lines has GTINs."""
    language = random.choice(("de", "de", "en", "nl", "fr"))
    order = machine.wish(world, random, language, _SAYS, (1, 12), shows=_SHOWS, strangers=0.05)
    lines = tuple(
        replace(line, gtin=line.gtin if random.random() < 0.6 else "", unit_is=any_of("C62", "H87") if line.code == "C62" else line.code)
        for line in order.lines
    )
    order = replace(
        order,
        lines=lines,
        number=order.number or f"PO{random.randrange(10_000, 99_999)}",
        dated=order.written,
        currency="EUR",
        payment="",
        sender=order.buyer["emails"].split(";")[0] if order.known else order.sender,
    )
    return replace(order, delivery=order.delivery if isinstance(order.delivery, str) else None)


def sent(
    order: Wish, random: Random, name: str, file: str, media_type: str, content: bytes, sub: str, stated: dict[str, Truth], machine: Machine
) -> Letter:
    """The mail that brings the file."""
    known = {"buyer_contact": {"ignore": True}, "buyer_phone": {"ignore": True}}
    return letter(
        replace(order, stated=known | stated),
        random,
        name,
        f"{order.number}",
        machine.texts[order.language],
        attachments=(Attachment(file, media_type, content),),
        sub=sub,
        group="F",
    )


def seat_of(world: World) -> tuple[str, str, str]:
    """The seller's street, postcode, and city."""
    street, _, place = world.address.partition("\n")
    postcode, _, city = place.partition(" ")
    return street, postcode, city


def open_trans(world: World, random: Random, name: str, machine: Machine = OPENED) -> Letter:
    """openTRANS 2.1 with parties, prices and a remark."""
    order = ordered(world, random, machine)
    b, s = order.buyer, order.ship_to

    def party(identity: str, role: str, address: str, kind: str = "party_specific") -> str:
        return f'<PARTY><bme:PARTY_ID type="{kind}">{escape(identity)}</bme:PARTY_ID><PARTY_ROLE>{role}</PARTY_ROLE><ADDRESS>{address}</ADDRESS></PARTY>'

    def place(title: str, street: str, postcode: str, city: str, country: str) -> str:
        return f"<bme:NAME>{escape(title)}</bme:NAME><bme:STREET>{escape(street)}</bme:STREET><bme:ZIP>{postcode}</bme:ZIP><bme:CITY>{escape(city)}</bme:CITY><bme:COUNTRY_CODED>{country}</bme:COUNTRY_CODED>"

    buyer = party(
        order.customer or "B1",
        "buyer",
        place(b["name"], b["street"], b["postcode"], b["city"], b["country"]),
        "supplier_specific" if order.customer else "party_specific",
    )
    seller = party("S1", "supplier", place(world.name, *seat_of(world), "DE"))
    ship = party("D1", "delivery", place(*(str(s[part] or "") for part in ("name", "street", "postcode", "city", "country")))) if s else ""
    day = (
        f'<DELIVERY_DATE type="fixed"><DELIVERY_START_DATE>{order.delivery}</DELIVERY_START_DATE><DELIVERY_END_DATE>{order.delivery}</DELIVERY_END_DATE></DELIVERY_DATE>'
        if order.delivery
        else ""
    )
    remark = f'<REMARKS type="order">{escape(order.note)}</REMARKS>' if order.note else ""
    shipment = (
        '<SHIPMENT_PARTIES_REFERENCE><DELIVERY_IDREF type="party_specific">D1</DELIVERY_IDREF></SHIPMENT_PARTIES_REFERENCE>' if s else ""
    )
    items = "".join(
        f"<ORDER_ITEM><LINE_ITEM_ID>{n}</LINE_ITEM_ID><PRODUCT_ID><bme:SUPPLIER_PID type=\"supplier_specific\">{escape(x.number)}</bme:SUPPLIER_PID>"
        + (f'<bme:INTERNATIONAL_PID type="gtin">{x.gtin}</bme:INTERNATIONAL_PID>' if x.gtin else "")
        + (f'<bme:BUYER_PID type="buyer_specific">{escape(x.buyer_sku)}</bme:BUYER_PID>' if x.buyer_sku else "")
        + f"<bme:DESCRIPTION_SHORT>{escape(x.description)}</bme:DESCRIPTION_SHORT></PRODUCT_ID><QUANTITY>{x.quantity}</QUANTITY><bme:ORDER_UNIT>{x.code}</bme:ORDER_UNIT>"
        f"<PRODUCT_PRICE_FIX><bme:PRICE_AMOUNT>{x.price}</bme:PRICE_AMOUNT></PRODUCT_PRICE_FIX><PRICE_LINE_AMOUNT>{x.total}</PRICE_LINE_AMOUNT></ORDER_ITEM>"
        for n, x in enumerate(order.lines, 1)
    )  # fmt: skip
    xml = (
        f'<?xml version="1.0" encoding="UTF-8"?>\n<ORDER version="2.1" type="standard" xmlns="http://www.opentrans.org/XMLSchema/2.1" xmlns:bme="http://www.bmecat.org/bmecat/2005"><ORDER_HEADER><CONTROL_INFO><GENERATION_DATE>{order.written}T08:00:00+01:00</GENERATION_DATE></CONTROL_INFO>'
        f"<ORDER_INFO><ORDER_ID>{escape(order.number)}</ORDER_ID><ORDER_DATE>{order.dated}T08:00:00+01:00</ORDER_DATE>{day}<PARTIES>{buyer}{seller}{ship}</PARTIES>"
        f"<ORDER_PARTIES_REFERENCE><bme:BUYER_IDREF>{order.customer or 'B1'}</bme:BUYER_IDREF><bme:SUPPLIER_IDREF>S1</bme:SUPPLIER_IDREF>{shipment}</ORDER_PARTIES_REFERENCE><bme:CURRENCY>EUR</bme:CURRENCY>{remark}</ORDER_INFO></ORDER_HEADER>"
        f"<ORDER_ITEM_LIST>{items}</ORDER_ITEM_LIST><ORDER_SUMMARY><TOTAL_ITEM_NUM>{len(order.lines)}</TOTAL_ITEM_NUM><TOTAL_AMOUNT>{order.net}</TOTAL_AMOUNT></ORDER_SUMMARY></ORDER>\n"
    )
    order = replace(order, ship_to=s | {"contact": None} if s else None)
    total = any_of(str(order.net), None)
    return sent(
        order,
        random,
        name,
        f"order_{random.randrange(1000, 9999)}.xml",
        "application/xml",
        xml.encode(),
        "openTRANS 2.1",
        {"net_total": total, "gross_total": total},
        machine,
    )


def _plain(text: str) -> str:
    """Text with EDIFACT's own signs released."""
    return "".join(f"?{c}" if c in "+:'?" else c for c in text)


def _pieces(text: str, length: int) -> list[str]:
    return [text[start : start + length] for start in range(0, len(text), length)]


def edifact(world: World, random: Random, name: str, machine: Machine = OPENED) -> Letter:
    """ORDERS D.96A as a German or European house's translator writes it, all in one line or a segment a line."""
    order = ordered(world, random, machine)
    b, s = order.buyer, order.ship_to

    def nad(role: str, identity: str, parts: tuple[str, str, str, str, str]) -> str:
        title, street, city, postcode, country = (_plain(part) for part in parts)
        return f"NAD+{role}+{identity}++{':'.join(_plain(piece) for piece in _pieces(parts[0], 35)) if title else ''}+{street}+{city}++{postcode}+{country}"

    street, postcode, city = seat_of(world)
    identity = f"{order.customer}::91" if order.customer else ""
    segments = [
        "UNH+1+ORDERS:D:96A:UN", f"BGM+220+{_plain(order.number)}+9", f"DTM+137:{order.written:%Y%m%d}:102", *([f"DTM+2:{date.fromisoformat(order.delivery):%Y%m%d}:102"] if order.delivery else []),
        *([f"FTX+GEN+++{':'.join(_plain(piece) for piece in _pieces(order.note, 70))}"] if order.note else []),
        nad("BY", identity, (b["name"], b["street"], b["city"], b["postcode"], b["country"])), nad("SU", "", (world.name, street, city, postcode, "DE")),
    ]  # fmt: skip
    if s:
        segments.append(nad("DP", "", (str(s["name"]), str(s["street"]), str(s["city"]), str(s["postcode"]), str(s["country"]))))
    segments.append("CUX+2:EUR:9")
    for n, x in enumerate(order.lines, 1):
        segments += _edifact_line(n, x)
    segments += ["UNS+S", f"CNT+2:{len(order.lines)}"]
    segments.append(f"UNT+{len(segments) + 1}+1")
    reference = random.randrange(10_000, 99_999)
    whole = [f"UNB+UNOC:3+4399901234562:14+4399900000007:14+{order.written:%y%m%d}:0915+{reference}", *segments, f"UNZ+1+{reference}"]
    text = "UNA:+.? '" + random.choice(("", "\r\n")) + random.choice(("", "\r\n")).join(f"{segment}'" for segment in whole) + "\r\n"
    order = replace(order, ship_to=s | {"contact": None} if s else None)
    return sent(
        order,
        random,
        name,
        f"ORDERS_{reference}.edi",
        "application/edifact",
        text.encode("latin-1", "replace"),
        "EDIFACT D.96A",
        {},
        machine,
    )


def _edifact_line(number: int, line: Line) -> list[str]:
    first = f"LIN+{number}++{line.gtin}:EN" if line.gtin else f"LIN+{number}"
    product = f"PIA+{'1' if line.gtin else '5'}+{_plain(line.number)}:SA" + (f"+{_plain(line.buyer_sku)}:IN" if line.buyer_sku else "")
    unit = "PCE" if line.code == "C62" else line.code
    name = ":".join(_plain(piece) for piece in _pieces(line.description, 35)[:2])
    return [first, product, f"IMD+F++:::{name}", f"QTY+21:{line.quantity}:{unit}", f"MOA+203:{line.total}", f"PRI+AAA:{line.price}"]


def c_xml(world: World, random: Random, name: str, machine: Machine = OPENED) -> Letter:
    """A cXML OrderRequest as purchasing systems send it."""
    order = ordered(world, random, machine)
    b, s = order.buyer, order.ship_to

    def address(title: str, street: str, postcode: str, city: str, country: str, person: str) -> str:
        to = f"<DeliverTo>{escape(person)}</DeliverTo>" if person else ""
        return f'<Address isoCountryCode="{country}"><Name xml:lang="en">{escape(title)}</Name><PostalAddress>{to}<Street>{escape(street)}</Street><City>{escape(city)}</City><PostalCode>{postcode}</PostalCode><Country isoCountryCode="{country}">{country}</Country></PostalAddress></Address>'

    bill = address(b["name"], b["street"], b["postcode"], b["city"], b["country"], "")
    ship = (
        address(str(s["name"]), str(s["street"]), str(s["postcode"]), str(s["city"]), str(s["country"]), str(s["contact"] or ""))
        if s
        else bill
    )
    wished = f' requestedDeliveryDate="{order.delivery}T00:00:00+01:00"' if order.delivery else ""
    note = f'<Comments xml:lang="{order.language}">{escape(order.note)}</Comments>' if order.note else ""
    items = "".join(
        f'<ItemOut quantity="{x.quantity}" lineNumber="{n}"{wished}><ItemID><SupplierPartID>{escape(x.number)}</SupplierPartID>'
        + (f"<BuyerPartID>{escape(x.buyer_sku)}</BuyerPartID>" if x.buyer_sku else "")
        + f'</ItemID><ItemDetail><UnitPrice><Money currency="EUR">{x.price}</Money></UnitPrice><Description xml:lang="{order.language}">{escape(x.description)}</Description><UnitOfMeasure>{"EA" if x.code == "C62" else x.code}</UnitOfMeasure><Classification domain="UNSPSC">31160000</Classification></ItemDetail></ItemOut>'
        for n, x in enumerate(order.lines, 1)
    )  # fmt: skip
    xml = (
        f'<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE cXML SYSTEM "http://xml.cxml.org/schemas/cXML/1.2.040/cXML.dtd">\n<cXML payloadID="{random.randrange(10**9)}.{name}@{order.sender.partition("@")[2]}" timestamp="{order.written}T08:30:00+01:00" xml:lang="en-US"><Header><From><Credential domain="DUNS"><Identity>34{random.randrange(10**7):07d}</Identity></Credential></From>'
        f'<To><Credential domain="DUNS"><Identity>314159265</Identity></Credential></To><Sender><Credential domain="NetworkID"><Identity>hub</Identity><SharedSecret>x</SharedSecret></Credential><UserAgent>Einkauf 9.2</UserAgent></Sender></Header><Request deploymentMode="production"><OrderRequest>'
        f'<OrderRequestHeader orderID="{escape(order.number)}" orderDate="{order.dated}T08:30:00+01:00" type="new"><Total><Money currency="EUR">{order.net}</Money></Total><ShipTo>{ship}</ShipTo><BillTo>{bill}</BillTo>{note}</OrderRequestHeader>{items}</OrderRequest></Request></cXML>\n'
    )
    units = tuple(replace(x, unit_is=any_of("C62", "EA", "H87") if x.code == "C62" else x.code, gtin="") for x in order.lines)
    lines = replace(order, lines=units, shows=order.shows - {"total"})
    total = any_of(str(order.net), None)
    return sent(
        lines,
        random,
        name,
        f"cxml_{random.randrange(1000, 9999)}.xml",
        "text/xml",
        xml.encode(),
        "cXML",
        {"net_total": total, "gross_total": total},
        machine,
    )


BUYERS: tuple[Buyer, ...] = (open_trans, edifact, c_xml) * 8
