"""What the post of a seller of farm, bee and garden goods taught: each test is a family of letters, in the languages that write so."""

from __future__ import annotations

import pytest

from tests.parsers.reading.letters import order, read

GOODS = "4 Stück Trennscheibe 125 mm (TS-125-10)\n2 Stück Bremsenreiniger 500 ml (CH-BR500)\n"
STRANGER = "Olaf Brandt <brandt@holzbau-brandt.example>"


@pytest.mark.parametrize("label", ["Komm.", "Unser Zeichen", "Kommission", "Vorgang", "Onze referentie", "Notre réf."])
def test_letters_behind_a_label_belong_to_the_number(label: str) -> None:
    found = order(f"Guten Tag,\n\n{GOODS}\n{label}: PO 5045\n\nGruß\nPetra Lindner\n")
    assert found.fields.order_number is not None
    assert found.fields.order_number.value == "PO 5045"


def test_letters_that_are_the_label_do_not() -> None:
    found = order(f"Guten Tag,\n\n{GOODS}\nPO: 5045\n\nGruß\nPetra Lindner\n")
    assert found.fields.order_number is not None
    assert found.fields.order_number.value == "5045"


@pytest.mark.parametrize(
    "sentence",
    [
        "Nennen Sie mir die Summe, ich überweise sie, bevor Sie etwas losschicken.",
        "Bevor Sie liefern, bezahlen wir.",
        "Tell us the total and we will wire it before you dispatch.",
        "Donnez-moi le total, je réglerai avant que vous expédiiez.",
        "Wij betalen voordat u levert.",
        "Ditemi il totale, pagheremo prima che spediate.",
        "Díganos el total y pagaremos antes de que envíen.",
        "Vi betaler, inden I sender.",
        "Zapłacimy, zanim wyślecie.",
        "Zaplatíme, než odešlete.",
    ],
)
def test_who_pays_before_the_goods_leave_pays_in_advance(sentence: str) -> None:
    found = order(f"Guten Tag,\n\n{GOODS}\n{sentence}\n\nGruß\nPetra Lindner\n")
    assert found.fields.payment_method is not None
    assert found.fields.payment_method.value == "prepayment"


@pytest.mark.parametrize(
    "sentence",
    [
        "Rufen Sie an, bevor Sie liefern.",
        "Wir bezahlen nicht, bevor Sie liefern.",
        "Rufen Sie an, bevor Sie liefern, das Tor ist zu, bezahlen wollen wir später.",
    ],
)
def test_a_call_before_delivery_is_no_prepayment(sentence: str) -> None:
    found = order(f"Guten Tag,\n\n{GOODS}\n{sentence}\n\nGruß\nPetra Lindner\n")
    assert found.fields.payment_method is None


@pytest.mark.parametrize(
    "sentence", ["Ich überweise am Ersten.", "We'll settle on Friday.", "Nous virerons lundi.", "Jeg overfører mandag."]
)
def test_who_says_that_he_pays_and_not_how_is_asked_about(sentence: str) -> None:
    assert "fields.payment_method" in order(f"Guten Tag,\n\n{GOODS}\n{sentence}\n\nGruß\nPetra Lindner\n").needs_review


@pytest.mark.parametrize("sign", ["■", "□", "\ufffd", "?"])
def test_a_letter_that_was_lost_in_print_comes_from_the_file(sign: str) -> None:
    text = f"Bestellung\n\n{GOODS}\nMetallbau Kessler GmbH\nZiegelhofer Weg 14\n34123 Ka{sign}sel\n"
    found = order(text)
    assert found.fields.bill_to.city is not None
    assert found.fields.bill_to.city.value == "Kassel"


@pytest.mark.parametrize("sign", ["■", "□", "\ufffd", "?"])
@pytest.mark.parametrize(
    ("part", "block"),
    [
        ("city", "Holzbau Brandt GmbH\nAm Kai 4\n64300 Nowy Tomy{}l"),
        ("street", "Holzbau Brandt GmbH\nM{}hlenweg 4\n34123 Kassel"),
        ("name", "Holzbau M{}ller GmbH\nAm Kai 4\n34123 Kassel"),
    ],
)
def test_a_letter_that_no_file_tells_is_asked_about(part: str, block: str, sign: str) -> None:
    found = order(f"Bestellung\n\n{GOODS}\n{block.format(sign)}\n", sender=STRANGER)
    assert {f"fields.bill_to.{part}", "fields.bill_to"} & set(found.needs_review)


