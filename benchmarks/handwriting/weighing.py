"""Fits how the two readers of handwriting weigh, on the corpus' worked hands, and says what each of them and both together read right.

    python -m benchmarks.handwriting.weighing [--count N] [--seeds S ...] [--check]

For each kind of place the likeliest weights under which the true value's probability, among all that might stand there, is what both
readers' log-probabilities add up to (maximum likelihood of a conditional logit, McFadden 1974). Writes config/handwriting.toml; with
--check nothing is written. The unread hands are never fitted on.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from functools import cache
from itertools import chain
from multiprocessing import get_context
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from rapidfuzz import process
from rapidfuzz.distance import Levenshtein
from scipy.optimize import minimize
from scipy.special import logsumexp

from benchmarks.corpus.__main__ import letters
from benchmarks.judging import LINE_PARTS, pair_lines
from config.company_folder import load_company
from examples.post.truth import Letter
from parsers.forms import second_reader
from parsers.forms.context import Places, Sheet
from parsers.forms.counts import USUAL, dressed, near
from parsers.forms.filled import Written
from parsers.forms.order import filled_orders, order_rows, sheets_of_orders
from parsers.forms.spelling import amounts_as_written, ways
from parsers.forms.terms import nearest_days
from parsers.forms.two_readers import Weights, both_read
from parsers.masterdata import Master, index
from parsers.options import Options
from parsers.reading.matching.articles import squeezed
from parsers.sources.documents import read_documents
from parsers.sources.intake import take_apart

COUNT, SEEDS = 40, (6001,)
FLOORS = (6.0, 9.0, 12.0, 18.0)
NEAREST = 60
USUAL_WEIGHT, PRIOR = 0.5, 2.0  # what a nat is worth before anything is known, and how many cells it takes to change that much
FILE = Path(__file__).parents[2] / "config" / "handwriting.toml"
HEAD = """\
# What a nat of each of the two readers of handwriting is worth, and how many nats each can take from a candidate at most, for each kind
# of place. Written by `python -m benchmarks.handwriting.weighing`, applied in parsers/forms/two_readers.py.
"""
Options_ = Mapping[str, Sequence[str]]


@dataclass(frozen=True, slots=True)
class Cell:
    """What both readers make of a place: for each way to write something there its value's number, and both log-probabilities."""

    kind: str
    true: int
    values: NDArray[np.int64]
    first: NDArray[np.float64]
    second: NDArray[np.float64]


def read_cells(seed: int, count: int) -> list[Cell]:
    """The cells of so many letters of the worked part whose truth is known."""
    os.environ["OMP_THREAD_LIMIT"] = "1"
    with tempfile.TemporaryDirectory(prefix="mailorder-weighing-") as folder:
        company = Path(folder)
        made = list(letters("hand", count, seed, company, "D"))
        with ProcessPoolExecutor(os.cpu_count(), mp_context=get_context("spawn")) as pool:
            return list(chain.from_iterable(pool.map(cells_of, made, [company] * len(made), chunksize=2)))


@cache
def _master(company: Path) -> Master:
    return index(load_company(company).data)


def cells_of(letter: Letter, company: Path) -> list[Cell]:
    """The cells of one letter that is one order."""
    master, orders = _master(company), letter.truth()["orders"]
    message = take_apart(letter.name, letter.content)
    documents = read_documents(message, Options(forms=master.forms))
    found = [sheets for document in documents for sheets in sheets_of_orders(document, master)]
    if len(found) != 1 or len(orders) != 1:
        return []
    [read] = filled_orders(documents, master, None, None)
    lines = [{part: leaf.value if (leaf := getattr(line, part)) else None for part in LINE_PARTS} for line in read.lines]
    places = chain(_in_head(found[0], orders[0], master), _in_rows(found[0], orders[0], lines, master))
    return [_cell(kind, written, true, options) for kind, written, true, options in places]


def _in_head(sheets: Sequence[Sheet], order: Mapping[str, Any], master: Master) -> Iterator[tuple[str, Written, str, Options_]]:
    places, fields = Places(sheets), order["fields"]
    if (found := places.find("customer_number")) and (number := _said(fields["customer_number"])):
        yield "number", found[2], number, {c.customer_number: ways(c.customer_number) for c in master.data.customers}
    for what in ("order_date", "requested_delivery_date"):
        if (found := places.find(what)) and (day := _said(fields[what])):
            options: dict[str, list[str]] = defaultdict(list)
            for way, near_day in nearest_days(found[2]):
                options[near_day.isoformat()].append(way)
            if day in options:
                yield "day", found[2], day, options


