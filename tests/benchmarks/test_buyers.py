"""Every buyer of the tuned part by himself: the same letters each time, truths that the company's files and the letter bear out."""

from __future__ import annotations

from email import policy
from email.parser import BytesParser
from functools import cache
from pathlib import Path
from random import Random
from typing import Any

import pytest

from benchmarks.corpus.buyers import Buyer
from benchmarks.corpus.company import World, make_world, write_world
from benchmarks.corpus.spoken import by_style
from benchmarks.corpus.styles import Style
from benchmarks.corpus.tuned import BUYERS, TEXT_STYLES, html_buyers, other_mails, strange_mails
from config.company_folder import load_company
from examples.post.truth import Letter

KINDS = {"order", "change", "cancellation", "complaint", "inquiry", "other"}
WRITERS = [pytest.param(group, buyer, id=f"{group}{place}") for group in "ABEFH" for place, buyer in enumerate(BUYERS.get(group, ()))]
LETTERS = 4


@cache
def world() -> World:
    return make_world(Random("buyers"))


def letters(buyer: Buyer, group: str) -> list[Letter]:
    return [buyer(world(), Random(f"letter {n}"), f"{group}-{n}") for n in range(LETTERS)]


def lines(letter: Letter) -> list[dict[str, Any]]:
    return [line for order in letter.truth()["orders"] for line in order["lines"]]


@pytest.mark.parametrize(("group", "buyer"), WRITERS)
def test_a_buyer_writes_the_same_letters_again(group: str, buyer: Buyer) -> None:
    first, again = letters(buyer, group), letters(buyer, group)
    assert [(one.content, one.truth()) for one in first] == [(one.content, one.truth()) for one in again]
    assert len({one.content for one in first}) == LETTERS


@pytest.mark.parametrize(("group", "buyer"), WRITERS)
def test_a_buyers_truth_is_in_the_companys_files(group: str, buyer: Buyer) -> None:
    skus = {article["sku"] for article in world().articles}
    numbers = {customer["customer_number"] for customer in world().customers}
    for letter in letters(buyer, group):
        truth = letter.truth()
        assert letter.group == group
        assert set(truth["kind"]["any_of"]) <= KINDS if isinstance(truth["kind"], dict) else truth["kind"] in KINDS
        assert truth["kind"] != "order" or all(order["lines"] for order in truth["orders"])
        assert all(line["sku"] is None or line["sku"] in skus for line in lines(letter))
        assert all(order["fields"]["customer_number"] in numbers | {None} for order in truth["orders"])


@pytest.mark.parametrize("style", [style for style in TEXT_STYLES if not style.dress], ids=lambda style: style.name)
def test_what_is_true_of_a_style_stands_in_its_mail(style: Style) -> None:
    for letter in letters(by_style(style), "A"):
        message = BytesParser(policy=policy.default).parsebytes(letter.content)
        body = message.get_body(("plain",))
        text = f"{message['Subject']}\n{body.get_content() if body else ''}"
        fields = letter.truth()["orders"][0]["fields"]
        assert not isinstance(fields["order_number"], str) or fields["order_number"] in text
        assert all(line["description"] is None or line["description"] in text for line in lines(letter))


def test_no_gap_of_a_pattern_is_left_open() -> None:
    for group in "ABH":
        for letter in (letter for buyer in BUYERS[group] for letter in letters(buyer, group)):
            message = BytesParser(policy=policy.default).parsebytes(letter.content)
            texts = [part.get_content() for part in message.walk() if part.get_content_maintype() == "text"]
            assert not any(sign in text for text in (message["Subject"] or "", *texts) for sign in ("[[", "]]", "¦", "{order}", "%PS%"))


def test_there_are_as_many_buyers_as_promised() -> None:
    assert len(BUYERS["A"]) >= 45
    assert len(html_buyers.STYLES) >= 12
    assert len(other_mails.BUYERS) + len(strange_mails.BUYERS) >= 30


@pytest.mark.parametrize("seed", range(12))
def test_a_company_of_any_seed_loads_and_confuses_nobody(seed: int, tmp_path: Path) -> None:
    """No bad row; no two articles of one name or alias, no number that is both an article's and a customer's."""
    made = make_world(Random(f"company {seed}"))
    write_world(made, tmp_path)
    assert load_company(tmp_path).bad_rows == ()
    names = [name for article in made.articles for name in (article["name_de"], *filter(None, article["aliases"].split(";")))]
    assert len(set(names)) == len(names)
    numbers = [article["sku"] for article in made.articles] + [customer["customer_number"] for customer in made.customers]
    assert len(set(numbers)) == len(numbers)
    emails = [email for customer in made.customers for email in customer["emails"].split(";")]
    assert len(set(emails)) == len(emails)
    assert any(article["replaced_by"] for article in made.articles)
    assert made.delivery_addresses
    assert made.prices
