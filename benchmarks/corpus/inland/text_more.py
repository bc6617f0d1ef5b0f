"""More text mails of the inland part: sizes under their noun, pages of the catalogue, call-offs, a day in each row, forms of a website, notes for the driver, letters as on paper."""

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
from benchmarks.corpus.inland.demands import UNJUDGED, asked, mailed, rows_of
from benchmarks.corpus.inland.wording import LANGUAGES, PATTERNS, PLAIN, TITLES
from benchmarks.corpus.opened.letters import filled, letter, line_text, settled
from benchmarks.corpus.opened.wish import Line
from examples.post.truth import Letter


class _Sized(Demand):
    """An order whose rows say only sizes below a noun: nobody judges the descriptions."""

    def _line(self, line: Line) -> dict[str, Any]:
        return super()._line(line) | {"description": UNJUDGED}


def _noun(article: Row) -> str:
    """The first two words of the German name: what it is and its brand."""
    return " ".join(str(article["name_de"]).split()[:2])


def _families(articles: Sequence[Row]) -> list[tuple[str, list[Row]]]:
    found = [(noun, list(group)) for noun, group in groupby(articles, _noun)]
    return [(noun, group) for noun, group in found if len(group) > 2 and all(_size(a["name_de"], noun) for a in group)]


def _size(name: str, noun: str) -> str:
    return name.removeprefix(noun).strip()


def sizes_under_a_noun(world: World, random: Random, name: str) -> Letter:
    """«Kugelhahn Absperro» stands once; below it sizes with our numbers and quantities."""
    noun, family = random.choice(_families(world.articles))
    order = asked(replace(world, articles=tuple(family)), random, "de", {"number", "delivery"}, (2, 4), loose=False)
    names = {article["sku"]: article["name_de"] for article in family}
    form = random.choice(("   {size}: {q} {u} (Art. {s})", "   - {q} {u} {size} / {s}", "   {s}   {size}   {q} {u}"))
    rows = [f"{noun} in folgenden Ausführungen:"]
    rows += [form.format(size=_size(names[x.sku or ""], noun), s=x.number, q=order.count(x.quantity), u=x.unit) for x in order.lines]
    text, used = filled(PLAIN["de"], parts_of(order, random, "\n".join(rows)), random)
    subject, in_subject = filled(TITLES["de"], parts_of(order, random), random)
    said = replace(settled(order, used | in_subject).naming_currency(text), world=world, stated={"note": UNJUDGED})
    sized = _Sized(**{field: getattr(said, field) for field in said.__dataclass_fields__})
    return letter(said, random, name, subject, text, sub="sizes under a noun", orders=(sized,))


PAGES = {"de": "Katalog Seite {page}: {q} {u} {d}, Artikel {s}", "en": "Catalogue page {page}: {q} {u} {d}, part {s}", "nl": "Catalogus pagina {page}: {q} {u} {d}, artikel {s}", "fr": "Catalogue page {page} : {q} {u} {d}, article {s}"}  # fmt: skip


def with_pages(world: World, random: Random, name: str) -> Letter:
    """Each row begins with the page of the catalogue."""
    language = random.choice(LANGUAGES)
    order = asked(world, random, language, {"number", "delivery"}, (1, 5), loose=False)
    rows = [line_text(PAGES[language].replace("{page}", str(random.randrange(12, 480))), order, x, n, random) for n, x in enumerate(order.lines, 1)]  # fmt: skip
    return mailed(order, random, name, TITLES[language], PLAIN[language], "\n".join(rows), f"with pages {language}")


CALLED = {
    "de": "Sehr geehrte Damen und Herren,\n\nbezugnehmend auf den Kontrakt K{old}/{figure} (gültig bis 30.06.2027, Restmenge laut Ihrer Aufstellung) bitten wir um Auslieferung von:\n\n{lines}\n\n[[Abruf-/Bestellnummer: {number}\n]][[Abruftermin: {delivery_label}\n]][[Kundennummer: {customer}\n]]\nMit freundlichen Grüßen\n{contact}\n{signature}", "en": "Dear Sirs,\n\nagainst blanket order BO{old} (valid to 30 June 2027) please release:\n\n{lines}\n\n[[Release / order no.: {number}\n]][[Release date: {delivery_label}\n]][[Customer no.: {customer}\n]]\nYours faithfully\n{contact}\n{signature}",
    "nl": "Geachte dames en heren,\n\nop raamcontract RC{old} (geldig tot 30 juni 2027) roepen wij af:\n\n{lines}\n\n[[Afroep-/bestelnummer: {number}\n]][[Afroepdatum: {delivery_label}\n]][[Klantnummer: {customer}\n]]\nMet vriendelijke groet\n{contact}\n{signature}",
}  # fmt: skip


