"""Orders made for machines: spreadsheets and CSV files beside a mail (group E), and UBL orders (F)."""

from __future__ import annotations

import csv
import io
from dataclasses import replace
from datetime import datetime
from decimal import Decimal
from random import Random
from xml.sax.saxutils import escape

from openpyxl import Workbook

from benchmarks.corpus.company import World
from benchmarks.corpus.mails import drawn_for, mail_of
from benchmarks.corpus.printed import Layout
from benchmarks.corpus.wants import Want
from examples.post.envelope import Attachment
from examples.post.tables import XLSX, saved
from examples.post.truth import UNITS, Item, Letter, Truth, german

SHEET_PARTS = frozenset({"position", "sku", "buyer_sku", "gtin", "description", "quantity", "unit", "price", "total"})


def sheet_order(world: World, random: Random, layout: Layout, name: str) -> Letter:
    """The layout's table as a spreadsheet with a head above, or as CSV whose head stands in the mail."""
    columns = tuple((what, word) for what, word in layout.columns if what in SHEET_PARTS and word)
    if not {"quantity"} <= {what for what, _ in columns}:
        columns = (*columns, ("quantity", "Menge" if layout.language == "de" else "Qty"))
    layout = replace(layout, columns=columns, second_row=(), per=1, groups=(), shipping_row="", heads=True, upper=False)
    want = replace(drawn_for(layout, world, random), totals=False, tax=False, ship_to=None, note="")
    if random.random() < 0.5:
        return _spreadsheet(random, layout, want, name)
    return _csv(random, layout, want, name)


def _said(layout: Layout, want: Want) -> list[tuple[str, str]]:
    values = {
        "order_number": want.number, "customer_number": want.buyer["customer_number"] if want.shows_customer_number else "", "delivery": want.shown_delivery, "payment": want.shown_payment,
    }  # fmt: skip
    return [(label, values[part]) for part, label in layout.labels.items() if values.get(part)]


def _value(item: Item, what: str, number: int) -> str | int | float:
    if what == "quantity":
        return int(item.quantity)
    if what in ("price", "total"):
        return float(item.price if what == "price" else item.total) if item.price else ""
    texts = {
        "position": str(number),
        "sku": item.sku,
        "buyer_sku": item.buyer_sku,
        "gtin": item.gtin,
        "description": item.description,
        "unit": item.unit,
    }
    return texts[what] or ""


def _spreadsheet(random: Random, layout: Layout, want: Want, name: str) -> Letter:
    book = Workbook()
    sheet = book.active
    if sheet is None:
        raise RuntimeError("openpyxl made a workbook without a sheet")
    for _ in range(random.randrange(0, 3)):
        sheet.append([])
    for line in want.buyer_block.split("\n"):
        sheet.append([line])
    sheet.append([])
    for label, value in _said(layout, want):
        sheet.append([label, int(value) if value.isdigit() and not value.startswith("0") else value])
    if "date" in layout.labels:
        sheet.append([layout.labels["date"], datetime(want.written.year, want.written.month, want.written.day)])  # noqa: DTZ001  (a sheet's dates have no zone)
    sheet.append([])
    sheet.append([word for _, word in layout.columns])
    for number, item in enumerate(want.items, 1):
        sheet.append([_value(item, what, number) for what, _ in layout.columns])
    content = mail_of(
        random, name, replace(want, contact=""), text=_short(want), attachments=(Attachment(f"{name}.xlsx", XLSX, saved(book)),)
    )
    return Letter(f"E/{name}.eml", content, "order", f"xlsx {layout.name}", "E", (_InSheet(want),))


def _csv(random: Random, layout: Layout, want: Want, name: str) -> Letter:
    separator, charset = random.choice(((";", "cp1252"), (";", "utf-8-sig"), (",", "utf-8"), ("\t", "utf-16")))
    buffer = io.StringIO()
    writer = csv.writer(buffer, delimiter=separator)
    writer.writerow([word for _, word in layout.columns])
    for number, item in enumerate(want.items, 1):
        values = (_value(item, what, number) for what, _ in layout.columns)
        writer.writerow([(german(str(v)) if layout.language == "de" else f"{v:.2f}") if isinstance(v, float) else v for v in values])
    head = "\n".join(f"{label}: {value}" for label, value in _said(layout, want))
    text = f"{_short(want)}\n{head}\n\n{want.buyer_block}\n"
    attachment = Attachment(f"{name}.csv", "text/csv", buffer.getvalue().encode(charset))
    content = mail_of(random, name, replace(want, contact=""), text=text, attachments=(attachment,))
    return Letter(f"E/{name}.eml", content, "order", f"csv {charset} {layout.name}", "E", (_InSheet(want),))


def _short(want: Want) -> str:
    return "Guten Tag,\n\nunsere Bestellung im Anhang.\n" if want.language == "de" else "Hello,\n\nour order is attached.\n"


