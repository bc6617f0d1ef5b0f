"""The head of documents of others, read as orders because a clerk says so, without a company folder."""

from __future__ import annotations

import pytest

from parsers.extraction import extract
from parsers.options import Options
from parsers.result import OrderReading

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
