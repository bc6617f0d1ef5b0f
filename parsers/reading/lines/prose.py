"""Order lines in running text and lists: «noch mal zwei Packungen Handschuhe Größe 10», «10 x 4711», «je 5 Stück von A-1 und A-2»."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from parsers.page import Word
from parsers.reading.lines.amounts import Amount, currency_of, number_group, number_word, read_amount
from parsers.reading.lines.assignment import product_fits
from parsers.reading.lines.clauses import COUNTED_UNITS, Clause, Token, clauses_of, closes
from parsers.reading.lines.items import Code, CodeRole, Item, Items, Mark
from parsers.reading.lines.rows import Row
from parsers.reading.lines.sheet import Sheet
from parsers.reading.words import plain, plain_phrases, unit_code

_CODE = re.compile(r"^(?=.*\d)(?=.*[A-Za-z])[A-Za-z0-9][A-Za-z0-9./_+-]{2,}$|^\d{4,}$|^\d+(?:[-./]\d+)+$")
_DATE = re.compile(r"^\d{1,2}[./-]\d{1,2}[./-](\d{2}|\d{4})?[.,]?$|^\d{4}-\d{2}-\d{2}$|^\d{1,2}:\d{2}$")
_MEASURE = re.compile(r"^(?:[mcdkµ]?[mlgVAWJKN]|[mcd]?m[²³23]|bar|Nm|°C?|k?Hz|dB|lm|[mk]?Ah|kWh|Zoll|inch|\")$")
_THREAD = re.compile(r"^[A-ZØ]{1,2}\d{1,3}([.,]\d)?$")
CLEAR_DESCRIPTION = 0.62
CLOSE_CALL = 0.8
LIKE_AN_ARTICLE, LONGEST_NAME = 0.4, 5
LEAST_JOINED = 5
COUNTED = 2.5
"""The weight of a number that plainly counts: a unit or an «x» stands beside it."""


@dataclass(frozen=True, slots=True)
class _Number:
    place: int
    end: int
    amount: Amount
    unit: str | None
    weight: float


def read_prose(sheet: Sheet, tables: Items) -> Items:
    """The items of the tables, and those that the text around them orders; the text alone where there is no table worth the name."""
    rows = [row for row in sheet.rows if row.number not in sheet.totals]
    if tables.items and (tables.heads >= 2 or _convincing(tables)):
        rest = [row for row in rows if row.number not in tables.rows]
        extra = [item for clause in clauses_of(rest, sheet.is_number) if _adds(clause) for item in _items(sheet, clause, strict=True)]
        return replace(tables, items=(*tables.items, *extra)) if extra else tables
    read = [(clause, list(_items(sheet, clause, strict=False))) for clause in clauses_of(rows, sheet.is_number)]
    read = _with_stray_prices(sheet, read)
    found = [item for _, items in read for item in items]
    if not found or not _better(sheet, found, tables):
        return tables
    covered = frozenset(number for item in found for number in item.rows)
    lost = [clause.rows[0] for clause, items in read if not items and _counts_something(sheet, clause)]
    return Items(tuple(found), covered, (*_unused_numbers(sheet, found), *lost), 2.5, 0, False)


def _with_stray_prices(sheet: Sheet, read: Sequence[tuple[Clause, list[Item]]]) -> list[tuple[Clause, list[Item]]]:
    """Items with a doubt of their price where the words right behind them hold an amount that no item took."""
    found: list[tuple[Clause, list[Item]]] = []
    for clause, items in read:
        if not items and found and found[-1][1] and _amounts(sheet, clause) and clause.rows[0] - found[-1][0].rows[-1] <= 1:
            last = found[-1][1]
            last[-1] = last[-1] if "unit_price" in last[-1].values else replace(last[-1], doubts=(*last[-1].doubts, "unit_price"))
        found.append((clause, items))
    return found


def _amounts(sheet: Sheet, clause: Clause) -> bool:
    texts = [token.text.strip("(,;:)=") for token in clause.tokens]
    return any(amount.money_like for text in texts if (amount := read_amount(text, sheet.sign)) is not None)


def _counts_something(sheet: Sheet, clause: Clause) -> bool:
    """Whether a clause that gave no line counts something all the same, as lines do: «10 Stück à 7,35 €», «zwanzig Westen XL»."""
    tokens = _without_replaced(clause.tokens)
    codes = list(_codes(sheet, tokens))
    numbers = [n for n in _numbers(sheet, tokens, codes) if not _speaks_of_else(tokens, n)]
    plainly = any(n.weight >= COUNTED and n.unit in _PLAINLY_COUNTED for n in numbers)
    return plainly or (bool(numbers) and sheet.articles is not None and _like_an_article(sheet, tokens[numbers[0].end :]))


def _like_an_article(sheet: Sheet, tokens: Sequence[Token]) -> bool:
    """Whether the words behind a number are somewhat like those of an article."""
    text = " ".join(token.text for token in tokens[:LONGEST_NAME])
    best = sheet.articles.described(text, 1) if sheet.articles and text else []
    return bool(best) and best[0].fit >= LIKE_AN_ARTICLE


def _unused_numbers(sheet: Sheet, found: Sequence[Item]) -> tuple[int, ...]:
    """The rows with an article number of ours that no item took: something may be ordered there that was not understood."""
    used = {id(word) for item in found for code in item.codes for word in code.words}
    return tuple(row.number for row in sheet.rows if any(not used & {id(w) for w in words} for words in _named_in(sheet, row)))


def _named_in(sheet: Sheet, row: Row) -> Iterator[tuple[Word, ...]]:
    """The words of each article number in a row; one that is written with a blank has two."""
    for place in range(len(row.words)):
        for count in (1, 2):
            words = row.words[place : place + count]
            text = "".join(word.text.strip(",;:().") for word in words)
            if len(words) == count and (count == 1 or len(text) >= LEAST_JOINED) and sheet.is_number(text):
                yield words


def _better(sheet: Sheet, found: Sequence[Item], tables: Items) -> bool:
    """Whether the text reads better as sentences than as a table: the catalogue decides, then whether the table has amounts."""
    if not tables.items:
        return True
    if len(found) < len(tables.items):
        return False
    as_text, as_table = (sum(sheet.agreement(item) for item in items) for items in (found, tables.items))
    if as_text != as_table:
        return as_text > as_table
    return not any({"unit_price", "line_total"} & set(item.values) for item in tables.items)


def _convincing(tables: Items) -> bool:
    """Whether a table without a head explains its rows: products are right, nothing is loose."""
    exact = sum(1 for item in tables.items if item.exact)
    return exact == len(tables.items) or (exact > 0 and not any(item.exact is False for item in tables.items))


def _adds(clause: Clause) -> bool:
    words = f" {plain(clause.text)} "
    return any(f" {phrase} " in words for phrase in plain_phrases("line_stop", "again"))


def _items(sheet: Sheet, clause: Clause, *, strict: bool) -> Iterator[Item]:
    """What a clause orders: one thing, or several of the same count («je 5 Stück von A-1 und A-2»)."""
    tokens = _without_replaced(clause.tokens)
    codes = list(_codes(sheet, tokens))
    numbers = sorted(_numbers(sheet, tokens, codes), key=lambda n: (-n.weight, n.place))
    if not numbers or _speaks_of_else(tokens, numbers[0]):
        return
    pairs = list(_pairs(sheet, tokens, codes, numbers))
    if len(pairs) > 1:
        for part, number in pairs:
            inside = [code for code in codes if any(token.word in code.words for token in part)]
            yield _item(sheet, Clause(tuple(part)), part, number, inside)
        return
    quantity = numbers[0]
    known = [code for code in codes if sheet.is_number(code.text)]
    item = _item(sheet, clause, tokens, quantity, codes)
    if known and len(known) > 1 and len({sheet_key(sheet, code.text) for code in known}) > 1 and _shares(tokens, quantity):
        for code in known:
            yield replace(item, codes=(code,), description=None)
        return
    if _orders(sheet, item, quantity, known, tokens, strict=strict):
        yield replace(item, doubts=("quantity",)) if _rivalled(numbers) else item


def _rivalled(numbers: Sequence[_Number]) -> bool:
    """Whether another number could be the quantity nearly as well."""
    best = numbers[0]
    rivals = [n for n in numbers[1:] if n.amount.value != best.amount.value]
    return any(n.weight > best.weight - CLOSE_CALL or (n.weight >= COUNTED and n.unit in _PLAINLY_COUNTED) for n in rivals)


def _pairs(
    sheet: Sheet, tokens: Sequence[Token], codes: Sequence[Code], numbers: Sequence[_Number]
) -> Iterator[tuple[list[Token], _Number]]:
    """«die A, davon 30, und die B, davon 20»: article and count in turn, each pair with its own words."""
    places = [i for i, token in enumerate(tokens) if any(token.word in c.words and sheet.is_number(c.text) for c in codes)]
    counts = sorted((n for n in numbers if n.weight >= 2.5), key=lambda n: n.place)
    if len(places) < 2 or len(places) != len(counts):
        return
    starts = [min(place, number.place) for place, number in zip(places, counts, strict=True)]
    ends = [max(place + 1, number.end) for place, number in zip(places, counts, strict=True)]
    if any(end > start for end, start in zip(ends, starts[1:], strict=False)):
        return
    for start, stop, number in zip([0, *ends[:-1]], ends, counts, strict=True):
        yield list(tokens[start:stop]), replace(number, place=number.place - start, end=number.end - start)


def sheet_key(sheet: Sheet, text: str) -> str:
    """What tells two article numbers apart."""
    article = sheet.articles.by_number(text) if sheet.articles else None
    return article.sku if article else text


def _shares(tokens: Sequence[Token], quantity: _Number) -> bool:
    before = [plain(token.text) for token in tokens[: quantity.place]]
    after = [plain(token.text) for token in tokens[quantity.end :]]
    each = plain_phrases("numbers", "each")
    return any(word in each for word in before[-2:]) or any(word in {"each", "jeweils", "je"} for word in after)


def _without_replaced(tokens: Sequence[Token]) -> list[Token]:
    """«statt 10 doch 12»: the number after «statt» does not count."""
    kept: list[Token] = []
    skip = 0
    for token in tokens:
        if skip and (read_amount(token.text.strip(",;()")) or number_word(token.text) or unit_code(token.text)):
            skip -= 1
            continue
        skip = 0
        kept.append(token)
        if plain(" ".join(t.text for t in kept[-2:])) in plain_phrases("numbers", "instead") or plain(token.text) in plain_phrases(
            "numbers", "instead"
        ):
            skip = 2
    return kept


def _speaks_of_else(tokens: Sequence[Token], quantity: _Number) -> bool:
    """A number behind «Tel.», «Kundennummer», … or before «Tage» is no quantity, and what is cancelled is not ordered."""
    words = [plain(token.text) for token in tokens]
    stop = plain_phrases("line_stop", "not_lines")
    text = " ".join(words)
    if any(f" {phrase} " in f" {text} " for phrase in plain_phrases("line_stop", "cancel")):
        return True
    before = " ".join(words[max(0, quantity.place - 2) : quantity.place])
    if any(before == bound or before.endswith(f" {bound}") for bound in plain_phrases("numbers", "bound")):
        return True
    after = words[quantity.end : quantity.end + 1]
    return any(before == p or before.endswith(f" {p}") for p in stop) or any(word in stop for word in after)


def _codes(sheet: Sheet, tokens: Sequence[Token]) -> Iterator[Code]:
    for place, token in enumerate(tokens):
        text = token.text.strip(",;:()[]\"'.«»")
        if _DATE.match(text) or not (any(c.isdigit() for c in text) or sheet.is_number(text)):
            continue
        label = plain(" ".join(t.text for t in tokens[max(0, place - 3) : place]))
        role = _role(label)
        if role != "text" and text.isdigit() and not sheet.is_number(text) and _counted_next(tokens, place):
            continue
        amount = read_amount(text)
        if sheet.is_number(text) or role != "text" or (_CODE.match(text) and not (amount and amount.decimals == 2)):
            yield Code(text, role, token.page, (token.word,))
        pair = text + tokens[place + 1].text.strip(",;:()") if place + 1 < len(tokens) else ""
        if pair and len(pair) >= 5 and not sheet.is_number(text) and sheet.is_number(pair):
            yield Code(f"{text} {tokens[place + 1].text.strip(',;:()')}", role, token.page, (token.word, tokens[place + 1].word))


def _counted_next(tokens: Sequence[Token], place: int) -> bool:
    """Whether a unit follows: «folgende Artikel: 2 Pack Kopierpapier» counts, it names no number."""
    return place + 1 < len(tokens) and unit_code(tokens[place + 1].text) in COUNTED_UNITS


def _role(label: str) -> CodeRole:
    for key, role in (("buyer_sku_labels", "buyer_sku"), ("sku_labels", "article")):
        if any(label == phrase or label.endswith(f" {phrase}") for phrase in plain_phrases("line_stop", key)):
            return "buyer_sku" if role == "buyer_sku" else "article"
    words = label.split()
    return "gtin" if words and words[-1] in {"ean", "gtin"} else "text"


def _numbers(sheet: Sheet, tokens: Sequence[Token], codes: Sequence[Code]) -> Iterator[_Number]:
    """Numbers that may be the quantity, each with what speaks for it."""
    coded = {id(word): code for code in codes for word in code.words}
    for place, token in enumerate(tokens):
        text = token.text.strip("(,;:)")
        before = plain(tokens[place - 1].text) if place else ""
        after = tokens[place + 1].text if place + 1 < len(tokens) else ""
        beyond = tokens[place + 2].text.strip("(,;:)") if place + 2 < len(tokens) else ""
        found = _number_at(text, after, beyond, place, sheet)
        if found is None or _DATE.match(text):
            continue
        weight = found.weight
        code = coded.get(id(token.word))
        if code is not None and (sheet.is_number(code.text) or code.role != "text"):
            weight -= 5.0
        elif code is not None and text.isdigit():
            weight -= 1.0
        weight -= 4.0 * (before in plain_phrases("numbers", "size"))
        weight += 2.5 * (before in plain_phrases("line_stop", "quantity_words")) + (-3.0 if _dimension(tokens, place) else 1.5) * (
            before in {"x", "×"}
        )
        weight -= 1.5 * token.text.startswith("(")
        weight -= 4.0 * (before in plain_phrases("columns", "position"))
        weight += 0.9 * _by_itself(tokens, place, found.end)
        weight += 2.5 * closes(tokens, place, sheet.is_number)
        weight += 0.6 * (place == 0) + 0.5 * (before in plain_phrases("line_stop", "order_words"))
        weight -= 0.1 * place * (found.unit is None and found.end == place + 1)
        if weight > 0:
            yield replace(found, weight=weight)


def _by_itself(tokens: Sequence[Token], start: int, end: int) -> bool:
    """Whether a count stands between separators, row ends or price words: «// 150 Packung //», «30 Pack zu je 8,74»."""
    before = start == 0 or tokens[start].starts_row or not plain(tokens[start - 1].text) or tokens[start - 1].text.endswith((",", ":", ";"))
    after = end >= len(tokens) or tokens[end].starts_row or not plain(tokens[end].text) or tokens[end - 1].text.endswith((",", ";"))
    return before and (after or plain(tokens[end].text) in plain_phrases("line_stop", "price_words"))


