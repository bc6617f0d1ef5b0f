"""The words of the trial part's buyers for units, payment, days and wishes in four languages, and how they write figures and numbers."""

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
    "de": {"C62": ("Stück", "Stück", "Stk", "Stk.", "St."), "PK": ("Pack", "Packungen", "Pck.", "Päckchen", "Beutel"), "RO": ("Rollen", "Rolle", "Rol."), "BX": ("Schachteln", "Boxen", "Box", "Kartons"), "LTR": ("Liter", "l", "Ltr"), "KGM": ("kg", "Kilo"), "PR": ("Paar", "Paar", "Pr."), "SET": ("Sets", "Sätze", "Set")},
    "en": {"C62": ("pcs", "units", "each", "off"), "PK": ("packs", "packets", "pkts"), "RO": ("rolls",), "BX": ("boxes", "bxs"), "LTR": ("litres", "ltr"), "KGM": ("kg", "kilos"), "PR": ("pairs", "pr"), "SET": ("sets",)},
    "nl": {"C62": ("stuks", "st", "stuk"), "PK": ("pakken", "pak", "verpakkingen"), "RO": ("rollen",), "BX": ("dozen", "doosjes"), "LTR": ("liter", "ltr"), "KGM": ("kg", "kilo"), "PR": ("paar",), "SET": ("sets",)},
    "fr": {"C62": ("pièces", "pcs", "unités"), "PK": ("paquets", "sachets"), "RO": ("rouleaux", "rlx"), "BX": ("boîtes", "bts"), "LTR": ("litres", "L"), "KGM": ("kg", "kilos"), "PR": ("paires",), "SET": ("jeux", "sets")},
}  # fmt: skip
CODES: Mapping[str, Mapping[str, str]] = {
    "de": {"C62": "ST", "PK": "PAK", "RO": "ROL", "BX": "SCH", "LTR": "L", "KGM": "KG", "PR": "PAA", "SET": "SET"}, "en": {"C62": "EA", "PK": "PK", "RO": "RL", "BX": "BX", "LTR": "LTR", "KGM": "KG", "PR": "PR", "SET": "SET"},
    "nl": {"C62": "STK", "PK": "PAK", "RO": "ROL", "BX": "DS", "LTR": "LTR", "KGM": "KG", "PR": "PR", "SET": "SET"}, "fr": {"C62": "PCE", "PK": "PAQ", "RO": "RLX", "BX": "BTE", "LTR": "L", "KGM": "KG", "PR": "PRE", "SET": "JEU"},
}  # fmt: skip
VAGUE: Mapping[str, Truth] = {
    **{word: any_of("BX", "CT", "CS") for word in ("Kartons", "dozen", "DS")}, "doosjes": any_of("BX", "CT", "CS", None), "Päckchen": any_of("PK", "PA"), "Beutel": any_of("PK", "BG"), "sachets": any_of("PK", "BG", "SA"), "verpakkingen": any_of("PK", None), "Boxen": "BX", "off": any_of("C62", None), "SCH": any_of("BX", None),
    "bxs": any_of("BX", None), "bts": any_of("BX", None), "pkts": any_of("PK", "PA", None), "Rol.": any_of("RO", None), "PRE": any_of("PR", None), "PAQ": any_of("PK", None), "JEU": any_of("SET", None), "jeux": any_of("SET", None), "packets": any_of("PK", "PA"), "PAA": any_of("PR", None), "RL": any_of("RO", None), "rlx": any_of("RO", None),
}  # fmt: skip
PAYMENTS: Mapping[str, Mapping[str, tuple[str, ...]]] = {
    "de": {
        "invoice": ("auf Rechnung", "per Rechnung", "Rechnung, 14 Tage netto", "gegen offene Rechnung"), "direct_debit": ("per Bankeinzug", "SEPA-Lastschrift", "Abbuchung wie gehabt"), "prepayment": ("Vorkasse", "per Vorauszahlung", "Vorabüberweisung"), "credit_card": ("per Kreditkarte", "Kreditkarte (Visa)"), "paypal": ("PayPal", "mit PayPal"), "cash_on_delivery": ("per Nachnahme", "Nachnahme"),
    },
    "en": {"invoice": ("on invoice", "30 days from invoice", "on account"), "direct_debit": ("by direct debit", "SEPA direct debit"), "prepayment": ("prepayment", "bank transfer in advance"), "credit_card": ("credit card", "by Visa card"), "paypal": ("PayPal",), "cash_on_delivery": ("COD", "cash on delivery")},
    "nl": {"invoice": ("op factuur", "per factuur, 30 dagen", "op rekening"), "direct_debit": ("automatische incasso", "via incasso"), "prepayment": ("vooruitbetaling", "vooraf per bank"), "credit_card": ("creditcard", "met creditcard"), "paypal": ("PayPal",), "cash_on_delivery": ("rembours", "onder rembours")},
    "fr": {"invoice": ("sur facture", "facture 30 jours", "à réception de facture"), "direct_debit": ("prélèvement automatique", "par prélèvement SEPA"), "prepayment": ("virement à la commande", "paiement à l'avance"), "credit_card": ("carte bancaire", "par carte bancaire"), "paypal": ("PayPal",), "cash_on_delivery": ("contre-remboursement", "contre remboursement")},
}  # fmt: skip
NOTES: Mapping[str, tuple[str, ...]] = {
    "de": (
        "Mittwochnachmittag ist die Praxis geschlossen.", "Bitte Pakete in der Apotheke nebenan abgeben.", "Bitte nur Ware mit mindestens einem Jahr Haltbarkeit.", "Bitte am Empfang im 2. OG abgeben, Aufzug vorhanden.", "Rechnung bitte getrennt an die Buchhaltung mailen.", "Sicherheitsdatenblätter bitte mitschicken.",
        "Bitte keine Ersatzartikel ohne Rücksprache.", "Lieferung bitte nicht in der Mittagspause von 12 bis 14 Uhr.", "Klingel defekt, bitte ans Fenster klopfen.", "Bitte Chargennummern auf dem Lieferschein angeben.",
    ),
    "en": ("Surgery closed on Wednesday afternoons.", "Please leave parcels at reception.", "No substitutes without asking us first, please.", "Please include safety data sheets.", "Use the side gate, dogs in the yard."),
    "nl": ("Woensdagmiddag is de praktijk gesloten.", "Graag afgeven bij de balie op de eerste verdieping.", "Geen vervangende artikelen zonder overleg.", "Veiligheidsbladen graag meesturen."),
    "fr": ("Le cabinet est fermé le mercredi après-midi.", "Merci de déposer les colis à l'accueil.", "Pas d'article de remplacement sans accord.", "Fiches de données de sécurité souhaitées."),
}  # fmt: skip
UNSOLD: Mapping[str, tuple[str, ...]] = {
    "de": ("Wartezimmer-Zeitschriftenständer Eiche", "Druckerpapier A4 80 g", "Wasserkocher 1,7 l", "Rauchmelder mit Batterie"), "en": ("Magazine rack oak", "Copier paper A4 80 g", "Kettle 1.7 l"), "nl": ("Kopieerpapier A4 80 g", "Waterkoker 1,7 l"), "fr": ("Papier copieur A4 80 g", "Bouilloire 1,7 l"),
}  # fmt: skip
PEOPLE = ("Hartwig", "Seidel", "Mohr", "Kranz", "Dombrowski")
DAYS = DayWords(
    {"de": ("KW {w}", "KW {w}", "KW{w}", "{w}. KW", "KW {w}/{y}"), "en": ("week {w}", "wk {w}", "week {w} {y}"), "nl": ("week {w}", "wk {w}", "week {w}/{y}"), "fr": ("semaine {w}", "sem. {w}", "semaine {w}/{y}")},
    {"de": ("schnellstens", "sobald wie möglich", "asap", "so rasch wie möglich"), "en": ("as soon as possible", "asap", "the sooner the better"), "nl": ("zo snel mogelijk", "z.s.m."), "fr": ("au plus vite", "dès que possible", "le plus rapidement possible")},
    {"de": "Ende {m}", "en": "end of {m}", "nl": "eind {m}", "fr": "fin {m}"}, {"de": "in {n} Tagen", "en": "in {n} days", "nl": "over {n} dagen", "fr": "dans {n} jours"}, {"de": "morgen", "en": "tomorrow", "nl": "morgen", "fr": "demain"},
)  # fmt: skip

