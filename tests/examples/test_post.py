"""The sample post: of all kinds, the same bytes each time, and its truth says what can be true."""

from __future__ import annotations

from collections import Counter
from decimal import Decimal
from email import policy
from email.message import EmailMessage
from email.parser import BytesParser
from typing import Any

import pytest

from benchmarks.judging import LINE_PARTS
from benchmarks.scoring import PATHS
from examples.make_post import letters
from examples.post import html_orders, others, pdf_orders, tables, texts
from examples.post.truth import ADDRESS_PARTS, Letter, article, customer

pytestmark = pytest.mark.xdist_group("post")  # what its letters are made for is made once


@pytest.fixture(scope="module")
def post() -> list[Letter]:
    return list(letters())


@pytest.fixture(scope="module")
def orders(post: list[Letter]) -> list[dict[str, Any]]:
    return [order for letter in post for order in letter.truth()["orders"]]


def mails(post: list[Letter]) -> list[EmailMessage]:
    parser = BytesParser(policy=policy.default)
    return [mail for letter in post if letter.name.endswith(".eml") and isinstance(mail := parser.parsebytes(letter.content), EmailMessage)]


def test_there_are_mails_and_scans_of_every_kind(post: list[Letter]) -> None:
    folders = Counter(letter.name.partition("/")[0] for letter in post)
    assert folders["mails"] >= 25
    assert folders["scans"] >= 6
    assert {letter.kind for letter in post} == {"order", "change", "cancellation", "complaint", "inquiry", "other"}


def test_no_two_letters_share_a_name_or_bytes(post: list[Letter]) -> None:
    assert len({letter.truth()["id"] for letter in post}) == len(post)
    assert len({letter.content for letter in post}) == len(post)


@pytest.mark.parametrize("module", [texts, html_orders, tables, others, pdf_orders])
def test_the_bytes_are_the_same_each_time(module: Any, post: list[Letter]) -> None:
    before = {letter.name: letter.content for letter in post}
    assert all(before[letter.name] == letter.content for letter in module.letters())


def test_mails_have_the_head_of_a_mail_and_no_defects(post: list[Letter]) -> None:
    read = mails(post)
    assert len({mail["Message-ID"] for mail in read}) == len(read)
    assert all(mail["Date"].datetime.year == 2026 and mail["From"].addresses[0].domain.endswith(".example") for mail in read)
    assert all(not part.defects for mail in read for part in mail.walk())


def test_every_truth_has_every_key_of_the_contract(orders: list[dict[str, Any]]) -> None:
    scalars = {path.split(".")[1] for path in PATHS}
    assert all(set(order["fields"]) == scalars for order in orders)
    assert all(set(order["fields"][block]) == set(ADDRESS_PARTS) for order in orders for block in ("bill_to", "ship_to"))
    assert all(set(line) == set(LINE_PARTS) for order in orders for line in order["lines"])


def test_true_articles_and_customers_are_in_the_company_folder(orders: list[dict[str, Any]]) -> None:
    for order in orders:
        assert order["lines"]
        assert all(article(line["sku"]) for line in order["lines"])
        number = order["fields"]["customer_number"]
        assert number is None or customer(number)


def test_line_totals_and_sums_add_up(orders: list[dict[str, Any]]) -> None:
    for order in orders:
        lines = [line for line in order["lines"] if line["line_total"]]
        assert all(Decimal(line["quantity"]) * Decimal(line["unit_price"]) == Decimal(line["line_total"]) for line in lines)
        if isinstance(order["fields"]["net_total"], str):
            assert sum(Decimal(line["line_total"]) for line in lines) == Decimal(order["fields"]["net_total"])


def test_a_gross_total_is_net_and_tax(orders: list[dict[str, Any]]) -> None:
    stated = [order["fields"] for order in orders if isinstance(order["fields"]["gross_total"], str)]
    assert len(stated) >= 3
    assert all(Decimal(f["net_total"]) + Decimal(f["tax_total"]) == Decimal(f["gross_total"]) for f in stated)
