"""What letters to wholesalers of plumbing and of stationery taught: counts keep to their rows, orders behind complaints, told totals."""

from __future__ import annotations

from datetime import date

import pytest

from config.company import Customer, MasterData
from parsers.masterdata import index
from parsers.reading.head.dates import Calendar, find_dates
from parsers.result import Address, OrderReading
from tests.builders import article
from tests.parsers.reading.letters import HALL, KESSLER, SELLER, lines_of, read
from tests.parsers.reading.test_fields import paper, postal

GOODS = (
    article("KH-34H", 'Kugelhahn 3/4" mit Hebelgriff', "9.60"),
    article("KH-10H", 'Kugelhahn 1" mit Hebelgriff', "14.20"),
    article("FRO-20", "Frostschutz 20-l-Kanister", "61.00"),
    article("TK-30", "Thermostatkopf M30 weiß", "11.90"),
    article("RSC18", "Rohrschelle gummiert 18 mm", "0.84"),
    article("HK22601000", "Kompaktheizkörper Typ 22 600 x 1000 mm", "206.00", aliases="HK 22/600/1000"),
    article("HK22600800", "Kompaktheizkörper Typ 22 600 x 800 mm", "172.00", aliases="HK 22/600/800"),
    article("TV12E", 'Thermostatventil 1/2" Eckform voreinstellbar', "12.80"),
    article("TV12D", 'Thermostatventil 1/2" Durchgangsform voreinstellbar', "12.80"),
    article("8345-00", "Heftgerät 40 Blatt", "14.20"),
    article("8340-00", "Heftgerät 20 Blatt", "9.20"),
    article("5311-80", "Luftpolstertaschen A/11 100 x 165 mm braun", "12.40"),
    article("5314-80", "Luftpolstertaschen D/14 180 x 265 mm braun", "11.90"),
    article("HTEM75/500", "HT-Rohr mit Muffe DN 75 x 500 mm", "2.10"),
    article("HTEM75/1000", "HT-Rohr mit Muffe DN 75 x 1000 mm", "3.40"),
)
WORKSHOP = Customer("20117", "Möller Haustechnik GmbH", "", "Veckerhagener Straße 55", "34346", "Hann. Münden", "DE")
PLUMBERS = index(MasterData(SELLER, GOODS, customers=(KESSLER, WORKSHOP), delivery_addresses=(HALL,)))


def ordered(text: str, subject: str = "Bestellung") -> OrderReading:
    """The one order in a mail."""
    (found,) = read(text, subject, known=PLUMBERS).orders
    return found


def test_a_count_keeps_to_its_row_though_the_next_rows_goods_are_unknown() -> None:
    goods = '- Kugelhahn 1" mit Hebelgriff: 6 Stück (KH-10H)\n- Kugelhahn 3/4" Hebelgriff: 4 Stück (KH-34H)\n- KFE-Hähne 1/2": 8 Stück\n'
    found = ordered(f"bitte als Bestellung nehmen:\n\n{goods}- Frostschutz 20-l-Kanister: 3\n")
    assert [line for line in lines_of(found) if line[0]] == [("KH-10H", "6"), ("KH-34H", "4"), ("FRO-20", "3")]


def test_the_words_about_a_number_do_not_come_from_a_row_with_a_count_of_its_own() -> None:
    goods = "HK 22/600/1000   6 Stk\nHK 22/600/800    9 Stk\nRohrschelle gummiert 18 mm   40 Stk\n"
    assert lines_of(ordered(f"ich brauche:\n\n{goods}")) == [("HK22601000", "6"), ("HK22600800", "9"), ("RSC18", "40")]


def test_the_number_behind_a_bullet_counts_and_not_a_size_behind_it() -> None:
    goods = "- 40 coudes à sertir en 22 (réf. KH-34H)\n- 20 coudes à sertir en 18 (réf. KH-10H)\n"
    assert lines_of(ordered(f"Veuillez trouver ci-dessous notre commande :\n\n{goods}")) == [("KH-34H", "40"), ("KH-10H", "20")]


