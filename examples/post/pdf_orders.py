"""Orders that come as a PDF beside a short mail."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal

from examples.post import pages
from examples.post.envelope import Attachment, mail
from examples.post.texts import OUTLOOK, at
from examples.post.truth import Item, Letter, Order, Truth, address, any_of, article, customer, named, net

SEE_ATTACHED = """Sehr geehrte Damen und Herren,

anbei erhalten Sie unsere Bestellung mit der Bitte um Auftragsbestätigung.

Mit freundlichen Grüßen

{}
"""


def letters() -> Iterator[Letter]:
    """All mails with a PDF that has a text layer."""
    yield _din()
    yield _grid()
    yield _zebra()
    yield _two_rows()
    yield _english()
    yield _two_pages()


def sender_block(number: str) -> str:
    """A customer's name and address in lines, as on a letterhead."""
    row = customer(number)
    return f"{row['name']}\n{row['street']}\n{row['postcode']} {row['city']}"


def din_order() -> tuple[bytes, Order]:
    """The hospital's letter and what is true of it."""
    items = (
        named("FM-P2-20", "10", "Pack", "15.80"),
        named("EHK-13157", "4", "Stück", "39.90"),
        named("WW-471-L", "15", "Stück", "3.90"),
        named("WW-471-XL", "25", "Stück", "3.90"),
        named("GS-200", "2", "Pack", "27.90"),
    )
    head = (
        ("Bestell-Nr.:", "45-2026-00871"),
        ("Datum:", "12. Oktober 2026"),
        ("Kundennr.:", "10388"),
        ("Ansprechpartner:", "Gerd Ahlers"),
        ("Telefon:", "05271 000-77"),
    )
    closing = "Lieferung bis spätestens 30.10.2026 an die Zentrale.\nZahlung: 30 Tage netto auf Rechnung.\n\nMit freundlichen Grüßen\n\nTechnischer Dienst"
    vat = (net(items) * pages.VAT).quantize(Decimal("0.01"))
    stated = {
        "order_number": "45-2026-00871", "requested_delivery_date": "2026-10-30", "payment_method": "invoice", "currency": "EUR",
        "net_total": str(net(items)), "tax_total": str(vat), "gross_total": str(net(items) + vat), "buyer_contact": any_of("Gerd Ahlers", "Technischer Dienst"),
        "buyer_phone": "05271 000-77",
    }  # fmt: skip
    order = Order(
        "10388", items, "2026-10-12", stated, printed("10388", any_of("Gerd Ahlers", "Technischer Dienst", None)), totals_stated=True
    )
    return pages.din_letter(sender_block("10388"), head, items, closing, "din"), order


def printed(number: str, contact: Truth = None) -> dict[str, Truth]:
    """The address as on file, where the letterhead prints it; the contact only where the letter names one."""
    row = customer(number)
    return address(row["name"], row["street"], row["postcode"], row["city"], row["country"], contact or any_of(row["contact"], None))


def _din() -> Letter:
    pdf, order = din_order()
    content = mail(
        "10-din", ("Technik St. Ansgar", "technik@st-ansgar.example"), "Bestellung 45-2026-00871", at(12, 13, 30), SEE_ATTACHED.format("Gerd Ahlers"),
        attachments=(Attachment("Bestellung_45-2026-00871.pdf", "application/pdf", pdf),), headers=OUTLOOK,
    )  # fmt: skip
    return Letter("mails/10-pdf-din.eml", content, "order", "DIN letter with VAT", "C", (order,))


def grid_order() -> tuple[bytes, Order]:
    """The pump maker's framed grid and what is true of it."""
    items = (
        named("ZS912-M6x20", "8", "Pck", "12.40"), named("ZS912-M6x30", "4", "Pck", "14.20"), named("ZS912-M8x30", "6", "Pck", "21.50"),
        named("ZS912-M8x40", "2", "Pck", "25.90"), named("20110", "5", "Stk", "4.40"), named("20113", "5", "Stk", "5.60"),
        named("OEL-KSM", "20", "l", "7.20"),
    )  # fmt: skip
    head = (
        ("Auftrag", "PK-10-2291"),
        ("Kunden-Nr.", "10436"),
        ("Datum", "13.10.26"),
        ("Lieferung", "20.10.26"),
        ("Bearbeiter", "U. Klöckener"),
    )
    stated = {
        "order_number": "PK-10-2291", "requested_delivery_date": "2026-10-20", "currency": "EUR", "net_total": str(net(items)), "buyer_contact": "U. Klöckener",
        "payment_method": None,
    }  # fmt: skip
    order = Order(
        "10436", items, "2026-10-13", stated, printed("10436", any_of("U. Klöckener", "Ursula Klöckener", None)), totals_stated=True
    )
    return pages.ruled_grid(sender_block("10436"), head, items, "Bitte Teillieferungen vermeiden.\nKlöckener"), order


