"""The words of the shown part's buyers for units, payment, days and wishes in four languages, and how they write figures."""

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
    "de": {"C62": ("Stück", "Stück", "Stk.", "St", "Stck"), "MTR": ("m", "Meter", "Mtr."), "PK": ("Packungen", "Pack", "Pkg.", "Päckchen"), "RO": ("Rollen", "Rolle(n)"), "BX": ("Kartons", "Kisten", "Ktn."), "LTR": ("Liter", "Ltr."), "KGM": ("kg", "Kilo", "kg"), "PR": ("Paar", "Paar", "Pr.")},
    "en": {"C62": ("pcs", "pieces", "units", "each"), "MTR": ("metres", "m"), "PK": ("packs", "packets"), "RO": ("rolls",), "BX": ("boxes", "cases"), "LTR": ("litres", "l"), "KGM": ("kg", "kilos"), "PR": ("pairs", "prs")},
    "nl": {"C62": ("stuks", "stuks", "st."), "MTR": ("meter", "m"), "PK": ("pakjes", "pakken", "verpakkingen"), "RO": ("rollen",), "BX": ("dozen", "kratten"), "LTR": ("liter",), "KGM": ("kg", "kilo"), "PR": ("paar",)},
    "fr": {"C62": ("pièces", "pces", "unités"), "MTR": ("mètres", "m"), "PK": ("paquets", "sachets"), "RO": ("rouleaux",), "BX": ("cartons", "caisses"), "LTR": ("litres", "l"), "KGM": ("kg", "kilos"), "PR": ("paires",)},
}  # fmt: skip
CODES: Mapping[str, Mapping[str, str]] = {
    "de": {"C62": "STK", "MTR": "M", "PK": "PCK", "RO": "RLL", "BX": "KRT", "LTR": "LTR", "KGM": "KG", "PR": "PAA"}, "en": {"C62": "PCS", "MTR": "MTR", "PK": "PCK", "RO": "ROLL", "BX": "BOX", "LTR": "L", "KGM": "KG", "PR": "PR"},
    "nl": {"C62": "ST", "MTR": "MTR", "PK": "PAK", "RO": "ROL", "BX": "DOOS", "LTR": "LTR", "KGM": "KG", "PR": "PAAR"}, "fr": {"C62": "UN", "MTR": "MT", "PK": "PQT", "RO": "RL", "BX": "CRT", "LTR": "L", "KGM": "KG", "PR": "PAI"},
}  # fmt: skip
VAGUE: Mapping[str, Truth] = {
    **{word: any_of("BX", "CT", "CS") for word in ("Kartons", "Ktn.", "KRT", "cases", "dozen", "DOOS", "cartons", "CRT")}, **{word: any_of("BX", "CR", "CS", "CT") for word in ("Kisten", "kratten", "caisses")},
    "Päckchen": any_of("PK", "PA"), "pakjes": any_of("PK", "PA"), "sachets": any_of("PK", "BG", "SA", None), "verpakkingen": any_of("PK", None), "UN": any_of("C62", None), "MT": any_of("MTR", None), "PAI": any_of("PR", None), "PAA": any_of("PR", None), "PQT": any_of("PK", None), "RL": any_of("RO", None), "RLL": any_of("RO", None),
}  # fmt: skip
PAYMENTS: Mapping[str, Mapping[str, tuple[str, ...]]] = {
    "de": {
        "invoice": ("auf Rechnung", "Rechnung 30 Tage netto", "gegen Rechnung", "per Rechnung"), "direct_debit": ("Lastschrift", "per SEPA-Lastschrift", "Abbuchung"), "prepayment": ("Vorauskasse", "Vorkasse per Überweisung", "per Vorkasse"), "credit_card": ("Kreditkarte", "per Kreditkarte"), "paypal": ("PayPal", "per PayPal"), "cash_on_delivery": ("Nachnahme", "per Nachnahme"),
    },
    "en": {"invoice": ("on account, 30 days", "invoice", "by invoice"), "direct_debit": ("direct debit", "by direct debit"), "prepayment": ("payment in advance", "pro-forma, paid in advance"), "credit_card": ("credit card", "company credit card"), "paypal": ("PayPal",), "cash_on_delivery": ("cash on delivery",)},
    "nl": {"invoice": ("op factuur", "factuur 14 dagen", "op rekening"), "direct_debit": ("automatische incasso", "SEPA-incasso"), "prepayment": ("vooruitbetaling", "betaling vooraf"), "credit_card": ("creditcard", "per creditcard"), "paypal": ("PayPal",), "cash_on_delivery": ("onder rembours",)},
    "fr": {"invoice": ("sur facture", "facture à 30 jours", "paiement sur facture"), "direct_debit": ("prélèvement SEPA", "par prélèvement"), "prepayment": ("paiement d'avance", "virement avant expédition"), "credit_card": ("carte bancaire", "carte de crédit"), "paypal": ("PayPal",), "cash_on_delivery": ("contre remboursement",)},
}  # fmt: skip
NOTES: Mapping[str, tuple[str, ...]] = {
    "de": (
        "Bitte am Lieferanteneingang hinter dem Haus abladen.", "Anlieferung bitte nur zwischen 7 und 11 Uhr.", "Bitte den Fahrer anweisen, an der Pforte zu klingeln.", "Bitte alles in einer Sendung.", "Unsere Rezeption nimmt Pakete rund um die Uhr an.", "Bitte auf Einwegpaletten anliefern.",
        "Bitte Rechnung in doppelter Ausfertigung.", "Wenn etwas fehlt, bitte kurz durchrufen.", "Vorsicht, enge Einfahrt, kein 40-Tonner.", "Bitte Zimmernummer 204 auf das Paket schreiben.",
    ),
    "en": ("Deliver to the kitchen entrance, please.", "Please ring the stable office on arrival.", "Kindly send everything in one delivery.", "No deliveries during check-in between 2 and 4 pm.", "Please put the event name on the parcels."),
    "nl": ("Graag leveren aan de achterzijde.", "Bel bij aankomst de beheerder.", "Alles in één zending a.u.b.", "Levering alleen in de ochtend."),
    "fr": ("Livraison par l'entrée de service, s'il vous plaît.", "Merci de tout livrer en une seule fois.", "Appelez le gardien à votre arrivée.", "Livraison le matin uniquement."),
}  # fmt: skip
UNSOLD: Mapping[str, tuple[str, ...]] = {
    "de": ("Kaffeevollautomat Barissimo", "Hochdruckreiniger 140 bar", "Batterien AA 24er", "Bohrmaschinen-Koffer"), "en": ("Pressure washer 140 bar", "AA batteries 24 pack", "Coffee machine Barissimo"), "nl": ("Hogedrukreiniger 140 bar", "Koffieautomaat Barissimo"), "fr": ("Nettoyeur haute pression 140 bars", "Machine à café Barissimo"),
}  # fmt: skip
PEOPLE = ("Winkler", "Paulsen", "Kiefer", "Arndt", "Ostrowski")
DAYS = DayWords(
    {"de": ("KW {w}", "KW {w}", "{w}. Kalenderwoche", "KW {w}/{y}"), "en": ("week {w}", "calendar week {w}", "week {w}/{y}"), "nl": ("week {w}", "week {w}", "wk. {w}"), "fr": ("semaine {w}", "semaine {w}", "sem. {w}")},
    {"de": ("so schnell wie möglich", "baldmöglichst", "ehestmöglich", "umgehend"), "en": ("as soon as possible", "ASAP", "soonest"), "nl": ("zo spoedig mogelijk", "zsm"), "fr": ("dès que possible", "au plus tôt")},
    {"de": "Ende {m}", "en": "end of {m}", "nl": "eind {m}", "fr": "fin {m}"}, {"de": "in {n} Tagen", "en": "in {n} days", "nl": "over {n} dagen", "fr": "dans {n} jours"}, {"de": "morgen", "en": "tomorrow", "nl": "morgen", "fr": "demain"},
)  # fmt: skip