@pytest.mark.parametrize(
    "keys",
    [
        ("artikel_{}", "bezeichnung_{}", "menge_{}"),
        ("artikel[{}]", "bezeichnung[{}]", "menge[{}]"),
        ("pos{}_artikel", "pos{}_bezeichnung", "pos{}_menge"),
        ("item_{}_sku", "item_{}_description", "item_{}_qty"),
        ("article_{}", "designation_{}", "quantite_{}"),
        ("artikel{}", "omschrijving{}", "aantal{}"),
    ],
)
def test_the_keys_of_a_web_form_are_labels(keys: tuple[str, str, str]) -> None:
    rows = [("TS-125-10", "trennscheibe 125 mm", 4), ("CH-BR500", "bremsenreiniger 500 ml", 12)]
    text = "".join(f"{key.format(i)}: {value}\n" for i, row in enumerate(rows, 1) for key, value in zip(keys, row, strict=True))
    found = order(f"formular: eingabe\nfax:\n{text}gutscheincode:\n")
    assert not [path for path in found.needs_review if path.startswith("lines")]
    assert [(line.sku and line.sku.value, line.quantity and line.quantity.value) for line in found.lines] == [
        ("TS-125-10", "4"),
        ("CH-BR500", "12"),
    ]


def test_keys_of_a_web_form_say_which_line_they_are_of() -> None:
    found = order("formular: eingabe\nmenge_1: 4\nmenge_2: 12\nartikel_1: TS-125-10\nartikel_2: CH-BR500\n")
    assert [(line.sku and line.sku.value, line.quantity and line.quantity.value) for line in found.lines] == [
        ("TS-125-10", "4"),
        ("CH-BR500", "12"),
    ]
    assert not [path for path in found.needs_review if path.startswith("lines")]


@pytest.mark.parametrize(
    "subject", ["Quick order via the website", "Online-Bestellung", "Commande en ligne", "Snelbestelling", "Ordine online", "Pedido online"]
)
def test_a_form_of_a_web_page_orders(subject: str) -> None:
    text = "artikel_1: TS-125-10\nmenge_1: 4\nartikel_2: CH-BR500\nmenge_2: 12\ngutscheincode:\n"
    assert read(f"formular: eingabe\n{text}", subject).kind == "order"


@pytest.mark.parametrize(
    "thought",
    [
        "PS: Bremsenreiniger 500 ml haben wir noch im Keller gefunden, das bitte wieder streichen. Der Rest bleibt.",
        "PS: Bremsenreiniger 500 ml (CH-BR500) bitte doch weglassen, alles übrige bleibt.",
    ],
)
def test_what_a_letter_takes_back_of_its_own_list_changes_no_other_order(thought: str) -> None:
    found = read(f"Guten Tag,\n\nmeine Bestellung:\n\n{GOODS}\nGruß\nPetra Lindner\n\n{thought}\n", "Bestellung")
    assert found.kind == "order"
    assert [line.sku.value for line in found.orders[0].lines if line.sku] == ["TS-125-10"]


def test_what_is_taken_back_of_another_order_changes_that() -> None:
    text = (
        f"Guten Tag,\n\nin unserer Bestellung 4711 bitte ändern:\n\n{GOODS}\nDen Bremsenreiniger 500 ml bitte streichen, der Rest bleibt.\n"
    )
    assert read(text, "Änderung zu Bestellung 4711").kind == "change"


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        ("zu wenig im Paket", "wir haben 4 Stück bezahlt, gekommen ist nur die Hälfte. Wo bleibt der Rest? Bestellung 4711."),
        ("Where is the rest?", "we paid for 4 discs, only half of them were in the parcel. Order 4711."),
        ("Livré trop peu", "nous avons payé 4 disques, le colis ne contenait qu'une partie. Où est le reste ? Commande 4711."),
        ("Te weinig geleverd", "wij hebben 4 schijven betaald, maar een deel zat in het pakket. Waar blijft de rest? Bestelling 4711."),
        ("Consegnato meno", "abbiamo pagato 4 dischi, nel pacco c'era solo una parte. Dov'è il resto? Ordine 4711."),
        ("Entregado de menos", "hemos pagado 4 discos, en el paquete había solo una parte. ¿Dónde está el resto? Pedido 4711."),
        ("For lidt leveret", "vi har betalt 4 skiver, men kun en del var i pakken. Hvor er resten? Ordre 4711."),
        ("Za mało", "zapłaciliśmy za 4 tarcze, w paczce była tylko część. Gdzie jest reszta? Zamówienie 4711."),
    ],
)
def test_a_part_that_did_not_come_is_complained_of(subject: str, text: str) -> None:
    assert read(f"Guten Tag,\n{text}\nPetra Lindner\n", subject).kind == "complaint"
