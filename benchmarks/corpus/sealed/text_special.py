"""Buyers of the sealed part whose text mails no template covers: rings of cable, second thoughts, two sites in one mail, goods that are only talked of."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from decimal import Decimal
from functools import partial
from random import Random

from benchmarks.corpus.buyers import Buyer
from benchmarks.corpus.company import World
from benchmarks.corpus.drawn.demand import elsewhere
from benchmarks.corpus.drawn.text_special import aligned, other_article
from benchmarks.corpus.drawn.world import land_named
from benchmarks.corpus.opened.letters import line_text
from benchmarks.corpus.sealed.asking import UNJUDGED, Who, on_file, rows_of, written
from benchmarks.corpus.sealed.places import LANDS
from examples.post.truth import Letter, address, any_of

LANGUAGES = ("de", "de", "de", "de", "en", "nl", "fr")
TITLES: Mapping[str, Sequence[str]] = {
    "de": ("Bestellung[[ {number}]]", "Materialbestellung", "Bestellung {name}"),
    "en": ("Order[[ {number}]]", "Material"),
    "nl": ("Bestelling[[ {number}]]",),
    "fr": ("Commande[[ {number}]]",),
}
PATTERNS = ("{q} {u} {d} ({s})", "{s} {d} - {q} {u}", "- {q} {u} {s} {d}", "{n}. {d}, Art. {s}: {q} {u}")
IGNORED = {"note": UNJUDGED}


def _titled(language: str, random: Random) -> str:
    return random.choice(TITLES[language])


BESIDE: tuple[tuple[str, str, str], ...] = (
    ("price asked for", "de", "Guten Morgen,\n\nbitte liefern:\n\n{lines}\n\n[[Bestell-Nr.: {number}\n]][[Termin: {delivery_label}\n]]\nEine Frage noch: Wo liegt bei Ihnen preislich {x} ({xs}), wenn wir eine größere Menge nehmen? Das ist noch nicht bestellt, da wartet der Kunde auf unser Angebot.\n\nGruß\n{contact}\n{signature}"),
    ("replacement named", "de", "Hallo Herr {person},\n\nwir bestellen\n\n{lines}\n\nSollte davon etwas fehlen, rufen Sie bitte an und schicken Sie nicht wieder einfach {x} ({xs}) wie beim letzten Mal.\n\n[[Bestellung {number}. ]][[Bis {delivery} bitte.]]\n\nViele Grüße\n{contact}\n{signature}"),
    ("complaint before", "de", "Sehr geehrte Frau {person},\n\n{x} ({xs}) von der vorigen Lieferung ist defekt, wir schicken das zurück und bitten um Gutschrift.\n\nUnd nun zur neuen Bestellung[[ {number}]]:\n\n{lines}\n\n[[Lieferung: {delivery_label}\n]]\nMit freundlichen Grüßen\n{contact}\n{signature}"),
    ("thanks and catalogue", "de", "Hallo zusammen,\n\ndanke für {x}, die Kunden sind zufrieden. Schickt ihr uns bei Gelegenheit noch einen Katalog mit?\n\nBestellen möchten wir heute:\n{lines}\n\n[[Nr. {number}\n]]Bis bald\n{contact}\n{signature}"),
    ("price asked for", "en", "Hi {person},\n\nplease supply:\n\n{lines}\n\n[[PO {number}\n]][[Needed by {delivery}.\n]]\nSeparately, what would you charge for {x} ({xs})? Just a price for now, please do not send any.\n\nThanks\n{contact}\n{signature}"),
    ("complaint before", "fr", "Bonjour {person},\n\n{x} ({xs}) reçu la semaine dernière ne fonctionne pas, dites-nous comment le retourner.\n\nPar la même occasion, nous commandons[[ (commande {number})]] :\n\n{lines}\n\nCordialement\n{contact}\n{signature}"),
    ("price asked for", "nl", "Dag {person},\n\nGraag bestellen wij:\n\n{lines}\n\n[[Ordernummer {number}\n]]Wat is trouwens de levertijd van {x} ({xs})? Die bestellen we nu nog niet.\n\nGroet\n{contact}\n{signature}"),
)  # fmt: skip


def something_beside(case: tuple[str, str, str], world: World, random: Random, name: str) -> Letter:
    """An order in a mail that speaks of another article too, which is no line."""
    sub, language, template = case
    order = on_file(world, random, language, {"number", "delivery"}, (1, 5), loose="delivery_label" not in template)
    other = other_article(order, random)
    template = template.replace("{xs}", other["sku"]).replace("{x}", other[f"name_{language}"])
    rows = rows_of(order, random, random.choice(PATTERNS[:3]))
    return written(order, random, name, _titled(language, random), template, rows, f"{sub} {language}", beside=IGNORED)


def rings(world: World, random: Random, name: str) -> Letter:
    """Cable is counted in rings or drums, and the metres that they make stand beside."""
    order = on_file(world, random, "de", {"number", "delivery"}, (1, 4), loose=False, who=Who(trades=("cable",)))
    rows, lines = [], []
    for line in order.lines:
        if line.code != "MTR":
            rows.append(line_text("{q} {u} {d} ({s})", order, line, 1, random))
            lines.append(line)
            continue
        count, length = random.randrange(2, 7), random.choice((50, 100))
        line = replace(line, quantity=str(count * length), unit="m", unit_is="MTR")
        rows.append(f"{line.description} ({line.number}): {line.quantity} m, also {count} Ringe zu je {length} m")
        lines.append(line)
    template = "Guten Tag,\n\nwir benötigen Leitungen:\n\n{lines}\n\n[[Bestellnummer: {number}\n]][[Liefertermin: {delivery_label}\n]]\nMit freundlichen Grüßen\n{contact}\n{signature}"
    return written(replace(order, lines=tuple(lines)), random, name, "Leitungen", template, "\n".join(rows), "rings", beside=IGNORED)


CHANGED = {
    "de": "Hallo Frau {person},\n\nbitte schicken Sie uns:\n\n{lines}\n\n[[Bestellnummer {number}\n]]\nEben ruft mich noch der Monteur an: Von {x} ({xs}) brauchen wir {new} und nicht {old}. Der Rest stimmt.\n\nGruß {contact}\n{signature}",
    "en": "Hello {person},\n\nplease send:\n\n{lines}\n\n[[PO {number}\n]]\nSorry, just been told by the lads: make that {new} of {x} ({xs}), not {old}. The rest is fine.\n\nRegards\n{contact}\n{signature}",
}
DROPPED = {
    "de": "Moin,\n\nich bestelle:\n\n{lines}\n\n[[Nr. {number}\n]][[Lieferung bis {delivery}.\n]]\nNachtrag: {x} ({xs}) bitte doch weglassen, davon haben wir noch genug.\n\nSchönen Gruß\n{contact}\n{signature}",
    "en": "Hi,\n\nwe need:\n\n{lines}\n\n[[Order no. {number}\n]]\nOn second thoughts leave out {x} ({xs}), I have just found some in the van.\n\nCheers\n{contact}\n{signature}",
}


def another_count(world: World, random: Random, name: str) -> Letter:
    """Below the list one quantity is corrected."""
    language = random.choice(("de", "de", "en"))
    order = on_file(world, random, language, {"number"}, (2, 5))
    rows = rows_of(order, random, random.choice(PATTERNS[:3]))
    place = random.randrange(len(order.lines))
    line = order.lines[place]
    new = replace(line, quantity=str(int(float(line.quantity)) + random.choice((2, 5, 10))))
    order = replace(order, lines=(*order.lines[:place], new, *order.lines[place + 1 :]))
    more = {"x": line.description, "xs": line.number, "old": order.count(line.quantity), "new": new.quantity}
    return written(
        order, random, name, _titled(language, random), CHANGED[language], rows, f"another count {language}", beside=IGNORED, more=more
    )


def one_dropped(world: World, random: Random, name: str) -> Letter:
    """Below the list one article is taken out again."""
    language = random.choice(("de", "de", "en"))
    order = on_file(world, random, language, {"number", "delivery"}, (3, 6))
    rows = rows_of(order, random, random.choice(PATTERNS[:3]))
    gone = random.choice(order.lines)
    order = replace(order, lines=tuple(line for line in order.lines if line is not gone))
    more = {"x": gone.description, "xs": gone.number}
    return written(
        order, random, name, _titled(language, random), DROPPED[language], rows, f"one dropped {language}", beside=IGNORED, more=more
    )


def two_sites(world: World, random: Random, name: str) -> Letter:
    """One mail with an order for each of two building sites, each with its number and address."""
    first = on_file(world, random, "de", (), (1, 4))
    other = on_file(world, random, "de", (), (1, 4))
    home = land_named(first.country, "de", LANDS)
    numbers = random.sample(range(100, 999), 2)
    orders = [
        replace(first, lines=lines, number=f"26-{number}", ship_to=elsewhere(world, random, first.buyer, home), stated=IGNORED)
        for lines, number in zip((first.lines, other.lines), numbers, strict=True)
    ]
    blocks = "\n\n".join(
        f"### Bestellung {order.number} ###\nLieferung an:\n{order.ship_block}\n\n{rows_of(order, random, '{q} {u} {d} ({s})')}"
        for order in orders
    )
    template = "Guten Tag,\n\nzwei Baustellen, zwei Bestellungen – bitte getrennt liefern und berechnen.\n\n{lines}\n\nMit freundlichen Grüßen\n{contact}\n{name}"
    made = written(first, random, name, f"Bestellungen {orders[0].number} und {orders[1].number}", template, blocks, "two sites")
    return replace(made, orders=tuple(orders))


NEUTRAL = "Sehr geehrte Damen und Herren,\n\nbitte liefern Sie in unserem Namen, mit neutralem Lieferschein, direkt an unseren Kunden:\n\n{ship_block}\n\n{lines}\n\nUnsere Bestellnummer: {number}\nAuftragsnummer unseres Kunden (bitte nur auf den Lieferschein): K{ext}{ext}\n[[Liefertermin: {delivery_label}\n]]\nMit freundlichen Grüßen\n{contact}\n{signature}"


def to_our_customer(world: World, random: Random, name: str) -> Letter:
    """The goods go to the buyer's customer, whose own number stands beside."""
    order = on_file(world, random, "de", {"number", "delivery"}, (1, 4), loose=False, who=Who(firm=True, numbered=True))
    home = land_named(order.country, "de", LANDS)
    postcode, city = random.choice(home.places)
    person = home.person(random)
    third = random.choice((f"Praxis Dr. {person.split()[-1]}", f"Autohaus {person.split()[-1]}", f"Familie {person.split()[-1]}", f"Bäckerei {person.split()[-1]}"))  # fmt: skip
    order = replace(order, ship_to=address(third, home.street(random), postcode, city, order.country))
    rows = rows_of(order, random, "{q} {u} {d} ({s})")
    return written(order, random, name, "Streckenbestellung {number}", NEUTRAL, rows, "to our customer", beside=IGNORED)


