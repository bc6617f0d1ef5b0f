"""Buyers of the foreign part whose text mails no template covers: second thoughts, headings, references of many sorts, other places, a note of ours."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import partial
from random import Random

from benchmarks.corpus.buyers import Buyer
from benchmarks.corpus.company import World
from benchmarks.corpus.drawn.demand import Demand, elsewhere
from benchmarks.corpus.drawn.letters import drawn, parts_of, rows_of, written
from benchmarks.corpus.drawn.text_special import aligned, other_article
from benchmarks.corpus.drawn.world import land_named
from benchmarks.corpus.foreign.places import LANDS
from benchmarks.corpus.foreign.speech import PEOPLE
from benchmarks.corpus.opened.letters import filled, letter, line_text, posted, settled
from examples.post.truth import Letter, Truth, any_of

LANGUAGES = ("de", "de", "de", "de", "en", "nl", "fr")
TITLES: Mapping[str, Sequence[str]] = {"de": ("Bestellung[[ {number}]]", "Teile"), "en": ("Order[[ {number}]]", "Parts"), "nl": ("Bestelling[[ {number}]]",), "fr": ("Commande[[ {number}]]",)}  # fmt: skip
PATTERNS = ("{q} {u} {d} ({s})", "{s} {d}, {q} {u}", "- {q} {u} {s} {d}")
UNJUDGED: dict[str, Truth] = {"note": {"ignore": True}}

BESIDE: tuple[tuple[str, str, str], ...] = (
    ("advice wanted", "de", "Hallo Herr {person},\n\nbitte einmal liefern:\n\n{lines}\n\n[[Bestellnummer {number}\n]]Nebenbei gefragt: Taugt {x} ({xs}) auch für schwere Lastenräder, oder haben Sie da etwas Stabileres?\n\nDanke und Gruß\n{contact}\n{signature}"),
    ("last delivery short", "de", "Guten Tag,\n\nbei Lieferschein {old} war ein Karton eingedrückt, {x} ({xs}) darin ist unbrauchbar. Wir schicken es zurück.\n\nUnsere heutige Bestellung:\n\n{lines}\n\n[[Bestellnummer {number}\n]]Mit freundlichen Grüßen\n{contact}\n{signature}"),
    ("price list wanted", "de", "Moin,\n\nlegen Sie bitte die Preisliste 2027 bei. Bestellen möchten wir heute\n\n{lines}\n\n[[Lieferung bis {delivery}.\n]]Gruß\n{contact}\n{signature}"),
    ("stock asked", "en", "Hi Mr {person},\n\nplease send\n\n{lines}\n\n[[PO {number}\n]]Are you getting {x} ({xs}) back in before spring? No rush on that one, just asking.\n\nRegards\n{contact}\n{signature}"),
    ("stock asked", "nl", "Dag mevrouw {person},\n\ngraag leveren:\n\n{lines}\n\n[[Ordernummer {number}\n]]Wanneer verwachten jullie {x} ({xs}) weer? Daar zijn wij ook in geïnteresseerd, maar nu nog niet.\n\nGroet\n{contact}\n{signature}"),
    ("stock asked", "fr", "Bonjour,\n\nmerci de nous envoyer :\n\n{lines}\n\n[[Bon de commande {number}\n]]Une question : quel serait votre prix pour {x} ({xs}) par cinquantaine ?\n\nCordialement\n{contact}\n{signature}"),
)  # fmt: skip


def with_something_beside(case: tuple[str, str, str], world: World, random: Random, name: str) -> Letter:
    """An order in a mail that wants something else too; what is asked about is no line."""
    sub, language, template = case
    order = drawn(world, random, language, {"number", "delivery"}, (1, 5), loose=False)
    other = other_article(order, random)
    template = template.replace("{xs}", other["sku"]).replace("{x}", other[f"name_{language}"])
    rows = rows_of(order, random, random.choice(PATTERNS))
    return written(order, random, name, random.choice(TITLES[language]), template, rows, f"{sub} {language}", UNJUDGED)


HEADS: Mapping[str, Sequence[str]] = {
    "de": ("Teilenr.", "Bezeichnung", "Menge", "Einheit", "EUR/Einheit", "EUR gesamt"), "en": ("Part no.", "Description", "Qty", "Unit", "EUR each", "EUR total"), "nl": ("Artikel", "Omschrijving", "Aantal", "Eenheid", "EUR/st.", "EUR totaal"), "fr": ("Réf.", "Désignation", "Qté", "Unité", "PU EUR", "Total EUR"),
}  # fmt: skip
FRAME = {
    "de": "Guten Tag,\n\nunser Bedarf:\n\n{lines}\n\n[[Bestellnummer: {number}\n]][[Kundennummer: {customer}\n]][[Liefertermin: {delivery_label}\n]]\nMit freundlichen Grüßen\n{contact}\n{signature}", "en": "Good day,\n\nour requirements:\n\n{lines}\n\n[[Order number: {number}\n]][[Delivery: {delivery_label}\n]]\nKind regards\n{contact}\n{signature}",
    "nl": "Goedendag,\n\nhieronder wat wij nodig hebben:\n\n{lines}\n\n[[Ordernummer: {number}\n]][[Levering: {delivery_label}\n]]\nMet vriendelijke groet\n{contact}\n{signature}", "fr": "Bonjour,\n\nvoici notre commande :\n\n{lines}\n\n[[N° de commande : {number}\n]][[Livraison : {delivery_label}\n]]\nCordialement\n{contact}\n{signature}",
}  # fmt: skip


def typed_table(world: World, random: Random, name: str) -> Letter:
    """A table of blanks, bars or tabs in plain text."""
    language, width = random.choice(LANGUAGES), random.choice((4, 4, 6))
    shows = {"sku", "description", "unit"} | ({"price", "total"} if width > 4 else set())
    order = drawn(world, random, language, {"number", "customer", "delivery"}, (2, 8), shows, loose=False)
    cells = [[x.number, x.description, order.count(x.quantity), x.unit, order.money(x.price), order.money(x.total)] for x in order.lines]
    rows = aligned([list(row[:width]) for row in (HEADS[language], *cells)], random.choice(("blanks", "bars", "\t")))
    return written(order, random, name, random.choice(TITLES[language]), FRAME[language], rows, f"typed table {language}")


ALSO = {
    "de": ("Nachtrag, kaum war die Mail fertig: bitte zusätzlich {line}", "Und wo ich gerade dabei bin, noch dazu: {line}"),
    "en": ("One more thing before I hit send: also {line}",),
    "nl": ("O ja, en daarbij nog: {line}",),
    "fr": ("J'allais oublier, ajoutez aussi : {line}",),
}


def one_more(world: World, random: Random, name: str) -> Letter:
    """The last line comes below the signature."""
    language = random.choice(LANGUAGES)
    order = drawn(world, random, language, {"number", "delivery"}, (2, 5), loose=False)
    rows = [line_text("{q} {u} {d} ({s})", order, line, place, random) for place, line in enumerate(order.lines, 1)]
    tail = "\n\n" + random.choice(ALSO[language]).replace("{line}", rows[-1])
    return written(
        order, random, name, random.choice(TITLES[language]), FRAME[language] + tail, "\n".join(rows[:-1]), f"one more {language}", UNJUDGED
    )


def counted_again(world: World, random: Random, name: str) -> Letter:
    """A quantity in the list is put right below it."""
    order = drawn(world, random, "de", {"number", "delivery"}, (2, 5), loose=False)
    place = random.randrange(len(order.lines))
    line = order.lines[place]
    first = str(int(float(line.quantity)) + random.choice((2, 3, 5)))
    listed = replace(order, lines=(*order.lines[:place], replace(line, quantity=first), *order.lines[place + 1 :]))
    text = FRAME["de"].replace(
        "\n\n[[Best",
        f"\n\nKorrektur, gerade noch einmal nachgezählt: Bei {line.number} reichen {order.count(line.quantity)} {line.unit}, nicht {first}.\n\n[[Best",
        1,
    )
    rows = rows_of(listed, random, random.choice(PATTERNS))
    return written(order, random, name, "Bestellung", text, rows, "counted again", UNJUDGED)


def one_off_the_list(world: World, random: Random, name: str) -> Letter:
    """An article of the list is taken back below it."""
    order = drawn(world, random, "de", {"number", "delivery"}, (3, 5), loose=False)
    place = random.randrange(len(order.lines))
    gone = order.lines[place]
    rows = rows_of(order, random, "{n}. {q} {u} {d} ({s})")
    text = FRAME["de"].replace(
        "\n\n[[Best",
        f"\n\nMoment, Position {place + 1} ({gone.number}) bitte ganz weglassen, davon haben wir doch noch genug.\n\n[[Best",
        1,
    )
    order = replace(order, lines=tuple(line for line in order.lines if line is not gone))
    return written(order, random, name, "Bestellung", text, rows, "one off the list", UNJUDGED)


REFERENCES = (
    "Guten Tag Frau {person},\n\nunter Bezug auf Ihr Angebot AN-{old} bestellen wir:\n\n{lines}\n\nBestellnummer: {number}\nProjekt: Leihradstation Phase 2\nKostenstelle: {figure}20\nAnforderer: Herr Teschner\n\nMit freundlichen Grüßen\n{contact}\n{signature}",
    "Sehr geehrte Damen und Herren,\n\nAbruf aus dem Rahmenvertrag RV-{old}/2025:\n\n{lines}\n\nUnsere Bestell-Nr. {number} bitte auf allen Papieren angeben. Vertragsnummer wie oben, Budget {figure}-B.\n\nMit freundlichen Grüßen\n{contact}\n{signature}",
    "Hallo,\n\nTicket {old} aus unserer Werkstatt, dafür brauchen wir:\n\n{lines}\n\nBestellung {number}, Fahrzeug Nr. {figure}, Kennzeichen liegt vor.\n\nGrüße\n{contact}\n{signature}",
)


def many_references(world: World, random: Random, name: str) -> Letter:
    """An order number among numbers of offers, projects, contracts and cost centres."""
    order = drawn(world, random, "de", {"number"}, (1, 5))
    order = order if order.number else replace(order, number=f"B26{random.randrange(1000, 9999)}")
    rows = rows_of(order, random, random.choice(PATTERNS))
    return written(order, random, name, "Bestellung {number}", random.choice(REFERENCES), rows, "many references", UNJUDGED)


def two_branches(world: World, random: Random, name: str) -> Letter:
    """Two orders with numbers and delivery addresses of their own."""
    first, second = drawn(world, random, "de", (), (1, 3)), drawn(world, random, "de", (), (1, 3))
    home = land_named(first.country, "de", LANDS)
    said = [
        replace(first, lines=order.lines, number=f"F{n}-{random.randrange(100, 999)}", ship_to=elsewhere(world, random, first.buyer, home), stated=UNJUDGED)
        for n, order in enumerate((first, second), 1)
    ]  # fmt: skip
    blocks = [
        f"Bestellung {order.number}\nLieferung an:\n{order.ship_block}\n\n{rows_of(order, random, '{q} {u} {d} ({s})')}" for order in said
    ]
    parts = parts_of(first, random, "\n\n----------\n\n".join(blocks))
    text, _ = filled("Hallo zusammen,\n\nheute zwei getrennte Bestellungen für zwei Standorte, bitte auch getrennt berechnen:\n\n{lines}\n\nViele Grüße\n{contact}\n{signature}", parts, random)  # fmt: skip
    return letter(first, random, name, "2 Bestellungen", text, sub="two branches", orders=said)


def straight_to_the_customer(world: World, random: Random, name: str) -> Letter:
    """The goods go to a customer of the buyer."""
    order = drawn(world, random, "de", {"number"}, (1, 3))
    home = land_named(order.country, "de", LANDS)
    place = elsewhere(world, random, order.buyer, home) | {"name": home.person(random), "contact": None}
    order = replace(order, ship_to=place)
    text = "Guten Tag,\n\nStreckengeschäft: Bitte senden Sie\n\n{lines}\n\nmit neutralem Lieferschein direkt an unsere Kundschaft:\n\n{ship_block}\n\nRechnung an uns.[[ Bestellnummer {number}.]]\n\nDanke\n{contact}\n{signature}"
    return written(order, random, name, "Direktlieferung", text, rows_of(order, random, "{q} {u} {d} ({s})"), "straight to the customer", UNJUDGED)  # fmt: skip


def telephone_note(world: World, random: Random, name: str) -> Letter:
    """Somebody at the seller's has taken an order by telephone and mails it."""
    order = drawn(world, random, "de", {"number", "delivery"}, (1, 4), loose=False)
    person = random.choice(PEOPLE)
    text = "Telefonnotiz\n\nKunde: {name}\nKd.-Nr.: {customer}\nAnrufer: {contact}\n\nbestellt:\n{lines}\n\n[[Bestell-Nr. des Kunden: {number}\n]][[Liefertermin: {delivery_label}\n]]Bitte erfassen, danke.\n\n"
    order = replace(order, customer=order.buyer["customer_number"])
    text, used = filled(text + person, parts_of(order, random, rows_of(order, random, random.choice(PATTERNS))), random)
    said = settled(order, used)
    ours = replace(order, sender=f"{person.lower()}@{world.domain}", contact=f"{person}, Innendienst", buyer=order.buyer | {"name": person})
    stated: dict[str, Truth] = UNJUDGED | {"buyer_email": {"ignore": True}, "buyer_phone": {"ignore": True}}
    content = posted(ours, random, name, f"Telefonische Bestellung {order.buyer['name']}", text)
    return Letter(f"A/{name}.eml", content, "order", "telephone note", "A", (replace(said, stated=stated),))


