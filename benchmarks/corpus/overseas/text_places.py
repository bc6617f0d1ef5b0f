"""Text mails of the overseas part in which it matters who is who and where: homes, moved firms, payer and receiver, strangers, two orders in one mail."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from random import Random

from benchmarks.corpus.buyers import Buyer
from benchmarks.corpus.company import World
from benchmarks.corpus.drawn.letters import parts_of
from benchmarks.corpus.opened.letters import filled, letter
from benchmarks.corpus.overseas.demands import UNJUDGED, ask, asked, branch, mailed, rows_of
from benchmarks.corpus.overseas.places import LANDS
from benchmarks.corpus.overseas.wording import PATTERNS, TITLES
from benchmarks.corpus.places import land_of
from examples.post.truth import Letter, address, any_of

HOME = {
    "de": "Guten Tag Frau {person},\n\nwir haben Umbau, schicken Sie das Paket deshalb bitte an unsere Kollegin nach Hause:\n\n{lines}\n\n[[Bestellnummer: {number}\n]]\nVersandadresse:\n{ship}\n\nDie Rechnung geht wie immer an uns.\n\nViele Grüße\n{contact}\n{name}", "en": "Hello {person},\n\nwe have the builders in, so please send the parcel to a colleague's home:\n\n{lines}\n\n[[Order number: {number}\n]]\nShipping address:\n{ship}\n\nInvoice to us as ever.\n\nBest wishes\n{contact}\n{name}",
    "nl": "Hallo,\n\nwij verbouwen, stuur het pakket daarom graag naar een collega thuis:\n\n{lines}\n\n[[Bestelnummer: {number}\n]]\nVerzendadres:\n{ship}\n\nDe factuur graag naar ons, zoals altijd.\n\nGroeten\n{contact}\n{name}", "fr": "Bonjour,\n\nnous sommes en travaux, merci d'envoyer le colis chez une collègue :\n\n{lines}\n\n[[Commande n° {number}\n]]\nAdresse d'expédition :\n{ship}\n\nLa facture nous revient, comme toujours.\n\nCordialement\n{contact}\n{name}",
}  # fmt: skip
CARE = {"de": "c/o", "en": "c/o", "nl": "p/a", "fr": "chez"}


def to_a_home(world: World, random: Random, name: str) -> Letter:
    """The parcel goes to a person's home, half the time in care of somebody; whether that one is a contact, nobody judges."""
    language = random.choice(("de", "de", "en", "nl", "fr"))
    order = asked(world, random, language, {"number"}, (1, 4), firm=True)
    home = land_of(order.buyer, LANDS)
    postcode, city = random.choice(home.places)
    keeper = f"{CARE[language]} {random.choice(home.last)}" if random.random() < 0.5 else None
    order = replace(order, ship_to=address(home.person(random), home.street(random), postcode, city, order.country, keeper))
    there = {**(order.ship_to or {}), "contact": UNJUDGED}
    rows = rows_of(order, random, random.choice(PATTERNS[language]))
    return mailed(order, random, name, TITLES[language], HOME[language].replace("{ship}", order.ship_block), rows, f"to a home {language}", {"ship_to": there, "note": UNJUDGED})  # fmt: skip


MOVED = {
    "de": "Liebe Frau {person},\n\nwir sind umgezogen! Rechnung und Ware bitte ab sofort an unsere neue Anschrift:\n\n{new}\n\nUnd gleich die erste Bestellung von dort[[ (Nummer {number})]]:\n\n{lines}\n\nViele Grüße aus den neuen Räumen\n{contact}\n[[Kundennummer bleibt {customer}\n]]", "en": "Dear {person},\n\nwe have moved. Please use our new address for invoices and goods from now on:\n\n{new}\n\nAnd here is the first order from there[[ (number {number})]]:\n\n{lines}\n\nBest wishes\n{contact}\n[[Account number remains {customer}\n]]",
}  # fmt: skip


def moved(world: World, random: Random, name: str) -> Letter:
    """A customer who has moved orders from his new address, which the file does not know yet."""
    language = random.choice(("de", "de", "en"))
    order = asked(world, random, language, {"number", "customer"}, (1, 4), loose=False, firm=True)
    home = land_of(order.buyer, LANDS)
    postcode, city = random.choice([place for place in home.places if place[1] != order.buyer["city"]])
    there = address(order.buyer["name"], home.street(random), postcode, city, order.country)
    block = replace(order, ship_to=there).ship_block
    told = there | {"contact": any_of(None, order.contact, order.buyer["contact"])}
    order = replace(order, called="", ship_to=None)
    rows = rows_of(order, random, random.choice(PATTERNS[language]))
    return mailed(order, random, name, TITLES[language], MOVED[language].replace("{new}", block), rows, f"moved {language}", {"bill_to": told, "ship_to": told, "note": UNJUDGED})  # fmt: skip


