"""What letters of people taught who did not know the reader: each test is a family of them, in the languages that write so."""

from __future__ import annotations

import pytest

from parsers.reading.lines.amounts import read_amount
from tests.parsers.reading.letters import STRANGER, order, read

GOODS = "4 Stück Trennscheibe 125 mm (TS-125-10)\n2 Stück Bremsenreiniger 500 ml (CH-BR500)\n"


@pytest.mark.parametrize("number", ["FR-83610", "03570-FR", "EUR-12345", "3202FR"])
def test_letters_of_an_articles_number_are_no_currency(number: str) -> None:
    assert read_amount(number) is None


@pytest.mark.parametrize("money", ["Fr.12.50", "12.-Fr", "CHF-12.50", "12.50Fr", "12,–€"])
def test_money_keeps_its_currency(money: str) -> None:
    amount = read_amount(money)
    assert amount is not None
    assert amount.currency in {"CHF", "EUR"}


@pytest.mark.parametrize("price", ["62,00 EUR/100", "1,29 EUR/Stk", "1,29 €/St"])
def test_a_price_by_its_unit_names_the_currency(price: str) -> None:
    found = order(f"Wir bestellen:\n\n1  TS-125-10  Trennscheibe 125 mm  20 Stück  {price}\n")
    assert found.fields.currency is not None
    assert found.fields.currency.value == "EUR"


@pytest.mark.parametrize(
    "told",
    ["Bezahlt wird auf Rechnung.", "Wir zahlen gegen Rechnung.", "We pay on invoice.", "Paiement sur facture.", "Betaling op factuur."],
)
def test_how_it_is_paid_is_heard_right_behind_goods(told: str) -> None:
    goods = "ich bräuchte wie zuletzt 4 Stück Trennscheibe 125 mm (TS-125-10) und 2 Stück Bremsenreiniger 500 ml (CH-BR500)"
    found = order(f"Guten Tag,\n\n{goods}. {told}\n\nGrüße\nPetra Lindner\n")
    assert found.fields.payment_method is not None
    assert found.fields.payment_method.value == "invoice"


@pytest.mark.parametrize("told", ["Die Zahlung erfolgt über unseren Einkaufsverbund.", "Le paiement se fera par notre groupement."])
def test_a_way_of_paying_that_nobody_understands_is_asked_about(told: str) -> None:
    found = order(f"Wir bestellen:\n\n{GOODS}\n{told}\n")
    assert "fields.payment_method" in found.needs_review


@pytest.mark.parametrize("lead", ["Meine Adresse ist", "My address is", "Mon adresse est", "Mijn adres is"])
def test_a_sentence_leads_to_the_street(lead: str) -> None:
    found = order(f"Hallo,\n\nbitte 4 Stück Trennscheibe 125 mm (TS-125-10).\n\n{lead} Birkenweg 16, 27568 Bremerhaven.\n", sender=STRANGER)
    assert found.fields.bill_to.street is not None
    assert found.fields.bill_to.street.value == "Birkenweg 16"


def test_small_words_before_a_known_firm_are_not_its_name() -> None:
    found = order(f"Fax an Nordwind Versand GmbH\nvon Metallbau Kessler GmbH, Ziegelhofer Weg 14, 34123 Kassel\n\nBestellung\n\n{GOODS}")
    assert found.fields.buyer_name is not None
    assert found.fields.buyer_name.value == "Metallbau Kessler GmbH"


@pytest.mark.parametrize("told", ["Ralf Kühn hat am 09.10.2026 bestellt:", "Ralf Kühn placed this order on 9 October 2026:"])
def test_the_day_of_which_a_shop_tells_is_the_orders(told: str) -> None:
    found = order(f"Neue Bestellung Nr. BE265937\n{told}\n\n{GOODS}")
    assert found.fields.order_date is not None
    assert found.fields.order_date.value == "2026-10-09" or "fields.order_date" in found.needs_review


@pytest.mark.parametrize("asked", ["die Langzeit-Lieferantenerklärung", "das Ursprungszeugnis", "die Leistungserklärung"])
def test_who_asks_for_papers_of_goods_orders_none(asked: str) -> None:
    found = read(f"Guten Tag,\n\nbitte senden Sie uns bis 20.10.2026 {asked} für\n{GOODS}\n", "Unterlagen")
    assert found.kind != "order"


@pytest.mark.parametrize(
    "told", ["Es ist nichts zu liefern.", "Nothing to deliver.", "Er hoeft niets geleverd te worden.", "Rien à livrer."]
)
def test_a_list_for_information_orders_nothing(told: str) -> None:
    assert read(f"Hallo,\n\nunsere Verbrauchszahlen:\n\n{GOODS}\n{told}\n", "Verbrauch").kind != "order"


def test_who_asks_for_the_day_of_a_placed_order_orders_nothing_new() -> None:
    text = f"Guten Tag,\n\nbitte teilen Sie uns den Liefertermin zu unserer Bestellung 6193 vom 10. August 2026 mit:\n\n{GOODS}"
    assert read(text, "Liefertermin Bestellung 6193").kind == "inquiry"


def test_missing_parts_of_an_own_list_are_ordered() -> None:
    assert read(f"Hallo,\n\nanbei die fehlenden Teile aus unserer Liste:\n\n{GOODS}", "Bestellung P267916").kind == "order"


def test_who_never_ordered_before_orders_now() -> None:
    text = f"Guten Tag,\n\nwir haben noch nie bei Ihnen bestellt.\n\nUnsere erste Bestellung:\n\n{GOODS}"
    assert read(text, "Erstbestellung").kind == "order"


def test_a_row_that_counts_as_the_others_do_is_missed_where_it_is_on_no_line() -> None:
    found = order("Bestellung\n\n250 x TS-125-10 Trennscheibe 125 mm\n3 x 225360-XT Rasenkantenstein 100 cm\n")
    assert len(found.lines) == 2 or "lines" in found.needs_review
