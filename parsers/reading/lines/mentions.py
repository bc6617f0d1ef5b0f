"""Articles that running text speaks of: by their number, or by words that describe them; and which words each of them explains."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from config.company import Article
from parsers.reading.lines.clauses import Token
from parsers.reading.lines.counts import is_called_a_quantity
from parsers.reading.lines.items import Code
from parsers.reading.lines.sheet import Sheet
from parsers.reading.lines.sized import sizes_counted
from parsers.reading.lines.units import COUNTED_UNITS
from parsers.reading.lines.variants import variants_counted
from parsers.reading.matching.descriptions import words_of
from parsers.reading.matching.sizes import is_measure, sizes_of
from parsers.reading.words import is_size_word, joins, plain, plain_phrases, unit_code

CLEAR, LIKELY = 0.62, 0.5
KNOWN, SLIP, UNKNOWN = 4.0, 2.5, 1.5
"""Log-odds that an article is spoken of, by what its number is."""
LONGEST = 24
MOST_PARTS = 4
LEAST_SAID = 2
LEAST_NUMBER = 3
_MOST_NAME_WORDS = 6
_UNSAID = 0.15
_LEADING_SIZE = -0.02
_WORD, _SIZE, _FILLER, _OTHER_WORD, _OTHER_NUMBER, _BREAK = 1.0, 0.6, -0.05, -0.55, -1.2, -0.8
_SIZE_ALONE = re.compile(r"(?:\d|X{0,3})?[SML]|X{1,3}[SL]")
_LIKE_A_NUMBER = re.compile(r"(?=(?:.*\d){3})(?=.*[A-Za-z]|.*[./-])[A-Za-z0-9](?:[A-Za-z0-9./_+-]*[A-Za-z0-9])?(?<=.{5})")
_EDGES = ".,;:()[]{}\"'«»„“”#*!?<>"


@dataclass(frozen=True, slots=True)
class Mention:
    """An article that the tokens from `start` to before `end` speak of; `places` are those that say nothing else.

    `number` is the place of its article number, None where only words describe it; `fit` says how well they do (0..1); `strength` is the
    log-odds that it is spoken of at all. `article` is None for a number that is none of ours; `said` is the description where it stands in
    several places. `elided` tells that only what sets the article apart from the one before is said, and no word refers to that.
    """

    article: Article | None
    start: int
    end: int
    places: frozenset[int]
    number: int | None
    fit: float
    strength: float
    said: str = ""
    elided: bool = False


def bare(text: str) -> str:
    """A token without the punctuation around it."""
    return text.strip(_EDGES)


def mentions_of(
    sheet: Sheet, tokens: Sequence[Token], codes: Sequence[Code], counted: frozenset[int], listed: frozenset[int] = frozenset()
) -> list[Mention]:
    """The articles that these tokens speak of, in their order.

    `counted` are the places of numbers that plainly count something, `listed` of those that number the rows: neither describes anything.
    """
    if sheet.articles is None:
        return []
    in_rows, counted = counted, counted | listed
    numbered = _numbered(sheet, tokens, counted)
    found: list[Mention] = []
    taken: set[int] = set()
    places = sorted(numbered)
    for index, place in enumerate(places):
        left = places[index - 1] + 1 if index else 0
        right = places[index + 1] if index + 1 < len(places) else len(tokens)
        left, right = _in_counted_rows(tokens, place, max(left, place - LONGEST), min(right, place + LONGEST), in_rows)
        mention = _with_words(numbered[place], place, tokens, left, right, taken)
        own = (at for at in mention.places if at not in counted or not is_called_a_quantity(tokens, at))
        mention = replace(mention, places=frozenset(own))  # not the 4 of «…, qty 4», though the article's name has one
        taken |= mention.places
        found.append(mention)
    found = _by_both_numbers(tokens, found, counted)
    described = list(_described(sheet, tokens, frozenset(taken) | listed, counted))
    in_sizes = [one for mention in described for one in _in_sizes(sheet, tokens, mention)]
    in_sizes += _in_variants(sheet, tokens, frozenset(taken).union(*(mention.places for mention in in_sizes)))
    sized = {place for mention in in_sizes for place in mention.places}
    found += [*in_sizes, *(mention for mention in described if not mention.places & sized)]
    found = _told_by_number(tokens, found, counted)
    taken |= {place for mention in found for place in mention.places}
    inside = {place for mention in found for place in range(mention.start, mention.end)}  # «…, unsere Nr. L95254, Ihre Nr. ZS/5451»
    found += _unknown(sheet, tokens, codes, taken | counted | inside)
    found.sort(key=lambda mention: mention.start)
    return [
        one
        for place, mention in enumerate(found)
        for one in (mention, *_variants(sheet, tokens, mention, found[place + 1 : place + 2], counted))
    ]


def _in_counted_rows(tokens: Sequence[Token], place: int, left: int, right: int, counted: frozenset[int]) -> tuple[int, int]:
    """Where the words about a number may stand: where something is counted in its row, in no other row that has a count of its own."""
    rows = [at for at in range(left, right) if tokens[at].begins_row]
    first = max((at for at in rows if at <= place), default=left)
    last = min((at for at in rows if at > place), default=right)
    if counted.isdisjoint(range(first, last)):
        return left, right
    before = max((at for at in counted if left <= at < first), default=None)
    behind = min((at for at in counted if last <= at < right), default=None)
    if before is not None:
        left = min(at for at in rows if at > before)
    if behind is not None:
        right = max((at for at in rows if at <= behind), default=last)
    return left, right


def _by_both_numbers(tokens: Sequence[Token], found: Sequence[Mention], counted: frozenset[int]) -> list[Mention]:
    """The mentions, those beside each other that name the same article as one: by the buyer's number and by ours.

    They stand in one row, or the second is a bare number in the next one, where nothing is counted: «EAN 4012345678901».
    """
    kept: list[Mention] = []
    for mention in found:
        last = kept[-1] if kept else None
        same = last and last.article and mention.article and last.article.sku == mention.article.sku
        one_row = last and not any(tokens[place].starts_row for place in range(last.end, mention.start + 1))
        if last and same and (one_row or _is_other_number_below(tokens, last, mention, counted)):
            beside = _up_to_row_end(tokens, mention) if len(last.places) > 1 else mention
            kept[-1] = replace(last, start=min(last.start, beside.start), end=max(last.end, beside.end), places=last.places | beside.places)
        else:
            kept.append(mention)
    return kept


def _is_other_number_below(tokens: Sequence[Token], last: Mention, mention: Mention, counted: frozenset[int]) -> bool:
    """Whether a mention is nothing but another number of the last one's article, in the row below and with no count in it."""
    first, row = tokens[last.start].row, tokens[mention.start].row
    bare_number = mention.places == {mention.number} and len(last.places) > 1
    return bare_number and row == first + 1 and not any(tokens[place].row == row for place in counted)


