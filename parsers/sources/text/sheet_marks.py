"""What calamine does not tell of an XLSX file: what is hidden or struck out, leading zeros, currencies, and how far a sheet reaches."""

from __future__ import annotations

import io
import posixpath
import re
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass, field

from lxml import etree

_ROW = re.compile(rb"<(?:x:)?row\b([^>]*)>")
_COLUMN = re.compile(rb"<(?:x:)?col\b([^>]*)>")
_CELL = re.compile(rb"<(?:x:)?c\b([^>]*)>")
_ATTRIBUTE = re.compile(rb'(\w+)="([^"]*)"')
_TRUE = (b"1", b"true")
_CURRENCY = re.compile(r"[€£]|\b(?:EUR|CHF|GBP|USD|PLN|CZK|DKK|SEK|NOK)\b")  # in a number's format: «#,##0.00 "€"»


@dataclass(frozen=True, slots=True)
class Marks:
    """Rows, columns and cells from 0. `area` is rows × columns of the rectangle that the sheet's cells span.

    `digits` is how many digits a number is shown with at least: a postcode stored as 1067 stands there as 01067. `currencies` is the sign
    or code that an amount is shown with: 6.8 stands there as «6,80 €».
    """

    hidden_rows: frozenset[int] = frozenset()
    hidden_columns: frozenset[int] = frozenset()
    struck: frozenset[tuple[int, int]] = frozenset()
    digits: Mapping[tuple[int, int], int] = field(default_factory=dict)
    currencies: Mapping[tuple[int, int], str] = field(default_factory=dict)
    area: int = 0


@dataclass(frozen=True, slots=True)
class _Styles:
    """The numbers of the cell styles whose font is struck through, the least digits of those that have such, and their currencies."""

    struck: frozenset[bytes] = frozenset()
    digits: Mapping[bytes, int] = field(default_factory=dict)
    currencies: Mapping[bytes, str] = field(default_factory=dict)


@dataclass(slots=True)
class _Found:
    rows: set[int] = field(default_factory=set)
    columns: set[int] = field(default_factory=set)
    struck: set[tuple[int, int]] = field(default_factory=set)
    digits: dict[tuple[int, int], int] = field(default_factory=dict)
    currencies: dict[tuple[int, int], str] = field(default_factory=dict)
    last: tuple[int, int] = (0, 0)


def marks_of(content: bytes) -> dict[str, Marks]:
    """The marks of each sheet by its name; {} for a file that is no XLSX. Raises what zipfile and lxml raise on a damaged one."""
    if not content.startswith(b"PK"):
        return {}
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        if "xl/workbook.xml" not in archive.namelist():
            return {}
        styles = _styles(archive)
        return {name: _sheet(archive.read(path), styles) for name, path in _sheets(archive) if path in archive.namelist()}


def _parse(data: bytes) -> etree._Element:
    return etree.fromstring(data, etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False))


def _sheets(archive: zipfile.ZipFile) -> list[tuple[str, str]]:
    relations = _parse(archive.read("xl/_rels/workbook.xml.rels"))
    targets = {r.get("Id"): r.get("Target") or "" for r in relations}
    found = []
    for sheet in _parse(archive.read("xl/workbook.xml")).iter("{*}sheet"):
        relation = next((value for key, value in sheet.attrib.items() if str(key).endswith("}id")), "")
        target = targets.get(str(relation), "")
        found.append((sheet.get("name") or "", posixpath.normpath(posixpath.join("/xl", target)).lstrip("/")))
    return found


def _styles(archive: zipfile.ZipFile) -> _Styles:
    if "xl/styles.xml" not in archive.namelist():
        return _Styles()
    root = _parse(archive.read("xl/styles.xml"))
    fonts, formats = root.find("{*}fonts"), root.find("{*}cellXfs")
    if formats is None:
        return _Styles()
    strikes = [font.find("{*}strike") for font in fonts] if fonts is not None else []
    struck = {str(number) for number, strike in enumerate(strikes) if strike is not None and strike.get("val", "1") not in {"0", "false"}}
    zeros = {
        f.get("numFmtId"): len(f.get("formatCode") or "")
        for f in root.iter("{*}numFmt")
        if re.fullmatch("0{2,20}", f.get("formatCode") or "")
    }
    signs = {f.get("numFmtId"): m[0] for f in root.iter("{*}numFmt") if (m := _CURRENCY.search(f.get("formatCode") or ""))}
    numbered = [(str(number).encode(), style) for number, style in enumerate(formats)]
    return _Styles(
        frozenset(number for number, style in numbered if style.get("fontId") in struck),
        {number: zeros[style.get("numFmtId")] for number, style in numbered if style.get("numFmtId") in zeros},
        {number: signs[style.get("numFmtId")] for number, style in numbered if style.get("numFmtId") in signs},
    )


def _sheet(data: bytes, styles: _Styles) -> Marks:
    found = _Found()
    for match in _COLUMN.finditer(data):
        held = dict(_ATTRIBUTE.findall(match.group(1)))
        if held.get(b"hidden") in _TRUE:
            found.columns.update(range(int(held.get(b"min", b"1")) - 1, min(int(held.get(b"max", b"1")), 16_384)))
    for match in _ROW.finditer(data):
        held = dict(_ATTRIBUTE.findall(match.group(1)))
        if held.get(b"hidden") in _TRUE and held.get(b"r", b"").isdigit():
            found.rows.add(int(held[b"r"]) - 1)
    for match in _CELL.finditer(data):
        _cell(dict(_ATTRIBUTE.findall(match.group(1))), styles, found)
    area = (found.last[0] + 1) * (found.last[1] + 1)
    return Marks(frozenset(found.rows), frozenset(found.columns), frozenset(found.struck), found.digits, found.currencies, area)


def _cell(held: dict[bytes, bytes], styles: _Styles, found: _Found) -> None:
    place = _place(held.get(b"r", b""))
    if place is None:
        return
    found.last = (max(found.last[0], place[0]), max(found.last[1], place[1]))
    style = held.get(b"s", b"")
    if style in styles.struck:
        found.struck.add(place)
    if style in styles.digits:
        found.digits[place] = styles.digits[style]
    if style in styles.currencies:
        found.currencies[place] = styles.currencies[style]


def _place(reference: bytes) -> tuple[int, int] | None:
    """Row and column of a reference such as «B7», from 0."""
    match = re.fullmatch(rb"([A-Z]{1,3})(\d{1,7})", reference)
    if not match:
        return None
    column = 0
    for letter in match.group(1):
        column = column * 26 + letter - 64
    return int(match.group(2)) - 1, column - 1
