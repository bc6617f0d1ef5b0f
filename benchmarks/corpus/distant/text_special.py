"""Buyers of the distant part whose text mails no template covers: a block for each article, slips of the pen, lengths, boats, ships' lists, notes of calls, postscripts."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from functools import partial
from random import Random

from benchmarks.corpus.buyers import Buyer
from benchmarks.corpus.company import World
from benchmarks.corpus.distant.demands import UNJUDGED, asked, mailed, others, rows_of
from benchmarks.corpus.distant.speech import PEOPLE
from benchmarks.corpus.drawn.letters import parts_of
from benchmarks.corpus.drawn.text_special import aligned
from benchmarks.corpus.opened.letters import filled, line_text, posted, settled
from examples.post.truth import Letter, any_of

LANGUAGES = ("de", "de", "de", "en", "nl", "fr")
TITLES = {"de": "<Bestellung|Auftrag>[[ {number}]]", "en": "<Order|PO>[[ {number}]]", "nl": "Bestelling[[ {number}]]", "fr": "Commande[[ {number}]]"}  # fmt: skip
PATTERNS = {
    "de": ("{q} {u} {d} ({s})", "{s} – {d} – {q} {u}", "{d}, Art. {s}: {q} {u}"), "en": ("{q} {u} {d} ({s})", "{s} – {d} – {q} {u}", "{d}, item {s}: {q} {u}"), "nl": ("{q} {u} {d} ({s})", "{s} – {d} – {q} {u}", "{d}, art. {s}: {q} {u}"), "fr": ("{q} {u} {d} ({s})", "{s} – {d} – {q} {u}", "{d}, réf. {s} : {q} {u}"),
}  # fmt: skip
PLAIN = {
    "de": "<Moin|Guten Tag>,\n\nwir bestellen:\n\n{lines}\n\n[[Bestellnummer: {number}\n]][[Lieferung bis {delivery}.\n]]\nGruß\n{contact}\n{signature}", "en": "Good afternoon,\n\nwe should like to order:\n\n{lines}\n\n[[Order number: {number}\n]][[Delivery by {delivery}.\n]]\nRegards\n{contact}\n{signature}",
    "nl": "Goedemiddag,\n\nwij willen graag bestellen:\n\n{lines}\n\n[[Bestelnummer: {number}\n]][[Levering uiterlijk {delivery}.\n]]\nGroeten\n{contact}\n{signature}", "fr": "Bonjour,\n\nnous souhaitons commander :\n\n{lines}\n\n[[N° de commande : {number}\n]][[Livraison pour {delivery}.\n]]\nCordialement\n{contact}\n{signature}",
}  # fmt: skip
BLOCKS = {
    "de": "Artikel: {d}\nNummer: {s}\nMenge: {q} {u}\n", "en": "Item: {d}\nItem number: {s}\nQuantity: {q} {u}\n", "nl": "Artikel: {d}\nArtikelnummer: {s}\nAantal: {q} {u}\n", "fr": "Article : {d}\nRéférence : {s}\nQuantité : {q} {u}\n",
}  # fmt: skip


def block_for_each(world: World, random: Random, name: str) -> Letter:
    """Each article has three labelled rows of its own."""
    language = random.choice(LANGUAGES)
    order = asked(world, random, language, {"number", "delivery"}, (1, 5), loose=False)
    return mailed(
        order, random, name, TITLES[language], PLAIN[language], rows_of(order, random, BLOCKS[language]), f"block for each {language}"
    )


SLIPS = {"de": ("{q} {u}, halt, {new} {u}", "{q} {u} (Quatsch: {new} {u})"), "en": ("{q} {u}, sorry, make that {new} {u}", "{q} {u} – no, {new} {u}"), "nl": ("{q} {u}, nee wacht, {new} {u}",), "fr": ("{q} {u}, pardon, {new} {u}",)}  # fmt: skip


def slip_of_the_pen(world: World, random: Random, name: str) -> Letter:
    """One quantity is put right in the same line; the later one holds."""
    language = random.choice(LANGUAGES)
    order = asked(world, random, language, {"number", "delivery"}, (2, 4), loose=False)
    at = random.randrange(len(order.lines))
    rows = []
    for place, line in enumerate(order.lines):
        said = f"{order.count(line.quantity)} {line.unit}"
        if place == at:
            wrong = order.count(str(Decimal(line.quantity) + random.choice((1, 2, 4))))
            said = random.choice(SLIPS[language]).format(q=wrong, new=order.count(line.quantity), u=line.unit)
        rows.append(f"- {line.description} ({line.number}): {said}")
    return mailed(
        order, random, name, TITLES[language], PLAIN[language], "\n".join(rows), f"slip of the pen {language}", {"note": UNJUDGED}
    )


CUT = {"de": "{q} {u} {d} ({s}), bitte geteilt in {pieces} gleich lange Stücke", "en": "{q} {u} {d} ({s}), please cut into {pieces} equal lengths", "nl": "{q} {u} {d} ({s}), graag in {pieces} gelijke stukken", "fr": "{q} {u} {d} ({s}), à couper en {pieces} longueurs égales"}  # fmt: skip


def cut_to_length(world: World, random: Random, name: str) -> Letter:
    """Rope, chain and hose by the metre, with how they shall be cut."""
    language = random.choice(LANGUAGES)
    metres = replace(world, articles=tuple(a for a in world.articles if a["unit"] == "MTR"))
    order = asked(metres, random, language, {"number", "delivery"}, (1, 4), loose=False)
    order = replace(order, world=world)
    rows = [line_text(CUT[language].replace("{pieces}", str(random.choice((2, 3, 4)))), order, line, n, random) for n, line in enumerate(order.lines, 1)]  # fmt: skip
    return mailed(order, random, name, TITLES[language], PLAIN[language], "\n".join(rows), f"cut to length {language}", {"note": UNJUDGED})


BOATS = ("SY Windspiel", "MS Möwe II", "Kutter Anna Lena", "SY Fünf vor Zwölf", "Barkasse Paul", "MY Sirius 38")


def for_several_boats(world: World, random: Random, name: str) -> Letter:
    """The list has a heading for each boat, with the yard's job number; the order has one number."""
    order = asked(world, random, "de", {"number", "delivery", "customer"}, (3, 7), loose=False, firm=True)
    pattern, rows = random.choice(PATTERNS["de"]), []
    boats = random.sample(BOATS, 4)
    for place, line in enumerate(order.lines):
        rows += [f"\nfür {boats[place // 2]} (Werftauftrag {random.randrange(300, 999)})"] if place % 2 == 0 else []
        rows.append(line_text(pattern, order, line, place + 1, random))
    template = "Moin Frau {person},\n\nbitte die Ware nach Booten getrennt packen, aber zusammen schicken und abrechnen:\n{lines}\n\n[[Bestellnummer: {number}\n]][[Kundennummer: {customer}\n]][[Liefertermin: {delivery_label}\n]]\nDanke und Gruß\n{contact}\n{signature}"
    return mailed(order, random, name, TITLES["de"], template, "\n".join(rows), "for several boats", {"note": UNJUDGED})


