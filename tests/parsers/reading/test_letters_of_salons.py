"""What letters to salons taught: goods named by one word, lists without commas."""

from __future__ import annotations

import pytest

from config.company import MasterData
from parsers.masterdata import index
from parsers.result import OrderReading
from tests.builders import article
from tests.parsers.reading.letters import HALL, KESSLER, SELLER, lines_of, read

GOODS = (
    article("ST-P100", "Pomade Fixora 100 ml"),
    article("HK-100", "Halskrause Krepp Rolle 100 Blatt"),
    article("HS-500S", "Haarspray Fixora stark 500 ml"),
    article("HS-500U", "Haarspray Fixora ultrastark 500 ml"),
    article("SH-K", "Schürze Werkan Kinder"),
)
SALONS = index(MasterData(SELLER, GOODS, customers=(KESSLER,), delivery_addresses=(HALL,)))


def ordered(text: str, subject: str = "Bestellung") -> OrderReading:
    """The one order in a mail."""
    (found,) = read(text, subject, known=SALONS).orders
    return found


@pytest.mark.parametrize("row", ["5 pomade", "5 Stück Pomade", "Pomade, 5 Stück"])
def test_a_word_that_one_article_alone_is_called_by_names_it_and_is_asked_about(row: str) -> None:
    found = ordered(f"bitte:\n{row}\n2 Haarspray Fixora stark 500 ml\n")
    assert lines_of(found) == [("ST-P100", "5"), ("HS-500S", "2")]
    assert "lines.0.sku" in found.needs_review


def test_a_word_that_stands_behind_in_a_name_names_nothing_by_itself() -> None:
    assert SALONS.articles.names_one("pomade")
    assert SALONS.articles.names_one("halskrausen")
    assert not SALONS.articles.names_one("kinder")
    assert not SALONS.articles.names_one("haarspray")


def test_goods_that_follow_each_other_without_a_comma_are_parted() -> None:
    found = ordered("wie immer 10 rollen halskrausen 2 pomade und diesmal 1 haarspray ultrastark dazu, danke\n")
    assert lines_of(found) == [("HK-100", "10"), ("ST-P100", "2"), ("HS-500U", "1")]
    assert {"lines.0.sku", "lines.1.sku", "lines.2.sku"} <= set(found.needs_review)
