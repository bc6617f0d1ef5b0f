"""The words of the unread part's buyers for units, payment, days and wishes in four languages, and how they write figures."""

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
    "de": {"C62": ("Stück", "Stück", "Stk.", "Stk", "St.", "Stck."), "MTR": ("m", "m", "Meter", "lfm"), "PK": ("Pack", "Packungen", "Pkg.", "Pakete"), "RO": ("Rollen", "Rolle", "Rl."), "BX": ("Schachteln", "Kartons", "Schtl."), "LTR": ("Liter", "l", "ltr."), "KGM": ("kg", "kg", "Kilo"), "PR": ("Paar", "Paar", "Pr")},
    "en": {"C62": ("off", "pcs", "no.", "pieces", "ea"), "MTR": ("m", "metres", "mtr"), "PK": ("packs", "pk", "packets"), "RO": ("rolls", "roll"), "BX": ("boxes", "box"), "LTR": ("litres", "ltr"), "KGM": ("kg", "kilo"), "PR": ("pairs", "pr")},
    "nl": {"C62": ("stuks", "st", "stk", "stuks"), "MTR": ("meter", "mtr", "m"), "PK": ("pakken", "pak", "verp."), "RO": ("rollen", "rol"), "BX": ("doosjes", "dozen"), "LTR": ("liter", "ltr"), "KGM": ("kg", "kilo"), "PR": ("paar",)},
    "fr": {"C62": ("pièces", "pcs", "unités", "pce"), "MTR": ("mètres", "m", "ml"), "PK": ("paquets", "sachets"), "RO": ("rouleaux", "rlx"), "BX": ("boîtes", "bte"), "LTR": ("litres", "l"), "KGM": ("kg", "kilos"), "PR": ("paires",)},
}  # fmt: skip
CODES: Mapping[str, Mapping[str, str]] = {
    "de": {"C62": "STK", "MTR": "MTR", "PK": "PAK", "RO": "RL", "BX": "SCH", "LTR": "LTR", "KGM": "KG", "PR": "PAA"}, "en": {"C62": "EACH", "MTR": "MTR", "PK": "PACK", "RO": "ROLL", "BX": "BOX", "LTR": "LTR", "KGM": "KG", "PR": "PAIR"},
    "nl": {"C62": "st", "MTR": "m", "PK": "pak", "RO": "rol", "BX": "doos", "LTR": "ltr", "KGM": "kg", "PR": "pr"}, "fr": {"C62": "PCE", "MTR": "ML", "PK": "PAQ", "RO": "RLX", "BX": "BTE", "LTR": "L", "KGM": "KG", "PR": "PAIRE"},
}  # fmt: skip
VAGUE: Mapping[str, Truth] = {
    **{word: any_of("C62", None) for word in ("off", "no.")}, **{word: any_of("BX", "CT") for word in ("Kartons", "Schtl.", "SCH", "doosjes", "dozen", "doos", "boîtes", "bte", "BTE")}, **{word: any_of("PK", "PA") for word in ("Pakete", "packets")},
    "Rl.": any_of("RO", None), "ml": any_of("MTR", "MLT", None), "ML": any_of("MTR", "MLT", None), "sachets": any_of("PK", "BG", "SA", None), "verp.": any_of("PK", None), "RL": any_of("RO", None), "PAA": any_of("PR", None), "pk": "PK",
}  # fmt: skip
# What goods come in, where the catalogue counts pieces: one and several in each language, and the codes that are right for it.
VESSEL_WORDS: Mapping[str, Mapping[str, tuple[tuple[str, str], Truth]]] = {
    "de": {"bag": (("Sack", "Sack"), any_of("C62", "BG", "SA", None)), "bucket": (("Eimer", "Eimer"), any_of("C62", "BJ", None)), "tin": (("Dose", "Dosen"), any_of("C62", "CA", None)), "can": (("Dose", "Dosen"), any_of("C62", "CA", None))},
    "en": {"bag": (("bag", "bags"), any_of("C62", "BG", None)), "bucket": (("tub", "tubs"), any_of("C62", "BJ", "TB", None)), "tin": (("tin", "tins"), any_of("C62", "CA", "TN", None)), "can": (("can", "cans"), any_of("C62", "CA", None))},
    "nl": {"bag": (("zak", "zakken"), any_of("C62", "BG", "SA", None)), "bucket": (("emmer", "emmers"), any_of("C62", "BJ", None)), "tin": (("blik", "blikken"), any_of("C62", "CA", "TN", None)), "can": (("bus", "bussen"), any_of("C62", "CA", None))},
    "fr": {"bag": (("sac", "sacs"), any_of("C62", "BG", "SA", None)), "bucket": (("seau", "seaux"), any_of("C62", "BJ", None)), "tin": (("pot", "pots"), any_of("C62", "CA", "PT", None)), "can": (("bombe", "bombes"), any_of("C62", "CA", "AE", None))},
}  # fmt: skip
PAYMENTS: Mapping[str, Mapping[str, tuple[str, ...]]] = {
    "de": {
        "invoice": ("auf Rechnung", "gegen Rechnung", "Rechnung, 10 Tage 2 % Skonto, 30 Tage netto", "Kauf auf Rechnung"), "direct_debit": ("per Bankeinzug", "SEPA-Lastschrift", "Einzug vom Konto"), "prepayment": ("Vorkasse", "per Vorkasse", "Zahlung im Voraus"), "credit_card": ("mit Kreditkarte", "Kreditkarte"), "paypal": ("PayPal", "mit PayPal"), "cash_on_delivery": ("per Nachnahme", "Nachnahme"),
    },
    "en": {"invoice": ("on account", "30 days from invoice", "against invoice"), "direct_debit": ("direct debit", "SEPA direct debit"), "prepayment": ("payment in advance", "prepayment"), "credit_card": ("credit card", "by credit card"), "paypal": ("PayPal",), "cash_on_delivery": ("cash on delivery", "COD")},
    "nl": {"invoice": ("op rekening", "op factuur, 30 dagen", "op factuur"), "direct_debit": ("automatische incasso", "via incasso"), "prepayment": ("vooruitbetaling", "vooraf betalen"), "credit_card": ("met creditcard", "creditcard"), "paypal": ("PayPal",), "cash_on_delivery": ("onder rembours", "rembours")},
    "fr": {"invoice": ("sur facture", "facture à 45 jours", "à réception de facture"), "direct_debit": ("prélèvement automatique", "prélèvement SEPA"), "prepayment": ("paiement à l'avance", "paiement d'avance"), "credit_card": ("carte bancaire", "par carte bancaire"), "paypal": ("PayPal",), "cash_on_delivery": ("contre-remboursement",)},
}  # fmt: skip
NOTES: Mapping[str, tuple[str, ...]] = {
    "de": (
        "Bitte vor der Anlieferung beim Bauleiter melden.", "Abladen nur mit Stapler möglich, bitte Palette quer stellen.", "Der Hof ist ab 15:30 Uhr geschlossen.", "Bitte Kabel auf Trommeln liefern, nicht als Ringe.", "Die Kommission bitte auf jedes Paket schreiben.", "Bitte nichts beim Nachbarn abgeben.",
        "Rechnung bitte an die Kämmerei, Ware an den Bauhof.", "Bitte keine Alternativartikel ohne Rücksprache.", "Lieferung bitte mit Hebebühne, keine Rampe vorhanden.", "Restmengen bitte nachliefern, nicht streichen.", "Zufahrt über die Feldstraße, die Brücke ist gesperrt.",
    ),
    "en": ("Please deliver to the yard behind the chapel.", "Gates are locked after 4 pm.", "Driver to phone on arrival, narrow lane.", "Please mark the parcels with the job name.", "No substitutes without asking us first.", "Cable to come on drums, please."),
    "nl": ("Graag lossen met meeneemheftruck.", "De poort is na 16.00 uur dicht.", "Graag het projectnummer op de pakbon zetten.", "Geen vervangende artikelen zonder overleg.", "Even bellen voor u komt lossen."),
    "fr": ("Livraison au dépôt, portail vert à gauche.", "Merci d'indiquer le nom du chantier sur les colis.", "Pas de produit de remplacement sans notre accord.", "Prévoir un hayon, nous n'avons pas de quai.", "Dépôt fermé entre midi et deux."),
}  # fmt: skip
UNSOLD: Mapping[str, tuple[str, ...]] = {
    "de": ("Motorsense Benzin 2-Takt", "Wasserkocher Edelstahl 1,7 l", "Kaminholz Buche 1 RM", "Warndreieck faltbar", "Druckerpapier A4"), "en": ("Petrol strimmer two-stroke", "Kettle stainless 1.7 l", "Firewood beech 1 m³"), "nl": ("Bosmaaier benzine", "Waterkoker rvs 1,7 l"), "fr": ("Débroussailleuse thermique", "Bouilloire inox 1,7 l"),
}  # fmt: skip
PEOPLE = ("Behrendt", "Kowalczyk", "Nagel", "Sievers", "Tschirner", "Wieland")
DAYS = DayWords(
    {"de": ("KW {w}", "{w}. KW", "KW{w}", "KW {w} / {y}", "Woche {w}"), "en": ("week {w}", "wk {w}", "week no. {w}"), "nl": ("week {w}", "wk {w}", "week {w}-{y}"), "fr": ("semaine {w}", "S{w}", "sem. {w}")},
    {"de": ("baldmöglichst", "schnellstmöglich", "asap", "sobald wie möglich"), "en": ("as soon as possible", "asap", "urgent"), "nl": ("z.s.m.", "zo snel mogelijk", "met spoed"), "fr": ("dès que possible", "au plus vite", "urgent")},
    {"de": "Ende {m}", "en": "end of {m}", "nl": "eind {m}", "fr": "fin {m}"}, {"de": "in {n} Tagen", "en": "in {n} days", "nl": "over {n} dagen", "fr": "dans {n} jours"}, {"de": "morgen", "en": "tomorrow", "nl": "morgen", "fr": "demain"},
)  # fmt: skip