_ENGLISH_DAYS = {"GB": ("figures", "words", "words", "ordinal", "abbreviated"), "IE": ("figures", "words", "ordinal")}
_DAYS = {
    "de": ("figures", "figures", "figures", "short", "words", "weekday"), "nl": ("figures", "figures", "words", "short", "abbreviated"), "fr": ("figures", "figures", "words", "short"),
}  # fmt: skip


def manner(random: Random, language: str, country: str) -> Manner:
    """A way of writing figures that this country has."""
    if language == "en":
        return Manner(
            language, random.choice((",", ",", "")), ".", random.choice(_ENGLISH_DAYS.get(country, ("words", "iso", "abbreviated")))
        )
    days = random.choice(_DAYS[language])
    if country == "CH":
        return Manner(language, random.choice(("'", "’", "'")), ".", days)
    if language == "fr":
        return Manner(language, random.choice((" ", "\u00a0", "\u202f", "")), ",", days)
    return Manner(language, random.choice((".", ".", ".", " ", "")), ",", days)


def number_of(random: Random, written: date) -> str:
    """An order number as practices, laboratories and homes count."""
    n = random.randrange(1000, 9999)
    return random.choice((
        f"{n}", f"{n}{n % 90 + 10}", f"5100{n}{n % 90 + 10}", f"{written:%Y}/{n % 900 + 100}", f"MAT-{n}", f"BSt{n}", f"{written:%y}-{n:05d}", f"P{n}/{written:%y}", f"PRX{n}", f"B{written:%d%m%y}", f"L{n}-{n % 9}", f"{n}.{n % 90 + 10}.{n % 7}", f"BANF {n}{n % 9}", f"WB{n % 9 + 1}-{n}",
        f"ZA-{written:%Y%m}-{n % 90 + 10}", f"{random.choice(('sk', 'mh', 'Le', 'PT'))} {written:%d%m}", f"000{n}{n % 90 + 10}", f"PO {n}", f"VET{n}",
    ))  # fmt: skip


def quantity_of(random: Random, article: Row) -> str:
    """So much as a practice, a salon or a home orders of it."""
    unit = article["unit"]
    if unit == "KGM":
        return random.choice(("1", "2", "3", "5", "5", "10", "12.5", "20", "25"))
    if unit == "LTR":
        return random.choice(("1", "2", "3", "5", "5", "10", "20", "2.5"))
    if Decimal(article["price_net"]) > 30:
        return str(random.choice((1, 1, 1, 2, 2, 3, 4, 5, 6)))
    return str(random.choice((1, 2, 2, 2, 3, 3, 4, 5, 5, 6, 8, 10, 10, 12, 15, 16, 20, 20, 24, 25, 30, 40, 48, 50, 60, 100, 120, 200)))
