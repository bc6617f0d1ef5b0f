"""Which words of a text are labels: the longest phrase of the vocabulary at each place, German compounds and torn words too."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache

from config.vocabulary import keys, phrases
from parsers.reading.segments import Token, token_texts, tokens

_MOST_LABEL_WORDS = 8
_LONGEST_PREFIX = 5
_OF_NUMBERS = frozenset({"order_number", "foreign_number", "document_number"})
_SHORTEST_COMPOUND, _SHORTEST_ENDING = 14, 8
_ORDINAL = re.compile(r"(?<!\d)\d{1,2}\.\s?$")
# labels that count in the middle of a sentence too: «unsere Bestellung 4711 vom 3. Mai»
_IN_PROSE = frozenset(
    {
        "order_number",
        "customer_number",
        "order_date",
        "delivery_date",
        "foreign_number",
        "foreign_date",
        "vat_id",
        "phone",
        "fax",
        "payment_method",
        "document_number",
        "document_date",
    }
)


@lru_cache(maxsize=8192)
def labels_of(text: str) -> tuple[tuple[frozenset[str], int, int, bool, bool, int], ...]:
    """The labels in a text, the longest at each place: what each may announce, start, end, colon, whether it leads, and its words."""
    return tuple(_found_labels(text))


def _found_labels(text: str) -> Iterator[tuple[frozenset[str], int, int, bool, bool, int]]:
    found = tokens(text)
    held: frozenset[str]
    if 2 <= len(found) <= 3 and _label_at(text, found)[0] < len(found) and (held := _torn(text, found)):
        yield (held, 0, len(text), text.rstrip().endswith(":"), True, 1)
        return
    at = begun = 0  # `begun` is where the value of the label before begins
    while at < len(found):
        length, held = _label_at(text, found[at : at + _MOST_LABEL_WORDS])
        if not length or _is_counted_week(text, found[at]) or (held <= _OF_NUMBERS and _begins_number(text, found, at, begun)):
            at += 1
            continue
        last = at + length - 1
        while last + 1 < len(found) and found[last + 1].text in number_words():
            last += 1
        if _is_prefix(text, found[last]):  # «PO-4711» is a number that names itself
            if "order_number" in held:
                yield (held, found[at].start, found[at].start, False, at == 0, length)
            at = last + 1
            continue
        last = next((last + len(t) for t in _trailers() if tuple(k.text for k in found[last + 1 : last + 1 + len(t)]) == t), last)
        while last + 1 < len(found) and found[last + 1].text in phrases("label_words", "leading_in") and "delivery_date" in held:
            last += 1
        if at == 0 and last + 2 == len(found) and _other_word(text, found, last):
            last += 1
        end = _end(text, found[last].end)
        colon = ":" in text[found[last].end : end]
        if at == 0 or colon or held & _IN_PROSE or (length > 1 and any(key.startswith("heading:") for key in held)):
            yield (held, found[at].start, end, colon, at == 0, length)
            begun = last + 1 if "order_number" in held else 0
        at = last + 1


def _other_word(text: str, found: Sequence[Token], last: int) -> bool:
    """Whether a label goes on with another word for the same, that is none by itself, and nothing behind it: «Firma/Institut»."""
    between, word = text[found[last].end : found[last + 1].start], found[last + 1]
    alone = between.strip(" .") == "/" and word.text.isalpha() and not text[word.end :].strip(" .:")
    return alone and not _label_at(text, found[last + 1 :])[0]


def _begins_number(text: str, found: Sequence[Token], at: int, begun: int) -> bool:
    """Whether a word in capitals begins the number of the label before: «Bestellnummer: BANF 26638», «Order PO 4785».

    `begun` is where the value of that label begins; a colon before the word tells it, too: «Auftragsnummer unseres Hauses: PO 4262».
    """
    word = text[found[at].start : found[at].end]
    if at == 0 or at + 1 >= len(found) or not word.isupper() or len(word) > _LONGEST_PREFIX or word.casefold() in number_words():
        return False
    if begun != at and not (begun and text[: found[at].start].rstrip().endswith(":")):
        return False
    if text.isupper() and word != "PO" and found[at - 1].text != word.casefold():
        return False
    return text[found[at].end : found[at + 1].start] == " " and found[at + 1].text[:1].isdigit()


@cache
def number_words() -> frozenset[str]:
    """The words for numbers, in parts as `tokens` has them: «nr», «n», «nummer»."""
    return frozenset(token.text for phrase in phrases("label_words", "numbers") for token in tokens(phrase))


@cache
def _trailers() -> tuple[tuple[str, ...], ...]:
    """What may stand between a label and its value: «Kundennummer bei Ihnen: 10023»."""
    return tuple(tuple(token.text for token in tokens(phrase)) for phrase in phrases("label_words", "trailers"))


def _torn(text: str, found: Sequence[Token]) -> frozenset[str]:
    """What a word announces that its letter spacing tore apart: «Ver käufer:»; nothing where more than blanks part its letters."""
    if not re.fullmatch(r"[^\W\d_]+(?: [^\W\d_]+)+\s?:?", text) or not any(len(token.text) < 4 for token in found):
        return frozenset()
    length, held = _longest([Token("".join(token.text for token in found), found[0].start, found[-1].end)])
    return held if length else frozenset()


def _label_at(text: str, found: Sequence[Token]) -> tuple[int, frozenset[str]]:
    """How many tokens are the longest label that begins here, and what it may announce; «Beleg-Datum» is «Belegdatum»."""
    if not _begins_word(text, found[0].start):
        return 0, frozenset()
    length, held = _longest(found)
    if length < 2 and len(found) > 1 and text[found[0].end : found[1].start] == "-":
        joined = Token(found[0].text + found[1].text, found[0].start, found[1].end)
        more, announced = _longest([joined, *found[2:]])
        return (more + 1, announced) if more else (length, held)
    return length, held


def _is_prefix(text: str, last: Token) -> bool:
    rest = text[last.end : last.end + 2]
    return len(rest) == 2 and rest[0] in "-/_" and rest[1].isdigit() and last.text not in number_words()


def _is_counted_week(text: str, token: Token) -> bool:
    """Whether a word names the week of the number before it, and announces nothing: «bis 51. Kalenderwoche:»."""
    return token.text in phrases("dates", "weeks") and bool(_ORDINAL.search(text, 0, token.start))


def _begins_word(text: str, start: int) -> bool:
    """«KUNDE» in «MUSTER-KUNDE GMBH» is no label."""
    return not (start > 1 and text[start - 1] in "-&+" and text[start - 2].isalnum())


def _end(text: str, end: int) -> int:
    """Past the dots, colons and number signs that belong to a label."""
    while end < len(text) and text[end] in ".:# )*/=-–°":
        if text[end] == "-" and end + 1 < len(text) and text[end + 1].isalnum():
            break
        end += 1
    return end


def _longest(found: Sequence[Token]) -> tuple[int, frozenset[str]]:
    best = 0
    held: frozenset[str] = frozenset()
    for words, announced in _by_first_word().get(found[0].text, ()):
        if len(words) > best and tuple(t.text for t in found[: len(words)]) == words:
            best, held = len(words), announced
    return (best, held) if best else _compound(found[0].text)


def _compound(word: str) -> tuple[int, frozenset[str]]:
    """A German compound announces what its last part announces: «Lieferantenkundennummer»."""
    if len(word) < _SHORTEST_COMPOUND:
        return 0, frozenset()
    endings = (word[at:] for at in range(3, len(word) - _SHORTEST_ENDING + 1))
    held = next((announced for end in endings for words, announced in _by_first_word().get(end, ()) if words == (end,)), frozenset())
    return (1, held) if held & _IN_PROSE else (0, frozenset())


@cache
def _by_first_word() -> dict[str, tuple[tuple[tuple[str, ...], frozenset[str]], ...]]:
    collected: dict[tuple[str, ...], set[str]] = {}
    for section, prefix in (("labels", ""), ("headings", "heading:")):
        for key in keys(section):
            for phrase in phrases(section, key):
                words = tuple(token_texts(phrase))
                if words:
                    collected.setdefault(words, set()).add(prefix + key)
    index: dict[str, list[tuple[tuple[str, ...], frozenset[str]]]] = {}
    for words, announced in collected.items():
        index.setdefault(words[0], []).append((words, frozenset(announced)))
    return {first: tuple(entries) for first, entries in index.items()}
