"""The heads of earlier mails that stand in a mail's text, and whether the mail passes them on or only quotes them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache
from typing import Literal

from config.vocabulary import phrases
from parsers.sources.mail.goods import counts_goods

Mark = Literal["forwarded", "answered"]

RULE = re.compile(r"[-_=*~–—\s]+")
QUOTE = re.compile(r"\s{0,3}>(?!.*<\s*$)")  # «>>> Lieferung: 3.5. <<<» is set off, not quoted
_ADDRESS = re.compile(r"[\w.+'/=-]+@[\w-]+(?:\.[\w-]+)+")
_LONGEST_TEXT = 20_000  # lines that are looked at
_MANY_HEADS = 10
_CLOCK = re.compile(r"\d{1,2}[:.]\d{2}\b")
_LONGEST_HEAD = 300  # characters of «On … wrote:»
_DATED = re.compile(r"(?=.*\b(?:19|20)\d\d\b).*\d{1,2}[:.]\d{2}\b")
_BRACKETED = re.compile(r"<([^<>\s]+@[^<>\s]+)>")
_LABELLED = re.compile(r"\*?[^\W\d_][\w .-]{0,24}? ?\*?:\*?\s+(.*)$")
_MOMENT = re.compile(r"\d{1,4}[./-]\d{1,2}[./-]\d{1,4}\.?,?\s+(?:\w{1,3}\s+)?\d{1,2}:\d{2}(?::\d{2})?\s*(?:[AP]M|\w{2,5})?$")
_WHOLE_DAY = re.compile(
    r"\b\d{1,2}[./-]\s?\d{1,2}[./-]\s?(?:\d{4}|\d{2})\b|\b\d{4}-\d{2}-\d{2}\b"
    r"|\b\d{1,2}(?:\.|er|st|nd|rd|th)?\s[^\W\d_]{3,}\.?,?\s\d{4}\b"
)
_TAG = r"(?:\[[^\]]{1,40}\]|\*{1,3}[^*]{1,20}\*{1,3})\s*"  # what gateways and ticket systems put in front: [EXTERN], [#4711]
_PREFIX = re.compile(rf"\s*(?:{_TAG})*([^\W\d_]{{1,14}})\.?\s*(?:\[\d+\]|\(\d+\))?\s*:")
_QUOTED = re.compile(r"^[\s>|]+")
_PREFIXES = re.compile(rf"^(?:\s*(?:{_TAG})*[^\W\d_]{{1,10}}\s*(?:\[\d+\]|\(\d+\))?\s*:)+")
_ROWS_OF_FAREWELL = 15
LITTLE = 100  # words of one's own above a mail that is passed on: who writes more has something to say himself


@dataclass(frozen=True, slots=True)
class History:
    """An earlier mail that stands in the text: the lines of its head, whether it says that it is forwarded, its sender and subject.

    `receivers` is who it was sent to, as it stands there; "" where its head does not say.
    """

    start: int
    end: int
    forwarded: bool
    sender: tuple[str, str] = ("", "")
    subject: str = ""
    receivers: str = ""


@cache
def folded_phrases(section: str, key: str) -> tuple[str, ...]:
    """The phrases of all languages under this key, case folded, the longest first."""
    return tuple(sorted((p.casefold() for p in phrases(section, key)), key=len, reverse=True))


def history_at(lines: Sequence[str], number: int, subject: str = "") -> History | None:
    """The head of an earlier mail that begins on this line: a mark between rules, «… schrieb am …:», or From, Sent, To and Subject.

    With the mail's own `subject` it is known in languages without vocabulary, too: it repeats the subject.
    """
    line = _unquoted(lines[number])
    if not line or not (":" in line or line[0] in "-_=*~–—" or line.endswith(">") or line.casefold().startswith(_beginnings())):
        return None
    bare = RULE.sub(" ", line).strip(" :").casefold()
    if _is_mark(line, bare):
        head = _head_after(lines, number + 1, subject)
        forwarded = any(bare.startswith(p) for p in folded_phrases("correspondence", "forwarded"))
        return replace(head, start=number, forwarded=forwarded) if head else History(number, number + 1, forwarded)
    return _wrote(lines, number) or _head(lines, number) or _head_by_form(lines, number, subject) or _stamped(lines, number)


@cache
def _beginnings() -> tuple[str, ...]:
    """How the head of an earlier mail begins that has no colon and no rule on its first line."""
    starts = tuple(f"{word} " for word in folded_phrases("correspondence", "wrote_starts"))
    return starts + folded_phrases("correspondence", "original") + folded_phrases("correspondence", "forwarded")


def _unquoted(line: str) -> str:
    return _QUOTED.sub("", line).strip()


def _is_mark(line: str, bare: str) -> bool:
    marks = folded_phrases("correspondence", "original") + folded_phrases("correspondence", "forwarded")
    if not bare.startswith(marks):
        return False
    return bool(re.match(r"[-_=*~–—]{2,}", line)) or bare in marks


def _wrote(lines: Sequence[str], number: int) -> History | None:
    """«Am 3. Mai 2024 um 10:12 schrieb Anna Berg <a@b.de>:», on up to three lines."""
    first = _unquoted(lines[number]).casefold()
    starts = folded_phrases("correspondence", "wrote_starts")
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
        if len(text) < _LONGEST_HEAD and _DATED.search(text) and (address := _BRACKETED.search(text)):
            return History(number, end + 1, False, _after_wrote_or(text, address.group(1)))  # in any language
        wrote = any(p in folded and re.search(rf"\b{re.escape(p)}\b", folded) for p in folded_phrases("correspondence", "wrote"))
        dated = words[0] in starts and re.search(r"\d", folded)
        timed = dated and (re.search(r"\d{1,2}[:.]\d{2}\b", folded) or _WHOLE_DAY.search(folded))
        sure = _ADDRESS.search(text) or timed or _quotes_next(lines, end + 1)
        if wrote and len(text) < _LONGEST_HEAD and not dated and _CLOCK.search(folded) and _quotes_next(lines, end + 1):
            return History(number, end + 1, False, _person(_before_wrote(text)))  # «Anna Berg wrote on 12 October 2026 at 7:57:»
        if wrote and len(text) < _LONGEST_HEAD and sure and (dated or _ADDRESS.search(text) or len(folded.split()) <= 6):
            return History(number, end + 1, False, _person(_after_wrote(text)))
        return None
    return None


def _quotes_next(lines: Sequence[str], number: int) -> bool:
    """Whether the next line that holds something is quoted; nothing at all, as above an HTML quotation, counts as well."""
    following = next((line for line in lines[number : number + 3] if line.strip()), ">")
    return bool(QUOTE.match(following))


def _after_wrote_or(text: str, address: str) -> tuple[str, str]:
    """Name and address where a known word for writing parts them from the date; the address alone where none does."""
    known = any(re.search(rf"\b{re.escape(phrase)}\b", text, re.IGNORECASE) for phrase in folded_phrases("correspondence", "wrote"))
    return _person(_after_wrote(text)) if known else ("", address)


def _before_wrote(text: str) -> str:
    """Who wrote, where the name comes first."""
    return min(
        (re.split(rf"\b{re.escape(phrase)}\b", text, flags=re.IGNORECASE)[0] for phrase in folded_phrases("correspondence", "wrote")),
        key=len,
    )


def _after_wrote(text: str) -> str:
    for phrase in folded_phrases("correspondence", "wrote"):
        match = re.search(rf"\b{re.escape(phrase)}\b(.*):$", text, re.IGNORECASE)
        if match and len(match.group(1).strip()) > 2:
            return match.group(1)
    return re.sub(r"^.*\d[^,<]*,?\s", "", text.rpartition(" ")[0])


def _head_after(lines: Sequence[str], number: int, subject: str) -> History | None:
    for at in range(number, min(number + 3, len(lines))):
        if lines[at].strip():
            return _head(lines, at) or _head_by_form(lines, at, subject)
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
    enough = len(seen) >= 3 or (seen.keys() == {"from", "subject"} and _closed_above(lines, number))
    if "from" not in seen or not enough or not ({"sent", "subject"} & seen.keys()):
        return None
    return History(number, end, False, _person(seen["from"]), seen.get("subject", ""), seen.get("to", ""))


def _closed_above(lines: Sequence[str], number: int) -> bool:
    """Whether a line above takes leave: what has a sender and a subject below it is another mail."""
    farewells = (*folded_phrases("salutations", "closings"), *folded_phrases("salutations", "thanks"))
    return any(line.strip().casefold().startswith(farewells) for line in lines[max(0, number - _ROWS_OF_FAREWELL) : number])


def _head_by_form(lines: Sequence[str], number: int, subject: str) -> History | None:
    """A block of at least three labelled lines in any language, with an address, a moment, and the subject of this mail."""
    bare = _bare(subject)
    rows = []
    for line in lines[number : number + 8]:
        row = _LABELLED.match(_unquoted(line))
        if not row:
            break
        rows.append(row.group(1).strip(" *"))
    if len(rows) < 3 or not bare or not any(_DATED.search(row) for row in rows) or not any(_bare(row) == bare for row in rows):
        return None
    sender = next((row for row in rows if _ADDRESS.search(row)), None)
    return History(number, number + len(rows), False, _person(sender), next(r for r in rows if _bare(r) == bare)) if sender else None


def _bare(subject: str) -> str:
    """A subject without what programs put in front of it."""
    return _PREFIXES.sub("", subject).strip().casefold()


def _stamped(lines: Sequence[str], number: int) -> History | None:
    """Lotus's head: a name with its address, and below it nothing but day and time; further labels follow without colons."""
    line = _unquoted(lines[number])
    below = next((at for at in range(number + 1, min(number + 3, len(lines))) if lines[at].strip()), None)
    named = re.fullmatch(r"[^<>:]{2,60}<[^<>\s]+@[^<>\s]+>", line)
    if below is None or number == 0 or not named or not _MOMENT.match(lines[below].strip()):
        return None
    return History(number, below + 1, False, _person(line))


