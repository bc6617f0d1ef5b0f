"""From a key to the places that have it, in two sorted arrays: eight bytes a key, where a dictionary of lists takes two hundred."""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import islice
from typing import Any, Generic, TypeVar
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

from config.packed import Packed

T = TypeVar("T")


class Lookup:
    """Keys by their CRC-32. Two keys may share one, so whoever asks looks whether a place really has the key."""

    __slots__ = ("_hashes", "_places", "_view")

    def __init__(self, hashes: NDArray[np.uint32], places: NDArray[np.int32]) -> None:
        """`hashes` rise; `places` are in their order, and rise where hashes are equal."""
        self._hashes, self._places = hashes, places
        self._view = hashes.data

    @classmethod
    def of(cls, keys: Iterable[str]) -> Lookup:
        """The places of these keys: the first is at 0, the next at 1, …"""
        hashes = np.fromiter(map(hash_of, keys), np.uint32)
        order = np.argsort(hashes, kind="stable").astype(np.int32)
        return cls(hashes[order], order)

    @classmethod
    def of_pairs(cls, pairs: Iterable[tuple[str, int]]) -> Lookup:
        """The places of keys, each given with its place."""
        hashes, places = array("I"), array("i")
        for key, place in pairs:
            hashes.append(hash_of(key))
            places.append(place)
        order = np.argsort(np.frombuffer(hashes, np.uint32), kind="stable")
        return cls(np.frombuffer(hashes, np.uint32)[order], np.frombuffer(places, np.int32)[order])

    def places(self, key: str) -> Iterator[int]:
        """The places that may have this key, first ones first."""
        hashed = hash_of(key)
        at = bisect_left(self._view, hashed)
        while at < len(self._view) and self._view[at] == hashed:
            yield int(self._places[at])
            at += 1

    def places_of_any(self, hashes: Iterable[int]) -> list[int]:
        """The places whose key may have one of these hashes, each once, in rising order."""
        wanted = np.unique(np.fromiter(hashes, np.uint32))
        if not len(self._hashes) or not len(wanted):
            return []
        at = np.searchsorted(self._hashes, wanted)
        held = self._hashes[np.minimum(at, len(self._hashes) - 1)] == wanted
        ends = np.searchsorted(self._hashes, wanted[held], side="right")
        return sorted({int(p) for a, b in zip(at[held], ends, strict=True) for p in self._places[a:b]})

    def __reduce__(self) -> Any:
        return Lookup, (self._hashes, self._places)


class Keyed(Generic[T]):
    """Rows by keys that are made of them; a row may have several keys, and have one several times."""

    def __init__(self, rows: Packed[T], keys_of: Callable[[T], Iterable[str]]) -> None:
        """`keys_of` is a function of a module, so that processes can share this; empty keys are none."""
        self._rows, self._keys_of = rows, keys_of
        self._lookup = Lookup.of_pairs((key, place) for place, row in enumerate(rows) for key in keys_of(row) if key)

    def get(self, key: str, limit: int | None = None) -> list[T]:
        """The rows with this key, first ones first, at most `limit`; as often as they have it."""
        return list(islice(self._with(key), limit))

    def _with(self, key: str) -> Iterator[T]:
        for place in self._lookup.places(key):
            row = self._rows[place]
            if key in self._keys_of(row):
                yield row


def hash_of(key: str) -> int:
    """The key's CRC-32, the same in every process."""
    return crc32(key.encode())


def hashes_one_slip_away(text: str, alphabet: Sequence[str]) -> Iterator[int]:
    """The hashes of a text with one character of this alphabet put in or for another, with one left out, or with two neighbours changed.

    Computed from the hash of what stands before the slip, so that no text is put together.
    """
    letters = [letter.encode() for letter in alphabet]
    pieces = [character.encode() for character in text]
    before = 0
    for at in range(len(pieces) + 1):
        rest = b"".join(pieces[at:])
        after = b"".join(pieces[at + 1 :])
        for letter in letters:
            with_letter = crc32(letter, before)
            yield crc32(rest, with_letter)
            if at < len(pieces):
                yield crc32(after, with_letter)
        if at < len(pieces):
            yield crc32(after, before)
        if at + 1 < len(pieces):
            yield crc32(b"".join((pieces[at + 1], pieces[at], *pieces[at + 2 :])), before)
        before = crc32(pieces[at], before) if at < len(pieces) else before