HEADS: Mapping[str, Sequence[str]] = {
    "de": ("Nummer", "Bezeichnung", "Anzahl", "ME", "€/ME", "€ gesamt"), "en": ("Part no.", "Description", "Qty", "UoM", "EUR each", "EUR total"), "nl": ("Artikelcode", "Omschrijving", "Aantal", "Eh.", "EUR p.e.", "EUR totaal"), "fr": ("Code", "Libellé", "Qté", "Un.", "PU EUR", "Total EUR"),
}  # fmt: skip
TABLE = {
    "de": "Guten Tag,\n\nunser Bedarf:\n\n{lines}\n\n[[Bestellnummer {number}\n]][[Kundennummer {customer}\n]][[Lieferdatum: {delivery_label}\n]]\nGrüße\n{contact}\n{signature}", "en": "Hello,\n\nour requirements:\n\n{lines}\n\n[[Order no. {number}\n]][[Account {customer}\n]][[Delivery: {delivery_label}\n]]\nRegards\n{contact}\n{signature}",
    "nl": "Hallo,\n\nonze behoefte:\n\n{lines}\n\n[[Order {number}\n]][[Levering: {delivery_label}\n]]\nGroet\n{contact}\n{signature}", "fr": "Bonjour,\n\nnos besoins :\n\n{lines}\n\n[[Commande {number}\n]][[Livraison : {delivery_label}\n]]\nCordialement\n{contact}\n{signature}",
}  # fmt: skip


