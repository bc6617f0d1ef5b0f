"""Reading the order lines of one document: from a table, from prose, or stated outright by a structured format."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from decimal import Decimal
from functools import cache

from config.company import Customer
from parsers.masterdata import Master
from parsers.page import TAKEN, Document, Word
from parsers.reading.addresses.localities import looks_like_street
from parsers.reading.checks.findings import check_findings
from parsers.reading.checks.saying import number
from parsers.reading.checks.sums import check_sum
from parsers.reading.head.dates import SOME_DAY, find_dates
from parsers.reading.lines.amended import amended, rows_amending
from parsers.reading.lines.built_alike import with_rows_alike
from parsers.reading.lines.counts import DATE
from parsers.reading.lines.credit import is_credit, turned, turned_total
from parsers.reading.lines.fill import labelled_else
from parsers.reading.lines.gate import Circumstances, doubts_of
from parsers.reading.lines.heads import head_roles
from parsers.reading.lines.items import Code, Item, Items, joined, mark_of
from parsers.reading.lines.ledger import totals_by_arithmetic, with_prices_named_totals, with_totals_named_prices
from parsers.reading.lines.left_numbers import rows_with_companions, rows_with_left_numbers
from parsers.reading.lines.numerals import Numeral
from parsers.reading.lines.options import under_options
from parsers.reading.lines.priced_below import with_prices_below
from parsers.reading.lines.products import read_products
from parsers.reading.lines.prose import read_prose
from parsers.reading.lines.records import read_records
from parsers.reading.lines.repeated_codes import without_repeated_codes
from parsers.reading.lines.rows import Row
from parsers.reading.lines.said_twice import said_once
from parsers.reading.lines.sentences import only_tells
from parsers.reading.lines.shared_out import shared_out
from parsers.reading.lines.sheet import Sheet, sheet_of, without_rows
from parsers.reading.lines.size_tables import read_size_tables
from parsers.reading.lines.stated import ground_stated
from parsers.reading.lines.sums import Sums, read_sums
from parsers.reading.lines.tables import read_tables
from parsers.reading.lines.unaccounted import rows_unaccounted
from parsers.reading.lines.units import counted_words
from parsers.reading.lines.values import line_of
from parsers.reading.lines.withdrawn import with_second_thoughts
from parsers.reading.matching.grounding import Grounding, ground
from parsers.reading.phrasing import said
from parsers.reading.words import plain, plain_phrases
from parsers.result import Check, Leaf, Line

_HEADED = 4
PLAIN_NUMBER = re.compile(r"\d.*[^\W\d_]|[^\W\d_].*\d|\d{6}|\d{3}[./-]\d")
"""What is no count, year or postcode: letters and digits, six digits, or groups of them with a sign between."""


@dataclass(frozen=True, slots=True)
class LinesReading:
    """The lines of one document, the totals printed with them, and what is in doubt.

    `totals` maps net_total, shipping, tax_total, gross_total, currency to their leaf. `doubts` are paths as in `needs_review`
    ("lines", "lines.2.quantity", "fields.gross_total"). `strength` is the log-odds that these are order lines at all.
    `words` are those (by identity) that belong to lines beyond doubt. `taken_back` tells that a row or sentence took back what the
    document lists itself, or corrected its count. `found` and `groundings` are what the lines were made from.
    """

    lines: tuple[Line, ...] = ()
    totals: dict[str, Leaf] = field(default_factory=dict)
    doubts: tuple[str, ...] = ()
    checks: tuple[Check, ...] = ()
    strength: float = -5.0
    words: frozenset[int] = frozenset()
    taken_back: bool = False
    found: Items = field(default_factory=Items, repr=False)
    groundings: tuple[Grounding | None, ...] = field(default=(), repr=False)


def read_lines(document: Document, master: Master | None, customer: Customer | None) -> LinesReading:
    """The order lines of a document, grounded in the catalogue where there is one."""
    sheet = sheet_of(document, master, customer)
    found = _items(sheet)
    proven = totals_by_arithmetic(sheet, found.items)
    if proven:  # rows that are sums, though no word says so, are no part of a line
        sheet = replace(sheet, totals={**{total.row: total for total in proven}, **sheet.totals})
        found = _items(sheet)
    found = replace(found, items=with_prices_named_totals(sheet, with_totals_named_prices(found.items, sheet.stated)))
    found = without_repeated_codes(with_prices_below(sheet, found))
    credited = is_credit(found.items)
    if credited:
        found = replace(found, items=tuple(turned(item) for item in found.items))
    groundings = [ground(item, master, customer) if master else None for item in found.items]
    written = found
    if (better := amended(sheet, found, groundings)) is not found:
        found = better
        groundings = [ground(item, master, customer) if master else None for item in found.items]
    if (better := said_once(found, groundings)) is not found:
        found = better
        groundings = groundings[: len(found.items)]
    found = shared_out(found)
    better, settled = with_second_thoughts(sheet, found)
    if better is not found:
        found = better
        groundings = [ground(item, master, customer) if master else None for item in found.items]
    lines = [line_of(document, item, grounding) for item, grounding in zip(found.items, groundings, strict=True)]
    computed = _computed(lines)
    totals = [total for total in (*proven, *sheet.stated) if total.row not in found.rows]
    if credited:
        totals = [turned_total(total) for total in totals]
    sums = read_sums(document, sheet.rows, totals, computed, _bare_amounts(sheet, found), sheet.is_number)
    sold = _sold(groundings)
    found = replace(found, unread=tuple(n for n in found.unread if not (_sums_up(sheet, n, sums) or _names_only_sold(sheet, n, sold))))
    more = (*found.unread, *_unused(sheet, groundings, found.empty))
    more = (*more, *_begun_alike(sheet, found), *rows_unaccounted(sheet, found), *_second_thoughts(sheet, found))
    more = (*more, *rows_with_left_numbers(sheet, found, groundings, written), *rows_amending(sheet, found))
    more = (*more, *rows_with_companions(sheet, found, groundings))
    found = replace(found, unread=tuple(number for number in more if number not in settled))
    unpriced = found.heads >= _HEADED and not any("unit_price" in item.values for item in found.items)
    around = Circumstances(sums.agrees, master is not None, found.margin, found.heads, found.totals_expected, unpriced)
    doubts = (*doubts_of(found, groundings, around), *sums.doubts) if lines else ()
    if lines and _named_below(sheet, groundings):
        doubts = tuple(dict.fromkeys((*doubts, "lines")))
    checks = (*check_findings(found, groundings, sheet.rows), *check_sum(computed, sums.goods, sums.agrees)) if lines else ()
    words = _own_words(sheet, found, groundings)
    strength = _strength(found, groundings, sums)
    return LinesReading(tuple(lines), sums.leaves, doubts, checks, strength, words, bool(settled), found, tuple(groundings))


def _items(sheet: Sheet) -> Items:
    """What the tables, records and sentences order, without what is only offered."""
    in_sizes = read_size_tables(sheet)
    rest = without_rows(sheet, in_sizes.rows)
    found = with_rows_alike(rest, read_prose(rest, _without_options(_read_forms(rest))))
    if in_sizes.items:
        found = _with_sizes(in_sizes, found)
    elif in_sizes.unread:
        found = replace(found, unread=(*found.unread, *in_sizes.unread))
    return _outside(found, under_options(sheet.rows, frozenset(sheet.totals)))


def _with_sizes(in_sizes: Items, rest: Items) -> Items:
    """The items of tables of sizes and of what stands beside, in their order; what has no head beside makes the heads doubtful for all."""
    parts = sorted((in_sizes, rest), key=lambda part: part.items[0].rows[0] if part.items else 0)
    headless = rest.heads == 0 and any(not item.prose for item in rest.items)
    return replace(joined(parts), heads=0) if headless else joined(parts)


def _sold(groundings: Sequence[Grounding | None]) -> frozenset[str]:
    """The numbers of the articles on the lines."""
    return frozenset(grounding.article.sku for grounding in groundings if grounding is not None and grounding.article is not None)


def _unused(sheet: Sheet, groundings: Sequence[Grounding | None], empty: frozenset[int]) -> list[int]:
    """The rows that name an article of ours beyond doubt which is on no line, but for the `empty` ones of a form."""
    sold = _sold(groundings)
    found = []
    for row in (row for row in sheet.rows if row.number not in empty):
        named = ((word, sheet.article(word.text)) for word in row.words if PLAIN_NUMBER.search(word.text))
        if any(article and article.sku not in sold and not only_tells(row.text, word.text) for word, article in named):
            found.append(row.number)
    return found


def _begun_alike(sheet: Sheet, found: Items) -> list[int]:
    """The rows that count as rows of lines do, «3 x 225360-XT Rasenkantenstein», and are on none: goods that we do not sell."""
    begun = [row.number for row in sheet.rows if row.text[:1].isdigit() and _counts_first().match(row.text)]
    of_items = {number for item in found.items for number in item.rows}
    left = [number for number in begun if number not in found.rows and number not in sheet.totals] if of_items.intersection(begun) else []
    return [*left, *_below_bare_counts(sheet, found)]


def _below_bare_counts(sheet: Sheet, found: Items) -> Iterator[int]:
    """The rows right below lines of a list that begin with their counts, which begin with a number and words: «2 abreuvoirs 600 l»."""
    listed = {item.rows[0] for item in found.items if item.prose and sheet.rows[item.rows[0]].text[:1].isdigit()}
    covered = {number for item in found.items for number in item.rows} | found.rows
    for row in sheet.rows[1:]:
        above = sheet.rows[row.number - 1]
        if above.number not in listed or row.page is not above.page or row.number in covered or row.number in sheet.totals:
            continue
        near = row.y0 - above.y1 < row.height  # with no blank line between
        if near and _BARE_COUNT.match(row.text) and not (looks_like_street(row.text) or find_dates(row.text, SOME_DAY)):
            listed.add(row.number)
            yield row.number


_BARE_COUNT = re.compile(r"\d{1,3}\s+[^\W\d_]{4,}")


@cache
def _counts_first() -> re.Pattern[str]:
    return re.compile(rf"\d{{1,4}}(?:[.,]\d+)?\s?(?:[x×]|{counted_words()})\s+\S", re.IGNORECASE)


def _named_below(sheet: Sheet, groundings: Sequence[Grounding | None]) -> bool:
    """Whether the sender's signature names an article of ours that is on no line, or takes one back: something was added below it."""
    sold = _sold(groundings)
    below = " ".join(word.text for page in sheet.document.pages for word in page.words if word.zone == "signature")
    taken_back = bool(said(below, "line_stop", "withdrawn"))
    words = (word.text for page in sheet.document.pages for word in page.words if word.zone == "signature")
    named = (sheet.article(text.strip(".,;:()")) for text in words if PLAIN_NUMBER.search(text))
    return any(article is not None and (taken_back or article.sku not in sold) for article in named)


