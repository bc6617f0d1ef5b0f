"""Running text cut into clauses, each of which may order one thing: at bullets, line breaks, semicolons, and «und» before a number."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace

from parsers.page import CHARACTER_WIDTH, Page, Word
from parsers.reading.lines.amounts import read_amount
from parsers.reading.lines.number_words import MOST_WORDS, group_said, number_said
from parsers.reading.lines.rows import Row, follows
from parsers.reading.lines.units import COUNTED_UNITS
from parsers.reading.words import is_size_word, keys_of, plain, plain_phrases, unit_code

BULLET = re.compile(r"^(?:[-–—*•·●▪○>+]|\(?\d{1,2}[.)]|\[\d{1,3}\]|[a-z]\))$")
_SENTENCE_END = re.compile(r"(?:(?:[a-zäöüß]{3,}|\d{3}|[)\"»])\.|[!?])$")
_LETTER_SIZE = re.compile(r"^(?:X{0,3}[SML]|\dXL)[)]?[.!]$")
NARROWEST_TEXT = 70 * CHARACTER_WIDTH
"""Running text is not broken earlier; what ends before stands in rows of its own."""


@dataclass(frozen=True, slots=True)
class Token:
    """A word of running text with the page and row it stands on; `wraps` tells that it begins a row only because the last one was full.

    `opens` tells that a paragraph begins with it.
    """

    word: Word
    page: Page
    row: int
    starts_row: bool
    wraps: bool = False
    opens: bool = False

    @property
    def begins_row(self) -> bool:
        """Whether it starts a row that does not only go on with the one before."""
        return self.starts_row and not self.wraps

    @property
    def text(self) -> str:
        return self.word.text


@dataclass(frozen=True, slots=True)
class Clause:
    """Words that belong together, without the bullet before them."""

    tokens: tuple[Token, ...]

    @property
    def text(self) -> str:
        return " ".join(token.text for token in self.tokens)

    @property
    def rows(self) -> tuple[int, ...]:
        return tuple(dict.fromkeys(token.row for token in self.tokens))


def _adding() -> frozenset[str]:
    """Words that join one thing with another that is ordered as well: «und»."""
    return plain_phrases("line_stop", "adding")


def clauses_of(rows: Sequence[Row], is_number: Callable[[str], bool]) -> list[Clause]:
    """The clauses of these rows in their order."""
    found: list[Clause] = []
    for paragraph in _paragraphs(rows, is_number):
        found += [clause for clause in _cut(paragraph, is_number) if clause.tokens]
    return found


def tokens_of(rows: Sequence[Row], is_number: Callable[[str], bool]) -> list[Token]:
    """All words of these rows in their order."""
    return [token for paragraph in _paragraphs(rows, is_number) for token in paragraph]


def _paragraphs(rows: Sequence[Row], is_number: Callable[[str], bool]) -> Iterable[list[Token]]:
    for held in _in_paragraphs(rows):
        listed = _is_list(held, is_number)
        yield [replace(token, wraps=False) if listed and token.wraps else token for token in held]


def _is_list(tokens: Sequence[Token], is_number: Callable[[str], bool]) -> bool:
    """Whether most rows of a paragraph end early, so that the full ones are only the longest of a list, or begin or end alike."""
    starts = [token for token in tokens if token.starts_row]
    ends = {token.text for place, token in enumerate(tokens) if place + 1 == len(tokens) or tokens[place + 1].starts_row}
    alike = len(starts) > 2 and (len({plain(token.text) for token in starts}) == 1 or all(token.text[0].isdigit() for token in starts[1:]))
    alike = alike or (len(starts) > 1 and (len(ends) == 1 or all(token.text[0].isdigit() for token in starts)))
    numbered = sum(is_number(token.text.strip(",;:()")) for token in starts)
    named = numbered * 2 > len(starts) > 2 or numbered == len(starts) > 1
    return alike or named or sum(token.wraps for token in starts) * 2 < len(starts) - 1


def _in_paragraphs(rows: Sequence[Row]) -> Iterable[list[Token]]:
    held: list[Token] = []
    last: Row | None = None
    widest = max((row.words[-1].box.x1 for row in rows), default=0.0)
    widest = max(widest, NARROWEST_TEXT)
    for row in rows:
        if last is not None and (not follows(last, row) or row.number != last.number + 1):
            yield held
            held = []
        held += [
            Token(w, row.page, row.number, place == 0, place == 0 and bool(held) and _full(last, row, widest), place == 0 and not held)
            for place, w in enumerate(row.words)
        ]
        last = row
    yield held


def _full(last: Row | None, row: Row, widest: float) -> bool:
    """Whether the first word of a row would not have fitted on the row before."""
    return (
        last is not None
        and not BULLET.match(row.words[0].text)
        and last.words[-1].box.x1 + row.words[0].box.width + CHARACTER_WIDTH > widest
    )


def _cut(tokens: Sequence[Token], is_number: Callable[[str], bool]) -> Iterable[Clause]:
    held: list[Token] = []
    counted = named = False
    for place, token in enumerate(tokens):
        if held and (_breaks(tokens, place, is_number, counted=counted, named=named) or _repeats(held, token)):
            yield Clause(tuple(held))
            held, counted, named = [], False, False
        if not held and (BULLET.match(token.text) and len(tokens) > place + 1 and not counts(tokens, place, is_number)):
            continue
        held.append(token)
        named = named or is_number(token.text.strip(",;:()"))
        counted = (
            counted or closes(tokens, place, is_number) or counts(tokens, place, is_number) or token.text in plain_phrases("numbers", "one")
        )
    yield Clause(tuple(held))


def closes(tokens: Sequence[Token], place: int, is_number: Callable[[str], bool]) -> bool:
    """Whether a number ends its row behind a colon or an equals sign: «Streusalz grob: 3»."""
    text = tokens[place].text.rstrip(".,;")
    amount = None if is_number(text) else read_amount(text)
    last = place + 1 == len(tokens) or tokens[place + 1].starts_row
    marked = place > 0 and not tokens[place].starts_row and tokens[place - 1].text.endswith((":", "="))
    return amount is not None and not amount.money_like and amount.value > 0 and last and marked


def _repeats(held: Sequence[Token], token: Token) -> bool:
    """Whether a row begins with the word that began the clause: «Pos 1: … Pos 2: …»."""
    return token.starts_row and len(held) > 2 and plain(token.text) == plain(held[0].text) and plain(token.text).isalpha()


def _breaks(tokens: Sequence[Token], place: int, is_number: Callable[[str], bool], *, counted: bool, named: bool) -> bool:
    token, before = tokens[place], tokens[place - 1]
    if token.starts_row and (BULLET.match(token.text) or is_number(token.text.strip(",;:()"))):
        return True
    if token.starts_row and counts(tokens, place, is_number) and (counted or not named):
        return True
    if token.starts_row and counted and (not token.wraps or _label(token.text)):
        return not _prices(tokens, place)
    if counted and plain(before.text) in _adding() and plain(token.text) in plain_phrases("numbers", "one"):
        return True
    if before.text.endswith((";", ":")) and not (place + 1 < len(tokens) and _label(before.text)):
        return before.text.endswith(";") or (token.starts_row and counted)
    if _SENTENCE_END.search(before.text) and not is_number(before.text.strip(".")) and not unit_code(before.text):
        return True
    if counted and _ends_sentence(before.text, is_number) and token.text[:1].isupper() and not is_number(token.text.strip(".,;:()")):
        return True
    if not counted and not token.starts_row:
        return False
    joined = before.text.endswith(",") or plain(before.text) in _adding()
    return joined and counts(tokens, place, is_number) and counted


def _prices(tokens: Sequence[Token], place: int) -> bool:
    """Whether a row only goes on with a price: «Einzelpreis 9,70 EUR»."""
    amount = read_amount(tokens[place + 1].text) if place + 1 < len(tokens) else None
    return "unit_price" in keys_of("columns", tokens[place].text) and amount is not None and amount.money_like


def _ends_sentence(text: str, is_number: Callable[[str], bool]) -> bool:
    """Whether an article's number or a size with a stop behind it may end a sentence: «… PVC-1319.», «… Westen XL.»."""
    return text.endswith((".", "!")) and (is_number(text.strip(".,;:()!")) or bool(_LETTER_SIZE.match(text)))


