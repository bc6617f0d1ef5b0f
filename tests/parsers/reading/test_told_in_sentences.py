"""What sentences say of who writes, where the goods go and what the order is called: it belongs to the head, not to names and goods."""

from __future__ import annotations

import pytest

from tests.builders import article, master_of
from tests.parsers.reading.letters import STRANGER, order, read

GOODS = "3 Stk Trennscheibe 125 mm (TS-125-10)"
INTRODUCTIONS = [
    "wir sind Klein + Söhne OHG, Hauptstraße 5, 34123 Kassel, und bestellen:",
    "hier schreibt die Firma Klein + Söhne OHG, Hauptstraße 5, 34123 Kassel. Wir brauchen:",
    "we are Klein + Söhne OHG, Hauptstraße 5, 34123 Kassel, and would like to order:",
    "nous sommes la société Klein + Söhne OHG, Hauptstraße 5, 34123 Kassel, et souhaitons commander :",
    "wij zijn Klein + Söhne OHG, Hauptstraße 5, 34123 Kassel en bestellen graag:",
]


@pytest.mark.parametrize("sentence", INTRODUCTIONS)
def test_who_introduces_himself_is_named_without_the_sentence(sentence: str) -> None:
    address = order(f"Hallo,\n\n{sentence}\n\n{GOODS}\n\nAnna Berg\n", sender=STRANGER).fields.bill_to
    assert address.name and address.name.value == "Klein + Söhne OHG"
    assert address.city and address.city.value == "Kassel"


@pytest.mark.parametrize("towards", ["bitte liefern Sie\n\n{}\n\nan", "please deliver\n\n{}\n\nto", "gelieve te leveren\n\n{}\n\naan"])
def test_goods_go_to_the_address_behind_a_bare_an(towards: str) -> None:
    text = f"Hallo,\n\n{towards.format(GOODS)} Objekt Achterberg, Im Gewerbepark 21, 01097 Dresden.\n\nPetra Lindner\n"
    place = order(text).fields.ship_to
    assert place.name and place.name.value == "Objekt Achterberg"
    assert place.street and place.street.value == "Im Gewerbepark 21"


def test_an_address_that_nobody_took_is_asked_about() -> None:
    text = f"{GOODS}\n\nDie Ware geht nach 01097 Dresden, Im Gewerbepark 21 (Objekt Achterberg).\n\nPetra Lindner\n"
    assert "fields.ship_to" in order(text).needs_review


def test_the_firm_stands_in_the_title_of_its_order() -> None:
    for title in ("Berg Labor GmbH – Bestellliste", "BESTELLUNG Berg Labor GmbH"):
        name = order(f"{title}\n\n{GOODS}\n\nAm Kai 8\n68159 Mannheim\n", sender=STRANGER).fields.bill_to.name
        assert name and name.value == "Berg Labor GmbH"


def test_a_signature_with_bars_is_no_table() -> None:
    signature = "Berg Techniek B.V. | De Hoef 27A | 1032 KM Amsterdam, Nederland\n06 22 30566 | anna@neu.example | KvK 7222220\n"
    address = order(f"Hallo,\n\n{GOODS}\n\nGroeten\nAnna Berg\n\n{signature}", sender=STRANGER).fields.bill_to
    assert address.street and address.street.value == "De Hoef 27A"


@pytest.mark.parametrize(
    "number", ["under order number 2026-726", "unter der Bestellnummer 2026-726", "sous le numéro de commande 2026-726"]
)
def test_the_order_s_number_is_no_part_of_the_goods_before_it(number: str) -> None:
    fields = order(f"Hello,\n\nplease send us 12 pcs Trennscheibe 125 mm (TS-125-10) {number}.\n").fields
    assert fields.order_number and fields.order_number.value == "2026-726"


@pytest.mark.parametrize(("until", "day"), [("bis KW 51", "2026-12-18"), ("bis spätestens Montag", "2026-10-19")])
def test_the_wished_day_is_no_part_of_the_goods_before_it(until: str, day: str) -> None:
    found = order(f"hallo,\n\nwir brauchen mal wieder 6 Stk Trennscheibe 125 mm {until}\n\nPetra\n").fields.requested_delivery_date
    assert found and found.value == day


