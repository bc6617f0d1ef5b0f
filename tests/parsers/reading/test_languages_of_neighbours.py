"""Orders, questions, complaints and cancellations in Italian, Spanish, Portuguese, Polish, Czech, Danish and Swedish."""

from __future__ import annotations

import pytest

from tests.parsers.reading.letters import order, read

ORDERS = {
    "it": """Buongiorno,

vogliate inviarci, nostro ordine n. AC 7731:

4 pz Trennscheibe 125 mm (TS-125-10)
2 confezioni Bremsenreiniger 500 ml (CH-BR500)

Consegna entro settimana 46
Modalità di pagamento: {pay}
Codice cliente: 10023

Cordiali saluti
Petra Lindner
""",
    "es": """Buenos días:

Necesitamos lo siguiente, pedido n.º AC 7731:

4 uds. Trennscheibe 125 mm (TS-125-10)
2 paq. Bremsenreiniger 500 ml (CH-BR500)

Entrega: semana 46
Forma de pago: {pay}
N.º de cliente: 10023

Un saludo
Petra Lindner
""",
    "pt": """Bom dia,

gostaríamos de encomendar, encomenda n.º AC 7731:

4 unidades Trennscheibe 125 mm (TS-125-10)
2 pacotes Bremsenreiniger 500 ml (CH-BR500)

Entrega até: semana 46
Forma de pagamento: {pay}
N.º de cliente: 10023

Melhores cumprimentos
Petra Lindner
""",
    "pl": """Dzień dobry,

prosimy o dostawę, zamówienie nr AC 7731:

4 szt. Trennscheibe 125 mm (TS-125-10)
2 opakowania Bremsenreiniger 500 ml (CH-BR500)

Termin dostawy: tydzień 46
Forma płatności: {pay}
Nasz numer klienta: 10023

Z poważaniem
Petra Lindner
""",
    "cs": """Dobrý den,

objednáváme u vás, číslo objednávky AC 7731:

4 ks Trennscheibe 125 mm (TS-125-10)
2 balení Bremsenreiniger 500 ml (CH-BR500)

Termín dodání: týden 46
Způsob platby: {pay}
Zákaznické číslo: 10023

S pozdravem
Petra Lindner
""",
    "da": """Hej,

vi vil gerne bestille, rekvisitionsnr. AC 7731:

4 stk. Trennscheibe 125 mm (TS-125-10)
2 pakker Bremsenreiniger 500 ml (CH-BR500)

Leveringsdato: uge 46
Betalingsmåde: {pay}
Kundenr. 10023

Med venlig hilsen
Petra Lindner
""",
    "sv": """Hej,

vi vill beställa, vårt ordernr AC 7731:

4 st Trennscheibe 125 mm (TS-125-10)
2 förpackningar Bremsenreiniger 500 ml (CH-BR500)

Leverans: vecka 46
Betalningssätt: {pay}
Vårt kundnummer: 10023

Med vänlig hälsning
Petra Lindner
""",
}

PAID = {
    "it": {
        "su fattura, 30 giorni": "invoice",
        "addebito diretto SEPA": "direct_debit",
        "bonifico anticipato": "prepayment",
        "contrassegno": "cash_on_delivery",
    },
    "es": {
        "con factura a 30 días": "invoice",
        "domiciliación bancaria": "direct_debit",
        "por adelantado": "prepayment",
        "contra reembolso": "cash_on_delivery",
    },
    "pt": {
        "fatura a 30 dias": "invoice",
        "débito direto": "direct_debit",
        "pagamento antecipado": "prepayment",
        "contra reembolso": "cash_on_delivery",
    },
    "pl": {
        "przelew 14 dni": "invoice",
        "polecenie zapłaty": "direct_debit",
        "przedpłata": "prepayment",
        "za pobraniem": "cash_on_delivery",
    },
    "cs": {"na fakturu": "invoice", "SEPA inkaso": "direct_debit", "převodem předem": "prepayment", "dobírka": "cash_on_delivery"},
    "da": {
        "faktura, 30 dage": "invoice",
        "leverandørservice": "direct_debit",
        "forudbetaling": "prepayment",
        "efterkrav": "cash_on_delivery",
    },
    "sv": {"faktura 30 dagar": "invoice", "autogiro": "direct_debit", "förskott": "prepayment", "postförskott": "cash_on_delivery"},
}


