"""Orders in Dutch and French, in the words that their clerks write: a mail, a table, days, numbers, ways to pay, kinds of message."""

from __future__ import annotations

from datetime import date

import pytest

from parsers.reading.head.dates import Calendar, find_dates
from parsers.reading.language import language_of
from parsers.reading.lines.number_words import group_said, number_said
from parsers.result import Kind
from tests.parsers.reading import trade
from tests.parsers.reading.letters import STRANGER, read

MONDAY = date(2026, 10, 12)

DUTCH = """Goedemorgen,

Hierbij bestellen wij onder bestelnummer BE-2026-118 (klantnummer 10023):

20 stuks TS-125-10
twaalf flessen CH-BR500

Graag leveren uiterlijk vrijdag 23 oktober 2026. Betaling op factuur.

Met vriendelijke groet
Petra Lindner
"""

FRENCH = """Bonjour,

Veuillez nous livrer, sous notre n° de commande BC-2026-118 (n° client 10023) :

20 pièces TS-125-10
douze flacons CH-BR500

Livraison souhaitée pour le 23 octobre 2026. Paiement par virement à 30 jours sur facture.

Cordialement
Petra Lindner
"""


@pytest.mark.parametrize(
    ("text", "subject", "language", "number"),
    [(DUTCH, "Bestelling", "nl", "BE-2026-118"), (FRENCH, "Commande", "fr", "BC-2026-118")],
)
def test_an_order_mail_is_read_in_every_language(text: str, subject: str, language: str, number: str) -> None:
    reading = read(text, subject)
    assert (reading.kind, reading.language) == ("order", language)
    fields, lines = reading.orders[0].fields, reading.orders[0].lines
    assert fields.order_number is not None
    assert fields.customer_number is not None
    assert fields.requested_delivery_date is not None
    assert fields.payment_method is not None
    told = (fields.order_number.value, fields.customer_number.value, fields.requested_delivery_date.value, fields.payment_method.value)
    assert told == (number, "10023", "2026-10-23", "invoice")
    counted = [(line.sku.value, line.quantity.value, line.unit.value) for line in lines if line.sku and line.quantity and line.unit]
    assert counted == [("TS-125-10", "20", "C62"), ("CH-BR500", "12", "BO")]


DUTCH_TABLE = """Regel  Artikelnr.  Omschrijving                         Aantal  Eenheid  Stukprijs  Bedrag excl. btw
1      SK-0840     Zeskantbout M8 x 40                     100  stuks         0,12             12,00
2      HG-10       Montagehandschoen maat 10                20  paar          2,95             59,00
                                              Totaal excl. btw                                  71,00
                                              Btw 21%                                           14,91
                                              Totaal incl. btw                                  85,91
"""

FRENCH_TABLE = """Pos.   Réf.        Désignation                          Qté     Unité    P.U. HT    Montant HT
1      SK-0840     Vis à tête hexagonale M8 x 40           100  pièces        0,12       12,00
2      HG-10       Gant de montage taille 10                20  paires        2,95       59,00
                                              Total HT                                  71,00
                                              TVA 20 %                                  14,20
                                              Total TTC                                 85,20
"""


@pytest.mark.parametrize(("table", "gross"), [(DUTCH_TABLE, "85.91"), (FRENCH_TABLE, "85.20")])
def test_a_table_is_read_in_every_language(table: str, gross: str) -> None:
    reading = trade.read(table)
    assert trade.told(reading, "sku", "quantity", "unit", "unit_price") == [
        ("SK-0840", "100", "C62", "0.12"),
        ("HG-10", "20", "PR", "2.95"),
    ]
    assert {name: leaf.value for name, leaf in reading.totals.items() if name != "currency"}["gross_total"] == gross


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("week 49", date(2026, 12, 4)),
        ("semaine 49", date(2026, 12, 4)),
        ("sem. 49", date(2026, 12, 4)),
        ("eind november", date(2026, 11, 30)),
        ("fin novembre", date(2026, 11, 30)),
        ("fin du mois de novembre", date(2026, 11, 30)),
        ("mi-novembre", date(2026, 11, 15)),
        ("medio november", date(2026, 11, 15)),
        ("début novembre", date(2026, 11, 1)),
        ("volgende vrijdag", date(2026, 10, 16)),
        ("vrijdag a.s.", date(2026, 10, 16)),
        ("vendredi prochain", date(2026, 10, 16)),
        ("1er décembre 2026", date(2026, 12, 1)),
        ("le 3 août 2027", date(2027, 8, 3)),
        ("3 maart 2027", date(2027, 3, 3)),
        ("overmorgen", date(2026, 10, 14)),
        ("dans 10 jours", date(2026, 10, 22)),
        ("binnen 2 weken", date(2026, 10, 26)),
        ("volgende week", date(2026, 10, 23)),
        ("la semaine prochaine", date(2026, 10, 23)),
    ],
)
def test_days_are_read_in_dutch_and_french(text: str, day: date) -> None:
    assert [found.value for found in find_dates(f"{text} graag", Calendar(MONDAY))] == [day]


