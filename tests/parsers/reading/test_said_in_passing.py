"""What letters say in passing: where the goods go, whose reference a number is, who sells, and which kinds of one article are meant."""

from __future__ import annotations

from io import BytesIO

import pytest
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from parsers.extraction import extract
from parsers.options import Options
from parsers.reading.lines.read import LinesReading
from parsers.result import OrderReading
from tests.builders import article, master_of
from tests.parsers.reading.letters import lines_of, master, order, read
from tests.parsers.reading.trade import read as read_goods
from tests.parsers.reading.trade import told

GOODS = "4 Stück Trennscheibe 125 mm (TS-125-10)\n2 Stück Bremsenreiniger 500 ml (CH-BR500)\n"
PAINTS = master_of(
    *(
        article(f"LK-{number}", f"Acryllack Fjordo 750 ml {german}", "9.80", name_en=f"Acrylic paint Fjordo 750 ml {english}")
        for number, (german, english) in enumerate((("rot", "red"), ("blau", "blue"), ("grün", "green"), ("weiß", "white")), start=11)
    ),
    article("AF-44", "Alufolie Tinfix 44 cm x 150 m", "8.10", unit="RO", aliases="Aluminiumfolie Tinfix 44 cm x 150 m"),
    article("SR-10", "Scheuermilch Blanka 1 l", "2.10"),
)


def _street(found: OrderReading, place: str) -> str | None:
    street = getattr(found.fields, place).street
    return street.value if street else None


@pytest.mark.parametrize(
    "sentence",
    [
        "Liegeplatz: Yacht Fortuna, Am Jachthafen 6, 24159 Kiel",
        "Berth: Vessel Fortuna, Am Jachthafen 6, 24159 Kiel",
        "Miejsce: Projekt Fortuna, Am Jachthafen 6, 24159 Kiel",
        "Rechtstreeks naar onze klant, mevrouw Fenna Smit, Am Jachthafen 6, 24159 Kiel. Factuur naar ons.",
        "Direkt zu unserem Kunden, Herrn Ulf Brandt, Am Jachthafen 6, 24159 Kiel.",
    ],
)
def test_an_address_named_in_passing_is_where_the_goods_go(sentence: str) -> None:
    found = order(f"Guten Tag,\n\n{GOODS}\n{sentence}\n\nGruß\nPetra Lindner\n")
    assert (_street(found, "bill_to"), _street(found, "ship_to")) == ("Ziegelhofer Weg 14", "Am Jachthafen 6")


def test_another_address_than_the_one_on_file_is_asked_about() -> None:
    found = order(f"Guten Tag,\n\n{GOODS}\nGruß\nPetra Lindner\nMetallbau Kessler GmbH\nNeue Straße 3\n99084 Erfurt\n")
    assert {"fields.bill_to", "fields.ship_to"} <= set(found.needs_review)


def test_the_address_on_file_is_not_asked_about() -> None:
    found = order(f"Guten Tag,\n\n{GOODS}\nGruß\nPetra Lindner\nMetallbau Kessler GmbH\nZiegelhofer Weg 14\n34123 Kassel\n")
    assert not {"fields.bill_to", "fields.ship_to"} & set(found.needs_review)


@pytest.mark.parametrize("lead", ["Für unsere Ablage: 38.114.", "Voor onze administratie: 38.114.", "Per la contabilità: 38.114."])
def test_a_number_right_behind_goods_may_be_the_orders(lead: str) -> None:
    found = order(f"Guten Tag,\n\nbitte 4 Stück Trennscheibe 125 mm (TS-125-10). {lead}\n\nGruß\nPetra Lindner\n", subject="Bedarf")
    assert found.fields.order_number is not None or "fields.order_number" in found.needs_review


@pytest.mark.parametrize("label", ["Aktenzeichen", "Geschäftszeichen"])
def test_a_sign_of_a_file_is_shown(label: str) -> None:
    found = order(f"{label}: 51.3-88/26\n\nBitte liefern Sie\n\n{GOODS}\nGruß\nPetra Lindner\n", subject="Lieferung")
    assert "fields.order_number" in found.needs_review


def test_a_sign_of_the_order_is_its_number() -> None:
    found = order(f"Unser Aktenzeichen der Bestellung: 51.3-88/26\n\nBitte liefern Sie\n\n{GOODS}\nGruß\nPetra Lindner\n")
    assert found.fields.order_number is not None
    assert "fields.order_number" not in found.needs_review


@pytest.mark.parametrize(
    "text",
    [
        "we make tape since 1990. MOQ 900 rolls, FOB price USD 0.31. Shall we send you samples?",
        "wir stellen Klebeband her, Fabrikpreise ab 0,31 EUR. Dürfen wir Ihnen ein paar Muster schicken?",
        "wij maken plakband, fabrieksprijs 0,31 EUR. Mogen wij u gratis monsters sturen?",
        "noi produciamo nastri, prezzi di fabbrica da 0,31 EUR. Possiamo inviarvi dei campioni?",
        "robimy taśmy, cena fabryczna 0,31 EUR. Czy możemy przesłać próbki?",
    ],
)
def test_who_names_his_price_sells(text: str) -> None:
    found = read(f"Hello,\n\n{text}\n\nWendy\n", subject="Tape", sender="Wendy <sales@tape-export.example>")
    assert found.kind != "order"
    assert found.kind == "other" or found.kind_confidence < 0.9