def _label(line: str) -> str:
    """Which of the five a line begins with; "" for none."""
    match = re.match(r"\*?([A-Za-zÀ-ÿ-][A-Za-zÀ-ÿ -]{0,19}?) ?\*?:\*?(?:\s|$)", _unquoted(line))
    if not match:
        return ""
    word = match.group(1).strip().casefold()
    return next((key for key in ("from", "sent", "to", "copy", "subject") if word in folded_phrases("correspondence", key)), "")


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


def passed_on_beside(lines: Sequence[str], heads: Sequence[History]) -> tuple[History, ...]:
    """The heads of further mails that stand below one that is passed on and came to the same receivers from somebody else.

    A mail that the one above answers came to whoever wrote that one; what came from two people to the same third was collected by him.
    """
    found: list[History] = []
    at = heads[-1].end if heads and heads[-1].receivers else len(lines)
    while at < min(len(lines), _LONGEST_TEXT) and len(found) < _MANY_HEADS:
        earlier = history_at(lines, at)
        if earlier is None:
            at += 1
            continue
        if not _came_beside(earlier, heads[-1], *found):
            break
        found.append(earlier)
        at = earlier.end
    return tuple(found)


def _came_beside(earlier: History, first: History, *others: History) -> bool:
    senders = {_folded(" ".join(head.sender)) for head in (first, *others)}
    same = bool(earlier.receivers) and _folded(earlier.receivers) == _folded(first.receivers)
    return same and any(earlier.sender) and _folded(" ".join(earlier.sender)) not in senders


