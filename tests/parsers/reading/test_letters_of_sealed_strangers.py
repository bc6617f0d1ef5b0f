"""What the post of an electrical wholesaler's customers taught: each test is a family of letters, in the languages that write so."""

from __future__ import annotations

import pytest

from tests.parsers.reading.letters import order, read

GOODS = "4 Stück Trennscheibe 125 mm (TS-125-10)\n2 Stück Bremsenreiniger 500 ml (CH-BR500)\n"
STRANGER_FIRM = "Olaf Brandt <brandt@holzbau-brandt.example>"


@pytest.mark.parametrize("department", ["Service travaux", "Service achats", "service Entretien", "Service technique"])
def test_a_department_below_a_name_is_no_person(department: str) -> None:
    text = f"Commande 4711\n\n{GOODS}\nCordialement\nOlaf Brandt\n{department}\nHolzbau Brandt GmbH\nAm Kai 4\n34123 Kassel\n"
    found = order(text, "Commande 4711", STRANGER_FIRM)
    for address in (found.fields.bill_to, found.fields.ship_to):
        assert address.contact is None or address.contact.value == "Olaf Brandt"


def test_a_person_behind_the_word_for_a_service_and_a_colon_is_one() -> None:
    text = f"Commande 4711\n\n{GOODS}\nHolzbau Brandt GmbH\nService : Anna Voss\nAm Kai 4\n34123 Kassel\n"
    found = order(text, "Commande 4711", STRANGER_FIRM)
    assert found.fields.bill_to.contact is not None
    assert found.fields.bill_to.contact.value == "Anna Voss"


@pytest.mark.parametrize("goods", ["Ladekabel 11 kW 7,5 m", "Laadkabel 22 kW 5 m", "charging cable 7.4 kW 10 m", "câble 3,7 kW 5 m"])
def test_kilowatts_are_no_calendar_week(goods: str) -> None:
    found = order(f"Bestellung 4711\n\n{GOODS}\n3 Stück {goods}\n", "Bestellung 4711")
    assert found.fields.requested_delivery_date is None


@pytest.mark.parametrize("week", ["KW 44", "Kw 44", "2026 KW 44", "44. KW"])
def test_a_calendar_week_stays_one(week: str) -> None:
    found = order(f"Bestellung 4711\n\n{GOODS}\nLieferung: {week}\n", "Bestellung 4711")
    assert found.fields.requested_delivery_date is not None
    assert found.fields.requested_delivery_date.value == "2026-10-30"


@pytest.mark.parametrize(
    "text",
    [
        "das Schleifgerät von der letzten Lieferung ist defekt, wir bitten um Gutschrift.\n\nUnd nun zur neuen Bestellung 4711:",
        "the grinder of the last delivery is broken, please send a credit note.\n\nAnd now our new order 4711:",
        "la meuleuse de la dernière livraison est défectueuse, merci de faire un avoir.\n\nEt voici notre nouvelle commande 4711 :",
        "de slijpmachine van de vorige levering is kapot, graag een creditnota.\n\nEn dan nu onze nieuwe bestelling 4711:",
        "szlifierka z ostatniej dostawy jest uszkodzona, prosimy o notę kredytową.\n\nA teraz nowe zamówienie 4711:",
        "slibemaskinen fra sidste levering er defekt, send venligst en kreditnota.\n\nOg nu vores nye ordre 4711:",
    ],
)
def test_a_new_order_below_a_complaint_is_ordered(text: str) -> None:
    found = read(f"{text}\n\n{GOODS}\nPetra Lindner\n", "Bestellung")
    assert found.kind == "order"
    assert "complaint" in found.also


def test_a_change_of_a_new_order_is_none() -> None:
    found = read(f"Änderung zu unserer neuen Bestellung 4711, bitte ändern Sie auf:\n\n{GOODS}\nPetra\n", "Änderung Bestellung 4711")
    assert found.kind == "change"


def test_lines_under_an_order_in_what_seems_a_complaint_are_looked_at() -> None:
    text = "wir reklamieren die defekte, undichte Pumpe und erwarten Gutschrift, das ist ärgerlich.\n\nBestellung 4711:\n\n"
    found = read(f"{text}{GOODS}\nPetra Lindner\n", "Reklamation und Bestellung")
    assert found.kind == "order" or found.kind_confidence < 0.9


@pytest.mark.parametrize(
    ("subject", "lead"),
    [
        ("next drop", "please add to our next drop:"),
        ("nächste Tour", "bitte zur nächsten Lieferung dazulegen:"),
        ("tournée", "merci de joindre à la prochaine livraison :"),
        ("volgende rit", "graag toevoegen aan de volgende levering:\nvoeg toe aan onze volgende levering:"),
    ],
)
def test_what_is_added_to_the_next_delivery_is_ordered(subject: str, lead: str) -> None:
    assert read(f"{lead}\n\n{GOODS}\nPetra\n", subject).kind == "order"


