"""Who of the newcomer part prints which form."""

from __future__ import annotations

from collections.abc import Iterator

from benchmarks.corpus.buyers import Buyer
from benchmarks.corpus.drawn.pages import Form, printed
from benchmarks.corpus.newcomer import prints_abroad, prints_german
from benchmarks.corpus.newcomer.kinds import by

FORMS: tuple[Form, ...] = prints_german.FORMS + prints_abroad.FORMS
_KINDS = {
    "school": ("town-treasury", "kita-typed", "austrian-school", "school-requisition", "dutch-school-print", "french-town-hall", "luxembourg-form"), "church": ("parish-letter", "american-church-form"), "office": ("architect",),
    "shop": ("shop-order-list", "dutch-shop-print"), "books": ("bookshop-po", "french-bookshop-print"),
}  # fmt: skip
_KIND_OF = {name: kind for kind, names in _KINDS.items() for name in names}
ORDINARY = frozenset(
    {
        "town-treasury",
        "trade-program",
        "wholesale-matrix",
        "two-columns-head",
        "school-requisition",
        "dutch-school-print",
        "french-town-hall",
    }
)


def _buyers() -> Iterator[Buyer]:
    for form in (*FORMS, *(form for form in FORMS if form.name in ORDINARY)):
        kind = _KIND_OF.get(form.name, "")
        yield by(kind, printed(form)) if kind else printed(form)


BUYERS: tuple[Buyer, ...] = tuple(_buyers())
