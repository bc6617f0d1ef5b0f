"""Buyers of the inland part whose text mails no template covers: needs by machine, stock beside wants, remarks behind rows, cells one below the other, portals, tickets."""

from __future__ import annotations

from decimal import Decimal
from random import Random

from benchmarks.corpus.buyers import Buyer
from benchmarks.corpus.company import World
from benchmarks.corpus.drawn.text_special import aligned
from benchmarks.corpus.inland.demands import UNJUDGED, asked, mailed, others, rows_of
from benchmarks.corpus.inland.wording import LANGUAGES, PATTERNS, PLAIN, TITLES
from benchmarks.corpus.opened.letters import line_text
from examples.post.truth import Letter

MACHINES = {
    "de": ("Presse {n}", "Verpackungslinie {n}", "Kesselhaus, Pumpe {n}", "Stapler {n}"), "en": ("Press {n}", "Packing line {n}", "Boiler house, pump {n}"), "nl": ("Pers {n}", "Verpakkingslijn {n}", "Ketelhuis, pomp {n}"), "fr": ("Presse {n}", "Ligne d'emballage {n}", "Chaufferie, pompe {n}"),
}  # fmt: skip


def by_machine(world: World, random: Random, name: str) -> Letter:
    """What each machine needs, under its name; a number in the name is no quantity."""
    language = random.choice(LANGUAGES)
    order = asked(world, random, language, {"number", "delivery"}, (3, 8), loose=False, firm=True)
    pattern, rows = random.choice(PATTERNS[language]), []
    names = random.sample(MACHINES[language], 3)
    for place, line in enumerate(order.lines):
        rows += [f"\n{names[place // 3].format(n=random.randrange(2, 9))}:"] if place % 3 == 0 else []
        rows.append(line_text(pattern, order, line, place + 1, random))
    return mailed(order, random, name, TITLES[language], PLAIN[language], "\n".join(rows), f"by machine {language}", {"note": UNJUDGED})


STOCK = {
    "de": "{s}  {d}: Bestand {there}, Soll {should}, Bestellmenge {q} {u}", "en": "{s}  {d}: in stock {there}, target {should}, order {q} {u}", "nl": "{s}  {d}: voorraad {there}, gewenst {should}, bestellen {q} {u}", "fr": "{s}  {d} : en stock {there}, cible {should}, à commander {q} {u}",
}  # fmt: skip


def stock_beside(world: World, random: Random, name: str) -> Letter:
    """What is there and what should be stand before what is ordered."""
    language = random.choice(LANGUAGES)
    order = asked(world, random, language, {"number", "delivery"}, (1, 6), loose=False, firm=True)
    rows = []
    for place, x in enumerate(order.lines, 1):
        there = Decimal(random.randrange(0, 6))
        pattern = STOCK[language].replace("{there}", str(there)).replace("{should}", order.count(str(there + Decimal(x.quantity))))
        rows.append(line_text(pattern, order, x, place, random))
    return mailed(order, random, name, TITLES[language], PLAIN[language], "\n".join(rows), f"stock beside {language}")


REMARKS = {
    "de": ("bitte mit Prüfzeugnis", "eilt", "für Halle {n}", "wie Muster vom letzten Mal", "bitte getrennt verpacken", "letztes Mal fehlte einer", "Kostenstelle {n}410"), "en": ("urgent", "for bay {n}", "same as last time", "pack separately please", "cost code {n}410"), "nl": ("spoed", "voor hal {n}", "zelfde als vorige keer", "graag apart verpakken"), "fr": ("urgent", "pour le hall {n}", "comme la dernière fois", "à emballer à part"),
}  # fmt: skip
BEHIND = {"de": "{q} {u} {d} ({s})", "en": "{q} {u} {d} ({s})", "nl": "{q} {u} {d} ({s})", "fr": "{q} {u} {d} ({s})"}


def remarks_behind(world: World, random: Random, name: str) -> Letter:
    """Some rows end with a remark, after an arrow or a dash."""
    language = random.choice(LANGUAGES)
    order = asked(world, random, language, {"number", "delivery"}, (2, 6), loose=False)
    rows, sign = [], random.choice((" -> ", "   <-- ", " – "))
    for place, x in enumerate(order.lines, 1):
        remark = random.choice(REMARKS[language]).format(n=random.randrange(2, 9))
        rows.append(line_text(BEHIND[language], order, x, place, random) + (sign + remark if random.random() < 0.5 else ""))
    return mailed(order, random, name, TITLES[language], PLAIN[language], "\n".join(rows), f"remarks behind {language}", {"note": UNJUDGED})  # fmt: skip


CELLS = {"de": ("Pos.", "Artikel-Nr.", "Bezeichnung", "Menge", "ME"), "en": ("Pos.", "Part no.", "Description", "Qty", "Unit"), "nl": ("Pos.", "Artikelnr.", "Omschrijving", "Aantal", "Eenheid"), "fr": ("Pos.", "Référence", "Désignation", "Quantité", "Unité")}  # fmt: skip


