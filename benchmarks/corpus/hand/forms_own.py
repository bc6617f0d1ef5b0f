"""The form that the product prints itself (`mailorder form new`), as blanks that the same hands fill in: addressed, with articles, for anybody."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from random import Random

from benchmarks.corpus.company import Row, World
from benchmarks.corpus.hand.demand import fits
from benchmarks.corpus.hand.fonts import Hand
from benchmarks.corpus.hand.post import form_letter
from benchmarks.corpus.hand.press import Blank, Cell, FormRow, Place
from config.company import MasterData
from config.company_folder import load_company
from examples.post.truth import Letter
from parsers.forms.own import layout
from parsers.forms.own.layout import Columns, FormOrder, pages_of
from parsers.forms.own.printing import printed_form

MM = 72 / 25.4
TURNS = ("BESTELLUNG", "SORTIMENT", "BESTELLUNG", "NEUKUNDE")
"""Which form the letters are on, in turn: half of them a customer's own, a quarter with articles printed, a quarter for anybody."""


@dataclass(frozen=True)
class OwnForms:
    """A company's own forms, and its customers as the product knows them."""

    orders: Mapping[str, FormOrder]
    data: MasterData

    @classmethod
    def of(cls, company: Path, random: Random) -> OwnForms:
        """The forms of a company's folder; their blanks are laid into it."""
        data = load_company(company).data
        longest = max(len(article.sku) for article in data.articles)
        active = [a for a in data.articles if a.status == "active" and a.name_de]
        chosen = sorted(random.sample(active, 10), key=active.index)
        boxes = max(len(c.customer_number) for c in data.customers)
        plain = FormOrder(data.company, "BESTELLUNG", 1, "de", article_boxes=longest, customer_boxes=boxes)
        orders = {
            "BESTELLUNG": plain,
            "SORTIMENT": replace(plain, name="SORTIMENT", articles=tuple(chosen)),
            "NEUKUNDE": replace(plain, name="NEUKUNDE", addressed=False),
        }
        for name, order in orders.items():
            (company / "forms" / f"{name}-1.pdf").write_bytes(printed_form(order))
        return cls(orders, data)

    def letter(self, world: World, random: Random, hands: Sequence[Hand], number: int, name: str) -> Letter:
        """A letter on one of the forms, printed for a customer where it is addressed."""
        order, hand = self.orders[TURNS[number % len(TURNS)]], random.choice(list(hands))
        if not order.addressed:
            return form_letter(world, random, self._blank(world, order, None), (hand,), "own form", name)
        bare = self._blank(world, order, None)
        buyer = random.choice([c for c in world.customers_writing("de") if fits(bare, c, hand)])
        alone = replace(world, customers=(buyer,))
        return form_letter(alone, random, self._blank(world, order, buyer["customer_number"]), (hand,), "own form", name)

    def blank_for(self, world: World, random: Random, number: int) -> Blank:
        """One of the addressed forms, printed for one of the customers."""
        buyer = random.choice(world.customers_writing("de"))
        return self._blank(world, self.orders[TURNS[number % 3]], buyer["customer_number"])

    def _blank(self, world: World, order: FormOrder, customer_number: str | None) -> Blank:
        customer = next((c for c in self.data.customers if c.customer_number == customer_number), None)
        pages = pages_of(order)
        fields: dict[str, Cell] = {}
        for page in pages:
            for field in page.fields:
                starts = field.starts()
                cells = [_boxes(page.number, x, field.y, boxes) for x, boxes in starts]
                fields[field.what] = tuple(cells) or (_place(page.number, field.x, field.y, field.width, field.height),)
        ticks = {tick.method: _place(page.number, tick.x, tick.y, 5, 5) for page in pages for tick in page.ticks}
        rows = tuple(_rows(world, order, pages))
        return Blank(
            f"own {order.name}", order.language, printed_form(order, (customer,)), (layout.PAGE[0] * MM, layout.PAGE[1] * MM), fields, ticks, rows,
            fields["note"], len(pages), red=True, buyer=customer_number or "",
        )  # fmt: skip


def _place(page: int, x: float, y: float, width: float, height: float, boxes: int = 1) -> Place:
    return Place(page - 1, x * MM, y * MM, width * MM, height * MM, boxes)


def _boxes(page: int, x: float, y: float, boxes: int) -> Place:
    """Boxes that stand apart: each in the middle of its pitch."""
    return _place(page, x - layout.BETWEEN / 2, y, boxes * layout.PITCH, layout.BOX[1], boxes)


def _rows(world: World, order: FormOrder, pages: Sequence[layout.FormPage]) -> Iterator[FormRow]:
    articles: Mapping[str, Row] = {article["sku"]: article for article in world.articles}
    for page in pages:
        for row in page.printed:
            columns = layout.printed_columns()
            cells = {"quantity": (_boxes(page.number, columns.quantity, row.y, layout.QUANTITY_BOXES),)}
            said = frozenset({"sku", "description", "unit", "unit_price"})
            yield FormRow(cells, articles[row.article.sku] if row.article else None, said)
        for row in page.empty:
            yield FormRow(_cells(page.number, row.y, layout.empty_columns(order), order))


def _cells(page: int, y: float, columns: Columns, order: FormOrder) -> dict[str, Cell]:
    start, end = columns.description
    return {
        "sku": (_boxes(page, columns.article[0], y, order.article_boxes),),
        "quantity": (_boxes(page, columns.quantity, y, layout.QUANTITY_BOXES),),
        "description": (_place(page, start, y, end - start, layout.BOX[1]),),
    }
