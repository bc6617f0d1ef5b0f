"""What letters to a wholesaler of packaging taught: lines folded over two rows, orders after complaints, counts set against a file."""

from __future__ import annotations

from email.message import EmailMessage

from config.company import Customer, MasterData
from parsers.extraction import extract
from parsers.masterdata import index
from parsers.options import Options
from parsers.result import OrderReading
from tests.builders import article
from tests.parsers.reading.letters import HALL, KESSLER, PETRA, SELLER, lines_of, read
from tests.parsers.reading.test_fields import paper, postal

GOODS = (
    article("101401", "Faltkarton einwellig 400 x 300 x 200 mm braun", "0.604"),
    article("216012", "Umreifungsband PP 12 mm schwarz", "29.80"),
    article("401210", "Kraftbecher doppelwandig 0,2 l"),
    article("401310", "Kraftbecher doppelwandig 0,3 l"),
)
DELI = Customer("10241", "Klostermann Feinkost GmbH", "", "Domhof 8", "48143", "Münster", "DE")
PACKERS = index(MasterData(SELLER, GOODS, customers=(KESSLER, DELI), delivery_addresses=(HALL,)))


def ordered(text: str, subject: str = "Bestellung") -> OrderReading:
    """The one order in a mail."""
    (found,) = read(text, subject, known=PACKERS).orders
    return found


FOLDED = """
Bestellung 2026-1204

Pos.    Material    Bezeichnung
      Bestellmenge    Einheit    Preis pro Einheit         Nettowert
00010   40012       Faltkarton 400x300x200 1-w braun
             5.000    ST         604,00 EUR / 1.000 ST     3.020,00
      Ihre Materialnummer: 101401
00020   40077       Umreifungsband PP 12 mm schwarz
                 8    ROL        29,80 EUR / 1 ROL           238,40
      Ihre Materialnummer: 216012
Gesamtnettowert ohne Mwst EUR                              3.258,40
"""


def test_lines_folded_over_two_rows_are_read_under_both_rows_of_their_head() -> None:
    found = ordered(FOLDED)
    assert lines_of(found) == [("101401", "5000"), ("216012", "8")]
    assert [line.unit_price.value if line.unit_price else None for line in found.lines] == ["0.604", "29.80"]
    assert [line.line_total.value if line.line_total else None for line in found.lines] == ["3020.00", "238.40"]
    assert not [path for path in found.needs_review if path.startswith("lines")]


def test_an_order_that_follows_a_complaint_is_one() -> None:
    missing = "bei der Lieferung hat leider ein Karton Deckel gefehlt (auf dem Lieferschein 88164 standen 2, angekommen ist 1).\n"
    goods = "2 Karton Kraftbecher doppelwandig 0,2 l\n3 Karton Kraftbecher doppelwandig 0,3 l\n"
    found = read(f"{missing}\nUnd gleich die nächste Bestellung:\n\n{goods}", "Fehlmenge + neue Bestellung", known=PACKERS)
    assert found.kind == "order"
    assert "complaint" in found.also


def test_a_count_that_the_mail_sets_against_its_file_is_asked_about() -> None:
    def posted(text: str) -> OrderReading:
        message = EmailMessage()
        message["From"], message["Subject"], message["Date"] = PETRA, "Bestellung 26-231", "Mon, 12 Oct 2026 09:00:00 +0200"
        message.set_content(text)
        message.add_attachment("Artikel;Menge;Einheit\n401210;20;Karton\n401310;8;Karton\n", subtype="csv", filename="bestellung.csv")
        (found,) = extract("mail.eml", message.as_bytes(), PACKERS, Options()).orders
        return found

    other = posted("Im Anhang unsere Bestellung. Bei den kleinen Bechern stehen noch 20 Karton, bitte liefern Sie davon 26 Karton.\n")
    assert "lines" in other.needs_review or "lines.0.quantity" in other.needs_review
    assert "lines" not in posted("Im Anhang unsere Bestellung.\n").needs_review


def test_a_fragment_of_the_name_on_file_at_its_address_is_that_name() -> None:
    found = paper("Klostermann\n\n\nFeinkost · Domhof 8 · 48143 Münster\n\nBestellung KF-2026-231\nKd.-Nr. 10241\n", PACKERS)
    assert postal(found.fields.bill_to)[:2] == ("Klostermann Feinkost GmbH", "Domhof 8")


def test_a_site_before_a_street_without_a_number_stands_in_its_line() -> None:
    found = paper("Muster Foods Ltd\nElland Depot, Lowfields Way\nElland\nHX5 9DA\n\nPurchase order PO-10592\n", PACKERS)
    assert found.fields.bill_to.street is not None
    assert found.fields.bill_to.street.value.endswith("Lowfields Way")


def test_a_place_below_the_firms_own_line_is_a_part_of_the_street() -> None:
    found = paper("Borough of Muster Council\nCivic Centre, Quay Parade\nElland\nHX5 9DA\n\nOfficial order 10592\n", PACKERS)
    assert postal(found.fields.bill_to)[:2] == ("Borough of Muster Council", "Civic Centre, Quay Parade")


def test_a_number_alone_in_the_signature_is_called() -> None:
    found = ordered("2 Karton 401210\n\nMit freundlichen Grüßen\n-- \nMaria Rainer\n0664 120 45 88\n")
    assert found.fields.buyer_phone is not None
    assert found.fields.buyer_phone.value == "0664 120 45 88"


def test_a_dozen_at_the_beginning_of_a_row_counts() -> None:
    goods = "2 Stück Umreifungsband PP 12 mm schwarz\nDutzend Kraftbecher doppelwandig 0,3 l\n"
    assert lines_of(ordered(f"Guten Tag, wir bestellen:\n\n{goods}")) == [("216012", "2"), ("401310", "12")]


def test_the_day_to_which_a_sentence_comes_from_a_week_is_the_one_wished_for() -> None:
    found = ordered("2 Karton 401210\n\nBitte Anfang nächster Woche liefern, spätestens Mittwoch, 21.10.\n")
    assert found.fields.requested_delivery_date is not None
    assert found.fields.requested_delivery_date.value == "2026-10-21"


def test_a_count_before_the_word_for_a_number_counts_where_a_comma_parts_them() -> None:
    small = "1) Kraftbecher doppelwandig 0,2 l, 20 Stück, Bestellnummer 401210\n"
    large = "2) Kraftbecher doppelwandig 0,3 l, 60 Stk., Bestellnummer 401310\n"
    assert lines_of(ordered(f"wir bestellen verbindlich:\n\n{small}{large}")) == [("401210", "20"), ("401310", "60")]
