"""Numbers in running text that may count what is ordered, each with what speaks for it, and the codes that may be articles' numbers."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import cache

from config.vocabulary import phrases
from parsers.reading.head.dates import SOME_DAY, Calendar, DateFound, find_dates
from parsers.reading.lines.amounts import Amount, currency_of, read_amount
from parsers.reading.lines.clauses import Token, closes
from parsers.reading.lines.items import Code, CodeRole
from parsers.reading.lines.number_words import MOST_WORDS, group_said, number_group, number_said, says_number
from parsers.reading.lines.sheet import Sheet
from parsers.reading.lines.units import COUNTED_UNITS
from parsers.reading.matching.sizes import contradict, numbers_in, sizes_of
from parsers.reading.words import ends_with, is_size_word, is_times, plain, plain_phrases, unit_code

_CODE = re.compile(r"^(?=.*\d)(?=.*[A-Za-z])[A-Za-z0-9][A-Za-z0-9./_+-]{2,}$|^\d{4,}$|^\d+(?:[-./]\d+)+$")
DATE = re.compile(r"^\d{1,2}[./-]\d{1,2}[./-](\d{2}|\d{4})?[.,]?$|^\d{4}-\d{2}-\d{2}$|^\d{1,2}:\d{2}$")
_THREAD = re.compile(r"^[A-ZØ]{1,2}\d{1,3}([.,]\d)?$")
_TIMES = re.compile(r"\d{1,4}[x×]|[x×]\d{1,4}", re.IGNORECASE)
_ELIDED = re.compile(r"^[dD]['’](?=\w)")
CLOSE_CALL = 0.8
UNUSUAL = 10_000
_LIKE = 0.6  # how well goods must fit an article to tell that the number before them is none of their sizes
_EACH = 1.4  # «je 5 …» counts, whatever it is called
_LISTED = 1.2  # the number between a bullet and a word
COUNTED = 2.5
"""The weight of a number that plainly counts: a unit or an «x» stands beside it."""
PLAINLY_COUNTED = COUNTED_UNITS - {"KGM", "LTR", "MTR", "MTK", "TNE"}


@dataclass(frozen=True, slots=True)
class Number:
    """A number of the tokens `place`..`end` with its unit; `said` is how many words say the number itself.

    With `product` it is not written itself: «2x36 rollen» are 72.
    """

    place: int
    end: int
    amount: Amount
    unit: str | None
    weight: float
    said: int = 1
    product: bool = False

    @property
    def plain(self) -> bool:
        """Whether it counts pieces, packs or the like beyond doubt, and is no measure."""
        return self.weight >= COUNTED and self.unit in PLAINLY_COUNTED


def with_unit(tokens: Sequence[Token], number: Number) -> str:
    """A number as it is written with its unit: «500 pcs»."""
    return " ".join(token.text for token in tokens[number.place : number.end]).strip(".,;:()")


def rivalled(numbers: Sequence[Number]) -> bool:
    """Whether another number could be the quantity nearly as well."""
    best = numbers[0]
    rivals = [n for n in numbers[1:] if n.amount.value != best.amount.value]
    return any(n.weight > best.weight - CLOSE_CALL or n.plain for n in rivals)


def costs_next(tokens: Sequence[Token], place: int) -> bool:
    """Whether a word leads to a price: «je 2,56», «à EUR 2,56»."""
    near = [token.text.strip("(,;:)") for token in tokens[place + 1 : place + 3]]
    near = near[1:] if near and currency_of(near[0]) else near
    amount = read_amount(near[0]) if near else None
    return amount is not None and amount.money_like


def shares(tokens: Sequence[Token], quantity: Number) -> bool:
    """Whether a number counts each of several articles: «je 5 Stück», «5 of each»."""
    after = [plain(tokens[place].text) for place in range(quantity.end, len(tokens)) if not costs_next(tokens, place)]
    behind = plain_phrases("numbers", "each_behind")
    if quantity.unit and after[:1] and after[0] in plain_phrases("numbers", "of") and plain(tokens[quantity.end - 1].text) in behind:
        return True  # «6 each of …»
    return of_all(tokens, quantity.place) or each_before(tokens, quantity.place) or any(word in behind for word in after)


def each_before(tokens: Sequence[Token], place: int) -> bool:
    """Whether «je» or «each» stands right before a number, in its row: not the «A» of «2.5-4 A, 4711» at the end of the row above."""
    begins = next((at for at in range(place, 0, -1) if tokens[at].begins_row), 0)
    near = [token.text for token in tokens[max(begins, place - 2) : place]]
    near = near[1:] if len(near) > 1 and plain(near[1]) in plain_phrases("line_stop", "pronouns") else near  # «stuur je mij 4 sets»
    return any(plain(text) in plain_phrases("numbers", "each") for text in near if len(text) > 1 or not text.isupper())


def of_all(tokens: Sequence[Token], place: int) -> bool:
    """Whether a number counts each article of a list: «von allem 2:»."""
    words = [word for token in tokens[max(0, place - 3) : place] if (word := plain(token.text)) not in plain_phrases("kinds", "please")]
    return " ".join(words[-2:]) in plain_phrases("numbers", "each_of_all")


def speaks_of_else(tokens: Sequence[Token], quantity: Number) -> bool:
    """A number behind «Tel.», «Kundennummer», … or before «Tage» is no quantity, and what is cancelled is not ordered."""
    words = [plain(token.text) for token in tokens]
    stop = plain_phrases("line_stop", "not_lines")
    text = f" {' '.join(words)} "
    if any(f" {phrase} " in text for phrase in plain_phrases("line_stop", "cancel")):
        return True
    told = quantity.unit is not None or quantity.end > quantity.place + 1
    begins = told and tokens[quantity.place].begins_row
    before = "" if begins else " ".join(words[max(0, quantity.place - 2) : quantity.place])  # «… | Kostenstelle», and below it «45 Stk …»
    announced = quantity.place > 0 and tokens[quantity.place - 1].text.endswith(":")
    if not announced and ends_with(before, "numbers", "bound"):
        return True
    parted = tokens[quantity.end - 1].text.endswith((",", ";"))  # «…, 2 Sets, Bestellnummer 4711»
    after = [] if parted else words[quantity.end : quantity.end + 1]
    return ends_with(before, "line_stop", "not_lines") or any(word in stop for word in after)


def codes_in(sheet: Sheet, tokens: Sequence[Token]) -> Iterator[Code]:
    """What may be an article's number: by a label, by its form, or because it is one of ours."""
    for place, token in enumerate(tokens):
        text = token.text.strip(",;:()[]\"'.«»?!")
        if DATE.match(text) or not (any(c.isdigit() for c in text) or sheet.is_number(text)):
            continue
        if _TIMES.fullmatch(text) and not sheet.is_number(text):
            continue  # «…, 30x Gabel»
        label = plain(" ".join(t.text for t in tokens[max(0, place - 3) : place]))
        role = _role(label)
        if _is_under(label) and not sheet.is_number(text):
            continue  # «… unter der Nummer 4711»: the order's
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
        if ends_with(label, "line_stop", key):
            return "buyer_sku" if role == "buyer_sku" else "article"
    words = label.split()
    return "gtin" if words and words[-1] in plain_phrases("columns", "gtin") else "text"


