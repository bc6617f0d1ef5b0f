"""Mails of several colleagues that one of them passes on together: each came to him, none answers another."""

from __future__ import annotations

import pytest

from tests.parsers.reading.letters import read

FORWARDER = "Petra Lindner"
GERMAN = ("Von", "Datum", "An", "Betreff")
FURTHER = [("From", "Date", "To", "Subject"), ("De", "Date", "À", "Objet"), ("Van", "Datum", "Aan", "Onderwerp")]


def collected(second: str = "Jan Amend", receiver: str = FORWARDER, labels: tuple[str, ...] = GERMAN) -> str:
    sender, day, to, subject = labels
    first_head = f"{sender}: Jonna Petrick\n{day}: 9. Oktober 2026\n{to}: {FORWARDER}\n{subject}: Material\n"
    second_head = f"{sender}: {second}\n{day}: 9. Oktober 2026\n{to}: {receiver}\n{subject}: noch was\n"
    return (
        f"Guten Tag,\n\nunten der Bedarf der Kollegen.\n\n{FORWARDER}\n\n----- Weitergeleitet -----\n{first_head}\n"
        f"4 Stück Trennscheibe 125 mm (TS-125-10)\n\nJonna\n\n---\n{second_head}\n"
        f"6 Stück Bremsenreiniger 500 ml (CH-BR500)\n\nDanke, {second}\n"
    )


def skus(text: str) -> list[str]:
    (found,) = read(text, "WG: Material").orders
    return [line.sku.value for line in found.lines if line.sku]


@pytest.mark.parametrize("labels", [GERMAN, *FURTHER])
def test_lists_of_two_colleagues_are_one_order_that_is_looked_at(labels: tuple[str, ...]) -> None:
    text = collected(labels=labels)
    (found,) = read(text, "WG: Material").orders
    assert skus(text) == ["TS-125-10", "CH-BR500"]
    assert "lines" in found.needs_review


def test_a_mail_that_the_one_passed_on_answers_is_not_ordered_again() -> None:
    assert skus(collected(second=FORWARDER, receiver="Jonna Petrick")) == ["TS-125-10"]


def test_an_earlier_mail_of_the_same_colleague_is_not_ordered_again() -> None:
    assert skus(collected(second="Jonna Petrick")) == ["TS-125-10"]
