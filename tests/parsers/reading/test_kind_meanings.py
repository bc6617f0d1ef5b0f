"""What words say of a message's kind by the words around them."""

from __future__ import annotations

import pytest

from parsers.reading.kinds.kind_texts import opens_as_terms
from parsers.reading.kinds.leads import led_as
from parsers.reading.kinds.meanings import came_short, denies, meant, ordered, plainly, runs_short, speaks_of_order, talks
from parsers.reading.phrasing import said
from parsers.result import Kind
from tests.builders import document_of
from tests.parsers.reading.letters import read

TWO = "5 Stück CH-BR500\n10 Stück TS-125-10"


@pytest.mark.parametrize(
    ("kind", "subject", "text"),
    [
        (
            "order",
            "Bestellung 55",
            f"bitte führen Sie diese Bestellung (P8519) aus:\n\n{TWO}\n\nRechnung an: Nordbau GmbH, Hafenstr. 3, Kiel",
        ),
        ("order", "Nächste Bestellung", f"die Lieferung ist gut angekommen, danke! Jetzt geht es weiter mit:\n\n{TWO}"),
        ("order", "stock", f"merci de nous livrer la liste de ma collègue.\n\nCoucou Luc, il manque :\n\n{TWO}"),
        ("order", "Aanvulling magazijn", f"Bijgaand onze aanvulling van het magazijn.\n\n{TWO}"),
        ("order", "Next delivery", f"please add to our next delivery:\n\n{TWO}"),
        ("order", "PO 55", f"Our order:\n\n{TWO}\n\nDeliver to the side gate as the bell is broken."),
        ("order", "Bestellung 55", f"Wir bestellen:\n\n{TWO}\n\nKönnten Sie uns bitte den Liefertermin mitteilen?"),
        ("order", "Bestellung", f"bitte schicken Sie uns den neuen Katalog mit. Und dazu:\n\n{TWO}"),
        ("order", "Bestelling 55", f"Graag leveren:\n\n{TWO}\n\nNog een vraag: wat kost FR-1 bij afname van 100?"),
        ("order", "Praxisbedarf", "Neue Shop-Bestellung!\n\nGerät Nr. 5015 50 × 6,54 € 327,00 €\nKittel Nr. 49 10 × 2,00 € 20,00 €"),
        ("order", "Nouvelle commande", f"N° commande : 2026-6044\n\n{TWO}\n\nMerci de ne pas livrer avant 8 heures."),
        ("change", "New date for order 771", "could we have order 771 on another date please. No other changes."),
        ("change", "Bestellung 812", "Bei Bestellung 812 bitte CH-BR500 auf 20 Stück hochsetzen."),
        ("complaint", "Rechnung 5742 falsch", "Wir beanstanden die Rechnung und zahlen erst nach Korrektur."),
        ("complaint", "Lieferung", "heute kam Ihr Paket. Leider fehlen darin 5 Stück CH-BR500, obwohl sie auf dem Lieferschein stehen."),
        ("complaint", "Colis incomplet", "Votre colis est arrivé mais il manque 5 pièces CH-BR500."),
        ("inquiry", "Bestellung 6015 eingegangen?", "haben Sie unsere Bestellung 6015 vom Montag bekommen?"),
        ("inquiry", "Mindestbestellwert", "ab wann liefern Sie frei Haus?"),
        ("inquiry", "CH-BR500", "Enthält CH-BR500 Latex? Bitte schicken Sie uns das Datenblatt."),
        ("inquiry", "Invoice copy", "please send me a copy of the invoice for CH-BR500."),
        ("inquiry", "Anfrage", f"benötigen wir für ein Projekt:\n\n{TWO}\n\nBitte Preis und Lieferzeit nennen."),
        ("order", "Bestellung aus dem Katalog", "aus dem Katalog hätten wir die 5 Stück CH-BR500."),
        ("order", "Validation devis - commande 55", f"Suite à votre devis :\n\n{TWO}"),
        ("order", "Bestellung", f"hier unsere Liste, Durchgestrichenes hat sich erledigt:\n\n{TWO}"),
        ("order", "Abruf 55", f"wie jeden Monat:\n\n{TWO}\n\nUSt-IdNr. auf Anfrage"),
        ("order", "Quote 4711", f"Happy with your quote 4711, please proceed:\n\n{TWO}"),
        ("order", "Devis 4711 accepté", f"Votre devis 4711 nous convient, vous pouvez lancer :\n\n{TWO}"),
        ("cancellation", "Order 4711", "Please stop order 4711, the project fell through."),
        ("complaint", "Lieferschein 881", "auf der Palette waren nur 3 statt 5 CH-BR500."),
        ("inquiry", "Order 4711", "Could you send me the tracking number for order 4711?"),
        ("cancellation", "Bestelling 8969 vervalt", "Bestelling 8969 kan komen te vervallen. Wilt u dit bevestigen?"),
        ("change", "Commande 469 : un article à retirer", "merci de retirer CH-BR500 de notre commande 469. Le reste est maintenu."),
        ("change", "Put back delivery 70993", "can you put back delivery of order 70993 to 12th November 2026? Quantities as before."),
        ("complaint", "Rechnung 5126 - Einspruch", "der Rechnung 5126 widersprechen wir. Erhalten haben wir weniger CH-BR500."),
        ("complaint", "Rückgabe", f"folgendes Material ist übrig, wir geben es morgen zurück:\n\n{TWO}\n\nBitte um Gutschrift."),
        (
            "inquiry",
            "Auftragsbestätigung fehlt",
            "zu unserer Bestellung 7693 liegt uns noch keine Auftragsbestätigung vor. Ist sie angekommen?",
        ),
        ("inquiry", "Pakbon", "bij ons ontbreekt de pakbon 8301. Kunt u hem nog eens sturen?"),
        ("inquiry", "Quote please", f"could you price these up for me:\n\n{TWO}\n\nNo order until we have won the job."),
        (
            "inquiry",
            "Preisabfrage",
            f"zur Kalkulation bräuchten wir Ihre Nettopreise:\n\n{TWO}\n\nDer Auftrag ist noch nicht erteilt.",
        ),
        ("inquiry", "Mengenrabatt?", "ab welcher Menge ist CH-BR500 billiger? Wir brauchen im Jahr 10 Stück."),
        ("other", "Änderung unserer Bankverbindung", "für Lastschriften gilt ab 29.10.2026 ein neues Konto, das Mandat liegt bei."),
        ("other", "Changed bank details", "please note our new account with effect from Monday."),
        ("other", "Restposten KW 46", f"unsere Restposten:\n\n{TWO}\n\nWir freuen uns auf Ihre Order."),
        ("other", "Gutschrift GS-22", "anbei die Gutschrift zu Ihrer Rücksendung:\n\n5 Stück CH-BR500 2,49 12,45"),
        ("other", "Order 55", "Your order has been dispatched:\n\n5 pcs CH-BR500\n10 pcs TS-125-10"),
    ],
)
def test_a_mail_is_what_its_words_mean(kind: Kind, subject: str, text: str) -> None:
    assert read(text, subject).kind == kind