def _told_by_number(tokens: Sequence[Token], found: Sequence[Mention], counted: frozenset[int]) -> list[Mention]:
    """The mentions, those of words alone beside a bare number of ours as that number's: «Flexbuis M16 25 m (KG 2659.1)».

    The number tells which article is meant, and the words what of it they fit; nothing counted or joined may stand between both.
    """
    kept: list[Mention] = []
    for mention in sorted(found, key=lambda mention: mention.start):
        last = kept[-1] if kept else None
        words, number = (mention, last) if mention.number is None else (last, mention)
        told = (
            last
            and words
            and number
            and words.number is None
            and (number.places == {number.number} or _goes_on(tokens, words, number, counted))
        )
        if not (last and words and number and told) or _set_apart(tokens, range(last.end, mention.start), mention.start, counted):
            kept.append(mention)
            continue
        kept[-1] = replace(number, start=last.start, end=mention.end, places=last.places | mention.places, fit=words.fit)
    return kept


def _goes_on(tokens: Sequence[Token], words: Mention, number: Mention, counted: frozenset[int]) -> bool:
    """Whether an article's words go straight on to those of a number behind them: «Gant de cuisine Hitzeros 28 cm / DH3979-A» is one."""
    beside = words.end == number.start and number.number is not None and number.number > number.start
    between = range(number.start, (number.number or 0) + 1)
    return beside and not counted.intersection(between) and not tokens[words.end - 1].text.endswith((",", ";", ":", "."))


