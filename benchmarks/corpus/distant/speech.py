"""The words of the distant part's buyers for units, payment, days and requests in four languages, and how they write figures."""

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
    "de": {"C62": ("Stück", "Stck.", "Stk", "St.", "St"), "MTR": ("m", "Meter", "lfm", "Mtr."), "PK": ("Packungen", "Pack", "Pck."), "RO": ("Rollen", "Rolle(n)", "Rl."), "BX": ("Schachteln", "Boxen"), "LTR": ("Liter", "l", "Ltr."), "KGM": ("kg", "Kilo"), "PR": ("Paar",), "SET": ("Satz", "Sets", "Set")},
    "en": {"C62": ("pcs", "off", "ea", "units"), "MTR": ("metres", "m", "mtrs"), "PK": ("packs", "pkts"), "RO": ("rolls",), "BX": ("boxes", "box"), "LTR": ("litres", "ltr"), "KGM": ("kg", "kilos"), "PR": ("pairs", "pr"), "SET": ("sets", "set")},
    "nl": {"C62": ("stuks", "st.", "stk"), "MTR": ("meter", "m", "mtr"), "PK": ("pakken", "pak"), "RO": ("rollen", "rol"), "BX": ("dozen", "doosjes"), "LTR": ("liter", "ltr"), "KGM": ("kg", "kilo"), "PR": ("paar",), "SET": ("sets", "set")},
    "fr": {"C62": ("pièces", "pcs", "unités"), "MTR": ("mètres", "m"), "PK": ("paquets", "paquet(s)"), "RO": ("rouleaux",), "BX": ("boîtes",), "LTR": ("litres", "L"), "KGM": ("kg", "kilos"), "PR": ("paires",), "SET": ("jeux", "kits")},
}  # fmt: skip
CODES: Mapping[str, Mapping[str, str]] = {
    "de": {"C62": "STK", "MTR": "MTR", "PK": "PCK", "RO": "ROL", "BX": "SCH", "LTR": "LTR", "KGM": "KG", "PR": "PAA", "SET": "SET"}, "en": {"C62": "EACH", "MTR": "MTR", "PK": "PKT", "RO": "ROLL", "BX": "BOX", "LTR": "LTR", "KGM": "KG", "PR": "PR", "SET": "SET"},
    "nl": {"C62": "STUK", "MTR": "MTR", "PK": "PAK", "RO": "ROL", "BX": "DOOS", "LTR": "LTR", "KGM": "KG", "PR": "PAAR", "SET": "SET"}, "fr": {"C62": "U", "MTR": "ML", "PK": "PQT", "RO": "RLX", "BX": "BTE", "LTR": "L", "KGM": "KG", "PR": "PAI", "SET": "KIT"},
}  # fmt: skip
VAGUE: Mapping[str, Truth] = {
    **{word: any_of("BX", "CT") for word in ("dozen", "doosjes", "DOOS", "boîtes", "BTE")}, **{word: any_of("PK", None) for word in ("Pck.", "PCK", "paquet(s)", "PQT")}, **{word: any_of("PK", "PA", None) for word in ("pkts", "PKT")}, "SCH": any_of("BX", None), "Rolle(n)": any_of("RO", None), "Rl.": any_of("RO", None), "Mtr.": any_of("MTR", None),
    "off": any_of("C62", None), "U": any_of("C62", None), "ML": any_of("MTR", "MLT", None), "jeux": any_of("SET", None), "kits": any_of("SET", "KT", None), "KIT": any_of("SET", "KT", None), "PAA": any_of("PR", None), "PAI": any_of("PR", None), "Ltr.": any_of("LTR", None), "mtrs": any_of("MTR", None), "STUK": any_of("C62", None),
}  # fmt: skip
PAYMENTS: Mapping[str, Mapping[str, tuple[str, ...]]] = {
    "de": {
        "invoice": ("Rechnung", "gegen Rechnung", "auf Rechnung, 14 Tage netto"), "direct_debit": ("Lastschrift", "Abbuchung per SEPA-Lastschrift", "Bankeinzug"), "prepayment": ("Vorkasse", "Vorkasse per Überweisung"), "credit_card": ("Kreditkarte", "per Kreditkarte"), "paypal": ("PayPal", "per PayPal"), "cash_on_delivery": ("Nachnahme", "gegen Nachnahme"),
    },
    "en": {"invoice": ("on invoice", "invoice, 30 days net", "by invoice"), "direct_debit": ("direct debit", "by direct debit"), "prepayment": ("prepayment", "bank transfer in advance"), "credit_card": ("credit card", "company credit card"), "paypal": ("PayPal",), "cash_on_delivery": ("cash on delivery", "COD")},
    "nl": {"invoice": ("op rekening", "op factuur, 14 dagen", "per factuur"), "direct_debit": ("automatische incasso", "incasso"), "prepayment": ("vooruitbetaling", "vooruit per bank"), "credit_card": ("creditcard",), "paypal": ("PayPal",), "cash_on_delivery": ("rembours", "onder rembours")},
    "fr": {"invoice": ("sur facture", "facture à 45 jours", "paiement sur facture"), "direct_debit": ("prélèvement SEPA", "prélèvement bancaire"), "prepayment": ("virement à la commande", "paiement d'avance"), "credit_card": ("carte bancaire", "carte de crédit"), "paypal": ("PayPal",), "cash_on_delivery": ("contre remboursement",)},
}  # fmt: skip
NOTES: Mapping[str, tuple[str, ...]] = {
    "de": (
        "Bitte beim Hafenmeister abgeben, falls die Werft geschlossen ist.", "Die Zufahrt zum Steg ist für Lkw gesperrt, bitte vorher anrufen.", "Bitte Kette und Leinen getrennt verpacken.", "Gefahrgut bitte mit Begleitpapieren schicken.", "Wir slippen am Wochenende, Teillieferung ist in Ordnung.", "Bitte nichts durch Ersatzfabrikate ersetzen.",
        "Paket bitte mit dem Namen des Schiffes beschriften.", "Bei Rückstand bitte kurze Nachricht aufs Handy.", "Längen bitte am Stück liefern, nicht teilen.", "Montags ist die Werkstatt geschlossen.",
    ),
    "en": ("Please deliver to the harbour office if the shed is locked.", "Rope in one length each, please.", "Flammables on a separate pallet, please.", "Gate code is 4711, please ring before you set off.", "No substitutes, please."),
    "nl": ("Graag afgeven bij de havenmeester.", "Lijnen graag aan één stuk leveren.", "Op maandag zijn wij gesloten.", "Geen vervangende merken graag."),
    "fr": ("Merci de déposer le colis à la capitainerie.", "Cordages en une seule longueur, s'il vous plaît.", "L'atelier est fermé le lundi matin.", "Merci de ne pas remplacer par une autre marque."),
}  # fmt: skip
UNSOLD: Mapping[str, tuple[str, ...]] = {
    "de": ("Kaffeemaschine 24 V für die Pantry", "Flaggenstock-Bausatz Mahagoni", "Angelrute Teleskop 3,60"), "en": ("Galley kettle 24 V", "Deck chair teak folding"), "nl": ("Waterkoker 24 V kombuis", "Teakhouten dekstoel"), "fr": ("Bouilloire 24 V pour cuisine", "Chaise de pont en teck"),
}  # fmt: skip
PEOPLE = ("Lührs", "Matthiesen", "Grabowski", "Sievers", "Demir")
DAYS = DayWords(
    {"de": ("KW {w}", "{w}. KW", "KW {w} / {y}", "Kalenderwoche {w}"), "en": ("week {w}", "wk {w}", "calendar week {w}"), "nl": ("week {w}", "wk {w}", "week {w}"), "fr": ("semaine {w}", "sem. {w}")},
    {"de": ("so schnell wie möglich", "asap", "schnellstens", "umgehend"), "en": ("as soon as possible", "ASAP"), "nl": ("zo spoedig mogelijk", "z.s.m."), "fr": ("au plus vite", "dès que possible")},
    {"de": "Ende {m}", "en": "end of {m}", "nl": "eind {m}", "fr": "fin {m}"}, {"de": "in {n} Tagen", "en": "in {n} days", "nl": "over {n} dagen", "fr": "dans {n} jours"}, {"de": "morgen", "en": "tomorrow", "nl": "morgen", "fr": "demain"},
)  # fmt: skip
_DAYS = {
    "de": ("figures", "figures", "short", "words", "abbreviated"), "nl": ("figures", "figures", "words", "abbreviated"), "fr": ("figures", "figures", "words", "dots"), "en": ("figures", "words", "ordinal", "abbreviated", "words"),
}  # fmt: skip