def _is_under(label: str) -> bool:
    """Whether words say that what is ordered stands under a number: «unter der Nummer», «sous le numéro»."""
    words = label.split()
    return bool(words) and words[-1] in plain_phrases("label_words", "numbers") and ends_with(" ".join(words[:-1]), "label_words", "under")


def _numbers_a_label(tokens: Sequence[Token], place: int) -> bool:
    """Whether a number belongs to the label before a colon: «Qty 2: 5» counts five; «von allem 2:» counts two."""
    if of_all(tokens, place):
        return False
    return tokens[place].text.endswith(":") or (place + 1 < len(tokens) and tokens[place + 1].text == ":")


def numbers_in_text(sheet: Sheet, tokens: Sequence[Token], codes: Sequence[Code]) -> Iterator[Number]:
    """Numbers that may be the quantity, each with what speaks for it."""
    coded = {id(word): code for code in codes for word in code.words}
    dated = dated_places(tokens)
    said = 0  # up to here a number of several words has been read
    for place, token in enumerate(tokens):
        text = token.text.strip("(,;:)")
        before = _before(tokens, place)
        found = _number_at(tokens, place, sheet) if place >= said and place not in dated else None
        if found is None or DATE.match(text) or _numbers_a_label(tokens, place) or price_base(tokens, place):
            continue
        said = found.end
        weight = found.weight
        code = coded.get(id(token.word))
        if code is not None and (sheet.is_number(code.text) or code.role != "text"):
            weight -= 5.0
        elif code is not None and text.isdigit():
            weight -= 1.0
        numbered = place > 0 and not _is_number_of(tokens, found)
        weight -= 4.0 * (numbered and is_size_word(tokens[place - 1].text) and not _announced(tokens, place))
        weight += 2.5 * (before in plain_phrases("line_stop", "quantity_words")) + (-3.0 if _dimension(sheet, tokens, place) else 1.5) * (
            before in {"x", "×"}
        )
        weight += 1.0 if _bracketed(tokens, place) else -1.5 * token.text.startswith("(")
        begins = token.begins_row and found.unit in PLAINLY_COUNTED  # «… Linea / 3 St. …» numbers no position
        apart = begins or (place > 0 and tokens[place - 1].text.endswith(","))
        weight -= 4.0 * (numbered and not apart and before in plain_phrases("columns", "position"))
        weight -= 2.0 * (found.unit is None and found.amount.value >= UNUSUAL)
        weight += 0.9 * _by_itself(tokens, place, found.end)
        weight += 2.5 * closes(tokens, place, sheet.is_number)
        weight -= 3.0 * (found.unit is None and not token.begins_row and before in plain_phrases("numbers", "rooms"))
        weight += _EACH * (found.unit is None and each_before(tokens, place) and not costs_next(tokens, place - 1))
        weight += 0.6 * token.starts_row + _LISTED * _follows_bullet(tokens, place)
        weight += 0.5 * (before in plain_phrases("line_stop", "order_words"))
        if weight > 0:
            yield replace(found, weight=weight)