@pytest.mark.parametrize(
    "question",
    [
        "Eine Frage noch: Was kostet Schleifband breit (SB-4711)? Das ist noch nicht bestellt.",
        "One more question: what would belt wide (SB-4711) cost? That is not an order yet.",
    ],
)
def test_what_is_asked_about_other_goods_takes_no_order_back(question: str) -> None:
    found = read(f"bitte liefern:\n\n{GOODS}\nBestell-Nr.: 4711\n\n{question}\n\nPetra\n", "Bestellung 4711")
    assert found.kind == "order"
    assert [line.sku.value for line in found.orders[0].lines if line.sku] == ["TS-125-10", "CH-BR500"]


EARLIER = (
    "\n-----\nVon: Petra Lindner [mailto:p.lindner@kessler.example]\nDatum: 2026-09-12 08:58\nAn: Nordwind Versand GmbH\n"
    "Betreff: Bestellung\n\nbitte liefern Sie:\n\n90 Stück Bremsenreiniger 500 ml (CH-BR500)\n\nGruß\nPetra Lindner\n"
)


@pytest.mark.parametrize(
    "lead",
    [
        "unten zum Vergleich unsere Bestellung. Heute brauchen wir:",
        "below for comparison our previous order. Today we need:",
        "ci-dessous, pour mémoire, notre commande. Aujourd'hui il nous faut :",
        "hieronder ter vergelijking onze bestelling. Vandaag hebben we nodig:",
    ],
)
def test_an_earlier_order_that_is_only_to_be_looked_at_is_not_passed_on(lead: str) -> None:
    text = f"{lead}\n\n10 Stück Trennscheibe 125 mm (TS-125-10)\n\nGruß\nPetra Lindner\n{EARLIER}"
    (found,) = read(text, "WG: Bestellung").orders
    assert [line.sku.value for line in found.lines if line.sku] == ["TS-125-10"]


def test_goods_above_and_in_what_is_passed_on_are_looked_at() -> None:
    text = f"Hallo, wir brauchen:\n\n10 Stück Trennscheibe 125 mm (TS-125-10)\n\nGruß\nPetra Lindner\n{EARLIER}"
    (found,) = read(text, "WG: Bestellung").orders
    assert "lines" in found.needs_review


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        ("Angebotsaufforderung 8030", "im Rahmen der Vergabe bitten wir um Ihr Angebot bis 26. Oktober 2026 über:"),
        ("Invitation to quote 8030", "you are invited to quote for the following by 26 October 2026:"),
        ("Offerteverzoek 8030", "graag ontvangen wij een offerte voor:"),
        ("Consultation 8030", "merci de nous faire parvenir votre offre avant le 26 octobre 2026 pour :"),
    ],
)
def test_an_authority_that_wants_an_offer_asks(subject: str, text: str) -> None:
    assert read(f"{text}\n\n{GOODS}\nPetra Lindner\n", subject).kind == "inquiry"


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        ("Trennscheibe flackert", "von den am 15. Juli gelieferten Leuchten (TS-125-10) flackern mehrere. Was schlagen Sie vor?"),
        ("Schalter löst nicht aus", "bei der Prüfung hat der Schalter (TS-125-10) nicht ausgelöst. Wir erwarten Ihre Stellungnahme."),
        ("Zweimal geliefert?!", "die Bestellung 5193 ist heute ein zweites Mal gekommen. Bitte abholen lassen."),
        ("Delivered twice", "order 5193 arrived a second time today, we only ordered it once. Please have it collected."),
        ("Livré deux fois", "la commande 5193 est arrivée une deuxième fois, merci de la faire enlever."),
    ],
)
def test_goods_that_fail_or_come_twice_are_complained_of(subject: str, text: str) -> None:
    assert read(f"{text}\n\nPetra Lindner\n", subject).kind == "complaint"


@pytest.mark.parametrize("mark", ["Gelesen: ", "Read: ", "Lu : ", "Gelezen: "])
def test_a_programs_word_that_our_mail_was_read_is_no_order(mark: str) -> None:
    text = (
        f"Ihre Nachricht wurde zugestellt und geöffnet.\n\nwir bestätigen den Eingang Ihrer Bestellung:\n\n{GOODS}\nNordwind Versand GmbH\n"
    )
    assert read(text, f"{mark}Eingang Ihrer Bestellung").kind == "other"


@pytest.mark.parametrize("text", ["zu Ihrer Information der gezählte Bestand:", "for your information the counted stock:"])
def test_a_count_of_stock_orders_nothing(text: str) -> None:
    assert read(f"{text}\n\n{GOODS}\nPetra Lindner\n", "Konsignationslager").kind != "order"
