"""The totals printed with the lines: which amount is net, tax, shipping, gross, settled by labels and arithmetic together."""

from __future__ import annotations

import itertools
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from decimal import Decimal

from config.vocabulary import phrases
from parsers.page import Document, Word
from parsers.reading.evidence import source_of
from parsers.reading.lines.amounts import Amount, currency_of, read_amount
from parsers.reading.lines.items import mark_of
from parsers.reading.lines.numerals import Numeral
from parsers.reading.lines.rows import Row
from parsers.reading.lines.totals import TotalRow, leaves_tax_open
from parsers.result import Leaf

CENT = Decimal("0.021")
NAMES = ("net_total", "shipping", "tax_total", "gross_total")
MOST_RATES = 4
_CODE = 3  # letters, by ISO 4217


@dataclass(frozen=True, slots=True)
class Sums:
    """The totals as leaves, what is in doubt of them, whether the lines' sum is printed, and whether it differs.

    `goods` is the printed amount that the lines must add up to, None where none is printed.
    """

    leaves: dict[str, Leaf] = field(default_factory=dict)
    doubts: tuple[str, ...] = ()
    goods: Decimal | None = None
    agrees: bool | None = None


def read_sums(
    document: Document,
    rows: Sequence[Row],
    totals: Iterable[TotalRow],
    computed: Decimal | None,
    bare: Sequence[Numeral] = (),
    is_number: Callable[[str], bool] = lambda _text: False,
) -> Sums:
    """The totals of a document whose lines add up to `computed` (None where prices are missing).

    `bare` are amounts that stand alone below the lines without a label; they count where arithmetic proves what they are.
    `is_number` tells article numbers, which name no currency.
    """
    stated = [t for t in totals if t.amount is not None]
    by_kind: dict[str, list[Numeral]] = {}
    untaxed = not {"tax_total", "net_total"} & {total.kind for total in stated}
    for total in stated:
        if total.amount is not None:
            bare_sum = untaxed and total.amount.amount.value == computed and total.kind == "gross_total" and leaves_tax_open(total.label)
            by_kind.setdefault("any_total" if bare_sum else total.kind, []).append(total.amount)
    _name_bare(by_kind, bare, computed)
    chosen = _with_untaxed_gross(_with_charges(_choose(by_kind, computed), by_kind), by_kind)
    leaves = {name: _leaf(document, numeral, name) for name, numeral in chosen.items()}
    currency = _currency(document, rows, is_number)
    if currency:
        leaves["currency"] = currency
    goods, agrees = _goods(by_kind, chosen, computed)
    return Sums(leaves, tuple(_doubts(chosen, by_kind, agrees)), goods, agrees)


def _name_bare(by_kind: dict[str, list[Numeral]], bare: Sequence[Numeral], computed: Decimal | None) -> None:
    """Amounts without a label: the lines' sum is net, net and tax are gross."""
    net = next((n for n in bare if computed is not None and abs(_value(n) - computed) < CENT), None)
    if net is not None and "net_total" not in by_kind:
        by_kind["net_total"] = [net]
    known = [_value(n) for kind in ("net_total", "any_total") for n in by_kind.get(kind, [])]
    taxes = [_value(n) for n in by_kind.get("tax_total", [])]
    gross = next((n for n in bare if any(abs(_value(n) - a - b) < CENT for a in known for b in taxes)), None)
    if gross is not None and "gross_total" not in by_kind:
        by_kind["gross_total"] = [gross]


def _value(numeral: Numeral | None) -> Decimal:
    return numeral.amount.value if numeral is not None else Decimal(0)


def _choose(by_kind: dict[str, list[Numeral]], computed: Decimal | None) -> dict[str, Numeral]:
    """Net, tax, shipping and gross: those whose labels fit best among the amounts that add up, else what the labels alone say."""
    chosen: dict[str, Numeral] = {}
    for name in ("shipping", "tax_total"):
        if by_kind.get(name):
            chosen[name] = by_kind[name][-1]
    nets, grosses = by_kind.get("net_total", []), by_kind.get("gross_total", [])
    balanced = _balanced(by_kind, computed, _value(chosen.get("shipping")))
    if balanced is not None:
        net, chosen["tax_total"], chosen["gross_total"] = balanced
        stated = {_value(n) for n in nets}
        chosen["net_total"] = nets[0] if nets and _value(net) not in stated and _value(net) != computed else net
        return chosen
    tax = _value(chosen.get("tax_total"))
    if nets:
        chosen["net_total"] = next((n for n in nets if _value(n) == computed), nets[0])
    if grosses:
        chosen["gross_total"] = grosses[-1]
    if "net_total" not in chosen and by_kind.get("subtotal") and _value(by_kind["subtotal"][-1]) == computed:
        chosen["net_total"] = by_kind["subtotal"][-1]
    if "net_total" not in chosen and by_kind.get("any_total"):
        last = by_kind["any_total"][-1]
        chosen["net_total" if tax == 0 or _value(last) == computed else "gross_total"] = last
    return chosen


