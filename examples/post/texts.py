"""Orders written as plain text: tables made of blanks, lists, and running prose."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from zoneinfo import ZoneInfo

from examples.post.envelope import mail
from examples.post.truth import Item, Letter, Order, address, any_of, german, named, net, on_file

BERLIN = ZoneInfo("Europe/Berlin")
OUTLOOK = (("X-Mailer", "Microsoft Outlook 16.0"), ("Content-Language", "de-DE"))
THUNDERBIRD = (("User-Agent", "Mozilla Thunderbird"),)


def at(day: int, hour: int, minute: int = 0, month: int = 10) -> datetime:
    """A moment of autumn 2026 in Germany."""
    return datetime(2026, month, day, hour, minute, tzinfo=BERLIN)


def letters() -> Iterator[Letter]:
    """All plain-text orders."""
    yield _columns()
    yield _prose()
    yield _list_with_disclaimer()
    yield _english()
    yield _private_person()
    yield _new_customer()
    yield _other_delivery_address()
    yield _in_haste()
    yield _two_requests_in_a_sentence()


def _columns() -> Letter:
    items = (
        named("SK-933-0840", "12", "Pack", "16.40"),
        named("MU-934-08", "12", "Pack", "5.40"),
        named("US-125-08", "6", "Pack", "3.90"),
        named("TS-125-10", "50", "Stück", "1.29"),
        named("CH-BR500", "24", "Stück", "2.49"),
    )
    rows = "".join(
        f"{i:>3}  {item.sku:<12} {item.description:<48} {item.quantity:>5} {item.unit:<6} {german(item.price):>9} {german(item.total):>10}\n"
        for i, item in enumerate(items, 1)
    )
    text = f"""Sehr geehrte Damen und Herren,

hiermit bestellen wir zu den bekannten Konditionen:

Unsere Bestellnummer: B-2026-1187
Unsere Kundennummer:  10023
Bestelldatum:         05.10.2026

Pos  Artikel-Nr.  Bezeichnung                                      Menge Einh.   E-Preis     Gesamt
---------------------------------------------------------------------------------------------------
{rows}---------------------------------------------------------------------------------------------------
                                                              Summe netto EUR            {german(net(items)):>10}

Liefertermin: KW 43
Zahlung wie gehabt auf Rechnung.

Mit freundlichen Grüßen

Petra Lindner
Einkauf
--\x20
Metallbau Kessler GmbH
Ziegelhofer Weg 14
34123 Kassel
Tel. 0561 000 4711
p.lindner@kessler-metallbau.example
Geschäftsführer: Armin Kessler, Amtsgericht Kassel HRB 00001
"""
    stated = {
        "order_number": "B-2026-1187",
        "requested_delivery_date": "2026-10-23",
        "currency": "EUR",
        "payment_method": "invoice",
        "net_total": str(net(items)),
        "buyer_email": "p.lindner@kessler-metallbau.example",
        "buyer_phone": "0561 000 4711",
        "buyer_contact": "Petra Lindner",
    }
    order = Order("10023", items, "2026-10-05", stated, totals_stated=True)
    content = mail(
        "01-columns",
        ("Petra Lindner", "p.lindner@kessler-metallbau.example"),
        "Bestellung B-2026-1187",
        at(5, 8, 14),
        text,
        headers=OUTLOOK,
    )
    return Letter("mails/01-columns.eml", content, "order", "text table by blanks", "A", (order,))


def _prose() -> Letter:
    items = (
        Item("SPX-4040", "4", "Spax 4,0 x 40", "Schachteln"),
        Item("SPX-5060", "2", "Spax 5,0 x 60", "Schachteln"),
        Item("KR-38", "10", "Kreppband 38 mm", "Rollen"),
        Item("SF125-K120", "1", "Schleifscheiben 125 mm Korn 120", "Packung"),
    )
    text = """Moin zusammen,

