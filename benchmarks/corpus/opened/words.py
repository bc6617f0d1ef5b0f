"""Words that the opened part's buyers use, in four languages, and how they write days, amounts, and numbers."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from random import Random

from examples.post.truth import Truth, any_of

UNITS: dict[str, dict[str, tuple[str, ...]]] = {
    "de": {
        "C62": ("Stück", "Stk.", "St", "Stck", "Stk"), "MTR": ("m", "Meter", "mtr"), "PK": ("Pack", "Packungen", "Pck."), "RO": ("Rollen", "Rolle", "Rol."), "BX": ("Karton", "Kartons", "Schachteln"), "LTR": ("Liter", "l", "Ltr."),
        "KGM": ("kg", "Kilo"), "PR": ("Paar", "Pr."), "SET": ("Set", "Satz"),
    },
    "en": {
        "C62": ("pcs", "pieces", "ea", "units", "each"), "MTR": ("m", "metres", "mtrs"), "PK": ("packs", "pk"), "RO": ("rolls", "roll"), "BX": ("boxes", "box", "cartons"), "LTR": ("litres", "l", "ltr"), "KGM": ("kg", "kgs"),
        "PR": ("pairs", "pr"), "SET": ("sets", "set"),
    },
    "nl": {
        "C62": ("stuks", "st.", "stuk", "st"), "MTR": ("m", "meter"), "PK": ("pakken", "pak"), "RO": ("rollen", "rol"), "BX": ("dozen", "doos"), "LTR": ("liter", "l"), "KGM": ("kg", "kilo"), "PR": ("paar",), "SET": ("sets", "set"),
    },
    "fr": {
        "C62": ("pièces", "pcs", "pce", "unités"), "MTR": ("m", "mètres"), "PK": ("paquets", "paq."), "RO": ("rouleaux", "rlx"), "BX": ("cartons", "boîtes"), "LTR": ("litres", "l"), "KGM": ("kg", "kilos"), "PR": ("paires",), "SET": ("sets", "jeux"),
    },
}  # fmt: skip
CARTONS = frozenset({"Karton", "Kartons", "cartons", "dozen", "doos", "Schachteln"})
PAYMENTS: dict[str, dict[str, tuple[str, ...]]] = {
    "de": {
        "invoice": ("auf Rechnung", "gegen Rechnung, 14 Tage netto", "Rechnungskauf"), "direct_debit": ("Lastschrift", "per SEPA-Lastschrift", "Abbuchung vom Konto"), "prepayment": ("Vorkasse", "Vorabüberweisung"),
        "credit_card": ("Kreditkarte", "mit Kreditkarte"), "paypal": ("PayPal", "per PayPal"), "cash_on_delivery": ("Nachnahme", "per Nachnahme"),
    },
    "en": {
        "invoice": ("invoice, 30 days", "on account against invoice"), "direct_debit": ("direct debit",), "prepayment": ("payment in advance", "pro forma, paid in advance"), "credit_card": ("credit card", "company credit card"), "paypal": ("PayPal",),
        "cash_on_delivery": ("cash on delivery",),
    },
    "nl": {
        "invoice": ("op factuur", "op rekening, 30 dagen"), "direct_debit": ("automatische incasso",), "prepayment": ("vooruitbetaling",), "credit_card": ("creditcard",), "paypal": ("PayPal",), "cash_on_delivery": ("onder rembours",),
    },
    "fr": {
        "invoice": ("sur facture à 30 jours", "facture, 30 jours fin de mois"), "direct_debit": ("prélèvement SEPA",), "prepayment": ("paiement d'avance",), "credit_card": ("carte bancaire", "carte de crédit"), "paypal": ("PayPal",),
        "cash_on_delivery": ("contre remboursement",),
    },
}  # fmt: skip
NOTES: dict[str, tuple[str, ...]] = {
    "de": (
        "Bitte vorher beim Hausmeister anrufen.", "Anlieferung bitte nur vormittags.", "Alles in einer Lieferung, bitte nichts nachliefern.", "Die Ware bitte im Hof unter dem Carport abstellen.", "Bitte ohne Lieferschein-Preise schicken.",
        "Der LKW darf nicht länger als 7 m sein.", "Bitte Kommission «Küche Nord» auf den Lieferschein drucken.",
    ),
    "en": ("Please mark the parcels with the kitchen's name.", "Deliveries only between 7 and 11 in the morning.", "Please leave the goods with the caretaker.", "Complete delivery only, no back orders."),
    "nl": ("Graag niet leveren tussen 12 en 13 uur.", "Graag alles in één zending.", "Bel even als jullie onderweg zijn."),
    "fr": ("Merci de livrer uniquement le matin.", "Merci d'appeler une heure avant la livraison.", "Livraison complète uniquement, s'il vous plaît."),
}  # fmt: skip
SELLER_PEOPLE = ("Brinkmann", "Osterloh", "Tiedemann", "Warnecke")
MONTHS = {
    "de": ("Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November", "Dezember"),
    "en": ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"),
    "nl": ("januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"),
    "fr": ("janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"),
}  # fmt: skip
WEEKDAYS = {
    "de": ("Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag"),
    "en": ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
    "nl": ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"),
    "fr": ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"),
}  # fmt: skip
NUMBERS = {
    "de": {1: "ein", 2: "zwei", 3: "drei", 4: "vier", 5: "fünf", 6: "sechs", 7: "sieben", 8: "acht", 9: "neun", 10: "zehn", 12: "zwölf", 15: "fünfzehn", 20: "zwanzig", 25: "fünfundzwanzig", 30: "dreißig", 40: "vierzig", 50: "fünfzig", 100: "hundert"},
    "en": {1: "one", 2: "two", 3: "three", 4: "four", 5: "five", 6: "six", 7: "seven", 8: "eight", 9: "nine", 10: "ten", 12: "twelve", 15: "fifteen", 20: "twenty", 25: "twenty-five", 30: "thirty", 40: "forty", 50: "fifty", 100: "a hundred"},
    "nl": {1: "één", 2: "twee", 3: "drie", 4: "vier", 5: "vijf", 6: "zes", 7: "zeven", 8: "acht", 9: "negen", 10: "tien", 12: "twaalf", 15: "vijftien", 20: "twintig", 25: "vijfentwintig", 30: "dertig", 40: "veertig", 50: "vijftig", 100: "honderd"},
    "fr": {1: "un", 2: "deux", 3: "trois", 4: "quatre", 5: "cinq", 6: "six", 7: "sept", 8: "huit", 9: "neuf", 10: "dix", 12: "douze", 15: "quinze", 20: "vingt", 25: "vingt-cinq", 30: "trente", 40: "quarante", 50: "cinquante", 100: "cent"},
}  # fmt: skip
LANDS = {
    "de": {"DE": "Deutschland", "AT": "Österreich", "CH": "Schweiz", "NL": "Niederlande", "FR": "Frankreich", "GB": "Großbritannien", "US": "USA"},
    "en": {"DE": "Germany", "AT": "Austria", "CH": "Switzerland", "NL": "The Netherlands", "FR": "France", "GB": "United Kingdom", "US": "USA"},
    "nl": {"DE": "Duitsland", "AT": "Oostenrijk", "CH": "Zwitserland", "NL": "Nederland", "FR": "Frankrijk", "GB": "Verenigd Koninkrijk", "US": "Verenigde Staten"},
    "fr": {"DE": "Allemagne", "AT": "Autriche", "CH": "Suisse", "NL": "Pays-Bas", "FR": "France", "GB": "Royaume-Uni", "US": "États-Unis"},
}  # fmt: skip


def amount(value: Decimal | str, language: str, country: str) -> str:
    """An amount with two decimals as the buyer's language and country write it."""
    english = f"{Decimal(value):,.2f}"
    if language == "en":
        return english
    if country == "CH":
        return english.replace(",", "'")
    return english.replace(",", "\u00a0" if language == "fr" else " ").replace(".", ",").replace(" ", ".")


