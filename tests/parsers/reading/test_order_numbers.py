"""Order numbers as people write them: with initials, with the name of a system, in brackets, in a sentence, in a title."""

from __future__ import annotations

import pytest

from parsers.reading.head.number_values import strong_word
from tests.parsers.reading.letters import order
from tests.parsers.reading.test_fields import LETTER, paper, value

GOODS = "5 Stück TS-125-10 Trennscheibe 125 mm\n"


@pytest.mark.parametrize(
    ("line", "number"),
    [
        ("Bestellnummer PO 9478", "PO 9478"),
        ("Bestellnummer: BANF 26638", "BANF 26638"),
        ("Bestellnr. sk 1610, danke", "sk 1610"),
        ("Auftragsnummer unseres Hauses: PO 4262", "PO 4262"),
        ("Unsere Bestellnummer dazu ist BSt6661.", "BSt6661"),
        ("Unsere PO-Nummer ist 4711-26", "4711-26"),
        ("Nr. BSt-9352", "BSt-9352"),
        ("Bitte 36130 auf der Rechnung angeben.", "36130"),
        ("Bestellnummer: BE 8718 718", "BE 8718 718"),
        ("Bestell-Nr. 4500 123 456, danke", "4500 123 456"),
        ("Unsere Bestellung BE 5587 287 steht oben.", "BE 5587 287"),
        ("Als Bestellnummer nehmen Sie 4011-LAB. Bis 20. November 2026 sollte alles hier sein.", "4011-LAB"),
        ("Bestellnummer: BE 8718 718 kg", "BE 8718"),
        ("Bestellnummer: 8718 12 Kisten sind noch offen", "8718"),
    ],
)
def test_the_whole_number_is_read_in_a_mail(line: str, number: str) -> None:
    assert value(order(f"Guten Tag,\n\nbitte liefern Sie:\n\n{GOODS}\n{line}\n\nGruß\nPetra Lindner").fields.order_number) == number


@pytest.mark.parametrize("lead", ["wir bestellen heute unter Nr. BSt9352:", "unser Betrieb bestellt (BSt9352):"])
def test_a_number_that_a_sentence_orders_under(lead: str) -> None:
    assert value(order(f"Guten Tag,\n\n{lead}\n\n{GOODS}\nGruß\nPetra Lindner").fields.order_number) == "BSt9352"


def test_the_longer_of_two_ways_to_write_a_number_is_the_number() -> None:
    found = order(f"Guten Tag,\n\nbitte liefern:\n\n{GOODS}\nN° PO 7651\n\nGruß\nPetra Lindner", "Bestellung PO 7651")
    assert value(found.fields.order_number) == "PO 7651"


@pytest.mark.parametrize("title", ["Sammelbestellung 5100520686 – 05.10.2026", "Bestellung Lieferant 5100520686 vom 05.10.2026"])
def test_a_title_with_number_and_day_gives_both(title: str) -> None:
    letter = LETTER.replace("Bestellung Nr. B-2026-1187         Datum: 05.10.2026", title)
    fields = paper(letter).fields
    assert (value(fields.order_number), value(fields.order_date)) == ("5100520686", "2026-10-05")


@pytest.mark.parametrize(("label", "is_one"), [("Bestellnr.", True), ("Bestell-ID", True), ("Minden", False), ("Casino", False)])
def test_short_words_for_numbers_end_no_other_words(label: str, is_one: bool) -> None:
    assert bool(strong_word().search(label)) is is_one


@pytest.mark.parametrize("line", ["Telefon: 0 25 1 - 77-58779", "Nettosumme EUR 2247,56"])
def test_calls_and_amounts_are_no_order_numbers(line: str) -> None:
    assert order(f"Guten Tag,\n\n{GOODS}\n{line}\n\nGruß\nPetra Lindner").fields.order_number is None


def test_a_title_with_a_firm_between_gives_number_and_day() -> None:
    title = "Sammelbestellung Metallbau Kessler GmbH Nr. WB008411 Montag, 05.10.2026"
    fields = paper(LETTER.replace("Bestellung Nr. B-2026-1187         Datum: 05.10.2026", title)).fields
    assert (value(fields.order_number), value(fields.order_date)) == ("WB008411", "2026-10-05")


def test_a_number_with_a_label_of_its_own_below_a_title_leaves_the_label_out() -> None:
    found = order(f"AUTOMATISCHE NACHBESTELLUNG\nBELEG 3050/9\nDATUM 12.10.2026\n\n{GOODS}")
    assert value(found.fields.order_number) == "3050/9"


@pytest.mark.parametrize(
    "place", ["Emden, 07.10.2026", "Emden, den 07.10.2026", "Bad Hersfeld, den 07.10.2026", "Frankfurt (Oder), den 07.10.2026"]
)
def test_a_day_behind_its_place_is_the_orders(place: str) -> None:
    letter = LETTER.replace("Datum: 05.10.2026", "").replace("Bestellung Nr.", f"{place}\n\nBestellung Nr.")
    assert value(paper(letter).fields.order_date) == "2026-10-07"


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("für die Kommission 4122/Presse 44 ordern wir:\n\n5 Stück CH-BR500\n\nBestellung: 2026-01995\n", "2026-01995"),
        ("Kommission 4122-26\n\n5 Stück CH-BR500\n", "4122-26"),
    ],
)
def test_a_job_has_the_orders_number_only_where_the_order_has_none(text: str, number: str) -> None:
    found = order(text, "Material")
    assert found.fields.order_number is not None
    assert found.fields.order_number.value == number


@pytest.mark.parametrize("label", ["Auftragsnummer des Kunden", "Bestellnummer des Kunden"])
def test_the_customers_number_of_the_order_is_a_label(label: str) -> None:
    found = order(f"Ihr Kunde Metallbau Kessler GmbH hat bestellt.\n{label} 5585-15\n\n5 Stück CH-BR500\n", "Neue Bestellung")
    assert found.fields.order_number is not None
    assert found.fields.order_number.value == "5585-15"
    assert "fields.order_number" not in found.needs_review


def test_a_job_alone_is_asked_about() -> None:
    found = order("für die Kommission «5682» ordern wir:\n\n5 Stück CH-BR500\n", "Material")
    assert "fields.order_number" in found.needs_review


def test_a_contracts_number_is_no_orders() -> None:
    found = order("aus dem Jahresvertrag 8215/2026 rufen wir ab:\n\n5 Stück CH-BR500\n", "Abruf aus Jahresvertrag")
    assert found.fields.order_number is None