@pytest.mark.parametrize(
    "thought", ["Ach so, bei den Thermostatköpfen lieber gleich 12, dann haben wir zwei in Reserve.", "Bei den Thermostatköpfen besser 12."]
)
def test_a_later_sentence_corrects_the_count_of_goods_that_it_names_in_part_and_is_asked_about(thought: str) -> None:
    found = ordered(f'wir hätten gern:\n\n4x Kugelhahn 1" mit Hebelgriff\n10x Thermostatkopf M30 weiß\n\n{thought}\n')
    assert lines_of(found) == [("KH-10H", "4"), ("TK-30", "12")]
    assert "lines.1.quantity" in found.needs_review


def test_a_count_before_a_comma_may_be_a_part_of_the_name() -> None:
    found = ordered("wir bestellen:\n\nHeftgerät 40 Blatt, 3 Stück\nRohrschelle gummiert 18 mm, 20 Stück\n")
    assert lines_of(found) == [("8345-00", "3"), ("RSC18", "20")]


def test_two_numbers_before_a_unit_that_counts_are_multiplied_and_asked_about() -> None:
    found = ordered("wir bestellen:\n\nRohrschelle gummiert 18 mm 2x36 Stück\nThermostatkopf M30 weiß 5 Stück\n")
    assert lines_of(found) == [("RSC18", "72"), ("TK-30", "5")]
    assert "lines.0.quantity" in found.needs_review


def test_a_letter_with_a_number_tells_twins_apart() -> None:
    assert lines_of(ordered("wir bestellen:\n\n6 Karton Luftpolstertaschen D14 braun\n")) == [("5314-80", "6")]


def test_what_a_word_begins_with_ranks_twins() -> None:
    assert PLUMBERS.articles.described("Thermostatventil 1/2 Eck voreinstellbar")[0].article.sku == "TV12E"


def test_a_size_behind_a_comma_belongs_to_the_goods_before_it() -> None:
    found = ordered("Materialbestellung:\n\n12 Stück HT-Rohr DN 75, 500 mm lang\n20 Stück Thermostatkopf M30 weiß\n")
    assert [line.quantity.value for line in found.lines if line.quantity] == ["12", "20"]


@pytest.mark.parametrize(
    "text",
    [
        "es kamen statt 20 Stück KH-34H 20 Stück KH-10H. Die Gutschrift reicht, denn ich bestelle hiermit gleich neu:\n\n",
        "bei der Lieferung waren 5 von 40 Rohren gerissen. Bitte schreiben Sie uns die gut.\n\nUnd hier unser nächster Bedarf:\n\n",
    ],
)
def test_an_order_led_in_behind_a_complaint_is_an_order_that_also_complains(text: str) -> None:
    found = read(f"{text}30 Stück Thermostatkopf M30 weiß\n15 Stück Rohrschelle gummiert 18 mm\n", "Nachbestellung", known=PLUMBERS)
    assert found.kind == "order"
    assert "complaint" in found.also
    assert lines_of(found.orders[0]) == [("TK-30", "30"), ("RSC18", "15")]


def test_two_orders_whose_numbers_the_subject_names_are_two() -> None:
    text = "*ZM-4410*\n - 20 Stück Thermostatkopf M30 weiß\n\n*ZM-4411*\n - 8 Stück Rohrschelle gummiert 18 mm\n"
    found = read(f"zwei Bestellungen in einer Mail:\n\n{text}", "2 Bestellungen: ZM-4410 und ZM-4411", known=PLUMBERS).orders
    assert [lines_of(order) for order in found] == [[("TK-30", "20")], [("RSC18", "8")]]
    assert [order.fields.order_number.value for order in found if order.fields.order_number] == ["ZM-4410", "ZM-4411"]


TOLD = """Muster Haustechnik GmbH
Auftrag Nr. 65-2026-0391

1) 24 Stück Thermostatkopf M30 weiß, Ihre Artikelnummer TK-30, zum Einzelpreis von 11,90 EUR = 285,60 EUR

Auftragssumme netto 285,60 EUR, zuzüglich 19 % USt 54,26 EUR, somit insgesamt
339,86 EUR brutto.
"""


def test_totals_are_read_from_a_sentence_where_they_add_up() -> None:
    fields = ordered(TOLD).fields
    assert [leaf.value if leaf else None for leaf in (fields.net_total, fields.tax_total, fields.gross_total)] == [
        "285.60",
        "54.26",
        "339.86",
    ]
    wrong = ordered(TOLD.replace("339,86", "340,86")).fields
    assert wrong.tax_total is None or wrong.gross_total is None or wrong.net_total is None


