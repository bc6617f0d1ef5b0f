"""What of the goods no line explains is taken where arithmetic proves it, and listed where it does not."""

from __future__ import annotations

import pytest

from parsers.extraction import extract
from parsers.options import Options
from parsers.reading.lines.read import LinesReading, read_lines
from parsers.reading.matching.whole_numbers import with_whole_numbers
from tests.builders import article, document_of, master_of
from tests.parsers.reading.letters import lines_of, order, read
from tests.parsers.reading.trade import told

TRADE = master_of(
    article("7725271", "Composite Lumofill seringue A1", "25.34"),
    article("MK6.4186", "Ciseaux Chiruro mousse", "10.90"),
    article("NA.3703", "Motorschutzschalter Motivo 2.5-4 A", "31.00"),
    article("RK-02406", "Wallbox Ampero 22 kW", "399.00"),
    article("NV-02219", "Mantelleitung NYM-J 5 x 2.5 mm²", "1.10", unit="MTR"),
    article("5504828", "Workshop wipe Wischa 22 x 38 cm 500 pcs", "10.08", unit="RO"),
)


def of_mail(text: str) -> LinesReading:
    """The lines of a mail with this text."""
    return read_lines(with_whole_numbers(document_of(text), TRADE), TRADE, None)


def prices(found: LinesReading) -> list[tuple[str | None, str | None]]:
    """Price and total of each line."""
    return [tuple(leaf.value if leaf else None for leaf in (line.unit_price, line.line_total)) for line in found.lines]  # type: ignore[misc]


@pytest.mark.parametrize("between", ["HT, soit", "net, together", "/ insgesamt"])
def test_two_amounts_below_the_goods_whose_quotient_is_the_count_are_price_and_total(between: str) -> None:
    found = of_mail(
        f"3 × Composite Lumofill seringue A1 (7725271)\n25,34 € {between} 76,02 €\n"
        f"2 × Ciseaux Chiruro mousse (MK6.4186)\n10,90 € {between} 21,80 €\nTotal HT : 97,82 €"
    )
    assert prices(found) == [("25.34", "76.02"), ("10.90", "21.80")]
    assert found.totals["net_total"].value == "97.82"
    assert found.doubts == ()


def test_an_amount_between_lines_that_none_explains_is_a_doubt_of_the_price() -> None:
    text = "3 × Composite Lumofill seringue A1 (7725271)\n{} HT, soit 76,02 € HT\n2 × Ciseaux Chiruro mousse (MK6.4186)\n"
    assert "lines.0.unit_price" in of_mail(text.format("27,00 €")).doubts
    assert "lines.0.unit_price" not in of_mail(text.format("25,34 €")).doubts


def test_an_ampere_above_a_count_says_of_no_goods_that_each_is_so_many() -> None:
    found = of_mail(
        "15 ea Motorschutzschalter Motivo 2.5-4 A, NA.3703\n40 pcs Wallbox Ampero 22 kW, RK-02406\n"
        "250 m Mantelleitung NYM-J 5 x 2.5 mm², NV-02219\n"
    )
    assert told(found) == [("NA.3703", "15"), ("RK-02406", "40"), ("NV-02219", "250")]


def test_each_still_counts_what_follows_it() -> None:
    found = of_mail("Bitte je 12 Stück von Ciseaux Chiruro mousse (MK6.4186) und Wallbox Ampero (RK-02406).")
    assert told(found) == [("MK6.4186", "12"), ("RK-02406", "12")]


def test_a_count_that_begins_a_row_taken_for_part_of_another_line_lists_the_lines() -> None:
    rows = (("2", "Stück", "Wasserkocher 1,7 l", "Best.-Nr. 285046-XT"), ("1,5", "m", "Mantelleitung NYM-J", "Best.-Nr. NV-02219"))
    table = "".join(f"<tr>{''.join(f'<td>{cell}</td>' for cell in row)}</tr>" for row in rows)
    head = "From: a@b.example\nTo: c@d.example\nSubject: Auftrag\nMIME-Version: 1.0\nContent-Type: text/html; charset=utf-8\n\n"
    content = f"{head}<p>für die Festtage brauchen wir</p><table>{table}</table>".encode()
    (found,) = extract("mail.eml", content, TRADE, Options()).orders
    assert lines_of(found)[-1] == ("NV-02219", "1.5") or "lines" in found.needs_review