def count(quantity: str, language: str) -> str:
    """A quantity as text: decimals with a comma except in English."""
    return quantity if language == "en" else quantity.replace(".", ",")


def day(value: date, language: str, country: str, form: str = "numbers") -> str:
    """A day in words or figures; `form` is numbers, short, or words."""
    month = MONTHS[language][value.month - 1]
    if form == "words":
        if country == "US":
            return f"{month} {value.day}, {value.year}"
        return f"{value.day}. {month} {value.year}" if language == "de" else f"{value.day} {month} {value.year}"
    if country == "US":
        return f"{value:%m/%d/%Y}" if form == "numbers" else f"{value.month}/{value.day}/{value:%y}"
    if form == "short":
        return {"de": f"{value.day}.{value.month}.{value:%y}", "nl": f"{value.day}-{value.month}-{value:%y}"}.get(
            language, f"{value:%d/%m/%y}"
        )
    return {"de": f"{value:%d.%m.%Y}", "nl": f"{value:%d-%m-%Y}"}.get(language, f"{value:%d/%m/%Y}")


Wished = tuple[Truth, str, str]
"""The truth of a wished day, how a label shows it, and how a sentence says it (after «bis», «by», «uiterlijk», «pour»)."""


def wished_day(random: Random, written: date, language: str, country: str, *, loose: bool) -> Wished:
    """A day in one of the forms that buyers use; `loose` allows such as need the mail's own date."""
    wish = written + timedelta(days=random.randrange(3, 30))
    kind = random.choice(
        ("figures", "figures", "figures", "words", "week", "loose", "loose") if loose else ("figures", "figures", "words", "week")
    )
    if kind == "week" and country != "US":
        return _week(random, wish, language)
    if kind == "loose":
        return _loose(random, written, wish, language, country)
    shown = day(wish, language, country, "words" if kind == "words" else random.choice(("numbers", "numbers", "short")))
    return wish.isoformat(), shown, f"le {shown}" if language == "fr" else shown


