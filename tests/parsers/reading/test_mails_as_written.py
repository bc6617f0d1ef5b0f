"""Whole mails as people write them: what stands in the subject, two orders in one text, days, weeks, terms, names."""

from __future__ import annotations

import pytest

from tests.parsers.reading.letters import STRANGER, order, read

LINES = "10 Stück TS-125-10 Trennscheibe 125 mm\n5 Stück CH-BR500 Bremsenreiniger 500 ml\n"


def test_an_order_may_stand_in_the_subject_alone() -> None:
    found = read("s. o., danke", "Bestellung: 3 Stück Trennscheibe 125 mm, Art. TS-125-10")
    assert found.kind == "order"
    (only,) = found.orders
    assert [(line.sku and line.sku.value, line.quantity and line.quantity.value) for line in only.lines] == [("TS-125-10", "3")]


def test_two_orders_in_one_text_are_two() -> None:
    text = "heute zwei Bestellungen.\n\nBestellung F43561\n10 Stück TS-125-10\n\n-------\n\nBestellung F38307\n5 Stück CH-BR500\n"
    found = read(text, "Zwei Bestellungen")
    assert [o.fields.order_number.value for o in found.orders if o.fields.order_number] == ["F43561", "F38307"]
    assert [[line.quantity and line.quantity.value for line in o.lines] for o in found.orders] == [["10"], ["5"]]


def test_numbers_of_articles_part_no_order() -> None:
    text = """bitte notieren Sie unsere Bestellung:

10 Stück Trennscheibe 125 mm
   Ihre Nummer TS-125-10, unsere Nummer 2277106, Preis 1,20 EUR
5 Stück Bremsenreiniger 500 ml
   Ihre Nummer CH-BR500, unsere Nummer 1539170, Preis 3,10 EUR
"""
    (only,) = read(text, "Bestellung").orders
    assert [line.sku and line.sku.value for line in only.lines] == ["TS-125-10", "CH-BR500"]
    assert [line.unit_price and line.unit_price.value for line in only.lines] == ["1.20", "3.10"]


def test_a_change_of_its_day_alone_is_a_change_with_that_day() -> None:
    text = "unsere Bestellung B18881 brauchen wir später. Neuer Liefertermin: 29.10.2026. An den Artikeln ändert sich nichts."
    found = read(text, "Terminverschiebung B18881")
    assert found.kind == "change"
    assert [o.fields.requested_delivery_date and o.fields.requested_delivery_date.value for o in found.orders] == ["2026-10-29"]


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        ("order", "können Sie uns diese Woche bitte Folgendes liefern:\n\n" + LINES),
        ("inquiry", "bitte unterbreiten Sie uns ein Angebot für folgende Positionen:\n\n" + LINES + "\nMit Angabe der Lieferzeit."),
        ("complaint", "der Karton war offen: statt 12 waren nur 6 Trennscheibe 125 mm drin (Auftrag B-26-8247). Wie geht das weiter?"),
    ],
)
def test_what_is_asked_for_tells_the_kind(kind: str, text: str) -> None:
    assert read(text, "AW: Bestellung" if kind == "order" else "Ihre Lieferung").kind == kind


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Lieferung bis uebermorgen.", "2026-10-14"),
        ("By the day after tomorrow please.", "2026-10-14"),
        ("Livraison souhaitée pour S49.", "2026-12-04"),
        ("Moet er 20 november zijn.", "2026-11-20"),
        ("It would be great to have everything by 11/12/2026.", "2026-12-11"),
        ("It would be great to have everything by 02/11/2026.", "2026-11-02"),
    ],
)
def test_a_wished_day_is_read(text: str, day: str) -> None:
    found = order(f"{LINES}\n{text}").fields.requested_delivery_date
    assert found is not None
    assert found.value == day


def test_days_of_a_fair_are_nobodys_wish() -> None:
    found = order(f"{LINES}\nWunschtermin: 30.10.2026\n\nBesuchen Sie uns auf der Messe vom 3. bis 6. November!").fields
    assert found.requested_delivery_date is not None
    assert found.requested_delivery_date.value == "2026-10-30"


@pytest.mark.parametrize(
    "text",
    [
        "Letztes Mal (Bestellung PO005916) hatten wir 129, das war zu viel.",
        "Rückfragen unter 050-000 618093, Herr Lind.",
        "Tel. intern (04877 178083).",
    ],
)
def test_numbers_of_something_else_are_not_the_orders(text: str) -> None:
    assert order(f"{LINES}\n{text}").fields.order_number is None


def test_terms_are_read_in_a_long_row() -> None:
    text = (
        "bitte legen Sie mir 15 Stk. der Nummer TS-125-10 sowie 25 Stk der Nummer CH-BR500 zurück und schicken Sie das mit dem nächsten "
        "Wagen. Auf die Rechnung bitte unsere Bestellnummer 26-K56505 schreiben. Bezahlt wird Vorkasse."
    )
    found = order(text).fields.payment_method
    assert found is not None
    assert found.value == "prepayment"