def _set_apart(tokens: Sequence[Token], between: range, place: int, counted: frozenset[int]) -> bool:
    """Whether a count, a joining word, the end of a row or of a sentence stands between two mentions, the second at `place`."""
    borders = any(tokens[at].begins_row for at in (*between, place))
    return borders or any(at in counted or joins(tokens[at].text) or _ends(tokens[at].text) for at in between)


def _up_to_row_end(tokens: Sequence[Token], mention: Mention) -> Mention:
    """The mention without words in the rows below its number: those of an article that is described already are another's."""
    if mention.number is None:
        return mention
    stop = next((at for at in range(mention.number + 1, mention.end) if tokens[at].begins_row), mention.end)
    return replace(mention, end=stop, places=frozenset(place for place in mention.places if place < stop))


def _unknown(sheet: Sheet, tokens: Sequence[Token], codes: Sequence[Code], taken: set[int] | frozenset[int]) -> Iterator[Mention]:
    """Numbers that look like an article's and are none of ours: slips of one, or goods that we do not sell."""
    places = {id(token.word): place for place, token in enumerate(tokens)}
    for code in codes:
        place = places.get(id(code.words[0]))
        if place is None or place in taken or len(code.words) > 1 or _another_number(tokens, place):
            continue
        text = bare(code.text)
        if len(text) < LEAST_NUMBER or (code.role == "text" and not (_LIKE_A_NUMBER.fullmatch(text) and not _measured(text))):
            continue
        near = sheet.articles.near(text) if sheet.articles is not None else []
        article = near[0].article if near and (len(near) == 1 or near[0].fit > near[1].fit) else None
        yield Mention(article, place, place + 1, frozenset({place}), place, 0.0, SLIP if article else UNKNOWN)


def _measured(text: str) -> bool:
    """Whether a text is a size: «M8x40», «125er», «IP65»."""
    return any(not size.startswith("#") for size in sizes_of(text)) or bool(re.fullmatch(r"\d+[a-zäöü]{1,3}", text))


def _variants(
    sheet: Sheet, tokens: Sequence[Token], mention: Mention, behind: Sequence[Mention], counted: frozenset[int]
) -> Iterator[Mention]:
    """The same article in further sizes, «… in S, M und L»: each size that stands behind the words by itself, or behind another's count."""
    stop = behind[0].start if behind else len(tokens)
    words = " ".join(tokens[place].text for place in sorted(mention.places) if not _only_size(tokens[place].text))
    place = mention.end
    while mention.number is None and place < stop and not (place > mention.end and _breaks(tokens, place)):
        token = tokens[place]
        if place in counted:  # «… S 60 Kartons, L 4 Kartons»
            place += 1
            continue
        joined = joins(token.text) or bare(token.text) == "/"
        listed = tokens[place - 1].text.endswith((",", "/")) or joins(tokens[place - 1].text)
        if not joined and not (listed and _only_size(token.text)):
            return
        variant = sheet.articles.meant(f"{words} {bare(token.text)}") if sheet.articles is not None and not joined else None
        if variant is not None and variant != mention.article:
            said = f"{words} {bare(token.text)}"
            yield Mention(variant, place, place + 1, frozenset({place}), None, mention.fit, mention.strength, said)
        place += 1


