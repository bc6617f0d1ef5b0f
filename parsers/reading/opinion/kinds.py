"""What the second opinion says of the kind of a letter: by its subject and its sentences, as letters of each kind are worded.

It is evidence beside that of the rules: log-odds that are added to theirs.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import get_args

import numpy as np

from parsers.page import TAKEN
from parsers.reading.checks.saying import say
from parsers.reading.kinds.kind_texts import KindTexts
from parsers.reading.opinion.model import Model, Scores, taught
from parsers.reading.opinion.wording import saying
from parsers.result import Check, Kind, OrderReading

KINDS: tuple[Kind, ...] = get_args(Kind)
KIND_WEIGHTS = Path(__file__).with_name("kinds.npz")
MOST = 60
"""How many sentences are looked at; what a letter is stands in its first ones."""
SUBJECT, ANSWERED = "s:", "r:"
"""The marks of a subject, and of that of an answer, which somebody else may have written."""
SHARE = 0.58
"""How much of the second opinion's log-odds is added to those of the rules."""
SHARE_BELOW_TITLES = 0.25
"""And how much below a paper's own title: «Stornierung der Bestellung 4711» is none, though everything else be as in an order."""
TRUSTED = 0.9
"""From this probability on the rules decide alone; a second opinion that is certain of something else is heard all the same."""
LIMIT = 8.0
"""The most by which the second opinion prefers one kind to another."""
ENOUGH = 4
"""Sentences that tell what a letter is; of fewer the second opinion counts for less, and is certain of nothing."""
CERTAIN = 2.0
"""Log-odds by which the second opinion must be for another kind than both together choose, to be heard."""
LONGEST = 160
_LEAST_LETTERS = 3
_NUMBERS, _SHARE_OF_NUMBERS = 2, 0.3
_ENDS = re.compile(r"(?:(?<=[!?;])|(?<=[^\W\d_]{3}\.)|(?<=\d{4}\.)|(?<=\)\.))\s+(?=\S)|\s*¶\s*")


@dataclass(frozen=True, slots=True)
class Joint:
    """What both opinions say together: the log-odds of each kind, and the kind that one of them would rather have, with its sentence."""

    scores: Mapping[Kind, float]
    doubt: Kind | None = None
    sentence: str = ""


def with_opinion(scores: Mapping[Kind, float], sure: float, texts: KindTexts, model: Model | None = None) -> Joint:
    """The log-odds of the rules, with those of the second opinion where the rules are not `sure` (0..1), and whether the two differ."""
    said, sentences = sayings(texts)
    own = kind_scores(said, model)
    own = np.maximum(own, own.max() - LIMIT) * min(1.0, len(said) / ENOUGH)
    share = (SHARE_BELOW_TITLES if {*texts.titles} - {"order"} else SHARE) if sure < TRUSTED else 0.0
    joint = {kind: scores[kind] + share * float(own[place]) for place, kind in enumerate(KINDS)}
    if not said:
        return Joint(joint)
    chosen = max(KINDS, key=lambda kind: joint[kind])
    certain = own if len(said) >= ENOUGH else np.zeros_like(own)
    doubt = _doubt(chosen, max(KINDS, key=lambda kind: scores[kind]), certain)
    return Joint(joint, doubt, _loudest(said, sentences, doubt, chosen, model)) if doubt else Joint(joint)


def _doubt(chosen: Kind, of_rules: Kind, own: Scores) -> Kind | None:
    """The other kind that one of the two opinions is for: the rules at all, the examples surely."""
    if of_rules != chosen:
        return of_rules
    likeliest = int(np.argmax(own))
    return KINDS[likeliest] if own[likeliest] - own[KINDS.index(chosen)] >= CERTAIN else None


def _loudest(said: Sequence[Sequence[int]], sentences: Sequence[str], kind: Kind, other: Kind, model: Model | None) -> str:
    """The sentence that speaks most for a kind and against the other."""
    model = model or taught(KIND_WEIGHTS)
    scores = [model.score(places) for places in said]
    one, two = KINDS.index(kind), KINDS.index(other)
    return sentences[max(range(len(said)), key=lambda place: float(scores[place][one] - scores[place][two]))]


def with_doubt(order: OrderReading, heard_as: Check | None) -> OrderReading:
    """The order with its lines to be looked at, all of which are too many where the message is what one opinion takes it for."""
    if heard_as is None:
        return order
    return replace(order, needs_review=tuple(dict.fromkeys((heard_as.at, *order.needs_review))), checks=(heard_as, *order.checks))


def kind_doubted(doubt: Kind, sentence: str) -> Check:
    """The check that tells a clerk what else a message may be, and by which sentence."""
    text = sentence.replace(TAKEN, "…").strip()
    return say("kind_doubted", "lines", kind=doubt, text=text if len(text) <= LONGEST else f"{text[:LONGEST]}…")


def sayings(texts: KindTexts) -> tuple[list[list[int]], list[str]]:
    """The wordings of a letter, of its subject (also that there is none) and then of its sentences, and these as they stand there."""
    cut = (_before_goods(one.strip()) for one in _ENDS.split(texts.body))
    sentences = [one for one in cut if sum(map(str.isalpha, one)) >= _LEAST_LETTERS][:MOST]
    held = [(saying(texts.subject, ANSWERED if texts.answer else SUBJECT), texts.subject), *((saying(one), one) for one in sentences)]
    found = [(places, text) for places, text in held if places]
    return [places for places, _ in found], [text for _, text in found]


def _before_goods(sentence: str) -> str:
    """A sentence, or of one that lists goods what stands before its first number: goods are listed in letters of all kinds."""
    words = sentence.split()
    numbered = [place for place, word in enumerate(words) if any(map(str.isdigit, word))]
    lists = len(numbered) >= _NUMBERS and len(numbered) >= _SHARE_OF_NUMBERS * len(words)
    return " ".join(words[: numbered[0]]) if lists else sentence


def kind_scores(said: Sequence[Sequence[int]], model: Model | None = None) -> Scores:
    """The log-probability of each of KINDS, all of them as frequent; 0 for each where nothing is said."""
    if not said:
        return np.zeros(len(KINDS), np.float32)
    model = model or taught(KIND_WEIGHTS)
    summed = np.sum([model.score(places) - model.base for places in said], axis=0) * np.float32(len(said) ** -0.5) + model.base
    shares: Scores = summed - np.logaddexp.reduce(summed)
    return shares
