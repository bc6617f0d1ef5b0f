"""What letters of event firms and laboratories taught: persons beside an address, names apart from it, sites told by their town."""

from __future__ import annotations

from dataclasses import replace

import pytest

from config.company import DeliveryAddress, MasterData
from parsers.extraction import extract
from parsers.masterdata import Master, index
from parsers.options import Options
from parsers.result import Address, OrderFields
from tests.builders import article
from tests.parsers.reading.letters import KESSLER, SELLER, STRANGER, mail, read

DEPOT = DeliveryAddress("10023", "Metallbau Kessler GmbH, Lager Bünde", "", "Holser Straße 51", "32257", "Bünde", "DE")
GOODS = (article("TS-125-10", "Trennscheibe 125 mm", "1.29"), article("CH-BR500", "Bremsenreiniger 500 ml", "2.49"))


def known(name: str = KESSLER.name) -> Master:
    return index(MasterData(SELLER, GOODS, customers=(replace(KESSLER, name=name),), delivery_addresses=(DEPOT,)))


def fields(text: str, name: str = KESSLER.name, sender: str = "") -> tuple[OrderFields, tuple[str, ...]]:
    """The head of the one order in a mail, and what is in doubt."""
    who = sender or f"Petra Lindner <{KESSLER.emails[0]}>"
    (found,) = read(f"Bitte liefern Sie 3 Stück CH-BR500.\n\n{text}\n", "Bestellung B-77", who, known=known(name)).orders
    return found.fields, found.needs_review


def part(address: Address | None, name: str) -> str | None:
    leaf = getattr(address, name) if address else None
    return leaf.value if leaf else None


@pytest.mark.parametrize(
    "place",
    [
        "Lieferung an: Halle 3, Messe-Allee 1, 04356 Leipzig, z. Hd. Robin Senft",
        "Lieferanschrift: Umspannwerk Ost, Messe-Allee 1, 04356 Leipzig, Ansprechpartner Robin Senft (Tel. 0171 5530021)",
        "Lieferanschrift: Umspannwerk Ost, Messe-Allee 1, 04356 Leipzig\nAnsprechpartner vor Ort: Robin Senft, 0171 5530021",
        "Lieferanschrift: Umspannwerk Ost, Messe-Allee 1, 04356 Leipzig, attn.\nRobin Senft",
    ],
)
def test_who_is_to_be_asked_for_stands_beside_the_place_of_delivery(place: str) -> None:
    found, _ = fields(place)
    assert (part(found.ship_to, "street"), part(found.ship_to, "contact")) == ("Messe-Allee 1", "Robin Senft")


def test_a_word_behind_contact_that_is_no_name_on_file_is_no_person() -> None:
    found, _ = fields("Lieferanschrift: Umspannwerk Ost, Messe-Allee 1, 04356 Leipzig, Kontakt Vertrieb")
    assert part(found.ship_to, "contact") is None


def test_a_name_above_its_line_of_trades_is_the_buyers() -> None:
    head = "METALLBAU KESSLER GMBH\nTreppenbau · Schweißerei · Ziegelhofer Weg 14 · 34123 Kassel"
    found, _ = fields(head)
    assert (part(found.bill_to, "name") or "").casefold() == KESSLER.name.casefold()


def test_what_speaks_before_an_address_is_no_name_and_sends_the_goods_there() -> None:
    found, _ = fields("Bitte alles ans Friedhofstor, Am Zwinger 5, 97421 Schweinfurt.")
    assert part(found.bill_to, "street") == KESSLER.street
    assert (part(found.ship_to, "name"), part(found.ship_to, "street")) == ("Friedhofstor", "Am Zwinger 5")


def test_a_site_on_file_may_be_told_by_its_town_and_is_asked_about() -> None:
    found, doubts = fields("Diesmal ins Lager nach Bünde (Holser Str.).")
    assert part(found.ship_to, "street") == DEPOT.street
    assert "fields.ship_to" in doubts


def test_a_province_in_brackets_is_no_part_of_a_town() -> None:
    found, _ = fields("Muster S.r.l.\nVia Roma 3\n35127 Padova (PD)", sender=STRANGER)
    assert part(found.bill_to, "city") == "Padova"


@pytest.mark.parametrize("words", ["im Voraus, bitte schicken Sie Ihre Proforma-Rechnung", "Vorkasse gegen Rechnung"])
def test_paid_in_advance_goes_before_the_bill_that_is_paid_so(words: str) -> None:
    found, _ = fields(f"Zahlung: {words}")
    assert found.payment_method is not None
    assert found.payment_method.value == "prepayment"


def test_the_day_of_another_paper_is_not_the_orders() -> None:
    found, _ = fields("Auftrag gemäß Ihrem Angebot Nr. A-20931 vom 28.09.2026")
    assert found.order_date is not None
    assert found.order_date.value == "2026-10-12"


def test_this_morning_is_no_day_to_come() -> None:
    found, _ = fields("Ich hab heute morgen angerufen.")
    assert found.requested_delivery_date is None


@pytest.mark.parametrize("head", ["ambachtelijk vlees sinds 1968", "Gegründet 1951"])
def test_a_year_is_no_number_of_an_order(head: str) -> None:
    (found,) = read(f"{head}\n\n3 Stück CH-BR500\n", "", known=known()).orders
    assert found.fields.order_number is None


def test_a_persons_row_is_no_part_of_the_street_below() -> None:
    found, _ = fields("Kunde: Metallbau Kessler GmbH, Rainer Ott\nZiegelhofer Weg 14, 34123 Kassel")
    assert part(found.bill_to, "street") == KESSLER.street


def test_a_paper_that_is_taken_as_an_order_is_dated_by_its_own_title() -> None:
    text = "Rechnung Nr. 471102 vom 05.10.2026\n\n3 Stück CH-BR500 Bremsenreiniger 500 ml\n"
    (found,) = extract("mail.eml", mail(text), known(), Options(as_order=True)).orders
    assert found.fields.order_date is not None
    assert found.fields.order_date.value == "2026-10-05"