def _in_sizes(sheet: Sheet, tokens: Sequence[Token], mention: Mention) -> Iterator[Mention]:
    """The articles of which words name one, where sizes with counts follow: «Vinora: S 60, L 4»; none where a size is none of ours."""
    words = [place for place in sorted(mention.places) if not (_only_size(tokens[place].text) or is_size_word(tokens[place].text))]
    sizes = sizes_counted(tokens, words[-1] + 1) if words and mention.article else []
    said = " ".join(tokens[place].text for place in words)
    meant = [_in_size(sheet, mention, f"{said} {entry.size}", entry.size) for entry in sizes]
    if None in meant or len({article.sku for article in meant if article}) < len(meant):
        return
    for entry, article in zip(sizes, meant, strict=True):
        first = entry is sizes[0]
        places = frozenset((*words, entry.place) if first else (entry.place,))
        yield Mention(article, min(places), max(places) + 1, places, None, mention.fit, mention.strength, f"{said} {entry.size}")


def _in_variants(sheet: Sheet, tokens: Sequence[Token], taken: frozenset[int]) -> Iterator[Mention]:
    """The articles that words before a colon name with what tells each variant behind it: «Kapsel Vinella: 2 Pack silber, 4 Pack gold»."""
    for colon in (place for place, token in enumerate(tokens) if token.text.endswith(":") and place not in taken):
        start = next((at for at in range(colon, -1, -1) if tokens[at].starts_row or (at and _ends(tokens[at - 1].text))), 0)
        variants = variants_counted(tokens, colon + 1)
        if not variants or colon - start >= _MOST_NAME_WORDS or sheet.articles is None:
            continue
        words = tuple(range(start, colon + 1))
        name = " ".join(tokens[place].text for place in words).rstrip(":")
        told = [f"{name} {' '.join(tokens[place].text for place in variant.places)}".rstrip(" .,;") for variant in variants]
        meant = [sheet.articles.meant(text) for text in told]
        if None in meant or len({article.sku for article in meant if article}) < len(meant):
            continue
        for variant, article, text in zip(variants, meant, told, strict=True):
            places = (*words, *variant.places) if variant is variants[0] else variant.places
            yield Mention(article, places[0], places[-1] + 1, frozenset(places), None, 1.0, KNOWN, text)


def _in_size(sheet: Sheet, mention: Mention, said: str, size: str) -> Article | None:
    """The article of these words in another size: the only one that they mean, or that has all other words of the one that was found."""
    if sheet.articles is None or mention.article is None:
        return None
    if (article := sheet.articles.meant(said)) is not None:
        return article
    own, sizes = vocabulary_of(mention.article)
    wanted = _plain_number(size) if size[0].isdecimal() and size[-1].isdecimal() else size
    near = [match.article for match in sheet.articles.described(said, 8)]
    alike = [a for a in near if vocabulary_of(a)[0] == own and wanted in vocabulary_of(a)[1] and len(vocabulary_of(a)[1]) == len(sizes)]
    return alike[0] if len(alike) == 1 else None


def _only_size(text: str) -> bool:
    """Whether a token is a size and nothing else: «M», «XL», «10», «8,4»."""
    said = bare(text)
    return bool(_SIZE_ALONE.fullmatch(said)) or (not words_of(said) and bool(said_in(said)[1]))


def _numbered(sheet: Sheet, tokens: Sequence[Token], counted: frozenset[int]) -> dict[int, Article]:
    found: dict[int, Article] = {}
    for place, token in enumerate(tokens):
        article = sheet.article(bare(token.text)) if place not in counted else None
        announced = place > 0 and token.starts_row and tokens[place - 1].text.endswith(":")  # «la commande de la semaine : / 4711»
        if article is not None and (announced or not _another_number(tokens, place)):
            found[place] = article
    return found


