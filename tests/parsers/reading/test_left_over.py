"""What a head leaves over is asked about: an empty field is a promise only where nothing that may be its value stands there."""

from __future__ import annotations

import pytest

from tests.parsers.reading.letters import STRANGER, order
from tests.parsers.reading.test_fields import LETTER, paper, value

GOODS = "5 Stück TS-125-10 Trennscheibe 125 mm\n"
SURE = LETTER.replace("Bestellung Nr. B-2026-1187         Datum", "Bestellung         Datum")


def listed(text: str, sender: str = "") -> tuple[str, ...]:
    return (order(text, sender=sender) if sender else order(text)).needs_review


def test_a_head_with_nothing_left_over_needs_no_look() -> None:
    assert "fields.order_number" not in paper(SURE).doubts
    assert "fields.order_number" not in listed(f"Guten Tag,\n\n{GOODS}\nGruß\nPetra Lindner")


@pytest.mark.parametrize("number", ["Spa 57", "kt/1410/1", "Lagerblatt 77311"])
def test_a_number_of_nobody_in_the_head_is_asked_about(number: str) -> None:
    found = paper(SURE.replace("Bestellung   ", f"Bestellung   \n{number}\n  "))
    assert value(found.fields.order_number) is not None or "fields.order_number" in found.doubts
    assert "fields.order_number" in found.doubts or number in str(found.fields.order_number)


@pytest.mark.parametrize("line", ["Numero di buono: 2026/405", "Unsere Referenz für Sie, die obige, heißt wohl 769757"])
def test_a_number_behind_words_for_one_is_read_or_asked_about(line: str) -> None:
    found = order(f"Guten Tag,\n\nbitte liefern:\n\n{GOODS}\n{line}\n\nGruß\nPetra Lindner")
    assert found.fields.order_number is not None or "fields.order_number" in found.needs_review


def test_sizes_calls_and_others_numbers_are_not_asked_about() -> None:
    text = f"Guten Tag,\n\n{GOODS}\nKostenstelle 4120\nTel. 0541 / 99 81-0\nIBAN DE02 1203 0000 0000 2020 51\n\nGruß\nPetra Lindner"
    assert "fields.order_number" not in listed(text)


@pytest.mark.parametrize(("line", "asked"), [("vom 08.10.2026", True), ("Angebot vom 08.10.2026", False), ("seit 03.05.2019", False)])
def test_a_day_just_before_the_mails_is_asked_about(line: str, asked: bool) -> None:
    found = order(
        f"Guten Tag,\n\nunsere Bestellung {line}:\n\n{GOODS}\nGruß\nPetra Lindner".replace("Bestellung Angebot", "Antwort auf Ihr Angebot")
    )
    day = value(found.fields.order_date)
    assert (day == "2026-10-08" or "fields.order_date" in found.needs_review) is asked


def test_payment_that_goes_on_as_another_label_is_asked_about() -> None:
    text = f"Guten Tag,\n\n{GOODS}\nZahlungsweise: gegen Lieferadresse\n\nGruß\nPetra Lindner"
    found = order(text)
    assert found.fields.payment_method is not None or "fields.payment_method" in found.needs_review


@pytest.mark.parametrize(
    ("name", "sure"),
    [("Berg + Sohn GmbH", True), ("*KW 48/2026*", False), ("Anna Berg", True), ("Material 2026/7", False)],
)
def test_a_name_that_only_its_place_speaks_for_is_asked_about(name: str, sure: bool) -> None:
    text = f"Guten Tag,\n\n{GOODS}\nRechnungsadresse:\n{name}\nHafenweg 3\n24103 Kiel\n\nGruß\nAnna Berg"
    found = order(text, sender=STRANGER)
    if value(found.fields.bill_to.name) == name:
        assert ("fields.bill_to.name" not in found.needs_review) is sure
    else:
        assert not sure


@pytest.mark.parametrize("row", ["Rif. 7956 856 46", "Beleg 4711 26", "Ref. 47112"])
def test_a_number_in_groups_alone_behind_a_short_word_is_asked_about(row: str) -> None:
    found = order(f"Salve,\n\nper favore spedite 5 pz. CH-BR500\n\n{row}\n\nGrazie\nPetra Lindner\n", "Materiale")
    assert found.fields.order_number is not None or "fields.order_number" in found.needs_review