PAYS = {
    "de": "Hallo,\n\nbitte zwei Adressen beachten.\n\nRechnungsempfänger: {bill}\nWarenempfänger: {ship}\n\n[[Bestellnummer {number}\n]]\n{lines}\n\nGruß\n{contact}", "en": "Hello,\n\nplease mind the two addresses.\n\nInvoice to: {bill}\nGoods to: {ship}\n\n[[Order number {number}\n]]\n{lines}\n\nRegards\n{contact}",
    "nl": "Hallo,\n\nlet u op de twee adressen.\n\nFactuur naar: {bill}\nGoederen naar: {ship}\n\n[[Bestelnummer {number}\n]]\n{lines}\n\nGroet\n{contact}", "fr": "Bonjour,\n\nmerci de noter les deux adresses.\n\nFacturation : {bill}\nLivraison : {ship}\n\n[[Commande n° {number}\n]]\n{lines}\n\nCordialement\n{contact}",
}  # fmt: skip


def in_two_lines(world: World, random: Random, name: str) -> Letter:
    """Who pays and who receives, each in one line with commas."""
    language = random.choice(("de", "de", "en", "nl", "fr"))
    order = asked(world, random, language, {"number"}, (1, 5), firm=True)
    order = replace(order, ship_to=branch(world, random, order), called="")
    b = order.buyer
    bill = address(b["name"], b["street"], b["postcode"], b["city"], b["country"], any_of(None, order.contact, b["contact"] or None))
    template = PAYS[language].replace("{bill}", "{name}, {street}, {place}")
    rows = rows_of(order, random, random.choice(PATTERNS[language]))
    return mailed(order, random, name, TITLES[language], template, rows, f"in two lines {language}", {"bill_to": bill, "note": UNJUDGED})


NEW = {
    "de": "Sehr geehrte Damen und Herren,\n\nwir haben gerade eröffnet und sind bei Ihnen noch nicht angelegt. Bestellen möchten wir:\n\n{lines}\n\n[[Bezahlen würden wir gern so: {payment}\n]][[Benötigt bis {delivery}.\n]]\nUnsere Adresse:\n{block}\nTelefon {phone}\n\nMit freundlichen Grüßen\n{contact}", "en": "Dear Sir or Madam,\n\nwe have only just opened and have no account with you. We wish to order:\n\n{lines}\n\n[[Payment: {payment}\n]][[Delivery by {delivery} please.\n]]\nOur address:\n{block}\nTelephone {phone}\n\nYours faithfully\n{contact}",
    "nl": "Geachte heer, mevrouw,\n\nons atelier is pas geopend en wij staan nog niet bij u ingeschreven. Wij bestellen:\n\n{lines}\n\n[[Betaling: {payment}\n]][[Levering uiterlijk {delivery}.\n]]\nOns adres:\n{block}\nTelefoon {phone}\n\nMet vriendelijke groet\n{contact}", "fr": "Madame, Monsieur,\n\nnous venons d'ouvrir et ne sommes pas encore clients. Nous souhaitons commander :\n\n{lines}\n\n[[Règlement : {payment}\n]][[Livraison pour {delivery}.\n]]\nNotre adresse :\n{block}\nTéléphone {phone}\n\nCordialement\n{contact}",
}  # fmt: skip


def just_opened(language: str, world: World, random: Random, name: str) -> Letter:
    """Who has never bought here, with all of the address."""
    order = ask(world, random, language, {"address", "payment", "delivery"}, (1, 4), shows={"sku", "description", "unit"}, strangers=1.0)
    return mailed(order, random, name, TITLES[language], NEW[language], rows_of(order, random, random.choice(PATTERNS[language])), f"just opened {language}")  # fmt: skip


def two_orders(world: World, random: Random, name: str) -> Letter:
    """Two orders in a mail, each with a number of its own and goods of its own; both come to the buyer."""
    first, second = (asked(world, random, "de", (), (1, 4), loose=False) for _ in range(2))
    numbers = random.sample(range(3000, 8000), 2)
    said = [replace(first, lines=lines, number=f"A{n}", stated={"note": UNJUDGED}) for lines, n in zip((first.lines, second.lines), numbers, strict=True)]  # fmt: skip
    pattern, (one, two) = random.choice(PATTERNS["de"]), said
    text = f"1. Bestellung, Bestellnummer {one.number}\n{rows_of(one, random, pattern)}\n\n2. Bestellung, Bestellnummer {two.number}\n{rows_of(two, random, pattern)}"
    template = "Guten Tag,\n\nbitte als zwei getrennte Aufträge anlegen, sie laufen über verschiedene Konten:\n\n{lines}\n\nMit freundlichen Grüßen\n{contact}\n{signature}"
    body, _ = filled(template, parts_of(first, random, text), random)
    return letter(first, random, name, "Zwei Bestellungen", body, sub="two orders", orders=said)


BUYERS: tuple[Buyer, ...] = (*(to_a_home,) * 2, *(moved,) * 2, *(in_two_lines,) * 2, *(partial(just_opened, language) for language in ("de", "en", "nl", "fr")), two_orders)  # fmt: skip
