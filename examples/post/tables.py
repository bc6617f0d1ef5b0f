"""Orders as spreadsheet, CSV file, and UBL."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterator
from datetime import UTC, date, datetime
from xml.sax.saxutils import escape

from openpyxl import Workbook
from openpyxl.styles import Font

from examples.post.envelope import Attachment, mail
from examples.post.texts import OUTLOOK, at
from examples.post.truth import Item, Letter, Order, address, any_of, article, customer, german, named, net, on_file

XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


def letters() -> Iterator[Letter]:
    """All orders in formats made for machines."""
    yield _spreadsheet()
    yield _csv()
    yield _ubl()


def _spreadsheet() -> Letter:
    items = (
        named("LB-5-BL", "100", "Stk", "0.95"), named("LB-5-RT", "50", "Stk", "0.95"), named("LB-4-BL", "40", "Stk", "1.85"),
        named("KB-50-BR", "72", "Rolle", "1.39"), named("KB-75-BR", "36", "Rolle", "2.75"), named("PR-MS120", "20", "Rolle", "5.20"),
    )  # fmt: skip
    book = Workbook()
    book.properties.created = book.properties.modified = datetime(2026, 10, 20, tzinfo=UTC).replace(tzinfo=None)
    sheet = book.active
    assert sheet is not None
    sheet.title = "Bestellung"
    for cells in (
        ("Bestellformular Logistikzentrum Havelbogen GmbH",),
        (),
        ("Bestellnummer", "HB-20-118"),
        ("Datum", date(2026, 10, 20)),
        ("Kundennummer", 10162),
        ("Lieferung bis", date(2026, 10, 27)),
        (),
    ):
        sheet.append(cells)
    sheet.append(("Artikelnummer", "Bezeichnung", "Menge", "Einheit", "Einzelpreis netto", "Summe"))
    for cell in sheet[8]:
        cell.font = Font(bold=True)
    for x in items:
        sheet.append((x.sku, x.description, int(x.quantity), x.unit, float(x.price), float(x.total)))
    sheet.append((None, None, None, None, "Gesamt netto", float(net(items))))
    for row in sheet.iter_rows(min_row=9, min_col=5, max_col=6):
        for cell in row:
            cell.number_format = "#,##0.00 €"
    stated = {
        "order_number": "HB-20-118", "requested_delivery_date": "2026-10-27", "currency": any_of("EUR", None), "net_total": str(net(items)),
    }  # fmt: skip
    order = Order("10162", items, "2026-10-20", stated, totals_stated=True)
    content = mail(
        "19-xlsx", ("Bedarf Havelbogen", "bedarf@havelbogen-logistik.example"), "Bestellung HB-20-118", at(20, 7, 30),
        "Guten Morgen,\n\nanbei unser Bedarf als Excel-Datei.\n\nViele Grüße\nWareneingang Havelbogen\n",
        attachments=(Attachment("Bestellung HB-20-118.xlsx", XLSX, saved(book)),), headers=OUTLOOK,
    )  # fmt: skip
    return Letter("mails/19-xlsx.eml", content, "order", "spreadsheet", "E", (order,))


def saved(book: Workbook) -> bytes:
    """The workbook's bytes without the time of day at which they were written."""
    written, fixed = io.BytesIO(), io.BytesIO()
    book.save(written)
    with zipfile.ZipFile(written) as source, zipfile.ZipFile(fixed, "w", zipfile.ZIP_DEFLATED) as target:
        for entry in source.infolist():
            content = source.read(entry)
            if entry.filename == "docProps/core.xml":
                content = re.sub(rb"\d{4}-\d\d-\d\dT[\d:]+Z", b"2026-10-20T00:00:00Z", content)
            target.writestr(zipfile.ZipInfo(entry.filename, (2026, 10, 20, 0, 0, 0)), content)
    return fixed.getvalue()


def _csv() -> Letter:
    items = (
        Item("EH-100-L", "40", "Einweghandschuhe Nitril L", "Pack", "7.60", "KW 20 115", article("EH-100-L")["gtin"]),
        Item("EH-100-XL", "20", "Einweghandschuhe Nitril XL", "Pack", "8.70", "KW 20 116", article("EH-100-XL")["gtin"]),
        Item("CH-BR500", "48", "Bremsenreiniger 500 ml", "Stk", "2.19", "KW 31 002", article("CH-BR500")["gtin"]),
    )
    rows = "".join(f"{x.buyer_sku};{x.gtin};{x.description};{x.quantity};{x.unit};{german(x.price)}\r\n" for x in items)
    table = "Artikelnr. KW;EAN;Bezeichnung;Menge;ME;EK-Preis\r\n" + rows
    stated = {"order_number": "KWI-9981", "buyer_contact": "Stefan Rößler"}
    order = Order("10201", items, "2026-10-21", stated)
    content = mail(
        "20-csv", ("Stefan Rößler", "s.roessler@kw-ilmtal.example"), "Bestellung KWI-9981", at(21, 9, 9),
        "Hallo,\n\nunsere Bestellung KWI-9981 als CSV im Anhang.\nKundennummer 10201.\n\nStefan Rößler\nKunststoffwerk Ilmtal GmbH\n",
        attachments=(Attachment("KWI-9981.csv", "text/csv", table.encode("cp1252")),),
    )  # fmt: skip
    return Letter("mails/20-csv.eml", content, "order", "CSV in cp1252 with GTINs", "E", (order,))