def _grid() -> Letter:
    pdf, order = grid_order()
    order = replace(order, stated={**order.stated, "note": any_of("Bitte Teillieferungen vermeiden.", None)})
    content = mail(
        "11-grid", ("Ursula Klöckener", "u.kloeckener@pumpen-kloeckener.example"), "Auftrag PK-10-2291", at(13, 9, 2), "siehe Anhang\n\nU. Klöckener\n",
        attachments=(Attachment("auftrag.pdf", "application/pdf", pdf),),
    )  # fmt: skip
    return Letter("mails/11-pdf-grid.eml", content, "order", "ruled grid", "C", (order,))


def zebra_order() -> tuple[bytes, Order]:
    """The solar team's tinted rows and what is true of them."""
    items = (
        named("SPB-50-10", "12", "Stk", "18.90"), named("SPB-35-6", "20", "Stk", "9.70"), named("KBD-76370-S", "15", "Pkg", "12.40"),
        named("CS5-L", "24", "Paar", "11.20"), named("CS5-XL", "12", "Paar", "11.90"), named("GB-48-SI", "10", "Rll", "6.90"),
    )  # fmt: skip
    head = (
        ("Bestellnummer", "SO-4477"),
        ("Bestelldatum", "14.10.2026"),
        ("Ihre Kundennr. für uns", "10445"),
        ("Wunschtermin", "KW 44/2026"),
        ("Zahlungsart", "Rechnung"),
    )
    stated = {
        "order_number": "SO-4477", "requested_delivery_date": "2026-10-30", "payment_method": "invoice", "currency": "EUR", "net_total": str(net(items)),
    }  # fmt: skip
    order = Order("10445", items, "2026-10-14", stated, printed("10445"), totals_stated=True)
    return pages.zebra(sender_block("10445"), head, items, "Vielen Dank!\nJonas Ritter", "zebra"), order


def _zebra() -> Letter:
    pdf, order = zebra_order()
    content = mail(
        "12-zebra", ("Sonnenseite Einkauf", "einkauf@sonnenseite-solar.example"), "Einkaufsauftrag SO-4477", at(14, 16, 20),
        SEE_ATTACHED.format("Jonas Ritter\nSolarteam Sonnenseite GmbH"), attachments=(Attachment("SO-4477.pdf", "application/pdf", pdf),), headers=OUTLOOK,
    )  # fmt: skip
    return Letter("mails/12-pdf-zebra.eml", content, "order", "tinted rows without rulings", "C", (order,))


def _two_rows() -> Letter:
    own = {
        "SK-933-0630": ("4711-0630", "8.40"),
        "SK-933-0640": ("4711-0640", "9.90"),
        "SK-933-0840": ("4711-0840", "15.20"),
        "MU-934-06": ("4720-06", "3.10"),
    }
    quantities = ("40", "25", "60", "80")
    bolts = (
        Item(sku, quantity, article(sku)["name_de"], "BX", price, number)
        for (sku, (number, price)), quantity in zip(own.items(), quantities, strict=True)
    )
    items = (*bolts, Item("TS-125-10", "200", "TRENNSCHEIBE 125X1,0 INOX", "Stk", "1.12", "8800-125", said=False))
    head = (
        ("Bestellnummer", "4500188213"),
        ("Bestelldatum", "14.10.2026"),
        ("Lieferantennr.", "700519"),
        ("Kundennummer", "10156"),
        ("Liefertermin", "28.10.2026"),
    )
    closing = "Anlieferung:\nMaschinenfabrik Oberlauf AG, Werk II\nWareneingang Tor 4\nZwickgraben 12\n08056 Zwickau\n\nZahlungsbedingung: 30 Tage netto gegen Rechnung"
    pdf = pages.two_row_items(sender_block("10156"), head, items, closing, "two-rows")
    ship_to = address(
        "Maschinenfabrik Oberlauf AG, Werk II", "Zwickgraben 12", "08056", "Zwickau", contact=any_of("Wareneingang Tor 4", None)
    )
    stated = {
        "order_number": "4500188213", "requested_delivery_date": "2026-10-28", "payment_method": "invoice", "currency": "EUR", "net_total": str(net(items)),
    }  # fmt: skip
    order = Order("10156", items, "2026-10-14", stated, printed("10156"), ship_to, totals_stated=True)
    content = mail(
        "13-two-rows", ("Oberlauf Purchasing", "purchasing@oberlauf.example"), "Bestellung 4500188213", at(14, 2, 11),
        "Diese E-Mail wurde automatisch erzeugt. Bitte antworten Sie nicht auf diese Nachricht.\n\nIm Anhang finden Sie unsere Bestellung 4500188213.\n",
        attachments=(Attachment("PO_4500188213.PDF", "application/pdf", pdf),),
    )  # fmt: skip
    return Letter("mails/13-pdf-two-rows.eml", content, "order", "two rows an item, buyer's numbers", "C", (order,))


