"""What comes by post and fax: the files a scanner writes into the drop folder, and one that came by mail."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from examples.post import pages, paper
from examples.post.envelope import Attachment, mail
from examples.post.form import ORDER_FORM
from examples.post.pdf_orders import printed, sender_block
from examples.post.texts import at
from examples.post.truth import Item, Letter, Order, Truth, address, any_of, article, customer, german, named, net

BLANK = Path(__file__).parent.parent / "company" / "forms" / "bestellschein.pdf"


def letters() -> Iterator[Letter]:
    """All scans, and the mail with a scan."""
    yield _scanned_mail()
    yield _typed()
    yield _noisy()
    yield _fax()
    yield _photograph()
    yield _form_by_hand()
    yield _form_with_delivery_address()
    yield _two_page_tiff()
    yield _complaint_letter()


def _order(number: str, items: tuple[Item, ...], date: str, order_number: str, **stated: Truth) -> Order:
    fields: dict[str, Truth] = {
        "order_number": order_number,
        "currency": "EUR",
        "net_total": str(net(items)),
        "buyer_email": None,
        **stated,
    }
    return Order(number, items, date, fields, printed(number), totals_stated=True)


def _scanned_mail() -> Letter:
    items = (named("H720.09", "12", "Paar", "9.80"), named("H720.10", "24", "Paar", "9.80"), named("7640-45", "3", "Paar", "64.90"))
    order = _order("10274", items, "2026-10-19", "B-119", payment_method="invoice", buyer_email=any_of("zimmerei@balkenhol.example", None))
    head = (("Bestell-Nr.", "B-119"), ("Kd.-Nr.", "10274"), ("Datum", "19.10.2026"))
    pdf = pages.ruled_grid(sender_block("10274"), head, items, "Zahlung auf Rechnung.\nL. Balkenhol")
    page = paper.scanned(paper.render(pdf, 200)[0], 7, skew_deg=-0.4)
    scan = paper.picture_file([page], "PDF", (200, 200))
    content = mail(
        "33-image-pdf", ("Zimmerei Balkenhol", "zimmerei@balkenhol.example"), "Scan_20261019.pdf", at(19, 16, 55), "Gesendet vom Multifunktionsgerät.\n",
        attachments=(Attachment("Scan_20261019.pdf", "application/pdf", scan),),
    )  # fmt: skip
    return Letter("mails/33-image-pdf.eml", content, "order", "scan without text layer", "D", (order,))


def _typed() -> Letter:
    items = (
        named("SDS-08160", "40", "Stück", "4.30"), named("SDS-10160", "20", "Stück", "5.20"), named("TS-230-19", "25", "Stück", "4.60"), named("WW-471-M", "12", "Stück", "3.90"),
    )  # fmt: skip
    head = (("Bestellung", "QS-2026-204"), ("Kunden-Nr.", "10325"), ("Datum", "06.10.2026"), ("Liefertermin", "19.10.2026"))
    pdf = pages.zebra(sender_block("10325"), head, items, "Zahlung per Rechnung.\nBauleitung Los 3", "typed")
    page = paper.scanned(paper.render(pdf, 300)[0], 1, noise=2, blur=0.3)
    order = _order("10325", items, "2026-10-06", "QS-2026-204", requested_delivery_date="2026-10-19", payment_method="invoice")
    return Letter("scans/01-typed-300dpi.png", paper.picture_file([page], "PNG", (300, 300)), "order", "300 dpi", "D", (order,))


def _noisy() -> Letter:
    items = (
        named("KR-19", "48", "Rolle", "1.45"),
        named("KR-25", "24", "Rolle", "1.85"),
        named("KR-50", "12", "Rolle", "3.60"),
        named("55040", "6", "Stk", "4.70"),
    )
    head = (("Bestellung", "LP-77/26"), ("Kundennr.", "10458"), ("Datum", "07.10.2026"))
    pdf = pages.ruled_grid(sender_block("10458"), head, items, "Mit freundlichen Grüßen\nHansen")
    page = paper.scanned(paper.render(pdf, 200)[0], 2, skew_deg=1.3, noise=14, blur=0.6, paper=235, ink=55)
    order = _order("10458", items, "2026-10-07", "LP-77/26")
    return Letter(
        "scans/02-noisy-200dpi.jpg", paper.picture_file([page], "JPEG", (200, 200), 60), "order", "200 dpi, noisy, skewed", "D", (order,)
    )


def _fax() -> Letter:
    items = (
        named("PVC-1319", "40", "m", "2.30"),
        named("KT-4", "30", "m", "2.90"),
        named("CH-RL400", "12", "Stk", "3.95"),
        named("BU-OB3R", "100", "kg", "1.15"),
    )
    head = (("Bestell-Nr.", "HS 4471"), ("Kundennr.", "10463"), ("Datum", "08.10.2026"), ("Liefertermin", "15.10.2026"))
    pdf = pages.ruled_grid(sender_block("10463"), head, items, "Bitte über Tor 2 anliefern.\nLang")
    fax = paper.faxed(paper.scanned(paper.render(pdf, 300)[0], 3, skew_deg=0.5, noise=4), 3, 300)
    order = _order(
        "10463", items, "2026-10-08", "HS 4471", requested_delivery_date="2026-10-15", note=any_of("Bitte über Tor 2 anliefern.", None)
    )
    return Letter("scans/03-fax.tif", paper.picture_file([fax], "TIFF", (204, 196)), "order", "fax, one bit", "D", (order,))


def _photograph() -> Letter:
    items = (named("HLM-BL", "8", "Stück", "12.80"), named("KGS-32", "8", "Stück", "21.90"), named("FM-P3V-10", "4", "Pack", "24.60"))
    head = (("Bestell-Nr.:", "FW-26-09"), ("Datum:", "09.10.2026"), ("Kundennr.:", "10290"))
    pdf = pages.din_letter(sender_block("10290"), head, items, "Bitte auf Rechnung.\n\nKommandant Huber", "photo")
    order = _order("10290", items, "2026-10-09", "FW-26-09", payment_method="invoice")
    vat = (net(items) * pages.VAT).quantize(net(items))
    order = replace(order, stated={**order.stated, "tax_total": str(vat), "gross_total": str(net(items) + vat)})
    page = paper.photographed(paper.render(pdf, 220)[0], 4)
    return Letter("scans/04-photograph.jpg", paper.picture_file([page], "JPEG", (72, 72), 75), "order", "photograph", "D", (order,))


def _rows(items: tuple[Item, ...]) -> list[dict[str, str]]:
    return [
        {"sku": x.sku or "", "description": x.description, "quantity": x.quantity}
        | ({"unit_price": german(x.price), "line_total": german(x.total)} if x.price else {})
        for x in items
    ]


def _form_by_hand() -> Letter:
    items = (
        Item("104.060", "20", "HSS Bohrer 6,0", price="2.10"), Item("104.080", "10", "HSS Bohrer 8,0", price="3.90"), Item("SPX-5060", "3", "Spax 5x60", price="16.20"),
        Item("GB-48-SI", "4", "Gewebeband silber", price="6.90"),
    )  # fmt: skip
    fields = {
        "customer_number": "10104", "order_number": "BH 26-31", "bill_to.name": "Bauhof Gemeinde Altenrode", "bill_to.contact": "Herr Brosig",
        "bill_to.street": "Salzlager 5", "bill_to.postcode": "38871", "bill_to.city": "Ilsenburg", "order_date": "12.10.2026", "net_total": german(net(items)),
    }  # fmt: skip
    page = paper.scanned(
        paper.filled_in(ORDER_FORM, BLANK.read_bytes(), fields, ("invoice",), _rows(items), "Breip.ttf", 5, 300), 5, noise=3
    )
    row = customer("10104")
    bill_to = address(any_of(row["name"], "Bauhof Gemeinde Altenrode"), row["street"], row["postcode"], row["city"], contact="Herr Brosig")
    stated: dict[str, Truth] = {
        "order_number": "BH 26-31", "payment_method": "invoice", "currency": any_of("EUR", None), "net_total": str(net(items)), "buyer_email": None,
        "buyer_name": any_of(row["name"], "Bauhof Gemeinde Altenrode"),
    }  # fmt: skip
    order = Order("10104", items, "2026-10-12", stated, bill_to, totals_stated=True)
    return Letter(
        "scans/05-form-by-hand.png", paper.picture_file([page], "PNG", (300, 300)), "order", "form by hand, 300 dpi", "D", (order,)
    )


def _form_with_delivery_address() -> Letter:
    items = (
        Item("EHK-13169", "1", "Verbandkasten gross"),
        Item("WW-471-L", "10", "Warnwesten gelb L"),
        Item("HLM-GE", "6", "Schutzhelm gelb"),
    )
    fields = {
        "customer_number": "10188", "bill_to.name": "Schlosserei Brandt", "bill_to.street": "Ambossweg 8", "bill_to.postcode": "23552", "bill_to.city": "Lübeck",
        "ship_to.name": "Baustelle Hafen", "ship_to.street": "Kaistrasse 9", "ship_to.postcode": "23570", "ship_to.city": "Travemünde",
        "buyer_phone": "0451 000 88", "order_date": "13.10.26",
    }  # fmt: skip
    page = paper.filled_in(ORDER_FORM, BLANK.read_bytes(), fields, ("cash_on_delivery",), _rows(items), "dkg.ttf", 6, 200)
    page = paper.scanned(page, 6, skew_deg=-0.8, noise=8, paper=240, ink=50)
    bill_to = address("Schlosserei Brandt", "Ambossweg 8", "23552", "Lübeck", contact=any_of(None, "Holger Brandt"))
    ship_to = address("Baustelle Hafen", "Kaistrasse 9", "23570", "Travemünde")
    stated: dict[str, Truth] = {"payment_method": "cash_on_delivery", "buyer_phone": "0451 000 88", "buyer_email": None}
    order = Order("10188", items, "2026-10-13", stated, bill_to, ship_to)
    return Letter(
        "scans/06-form-by-hand.jpg", paper.picture_file([page], "JPEG", (200, 200), 70), "order", "form by hand, 200 dpi", "D", (order,)
    )


def _two_page_tiff() -> Letter:
    wanted = (
        ("LB-3-BL", "30"), ("LB-4-BL", "60"), ("LB-5-BL", "120"), ("LB-5-RT", "120"), ("KBD-25100-S", "20"), ("KBD-25100-W", "20"), ("KBD-36200-S", "15"), ("KBD-48300-S", "10"),
        ("BAT-AA10", "12"), ("BAT-AAA10", "8"), ("55050", "4"), ("55051", "4"), ("SPB-25-4", "10"), ("SPB-35-6", "10"),
    )  # fmt: skip
    items = tuple(named(sku, quantity, "St.", article(sku)["price_net"]) for sku, quantity in wanted)
    head = (("Bestellung", "WR-26-88"), ("vom", "14.10.2026"), ("Kunde", "10214"))
    pdf = pages.carried_over(sender_block("10214"), head, items, "Zahlung per Lastschrift.", 9)
    scans = [paper.scanned(page, 8 + i, skew_deg=0.3 - 0.5 * i, noise=4) for i, page in enumerate(paper.render(pdf, 200))]
    order = _order("10214", items, "2026-10-14", "WR-26-88", payment_method="direct_debit")
    return Letter("scans/07-two-pages.tif", paper.picture_file(scans, "TIFF", (200, 200)), "order", "two pages in a TIFF", "D", (order,))


def _complaint_letter() -> Letter:
    text = """Sehr geehrte Damen und Herren,

bei der Lieferung vom 1. Oktober (Bestellung 4471-22) war ein Karton der
Sicherheitsschuhe durchnässt. Vier Paar sind unbrauchbar. Ich reklamiere hiermit
die beschädigte Ware und bitte um Ersatz oder Rücksendung auf Ihre Kosten.

Kundennummer: 10395

Mit freundlichen Grüßen

Schilling"""
    body = f"<div>{pages.lines_of(sender_block('10395'))}</div><br><div>{pages.lines_of(pages.SELLER)}</div><br><div>Magdeburg, 15.10.2026</div><h3>Mängelrüge</h3><p>{pages.lines_of(text)}</p>"
    pdf = pages.pdf_of_html(body, "@page {size: A4; margin: 25mm} body {font: 11pt 'Liberation Mono'}", "complaint")
    page = paper.scanned(paper.render(pdf, 200)[0], 9, skew_deg=0.6, noise=5)
    return Letter("scans/08-complaint.png", paper.picture_file([page], "PNG", (200, 200)), "complaint", "typed letter", "H")