def _dimension(tokens: Sequence[Token], place: int) -> bool:
    """Whether the «x» before a number stands behind another number: 85 x 85, 100 cm x 50 m, M8 x 40."""
    words = [token.text.strip("(,;:)") for token in tokens[max(0, place - 3) : place - 1]]
    if words and _THREAD.match(words[-1]):
        return True
    return any(read_amount(word) is not None for word in words) and (len(words) < 2 or bool(unit_code(words[-1]) or read_amount(words[-1])))


def _number_at(text: str, after: str, beyond: str, place: int, sheet: Sheet) -> _Number | None:
    times = re.fullmatch(r"(\d[\d.]*)[x×*]|[x×*](\d[\d.]*)", text, re.IGNORECASE)
    if times:
        amount = read_amount(times.group(1) or times.group(2), sheet.sign)
        return _Number(place, place + 1, amount, None, 3.0) if amount else None
    glued = re.fullmatch(r"(\d[\d.,]*)([A-Za-zäöüÄÖÜ]+\.?)", text)
    if glued and (unit := unit_code(glued.group(2))) and not sheet.is_number(text):
        amount = read_amount(glued.group(1), sheet.sign)
        return _Number(place, place + 1, amount, unit, 2.0 if unit in _PLAINLY_COUNTED else 0.4) if amount else None
    word = number_word(text)
    amount = Amount(Decimal(word), text) if word is not None else read_amount(text, sheet.sign)
    if amount is None or amount.percent or amount.currency or amount.value <= 0 or currency_of(after):
        return None
    dozen = number_group(after)
    if dozen and amount:
        return _Number(place, place + 2, replace(amount, value=amount.value * dozen), None, 3.0)
    unit = unit_code(after)
    if unit in COUNTED_UNITS:
        return _Number(place, place + 2, amount, unit, 3.0 if unit in _PLAINLY_COUNTED else 1.6)
    if after.casefold() in {"x", "×", "*", "mal", "times"}:
        return _Number(place, place + 2, amount, None, -2.0 if beyond[:1].isdigit() and not sheet.is_number(beyond) else 3.0)
    if amount.money_like or amount.decimals:
        return None
    if unit is not None:
        return _Number(place, place + 1, amount, None, -2.0)
    return _Number(place, place + 1, amount, None, 0.3 if word == 1 else 1.2)


