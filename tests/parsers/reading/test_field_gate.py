"""`needs_review` is a promise: what of the head is listed, and what passes."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from parsers.message import Message
from parsers.page import Box, Document, Page
from parsers.reading.head.read import FieldsReading, read_fields
from tests.builders import page_of
from tests.parsers.reading.letters import STRANGER, master, order, read
from tests.parsers.reading.test_fields import LETTER, paper


def of_page(page: Page) -> FieldsReading:
    return read_fields(Message("x", False, "scan.pdf"), [Document("0", "scan.pdf", "application/pdf", (page,), True)], master())


def test_a_clean_order_of_a_known_customer_passes() -> None:
    fields = [path for path in order("Bestellung 4711-26\n5 Stück CH-BR500").needs_review if path.startswith("fields")]
    assert fields == []


def test_an_unknown_customer_is_listed() -> None:
    found = order("5 Stück CH-BR500", sender=STRANGER)
    assert "fields.customer_number" in found.needs_review
    assert "unknown_customer" in {check.code for check in found.checks}


def test_a_number_that_is_another_customers_is_listed() -> None:
    found = order("5 Stück CH-BR500\nKundennummer: 10031")
    assert "fields.customer_number" in found.needs_review


def test_a_number_with_somebody_elses_address_is_listed() -> None:
    found = order("5 Stück CH-BR500\nKundennummer: 10023\n\nSmith & Sons Ltd\n22 Harbour Road\nBristol\nBS1 4RN", sender=STRANGER)
    assert "fields.customer_number" in found.needs_review


def test_a_label_with_something_unread_behind_it_is_listed() -> None:
    found = order("5 Stück CH-BR500\nLiefertermin: 45. Woche 3. Tag\nZahlungsart: Kompensation")
    assert "fields.payment_method" in found.needs_review


def test_a_number_beside_an_unknown_word_is_offered_and_listed() -> None:
    found = paper(LETTER.replace("Bestellung Nr. B-2026-1187", "Etikett  B-2026-1187") + 12 * "\n")
    assert found.fields.order_number is not None
    assert "fields.order_number" in found.doubts


def test_the_only_number_beside_a_word_for_numbers_is_the_orders() -> None:
    letter = LETTER.replace("Bestellung Nr. B-2026-1187", "Poolnummer  B-2026-1187") + 20 * "\n"
    found = paper(letter)
    assert found.fields.order_number is not None
    assert found.fields.order_number.value == "B-2026-1187"
    assert "fields.order_number" not in found.doubts
    assert "fields.order_number" in paper(letter.replace("Zahlungsart: Lastschrift", "Mappennummer: MP-11887")).doubts
    assert "fields.order_number" in paper(letter.replace("Poolnummer", "Objektkennnummer")).doubts


@pytest.mark.parametrize("place", [Box(90, 36, 130, 50), Box(12, 60, 60, 74)], ids=["beside", "below"])
def test_a_label_on_paper_with_nothing_behind_it_is_listed_where_ink_was_left_unread(place: Box) -> None:
    form = LETTER.replace("Bestellung Nr. B-2026-1187", "Bestell-Nr.:")
    row = next(number for number, line in enumerate(form.split("\n")) if line.startswith("Bestell-Nr.:"))
    down = page_of("\n" * row + "x").words[0].box.y0 - 36
    ink = Box(place.x0, place.y0 + down, place.x1, place.y1 + down)
    page = page_of(form, scanned=True)
    assert "fields.order_number" not in of_page(page).doubts
    assert "fields.order_number" in of_page(replace(page, unread=(ink,))).doubts


@pytest.mark.parametrize(
    ("number", "asked"),
    [("PO007743", False), ("PO4500123", False), ("BE008082", False), ("B07743", True), ("BO7743", True), ("PO4S23", True)],
)
def test_letters_like_figures_are_asked_about_on_paper_unless_the_form_of_the_number_tells(number: str, *, asked: bool) -> None:
    found = of_page(page_of(LETTER.replace("B-2026-1187", number), scanned=True))
    assert found.fields.order_number is not None
    assert found.fields.order_number.value == number
    assert ("fields.order_number" in found.doubts) is asked


@pytest.mark.parametrize("other", ["Rohr EN 1057 12 x 1", "Rita Moll, 05794 558231", "Stammblatt: 10031"])
def test_a_norm_a_telephone_and_a_customer_are_no_order_number(other: str) -> None:
    assert paper(LETTER.replace("Bestellung Nr. B-2026-1187", other) + 12 * "\n").fields.order_number is None


def test_words_that_leave_room_are_listed() -> None:
    assert "fields.requested_delivery_date" in order("5 Stück CH-BR500\nLieferung bis nächsten Freitag").needs_review


def test_day_and_month_that_could_be_swapped_are_listed() -> None:
    assert "fields.requested_delivery_date" in order("5 pcs CH-BR500\nDelivery date: 03/12/2026", "Order", STRANGER).needs_review


def test_a_day_near_that_of_the_mail_tells_which_of_the_two_is_the_month() -> None:
    found = order("5 pcs CH-BR500\nOrder date: 12/10/2026\nDelivery date: 03/12/2026", "Order", STRANGER)
    assert found.fields.requested_delivery_date is not None
    assert found.fields.requested_delivery_date.value == "2026-12-03"
    assert "fields.requested_delivery_date" not in found.needs_review
    found = order("5 pcs CH-BR500\nOrder date: 10/12/2026\nDelivery date: 12/03/2026", "Order", STRANGER)
    assert found.fields.requested_delivery_date is not None
    assert found.fields.requested_delivery_date.value == "2026-12-03"


def test_no_dutchman_puts_the_month_first() -> None:
    found = order("Wij bestellen bij u graag de volgende artikelen:\n5 stuks CH-BR500\nLeverdatum: 03-12-2026", "", STRANGER)
    assert found.fields.requested_delivery_date is not None
    assert found.fields.requested_delivery_date.value == "2026-12-03"
    assert "fields.requested_delivery_date" not in found.needs_review


def test_the_day_of_the_mail_in_print_needs_no_look_though_its_label_is_weak() -> None:
    assert "fields.order_date" not in order("Wie besprochen vom 12.10.2026 bestellen wir\n5 Stück CH-BR500").needs_review


def test_a_day_after_the_mail_is_no_rival_for_that_of_the_order() -> None:
    assert "fields.order_date" not in order("5 Stück CH-BR500\n\nMesse Datum: 27.11.2026").needs_review


def test_two_readers_that_differ_are_listed() -> None:
    page = page_of(LETTER, scanned=True)
    words = tuple(replace(word, second="B-2026-1181") if word.text == "B-2026-1187" else word for word in page.words)
    assert "fields.order_number" in of_page(replace(page, words=words)).doubts
    assert "fields.order_number" not in paper(LETTER, scanned=True).doubts


def test_a_blocked_customer_is_found_and_checked() -> None:
    found = order("5 Stück CH-BR500", sender="krumm@baecker.example")
    assert found.fields.customer_number is not None
    assert {check.code: check.severity for check in found.checks}["customer_blocked"] == "error"


def test_a_wish_that_lies_in_the_past_is_checked() -> None:
    found = order("5 Stück CH-BR500\nLiefertermin: 01.10.2026")
    assert "date_in_past" in {check.code for check in found.checks}


def test_every_path_of_needs_review_leads_somewhere() -> None:
    reading = read("5 Stück CH-BR500\nLieferung nächsten Freitag", "Bestellung", STRANGER)
    for path in reading.orders[0].needs_review:
        at: Any = reading.orders[0].as_json()
        for step in path.split("."):
            at = at[int(step)] if step.isdigit() else at[step]


def test_a_street_in_a_sentence_about_delivery_that_is_no_address_is_listed() -> None:
    assert "fields.ship_to" in order("Bitte liefert 5 Stück CH-BR500 diesmal an die Baustelle im Lindenweg 12.").needs_review
    assert "fields.ship_to" in order("5 Stück CH-BR500 bitte nach Kassel, Ziegelhofer Weg 20.").needs_review


def test_the_customers_own_street_in_a_sentence_needs_no_look() -> None:
    assert "fields.ship_to" not in order("Bitte liefern Sie 5 Stück CH-BR500 in den Ziegelhofer Weg 14.").needs_review


def test_the_customers_own_number_is_no_order_number() -> None:
    found = order("5 Stück CH-BR500\nReferenznummer: 10023").fields.order_number
    assert found is None


def test_of_two_days_to_come_behind_unknown_words_one_is_offered_and_listed() -> None:
    found = paper(LETTER.replace("Liefertermin: KW 43", "Ankunft Datum: 23.10.2026\nMesse: 27.10.2026"))
    assert found.fields.requested_delivery_date is not None
    assert "fields.requested_delivery_date" in found.doubts


def test_the_only_day_to_come_behind_an_unknown_word_is_the_wished_one() -> None:
    found = paper(LETTER.replace("Liefertermin: KW 43", "Ankunft Datum: 23.10.2026"))
    assert found.fields.requested_delivery_date is not None
    assert found.fields.requested_delivery_date.value == "2026-10-23"
    assert "fields.requested_delivery_date" not in found.doubts


def test_a_day_to_come_in_a_strip_of_four_cells_is_the_wished_one() -> None:
    strip = "Ablage     Eintreffen     Bauleitung     Kürzel\nA12        23.10.2026     Herr Moll      QX"
    found = paper(LETTER.replace("Liefertermin: KW 43", "").replace("Zahlungsart: Lastschrift", strip))
    assert found.fields.requested_delivery_date is not None
    assert found.fields.requested_delivery_date.value == "2026-10-23"


def test_a_day_by_which_an_answer_is_asked_for_is_listed() -> None:
    found = paper(LETTER.replace("Liefertermin: KW 43", "Auftrag bestätigen: 23.10.2026"))
    assert "fields.requested_delivery_date" in found.doubts


TABLE = """Bestellung 4711-26

