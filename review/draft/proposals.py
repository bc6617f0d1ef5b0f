"""What could be asked about a draft: found in its open checks, obstacles and doubts, worded in the customer's language."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from config.checks import values_of
from config.company import Article
from config.vocabulary import load
from dispatch.questions import amount_words, goods_words, nothing_words, question_words
from models.content import ADDRESS_PARTS, LINE_PARTS, shape_fault, value
from review.draft.desk import Desk

MOST_LINES = 40
_BY_CHECK = {
    "unknown_article": "missing_article", "article_uncertain": "unclear_line", "description_differs": "unclear_line",
    "discontinued": "discontinued", "price_differs": "wrong_price",
    "quantity_missing": "quantity_missing", "bad_quantity": "quantity_missing",
    "pack_size": "quantity_pack", "unit_differs": "unit", "quantity_unusual": "quantity", "quantity_unusual_for_customer": "quantity",
    "quantity_unusual_for_article": "quantity", "delivery_address_new": "address", "address_incomplete": "address", "date_in_past": "date",
    "date_ambiguous": "date", "date_passed": "date", "payment_method_not_allowed": "payment", "payment_not_offered": "payment",
    "invoice_needs_customer": "payment", "unknown_customer": "customer", "customer_number_contradicts": "customer",
    "line_count_differs": "lines", "sum_differs": "lines", "as_last_time": "lines", "no_lines": "lines",
}  # fmt: skip
_BY_FIELD = {
    "order_number": "order_number", "requested_delivery_date": "date", "payment_method": "payment", "customer_number": "customer",
    "ship_to": "address", "bill_to": "address",
}  # fmt: skip
_BY_PART = {"sku": "unclear_line", "description": "unclear_line", "quantity": "quantity", "unit": "unit", "unit_price": "wrong_price"}
_ANYTIME = ("order_number", "address", "date", "lines", "payment", "customer")
_INSTEAD = {"unclear_line": "missing_article", "quantity": "quantity_missing"}
"""Where the second one is asked of a line, the first one need not be."""


@dataclass(frozen=True, slots=True)
class Proposal:
    """One question that could be asked: `template` about a line (from 0; None: the whole order), `open` when something calls for it."""

    template: str
    line: int | None
    text: str
    open: bool


def proposals(desk: Desk, language: str) -> tuple[Proposal, ...]:
    """First what the draft's checks and doubts call for, then what may be asked at any time."""
    content = desk.draft.content
    empty = {number for number, line in enumerate(content["lines"]) if not any(line.get(part) for part in LINE_PARTS)}
    wanted = dict.fromkeys(one for one in _called_for(desk) if one[1] not in empty)
    open_ones = [one for one in wanted if (_INSTEAD.get(one[0]), one[1]) not in wanted]
    open_ones.sort(key=lambda one: (one[1] is None, one[1] or 0))
    lines = [number for number in range(min(len(content["lines"]), MOST_LINES)) if number not in empty]
    anytime = [*((template, None) for template in _ANYTIME), *(("unclear_line", line) for line in lines)]
    offered = [one for one in anytime if one not in wanted and ("missing_article", one[1]) not in wanted]
    words = _Words(desk, language)
    return tuple(
        Proposal(template, line, words.of(template, line), is_open)
        for asked, is_open in ((open_ones, True), (offered, False))
        for template, line in asked
    )


def _called_for(desk: Desk) -> Iterator[tuple[str, int | None]]:
    for check in desk.checks:
        if template := _BY_CHECK.get(check["code"]):
            yield template, _line_of(check["at"])
    for obstacle in desk.preview.problems:
        if template := _BY_CHECK.get(obstacle.code):
            yield template, _line_of(obstacle.at)
    for path in desk.draft.content["needs_review"]:
        yield from _doubted(desk, path)


def _doubted(desk: Desk, path: str) -> Iterator[tuple[str, int | None]]:
    match path.split("."):
        case ["fields", name, *_] if name in _BY_FIELD:
            yield _BY_FIELD[name], None
        case ["lines"]:
            yield "lines", None
        case ["lines", number]:
            yield "unclear_line", int(number)
        case ["lines", number, "quantity"] if not value(desk.draft.content, path):
            yield "quantity_missing", int(number)
        case ["lines", number, part] if part in _BY_PART:
            yield _BY_PART[part], int(number)


def _line_of(path: str) -> int | None:
    steps = path.split(".")
    return int(steps[1]) if steps[0] == "lines" and len(steps) > 1 else None


@dataclass(frozen=True, slots=True)
class _Words:
    desk: Desk
    language: str

    def of(self, template: str, line: int | None) -> str:
        """The question with what is known put in."""
        known = self._line(line) if line is not None else {"address": self._address() or nothing_words(self.language)}
        return question_words(template, self.language, {name: words for name, words in known.items() if words})

    def _line(self, line: int) -> dict[str, str]:
        article = self.desk.articles.get(self._value(line, "sku"))
        return {
            "line": str(line + 1),
            "what": goods_words(self._goods(line), self.language),
            "quantity": self._quantity(line),
            "price": self._amount(line, "unit_price", 2),
            "our_price": self._our_price(line),
            "pack": amount_words(article.pack_size, self.language) if article and article.pack_size else "",
            "successor": goods_words(article.replaced_by, self.language) if article and article.replaced_by else "",
        }

    def _goods(self, line: int) -> str:
        """What the buyer calls it: words, with the number where there are both."""
        article: Article | None = self.desk.articles.get(self._value(line, "sku"))
        name = (article.name_de if self.language == "de" else article.name_en or article.name_de) if article else ""
        parts = (self._value(line, "buyer_sku") or self._value(line, "sku"), self._value(line, "description") or name)
        return " ".join(dict.fromkeys(part for part in parts if part))

    def _quantity(self, line: int) -> str:
        unit = self._unit(line)
        return f"{self._amount(line, 'quantity')} {unit}".strip() if self._amount(line, "quantity") else ""

    def _unit(self, line: int) -> str:
        """As the buyer wrote it, where that is the letter's language; else the language's first word for it."""
        found = self.desk.draft.content["lines"][line].get("unit") or {}
        written, code = str(found.get("raw") or ""), str(found.get("value") or "")
        if written.isalpha() and self.language == self.desk.draft.content.get("language"):
            return written
        word = str(load(self.language).get("units", {}).get(code, [code])[0]) if code else ""
        return word.capitalize() if self.language == "de" and len(word) > 2 else word

    def _our_price(self, line: int) -> str:
        priced = self.desk.preview.priced
        ours: Decimal | str | None = priced.lines[line].our_price if priced and line < len(priced.lines) else None
        if ours is None:
            said = (values_of(c["code"], c["message"]) or {} for c in self.desk.checks if c["at"] == f"lines.{line}.unit_price")
            ours = next((values["listed"] for values in said if "listed" in values), None)
        return amount_words(ours, self.language, 2) + f" {self.desk.currency}" if ours is not None else ""

    def _amount(self, line: int, part: str, least: int = 0) -> str:
        found = self._value(line, part)
        written = amount_words(found, self.language, least) if found and not shape_fault(part, found) else found
        return f"{written} {self.desk.currency}" if written and part == "unit_price" else written

    def _value(self, line: int, part: str) -> str:
        return value(self.desk.draft.content, f"lines.{line}.{part}")

    def _address(self) -> str:
        return ", ".join(text for part in ADDRESS_PARTS if (text := value(self.desk.draft.content, f"fields.ship_to.{part}")))
