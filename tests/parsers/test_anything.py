"""Whatever arrives, what comes out is documented: docs/reading.schema.json, paths that exist, values in normal form, words for problems."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import jsonschema
from hypothesis import given, settings
from hypothesis import strategies as st

from config.checks import rules
from parsers.extraction import extract, understood
from parsers.message import Message
from parsers.options import Options
from parsers.page import Document
from parsers.result import Reading
from parsers.sources.documents import read_documents
from parsers.sources.intake import take_apart
from tests.parsers import anything
from tests.parsers.reading.letters import master

SCHEMA = jsonschema.Draft202012Validator(
    json.loads((Path(__file__).parents[2] / "docs" / "reading.schema.json").read_text(encoding="utf-8"))
)
MASTER = master()
COMPANIES = st.booleans()  # whether the company is known
CHOICES = st.builds(Options, as_order=st.booleans())


def leaves(held: Any) -> Iterator[dict[str, Any]]:
    """Every leaf below, wherever it stands."""
    if isinstance(held, dict) and {"value", "source"} <= held.keys():
        yield held
    elif isinstance(held, dict):
        for value in held.values():
            yield from leaves(value)
    elif isinstance(held, list):
        for value in held:
            yield from leaves(value)


def exists(path: str, order: dict[str, Any]) -> bool:
    at: Any = order
    for step in path.split("."):
        if isinstance(at, list):
            if not step.isdecimal() or int(step) >= len(at):
                return False
            at = at[int(step)]
        elif not isinstance(at, dict) or step not in at:
            return False
        else:
            at = at[step]
    return True


def assert_documented(reading: Reading, documents: tuple[Document, ...]) -> None:
    """What a reader of the contract relies on, whatever was read."""
    stated = reading.as_json("x")
    for check in (check for order in stated["orders"] for check in order["checks"]):
        check.pop("values", None)  # for the review page; `mailorder extract` leaves them out
    SCHEMA.validate(json.loads(json.dumps(stated)))
    texts = {document.number: document.text for document in documents if not document.paged}
    for leaf in leaves(stated):
        span, number = leaf["source"].get("span"), leaf["source"].get("document")
        assert span is None or 0 <= span[0] <= span[1] <= len(texts.get(number, ""))
    for order in stated["orders"]:
        assert all(exists(path, order) for path in order["needs_review"])
        assert {check["code"] for check in order["checks"]} <= rules().keys()
        assert all(exists(check["at"], order) for check in order["checks"])
        days = (order["fields"]["order_date"], order["fields"]["requested_delivery_date"])
        assert all(date.fromisoformat(leaf["value"]) for leaf in days if leaf)
        amounts = [line[name] for line in order["lines"] for name in ("quantity", "unit_price", "line_total")]
        assert all(Decimal(leaf["value"]).is_finite() and len(leaf["value"]) < 60 for leaf in amounts if leaf)
    assert all(re.search(r"\w", problem["message"]) for problem in stated["problems"])
    if reading.kind not in {"order", "change"}:
        assert reading.orders == ()


def assert_readable(content: bytes, name: str, company: bool, options: Options) -> None:
    message = take_apart(name, content)
    documents = read_documents(message, options)
    assert_documented(understood(message, documents, MASTER if company else None, options), documents)


@settings(max_examples=150)
@given(anything.messages(), COMPANIES, CHOICES)
def test_any_pages_give_documented_results(held: tuple[Message, tuple[Document, ...]], company: bool, options: Options) -> None:
    message, documents = held
    assert_documented(understood(message, documents, MASTER if company else None, options), documents)


@settings(max_examples=60)
@given(anything.workbooks(), COMPANIES, CHOICES)
def test_any_workbook_gives_documented_results(content: bytes, company: bool, options: Options) -> None:
    assert_readable(content, "order.xlsx", company, options)


@settings(max_examples=100)
@given(anything.tables(), COMPANIES, CHOICES)
def test_any_separated_values_give_documented_results(content: bytes, company: bool, options: Options) -> None:
    assert_readable(content, "order.csv", company, options)


@settings(max_examples=100)
@given(anything.POST, COMPANIES, CHOICES)
def test_any_mail_gives_documented_results(content: bytes, company: bool, options: Options) -> None:
    assert_readable(content, "mail.eml", company, options)


@settings(max_examples=60)
@given(anything.POST.flatmap(anything.disturbed), COMPANIES)
def test_any_disturbed_mail_gives_documented_results(content: bytes, company: bool) -> None:
    assert_readable(content, "mail.eml", company, Options())


@settings(max_examples=25)
@given(anything.POST)
def test_the_same_bytes_give_the_same_reading(content: bytes) -> None:
    assert extract("mail.eml", content, MASTER, Options()) == extract("mail.eml", content, MASTER, Options())
