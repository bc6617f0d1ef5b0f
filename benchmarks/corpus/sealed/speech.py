"""The words of the sealed part's buyers for units, payment, days and wishes in four languages, and how they write figures."""

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
    "de": {"C62": ("Stück", "Stück", "Stk.", "Stk", "St."), "MTR": ("m", "m", "Meter", "Mtr."), "PK": ("Pack", "Packungen", "Pck.", "Päckchen"), "RO": ("Rollen", "Ringe", "Rll."), "BX": ("Schachteln", "Kartons", "Boxen"), "LTR": ("Liter", "l"), "KGM": ("kg", "kg", "Kilo"), "PR": ("Paar",), "SET": ("Satz", "Sets")},
    "en": {"C62": ("pcs", "pieces", "nr", "ea", "units"), "MTR": ("m", "metres", "mtrs"), "PK": ("packs", "pkts"), "RO": ("rolls", "coils"), "BX": ("boxes", "box"), "LTR": ("litres", "ltr"), "KGM": ("kg", "kg"), "PR": ("pairs",), "SET": ("sets",)},
    "nl": {"C62": ("stuks", "stuks", "st.", "stk"), "MTR": ("meter", "m"), "PK": ("pakken", "zakjes", "verpakkingen"), "RO": ("rollen", "rol"), "BX": ("dozen", "doosjes"), "LTR": ("liter",), "KGM": ("kg", "kilo"), "PR": ("paar",), "SET": ("sets",)},
    "fr": {"C62": ("pièces", "pcs", "unités"), "MTR": ("mètres", "m"), "PK": ("sachets", "paquets"), "RO": ("rouleaux", "couronnes"), "BX": ("boîtes", "cartons"), "LTR": ("litres",), "KGM": ("kg", "kilos"), "PR": ("paires",), "SET": ("jeux", "coffrets")},
}  # fmt: skip
CODES: Mapping[str, Mapping[str, str]] = {
    "de": {"C62": "ST", "MTR": "M", "PK": "PAK", "RO": "RO", "BX": "KRT", "LTR": "L", "KGM": "KG", "PR": "PAA", "SET": "SA"}, "en": {"C62": "EA", "MTR": "MTR", "PK": "PKT", "RO": "ROL", "BX": "BOX", "LTR": "LTR", "KGM": "KG", "PR": "PR", "SET": "SET"},
    "nl": {"C62": "ST", "MTR": "M", "PK": "PAK", "RO": "ROL", "BX": "DS", "LTR": "L", "KGM": "KG", "PR": "PR", "SET": "SET"}, "fr": {"C62": "PCE", "MTR": "M", "PK": "PQT", "RO": "RLX", "BX": "BTE", "LTR": "L", "KGM": "KG", "PR": "PAI", "SET": "JEU"},
}  # fmt: skip
VAGUE: Mapping[str, Truth] = {
    **{word: any_of("RO", "RG", "CL") for word in ("Ringe", "coils", "couronnes")}, **{word: any_of("BX", "CT") for word in ("Kartons", "KRT", "dozen", "doosjes", "DS", "cartons", "boîtes", "BTE")}, "Päckchen": any_of("PK", "PA"), "zakjes": any_of("PK", "BG", None), "sachets": any_of("PK", "BG", None), "verpakkingen": any_of("PK", None),
    "nr": any_of("C62", None), "coffrets": any_of("SET", "BX", None), "jeux": any_of("SET", None), "JEU": any_of("SET", None), "SA": any_of("SET", None), "PAA": any_of("PR", None), "PAI": any_of("PR", None), "PQT": any_of("PK", None), "Rll.": any_of("RO", None),
}  # fmt: skip
PAYMENTS: Mapping[str, Mapping[str, tuple[str, ...]]] = {
    "de": {
        "invoice": ("auf Rechnung", "per Rechnung", "Rechnung, 14 Tage netto", "Kauf auf Rechnung"), "direct_debit": ("SEPA-Lastschrift", "per Bankeinzug", "Lastschrifteinzug"), "prepayment": ("Vorkasse", "per Vorkasse", "Vorauszahlung"), "credit_card": ("Kreditkarte", "Zahlung mit Kreditkarte"), "paypal": ("PayPal", "mit PayPal"), "cash_on_delivery": ("per Nachnahme", "Nachnahme"),
    },
    "en": {"invoice": ("on invoice", "invoice, 30 days", "against invoice"), "direct_debit": ("direct debit", "SEPA direct debit"), "prepayment": ("prepayment", "payment in advance"), "credit_card": ("credit card", "by credit card"), "paypal": ("PayPal",), "cash_on_delivery": ("cash on delivery", "COD")},
    "nl": {"invoice": ("op factuur", "achteraf per factuur"), "direct_debit": ("automatische incasso", "per incasso"), "prepayment": ("vooruitbetaling", "vooruit betalen"), "credit_card": ("creditcard",), "paypal": ("PayPal",), "cash_on_delivery": ("onder rembours",)},
    "fr": {"invoice": ("sur facture", "facture à 30 jours"), "direct_debit": ("prélèvement SEPA", "prélèvement automatique"), "prepayment": ("paiement à l'avance", "paiement anticipé"), "credit_card": ("carte bancaire", "carte de crédit"), "paypal": ("PayPal",), "cash_on_delivery": ("contre remboursement",)},
}  # fmt: skip
NOTES: Mapping[str, tuple[str, ...]] = {
    "de": (
        "Bitte auf der Baustelle beim Polier abgeben.", "Kabel bitte auf Einwegtrommeln.", "Anlieferung nur vormittags, die Straße ist ab 12 Uhr gesperrt.", "Bitte einen Tag vorher unter der Handynummer avisieren.", "Bitte komplett liefern, keine Teillieferung.", "Pakete bitte in der Werkstatt hinten rechts abstellen.",
        "Lieferschein bitte ohne Preise.", "Kran ist nicht vor Ort, bitte mit Mitnahmestapler anliefern.", "Bitte unsere Bestellnummer auf dem Karton vermerken.", "Die Masten bitte nicht mit den Leuchten zusammen verpacken.",
    ),
    "en": ("Please call the site manager half an hour before delivery.", "Cables on drums, please, not in coils.", "No deliveries after 3 pm, the road is closed.", "Please leave the parcels at the trade counter.", "Delivery note without prices, please."),
    "nl": ("Graag afleveren bij de portier.", "Kabel graag op haspel.", "Op de bouwplaats vóór 10 uur leveren.", "Pakbon zonder prijzen a.u.b."),
    "fr": ("Merci de livrer au dépôt, portail de gauche.", "Câbles sur touret, s'il vous plaît.", "Prévenir le chef de chantier la veille.", "Bon de livraison sans prix, merci."),
}  # fmt: skip
UNSOLD: Mapping[str, tuple[str, ...]] = {
    "de": ("Bautrockner 40 l", "Gerüstplane 2 x 3 m", "Kaffeepads Klassik 100er", "Stehleiter 8 Stufen"), "en": ("Dehumidifier 40 l", "Step ladder 8 treads", "Tarpaulin 2 x 3 m"), "nl": ("Bouwdroger 40 l", "Trapladder 8 treden"), "fr": ("Déshumidificateur 40 l", "Escabeau 8 marches"),
}  # fmt: skip
PEOPLE = ("Rohde", "Seyfarth", "Hinrichs", "Lorenzen", "Tewes", "Mattern")
DAYS = DayWords(
    {"de": ("KW {w}", "KW {w}", "{w}. KW", "KW {w}/{y}"), "en": ("week {w}", "week {w}", "wk {w}"), "nl": ("week {w}", "week {w}", "wk {w}"), "fr": ("semaine {w}", "semaine {w}", "sem. {w}")},
    {"de": ("schnellstmöglich", "so bald wie möglich", "ASAP", "sofort"), "en": ("as soon as possible", "ASAP"), "nl": ("zo snel mogelijk", "z.s.m."), "fr": ("dès que possible", "au plus vite")},
    {"de": "Ende {m}", "en": "end of {m}", "nl": "eind {m}", "fr": "fin {m}"}, {"de": "in {n} Tagen", "en": "in {n} days", "nl": "over {n} dagen", "fr": "dans {n} jours"}, {"de": "morgen", "en": "tomorrow", "nl": "morgen", "fr": "demain"},
)  # fmt: skip