def called_off(world: World, random: Random, name: str) -> Letter:
    """Goods are called off under a contract with a number and an end of its own."""
    language = random.choice(("de", "de", "en", "nl"))
    order = asked(world, random, language, {"number", "delivery", "customer"}, (1, 6), loose=False, firm=True)
    title = {"de": "Abruf", "en": "Release", "nl": "Afroep"}[language] + "[[ {number}]]"
    return mailed(order, random, name, title, CALLED[language], rows_of(order, random, random.choice(PATTERNS[language])), f"called off {language}", {"note": UNJUDGED})  # fmt: skip


DAYS = {"de": "{N}: {q} {u} {d} ({s}), Termin {day}", "en": "{N}: {q} {u} {d} ({s}), due {day}", "nl": "{N}: {q} {u} {d} ({s}), leverdatum {day}", "fr": "{N} : {q} {u} {d} ({s}), livraison {day}"}  # fmt: skip


def day_in_each_row(world: World, random: Random, name: str) -> Letter:
    """Each row repeats the day on which it is wanted; it is one and the same."""
    language = random.choice(LANGUAGES)
    order = asked(world, random, language, {"number", "delivery"}, (2, 5), loose=False, firm=True)
    while not order.delivery:
        order = asked(world, random, language, {"number", "delivery"}, (2, 5), loose=False, firm=True)
    rows = rows_of(order, random, DAYS[language].replace("{day}", order.delivery_shown))
    template = PLAIN[language].replace("{delivery_label}", "{delivery_label} (" + {"de": "alle Positionen", "en": "all items", "nl": "alle regels", "fr": "toutes les lignes"}[language] + ")")  # fmt: skip
    return mailed(order, random, name, TITLES[language], template, rows, f"day in each row {language}", {"note": UNJUDGED})


ANSWERS = {
    "de": ("Kontaktformular: Bestellung für Gewerbekunden\n\nFirmenname: {name}\nAnrede/Name: {contact}\nAnschrift: {street}, {place}\nTelefon: {phone}\nE-Mail-Adresse: {email}\n[[Ihre Bestellreferenz: {number}\n]][[Gewünschtes Lieferdatum: {delivery_label}\n]]{lines}\nAGB gelesen: ja\nNewsletter: nein", "Position {n} Artikelnummer: {s}\nPosition {n} Artikel: {d}\nPosition {n} Anzahl: {q}\n"), "en": ("Web enquiry form: trade order\n\nCompany name: {name}\nYour name: {contact}\nAddress: {street}, {place}\nPhone: {phone}\nEmail: {email}\n[[Your order reference: {number}\n]][[Requested delivery: {delivery_label}\n]]{lines}\nTerms accepted: yes\nNewsletter: no", "Item {n} part number: {s}\nItem {n} name: {d}\nItem {n} quantity: {q}\n"),
}  # fmt: skip


def web_form(world: World, random: Random, name: str) -> Letter:
    """What a form on our website sends: a row for each question, those on goods counted."""
    language = random.choice(("de", "de", "en"))
    order = asked(world, random, language, {"number", "delivery", "address"}, (1, 4), {"sku", "description"}, loose=False, firm=True)
    template, pattern = ANSWERS[language]
    subject = {"de": "Gewerbekunden-Formular", "en": "Trade order form"}[language]
    return mailed(order, random, name, subject, template, rows_of(order, random, pattern), f"web form {language}", {"note": UNJUDGED})