def test_an_order_that_follows_is_none_yet() -> None:
    found = read("Die Bestellung über etwa 8 Stück CH-BR500 schicke ich erst im Dezember. Bitte noch nichts versenden.", "Bestellung folgt")
    assert found.kind in {"inquiry", "other"}


def test_a_form_that_is_asked_for_orders_no_goods() -> None:
    assert ordered("bitte schicken Sie mir einen Rücksendeschein für den Becher") == ((), True)
    assert ordered("bitte schicken Sie mir 5 Becher") == (("bitte schicken Sie",), False)


@pytest.mark.parametrize(
    ("key", "text", "found"),
    [
        ("inquiry", "führen Sie auch Handschuhe", True),
        ("inquiry", "führen Sie die Bestellung aus", False),
        ("change", "please add 5 boxes", True),
        ("change", "please add to our next delivery", False),
        ("complaint", "the box is broken", True),
        ("inquiry", "as per your quotation", False),
    ],
)
def test_a_longer_phrase_of_another_kind_says_what_is_meant(key: str, text: str, found: bool) -> None:
    assert bool(meant(text, key)) is found


@pytest.mark.parametrize(
    "text", ["Klingel defekt, bitte klopfen", "the lift is out of order", "de bel is kapot", "l'ascenseur est endommagé"]
)
def test_a_fault_of_the_buyers_own_house_is_no_complaint(text: str) -> None:
    assert not said(plainly(text), "kinds", "complaint")


