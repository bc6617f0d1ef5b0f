"""Functions of PDFium that take and give plain addresses: ctypes' pointer objects cost more than most calls, and are no keys."""

from __future__ import annotations

import ctypes
from collections.abc import Callable
from typing import Any

ADDRESS, INT, UINT, ULONG = ctypes.c_void_p, ctypes.c_int, ctypes.c_uint, ctypes.c_ulong


def plain_call(function: object, *types: Any, result: Any = INT) -> Callable[..., int]:
    """The same function with these types; an address that is none is None as a result."""
    return ctypes.CFUNCTYPE(result, *types)(ctypes.cast(function, ADDRESS).value or 0)  # type: ignore[arg-type]


def address_of(pointer: object) -> int:
    """Where a PDFium object lies: its identity while the page is open."""
    return ctypes.cast(pointer, ADDRESS).value or 0  # type: ignore[arg-type]