Pos  Artikel     Bezeichnung             Menge  ME   Termin       Preis
1    CH-BR500    Bremsenreiniger 500 ml  12     Stk  {one:<12} 2,49
2    TS-125-10   Trennscheibe 125 mm     30     Stk  {other:<12} 1,29
"""


@pytest.mark.parametrize("said", ["30.10.2026", "KW 44", "30. Oktober", "30 Oct 2026"])
def test_the_day_in_a_column_of_the_lines_is_the_orders(said: str) -> None:
    found = order(TABLE.format(one=said, other=said))
    assert found.fields.requested_delivery_date is not None
    assert found.fields.requested_delivery_date.value == "2026-10-30"
    assert "fields.requested_delivery_date" not in found.needs_review
    assert len(found.lines) == 2


def test_of_several_days_of_the_lines_the_earliest_stands_and_is_listed() -> None:
    found = order(TABLE.format(one="06.11.2026", other="30.10.2026"))
    assert found.fields.requested_delivery_date is not None
    assert found.fields.requested_delivery_date.value == "2026-10-30"
    assert "fields.requested_delivery_date" in found.needs_review


def test_the_orders_own_day_repeated_in_each_line_is_no_wish() -> None:
    found = order(TABLE.replace("Termin", "Datum ").format(one="12.10.2026", other="12.10.2026"))
    assert found.fields.requested_delivery_date is None


def test_a_wished_day_whose_month_went_into_the_next_row_is_asked_about() -> None:
    found = order("Order 4711-26\n\nRequired by 1\nDecember 2026\n\n5 x CH-BR500\n")
    assert found.fields.requested_delivery_date is not None or "fields.requested_delivery_date" in found.needs_review