_ENGLISH_DAYS: tuple[str, ...] = ("figures", "words", "words", "ordinal", "abbreviated")
_FORMS_OF_DAYS = {
    "de": ("figures", "figures", "figures", "short", "words", "abbreviated", "iso"), "nl": ("figures", "figures", "words", "short", "slashes"), "fr": ("figures", "figures", "words", "short"),
}  # fmt: skip


def manner(random: Random, language: str, country: str) -> Manner:
    """A way of writing figures that this country has."""
    if language == "en":
        ways = ("words", "iso", "abbreviated") if country not in ("GB", "IE") else _ENGLISH_DAYS
        return Manner(language, random.choice((",", ",", "")), ".", random.choice(ways))
    days = _FORMS_OF_DAYS[language]
    if country == "CH":
        return Manner(language, random.choice(("'", "’", "")), ".", random.choice(("figures", "words")))
    grouping = (" ", "\u00a0", "\u202f", "") if language == "fr" else (".", ".", "")
    return Manner(language, random.choice(grouping), ",", random.choice(days))


def number_of(random: Random, written: date) -> str:
    """An order number as electricians, town halls and purchasing systems count."""
    n = random.randrange(1000, 9999)
    return random.choice((
        f"{n}", f"{n}{n % 83 + 12}", f"{written:%Y}{n}", f"{written:%y}-{n}", f"BE-{written:%Y}-{n % 800 + 100}", f"4500{n}{n % 83 + 12}", f"E{n}/{written:%y}", f"P{n}{n % 10}", f"B{written:%y%m}.{n % 80 + 10}", f"BV{n}", f"{n % 900 + 100}/{written:%Y}", f"MAT-{n}", f"EK{n}-{n % 7 + 1}", f"{written:%y}E{n}", f"S{n:06d}",
        f"{random.choice(('TW', 'HB', 'kg', 'MJ'))}-{written:%d%m%y}", f"W{n}.{n % 8 + 1}", f"BA{written:%Y}-{n}", f"ORD-{n}{n % 9}",
    ))  # fmt: skip


def quantity_of(random: Random, article: Row) -> str:
    """So much as an electrician orders of it."""
    unit, price = article["unit"], Decimal(article["price_net"])
    if unit == "MTR":
        return random.choice(("10", "20", "25", "50", "50", "75", "100", "100", "150", "200", "250", "300", "500", "1000"))
    if unit == "KGM":
        return random.choice(("5", "10", "25", "25", "50", "75", "100", "12.5"))
    if unit == "LTR":
        return random.choice(("1", "2", "5", "10", "2.5"))
    if price > 90:
        return str(random.choice((1, 1, 1, 2, 2, 3, 4, 6, 8, 12, 18)))
    if price > 20:
        return str(random.choice((1, 1, 2, 2, 3, 4, 5, 6, 8, 10, 12, 15, 20, 24, 30, 48)))
    return str(
        random.choice((1, 2, 3, 4, 5, 5, 6, 8, 9, 10, 10, 12, 15, 16, 20, 20, 24, 25, 30, 36, 40, 48, 50, 60, 80, 100, 120, 150, 250))
    )
