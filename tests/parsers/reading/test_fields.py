"""The head of an order, read from a mail or a document."""

from __future__ import annotations

import pytest

from parsers.masterdata import Master
from parsers.message import Message
from parsers.reading.head.read import FieldsReading, read_fields
from parsers.result import Address, Leaf
from tests.builders import document_of, table_of
from tests.parsers.reading.letters import STRANGER, master, order


def value(leaf: Leaf | None) -> str | None:
    return leaf.value if leaf else None


def postal(address: Address) -> tuple[str | None, ...]:
    return tuple(value(getattr(address, part)) for part in ("name", "street", "postcode", "city", "country"))


def paper(text: str, known: Master | None = None, *, scanned: bool = False) -> FieldsReading:
    return read_fields(Message("x", False, "order.pdf"), [document_of(text, paged=True, scanned=scanned)], known or master())


LETTER = """Metallbau Kessler GmbH · Ziegelhofer Weg 14 · 34123 Kassel

Nordwind Versand GmbH
Am Speicher 1
26721 Emden

Bestellung Nr. B-2026-1187         Datum: 05.10.2026
Kunden-Nr.: 10023                  Liefertermin: KW 43

Zahlungsart: Lastschrift
"""
OURS = ("Metallbau Kessler GmbH", "Ziegelhofer Weg 14", "34123", "Kassel", "DE")


def test_a_letter_gives_its_head_without_a_doubt() -> None:
    found = paper(LETTER)
    fields = found.fields
    assert (value(fields.order_number), value(fields.order_date)) == ("B-2026-1187", "2026-10-05")
    assert (value(fields.requested_delivery_date), value(fields.payment_method)) == ("2026-10-23", "direct_debit")
    assert value(fields.customer_number) == "10023"
    assert postal(fields.bill_to) == postal(fields.ship_to) == OURS
    assert found.doubts == ()


def test_each_value_points_at_its_words() -> None:
    leaf = paper(LETTER).fields.order_number
    assert leaf is not None
    assert leaf.source.page == 1
    assert leaf.source.box is not None
    assert any("Bestellung Nr" in reason for reason in leaf.why)


def test_we_ourselves_are_never_the_buyer() -> None:
    assert value(paper("Nordwind Versand GmbH\nAm Speicher 1\n26721 Emden\n\nBestellung 4711").fields.bill_to.name) is None


def test_an_angebot_number_is_not_the_orders() -> None:
    assert value(paper("Bestellung Nr. 77123 vom 02.10.2026\nIhr Angebot Nr. 8812 vom 20.09.2026").fields.order_number) == "77123"
    assert value(paper("Bestellung Nr. 77123 vom 02.10.2026\nIhr Angebot Nr. 8812 vom 20.09.2026").fields.order_date) == "2026-10-02"


def test_without_a_printed_date_the_day_of_the_mail_counts() -> None:
    leaf = order("5 Stück CH-BR500").fields.order_date
    assert leaf is not None
    assert (leaf.value, leaf.source.document, leaf.source.box) == ("2026-10-12", "0", None)


def test_a_known_e_mail_address_gives_the_address_on_file() -> None:
    found = order("5 Stück CH-BR500").fields
    assert postal(found.bill_to) == OURS
    assert found.bill_to.street is not None
    assert found.bill_to.street.source.customer == "10023"
    assert found.customer_number is not None
    assert found.customer_number.source.customer == "10023"


def test_a_forwarded_mail_is_the_original_senders() -> None:
    head = "Von: Petra Lindner <p.lindner@kessler.example>\nGesendet: Freitag, 9. Oktober 2026 10:00\nAn: Max <max@nordwind.example>\n"
    text = f"Bitte anlegen.\n\n-----Ursprüngliche Nachricht-----\n{head}Betreff: Bestellung\n\nHallo,\nbitte 5 Stück CH-BR500 liefern.\n"
    fields = order(text, "WG: Bestellung", "Max <max@nordwind.example>").fields
    assert value(fields.customer_number) == "10023"
    assert value(fields.order_date) == "2026-10-09"
    assert value(fields.buyer_email) == "p.lindner@kessler.example"


