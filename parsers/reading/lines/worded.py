"""One order line out of a stretch of running text: its count, its prices, and the words that say what of."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from config.vocabulary import table
from parsers.page import Word
from parsers.reading.lines.amounts import currency_of, read_amount
from parsers.reading.lines.assignment import product_fits
from parsers.reading.lines.clauses import Token
from parsers.reading.lines.counts import DATE, PLAINLY_COUNTED, Number, price_base
from parsers.reading.lines.items import Code, Item, Mark
from parsers.reading.lines.sheet import Sheet
from parsers.reading.phrasing import said
from parsers.reading.words import is_size_word, is_times, plain, plain_phrases, unit_code

_MEASURE = re.compile(r"^(?:[mcdkµ]?[mlgVAWJKN]|[mcd]?m[²³23]|bar|Nm|°C?|k?Hz|dB|lm|[mk]?Ah|kWh|\")$")


def item_of(
    sheet: Sheet, tokens: Sequence[Token], quantity: Number, codes: Sequence[Code], described: frozenset[int] | set[int] = frozenset()
) -> Item:
    """The item of these tokens; `described` are the words (by identity) that are known to describe it, so that no size is a price."""
    counted = tuple(token.word for token in tokens[quantity.place : quantity.place + quantity.said])
    page = tokens[quantity.place].page
    values = {"quantity": Mark(quantity.amount.text, page, counted, ("stated in the text",), quantity.amount)}
    if quantity.unit:
        values["unit"] = Mark(quantity.unit, page, (tokens[quantity.end - 1].word,), ("beside the quantity",))
    amounts = _amounts(sheet, tokens, quantity, described)
    values |= _prices(amounts, quantity)
    used = {id(token.word) for token in tokens[quantity.place : quantity.end]}
    used |= {id(word) for mark in values.values() for word in mark.words}
    kept = tuple(code for code in codes if not {id(word) for word in code.words} & used)
    exact = None
    if "unit_price" in values and "line_total" in values:
        exact = product_fits(quantity.amount.value, _amount(values["unit_price"]), _amount(values["line_total"]))
    before = tokens[_behind_heading(tokens, quantity.place) : quantity.place]
    words = _description(sheet, tokens[quantity.end :], used, kept) or _description(sheet, before, used, kept)
    text, rows = " ".join(token.text for token in tokens), tuple(dict.fromkeys(token.row for token in tokens))
    loose = tuple(mark for mark, _ in amounts if not {id(word) for word in mark.words} & used)
    return Item(values, kept, words, text, rows, loose, exact=exact, prose=True)


def _behind_heading(tokens: Sequence[Token], end: int) -> int:
    """Where the rows begin that stand, before `end`, below the last row that ends with a colon: «Bestellung 222/26: / Klebeetikett …»."""
    return next((at for at in range(end - 1, 0, -1) if tokens[at].starts_row and tokens[at - 1].text.endswith(":")), 0)


def _amount(mark: Mark) -> Decimal:
    return mark.amount.value if mark.amount else Decimal(0)


def _amounts(sheet: Sheet, tokens: Sequence[Token], quantity: Number, described: frozenset[int] | set[int]) -> list[tuple[Mark, str]]:
    """The amounts of money in a text, with the words around each."""
    marks: list[tuple[Mark, str]] = []
    for place, token in enumerate(tokens):
        if quantity.place <= place < quantity.end or id(token.word) in described:
            continue
        text, each, of = token.text.strip("(,;:)=").partition("/")
        amount = read_amount(text if unit_code(of, sheet.language) else text + each + of, sheet.sign)
        after = tokens[place + 1].text if place + 1 < len(tokens) else ""
        before = tokens[place - 1].text if place else ""
        if amount is None or amount.percent or DATE.match(token.text) or sheet.is_number(text):
            continue
        own = "" if token.text.endswith((",", ";")) else after  # «4 4993 5, EUR 8.97»
        code = currency_of(own.partition("/")[0]) or currency_of(before)
        amount = replace(amount, currency=amount.currency or code)
        unit = unit_code(after, sheet.language)
        measured = (unit and unit not in PLAINLY_COUNTED) or _measures(after.strip("(,;:)."))
        if not amount.money_like or (measured and not code and amount.currency is None):
            continue
        costs = is_times(before) and place == quantity.end + 1  # «10 Pack x 6,47»
        if amount.currency is None and not costs and (is_size_word(before) or is_times(after) or is_times(before)):
            continue
        if amount.currency is None and token.row != tokens[quantity.place].row and _names_an_order(tokens, place):
            continue  # «Order 57.4277» in the row below
        label = plain(" ".join(t.text for t in (*tokens[max(0, place - 3) : place], *tokens[place + 1 : place + 2])))
        marks.append((_for_one(Mark(amount.text, token.page, (token.word,), ("stated in the text",), amount), tokens, place), label))
    return marks


def _names_an_order(tokens: Sequence[Token], place: int) -> bool:
    """Whether the words of its row before a number call it an order's."""
    return bool(said(" ".join(token.text for token in tokens[:place] if token.row == tokens[place].row), "titles", "order"))


