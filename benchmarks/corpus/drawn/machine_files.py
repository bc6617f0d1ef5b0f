"""Buyers of the drawn part whose machines order: openTRANS, EDIFACT, cXML, Order-X beside or inside a PDF, and UBL as Peppol has it."""

from __future__ import annotations

import io
from dataclasses import replace
from functools import partial
from html import escape
from random import Random

import pikepdf

from benchmarks.corpus.buyers import Buyer
from benchmarks.corpus.company import World
from benchmarks.corpus.drawn.demand import demand
from benchmarks.corpus.opened.machine_files import Machine, c_xml, edifact, open_trans, ordered, sent
from benchmarks.corpus.opened.printed_pages import pdf_of
from benchmarks.corpus.opened.wish import Line, Wish
from examples.post.truth import Letter, Truth, any_of

MACHINE = Machine(
    demand,
    {
        "de": "Guten Tag,\n\nunsere Bestellung erhalten Sie als elektronisches Dokument.\n\nIhr Einkauf", "en": "Please process the attached electronic order.", "nl": "Bijgevoegd ontvangt u onze elektronische order.",
        "fr": "Veuillez traiter la commande électronique ci-jointe.",
    },
)  # fmt: skip
_NAMES = (
    'xmlns:rsm="urn:un:unece:uncefact:data:SCRDMCCBDACIOMessageStructure:100" xmlns:udt="urn:un:unece:uncefact:data:standard:UnqualifiedDataType:128" '
    'xmlns:ram="urn:un:unece:uncefact:data:standard:ReusableAggregateBusinessInformationEntity:128"'
)


def _party(name: str, street: str, postcode: str, city: str, country: str, identity: str = "") -> str:
    number = f"<ram:ID>{escape(identity)}</ram:ID>" if identity else ""
    return (
        f"{number}<ram:Name>{escape(name)}</ram:Name><ram:PostalTradeAddress><ram:PostcodeCode>{postcode}</ram:PostcodeCode><ram:LineOne>{escape(street)}</ram:LineOne>"
        f"<ram:CityName>{escape(city)}</ram:CityName><ram:CountryID>{country}</ram:CountryID></ram:PostalTradeAddress>"
    )


def _cii_line(number: int, x: Line) -> str:
    gtin = f'<ram:GlobalID schemeID="0160">{x.gtin}</ram:GlobalID>' if x.gtin else ""
    theirs = f"<ram:BuyerAssignedID>{escape(x.buyer_sku)}</ram:BuyerAssignedID>" if x.buyer_sku else ""
    return (
        f"<ram:IncludedSupplyChainTradeLineItem><ram:AssociatedDocumentLineDocument><ram:LineID>{number}</ram:LineID></ram:AssociatedDocumentLineDocument><ram:SpecifiedTradeProduct>{gtin}<ram:SellerAssignedID>{escape(x.number)}</ram:SellerAssignedID>"
        f"{theirs}<ram:Name>{escape(x.description)}</ram:Name></ram:SpecifiedTradeProduct><ram:SpecifiedLineTradeAgreement><ram:NetPriceProductTradePrice><ram:ChargeAmount>{x.price}</ram:ChargeAmount></ram:NetPriceProductTradePrice></ram:SpecifiedLineTradeAgreement>"
        f'<ram:SpecifiedLineTradeDelivery><ram:RequestedQuantity unitCode="{x.code}">{x.quantity}</ram:RequestedQuantity></ram:SpecifiedLineTradeDelivery><ram:SpecifiedLineTradeSettlement><ram:SpecifiedTradeSettlementLineMonetarySummation>'
        f"<ram:LineTotalAmount>{x.total}</ram:LineTotalAmount></ram:SpecifiedTradeSettlementLineMonetarySummation></ram:SpecifiedLineTradeSettlement></ram:IncludedSupplyChainTradeLineItem>"
    )