@pytest.mark.parametrize("language", ORDERS)
def test_an_order_in_a_neighbours_language_is_read_whole(language: str) -> None:
    reading = read(ORDERS[language].format(pay=next(iter(PAID[language]))), subject="")
    assert (reading.kind, reading.language) == ("order", language)
    (found,) = reading.orders
    leaves = (found.fields.order_number, found.fields.customer_number, found.fields.requested_delivery_date)
    assert [leaf.value if leaf else None for leaf in leaves] == ["AC 7731", "10023", "2026-11-13"]
    lines = [(line.sku, line.quantity, line.unit) for line in found.lines]
    assert [tuple(leaf.value if leaf else None for leaf in line) for line in lines] == [("TS-125-10", "4", "C62"), ("CH-BR500", "2", "PK")]


@pytest.mark.parametrize(
    ("language", "said", "method"), [(one, said, method) for one, ways in PAID.items() for said, method in ways.items()]
)
def test_how_it_is_paid_is_read_in_a_neighbours_language(language: str, said: str, method: str) -> None:
    found = order(ORDERS[language].format(pay=said))
    assert found.fields.payment_method is not None
    assert found.fields.payment_method.value == method


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Buongiorno, la Trennscheibe (TS-125-10) è arrivata rotta. Chiediamo una nota di credito.", "complaint"),
        ("Buenos días: han llegado rotas 2 Trennscheibe (TS-125-10). Rogamos un abono.", "complaint"),
        ("Dzień dobry, w dostawie brakowało 4 szt. Trennscheibe (TS-125-10). Składamy reklamację.", "complaint"),
        ("Dobrý den, zboží přišlo rozbité, 2 ks Trennscheibe (TS-125-10). Reklamujeme dodávku.", "complaint"),
        ("Goddag, 2 stk. Trennscheibe (TS-125-10) var ødelagte. Vi vil gerne have en kreditnota.", "complaint"),
        ("Buongiorno, vi chiediamo di annullare il nostro ordine 5723.", "cancellation"),
        ("Buenos días: les rogamos que anulen nuestro pedido 5723.", "cancellation"),
        ("Dzień dobry, prosimy o anulowanie zamówienia 5723.", "cancellation"),
        ("Dobrý den, rušíme naši objednávku 5723.", "cancellation"),
        ("Goddag, vi annullerer vores ordre 5723.", "cancellation"),
        ("Buongiorno, potreste indicarci il prezzo di Trennscheibe (TS-125-10)?", "inquiry"),
        ("Buenos días: ¿podrían indicarnos el precio de Trennscheibe (TS-125-10)?", "inquiry"),
        ("Dzień dobry, prosimy o ofertę cenową na 4 szt. Trennscheibe (TS-125-10). To nie jest jeszcze zamówienie.", "inquiry"),
        ("Dobrý den, kolik stojí Trennscheibe (TS-125-10)?", "inquiry"),
        ("Goddag, hvad koster Trennscheibe (TS-125-10)?", "inquiry"),
    ],
)
def test_what_is_no_order_is_told_in_a_neighbours_language(text: str, kind: str) -> None:
    assert read(f"{text}\n\nPetra Lindner\n").kind == kind


@pytest.mark.parametrize("label", ["Fizetés: utánvét", "Fizetés módja: előre utalás"])
def test_a_label_of_a_language_without_a_vocabulary_is_asked_about(label: str) -> None:
    hungarian = "Tisztelt Címzett,\n\nkérjük a következő rendelés szállítását, köszönjük:\n"
    goods = "4 Stück Trennscheibe 125 mm (TS-125-10)\n2 Stück Bremsenreiniger 500 ml (CH-BR500)\n"
    found = order(f"{hungarian}\n{goods}\n{label}\n\nÜdvözlettel\nPetra Lindner\n")
    assert "fields.payment_method" in found.needs_review


@pytest.mark.parametrize("week", ["teden 46", "uke 46", "46. hét", "viikko 46"])
def test_a_week_is_known_by_the_cldr(week: str) -> None:
    goods = "4 Stück Trennscheibe 125 mm (TS-125-10)\n"
    found = order(f"Bestellung\n\n{goods}\nLieferung: {week}\n")
    assert found.fields.requested_delivery_date is not None
    assert found.fields.requested_delivery_date.value == "2026-11-13"
