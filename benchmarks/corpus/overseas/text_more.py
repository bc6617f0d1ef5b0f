"""More text mails of the overseas part: goods by family, boxes that are ticked, answers of a web form, letters as on paper, notes for the driver."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import groupby
from random import Random
from typing import Any

from benchmarks.corpus.buyers import Buyer
from benchmarks.corpus.company import Row, World
from benchmarks.corpus.drawn.demand import Demand
from benchmarks.corpus.drawn.letters import parts_of
from benchmarks.corpus.opened.letters import filled, letter, line_text, settled
from benchmarks.corpus.opened.wish import Line
from benchmarks.corpus.overseas.demands import UNJUDGED, asked, mailed, others, rows_of
from benchmarks.corpus.overseas.wording import LANGUAGES, PATTERNS, PLAIN, TITLES
from examples.post.truth import Letter


class _InPieces(Demand):
    """An order whose goods are called in pieces, above and in the row: nobody judges the descriptions."""

    def _line(self, line: Line) -> dict[str, Any]:
        return super()._line(line) | {"description": UNJUDGED}


def _families(articles: Sequence[Row], language: str) -> list[list[Row]]:
    """Articles whose names begin with the same noun and brand, where there are three or more."""

    def of(article: Row) -> str:
        return str(article["name_de"]).rpartition(" ")[0].split()[1] if article["name_de"].count(" ") > 1 else ""

    found = [list(group) for brand, group in groupby(articles, of) if brand]
    return [family for family in found if len(family) > 2 and _common(family, language)]


def _common(family: Sequence[Row], language: str) -> str:
    """The words with which all these names begin."""
    names = [str(article[f"name_{language}"]).split() for article in family]
    same = [words[0] for words in zip(*names, strict=False) if len(set(words)) == 1]
    return " ".join(same) if names[0][: len(same)] == same and len(same) > 1 and all(len(name) > len(same) for name in names) else ""


def by_family(world: World, random: Random, name: str) -> Letter:
    """The noun stands once above; the rows say only in what the twins differ, mostly with our number."""
    language = random.choice(("de", "de", "en"))
    family = random.choice(_families(world.articles, language))
    order = asked(replace(world, articles=tuple(family)), random, language, {"number", "delivery"}, (2, 4), loose=False)
    common, names = _common(family, language), {a["sku"]: str(a[f"name_{language}"]) for a in family}
    pattern = random.choice(("- {rest} ({s}): {q} {u}", "  {q} {u}  {rest}  {s}", "{rest} = {q} {u}"))
    rows = [f"{common}:"]
    rows += [pattern.format(rest=names[x.sku or ""].removeprefix(common).strip(), s=x.number, q=order.count(x.quantity), u=x.unit) for x in order.lines]  # fmt: skip
    text, used = filled(PLAIN[language], parts_of(order, random, "\n".join(rows)), random)
    subject, in_subject = filled(TITLES[language], parts_of(order, random), random)
    said = replace(settled(order, used | in_subject).naming_currency(text), world=world, stated={"note": UNJUDGED})
    in_pieces = _InPieces(**{field: getattr(said, field) for field in said.__dataclass_fields__})
    return letter(said, random, name, subject, text, sub=f"by family {language}", orders=(in_pieces,))


def ticked_boxes(world: World, random: Random, name: str) -> Letter:
    """A list with boxes in signs: what is ticked is ordered, what is not was left for another time."""
    language = random.choice(LANGUAGES)
    order = asked(world, random, language, {"number"}, (2, 5), loose=False)
    tick, empty = random.choice((("[x]", "[ ]"), ("(X)", "( )"), ("☒", "☐")))
    pattern = random.choice(PATTERNS[language])
    rows = [f"{tick} {line_text(pattern, order, x, n, random)}" for n, x in enumerate(order.lines, 1)]
    for article in others(order, random, 2):
        row = f"{empty} {random.randrange(2, 9)} x {article[f'name_{language}']} ({article['sku']})"
        rows.insert(random.randrange(len(rows) + 1), row)
    template = TICKED[language]
    return mailed(order, random, name, TITLES[language], template, "\n".join(rows), f"ticked boxes {language}", {"note": UNJUDGED})


TICKED = {
    "de": "Hallo Frau {person},\n\naus unserer Vorlage, bestellt ist nur das Angekreuzte:\n\n{lines}\n\n[[Bestellnummer: {number}\n]]\nDanke\n{contact}\n{signature}", "en": "Hello {person},\n\nfrom our standing list, only the ticked items are ordered:\n\n{lines}\n\n[[Order number: {number}\n]]\nThanks\n{contact}\n{signature}",
    "nl": "Hallo {person},\n\nuit onze vaste lijst, alleen wat aangekruist is bestellen wij:\n\n{lines}\n\n[[Bestelnummer: {number}\n]]\nDank\n{contact}\n{signature}", "fr": "Bonjour,\n\nextrait de notre liste, seuls les articles cochés sont commandés :\n\n{lines}\n\n[[Commande n° {number}\n]]\nMerci\n{contact}\n{signature}",
}  # fmt: skip
ANSWERS = {
    "de": ("Neue Nachricht über das Formular «Händlerbestellung»\n\nFirma: {name}\nAnsprechpartner: {contact}\nStraße: {street}\nPLZ/Ort: {place}\nE-Mail: {email}\n[[Ihre Bestellnummer: {number}\n]][[Wunschtermin: {delivery_label}\n]]\n{lines}\nDatenschutz akzeptiert: ja\nIP-Adresse: 203.0.113.{figure}", "Artikel {n}: {s}\nBezeichnung {n}: {d}\nMenge {n}: {q}\n"),
    "en": ("New message via the form 'Trade order'\n\nCompany: {name}\nContact: {contact}\nStreet: {street}\nTown/postcode: {place}\nEmail: {email}\n[[Your order number: {number}\n]][[Delivery date: {delivery_label}\n]]\n{lines}\nPrivacy policy accepted: yes\nIP address: 203.0.113.{figure}", "Item {n}: {s}\nDescription {n}: {d}\nQuantity {n}: {q}\n"),
}  # fmt: skip


def web_form(world: World, random: Random, name: str) -> Letter:
    """What a form on a website sends: a row for each question, the articles numbered."""
    language = random.choice(("de", "de", "en"))
    order = asked(world, random, language, {"number", "delivery", "address"}, (1, 4), {"sku", "description"}, loose=False, firm=True)
    template, pattern = ANSWERS[language]
    subject = {"de": "Händlerbestellung", "en": "Trade order"}[language]
    return mailed(order, random, name, subject, template, rows_of(order, random, pattern), f"web form {language}", {"note": UNJUDGED})


ON_PAPER = {
    "de": "{block}\n\n\nFirma\n{seller}\n\n\n[[{day}\n\n]]Betreff: Bestellung[[ Nr. {number}]]\n\n\nSehr geehrte Damen und Herren,\n\nwir bestellen hiermit verbindlich folgende Artikel:\n\n{lines}\n\n[[Die Lieferung erwarten wir bis {delivery}.\n]][[Bezahlung: {payment}.\n]]\nMit freundlichen Grüßen\n\n\n\n(Unterschrift)\n{contact}\n\nAnlagen: keine", "en": "{block}\n\n\n{seller}\n\n\n[[{day}\n\n]]Re: Order[[ no. {number}]]\n\n\nDear Sir or Madam,\n\nwe hereby place a firm order for the following items:\n\n{lines}\n\n[[We expect delivery by {delivery}.\n]][[Payment: {payment}.\n]]\nYours faithfully\n\n\n\n(signed)\n{contact}\n\nEncl.: none",
    "fr": "{block}\n\n\nÀ\n{seller}\n\n\n[[{day}\n\n]]Objet : Commande[[ n° {number}]]\n\n\nMadame, Monsieur,\n\nnous vous passons commande ferme des articles suivants :\n\n{lines}\n\n[[Livraison attendue pour {delivery}.\n]][[Règlement : {payment}.\n]]\nVeuillez agréer nos salutations distinguées.\n\n\n\n(signature)\n{contact}\n\nPièces jointes : aucune",
}  # fmt: skip


def as_on_paper(world: World, random: Random, name: str) -> Letter:
    """A letter typed into a mail as it would stand on paper, the sender's address first."""
    language = random.choice(("de", "de", "en", "fr"))
    order = asked(world, random, language, {"number", "delivery", "payment", "date"}, (1, 6), loose=False, firm=True)
    rows = rows_of(order, random, "{n}. {q} {u} {d}, " + {"de": "Art.-Nr.", "en": "item", "fr": "réf."}[language] + " {s}")
    return mailed(order, random, name, TITLES[language], ON_PAPER[language], rows, f"as on paper {language}")


