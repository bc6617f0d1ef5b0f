"""The words of the foreign part's buyers for units, payment, days and wishes in four languages, and how they write figures."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from random import Random

from benchmarks.corpus.company import Row
from benchmarks.corpus.drawn.days import DayWords
from benchmarks.corpus.drawn.speech import Manner
from examples.post.truth import Truth, any_of

UNITS: Mapping[str, Mapping[str, tuple[str, ...]]] = {
    "de": {"C62": ("Stück", "Stk.", "Stück", "Stk", "St."), "PR": ("Paar", "Paar", "Paare"), "SET": ("Satz", "Set", "Sets"), "LTR": ("Liter", "Liter", "l", "Ltr."), "PK": ("Pack", "Packungen", "Pck.", "Pakete"), "RO": ("Rollen", "Rolle"), "MTR": ("Meter", "m", "lfm"), "BX": ("Schachteln", "Boxen", "Kartons"), "KGM": ("kg", "Kilo", "kg")},
    "en": {"C62": ("pcs", "pieces", "off", "units", "ea"), "PR": ("pairs", "pr"), "SET": ("sets", "set"), "LTR": ("litres", "ltr", "l"), "PK": ("packs", "pkts"), "RO": ("rolls",), "MTR": ("metres", "m"), "BX": ("boxes", "bx"), "KGM": ("kg", "kgs")},
    "nl": {"C62": ("stuks", "st.", "stuk(s)"), "PR": ("paar",), "SET": ("sets", "set"), "LTR": ("liter", "ltr."), "PK": ("pakken", "pak"), "RO": ("rollen",), "MTR": ("meter", "mtr"), "BX": ("doosjes", "dozen"), "KGM": ("kg", "kilo")},
    "fr": {"C62": ("pièces", "pces", "unités", "pcs"), "PR": ("paires", "paire(s)"), "SET": ("jeux", "kits"), "LTR": ("litres", "L"), "PK": ("paquets", "lots"), "RO": ("rouleaux",), "MTR": ("mètres", "m"), "BX": ("boîtes",), "KGM": ("kg", "kilos")},
}  # fmt: skip
CODES: Mapping[str, Mapping[str, str]] = {
    "de": {"C62": "STK", "PR": "PAA", "SET": "SATZ", "LTR": "LTR", "PK": "PCK", "RO": "ROL", "MTR": "MTR", "BX": "KRT", "KGM": "KG"}, "en": {"C62": "EA", "PR": "PR", "SET": "SET", "LTR": "LTR", "PK": "PK", "RO": "ROLL", "MTR": "MTR", "BX": "BOX", "KGM": "KG"},
    "nl": {"C62": "STK", "PR": "PAAR", "SET": "SET", "LTR": "LTR", "PK": "PAK", "RO": "ROL", "MTR": "MTR", "BX": "DOOS", "KGM": "KG"}, "fr": {"C62": "PCE", "PR": "PAIRE", "SET": "KIT", "LTR": "L", "PK": "PQT", "RO": "RLX", "MTR": "M", "BX": "BTE", "KGM": "KG"},
}  # fmt: skip
_BOXES, _PACKS = any_of("BX", "CT", "CS"), any_of("PK", "PA", "PC")
VAGUE: Mapping[str, Truth] = {
    **dict.fromkeys(("Kartons", "Boxen", "Schachteln", "KRT", "DOOS", "dozen", "doosjes", "boîtes", "BTE", "BOX"), _BOXES), **dict.fromkeys(("Pakete", "Packungen", "paquets", "PQT"), _PACKS), "lots": any_of("PK", "LO", "SET", None), "off": any_of("C62", None), "stuk(s)": "C62", "PAA": any_of("PR", None),
    "kits": any_of("SET", "KT"), "KIT": any_of("SET", "KT"), "jeux": any_of("SET", None), "SATZ": "SET", "lfm": any_of("MTR", None), "L": any_of("LTR", None),
}  # fmt: skip
PAYMENTS: Mapping[str, Mapping[str, tuple[str, ...]]] = {
    "de": {
        "invoice": ("auf Rechnung", "Rechnung, 14 Tage netto", "per Rechnung", "Kauf auf Rechnung"), "direct_debit": ("SEPA-Lastschrift", "per Lastschrift", "Bankeinzug"), "prepayment": ("Vorkasse", "per Vorkasse", "Vorauszahlung"), "credit_card": ("Kreditkarte", "mit Kreditkarte"), "paypal": ("PayPal", "mit PayPal"),
        "cash_on_delivery": ("Nachnahme", "per Nachnahme"),
    },
    "en": {"invoice": ("on invoice", "invoice, 30 days net", "on account"), "direct_debit": ("direct debit", "SEPA direct debit"), "prepayment": ("prepayment", "bank transfer in advance"), "credit_card": ("credit card", "by credit card"), "paypal": ("PayPal",), "cash_on_delivery": ("cash on delivery", "COD")},
    "nl": {"invoice": ("op factuur", "op rekening, 30 dagen"), "direct_debit": ("automatische incasso", "via incasso"), "prepayment": ("vooruitbetaling", "vooraf overmaken"), "credit_card": ("creditcard",), "paypal": ("PayPal",), "cash_on_delivery": ("onder rembours",)},
    "fr": {"invoice": ("sur facture", "facture, 30 jours net"), "direct_debit": ("prélèvement SEPA", "par prélèvement"), "prepayment": ("virement d'avance", "prépaiement"), "credit_card": ("carte bancaire", "par carte de crédit"), "paypal": ("PayPal",), "cash_on_delivery": ("contre remboursement",)},
}  # fmt: skip
NOTES: Mapping[str, tuple[str, ...]] = {
    "de": (
        "Bitte in den Hof hinter der Werkstatt liefern.", "Reifen bitte nicht stapeln, sondern stehend verladen.", "Pakete können beim Kiosk nebenan abgegeben werden.", "Bitte keine Teillieferung.", "Bitte Sicherheitsdatenblätter für die Öle mitschicken.", "Montags haben wir geschlossen, dann bitte nicht anliefern.",
        "Fahrer soll bitte kurz vorher anrufen.", "Lieferschein bitte ohne Preise.", "Bitte Rückstände streichen.", "Kommissionsname auf jedes Paket schreiben, bitte.",
    ),
    "en": ("Please deliver to the rear gate.", "No part shipments, please.", "Please leave parcels with the café next door.", "Kindly enclose the safety data sheets.", "Closed on Mondays."),
    "nl": ("Graag afleveren bij de werkplaats achter.", "Geen deelleveringen a.u.b.", "Maandag zijn wij gesloten.", "Pakket mag bij de buren op nummer 12."),
    "fr": ("Livrer à l'atelier, côté cour, s'il vous plaît.", "Pas de livraison partielle, merci.", "Fermé le lundi.", "Merci d'appeler avant de livrer."),
}  # fmt: skip
UNSOLD: Mapping[str, tuple[str, ...]] = {
    "de": ("Kinderwagen-Regenhaube", "Gartenschlauch 25 m", "Kaffeemaschine Filterella", "Papierhandtuchspender weiß"), "en": ("Garden hose 25 m", "Coffee maker Filterella", "Paper towel dispenser"), "nl": ("Tuinslang 25 m", "Koffiezetapparaat Filterella"), "fr": ("Tuyau d'arrosage 25 m", "Cafetière Filterella"),
}  # fmt: skip
PEOPLE = ("Hartung", "Lorenzen", "Breitner", "Scholl", "Wienecke")
DAYS = DayWords(
    {"de": ("KW {w}", "KW {w}", "KW {w}/{y}", "{w}. KW"), "en": ("week {w}", "week {w}, {y}", "wk {w}"), "nl": ("week {w}", "wk {w}", "week {w}-{y}"), "fr": ("semaine {w}", "sem. {w}", "semaine {w}/{y}")},
    {"de": ("schnellstmöglich", "sobald wie möglich", "eilt, bitte sofort", "asap"), "en": ("ASAP", "as soon as possible", "earliest possible"), "nl": ("z.s.m.", "zo snel mogelijk"), "fr": ("dès que possible", "au plus vite")},
    {"de": "Ende {m}", "en": "end of {m}", "nl": "eind {m}", "fr": "fin {m}"}, {"de": "in {n} Tagen", "en": "in {n} days", "nl": "over {n} dagen", "fr": "dans {n} jours"}, {"de": "morgen", "en": "tomorrow", "nl": "morgen", "fr": "demain"},
)  # fmt: skip

_ENGLISH_DAYS = {"GB": ("figures", "words", "words", "ordinal", "abbreviated"), "IE": ("words", "figures", "ordinal")}
_DAYS = {
    "de": ("figures", "figures", "figures", "short", "words", "abbreviated", "weekday"), "nl": ("figures", "figures", "words", "short", "abbreviated"), "fr": ("figures", "figures", "words", "short", "dots"),
}  # fmt: skip


def manner(random: Random, language: str, country: str) -> Manner:
    """A way of writing figures that this country has."""
    if language == "en":
        return Manner(
            language, random.choice((",", ",", "")), ".", random.choice(_ENGLISH_DAYS.get(country, ("words", "iso", "abbreviated")))
        )
    days = random.choice(_DAYS[language])
    if country == "CH":
        return Manner(language, random.choice(("'", "’", "'")), ".", "figures" if days == "weekday" else days)
    if language == "fr":
        return Manner(language, random.choice((" ", "\u00a0", "\u202f", "")), ",", days)
    return Manner(language, random.choice((".", ".", "")), ",", days)


def number_of(random: Random, written: date) -> str:
    """An order number as firms of this trade count."""
    n = random.randrange(1000, 9999)
    return random.choice((
        f"{n}", f"4500{n}{n % 90 + 10}", f"26{n}", f"B{n}/{written:%y}", f"{written:%Y}-{n % 900 + 100}", f"BE{n:06d}", f"PO-{n}", f"WS-{written:%m}{n % 90 + 10}", f"EK{written:%y}{n}", f"{written:%d%m}-{n % 8 + 1}", f"{random.choice(('TS', 'MK', 'JH'))}-{n}", f"Lager {n % 90 + 10}/{written:%y}", f"ORD{n}{n % 7}",
        f"{n % 900 + 100}-{written:%y}-W", f"RAD{n}", f"{written:%y%m}{n}", f"V-{n}.{n % 9}", f"0{n}71",
    ))  # fmt: skip


def quantity_of(random: Random, article: Row) -> str:
    """So much as a workshop or a dealer orders of it."""
    unit = article["unit"]
    if unit == "KGM":
        return random.choice(("5", "10", "20", "25", "25", "50", "100", "12.5"))
    if unit == "LTR":
        return random.choice(("4", "5", "10", "20", "20", "60", "208"))
    if unit == "MTR":
        return random.choice(("5", "10", "20", "25", "30", "50", "100", "7.5"))
    if Decimal(article["price_net"]) > 50:
        return str(random.choice((1, 1, 1, 2, 2, 3, 4, 6)))
    return str(random.choice((1, 2, 2, 3, 4, 4, 5, 6, 6, 8, 10, 10, 12, 15, 16, 20, 20, 24, 25, 30, 40, 50, 60, 80, 100, 120)))