def _with_charges(chosen: dict[str, Numeral], by_kind: dict[str, list[Numeral]]) -> dict[str, Numeral]:
    """The net total with the charges in it, where both are printed (EN 16931, BT-109): «Waren 116,07, Versand 4,90, netto 120,97»."""
    net, shipping = chosen.get("net_total"), chosen.get("shipping")
    if net is None or shipping is None or not _value(shipping):
        return chosen
    sums = [n for kind in ("net_total", "any_total") for n in by_kind.get(kind, [])]
    whole = next((n for n in sums if n is not chosen.get("gross_total") and abs(_value(n) - _value(net) - _value(shipping)) < CENT), None)
    return chosen if whole is None else {**chosen, "net_total": whole}


def _with_untaxed_gross(chosen: dict[str, Numeral], by_kind: dict[str, list[Numeral]]) -> dict[str, Numeral]:
    """The gross total, too, where there is no tax and a further sum is printed below the net one."""
    net, tax = chosen.get("net_total"), chosen.get("tax_total")
    if net is None or _value(tax) or "gross_total" in chosen:
        return chosen
    if tax is None and not any(_value(n) == _value(net) for n in by_kind.get("subtotal", [])):
        return chosen
    due = {_value(net), _value(net) + _value(chosen.get("shipping"))}
    whole = next((n for n in reversed(by_kind.get("any_total", [])) if _value(n) in due), None)
    if whole is net:  # «Subtotal 410.50, VAT 0.00, Total 410.50»: the upper one is without tax
        net = next((n for n in by_kind.get("subtotal", []) if _value(n) == _value(whole)), None)
        if net is None and tax is not None and by_kind.get("net_total"):  # «Net 281.60, carriage 38.00, VAT 0.00, total 319.60»
            net = whole
    return chosen if whole is None or net is None else {**chosen, "net_total": net, "gross_total": whole}


def _balanced(by_kind: dict[str, list[Numeral]], computed: Decimal | None, shipping: Decimal) -> tuple[Numeral, Numeral, Numeral] | None:
    """The likeliest net, tax and gross that add up (with shipping where it stands apart); None where none do."""
    pool = [n for kind in ("net_total", "any_total", "subtotal", "gross_total") for n in by_kind.get(kind, [])]
    stated = by_kind.get("tax_total", [])
    taxes = _taxes(stated, by_kind.get("any_total", []))
    nets, grosses = by_kind.get("net_total", []), by_kind.get("gross_total", [])
    fitting = [
        (net, tax, gross)
        for net, gross in itertools.permutations(pool, 2)
        for tax in taxes
        if _value(tax)
        and tax is not net
        and tax is not gross
        and abs(_value(tax)) < abs(_value(net))
        and _near(net, gross, _value(tax), shipping)
    ]
    return max(
        fitting,
        key=lambda t: ((t[0] in nets) + (t[2] in grosses), t[1] in stated, _value(t[0]) == computed, abs(_value(t[2])), -taxes.index(t[1])),
        default=None,
    )


def _taxes(stated: Sequence[Numeral], sums: Sequence[Numeral]) -> list[Numeral]:
    """What may be the whole tax, the likeliest first: an amount labelled so, several rates together, and a sum that no word explains."""
    runs = [stated[start:stop] for start in range(len(stated)) for stop in range(len(stated), start + 1, -1)]
    alike = [run for run in runs if len(run) <= MOST_RATES and len({_value(part) > 0 for part in run}) == 1]
    return [*reversed(stated), *(_together(run) for run in alike), *sums]


def _together(parts: Sequence[Numeral]) -> Numeral:
    """The amounts of several rates as one."""
    total = sum((_value(part) for part in parts), Decimal(0))
    amount = Amount(total, " ".join(part.amount.raw for part in parts), 2)
    return replace(parts[0], amount=amount, words=tuple(word for part in parts for word in part.words))


