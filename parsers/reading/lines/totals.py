"""Rows below and between the items: sums, tax, shipping, discounts, what is carried over. None of them is an order line."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from parsers.reading.lines.amounts import currency_of, read_amount
from parsers.reading.lines.numerals import Numeral
from parsers.reading.lines.rows import Row
from parsers.reading.words import plain, plain_phrases

EXACT = ("carried", "shipping", "surcharge", "reduction", "tax_total", "subtotal", "net_total", "gross_total", "any_total")
CHARGES = ("carried", "shipping", "surcharge", "reduction")
MOST_LABEL_WORDS = 8


@dataclass(frozen=True, slots=True)
class TotalRow:
    """A row that states a sum or a charge: its kind as in the section [totals] and its amount (None where only the label is there)."""

    kind: str
    row: int
    amount: Numeral | None
    label: str
    sure: bool = True


_BRACKETED = re.compile(r"\([^()]*\)")


@cache
def _words(key: str) -> frozenset[str]:
    return plain_phrases("totals", key)


@lru_cache(maxsize=4096)
def label_kind(text: str) -> str | None:
    """The kind of total that a label names; None where it names none or says more than a label does."""
    words = [
        w for w in plain(re.sub(r"[()]", " ", text)).replace("%", " ").split() if not currency_of(w) and not re.fullmatch(r"[\d.,]+", w)
    ]
    if not words or len(words) > MOST_LABEL_WORDS:
        return None
    phrase = " ".join(words)
    for kind in EXACT:
        if phrase in _words(kind):
            return kind
    bare = [w for w in words if w not in _words("fillers")]
    if not _single_words().intersection(words):
        return None
    marks = {kind: _covers(kind, bare) for kind in EXACT}
    with_tax, without = bool(_covers("with_tax", bare)), bool(_covers("without_tax", bare))
    known = set().union(*marks.values(), _covers("with_tax", bare), _covers("without_tax", bare))
    if words[0] in _words("subtotal"):  # whatever it is the sum of: «Zwischensumme 3 Haus 12 a-c»
        return "subtotal"
    if len(bare) - len(known) > 1 + len(known) // 3:
        without_brackets = _BRACKETED.sub(" ", text).strip()  # «IVA / MwSt. (art. 41 DL 331/93)»
        return label_kind(without_brackets) if without_brackets != text.strip() else None
    leading = next((kind for kind in CHARGES if marks[kind]), None)
    return leading or _sum_kind(marks, bare, with_tax=with_tax, without=without)


def leaves_tax_open(label: str) -> bool:
    """Whether a label of a sum says nothing of tax: «Bestellsumme €» may be the lines' net sum, «Endbetrag» is what is paid."""
    words = [word for word in plain(label).split() if not currency_of(word)]
    return " ".join(words) in _words("open_to_tax")


@cache
def _single_words() -> frozenset[str]:
    """Each word of the phrases that name totals."""
    return frozenset(word for key in (*EXACT, "with_tax", "without_tax", "subtotal") for phrase in _words(key) for word in phrase.split())


def _sum_kind(marks: Mapping[str, set[int]], bare: Sequence[str], *, with_tax: bool, without: bool) -> str | None:
    """Net, tax or gross: «Summe inkl. MwSt.» is gross, «Summe zzgl. MwSt.» net, «zzgl. MwSt.» alone the tax."""
    summed = marks["any_total"] or marks["net_total"] - _covers("without_tax", bare) or marks["gross_total"] - _covers("with_tax", bare)
    if marks["tax_total"]:
        if summed and with_tax:
            return "gross_total"
        return "net_total" if summed and without else "tax_total"
    if marks["subtotal"]:
        return "subtotal"
    if with_tax and summed:
        return "gross_total"
    if without and summed:
        return "net_total"
    return next((kind for kind in ("net_total", "gross_total", "any_total") if marks[kind]), None)


def _covers(kind: str, words: Sequence[str]) -> set[int]:
    """The places of the words that phrases of this kind cover."""
    covered: set[int] = set()
    for start in range(len(words)):
        for end in range(len(words), start, -1):
            if " ".join(words[start:end]) in _words(kind):
                covered |= set(range(start, end))
                break
    return covered


def total_row(row: Row, numerals: Sequence[Numeral]) -> TotalRow | None:
    """What a row states as a sum or charge, by the label before its last amount; None for a row that is none of these."""
    amounts = [n for n in numerals if not n.amount.percent]
    if not amounts:
        kind = label_kind(row.text)
        return TotalRow(kind, row.number, None, row.text) if kind in {"carried", "subtotal"} else None
    last = amounts[-1]
    for label in _labels(row, last):
        kind = label_kind(label)
        counted = kind in CHARGES and len(amounts) > 1 and not any(plain(label) in _words(charge) for charge in CHARGES)
        if kind == "tax_total" and _in_a_column(row, label, amounts):
            continue
        if kind and not counted and (last.amount.money_like or _only_a_label(row, label, last)):
            return TotalRow(kind, row.number, last, label)
    return _explained(row, amounts)


def _explained(row: Row, amounts: Sequence[Numeral]) -> TotalRow | None:
    """A charge or a sum with more said behind it: «Shipping: £6.50 via Courier 48h»."""
    first = amounts[0]
    if not first.amount.money_like or (len(amounts) > 1 and any(other.amount.money_like for other in amounts[1:])):
        return None
    label = " ".join(word.text for word in row.words[: row.words.index(first.words[0])])
    kind = label_kind(label) if label.endswith(":") else None
    return TotalRow(kind, row.number, first, label) if kind and plain(label) in _words(kind) else None


def _in_a_column(row: Row, label: str, amounts: Sequence[Numeral]) -> bool:
    """Whether a word for tax stands behind other words and their amount: «Grundpreis  3,90  1 Stk  7 % USt  3,90» is a line."""
    words = [word.text for word in row.words]
    start = next((i for i in range(len(words)) if words[i] == label.split()[0]), 0)
    before = {id(word) for word in row.words[:start]}
    counted = any(n.amount.money_like and {id(word) for word in n.words} <= before for n in amounts)
    return counted and any(sum(c.isalpha() for c in word) > 2 for word in words[:start])


def _only_a_label(row: Row, label: str, amount: Numeral) -> bool:
    """Whether nothing else is said: a sum without cents counts only behind a label word for word, and only money's sign behind it."""
    behind = row.words[next(place for place, word in enumerate(row.words) if word is amount.words[-1]) + 1 :]
    alone = all(currency_of(word.text) or not any(map(str.isalnum, word.text)) for word in behind)
    said = " ".join(word for word in label.split() if not currency_of(word.strip("()")))  # «Total EUR (net)»
    return alone and len(row.pieces) <= 2 and any(plain(text) in _words(kind) for kind in EXACT for text in (label, said))


def _labels(row: Row, amount: Numeral) -> list[str]:
    """The texts that may be the label of an amount: the piece before it, two pieces, … the whole row before it."""
    end = next(i for i, piece in enumerate(row.pieces) if amount.words[0] in piece.words)
    inside = row.pieces[end].words
    parts = [" ".join(w.text for w in inside[: inside.index(amount.words[0])])]
    parts = [" ".join(piece.text for piece in row.pieces[start:end]) + " " + parts[0] for start in range(end, -1, -1)]
    worded = [_without_numbers(part) for part in parts]
    return list(dict.fromkeys(text for text in worded if text))


def _without_numbers(text: str) -> str:
    return " ".join(word for word in text.split() if read_amount(word) is None and word not in {"%", "="}).strip()
