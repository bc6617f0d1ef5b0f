"""Numbers beside the words that say what they are: before a label, with «PO» in front, and with letters that are a currency elsewhere."""

from __future__ import annotations

import pytest

from config.company import MasterData
from parsers.masterdata import index
from parsers.result import OrderReading
from tests.builders import article
from tests.parsers.reading.letters import KESSLER, SELLER, order, read

GOODS = "4 Stück Trennscheibe 125 mm (TS-125-10)\n2 Stück Bremsenreiniger 500 ml (CH-BR500)\n"


def said(sentence: str) -> OrderReading:
    return order(f"Guten Tag, wir bestellen:\n\n{GOODS}\n{sentence}\n\nPetra Lindner\n", "Ware")


@pytest.mark.parametrize(
    "sentence",
    [
        "Vermeld u 26E3110 als ordernummer op de pakbon?",
        "Bitte geben Sie 26E3110 als Bestellnummer an.",
        "26E3110 ist unsere Bestellnummer.",
        "Please quote 26E3110 as our PO number on the invoice.",
        "Merci d'indiquer 26E3110 comme numéro de commande sur la facture.",
        "Indicare 26E3110 come numero d'ordine.",
        "Indiquen 26E3110 como número de pedido.",
        "Proszę podać 26E3110 jako numer zamówienia.",
        "Uveďte 26E3110 jako číslo objednávky.",
        "Anfør venligst 26E3110 som ordrenummer.",
        "Ange 26E3110 som ordernummer.",
    ],
)
def test_a_number_before_its_label_is_the_orders(sentence: str) -> None:
    number = said(sentence).fields.order_number
    assert number is not None
    assert number.value == "26E3110"


@pytest.mark.parametrize(
    "sentence", ["Schreiben Sie 26E3110 groß und gut lesbar als Bestellnummer drauf.", "Print 26E3110 nice and big next to the PO number."]
)
def test_a_number_that_stands_before_a_label_in_unknown_words_is_asked_about(sentence: str) -> None:
    found = said(sentence)
    assert found.fields.order_number is not None or "fields.order_number" in found.needs_review


@pytest.mark.parametrize(
    "sentence", ["Unter Kundennummer 10023 haben wir noch keine Bestellnummer.", "Für 4 Tage gilt noch keine Bestellnummer."]
)
def test_a_number_of_something_else_before_a_label_is_not_the_orders(sentence: str) -> None:
    assert said(sentence).fields.order_number is None


@pytest.mark.parametrize("lead", ["Notre référence est", "Our reference is", "Unsere Bestellnummer lautet", "Onze referentie is"])
def test_po_behind_a_label_in_a_sentence_is_part_of_the_number(lead: str) -> None:
    number = said(f"Comme convenu. {lead} PO 5387.").fields.order_number
    assert number is not None
    assert number.value == "PO 5387"


@pytest.mark.parametrize("sku", ["FR.4052", "FR.405", "KR.2210", "EUR.4711", "SFR-4052"])
@pytest.mark.parametrize(
    "row",
    [
        "{sku}     Honigglas 250 g     16     Kartons\nTS.5000     Napf 0,9 l     2     Stück",
        "- 16 Kartons {sku} Honigglas 250 g",
        "16 x Honigglas 250 g, item {sku}",
    ],
)
def test_letters_of_an_article_are_no_currency(sku: str, row: str) -> None:
    goods = (article(sku, "Honigglas 250 g", "4.20"), article("TS.5000", "Napf 0,9 l", "3.10"))
    known = index(MasterData(SELLER, goods, customers=(KESSLER,)))
    (found,) = read(f"wir bestellen:\n\n{row.format(sku=sku)}\n\nPetra Lindner\n", "Bestellung", known=known).orders
    assert found.fields.currency is None
    assert found.lines[0].sku is not None
    assert found.lines[0].sku.value == sku
    assert found.lines[0].unit_price is None


@pytest.mark.parametrize("price", ["Fr. 4.20", "Fr. 1'204.50", "CHF 4.20"])
def test_francs_stay_a_currency(price: str) -> None:
    found = order(f"wir bestellen:\n\n4 Stück Trennscheibe 125 mm (TS-125-10) zu {price}\n\nPetra Lindner\n")
    assert found.fields.currency is not None
    assert found.fields.currency.value == "CHF"
