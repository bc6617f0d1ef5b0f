"""Buyers of the outsider part whose text mails no template covers: second thoughts, ticked lists, shares of members, sizes of one article, two branches."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from itertools import groupby
from random import Random
from typing import Any

from benchmarks.corpus.buyers import Buyer
from benchmarks.corpus.company import World
from benchmarks.corpus.drawn.demand import Demand, elsewhere, line_of
from benchmarks.corpus.drawn.house import house_of
from benchmarks.corpus.drawn.letters import parts_of, rows_of, written
from benchmarks.corpus.drawn.text_special import aligned, other_article
from benchmarks.corpus.opened.letters import filled, letter, line_text, settled
from benchmarks.corpus.outsider.asking import on_file
from benchmarks.corpus.places import land_of
from examples.post.truth import Letter, Truth

LANGUAGES = ("de", "de", "de", "de", "en", "nl", "fr")
UNJUDGED: dict[str, Truth] = {"note": {"ignore": True}}
TITLES: Mapping[str, Sequence[str]] = {
    "de": ("Bestellung[[ {number}]]", "Bestellung {name}", "Bedarf"),
    "en": ("Order[[ {number}]]", "Order"),
    "nl": ("Bestelling[[ {number}]]",),
    "fr": ("Commande[[ {number}]]",),
}
PLAIN: Mapping[str, str] = {
    "de": "Hallo Frau {person},\n\nwir brauchen bitte:\n\n{lines}\n\n[[Bestellnummer: {number}\n]][[Lieferung bis {delivery}\n]]\nFreundliche Grüße\n{contact}\n{signature}", "en": "Hello Mr {person},\n\nplease could we have:\n\n{lines}\n\n[[Order number: {number}\n]][[Needed by {delivery}\n]]\nBest regards\n{contact}\n{signature}",
    "nl": "Beste mevrouw {person},\n\nwij willen graag:\n\n{lines}\n\n[[Ordernummer: {number}\n]][[Graag voor {delivery}\n]]\nGroeten\n{contact}\n{signature}", "fr": "Bonjour,\n\nnous souhaitons recevoir :\n\n{lines}\n\n[[Commande n° {number}\n]][[Livraison pour {delivery}\n]]\nCordialement\n{contact}\n{signature}",
}  # fmt: skip
PATTERNS = ("{q} {u} {d} ({s})", "{s} – {d} – {q} {u}", "- {q} {u} {s} {d}")


def _sent(order: Demand, random: Random, name: str, rows: str, sub: str, after: str = "", template: str = "") -> Letter:
    language = order.language
    text = (template or PLAIN[language]).replace("{signature}", "{signature}" + (f"\n\n{after}" if after else ""))
    return written(order, random, name, random.choice(TITLES[language]), text, rows, f"{sub} {language}", UNJUDGED)


SECOND: Mapping[str, Sequence[str]] = {
    "de": ("PS: Beim Artikel {s} ({d}) bitte doch {q} {u} statt {old}.", "Nachsatz: ich habe eben noch einmal gezählt, von {s} {d} brauchen wir {q} {u} und nicht {old} wie oben.", "P.S. Korrektur zu oben: {s} {d} bitte {q} {u}, nicht {old}."),
    "en": ("PS: on second thoughts please make {s} ({d}) {q} {u} instead of {old}.", "P.S. Sorry, just counted again: {q} {u} of {s} {d}, not {old} as above."), "nl": ("PS: van {s} ({d}) toch liever {q} {u} in plaats van {old}.",), "fr": ("PS : finalement, pour {s} ({d}), mettez {q} {u} au lieu de {old}.",),
}  # fmt: skip


def second_thoughts(world: World, random: Random, name: str) -> Letter:
    """A quantity of the list is corrected below the signature."""
    language = random.choice(LANGUAGES)
    order = on_file(world, random, language, {"number", "delivery"}, (2, 5))
    at = random.randrange(len(order.lines))
    line = order.lines[at]
    right = replace(line, quantity=str(int(float(line.quantity)) + random.choice((2, 3, 5, 10))))
    pattern = random.choice(PATTERNS)
    rows = rows_of(order, random, pattern)
    old = order.count(line.quantity)
    after = line_text(random.choice(SECOND[language]).replace("{old}", old), order, right, at, random)
    order = replace(order, lines=(*order.lines[:at], right, *order.lines[at + 1 :]))
    return _sent(order, random, name, rows, "second thoughts", after)


TAKEN_BACK: Mapping[str, Sequence[str]] = {
    "de": ("Ach, {d} ({s}) bitte wieder streichen, davon steht noch genug in der Scheune.", "PS: {d} ({s}) bitte doch NICHT liefern, das hat der Nachbar übrig."), "en": ("Oh, and please take {d} ({s}) off the list again, we have just found some.",), "nl": ("PS: {d} ({s}) mag er toch weer af, dat hebben we nog.",),
    "fr": ("PS : retirez finalement {d} ({s}), il nous en reste.",),
}  # fmt: skip


def taken_back(world: World, random: Random, name: str) -> Letter:
    """One article of the list is taken back at the end of the mail."""
    language = random.choice(LANGUAGES)
    order = on_file(world, random, language, {"number", "delivery"}, (3, 6))
    gone = random.choice(order.lines)
    rows = rows_of(order, random, random.choice(PATTERNS))
    after = line_text(random.choice(TAKEN_BACK[language]), order, gone, 0, random)
    order = replace(order, lines=tuple(line for line in order.lines if line is not gone))
    return _sent(order, random, name, rows, "taken back", after)


def shares_of_members(world: World, random: Random, name: str) -> Letter:
    """An order of a club whose lines tell who gets how many; the whole is what is ordered."""
    order = on_file(world, random, "de", {"number", "delivery"}, (2, 5), way="bee")
    order = replace(order, lines=tuple(replace(line, quantity=str(random.choice((6, 8, 9, 10, 12, 15, 20)))) for line in order.lines))
    people = random.sample(land_of(order.buyer, house_of(world).lands).last, 3)
    rows = []
    for line in order.lines:
        whole, first = int(line.quantity), random.randrange(1, int(line.quantity) - 2)
        second = random.randrange(1, whole - first)
        shares = f"davon {first} {people[0]}, {second} {people[1]}, {whole - first - second} {people[2]}"
        rows.append(line_text("{q} {u} {d} ({s}), " + shares, order, line, 0, random))
    template = "Hallo Frau {person},\n\nunsere Gruppe bestellt gemeinsam, die Namen bitte nur zur Kenntnis, verteilt wird bei uns:\n\n{lines}\n\n[[Bestellung {number}\n]][[Bis {delivery} bitte.\n]]\nViele Grüße\n{contact}\n{signature}"
    return _sent(order, random, name, "\n".join(rows), "shares of members", template=template)


@dataclass(frozen=True)
class InPieces:
    """An order whose letter gives the goods' names in pieces: nobody judges how they are put together."""

    order: Demand

    def truth(self) -> dict[str, Any]:
        """Fields and lines in the truth's form."""
        truth = self.order.truth()
        return truth | {"lines": [line | {"description": {"ignore": True}} for line in truth["lines"]]}