DRIVER = {
    "de": "Guten Tag Herr {person},\n\nfür den Fahrer: Zufahrt über Tor {figure}, Rampe 2, werktags 7–11 Uhr, höchstens 7,5 t. Klingeln bei 14.\n\nBestellt wird:\n\n{lines}\n\n[[Bestellnummer {number}\n]][[Anlieferung {delivery_label}\n]]\nGrüße\n{contact}\n{signature}", "en": "Hello {person},\n\nfor the driver: access by gate {figure}, bay 2, weekdays 7 to 11, 7.5 tonnes at most. Ring at 14.\n\nOur order:\n\n{lines}\n\n[[Order number {number}\n]][[Delivery {delivery_label}\n]]\nRegards\n{contact}\n{signature}",
    "nl": "Hallo {person},\n\nvoor de chauffeur: inrit via poort {figure}, laadperron 2, werkdagen 7–11 uur, hooguit 7,5 ton. Bellen bij 14.\n\nOnze bestelling:\n\n{lines}\n\n[[Bestelnummer {number}\n]][[Levering {delivery_label}\n]]\nGroet\n{contact}\n{signature}", "fr": "Bonjour,\n\npour le chauffeur : accès par le portail {figure}, quai 2, en semaine de 7 h à 11 h, 7,5 t maximum. Sonner au 14.\n\nNotre commande :\n\n{lines}\n\n[[Commande n° {number}\n]][[Livraison {delivery_label}\n]]\nCordialement\n{contact}\n{signature}",
}  # fmt: skip


def for_the_driver(world: World, random: Random, name: str) -> Letter:
    """Numbers that are no goods stand above the goods: gates, hours, tonnes."""
    language = random.choice(LANGUAGES)
    order = asked(world, random, language, {"number", "delivery"}, (1, 5), loose=False, firm=True)
    return mailed(order, random, name, TITLES[language], DRIVER[language], rows_of(order, random, random.choice(PATTERNS[language])), f"for the driver {language}", {"note": UNJUDGED})  # fmt: skip


BUYERS: tuple[Buyer, ...] = (*(by_family,) * 3, *(ticked_boxes,) * 2, *(web_form,) * 2, *(as_on_paper,) * 2, for_the_driver)
