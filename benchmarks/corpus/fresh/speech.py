"""The words of the fresh part's buyers for units, payment, days and wishes in four languages, and how they write figures."""

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
    "de": {"C62": ("Stück", "Stück", "Stk.", "Stk", "St."), "MTR": ("m", "Meter", "lfm"), "PK": ("Pack", "Packungen", "Pck.", "Pkg."), "RO": ("Rollen", "Rollen", "Ro."), "BX": ("Karton", "Kartons", "Boxen", "Schachteln"), "LTR": ("Liter", "l"), "KGM": ("kg", "kg", "Kilo"), "PR": ("Paar",)},
    "en": {"C62": ("pcs", "pieces", "units", "ea"), "MTR": ("metres", "m"), "PK": ("packs", "pks"), "RO": ("rolls",), "BX": ("boxes", "boxes", "bxs"), "LTR": ("litres", "ltrs"), "KGM": ("kg", "kgs"), "PR": ("pairs",)},
    "nl": {"C62": ("stuks", "stuks", "st."), "MTR": ("meter", "m"), "PK": ("pakken", "pak"), "RO": ("rollen",), "BX": ("dozen", "doosjes"), "LTR": ("liter",), "KGM": ("kg", "kilo"), "PR": ("paar",)},
    "fr": {"C62": ("pièces", "pcs", "unités"), "MTR": ("mètres", "m"), "PK": ("paquets", "paquets"), "RO": ("rouleaux", "rlx"), "BX": ("boîtes", "cartons"), "LTR": ("litres", "l"), "KGM": ("kg", "kilos"), "PR": ("paires",)},
}  # fmt: skip
CODES: Mapping[str, Mapping[str, str]] = {
    "de": {"C62": "Stk", "MTR": "m", "PK": "PAK", "RO": "Rol", "BX": "Kt", "LTR": "l", "KGM": "kg", "PR": "Paar"}, "en": {"C62": "EA", "MTR": "M", "PK": "PK", "RO": "ROL", "BX": "BOX", "LTR": "LTR", "KGM": "KG", "PR": "PR"},
    "nl": {"C62": "ST", "MTR": "M", "PK": "PAK", "RO": "ROL", "BX": "DS", "LTR": "LTR", "KGM": "KG", "PR": "PR"}, "fr": {"C62": "PCE", "MTR": "M", "PK": "PQ", "RO": "RLX", "BX": "BTE", "LTR": "L", "KGM": "KG", "PR": "PR"},
}  # fmt: skip
_BOXES = ("Karton", "Kartons", "Kt", "dozen", "DS", "cartons", "boîtes", "BTE", "Boxen", "Schachteln", "boxes", "bxs", "BOX", "doosjes")
VAGUE: Mapping[str, Truth] = {
    **dict.fromkeys(_BOXES, any_of("BX", "CT")), "PQ": any_of("PK", None), "Ro.": any_of("RO", None), "Rol": any_of("RO", None), "bxs": any_of("BX", "CT", None), "units": any_of("C62", None),
}  # fmt: skip
PAYMENTS: Mapping[str, Mapping[str, tuple[str, ...]]] = {
    "de": {
        "invoice": ("auf Rechnung", "per Rechnung", "gegen Rechnung, 14 Tage netto"), "direct_debit": ("per Lastschrift", "per Bankeinzug", "per SEPA-Lastschrift"), "prepayment": ("per Vorkasse", "gegen Vorkasse"), "credit_card": ("per Kreditkarte", "mit Kreditkarte"), "paypal": ("per PayPal", "über PayPal"), "cash_on_delivery": ("per Nachnahme",),
    },
    "en": {"invoice": ("on invoice", "invoice, 30 days", "on account"), "direct_debit": ("direct debit", "by direct debit"), "prepayment": ("pro forma, payment in advance", "prepayment"), "credit_card": ("credit card", "company card (credit card)"), "paypal": ("PayPal", "via PayPal"), "cash_on_delivery": ("cash on delivery", "COD")},
    "nl": {"invoice": ("op factuur", "op rekening, 30 dagen"), "direct_debit": ("automatische incasso", "via incasso"), "prepayment": ("vooruitbetaling", "vooraf betalen"), "credit_card": ("creditcard",), "paypal": ("PayPal",), "cash_on_delivery": ("onder rembours", "rembours")},
    "fr": {"invoice": ("sur facture", "facture à 30 jours"), "direct_debit": ("prélèvement", "prélèvement SEPA"), "prepayment": ("paiement à l'avance", "paiement d'avance"), "credit_card": ("carte bancaire", "carte de crédit"), "paypal": ("PayPal",), "cash_on_delivery": ("contre remboursement",)},
}  # fmt: skip
NOTES: Mapping[str, tuple[str, ...]] = {
    "de": (
        "Bitte nicht vor 9 Uhr anliefern, die Praxis ist vorher nicht besetzt.", "Bitte hinten an der Rampe abladen.", "Das Sicherheitsdatenblatt bitte wieder mitschicken.", "Bitte mit Chargenangabe auf dem Lieferschein.", "Freitags sind wir nur bis 12 Uhr da.", "Keine Teillieferungen bitte.",
        "Wenn ein Artikel nicht lieferbar ist, bitte vorher anrufen.", "Bitte beim Hausmeister abgeben, falls niemand aufmacht.", "Bitte die Pakete mit unserer Abteilung «Technik» beschriften.", "Lieferung bitte mit Hebebühne.", "Bitte auf dem Lieferschein «Kostenstelle 4410» vermerken.",
    ),
    "en": ("Please include the safety data sheets.", "Please ring the bell at the side entrance.", "No part deliveries please.", "Please call half an hour before delivery.", "We close at noon on Fridays.", "Please quote batch numbers on the delivery note."),
    "nl": ("Graag leveren via de achteringang.", "Gelieve geen deelleveringen te doen.", "Graag het veiligheidsblad meesturen.", "Bij afwezigheid afgeven bij de buren op nummer 12."),
    "fr": ("Merci de joindre les fiches de sécurité.", "Livraison à l'arrière du bâtiment, quai 2.", "Pas de livraison partielle, merci.", "Merci de téléphoner avant la livraison."),
}  # fmt: skip
UNSOLD: Mapping[str, tuple[str, ...]] = {
    "de": ("Tischkalender 2027", "Kugelschreiber blau 10er", "Wasserkocher 1,7 l", "Schuhregal Metall"), "en": ("Desk calendar 2027", "Electric kettle 1.7 l", "Ballpoint pens blue"), "nl": ("Bureaukalender 2027", "Waterkoker 1,7 l"), "fr": ("Calendrier de bureau 2027", "Bouilloire 1,7 l"),
}  # fmt: skip
PEOPLE = ("Seidel", "Harms", "Brückner", "Aydin", "Kolbe", "Lutz")
DAYS = DayWords(
    {"de": ("KW {w}", "KW {w}", "{w}. KW", "KW {w}/{y}"), "en": ("week {w}", "wk {w}", "calendar week {w}"), "nl": ("week {w}", "wk {w}"), "fr": ("semaine {w}", "sem. {w}")},
    {"de": ("so bald wie möglich", "schnellstmöglich", "möglichst bald", "asap"), "en": ("as soon as possible", "asap", "at your earliest"), "nl": ("zo snel mogelijk", "z.s.m."), "fr": ("dès que possible", "le plus vite possible")},
    {"de": "Ende {m}", "en": "the end of {m}", "nl": "eind {m}", "fr": "fin {m}"}, {"de": "spätestens in {n} Tagen", "en": "in {n} days", "nl": "binnen {n} dagen", "fr": "d'ici {n} jours"}, {"de": "morgen", "en": "tomorrow", "nl": "morgen", "fr": "demain"},
)  # fmt: skip