def test_a_question_after_goods_whose_name_holds_a_count_orders_none() -> None:
    found = of_mail("2 pcs Wallbox Ampero 22 kW (RK-02406)\n\nAre you getting Workshop wipe Wischa 22 x 38 cm 500 pcs (5504828) back in?\n")
    assert told(found) == [("RK-02406", "2")]


def test_a_small_word_before_a_comma_counts_nothing() -> None:
    found = order("Trennscheibe (TS-125-10) kam heute an, vielen Dank. Neu brauchen wir:\n\n- 5 Stück Bremsenreiniger 500 ml (CH-BR500)")
    assert lines_of(found) == [("CH-BR500", "5")]
    assert lines_of(order("Bitte ein Bremsenreiniger 500 ml (CH-BR500)")) == [("CH-BR500", "1")]
    assert lines_of(order("Bitte liefern Sie uns vom Bremsenreiniger 500 ml (CH-BR500) eins, vielen Dank.")) == [("CH-BR500", "1")]


@pytest.mark.parametrize(
    "text",
    [
        """please send

4 pcs Trennscheibe 125 mm (TS-125-10)

Are you getting Bremsenreiniger 500 ml (CH-BR500) back in? No rush on that one, just asking.
""",
        """Bei Lieferschein 7480 war ein Karton eingedrückt, Bremsenreiniger (CH-BR500) darin ist unbrauchbar. Wir schicken es zurück.

Unsere heutige Bestellung:

4 Stück Trennscheibe 125 mm (TS-125-10)
""",
    ],
)
def test_a_question_or_complaint_beside_an_order_leaves_it_one(text: str) -> None:
    found = read(text, "Parts")
    assert found.kind == "order"
    assert lines_of(found.orders[0]) == [("TS-125-10", "4")]


def test_a_heading_in_one_paragraph_with_its_list_that_is_not_ordered_takes_no_order_back() -> None:
    goods = "Trennscheibe 125 mm, TS-125-10, 4 Stück\nBremsenreiniger 500 ml, CH-BR500, 2 Stück\n"
    heading = "Nur zur Info, davon haben wir noch genug (bitte NICHT liefern):\nSchleifpapier\nKlebeband\n"
    assert read(f"Hallo Team,\nBestellung 222/26:\n{goods}{heading}Termin: asap\n", "Bestellung Kessler").kind == "order"


def test_goods_in_a_file_that_nobody_calls_an_order_are_not_surely_one() -> None:
    goods = "4 Stück Trennscheibe 125 mm (TS-125-10)\n2 Stück Bremsenreiniger 500 ml (CH-BR500)\n"
    assert read(f"Aufstellung {goods}", "Aufstellung").kind_confidence < 0.9
    assert read(f"Bestellung {goods}", "Bestellung").kind_confidence >= 0.9


def test_settings_in_sections_are_lines() -> None:
    goods = [("TS-125-10", "3"), ("CH-BR500", "40")]
    sections = "".join(
        f"[POSITION {place}]\nARTIKELNR={sku}\nTEXT=Ware\nMENGE={count}\nEINHEIT=Stück\n\n" for place, (sku, count) in enumerate(goods, 1)
    )
    found = order(f"[BESTELLUNG]\nFIRMA=Metallbau Kessler GmbH\n\n{sections}[ENDE]\n")
    assert lines_of(found) == goods


def test_what_is_to_be_ordered_is_neither_what_is_there_nor_what_there_should_be() -> None:
    rows = "Bremsenreiniger Größe 9;CH-BR500;3;7;4;Stk\nTrennscheibe 125 mm;TS-125-10;3;15;12;Stk\n"
    found = order(f"Guten Tag,\n\nwir bestellen:\n\nBezeichnung;Artikelnr.;an Bord;soll;bestellen;Einheit\n{rows}\nGruß\nPetra Lindner")
    assert lines_of(found) == [("CH-BR500", "4"), ("TS-125-10", "12")]