_PLAINLY_COUNTED = COUNTED_UNITS - {"KGM", "LTR", "MTR", "MTK", "TNE"}


def _item(sheet: Sheet, clause: Clause, tokens: Sequence[Token], quantity: _Number, codes: Sequence[Code]) -> Item:
    counted = tuple(token.word for token in tokens[quantity.place : quantity.place + 1])
    page = tokens[quantity.place].page
    values = {"quantity": Mark(quantity.amount.text, page, counted, ("stated in the text",), quantity.amount)}
    if quantity.unit:
        at = quantity.place + 1 if quantity.end > quantity.place + 1 else quantity.place
        values["unit"] = Mark(quantity.unit, page, (tokens[at].word,), ("beside the quantity",))
    values |= _prices(sheet, tokens, quantity)
    used = {id(token.word) for token in tokens[quantity.place : quantity.end]}
    used |= {id(word) for mark in values.values() for word in mark.words}
    kept = tuple(code for code in codes if not {id(word) for word in code.words} & used)
    exact = None
    if "unit_price" in values and "line_total" in values:
        exact = product_fits(quantity.amount.value, _amount(values["unit_price"]), _amount(values["line_total"]))
    described = _description(sheet, tokens[quantity.end :], used, kept) or _description(sheet, tokens[: quantity.place], used, kept)
    return Item(values, kept, described, clause.text, clause.rows, exact=exact, prose=True)


