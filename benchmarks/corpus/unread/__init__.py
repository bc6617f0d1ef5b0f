"""The part that nobody has looked at: a company, trades, buyers, layouts and words of its own, to be drawn once and read once."""

from __future__ import annotations
