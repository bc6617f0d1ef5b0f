"""What a clerk does to a draft's lines as in a spreadsheet: divide one in two, and make room for rows."""

from __future__ import annotations

import copy
from decimal import ROUND_FLOOR, Decimal

from sqlmodel import Session

from config.checks import follows_from
from models.audit import record
from models.content import Content, empty_line, renumber, shape_fault, value
from models.drafts import open_draft, save
from models.errors import BadValue
from models.tables import Draft

MOST_LINES = 1000


def split_line(session: Session, draft_id: int, version: int, index: int, who: str) -> Draft:
    """Divides line `index` (counted from 0): behind it comes its twin with the other half of the quantity; totals follow the price.

    A quantity of one, or none, stays where it is and the twin's is empty. Doubts about the line hold for both.
    Raises StaleDraft, DraftClosed, BadValue.
    """
    draft = open_draft(session, draft_id, version)
    content = copy.deepcopy(draft.content)
    if not 0 <= index < len(content["lines"]):
        raise BadValue(f"lines.{index}", "there is no such line")
    _within_limit(index, len(content["lines"]) + 1)
    renumber(content, index + 1, 1)
    content["lines"].insert(index + 1, copy.deepcopy(content["lines"][index]))
    _share_doubts(content, index)
    stated = value(content, f"lines.{index}.quantity")
    first, second = _halves(stated)
    for line, quantity in ((content["lines"][index], first), (content["lines"][index + 1], second)):
        line["quantity"] = _divided(line["quantity"], quantity, who)
        line["line_total"] = _divided(line["line_total"], _product(line), who)
    made_from = f"lines.{index}.quantity"
    content["checks"] = [check for check in content["checks"] if not follows_from(check["code"], check["at"], made_from)]
    record(session, who, "split line", "draft", draft_id, f"lines.{index}", stated, [first, second])
    return save(session, draft, content)


def _halves(stated: str) -> tuple[str, str]:
    """Whole numbers stay whole, the larger half first."""
    if not stated or shape_fault("quantity", stated) or Decimal(stated) <= 1:
        return stated, ""
    quantity = Decimal(stated)
    whole = quantity == quantity.to_integral_value()
    second = (quantity / 2).to_integral_value(ROUND_FLOOR) if whole else quantity / 2
    return format((quantity - second).normalize(), "f"), format(second.normalize(), "f")


def _product(line: Content) -> str:
    """Quantity times the buyer's price in cents; "" where one of the two is missing, or no total was stated."""
    if not (line["line_total"] and line["unit_price"] and line["quantity"]):
        return ""
    factors = (line["quantity"]["value"], line["unit_price"]["value"])
    return "" if any(shape_fault("quantity", one) for one in factors) else format(Decimal(factors[0]) * Decimal(factors[1]), ".2f")


def _divided(leaf: Content | None, new: str, who: str) -> Content | None:
    if not new:
        return None
    if leaf and leaf["value"] == new:
        return leaf
    raw, source = (leaf["raw"], leaf["source"]) if leaf else ("", None)
    return {"value": new, "raw": raw, "confidence": 1.0, "source": source, "why": [f"line split by {who}"]}


def _share_doubts(content: Content, index: int) -> None:
    """What is doubtful of the line is so of its twin, and what else a value could have been; the quantities are the clerk's now."""
    before, after = f"lines.{index}", f"lines.{index + 1}"
    own = [entry for entry in content["needs_review"] if entry == before or entry.startswith(f"{before}.")]
    twins = [after + entry.removeprefix(before) for entry in own if not entry.endswith((".quantity", ".line_total"))]
    content["needs_review"] = [entry for entry in content["needs_review"] if entry != f"{before}.quantity"] + twins
    held = content.get("candidates", {})
    for at in [at for at in held if at.startswith(f"{before}.")]:
        held[after + at.removeprefix(before)] = held[at]


def make_room(session: Session, draft_id: int, version: int, lines: int, who: str) -> Draft:
    """Adds empty lines at the end until there are `lines` of them. Raises StaleDraft, DraftClosed, BadValue."""
    draft = open_draft(session, draft_id, version)
    there = len(draft.content["lines"])
    if lines <= there:
        return draft
    _within_limit(there, lines)
    content = copy.deepcopy(draft.content)
    content["lines"] += [empty_line() for _ in range(lines - there)]
    for number in range(there, lines):
        record(session, who, "insert line", "draft", draft_id, f"lines.{number}")
    return save(session, draft, content)


def _within_limit(index: int, lines: int) -> None:
    if lines > MOST_LINES:
        raise BadValue(f"lines.{index}", f"an order has at most {MOST_LINES} lines")
