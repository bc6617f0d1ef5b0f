"""Lists as people type them: rows of one form of which the catalogue knows only some, strokes between the values, sentences below them."""

from __future__ import annotations

import pytest

from config.company import MasterData
from parsers.masterdata import index
from parsers.result import OrderReading
from tests.builders import article
from tests.parsers.reading.letters import KESSLER, SELLER, lines_of, order, read

AT_KESSLERS = "Metallbau Kessler GmbH\nZiegelhofer Weg 14\n34123 Kassel\nMobil +43 732 00096847\n\nBürozeiten: Mo-Do 7-16 Uhr\n"


def typed(text: str, lead: str = "wir brauchen:") -> OrderReading:
    return order(f"Hallo,\n\n{lead}\n\n{text}\n\nGruß\nPetra Lindner\n", "Bestellung")


@pytest.mark.parametrize(
    "rows",
    [
        "TS-125-10 | Trennscheibe 125 mm | 30\n774364-XT | Dehumidifier 40 l | 2",
        "774364-XT | Bautrockner 40 l | 2\nTS-125-10 | Trennscheibe 125 mm | 30",
        "TS-125-10; Trennscheibe 125 mm; 30\n774364-XT; osuszacz 40 l; 2",
        "30 | TS-125-10 | Trennscheibe 125 mm\n2 | 774364-XT | déshumidificateur 40 l",
        "TS-125-10   Trennscheibe 125 mm     30\n774364-XT   luchtontvochtiger 40 l     2",
        "Trennscheibe 125 mm (TS-125-10) - 30\nBautrockner 40 l (774364-XT) - 2",
        "Trennscheibe 125 mm = 30\nBautrockner klein = 2",
    ],
)
def test_a_row_built_as_the_line_beside_it_is_a_line(rows: str) -> None:
    found = typed(rows)
    unknown = next(place for place, line in enumerate(found.lines) if line.sku is None)
    assert sorted(lines_of(found), key=str) == sorted([("TS-125-10", "30"), (None, "2")], key=str)
    assert f"lines.{unknown}.sku" in found.needs_review
    assert found.lines[unknown].description is not None


@pytest.mark.parametrize(
    "row", ["Kundennummer   Kostenstelle Nord   10023", "Telefon - 0561", "Liefertermin = 12.12.2026", "Gesamt | Stück | 30"]
)
def test_a_row_with_a_label_is_no_line_however_it_is_built(row: str) -> None:
    found = typed(f"TS-125-10 | Trennscheibe 125 mm | 30\nTrennscheibe 125 mm = 30\n{row}")
    assert all(line.sku is not None for line in found.lines)


@pytest.mark.parametrize(
    "row", ["dazu 774364-XT wie besprochen", "et aussi le 774364-XT", "KX.20449 zoals altijd", "plus 88-1204-B as usual"]
)
def test_a_number_beside_lines_that_nobody_accounts_for_is_asked_about(row: str) -> None:
    assert "lines" in typed(f"30 Stück TS-125-10 Trennscheibe 125 mm\n{row}").needs_review


def test_a_size_beside_lines_is_no_number() -> None:
    assert typed("30 Stück TS-125-10 Trennscheibe 125 mm\ngroße Scheibe bitte, wie letztes Jahr").needs_review == ()


@pytest.mark.parametrize(
    "rows",
    [
        "TS-125-10/30 Stk/Trennscheibe 125 mm\nCH-BR500/6 Stück/Bremsenreiniger 500 ml",
        "TS-125-10/30 pcs/Trennscheibe 125 mm\nCH-BR500/6 pcs/Bremsenreiniger 500 ml",
        "30 stuks/Trennscheibe 125 mm/TS-125-10\n6 stuks/Bremsenreiniger 500 ml/CH-BR500",
        "TS-125-10/Trennscheibe 125 mm/30 pz\nCH-BR500/Bremsenreiniger 500 ml/6 pz",
    ],
)
def test_strokes_part_number_count_and_name(rows: str) -> None:
    found = typed(rows)
    assert lines_of(found) == [("TS-125-10", "30"), ("CH-BR500", "6")]
    assert found.needs_review == ()


