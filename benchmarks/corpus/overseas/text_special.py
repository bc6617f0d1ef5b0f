"""Buyers of the overseas part whose text mails no template covers: pasted chats and cells, tickets, call-offs, as many of each, what is struck, and what is only in the subject."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from functools import partial
from random import Random

from benchmarks.corpus.buyers import Buyer
from benchmarks.corpus.company import World
from benchmarks.corpus.drawn.demand import Demand
from benchmarks.corpus.drawn.letters import parts_of
from benchmarks.corpus.drawn.text_special import aligned
from benchmarks.corpus.opened.letters import filled, letter, line_text, settled
from benchmarks.corpus.overseas.demands import UNJUDGED, asked, mailed, others, rows_of
from benchmarks.corpus.overseas.wording import LANGUAGES, PATTERNS, PLAIN, TITLES
from examples.post.truth import Letter

EACH = {"de": ("Von allem jeweils {q} {u}:", "Je {q} {u} von:", "jedes davon {q} {u}:"), "en": ("{q} {u} of each of these:", "For each item below: {q} {u}"), "nl": ("Van elk {q} {u}:",), "fr": ("{q} {u} de chaque :",)}  # fmt: skip


def as_many_of_each(world: World, random: Random, name: str) -> Letter:
    """One quantity is said above for all the articles of a list."""
    language = random.choice(LANGUAGES)
    pieces = replace(world, articles=tuple(a for a in world.articles if a["unit"] == "C62" and Decimal(a["price_net"]) < 20))
    order = replace(asked(pieces, random, language, {"number", "delivery"}, (2, 5), loose=False), world=world)
    first = order.lines[0]
    order = replace(order, lines=tuple(replace(x, quantity=first.quantity, unit=first.unit, unit_is=first.unit_is) for x in order.lines))
    rows = [random.choice(EACH[language]).format(q=order.count(first.quantity), u=first.unit)]
    rows += [f"- {x.description} ({x.number})" for x in order.lines]
    return mailed(
        order, random, name, TITLES[language], PLAIN[language], "\n".join(rows), f"as many of each {language}", {"note": UNJUDGED}
    )


CHATS = {
    "de": ("Hallo Herr {person},\n\nich kopiere Ihnen einfach unseren Werkstatt-Chat hier rein, das ist unsere Bestellung:\n\n{lines}\n\n[[Bestellnummer {number}\n]]Viele Grüße\n{contact}\n{signature}", ("was fehlt denn alles?", "ok ich bestell das heute", "👍")), "en": ("Hello {person},\n\npasting our studio chat, this is the order:\n\n{lines}\n\n[[Order number {number}\n]]Best\n{contact}\n{signature}", ("what are we short of?", "right, ordering now", "👍")),
}  # fmt: skip


def pasted_chat(world: World, random: Random, name: str) -> Letter:
    """What colleagues wrote each other on their telephones, with times and names before each line."""
    language = random.choice(("de", "de", "en"))
    order = asked(world, random, language, {"number"}, (1, 5), loose=False, firm=True)
    template, (asking, closing, thumb) = CHATS[language]
    said = [asking, *(line_text("{q} {u} {d}, {s}", order, x, n, random) for n, x in enumerate(order.lines, 1)), thumb, closing]
    who, minute = ("Ruth", "Benno", "Kim"), random.randrange(2, 30)
    day = f"{order.written:%d.%m.%y}" if language == "de" else f"{order.written:%d/%m/%Y}"
    rows = [
        f"[{day}, 09:{minute + place:02d}] {who[0] if place == 0 else random.choice(who[1:])}: {text}" for place, text in enumerate(said)
    ]
    return mailed(order, random, name, TITLES[language], template, "\n".join(rows), f"pasted chat {language}", {"note": UNJUDGED})


CELLS = {"de": ("Artikelnummer", "Bezeichnung", "Menge", "Einheit"), "en": ("Item no.", "Description", "Quantity", "Unit"), "nl": ("Artikelnummer", "Omschrijving", "Aantal", "Eenheid"), "fr": ("Référence", "Désignation", "Quantité", "Unité")}  # fmt: skip


def cell_for_cell(world: World, random: Random, name: str) -> Letter:
    """A table whose cells a mail program set one below the other."""
    language = random.choice(LANGUAGES)
    order = asked(world, random, language, {"number", "delivery"}, (2, 6), loose=False)
    cells = [cell for x in order.lines for cell in (x.number, x.description, order.count(x.quantity), x.unit)]
    between = random.choice(("\n", "\n", "\n\n"))
    return mailed(order, random, name, TITLES[language], PLAIN[language], between.join([*CELLS[language], *cells]), f"cell for cell {language}")  # fmt: skip


TICKET = {
    "de": "##- Bitte geben Sie Ihre Antwort über dieser Zeile ein -##\n\nTicket: [BES-{old}]\nErstellt von: {contact} ({name})\nKategorie: Bestellung\nPriorität: normal\n\nBeschreibung:\nBitte beim Lieferanten bestellen:\n{lines}\n\n[[Bestellnummer: {number}\n]][[Benötigt bis: {delivery_label}\n]][[Kundennummer beim Lieferanten: {customer}\n]]\nStatus: freigegeben durch Leitung", "en": "##- Please type your reply above this line -##\n\nTicket: [PUR-{old}]\nRequester: {contact} ({name})\nType: Purchase\n\nDescription:\nPlease order from supplier:\n{lines}\n\n[[Order number: {number}\n]][[Needed by: {delivery_label}\n]][[Supplier account: {customer}\n]]\nStatus: approved",
}  # fmt: skip


def ticket(world: World, random: Random, name: str) -> Letter:
    """The buyer's ticket system sends the order, with a ticket's number beside the order's."""
    language = random.choice(("de", "de", "en"))
    order = asked(world, random, language, {"number", "delivery", "customer"}, (1, 6), loose=False, firm=True)
    rows = rows_of(order, random, random.choice(PATTERNS[language]))
    subject = {"de": "[BES-{old}] Bestellung freigegeben", "en": "[PUR-{old}] Purchase approved"}[language]
    return mailed(order, random, name, subject, TICKET[language], rows, f"ticket {language}", {"note": UNJUDGED})


