"""Addresses in the text of a mail that say where the goods go, though no heading of deliveries stands over them."""

from __future__ import annotations

import re
from dataclasses import replace

from config.vocabulary import phrases
from parsers.reading.addresses.column import ORDERS, next_above, role_told
from parsers.reading.addresses.parts import Block
from parsers.reading.head.context import Head, is_body
from parsers.reading.head.labels import Sheet
from parsers.reading.phrasing import said

_SENTENCE_END = re.compile(r"[.!?](?=\s)|;")


def sent_to(head: Head, block: Block) -> Block:
    """The block as the receiver's, where a mail's text says no more than «an» before an address that is not ours: goods go there."""
    if head.master is None or not is_body(head, block.segment) or block.zone != "own":
        return block
    if block.headings <= {"supplier", "bill_to", ORDERS} and block.one_line:
        before = _sentence_before(block)
        if role := role_told(before):
            return replace(block, headings=role)
        if said(before, "addresses", "third_parties"):
            return replace(block, headings=frozenset({"ship_to"}))  # «Direct naar onze klant, mevrouw Smit, Kerkstraat 3, …»
    if "supplier" not in block.headings:
        return block
    held = next(sheet for sheet in head.sheets if sheet.document is block.segment.document)
    leads = [label for label in held.in_segment(block.segment) if "heading:supplier" in label.keys]
    word = leads[-1].text.strip(" :").casefold() if leads else ""
    if not leads and (_receives(held, block) or _goes_to(held, block)):
        return replace(block, headings=frozenset({"ship_to"}))
    towards = leads and word in phrases("addresses", "towards")
    if not towards or (leads[-1].colon and not said(block.segment.text, "dates", "wish")):
        return block
    return replace(block, headings=frozenset({"ship_to"}))


def _receives(held: Sheet, block: Block) -> bool:
    """Whether the heading over a block calls who stands below the receiver: of a mail's text that is not us, it is who gets the goods."""
    over = block.names[0].segment if block.names else block.segment
    above = next_above(held, over)
    return above is not None and above.text.strip(" :").casefold() in phrases("addresses", "receivers")


def _goes_to(held: Sheet, block: Block) -> bool:
    """Whether only «an:» stands over a block, and a line further up asks for delivery: «bitte liefern Sie: … / an: / Muster GmbH»."""
    over = block.names[0].segment if block.names else block.segment
    above = held.near(over, range(-1, -_MOST_ROWS_OVER, -1))
    leads = next((s for s in above if s.text.strip(" :").casefold() in phrases("addresses", "towards")), None)
    rows = (s for s in held.segments if leads and s.page is leads.page and s.row < leads.row and s.words[0].zone == "own")
    return leads is not None and leads.text.endswith(":") and any(said(s.text, "dates", "wish") for s in rows)


_MOST_ROWS_OVER = 4


def _sentence_before(block: Block) -> str:
    """What its own line says in the same sentence before an address."""
    first = min(piece.start for piece in (*block.parts.values(), *block.names) if piece.segment is block.segment)
    return _SENTENCE_END.split(block.segment.text[:first])[-1]
