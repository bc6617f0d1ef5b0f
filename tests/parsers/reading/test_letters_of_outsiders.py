"""What the post of a garden and pet wholesaler's customers taught: each test is a family of letters, in the languages that write so."""

from __future__ import annotations

import pytest

from parsers.page import Document
from parsers.reading.lines.read import read_lines
from parsers.sources.text.html import lay_html
from tests.builders import article, master_of
from tests.parsers.reading.letters import STRANGER, order, read
from tests.parsers.reading.trade import MASTER, told
from tests.parsers.reading.trade import read as read_goods

GOODS = "4 Stück Trennscheibe 125 mm (TS-125-10)\n2 Stück Bremsenreiniger 500 ml (CH-BR500)\n"
COLOURS = master_of(
    article("KA-01", "Flaschenkapsel Vinetta schwarz", "7.10", unit="PK", name_en="Bottle capsule Vinetta black"),
    article("KA-02", "Flaschenkapsel Vinetta gold", "8.10", unit="PK", name_en="Bottle capsule Vinetta gold"),
    article("KA-03", "Flaschenkapsel Vinetta silber", "8.30", unit="PK", name_en="Bottle capsule Vinetta silver"),
)


@pytest.mark.parametrize(
    "asked",
    [
        "Fecha de entrega: 18 de noviembre de 2026",
        "Data di consegna richiesta: 18 novembre 2026",
        "Termin dostawy: 18 listopada 2026",
        "Termín dodání: 18. listopadu 2026",
        "Leveringsdato: 18. november 2026",
        "Data de entrega: 18 de novembro de 2026",
    ],
)
def test_a_wished_day_is_read_in_languages_without_a_vocabulary(asked: str) -> None:
    found = order(f"Bestellung\n\n{GOODS}\n{asked}\n")
    assert found.fields.requested_delivery_date is not None
    assert found.fields.requested_delivery_date.value == "2026-11-18"


def test_a_day_whose_month_nobody_knows_is_asked_about() -> None:
    found = order(f"Bestellung\n\n{GOODS}\nToimitus: 18 xalkuuta 2026\n")
    assert "fields.requested_delivery_date" in found.needs_review


@pytest.mark.parametrize("wish", ["Brauch ma bis Freitag.", "Das hätt ma gern bis Freitag."])
def test_a_word_that_is_another_languages_weekday_hides_no_day(wish: str) -> None:
    found = order(f"Hallo, bitte schickts uns 4x TS-125-10 Trennscheibe 125 mm. {wish} Danke\n")
    assert found.fields.requested_delivery_date is not None
    assert found.fields.requested_delivery_date.value == "2026-10-16"


@pytest.mark.parametrize("hours", ["Wij zijn open van ma tot vrijdag.", "Geöffnet Mo bis Freitag."])
def test_opening_hours_are_no_wished_day(hours: str) -> None:
    assert order(f"Bestellung\n\n{GOODS}\n{hours}\n").fields.requested_delivery_date is None


@pytest.mark.parametrize(("open_box", "ticked"), [("( )", "(X)"), ("[ ]", "[x]"), ("☐", "☑"), ("[_]", "[✓]")])
def test_what_is_not_ticked_in_a_list_is_not_ordered(open_box: str, ticked: str) -> None:
    found = order(f"Angekreuzt ist:\n\n{ticked} 4 Stück  Trennscheibe 125 mm  TS-125-10\n{open_box}  Bremsenreiniger 500 ml  CH-BR500\n")
    assert [line.sku.value for line in found.lines if line.sku] == ["TS-125-10"]
    assert found.needs_review == ()


def test_open_boxes_alone_leave_the_lines_as_they_are() -> None:
    found = order("Bitte liefern:\n\n[ ] 4 Stück Trennscheibe 125 mm (TS-125-10)\n[ ] 2 Stück Bremsenreiniger 500 ml (CH-BR500)\n")
    assert len(found.lines) == 2


@pytest.mark.parametrize(
    "text",
    [
        "Flaschenkapsel Vinetta: 2 Pckg. silber und 4 Pckg. gold.",
        "Flaschenkapsel Vinetta: 2x silber, 4x gold",
        "Bottle capsule Vinetta: 2 packs silver and 4 packs gold.",
    ],
)
def test_variants_each_behind_a_count_are_lines(text: str) -> None:
    assert told(read_goods(f"{text}\n", COLOURS, None)) == [("KA-03", "2"), ("KA-02", "4")]


def test_sizes_behind_a_word_and_a_count_are_lines() -> None:
    assert told(read_goods("Montagehandschuh Griptec: 4 Paar Größe 10 und 3 Paar Größe 9.\n", MASTER)) == [("HG-10", "4"), ("HG-09", "3")]