CALLED_OFF = {
    "de": "Sehr geehrte Damen und Herren,\n\naus dem Rahmenvertrag RV-{old}, Laufzeit bis 31.12.2027, rufen wir ab:\n\n{lines}\n\n[[Abruf- bzw. Bestellnummer: {number}\n]][[Lieferung: {delivery_label}\n]]Kostenstelle 7{figure}00, Sachkonto 54{figure}10\n\nMit freundlichen Grüßen\n{contact}\n{signature}", "en": "Dear Sir or Madam,\n\nunder framework agreement FA-{old}, valid until 31 December 2027, we call off:\n\n{lines}\n\n[[Order number: {number}\n]][[Delivery: {delivery_label}\n]]Cost centre 7{figure}00\n\nYours faithfully\n{contact}\n{signature}",
    "fr": "Madame, Monsieur,\n\nau titre du marché-cadre MC-{old}, valable jusqu'au 31 décembre 2027, nous commandons :\n\n{lines}\n\n[[Commande n° : {number}\n]][[Livraison : {delivery_label}\n]]Centre de coûts 7{figure}00\n\nSalutations distinguées\n{contact}\n{signature}",
}  # fmt: skip


def call_off(world: World, random: Random, name: str) -> Letter:
    """Goods are called off under a contract whose number and end stand beside those of the order."""
    language = random.choice(("de", "de", "en", "fr"))
    order = asked(world, random, language, {"number", "delivery"}, (1, 6), loose=False, firm=True)
    title = {"de": "Abruf", "en": "Call-off", "fr": "Appel de commande"}[language] + "[[ {number}]]"
    return mailed(order, random, name, title, CALLED_OFF[language], rows_of(order, random, random.choice(PATTERNS[language])), f"call-off {language}", {"note": UNJUDGED})  # fmt: skip


CONTENT = {"de": "{q} {u} {d} (je {pack} Stück Inhalt), Art. {s}", "en": "{q} {u} {d} ({pack} in each), code {s}", "nl": "{q} {u} {d} (inhoud {pack} stuks), art. {s}", "fr": "{q} {u} {d} ({pack} pièces par unité), réf. {s}"}  # fmt: skip


def with_content(world: World, random: Random, name: str) -> Letter:
    """Packs and boxes, with how many pieces are in each."""
    language = random.choice(LANGUAGES)
    packed = {a["sku"]: a["pack_size"] for a in world.articles if a["unit"] in ("PK", "BX") and a["pack_size"]}
    shelf = replace(world, articles=tuple(a for a in world.articles if a["sku"] in packed))
    order = replace(asked(shelf, random, language, {"number", "delivery"}, (1, 4), loose=False), world=world)
    rows = [line_text(CONTENT[language].replace("{pack}", packed[x.sku or ""]), order, x, n, random) for n, x in enumerate(order.lines, 1)]
    return mailed(order, random, name, TITLES[language], PLAIN[language], "\n".join(rows), f"with content {language}")