DRIVER = {
    "de": "{lead}unsere Bestellung:\n\n{lines}\n\n[[Bestell-Nr. {number}\n]][[Anliefertermin {delivery_label}\n]]\nHinweise für die Spedition: Zufahrt über die B{figure}, Tor 3, Annahme 6:30-13:30 Uhr, Stapler bis 2,5 t vorhanden, Fahrer bitte mit Sicherheitsschuhen S3 und Warnweste.\n\nMit freundlichen Grüßen\n{contact}\n{signature}", "en": "{lead}Our order:\n\n{lines}\n\n[[PO {number}\n]][[Delivery {delivery_label}\n]]\nNotes for the haulier: access from the A{figure}, gate 3, goods inward 6:30 to 13:30, forklift to 2.5 t on site, drivers need S3 safety shoes and hi-vis.\n\nRegards\n{contact}\n{signature}",
    "nl": "{lead}Onze bestelling:\n\n{lines}\n\n[[Bestelnr. {number}\n]][[Levering {delivery_label}\n]]\nVoor de vervoerder: inrit via de N{figure}, poort 3, lossen van 6.30 tot 13.30 uur, heftruck tot 2,5 t aanwezig, veiligheidsschoenen S3 verplicht.\n\nGroet\n{contact}\n{signature}", "fr": "{lead}Notre commande :\n\n{lines}\n\n[[Commande n° {number}\n]][[Livraison {delivery_label}\n]]\nPour le transporteur : accès par la D{figure}, portail 3, réception de 6 h 30 à 13 h 30, chariot jusqu'à 2,5 t, chaussures S3 obligatoires.\n\nCordialement\n{contact}\n{signature}",
}  # fmt: skip
LEADS = {"de": "Guten Tag,\n\n", "en": "Hello,\n\n", "nl": "Goedendag,\n\n", "fr": "Bonjour,\n\n"}


def for_the_haulier(world: World, random: Random, name: str) -> Letter:
    """Numbers that are no goods stand below the goods: roads, gates, hours, tonnes."""
    language = random.choice(LANGUAGES)
    order = asked(world, random, language, {"number", "delivery"}, (1, 5), loose=False, firm=True)
    template = DRIVER[language].replace("{lead}", LEADS[language])
    return mailed(order, random, name, TITLES[language], template, rows_of(order, random, random.choice(PATTERNS[language])), f"for the haulier {language}", {"note": UNJUDGED})  # fmt: skip


ON_PAPER = {
    "de": "{block}\nTel. {phone}\n\nHerrn/Frau {person}\n{seller}\n\n[[{day}\n\n]]Bestellung[[ {number}]]\n\nSehr geehrte Damen und Herren,\n\nhiermit bestellen wir verbindlich:\n\n{lines}\n\n[[Liefertermin: {delivery_label}\n]][[Zahlungsart: {payment}\n]]\nMit freundlichen Grüßen\n\ngez. {contact}", "fr": "{block}\nTél. {phone}\n\nÀ l'attention de {person}\n{seller}\n\n[[Le {day}\n\n]]Commande[[ {number}]]\n\nMadame, Monsieur,\n\npar la présente, nous commandons :\n\n{lines}\n\n[[Livraison : {delivery_label}\n]][[Règlement : {payment}\n]]\nSalutations distinguées\n\nsigné {contact}",
}  # fmt: skip


def as_on_paper(world: World, random: Random, name: str) -> Letter:
    """A letter typed into a mail as it would stand on paper, the sender's address first."""
    language = random.choice(("de", "de", "fr"))
    order = asked(world, random, language, {"number", "delivery", "payment", "date"}, (1, 6), loose=False, firm=True)
    rows = rows_of(order, random, {"de": "{n}. {q} {u} {d}, Artikel-Nr. {s}", "fr": "{n}. {q} {u} {d}, article {s}"}[language])
    return mailed(order, random, name, TITLES[language], ON_PAPER[language], rows, f"as on paper {language}")


def only_in_the_subject(world: World, random: Random, name: str) -> Letter:
    """One or two articles, named in the subject and nowhere else."""
    language = random.choice(("de", "de", "en", "nl"))
    order = asked(world, random, language, (), (1, 2), loose=False)
    subject, template = {"de": ("Bitte liefern: {rows}", "siehe Betreff, Danke\n\n{contact}\n{signature}"), "en": ("Please send {rows}", "as per subject, thanks\n\n{contact}\n{signature}"), "nl": ("Graag leveren: {rows}", "zie onderwerp, bedankt\n\n{contact}\n{signature}")}[language]  # fmt: skip
    text, used = filled(template, parts_of(order, random), random)
    rows = " + ".join(line_text("{q} {u} {s} {d}", order, x, n, random) for n, x in enumerate(order.lines, 1))
    said = replace(settled(order, used), stated={"note": UNJUDGED})
    return letter(said, random, name, subject.format(rows=rows), text, sub=f"only in the subject {language}")


BUYERS: tuple[Buyer, ...] = (
    *(sizes_under_a_noun,) * 3, with_pages, *(called_off,) * 2, day_in_each_row, *(web_form,) * 2, *(for_the_haulier,) * 2, *(as_on_paper,) * 2, only_in_the_subject,
)  # fmt: skip
