"""How the fresh part's buyers become writers: a style may have several line patterns, of which each letter keeps to one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from random import Random

from benchmarks.corpus.buyers import Buyer
from benchmarks.corpus.company import World
from benchmarks.corpus.drawn.letters import SCRIBE
from benchmarks.corpus.opened.letters import Style, styled, wording
from examples.post.truth import Letter


def voice(style: Style) -> Buyer:
    """The buyer who writes in this style."""

    def write(world: World, random: Random, name: str) -> Letter:
        return styled(replace(style, line=wording(style.line, random)), SCRIBE)(world, random, name)

    return write


def voices(styles: Sequence[Style]) -> tuple[Buyer, ...]:
    """The buyers who write in these styles."""
    return tuple(voice(style) for style in styles)