def _follows_bullet(tokens: Sequence[Token], place: int) -> bool:
    """Whether a number stands between the bullet that begins its row and a word: «- 40 coudes à sertir 90° F/F en 22»."""
    if place == 0 or not tokens[place - 1].starts_row or plain(tokens[place - 1].text) or place + 1 >= len(tokens):
        return False
    return not tokens[place + 1].starts_row and len(tokens[place + 1].text) > 1 and tokens[place + 1].text.isalpha()


def _is_number_of(tokens: Sequence[Token], found: Number) -> bool:
    """Whether a word for numbers counts here: «n. 5 pz», «nº 12 uds», with a unit that only counts behind."""
    word = plain(tokens[found.place - 1].text)
    return found.unit in COUNTED_UNITS and (word == "n" or word in plain_phrases("label_words", "numbers"))


def _announced(tokens: Sequence[Token], place: int) -> bool:
    """Whether a number begins the row below one that ends with a colon: «de bestelling voor deze week: / 5 rollen …»."""
    return tokens[place].starts_row and tokens[place - 1].text.endswith(":")


def _before(tokens: Sequence[Token], place: int) -> str:
    """The word before a place, over a colon that stands alone as in French: «quantité : 25»."""
    lone = place > 1 and tokens[place - 1].text in {":", "="}
    return plain(tokens[place - 1 - lone].text) if place else ""


def dated_places(tokens: Sequence[Token]) -> set[int]:
    """The places of words that say a day: «7. Oktober 2026»."""
    return _dated(tokens, Calendar(), lambda found: found.has_year)


def places_of_days(tokens: Sequence[Token]) -> set[int]:
    """The places of words that say a day or a week however it is written: «KW 49», «15.11.»."""
    return _dated(tokens, SOME_DAY, lambda _found: True)


def _dated(tokens: Sequence[Token], calendar: Calendar, wanted: Callable[[DateFound], bool]) -> set[int]:
    starts, text = [], ""
    for token in tokens:
        starts.append(len(text))
        text += f"{token.text} "
    spans = [(found.start, found.end) for found in find_dates(text, calendar) if wanted(found)]
    return {place for place, at in enumerate(starts) if any(start <= at < end for start, end in spans)}


