"""What surrounds orders and is none: terms of purchase, and feet with banks and directors."""

from __future__ import annotations

from random import Random

from benchmarks.corpus.company import LAST
from benchmarks.corpus.markup import broken
from benchmarks.corpus.purchases import Purchase

TERMS = (
    "§ 1 Geltung. Es gelten ausschließlich diese Bedingungen. Abweichende Bedingungen des Lieferanten gelten nur, wenn wir ihnen schriftlich zugestimmt haben. Dies gilt auch für Bestellungen unter 250,00 EUR.",
    "§ 2 Bestellung. Bestellungen sind innerhalb von 3 Werktagen zu bestätigen; danach sind wir nicht mehr gebunden. Änderungen von mehr als 10 Stück je Position oder 5 % der Menge bedürfen der Zustimmung.",
    "§ 3 Preise. Die Preise sind Festpreise und gelten frei Werk einschließlich Verpackung. Frachtkosten werden nur bei Aufträgen unter 1.000,00 EUR mit höchstens 12,50 EUR vergütet.",
    "§ 4 Lieferzeit. Bei Verzug können wir je Woche 0,5 %, höchstens 5 % des Auftragswertes verlangen. Teillieferungen sind mit 2 Lieferscheinen anzuzeigen. Warenannahme Mo-Do 7.00-15.30 Uhr, Fr 7.00-12.00 Uhr.",
    "§ 5 Gewährleistung. Die Frist beträgt 36 Monate ab Lieferung. Mängelrügen sind rechtzeitig, wenn sie innerhalb von 14 Tagen abgesandt werden. Der Aufwand je Reklamation wird mit 75,00 EUR pauschal berechnet.",
    "§ 6 Zahlung. Wir zahlen nach unserer Wahl innerhalb von 14 Tagen mit 3 % Skonto oder innerhalb von 60 Tagen netto. Rechnungen sind in 2 Exemplaren mit Bestellnummer einzureichen.",
    "§ 7 Verpackung. Es sind nur Europaletten 1200 x 800 mm mit höchstens 800 kg zulässig. Je Fehlverpackung berechnen wir 15,00 EUR. Artikel nach Liste 4 sind in Kartons zu 10, 25 oder 50 Stück zu verpacken.",
    "§ 8 Geheimhaltung. Zeichnungen, Modelle und Muster bleiben unser Eigentum. Die Vertragsstrafe beträgt 5.000 EUR je Verstoß. Die Pflicht endet 24 Monate nach der letzten Lieferung.",
    "§ 9 Schluss. Erfüllungsort ist der Ort der Lieferung. Es gilt deutsches Recht unter Ausschluss des UN-Kaufrechts (CISG). Ist eine Bestimmung unwirksam, bleiben die übrigen wirksam. Fassung 7.2 vom 01.01.2025.",
)  # fmt: skip


def foot_columns(p: Purchase, random: Random) -> str:
    """The foot of a German letter: address, bank, register and directors in columns, as the inside of a table."""
    b = p.buyer
    bank = (
        f"DE{random.randrange(10, 99)} {random.randrange(1000, 9999)} 0000 0000 {random.randrange(1000, 9999)} {random.randrange(10, 99)}"
    )
    columns = (
        (b["name"], b["street"], f"{b['postcode']} {b['city']}"), ("Bankverbindung", f"Sparkasse {b['city']}", f"IBAN {bank}", "BIC NOLADE21XXX"),
        (f"Amtsgericht {b['city']}", f"HRB {random.randrange(1000, 99_999)}", f"Steuer-Nr. {random.randrange(10, 99)}/{random.randrange(100, 999)}/{random.randrange(10_000, 99_999)}"),
        ("Geschäftsführung:", f"Dr. {random.choice(LAST)}, {random.choice(LAST)}", f"Vorsitz: {random.choice(LAST)}"),
    )  # fmt: skip
    return f"<table><tr>{''.join(f'<td>{broken(c)}</td>' for c in columns)}</tr></table>"