def _folded(text: str) -> str:
    return " ".join(re.findall(r"\w+", text.casefold()))


def counts_in_several(lines: Sequence[str], subject: str) -> bool:
    """Whether goods are counted in the mail that is passed on and above it, or in another that came with it: not all may be ordered."""
    heads = passed_on(lines, subject)
    if not heads or not counts_goods(lines[heads[0].end :]):
        return False
    return counts_goods(lines[: heads[0].start]) or any(counts_goods(lines[more.end :]) for more in passed_on_beside(lines, heads))


def _next_passed_on(lines: Sequence[str], begins: int, subject: str) -> History | None:
    end = min(len(lines), begins + _LONGEST_TEXT)
    first = next((found for number in range(begins, end) if (found := history_at(lines, number, subject))), None)
    if first is None:
        return None
    written = [line for line in lines[begins : first.start] if not QUOTE.match(line)]
    own = sum(len(line.split()) for line in written)
    if own == 0 and says(subject)[:1] != ("answered",):
        return first  # nothing of one's own and no answer: a contact form's «From: … Subject: …», or a letter's head
    counted = counts_goods([_without_exceptions(written)])
    told = not says(subject) or counts_goods([QUOTE.sub("", line) for line in lines[first.end :]])  # «AW: … genehmigt, siehe Liste unten»
    marked = _is_marked_unknown(subject, first.subject) or (told and _points_below(written))
    forwarded = first.forwarded or says_forwarded(subject) or (marked and not counted)
    above = counted and (_orders_above(written, lines[first.end : end], subject) or _for_reference(written))
    return first if own <= LITTLE and forwarded and not above else None


