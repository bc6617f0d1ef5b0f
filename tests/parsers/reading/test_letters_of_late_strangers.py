"""What the post of a workwear and garage supplier's customers taught: each test is a family of letters, in the languages that write so."""

from __future__ import annotations

from dataclasses import replace

import pytest

from config.company import DeliveryAddress
from parsers.extraction import extract
from parsers.masterdata import index
from parsers.options import Options
from parsers.page import Box
from parsers.reading.lines.rows import rows_of
from parsers.reading.segments import segments
from parsers.sources.documents import read_body
from tests.builders import document_of
from tests.parsers.reading.letters import PETRA, mail, master, order, read

GOODS = "4 Stück Trennscheibe 125 mm (TS-125-10)\n2 Stück Bremsenreiniger 500 ml (CH-BR500)\n"
STRANGER_FIRM = "Olaf Brandt <brandt@holzbau-brandt.example>"


@pytest.mark.parametrize(
    "mark", ["  CANCELLED", "  gestrichen", " (annulé)", " -> vervalt", " – bitte streichen", " STORNIERT", " [deleted]"]
)
def test_a_row_that_is_marked_off_is_not_ordered(mark: str) -> None:
    found = order(
        f"Guten Tag,\n\n4 Stück Trennscheibe 125 mm (TS-125-10)\n2 Stück Bremsenreiniger 500 ml (CH-BR500){mark}\n\nGruß\nPetra\n"
    )
    assert [line.sku.value for line in found.lines if line.sku] == ["TS-125-10"]


@pytest.mark.parametrize("remark", ["(ab 7 Uhr besetzt)", "(bitte vorher anrufen)", "(Tor 3, Schranke links)"])
def test_a_remark_in_brackets_is_no_part_of_the_town(remark: str) -> None:
    found = order(f"Bestellung\n\n{GOODS}\nLieferadresse: Metallbau Kessler GmbH, Hafenweg 9, 23552 Lübeck {remark}\n")
    assert found.fields.ship_to.city is not None
    assert found.fields.ship_to.city.value == "Lübeck"


def test_brackets_that_belong_to_a_town_stay() -> None:
    found = order(f"Bestellung\n\n{GOODS}\nLieferadresse: Metallbau Kessler GmbH, Hafenweg 9, 15230 Frankfurt (Oder)\n")
    assert found.fields.ship_to.city is not None
    assert found.fields.ship_to.city.value == "Frankfurt (Oder)"


@pytest.mark.parametrize("function", ["Filialleitung", "Store Manager", "Responsable", "Inkoper"])
def test_what_a_person_is_stands_before_the_name(function: str) -> None:
    found = order(f"Bestellung\n\n{GOODS}\nHolzbau Brandt GmbH\n{function} Olaf Brandt\nAm Kai 4\n34123 Kassel\n", sender=STRANGER_FIRM)
    assert found.fields.bill_to.contact is not None
    assert found.fields.bill_to.contact.value == "Olaf Brandt"


def test_a_call_in_brackets_is_no_part_of_a_name() -> None:
    text = f"Bestellung\n\n{GOODS}\nAnsprechpartner: Olaf Brandt (Apparat 87)\nHolzbau Brandt GmbH\nAm Kai 4\n34123 Kassel\n"
    found = order(text, sender=STRANGER_FIRM)
    assert found.fields.bill_to.contact is None or found.fields.bill_to.contact.value == "Olaf Brandt"


@pytest.mark.parametrize(
    "said",
    [
        "Bitte liefern Sie ohne Rechnung.",
        "Rechnung wie gewohnt an uns.",
        "Please deliver without invoice.",
        "Merci de livrer sans facture.",
    ],
)
def test_an_invoice_that_is_denied_or_addressed_is_no_way_to_pay(said: str) -> None:
    assert order(f"Bestellung\n\n{GOODS}\n{said}\n").fields.payment_method is None