def named(address: Address) -> list[str | None]:
    return [leaf.value if leaf else None for leaf in (address.name, address.contact, address.city)]


def test_who_is_to_be_asked_for_stands_behind_a_site_or_the_city() -> None:
    site = "Lieferadresse:\nGesamtschule am Steinrück, Hausmeister Herr Vaupel\nSteinrücksweg 11\n34613 Schwalmstadt\n"
    assert named(paper(f"Bestellung 4711\n\n{site}", PLUMBERS).fields.ship_to) == [
        "Gesamtschule am Steinrück",
        "Herr Vaupel",
        "Schwalmstadt",
    ]
    town = "Liefern Sie bitte an: Buchbinder Nord GmbH, Am Tor 5, 59100 Hamm (Herr Lecoq).\n"
    assert named(ordered(f"5 Stück Thermostatkopf M30 weiß\n\n{town}").fields.ship_to)[1:] == ["Herr Lecoq", "Hamm"]


def test_a_town_whose_name_is_cut_keeps_the_rest_of_it() -> None:
    found = ordered("5 Stück Thermostatkopf M30 weiß\n\nMöller Haustechnik GmbH\nVeckerhagener Straße 55\n34346 Hann. Münden\n")
    assert postal(found.fields.bill_to)[-2] == "Hann. Münden"


def test_a_firm_called_like_a_department_is_the_name_above_its_person() -> None:
    found = paper("Rechnungsadresse:\nAtelier Zomerklok\nAnna Kamphuis\nWalstraat 14\n7411 GM Deventer\n\nBestellung 51877\n", PLUMBERS)
    assert named(found.fields.bill_to)[:2] == ["Atelier Zomerklok", "Anna Kamphuis"]


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Uw bevestiging graag onder vermelding van 26.031. Levering op ons kantoor.", "26.031"),
        ("Bitte liefern Sie unter Angabe von 26-4031 an das Lager.", "26-4031"),
    ],
)
def test_a_number_that_is_to_be_named_in_the_answer_is_the_orders(text: str, number: str) -> None:
    found = ordered(f"wij bestellen: 5 stuks TK-30\n\n{text}\n")
    assert found.fields.order_number is not None
    assert found.fields.order_number.value == number


def test_a_number_goes_on_behind_a_stroke() -> None:
    found = paper("Muster Bau GmbH\n\nBestell-Nr.: BST-0417 / 23        erstellt am: 28.08.2026\n\n5 Stück TK-30\n", PLUMBERS)
    assert found.fields.order_number is not None
    assert found.fields.order_number.value == "BST-0417 / 23"


@pytest.mark.parametrize("row", ["0251 / 61 40 27 (ab 11 Uhr)", "T: +49 251 614027", "einkauf@muster.example – 0251 61 40 27"])
def test_a_telephone_number_needs_no_label_in_the_senders_own_rows(row: str) -> None:
    found = ordered(f"5 Stück Thermostatkopf M30 weiß\n\nMuster Haustechnik\nHinterhof 3, 48143 Münster\n{row}\n")
    assert found.fields.buyer_phone is not None


def test_the_price_and_the_total_under_one_label_are_told_apart_by_the_count() -> None:
    records = "".join(
        f"Artikelnummer: {sku}\nMenge: {count}\nPreis / Gesamt: {price} EUR {total} EUR\n\n"
        for sku, count, price, total in (("KH-34H", "25 Stk", "9,60", "240,00"), ("TK-30", "12 Stk", "11,90", "142,80"))
    )
    lines = ordered(f"Bestellung Nr. 30071945\n\n{records}").lines
    told = [(line.unit_price.value, line.line_total.value) for line in lines if line.unit_price and line.line_total]
    assert told == [("9.60", "240.00"), ("11.90", "142.80")]


def test_a_part_number_and_a_name_are_no_polish_town() -> None:
    found = ordered("BS-2026-1804\n88-017 Luftpolstertaschen D14 braun, 30 Karton\n\nGruß\nMöller Haustechnik GmbH\n")
    assert found.fields.ship_to.postcode is None or found.fields.ship_to.postcode.value != "88-017"


