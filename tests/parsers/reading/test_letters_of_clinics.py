"""What letters to clinics taught: bills that go elsewhere, sizes in words, packs behind the name, days of the mail that is answered."""

from __future__ import annotations

import pytest

from config.company import Article, MasterData
from parsers.masterdata import index
from parsers.reading.matching.packs import without_pack
from parsers.result import OrderReading
from tests.builders import article
from tests.parsers.reading.letters import HALL, KESSLER, SELLER, lines_of, read
from tests.parsers.reading.test_fields import paper, postal

GOODS: tuple[Article, ...] = (
    *(article(f"11-230-{size}", f"Examination gloves vinyl powder-free size {size}", pack_size="100") for size in ("S", "M", "L")),
    article("TK-G", "Teller Alba groß"),
    article("TK-K", "Teller Alba klein"),
    article("93-3", "Connector Klikko 3-way box of 25", pack_size="25"),
    article("93-5", "Connector Klikko 5-way box of 25", pack_size="25"),
)
CLINICS = index(MasterData(SELLER, GOODS, customers=(KESSLER,), delivery_addresses=(HALL,)))


def ordered(text: str, subject: str = "Bestellung") -> OrderReading:
    """The one order in a mail."""
    (found,) = read(text, subject, known=CLINICS).orders
    return found


def test_a_bill_that_goes_to_another_is_his_and_the_customer_still_orders() -> None:
    text = """
BESTELLER                      LIEFERADRESSE                  RECHNUNGSADRESSE
Metallbau Kessler GmbH         Metallbau Kessler GmbH         Kessler Holding SE
Ziegelhofer Weg 14             Zum Steinbruch 3               Stattersdorfer Straße 6
34123 Kassel                   34123 Kassel                   31698 Lindhorst

Bestellung 26-30417 vom 28.09.2026
"""
    found = paper(text, CLINICS)
    assert postal(found.fields.bill_to)[:2] == ("Kessler Holding SE", "Stattersdorfer Straße 6")
    assert found.fields.buyer_name is not None
    assert found.fields.buyer_name.value == "Metallbau Kessler GmbH"


def test_the_day_of_an_order_before_is_not_that_of_the_answer() -> None:
    quoted = "> Am 15.09.2026 schrieb Werkzeughandel:\n> wir bestätigen Ihre Bestellung vom 14.09.2026: 4 Stk TK-K\n"
    found = ordered(
        f"danke, ist alles da. Wir brauchen noch:\n\n6 Stk TK-G\n\n{quoted}", "Re: Auftragsbestätigung zu Ihrer Bestellung vom 14.09."
    )
    assert found.fields.order_date is None or found.fields.order_date.value != "2026-09-14"


@pytest.mark.parametrize(("said", "size"), [("small", "S"), ("medium", "M"), ("large", "L")])
def test_a_size_in_words_is_that_of_letters(said: str, size: str) -> None:
    found = ordered(f"20 pcs examination gloves vinyl powder-free {said}\n4 pcs TK-K\n")
    assert lines_of(found)[0] == (f"11-230-{size}", "20")


def test_articles_called_by_a_size_in_words_keep_it() -> None:
    assert lines_of(ordered("4 Teller Alba groß\n6 Teller Alba klein\n")) == [("TK-G", "4"), ("TK-K", "6")]


@pytest.mark.parametrize(
    ("text", "parted"),
    [
        ("Vinyl gloves, large, box of 100", ("Vinyl gloves, large", 100)),
        ("Fikseringsbind 10 cm x 4 m, 20 stk. pr. pk.", ("Fikseringsbind 10 cm x 4 m", 20)),
        ("Einmallätzchen (Packung à 100 Stück)", ("Einmallätzchen", 100)),
        ("Spanner 25 cm", None),
        ("box of 100", None),
        ("Schraube M8 x 40", None),
    ],
)
def test_a_pack_at_the_end_of_a_description_is_told_from_the_goods(text: str, parted: tuple[str, int] | None) -> None:
    assert without_pack(text) == parted


def test_a_pack_that_the_catalogue_keeps_apart_does_not_speak_against_an_article() -> None:
    found = ordered("20 pcs examination gloves vinyl powder-free size L, box of 100\n")
    assert lines_of(found) == [("11-230-L", "20")]
    assert not found.needs_review or "lines.0.sku" not in found.needs_review


def test_a_pack_that_is_a_part_of_the_name_stays_there() -> None:
    assert lines_of(ordered("2 pcs Connector Klikko 5-way (box of 25)\n")) == [("93-5", "2")]
