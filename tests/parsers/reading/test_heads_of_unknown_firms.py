"""Heads of orders by firms nobody knows: who buys, where the goods go, under which number, by which day."""

from __future__ import annotations

from io import BytesIO

import pytest
from openpyxl import Workbook

from config.company import Customer, MasterData
from parsers.extraction import extract
from parsers.masterdata import Master, index
from parsers.options import Options
from parsers.reading.addresses.localities import localities
from parsers.reading.addresses.name_kinds import is_courtesy
from parsers.reading.swallowed import swallowed
from parsers.result import Leaf, Line, OrderFields, OrderReading, Source
from tests.builders import article
from tests.parsers.reading.letters import SELLER, STRANGER, order
from tests.parsers.reading.test_fields import paper

GOODS = "5 Stück CH-BR500 Bremsenreiniger 500 ml"


def value(leaf: Leaf | None) -> str | None:
    return leaf.value if leaf else None


def asked(found: OrderReading, path: str) -> bool:
    steps = path.split(".")
    return any(".".join(steps[:length]) in found.needs_review for length in range(1, len(steps) + 1))


def signed(signature: str) -> OrderReading:
    return order(f"Guten Tag,\n\n{GOODS}\n\nMit freundlichen Grüßen\n{signature}\n", sender=STRANGER)


def test_the_firm_below_the_town_is_who_buys_however_it_is_reached() -> None:
    found = signed("Anna Berg\nBirkenweg 24, 10245 Berlin\nGrothe + Vollmer GmbH – Telefon 0231/4471602")
    assert value(found.fields.bill_to.name) == "Grothe + Vollmer GmbH"
    assert value(found.fields.bill_to.contact) == "Anna Berg"


def test_a_name_without_legal_form_below_the_town_of_a_person_is_asked_about() -> None:
    found = signed("Anna Berg\nBirkenweg 24, 10245 Berlin\nVelowerk Hinrichs – Telefon 0231/4471602")
    assert asked(found, "fields.bill_to.name")


def test_the_firm_in_the_title_is_who_buys_where_a_person_stands_over_the_street() -> None:
    head = paper(
        "Teilebestellung Kurierdienst Oehme GmbH\n\nBest.-Nr.     RAD2773\n"
        "Besteller     Levent Isensee\nAdresse       Hinter der Post 7, 76133 Karlsruhe\n"
    )
    assert value(head.fields.bill_to.name) == "Kurierdienst Oehme GmbH"


def test_the_title_before_a_firm_is_no_part_of_its_name() -> None:
    found = order(
        f"Sammelbestellung Hürlimann + Käslin GmbH, Im Grüt 26, 6210 Sursee, Schweiz\n\n{GOODS}\n\n"
        "Freundliche Grüße\nUrs Zbinden\nHürlimann + Käslin GmbH\n",
        sender="Urs Zbinden <urs@neu.example>",
    )
    assert value(found.fields.bill_to.name) == "Hürlimann + Käslin GmbH"


def test_a_title_before_a_firm_that_is_named_nowhere_else_is_asked_about() -> None:
    found = order(f"Order Käslin GmbH, Im Grüt 26, 6210 Sursee, Schweiz\n\n{GOODS}\n", sender=STRANGER)
    assert asked(found, "fields.bill_to.name")


@pytest.mark.parametrize("person", ["Carole Schmit", "Heike Sturmvogel", "Alison Ashworth"])
def test_a_first_name_that_begins_as_a_greeting_does_is_none(person: str) -> None:
    assert not is_courtesy(person)


@pytest.mark.parametrize("courtesy", ["Gr. Dirk-Jan", "Danke Jörn", "Lieber Hans", "Caro Mario"])
def test_a_greeting_with_a_name_is_one(courtesy: str) -> None:
    assert is_courtesy(courtesy)


def with_first_names() -> Master:
    """A company with a customer whose contact is called Wiebke."""
    known = Customer("10077", "Werft Nord GmbH", "Wiebke Harms", "Am Kai 3", "24376", "Kappeln", "DE", "", ("info@werft.example",))
    return index(MasterData(SELLER, (article("CH-BR500", "Bremsenreiniger 500 ml", "2.49"),), customers=(known,)))


def test_of_two_names_like_persons_the_one_with_a_first_name_on_file_is_the_person() -> None:
    text = "Bestellung Nr. 4711-26\n\nLieferadresse: Gut Wiesengrund, Wiebke Claasen, Hafenkopf 4 a, 17389 Anklam\n"
    place = paper(text, with_first_names()).fields.ship_to
    assert (value(place.name), value(place.contact)) == ("Gut Wiesengrund", "Wiebke Claasen")


def test_a_department_before_the_street_of_a_delivery_is_asked_about() -> None:
    found = order(f"Bestellung 4711-26\n\n{GOODS}\n\nLieferadresse: Muster Diagnostik GmbH, Labor, Quai 8, 20099 Hamburg\n")
    name = value(found.fields.ship_to.name)
    assert name == "Muster Diagnostik GmbH, Labor" or asked(found, "fields.ship_to.name")