def ships_list(world: World, random: Random, name: str) -> Letter:
    """A boat's inventory: what belongs on board, what is there, what is to be bought."""
    order = asked(world, random, "de", {"number", "customer"}, (2, 7), loose=False, firm=True)
    heads = random.choice((("Bezeichnung", "Artikelnr.", "an Bord", "soll", "bestellen", "Einheit"), ("Ausrüstung", "Nr.", "vorhanden", "Sollbestand", "Bestellmenge", "Einh.")))  # fmt: skip
    table = [heads]
    for x in order.lines:
        there = random.randrange(1, 6)
        table.append((x.description, x.number, str(there), order.count(str(Decimal(x.quantity) + there)), order.count(x.quantity), x.unit))
    template = "Hallo Herr {person},\n\nnach der Inventur an Bord bestellen wir die Mengen in der Spalte «" + heads[4] + "»:\n\n{lines}\n\n[[Bestellnummer: {number}\n]][[Kundennummer: {customer}\n]]\nSchöne Grüße\n{contact}\n{signature}"  # fmt: skip
    return mailed(order, random, name, "Inventur und Bestellung[[ {number}]]", template, aligned(table, random.choice(("blanks", "bars", "\t", ";"))), "ship's list")  # fmt: skip


TABLES = {
    "de": (("Menge", "Einheit", "Bezeichnung", "Artikel", "Preis", "Summe"), "Sehr geehrte Frau {person},\n\nwir bestellen wie folgt (Preise in EUR):\n\n{lines}\n\nWarenwert ohne MwSt.: {net} EUR\n\n[[Unsere Bestellnummer: {number}\n]][[Gewünschte Anlieferung: {delivery_label}\n]]\nFreundliche Grüße\n{contact}\n{signature}"),
    "en": (("Qty", "Unit", "Description", "Part no.", "Unit price", "Amount"), "Hello,\n\nour order, prices in EUR:\n\n{lines}\n\nGoods total excl. VAT: EUR {net}\n\n[[Order ref.: {number}\n]][[Delivery: {delivery_label}\n]]\nRegards\n{contact}\n{signature}"),
    "nl": (("Aantal", "Eenh.", "Omschrijving", "Artikelnr.", "Prijs", "Totaal"), "Beste,\n\nonze bestelling, prijzen in EUR:\n\n{lines}\n\nTotaal excl. btw: EUR {net}\n\n[[Bestelnummer: {number}\n]][[Leverdatum: {delivery_label}\n]]\nGroet\n{contact}\n{signature}"),
    "fr": (("Qté", "Unité", "Désignation", "Référence", "PU HT", "Total HT"), "Bonjour,\n\nvoici notre commande, prix en EUR :\n\n{lines}\n\nTotal HT : {net} EUR\n\n[[Commande n° : {number}\n]][[Livraison : {delivery_label}\n]]\nCordialement\n{contact}\n{signature}"),
}  # fmt: skip


