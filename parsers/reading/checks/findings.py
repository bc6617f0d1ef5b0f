"""Checks that only the reader of the lines can make: what it saw beside what it chose."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from parsers.reading.checks.saying import say
from parsers.reading.lines.gate import article_sure
from parsers.reading.lines.items import Item, Items
from parsers.reading.lines.rows import Row
from parsers.reading.matching.grounding import Grounding, contradicted
from parsers.result import Check

MOST_CANDIDATES, LONGEST_ROW = 3, 120


def check_findings(found: Items, groundings: Sequence[Grounding | None], rows: Sequence[Row]) -> Iterator[Check]:
    """Numbers with two meanings, articles that are not certain, and rows that look like lines and are none."""
    for place, (item, grounding) in enumerate(zip(found.items, groundings, strict=True)):
        yield from _numbers(item, f"lines.{place}")
        if grounding is not None:
            yield from _article(item, grounding, f"lines.{place}.sku")
    for number in found.unread:
        yield say("unread_row", "lines", text=_shortened(rows[number].text))


def _numbers(item: Item, at: str) -> Iterator[Check]:
    for name in ("quantity", "unit_price", "line_total"):
        mark = item.values.get(name)
        if mark is not None and mark.amount is not None and mark.amount.otherwise is not None:
            yield say("number_ambiguous", f"{at}.{name}", raw=mark.raw)


def _article(item: Item, grounding: Grounding, at: str) -> Iterator[Check]:
    article, text = grounding.article, item.description.value if item.description else ""
    if article is not None and grounding.certain and text and contradicted(article, text):
        yield say("description_differs", at, sku=article.sku)
    likely = [choice.article.sku for choice in grounding.choices[:MOST_CANDIDATES] if choice.score > 0]
    if len(likely) > 1 and not article_sure(item, grounding):
        yield say("article_uncertain", at, candidates=", ".join(likely))


def _shortened(text: str) -> str:
    return text if len(text) <= LONGEST_ROW else f"{text[:LONGEST_ROW]}…"
