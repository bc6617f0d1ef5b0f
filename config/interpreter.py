"""How Python runs in the service's processes: garbage is looked for seldom, and not among what stays."""

from __future__ import annotations

import gc

GARBAGE_AFTER = 20_000
"""New objects. A page read makes hundreds of thousands, and after every 700 a tenth of its time went to the collector; for a clerk's
page, which makes tens of thousands, a full collection took 0.18 s."""


def collect_seldom() -> None:
    """From now on garbage is looked for after GARBAGE_AFTER new objects."""
    gc.set_threshold(GARBAGE_AFTER)


def leave_alone_what_stays() -> None:
    """Modules, vocabularies and all else that is held now outlive what comes next: the collector need not go through it again and again."""
    gc.collect()
    gc.freeze()
