"""Work that several readers need of the same document is done once: results are kept by the identity of what they were made from.

Documents and messages are too large to be hashed or compared, and nothing changes them; so the same objects have the same result.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import ParamSpec, TypeVar

P = ParamSpec("P")
T = TypeVar("T")


def once(most: int) -> Callable[[Callable[P, T]], Callable[P, T]]:
    """Keeps the results of the last `most` calls, and their arguments, for calls with the very same objects."""

    def kept(make: Callable[P, T]) -> Callable[P, T]:
        held: tuple[tuple[list[int], tuple[object, ...], T], ...] = ()

        @wraps(make)
        def made(*args: P.args, **kwargs: P.kwargs) -> T:
            nonlocal held
            asked = (*args, *kwargs.values())
            identities = [*map(id, asked)]  # which stay theirs as long as they are held here
            for known, _, result in held:
                if known == identities:
                    return result
            result = make(*args, **kwargs)
            held = ((identities, asked, result), *held[: most - 1])
            return result

        return made

    return kept
