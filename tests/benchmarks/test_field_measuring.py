"""The second opinion's worth: what it would have shown, what it frees of silent errors, and what it asks for nothing."""

from __future__ import annotations

from dataclasses import replace

from benchmarks.opinion.examples import Example, Said
from benchmarks.opinion.field_measuring import Outcome, only, outcome, surest
from parsers.reading.opinion.claims import OF
from parsers.reading.opinion.model import Limits, taught

PAID = Said("Zahlung: per Lastschrift", "", "", False)
GREETING = Said("Guten Tag", "", "", False)
NOTHING: dict[str, tuple[int, ...]] = dict.fromkeys(OF, ())
ORDER = Example(
    "A-1",
    (PAID, GREETING),
    dict.fromkeys(OF, False),
    dict.fromkeys(OF, True),
    dict.fromkeys(OF, None),
    NOTHING,
    NOTHING | {OF[0]: (0, 1)},
    (),
    (),
    True,
)


def test_a_missed_value_is_freed_and_a_look_for_nothing_is_counted() -> None:
    missed = replace(ORDER, true={**ORDER.true, OF[0]: True}, wrong=(f"fields.{OF[0]}",), full=False)
    model = replace(taught(), limits=only(OF[0], Limits(stated=0.0)))
    assert outcome([missed, ORDER, replace(ORDER, open=NOTHING)], model) == Outcome(3, 1, 0, 2, 1)
    assert outcome([missed], replace(model, limits=only(OF[1], Limits(stated=0.0)))).silent_with == 1


def test_of_values_read_right_the_statement_they_stand_in_is_weighed() -> None:
    read = replace(ORDER, true={**ORDER.true, OF[0]: True}, taken={**NOTHING, OF[0]: (0,)})
    found = surest([read, ORDER, replace(read, right=dict.fromkeys(OF, False))], taught())
    assert [len(found[name]) for name in OF] == [1, 0, 0]
    assert found[OF[0]][0] > 0
