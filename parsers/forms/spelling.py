"""How a hand may write a value, and how well each way fits what stands there."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from parsers.forms import two_readers
from parsers.forms.filled import Written

_EXPANDED = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue"})
_BARE = str.maketrans(
    {**dict(zip("äöüÄÖÜ", "aouAOU", strict=True)), "ß": "ss", **dict(zip("éèêëáàâçñíîïóôúûå", "eeeeaaacniiioouua", strict=True))}
)
_STREET = re.compile(r"[sS]tra(?:ß|ss)e\b")
# What a text may be less likely than the best reading of the same ink, in natural logarithms, and still be what was meant.
_FREE, EACH = 2.5, 0.75


def ways(text: str) -> list[str]:
    """The ways in which a hand may write a text: umlauts or not, capitals, «Str.» for «Straße»."""
    forms = {text, text.translate(_EXPANDED), text.translate(_BARE)}
    forms |= {_STREET.sub(lambda m: f"{m.group()[0]}tr.", form) for form in forms}
    forms |= {form.replace(".", "") for form in forms}
    return sorted({way for form in forms for way in (form, form.upper())})


@dataclass(frozen=True, slots=True)
class Fit:
    """How well a text fits: its log-probability in its likeliest spelling, and what the best reading of the ink has more."""

    score: float
    loss: float
    length: int

    @property
    def likely(self) -> bool:
        """Whether the ink may well say this."""
        return self.within(EACH)

    def within(self, each: float) -> bool:
        """Whether no more is lost than a few log units, and `each` for each character."""
        return self.loss <= _FREE + each * self.length

    @property
    def odds(self) -> float:
        """What this says for the text, in log-odds: positive for what may well be meant, bounded on both sides."""
        return max(-12.0, min(12.0, 0.6 * (_FREE + EACH * self.length - self.loss)))


def fits(written: Written, texts: Sequence[str], kind: str | None = None) -> list[Fit]:
    """How well each of these texts fits what is written, in whatever spelling suits it best; by both readers where a `kind` is given."""
    spelled = [ways(text) for text in texts]
    flat = [way for group in spelled for way in group]
    scores = two_readers.scores(written, flat, kind) if kind else written.scores(flat)
    best_read = 0.0 if kind else written.best_score()
    found, at = [], 0
    for text, group in zip(texts, spelled, strict=True):
        score = max(scores[at : at + len(group)])
        at += len(group)
        found.append(Fit(score, max(0.0, best_read - score), max(1, len("".join(text.split())))))
    return found


def amounts_as_written(value: Decimal, *, parted: bool = False) -> list[str]:
    """The ways in which a hand may write an amount of money; `parted` where the form parts off the cents."""
    whole, cents = divmod(round(value * 100), 100)
    plain = str(whole)
    if parted:
        return [f"{plain}{cents:02d}", *([f"{plain}-", f"{plain}--", plain] if cents == 0 else [])]
    grouped = f"{whole:,}".replace(",", ".") if whole >= 1000 else plain
    forms = [f"{w}{sign}{cents:02d}" for w in {plain, grouped} for sign in ",."]
    if cents == 0:
        forms += [plain, f"{plain},-", f"{plain},--", f"{plain}.-", f"{plain},–"]
    elif cents % 10 == 0:
        forms += [f"{plain},{cents // 10}"]
    if value != round(value, 2):
        forms = [f"{value.normalize():f}".replace(".", ","), f"{value.normalize():f}"]
    return forms