GROUPS = {
    "de": ("Für die Werkstatt:", "Für den Verkauf:", "Für den Verleih:"),
    "en": ("Workshop:", "Shop floor:", "Hire fleet:"),
    "nl": ("Werkplaats:", "Winkel:", "Verhuur:"),
    "fr": ("Atelier :", "Magasin :", "Location :"),
}


def by_department(world: World, random: Random, name: str) -> Letter:
    """The list has a heading for each department."""
    language = random.choice(LANGUAGES)
    order = drawn(world, random, language, {"number", "delivery"}, (3, 6), loose=False)
    pattern, rows = random.choice(PATTERNS), []
    for place, line in enumerate(order.lines):
        rows += [f"\n{GROUPS[language][place // 2]}"] if place % 2 == 0 else []
        rows.append(line_text(pattern, order, line, place + 1, random))
    return written(order, random, name, random.choice(TITLES[language]), FRAME[language], "\n".join(rows), f"by department {language}")


EACH = {"de": "Von den folgenden Artikeln bitte jeweils {q} Stück:", "en": "{q} of each of the following, please:", "nl": "Van onderstaande artikelen elk {q} stuks:", "fr": "{q} pièces de chacun des articles suivants :"}  # fmt: skip


def one_quantity(world: World, random: Random, name: str) -> Letter:
    """One quantity stands above the list and holds for all of it."""
    language, quantity = random.choice(LANGUAGES), random.choice(("2", "4", "5", "10", "20"))
    order = drawn(world, random, language, {"number", "delivery"}, (2, 5), loose=False)
    pieces = [line for line in order.lines if line.code == "C62"] or list(order.lines[:1])
    order = replace(order, lines=tuple(replace(x, quantity=quantity, unit_is=any_of("C62", x.code, None)) for x in pieces))
    rows = EACH[language].replace("{q}", quantity) + "\n\n" + rows_of(order, random, random.choice(("{s} {d}", "- {d} ({s})")))
    return written(order, random, name, random.choice(TITLES[language]), FRAME[language], rows, f"one quantity {language}")