def _another_number(tokens: Sequence[Token], place: int) -> bool:
    """Whether a label says that a number is no article's: a telephone number, the customer's number, a day."""
    label = [plain(token.text) for token in tokens[max(0, place - 3) : place]]
    stop = plain_phrases("line_stop", "not_lines")
    sold = plain_phrases("line_stop", "sku_labels")
    ends = [" ".join(label[start:]) for start in range(len(label))]
    return any(end in stop and end not in sold for end in [*ends, *label[-2:-1]])


def _with_words(article: Article, place: int, tokens: Sequence[Token], left: int, right: int, taken: set[int]) -> Mention:
    """The mention of a number with the words around it that describe the same article."""
    best: tuple[float, int, int] = (0.0, place, place)
    for start, end in ((left, place), (place + 1, right)):
        run = _best_run(article, tokens, range(start, end), taken)
        if run and run[0] > best[0]:
            best = run
    if best[0] < _WORD:
        return Mention(article, place, place + 1, frozenset({place}), place, 0.0, KNOWN)
    said = explained(article, tokens, range(best[1], best[2]))
    return Mention(article, min(place, best[1]), max(place + 1, best[2]), frozenset({place, *said}), place, 1.0, KNOWN)


def _best_run(article: Article, tokens: Sequence[Token], places: range, taken: set[int] | frozenset[int]) -> tuple[float, int, int] | None:
    """(weight, start, end) of the run of tokens that this article's words and sizes explain best; None where they explain none."""
    best: tuple[float, int, int] | None = None
    own, named = vocabulary_of(article)
    for start in places:
        left = list(named)
        first = _weight(own, tokens, start, left)
        if start in taken or first <= 0:
            continue
        weight = _leading(tokens, start, first)
        for place in range(start, places.stop):
            if place > start:
                if place in taken or weight < _BREAK:
                    break
                step = _weight(own, tokens, place, left)
                weight += step + (_BREAK if _breaks(tokens, place) else 0.0)
                if step <= 0:
                    continue
            if best is None or weight > best[0] + 0.01:
                best = (weight, start, place + 1)
    return best


def _leading(tokens: Sequence[Token], place: int, first: float) -> float:
    """What the first word of a run says: a bare number before a description is likelier a count than a size, «125 mm» is none."""
    text = bare(tokens[place].text)
    if not said_in(tokens[place].text)[1]:
        return first
    if not text.isdecimal():
        return min(first, _SIZE / 2)
    behind = bare(tokens[place + 1].text) if place + 1 < len(tokens) else ""
    return 0.0 if any(not size.startswith("#") for size in sizes_of(f"{text} {behind}")) else _LEADING_SIZE


def _breaks(tokens: Sequence[Token], place: int) -> bool:
    token = tokens[place]
    return place > 0 and (token.begins_row or tokens[place - 1].text.endswith((";", "!", "?")))


def explained(article: Article, tokens: Sequence[Token], places: range) -> frozenset[int]:
    """The places of these tokens that the article's own words and sizes explain, and of the signs and units between them."""
    own, named = vocabulary_of(article)
    left = list(named)
    return frozenset(place for place in places if _weight(own, tokens, place, left) > _OTHER_WORD)


def _weight(own: frozenset[str], tokens: Sequence[Token], place: int, left: list[str]) -> float:
    """What a token says for or against an article of these words; a size that it names is taken from those `left`."""
    token = tokens[place]
    words, sizes = said_in(token.text)
    if _counts_in(tokens, place):
        return _FILLER
    if sizes:
        if not Counter(sizes) - Counter(left):
            for size in sizes:
                left.remove(size)
            return _SIZE
        return _OTHER_NUMBER
    if not words:
        return _FILLER
    if all(known_word(word, own) for word in words):
        return _WORD
    return _FILLER if unit_code(token.text) or len(plain(token.text)) <= 2 else _OTHER_WORD


