"""The register of checks: every code has its sentence in the languages of the review page, its row in the documentation, and its finder."""

from __future__ import annotations

import re
import string
from pathlib import Path

import pytest

from config import vocabulary
from config.checks import Rule, follows_from, rules, sentence, values_of
from parsers.reading.checks.saying import say

ROOT = Path(__file__).parents[2]
DOCUMENTED = (ROOT / "docs" / "checks.md").read_text(encoding="utf-8")


def sentences(language: str) -> dict[str, str]:
    return dict(vocabulary.load(language).get("checks", {}))


def places(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name}


def row(code: str, rule: Rule) -> str:
    """What docs/checks.md must say of a check."""
    paths = ", ".join(f"`{path}`" for path in rule.at)
    return f"| `{code}` | {rule.severity} | {paths} | {sentences('en')[code]} | {rule.why} |"


@pytest.mark.parametrize("language", ["de", "en"])
def test_every_check_has_a_sentence_in_the_languages_of_the_clerks(language: str) -> None:
    assert set(sentences(language)) == set(rules())


@pytest.mark.parametrize("language", vocabulary.languages())
def test_a_sentence_names_what_its_check_knows(language: str) -> None:
    said = {code: places(text) for code, text in sentences(language).items()}
    assert said == {code: set(rules()[code].values) for code in said}


@pytest.mark.parametrize(("code", "rule"), rules().items())
def test_every_check_is_documented(code: str, rule: Rule) -> None:
    assert row(code, rule) in DOCUMENTED


def test_nothing_is_documented_that_is_no_check() -> None:
    assert re.findall(r"^\| `(\w+)` \|", DOCUMENTED, re.MULTILINE) == list(rules())


@pytest.mark.parametrize(("finder", "folder"), [("reading", "parsers"), ("draft", "models")])
def test_every_check_is_found_by_somebody(finder: str, folder: str) -> None:
    source = "\n".join(path.read_text(encoding="utf-8") for path in (ROOT / folder).rglob("*.py"))
    said = set(re.findall(r"\bsay\(\s*\"(\w+)\"", source))
    assert {code for code, rule in rules().items() if rule.by == finder} - said == set()
    assert said - set(rules()) == set()


def test_a_check_says_its_severity_and_its_values() -> None:
    check = say("pack_size", "lines.2.quantity", quantity="7", pack_size="5")
    assert (check.severity, check.message) == ("info", "7 is no multiple of the pack size 5.")
    values = values_of(check.code, check.message)
    assert values == {"quantity": "7", "pack_size": "5"}
    assert sentence("pack_size", values, "de") == "7 ist kein Vielfaches der Verpackungseinheit 5."


SAMPLES = {
    "text": "SK-933 / 4",
    "money": "1234.50",
    "amount": "7",
    "day": "2026-11-23",
    "unit": "BX",
    "payment": "prepayment",
    "kind": "inquiry",
}


@pytest.mark.parametrize("code", rules())
def test_what_a_sentence_names_can_be_told_from_it(code: str) -> None:
    values = {name: SAMPLES[shape] for name, shape in rules()[code].values.items()}
    assert values_of(code, sentence(code, values)) == values


def test_another_sentence_names_nothing() -> None:
    assert values_of("pack_size", "Something else.") is None
    assert values_of("no such code", "7 is no multiple of the pack size 5.") is None


@pytest.mark.parametrize(
    ("code", "at", "path", "follows"),
    [
        ("product_differs", "lines.2.line_total", "lines.2.quantity", True),
        ("product_differs", "lines.2.line_total", "lines.1.quantity", False),
        ("product_differs", "lines.2.line_total", "lines.2.description", False),
        ("pack_size", "lines.2.quantity", "lines.2.quantity", True),
        ("sum_differs", "fields.net_total", "lines.7.unit_price", True),
        ("sum_differs", "fields.net_total", "fields.note", False),
        ("delivery_address_new", "fields.ship_to", "fields.ship_to.street", True),
        ("as_last_time", "lines", "lines.0.quantity", False),
        ("no such code", "lines.0.sku", "lines.0.sku", True),
    ],
)
def test_a_check_follows_from_its_own_value_and_those_that_are_listed(code: str, at: str, path: str, follows: bool) -> None:
    assert follows_from(code, at, path) is follows


def test_an_unregistered_check_cannot_be_said() -> None:
    with pytest.raises(KeyError):
        say("nonsense", "lines")