def _label(text: str) -> bool:
    bare = plain(text)
    return any(bare in plain_phrases("line_stop", key) for key in ("sku_labels", "quantity_words", "buyer_sku_labels", "price_words"))


def counts(tokens: Sequence[Token], place: int, is_number: Callable[[str], bool]) -> bool:
    """Whether a quantity begins here: a number or number word before a unit, an «x», an article number, or a word."""
    token = tokens[place]
    text = token.text.strip("(,;")
    after = tokens[place + 1].text if place + 1 < len(tokens) else ""
    before = plain(tokens[place - 1].text) if place else ""
    if (
        (place > 0 and is_size_word(tokens[place - 1].text))
        or before in plain_phrases("columns", "position")
        or before in {"x", "×"}
        or text.endswith(":")
    ):
        return False
    if re.fullmatch(r"\d[\d.]*[x×*]|[x×]\d+", text, re.IGNORECASE):
        return True
    glued = re.fullmatch(r"(\d[\d.,]*)([A-Za-zäöüÄÖÜ]+\.?)", text)
    if glued and unit_code(glued.group(2)) and not is_number(text):
        return unit_code(glued.group(2)) in COUNTED_UNITS
    amount = read_amount(text)
    said = number_said([t.text.lstrip("(") for t in tokens[place : place + MOST_WORDS]])
    if said is not None:
        behind = [t.text for t in tokens[place + said[1] :][:1]]
        if said[0] != 1 or (behind and unit_code(behind[0])) or _group(tokens, place + 1):
            return True
    if amount is None or amount.money_like or amount.percent or amount.value <= 0 or amount.value > 99_999:
        return False
    if text != token.text.rstrip(".") and not after:
        return False
    if unit_code(after):
        return unit_code(after) in COUNTED_UNITS
    beyond = tokens[place + 2].text.strip(",;:().") if place + 2 < len(tokens) else ""
    if plain(after) in plain_phrases("numbers", "multiplier") or after in {"x", "X", "×", "*"}:
        return is_number(beyond) or not beyond[:1].isdigit()
    if (
        _group(tokens, place + 1)
        or is_number(after.strip(",;:()."))
        or (plain(after) in plain_phrases("numbers", "of") and is_number(beyond))
    ):
        return True
    leading = (
        place == 0
        or token.starts_row
        or before in _adding() | plain_phrases("line_stop", "order_words")
        or tokens[place - 1].text.endswith(",")
    )
    return leading and not is_number(text) and amount.decimals == 0 and bool(re.match(r"[A-ZÄÖÜa-zäöü]{3,}", after)) and len(text) <= 4


def _group(tokens: Sequence[Token], place: int) -> bool:
    return group_said([token.text for token in tokens[place : place + 2]]) is not None