def _orders_above(written: Sequence[str], below: Sequence[str], subject: str) -> bool:
    """Whether the order stands above the earlier mail: goods are counted there, in an answer, or none below, as in a list of offers."""
    return counts_goods(written) and (says(subject)[:1] == ("answered",) or not counts_goods(below))


def _for_reference(written: Sequence[str]) -> bool:
    """Whether what was written says that the earlier mail is only to be looked at: «zur Orientierung unsere Bestellung vom Vormonat»."""
    text = " ".join(written).casefold()
    return any(re.search(rf"(?<!\w){re.escape(phrase)}(?!\w)", text) for phrase in folded_phrases("correspondence", "for_reference"))


def _without_exceptions(written: Sequence[str]) -> str:
    """What was written, without what is excepted from the list below: «alles außer dem Filz 45 cm»."""
    text = " ".join(written)
    for phrase in folded_phrases("line_stop", "excepted"):
        text = re.sub(rf"(?<!\w){re.escape(phrase)}(?!\w)[^.!?]*", " ", text, flags=re.IGNORECASE)
    return text


def _points_below(written: Sequence[str]) -> bool:
    """Whether what was written above an earlier mail points at it: «bitte liefern Sie den unten stehenden Bedarf»."""
    text = " ".join(written).casefold()
    return any(re.search(rf"(?<!\w){re.escape(phrase)}", text) for phrase in folded_phrases("correspondence", "below"))


def _is_marked_unknown(subject: str, earlier: str) -> bool:
    """Whether the subject is the earlier mail's behind a mark of no language known here; then what is written above tells what it means."""
    added = subject.strip().removesuffix(earlier.strip()) if earlier.strip() else ""
    return not says(subject) and bool(re.fullmatch(rf"\s*(?:{_TAG})*[^\W\d_]{{1,14}}\s*:\s*", added))


def says_forwarded(subject: str) -> bool:
    """Whether a subject begins with «WG:», «Fwd:» or the like."""
    return says(subject)[:1] == ("forwarded",)


def says(subject: str) -> tuple[Mark, ...]:
    """What the marks in front of a subject say has happened to the mail, the last thing first: «WG: AW: …»."""
    marks: list[Mark] = []
    while (found := _marked(subject)) is not None:
        mark, subject = found
        marks.append(mark)
    return tuple(marks)


def without_marks(subject: str) -> str:
    """The subject without the marks in front of it."""
    while (found := _marked(subject)) is not None:
        subject = found[1]
    return subject.strip()


def _marked(subject: str) -> tuple[Mark, str] | None:
    """The mark that a subject begins with, and the rest of it."""
    prefix = _PREFIX.match(subject)
    word = prefix.group(1).casefold() if prefix else ""
    if prefix and word in folded_phrases("correspondence", "forwarded_subjects"):
        return "forwarded", subject[prefix.end() :]
    if prefix and word in folded_phrases("correspondence", "reply_subjects"):
        return "answered", subject[prefix.end() :]
    return None