def _ubl() -> Letter:
    items = (
        Item("SK-933-1030", "10", "Sechskantschraube M10 x 30", "BX", "27.50", gtin=article("SK-933-1030")["gtin"]),
        Item("MU-934-10", "10", "Sechskantmutter M10", "BX", "9.70", gtin=article("MU-934-10")["gtin"]),
        Item("US-125-10", "5", "Scheibe 10,5", "BX", "6.20", gtin=article("US-125-10")["gtin"]),
    )
    row = customer("20024")
    lines = "".join(
        f"""<cac:OrderLine><cac:LineItem><cbc:ID>{i}</cbc:ID><cbc:Quantity unitCode="{x.unit}">{x.quantity}</cbc:Quantity>
<cbc:LineExtensionAmount currencyID="EUR">{x.total}</cbc:LineExtensionAmount><cac:Price><cbc:PriceAmount currencyID="EUR">{x.price}</cbc:PriceAmount></cac:Price>
<cac:Item><cbc:Name>{escape(x.description)}</cbc:Name><cac:SellersItemIdentification><cbc:ID>{x.sku}</cbc:ID></cac:SellersItemIdentification>
<cac:StandardItemIdentification><cbc:ID schemeID="0160">{x.gtin}</cbc:ID></cac:StandardItemIdentification></cac:Item></cac:LineItem></cac:OrderLine>"""
        for i, x in enumerate(items, 1)
    )
    xml = f"""<?xml version="1.0" encoding="UTF-8"?>
<Order xmlns="urn:oasis:names:specification:ubl:schema:xsd:Order-2" xmlns:cac="urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2"
 xmlns:cbc="urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2">
<cbc:CustomizationID>urn:fdc:peppol.eu:poacc:trns:order:3</cbc:CustomizationID><cbc:ID>DS-2026-7781</cbc:ID><cbc:IssueDate>2026-10-21</cbc:IssueDate>
<cbc:DocumentCurrencyCode>EUR</cbc:DocumentCurrencyCode>
<cac:BuyerCustomerParty><cac:Party><cac:PartyName><cbc:Name>{row["name"]}</cbc:Name></cac:PartyName>
<cac:PostalAddress><cbc:StreetName>{row["street"]}</cbc:StreetName><cbc:CityName>{row["city"]}</cbc:CityName><cbc:PostalZone>{row["postcode"]}</cbc:PostalZone>
<cac:Country><cbc:IdentificationCode>AT</cbc:IdentificationCode></cac:Country></cac:PostalAddress>
<cac:PartyTaxScheme><cbc:CompanyID>{row["vat_id"]}</cbc:CompanyID><cac:TaxScheme><cbc:ID>VAT</cbc:ID></cac:TaxScheme></cac:PartyTaxScheme>
<cac:Contact><cbc:Name>Eva Sedlacek</cbc:Name><cbc:ElectronicMail>sedlacek@donau-stahlbau.example</cbc:ElectronicMail></cac:Contact></cac:Party></cac:BuyerCustomerParty>
<cac:SellerSupplierParty><cac:Party><cac:PartyName><cbc:Name>Nordwind Werkstatt &amp; Arbeitsschutz GmbH</cbc:Name></cac:PartyName></cac:Party></cac:SellerSupplierParty>
<cac:Delivery><cac:RequestedDeliveryPeriod><cbc:EndDate>2026-11-04</cbc:EndDate></cac:RequestedDeliveryPeriod></cac:Delivery>
<cac:AnticipatedMonetaryTotal><cbc:LineExtensionAmount currencyID="EUR">{net(items)}</cbc:LineExtensionAmount>
<cbc:PayableAmount currencyID="EUR">{net(items)}</cbc:PayableAmount></cac:AnticipatedMonetaryTotal>{lines}</Order>
"""
    stated = {
        "order_number": "DS-2026-7781", "requested_delivery_date": "2026-11-04", "currency": "EUR", "net_total": str(net(items)), "buyer_contact": "Eva Sedlacek",
        "buyer_vat_id": row["vat_id"], "gross_total": any_of(str(net(items)), None),
    }  # fmt: skip
    bill_to = on_file("20024") | {"contact": any_of(None, "Eva Sedlacek", "Mag. Eva Sedlacek")}
    order = Order(
        "20024",
        items,
        "2026-10-21",
        stated,
        bill_to,
        address(*(bill_to[p] for p in ("name", "street", "postcode", "city", "country", "contact"))),
        totals_stated=True,
    )
    content = mail(
        "21-ubl", ("Donau Stahlbau", "sedlacek@donau-stahlbau.example"), "Bestellung DS-2026-7781", at(21, 12, 0), "Bestellung im Anhang (UBL).\n",
        attachments=(Attachment("DS-2026-7781.xml", "application/xml", xml.encode()),),
    )  # fmt: skip
    return Letter("mails/21-ubl.eml", content, "order", "UBL order", "F", (order,))