def typed_table(world: World, random: Random, name: str) -> Letter:
    """A table of blanks, bars, tabs or semicolons in plain text."""
    language, width = random.choice(LANGUAGES), random.choice((3, 4, 4, 6))
    shows = {"sku", "description"} | ({"unit"} if width > 3 else set()) | ({"price", "total"} if width > 4 else set())
    order = on_file(world, random, language, {"number", "customer", "delivery"}, (2, 8), shows, loose=False)
    cells = [[x.number, x.description, order.count(x.quantity), x.unit, order.money(x.price), order.money(x.total)] for x in order.lines]
    rows = aligned([list(row[:width]) for row in (HEADS[language], *cells)], random.choice(("blanks", "blanks", "bars", "\t", ";")))
    return written(order, random, name, _titled(language, random), TABLE[language], rows, f"typed table {language}")


def per_hundred(world: World, random: Random, name: str) -> Letter:
    """Cable prices stand for a hundred metres."""
    order = on_file(world, random, "de", {"number", "delivery"}, (1, 4), {"sku", "description", "unit", "price"}, loose=False, who=Who(trades=("cable",), firm=True))  # fmt: skip
    metres = tuple(line for line in order.lines if line.code == "MTR" and line.sku)
    if not metres:
        return typed_table(world, random, name)
    order = replace(order, lines=metres, per=100)
    rows = "\n".join(
        f"{order.count(x.quantity)} {x.unit} {x.description}, Art. {x.number}, {order.money(Decimal(x.price) * 100)} EUR je 100 m"
        for x in metres
    )
    return written(order, random, name, _titled("de", random), TABLE["de"], rows, "per hundred")