@pytest.mark.parametrize(
    ("lead", "number"),
    [
        ("bitte direkt an unseren Kunden liefern:", "Bestellzeichen unseres Kunden: KX 7745"),
        ("please deliver straight to our customer:", "Our customer's order: 745902"),
        ("merci de livrer directement chez notre client :", "Commande de notre client : 745902"),
        ("graag rechtstreeks aan onze klant leveren:", "Bestelnummer van onze klant: 745902"),
    ],
)
def test_whom_the_buyer_sells_to_gets_the_goods_and_has_another_number(lead: str, number: str) -> None:
    found = order(f"Guten Tag,\n\n{lead}\n\nMotoren Penrose Ltd.\nTannenweg 7\n49074 Osnabrück\n\n{GOODS}\n{number}\n\nPetra Lindner\n")
    assert found.fields.order_number is None
    assert found.fields.bill_to.street is not None
    assert found.fields.bill_to.street.value == "Ziegelhofer Weg 14"
    assert found.fields.ship_to.street is not None
    assert found.fields.ship_to.street.value == "Tannenweg 7"


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Nr. BZ 9925-8, danke und Gruß, Petra", "BZ 9925-8"),
        ("N. ordine: BZ 6644-3", "BZ 6644-3"),
        ("Rekvisition BX 981717.", "BX 981717"),
        ("Anforderung 2026-10-885", "2026-10-885"),
    ],
)
def test_a_number_keeps_its_own_letters_and_is_no_house(text: str, number: str) -> None:
    found = order(f"Guten Tag,\n\n{GOODS}\n{text}\n", "Teile")
    assert found.fields.order_number is not None
    assert found.fields.order_number.value == number


@pytest.mark.parametrize("text", ["Wir bestellen neu unter 1780:", "please supply under 26-1780:"])
def test_a_sentence_orders_under_a_bare_number(text: str) -> None:
    found = order(f"Guten Tag,\n\n{text}\n\n{GOODS}\n", "Teile")
    assert found.fields.order_number is not None
    assert found.fields.order_number.value in text


def test_a_number_that_nobody_took_is_asked_about_though_words_stand_before_it() -> None:
    assert "fields.order_number" in order(f"Hej,\n\n{GOODS}\nSagsbeteckning ZZX 981717.\n", "dele").needs_review


def test_a_day_in_a_row_of_its_own_is_asked_about() -> None:
    assert "fields.order_date" in order(f"Guten Tag,\n\n{GOODS}\nUnterschriftstag: 09.10.2026\n").needs_review


def test_a_site_that_is_named_by_its_kind_alone_is_asked_about() -> None:
    workshop = DeliveryAddress("10023", "Metallbau Kessler GmbH, Lager", "", "Hafenweg 3", "34123", "Kassel", "DE")
    known = index(replace(master().data, delivery_addresses=(workshop,)))
    (found,) = read(f"Guten Tag,\n\nbitte liefern Sie an unser Lager:\n\n{GOODS}\n", "Bestellung", known=known).orders
    assert "fields.ship_to" in found.needs_review


def test_a_site_with_a_number_is_meant() -> None:
    plain = order(f"Guten Tag,\n\nbitte liefern Sie an unsere Halle 2:\n\n{GOODS}\n")
    assert plain.fields.ship_to.street is not None
    assert plain.fields.ship_to.street.value == "Ziegelhofer Weg 20"
    assert "fields.ship_to" not in plain.needs_review


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        ("Berichtigung zu Bestellung B14688", "wir bitten um folgende Berichtigung unserer Bestellung B14688, datiert 05.10.26:"),
        ("Revised PO B14688", "revision of our purchase order B14688 dated 05/10/2026:"),
        ("Rectification commande B14688", "merci de noter la rectification de notre commande B14688 :"),
        ("Herziening bestelling B14688", "graag de volgende herziening van onze bestelling B14688:"),
    ],
)
def test_a_correction_of_an_order_is_a_change(subject: str, text: str) -> None:
    goods = "Artikel TS-125-10 Trennscheibe 125 mm, Menge neu: 4 Stück (alt: 13)\n"
    assert read(f"Guten Tag,\n\n{text}\n\n{goods}\nGruß\nPetra\n", subject).kind == "change"


