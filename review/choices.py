"""The options of a choice, each list filled in once: a page of lines shows the same thirty units in every line."""

from __future__ import annotations

from functools import lru_cache

from markupsafe import Markup

from review.texts import Texts

KEPT = 1000


@lru_cache(KEPT)
def choices(texts: Texts, group: str, options: tuple[str, ...], chosen: str) -> Markup:
    """An `<option>` for nothing, for the chosen one where it is none of the options, and for each, in the words of `group`."""
    unknown = Markup("<option selected>{}</option>").format(chosen) if chosen and chosen not in options else Markup()
    known = (_option(option, texts.or_else(f"{group}.{option}", option), chosen=option == chosen) for option in options)
    return Markup('<option value=""></option>') + unknown + Markup().join(known)


def _option(value: str, words: str, *, chosen: bool) -> Markup:
    return Markup('<option value="{}"{}>{}</option>').format(value, Markup(" selected") if chosen else "", words)
