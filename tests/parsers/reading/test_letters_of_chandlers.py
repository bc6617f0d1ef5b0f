"""What letters to a dealer in boats' hardware taught: sums that only arithmetic shows, numbers that stand in every row, cards on file."""

from __future__ import annotations

import pytest

from config.company import MasterData
from parsers.masterdata import index
from parsers.result import OrderReading
from tests.builders import article
from tests.parsers.reading.letters import HALL, KESSLER, SELLER, lines_of, read
from tests.parsers.reading.test_fields import paper

GOODS = (
    article("T60005", "Tape measure 5 m", price="6.90"),
    article("T40116", "Claw hammer 16 oz", price="19.80"),
    article("K10001", "Rigging knife black", price="21.50"),
    article("R70001", "Whipping twine white"),
    article("R70002", "Whipping twine black"),
)
_NUMBERED = ("T60005  12", "T40116  8", "K10001  20")
CHANDLERS = index(MasterData(SELLER, GOODS, customers=(KESSLER,), delivery_addresses=(HALL,)))


def ordered(text: str, subject: str = "Order") -> OrderReading:
    """The one order in a mail."""
    (found,) = read(text, subject, known=CHANDLERS).orders
    return found


def test_a_last_row_that_counts_and_adds_up_all_is_no_line() -> None:
    rows = [
        "Article      Product             Order qty   Cost     Line cost",
        "T60005       Tape measure 5m     12          6.90     82.80",
        "T40116       Claw hammer 16oz    6           19.80    118.80",
        "K10001       Rigging knife       12          21.50    258.00",
        "             3 products          30                   459.60",
    ]
    found = ordered("\n".join(rows) + "\n")
    assert lines_of(found) == [("T60005", "12"), ("T40116", "6"), ("K10001", "12")]


def test_a_charge_may_say_how_it_is_sent_behind_its_amount() -> None:
    rows = [
        "Product                 Quantity  Price",
        "Claw hammer (T40116)    1         £19.80",
        "Rigging knife (K10001)  1         £21.50",
        "Subtotal (ex. VAT):               £41.30",
        "Shipping:                         £6.50 via Courier 48h",
        "VAT:                              £9.56",
        "Total:                            £57.36",
    ]
    totals = ordered("\n".join(rows) + "\n").fields
    assert totals.shipping is not None
    assert totals.gross_total is not None
    assert (totals.shipping.value, totals.gross_total.value) == ("6.50", "57.36")


def test_a_number_in_every_row_is_the_orders_and_no_articles() -> None:
    rows = [
        "Bestellnummer  Position  Artikelnummer  Menge",
        "WN-26-3107  1  T60005  12",
        "WN-26-3107  2  T40116  8",
        "WN-26-3107  3  K10001  20",
    ]
    found = ordered("\n".join(rows) + "\n")
    assert lines_of(found) == [("T60005", "12"), ("T40116", "8"), ("K10001", "20")]
    assert not any(line.buyer_sku for line in found.lines)


@pytest.mark.parametrize(
    "said", ["Charge the card you have on file.", "Stick it on the card as usual.", "Tu débites la CB comme d'habitude."]
)
def test_a_card_on_file_is_a_way_to_pay(said: str) -> None:
    method = ordered(f"12 pcs T60005\n\n{said}\n").fields.payment_method
    assert method is not None
    assert method.value == "credit_card"


def test_an_order_that_one_has_to_cancel_altogether_is_cancelled() -> None:
    text = "Morning Jenna,\n\nI'm going to have to ask you to cancel PO 26-431 altogether I'm afraid. The contractor has another job.\n"
    quoted = (
        "\nOn Mon 16 Nov 2026 at 11:20, Forge <orders@forge.example> wrote:\n> we confirm your PO 26-431:\n>   10 x T60005 Tape measure\n"
    )
    assert read(f"{text}{quoted}", "Re: Order acknowledgement 88301 (your PO 26-431)", known=CHANDLERS).kind == "cancellation"


@pytest.mark.parametrize(
    ("printed", "value"),
    [("VAT no. 728 8340 15", "GB728834015"), ("VAT Reg. No. GB 654 1182 09", "GB654118209"), ("VAT: NO 914 227 380 MVA", "NO914227380MVA")],
)
def test_vat_numbers_are_read_in_their_groups(printed: str, value: str) -> None:
    found = paper(f"Muster Rigging Ltd\n19 Harbour Terrace\nWhitby YO21 3NT\n{printed}\n\nPurchase order 26-1187\n", CHANDLERS)
    assert found.fields.buyer_vat_id is not None
    assert found.fields.buyer_vat_id.value == value


def test_a_county_is_no_town() -> None:
    found = paper("Muster Rigging Ltd\n33 Albion Road\nSmethwick\nWest Midlands\nB66 3HU\n\nPurchase order 26-1187\n", CHANDLERS)
    assert found.fields.bill_to.city is not None
    assert found.fields.bill_to.city.value == "Smethwick"