@pytest.mark.parametrize(
    ("subject", "text", "denial"),
    [
        ("Richiesta di offerta", "vi chiediamo un'offerta per:", "Non si tratta di un ordine."),
        ("Solicitud de presupuesto", "les rogamos presupuesto para:", "No es un pedido."),
        ("Zapytanie ofertowe", "prosimy o ofertę na:", "To nie jest zamówienie."),
        ("Tilbudsforespørgsel", "vi vil gerne have et tilbud på:", "Dette er ikke en ordre."),
    ],
)
def test_an_inquiry_is_heard_in_languages_without_a_vocabulary(subject: str, text: str, denial: str) -> None:
    assert read(f"{text}\n\n{GOODS}\n{denial}\n", subject).kind == "inquiry"


@pytest.mark.parametrize("offer", ["Your quotation: AN-4569", "Ihr Angebot: AN-4569", "Votre devis n° AN-4569", "Uw offerte: AN-4569"])
def test_an_offer_by_its_number_asks_for_none(offer: str) -> None:
    assert read(f"PURCHASE ORDER KX/7720\n{offer}\n\n{GOODS}\n", "Purchase order KX/7720").kind == "order"


def test_what_is_only_for_information_denies_no_order_behind_it() -> None:
    text = f"Hallo,\n\nauf Seite 48 steht noch der alte Preis, nur zur Info.\n\nUnsere Bestellung:\n\n{GOODS}\nGruß\n"
    assert read(text, "Unsere Bestellung").kind == "order"


def test_a_quotation_with_a_bar_down_its_side_is_no_order_though_the_plain_form_hides_it() -> None:
    quoted = "<p>heute verschickt:</p><p>2 Stück Bremsenreiniger 500 ml (CH-BR500)</p>"
    html = (
        f"<p>wir bestellen:</p><p>4 Stück Trennscheibe (TS-125-10)</p><blockquote style='border-left:2px solid blue'>{quoted}</blockquote>"
    )
    text = "wir bestellen:\n\n4 Stück Trennscheibe (TS-125-10)\n\nheute verschickt:\n\n2 Stück Bremsenreiniger 500 ml (CH-BR500)\n"
    body = read_body("0", text, html, "Bestellung")
    assert {word.zone for word in body.words if word.text == "(CH-BR500)"} == {"quoted"}


def test_a_coloured_strip_is_read_by_itself() -> None:
    document = document_of(
        "BEZAHLUNG        4 Stück Trennscheibe\nVorkasse         2 Stück Reiniger\nTELEFON          5 Stück Band\n12345", paged=True
    )
    (page,) = document.pages
    page = replace(page, fills=(Box(0.0, 0.0, 80.0, page.height),))
    document = replace(document, pages=(page,))
    assert [row.text for row in rows_of(document)][:5] == ["BEZAHLUNG", "Vorkasse", "TELEFON", "12345", "4 Stück Trennscheibe"]
    rows = {segment.text: segment.row for segment in segments(document, page)}
    assert rows["Vorkasse"] - rows["BEZAHLUNG"] == 1


def test_goods_behind_a_word_that_is_a_label_elsewhere_are_counted() -> None:
    text = "salut, il me faut pour le chantier 4 Trennscheibe 125 mm (TS-125-10) et 2 Bremsenreiniger 500 ml (CH-BR500). merci\n"
    (found,) = extract("mail.eml", mail(text, "chantier", PETRA), master(), Options()).orders
    assert [(line.sku.value, line.quantity.value) for line in found.lines if line.sku and line.quantity] == [
        ("TS-125-10", "4"),
        ("CH-BR500", "2"),
    ]