def manner(random: Random, language: str, country: str) -> Manner:
    """A way of writing figures that this country has."""
    days = random.choice(("words", "iso", "abbreviated") if language == "en" and country not in ("GB", "IE") else _DAYS[language])
    if language == "en":
        return Manner(language, random.choice((",", ",", "")), ".", days)
    if country == "CH":
        return Manner(language, random.choice(("'", "’", "")), ".", days)
    if language == "fr":
        return Manner(language, random.choice((" ", "\u202f", "")), ",", days)
    return Manner(language, random.choice((".", ".", "")), ",", days)


def number_of(random: Random, written: date) -> str:
    """An order number as yards, clubs, depots and shops count."""
    n = random.randrange(1000, 9999)
    return random.choice((
        f"{n}", f"{n}{n % 9}{n % 7}", f"{written:%y}{n}", f"W-{n}", f"B-{written:%y}/{n}", f"45{n}{n % 9000 + 1000}", f"{written:%Y}.{n}", f"NB{n % 900 + 100}-{n % 90 + 10}", f"PO{n}{n % 90 + 10}", f"{n}/{written:%m%y}", f"MAT-{n}", f"SCHIFF-{n % 900 + 100}", f"{written:%d%m%y}-{n % 9 + 1}", f"BE {n} {n % 900 + 100}",
        f"A{written:%y}-{n % 9000 + 1000}", f"{n % 90 + 10}-{n}", f"HAF/{n}", f"OR{n}{n % 900 + 100}",
    ))  # fmt: skip


def quantity_of(random: Random, article: Row) -> str:
    """So much as a yard, a club or a skipper orders of it."""
    unit = article["unit"]
    if unit == "KGM":
        return random.choice(("1", "2", "2.5", "4", "5", "5", "7.5", "10", "20", "25"))
    if unit == "MTR":
        return random.choice(("3", "5", "8", "10", "12", "15", "20", "25", "30", "40", "50", "100", "2.5", "7.5", "12.5"))
    if unit == "LTR":
        return random.choice(("1", "2", "3", "5", "5", "10", "20", "2.5"))
    if Decimal(article["price_net"]) > 60:
        return str(random.choice((1, 1, 1, 2, 2, 3, 4, 6)))
    if Decimal(article["price_net"]) > 12:
        return str(random.choice((1, 1, 2, 2, 3, 4, 4, 5, 6, 8, 10, 12, 16, 20)))
    return str(random.choice((1, 2, 2, 3, 4, 4, 5, 6, 8, 10, 10, 12, 15, 16, 20, 24, 25, 30, 40, 50, 60, 75, 100, 120, 1000)))
