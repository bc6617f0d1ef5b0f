"""What stands beside an order and is none, or seems to take it back: questions, lists for information, offers, holidays, disclaimers."""

from __future__ import annotations

import pytest

from tests.parsers.reading.letters import order, read

GOODS = "4 Stück Trennscheibe 125 mm (TS-125-10)\n2 Stück Bremsenreiniger 500 ml (CH-BR500)\n"


@pytest.mark.parametrize(
    "text",
    [
        f"First the order, our number 4711:\n\n{GOODS}\nAnd a question, no order yet: what would a pallet of Trennscheibe cost?\n",
        f"Zuerst die Bestellung, Nr. 4711:\n\n{GOODS}\nUnd eine Frage, noch keine Bestellung: was würde eine Palette kosten?\n",
    ],
)
def test_a_question_that_is_no_order_yet_takes_no_order_back(text: str) -> None:
    assert read(text, "Order 4711").kind == "order"


@pytest.mark.parametrize(
    "heading",
    [
        "Nur zur Info, davon haben wir noch genug (bitte NICHT liefern):",
        "For information only, we still have plenty of these:",
        "Pour information uniquement, il nous en reste :",
    ],
)
def test_a_further_list_that_is_not_ordered_takes_no_order_back(heading: str) -> None:
    assert read(f"Bestellung 4711:\n\n{GOODS}\n{heading}\n\nSchleifpapier\nKlebeband\n", "Bestellung 4711").kind == "order"


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        ("Your quotation", "thank you for quotation 8823, which we are happy to accept in part. Kindly put down for us 4 pieces {}."),
        ("Ihr Angebot", "danke für das Angebot 8823, das wir gerne annehmen. Bitte liefern Sie uns 4 Stück {}."),
        ("Votre devis", "merci pour le devis 8823, que nous acceptons. Merci de nous livrer 4 pièces {}."),
    ],
)
def test_an_offer_that_has_a_number_is_not_asked_for(subject: str, text: str) -> None:
    assert read(text.format("Trennscheibe 125 mm (TS-125-10)"), subject).kind == "order"


def test_an_offer_that_has_none_is_asked_for() -> None:
    assert read("Bitte senden Sie uns ein Angebot für 4 Stück Trennscheibe 125 mm (TS-125-10).", "Angebot").kind == "inquiry"


def test_holidays_below_an_order_are_not_its_subject() -> None:
    found = read(f"unser Wocheneinkauf:\n\n{GOODS}\nPetra Lindner\nBetriebsferien vom 7. bis 24. Januar\n", "Wocheneinkauf")
    assert found.kind == "order"


@pytest.mark.parametrize(
    "disclaimer",
    [
        "Die Informationen in dieser E-Mail sind vertraulich. Sind Sie nicht der richtige Empfänger, löschen Sie bitte die Nachricht.",
        "Si vous n'êtes pas le destinataire, veuillez annuler et supprimer ce message.",
    ],
)
def test_a_disclaimer_cancels_nothing(disclaimer: str) -> None:
    assert read(f"Bestellzettel:\n\n{GOODS}\nPetra Lindner\n\n{disclaimer}\n", "Zettel").kind == "order"


@pytest.mark.parametrize(
    ("subject", "text", "kind"),
    [
        ("Produktrückruf", "aus Vorsorge rufen wir zurück:\n\n{}\nBitte sperren Sie die Ware.", "other"),
        ("Product recall", "as a precaution we are recalling:\n\n{}\nPlease block the goods.", "other"),
        ("Proforma 6792", "please find our proforma invoice:\n\n{}\nAmount due EUR 10.14 in advance.", "other"),
        ("Unzufrieden mit der Spedition", "die Kartons waren durchweicht. Wir erwarten Ersatz.", "complaint"),
        ("Unhappy with your driver", "the boxes were left outside and the goods are damaged. We expect a replacement.", "complaint"),
    ],
)
def test_recalls_bills_and_displeasure_are_no_orders(subject: str, text: str, kind: str) -> None:
    assert read(text.format(GOODS), subject).kind == kind


def test_camomile_is_not_what_came() -> None:
    text = "Bestellung Nr. 4711\n\nTeebeutel Kamille 4 Stück Trennscheibe 125 mm (TS-125-10)\n"
    assert read(text, "Bestellung Nr. 4711").kind == "order"
    assert order(text).lines
