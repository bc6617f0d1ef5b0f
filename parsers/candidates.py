"""What else a value could have been: of each place's candidates the best few, small enough to be kept with the reading for the clerk."""

from __future__ import annotations

from typing import Any

from parsers.explaining import NO_VALUE, Alternative, Place, explained
from parsers.result import OrderReading

KEPT = 4
REASONS = 3
LONGEST_VALUE, LONGEST_REASON = 200, 90
FAR_BEHIND = 12.0
"""Log-odds behind the best candidate beyond which none is worth a clerk's glance: one in 160,000."""


def kept_candidates(order: OrderReading) -> dict[str, list[dict[str, Any]]]:
    """By path in the order the candidates of the places for which there were at least two, the chosen one first.

    A candidate is {"value", "more", "why"}; one for an address has {"parts"} by name as well, its path is that of the address.
    """
    found = {place.at: _best(place) for place in explained(order) if place.at.startswith(("fields.", "lines."))}
    return {at: [_told(one) for one in candidates] for at, candidates in found.items() if len(candidates) > 1}


def _best(place: Place) -> list[Alternative]:
    chosen = [one for one in place.candidates if one.chosen]
    best = max((one.score for one in place.candidates if one.score is not None), default=0.0)
    offered = (one for one in place.candidates if not one.chosen and one.value not in ("", NO_VALUE))
    losers = [one for one in offered if one.score is None or best - one.score < FAR_BEHIND]
    return [*chosen, *losers][:KEPT]


def _told(one: Alternative) -> dict[str, Any]:
    why = [text[:LONGEST_REASON] for text, weight in one.reasons if weight is None or weight > 0][:REASONS]
    told: dict[str, Any] = {"value": one.value[:LONGEST_VALUE], "more": one.more[:LONGEST_REASON], "why": why}
    return {**told, "parts": dict(one.parts)} if one.parts else told
