"""What the post of a supplier of craft workshops taught: lists to be marked, numbers in groups, customers who have moved."""

from __future__ import annotations

import pytest

from parsers.extraction import extract
from parsers.options import Options
from tests.parsers.reading.letters import STRANGER, lines_of, master, order

GOODS = "4 Stück Trennscheibe 125 mm (TS-125-10)\n"
ROWS = (("", "TS-125-10", "Trennscheibe 125 mm", "4"), ("x", "CH-BR500", "Bremsenreiniger 500 ml", "2"))


def _in_table(head: str, rows: tuple[tuple[str, ...], ...]) -> list[tuple[str | None, str | None]]:
    cells = ((head, "Artikelnr.", "Artikel", "Menge"), *rows)
    table = "".join(f"<tr>{''.join(f'<td>{text}</td>' for text in row)}</tr>" for row in cells)
    head_of_mail = "From: p.lindner@kessler.example\nSubject: Bestellung\nMIME-Version: 1.0\nContent-Type: text/html; charset=utf-8\n\n"
    (found,) = extract("mail.eml", f"{head_of_mail}<p>Bestellung</p><table>{table}</table>".encode(), master(), Options()).orders
    return lines_of(found)


@pytest.mark.parametrize("head", ["bestellen", "Order", "À commander", "Te bestellen"])
def test_of_a_list_with_a_column_of_marks_only_the_marked_rows_are_ordered(head: str) -> None:
    assert _in_table(head, ROWS) == [("CH-BR500", "2")]


@pytest.mark.parametrize(("head", "first"), [("bestellen", "x"), ("Express", "")])
def test_where_all_are_marked_or_the_mark_means_something_else_all_are_ordered(head: str, first: str) -> None:
    assert _in_table(head, ((first, *ROWS[0][1:]), ROWS[1])) == [("TS-125-10", "4"), ("CH-BR500", "2")]


@pytest.mark.parametrize("said", ["Bestellnummer / N° de commande 8595 595 55", "Order no.     7643 543 93"])
def test_an_order_number_in_groups_of_figures_is_taken_whole_where_nothing_else_stands_there(said: str) -> None:
    found = order(f"{said}\n\n{GOODS}", subject="Hallo")
    assert found.fields.order_number is not None
    assert found.fields.order_number.value in said
    assert found.fields.order_number.value.count(" ") == 2


@pytest.mark.parametrize(
    "said",
    [
        "wir sind umgezogen! Rechnung und Ware bitte ab sofort an unsere neue Anschrift:",
        "we have moved. Please use our new address for invoices and goods from now on:",
        "nous avons déménagé ! Factures et marchandises désormais à notre nouvelle adresse :",
        "we zijn verhuisd! Factuur en goederen voortaan naar ons nieuwe adres:",
    ],
)
def test_the_new_address_of_a_customer_who_has_moved_is_billed_and_looked_at(said: str) -> None:
    found = order(f"{said}\n\nMetallbau Kessler GmbH\nGoldschmiedegasse 25\n34117 Kassel\n\n{GOODS}")
    for party in (found.fields.bill_to, found.fields.ship_to):
        assert party.street is not None
        assert (party.street.value, "fields.bill_to" in found.needs_review) == ("Goldschmiedegasse 25", True)
    assert found.fields.customer_number is not None
    assert found.fields.customer_number.value == "10023"


def test_an_address_besides_that_on_file_is_a_place_of_delivery_where_nobody_has_moved() -> None:
    found = order(f"Bitte liefern an:\n\nMetallbau Kessler GmbH\nGoldschmiedegasse 25\n34117 Kassel\n\n{GOODS}")
    assert found.fields.bill_to.street is not None
    assert found.fields.bill_to.street.value == "Ziegelhofer Weg 14"


def test_a_firm_is_named_without_the_title_of_the_order_behind_it() -> None:
    found = order(f"Neuwerk Bau Ltd – Order docket\n7 Mill Lane, Stoke-on-Trent ST1 3AD\n\nOrder no. 4711\n\n{GOODS}", sender=STRANGER)
    assert found.fields.bill_to.name is not None
    assert found.fields.bill_to.name.value == "Neuwerk Bau Ltd"


def test_a_sentence_that_went_into_a_name_is_asked_about() -> None:
    bill = "Die Rechnung stellen Sie bitte auf Keramikatelier Bänziger Stiftung, Bahnhofstrasse 15, 8001 Zürich aus."
    found = order(f"wir rufen ab:\n\n{GOODS}\n{bill}\n", sender=STRANGER)
    right = found.fields.bill_to.name is not None and found.fields.bill_to.name.value == "Keramikatelier Bänziger Stiftung"
    assert right or {"fields.bill_to", "fields.bill_to.name"} & set(found.needs_review)


@pytest.mark.parametrize(
    ("title", "number"),
    [
        ("Bestellkarte SCH.31.8031 / 18.11.26", "SCH.31.8031"),
        ("Bestellung KW-653 · Kd.-Nr. 10023", "KW-653"),
    ],
)
def test_a_title_with_its_number_may_go_on_behind_a_sign(title: str, number: str) -> None:
    found = order(f"{title}\n\n{GOODS}", subject="Hallo")
    assert found.fields.order_number is not None
    assert found.fields.order_number.value == number


def test_money_below_the_labels_of_goods_is_a_price_that_is_asked_about() -> None:
    found = order("bestelle ich:\n\nArtikelnummer: TS-125-10\nAnzahl: 2 Stück\nPreis laut Website: 1,35 EUR\n\nSumme: 2,70 EUR\n")
    (line,) = found.lines
    assert line.unit_price is not None or {"lines", "lines.0"} & set(found.needs_review)


def test_a_person_who_signs_at_the_address_of_a_firm_on_file_orders_for_it() -> None:
    found = order(
        f"{GOODS}\nVielen Dank\nPhilipp Engelbrecht\nZiegelhofer Weg 14, 34123 Kassel\n",
        sender="Philipp Engelbrecht <p.lindner@kessler.example>",
    )
    bill_to = found.fields.bill_to
    assert (bill_to.name and bill_to.name.value) == "Metallbau Kessler GmbH"
    assert (bill_to.contact and bill_to.contact.value) in ("Philipp Engelbrecht", None)


def test_the_article_before_an_order_counts_no_goods_of_another_paragraph() -> None:
    found = order("ein größerer Auftrag steht an, wofür wir benötigen:\n\nTrennscheibe 125 mm\nArtikel TS-125-10\nBedarf 25 Stück\n")
    assert lines_of(found) == [("TS-125-10", "25")]


def test_a_title_may_go_on_behind_a_number_in_groups() -> None:
    (found,) = extract("karte.txt", f"Bestellkarte 8849 849 39 / 23.10.26\n\n{GOODS}".encode(), master(), Options()).orders
    assert found.fields.order_number is not None
    assert found.fields.order_number.value == "8849 849 39"