def sizes_of_one(world: World, random: Random, name: str) -> Letter:
    """Several variants of one article in one sentence: the name once, then what of each."""
    order = on_file(world, random, "de", {"delivery"}, (1, 1))
    heads = (
        "Gartenhandschuh Rosalin",
        "Halskragen Kollum",
        "Nippeltränke Aquavi",
        "Nistkasten Meisora",
        "Schrumpfkapsel Vinella",
        "Versenkregner Rotora",
    )
    chosen = sorted(random.sample(heads, 2))
    articles = [a for a in sorted(world.articles, key=lambda a: a["name_de"]) if a["name_de"].startswith(tuple(chosen))]
    lines, sentences = [], []
    for head, rows in groupby(articles, key=lambda a: next(h for h in chosen if a["name_de"].startswith(h))):
        some = random.sample(list(rows), random.randint(2, 3))
        of_this = [line_of(world, random, order.buyer, a, "de") for a in some]
        variants = [f"{line.quantity} {line.unit} {a['name_de'].removeprefix(head).strip()}" for line, a in zip(of_this, some, strict=True)]
        sentences.append(f"{head}: {', '.join(variants[:-1])} und {variants[-1]}.")
        lines += of_this
    order = replace(order, lines=tuple(lines), shows=frozenset({"unit"}))
    template = "Guten Tag,\n\nbitte schicken Sie uns in verschiedenen Größen bzw. Farben:\n\n{lines}\n\n[[Bis {delivery} reicht.\n]]\nMit freundlichem Gruß\n{contact}\n{signature}"
    made = _sent(order, random, name, "\n".join(sentences), "sizes of one", template=template)
    return replace(made, orders=tuple(InPieces(x) for x in made.orders if isinstance(x, Demand)))