def typed_table(world: World, random: Random, name: str) -> Letter:
    """A table with prices in plain text, quantity in front."""
    language = random.choice(LANGUAGES)
    order = asked(world, random, language, {"number", "delivery"}, (2, 8), {"sku", "description", "unit", "price", "total"}, loose=False)
    heads, template = TABLES[language]
    rows = [(order.count(x.quantity), x.unit, x.description, x.number, order.money(x.price), order.money(x.total)) for x in order.lines]
    table = aligned([heads, *rows], random.choice(("blanks", "bars", "\t")))
    return mailed(order, random, name, TITLES[language], template, table, f"typed table {language}", {"net_total": str(order.net)})


BESIDE = (
    ("thanks", "de", "Hallo Frau {person},\n\nvielen Dank für {x} ({xs}), das passt wie angegossen. Ergänzend brauchen wir jetzt:\n\n{lines}\n\n[[Bestellnummer {number}\n]]Herzliche Grüße\n{contact}\n{signature}"),
    ("complaint", "de", "Guten Tag,\n\nleider war bei der letzten Sendung {x} ({xs}) beschädigt, das bringe ich beim nächsten Besuch zurück. Davon unabhängig unsere neue Bestellung:\n\n{lines}\n\n[[Nummer: {number}\n]][[Lieferung bis {delivery}\n]]\nMit Gruß\n{contact}\n{signature}"),
    ("not this", "de", "Moin,\n\nfürs Winterlager:\n\n{lines}\n\n{x} kaufen wir dieses Jahr woanders, das lasst bitte weg.\n\n[[Best.-Nr. {number}\n]]{contact}\n{signature}"),
    ("question", "en", "Hi,\n\norder as follows please:\n\n{lines}\n\n[[PO {number}\n]]Separately, is the {x} ({xs}) ever going to be back in stock? No need to send one, just curious.\n\nBest\n{contact}\n{signature}"),
    ("old order", "nl", "Hallo,\n\n{x} ({xs}) is gisteren binnengekomen, dank. Nieuw bestellen wij:\n\n{lines}\n\n[[Bestelnummer {number}\n]]\nMet groet\n{contact}\n{signature}"),
    ("question", "fr", "Bonjour,\n\nà commander :\n\n{lines}\n\n[[Commande {number}\n]]Question au passage : {x} ({xs}) convient-il en eau douce ? Nous ne le commandons pas pour l'instant.\n\nMerci\n{contact}\n{signature}"),
)  # fmt: skip


def with_something_beside(case: tuple[str, str, str], world: World, random: Random, name: str) -> Letter:
    """An order in a mail that speaks of another article too; that is no line."""
    sub, language, template = case
    order = asked(world, random, language, {"number", "delivery"}, (1, 5))
    other = others(order, random, 1)[0]
    template = template.replace("{xs}", other["sku"]).replace("{x}", other[f"name_{language}"])
    return mailed(order, random, name, TITLES[language], template, rows_of(order, random, random.choice(PATTERNS[language])), f"{sub} beside {language}", {"note": UNJUDGED})  # fmt: skip