def _prices(marks: Sequence[tuple[Mark, str]], quantity: Number) -> dict[str, Mark]:
    """The price, and the total where both stand: by product, by «gesamt», else what stands with a currency is the price."""
    if not marks:
        return {}
    for first, _ in marks:
        for second, _ in marks:
            if (
                first is not second
                and product_fits(quantity.amount.value, _amount(first), _amount(second))
                and (_amount(first) <= _amount(second) or quantity.amount.value < 1)
            ):
                return {"unit_price": first, "line_total": second}
    mark, label = marks[0]
    totals = plain_phrases("totals", "any_total")
    return {"line_total": mark} if any(word in totals for word in label.split()) else {"unit_price": mark}


def _for_one(price: Mark, tokens: Sequence[Token], place: int) -> Mark:
    """The price of one where what follows says that it is for 100 or 1000."""
    bases = (price_base(tokens, at) for at in range(place + 2, min(place + 4, len(tokens))))
    base = next((base for base in bases if base), None) or _announced_base(tokens, place)
    if base is None or price.amount is None:
        return price
    one = (price.amount.value / base).normalize()
    return replace(price, value=format(one, "f"), amount=replace(price.amount, value=one), why=(*price.why, f"{price.raw} for {base}"))


def _announced_base(tokens: Sequence[Token], place: int) -> int | None:
    """The count that a price is for by the words before it: «Preis je 100: 555,00 EUR»."""
    if place < 2 or plain(tokens[place - 2].text) not in plain_phrases("numbers", "per"):
        return None
    text = tokens[place - 1].text
    return int(text[:-1]) if text in {"10:", "100:", "1000:"} else None


def _measures(text: str) -> bool:
    """Whether a word is a unit of a size: «mm», «kWh», «Zoll»."""
    return bool(_MEASURE.match(text)) or text.casefold() in table("descriptions", "measures")


def _description(sheet: Sheet, tokens: Sequence[Token], used: set[int], codes: Sequence[Code]) -> Mark | None:
    """The words that say what is ordered: without the quantity, the prices, the numbers, and the phrases of ordering."""
    coded = {id(word) for code in codes for word in code.words if code.role != "text" or sheet.is_number(code.text)}
    fillers = (
        plain_phrases("line_stop", "order_words")
        | plain_phrases("line_stop", "price_words")
        | plain_phrases("line_stop", "sku_labels")
        | plain_phrases("line_stop", "pronouns")
    )
    kept = [t for t in tokens if id(t.word) not in used and id(t.word) not in coded and not currency_of(t.text)]
    while kept and (plain(kept[0].text) in fillers or not plain(kept[0].text)):
        kept.pop(0)
    while kept and (plain(kept[-1].text) in fillers or not plain(kept[-1].text)):
        kept.pop()
    if not any(re.search(r"[A-Za-zÄÖÜäöüß]{2}", token.text) for token in kept):
        return None
    words: tuple[Word, ...] = tuple(token.word for token in kept)
    return Mark(described_in(words), kept[0].page, words)


def described_in(words: Sequence[Word]) -> str:
    """The text of words that describe an article, without the punctuation around them."""
    return " ".join(word.text for word in words).strip(" .,;:()")