def cell_for_cell(world: World, random: Random, name: str) -> Letter:
    """A table that a mail program took apart: each cell a row, the places counted."""
    language = random.choice(LANGUAGES)
    order = asked(world, random, language, {"number", "delivery"}, (2, 6), loose=False)
    cells = [cell for n, x in enumerate(order.lines, 1) for cell in (str(n), x.number, x.description, order.count(x.quantity), x.unit)]
    return mailed(order, random, name, TITLES[language], PLAIN[language], random.choice(("\n", "\n\n")).join([*CELLS[language], *cells]), f"cell for cell {language}")  # fmt: skip


PRICED = {
    "de": (("Pos", "Art.-Nr.", "Bezeichnung", "Menge", "ME", "EP EUR", "GP EUR"), "Sehr geehrte Damen und Herren,\n\nwir bestellen:\n\n{lines}\n\nGesamt netto EUR {net}\n\n[[Bestell-Nr.: {number}\n]][[Liefertermin: {delivery_label}\n]]\nMit freundlichen Grüßen\n{contact}\n{signature}"), "en": (("Pos", "Part no.", "Description", "Qty", "UOM", "Unit EUR", "Total EUR"), "Hello,\n\nwe order:\n\n{lines}\n\nTotal net EUR {net}\n\n[[PO no.: {number}\n]][[Due: {delivery_label}\n]]\nRegards\n{contact}\n{signature}"),
    "nl": (("Pos", "Artikelnr.", "Omschrijving", "Aantal", "Eenh.", "Prijs EUR", "Bedrag EUR"), "Goedendag,\n\nwij bestellen:\n\n{lines}\n\nTotaal netto EUR {net}\n\n[[Ordernr.: {number}\n]][[Leverdatum: {delivery_label}\n]]\nGroeten\n{contact}\n{signature}"), "fr": (("Pos", "Réf.", "Désignation", "Qté", "Unité", "PU EUR", "Total EUR"), "Bonjour,\n\nnous commandons :\n\n{lines}\n\nTotal HT EUR {net}\n\n[[N° : {number}\n]][[Livraison : {delivery_label}\n]]\nCordialement\n{contact}\n{signature}"),
}  # fmt: skip


def priced_table(world: World, random: Random, name: str) -> Letter:
    """A table in plain text with places and prices; the sum stands below in its sentence."""
    language = random.choice(LANGUAGES)
    order = asked(world, random, language, {"number", "delivery"}, (2, 9), {"sku", "description", "unit", "price", "total"}, loose=False)
    heads, template = PRICED[language]
    rows = [(str(n * 10), x.number, x.description, order.count(x.quantity), x.unit, order.money(x.price), order.money(x.total)) for n, x in enumerate(order.lines, 1)]  # fmt: skip
    table = aligned([heads, *rows], random.choice(("blanks", "bars", "\t", " ; ")))
    return mailed(order, random, name, TITLES[language], template, table, f"priced table {language}", {"net_total": str(order.net)})


PORTAL = {
    "de": "Neuer Auftrag aus dem Beschaffungsportal\n----------------------------------------\nPortal-Vorgang: 77{old}{figure}\n[[Bestellnummer: {number}\n]][[Bestelldatum: {day}\n]]Besteller: {contact}\nOrganisation: {name}\n[[Lieferantenseitige Kundennummer: {customer}\n]][[Wunschtermin: {delivery_label}\n]]\nWarenkorb\n{lines}\n\nRechnungsanschrift\n{block}\n\nDiese Nachricht kommt vom Portal. Antworten werden nicht gelesen. Support: 0800 000{figure}", "en": "New order from the procurement portal\n-------------------------------------\nPortal transaction: 77{old}{figure}\n[[Purchase order: {number}\n]][[Order date: {day}\n]]Ordered by: {contact}\nOrganisation: {name}\n[[Customer number at supplier: {customer}\n]][[Required date: {delivery_label}\n]]\nBasket\n{lines}\n\nInvoice address\n{block}\n\nDo not reply. Support: 0800 000{figure}",
    "fr": "Nouvelle commande du portail d'achats\n-------------------------------------\nTransaction portail : 77{old}{figure}\n[[Numéro de commande : {number}\n]][[Date de commande : {day}\n]]Demandeur : {contact}\nOrganisation : {name}\n[[Numéro client chez le fournisseur : {customer}\n]][[Date souhaitée : {delivery_label}\n]]\nPanier\n{lines}\n\nAdresse de facturation\n{block}\n\nNe pas répondre. Assistance : 0800 000{figure}",
}  # fmt: skip
BASKET = {
    "de": "{n}) {d}\n   Artikelnummer: {s}\n   Menge: {q} {u}\n", "en": "{n}) {d}\n   Item number: {s}\n   Quantity: {q} {u}\n", "fr": "{n}) {d}\n   Référence : {s}\n   Quantité : {q} {u}\n",
}  # fmt: skip