def price_base(tokens: Sequence[Token], place: int) -> int | None:
    """The count at this place that the price before it is for: «1.425,00 EUR je 100 Pack»; None where it is none."""
    amount = read_amount(tokens[place].text.strip("(,;:)"))
    per = tokens[place - 1].text == "/" or plain(tokens[place - 1].text) in plain_phrases("numbers", "per") if place > 1 else False
    if not per or amount is None or amount.value not in {10, 100, 1000}:
        return None
    before = tokens[place - 2].text.strip("(,;:)")
    priced = read_amount(before)
    return int(amount.value) if currency_of(before) or (priced is not None and (priced.currency or priced.decimals == 2)) else None


def _bracketed(tokens: Sequence[Token], place: int) -> bool:
    """Whether a number alone in brackets stands before what it counts: «(5) Napkin»."""
    after = tokens[place + 1].text if place + 1 < len(tokens) and not tokens[place + 1].starts_row else ""
    return bool(re.fullmatch(r"\(\d{1,4}\)", tokens[place].text)) and after[:1].isupper()


def _by_itself(tokens: Sequence[Token], start: int, end: int) -> bool:
    """Whether a count stands between separators, row ends or price words: «// 150 Packung //», «30 Pack zu je 8,74»."""
    before = start == 0 or tokens[start].starts_row or not plain(tokens[start - 1].text) or tokens[start - 1].text.endswith((",", ":", ";"))
    after = end >= len(tokens) or tokens[end].starts_row or not plain(tokens[end].text) or tokens[end - 1].text.endswith((",", ";"))
    return before and (after or plain(tokens[end].text) in plain_phrases("line_stop", "price_words"))


def _dimension(sheet: Sheet, tokens: Sequence[Token], place: int) -> bool:
    """Whether the «x» before a number stands behind another number: 85 x 85, 100 cm x 50 m, M8 x 40."""
    words = [token.text.strip("(,;:)") for token in tokens[max(0, place - 3) : place - 1]]
    if words and sheet.is_number(words[-1]):
        return False  # «4004 x 150»
    last = place + 1 == len(tokens) or tokens[place + 1].starts_row
    if last and len(words) > 1 and read_amount(words[0]) is not None and unit_code(words[-1]) and not any(map(is_size_word, words)):
        return False  # «Scherkopf 1 mm x 10»: only one of the two is measured
    if last and len(words) > 1 and is_size_word(words[-2]):
        return False  # «Kraftbeutel Nr. 1 x 3»
    if words and _THREAD.match(words[-1]):
        return True
    return any(read_amount(word) is not None for word in words) and (len(words) < 2 or bool(unit_code(words[-1]) or read_amount(words[-1])))


def _vague(before: str, text: str, after: str) -> bool:
    """Whether words only say that there are some, or how: «ein paar», in small letters, is no pair, «aan één stuk» no piece."""
    said = {phrase.casefold().rstrip(".,;!") for phrase in (f"{text} {after}", f"{before} {text} {after}")}
    return after[:1].islower() and not said.isdisjoint(phrases("numbers", "vague"))


def _is_dialled(tokens: Sequence[Token], place: int) -> bool:
    """Whether a number stands in a telephone number that begins with a country's code: «+49 471 90 68368»."""
    first = place
    while first > 0 and not tokens[first].starts_row and tokens[first].text.strip("()/-").isdigit():
        first -= 1
    last = first + 1 == len(tokens) or tokens[first + 1].starts_row
    return bool(re.match(r"\(?\+\d", tokens[first].text)) and not last and tokens[first + 1].text[:1] in set("(0123456789")