def _second_thoughts(sheet: Sheet, found: Items) -> list[int]:
    """The rows that take something back: «Pos. 1 entfällt, bitte streichen», and a typed line that ends «--> doch nicht»."""
    if sheet.document.paged:
        return []
    tabled = {number for item in found.items if not item.prose for number in item.rows}
    return [row.number for row in sheet.rows if row.number not in tabled and said(row.text, "line_stop", "withdrawn")]


def _own_words(sheet: Sheet, found: Items, groundings: Sequence[Grounding | None]) -> frozenset[int]:
    """The words of the lines whose article is known or whose product is right; all of their rows in a table, but for days."""
    own: set[int] = set()
    others = _columns_of_else(sheet, found)
    for item, grounding in zip(found.items, groundings, strict=True):
        if not (item.exact or (grounding is not None and grounding.article is not None)):
            continue
        rows = [sheet.rows[number] for number in item.rows]
        apart = {id(word) for row in rows for piece in row.pieces if (row.table, piece.x0) in others for word in piece.words}
        own |= {id(word) for mark in item.values.values() for word in mark.words}
        described = item.description.words if item.description else ()
        own |= {id(word) for words in (described, *(code.words for code in _own_codes(sheet, item, grounding))) for word in words} - apart
        if not item.prose and found.heads:
            own |= {id(word) for row in rows for word in row.words} - apart
            own -= {id(word) for row in rows for word in _days(row)}
            own -= {id(word) for row in rows[1:] if labelled_else(row) for word in row.words}  # «Zahlung: per Rechnung»
        elif not item.prose:
            own -= {id(word) for row in rows[1:] if said(row.text, "dates", "wish") for word in row.words}  # «Liefern bitte bis Monatsende»
    own -= {id(word) for row in sheet.rows if _tells_the_day(row) for word in row.words}
    return frozenset(own)


