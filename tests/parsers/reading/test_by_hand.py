"""Forms filled in by hand: what was read unsteadily, or could not be read, is listed."""

from __future__ import annotations

from dataclasses import replace

from parsers.message import Message
from parsers.page import Document, Page
from parsers.reading.head.by_hand import by_hand
from parsers.reading.head.read import FieldsReading, read_fields
from tests.builders import page_of
from tests.parsers.reading.letters import master

FORM = """Bestellschein
Bitte in Druckschrift ausfüllen und per Fax, Post oder E-Mail an uns senden. Alle Preise in Euro.
Kundennummer: 10023

Bestellnummer: B-26-4711

Rechnungsanschrift

Metallbau Kessler GmbH
Ziegelhofer Weg 14
34123 Kasse1

Lieferanschrift (nur falls abweichend)
"""
_HAND = {"B-26-4711", "Metallbau", "Kessler", "GmbH", "Ziegelhofer", "Weg", "14", "34123", "Kasse1", "10023"}


def filled(confidence: float, form: str = FORM) -> Page:
    """The form as a scan whose handwritten words were read with this confidence."""
    page = page_of(form, scanned=True)
    return replace(page, words=tuple(replace(word, confidence=confidence) if word.text in _HAND else word for word in page.words))


def reading(page: Page) -> FieldsReading:
    return read_fields(Message("x", False, "form.png"), [Document("0", "form.png", "image/png", (page,), True)], master())


def test_a_page_with_many_words_in_doubt_is_taken_for_handwriting() -> None:
    assert by_hand(filled(0.4))
    assert not by_hand(filled(0.95))
    assert not by_hand(replace(filled(0.4), scanned=False))


def test_what_a_hand_wrote_and_was_read_unsteadily_is_listed() -> None:
    assert "fields.order_number" in reading(filled(0.4)).doubts
    assert "fields.order_number" not in reading(filled(0.95)).doubts


def test_a_label_whose_value_could_not_be_read_is_listed() -> None:
    found = reading(filled(0.4, FORM.replace("B-26-4711", "")))
    assert found.fields.order_number is None
    assert "fields.order_number" in found.doubts


def test_a_part_of_an_address_that_differs_from_the_file_is_listed_and_no_other() -> None:
    doubts = reading(filled(0.4)).doubts
    assert "fields.bill_to.city" in doubts
    assert not {"fields.bill_to.street", "fields.bill_to.postcode"} & set(doubts)


def test_a_delivery_address_that_may_be_filled_in_is_listed() -> None:
    assert "fields.ship_to" in reading(filled(0.4)).doubts
    assert "fields.ship_to" not in reading(filled(0.95)).doubts