könnt ihr uns bitte noch mal vier Schachteln Spax 4,0 x 40 und zwei Schachteln Spax 5,0 x 60 schicken? Dazu 10 Rollen
Kreppband 38 mm und eine Packung Schleifscheiben 125 mm Korn 120.

Wie immer per Lastschrift. Vielen Dank und viele Grüße aus der Werkstatt

Björn Österreich
Tischlerei Österreich & Söhne
"""
    order = Order("10031", items, "2026-10-06", {"payment_method": "direct_debit"})
    content = mail(
        "02-prose", ("Björn Österreich", "werkstatt@tischlerei-oesterreich.example"), "Nachschub für die Werkstatt", at(6, 6, 52), text,
        headers=THUNDERBIRD, charset="iso-8859-1",
    )  # fmt: skip
    return Letter("mails/02-prose.eml", content, "order", "prose with numbers as words", "A", (order,))


def _list_with_disclaimer() -> Letter:
    items = (
        Item("H300-09", "20", "GripTec 300 Gr. 9", "Paar"),
        Item("H300-10", "40", "GripTec 300 Gr. 10", "Paar"),
        Item("EH-100-L", "5", "Nitrilhandschuhe L", "Karton"),
        Item("PR-3L-500", "6", "Putztuchrolle blau", "Rollen"),
        Item("CH-HW10", "1", "Handwaschpaste 10 l"),
    )
    text = """Hallo Nordwind-Team,

wir brauchen:

- 20 Paar H300-09 GripTec 300 Gr. 9
- 40 Paar H300-10 GripTec 300 Gr. 10
- 5 Karton EH-100-L Nitrilhandschuhe L
- 6 Rollen PR-3L-500 Putztuchrolle blau
- 1 CH-HW10 Handwaschpaste 10 l

Kd.-Nr. 10047, bitte bis 14.10.2026 liefern.

Gruß
Emre Yıldız

Kfz-Werkstatt Yıldız · Schraubenallee 22 · 44147 Dortmund
Fon: +49 231 000-552 · Fax: +49 231 000-553

Diese E-Mail enthält vertrauliche und/oder rechtlich geschützte Informationen. Wenn Sie nicht der richtige Adressat sind oder
diese E-Mail irrtümlich erhalten haben, informieren Sie bitte sofort den Absender und vernichten Sie diese Mail. Das
unerlaubte Kopieren sowie die unbefugte Weitergabe von mehr als 1 Auszug ist nicht gestattet.
"""
    stated = {"requested_delivery_date": "2026-10-14", "buyer_contact": "Emre Yıldız", "buyer_phone": "+49 231 000-552"}
    order = Order("10047", items, "2026-10-06", stated)
    content = mail("03-list", ("Kfz Yıldız", "info@kfz-yildiz.example"), "Bestellung", at(6, 11, 3), text)
    return Letter("mails/03-list.eml", content, "order", "list with numbers, disclaimer", "A", (order,))


def _english() -> Letter:
    items = (
        Item("104.060", "50", "Twist drill HSS-G 6.0 mm", "pcs", "2.10"),
        Item("104.065", "30", "Twist drill HSS-G 6.5 mm", "pcs", "2.60"),
        Item("CH-RL400", "24", "Rust remover spray 400 ml", "pcs", "3.95"),
        Item("KT-6", "25", "Steel chain 6 x 42 mm", "mtr", "5.60"),
    )
    rows = "\n".join(f"{i}) {x.quantity} {x.unit}  {x.sku}  {x.description} @ EUR {x.price}" for i, x in enumerate(items, 1))
    text = f"""Dear Sir or Madam,

Please supply the following goods:

{rows}

PO number: KAB/26/0388
Your customer no. for us: 40012
Delivery required by: 23 October 2026
Payment: 30 days net on invoice

Please send an order confirmation.