POSTSCRIPTS = {
    "de": "Moin moin,\n\nbitte einpacken:\n\n{lines}\n\n[[Bestellnr. {number}\n]]\nBeste Grüße\n{contact}\n{name}\n\nNachtrag: {more} kommt auch noch auf die Liste.", "en": "Hello there,\n\nplease pack:\n\n{lines}\n\n[[PO {number}\n]]\nCheers\n{contact}\n{name}\n\nPS: and put {more} in the box too, please.",
    "nl": "Hallo,\n\ngraag inpakken:\n\n{lines}\n\n[[Bestelnr. {number}\n]]\nGroet\n{contact}\n{name}\n\nPS: ook nog {more} erbij, graag.", "fr": "Bonjour,\n\nmerci de préparer :\n\n{lines}\n\n[[Commande {number}\n]]\nBonne journée\n{contact}\n{name}\n\nPS : il nous faut aussi {more}, merci.",
}  # fmt: skip


def postscript(world: World, random: Random, name: str) -> Letter:
    """One more article comes after the greeting."""
    language = random.choice(LANGUAGES)
    order = asked(world, random, language, {"number"}, (2, 4), loose=False)
    *first, last = [line_text("{q} {u} {d} ({s})", order, line, n, random) for n, line in enumerate(order.lines, 1)]
    template = POSTSCRIPTS[language].replace("{more}", last)
    return mailed(order, random, name, TITLES[language], template, "\n".join(first), f"postscript {language}", {"note": UNJUDGED})


def call_note(world: World, random: Random, name: str) -> Letter:
    """Somebody of our own house writes down what a customer ordered by telephone."""
    order = asked(world, random, "de", {"number", "delivery"}, (1, 4), loose=False)
    person = random.choice(PEOPLE)
    template = "Anruf von {contact} ({name}, Kd.-Nr. " + order.buyer["customer_number"] + ")\n\nBestellt:\n{lines}\n\n[[Deren Bestellnummer: {number}\n]][[Termin: {delivery_label}\n]]\nHabe zugesagt, dass wir das heute noch anlegen.\n" + person  # fmt: skip
    text, used = filled(template, parts_of(order, random, rows_of(order, random, random.choice(PATTERNS["de"]))), random)
    mail = replace(order, sender=f"telefon@{world.domain}", contact=person, buyer=order.buyer | {"name": f"{person}, Verkauf"})
    content = posted(mail, random, name, f"Anruf {order.buyer['name']}", text)
    order = replace(settled(order, used), stated={"note": UNJUDGED, "buyer_email": any_of(None, *order.buyer["emails"].split(";"))})
    return Letter(f"A/{name}.eml", content, "order", "call note", "A", (order,))


LEADERS = {"de": "Guten Tag,\n\nunser Einkaufszettel:\n\n{lines}\n\n[[Bestellnummer {number}\n]][[{note}\n]]\n{contact}\n{signature}", "en": "Hello,\n\nour shopping list:\n\n{lines}\n\n[[Order number {number}\n]][[{note}\n]]\n{contact}\n{signature}", "fr": "Bonjour,\n\nnotre liste :\n\n{lines}\n\n[[Commande n° {number}\n]][[{note}\n]]\n{contact}\n{signature}"}  # fmt: skip


def dotted(world: World, random: Random, name: str) -> Letter:
    """Dots lead from the article to its quantity."""
    language = random.choice(("de", "de", "en", "fr"))
    order = asked(world, random, language, {"number", "note"}, (1, 6))
    rows = [f"{f'{x.number} {x.description} ':.<70} {order.count(x.quantity)} {x.unit}" for x in order.lines]
    return mailed(order, random, name, TITLES[language], LEADERS[language], "\n".join(rows), f"dotted {language}")


BUYERS: tuple[Buyer, ...] = (
    *(block_for_each,) * 2, slip_of_the_pen, *(cut_to_length,) * 2, for_several_boats, *(ships_list,) * 2, *(typed_table,) * 4, *(partial(with_something_beside, case) for case in BESIDE), *(postscript,) * 2, call_note, *(dotted,) * 2,
)  # fmt: skip
