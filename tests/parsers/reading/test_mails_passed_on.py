"""Who orders, on which day, where a mail was passed on; what else of a message is no part of its order."""

from __future__ import annotations

import pytest

from parsers.reading.parting import without_papers_of_terms
from tests.builders import document_of
from tests.parsers.reading.letters import PETRA, STRANGER, order
from tests.parsers.reading.test_fields import value

OUTSIDER = "Udo Kern <udo.kern@anderswo.example>"
BELOW = """
-----Ursprüngliche Nachricht-----
Von: {who}
Gesendet: 9. Oktober 2026 11:54
An: Petra Lindner
Betreff: Materialbedarf

Morgen, wir brauchen auf der Baustelle:

5 Stück TS-125-10 Trennscheibe 125 mm

Gruß Kim
"""


@pytest.mark.parametrize(
    ("who", "sender", "day"),
    [("Kim Petersen <kim@kessler.example>", PETRA, "2026-10-12"), (STRANGER, PETRA, "2026-10-12"), (STRANGER, OUTSIDER, "2026-10-09")],
)
def test_what_a_buyer_passes_on_is_ordered_on_the_day_he_does(who: str, sender: str, day: str) -> None:
    text = f"Guten Tag,\n\nbitte liefern Sie den Bedarf von unten.\n\nGruß\n{BELOW.format(who=who)}"
    assert value(order(text, "WG: Materialbedarf", sender).fields.order_date) == day


def test_a_sheet_of_terms_beside_an_order_is_left_out() -> None:
    paper = document_of("Bestellung 4711\n\n5 Stück TS-125-10", paged=True)
    terms = document_of(
        "Einkaufsbedingungen\n\nWir bestellen nur zu diesen Bedingungen und zahlen jede Rechnung in dreißig Tagen nach Eingang.",
        paged=True,
    )
    assert without_papers_of_terms([paper, terms]) == [paper]
    assert without_papers_of_terms([terms]) == [terms]


@pytest.mark.parametrize("line", ["Bitte unsere Nummer auf Rechnung angeben.", "Opdrachtnummer 4711 (vermelden op factuur)"])
def test_a_number_to_be_quoted_on_the_invoice_is_no_way_to_pay(line: str) -> None:
    assert order(f"Guten Tag,\n\n5 Stück TS-125-10 Trennscheibe 125 mm\n\n{line}\n\nGruß\nPetra Lindner").fields.payment_method is None


def test_the_stamps_of_a_chat_are_no_wished_days() -> None:
    chat = "[18.10.26, 07:12] Luca: Guten Morgen!\n[18.10.26, 07:13] Luca: 5 Stück TS-125-10 Trennscheibe 125 mm\n"
    assert order(f"Guten Tag,\n\nbitte so liefern:\n\n{chat}\nGruß\nPetra Lindner").fields.requested_delivery_date is None
