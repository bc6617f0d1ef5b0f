"""Numbers of the head whose label does not lead to them as usual: somebody else's reference, and a value over its label."""

from __future__ import annotations

import re

from config.vocabulary import phrases
from parsers.reading.head.context import Head, spots_of
from parsers.reading.head.labels import Label
from parsers.reading.phrasing import said
from parsers.reading.words import plain, plain_phrases
from parsers.result import Leaf

_MOST_WORDS_OF_OWNER = 2
_LIKE_A_NUMBER = re.compile(r"(?=\S*\d{2})[A-Z0-9][\w/-]*")


def is_somebodys(number: Leaf, head: Head) -> bool:
    """Whether only a bare «ref» leads to the number, with a word before it that is not the buyer's nor the order's: «Agents ref. 26-20»."""
    spots = [spot for spot in spots_of(head, "order_number") if spot.place == "inside" and number.raw in spot.text]
    return bool(spots) and all(_has_an_owner(spot.label) for spot in spots)


def is_of_a_file(number: Leaf, head: Head) -> bool:
    """Whether only a word for a file of papers leads to the number, and the order is not named with it: «Aktenzeichen: 51-88/26»."""
    spots = [spot for spot in spots_of(head, "order_number") if number.raw in spot.text]
    return bool(spots) and all(_is_of_a_file(spot.label) for spot in spots)


def _is_of_a_file(label: Label) -> bool:
    return bool(said(label.text, "label_words", "files")) and not said(label.segment.text, "titles", "order")


def _has_an_owner(label: Label) -> bool:
    before = re.split(r"[,;.:|()·–-](?:\s|$)", label.segment.text[: label.start])[-1].casefold().split()
    known = {*phrases("owners", "buyer"), *phrases("line_stop", "pronouns"), *phrases("label_words", "fillers")}
    if not 0 < len(before) <= _MOST_WORDS_OF_OWNER or plain(label.text) not in plain_phrases("label_words", "signs"):
        return False
    return (
        not (known & set(before))
        and not said(" ".join(before), "titles", "order")
        and not said(" ".join(before), "line_stop", "order_words")
    )


def stands_above_its_label(head: Head) -> bool:
    """Whether a number stands right above a label of the order's number that has nothing behind it: «408» over «Commande n°»."""
    for held in head.sheets:
        for label in held.labelled("order_number"):
            alone = label.leads and not label.segment.text[label.end :].strip(" .:")
            above = held.near(label.segment, (-1,)) if alone else ()
            if any(s.box.overlap_x(label.segment.box) > 0 and _LIKE_A_NUMBER.fullmatch(s.text) for s in above):
                return True
    return False