def test_a_delivery_address_in_the_text_is_the_ship_to() -> None:
    found = order("5 Stück CH-BR500, bitte liefern an folgende Adresse:\n\nBaustelle Rathaus\nMarktplatz 1\n37073 Göttingen\n")
    assert postal(found.fields.ship_to) == ("Baustelle Rathaus", "Marktplatz 1", "37073", "Göttingen", "DE")
    assert postal(found.fields.bill_to) == OURS
    assert "delivery_address_new" in {check.code for check in found.checks}


@pytest.mark.parametrize(
    ("text", "method"),
    [
        ("Zahlung: [ ] Rechnung  [x] Vorkasse", "prepayment"),
        ("Rechnung wie immer", "invoice"),
        ("Bezahlung per PayPal", "paypal"),
        ("Payment terms: invoice, 30 days", "invoice"),
        ("Zahlung per Bankeinzug", "direct_debit"),
    ],
)
def test_the_way_of_payment_is_found(text: str, method: str) -> None:
    assert value(order(f"5 Stück CH-BR500\n\n{text}").fields.payment_method) == method


@pytest.mark.parametrize("text", ["Liefertermin: so schnell wie möglich", "Bitte schnellstmöglich liefern", "Delivery: asap"])
def test_as_soon_as_possible_is_no_date_and_no_doubt(text: str) -> None:
    found = order(f"5 Stück CH-BR500\n{text}")
    assert found.fields.requested_delivery_date is None
    assert "fields.requested_delivery_date" not in found.needs_review


def test_an_american_order_puts_the_month_first() -> None:
    terms = "PO# 88123   Date: 10/05/2026   Need by: 11/02/2026\n5 pcs CH-BR500"
    fields = order(f"{terms}\n\nShip To:\nAcme Inc.\n1200 Main Street\nSpringfield, IL 62701\nUSA", "PO", STRANGER).fields
    assert (value(fields.order_date), value(fields.requested_delivery_date)) == ("2026-10-05", "2026-11-02")
    assert value(fields.ship_to.country) == "US"


def test_without_a_company_the_printed_number_is_the_customers() -> None:
    fields = read_fields(Message("x", False, "a.pdf"), [document_of("Bestellung 4711\nKundennummer: 815", paged=True)], None).fields
    assert value(fields.customer_number) == "815"


def test_an_empty_document_gives_an_empty_head() -> None:
    assert paper("").fields.order_number is None


def test_a_date_behind_its_place_ends_a_line_of_something_else() -> None:
    found = paper(LETTER.replace("         Datum: 05.10.2026", " Kassel, 5. Oktober 2026") + 12 * "\n")
    assert value(found.fields.order_date) == "2026-10-05"


def test_a_number_behind_the_title_is_the_orders() -> None:
    found = paper(LETTER.replace("Bestellung Nr. B-2026-1187", "Abruf PR-00918").replace("Datum", "\nDatum"))
    assert value(found.fields.order_number) == "PR-00918"
    assert "fields.order_number" not in found.doubts


def test_a_number_in_two_places_outweighs_a_sign() -> None:
    found = paper(LETTER.replace("Zahlungsart", "Unser Zeichen: qf/103\n\nBestellung B-2026-1187\n\nZahlungsart"))
    assert value(found.fields.order_number) == "B-2026-1187"
    assert "fields.order_number" not in found.doubts


def test_a_name_on_file_that_is_printed_over_two_lines_is_taken_whole() -> None:
    found = order("5 Stück CH-BR500\n\nLieferanschrift:\nMetallbau Kessler GmbH\nHalle 2\nZiegelhofer Weg 20\n34123 Kassel")
    assert value(found.fields.ship_to.name) == "Metallbau Kessler GmbH, Halle 2"


