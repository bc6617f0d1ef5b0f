"""What the second opinion on kinds is worth: letters whose kind is wrong, and surely wrong, by the rules alone and by both opinions."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from benchmarks.opinion.examples import KindExample
from benchmarks.scoring import SURE
from parsers.reading.kinds.classify import both_opinions, decided
from parsers.reading.opinion.kinds import Joint
from parsers.reading.opinion.model import Model


@dataclass(frozen=True, slots=True)
class KindOutcome:
    """Letters: all, those of a wrong kind, those of them said surely, each by the rules alone and with the second opinion.

    `asked` are the letters that order and are read as orders whose kind a clerk is now asked about, for nothing.
    """

    letters: int = 0
    wrong: int = 0
    silent: int = 0
    wrong_with: int = 0
    silent_with: int = 0
    asked: int = 0

    def __add__(self, other: KindOutcome) -> KindOutcome:
        return KindOutcome(*(getattr(self, name) + getattr(other, name) for name in self.__slots__))


def kind_outcome(examples: Sequence[KindExample], model: Model) -> KindOutcome:
    """What the second opinion makes of the kinds of these letters."""
    return sum((_of_letter(example, model) for example in examples), KindOutcome())


def _of_letter(example: KindExample, model: Model) -> KindOutcome:
    if example.grounds is None:
        wrong, silent = example.read not in example.true, example.read not in example.true and example.sure >= SURE
        return KindOutcome(1, wrong, silent, wrong, silent)
    texts, scores = example.grounds.texts, example.grounds.scores
    alone, sure_alone = decided(Joint(scores), scores, texts)
    heard = both_opinions(scores, texts, model)
    both, sure = decided(heard, scores, texts)
    wrong, wrong_with = alone not in example.true, both not in example.true
    asked = heard.doubt is not None and both in ("order", "change") and not wrong_with
    return KindOutcome(1, wrong, wrong and sure_alone >= SURE, wrong_with, wrong_with and sure >= SURE, asked)