def _amount(mark: Mark) -> Decimal:
    return mark.amount.value if mark.amount else Decimal(0)


def _prices(sheet: Sheet, tokens: Sequence[Token], quantity: _Number) -> dict[str, Mark]:
    """The price, and the total where both stand: by product, by «gesamt», else what stands with a currency is the price."""
    marks: list[tuple[Mark, str]] = []
    for place, token in enumerate(tokens):
        if quantity.place <= place < quantity.end:
            continue
        amount = read_amount(token.text.strip("(,;:)="), sheet.sign)
        after = tokens[place + 1].text if place + 1 < len(tokens) else ""
        before = tokens[place - 1].text if place else ""
        if amount is None or amount.percent or _DATE.match(token.text):
            continue
        code = currency_of(after) or currency_of(before)
        amount = replace(amount, currency=amount.currency or code)
        measured = unit_code(after) or _MEASURE.match(after.strip("(,;:)."))
        if not amount.money_like or (measured and not code and amount.currency is None):
            continue
        if amount.currency is None and plain(before) in plain_phrases("numbers", "size"):
            continue
        label = plain(" ".join(t.text for t in tokens[max(0, place - 3) : place]))
        marks.append((Mark(amount.text, token.page, (token.word,), ("stated in the text",), amount), label))
    if not marks:
        return {}
    for first, _ in marks:
        for second, _ in marks:
            if (
                first is not second
                and product_fits(quantity.amount.value, _amount(first), _amount(second))
                and _amount(first) <= _amount(second)
            ):
                return {"unit_price": first, "line_total": second}
    mark, label = marks[0]
    totals = plain_phrases("totals", "any_total")
    return {"line_total": mark} if any(word in totals for word in label.split()) else {"unit_price": mark}


