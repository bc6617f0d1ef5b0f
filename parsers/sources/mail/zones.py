"""What the sender of a mail wrote himself here, and what is quoted, passed on, signature, or footer."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import groupby

from parsers.page import Zone
from parsers.sources.mail.goods import counts_goods, is_item
from parsers.sources.mail.history import QUOTE, folded_phrases, history_at, passed_on, passed_on_beside, says

_NUMBERED = re.compile(r"[.-].*\d")
_LONG = 400  # characters of a line that are looked at: no head or closing is longer
_FULL_LINE = 65  # characters from which on a marked line may have been broken
_MANY = 20_000  # lines that are looked at: what follows them belongs to what they end with


def zones_of(lines: Sequence[str], subject: str = "") -> list[Zone]:
    """The zone of each line. What follows the head of an earlier mail is quoted, except where a mail is passed on: then it is the order.

    Where the quotation is marked line by line, what stands unmarked between and below is the sender's own again.
    """
    rest = max(0, len(lines) - _MANY)
    lines = [line[:_LONG] for line in lines[:_MANY]]
    heads = passed_on(lines, subject)
    beside = passed_on_beside(lines, heads)
    begins = heads[-1].end if heads else 0
    in_quotes = bool(heads) and _all_quoted(lines, begins)
    listed = _listed_behind_marks(lines, subject)
    zones: list[Zone] = []
    zone: Zone = "own"
    own_begins = head_ends = 0
    for number, line in enumerate(lines):
        head = next((head for head in (*heads, *beside) if head.start <= number < head.end), None)
        if head:
            zones.append("quoted")  # names and dates of who passed it on, no order
            zone, own_begins = "own", head.end
            continue
        if zone != "quoted" and number >= max(begins, head_ends):
            earlier = history_at(lines, number, subject)
            if earlier and not in_quotes and _marks_follow(lines, earlier.end):
                head_ends = earlier.end
            elif earlier:
                zone = "quoted"
            else:
                zone = _next_zone(zone, lines, number, own_begins)
        elif zone != "quoted" and number >= head_ends:
            zone = _next_zone(zone, lines, number, own_begins)
        quoted = number < head_ends or (not in_quotes and number not in listed and (QUOTE.match(line) or _broken_off(lines, number)))
        zones.append("quoted" if quoted else zone)
    _give_back_items(lines, zones)
    return zones + [zone] * rest


def _listed_behind_marks(lines: Sequence[str], subject: str) -> frozenset[int]:
    """The lines of a list that its sender wrote with «> » as bullets: all that is marked, goods below a line that announces them."""
    marked = [[number for number, _ in run] for quoted, run in groupby(enumerate(lines), lambda held: bool(QUOTE.match(held[1]))) if quoted]
    if len(marked) != 1 or says(subject) or any(history_at(lines, number, subject) for number in range(len(lines))):
        return frozenset()
    above = next((lines[number].strip() for number in range(marked[0][0] - 1, -1, -1) if lines[number].strip()), "")
    goods = above.endswith(":") and all(counts_goods([lines[number]]) for number in marked[0])
    return frozenset(marked[0]) if goods else frozenset()


def _marks_follow(lines: Sequence[str], number: int) -> bool:
    """Whether the next line that holds something is marked as quoted."""
    following = next((line for line in lines[number : number + 4] if line.strip()), "")
    return bool(QUOTE.match(following))


def _broken_off(lines: Sequence[str], number: int) -> bool:
    """Whether a line is the end of a marked one that a program broke without marking the rest."""
    before = lines[number - 1] if number else ""
    after = lines[number + 1] if number + 1 < len(lines) else ""
    return bool(lines[number].strip() and QUOTE.match(before) and len(before) >= _FULL_LINE and QUOTE.match(after))


def _give_back_items(lines: Sequence[str], zones: list[Zone]) -> None:
    """Goods below the greeting are the sender's own: their paragraph, or the part of the greeting's paragraph that they begin.

    Not below «-- », which begins what every mail of the sender has, and not below telephone and address, where advertisements stand.
    """
    begins = 0
    for number in range(len(lines) + 1):
        if number < len(lines) and lines[number].strip() == "--":
            return
        if number < len(lines) and lines[number].strip():
            continue
        first = next((at for at in range(begins, number) if zones[at] in {"signature", "footer"} and is_item(lines[at])), None)
        if first is not None and not any(_is_contact(line) for line in lines[begins:first]):
            greeted = begins == 0 or zones[begins - 1] == "own"
            zones[first if greeted else begins : number] = ["own"] * (number - (first if greeted else begins))
        begins = number + 1


def _is_contact(line: str) -> bool:
    """Whether a line says how the sender can be reached."""
    bare = line.strip().casefold()
    labels = tuple(phrase for key in ("phone", "fax") for phrase in folded_phrases("labels", key))
    return "@" in bare or "www." in bare or (bare.startswith(labels) and any(c.isdigit() for c in bare))


def _next_zone(zone: Zone, lines: Sequence[str], number: int, own_begins: int) -> Zone:
    """Signature and footer each begin once and last, but for a text that goes on long after a closing (a list below the greeting)."""
    bare = lines[number].strip().casefold()
    if zone in {"signature", "footer"} and _starts(bare, "postscripts"):
        return "own"
    if zone == "footer" or (bare and _starts(bare, "disclaimers")):
        return "footer"
    if zone == "signature":
        return "signature"
    if _begins_signature(lines, number, own_begins):
        return "signature"
    return "own"


def _begins_signature(lines: Sequence[str], number: int, own_begins: int) -> bool:
    line = lines[number].strip()
    bare = line.casefold().rstrip(",.! ")
    if line == "--" and number > own_begins:
        return True
    if _starts(bare, "devices"):
        return True
    return number > own_begins and _closes(bare) and _rest_is_short(lines, number)


def _closes(bare: str) -> bool:
    """A closing alone on its line, or with a name behind it; «Best.-Nr. 4711» wishes nobody the best."""
    closings = folded_phrases("salutations", "closings")
    return bare.startswith(closings) and any(
        bare.startswith(phrase)
        and not bare[len(phrase) :][:1].isalpha()
        and len(bare.split()) <= len(phrase.split()) + 4
        and not _NUMBERED.match(bare[len(phrase) :])
        for phrase in closings
    )


def _rest_is_short(lines: Sequence[str], number: int) -> bool:
    """A signature is no more than a dozen lines, before the history or the end; more below it may be the order itself."""
    count = 0
    for at in range(number + 1, min(number + 60, len(lines))):
        if history_at(lines, at) or QUOTE.match(lines[at]) or _starts(lines[at].strip().casefold(), "disclaimers"):
            break
        count += bool(lines[at].strip())
    return count <= 14


def _all_quoted(lines: Sequence[str], start: int) -> bool:
    """Whether the forwarded text itself is written with quote marks throughout."""
    held = [line for line in lines[start:] if line.strip()]
    return bool(held) and sum(bool(QUOTE.match(line)) for line in held) > len(held) // 2


def _starts(bare: str, key: str) -> bool:
    return bool(bare) and bare.lstrip("*-_ ").startswith(folded_phrases("correspondence", key))