def test_francs_are_money_before_an_amount() -> None:
    found = order("1. Trennscheibe 125 mm, Art. TS-125-10, 4 St., Fr. 1.29\n2. Bremsenreiniger, Art. CH-BR500, 5 St., Fr. 2.49").fields
    assert found.currency is not None
    assert found.currency.value == "CHF"


@pytest.mark.parametrize("signed", ["Jörg Vogt (Lehrerin)", "i. A. Renate Kaya", "Marlene Pichler"])
@pytest.mark.parametrize("firm", ["Wolff & Dörfler GbR", "Moosbrugger & Edlinger OG"])
def test_the_firm_goes_before_who_signs_for_it(signed: str, firm: str) -> None:
    text = f"{LINES}\nMit freundlichen Grüßen\n\n{signed}\n{firm}\nHeinrich-Heine-Straße 10b\n64720 Michelstadt\n"
    found = order(text, sender=STRANGER).fields.bill_to.name
    assert found is not None
    assert found.value == firm


def test_a_norm_is_no_postcode() -> None:
    found = order("Warnjacke EN 20471 Gr. XL gelb: 6 Stk\nTrennscheibe 125 mm (TS-125-10): 5 Stk\n")
    assert [line.quantity and line.quantity.value for line in found.lines] == ["6", "5"]


def test_a_title_in_spaced_letters_is_a_title() -> None:
    found = order(f"B E S T E L L U N G   Nr. EB12594   vom 08.10.2026\n\n{LINES}", "Post").fields
    assert (found.order_number and found.order_number.value, found.order_date and found.order_date.value) == ("EB12594", "2026-10-08")


@pytest.mark.parametrize("lead", ["Nachtrag: zusätzlich", "P.S. bitte noch", "PS: außerdem"])
def test_a_postscript_orders_too(lead: str) -> None:
    text = f"10 Stück TS-125-10\n\nViele Grüße\nPetra Lindner\nMetallbau Kessler GmbH\n\n{lead} 2 Stück CH-BR500.\n"
    assert [line.quantity and line.quantity.value for line in order(text).lines] == ["10", "2"]


def test_an_offer_that_is_taken_is_an_order() -> None:
    text = f"Hi there,\n\nAs quoted on 12 September 2026 (quotation 5778):\n\n{LINES}\nPlease reference 2026-505 on all paperwork.\n"
    assert read(text, "RE: Quotation 5778").kind == "order"


def test_a_day_beside_the_number_is_the_orders() -> None:
    found = order(f"Bestellnummer/Datum: PO-4711 / 08.10.2026\n\n{LINES}").fields.order_date
    assert found is not None
    assert found.value == "2026-10-08"


def test_a_site_named_for_delivery_is_not_the_buyers_address() -> None:
    text = f"{LINES}\nBaustelle: Objekt Lindner, Schillerstr. 142 c, 32423 Minden\n\nPetra Lindner\n"
    fields = order(text).fields
    assert (fields.bill_to.city and fields.bill_to.city.value, fields.ship_to.city and fields.ship_to.city.value) == ("Kassel", "Minden")


def test_a_department_beside_the_firm_is_no_part_of_its_name() -> None:
    text = f"{LINES}\nKind regards\n\nKevin Peters\nProcurement | Neill Labs Ltd\n12 Station Road\nLeeds\nLS1 4AB\n"
    found = order(text, "PO", sender=STRANGER).fields.bill_to.name
    assert found is not None
    assert found.value == "Neill Labs Ltd"


def test_marks_of_bold_are_no_part_of_a_name() -> None:
    text = f"{LINES}\nMit freundlichen Grüßen\n\nJörg Vogt\n*Wolff & Dörfler GbR*\nHeinrich-Heine-Straße 10b\n64720 Michelstadt\n"
    found = order(text, sender=STRANGER).fields.bill_to.name
    assert found is not None
    assert found.value == "Wolff & Dörfler GbR"


@pytest.mark.parametrize("number", ["Spa 57", "GS/5704/B", "26-K61350"])
def test_numbers_of_orders_have_any_form(number: str) -> None:
    found = order(f"Bestellnummer: {number}\n\n{LINES}").fields.order_number
    assert found is not None
    assert found.value == number


def test_a_span_of_weekdays_is_no_wished_day() -> None:
    assert order(f"{LINES}\nWarenannahme von Montag bis Freitag, 7 bis 15 Uhr.").fields.requested_delivery_date is None


def test_the_day_behind_a_number_without_its_name_is_the_orders() -> None:
    found = order(f"Bestellung\nNr. H001261   vom 08.10.2026\n\n{LINES}").fields.order_date
    assert found is not None
    assert found.value == "2026-10-08"


def test_a_firm_and_its_street_in_one_cell_are_parted() -> None:
    head = "Firma: \nAdresse: Muster & Co Ltd, 141 Science Park Drive\nPLZ: 64720\nOrt: Michelstadt\n\n"
    bill_to = order(head + LINES, sender=STRANGER).fields.bill_to
    assert (bill_to.name and bill_to.name.value, bill_to.street and bill_to.street.value) == ("Muster & Co Ltd", "141 Science Park Drive")