BESIDE = (
    ("stand-in", "de", "Hallo Frau {person},\n\nwir bestellen\n\n{lines}\n\nFalls davon etwas fehlt, rufen Sie mich an; {x} ({xs}) kommt als Ersatz nicht in Frage.\n\n[[Bestellnummer {number}\n]]Gruß\n{contact}\n{signature}"),
    ("came today", "de", "Guten Tag,\n\nheute kam {x} ({xs}) an, alles heil, danke. Wir machen gleich weiter mit\n\n{lines}\n\n[[Bestellnr. {number}\n]][[spätestens {delivery}\n]]\nBeste Grüße\n{contact}\n{signature}"),
    ("catalogue", "de", "Sehr geehrter Herr {person},\n\nlegen Sie bitte einen Katalog bei. Und sagen Sie Ihrer Technik, dass {x} auf der Website doppelt steht.\n\nBestellt wird:\n\n{lines}\n\n[[Nummer der Bestellung: {number}\n]]\nMit freundlichen Grüßen\n{contact}\n{signature}"),
    ("price asked", "de", "Hallo,\n\nbitte als Bestellung erfassen:\n\n{lines}\n\n[[Best.-Nr.: {number}\n]]\nWas würde uns {x} ({xs}) bei Abnahme einer ganzen Palette kosten? Das wäre dann fürs nächste Jahr.\n\nMit freundlichen Grüßen\n{contact}\n{signature}"),
    ("broken", "en", "Hello {person},\n\none {x} ({xs}) of the last parcel was in bits, credit note would be nice. New order:\n\n{lines}\n\n[[Our number {number}\n]]Thanks\n{contact}\n{signature}"),
    ("price asked", "nl", "Dag {person},\n\ngraag bestellen wij:\n\n{lines}\n\n[[Bestelnummer {number}\n]]En wat kost {x} ({xs}) tegenwoordig? Dat bestellen we nu nog niet.\n\nGroet\n{contact}\n{signature}"),
    ("broken", "fr", "Bonjour,\n\ndans le dernier colis, {x} ({xs}) était fêlé, nous vous enverrons une photo. Nouvelle commande :\n\n{lines}\n\n[[Commande n° {number}\n]]\nCordialement\n{contact}\n{signature}"),
)  # fmt: skip


def with_something_beside(case: tuple[str, str, str], world: World, random: Random, name: str) -> Letter:
    """An order in a mail that speaks of another article too; that is no line."""
    sub, language, template = case
    order = asked(world, random, language, {"number", "delivery"}, (1, 5))
    other = others(order, random, 1)[0]
    template = template.replace("{xs}", other["sku"]).replace("{x}", other[f"name_{language}"])
    return mailed(order, random, name, TITLES[language], template, rows_of(order, random, random.choice(PATTERNS[language])), f"{sub} beside {language}", {"note": UNJUDGED})  # fmt: skip


CLASSES = ("Klasse 3a", "Klasse 7b", "Leistungskurs Kunst", "AG Keramik", "Werkraum UG")


def by_class(world: World, random: Random, name: str) -> Letter:
    """A school's list with a heading for each class that shall be written on the parcels."""
    order = asked(world, random, "de", {"number", "delivery", "customer"}, (3, 7), loose=False, firm=True)
    pattern, rows = random.choice(PATTERNS["de"]), []
    for place, line in enumerate(order.lines):
        rows += [f"\n{CLASSES[place // 2]}, Raum {random.randrange(100, 340)}:"] if place % 2 == 0 else []
        rows.append(line_text(pattern, order, line, place + 1, random))
    template = "Sehr geehrte Damen und Herren,\n\nbitte alles in einer Lieferung, aber mit Aufkleber je Gruppe:\n{lines}\n\n[[Bestellnummer: {number}\n]][[Kundennummer: {customer}\n]][[Liefertermin: {delivery_label}\n]]\nVielen Dank\n{contact}\n{signature}"
    return mailed(order, random, name, TITLES["de"], template, "\n".join(rows), "by class", {"note": UNJUDGED})


SUBJECT_ONLY = {"de": ("Bestellung: {rows}", "Alles Wichtige steht im Betreff. Danke!\n{contact}\n{signature}"), "en": ("Order: {rows}", "See subject line, thank you.\n{contact}\n{signature}")}  # fmt: skip