def cross_industry_order(order: Wish) -> str:
    """The order as Order-X (UN/CEFACT SCRDM Cross Industry Order, basic profile)."""
    b, s = order.buyer, order.ship_to
    seller_street, _, place = order.world.address.partition("\n")
    postcode, _, city = place.partition(" ")
    note = f"<ram:IncludedNote><ram:Content>{escape(order.note)}</ram:Content></ram:IncludedNote>" if order.note else ""
    ship = (
        f"<ram:ShipToTradeParty>{_party(*(str(s[part]) for part in ('name', 'street', 'postcode', 'city', 'country')))}</ram:ShipToTradeParty>"
        if s
        else ""
    )
    wished = str(order.delivery or "").replace("-", "")
    day = (
        f'<ram:RequestedDeliverySupplyChainEvent><ram:OccurrenceDateTime><udt:DateTimeString format="102">{wished}</udt:DateTimeString></ram:OccurrenceDateTime></ram:RequestedDeliverySupplyChainEvent>'
        if wished
        else ""
    )
    return (
        f'<?xml version="1.0" encoding="UTF-8"?>\n<rsm:SCRDMCCBDACIOMessageStructure {_NAMES}><rsm:ExchangedDocumentContext><ram:GuidelineSpecifiedDocumentContextParameter><ram:ID>urn:order-x.eu:1p0:basic</ram:ID></ram:GuidelineSpecifiedDocumentContextParameter></rsm:ExchangedDocumentContext>'
        f'<rsm:ExchangedDocument><ram:ID>{escape(order.number)}</ram:ID><ram:TypeCode>220</ram:TypeCode><ram:IssueDateTime><udt:DateTimeString format="102">{order.written:%Y%m%d}</udt:DateTimeString></ram:IssueDateTime>{note}</rsm:ExchangedDocument><rsm:SupplyChainTradeTransaction>'
        + "".join(_cii_line(number, x) for number, x in enumerate(order.lines, 1))
        + f"<ram:ApplicableHeaderTradeAgreement><ram:SellerTradeParty>{_party(order.world.name, seller_street, postcode, city, 'DE')}</ram:SellerTradeParty><ram:BuyerTradeParty>{_party(b['name'], b['street'], b['postcode'], b['city'], b['country'], order.customer)}</ram:BuyerTradeParty></ram:ApplicableHeaderTradeAgreement>"
        f"<ram:ApplicableHeaderTradeDelivery>{ship}{day}</ram:ApplicableHeaderTradeDelivery><ram:ApplicableHeaderTradeSettlement><ram:OrderCurrencyCode>EUR</ram:OrderCurrencyCode><ram:SpecifiedTradeSettlementHeaderMonetarySummation><ram:LineTotalAmount>{order.net}</ram:LineTotalAmount>"
        f"<ram:TaxBasisTotalAmount>{order.net}</ram:TaxBasisTotalAmount></ram:SpecifiedTradeSettlementHeaderMonetarySummation></ram:ApplicableHeaderTradeSettlement></rsm:SupplyChainTradeTransaction></rsm:SCRDMCCBDACIOMessageStructure>\n"
    )


def _bare(order: Wish) -> Wish:
    """The order whose delivery address names no person, as these files have none."""
    return replace(order, ship_to=order.ship_to | {"contact": None} if order.ship_to else None)


def order_x(world: World, random: Random, name: str, machine: Machine = MACHINE) -> Letter:
    """Order-X as a file of its own."""
    order = _bare(ordered(world, random, machine))
    stated: dict[str, Truth] = {"net_total": any_of(str(order.net), None)}
    return sent(order, random, name, "order-x.xml", "application/xml", cross_industry_order(order).encode(), "Order-X", stated, machine)


def order_x_in_pdf(world: World, random: Random, name: str, machine: Machine = MACHINE) -> Letter:
    """A PDF that shows the order and holds it as Order-X."""
    order = _bare(ordered(world, random, machine))
    rows = "".join(
        f"<tr><td>{n}</td><td>{escape(x.number)}</td><td>{escape(x.description)}</td><td>{order.count(x.quantity)}</td><td>{x.code}</td><td>{order.money(x.price)}</td><td>{order.money(x.total)}</td></tr>"
        for n, x in enumerate(order.lines, 1)
    )
    page = f"<p>{escape(order.block).replace(chr(10), '<br>')}</p><h2>{escape(order.number)}</h2><p>{order.day(order.written)}</p><table>{rows}</table><p>EUR {order.money(order.net)}</p>"
    with pikepdf.open(io.BytesIO(pdf_of(page, "@page {size: A4} body {font: 9pt 'Liberation Sans'}", name))) as pdf:
        pdf.attachments["order-x.xml"] = pikepdf.AttachedFileSpec(
            pdf, cross_industry_order(order).encode(), filename="order-x.xml", mime_type="application/xml", creation_date="", mod_date=""
        )
        buffer = io.BytesIO()
        pdf.save(buffer, deterministic_id=True)
    stated: dict[str, Truth] = {"net_total": any_of(str(order.net), None)}
    return sent(
        order,
        random,
        name,
        f"{order.number.replace('/', '-')}.pdf",
        "application/pdf",
        buffer.getvalue(),
        "Order-X in PDF",
        stated,
        machine,
    )


def _ubl_party(name: str, street: str, postcode: str, city: str, country: str) -> str:
    return (
        f"<cac:Party><cac:PartyName><cbc:Name>{escape(name)}</cbc:Name></cac:PartyName><cac:PostalAddress><cbc:StreetName>{escape(street)}</cbc:StreetName><cbc:CityName>{escape(city)}</cbc:CityName><cbc:PostalZone>{postcode}</cbc:PostalZone>"
        f"<cac:Country><cbc:IdentificationCode>{country}</cbc:IdentificationCode></cac:Country></cac:PostalAddress></cac:Party>"
    )


