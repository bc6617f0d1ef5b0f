"""Counts that are taken back, that count all of a list, that stand behind an «x», and numbers in an article's name that count nothing."""

from __future__ import annotations

import pytest

from parsers.reading.lines.read import LinesReading, read_lines
from tests.builders import article, document_of, master_of
from tests.parsers.reading.trade import told

PRACTICE = master_of(
    article("KH-26", "Mundschutz Tergo Typ IIR grün", "4.10", unit="BX", name_en="Face mask Tergo type IIR green"),
    article("ML-42", "Krankenunterlage Molina 60 x 90 cm", "9.80", unit="PK", name_en="Bed pad Molina 60 x 90 cm"),
    article("SF-10", "Speichelsauger Flexo 100 Stück transparent", "5.20", unit="BG", aliases="Speichelsauger 100 Stück transparent"),
    article("CB-01", "Scherkopf Tondeo 1 mm", "39.00", name_en="Clipper blade Tondeo 1 mm"),
    article("FS-01", "Flächendesinfektion Surfosan 1 l", "8.30", name_en="Surface disinfectant Surfosan 1 l"),
)


def read(text: str) -> LinesReading:
    """The reading of a mail with this text."""
    return read_lines(document_of(text), PRACTICE, None)


@pytest.mark.parametrize(
    "text",
    [
        "Mundschutz Tergo Typ IIR grün (KH-26): 2 Boxen, nein, besser gleich 40 Boxen",
        "2 Boxen Mundschutz Tergo Typ IIR grün (KH-26) - halt, lieber 40 Boxen.",
        "2 boxes Face mask Tergo type IIR green (KH-26), sorry, make that 40 boxes",
        "2 dozen... no, wait, 40 boxes Face mask Tergo type IIR green (KH-26)",
        "KH-26: 2 dozen, nee, doe toch maar 40 dozen",
        "2 boîtes, non, plutôt 40 boîtes KH-26",
        "KH-26: instead of 2 rather 40 boxes",
    ],
)
def test_of_a_count_that_is_taken_back_the_better_one_holds(text: str) -> None:
    reading = read(f"Bitte:\n{text}\n5 Pack Krankenunterlage Molina 60 x 90 cm (ML-42)")
    assert told(reading) == [("KH-26", "40"), ("ML-42", "5")]


@pytest.mark.parametrize("all_of", ["von allem 2:", "of each 2:", "van alles 2:", "de chaque 2 :"])
def test_one_count_may_be_for_all_of_a_list(all_of: str) -> None:
    reading = read(f"{all_of}\nFS-01 Flächendesinfektion Surfosan 1 l\nML-42 Krankenunterlage Molina 60 x 90 cm")
    assert told(reading) == [("FS-01", "2"), ("ML-42", "2")]
    assert reading.doubts == ()


@pytest.mark.parametrize(
    "text",
    [
        "40 Beutel Speichelsauger 100 Stück transparent, 2 Pack Krankenunterlage Molina 60 x 90 cm",
        "Speichelsauger 100 Stück transparent .... 40 Beutel\nKrankenunterlage Molina 60 x 90 cm .... 2 Pack",
    ],
)
def test_what_a_pack_holds_is_no_count(text: str) -> None:
    reading = read(text)
    assert told(reading) == [("SF-10", "40"), ("ML-42", "2")]
    assert "lines.0.quantity" not in reading.doubts


@pytest.mark.parametrize(
    "text",
    [
        "4 zak Speekselzuiger 100 stuks (SF-10), 2 pak Onderlegger Molina (ML-42)",
        "- 4 sachets Canule de salive 100 pcs, réf. SF-10\n- 2 paquets Alèse Molina, réf. ML-42",
        "SF-10 Canule de salive 100 pcs .... 4 paquets\nML-42 Alèse Molina .... 2 paquets",
    ],
)
def test_the_number_of_an_article_tells_in_any_language_what_its_pack_holds(text: str) -> None:
    assert told(read(text)) == [("SF-10", "4"), ("ML-42", "2")]