_DAYS = {
    "de": ("figures", "figures", "figures", "short", "words", "weekday", "iso"), "nl": ("figures", "figures", "short", "words", "abbreviated"), "fr": ("figures", "figures", "short", "words", "abbreviated"), "en": ("figures", "words", "words", "abbreviated", "ordinal"),
}  # fmt: skip


def manner(random: Random, language: str, country: str) -> Manner:
    """A way of writing figures that this country has."""
    if language == "en":
        return Manner(
            language,
            random.choice((",", ",", "")),
            ".",
            random.choice(_DAYS["en"] if country in ("GB", "IE") else ("words", "iso", "abbreviated")),
        )
    days = random.choice(_DAYS[language])
    if country == "CH":
        return Manner(language, random.choice(("'", "’", "'", "")), ".", days)
    if language == "fr":
        return Manner(language, random.choice((" ", "\u202f", "\u00a0", ".", "")), ",", days)
    return Manner(language, random.choice((".", ".", "")), ",", days)


def number_of(random: Random, written: date) -> str:
    """An order number as workshops, councils and purchasing programs count."""
    n = random.randrange(1000, 9999)
    return random.choice((
        f"{n}{n % 9}", f"{n}", f"{written:%y}{n}", f"{written:%Y}-{n % 900 + 100}", f"{written:%Y}/{n}", f"450{n}{n % 900 + 100}", f"BE{written:%y}-{n}", f"BS-{n}{n % 7}", f"4711-{n % 90 + 10}", f"PO-{n}{n % 9}", f"{n}/{n % 9 + 1}", f"EK{n}", f"A-{written:%y}-{n}", f"WB{n:06d}", f"{n % 90 + 10}.{n}.{written:%y}",
        f"{random.choice(('Ach', 'Lin', 'Gra', 'Voll'))}-{written:%d%m}", f"{random.choice(('JE', 'TS', 'MK', 'ho'))}{written:%m%d}", f"BH {n % 400 + 1}/{written:%y}", f"SO{n:07d}", f"K{n}.{n % 9}", f"ORD/{n}/{written:%m}",
    ))  # fmt: skip


def quantity_of(random: Random, article: Row) -> str:
    """So much as a workshop, a farm or a depot orders of it."""
    unit, price = article["unit"], Decimal(article["price_net"])
    if unit == "MTR":
        return random.choice(("15", "25", "30", "50", "50", "75", "100", "100", "120", "150", "200", "250", "300", "500", "1000", "12.5"))
    if unit in ("KGM", "LTR"):
        return random.choice(("2", "5", "10", "10", "15", "20", "25", "30", "40", "60", "100", "7.5"))
    if unit == "RO" or price > 40:
        return str(random.choice((1, 1, 2, 2, 3, 4, 4, 5, 6, 8, 10, 12)))
    if price > 12:
        return str(random.choice((1, 2, 2, 3, 4, 5, 6, 8, 10, 10, 12, 15, 20, 24, 30)))
    return str(random.choice((2, 3, 4, 5, 5, 6, 8, 10, 10, 12, 15, 18, 20, 20, 25, 30, 40, 50, 50, 60, 80, 100, 125, 160, 200, 300)))