def _own_codes(sheet: Sheet, item: Item, grounding: Grounding | None) -> Iterator[Code]:
    """The numbers that an item keeps from the head: in a sentence none that only looks like one and led to no article."""
    chosen = grounding.best.code if grounding and grounding.best else None
    free = item.prose and grounding is not None and grounding.article is not None
    yield from (code for code in item.codes if not free or code is chosen or code.role != "text" or sheet.is_number(code.text))


def _columns_of_else(sheet: Sheet, found: Items) -> frozenset[tuple[int | None, float]]:
    """The columns of declared tables that say nothing of a line, by table and place: unknown heads, and what all lines repeat."""
    of_items = {number for item in found.items for number in item.rows}
    texts: dict[tuple[int | None, float], list[str]] = {}
    unknown: set[tuple[int | None, float]] = set()
    for row in (row for row in sheet.rows if row.table is not None and row.number in found.rows):
        for piece in row.pieces:
            if row.number in of_items:
                texts.setdefault((row.table, piece.x0), []).append(piece.text)
            elif not head_roles(piece.text):
                unknown.add((row.table, piece.x0))
    repeated = {place for place, held in texts.items() if len(held) == len(found.items) > 1 and len({*held} - {TAKEN}) == 1}
    return frozenset(unknown | repeated)


