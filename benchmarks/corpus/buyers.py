"""Who orders: a buyer is one invented firm's habit of writing orders, as a function from a company and chance to a letter."""

from __future__ import annotations

from collections.abc import Callable
from random import Random

from benchmarks.corpus.company import World
from examples.post.truth import Letter

Buyer = Callable[[World, Random, str], Letter]
"""Writes one letter to the company of this world; its name is the letter's file name without ending, its chance is its own."""