def only_in_the_subject(world: World, random: Random, name: str) -> Letter:
    """One or two articles, named in the subject and nowhere else."""
    language = random.choice(("de", "de", "en"))
    order = asked(world, random, language, (), (1, 2), loose=False)
    subject, template = SUBJECT_ONLY[language]
    text, used = filled(template, parts_of(order, random), random)
    rows = ", ".join(line_text("{q} {u} {s} {d}", order, x, n, random) for n, x in enumerate(order.lines, 1))
    said = replace(settled(order, used), stated={"note": UNJUDGED})
    return letter(said, random, name, subject.format(rows=rows), text, sub=f"only in the subject {language}")


def _struck_row(order: Demand, random: Random, language: str) -> str:
    article = others(order, random, 1)[0]
    text = f"{random.randrange(2, 20)} x {article[f'name_{language}']} ({article['sku']})"
    return random.choice((f"~~{text}~~", f"[gestrichen: {text}]" if language == "de" else f"[deleted: {text}]"))


def with_struck_rows(world: World, random: Random, name: str) -> Letter:
    """A list whose owner thought better of one article and struck it out."""
    language = random.choice(("de", "de", "en"))
    order = asked(world, random, language, {"number", "delivery"}, (2, 5), loose=False)
    rows = rows_of(order, random, random.choice(PATTERNS[language])).split("\n")
    rows.insert(random.randrange(1, len(rows) + 1), _struck_row(order, random, language))
    return mailed(order, random, name, TITLES[language], PLAIN[language], "\n".join(rows), f"with struck rows {language}", {"note": UNJUDGED})  # fmt: skip


TABLES: dict[str, tuple[tuple[str, ...], str]] = {
    "de": (("Artikel", "Bezeichnung", "Anzahl", "ME", "E-Preis", "Summe"), "Sehr geehrter Herr {person},\n\nhier unsere Bestellung, Beträge in Euro:\n\n{lines}\n\nNetto gesamt: {net} EUR\n\n[[Bestell-Nr.: {number}\n]][[Wunschtermin: {delivery_label}\n]]\nMit freundlichen Grüßen\n{contact}\n{signature}"), "en": (("Code", "Description", "Qty", "Unit", "Each", "Sum"), "Hello,\n\nour order, amounts in euro:\n\n{lines}\n\nNet total: EUR {net}\n\n[[Order no.: {number}\n]][[Wanted: {delivery_label}\n]]\nRegards\n{contact}\n{signature}"),
    "nl": (("Code", "Omschrijving", "Aantal", "Eenheid", "Prijs", "Bedrag"), "Goedendag,\n\nonze bestelling, bedragen in euro:\n\n{lines}\n\nTotaal excl. btw: EUR {net}\n\n[[Bestelnr.: {number}\n]][[Leverdatum: {delivery_label}\n]]\nGroeten\n{contact}\n{signature}"), "fr": (("Réf.", "Désignation", "Qté", "Unité", "PU", "Montant"), "Bonjour,\n\nnotre commande, montants en euros :\n\n{lines}\n\nTotal HT : {net} EUR\n\n[[N° : {number}\n]][[Livraison : {delivery_label}\n]]\nCordialement\n{contact}\n{signature}"),
}  # fmt: skip


def priced_table(world: World, random: Random, name: str) -> Letter:
    """A table in plain text, our number in front and prices behind."""
    language = random.choice(LANGUAGES)
    order = asked(world, random, language, {"number", "delivery"}, (2, 9), {"sku", "description", "unit", "price", "total"}, loose=False)
    heads, template = TABLES[language]
    rows = [(x.number, x.description, order.count(x.quantity), x.unit, order.money(x.price), order.money(x.total)) for x in order.lines]
    beside = {"net_total": str(order.net)}
    table = aligned([heads, *rows], random.choice(("blanks", "bars", "\t", ";")))
    return mailed(order, random, name, TITLES[language], template, table, f"priced table {language}", beside)


BUYERS: tuple[Buyer, ...] = (
    *(as_many_of_each,) * 2, pasted_chat, *(cell_for_cell,) * 2, ticket, *(call_off,) * 2, *(with_content,) * 2, *(partial(with_something_beside, case) for case in BESIDE), *(by_class,) * 2, only_in_the_subject, with_struck_rows, *(priced_table,) * 3,
)  # fmt: skip
