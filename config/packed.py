"""Rows kept as text in one array: a million articles take 150 MB so, and a gigabyte as objects."""

from __future__ import annotations

import dataclasses
import pickle
from array import array
from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from datetime import date
from decimal import Decimal
from functools import cache, lru_cache, partial
from typing import Any, Generic, TypeVar, cast, overload

T = TypeVar("T")

KEPT = 4096  # rows that are asked for again and again
_CELL, _PART = "\0", ";"  # NUL stands in no cell (`config.csv_rows`), and lists are written with semicolons


class Packed(Sequence[T], Generic[T]):
    """A sequence of dataclass rows of one kind, or of strings; each is made from its text when it is asked for.

    The arrays travel outside of a pickle where its protocol allows (PEP 574), so that processes can share them.
    """

    __slots__ = ("_held", "_kind", "_made", "_starts", "_text")

    def __init__(self, kind: type[T], text: Any, starts: Any) -> None:
        """`text` holds the rows in UTF-8, row after row, `starts` where each begins and, at its end, where the last one ends."""
        self._kind, self._held = kind, (text, starts)
        self._text, self._starts = memoryview(text), memoryview(starts).cast("B").cast("Q")
        self._made = lru_cache(maxsize=KEPT)(partial(_row, _unpacker(cast("Hashable", kind)), self._text, self._starts))

    @classmethod
    def of(cls, kind: type[T], rows: Iterable[T]) -> Packed[T]:
        """These rows, packed. Raises ValueError where a cell holds what parts cells."""
        return cls.of_texts(kind, map(_packer(cast("Hashable", kind)), rows))

    @classmethod
    def of_texts(cls, kind: type[T], texts: Iterable[str]) -> Packed[T]:
        """Rows that are text already: the cells in the order of the fields, with NULs between (`text_of`, `texts_of`)."""
        held, starts = bytearray(), array("Q", [0])
        for text in texts:
            held += text.encode()
            starts.append(len(held))
        return cls(kind, bytes(held), starts)

    def __len__(self) -> int:
        return len(self._starts) - 1

    @overload
    def __getitem__(self, place: int) -> T: ...
    @overload
    def __getitem__(self, place: slice) -> Sequence[T]: ...
    def __getitem__(self, place: int | slice) -> T | Sequence[T]:
        if isinstance(place, slice):
            return tuple(self[at] for at in range(*place.indices(len(self))))
        if not -len(self) <= place < len(self):
            raise IndexError(place)
        return cast("T", self._made(place % len(self)))

    def __iter__(self) -> Iterator[T]:
        unpack = _unpacker(cast("Hashable", self._kind))
        return cast("Iterator[T]", (unpack(text) for text in self.texts()))

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Sequence) and len(self) == len(other) and all(a == b for a, b in zip(self, other, strict=True))

    __hash__ = None  # type: ignore[assignment]

    def __reduce_ex__(self, protocol: Any) -> Any:
        # Not of the memoryviews: the collector of CPython 3.11 crashes on one that is exported and part of a cycle (gh-77894).
        return Packed, (self._kind, *(pickle.PickleBuffer(held) if protocol >= 5 else bytes(held) for held in self._held))

    def texts(self) -> Iterator[str]:
        """Each row as text, its cells in the order of the fields with NULs between."""
        return map(self.text, range(len(self)))

    def text(self, place: int) -> str:
        """The row at this place (from 0 on) as text."""
        return _text(self._text, self._starts, place)

    @property
    def nbytes(self) -> int:
        """The bytes that it takes."""
        return self._text.nbytes + self._starts.nbytes


def _text(text: memoryview, starts: memoryview, place: int) -> str:
    return str(text[starts[place] : starts[place + 1]], "utf-8")


def _row(unpack: Callable[[str], T], text: memoryview, starts: memoryview, place: int) -> T:
    return unpack(_text(text, starts, place))


def packed(kind: type[T], rows: Sequence[T]) -> Packed[T]:
    """The rows, packed unless they are. Raises ValueError where a cell holds what parts cells."""
    return rows if isinstance(rows, Packed) else Packed.of(kind, rows)


def cells_of(text: str) -> list[str]:
    """The cells of a row's text."""
    return text.split(_CELL)


def text_of(row: Any) -> str:
    """A row's text. Raises ValueError where a cell holds what parts cells."""
    return _packer(cast("Hashable", type(row)))(row)


def texts_of(columns: Sequence[Sequence[str]]) -> list[str]:
    """The texts of rows that are given as columns of cells that are text already."""
    return list(map(_CELL.join, zip(*columns, strict=True)))


@cache
def _packer(kind: Hashable) -> Callable[[Any], str]:
    if kind is str:
        return str
    names = [f.name for f in dataclasses.fields(cast("Any", kind))]

    def pack(row: Any) -> str:
        text = _CELL.join(_cell(getattr(row, name)) for name in names)
        if text.count(_CELL) != len(names) - 1:
            raise ValueError(f"a cell of {row} holds a NUL character")
        return text

    return pack


def _cell(value: Any) -> str:
    if isinstance(value, str):
        return value
    if value is None:
        return ""
    if isinstance(value, tuple):
        if any(_PART in part for part in value):
            raise ValueError(f"a part of {value} holds «{_PART}», which parts them")
        return _PART.join(value)
    return str(value)


@cache
def _unpacker(kind: Hashable) -> Callable[[str], Any]:
    if kind is str:
        return str
    build = cast("Callable[..., Any]", kind)
    converters = [_CONVERTERS[str(f.type)] for f in dataclasses.fields(cast("Any", kind))]

    def unpack(text: str) -> Any:
        return build(*(convert(cell) if convert else cell for convert, cell in zip(converters, text.split(_CELL), strict=True)))

    return unpack


_CONVERTERS: dict[str, Callable[[str], Any] | None] = {
    "str": None,
    "Decimal": Decimal,
    "Decimal | None": lambda cell: Decimal(cell) if cell else None,
    "date | None": lambda cell: date.fromisoformat(cell) if cell else None,
    "tuple[str, ...]": lambda cell: tuple(cell.split(_PART)) if cell else (),
}
