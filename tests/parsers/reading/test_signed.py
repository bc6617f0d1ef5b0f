"""Greetings that nobody knows stand above the name of who writes."""

from __future__ import annotations

import pytest

from tests.parsers.reading.letters import read


@pytest.mark.parametrize("greeting", ["Sonnige Stunden", "Kollegiales Glückauf"])
def test_who_writes_is_asked_for_and_not_his_greeting(greeting: str) -> None:
    found = read(
        f"Guten Tag,\n\nbitte 5 Stück TS-125-10 Trennscheibe 125 mm.\n\n{greeting}\nUta Ullrich\n"
        "Tischlerei Ullmann GmbH\nAm Kai 3\n28195 Bremen\n",
        "Bestellung",
        sender="Uta Ullrich <bestellung@tischlerei-ullmann.example>",
    )
    bill_to = found.orders[0].fields.bill_to
    assert bill_to is not None
    assert bill_to.contact is not None
    assert bill_to.contact.value == "Uta Ullrich"