def _number_at(tokens: Sequence[Token], place: int, sheet: Sheet) -> Number | None:
    if _is_dialled(tokens, place):
        return None
    text = tokens[place].text.strip("(,;:)•·–—")
    times = re.fullmatch(r"(\d[\d.]*)[x×*]|[x×*](\d[\d.]*)", text, re.IGNORECASE) if text[:1].isdigit() or text[:1] in "xX×*" else None
    if times:
        amount = read_amount(times.group(1) or times.group(2), sheet.sign)
        return Number(place, place + 1, amount, None, 3.0) if amount else None
    if text[:1].isdigit() and (multiplied := _multiplied(tokens, place, text, sheet)):
        return multiplied
    glued = re.fullmatch(r"(\d[\d.,]*)([A-Za-zäöüÄÖÜ]+\.?)", text) if text[:1].isdigit() else None
    if glued and (unit := unit_code(glued.group(2), sheet.language)) and not sheet.is_number(text):
        amount = read_amount(glued.group(1), sheet.sign)
        return Number(place, place + 1, amount, unit, 2.0 if unit in PLAINLY_COUNTED else 0.4) if amount else None
    if place + 1 < len(tokens) and _vague(tokens[place - 1].text if place else "", text, tokens[place + 1].text):
        return None
    worded = _worded(tokens, place, sheet.language)
    if worded is not None:
        return _with_unit(tokens, worded, sheet)
    amount = read_amount(text, sheet.sign)
    return _with_unit(tokens, Number(place, place + 1, amount, None, 1.2), sheet) if amount is not None else None


_PRODUCT = re.compile(r"([1-9]\d?)[x×]([1-9]\d{0,2})", re.IGNORECASE)


def _multiplied(tokens: Sequence[Token], place: int, text: str, sheet: Sheet) -> Number | None:
    """What two numbers before a unit that counts make together: «tape bruin 2x36 rollen»; None for sizes, which no such unit ends."""
    product = _PRODUCT.fullmatch(text)
    if product is None or place + 1 >= len(tokens) or tokens[place + 1].starts_row or tokens[place].text.endswith((",", ";")):
        return None
    unit = unit_code(tokens[place + 1].text.strip("(,;:)"), sheet.language)
    last = place + 2 == len(tokens) or tokens[place + 2].starts_row or not tokens[place + 2].text[:1].isdigit()
    if unit not in PLAINLY_COUNTED or not last:
        return None
    return Number(place, place + 2, Amount(Decimal(product[1]) * Decimal(product[2]), text), unit, COUNTED, product=True)


def _worded(tokens: Sequence[Token], place: int, language: str | None) -> Number | None:
    """A number that words say, or a group that counts itself («half a dozen»)."""
    text = tokens[place].text.strip("(,;:)")
    if len(text) < 3 and (text[:1].isupper() or text.endswith(".")):
        return None  # «i. A.» counts nothing
    end = next((at for at in range(place + 1, len(tokens)) if tokens[at].begins_row), len(tokens))
    texts = [token.text.lstrip("(") for token in tokens[place : min(end, place + MOST_WORDS)]]
    texts[0] = _ELIDED.sub("", texts[0])  # «commande d'une lampe»
    group = group_said(texts, language)
    if group is not None and group[1] > 1:
        return Number(place, place + group[1], Amount(Decimal(group[0]), " ".join(texts[: group[1]])), None, 3.0, group[1])
    if tokens[place].begins_row and (dozen := number_group(texts[0], language)) and len(texts) > 1:  # «dozen 6mm shackles»
        return Number(place, place + 1, Amount(Decimal(dozen), texts[0]), None, COUNTED)
    said = number_said(texts, language)
    if said is None:
        return None
    value, count = said
    if value == 1 and texts[count - 1].endswith((",", ".", ";", ":")) and not says_number(texts[0], language):
        return None  # «… kam heute an, vielen Dank»: another language's «one» counts only what stands right behind it
    if value == 1 and count < len(texts) and plain(texts[count]) in _price_names():
        return None  # «Kunt u een prijs geven voor …»
    return Number(place, place + count, Amount(Decimal(value), " ".join(texts[:count])), None, 0.3 if value == 1 else 1.2, count)


@cache
def _price_names() -> frozenset[str]:
    """The words that name a price, in a table's head as in a sentence."""
    return plain_phrases("line_stop", "price_words") & plain_phrases("columns", "unit_price")