def test_one_line_of_a_signature_is_the_name_on_file() -> None:
    found = order("5 Stück CH-BR500\n\nGruß\nBauleitung Süd 1\nMetallbau Kessler\nZiegelhofer Weg 14\n34123 Kassel")
    assert value(found.fields.bill_to.name) == "Metallbau Kessler"


def test_another_address_that_is_on_file_for_the_customer_needs_no_look() -> None:
    own, hall = "Metallbau Kessler GmbH, Ziegelhofer Weg 14, 34123 Kassel", "Metallbau Kessler GmbH\nZiegelhofer Weg 20\n34123 Kassel"
    text = f"5 Stück CH-BR500\n\n{own}\n\n{hall}"
    assert [path for path in order(text).needs_review if "ship_to" in path] == []


@pytest.mark.parametrize("text", ["Lieferadresse: Halle 2 (wie bekannt)", "Bitte liefern Sie an unsere Halle 2."])
def test_a_delivery_address_on_file_may_be_given_by_its_name(text: str) -> None:
    found = order(f"5 Stück CH-BR500\n\n{text}\n")
    assert postal(found.fields.ship_to) == ("Metallbau Kessler GmbH, Halle 2", "Ziegelhofer Weg 20", "34123", "Kassel", "DE")
    street = found.fields.ship_to.street
    assert street is not None
    assert street.source.customer == "10023"
    assert "fields.ship_to" not in found.needs_review


@pytest.mark.parametrize("text", ["Lieferadresse: Außenlager", "Bitte liefern Sie an unser Lager Nord."])
def test_a_site_by_a_name_that_is_not_on_file_is_to_be_looked_at(text: str) -> None:
    assert "fields.ship_to" in order(f"5 Stück CH-BR500\n\n{text}\n").needs_review


def test_a_site_named_with_its_firm_is_not_where_the_bill_goes() -> None:
    found = order("5 Stück CH-BR500\n\nMetallbau Kessler GmbH, Werk Ost\nAm Kai 7\n20457 Hamburg\n")
    assert value(found.fields.ship_to.street) == "Am Kai 7"
    assert postal(found.fields.bill_to) == OURS


def test_the_sender_of_the_mail_names_his_block() -> None:
    found = order(
        "5 Stück CH-BR500\n\nHoudoe, Tanja\nMuster Elektro GmbH\nAm Kai 7\n20457 Hamburg",
        sender="Muster Elektro GmbH <post@muster.example>",
    )
    assert value(found.fields.bill_to.name) == "Muster Elektro GmbH"


@pytest.mark.parametrize(
    ("text", "country"),
    [("Tel. +43 1 234567", "AT"), ("Telefon: 0041 31 1234567", "CH"), ("E-Mail: einkauf@muster.be", "BE")],
)
def test_the_country_follows_from_what_else_the_buyer_writes(text: str, country: str) -> None:
    written = f"5 Stück CH-BR500\n\nGruß\nMuster Elektro\nAm Kai 7\n5020 Musterau\n{text}"
    assert value(order(written, sender="Tanja <tanja@muster.example>").fields.bill_to.country) == country


def test_a_street_is_not_named_by_the_beginning_of_its_number() -> None:
    found = order("5 Stück CH-BR500\n\nMetallbau Kessler GmbH\nZiegelhofer Weg 14\n34123 Kassel\n\nZiegelhofer Weg 205 ist gesperrt.")
    assert "fields.ship_to" not in found.needs_review


def test_a_place_of_the_customers_without_a_name_is_his() -> None:
    assert "fields.bill_to" not in order("5 Stück CH-BR500\n\nZiegelhofer Weg 14, 34123 Kassel").needs_review


