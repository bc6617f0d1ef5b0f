"""Rows of catalogue.csv in which nothing is amiss, many at once; the rules themselves, and the words for what breaks them, are in
`config.company_folder`, which reads row by row whatever is not taken here."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Sequence

from config.csv_rows import Piece
from config.packed import texts_of

_NUMBERS = re.compile(r"(?:(?:\d{1,12}(?:\.\d{1,6})?)?\n)*", re.ASCII)
_GTINS = re.compile(r"(?:(?:\d{8}|\d{12,14})?\n)*", re.ASCII)
_ODD, _EVEN = slice(-2, None, -2), slice(-3, None, -2)  # of a GTIN, from the digit before the check digit on


def plain_articles(
    piece: Piece, units: Collection[str], tax_classes: Collection[str], lines: dict[tuple[object, ...], int]
) -> list[str] | None:
    """The articles as text (`config.packed`), their lines added to `lines`; None where a row may be wrong and nothing was added.

    `tax_classes` that have a rate; none: every class is right.
    """
    columns = piece.columns()
    if columns is None:
        return None
    skus, nothing = columns["sku"], [""] * len(piece.lines)
    unit = [cell.upper() or "C62" for cell in columns.get("unit", nothing)]
    tax_class = [cell or "standard" for cell in columns.get("tax_class", nothing)]
    status = [cell.lower() or "active" for cell in columns.get("status", nothing)]
    numbers = [columns.get(name, nothing) for name in ("price_net", "pack_size", "weight_kg")]
    gtins = [cell.replace(" ", "") for cell in columns.get("gtin", nothing)]
    if not (
        _new(skus, lines)
        and set(unit) <= set(units)
        and (not tax_classes or set(tax_class) <= set(tax_classes))
        and set(status) <= {"active", "discontinued"}
        and all(_fit(_NUMBERS, column) for column in numbers)
        and all(cell.strip("0.") for cell in numbers[1] if cell)
        and _fit(_GTINS, gtins)
        and all(map(_checked, filter(None, gtins)))
    ):
        return None
    price_net, pack_size, weight_kg = numbers
    aliases = [";".join(filter(None, map(str.strip, cell.split(";")))) if cell else "" for cell in columns.get("aliases", nothing)]
    names = columns.get("name_de", nothing), columns.get("name_en", nothing)
    lines.update(zip(((sku,) for sku in skus), piece.lines, strict=True))
    replaced_by = columns.get("replaced_by", nothing)
    return texts_of([skus, *names, unit, price_net, tax_class, gtins, pack_size, weight_kg, aliases, status, replaced_by])


def _new(skus: Sequence[str], lines: Collection[tuple[object, ...]]) -> bool:
    """Whether no number is empty, or stands twice."""
    return all(skus) and max(Counter(skus).values()) == 1 and not any((sku,) in lines for sku in skus)


def _fit(pattern: re.Pattern[str], cells: Sequence[str]) -> bool:
    """Whether all cells fit a pattern of lines."""
    text = "\n".join(cells) + "\n"
    return text.count("\n") == len(cells) and pattern.fullmatch(text) is not None


def _checked(gtin: str) -> bool:
    """Whether the check digit is right (GS1 General Specifications, 7.9)."""
    return (3 * sum(map(int, gtin[_ODD])) + sum(map(int, gtin[_EVEN])) + int(gtin[-1])) % 10 == 0
