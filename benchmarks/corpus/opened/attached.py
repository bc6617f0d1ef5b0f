"""What the buyers who order by file share: the wish behind the file, and the mail that brings it."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Collection, Sequence
from dataclasses import replace
from random import Random

from benchmarks.corpus.company import World
from benchmarks.corpus.opened.letters import filled, letter, parts_of
from benchmarks.corpus.opened.printed_pages import SUBJECTS
from benchmarks.corpus.opened.wish import Wish, wish
from examples.post.envelope import Attachment
from examples.post.truth import Letter

PLAIN = {"sku", "description", "unit"}
PRICED = PLAIN | {"price", "total"}
_BODIES = {
    "de": "Guten Tag,\n\n<anbei unsere Bestellung als Datei.|die Bestellliste hängt an.>\n\nMit freundlichen Grüßen\n{contact}\n{name}", "en": "Hello,\n\n<please find our order attached.|order sheet attached.>\n\nRegards\n{contact}\n{name}",
    "nl": "Hallo,\n\nBijgaand onze bestelling.\n\nGroet,\n{contact}\n{name}", "fr": "Bonjour,\n\nCi-joint notre commande.\n\nCordialement,\n{contact}\n{name}",
}  # fmt: skip


def wanted(world: World, random: Random, language: str, says: Collection[str], lines: tuple[int, int], shows: Collection[str]) -> Wish:
    """An order for a file that says at most `says`; who says neither address nor customer number writes from an address on file."""
    order = wish(
        world,
        random,
        language,
        says,
        lines,
        shows=shows,
        strangers=0.12 if "address" in says else 0.0,
        unsold=0.04 if "description" in shows and "buyer_sku" not in shows else 0.0,
    )
    identified = {"address", "customer"} & set(says)
    return order if identified or order.sender in order.buyer["emails"] else replace(order, sender=order.buyer["emails"].split(";")[0])


def mailed(order: Wish, random: Random, name: str, file: str, media_type: str, content: bytes, sub: str, extra: str = "") -> Letter:
    """The mail that brings the file; `extra` stands in its text."""
    parts = parts_of(order, random)
    text, _ = filled(_BODIES[order.language], parts, random)
    subject, _ = filled(random.choice(SUBJECTS[order.language]), parts, random)
    return letter(
        order,
        random,
        name,
        subject,
        text.replace("\n\n", f"\n\n{extra}\n\n", 1) if extra else text,
        attachments=(Attachment(file, media_type, content),),
        sub=sub,
        group="E",
    )


def zipped(entries: Sequence[tuple[str, bytes]]) -> bytes:
    """A ZIP of these entries, the same bytes each time."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as target:
        for name, content in entries:
            target.writestr(zipfile.ZipInfo(name, (2026, 10, 20, 0, 0, 0)), content)
    return buffer.getvalue()
