"""The corpus: reproducible, of two parts that share nothing, with truths that hold."""

from __future__ import annotations

import os
import subprocess
import sys
from decimal import Decimal
from email import policy
from email.parser import BytesParser
from pathlib import Path
from typing import Any

import pytest

from benchmarks.corpus.__main__ import letters
from benchmarks.corpus.parts import PARTS, STRANGERS
from benchmarks.corpus.tuned import layouts as layouts_tuned
from benchmarks.corpus.tuned import phrasings as phrasings_tuned
from benchmarks.corpus.wants import Want
from benchmarks.scoring import measure
from config.company_folder import load_company
from examples.post.truth import Letter

TEXT_GROUPS = "ABEFH"


@pytest.fixture(scope="module", params=sorted(PARTS))
def made(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> tuple[list[Letter], Path]:
    company = tmp_path_factory.mktemp("company")
    return list(letters(request.param, 60, 7, company, TEXT_GROUPS)), company


def orders(made: tuple[list[Letter], Path]) -> list[dict[str, Any]]:
    return [order for letter in made[0] for order in letter.truth()["orders"]]


def test_its_company_loads_without_a_bad_row(made: tuple[list[Letter], Path]) -> None:
    folder = load_company(made[1])
    assert folder.bad_rows == ()
    assert len(folder.data.articles) > 100
    assert folder.data.forms


def test_the_same_seed_gives_the_same_letters(tmp_path: Path) -> None:
    first, second = (list(letters("tuned", 24, 3, tmp_path, TEXT_GROUPS)) for _ in range(2))
    assert [letter.content for letter in first] == [letter.content for letter in second]


@pytest.mark.parametrize(
    ("part", "groups"),
    [
        ("tuned", "A"),
        ("tuned", "E"),
        *((part, group) for part in STRANGERS for group in "AH"),
    ],
)
def test_letters_do_not_hang_on_the_process_that_makes_them(part: str, groups: str, tmp_path: Path) -> None:
    """Sets of words have another order in each process."""
    made = []
    for process in ("1", "2"):
        out = tmp_path / process
        command = [sys.executable, "-m", "benchmarks.corpus", "--out", str(out), "--count", "60", "--part", part, "--groups", groups]
        subprocess.run(command, check=True, env={**os.environ, "PYTHONHASHSEED": process}, stdout=subprocess.DEVNULL)
        made.append({path.name: path.read_bytes() for group in groups for path in (out / group).iterdir()})
    assert made[0] == made[1]


def test_another_seed_gives_another_company_and_other_letters(tmp_path: Path) -> None:
    first, second = (list(letters("tuned", 12, seed, tmp_path, "A")) for seed in (1, 2))
    assert not {letter.content for letter in first} & {letter.content for letter in second}


def test_pages_pictures_and_forms_are_made_with_truth(tmp_path: Path) -> None:
    paper = list(letters("tuned", 20, 1, tmp_path, "CD"))
    assert {letter.group for letter in paper} == {"C", "D"}
    assert all(letter.truth()["orders"][0]["lines"] for letter in paper)


def test_true_lines_name_articles_of_the_catalogue_or_none(made: tuple[list[Letter], Path]) -> None:
    skus = {article.sku for article in load_company(made[1]).data.articles} | {None}
    assert all(line["sku"] in skus for order in orders(made) for line in order["lines"])


def test_what_is_true_stands_in_the_mail(made: tuple[list[Letter], Path]) -> None:
    """Quantities of plain-text orders in figures: the article's line holds the true quantity."""
    parser = BytesParser(policy=policy.default)
    for letter in (letter for letter in made[0] if letter.group == "A" and letter.sub.startswith("lines") and "{s}" in letter.sub):
        body = parser.parsebytes(letter.content).get_body()
        text = body.get_content() if body else ""
        assert all(line["sku"] in text and line["quantity"] in text for line in letter.truth()["orders"][0]["lines"])


def test_sums_add_up(made: tuple[list[Letter], Path]) -> None:
    wants = [order.truth() for letter in made[0] for order in letter.orders if isinstance(order, Want)]
    for order in (want for want in wants if isinstance(want["fields"]["net_total"], str)):
        goods = sum(Decimal(line["line_total"]) for line in order["lines"])
        assert goods + Decimal(order["fields"]["shipping"] or 0) == Decimal(order["fields"]["net_total"])


def test_a_letter_without_a_reading_can_be_measured(made: tuple[list[Letter], Path]) -> None:
    assert all(measure(letter.truth(), None).unread == 1 for letter in made[0])


def test_there_are_as_many_layouts_and_ways_of_writing_as_promised() -> None:
    assert len(layouts_tuned.LAYOUTS) >= 12
    ways = sum(len(x) for x in (*phrasings_tuned.OPENINGS.values(), *phrasings_tuned.LINES.values(), *phrasings_tuned.PROSE.values()))
    assert ways >= 40