def ticked_list(world: World, random: Random, name: str) -> Letter:
    """The list of all that the buyer ever needs; what is ticked is ordered."""
    order = on_file(world, random, "de", {"number", "delivery"}, (4, 7))
    wanted = tuple(sorted(random.sample(range(len(order.lines)), max(2, len(order.lines) // 2))))
    on, off = random.choice((("[x]", "[ ]"), ("☒", "☐"), ("(X)", "( )")))
    rows = []
    for at, line in enumerate(order.lines):
        pattern = f"{on} {{q}} {{u}}  {{d}}  {{s}}" if at in wanted else f"{off}  {{d}}  {{s}}"
        rows.append(line_text(pattern, order, line, at, random))
    order = replace(order, lines=tuple(order.lines[at] for at in wanted))
    template = "Hallo Herr {person},\n\nhier unsere Stammliste, angekreuzt ist, was wir diesmal brauchen:\n\n{lines}\n\n[[Bestellnr. {number}\n]][[Lieferung: bis {delivery}\n]]\nGruß\n{contact}\n{signature}"
    return _sent(order, random, name, "\n".join(rows), "ticked list", template=template)


def two_branches(world: World, random: Random, name: str) -> Letter:
    """One mail, two orders: each with its own number, goods and place to go to."""
    first = on_file(world, random, "de", (), (1, 4), way="shop", firm=True)
    home = land_of(first.buyer, house_of(world).lands)
    second = replace(first, lines=on_file(world, random, "de", (), (1, 3), way="shop").lines)
    n = random.randrange(100, 899)
    said = [
        replace(order, number=f"F{place}-{n + place}", ship_to=elsewhere(world, random, order.buyer, home), stated=UNJUDGED)
        for place, order in enumerate((first, second), 1)
    ]
    blocks = "\n\n".join(
        f"=== Bestellung {order.number} ===\nliefern an:\n{order.ship_block}\n\n{rows_of(order, random, '{q} {u} {d} ({s})')}"
        for order in said
    )
    template = "Liebe Frau {person},\n\nheute gleich für zwei Standorte, bitte als zwei Aufträge führen:\n\n{lines}\n\nRechnung jeweils an die Zentrale.\n\nHerzliche Grüße\n{contact}\n{name}"
    made = written(first, random, name, "Bestellungen für zwei Standorte", template, blocks, "two branches")
    return replace(made, orders=tuple(said))


HEADS: Mapping[str, Sequence[str]] = {
    "de": ("Best.-Nr.", "Ware", "Anz.", "Geb.", "EUR/Einh.", "EUR ges."), "en": ("Cat. no.", "Goods", "Qty", "Per", "EUR each", "EUR total"), "nl": ("Bestelcode", "Product", "Aantal", "Eenh.", "€ p/st", "€ totaal"), "fr": ("Code art.", "Produit", "Qté", "Cond.", "PU HT €", "Total HT €"),
}  # fmt: skip


def typed_columns(world: World, random: Random, name: str) -> Letter:
    """Columns typed with blanks, bars or other signs."""
    language, width = random.choice(LANGUAGES), random.choice((3, 4, 6))
    shows = {"sku", "description"} | ({"unit"} if width > 3 else set()) | ({"price", "total"} if width > 4 else set())
    order = on_file(world, random, language, {"number", "delivery"}, (2, 7), shows, loose=False)
    cells = [[x.number, x.description, order.count(x.quantity), x.unit, order.money(x.price), order.money(x.total)] for x in order.lines]
    order_of = random.choice(((0, 1, 2, 3, 4, 5), (2, 3, 1, 0, 4, 5), (1, 0, 2, 3, 4, 5)))
    table = [[row[place] for place in order_of if place < width] for row in (list(HEADS[language]), *cells)]
    return _sent(order, random, name, aligned(table, random.choice(("blanks", "bars", "blanks", " ; ", " / "))), "typed columns")


BESIDE: tuple[tuple[str, str, str], ...] = (
    ("question", "de", "Hallo Herr {person},\n\nerstens die Bestellung:\n\n{lines}\n\n[[Nr. der Bestellung: {number}\n]]\nzweitens eine Frage: Gibt es {x} ({xs}) auch in anderer Ausführung? Dann komme ich im Frühjahr darauf zurück.\n\nBeste Grüße\n{contact}\n{signature}"),
    ("complaint", "de", "Sehr geehrte Frau {person},\n\nbei der letzten Sendung war die Verpackung von {x} ({xs}) aufgerissen, die Hälfte lag lose im Karton. Ich erwarte dafür eine Gutschrift.\n\nUnabhängig davon bestelle ich:\n\n{lines}\n\n[[Bestellnummer {number}\n]][[Lieferung bis {delivery}\n]]\nMit freundlichen Grüßen\n{contact}\n{signature}"),
    ("what is left", "de", "Guten Tag,\n\nvon {x} ({xs}) haben wir noch reichlich, das lassen wir diesmal weg. Gebraucht wird aber:\n\n{lines}\n\n[[Unsere Bestellnummer: {number}\n]]\nGrüße\n{contact}\n{signature}"),
    ("invoice twice", "de", "Hallo,\n\nRechnung {old} kam doppelt, einmal genügt uns :-)\n\nUnd gleich die nächste Bestellung hinterher:\n\n{lines}\n\n[[Bestell-Nr. {number}\n]]\nHerzlich\n{contact}\n{signature}"),
    ("question", "en", "Dear Ms {person},\n\nPlease send:\n\n{lines}\n\n[[PO {number}\n]]One more thing: do you ever run offers on {x} ({xs})? No rush.\n\nKind regards\n{contact}\n{signature}"),
    ("complaint", "nl", "Beste,\n\nhelaas was {x} ({xs}) uit de vorige zending beschadigd, foto volgt.\n\nDaarnaast bestellen wij:\n\n{lines}\n\n[[Ordernummer {number}\n]]\nMet vriendelijke groet\n{contact}\n{signature}"),
    ("question", "fr", "Bonjour,\n\nVoici notre commande[[ n° {number}]] :\n\n{lines}\n\nAu passage, {x} ({xs}) existe-t-il en d'autres formats ?\n\nBien cordialement\n{contact}\n{signature}"),
)  # fmt: skip


def beside(case: tuple[str, str, str], world: World, random: Random, name: str) -> Letter:
    """An order in a mail that speaks of another article too, which is no line."""
    sub, language, template = case
    order = on_file(world, random, language, {"number", "delivery"}, (1, 5))
    other = other_article(order, random)
    template = template.replace("{xs}", other["sku"]).replace("{x}", other[f"name_{language}"])
    rows = rows_of(order, random, random.choice(PATTERNS))
    return written(order, random, name, random.choice(TITLES[language]), template, rows, f"{sub} {language}", UNJUDGED)


def all_in_subject(world: World, random: Random, name: str) -> Letter:
    """The order stands in the subject; the text says no more than who it is from."""
    order = on_file(world, random, "de", (), (1, 2))
    rows = [line_text("{q} {u} {d}, Art. {s}", order, line, 0, random) for line in order.lines]
    subject = f"{random.choice(('Bestelle', 'Bitte senden:', 'Brauchen'))} {' und '.join(rows)}"
    body = random.choice(("steht alles oben, danke. {first}\n{signature}", "(ohne Text)\n\n{contact}\n{name}", "Danke!\n{signature}"))
    text, used = filled(body, parts_of(order, random), random)
    return letter(settled(order, used), random, name, subject, text, sub="all in subject")


BUYERS: tuple[Buyer, ...] = (
    *(second_thoughts,) * 3, *(taken_back,) * 2, shares_of_members, *(sizes_of_one,) * 2, *(ticked_list,) * 2, two_branches, *(typed_columns,) * 3, *(partial(beside, case) for case in BESIDE), all_in_subject,
)  # fmt: skip
