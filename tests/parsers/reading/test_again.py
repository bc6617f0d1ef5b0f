"""«As last time»: an order whose goods only an earlier order names."""

from __future__ import annotations

import pytest

from tests.parsers.reading.letters import read

AGAIN = [
    ("", "Guten Tag,\n\nbitte liefern Sie uns das Gleiche wie letztes Mal.\n\nGruß\nPetra Lindner"),
    ("", "Hallo,\n\nbitte noch einmal dasselbe wie beim letzten Mal.\n\nDanke, Petra Lindner"),
    ("Bestellung", "Guten Tag,\n\nwie letztes Mal bitte.\n\nMit freundlichen Grüßen\nPetra Lindner"),
    ("Nachbestellung", "Guten Tag,\n\nwir möchten unsere letzte Bestellung wiederholen.\n\nP. Lindner"),
    ("Bestellung wie letztes Mal", "Guten Tag,\n\nsiehe Betreff, bitte bis 23.10.2026.\n\nP. Lindner"),
    ("Order", "Hello,\n\nplease send us the same as last time.\n\nKind regards\nPetra Lindner"),
    ("", "Hi,\n\nwe would like to repeat our last order.\n\nThanks, Petra"),
    ("Order", "Please deliver as last time.\n\nPetra Lindner"),
    ("", "Goedemorgen,\n\ngraag hetzelfde als de vorige keer.\n\nGroet, Petra Lindner"),
    ("Bestelling", "Goedemorgen,\n\nzoals de vorige keer graag.\n\nPetra Lindner"),
    ("", "Bonjour,\n\nmerci de nous livrer la même chose que la dernière fois.\n\nCordialement, Petra Lindner"),
    ("Commande", "Bonjour,\n\ncomme la dernière fois, s'il vous plaît.\n\nPetra Lindner"),
]


@pytest.mark.parametrize(("subject", "text"), AGAIN)
def test_an_order_as_last_time_is_an_order_whose_lines_nobody_knows(subject: str, text: str) -> None:
    found = read(text, subject)
    assert found.kind == "order"
    (order,) = found.orders
    assert order.lines == ()
    assert [(check.code, check.at) for check in order.checks if check.at == "lines"] == [("as_last_time", "lines")]
    assert "lines" in order.needs_review


def test_lines_beside_an_order_as_last_time_may_not_be_all() -> None:
    (order,) = read("Bitte das Gleiche wie letztes Mal, dazu 5 Stück CH-BR500 Bremsenreiniger.", "Bestellung").orders
    assert "as_last_time" in {check.code for check in order.checks}
    assert "lines" in order.needs_review


@pytest.mark.parametrize(
    "text",
    [
        "Bitte 5 Stück CH-BR500 Bremsenreiniger. Versand wie letztes Mal.",
        "Bitte 5 Stück CH-BR500 Bremsenreiniger. Die Lieferadresse ist dieselbe wie bei der letzten Bestellung.",
        "Bitte 5 Stück CH-BR500 Bremsenreiniger, Zahlung wie immer.",
        "Please send 5 pcs CH-BR500 brake cleaner. Same price as in our last order.",
    ],
)
def test_terms_as_last_time_leave_the_lines_alone(text: str) -> None:
    (order,) = read(text, "Bestellung").orders
    assert "as_last_time" not in {check.code for check in order.checks}
    assert "lines" not in order.needs_review


@pytest.mark.parametrize(
    "text",
    [
        "Guten Tag,\n\ndie Ware ist wieder beschädigt angekommen, dasselbe wie beim letzten Mal. Wir reklamieren die Lieferung.",
        "The goods arrived damaged, the same as last time. We want a refund.",
    ],
)
def test_a_complaint_that_looks_back_stays_one(text: str) -> None:
    assert read(text, "Beschädigte Ware").kind == "complaint"
