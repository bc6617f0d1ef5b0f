"""Which rows of a form a buyer fills, with what in their cells, and the lines that a clerk would key from them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from random import Random

from benchmarks.corpus.company import Row, World
from benchmarks.corpus.hand.manner import Manner, amount_parts
from benchmarks.corpus.hand.press import Blank, FormRow
from benchmarks.corpus.hand.writer import Entry, Plan
from benchmarks.corpus.wants import Want
from benchmarks.corpus.words import UNIT_WORDS
from benchmarks.corpus.writing import WORDS, unit_truth
from examples.post.truth import LINE_PARTS, UNITS, Item, Truth, any_of

QUANTITIES = (1, 1, 2, 2, 3, 4, 5, 6, 8, 10, 10, 12, 15, 20, 25, 30, 40, 50, 100, 200)
SLIP = 0.025  # how often a cell is written wrong first
_SIZE = re.compile(r"Gr\. \w+|M\d+(?:x\d+)?|\d+(?:,\d+)? ?(?:mm|cm|ml|kg|l|A|W|g|m)\b")


@dataclass(frozen=True)
class Habits:
    """What of a line this buyer writes: names, prices ("", "unit", "total", "both"), sizes or pages of the catalogue, and how he writes quantities."""

    names: bool
    prices: str
    sizes: bool
    quantity: str

    @classmethod
    def drawn(cls, random: Random, blank: Blank) -> Habits:
        """One buyer's habits on this form."""
        written = [row for row in blank.rows if row.printed is None]
        unit = any("unit_price" in row.cells for row in written)
        total = any("line_total" in row.cells for row in blank.rows)
        ways = [
            "",
            *(["unit", "unit"] if unit else []),
            *(["total"] if total else []),
            *(["both", "both", "both"] if unit and total else []),
        ]
        return cls(
            names=random.random() < 0.75,
            prices=random.choice(ways),
            sizes=random.random() < 0.5,
            quantity=random.choices(("{}", "{} {unit}", "x {}", "{} x"), (86, 7, 4, 3))[0],
        )


def written_rows(
    world: World, random: Random, blank: Blank, want: Want, manner: Manner, plan: Plan
) -> tuple[tuple[Item, ...], tuple[Mapping[str, Truth], ...]]:
    """Writes the rows into the plan; the items that hold, and their truth."""
    habits = Habits.drawn(random, blank)
    items: list[Item] = []
    lines: list[Mapping[str, Truth]] = []
    for number, item in _placed(world, random, blank, want):
        row = blank.rows[number]
        cells, line = _row(world, random, row, item, habits, manner, _above(blank, plan, number), lines[-1] if lines else None)
        plan.rows[number] = cells
        if random.random() < 0.015 and number + 1 < len(blank.rows):
            plan.struck.add(number)
            continue
        items.append(item)
        lines.append(line)
    if not items:
        plan.struck.clear()
        plan.rows.clear()
        return written_rows(world, random, blank, want, manner, plan)
    _dashed(random, blank, plan)
    return tuple(items), tuple(lines)


def _above(blank: Blank, plan: Plan, number: int) -> Mapping[str, Entry] | None:
    """What stands in the row right above, where there is one that holds."""
    if number - 1 in plan.struck or number - 1 not in plan.rows:
        return None
    here, there = (blank.rows[n].cells["quantity"][0] for n in (number, number - 1))
    below = here.page == there.page and here.x == there.x and abs(there.y + there.height - here.y) < 1
    return plan.rows[number - 1] if below else None


def _dashed(random: Random, blank: Blank, plan: Plan) -> None:
    """Some put a dash or a nought where they want nothing of a printed article."""
    empty = [number for number, row in enumerate(blank.rows) if row.printed and number not in plan.rows]
    if empty and random.random() < 0.08:
        sign = random.choice(("-", "-", "/", "0"))
        for number in random.sample(empty, min(len(empty), random.randint(2, 6))):
            plan.rows[number] = {"quantity": Entry((sign,))}


def _placed(world: World, random: Random, blank: Blank, want: Want) -> Iterator[tuple[int, Item]]:
    """The rows that are filled, and with what; printed articles first, then what the buyer adds in empty rows, now and then with one left out."""
    printed = [number for number, row in enumerate(blank.rows) if row.printed]
    if printed:
        for number in sorted(random.sample(printed, min(len(printed), random.randint(2, 9)))):
            article = blank.rows[number].printed or {}
            yield number, Item(article["sku"], str(random.choice(QUANTITIES)), article[f"name_{blank.language}"], "", article["price_net"])
    free = [number for number, row in enumerate(blank.rows) if not row.printed]
    chosen = want.items[: random.choice((0, 0, 1, 2))] if printed else want.items
    at = 1 if len(free) > 8 and random.random() < 0.04 else 0
    for item in chosen:
        if at < len(free):
            yield free[at], item
        at += 2 if random.random() < 0.04 else 1


def _row(
    world: World, random: Random, row: FormRow, item: Item, habits: Habits, manner: Manner, above: Mapping[str, Entry] | None, before: Mapping[str, Truth] | None
) -> tuple[dict[str, Entry], dict[str, Truth]]:  # fmt: skip
    """What stands in one row, and what it says."""
    article = row.printed or next(a for a in world.articles if a["sku"] == item.sku)
    line: dict[str, Truth] = dict.fromkeys(LINE_PARTS) | {"sku": item.sku, "quantity": item.quantity}
    cells = _article(random, row, item, habits, manner, line)
    cells |= _quantity(random, row, item, article, habits, manner, line)
    cells |= _prices(row, item, habits, manner, line)
    if manner.dittos and above and before:
        _ditto(cells, above, line, before)
    for column in ("sku", "quantity", "unit_price"):
        if column in cells and random.random() < SLIP and len(row.cells[column]) == 1 and row.cells[column][0].boxes == 1:
            cells[column] = _slipped(random, world, cells[column], column)
    return cells, line


