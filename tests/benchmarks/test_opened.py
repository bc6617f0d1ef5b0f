"""The opened part of the corpus: each buyer writes, the same each time, and says what its truth says."""

from __future__ import annotations

import re
from collections import Counter
from email import policy
from email.parser import BytesParser
from html import unescape
from random import Random
from typing import Any

import pytest

from benchmarks.corpus.buyers import Buyer
from benchmarks.corpus.opened import BUYERS, layouts, phrasings
from benchmarks.corpus.opened.world import make_world
from examples.post.truth import Letter

WORLD = make_world(Random("opened 5"))
QUICK = [(group, place, buyer) for group in "ABEFH" for place, buyer in enumerate(BUYERS[group])]
PRINTED = [("C", place, buyer) for place, buyer in enumerate(BUYERS["C"])]


def written(buyer: Buyer, group: str, place: int) -> Letter:
    return buyer(WORLD, Random(f"{group} {place}"), f"{group}-5-{place}")


def squeezed(text: str) -> str:
    pairs = {"ß": "ss", "ä": "ae", "ö": "oe", "ü": "ue"}
    plain = re.sub(r"\s+", "", text.casefold())
    return "".join(pairs.get(c, c) for c in plain)


def words_of(letter: Letter) -> str:
    """Subject and bodies, squeezed."""
    message = BytesParser(policy=policy.default).parsebytes(letter.content)
    bodies = [
        part.get_content() for part in message.walk() if part.get_content_type() in ("text/plain", "text/html") and not part.get_filename()
    ]
    return squeezed(" ".join([str(message["subject"]), *(unescape(re.sub(r"<[^>]*>", "", body)) for body in bodies)]))


def test_names_numbers_and_addresses_lead_to_one_article_or_customer() -> None:
    for key in ("sku", "gtin", "name_de", "name_en", "name_nl", "name_fr", "alias"):
        assert max(Counter(squeezed(article[key]) for article in WORLD.articles).values()) == 1
    emails = Counter(email for customer in WORLD.customers for email in customer["emails"].split(";"))
    assert max(emails.values()) == max(Counter(customer["name"] for customer in WORLD.customers).values()) == 1


def test_there_are_as_many_buyers_as_promised() -> None:
    assert len(layouts.LAYOUTS) >= 14
    ways = len(BUYERS["A"]) + sum(len(x) for x in (*phrasings.LINES.values(), *phrasings.PROSE.values()))
    assert ways >= 60
    assert {
        group: len(buyers) for group, buyers in BUYERS.items() if len(buyers) < {"C": 12, "B": 10, "E": 10, "H": 30}.get(group, 1)
    } == {}


@pytest.mark.parametrize(("group", "place", "buyer"), QUICK + PRINTED)
def test_the_same_chance_gives_the_same_letter_with_lines_that_the_catalogue_has(group: str, place: int, buyer: Buyer) -> None:
    letter = written(buyer, group, place)
    assert letter.group == group
    assert letter.content == written(buyer, group, place).content
    skus = {article["sku"] for article in WORLD.articles} | {None}
    orders: list[dict[str, Any]] = letter.truth()["orders"]
    assert all(line["sku"] in skus for order in orders for line in order["lines"])
    assert all(order["lines"] for order in orders) or letter.kind == "change"


@pytest.mark.parametrize(("group", "place", "buyer"), [case for case in QUICK if case[0] in "AB"])
def test_what_is_true_stands_in_the_mail(group: str, place: int, buyer: Buyer) -> None:
    letter = written(buyer, group, place)
    text = words_of(letter)
    for order in letter.truth()["orders"]:
        fields = order["fields"]
        assert squeezed(fields["order_number"] or "") in text
        assert squeezed(fields["note"]) in text if isinstance(fields["note"], str) else True
        for line in order["lines"]:
            names = (line["sku"], line["buyer_sku"], line["gtin"], line["description"])
            assert any(squeezed(name) in text for name in names if name)
