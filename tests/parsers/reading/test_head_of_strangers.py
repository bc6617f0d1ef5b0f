"""The head of documents of others, read as orders because a clerk says so, without a company folder."""

from __future__ import annotations

import pytest

from parsers.extraction import extract
from parsers.options import Options
from parsers.result import OrderReading
from tests.parsers.reading.letters import mail, master

ITEMS = (
    "\n"
    "Pos  Bezeichnung              Menge     Preis    Gesamt\n"
    "1    Apfelsaft naturtrüb         20      4,00     80,00\n"
    "2    Tragetasche bedruckt        50      0,40     20,00\n"
)


def _order(head: str) -> OrderReading:
    (found,) = extract("beleg.txt", (head + ITEMS).encode(), None, Options(as_order=True)).orders
    return found


def _number(head: str) -> str | None:
    leaf = _order(head).fields.order_number
    return leaf.value if leaf else None


def _date(head: str) -> str | None:
    leaf = _order(head).fields.order_date
    return leaf.value if leaf else None


@pytest.mark.parametrize(
    "title",
    [
        "Handelsrechnung Nr. 471188 vom 05.03.2026",
        "Handelsrechnung (380)   Nr. 471188   vom 05.03.2026",
        "Rechnung Nr. 471188\nZu Ihrer Bestellung Nr. 2026-4713 vom 01.03.2026.",
        "Rechnung (380)      Nr. 471188\nBestellung:   2026-4713",
        "Beleg-Nr       :   471188\nBestell-Nr     :   B2026-4713\nUSt-IdNr: DE136695976",
    ],
)
def test_the_number_in_the_title_is_the_documents(title: str) -> None:
    assert _number(title) == "471188"


def test_a_number_that_a_sentence_mentions_gives_way_to_the_title() -> None:
    head = "Rechnung (380)   Nr. E471188   vom 20.09.2026\nBitte immer die Belegnummer 9911804 angeben\nBestellung: 9911804\n"
    assert _number(head) == "E471188"


def test_a_label_with_a_dash_is_the_same_label() -> None:
    assert _date("Rechnung 471188\nBeleg-Datum     :     06.08.2026\nLeistungs-Datum     :     05.08.2026\n") == "2026-08-06"


def test_the_day_of_delivery_is_not_that_of_the_document() -> None:
    assert _date("Invoice # RE-471188 issued at 2026-11-21\nDate of delivery 2026-11-10\n") == "2026-11-21"


def _buyer(head: str) -> str | None:
    leaf = _order(head).fields.buyer_name
    return leaf.value if leaf else None


SENDER = "Obsthof Nord GmbH ● Deichweg 4 ● 21720 Steinkirchen\n"


def test_the_addressee_of_an_invoice_is_the_buyer_and_the_line_above_him_the_seller() -> None:
    assert _buyer(SENDER + "\nTheodor Esting\nBahnstraße 42\n88662 Überlingen\n\nRechnung 4711\n") == "Theodor Esting"


def test_a_seller_alone_is_not_taken_for_the_buyer() -> None:
    assert _buyer(SENDER + "\nRechnung 4711\n") is None


def test_a_title_over_an_address_is_no_name() -> None:
    assert _buyer(SENDER + "Rechnung RE-4711\nMarktcafé am Tor KG\nBahnstraße 42\n88662 Überlingen\n") == "Marktcafé am Tor KG"


def test_the_number_of_a_party_between_name_and_street_parts_nothing() -> None:
    head = "Verkäufer:\nObsthof Nord GmbH\nGLN: 4000001123452\nDeichweg 4\n21720 Steinkirchen\n"
    buyer = "Käufer:\nMarktcafé am Tor KG\nHandelsname: 78787878400035\nBahnstraße 42\n88662 Überlingen\n"
    assert _buyer(f"Rechnung 4711\n{head}{buyer}") == "Marktcafé am Tor KG"


def test_a_word_torn_by_its_letter_spacing_is_the_same_label() -> None:
    head = "Ver käufer:\nObsthof Nord GmbH\nDeichweg 4\n21720 Steinkirchen\n"
    assert _buyer(f"Rechnung 4711\n{head}Käufer:\nMarktcafé am Tor KG\nBahnstraße 42\n88662 Überlingen\n") == "Marktcafé am Tor KG"


def test_another_place_of_delivery_in_a_line_is_not_who_is_billed() -> None:
    reading = extract(
        "beleg.txt",
        (
            SENDER
            + "\nMarktcafé am Tor KG\nBahnstraße 42\n88662 Überlingen\n\nRechnung 4711\n"
            + ITEMS
            + "     Warenempfänger: Filiale Hafen, Uferweg 2, 88045 Friedrichshafen\n"
        ).encode(),
        None,
        Options(as_order=True),
    )
    name = reading.orders[0].fields.buyer_name
    assert name is not None and name.value == "Marktcafé am Tor KG"


@pytest.mark.parametrize(
    ("rows", "day"),
    [
        ("Bestellkarte Mat/2318/10 / 08.10.2026 / zu liefern bis KW44", "2026-10-08"),
        (
            "Kiln Lane 10b, Stoke-on-Trent, ST1 3AD          29 September\n                                                2026",
            "2026-09-29",
        ),
    ],
)
def test_a_day_behind_a_titles_number_or_over_two_rows_is_the_orders(rows: str, day: str) -> None:
    found = extract("bestellung.txt", f"Metallbau Kessler GmbH\n{rows}\n\n5 Stück CH-BR500\n".encode(), master(), Options())
    (ordered,) = found.orders
    assert ordered.fields.order_date is not None
    assert ordered.fields.order_date.value == day


def test_the_mails_own_day_is_no_rival_of_the_day_to_come() -> None:
    text = "Bestellung Nr. 99675/26, Tag 12.10.2026, lieferbar bis 22.10.2026\n\n5 Stück CH-BR500\n\nPetra Lindner"
    (found,) = extract("mail.eml", mail(text, "Bestellung"), master(), Options()).orders
    assert found.fields.requested_delivery_date is not None
    assert found.fields.requested_delivery_date.value == "2026-10-22"
    assert "fields.requested_delivery_date" not in found.needs_review