def test_columns_of_plain_text_are_told_apart_where_two_blanks_part_them() -> None:
    columns = (
        "KÄUFER                 LIEFERUNG AN\n"
        "Molkerei Edermünde eG  Molkerei Edermünde eG\n"
        "Molkereistraße 8       Am Tor 3\n"
        "34295 Edermünde        34295 Edermünde\n"
    )
    found = ordered(f"Bestellung 30071945\n\n{columns}\n5 Stück Thermostatkopf M30 weiß\n")
    assert postal(found.fields.bill_to)[:2] == ("Molkerei Edermünde eG", "Molkereistraße 8")
    assert postal(found.fields.ship_to)[:2] == ("Molkerei Edermünde eG", "Am Tor 3")


def test_a_number_of_goods_that_we_do_not_sell_is_no_orders_number() -> None:
    goods = "10  15 Stück  Thermostatkopf M30 weiß\n    Best.-Nr. TK-30   Einzelpreis 11,90   Gesamtpreis 178,50\n"
    others = "20  1 Stück  Kaffeemaschine 24 V\n    Best.-Nr. 391798-XT   Einzelpreis 25,55   Gesamtpreis 25,55\n"
    found = ordered(f"hiermit bestelle ich:\n\n{goods}{others}")
    assert found.fields.order_number is None or found.fields.order_number.value != "391798-XT"


def test_words_of_leave_are_no_street() -> None:
    found = ordered(
        "5x Thermostatkopf M30 weiß\n\nBis zum 23. Okt. 2026 bitte. Gruß, Philipp Muster (Muster & Tochter OHG, 72070 Tübingen)\n"
    )
    assert found.fields.bill_to.street is None or "Gruß" not in found.fields.bill_to.street.value


def test_a_better_count_at_the_end_of_a_row_takes_the_only_one_back() -> None:
    found = ordered('brauche:\n\n5 Kugelhahn 1" mit Hebelgriff\n1 Pack Rohrschelle gummiert.. ne mach 3\n')
    assert [line.quantity.value for line in found.lines if line.quantity] == ["5", "3"]


def test_labels_and_values_in_turn_are_records_though_no_table_is_declared() -> None:
    goods = "".join(
        f"Artikel   {name}\nMenge   {count}      Preis   € {price}      Unsere Nr.   {number}      Summe   € {total}\n\n"
        for name, count, price, number, total in (
            ("Thermostatkopf M30 weiß", "12 Stk", "11,90", "ST-4420", "142,80"),
            ("Rohrschelle gummiert 18 mm", "50 Stk", "0,84", "ST-7002", "42,00"),
        )
    )
    found = ordered(f"Lieferantenbestellung LB 26-00231\n\n{goods}\nNetto   € 184,80\n")
    assert lines_of(found) == [("TK-30", "12"), ("RSC18", "50")]
    assert [line.buyer_sku.value for line in found.lines if line.buyer_sku] == ["ST-4420", "ST-7002"]
    assert found.fields.order_number is None or found.fields.order_number.value != "ST-4420"


def test_a_clause_of_terms_is_no_street() -> None:
    clauses = "3. Die Frist beträgt 24 Monate.\n4. Rechnungen in zweifacher Ausfertigung an Linzer Straße 48, 4600 Wels.\n"
    found = paper(f"Muster GmbH\nAm Tor 5\n80331 München\n\nBestellung 4711\n\n{clauses}", PLUMBERS)
    assert postal(found.fields.ship_to)[1] == "Am Tor 5"


@pytest.mark.parametrize(
    ("wish", "day"),
    [
        ("Es muss spätestens am Freitag, den zweiten Oktober, vor Ort sein.", "2026-10-02"),
        ("Anliefern bis spätestens zum achtzehnten Dezember.", "2026-12-18"),
        ("Levering uiterlijk dinsdag de dertiende oktober.", "2026-10-13"),
        ("Please deliver by Monday, the twenty-first of December.", "2026-12-21"),
    ],
)
def test_days_in_words_are_days(wish: str, day: str) -> None:
    (found,) = find_dates(wish, Calendar(date(2026, 9, 15)))
    assert found.value.isoformat() == day