def _cards() -> Document:
    card = (
        "<table><tr><td>{n}</td><td colspan=3><b>{what}</b></td></tr><tr><td>{sku}</td><td>{number}</td><td>{own}</td><td>GA-{n}</td></tr>"
        "<tr><td>Bestellmenge</td><td>{count} STK</td><td>Preis netto</td><td>{price}</td></tr></table>"
    )
    labels = {"sku": "Lieferanten-Artikelnr.", "own": "Interne Nr."}
    rows = [
        ("Zeile 1", "Seitenschneider 160 mm", "55061", 3, "15,20"),
        ("Zeile 2", "Sechskantschraube M8 x 40 verzinkt", "SK-0840", 200, "0,12"),
    ]
    held = (card.format(n=n, what=what, number=number, count=count, price=price, **labels) for n, what, number, count, price in rows)
    return lay_html("0", "body", f"<html><body>{''.join(held)}</body></html>", "")


def test_labels_and_values_in_turn_in_the_cells_of_a_row_are_a_record() -> None:
    found = read_lines(_cards(), MASTER, None)
    assert told(found, "sku", "quantity", "unit_price", "description") == [
        ("55061", "3", "15.20", "Seitenschneider 160 mm"),
        ("SK-0840", "200", "0.12", "Sechskantschraube M8 x 40 verzinkt"),
    ]


@pytest.mark.parametrize(
    "head",
    [
        (
            "Anfang der weitergeleiteten Nachricht:\n\nVon: Nordwind Versand GmbH <bestellung@nordwind.example>\n"
            "Betreff: Unsere Angebote\nDatum: 11. Oktober 2026 um 10:25\nAn: Petra Lindner\n"
        ),
        (
            "-------- Message transféré --------\nSujet : Unsere Angebote\nDate : 11 octobre 2026 20:45\n"
            "De : Nordwind Versand GmbH <bestellung@nordwind.example>\nPour : Petra Lindner\n"
        ),
    ],
)
def test_offers_of_ours_below_an_order_are_not_passed_on(head: str) -> None:
    own = "Hallo,\n\nich wollte noch bestellen:\n\n4 Stück Trennscheibe 125 mm (TS-125-10)\n\nPetra Lindner\n"
    text = f"{own}\n{head}\nDiese Woche günstig:\n\nBremsenreiniger 500 ml (CH-BR500) 1,97 EUR\n"
    found = order(text, subject="Re: Unsere Angebote")
    assert [line.sku.value for line in found.lines if line.sku] == ["TS-125-10"]
    assert found.fields.customer_number is not None
    assert found.fields.order_date is not None
    assert found.fields.order_date.value == "2026-10-12"


@pytest.mark.parametrize("name", ["Anna Berg – Gärtnerei Berg GmbH", "Anna Berg | Gärtnerei Berg GmbH", "Gärtnerei Berg GmbH / Anna Berg"])
def test_a_firm_beside_a_person_in_its_line_is_the_buyer(name: str) -> None:
    found = order(f"Bestellung\n\n{GOODS}\nDanke\n{name}\nBirkenweg 16\n27568 Bremerhaven\n", sender=STRANGER)
    assert found.fields.bill_to.name is not None
    assert found.fields.bill_to.name.value == "Gärtnerei Berg GmbH"


@pytest.mark.parametrize("firm", ["Brouwer + van der Velde & Zonen", "Ott & Söhne", "Leclerc & Fils"])
def test_names_that_a_sign_joins_are_the_firm_below_a_person(firm: str) -> None:
    found = order(
        f"Bestellung\n\n{GOODS}\nMarloes Postma\n{firm}\nBirkenweg 16\n27568 Bremerhaven\n", sender="Marloes Postma <b65@mail.example>"
    )
    assert found.fields.bill_to.name is not None
    assert found.fields.bill_to.name.value == firm


@pytest.mark.parametrize("title", ["Purchase order from", "Bestellung von", "Commande de", "Bestelling van", "Requisition by"])
def test_a_title_before_the_firm_is_not_its_name(title: str) -> None:
    sender = "Loxley Apiaries Ltd <orders@loxley.example>"
    found = order(f"{title} Loxley Apiaries Ltd, 48 Orchard Way, Dumfries, DG1 3QA\n\n{GOODS}", sender=sender)
    name = found.fields.bill_to.name
    assert (name is not None and name.value == "Loxley Apiaries Ltd") or "fields.bill_to.name" in found.needs_review


def test_a_name_with_more_than_the_known_firm_is_asked_about() -> None:
    found = order(f"Xyzzy zu Metallbau Kessler GmbH, Ziegelhofer Weg 14, 34123 Kassel\n\nBestellung\n\n{GOODS}")
    name = found.fields.bill_to.name
    assert (name is not None and name.value == "Metallbau Kessler GmbH") or "fields.bill_to.name" in found.needs_review


@pytest.mark.parametrize(
    "told_so",
    [
        "Als Bestellnummer notieren Sie bitte 478248248.",
        "Numéro de commande à rappeler partout 478248248.",
        "Als bestelnummer graag overal 478248248.",
    ],
)
def test_a_number_that_its_label_leads_to_over_words_is_asked_about(told_so: str) -> None:
    found = order(f"Von Trennscheibe 125 mm (TS-125-10) nehmen wir 25 Stück. {told_so}\n")
    assert "fields.order_number" in found.needs_review
    assert "lines" not in found.needs_review