def _week(random: Random, wish: date, language: str) -> Wished:
    year, week, _ = wish.isocalendar()
    friday = date.fromisocalendar(year, week, 5).isoformat()
    shown = random.choice(
        {
            "de": (f"KW {week}", f"KW{week}", f"{week}. KW", f"KW {week}/{year}"),
            "en": (f"week {week}", f"wk {week}", f"CW {week}"),
            "nl": (f"week {week}", f"wk {week}"),
            "fr": (f"semaine {week}", f"S{week}"),
        }[language]
    )
    return friday, shown, f"la {shown}" if shown.startswith("semaine") else shown


def _loose(random: Random, written: date, wish: date, language: str, country: str) -> Wished:
    choice = random.randrange(5)
    if choice == 0:
        name = WEEKDAYS[language][wish.weekday()]
        dated = f"{wish.day}.{wish.month}." if language == "de" else f"{wish.day} {MONTHS[language][wish.month - 1]}"
        return wish.isoformat(), f"{name} {dated}", f"{name}, {dated}" if language == "de" else f"{name} {dated}"
    if choice == 1:
        end = date(wish.year + wish.month // 12, wish.month % 12 + 1, 1) - timedelta(days=1)
        month = MONTHS[language][wish.month - 1]
        said = {"de": f"Ende {month}", "en": f"the end of {month}", "nl": f"eind {month}", "fr": f"fin {month}"}[language]
        return end.isoformat(), said.removeprefix("the "), said
    if choice == 2:
        ahead = timedelta(days=(4 - written.weekday()) % 7)
        friday = written + (ahead or timedelta(days=7))
        following = date.fromisocalendar(*(written + timedelta(days=7)).isocalendar()[:2], 5)
        said = {"de": "nächsten Freitag", "en": "next Friday", "nl": "volgende week vrijdag", "fr": "vendredi prochain"}[language]
        return (following.isoformat() if language == "nl" else any_of(friday.isoformat(), following.isoformat())), said, said
    if choice == 3:
        said = {"de": "übermorgen", "en": "the day after tomorrow", "nl": "overmorgen", "fr": "après-demain"}[language]
        return (written + timedelta(days=2)).isoformat(), said, said
    if country == "US":
        shown = f"{wish.month}/{wish.day}"
        return wish.isoformat(), shown, shown
    shown = f"{wish.day}.{wish.month}." if language == "de" else f"{wish.day} {MONTHS[language][wish.month - 1]}"
    return wish.isoformat(), shown, f"le {shown}" if language == "fr" else shown