class _InSheet:
    """An order whose amounts stand in cells without a currency, by a buyer who gives no person."""

    def __init__(self, want: Want) -> None:
        self._want = want

    def truth(self) -> dict[str, dict[str, Truth]]:
        """Fields and lines in the truth's form."""
        truth = self._want.truth()
        heads_say_euro = {"any_of": ["EUR", None]}
        return truth | {
            "fields": truth["fields"] | {"currency": heads_say_euro, "buyer_contact": {"ignore": True}, "buyer_phone": {"ignore": True}}
        }


def ubl_order(world: World, random: Random, layout: Layout, name: str) -> Letter:
    """A UBL 2.1 order beside a short mail; of the layout only the parts that are said are used."""
    want = drawn_for(layout, world, random)
    items = tuple(replace(item, unit=item.unit or "Stück", description=item.description or "Artikel") for item in want.items)
    day = want.delivery.isoformat() if want.delivery else ""
    want = replace(
        want,
        items=items,
        totals=False,
        tax=False,
        extra_net=Decimal(0),
        ship_to=None,
        note="",
        payment="",
        per=1,
        dated=True,
        line_totals=True,
        phone="",
    )
    b = want.buyer
    lines = "".join(_ubl_line(item, number) for number, item in enumerate(items, 1))
    delivery = (
        f"<cac:Delivery><cac:RequestedDeliveryPeriod><cbc:EndDate>{day}</cbc:EndDate></cac:RequestedDeliveryPeriod></cac:Delivery>"
        if day
        else ""
    )
    number = f"<cbc:ID>{escape(want.number)}</cbc:ID>" if want.number else "<cbc:ID/>"
    account = f"<cbc:SupplierAssignedAccountID>{b['customer_number']}</cbc:SupplierAssignedAccountID>" if want.shows_customer_number else ""
    xml = f"""<?xml version="1.0" encoding="UTF-8"?><Order xmlns="urn:oasis:names:specification:ubl:schema:xsd:Order-2"
 xmlns:cac="urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2" xmlns:cbc="urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2">
{number}<cbc:IssueDate>{want.written.isoformat()}</cbc:IssueDate><cbc:DocumentCurrencyCode>EUR</cbc:DocumentCurrencyCode>
<cac:BuyerCustomerParty>{account}<cac:Party><cac:PartyName><cbc:Name>{escape(b["name"])}</cbc:Name></cac:PartyName><cac:PostalAddress><cbc:StreetName>{escape(b["street"])}</cbc:StreetName>
<cbc:CityName>{escape(b["city"])}</cbc:CityName><cbc:PostalZone>{b["postcode"]}</cbc:PostalZone><cac:Country><cbc:IdentificationCode>{b["country"]}</cbc:IdentificationCode></cac:Country>
</cac:PostalAddress></cac:Party></cac:BuyerCustomerParty><cac:SellerSupplierParty><cac:Party><cac:PartyName><cbc:Name>{escape(world.name)}</cbc:Name></cac:PartyName></cac:Party>
</cac:SellerSupplierParty>{delivery}{lines}</Order>"""
    content = mail_of(
        random,
        name,
        replace(want, contact=""),
        text=_short(want),
        attachments=(Attachment(f"{name}.xml", "application/xml", xml.encode()),),
    )
    return Letter(f"F/{name}.eml", content, "order", "UBL", "F", (_InSheet(want),))


def _ubl_line(item: Item, number: int) -> str:
    unit = UNITS[item.unit] if isinstance(UNITS[item.unit], str) else "C62"
    price = f'<cac:Price><cbc:PriceAmount currencyID="EUR">{item.price}</cbc:PriceAmount></cac:Price>' if item.price else ""
    total = f'<cbc:LineExtensionAmount currencyID="EUR">{item.total}</cbc:LineExtensionAmount>' if item.price else ""
    theirs = (
        f"<cac:BuyersItemIdentification><cbc:ID>{escape(item.buyer_sku)}</cbc:ID></cac:BuyersItemIdentification>" if item.buyer_sku else ""
    )
    gtin = (
        f'<cac:StandardItemIdentification><cbc:ID schemeID="0160">{item.gtin}</cbc:ID></cac:StandardItemIdentification>'
        if item.gtin
        else ""
    )
    return (
        f'<cac:OrderLine><cac:LineItem><cbc:ID>{number}</cbc:ID><cbc:Quantity unitCode="{unit}">{item.quantity}</cbc:Quantity>{total}{price}<cac:Item><cbc:Name>{escape(item.description)}</cbc:Name>'
        f"{theirs}<cac:SellersItemIdentification><cbc:ID>{escape(item.sku or '')}</cbc:ID></cac:SellersItemIdentification>{gtin}</cac:Item></cac:LineItem></cac:OrderLine>"
    )
