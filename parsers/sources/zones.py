"""What the sender of a mail wrote himself here, and what is quoted, signature, or footer; and who wrote what is forwarded."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from config.vocabulary import phrases
from parsers.message import Message
from parsers.page import Zone

_RULE = re.compile(r"[-_=*~–—\s]+")
_ADDRESS = re.compile(r"[\w.+'/=-]+@[\w-]+(?:\.[\w-]+)+")
_QUOTE = re.compile(r"\s{0,3}(?:>|\|\s)")
_SIGNATURE_MARK = re.compile(r"--\s?$|_{2,}$|-{2,}$")
_LONG = 400  # characters of a line that are looked at: no head or closing is longer
_MANY = 20_000  # lines that are looked at: what follows them belongs to what they end with
_LITTLE = 25  # words of one's own above a forwarded mail: more than a line of greeting and «zur Bearbeitung» is an answer


@dataclass(frozen=True, slots=True)
class History:
    """An earlier mail that stands in the text: the lines of its head, whether it says that it is forwarded, and its sender."""

    start: int
    end: int
    forwarded: bool
    sender: tuple[str, str] = ("", "")


def zones_of(lines: Sequence[str], subject: str = "") -> list[Zone]:
    """The zone of each line. What follows the head of an earlier mail is quoted, except where a mail is passed on: then it is the order."""
    rest = max(0, len(lines) - _MANY)
    lines = [line[:_LONG] for line in lines[:_MANY]]
    passed_on = forwarded_history(lines, subject)
    zones: list[Zone] = []
    zone: Zone = "own"
    own_begins = 0
    for number, line in enumerate(lines):
        if passed_on and passed_on.start <= number < passed_on.end:
            zones.append("quoted")  # the head of the forwarded mail: names and dates, no order
            zone, own_begins = "own", passed_on.end
            continue
        if passed_on and number < passed_on.start:
            zones.append("quoted" if zone == "quoted" else _next_zone(zone, lines, number, own_begins))
            zone = zones[-1]
            continue
        if zone != "quoted" and history_at(lines, number) and number >= own_begins:
            zone = "quoted"
        elif zone != "quoted":
            zone = _next_zone(zone, lines, number, own_begins)
        zones.append("quoted" if _QUOTE.match(line) and not (passed_on and _all_quoted(lines, passed_on.end)) else zone)
    return zones + [zone] * rest


def _next_zone(zone: Zone, lines: Sequence[str], number: int, own_begins: int) -> Zone:
    """Signature and footer each begin once and last, but for a text that goes on long after a closing (a list below the greeting)."""
    bare = lines[number].strip().casefold()
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
    if _SIGNATURE_MARK.fullmatch(line) and number > own_begins:
        under_a_row = any(c.isdigit() for c in lines[number - 1])  # the rule that closes a table, not one before a name
        return line.startswith("-- ") or line == "--" or (not under_a_row and _rest_is_short(lines, number))
    if _starts(bare, "devices"):
        return True
    closing = any(_closes(bare, phrase) for phrase in _phrases("salutations", "closings"))
    return closing and number > own_begins and _rest_is_short(lines, number)


def _closes(bare: str, phrase: str) -> bool:
    """A closing alone on its line, or with a name behind it."""
    return bare.startswith(phrase) and not bare[len(phrase) :][:1].isalpha() and len(bare.split()) <= len(phrase.split()) + 4


def _rest_is_short(lines: Sequence[str], number: int) -> bool:
    """A signature is no more than a dozen lines, before the history or the end; more below it may be the order itself."""
    count = 0
    for at in range(number + 1, min(number + 60, len(lines))):
        if history_at(lines, at) or _QUOTE.match(lines[at]) or _starts(lines[at].strip().casefold(), "disclaimers"):
            break
        count += bool(lines[at].strip())
    return count <= 14


def _all_quoted(lines: Sequence[str], start: int) -> bool:
    """Whether the forwarded text itself is written with quote marks throughout."""
    held = [line for line in lines[start:] if line.strip()]
    return bool(held) and sum(bool(_QUOTE.match(line)) for line in held) > len(held) // 2


@cache
def _phrases(section: str, key: str) -> tuple[str, ...]:
    return tuple(sorted((p.casefold() for p in phrases(section, key)), key=len, reverse=True))


def _starts(bare: str, key: str) -> bool:
    return bool(bare) and bare.lstrip("*-_ ").startswith(_phrases("correspondence", key))


def history_at(lines: Sequence[str], number: int) -> History | None:
    """The head of an earlier mail that begins on this line: a mark between rules, «… schrieb am …:», or From, Sent, To and Subject."""
    line = _unquoted(lines[number])
    if not line or not (":" in line or line[0] in "-_=*~–—" or line.casefold().startswith(_beginnings())):
        return None
    bare = _RULE.sub(" ", line).strip(" :").casefold()
    if _is_mark(line, bare):
        head = _head_after(lines, number + 1)
        forwarded = any(bare.startswith(p) for p in _phrases("correspondence", "forwarded"))
        return History(number, head.end if head else number + 1, forwarded, head.sender if head else ("", ""))
    return _wrote(lines, number) or _head(lines, number)


@cache
def _beginnings() -> tuple[str, ...]:
    """How the head of an earlier mail begins that has no colon and no rule on its first line."""
    starts = tuple(f"{word} " for word in _phrases("correspondence", "wrote_starts"))
    return starts + _phrases("correspondence", "original") + _phrases("correspondence", "forwarded")


def _unquoted(line: str) -> str:
    return re.sub(r"^[\s>|]+", "", line).strip()


def _is_mark(line: str, bare: str) -> bool:
    marks = _phrases("correspondence", "original") + _phrases("correspondence", "forwarded")
    if not bare.startswith(marks):
        return False
    return bool(re.match(r"[-_=*~–—]{2,}", line)) or bare in marks


def _wrote(lines: Sequence[str], number: int) -> History | None:
    """«Am 3. Mai 2024 um 10:12 schrieb Anna Berg <a@b.de>:», on up to three lines."""
    first = _unquoted(lines[number]).casefold()
    starts = _phrases("correspondence", "wrote_starts")
    words = first.split()
    if not words:
        return None
    text = ""
    for end in range(number, min(number + 3, len(lines))):
        if end > number and not lines[end].strip():
            return None
        text = f"{text} {_unquoted(lines[end])}".strip()
        folded = text.casefold()
        if not folded.endswith(":"):
            continue
        wrote = any(re.search(rf"\b{re.escape(p)}\b", folded) for p in _phrases("correspondence", "wrote"))
        dated = words[0] in starts and re.search(r"\d", folded)
        if wrote and len(text) < 300 and (dated or _ADDRESS.search(text) or len(folded.split()) <= 6):
            return History(number, end + 1, False, _person(_after_wrote(text)))
        return None
    return None


def _after_wrote(text: str) -> str:
    for phrase in _phrases("correspondence", "wrote"):
        match = re.search(rf"\b{re.escape(phrase)}\b(.*):$", text, re.IGNORECASE)
        if match and len(match.group(1).strip()) > 2:
            return match.group(1)
    return re.sub(r"^.*\d[^,<]*,?\s", "", text.rpartition(" ")[0])


def _head_after(lines: Sequence[str], number: int) -> History | None:
    for at in range(number, min(number + 3, len(lines))):
        if lines[at].strip():
            return _head(lines, at)
    return None


def _head(lines: Sequence[str], number: int) -> History | None:
    """A block of «Von: … Gesendet: … An: … Betreff: …»: it begins with From (or with the date or subject) and has two more of them."""
    if _label(lines[number]) not in {"from", "sent", "subject"}:
        return None
    seen: dict[str, str] = {}
    end = at = number
    blanks = 0
    while at < len(lines) and at < number + 16 and blanks < 2:
        label = _label(lines[at])
        if label and label not in seen:
            seen[label] = _unquoted(lines[at]).partition(":")[2].strip(" *")
            end, blanks = at + 1, 0
        elif not lines[at].strip():
            blanks += 1
        elif not seen or (not label and lines[at][:1] not in " \t" and not _ADDRESS.search(lines[at])):
            break
        at += 1
    if "from" not in seen or len(seen) < 3 or not ({"sent", "subject"} & seen.keys()):
        return None
    return History(number, end, False, _person(seen["from"]))


def _label(line: str) -> str:
    """Which of the five a line begins with; "" for none."""
    match = re.match(r"\*?([A-Za-zÀ-ÿ-][A-Za-zÀ-ÿ -]{0,19}?) ?\*?:\*?(?:\s|$)", _unquoted(line))
    if not match:
        return ""
    word = match.group(1).strip().casefold()
    return next((key for key in ("from", "sent", "to", "copy", "subject") if word in _phrases("correspondence", key)), "")


def _person(text: str) -> tuple[str, str]:
    """(name, address) in a text such as «Anna Berg [mailto:a@b.de]»."""
    address = _ADDRESS.search(text)
    name = re.split(r"[<\[(]|mailto:", text, maxsplit=1)[0] if address else text
    name = _ADDRESS.sub("", name).strip(" \"'*,;:")
    return name, address.group(0) if address else ""


def forwarded_history(lines: Sequence[str], subject: str) -> History | None:
    """The earlier mail that this one passes on; None when it only quotes, or quotes nothing."""
    lines = [line[:_LONG] for line in lines[:_MANY]]
    first = next((found for number in range(len(lines)) if (found := history_at(lines, number))), None)
    if first is None:
        return None
    own = sum(len(line.split()) for line in lines[: first.start] if not _QUOTE.match(line))
    says = first.forwarded or _says_forwarded(subject)
    if not says or (own > 4 * _LITTLE):
        return None
    return first


def _says_forwarded(subject: str) -> bool:
    prefix = re.match(r"\s*([A-Za-z]{2,14})\s*(?:\[\d+\]|\(\d+\))?\s*:", subject)
    return bool(prefix) and prefix.group(1).casefold() in _phrases("correspondence", "forwarded_subjects")  # type: ignore[union-attr]


def original_sender(message: Message) -> tuple[str, str] | None:
    """Name and address of the one whose mail this message passes on, attached or in its text; None when it passes none on."""
    if message.forwarded and _passes_attached_on(message):
        return message.forwarded[0].sender[0]
    lines = message.text.split("\n")
    if not message.text.strip() and message.html:
        from parsers.sources.html import visible_lines

        lines = visible_lines(message.html)
    history = forwarded_history(lines, message.subject)
    while history:
        if any(history.sender):
            deeper = _deeper(lines, history)
            return deeper or history.sender
        history = None
    return None


def _deeper(lines: Sequence[str], history: History) -> tuple[str, str] | None:
    """A forwarded mail that was itself forwarded: the last one that has nearly nothing of its own above the next head."""
    rest = lines[history.end :]
    inner = forwarded_history(rest, "")
    if inner and any(inner.sender) and sum(len(line.split()) for line in rest[: inner.start]) <= _LITTLE:
        return _deeper(rest, inner) or inner.sender
    return None


def _passes_attached_on(message: Message) -> bool:
    return bool(message.forwarded[0].sender) and (_says_forwarded(message.subject) or len(message.text.split()) <= 4 * _LITTLE)