Kind regards,
Joost Bakker
Scheepsreparatie De Kabeljauw B.V.
Dokweg 9, 3011 GD Rotterdam, The Netherlands
Phone +31 10 000 0188
"""
    stated = {
        "order_number": "KAB/26/0388", "requested_delivery_date": "2026-10-23", "payment_method": "invoice", "currency": "EUR",
        "buyer_contact": "Joost Bakker", "buyer_phone": "+31 10 000 0188",
    }  # fmt: skip
    order = Order("40012", items, "2026-10-07", stated)
    content = mail(
        "04-english",
        ("Joost Bakker", "j.bakker@kabeljauw-ship.example"),
        "Purchase order KAB/26/0388",
        at(7, 15, 40),
        text,
        headers=OUTLOOK,
    )
    return Letter("mails/04-english.eml", content, "order", "english list with prices", "A", (order,))


def _private_person() -> Letter:
    items = (
        Item("7640-43", "1", "Sicherheitsschuhe S3 Trekker in Größe 43", "Paar"),
        Item("SB-2010-K", "2", "Schutzbrille ClearView klar"),
    )
    text = """Guten Tag,

ich hätte gern ein Paar Sicherheitsschuhe S3 Trekker in Größe 43 sowie 2 Schutzbrille ClearView klar. Zahlung per PayPal.
Meine Adresse haben Sie ja noch von der letzten Bestellung.

Freundliche Grüße
Jörg Großmann
"""
    order = Order("60107", items, "2026-10-08", {"payment_method": "paypal"})
    content = mail("05-private", ("Jörg Großmann", "joerg.grossmann@freemail.example"), "Schuhe", at(8, 20, 31), text)
    return Letter("mails/05-private.eml", content, "order", "private person known by e-mail", "A", (order,))


def _new_customer() -> Letter:
    items = (
        Item("SET-BIT32", "2", "Bit-Satz 32-teilig", "Stück", "21.50"),
        Item("55040", "5", "Cuttermesser 18 mm", "Stück", "4.70"),
        Item("55041", "10", "Abbrechklingen 18 mm", "Pack", "2.20"),
    )
    text = f"""Hallo,

auf Ihrer Internetseite habe ich Folgendes gefunden und möchte es bestellen:

Art. SET-BIT32  Bit-Satz 32-teilig       2 Stück à {german("21.50")} EUR
Art. 55040      Cuttermesser 18 mm       5 Stück à {german("4.70")} EUR
Art. 55041      Abbrechklingen 18 mm    10 Pack  à {german("2.20")} EUR

Rechnungs- und Lieferadresse:
Cornelia Abendroth
Teppichstudio Abendroth
Florgasse 15
53111 Bonn

Ich überweise im Voraus.

Mit besten Grüßen
Cornelia Abendroth
Mobil 0170 0000042
"""
    bill_to = address(
        any_of("Teppichstudio Abendroth", "Cornelia Abendroth"), "Florgasse 15", "53111", "Bonn", contact=any_of("Cornelia Abendroth", None)
    )
    stated = {
        "payment_method": "prepayment", "currency": "EUR", "buyer_name": any_of("Teppichstudio Abendroth", "Cornelia Abendroth"),
        "buyer_contact": "Cornelia Abendroth", "buyer_email": "info@teppich-abendroth.example", "buyer_phone": "0170 0000042",
    }  # fmt: skip
    order = Order(None, items, "2026-10-08", stated, bill_to)
    content = mail(
        "06-new-customer", ("C. Abendroth", "info@teppich-abendroth.example"), "Bestellanfrage über Ihre Website", at(8, 9, 17), text
    )
    return Letter("mails/06-new-customer.eml", content, "order", "customer not on file", "A", (order,))


def _other_delivery_address() -> Letter:
    items = (
        named("7640-42", "6", "Paar"),
        named("7640-44", "4", "Paar"),
        named("HLM-WS", "10", "Stück"),
        named("WW-471-XL", "10", "Stück"),
    )
    rows = "\n".join(f"{x.quantity:>3} {x.unit:<6}{x.sku:<12}{x.description}" for x in items)
    text = f"""Guten Tag,

bitte liefern Sie für unseren Stützpunkt Büsum:

