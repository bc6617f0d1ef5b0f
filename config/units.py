"""Which unit codes mean the same on orders, whatever Recommendation 20 keeps apart."""

from __future__ import annotations

_ALIKE = ({"C62", "H87", "EA", "PCE"}, {"BX", "CT", "KT", "XBX", "CS"}, {"PK", "PA", "XPK"}, {"LTR", "L"}, {"RO", "XRO"})


def same_unit(one: str, other: str) -> bool:
    """Whether two codes are used for the same thing on orders."""
    return one == other or any(one in group and other in group for group in _ALIKE)
