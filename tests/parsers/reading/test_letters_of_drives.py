"""What letters to a dealer in drives taught: numbers with letters of their own, changed lists, addresses in sentences and side by side."""

from __future__ import annotations

import pytest

from config.company import Article, MasterData
from parsers.masterdata import index
from parsers.reading.lines.heads import head_roles
from parsers.result import OrderReading
from tests.builders import article
from tests.parsers.reading.letters import HALL, KESSLER, SELLER, lines_of, read
from tests.parsers.reading.test_fields import paper, postal

GOODS: tuple[Article, ...] = (
    article("RK-08B1", "Rollenkette 08 B-1, 1/2 Zoll, Rolle 5 m"),
    article("RK-10B1", "Rollenkette 10 B-1, 5/8 Zoll, Rolle 5 m"),
    article("Z32-100", "Pneumatikzylinder 32 x 100"),
    article("PW-148", "Winkelverschraubung 1/4 Zoll 8 mm"),
    article("SL-855", "Schlauch PU 8 x 5,5 blau"),
    article("KF 411", "Kraftstofffilter"),
    article("OF 103", "Ölfilter"),
    article("OH46-20", "Hydrauliköl HLP 46 20 Liter"),
    article("TK-20", "Tortenkarton weiß 20 x 20 x 8 cm"),
    article("TK-28", "Tortenkarton weiß 28 x 28 x 10 cm"),
    article("TA-26", "Teller tief Alba 26 cm weiß"),
    article("TA-27", "Teller flach Alba 27 cm weiß"),
)
DRIVES = index(MasterData(SELLER, GOODS, customers=(KESSLER,), delivery_addresses=(HALL,)))


def ordered(text: str, subject: str = "Bestellung") -> OrderReading:
    """The one order in a mail."""
    (found,) = read(text, subject, known=DRIVES).orders
    return found


@pytest.mark.parametrize("number", ["WS-T 26/1874", "B-KL 4711"])
def test_letters_with_a_hyphen_before_a_number_are_a_part_of_it(number: str) -> None:
    found = ordered(f"anbei unsere Bestellung.\n\nBestellnr.: {number}\n\n4 Stk RK-08B1\n")
    assert found.fields.order_number is not None
    assert found.fields.order_number.value == number


def test_what_a_row_was_before_takes_no_count_of_the_next() -> None:
    rows = "- 6 vérins Z32-100 (au lieu de 4)\n- 30 raccords PW-148 (inchangé)\n- 100 mètres de tube SL-855 (au lieu de 50)\n"
    text = f"Bonjour,\n\nNous devons modifier notre commande CF-2026-02408 du 2 octobre. Merci de livrer désormais :\n\n{rows}"
    assert lines_of(read(text, "Modification commande", known=DRIVES).orders[0]) == [("Z32-100", "6"), ("PW-148", "30"), ("SL-855", "100")]


def test_a_count_glued_to_its_sign_ends_what_is_said_of_the_goods_before() -> None:
    found = ordered("6x OF 103, 2x KF 411, 1x Hydrauliköl HLP 46 zu 20 Liter.\n")
    assert lines_of(found) == [
        ("OF 103", "6"),
        ("KF 411", "2"),
        ("OH46-20", "1"),
    ]


def test_of_two_articles_with_a_number_the_one_that_is_called_so_is_meant() -> None:
    assert lines_of(ordered("2 Rollen Rollenkette 08 B-1\n")) == [("RK-08B1", "2")]
    assert lines_of(ordered("2 Rollen Rollenkette 10 B-1\n")) == [("RK-10B1", "2")]


def test_goods_in_another_language_are_offered_by_their_sizes_and_asked_about() -> None:
    found = ordered("12 Stück boîtes à gâteaux 28x28x10\n")
    assert lines_of(found) == [("TK-28", "12")]
    assert "lines.0.sku" in found.needs_review


def test_a_sentence_about_delivery_in_a_paper_leads_to_the_place_of_delivery() -> None:
    text = """
Metallbau Kessler GmbH · Ziegelhofer Weg 14 · 34123 Kassel
Auftrag Nr. 26-077
Die Lieferung erfolgt bis zum 11.09.2026 frei Haus an: Pumpwerk Nienbrügge, Mühlenweg 4, 31698 Lindhorst. Vor Ort ist Herr Dohmeyer.
"""
    found = paper(text, DRIVES)
    assert postal(found.fields.ship_to)[:2] == ("Pumpwerk Nienbrügge", "Mühlenweg 4")


def test_an_address_for_bills_counts_more_than_that_of_who_orders() -> None:
    text = """
Auftraggeber                   Lieferanschrift                Rechnungsanschrift
Metallbau Kessler GmbH         Metallbau Kessler GmbH         Metallbau Kessler GmbH
Ziegelhofer Weg 14             Zentralmagazin                 Kreditorenbuchhaltung
34123 Kassel                   Zum Steinbruch 3               Postfach 11 40
                               34123 Kassel                   34120 Kassel

Bestellung 26-30417 vom 28.09.2026
"""
    found = paper(text, DRIVES)
    assert found.fields.bill_to.street is not None
    assert found.fields.bill_to.street.value == "Postfach 11 40"


@pytest.mark.parametrize("more", ["und einen Hammer", "+ Hammer"])
def test_what_is_named_beside_goods_and_is_no_line_is_asked_about(more: str) -> None:
    assert "lines" in ordered(f"bitte 10 Stück RK-08B1 {more}\n").needs_review
    assert "lines" not in ordered("bitte 10 Stück RK-08B1 und einen schönen Tag\n").needs_review


def test_a_count_within_the_name_of_unknown_goods_is_asked_about() -> None:
    assert "lines" in ordered("bitte 1 Paar Stiefel Marschland schwarz in 38, 1 in 41 (auch schwarz)\n").needs_review


def test_a_size_of_a_list_that_is_no_line_is_asked_about() -> None:
    known = index(MasterData(SELLER, tuple(article(f"GN-{n}", f"GN-Deckel {n[0]}/{n[1]}{n[2:]}") for n in ("11", "12", "13", "12 L"))))
    (found,) = read("je 8 GN-Deckel 1/1, 1/2 und 1/3\n", "Bestellung", known=known).orders
    assert len(found.lines) == 3 or "lines" in found.needs_review


def test_amperes_are_no_price() -> None:
    found = ordered("Menge  Bezeichnung\n4      Schutzschalter 40 A / 0.03 A\n2      Rollenkette 08 B-1\n")
    assert all(line.unit_price is None for line in found.lines)


def test_a_sender_whose_name_has_a_comma_and_no_quotes_is_known() -> None:
    found = read("4 Stk RK-08B1\n", "Bestellung", "Lindner, Petra <p.lindner@kessler.example>", known=DRIVES).orders[0]
    assert found.fields.customer_number is not None
    assert found.fields.customer_number.value == "10023"


@pytest.mark.parametrize(("head", "role"), [("unit_price_eur", "unit_price"), ("supplier_part", "sku"), ("our_part", "buyer_sku")])
def test_a_column_is_headed_as_programs_name_it(head: str, role: str) -> None:
    assert head_roles(head) == (role,)