ALIKE = {
    "de": "Hallo,\n\nvon den folgenden Artikeln bitte jeweils {x} Stück:\n\n{lines}\n\n[[Bestellnummer {number}\n]][[bis {delivery}\n]]\nDanke\n{contact}\n{signature}",
    "en": "Hello,\n\n{x} of each of these, please:\n\n{lines}\n\n[[PO {number}\n]]\nThanks\n{contact}\n{signature}",
    "nl": "Hallo,\n\nvan elk van deze artikelen graag {x} stuks:\n\n{lines}\n\n[[Order {number}\n]]\nGroet\n{contact}\n{signature}",
    "fr": "Bonjour,\n\n{x} pièces de chacun de ces articles :\n\n{lines}\n\n[[Commande {number}\n]]\nMerci\n{contact}\n{signature}",
}


def each_alike(world: World, random: Random, name: str) -> Letter:
    """One quantity above the list holds for all of it."""
    language, quantity = random.choice(LANGUAGES), str(random.choice((2, 4, 5, 10, 20)))
    order = on_file(world, random, language, {"number", "delivery"}, (2, 5), who=Who(trades=("lamps", "cabinet", "stage")))
    order = replace(order, lines=tuple(replace(x, quantity=quantity, unit_is=any_of("C62", x.code, None)) for x in order.lines))
    rows = rows_of(order, random, random.choice(("{s} {d}", "- {d} ({s})")))
    return written(order, random, name, _titled(language, random), ALIKE[language], rows, f"each alike {language}", more={"x": quantity})


PLACES = {"de": ("Unterverteilung EG", "Unterverteilung OG", "Außenanlage", "Technikraum"), "en": ("Ground floor", "First floor", "Plant room"), "nl": ("Begane grond", "Verdieping", "Buiten"), "fr": ("Rez-de-chaussée", "Étage", "Extérieur")}  # fmt: skip


def floor_by_floor(world: World, random: Random, name: str) -> Letter:
    """The list has a heading for each floor."""
    language = random.choice(LANGUAGES)
    order = on_file(world, random, language, {"number", "delivery"}, (3, 6), loose=False)
    pattern, rows = random.choice(PATTERNS[:3]), []
    for n, line in enumerate(order.lines):
        rows += [f"\n{PLACES[language][n // 2]}:"] if n % 2 == 0 else []
        rows.append(line_text(pattern, order, line, n + 1, random))
    return written(
        order, random, name, _titled(language, random), TABLE[language].replace("[[Kundennummer {customer}\n]]", ""), "\n".join(rows), f"floor by floor {language}"
    )  # fmt: skip


def in_the_subject(world: World, random: Random, name: str) -> Letter:
    """All of the order stands in the subject."""
    order = on_file(world, random, "de", (), (1, 1))
    row = line_text("{q} {u} {d} ({s})", order, order.lines[0], 1, random)
    return written(order, random, name, f"Bitte {row} liefern", "Text steht oben :-)\n\n{first}\n{name}", "", "in the subject")


BUYERS: tuple[Buyer, ...] = (
    *(partial(something_beside, case) for case in BESIDE), *(typed_table,) * 5, rings, another_count, one_dropped, two_sites, *(to_our_customer,) * 2, per_hundred, each_alike, *(floor_by_floor,) * 2, in_the_subject,
)  # fmt: skip