def test_what_is_missing_is_complained_of_only_where_a_delivery_is_named() -> None:
    assert came_short("Ihr Paket kam an. Es fehlen 5 Stück.")
    assert not came_short("Im Lager fehlen 5 Stück.")
    assert runs_short("Hallo Luc. Uns fehlen:", "Hallo Luc. Uns fehlen: 5 Stück")
    assert not runs_short("In der Lieferung fehlen:", "In der Lieferung fehlen: 5 Stück")


def test_a_denial_in_a_question_denies_nothing() -> None:
    assert denies("Das ist noch keine Bestellung.")
    assert not denies("wat kost het bij afname van 100?")


def test_an_order_is_spoken_of_by_its_number() -> None:
    assert speaks_of_order("bitte in unserer Bestellung Nr. 4711 das Datum")
    assert not speaks_of_order("bei Bestellung bitte anrufen")


def test_what_came_leads_in_nothing_that_a_later_sentence_orders() -> None:
    assert led_as("die Lieferung ist angekommen. Jetzt:") is None
    assert led_as("angekommen sind:") == "received"


def test_a_change_may_be_one_of_its_place_alone() -> None:
    moved = read(
        "bitte liefern Sie unsere Bestellung 36826 nicht zu uns, sondern direkt an:\n\nBauhof Nord\nDeichweg 3\n26721 Emden\n",
        "Andere Lieferadresse für 36826",
    )
    assert moved.kind == "change"
    (order,) = moved.orders
    assert order.fields.ship_to and order.fields.ship_to.street and order.fields.ship_to.street.value == "Deichweg 3"


def test_terms_that_lie_beside_an_order_complain_of_nothing() -> None:
    assert opens_as_terms(document_of("AGB_Einkauf\nEinkaufsbedingungen Stand 2025. Gewährleistung 36 Monate."))
    assert not opens_as_terms(document_of("Mängelanzeige\nDas Gerät ist defekt."))


def test_what_is_missing_complains_only_of_a_delivery() -> None:
    assert not talks("complaint", "für das Fest fehlen noch 3 Salate")
    assert talks("complaint", "von der Lieferung fehlen noch 3 Stück")


def test_the_dot_of_a_year_ends_a_sentence() -> None:
    assert not said("Der Rat entscheidet erst am 27.11.2026. Bitte liefern Sie nichts.", "kinds", "change")


def test_a_mail_that_points_below_passes_on_what_stands_there() -> None:
    text = (
        "bitte liefern Sie den unten stehenden Bedarf.\n\nAnna Berg\n\nVon: Mirko Lange\nGesendet: gestern, 16:42\nAn: Anna Berg\n"
        f"Betreff: Bedarf\n\nHallo, das hier fehlt uns:\n\n{TWO}\n"
    )
    found = read(text, "Auftragserteilung EK3059")
    assert found.kind == "order" and len(found.orders[0].lines) == 2


def test_an_order_that_is_yours_is_not_placed_by_who_writes_so() -> None:
    assert ordered("Anbei unsere Auftragsbestätigung zu Ihrer Bestellung.")[0] == ()
    assert ordered("Anbei unsere neue Bestellung.")[0]