_ENGLISH_DAYS = {"GB": ("figures", "words", "words", "ordinal", "abbreviated"), "US": ("american", "american words")}
_DAYS = {
    "de": ("figures", "figures", "figures", "short", "words", "abbreviated"), "nl": ("figures", "figures", "words", "slashes", "abbreviated"), "fr": ("figures", "figures", "words", "dots"),
}  # fmt: skip


def manner(random: Random, language: str, country: str) -> Manner:
    """A way of writing figures that this country has."""
    if language == "en":
        return Manner(language, random.choice((",", "")), ".", random.choice(_ENGLISH_DAYS.get(country, ("words", "iso", "words"))))
    days = random.choice(_DAYS[language])
    if country == "CH":
        return Manner(language, random.choice(("'", "'", "’")), ".", days)
    if language == "fr":
        return Manner(language, random.choice((" ", "\u202f", "\u00a0", ".")), ",", days)
    return Manner(language, random.choice((".", ".", ".", "")), ",", days)


def number_of(random: Random, written: date) -> str:
    """An order number as firms count."""
    n = random.randrange(1000, 9999)
    return random.choice((
        f"{n}", f"{n}{n % 90 + 10}", f"{n}{n % 90 + 10}", f"B-{written:%Y}-{n % 900 + 100}", f"PO{n}{n % 9}", f"30{n}71", f"{written:%Y}{n}", f"EB{written:%y}-{n}", f"BES-{n}", f"{n}/{written:%Y}", f"E-{n}-{written:%m}", f"H{n:06d}", f"{written:%y%m%d}-{n % 9 + 1}",
        f"OR{n:05d}", f"{random.choice(('Bar', 'Spa', 'HK', 'BV'))} {n % 90 + 10}", f"{random.choice(('AW', 'SK', 'JB'))}{n}", f"W{written:%y}.{n}",
    ))  # fmt: skip


def quantity_of(random: Random, article: Row) -> str:
    """So much as a hotel, a stable or a school orders of it."""
    unit = article["unit"]
    if unit == "KGM":
        return random.choice(("5", "10", "20", "25", "25", "50", "75", "100", "150", "250", "500", "12.5"))
    if unit in ("MTR", "LTR"):
        return random.choice(("2", "3", "5", "8", "10", "12", "15", "20", "25", "30", "40", "60", "7.5"))
    if Decimal(article["price_net"]) > 60:
        return str(random.choice((1, 1, 2, 2, 3, 4, 6, 8, 12, 24)))
    return str(
        random.choice(
            (1, 2, 2, 3, 3, 4, 5, 6, 6, 8, 10, 10, 12, 12, 15, 18, 20, 24, 30, 36, 40, 48, 50, 60, 75, 90, 100, 120, 144, 180, 200, 240)
        )
    )