def test_strokes_in_an_article_or_an_address_of_the_net_part_nothing() -> None:
    found = typed("4 Stück Trennscheibe 125 mm (TS-125-10)\n\nsiehe https://kessler.example/a/b/4 und Aufmaß 3/8/12")
    assert lines_of(found) == [("TS-125-10", "4")]


@pytest.mark.parametrize(
    ("sentence", "day"),
    [
        ("Liefern bitte bis Ende Oktober. Danke!", "2026-10-31"),
        ("Wir brauchen das bis 30.10.2026. Danke!", "2026-10-30"),
        ("Please deliver by the end of October. Thanks!", "2026-10-31"),
        ("Livraison souhaitée pour fin octobre. Merci !", "2026-10-31"),
        ("Graag leveren voor eind oktober. Bedankt!", "2026-10-31"),
    ],
)
def test_a_sentence_below_goods_in_columns_describes_none(sentence: str, day: str) -> None:
    rail = index(MasterData(SELLER, (article("MF3820-4", "Phasenschiene Pontis 3-polig 16 mm² 57 TE", "9.20"),), customers=(KESSLER,)))
    text = f"MF3820-4  Phasenschiene Pontis 3-polig 16 mm² 57 T  12 Stück\n\n{sentence}\n\nPetra Lindner\n{AT_KESSLERS}"
    (found,) = read(f"Hallo,\n\nhier der Bedarf für diese Woche:\n\n{text}", "Wochenbedarf", known=rail).orders
    wished, described = found.fields.requested_delivery_date, found.lines[0].description
    assert wished is not None
    assert wished.value == day
    assert described is not None
    assert described.value == "Phasenschiene Pontis 3-polig 16 mm² 57 T"


def test_a_number_with_its_label_in_a_row_is_no_head_of_a_table() -> None:
    text = (
        "1. Trennscheibe 125 mm\n   Artikel-Nr. TS-125-10, Menge: 2 Stück\n"
        "2. Motorsägenkette 3/8 Zoll\n   Artikel-Nr. 142589-XT, Menge: 1 Stück"
        "\n\nAuftragsnummer: 416011\nHaushaltsstelle: 5822.5100\n\nIm Auftrag\nPetra Lindner\n\nMetallbau Kessler\n0173 40 49867"
    )
    found = order(f"hiermit werden bestellt:\n\n{text}\n", "Auftrag 416011")
    assert lines_of(found)[0] == ("TS-125-10", "2")
    assert all(quantity != "40" for _, quantity in lines_of(found))


@pytest.mark.parametrize("number", ["SKU TS-125-10", "Art.-Nr.: TS-125-10", "réf. TS-125-10", "TS-125-10"])
def test_a_number_between_name_and_product_belongs_to_both(number: str) -> None:
    text = f"Scheibe fein\n{number}\n8 × 1,29 EUR = 10,32 EUR\n\nReiniger\nSKU CH-BR500\n4 × 2,49 EUR = 9,96 EUR\n"
    found = typed(text, "Sie haben einen Auftrag erhalten:")
    assert lines_of(found) == [("TS-125-10", "8"), ("CH-BR500", "4")]
    assert found.lines[0].description is not None
    assert found.lines[0].description.value == "Scheibe fein"


@pytest.mark.parametrize("count", ["n. 5 pz", "n° 5 pezzi", "nr. 5 Stück", "nº 5 uds"])
def test_a_word_for_numbers_may_lead_to_the_count(count: str) -> None:
    found = read(
        f"Salve,\n\nabbiamo finito questi articoli, ce li mandi?\n\n1. Trennscheibe 125 mm (TS-125-10) {count}\n\nPetra\n", "scorte"
    )
    assert found.kind == "order"
    assert lines_of(found.orders[0]) == [("TS-125-10", "5")]


@pytest.mark.parametrize(
    "request_",
    [
        "ce li mandate?",
        "Se han terminado estos, ¿nos los envían?",
        "mandem-nos por favor estes artigos",
        "Skończyło się, proszę nam przysłać",
        "Przyślijcie nam",
    ],
)
def test_who_asks_for_goods_to_be_sent_surely_orders_them(request_: str) -> None:
    found = read(f"{request_}\n\n1. Trennscheibe 125 mm (TS-125-10) 5 pz\n2. Bremsenreiniger 500 ml (CH-BR500) 3 pz\n\nPetra\n", "info")
    assert found.kind == "order"
    assert found.kind_confidence > 0.85