def peppol(world: World, random: Random, name: str, machine: Machine = MACHINE) -> Letter:
    """A UBL order as Peppol's ordering profile has it, with delivery, period, and anticipated totals."""
    order = _bare(ordered(world, random, machine))
    b, s = order.buyer, order.ship_to
    account = f"<cbc:SupplierAssignedAccountID>{escape(order.customer)}</cbc:SupplierAssignedAccountID>" if order.customer else ""
    place = (
        f"<cac:DeliveryLocation><cbc:Name>{escape(str(s['name']))}</cbc:Name><cac:Address><cbc:StreetName>{escape(str(s['street']))}</cbc:StreetName><cbc:CityName>{escape(str(s['city']))}</cbc:CityName><cbc:PostalZone>{s['postcode']}</cbc:PostalZone>"
        f"<cac:Country><cbc:IdentificationCode>{s['country']}</cbc:IdentificationCode></cac:Country></cac:Address></cac:DeliveryLocation>"
        if s
        else ""
    )
    period = (
        f"<cac:RequestedDeliveryPeriod><cbc:EndDate>{order.delivery}</cbc:EndDate></cac:RequestedDeliveryPeriod>" if order.delivery else ""
    )
    lines = "".join(
        f'<cac:OrderLine><cac:LineItem><cbc:ID>{number * 10}</cbc:ID><cbc:Quantity unitCode="{x.code}">{x.quantity}</cbc:Quantity><cbc:LineExtensionAmount currencyID="EUR">{x.total}</cbc:LineExtensionAmount><cac:Price><cbc:PriceAmount currencyID="EUR">{x.price}</cbc:PriceAmount></cac:Price>'
        f"<cac:Item><cbc:Name>{escape(x.description)}</cbc:Name>"
        + (f"<cac:BuyersItemIdentification><cbc:ID>{escape(x.buyer_sku)}</cbc:ID></cac:BuyersItemIdentification>" if x.buyer_sku else "")
        + f"<cac:SellersItemIdentification><cbc:ID>{escape(x.number)}</cbc:ID></cac:SellersItemIdentification>"
        + (f'<cac:StandardItemIdentification><cbc:ID schemeID="0160">{x.gtin}</cbc:ID></cac:StandardItemIdentification>' if x.gtin else "")
        + "</cac:Item></cac:LineItem></cac:OrderLine>"
        for number, x in enumerate(order.lines, 1)
    )
    xml = (
        '<?xml version="1.0" encoding="UTF-8"?>\n<Order xmlns="urn:oasis:names:specification:ubl:schema:xsd:Order-2" xmlns:cac="urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2" xmlns:cbc="urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2">'
        f"<cbc:CustomizationID>urn:fdc:peppol.eu:poacc:trns:order:3</cbc:CustomizationID><cbc:ProfileID>urn:fdc:peppol.eu:poacc:bis:ordering:3</cbc:ProfileID><cbc:ID>{escape(order.number)}</cbc:ID><cbc:IssueDate>{order.written}</cbc:IssueDate><cbc:OrderTypeCode>220</cbc:OrderTypeCode>"
        f"{f'<cbc:Note>{escape(order.note)}</cbc:Note>' if order.note else ''}<cbc:DocumentCurrencyCode>EUR</cbc:DocumentCurrencyCode><cac:BuyerCustomerParty>{account}{_ubl_party(b['name'], b['street'], b['postcode'], b['city'], b['country'])}</cac:BuyerCustomerParty>"
        f"<cac:SellerSupplierParty><cac:Party><cac:PartyName><cbc:Name>{escape(world.name)}</cbc:Name></cac:PartyName></cac:Party></cac:SellerSupplierParty>{f'<cac:Delivery>{place}{period}</cac:Delivery>' if place or period else ''}"
        f'<cac:AnticipatedMonetaryTotal><cbc:LineExtensionAmount currencyID="EUR">{order.net}</cbc:LineExtensionAmount><cbc:PayableAmount currencyID="EUR">{order.net}</cbc:PayableAmount></cac:AnticipatedMonetaryTotal>{lines}</Order>\n'
    )
    stated: dict[str, Truth] = {
        "net_total": any_of(str(order.net), None),
        "gross_total": any_of(str(order.net), None),
        "tax_total": any_of(None, "0.00"),
    }
    return sent(order, random, name, f"{random.randrange(10**8)}.xml", "text/xml", xml.encode(), "UBL Peppol", stated, machine)


BUYERS: tuple[Buyer, ...] = (
    partial(open_trans, machine=MACHINE),
    partial(edifact, machine=MACHINE),
    partial(edifact, machine=MACHINE),
    partial(c_xml, machine=MACHINE),
    order_x,
    order_x_in_pdf,
    peppol,
) * 3