def _english() -> Letter:
    items = (
        Item("104.060", "100", "Drill bit 6.0 mm ground", "pcs", "2.10", "VDV100234"),
        Item("104.065", "60", "Drill bit 6.5 mm ground", "pcs", "2.60", "VDV100235"),
        Item("104.080", "60", "Drill bit 8.0 mm ground", "pcs", "3.90", "VDV100240"),
    )
    row = customer("40005")
    sender = f"{row['name']}\n{row['street']}\n{row['postcode']} {row['city']}\nThe Netherlands"
    ship = "Van der Velden Techniek B.V.\nMagazijn West\nHavenhoofd 2\n3011 XK Rotterdam\nThe Netherlands"
    head = (
        ("PO No.", "PO-26-01744"),
        ("Date", "15 Oct 2026"),
        ("Customer No.", "40005"),
        ("Delivery date", "02 Nov 2026"),
        ("VAT No.", row["vat_id"]),
    )
    pdf = pages.english_order(
        sender, ship, head, items, "Payment terms: invoice, 30 days.\nPlease quote our PO number on all documents.", "english"
    )
    ship_to = address("Van der Velden Techniek B.V.", "Havenhoofd 2", "3011 XK", "Rotterdam", "NL", any_of("Magazijn West", None))
    stated = {
        "order_number": "PO-26-01744", "requested_delivery_date": "2026-11-02", "payment_method": "invoice", "currency": "EUR", "net_total": str(net(items)),
        "buyer_vat_id": row["vat_id"], "note": any_of("Please quote our PO number on all documents.", None),
    }  # fmt: skip
    order = Order("40005", items, "2026-10-15", stated, printed("40005"), ship_to, totals_stated=True)
    content = mail(
        "14-english", ("Sanne van der Velden", "inkoop@vandervelden-techniek.example"), "PO-26-01744", at(15, 14, 44),
        "Dear supplier,\n\nplease find attached our purchase order.\n\nBest regards\nSanne van der Velden\n",
        attachments=(Attachment("PO-26-01744.pdf", "application/pdf", pdf),),
    )  # fmt: skip
    return Letter("mails/14-pdf-english.eml", content, "order", "english PO, buyer's numbers only", "C", (order,))


def two_page_order() -> tuple[bytes, Order]:
    """The tool hire's list of two pages and what is true of it."""
    wanted = (
        ("104.030", "20"), ("104.033", "20"), ("104.040", "20"), ("104.042", "10"), ("104.050", "20"), ("104.060", "30"), ("104.065", "10"), ("104.070", "10"),
        ("104.080", "20"), ("104.085", "10"), ("104.100", "10"), ("SDS-06110", "25"), ("SDS-06160", "25"), ("SDS-08160", "25"), ("SDS-10160", "15"),
        ("SDS-12210", "10"), ("SD-PH1", "6"), ("SD-PH2", "12"), ("SD-PZ1", "6"), ("SD-PZ2", "12"), ("SD-TX20", "12"), ("SD-TX25", "12"), ("20108", "8"), ("20110", "8"),
        ("20113", "8"), ("20117", "6"), ("20119", "6"), ("20124", "4"), ("SET-BO19", "3"), ("SET-NU94", "2"),
    )  # fmt: skip
    items = tuple(named(sku, quantity, "St.", article(sku)["price_net"]) for sku, quantity in wanted)
    head = (("Bestellung Nr.", "2026/318"), ("vom", "16.10.2026"), ("Kunde", "10364"), ("Lieferwoche", "45"))
    stated = {
        "order_number": "2026/318", "requested_delivery_date": "2026-11-06", "currency": "EUR", "net_total": str(net(items)), "payment_method": "direct_debit",
    }  # fmt: skip
    order = Order("10364", items, "2026-10-16", stated, printed("10364"), totals_stated=True)
    return pages.carried_over(sender_block("10364"), head, items, "Zahlung per Lastschrift.\n\nB. Emsmann", 22), order


def _two_pages() -> Letter:
    pdf, order = two_page_order()
    content = mail(
        "15-two-pages", ("Bernd Emsmann", "b.emsmann@rohrbau-emsmann.example"), "Bestellung 2026/318", at(16, 18, 9),
        "Hallo,\nim Anhang unsere Bestellung.\nGruß Bernd Emsmann\n", attachments=(Attachment("best318.pdf", "application/pdf", pdf),),
    )  # fmt: skip
    return Letter("mails/15-pdf-two-pages.eml", content, "order", "two pages with a carried-over sum", "C", (order,))
