"""What the sender of a mail wrote himself here, and what is quoted, passed on, signature, or footer."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache

from config.vocabulary import keys, phrases
from parsers.page import Zone

_RULE = re.compile(r"[-_=*~–—\s]+")
_ADDRESS = re.compile(r"[\w.+'/=-]+@[\w-]+(?:\.[\w-]+)+")
_QUOTE = re.compile(r"\s{0,3}>")
_COUNTED = re.compile(r"\W{0,3}\d{1,5}(?:[.,]\d{1,3})?\s*(x|×|\*|[^\W\d]+\.?)(?:\s|$)", re.IGNORECASE)
_COLUMNS = re.compile(r"\s{2,}")
_LONG = 400  # characters of a line that are looked at: no head or closing is longer
_MANY = 20_000  # lines that are looked at: what follows them belongs to what they end with
_MANY_HEADS = 10
LITTLE = 100  # words of one's own above a mail that is passed on: who writes more has something to say himself


@dataclass(frozen=True, slots=True)
class History:
    """An earlier mail that stands in the text: the lines of its head, whether it says that it is forwarded, its sender and subject."""

    start: int
    end: int
    forwarded: bool
    sender: tuple[str, str] = ("", "")
    subject: str = ""


def zones_of(lines: Sequence[str], subject: str = "") -> list[Zone]:
    """The zone of each line. What follows the head of an earlier mail is quoted, except where a mail is passed on: then it is the order."""
    rest = max(0, len(lines) - _MANY)
    lines = [line[:_LONG] for line in lines[:_MANY]]
    heads = passed_on(lines, subject)
    begins = heads[-1].end if heads else 0
    in_quotes = bool(heads) and _all_quoted(lines, begins)
    zones: list[Zone] = []
    zone: Zone = "own"
    own_begins = 0
    for number, line in enumerate(lines):
        head = next((head for head in heads if head.start <= number < head.end), None)
        if head:
            zones.append("quoted")  # names and dates of who passed it on, no order
            zone, own_begins = "own", head.end
            continue
        if zone != "quoted":
            zone = "quoted" if number >= begins and history_at(lines, number) else _next_zone(zone, lines, number, own_begins)
        zones.append("quoted" if _QUOTE.match(line) and not in_quotes else zone)
    _give_back_items(lines, zones)
    return zones + [zone] * rest


def _give_back_items(lines: Sequence[str], zones: list[Zone]) -> None:
    """Goods below the greeting are the sender's own: their paragraph, or the part of the greeting's paragraph that they begin."""
    begins = 0
    for number in range(len(lines) + 1):
        if number < len(lines) and lines[number].strip():
            continue
        first = next((at for at in range(begins, number) if zones[at] in {"signature", "footer"} and _is_item(lines[at])), None)
        if first is not None:
            greeted = begins == 0 or zones[begins - 1] == "own"
            zones[first if greeted else begins : number] = ["own"] * (number - (first if greeted else begins))
        begins = number + 1


def _is_item(line: str) -> bool:
    """Whether a line orders something: a quantity with its unit, a row of at least three columns with a number, or a postscript."""
    bare = line.strip()
    counted = _COUNTED.match(bare)
    if counted and (counted.group(1) in {"x", "X", "×", "*"} or counted.group(1).casefold().rstrip(".") in _units()):
        return True
    columns = _COLUMNS.split(bare)
    numbers = sum(bool(re.fullmatch(r"[\d.,]{1,9}(?: ?(?:€|EUR))?", column)) for column in columns)
    return (len(columns) > 2 and numbers > 0) or bool(re.match(r"p\.?\s?s\b", bare, re.IGNORECASE))


@cache
def _units() -> frozenset[str]:
    """The unit words of all languages, but for single letters, which begin too many other things."""
    words = {phrase.casefold().rstrip(".") for key in keys("units") for phrase in phrases("units", key)}
    return frozenset(word for word in words if len(word) > 1)


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
    if line == "--" and number > own_begins:
        return True
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
        return replace(head, start=number, forwarded=forwarded) if head else History(number, number + 1, forwarded)
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
        sure = _ADDRESS.search(text) or (dated and re.search(r"\d{1,2}[:.]\d{2}\b", folded)) or _quotes_next(lines, end + 1)
        if wrote and len(text) < 300 and sure and (dated or _ADDRESS.search(text) or len(folded.split()) <= 6):
            return History(number, end + 1, False, _person(_after_wrote(text)))
        return None
    return None


def _quotes_next(lines: Sequence[str], number: int) -> bool:
    """Whether the next line that holds something is quoted; nothing at all, as above an HTML quotation, counts as well."""
    following = next((line for line in lines[number : number + 3] if line.strip()), ">")
    return bool(_QUOTE.match(following))


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
    return History(number, end, False, _person(seen["from"]), seen.get("subject", ""))


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


def passed_on(lines: Sequence[str], subject: str) -> tuple[History, ...]:
    """The heads of the mails that this one passes on, the outermost first: several where what is passed on had been passed on before.

    () when it only quotes, or quotes nothing.
    """
    heads: list[History] = []
    begins = 0
    while (head := _next_passed_on(lines, begins, subject)) and len(heads) < _MANY_HEADS:
        heads.append(head)
        begins, subject = head.end, head.subject
    return tuple(heads)


def _next_passed_on(lines: Sequence[str], begins: int, subject: str) -> History | None:
    end = min(len(lines), begins + _MANY)
    first = next((found for number in range(begins, end) if (found := history_at(lines, number))), None)
    if first is None:
        return None
    own = sum(len(line.split()) for line in lines[begins : first.start] if not _QUOTE.match(line))
    if own == 0 and not _begins_with(subject, "reply_subjects"):
        return first  # nothing of one's own and no answer: a contact form's «From: … Subject: …», or a letter's head
    return first if own <= LITTLE and (first.forwarded or says_forwarded(subject)) else None


def says_forwarded(subject: str) -> bool:
    """Whether a subject begins with «WG:», «Fwd:» or the like."""
    return _begins_with(subject, "forwarded_subjects")


def _begins_with(subject: str, key: str) -> bool:
    prefix = re.match(r"\s*([A-Za-z]{2,14})\s*(?:\[\d+\]|\(\d+\))?\s*:", subject)
    return prefix is not None and prefix.group(1).casefold() in _phrases("correspondence", key)
