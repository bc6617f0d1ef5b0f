"""The later parts of the corpus: each buyer writes, the same each time, and says what its truth says."""

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
from benchmarks.corpus.parts import STRANGERS, part_named
from examples.post.truth import Letter

MADE = {part: part_named(part).make_world(Random(f"{part} 5")) for part in STRANGERS}
CASES = [
    pytest.param(part, group, place, buyer, id=f"{part} {group}{place}")
    for part in STRANGERS
    for group in "ABCEFH"
    for place, buyer in enumerate(part_named(part).buyers[group])
]
IN_MAILS = [case for case in CASES if case.values[1] in ("A", "B")]
# The fewest buyers of a group, beside those that the layouts make.
FEWEST = {
    "opened": {"C": 12, "B": 10, "E": 10, "F": 1, "H": 30},
    "drawn": {"C": 16, "B": 14, "E": 14, "F": 5, "H": 35},
    "shown": {"A": 60, "C": 20, "B": 12, "E": 14, "F": 6, "H": 60},
    "trial": {"A": 95, "C": 30, "B": 18, "E": 30, "F": 8, "H": 90},
    "unread": {"A": 60, "C": 20, "B": 12, "E": 14, "F": 6, "H": 60},
    "fresh": {"A": 90, "C": 30, "B": 16, "E": 25, "F": 6, "H": 70},
    "unmet": {"A": 60, "C": 20, "B": 12, "E": 14, "F": 6, "H": 60},
    "newcomer": {"A": 100, "C": 30, "B": 16, "E": 20, "F": 6, "H": 80},
    "outsider": {"A": 60, "C": 20, "B": 12, "E": 14, "F": 6, "H": 60},
    "last": {"A": 60, "C": 20, "B": 12, "E": 14, "F": 6, "H": 60},
    "late": {"A": 60, "C": 20, "B": 12, "E": 14, "F": 6, "H": 60},
    "sealed": {"A": 60, "C": 20, "B": 12, "E": 14, "F": 6, "H": 60},
    "yonder": {"A": 60, "C": 20, "B": 12, "E": 14, "F": 6, "H": 60},
    "foreign": {"A": 60, "C": 20, "B": 12, "E": 14, "F": 6, "H": 60},
    "remote": {"A": 60, "C": 20, "B": 12, "E": 14, "F": 6, "H": 60},
    "distant": {"A": 60, "C": 20, "B": 12, "E": 14, "F": 6, "H": 60},
    "overseas": {"A": 60, "C": 20, "B": 12, "E": 14, "F": 6, "H": 60},
    "inland": {"A": 60, "C": 20, "B": 12, "E": 14, "F": 6, "H": 60},
}


def written(part: str, buyer: Buyer, group: str, place: int) -> Letter:
    return buyer(MADE[part], Random(f"{group} {place}"), f"{group}-5-{place}")


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


@pytest.mark.parametrize("part", STRANGERS)
@pytest.mark.parametrize("seed", range(4))
def test_names_numbers_and_addresses_lead_to_one_article_or_customer(part: str, seed: int) -> None:
    world = part_named(part).make_world(Random(f"{part} {seed}"))
    for key in ("sku", "gtin", "name_de", "name_en", "name_nl", "name_fr", "alias"):
        assert max(Counter(squeezed(article[key]) for article in world.articles if article[key]).values()) == 1
    emails = Counter(email for customer in world.customers for email in customer["emails"].split(";"))
    assert max(emails.values()) == max(Counter(customer["name"] for customer in world.customers).values()) == 1
    assert all(email.isascii() for email in emails)


@pytest.mark.parametrize("part", STRANGERS)
def test_there_are_as_many_buyers_as_promised(part: str) -> None:
    made, (phrasings,) = part_named(part), part_named(part).phrasings
    buyers = made.buyers
    assert len(made.layouts) >= 14
    ways = len(buyers["A"]) + sum(len(x) for x in (*phrasings.LINES.values(), *phrasings.PROSE.values()))
    assert ways >= 60
    assert {group: len(buyers[group]) for group, fewest in FEWEST[part].items() if len(buyers[group]) < fewest} == {}


@pytest.mark.parametrize(("part", "group", "place", "buyer"), CASES)
def test_the_same_chance_gives_the_same_letter_with_lines_that_the_catalogue_has(part: str, group: str, place: int, buyer: Buyer) -> None:
    letter = written(part, buyer, group, place)
    assert letter.group == group
    assert letter.content == written(part, buyer, group, place).content
    skus = {article["sku"] for article in MADE[part].articles} | {None}
    orders: list[dict[str, Any]] = letter.truth()["orders"]
    assert all(line["sku"] in skus for order in orders for line in order["lines"])
    assert all(order["lines"] for order in orders) or letter.kind == "change"


@pytest.mark.parametrize("part", STRANGERS[1:])
def test_the_same_paper_comes_of_the_same_chance(part: str) -> None:
    buyer = part_named(part).buyers["D1"][0]
    letter = written(part, buyer, "D1", 0)
    assert letter.group == "D"
    assert letter.content == written(part, buyer, "D1", 0).content


@pytest.mark.parametrize(("part", "group", "place", "buyer"), IN_MAILS)
def test_what_is_true_stands_in_the_mail(part: str, group: str, place: int, buyer: Buyer) -> None:
    letter = written(part, buyer, group, place)
    text = words_of(letter)
    assert not any(sign in text for sign in ("[[", "]]", "{number}", "{lines}"))
    for order in letter.truth()["orders"]:
        fields = order["fields"]
        assert squeezed(fields["order_number"] or "") in text if not isinstance(fields["order_number"], dict) else True
        assert squeezed(fields["note"]) in text if isinstance(fields["note"], str) else True
        for line in order["lines"]:
            names = (line["sku"], line["buyer_sku"], line["gtin"], line["description"])
            in_pieces = isinstance(line["description"], dict)  # not judged: the letter gives it in pieces
            assert in_pieces or any(squeezed(name) in text for name in names if name)