def test_a_forwarder_may_be_the_buyer() -> None:
    billed = "Rechnung an:\nSpedition Jürgens\nSchusterweg 136\n68159 Mannheim\n"
    sent = "Versand an:\nSpedition Jürgens\nNils Sonntag\nLange Reihe 21\n20099 Hamburg\n"
    found = order(f"Bestellung 9824\n\n{GOODS}\n\n{billed}\n{sent}", sender="Büro <info@juergens.example>")
    assert value(found.fields.bill_to.city) == "Mannheim"
    assert value(found.fields.ship_to.city) == "Hamburg"


def test_an_behind_a_wish_for_delivery_leads_to_the_receiver() -> None:
    found = order(
        f"bitte liefern Sie:\n\n{GOODS}\n\nan:\nSeenotretter Weserbogen e. V.\nDeichweg 131\n12557 Berlin\n\nDanke\nPetra Lindner\n"
    )
    assert value(found.fields.ship_to.street) == "Deichweg 131"
    assert value(found.fields.bill_to.street) == "Ziegelhofer Weg 14"


def test_the_ground_floor_belongs_to_the_street_in_denmark() -> None:
    head = paper("Bestilling 4711\n\nFaktureres til: Mortensen Motor ApS, Cykelgade 21, st., 5000 Odense C\n")
    assert value(head.fields.bill_to.street) == "Cykelgade 21, st."


@pytest.mark.parametrize(
    ("text", "town"),
    [
        ("Pfarrhofweg 15, 8600 Bruck an der Mur. Bitte neutral verpackt", "Bruck an der Mur."),
        ("Hauptstr. 1, 89073 Ulm. Danke", "Ulm."),
        ("9000 St. Gallen", "St. Gallen"),
        ("67100 Ste. Marie", "Ste. Marie"),
        ("82362 Weilheim i. OB", "Weilheim i. OB"),
    ],
)
def test_a_sentence_behind_a_town_is_no_part_of_it(text: str, town: str) -> None:
    (place,) = localities(text)
    assert place.city is not None
    assert text[slice(*place.city)] == town


def test_a_sentence_behind_a_country_hides_it_not() -> None:
    head = paper(
        "Bestellung Nr. 4711\n\nRechnungsanschrift: Zbinden + Hug AG, Rosengasse 5, 6300 Zug, Schweiz. Lieferungen ohne Angabe nie.\n"
    )
    assert value(head.fields.bill_to.country) == "CH"


@pytest.mark.parametrize("number", ["Lager 97/26", "Spa 57"])
def test_a_word_before_its_count_in_the_year_is_a_part_of_the_number(number: str) -> None:
    assert value(paper(f"Bestell-Nr.: {number}\n").fields.order_number) == number


def test_a_number_that_ends_a_bracket_in_the_next_row_numbers_no_row() -> None:
    head = paper("The committee has asked me to order the following (our reference\n1751/1026):\n")
    assert value(head.fields.order_number) == "1751/1026"


def test_figures_behind_a_number_that_are_not_a_part_of_it_are_asked_about() -> None:
    head = paper("Bestell-Nr. BE 6173 873 xyz 5\n")
    assert value(head.fields.order_number) == "BE 6173 873" or "fields.order_number" in head.doubts


def test_a_dash_ends_a_number_of_several_groups() -> None:
    found = order(f"Hello,\n\n{GOODS}\n", subject="PO BE 6173 873 - Daly + Moriarty DAC")
    assert value(found.fields.order_number) == "BE 6173 873"


QUOTED = "Am 3. August 2026 um 08:20 schrieb Petra Lindner:\n> Bestellung 961-S\n>\n> 9 Stück TS-125-10 Trennscheibe 125 mm\n"


def test_the_number_of_the_order_that_is_answered_is_not_the_new_one_s() -> None:
    found = order(f"Moin,\n\ndiesmal brauchen wir:\n\n{GOODS}\n\nGruß\nPetra Lindner\n\n{QUOTED}", subject="AW: Bestellung 961-S")
    assert value(found.fields.order_number) is None
    assert asked(found, "fields.order_number")


def test_a_number_that_is_said_anew_above_the_answered_mail_is_the_order_s() -> None:
    text = f"Moin,\n\nBestellung 961-S noch einmal:\n\n{GOODS}\n\nGruß\nPetra Lindner\n\n{QUOTED}"
    assert value(order(text, subject="AW: Bestellung 961-S").fields.order_number) == "961-S"


def test_heads_of_values_that_signs_part_name_no_number_of_the_order() -> None:
    text = "Nachbestellung Ersatzteile (unsere Nr.;Ihre Nr.;Text;Menge;Einheit)\n18353.1;CH-BR500;Bremsenreiniger 500 ml;2;St\n"
    assert value(order(text, subject="Nachbestellung").fields.order_number) is None


@pytest.mark.parametrize("head", ["AUFTRAG – bei Schriftwechsel und Rechnung stets angeben: BE005318", "Bestellschein: 54841/26"])
def test_a_title_with_a_colon_is_a_label_of_the_number(head: str) -> None:
    assert value(paper(f"{head}\n").fields.order_number) == head.rpartition(" ")[2]