def test_one_heading_for_bill_and_goods_is_one_for_both() -> None:
    written = "5 Stück CH-BR500\n\nRechnung und Lieferung an:\nMuster Elektro eG\nAm Kai 7\n20457 Hamburg"
    found = order(written, sender="Tanja <tanja@muster.example>")
    assert postal(found.fields.bill_to) == postal(found.fields.ship_to) == ("Muster Elektro eG", "Am Kai 7", "20457", "Hamburg", "DE")
    assert "fields.bill_to" not in found.needs_review


def test_what_stands_in_a_footer_is_no_doubt_where_both_addresses_are_named() -> None:
    both = "Rechnungsadresse:\nMuster eG\nAm Kai 7\n20457 Hamburg\n\nLieferadresse:\nMuster eG\nHafenweg 2\n28195 Bremen"
    found = order(f"5 Stück CH-BR500\n\n{both}\n\nShopsystem, Ring 19, 75010 Musterau", sender="Tanja <tanja@muster.example>")
    assert [path for path in found.needs_review if path.startswith(("fields.bill_to", "fields.ship_to"))] == []


def test_the_country_follows_from_its_own_money() -> None:
    written = "5 Stück CH-BR500 zu CHF 2.49\n\nGruß\nMuster Elektro\nAm Kai 7\n5020 Musterau"
    assert value(order(written, sender="Tanja <tanja@muster.example>").fields.bill_to.country) == "CH"


def test_a_line_of_the_head_that_only_says_from_when_is_the_orders_day() -> None:
    letter = LETTER.replace("Bestellung Nr. B-2026-1187         Datum: 05.10.2026", "vom 05.10.2026") + 12 * "\n"
    assert value(paper(letter).fields.order_date) == "2026-10-05"


def test_a_french_week_behind_its_label_is_the_wished_one() -> None:
    found = order("Bonjour, nous commandons :\n5 pièces CH-BR500\nLivraison souhaitée : S45", "Commande").fields
    assert value(found.requested_delivery_date) == "2026-11-06"
    assert found.order_number is None


def test_the_day_at_the_end_of_the_subject_is_the_wished_one() -> None:
    assert value(order("5 Stück CH-BR500 bitte.", "Bestellung für 26. Oktober").fields.requested_delivery_date) == "2026-10-26"


def test_a_value_in_the_next_cell_is_found_however_wide_the_cells_are() -> None:
    rows = [["Payment method", "Invoice"], ["Softshell jacket Fjell men size M black with a very long description", "12,50"]]
    found = read_fields(Message("x", False, "order.html"), [table_of(rows)], master()).fields
    assert value(found.payment_method) == "invoice"


def test_the_value_of_a_form_may_be_a_bare_word_of_paying() -> None:
    assert value(paper("Settlement          invoice\nCarriage            free").fields.payment_method) == "invoice"


def test_an_amount_behind_a_word_for_orders_is_no_number_of_one() -> None:
    found = paper(LETTER + "\n\nEK-Wert Order      2.578,74\n")
    assert value(found.fields.order_number) == "B-2026-1187"
    assert found.doubts == ()


def test_a_title_above_the_date_asks_for_no_number() -> None:
    letter = LETTER.replace("Bestellung Nr. B-2026-1187         Datum: 05.10.2026", "Materialbestellung\nDatum 05.10.2026,")
    assert "fields.order_number" not in paper(letter).doubts


def test_a_receivers_name_over_two_lines_is_the_customers_wherever_the_goods_go() -> None:
    found = paper(LETTER + "\n\nLieferanschrift:\nMetallbau\nKessler GmbH\nPapiermühle 106\n22765 Hamburg").fields
    assert value(found.ship_to.name) == "Metallbau Kessler GmbH"


def test_above_the_lines_is_as_good_as_in_the_upper_half() -> None:
    letter = 10 * "\n" + "Ref     BE-2026.66740\n\nArtikel      Bezeichnung       Menge\nCH-BR500     Bremsenreiniger   5"
    found = paper(letter)
    assert value(found.fields.order_number) == "BE-2026.66740"
    assert "fields.order_number" not in found.doubts