@pytest.mark.parametrize("door", ["4º", "3º B", "1.º Esq.", "2. OG", "3rd floor"])
def test_an_ordinal_behind_a_street_is_its_floor(door: str) -> None:
    text = f"Hello,\n\n{GOODS}\nRegards\nAna Vidal\nPinturas Vidal S.L., Avenida del Mar, 7, {door}, 48001 Bilbao\n"
    found = order(text, sender="Ana Vidal <compras@pinturas-vidal.example>")
    assert _street(found, "bill_to") == f"Avenida del Mar, 7, {door}".rstrip(".") or "fields.bill_to.street" in found.needs_review


@pytest.mark.parametrize("firm", ["Kinderopvang de Linde", "Spiel und Spaß", "Les Petits Pas", "Przedszkole Pod Lipą"])
def test_the_line_between_who_writes_and_the_street_is_the_buyer(firm: str) -> None:
    text = f"Guten Tag,\n\n{GOODS}\nGruß\nMarlies Ott\n{firm}\nAm Kai 4\n34123 Kassel\n"
    found = order(text, sender="Marlies Ott <ott77@posteo.example>")
    assert found.fields.bill_to.name is not None
    assert found.fields.bill_to.name.value == firm
    assert "fields.bill_to.name" in found.needs_review


def _paints(text: str) -> LinesReading:
    return read_goods(text, PAINTS, None)


@pytest.mark.parametrize(
    "sentence",
    [
        "Bitte je 3 Dosen Acryllack Fjordo 750 ml in rot, grün und blau.",
        "Please send 3 tins each of Acrylic paint Fjordo 750 ml red, green and blue.",
        "Bitte schicken Sie jeweils 3 Stück Acryllack Fjordo 750 ml rot, grün, blau!",
    ],
)
def test_each_kind_that_follows_an_article_is_a_line(sentence: str) -> None:
    found = _paints(f"Hallo,\n\n{sentence}\n\nDanke\n")
    assert told(found) == [("LK-11", "3"), ("LK-13", "3"), ("LK-12", "3")]
    assert "lines" not in found.doubts


@pytest.mark.parametrize(
    "sentence", ["Bitte 3 Dosen Acryllack Fjordo 750 ml in rot, grün und blau.", "3 szt. Acryllack Fjordo 750 ml rot, grün i blau."]
)
def test_kinds_whose_count_may_be_of_all_are_asked_about(sentence: str) -> None:
    assert "lines" in _paints(f"Hallo,\n\n{sentence}\n\nDanke\n").doubts


def test_one_kind_is_one_line() -> None:
    found = _paints("Hallo,\n\nbitte je 3 Dosen Acryllack Fjordo 750 ml in rot, danke und Gruß.\n")
    assert told(found) == [("LK-11", "3")]
    assert "lines" not in found.doubts


def test_what_a_cell_left_beside_the_count_is_a_size_of_the_goods() -> None:
    found = _paints("Aluminiumfolie Tinfix 44 cm x\n9 Rollen   150 m\nAF-44\n5 Stück   Scheuermilch Blanka 1 l\nSR-10\n")
    assert told(found, "sku", "quantity", "unit")[0] == ("AF-44", "9", "RO")


def test_a_count_that_is_the_size_of_its_article_is_asked_about() -> None:
    found = _paints("Bitte Aluminiumfolie Tinfix 44 cm x\n150 m (AF-44)\n\n5 Stück Scheuermilch Blanka 1 l (SR-10)\n")
    places = [place for place, line in enumerate(found.lines) if line.sku and line.sku.value == "AF-44" and line.quantity]
    assert all(f"lines.{place}.quantity" in found.doubts or "lines" in found.doubts for place in places)


@pytest.mark.parametrize("label", ["Order", "Bestelling", "Bestellung", "Auftrag"])
def test_an_orders_number_below_goods_is_no_price(label: str) -> None:
    text = f"Guten Tag,\n\n4 Stück Trennscheibe 125 mm (TS-125-10)\n\n{label} 61.2093\n\nGruß\nPetra\n"
    found = order(text, subject=f"{label} 61.2093")
    assert found.lines[0].unit_price is None


def test_a_bare_number_that_is_not_what_the_article_costs_is_asked_about() -> None:
    found = order("Guten Tag,\n\n4 Stück Trennscheibe 125 mm (TS-125-10), Vorgang 61,20\n\nGruß\nPetra\n")
    assert found.lines[0].unit_price is None or any(path.startswith("lines.0") for path in found.needs_review)


def _letterhead(rows: list[tuple[float, list[tuple[float, str]]]]) -> OrderReading:
    buffer = BytesIO()
    canvas = Canvas(buffer, pagesize=A4)
    canvas.setFont("Helvetica", 10)
    for y, pieces in rows:
        for x, text in pieces:
            canvas.drawString(x, y, text)
    canvas.save()
    (found,) = extract("order.pdf", buffer.getvalue(), master(), Options()).orders
    return found