def test_what_a_seller_s_form_may_be_called_is_asked_about() -> None:
    assert "fields.order_number" in paper("Bestellschein: 54841/26\n").doubts


@pytest.mark.parametrize(
    ("told", "rest", "day"),
    [("Required by 28-", "Oct-2026", "2026-10-28"), ("Required by week", "45", "2026-11-06"), ("Liefertermin: KW", "45", "2026-11-06")],
)
def test_a_day_that_is_broken_where_its_column_ends_is_read(told: str, rest: str, day: str) -> None:
    rows = (
        f"{'Order no. NB137-47':40}Date 5 October 2026\n{'To: Nordwind Versand GmbH, Am':40}{told}\n{'Speicher 1, 26721 Emden':40}{rest}\n"
    )
    assert value(paper(rows).fields.requested_delivery_date) == day


def test_the_day_of_an_order_that_is_broken_is_read_too() -> None:
    rows = f"{'Order no. NB137-47':40}Date 29-\n{'To: Nordwind Versand GmbH, Am':40}Oct-2026\n"
    assert value(paper(rows).fields.order_date) == "2026-10-29"


def test_the_number_of_a_site_in_the_next_row_belongs_to_its_name() -> None:
    place = paper("Bestellung Nr. 4711\n\nLieferadresse:\nMuster KG, Gewächshaus\n4\nOberdorf 1\n79822 Neustadt\n").fields.ship_to
    assert value(place.name) == "Muster KG, Gewächshaus 4"


def test_a_street_ends_where_the_label_of_the_next_column_touches_it() -> None:
    rows = "Bestellung Nr. 4711\n\nLieferadresse:\nMuster KG\nAm Markt 17/4 LIEFERN BIS 10. Dezember 2026\n25813 Husum\n"
    assert value(paper(rows).fields.ship_to.street) == "Am Markt 17/4"


def test_a_reference_beside_a_labelled_count_is_of_goods() -> None:
    head = paper("Numéro client : 1025450\nRéférence : 645667-XT      Article : Cafetière      Quantité : 2\n")
    assert head.fields.order_number is None


def test_the_answer_to_a_question_for_the_number_is_read_and_asked_about() -> None:
    text = f"> Was dürfen wir schicken?\nBitte:\n{GOODS}\n> Haben Sie dafür eine Bestellnummer?\nJa, E261066.\n\nGruß\nPetra Lindner\n"
    found = order(text, subject="AW: Ihre Bestellung")
    assert value(found.fields.order_number) == "E261066"
    assert asked(found, "fields.order_number")


def test_the_time_for_paying_is_no_wish() -> None:
    found = order(f"{GOODS}\n\nZahlungsart: Rechnung, zahlbar in 30 Tagen\n")
    assert found.fields.requested_delivery_date is None
    assert not asked(found, "fields.requested_delivery_date")


@pytest.mark.parametrize(
    "text", ["Wundauflage 8 x 15 cm lieferung bitte bis in 7 Tagen vielen dank", "Träger 28 Zoll schwarz. am besten bis 53."]
)
def test_a_term_among_the_goods_is_asked_about(text: str) -> None:
    day = Leaf("2026-11-05", "05.11.2026", 0.9, Source("0"))
    line = Line(description=Leaf(text, text, 0.9, Source("0")))
    assert list(swallowed(OrderFields(order_date=day, order_number=day), [line])) == ["fields.requested_delivery_date"]


@pytest.mark.parametrize("text", ["Schlauchschelle 40 bis 53.", "Klemme 10 mm bis 16 mm", "Rolhouder voor 2 rollen"])
def test_a_range_among_the_goods_is_no_term(text: str) -> None:
    day = Leaf("2026-11-05", "05.11.2026", 0.9, Source("0"))
    line = Line(description=Leaf(text, text, 0.9, Source("0")))
    assert list(swallowed(OrderFields(order_date=day, order_number=day), [line])) == []


def sheets(*, priced: bool) -> bytes:
    """An order on one sheet, a list of prices on the next."""
    book = Workbook()
    first = book.active
    assert first is not None
    head, row = ["Art.-Nr.", "Artikel", "Menge", "Einheit"], ["CH-BR500", "Bremsenreiniger 500 ml", 5, "Stück"]
    for cells in (["Bestellung"], [], head + ["Preis EUR"] * priced, row + [2.49] * priced):
        first.append(cells)
    second = book.create_sheet("Preise")
    for cells in (["Artikelnummer", "Bezeichnung", "Preis EUR"], ["TS-125-10", "Trennscheibe 125 mm", 1.29], ["X-1", "Dübel", 0.5]):
        second.append(cells)
    stream = BytesIO()
    book.save(stream)
    return stream.getvalue()


@pytest.mark.parametrize(("priced", "currency"), [(False, None), (True, "EUR")])
def test_the_money_of_another_sheet_is_not_the_order_s(priced: bool, currency: str | None) -> None:
    reading = extract("order.xlsx", sheets(priced=priced), with_first_names(), Options())
    assert value(reading.orders[0].fields.currency) == currency