{rows}

Bestell-Nr. WWD-7733
Kundennummer 10257

Lieferung bitte an:
WWD Servicestützpunkt Büsum
z. Hd. Kai Thode
Deichhafen 6
25761 Büsum

Rechnung wie immer an unsere Anschrift in Heide.

Viele Grüße
Kai Thode
Windkraft Wartung Dithmarschen GmbH
"""
    ship_to = address("WWD Servicestützpunkt Büsum", "Deichhafen 6", "25761", "Büsum", contact="Kai Thode")
    stated = {"order_number": "WWD-7733", "payment_method": any_of("invoice", None), "buyer_contact": "Kai Thode"}
    order = Order("10257", items, "2026-10-09", stated, ship_to=ship_to)
    content = mail(
        "07-delivery-address", ("Kai Thode", "thode@wwd-service.example"), "Bestellung WWD-7733 PSA", at(9, 7, 45), text, headers=OUTLOOK
    )
    return Letter("mails/07-delivery-address.eml", content, "order", "delivery address in the text", "A", (order,))


def _in_haste() -> Letter:
    items = (
        Item("TS-125-10", "100", "Flexscheiben 125er", "Stck"),
        Item("KBD-36200-S", "10", "Kabelbinder 200 schwarz", "Pkg"),
        Item("PVC-0915", "50", "PVC-Schlauch 9x15", "m"),
        Item("BU-SG2-08", "15", "Schweissdraht SG2 0,8", "kg"),
        Item("OEL-HLP46", "60", "Hydrauliköl HLP 46", "Liter"),
    )
    text = """servus,
brauchen dringend
100 Stck Flexscheiben 125er
10 Pkg Kabelbinder 200 schwarz
50 m PVC-Schlauch 9x15
15 kg Schweissdraht SG2 0,8
60 Liter Hydrauliköl HLP 46
bitte schnellstmöglich, danke
Hinnerk

Gesendet von meinem Mobiltelefon
"""
    order = Order("10143", items, "2026-10-12", {"note": {"ignore": True}})
    content = mail("08-haste", ("Hinnerk Tietjen", "hinnerk@tietjen-landtechnik.example"), "brauch was", at(12, 17, 58), text)
    return Letter("mails/08-haste.eml", content, "order", "abbreviations, no numbers", "A", (order,))


def _two_requests_in_a_sentence() -> Letter:
    items = (
        Item("FM-P2-20", "3", "FFP2 ohne Ventil"),
        Item("GS-200", "2", "Gehörschutzstöpsel PU"),
        Item("KGS-27", "1", "Kapselgehörschützer SNR 27"),
    )
    text = """Sehr geehrtes Team,

wie telefonisch mit Herrn Boysen besprochen bestellen wir für die Theaterwerkstatt 3 x FFP2 ohne Ventil (Art. FM-P2-20),
2 x Gehörschutzstöpsel PU (Art. GS-200) und 1 x Kapselgehörschützer SNR 27 (Art. KGS-27).

Unser Zeichen: MM-88. Bitte rufen Sie vor der Anlieferung kurz unter 0571 000021 an, die Schranke ist sonst zu.

Mit freundlichem Gruß
Dr. Irmgard Kolbe
Museum für Mühlentechnik e.V.
"""
    stated = {
        "order_number": any_of("MM-88", None), "buyer_contact": "Dr. Irmgard Kolbe",
        "note": any_of("Bitte rufen Sie vor der Anlieferung kurz unter 0571 000021 an, die Schranke ist sonst zu.", None),
    }  # fmt: skip
    order = Order("10337", items, "2026-10-12", stated, bill_to=on_file("10337"))
    content = mail(
        "09-sentence", ("Museum für Mühlentechnik", "verwaltung@muehlenmuseum.example"), "Bestellung Arbeitsschutz", at(12, 10, 5), text
    )
    return Letter("mails/09-sentence.eml", content, "order", "several articles in one sentence", "A", (order,))