def _description(sheet: Sheet, tokens: Sequence[Token], used: set[int], codes: Sequence[Code]) -> Mark | None:
    """The words that say what is ordered: without the quantity, the prices, the numbers, and the phrases of ordering."""
    coded = {id(word) for code in codes for word in code.words if code.role != "text" or sheet.is_number(code.text)}
    fillers = (
        plain_phrases("line_stop", "order_words")
        | plain_phrases("line_stop", "price_words")
        | plain_phrases("line_stop", "sku_labels")
        | _PRONOUNS
    )
    kept = [t for t in tokens if id(t.word) not in used and id(t.word) not in coded and not currency_of(t.text)]
    while kept and (plain(kept[0].text) in fillers or not plain(kept[0].text)):
        kept.pop(0)
    while kept and (plain(kept[-1].text) in fillers or not plain(kept[-1].text)):
        kept.pop()
    if not any(re.search(r"[A-Za-zÄÖÜäöüß]{2}", token.text) for token in kept):
        return None
    words: tuple[Word, ...] = tuple(token.word for token in kept)
    return Mark(" ".join(word.text for word in words).strip(" .,;:()"), kept[0].page, words)


_PRONOUNS = frozenset(
    [
        "ich",
        "wir",
        "uns",
        "mir",
        "sie",
        "ihnen",
        "und",
        "sowie",
        "von",
        "vom",
        "der",
        "die",
        "das",
        "den",
        "dem",
        "ein",
        "eine",
        "einen",
        "mal",
        "auch",
        "hiermit",
        "gerne",
        "gern",
        "folgende",
        "folgendes",
        "folgenden",
        "artikel",
        "and",
        "of",
        "the",
        "us",
        "me",
        "we",
        "i",
        "would",
        "to",
        "following",
        "for",
        "x",
        "×",
        "mit",
        "with",
    ]
)


def _orders(sheet: Sheet, item: Item, quantity: _Number, known: Sequence[Code], tokens: Sequence[Token], *, strict: bool) -> bool:
    """Whether this is an order line: the article is known, or a count stands with its unit and says what of."""
    if known:
        return True
    text = item.description.value if item.description else ""
    if sheet.articles is not None and text:
        best = sheet.articles.described(text, 1)
        if best and best[0].fit >= CLEAR_DESCRIPTION:
            return True
    labelled = any(code.role != "text" for code in item.codes)
    if strict:
        return False
    counted = quantity.weight >= 2.5 and (
        quantity.unit is not None or quantity.end - quantity.place == 2 or "x" in tokens[quantity.place].text.casefold()
    )
    worded = bool(re.search(r"[A-Za-zÄÖÜäöüß]{3,}", text)) and len(text.split()) <= 14
    return (counted and (worded or labelled)) or (labelled and quantity.weight >= 1.0)