_DAYS = {
    "de": ("figures", "figures", "figures", "short", "short", "words"), "nl": ("figures", "figures", "short", "words"), "fr": ("figures", "figures", "figures", "words"), "en": ("words", "words", "iso", "abbreviated"),
}  # fmt: skip


def manner(random: Random, language: str, country: str) -> Manner:
    """A way of writing figures that this country has."""
    if language == "en":
        british = country in ("GB", "IE")
        return Manner(
            language,
            random.choice((",", ",", "")),
            ".",
            random.choice(("figures", "figures", "words", "abbreviated") if british else _DAYS["en"]),
        )
    days = random.choice(_DAYS[language])
    if country == "CH":
        return Manner(language, random.choice(("'", "’", "")), ".", "figures" if language == "de" else days)
    if language == "fr":
        return Manner(language, random.choice((" ", "\u00a0", "")), ",", days)
    return Manner(language, random.choice((".", ".", "")), ",", days)


def number_of(random: Random, written: date) -> str:
    """An order number as small firms, schools and practices count."""
    n = random.randrange(1000, 9999)
    return random.choice((
        f"{n}", f"{n}", f"{written:%y}{n}", f"{written:%Y}-{n % 900 + 100}", f"{written:%Y}/{n % 900 + 100}", f"B{n}", f"BE{written:%y}{n}", f"BS-{n}", f"4500{n}{n % 90 + 10}", f"4500{n}{n % 90 + 10}", f"PO {n}", f"PO-{n}", f"L{n}/{written:%y}", f"{n % 90 + 10}-{written:%m}-{written:%y}",
        f"Q{n % 90 + 10}.{n}", f"BESTELL-{n}", f"EK{n}", f"{random.choice(('SCH', 'LAB', 'VK', 'PR'))}-{n}", f"{written:%m}{n}", f"AUF{n}1", f"{n}-{random.choice('ABC')}",
    ))  # fmt: skip


def quantity_of(random: Random, article: Row) -> str:
    """So much as a practice, a bakery or a workshop orders of it."""
    unit, price = article["unit"], Decimal(article["price_net"])
    if unit == "KGM":
        return random.choice(("1", "2", "5", "5", "10", "25", "25", "50", "2.5"))
    if unit == "LTR":
        return random.choice(("5", "10", "20", "25", "30", "60", "200"))
    if unit == "MTR":
        return random.choice(("50", "100", "100", "200", "250", "500", "1000"))
    if price < 3 and unit == "C62":
        return str(random.choice((5, 10, 20, 25, 25, 50, 50, 75, 100, 100, 125, 150, 200, 250, 300, 500)))
    if price > 30:
        return str(random.choice((1, 1, 1, 2, 2, 2, 3, 4, 5, 6)))
    return str(random.choice((1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 8, 10, 10, 12, 12, 15, 18, 20, 24, 30, 36, 40, 48, 60)))