def _near(net: Numeral, gross: Numeral, tax: Decimal, shipping: Decimal) -> bool:
    return any(abs(_value(net) + tax + extra - _value(gross)) < CENT for extra in {Decimal(0), shipping})


def _goods(by_kind: dict[str, list[Numeral]], chosen: dict[str, Numeral], computed: Decimal | None) -> tuple[Decimal | None, bool | None]:
    """The printed amount that is the lines' sum, charges and reductions allowed for, and whether it is."""
    pool = [n for kind in ("net_total", "any_total", "subtotal", "gross_total") for n in by_kind.get(kind, [])]
    if not pool:
        return None, None
    first = _value(chosen.get("net_total") or pool[0])
    if computed is None:
        return first, None
    extras = [_value(n) for kind in ("shipping", "surcharge", "reduction") for n in by_kind.get(kind, [])]
    signed = [_value(n) for kind in ("shipping", "surcharge") for n in by_kind.get(kind, [])] + [
        -abs(_value(n)) for n in by_kind.get("reduction", [])
    ]
    options = {computed, computed + sum(extras, Decimal(0)), computed + sum(signed, Decimal(0)), *(computed + e for e in signed)}
    for numeral in pool:
        if any(abs(_value(numeral) - option) < CENT for option in options):
            return _value(numeral), True
    return first, False


def _doubts(chosen: dict[str, Numeral], by_kind: dict[str, list[Numeral]], agrees: bool | None) -> Iterable[str]:
    for name, numeral in chosen.items():
        mark = mark_of(numeral)
        if numeral.amount.otherwise is not None or not mark.read_alike:
            yield f"fields.{name}"
    net, gross = chosen.get("net_total"), chosen.get("gross_total")
    if net is not None and gross is not None:
        parts = _value(net) + _value(chosen.get("tax_total"))
        fits = any(abs(parts + extra - _value(gross)) < CENT for extra in {Decimal(0), _value(chosen.get("shipping"))})
        if not fits:
            yield "fields.net_total"
            yield "fields.gross_total"
    elif gross is not None and agrees is not True:
        yield "fields.gross_total"
    elif net is not None and by_kind.get("any_total") and not by_kind.get("net_total") and agrees is not True:
        yield "fields.net_total"
        yield "fields.gross_total"


def _leaf(document: Document, numeral: Numeral, name: str) -> Leaf:
    mark = mark_of(numeral, f"labelled as {name.replace('_', ' ')}")
    return mark.leaf(document, 0.95 * min(1.0, mark.sureness + 0.1))


def _currency(document: Document, rows: Sequence[Row], is_number: Callable[[str], bool]) -> Leaf | None:
    """The currency that is named most, with an amount, in a head or in a label; never in an article's number, «FR.4052»."""
    pairs = ((row.page, word, behind) for row in rows for word, behind in zip(row.words, (*row.words[1:], None), strict=True))
    named = [(code, page, word) for page, word, behind in pairs if (code := _currency_in(word, behind)) and not is_number(word.text)]
    votes = Counter(code for code, _, _ in named)
    if not votes:
        return None
    code, count = votes.most_common(1)[0]
    page, word = next((page, word) for held, page, word in named if held == code)
    why = (f"named {count} times" if count > 1 else "named once",)
    return Leaf(code, word.text, 0.98 if len(votes) == 1 else 0.8, source_of(document, page, (word,)), why)


def _currency_in(word: Word, behind: Word | None) -> str | None:
    """ISO 4217 of a symbol or code that is this word or is glued to an amount in it; «Fr.» is money before an amount alone."""
    code = currency_of(word.text)
    if code is not None:
        following = read_amount(behind.text) if behind else None
        ambiguous = word.text.strip(".,;:()[]").casefold() in phrases("numbers", "ambiguous_currencies")
        return code if not ambiguous or (following is not None and following.decimals == 2) else None
    by_unit, slash, _ = word.text.partition("/")
    if slash and by_unit[-1:].isalpha():  # «62,00 EUR/100», «EUR/Stk»
        return currency_of(by_unit) if by_unit.casefold() not in phrases("numbers", "ambiguous_currencies") else None
    parts = word.text.split("_")  # «unit_price_eur», as programs name a column
    if len(parts) > 1:
        return next((code for part in parts if len(part) == _CODE and (code := currency_of(part))), None)
    amount = read_amount(by_unit if slash and by_unit[-1:] in "€$£" else word.text)
    return amount.currency if amount else None
