"""Which words the first reader took for which field: a number or a day that is explained speaks of nothing else."""

from __future__ import annotations

from collections.abc import Mapping

from parsers.reading.addresses.parties import all_blocks
from parsers.reading.head.facts import Facts
from parsers.reading.head.left_over import of_no_field
from parsers.reading.opinion.statements import Statement

OF = ("payment_method", "requested_delivery_date", "order_number")
"""The fields that the second opinion speaks of."""
_WITH_DIGITS = frozenset({"requested_delivery_date", "order_number"})
_READ = (*OF, "order_date", "buyer_phone", "buyer_vat_id")

Taken = Mapping[str, frozenset[int]]


def taken_words(facts: Facts) -> Taken:
    """By field, the identities of the words that its value stands in; «address» are those of every address."""
    found = {name: _best(facts, name) for name in _READ}
    found["customer_number"] = frozenset(id(word) for one in facts.numbers[:1] for word in one.words)
    pieces = (p for block in all_blocks(facts.head) for p in (*block.parts.values(), *block.names, *block.others))
    found["address"] = frozenset(id(word) for piece in pieces for word in piece.words)
    return found


def _best(facts: Facts, name: str) -> frozenset[int]:
    best = next(iter(facts.ranking.get(name, ())), None)
    return frozenset(map(id, best.words)) if best is not None and best.score > 0 else frozenset()


def is_open(statement: Statement, name: str, taken: Taken) -> bool:
    """Whether a statement may speak of a field: of a number only with one, of a day with one or in words, none of them another field's."""
    if name not in _WITH_DIGITS:
        return True
    others = frozenset().union(*(words for field, words in taken.items() if field != name))
    spans = [*of_no_field(statement.text)]
    place, left, digits = 0, False, False
    for word in statement.words:
        place = max(statement.text.find(word.text, place), place)
        if any(map(str.isdigit, word.text)):
            digits = True
            left |= id(word) not in others and not any(start < place + len(word.text) and place < end for start, end in spans)
        place += len(word.text)
    return left or (name == "requested_delivery_date" and not digits)
