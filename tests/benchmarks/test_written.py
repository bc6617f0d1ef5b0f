"""The letters that were written one by one: each with its truth, and for a company that can be loaded."""

from __future__ import annotations

import json
from email import message_from_bytes

import pytest

from benchmarks.scoring import measure
from benchmarks.written import LETTERS, trades
from config.company_folder import load_company


@pytest.mark.parametrize("trade", trades())
def test_each_letter_has_its_truth_and_goods_that_are_sold(trade: str) -> None:
    sold = {article.sku for article in load_company(LETTERS / trade / "company").data.articles}
    letters = sorted((LETTERS / trade / "letters").glob("*.eml"))
    assert letters
    for letter in letters:
        truth = json.loads(letter.with_suffix(".truth.json").read_text(encoding="utf-8"))
        ordered = {line["sku"] for order in truth["orders"] for line in order["lines"] if isinstance(line["sku"], str)}
        assert ordered <= sold, letter.name
        assert message_from_bytes(letter.read_bytes())["From"]


@pytest.mark.parametrize("trade", trades())
def test_a_letter_that_nobody_reads_has_no_order_right(trade: str) -> None:
    truths = [json.loads(path.read_text(encoding="utf-8")) for path in sorted((LETTERS / trade / "letters").glob("*.truth.json"))]
    figures = sum((measure(truth, None) for truth in truths[1:]), measure(truths[0], None)).report()
    assert figures["fully right"] == 0
