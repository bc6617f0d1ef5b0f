"""An item and the article it means, written as a line of the contract with a confidence for each value."""

from __future__ import annotations

from parsers.page import Document
from parsers.reading.evidence import probability, source_of
from parsers.reading.lines.items import Code, Item, Mark
from parsers.reading.matching.grounding import Grounding
from parsers.result import Leaf, Line

LEAST_NUMBER = 4
NUMBER_ODDS = {"proven": 5.0, "plain": 3.2, "doubtful": 0.8}


def line_of(document: Document, item: Item, grounding: Grounding | None) -> Line:
    """The line that this item is; `grounding` is None where there is no catalogue."""
    values = item.values
    return Line(
        sku=_our_number(document, item, grounding),
        buyer_sku=_code(document, _buyer_code(item, grounding), 3.0),
        gtin=_gtin(document, item, grounding),
        description=item.description.leaf(document, 0.9) if item.description else None,
        quantity=_number(document, item, values.get("quantity")),
        unit=values["unit"].leaf(document, 0.95) if "unit" in values else None,
        unit_price=_number(document, item, values.get("unit_price")),
        line_total=_number(document, item, values.get("line_total")),
    )


def _number(document: Document, item: Item, mark: Mark | None) -> Leaf | None:
    if mark is None or mark.amount is None:
        return None
    odds = NUMBER_ODDS["proven"] if item.exact else NUMBER_ODDS["plain"]
    if item.exact is False or mark.amount.otherwise is not None or mark.amount.repaired:
        odds = NUMBER_ODDS["doubtful"]
    if not item.exact:
        odds -= 0.0 if mark.read_twice else 1.5
    return mark.leaf(document, probability(odds))


def _our_number(document: Document, item: Item, grounding: Grounding | None) -> Leaf | None:
    if grounding is None:
        return _code(document, _stated_number(item), 2.5)
    if grounding.article is None or grounding.best is None:
        return None
    code = grounding.best.code
    odds = min(5.0, grounding.margin + (1.5 if grounding.certain else -0.5))
    why = tuple(reason.text for reason in grounding.best.reasons)
    if code is not None:
        return Leaf(grounding.article.sku, code.text, probability(odds), source_of(document, code.page, code.words), why)
    if item.description is not None:
        return Leaf(
            grounding.article.sku,
            item.description.raw,
            probability(odds),
            source_of(document, item.description.page, item.description.words),
            why,
        )
    return None


def _stated_number(item: Item) -> Code | None:
    """The seller's number as the document calls it: by the head or label, else the only thing that looks like one."""
    for role in ("sku", "article"):
        found = next((code for code in item.codes if code.role == role), None)
        if found:
            return found
    return next((code for code in item.codes if code.role == "text" and _begins(item, code)), None)


def _begins(item: Item, code: Code) -> bool:
    """Whether a number without a head or label stands where article numbers stand: at the beginning, after a position at most."""
    first = [word.strip(",;:()") for word in item.text.split()[:2]]
    return code.text in first and len(code.text) >= LEAST_NUMBER


def _buyer_code(item: Item, grounding: Grounding | None) -> Code | None:
    if grounding is not None:
        return grounding.buyer_code
    return next((code for code in item.codes if code.role == "buyer_sku"), None)


def _gtin(document: Document, item: Item, grounding: Grounding | None) -> Leaf | None:
    code = grounding.gtin_code if grounding is not None else next((c for c in item.codes if c.role == "gtin"), None)
    leaf = _code(document, code, 4.0)
    return Leaf("".join(c for c in leaf.value if c.isdigit()), leaf.raw, leaf.confidence, leaf.source, leaf.why) if leaf else None


def _code(document: Document, code: Code | None, odds: float) -> Leaf | None:
    if code is None:
        return None
    why = (f"stands as {code.role.replace('_', ' ')}",) if code.role != "text" else ("looks like a number of an article",)
    return Leaf(code.text, code.text, probability(odds), source_of(document, code.page, code.words), why)