@pytest.mark.parametrize(
    ("text", "language", "said"),
    [
        ("vijfentwintig stuks", "nl", (25, 1)),
        ("tweeëndertig", "nl", (32, 1)),
        ("honderdtwintig", "nl", (120, 1)),
        ("twee honderd dozen", "nl", (200, 2)),
        ("quatre-vingt-dix pièces", "fr", (90, 1)),
        ("quatre vingt dix pièces", "fr", (90, 3)),
        ("vingt et un gants", "fr", (21, 3)),
        ("soixante-et-onze", "fr", (71, 1)),
        ("deux cents", "fr", (200, 2)),
        ("cent vingt", "fr", (120, 2)),
        ("septante-cinq", "fr", (75, 1)),
        ("two hundred and ten boxes", "en", (210, 4)),
        ("twenty five", "en", (25, 2)),
        ("zwanzig, fünf davon", "de", (20, 1)),
    ],
)
def test_number_words_of_one_word_and_of_several(text: str, language: str, said: tuple[int, int]) -> None:
    assert number_said(text.split(), language) == said


@pytest.mark.parametrize(
    ("text", "language", "said"),
    [
        ("half a dozen", "en", (6, 3)),
        ("dozijn", "nl", (12, 1)),
        ("douzaines", "fr", (12, 1)),
        ("dozen", "nl", None),
        ("dozen", "en", (12, 1)),
    ],
)
def test_groups_count_what_they_count_in_their_language(text: str, language: str, said: tuple[int, int] | None) -> None:
    assert group_said(text.split(), language) == said


def test_dutch_dozen_are_boxes_not_twelves() -> None:
    reading = trade.read("Graag 5 dozen SK-0840 en 3 rollen KR-38, alvast bedankt.")
    assert trade.told(reading, "sku", "quantity", "unit") == [("SK-0840", "5", "BX"), ("KR-38", "3", "RO")]


@pytest.mark.parametrize(
    ("text", "method"),
    [
        ("Betaling: op rekening", "invoice"),
        ("Betaling via automatische incasso", "direct_debit"),
        ("Wij betalen per creditcard.", "credit_card"),
        ("Graag onder rembours leveren.", "cash_on_delivery"),
        ("Betaling: vooruitbetaling", "prepayment"),
        ("Règlement : prélèvement automatique", "direct_debit"),
        ("Mode de règlement : 30 jours fin de mois", "invoice"),
        ("Paiement par carte bancaire", "credit_card"),
        ("Envoi contre remboursement", "cash_on_delivery"),
        ("Paiement d'avance", "prepayment"),
    ],
)
def test_ways_to_pay_in_dutch_and_french(text: str, method: str) -> None:
    order = read(f"20 x TS-125-10\n\n{text}\n", "Bestelling").orders[0]
    assert order.fields.payment_method is not None
    assert order.fields.payment_method.value == method


@pytest.mark.parametrize(
    ("kind", "subject", "text"),
    [
        ("order", "Bestelling", "Graag bestellen wij 5 stuks CH-BR500."),
        ("order", "Commande", "Merci de nous livrer 5 flacons CH-BR500."),
        ("change", "Wijziging bestelling 4711", "Graag onze bestelling 4711 wijzigen: 80 stuks TS-125-10 in plaats van 50."),
        ("change", "Modification de commande 4711", "Merci de modifier notre commande 4711 : 80 pièces TS-125-10 au lieu de 50."),
        ("cancellation", "Annulering bestelling 4711", "Hierbij annuleren wij onze bestelling 4711."),
        ("cancellation", "Commande 4711", "Nous souhaitons annuler notre commande 4711."),
        ("complaint", "Klacht bestelling 4711", "Drie flessen CH-BR500 zijn beschadigd aangekomen. Graag een vervangende levering."),
        ("complaint", "Commande 4711", "Trois flacons CH-BR500 sont arrivés endommagés, merci de nous faire un avoir."),
        ("inquiry", "Vraag", "Kunt u ons een offerte sturen voor 20 stuks CH-BR500? Wat is de levertijd?"),
        ("inquiry", "Demande de prix", "Quel est le prix de 20 flacons CH-BR500 ? Ce n'est pas une commande."),
        ("other", "Afwezig: Bestelling", "Ik ben afwezig tot 20 oktober en heb geen toegang tot mijn e-mail."),
        ("other", "Réponse automatique : commande", "Je suis absent du bureau jusqu'au 20 octobre."),
    ],
)
def test_what_a_message_is_in_dutch_and_french(kind: Kind, subject: str, text: str) -> None:
    assert read(text, subject).kind == kind


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Bitte 10 Paar Handschuhe Gr. 9 liefern.", "de"),
        ("Hallo, wir brauchen noch 3 Eimer", "de"),
        ("Please send 20 gloves size 9", "en"),
        ("Hi, 3 buckets asap", "en"),
        ("Graag 5 dozen handschoenen maat 10, groet Jan", "nl"),
        ("Hoi, stuur nog 3 emmers", "nl"),
        ("Merci de nous livrer 20 gants taille 9.", "fr"),
        ("Bonjour, 3 seaux svp", "fr"),
        ("Ordine: 20 pezzi per favore, grazie", "it"),
        ("2 x M8, 3 x M10", None),
    ],
)
def test_short_mails_tell_their_language(text: str, language: str | None) -> None:
    assert language_of(text) == language


ADDRESS = "20 x TS-125-10\n\n{}\nMuster & Cie\n12 bis rue des Lilas\n69003 Lyon\n"


def test_the_language_tells_the_country_of_a_postcode_that_several_have() -> None:
    order = read(ADDRESS.format("Veuillez nous livrer à l'adresse suivante :"), "Commande", STRANGER).orders[0]
    assert order.fields.ship_to.country is not None
    assert order.fields.ship_to.country.value == "FR"


def test_our_own_country_is_a_guess_where_the_buyer_writes_another_language() -> None:
    order = read(ADDRESS.format("Please deliver this order to the following address:"), "Order", STRANGER).orders[0]
    assert "fields.ship_to.country" in order.needs_review