def test_an_address_broken_at_a_hyphen_is_whole() -> None:
    text = f"Bestellung\nvon: Berg Labor OHG, Robert-Koch-\nStraße 33, 01097 Dresden\n\n{GOODS}\n"
    address = order(text, sender=STRANGER).fields.bill_to
    assert address.name and address.name.value == "Berg Labor OHG"
    assert address.street and address.street.value == "Robert-Koch-Straße 33"


def test_a_mail_below_a_farewell_is_quoted_though_its_head_has_two_lines() -> None:
    below = "Van: Nordwind Versand GmbH\nOnderwerp: Aanbiedingen\n\nDeze week extra voordelig:\nBremsenreiniger 500 ml (CH-BR500)\n"
    found = order(f"Hoi,\n\ngraag nog leveren: 3 stuks Trennscheibe 125 mm (TS-125-10).\nBedankt, Petra Lindner\n\n{below}")
    assert [line.sku and line.sku.value for line in found.lines] == ["TS-125-10"]
    assert "lines" not in found.needs_review


def test_what_a_disclaimer_says_of_deleting_cancels_nothing() -> None:
    below = "Diese Nachricht ist nur für den Empfänger bestimmt. Wenn Sie sie irrtümlich erhalten haben, löschen Sie sie bitte."
    assert read(f"Bestellung EK1883:\n\n12 TS-125-10\n\nPetra Lindner\n\n{below}\n", "Bestellung").kind == "order"


def test_an_article_that_is_only_asked_about_is_no_line() -> None:
    question = "Sinon, quel serait votre prix pour Bremsenreiniger 500 ml (CH-BR500) en palette ? C'est pour un projet."
    found = order(f"Bonjour,\n\nnous commandons :\n\n{GOODS}\n\n{question}\n")
    assert [line.sku and line.sku.value for line in found.lines] == ["TS-125-10"]
    assert "lines" not in found.needs_review


def test_small_talk_before_a_list_orders_it_all_the_same() -> None:
    talk = "letzte Woche hatten wir die Kontrolle im Haus, alles bestens gelaufen. Nur unsere Vorräte sind traurig. Deshalb heute:"
    found = read(f"Hallo,\n\n{talk}\n\n{GOODS}\n6 Stk Bremsenreiniger 500 ml (CH-BR500)\n\nBis bald\nPetra Lindner\n", "Gruß aus Kassel")
    assert found.kind == "order"


def test_thanks_for_your_order_places_none() -> None:
    text = "Vielen Dank für Ihre Bestellung, unsere Auftragsbestätigung finden Sie anbei.\n"
    assert read(text, "Auftragsbestätigung AB-3307", STRANGER).kind == "other"


@pytest.mark.parametrize("days", ["7 days from today", "in 7 Tagen ab heute", "7 dagen vanaf vandaag"])
def test_days_from_today_are_a_wish_that_leaves_room(days: str) -> None:
    found = order(f"Hello,\n\nplease send us:\n\n{GOODS}\n\nIt should get here by {days}.\n")
    assert found.fields.requested_delivery_date and found.fields.requested_delivery_date.value == "2026-10-19"
    assert "fields.requested_delivery_date" in found.needs_review


def test_a_row_below_the_week_s_order_is_counted() -> None:
    found = order("Goedemorgen,\n\nde bestelling voor deze week:\n\n5 stuks Trennscheibe 125 mm (TS-125-10)\n")
    assert [line.quantity and line.quantity.value for line in found.lines] == ["5"]


def test_letters_at_the_end_of_an_article_s_number_are_no_currency() -> None:
    known = master_of(article("3202FR", "Einwegschürze Protekta blau", "9.51"))
    found = read("Hey,\n\nwir nehmen:\n\n24 x Einwegschürze Protekta blau [3202FR]\n\nDanke\n", "Bestellung", known=known)
    (only,) = found.orders
    assert only.fields.currency is None
    assert [line.unit_price for line in only.lines] == [None]