def _in_rows(
    sheets: Sequence[Sheet], order: Mapping[str, Any], lines: Sequence[Mapping[str, str | None]], master: Master
) -> Iterator[tuple[str, Written, str, Options_]]:
    rows = list(order_rows(sheets, None))
    skus = [article.sku for article in master.data.articles]
    for i, j in pair_lines(order["lines"], lines) if len(rows) == len(lines) else ():
        reader, row = rows[j]
        true = {part: _said(order["lines"][i][part]) for part in LINE_PARTS}
        if (written := reader.written(row, "quantity")) and (count := true["quantity"]) and count.isdigit():
            numbers = {*USUAL, int(count), *(n for digits in both_read(written, "0123456789") for n in near(digits))}
            yield "count", written, count, {str(n): [way for way, _ in dressed(str(n), "")] for n in sorted(numbers)}
        for role in ("unit_price", "line_total"):
            if (written := reader.written(row, role)) and (amount := true[role]):
                yield (
                    "amount",
                    written,
                    f"{Decimal(amount):.2f}",
                    {f"{v:.2f}": amounts_as_written(v) for v in sorted(_slips(Decimal(amount)))},
                )
        if (written := reader.written(row, "article")) and (sku := true["sku"]):
            others = [held for held, _, _ in process.extract(sku, skus, scorer=Levenshtein.distance, limit=NEAREST)]
            yield "article", written, sku, {other: (other, squeezed(other)) for other in {sku, *others}}


def _said(truth: Any) -> str | None:
    """The one value that the truth has."""
    if isinstance(truth, Mapping):
        return next((str(answer) for answer in truth.get("any_of", ()) if answer), None)
    return None if truth is None else str(truth)


def _slips(amount: Decimal) -> set[Decimal]:
    """An amount, and those with one figure other, missing or twice."""
    text = f"{amount:.2f}"
    held = {text} | {text[:n] + figure + text[n + 1 :] for n in range(len(text)) for figure in ("", *"0123456789") if text[n] != "."}
    found = set()
    for each in held:
        try:
            found.add(round(Decimal(each), 2))
        except InvalidOperation:
            continue
    return {value for value in found if value > 0}


def _cell(kind: str, written: Written, true: str, options: Options_) -> Cell:
    flat = [(n, way) for n, value in enumerate(options) for way in options[value]]
    texts = [way for _, way in flat]
    first, second = written.scores(texts), second_reader.scores(written.figures, texts)
    return Cell(kind, list(options).index(true), np.array([n for n, _ in flat]), np.array(first), np.array(second))


def fit(cells: Sequence[Cell]) -> Weights:
    """The likeliest weights of both readers for cells of one kind."""
    best = min((_fitted(cells, floor) for floor in FLOORS), key=lambda held: held[0])
    return best[1]


def _fitted(cells: Sequence[Cell], floor: float) -> tuple[float, Weights]:
    bounded = [(cell, _bounded(cell.first, floor), _bounded(cell.second, floor)) for cell in cells]

    def loss(logs: NDArray[np.float64]) -> float:
        a, b = np.exp(logs)
        each = [logsumexp((s := a * x + b * y)[cell.values == cell.true]) - logsumexp(s) for cell, x, y in bounded]
        return -float(np.mean(each)) + PRIOR / len(cells) * float(np.square(logs - np.log(USUAL_WEIGHT)).sum())

    found = minimize(loss, np.log([USUAL_WEIGHT] * 2), method="Nelder-Mead", options={"xatol": 0.01, "fatol": 1e-5})
    a, b = np.exp(found.x)
    return float(found.fun), Weights(round(float(a), 3), round(float(b), 3), floor)


def _bounded(scores: NDArray[np.float64], floor: float) -> NDArray[np.float64]:
    bounded: NDArray[np.float64] = np.logaddexp(scores - scores.max(), -floor)
    return bounded


def right(cells: Sequence[Cell], weights: Weights) -> float:
    """The share of cells whose true value is the likeliest."""
    hits = 0
    for cell in cells:
        pooled = weights.first * _bounded(cell.first, weights.floor) + weights.second * _bounded(cell.second, weights.floor)
        hits += int(cell.values[int(pooled.argmax())] == cell.true)
    return hits / max(1, len(cells))


def write(weights: Mapping[str, Weights], path: Path) -> None:
    """The weights as TOML."""
    tables = [f"[{kind}]\nfirst = {w.first}\nsecond = {w.second}\nfloor = {w.floor}\n" for kind, w in weights.items()]
    path.write_text("\n".join([HEAD, *tables]), encoding="utf-8")


def fitted(cells: Sequence[Cell]) -> dict[str, Weights]:
    """The weights for each kind of place; what each reader and both read right is printed."""
    kinds: dict[str, list[Cell]] = defaultdict(list)
    for cell in cells:
        kinds[cell.kind].append(cell)
    found = {}
    for kind, held in sorted(kinds.items()):
        found[kind] = weights = fit(held)
        alone = (Weights(1, 0, weights.floor), Weights(0, 1, weights.floor))
        shares = [right(held, w) for w in (*alone, weights)]
        print(f"{kind}: {len(held)} cells, right by the first {shares[0]:.3f}, the second {shares[1]:.3f}, both {shares[2]:.3f}; {weights}")
    return found


def main(arguments: Sequence[str] | None = None) -> int:
    """The command; returns the exit status."""
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks.handwriting.weighing", description="Fits how two readers of handwriting weigh."
    )
    parser.add_argument("--count", type=int, default=COUNT, help="letters a seed")
    parser.add_argument("--seeds", type=int, nargs="+", default=SEEDS)
    parser.add_argument("--check", action="store_true", help="write nothing")
    chosen = parser.parse_args(arguments)
    weights = fitted([cell for seed in chosen.seeds for cell in read_cells(seed, chosen.count)])
    if not chosen.check:
        write(weights, FILE)
    return 0


if __name__ == "__main__":
    sys.exit(main())