def portal(world: World, random: Random, name: str) -> Letter:
    """A procurement portal passes an order on, with a number of its own beside the buyer's."""
    language = random.choice(("de", "de", "en", "fr"))
    order = asked(world, random, language, {"number", "delivery", "customer", "date"}, (1, 6), loose=False, firm=True)
    subject = {"de": "Portal: Auftrag 77{old}", "en": "Portal: transaction 77{old}", "fr": "Portail : transaction 77{old}"}[language]
    return mailed(order, random, name, subject, PORTAL[language], rows_of(order, random, BASKET[language]), f"portal {language}", {"note": UNJUDGED})  # fmt: skip


TICKET = {
    "de": "[#{old}] Materialbestellung - Status: an Lieferant\n\nGemeldet von: {contact}\nAnlage: AN-{figure}-{old}\nFirma: {name}\n\nBitte folgendes Material liefern:\n{lines}\n\n[[Bestellnummer: {number}\n]][[Termin: {delivery_label}\n]]\n--\nGesendet aus dem Wartungsplaner", "en": "[#{old}] Parts order - status: with supplier\n\nReported by: {contact}\nAsset: A-{figure}-{old}\nCompany: {name}\n\nPlease supply these parts:\n{lines}\n\n[[Order number: {number}\n]][[Required: {delivery_label}\n]]\n--\nSent by the maintenance planner",
}  # fmt: skip


def from_the_planner(world: World, random: Random, name: str) -> Letter:
    """The maintenance planner mails an order with the numbers of ticket and machine."""
    language = random.choice(("de", "de", "en"))
    order = asked(world, random, language, {"number", "delivery"}, (1, 5), loose=False, firm=True)
    subject = {"de": "[#{old}] Materialbestellung", "en": "[#{old}] Parts order"}[language]
    return mailed(order, random, name, subject, TICKET[language], rows_of(order, random, random.choice(PATTERNS[language])), f"planner {language}", {"note": UNJUDGED})  # fmt: skip


BESIDE = (
    ("price asked", "de", "Hallo Herr {person},\n\nverbindlich bestellen wir:\n\n{lines}\n\n[[Bestell-Nr. {number}\n]]\nAußerdem bitte ein Angebot über 50 Stück {x} ({xs}), noch nicht liefern.\n\nMit freundlichen Grüßen\n{contact}\n{signature}"),
    ("not that", "de", "Guten Tag,\n\nbitte liefern Sie uns\n\n{lines}\n\nAber nicht wieder {x} ({xs}), das passt bei uns nicht.\n\n[[Best.-Nr.: {number}\n]][[Lieferung bis {delivery}\n]]\nGruß\n{contact}\n{signature}"),
    ("sent back", "de", "Sehr geehrte Frau {person},\n\n2 Stück {x} ({xs}) gehen heute per Paket an Sie zurück, wie telefonisch abgesprochen. Unabhängig davon bestellen wir neu:\n\n{lines}\n\n[[Bestellnummer: {number}\n]]\nMit freundlichen Grüßen\n{contact}\n{signature}"),
    ("dropped", "de", "Moin {person},\n\ndie Bestellung wie besprochen. {x} ({xs}) hat sich erledigt, das haben wir noch im Schrank gefunden. Es bleiben:\n\n{lines}\n\n[[Bestellung {number}\n]]\nGruß\n{contact}\n{signature}"),
    ("broken", "en", "Dear {person},\n\nthe {x} ({xs}) from your last delivery leaks, a return label would be appreciated. Our new order:\n\n{lines}\n\n[[PO {number}\n]]\nKind regards\n{contact}\n{signature}"),
    ("price asked", "nl", "Hallo {person},\n\ngraag leveren:\n\n{lines}\n\n[[Bestelnr. {number}\n]]\nKunt u ook een prijs geven voor {x} ({xs})? Dat is nog geen bestelling.\n\nGroet\n{contact}\n{signature}"),
    ("price asked", "fr", "Bonjour,\n\nmerci de livrer :\n\n{lines}\n\n[[Commande n° {number}\n]]\nPouvez-vous aussi chiffrer {x} ({xs}) ? Ce n'est pas encore commandé.\n\nCordialement\n{contact}\n{signature}"),
)  # fmt: skip


def with_something_beside(world: World, random: Random, name: str) -> Letter:
    """An order in a mail that speaks of another article too; that is no line."""
    sub, language, template = random.choice(BESIDE)
    order = asked(world, random, language, {"number", "delivery"}, (1, 5))
    other = others(order, random, 1)[0]
    template = template.replace("{xs}", other["sku"]).replace("{x}", other[f"name_{language}"])
    return mailed(order, random, name, TITLES[language], template, rows_of(order, random, random.choice(PATTERNS[language])), f"{sub} beside {language}", {"note": UNJUDGED})  # fmt: skip


BUYERS: tuple[Buyer, ...] = (
    *(by_machine,) * 2, *(stock_beside,) * 2, *(remarks_behind,) * 3, *(cell_for_cell,) * 2, *(priced_table,) * 3, *(portal,) * 2, *(from_the_planner,) * 2, *(with_something_beside,) * 4,
)  # fmt: skip
