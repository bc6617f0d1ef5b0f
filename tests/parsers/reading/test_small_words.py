"""Words that are small in one language and something else in another, and greetings that nobody knows."""

from __future__ import annotations

import pytest

from tests.parsers.reading.letters import lines_of, read


@pytest.mark.parametrize("words", ["ist heute angekommen, kam gut an, vielen Dank.", "kam gestern an, alles in Ordnung."])
def test_a_german_verb_counts_no_goods(words: str) -> None:
    found = read(
        f"Hallo,\n\nTrennscheibe 125 mm (TS-125-10) {words} Neu brauchen wir:\n\n- 3 Dosen Bremsenreiniger 500 ml, Nr. CH-BR500\n",
        "Bestellung",
    )
    assert ("TS-125-10", "1") not in lines_of(found.orders[0])


def test_an_english_article_counts_one() -> None:
    found = read("Hello,\n\nplease send us a Bremsenreiniger 500 ml (CH-BR500) as soon as you can.\n\nKind regards", "Order")
    assert lines_of(found.orders[0]) == [("CH-BR500", "1")]


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
