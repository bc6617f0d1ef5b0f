"""What letters to salons taught: goods named by one word, lists without commas."""

from __future__ import annotations

from datetime import date

import pytest

from config.company import MasterData
from parsers.masterdata import index
from parsers.reading.head.dates import Calendar, find_dates
from parsers.result import OrderReading
from tests.builders import article
from tests.parsers.reading.letters import HALL, KESSLER, SELLER, lines_of, read

GOODS = (
    article("ST-P100", "Pomade Fixora 100 ml"),
    article("HK-100", "Halskrause Krepp Rolle 100 Blatt"),
    article("HS-500S", "Haarspray Fixora stark 500 ml"),
    article("HS-500U", "Haarspray Fixora ultrastark 500 ml"),
    article("SH-K", "Schürze Werkan Kinder"),
    article("NK-5RL", "Nadelmodul Round Liner 5RL 20 Stück", name_en="Needle cartridges round liner 5RL, box of 20"),
    article("NK-7RL", "Nadelmodul Round Liner 7RL 20 Stück", name_en="Needle cartridges round liner 7RL, box of 20"),
    article("NC-1000", "Cleaner Nailya 1000 ml"),
    article("NC-100", "Cleaner Nailya 100 ml"),
    article("EL-S", "Haartrockner Turbolo schwarz"),
    article("EL-R", "Haartrockner Turbolo rot"),
    article("CD-L", "Slip Confora Day Plus Gr. L"),
    article("CD-M", "Slip Confora Day Plus Gr. M"),
)
SALONS = index(MasterData(SELLER, GOODS, customers=(KESSLER,), delivery_addresses=(HALL,)))


def ordered(text: str, subject: str = "Bestellung") -> OrderReading:
    """The one order in a mail."""
    (found,) = read(text, subject, known=SALONS).orders
    return found


@pytest.mark.parametrize("row", ["5 pomade", "5 Stück Pomade", "Pomade, 5 Stück"])
def test_a_word_that_one_article_alone_is_called_by_names_it_and_is_asked_about(row: str) -> None:
    found = ordered(f"bitte:\n{row}\n2 Haarspray Fixora stark 500 ml\n")
    assert lines_of(found) == [("ST-P100", "5"), ("HS-500S", "2")]
    assert "lines.0.sku" in found.needs_review


def test_a_word_that_stands_behind_in_a_name_names_nothing_by_itself() -> None:
    assert SALONS.articles.names_one("pomade")
    assert SALONS.articles.names_one("halskrausen")
    assert not SALONS.articles.names_one("kinder")
    assert not SALONS.articles.names_one("haarspray")


def test_goods_that_follow_each_other_without_a_comma_are_parted() -> None:
    found = ordered("wie immer 10 rollen halskrausen 2 pomade und diesmal 1 haarspray ultrastark dazu, danke\n")
    assert lines_of(found) == [("HK-100", "10"), ("ST-P100", "2"), ("HS-500U", "1")]
    assert {"lines.0.sku", "lines.1.sku", "lines.2.sku"} <= set(found.needs_review)


def test_a_mark_of_letters_and_figures_tells_one_kind_from_the_other() -> None:
    assert lines_of(ordered("2 Boxen 5RL\n1 Box 7RL\n")) == [("NK-5RL", "2"), ("NK-7RL", "1")]


def test_a_measure_in_another_unit_is_the_same_size() -> None:
    article_meant = SALONS.articles.meant("Cleaner Nailya 1 Liter")
    assert article_meant is not None
    assert article_meant.sku == "NC-1000"


@pytest.mark.parametrize("said", [" - einer schwarz, einer rot", ", einer schwarz und einer rot"])
def test_a_count_that_is_shared_out_is_not_counted_twice(said: str) -> None:
    found = ordered(f"4 Pomade\n2 Turbolo Haartrockner{said}\n")
    assert lines_of(found) == [("ST-P100", "4"), ("EL-S", "1"), ("EL-R", "1")]
    assert "lines.1.quantity" in found.needs_review


def test_plus_with_a_capital_letter_is_a_part_of_a_name() -> None:
    assert lines_of(ordered("18 Pack Slip Confora Day Plus Gr. L\n4 Pomade\n"))[0] == ("CD-L", "18")


def test_orders_under_headings_with_a_place_are_two() -> None:
    first = "=== Bestellung 2026-0341, Filiale Lemgo ===\n24 Stück EL-S\n"
    second = "=== Bestellung 2026-0342, Filiale Uflen ===\n12 Stück EL-R\n"
    one, other = read(f"heute zwei getrennte Bestellungen\n\n{first}\n{second}", "2 Bestellungen", known=SALONS).orders
    assert (lines_of(one), lines_of(other)) == ([("EL-S", "24")], [("EL-R", "12")])


def test_more_that_is_needed_beside_a_complaint_is_an_order() -> None:
    wrong = "auf der Rechnung 88012 stehen die Trockner mit 9,40 statt 8,90. Bitte um Gutschrift über die Differenz.\n"
    found = read(
        f"{wrong}\nTrotzdem brauch ich schon wieder was:\n\n4 Stück ST-P100\n12 Stück NK-5RL\n", "Rechnung stimmt nicht", known=SALONS
    )
    assert found.kind == "order"
    assert "complaint" in found.also


def test_taking_all_of_an_order_back_behind_its_list_cancels_it() -> None:
    text = "Leider müssen wir unseren Bestellschein 2026/1290 über\n\n  10 Stk EL-S\n\nzur Gänze stornieren.\n"
    assert read(text, "Storno Bestellschein 2026/1290", known=SALONS).kind == "cancellation"


@pytest.mark.parametrize("said", ["nächste Woche Mittwoch", "Mittwoch nächster Woche", "next week Wednesday", "Wednesday next week"])
def test_the_weekday_said_with_next_week_is_that_day(said: str) -> None:
    (found,) = find_dates(f"bitte {said} liefern", Calendar(date(2026, 11, 18)))
    assert found.value == date(2026, 11, 25)


def test_what_takes_leave_before_a_name_is_no_part_of_it() -> None:
    text = "4 Stück EL-S\n\nEs grüßt Sie herzlich\nIhr Jürgen Grünwald\nFriseur Grünwald KG\nObere Hauptstraße 8\n09599 Freiberg\n"
    fields = ordered(text).fields
    assert fields.buyer_contact is not None
    assert fields.buyer_contact.value == "Jürgen Grünwald"


def test_a_number_called_a_quantity_is_one_though_the_name_has_it() -> None:
    known = index(MasterData(SELLER, (article("C-302", "Horn cleat A4 stainless 200 mm"), article("P-102", "Seacoat navy"))))
    text = "PO 1188 (hull 45)\n  C-302 stainless horn cleat, the 200 mm, qty 4\n  P-102 Seacoat navy, qty 3\n"
    assert lines_of(read(text, "Order", known=known).orders[0]) == [("C-302", "4"), ("P-102", "3")]


def test_a_number_before_goods_that_begin_with_their_size_counts_them() -> None:
    known = index(MasterData(SELLER, (article("S-8", "Bow shackle A4 stainless 8 mm"), article("T-5", "Tape measure 5 m"))))
    assert lines_of(read("12 x 8mm bow shackles stainless\n10 x tape measures 5m\n", "Order", known=known).orders[0]) == [
        ("S-8", "12"),
        ("T-5", "10"),
    ]