@pytest.mark.parametrize("word", ["Empfänger:", "Recipient:", "Destinataire :", "Ontvanger:"])
def test_a_receiver_in_a_mail_is_where_the_goods_go(word: str) -> None:
    found = order(f"bitte direkt senden, Rechnung an uns:\n\n{GOODS}\n{word}\nDagmar Rösch\nKirchberg 25\n21614 Buxtehude\n")
    assert found.fields.ship_to.street is not None
    assert found.fields.ship_to.street.value == "Kirchberg 25"
    assert found.fields.ship_to.name is not None
    assert found.fields.ship_to.name.value == "Dagmar Rösch"


def test_a_site_before_the_street_goes_with_the_firm() -> None:
    found = order(f"Bestellung\n\n{GOODS}\nLieferadresse: Metallbau Kessler GmbH, Lager 2, Uferstraße 9, 34125 Kassel\n")
    assert found.fields.ship_to.name is not None
    assert found.fields.ship_to.name.value == "Metallbau Kessler GmbH, Lager 2"
    assert found.fields.ship_to.street is not None
    assert found.fields.ship_to.street.value == "Uferstraße 9"


def test_a_unit_before_the_street_stays_with_it() -> None:
    found = order(f"Order\n\n{GOODS}\nDeliver to: Loxley Apiaries Ltd, Unit 62, Enterprise Way, Rye, TN31 6XD\n")
    assert found.fields.ship_to.street is not None
    assert found.fields.ship_to.street.value == "Unit 62, Enterprise Way"


def test_the_day_of_arrival_in_a_shops_notice_is_the_orders() -> None:
    found = order(
        f"Es ist eine neue Bestellung eingegangen.\n\nBestell-Nr.: BST-83296\nEingang: 11.10.2026\n\n{GOODS}", subject="Neue Bestellung"
    )
    assert found.fields.order_date is not None
    assert found.fields.order_date.value == "2026-10-11"


@pytest.mark.parametrize(
    ("kind", "subject", "text"),
    [
        ("complaint", "LS 5327: falsche Größe", "bestellt war Trennscheibe, im Karton war eine andere Größe. Tauschen Sie um."),
        ("complaint", "Delivery note 5327: wrong size", "we found a different size in the box. Please swap them."),
        ("inquiry", "Trennscheibe", "wie viele Trennscheiben 125 mm (TS-125-10) haben Sie noch da? Reine Anfrage."),
        ("inquiry", "Trennscheibe – stock?", "how many Trennscheibe 125 mm (TS-125-10) have you got on the shelf? Only asking."),
        ("inquiry", "Taugt das?", "taugt TS-125-10 dafür? Wenn ja, nehme ich 6 St., aber erst nach Ihrer Antwort."),
        ("inquiry", "Rücksendeschein", "bitte schicken Sie mir einen Rücksendeschein für TS-125-10, wir haben es uns anders überlegt."),
        ("other", "Neue Preisliste ab 3.11.2026", "aufgrund gestiegener Kosten gelten ab 3.11.2026 neue Preise. Die Liste folgt per Post."),
    ],
)  # fmt: skip
def test_kinds_are_heard(kind: str, subject: str, text: str) -> None:
    assert read(f"Guten Tag,\n\n{text}\n\nGrüße\nPetra Lindner\n", subject).kind == kind


@pytest.mark.parametrize(
    "text",
    [
        "für die Kontrolle brauchen wir zu Trennscheibe 125 mm (TS-125-10) ein Datenblatt und die Unbedenklichkeitserklärung.",
        "please send us for cutting disc Trennscheibe 125 mm (TS-125-10) a certificate of analysis.",
    ],
)
def test_papers_of_goods_that_are_named_between_are_no_order(text: str) -> None:
    assert read(f"Guten Tag,\n\n{text}\n\nGrüße\nPetra Lindner\n", "Datenblatt").kind == "inquiry"


def test_an_article_taken_back_below_the_signature_is_asked_about() -> None:
    signed = "Freundliche Grüße\nPetra Lindner\nMetallbau Kessler GmbH\n"
    text = f"wir brauchen:\n\n{GOODS}\n{signed}\nAch, Trennscheibe (TS-125-10) bitte wieder streichen.\n"
    assert "lines" in order(text).needs_review


@pytest.mark.parametrize("row", ["Arbetsorder 53978", "Rekvizice 53978", "Tilauksemme 53978", "Os paso esto (53978):"])
def test_a_number_behind_a_word_of_any_language_is_asked_about(row: str) -> None:
    assert "fields.order_number" in order(f"Hola,\n\n{row}\n\n{GOODS}", subject="").needs_review


def test_we_are_not_the_firm_of_a_person_above_us() -> None:
    text = f"{GOODS}\nAnna Berg\nBirkenweg 16\n27568 Bremerhaven\n\nNordwind Versand GmbH\n"
    name = order(f"Bestellung\n\n{text}", sender=STRANGER).fields.bill_to.name
    assert name is not None
    assert name.value == "Anna Berg"