_LINES = [
    (560.0, [(60.0, "Artikelnr."), (150.0, "Bezeichnung"), (330.0, "Menge"), (420.0, "Einzelpreis")]),
    (545.0, [(60.0, "TS-125-10"), (150.0, "Trennscheibe 125 mm"), (330.0, "4 Stück"), (420.0, "1,29")]),
    (530.0, [(60.0, "CH-BR500"), (150.0, "Bremsenreiniger 500 ml"), (330.0, "2 Stück"), (420.0, "2,49")]),
]
_HEAD = [
    (780.0, [(60.0, "Metallbau Kessler GmbH"), (400.0, "Bestellung")]),
    (766.0, [(60.0, "Ziegelhofer Weg 14")]),
    (752.0, [(60.0, "34123 Kassel")]),
]


def test_labels_may_stand_below_their_values() -> None:
    values = (620.0, [(60.0, "MK 5518"), (170.0, "12. Oktober 2026"), (300.0, "30. Oktober 2026"), (430.0, "Petra Lindner")])
    labels = (607.0, [(60.0, "Bestell-Nr."), (170.0, "Bestelldatum"), (300.0, "Liefertermin"), (430.0, "Bearbeiter")])
    fields = _letterhead([*_HEAD, values, labels, *_LINES]).fields
    assert [leaf.value if leaf else None for leaf in (fields.order_number, fields.order_date, fields.requested_delivery_date)] == [
        "MK 5518",
        "2026-10-12",
        "2026-10-30",
    ]


def test_labels_above_their_values_stay_so() -> None:
    labels = (620.0, [(60.0, "Bestell-Nr."), (170.0, "Bestelldatum"), (300.0, "Liefertermin"), (430.0, "Bearbeiter")])
    values = (607.0, [(60.0, "MK 5518"), (170.0, "12. Oktober 2026"), (300.0, "30. Oktober 2026"), (430.0, "Petra Lindner")])
    fields = _letterhead([*_HEAD, labels, values, *_LINES]).fields
    assert [leaf.value if leaf else None for leaf in (fields.order_number, fields.order_date, fields.requested_delivery_date)] == [
        "MK 5518",
        "2026-10-12",
        "2026-10-30",
    ]


def test_a_value_that_its_label_touches_is_read() -> None:
    width = Canvas(BytesIO()).stringWidth("Zahlungsweise", "Helvetica", 10)
    touching = (640.0, [(60.0, "Zahlungsweise"), (60.0 + width + 1.8, "Vorauszahlung")])
    found = _letterhead([*_HEAD, touching, *_LINES]).fields.payment_method
    assert found is not None
    assert found.value == "prepayment"


def test_two_addresses_each_under_its_heading_are_not_asked_about() -> None:
    shipped = "Lieferadresse:\nMetallbau Kessler GmbH\nZiegelhofer Weg 14\n34123 Kassel\n"
    billed = "Rechnungsadresse:\nTrägerverein Linde e.V.\nAm Kai 3\n99084 Erfurt\n"
    found = order(f"Guten Tag,\n\n{GOODS}\n{shipped}\n{billed}\nGruß\nPetra Lindner\n")
    assert (_street(found, "bill_to"), _street(found, "ship_to")) == ("Am Kai 3", "Ziegelhofer Weg 14")
    assert not {"fields.bill_to", "fields.ship_to"} & set(found.needs_review)


def test_who_is_known_by_a_persons_name_alone_is_not_billed_at_anothers_address() -> None:
    text = f"Guten Tag,\n\n{GOODS}\nPetra Lindner\nAigner Holzbau e.U. | Seestraße 150/3 | 6020 Innsbruck, Österreich\n"
    found = order(text, sender="Petra Lindner <aigner86@posteo.example>")
    assert _street(found, "bill_to") == "Seestraße 150/3"


@pytest.mark.parametrize(
    "asked",
    [
        "Zweitens hätte ich gern einen Preis für Trennscheibe 125 mm (TS-125-10), ab 50 aufwärts.",
        "Außerdem bitte ein Angebot über 50 Stück Trennscheibe 125 mm.",
        "Could you also give me a price for 50 Trennscheibe 125 mm?",
    ],
)
def test_what_a_price_is_asked_for_is_not_ordered_and_needs_no_look(asked: str) -> None:
    found = order(f"Guten Tag,\n\nwir bestellen:\n- 8 Stk Bremsenreiniger 500 ml / CH-BR500\n\n{asked}\n\nGruß\nPetra Lindner\n")
    assert lines_of(found) == [("CH-BR500", "8")]
    assert not {"lines", "fields.order_number"} & set(found.needs_review)


def test_what_is_ordered_beside_the_question_for_a_price_is_ordered() -> None:
    found = order("Bitte liefern Sie 8 Stück CH-BR500 und machen Sie mir bitte ein Angebot für einen Rahmenvertrag.\n")
    assert lines_of(found) == [("CH-BR500", "8")]