def _tells(article: Article, said: str) -> bool:
    """Whether words say enough to name an article: two of its words, or a word and a size, or all that one of its texts has."""
    if _only_size(said):
        return False  # «XL» is no article, though it is a word and a size
    words, sizes = words_of(said), said_in(said)[1]
    return len(words) + len(sizes) >= LEAST_SAID or any(len(words_of(text)) == 1 and not sizes_of(text) for text in article.names)


def _names_the_only_one(sheet: Sheet, tokens: Sequence[Token], start: int, end: int, counted: frozenset[int]) -> bool:
    """Whether a word beside a count is in the name of one article alone: «5 Pomade», «2 Rollen Pomade», «Pomade, 5»."""
    words = [word for place in range(start, end) for word in words_of(tokens[place].text)]
    if len(words) != 1 or sheet.articles is None or not sheet.articles.names_one(words[0]):
        return False
    before = start - 1
    while before >= 0 and not (tokens[before + 1].starts_row or _is_count(tokens, before, counted)):
        if unit_code(bare(tokens[before].text)) is None:
            break
        before -= 1
    leads = before >= 0 and not tokens[before + 1].starts_row and _is_count(tokens, before, counted)
    return leads or (end < len(tokens) and not tokens[end].starts_row and _is_count(tokens, end, counted))


def _is_count(tokens: Sequence[Token], place: int, counted: frozenset[int]) -> bool:
    return place in counted or bare(tokens[place].text).isdecimal()


def _counts_in(tokens: Sequence[Token], place: int) -> bool:
    """Whether a token is the unit of the number before it."""
    before = tokens[place - 1].text.strip("(") if place else ""
    return before[:1].isdigit() and before[-1:].isdigit() and unit_code(bare(tokens[place].text)) in COUNTED_UNITS


def known_word(word: str, own: frozenset[str]) -> bool:
    """Whether a word is one of the article's, bent, as part of a compound, or as a compound of it."""
    return word in own or (len(word) >= 4 and any(len(other) >= 4 and (other in word or word in other) for other in own))