def _article(random: Random, row: FormRow, item: Item, habits: Habits, manner: Manner, line: dict[str, Truth]) -> dict[str, Entry]:
    """Number and name; a few rows have the name alone."""
    if row.printed:
        return _told_by_print(row, item, line)
    room = row.cells["description"][0].width / 4.4 if "description" in row.cells else 0.0
    name = manner.spelled(item.description)
    nameless = "sku" in row.cells and (not habits.names or random.random() < 0.08)
    only_name = "sku" not in row.cells or (room >= len(name) and random.random() < 0.07)
    cells = {}
    if not only_name:
        cells["sku"] = Entry((str(item.sku),))
    if room and (only_name or not nameless):
        said = name if only_name or len(name) <= room else name[: int(room)].rpartition(" ")[0]
        cells["description"] = Entry((said,))
        line["description"] = any_of(said, item.description) if said != item.description else said
    if "page" in row.cells and habits.sizes:
        cells["page"] = Entry((str(random.randint(8, 420)),))
    if "size" in row.cells and habits.sizes and (size := _SIZE.search(item.description)):
        cells["size"] = Entry((manner.spelled(size[0].removeprefix("Gr. ")),))
        line["description"] = any_of(None, size[0], item.description)
    return cells


def _told_by_print(row: FormRow, item: Item, line: dict[str, Truth]) -> dict[str, Entry]:
    """What the form says of a printed article: the price may be taken as stated by the buyer, who may not have looked at it."""
    line["description"] = any_of(item.description, None)
    line["unit_price"] = any_of(item.price, None) if "unit_price" in row.says else None
    return {}


def _quantity(
    random: Random, row: FormRow, item: Item, article: Row, habits: Habits, manner: Manner, line: dict[str, Truth]
) -> dict[str, Entry]:
    """How many, and of which unit."""
    language, place = manner.language, row.cells["quantity"][0]
    form = habits.quantity if place.boxes == 1 and "unit" not in row.cells and not row.printed else "{}"
    word = random.choice(UNIT_WORDS[language].get(article["unit"], ("",)))
    if "{unit}" in form:
        line["unit"] = UNITS[word]
    elif "x" in form:
        line["unit"] = any_of("C62", None)
    cells = {"quantity": Entry((form.format(item.quantity, unit=manner.spelled(word)).strip(),))}
    if "unit" in row.says:
        line["unit"] = any_of(None, _code(WORDS[language][article["unit"]][0], language))
    elif "unit" in row.cells and random.random() < 0.7:
        cells["unit"] = Entry((manner.spelled(word),))
        line["unit"] = UNITS[word]
    return cells


def _code(word: str, language: str) -> str | None:
    code = unit_truth(word, language)
    return code if isinstance(code, str) else None


def _prices(row: FormRow, item: Item, habits: Habits, manner: Manner, line: dict[str, Truth]) -> dict[str, Entry]:
    """Price and sum, as the buyer states them."""
    cells = {}
    if not row.printed and habits.prices in ("unit", "both") and "unit_price" in row.cells:
        cells["unit_price"] = Entry(amount_parts(manner.amount(item.price), len(row.cells["unit_price"])))
        line["unit_price"] = item.price
    if habits.prices in ("total", "both") and "line_total" in row.cells:
        cells["line_total"] = Entry(amount_parts(manner.amount(item.total), len(row.cells["line_total"])))
        line["line_total"] = str(item.total)
    return cells


def _ditto(cells: dict[str, Entry], above: Mapping[str, Entry], line: dict[str, Truth], before: Mapping[str, Truth]) -> None:
    """What is the same as in the row above is not written again; a near-twin's name stands for its own number's."""
    for column in ("description", "unit"):
        if column not in cells or column not in above or "sku" not in cells or above[column].parts[0] in ('"', "dto."):
            continue
        same = cells[column] == above[column]
        twin = column == "description" and cells[column].parts[0].split(" ")[0] == above[column].parts[0].split(" ")[0]
        if same or twin:
            cells[column] = Entry(('"' if len(str(line["sku"])) % 2 else "dto.",))
        if twin:
            line["description"] = any_of(None, '"', "dto.", _first(line["description"]), _first(before["description"]))


def _first(truth: Truth) -> str | None:
    answers = truth["any_of"] if isinstance(truth, Mapping) else [truth]
    return next((str(answer) for answer in answers if answer), None)


def _slipped(random: Random, world: World, entry: Entry, column: str) -> Entry:
    """An entry that was wrong at first: struck out, or written over."""
    right = entry.parts[0]
    if column == "sku":
        return Entry(entry.parts, random.choice(world.articles)["sku"])
    if column == "quantity" and right.isdigit():
        wrong = str(random.choice([q for q in QUANTITIES if str(q) != right]))
        return Entry(entry.parts, wrong, over=len(wrong) == len(right) and random.random() < 0.4)
    return Entry(entry.parts, f"{random.randrange(1, 90)},{random.randrange(10, 99)}")
