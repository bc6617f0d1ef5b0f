"""Lines that a structured format states outright: our article is found for each, the values stay as they are."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from config.company import Article, Customer
from parsers.masterdata import Master
from parsers.page import Box, Page, Word
from parsers.reading.evidence import probability
from parsers.reading.lines.amounts import read_amount
from parsers.reading.lines.gate import article_sure
from parsers.reading.lines.items import Code, CodeRole, Item, Mark
from parsers.reading.matching.grounding import Grounding, ground
from parsers.result import Leaf, Line

_NOWHERE = Page(1, 1.0, 1.0, ())


def ground_stated(
    lines: Sequence[Line], master: Master | None, customer: Customer | None
) -> tuple[tuple[Line, ...], tuple[str, ...], tuple[Article | None, ...]]:
    """The lines with our numbers, the paths in doubt, and the articles found; without a catalogue the seller's number stays."""
    grounded: list[Line] = []
    doubts: list[str] = []
    articles: list[Article | None] = []
    for place, line in enumerate(lines):
        if line.quantity is None:
            doubts.append(f"lines.{place}.quantity")
        if master is None:
            grounded.append(line)
            articles.append(None)
            continue
        item = _item(line)
        found = ground(item, master, customer)
        articles.append(found.article)
        grounded.append(replace(line, sku=_sku(line, found)))
        if not article_sure(item, found):
            doubts.append(f"lines.{place}.sku")
    return tuple(grounded), tuple(doubts), tuple(articles)


def _item(line: Line) -> Item:
    codes = [_code(leaf, role) for leaf, role in ((line.sku, "sku"), (line.buyer_sku, "buyer_sku"), (line.gtin, "gtin")) if leaf]  # type: ignore[arg-type]
    values = {"unit_price": _mark(line.unit_price)} if line.unit_price else {}
    return Item(
        values, tuple(codes), _mark(line.description) if line.description else None, line.description.value if line.description else "", ()
    )


def _code(leaf: Leaf, role: CodeRole) -> Code:
    return Code(leaf.value, role, _NOWHERE, ())


def _mark(leaf: Leaf) -> Mark:
    words = tuple(Word(text, Box(0, 0, 1, 1)) for text in leaf.value.split())
    return Mark(leaf.value, _NOWHERE, words, leaf.why, read_amount(leaf.value, "."))


def _sku(line: Line, found: Grounding) -> Leaf | None:
    if found.article is None or found.best is None:
        return None
    by = {"buyer": line.buyer_sku, "gtin": line.gtin, "sku": line.sku}
    source = (
        next((by[way] for way in ("sku", "gtin", "buyer") if way in found.ways and by[way]), None)
        or line.sku
        or line.description
        or line.quantity
    )
    if source is None:
        return None
    why = tuple(reason.text for reason in found.best.reasons)
    return Leaf(found.article.sku, source.raw, probability(min(5.0, found.margin + 1.5)), source.source, why)