def test_words_beside_a_bare_number_speak_of_its_article() -> None:
    reading = read("3 boxes Surface disinfectant Surfosan (KH-26)\n2 packs Bed pad Molina 60 x 90 cm (ML-42)")
    assert [line[0] for line in told(reading)] == ["KH-26", "ML-42"]


@pytest.mark.parametrize("heading", ["Nicht beauftragt werden:", "Not ordered:", "Niet besteld:", "Non retenus :"])
def test_what_stands_under_a_heading_of_declined_goods_is_no_line(heading: str) -> None:
    reading = read(f"5 Pack Krankenunterlage Molina 60 x 90 cm (ML-42)\n{heading}\n4 Pack Mundschutz Tergo Typ IIR grün (KH-26)")
    assert told(reading) == [("ML-42", "5")]


@pytest.mark.parametrize(
    "question",
    [
        "Was würde übrigens Mundschutz Tergo Typ IIR grün (KH-26) bei Abnahme von 60 kosten?",
        "What would Face mask Tergo type IIR green (KH-26) cost for 60 boxes?",
        "Wat zou KH-26 bij afname van 60 dozen kosten?",
        "Quel serait le prix du KH-26 pour 60 boîtes ?",
    ],
)
def test_a_question_for_a_price_orders_nothing(question: str) -> None:
    assert told(read(f"5 Pack Krankenunterlage Molina 60 x 90 cm (ML-42)\n\n{question}")) == [("ML-42", "5")]


@pytest.mark.parametrize(
    "text", ["5 Pack ML-42 --> doch nicht\n2 Box KH-26", "5 Pack ML-42\n2 Box KH-26\nML-42 Krankenunterlage Molina: 3 Pack genügen"]
)
def test_second_thoughts_below_or_behind_a_line_are_for_the_clerk(text: str) -> None:
    assert "lines" in read(text).doubts


def test_a_count_behind_an_x_may_follow_a_measure() -> None:
    reading = read("CB-01 Clipper blade Tondeo 1 mm x 10\nKH-26 Face mask Tergo type IIR green x 24\nML-42 Bed pad Molina 60 x 90 cm x 16")
    assert told(reading) == [("CB-01", "10"), ("KH-26", "24"), ("ML-42", "16")]
    assert told(reading, "description")[1] == ("Face mask Tergo type IIR green",)


def test_a_count_stands_before_the_x_and_its_price_behind() -> None:
    reading = read("Speichelsauger Flexo 100 Stück transparent\nArtikelnummer SF-10\n15 × 5,20 €   78,00 €")
    assert told(reading, "sku", "quantity", "unit_price", "line_total") == [("SF-10", "15", "5.20", "78.00")]


def test_two_numbers_of_an_article_below_it_take_no_words_of_the_next() -> None:
    text = """3 Boxen Mundschutz Tergo Typ IIR grün
   Ihre Nummer KH-26, unsere Nummer KH-26, Preis 4,10 EUR
5 Pack Krankenunterlage Molina 60 x 90 cm grün
   Ihre Nummer ML-42, unsere Nummer 1539170, Preis 9,80 EUR"""
    reading = read(text)
    assert told(reading, "sku", "quantity", "unit_price") == [("KH-26", "3", "4.10"), ("ML-42", "5", "9.80")]
    assert reading.doubts == ()
    assert told(reading, "description")[0] == ("Mundschutz Tergo Typ IIR grün",)


def test_a_size_alone_is_no_article() -> None:
    sized = master_of(article("MN-XL", "Maulkorb XL", "8.20"), article("SN-05", "Inkontinenzslip Sekura Nacht Gr. XL", "17.40"))
    reading = read_lines(document_of("- Change complet Sekura nuit taille XL (réf. SN-05), quantité : 8"), sized, None)
    assert told(reading) == [("SN-05", "8")]
    assert reading.doubts == ()