def in_the_subject(world: World, random: Random, name: str) -> Letter:
    """All of it stands in the subject."""
    order = drawn(world, random, "de", (), (1, 1))
    row = line_text("{q} {u} {d} ({s})", order, order.lines[0], 1, random)
    return written(
        order, random, name, f"Bitte liefern: {row}", "steht alles im Betreff, danke!\n\n{contact}\n{name}", "", "in the subject"
    )


def spoken_aloud(world: World, random: Random, name: str) -> Letter:
    """Spoken to a telephone that writes without stops."""
    order = drawn(world, random, "de", {"delivery"}, (1, 3), {"description", "unit"}, spoken=True, loose=False)
    rows = " und dann noch ".join(line_text("{w} {u} {d}", order, line, 0, random) for line in order.lines)
    text = "ja hallo hier ist {contact} von {name} schickt mir doch bitte {lines}[[ bis {delivery}]] dank euch schönen Feierabend"
    return written(order, random, name, "Sprachnachricht", text, rows, "spoken aloud")


def usual_list(world: World, random: Random, name: str) -> Letter:
    """The usual list, with a dash at what is not wanted this time."""
    order = drawn(world, random, "de", {"number", "delivery"}, (3, 6), loose=False)
    idle = random.randrange(len(order.lines))
    rows = "\n".join(
        f"{line.number} {line.description}: {'–' if place == idle else f'{order.count(line.quantity)} {line.unit}'}"
        for place, line in enumerate(order.lines)
    )
    order = replace(order, lines=tuple(line for place, line in enumerate(order.lines) if place != idle))
    text = FRAME["de"].replace("unser Bedarf:", "die übliche Liste, Strich heißt diesmal nichts:")
    return written(order, random, name, "Wochenliste", text, rows, "usual list", UNJUDGED)


def named_for_whom(world: World, random: Random, name: str) -> Letter:
    """Below each line stands for which of the buyer's customers it is."""
    order: Demand = drawn(world, random, "de", {"number", "delivery"}, (1, 4), loose=False)
    home = land_named(order.country, "de", LANDS)
    rows = "\n".join(
        f"{line_text('{q} {u} {d} ({s})', order, line, place, random)}\n   Kommission {random.choice(home.last)}"
        for place, line in enumerate(order.lines, 1)
    )
    return written(order, random, name, "Kundenbestellungen", FRAME["de"], rows, "named for whom", UNJUDGED)


BUYERS: tuple[Buyer, ...] = (
    *(partial(with_something_beside, case) for case in BESIDE), *(typed_table,) * 4, *(one_more,) * 2, counted_again, one_off_the_list, *(many_references,) * 3, two_branches, *(straight_to_the_customer,) * 2, *(telephone_note,) * 2, *(by_department,) * 2, *(one_quantity,) * 2, in_the_subject, spoken_aloud,
    named_for_whom, usual_list,
)  # fmt: skip