def _days(row: Row) -> Iterator[Word]:
    """The words of a row that name a day or a week: it may be the wished one of the whole order."""
    yield from (word for word in row.words if DATE.match(word.text))
    for piece in row.pieces:
        for day in find_dates(piece.text, SOME_DAY) if any(map(str.isdigit, piece.text)) else ():
            at = 0
            for word in piece.words:
                if at < day.end and at + len(word.text) > day.start and not day.vague and (day.week or day.has_year):
                    yield word
                at += len(word.text) + 1


def _tells_the_day(row: Row) -> bool:
    """Whether a row of an item says when it is wanted: «Delivery 2026-11-09: 25 M»."""
    dated = any(DATE.match(word.text.rstrip(":,;")) for word in row.words)
    return dated and bool(said(" ".join(word.text for word in row.words[:3]), "dates", "wish"))


def _bare_amounts(sheet: Sheet, found: Items) -> list[Numeral]:
    """Amounts that are all of a row below the first item."""
    first = min(found.rows, default=0)
    rows = [row for row in sheet.rows if row.number > first and len(row.pieces) == 1 and row.number not in sheet.totals]
    return [n for row in rows for n in sheet.numerals[row.number] if n.alone and n.amount.money_like]


def _sums_up(sheet: Sheet, number: int, sums: Sums) -> bool:
    """Whether a row only repeats a total."""
    stated = {leaf.raw for name, leaf in sums.leaves.items() if name != "currency"}
    return any(mark_of(n).raw in stated for n in sheet.numerals[number])


def _names_only_sold(sheet: Sheet, number: int, sold: frozenset[str]) -> bool:
    """Whether a row is a label and the number of an article on a line that its name has found: «Ihre Artikelnummer: 4711»."""
    words = [word.text for word in sheet.rows[number].words]
    codes = [text for text in words if any(map(str.isdigit, text))]
    label = plain(" ".join(text for text in words if text not in codes))
    named = [article for text in codes if (article := sheet.article(text)) is not None]
    return len(named) == len(codes) > 0 and label in plain_phrases("line_stop", "sku_labels") and {a.sku for a in named} <= sold


def _read_forms(sheet: Sheet) -> Items:
    """Rows that state their products, else tables, and labelled records where no table names a quantity."""
    tables = read_tables(sheet) if sheet.rows else Items()
    products = Items() if tables.counts else read_products(sheet)
    if products.items and (len(products.items) > len(tables.items) or not all(item.exact for item in tables.items)):
        return products
    records = Items() if tables.counts else read_records(sheet)
    return records if records.items else tables


def _outside(found: Items, optional: frozenset[int]) -> Items:
    """The items that do not stand under a heading of options; that others do is for the clerk to see."""
    kept = tuple(item for item in found.items if item.rows[0] not in optional)
    if not kept or len(kept) == len(found.items):
        return found
    dropped = tuple(item.rows[0] for item in found.items if item.rows[0] in optional)
    return replace(found, items=kept, unread=(*found.unread, *dropped))


def _without_options(found: Items) -> Items:
    """Optional and alternative positions are offers to decide on, not lines."""
    kept = tuple(item for item in found.items if not item.optional)
    return replace(found, items=kept) if kept else found


def _computed(lines: Sequence[Line]) -> Decimal | None:
    """What the lines add up to: printed line totals, else quantity × price; None where a line has neither."""
    total = Decimal(0)
    for line in lines:
        amount, quantity, price = number(line.line_total), number(line.quantity), number(line.unit_price)
        if amount is None and quantity is not None and price is not None:
            amount = quantity * price
        if amount is None:
            return None
        total += amount
    return total if lines else None


def _strength(found: Items, groundings: Sequence[Grounding | None], sums: Sums) -> float:
    """Log-odds that these are order lines: known articles, products and sums that are right, a head that names columns."""
    if not found.items:
        return -5.0
    count = len(found.items)
    known = sum(1 for g in groundings if g is not None and g.certain) / count
    described = sum(1 for g in groundings if g is not None and g.article is not None and not g.certain) / count
    exact = sum(1 for item in found.items if item.exact) / count
    score = -2.0 + 4.0 * known + 1.5 * described + 1.5 * exact + min(found.heads, 4) * 0.6
    if sums.agrees:
        score += 1.0
    return max(-5.0, min(6.0, score))


def ground_lines(lines: tuple[Line, ...], totals: dict[str, Leaf], master: Master | None, customer: Customer | None) -> LinesReading:
    """Lines that a structured format states outright, with our articles found."""
    grounded, doubts, _ = ground_stated(lines, master, customer)
    computed = _computed(grounded)
    stated = number(totals.get("net_total"))
    agrees = abs(computed - stated) < Decimal("0.021") if computed is not None and stated is not None else None
    return LinesReading(tuple(grounded), totals, doubts, check_sum(computed, stated, agrees), 5.0 if grounded else -5.0)