def _with_unit(tokens: Sequence[Token], number: Number, sheet: Sheet) -> Number | None:
    """The number with the unit, the group or the «x» behind it, and what that weighs; None where it counts nothing, as money does."""
    amount, end = number.amount, number.end + _said_again(tokens, number, sheet.language)
    after, beyond = (tokens[at].text if at < len(tokens) else "" for at in (end, end + 1))
    if amount.percent or amount.currency or amount.value <= 0 or currency_of(after):
        return None
    group = group_said([token.text for token in tokens[end : end + 2]], sheet.language)
    if group is not None:
        return replace(number, end=end + group[1], amount=replace(amount, value=amount.value * group[0]), weight=3.0)
    unit = None if tokens[end - 1].text.endswith((",", ";")) else unit_code(after, sheet.language)  # «S: 6, M: 10»
    if amount.decimals == 2 and unit in PLAINLY_COUNTED and (amount.value % 1 or plain(after) in plain_phrases("numbers", "each")):
        return None  # «16.76 each» is a price
    if unit in COUNTED_UNITS:
        return replace(number, end=end + 1, unit=unit, weight=3.0 if unit in PLAINLY_COUNTED else 1.6)
    if is_times(after):
        beyond = beyond.strip("(,;:)")
        sized = beyond[:1].isdigit() and not (sheet.is_number(beyond) or _priced(tokens, end + 1) or _counts_sized(tokens, number, sheet))
        return replace(number, end=end + 1, weight=-2.0 if sized else 3.0)
    told = is_called_a_quantity(tokens, number.place) or _at_the_edge(tokens, number, sheet) or _multiplies(tokens, number, sheet)
    if amount.money_like or (amount.decimals and not told):
        return None
    return number if unit is None else replace(number, weight=-2.0)


def _counts_sized(tokens: Sequence[Token], number: Number, sheet: Sheet) -> bool:
    """Whether a number that begins its row counts goods that begin with their size: «12 x 8mm bow shackles», not «12 x 8 m Plane».

    The catalogue tells: what stands behind the «x» is an article of ours, and with the number it is none.
    """
    if sheet.articles is None or not tokens[number.place].begins_row:
        return False
    end = next((at for at in range(number.end + 1, len(tokens)) if tokens[at].begins_row), len(tokens))
    behind = " ".join(token.text for token in tokens[number.end + 1 : end])
    whole = " ".join(token.text for token in tokens[number.place : end])
    best = next(iter(sheet.articles.described(behind, 1)), None)
    if best is None or best.fit < _LIKE:
        return False
    sizes, with_number = (frozenset(s for s in sizes_of(text) if not s.startswith("#")) for text in (behind, whole))
    held = [sizes_of(name) for name in best.article.names]
    fits = any(not contradict(sizes, own) and numbers_in(sizes) <= numbers_in(own) for own in held)
    return fits and not any(numbers_in(with_number) <= numbers_in(own) for own in held)


def _priced(tokens: Sequence[Token], place: int) -> bool:
    """Whether an amount of money stands here: «15 × 3,53 €»."""
    amount = read_amount(tokens[place].text.strip("(,;:)"))
    after = tokens[place + 1].text if place + 1 < len(tokens) else ""
    return amount is not None and bool(amount.currency or currency_of(after.strip("(,;:)")))


def is_called_a_quantity(tokens: Sequence[Token], place: int) -> bool:
    """Whether a word for a quantity stands before a number at this place: «QTY 7.5»."""
    return place > 0 and plain(tokens[place - 1].text) in plain_phrases("line_stop", "quantity_words")


def _multiplies(tokens: Sequence[Token], number: Number, sheet: Sheet) -> bool:
    """Whether a number stands behind an article's own and an «x»: «04736 x 12,5 Drahtseil 10 mm»."""
    if number.place < 2 or not is_times(tokens[number.place - 1].text):
        return False
    return sheet.is_number(tokens[number.place - 2].text.strip("(,;:)"))


def _at_the_edge(tokens: Sequence[Token], number: Number, sheet: Sheet) -> bool:
    """Whether a number begins or, set off, ends its row, as a measure without its unit does: «7,5 Kupferrohr», «Kupferrohr: 7,5»."""
    token = tokens[number.place]
    return token.begins_row or closes(tokens, number.place, sheet.is_number)


def _said_again(tokens: Sequence[Token], number: Number, language: str | None) -> bool:
    """Whether the same number follows in brackets: «50 (fünfzig) Stück»."""
    again = tokens[number.end].text if number.end < len(tokens) else ""
    if not (again.startswith("(") and again.endswith(")")):
        return False
    said = number_said([again.strip("()")], language)
    amount = read_amount(again.strip("()"))
    return number.amount.value in {said[0] if said else None, amount.value if amount else None}