@lru_cache(maxsize=8192)
def said_in(text: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The words of a token that say something, and the numbers and letters of size in it."""
    return words_of(text), _sizes_in(bare(text))


def _sizes_in(text: str) -> tuple[str, ...]:
    """The numbers of a text and the sizes that are letters, in their order."""
    found = re.findall(r"\d+(?:\.\d+)?|(?<![\w.-])(?:\d?X{0,3}[SML])(?![\w.-])", text.replace(",", "."))
    return tuple(_plain_number(number) if number[0].isdecimal() and number[-1].isdecimal() else number for number in found)


def _plain_number(text: str) -> str:
    return (text.rstrip("0").rstrip(".") if "." in text else text).lstrip("0") or "0"


@lru_cache(maxsize=8192)
def vocabulary_of(article: Article) -> tuple[frozenset[str], tuple[str, ...]]:
    """The words of all texts of an article, and the numbers of the text that has most of them."""
    words = frozenset(word for text in article.names for word in words_of(text))
    return words, max((_sizes_in(text) for text in article.names), key=len, default=())


def _described(sheet: Sheet, tokens: Sequence[Token], taken: frozenset[int], counted: frozenset[int]) -> Iterator[Mention]:
    """Mentions without a number, in what is left between the others: by the joint choice of parts that fit articles best."""
    for stretch in _stretches(tokens, taken):
        parts = list(_parts(sheet, tokens, stretch))
        if any(
            sheet.articles is not None and sheet.articles.speaks_of(word) for place in stretch for word in said_in(tokens[place].text)[0]
        ):
            yield from _best_cover(sheet, tokens, parts, counted)


def _stretches(tokens: Sequence[Token], taken: frozenset[int]) -> Iterator[range]:
    start = 0
    for place in range(len(tokens) + 1):
        if place == len(tokens) or place in taken or _breaks(tokens, place) or (place > start and _ends(tokens[place - 1].text)):
            if place > start:
                yield range(start, place)
            start = place + 1 if place < len(tokens) and place in taken else place


def _ends(text: str) -> bool:
    """Whether a word ends its sentence."""
    return bool(re.search(r"[^\W\d_]{3}[.!?:]$", text))


def _parts(sheet: Sheet, tokens: Sequence[Token], stretch: range) -> Iterator[range]:
    """A stretch cut at commas and joining words, and before a number whose word names an article by itself: «10 Krausen 2 Pomade»."""
    start = stretch.start
    for place in stretch:
        joined = joins(tokens[place].text)
        if place > start and (joined or tokens[place - 1].text.endswith((",", ")")) or _begins_another(sheet, tokens, place, stretch)):
            yield range(start, place)
            start = place
    yield range(start, stretch.stop)


def _begins_another(sheet: Sheet, tokens: Sequence[Token], place: int, stretch: range) -> bool:
    """Whether a number counts a word that is in the name of one article alone."""
    if sheet.articles is None or place + 1 >= stretch.stop or not bare(tokens[place].text).isdecimal():
        return False
    words = words_of(tokens[place + 1].text)
    return len(words) == 1 and unit_code(bare(tokens[place + 1].text)) is None and sheet.articles.names_one(words[0])


def _best_cover(sheet: Sheet, tokens: Sequence[Token], parts: Sequence[range], counted: frozenset[int]) -> Iterator[Mention]:
    """Runs of up to four parts, none of them twice, so that their mentions are strongest together."""
    best: list[tuple[float, list[Mention]]] = [(0.0, [])]
    for end in range(1, len(parts) + 1):
        options = [best[end - 1]]
        for start in range(max(0, end - MOST_PARTS), end):
            mention = _mention(sheet, tokens, range(parts[start].start, parts[end - 1].stop), counted)
            if mention is not None and not (start and _only_measures(tokens, mention)):
                options.append((best[start][0] + mention.strength, [*best[start][1], mention]))
        best.append(max(options, key=lambda option: option[0]))
    yield from best[-1][1]


def _only_measures(tokens: Sequence[Token], mention: Mention) -> bool:
    """Whether nothing but a size was understood: behind a comma it goes on what stands before, «HT-Rohr DN 75, 500 mm lang»."""
    spoken = [word for place in mention.places for word in words_of(tokens[place].text)]
    return bool(spoken) and all(map(is_measure, spoken))


def _mention(sheet: Sheet, tokens: Sequence[Token], places: range, counted: frozenset[int]) -> Mention | None:
    text = " ".join(tokens[place].text for place in places if place not in counted and not _counts_in(tokens, place))
    if sheet.articles is None or len(places) > LONGEST or not words_of(text):
        return None
    runs: list[tuple[Article, tuple[float, int, int], frozenset[int], float]] = []
    for match in sheet.articles.described(text, 4):
        run = _best_run(match.article, tokens, places, counted)
        if run is None:
            continue
        said = " ".join(tokens[place].text for place in range(run[1], run[2]) if place not in counted)
        fit = sheet.articles.fit(match.article, said)
        if not _tells(match.article, said):
            if not _names_the_only_one(sheet, tokens, run[1], run[2], counted):
                continue
            fit = max(fit, LIKELY)
        told = explained(match.article, tokens, range(run[1], run[2])) - counted
        runs.append((match.article, run, told, fit))
    worded = frozenset(place for _, _, told, _ in runs for place in told if words_of(tokens[place].text))
    best: Mention | None = None
    best_fit = 0.0
    for article, run, told, fit in runs:
        left = fit - _UNSAID * len(worded - told)  # what another article explains, this one would leave unsaid
        if fit >= LIKELY and (best is None or left > best_fit):
            best, best_fit = Mention(article, run[1], run[2], told, None, fit, 8.0 * (fit - 0.35)), left
    return best
