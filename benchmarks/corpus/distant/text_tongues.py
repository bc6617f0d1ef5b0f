"""Italian, Spanish, Polish, Danish and Swedish buyers of the distant part; they call the goods as our English catalogue does."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, timedelta
from random import Random

from benchmarks.corpus.buyers import Buyer
from benchmarks.corpus.company import World
from benchmarks.corpus.distant.demands import asked
from benchmarks.corpus.distant.speech import PEOPLE
from benchmarks.corpus.drawn.demand import Demand
from benchmarks.corpus.opened.letters import filled, letter
from benchmarks.corpus.remote.tongues import DANISH, ITALIAN, POLISH, SPANISH, Tongue, Voice, rows_of, said_by
from examples.post.truth import Letter, Truth, any_of

SWEDISH = Tongue(
    "SE", "Sverige", {"C62": "st", "MTR": "meter", "PK": "paket", "RO": "rullar", "BX": "askar", "LTR": "liter", "KGM": "kg", "PR": "par"},
    ("januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober", "november", "december"), "{d:%Y-%m-%d}", "{d.day} {m} {d.year}", " ", {"invoice": "mot faktura", "prepayment": "förskottsbetalning", "credit_card": "kreditkort"}, "vecka {w}",
)  # fmt: skip
SETS = {"IT": "set", "ES": "juegos", "PL": "kpl.", "DK": "sæt", "SE": "set"}
VAGUE: dict[str, Truth] = {"SET": any_of("SET", None), "BX": any_of("BX", "CT", "CS")}

VOICES = (
    Voice("it-yard", ITALIAN, "{q} {u} - {d} - art. {s}", "Buonasera,\n\nper il cantiere ci servono:\n\n{lines}\n\n[[Rif. ordine: {number}\n]]Da consegnare entro il {when}.\n\nGrazie e saluti\n{contact}\n{name}\n{street}\n{place}\ntel. {phone}", "Ordine materiale[[ {number}]]"),
    Voice("it-office", ITALIAN, "{n}. {s} {d}, {q} {u}, EUR {p}", "Gentile Sig.ra {person},\n\nVi trasmettiamo il nostro ordine[[ n. {number}]] del {today}:\n\n{lines}\n\nTotale imponibile EUR {total}\n\n[[Nostro codice cliente: {customer}\n]]Pagamento {pay}\n\nCordialmente\n{contact}\nAmministrazione\n{name} | {street} | {place} | {land}", "Ordine[[ n. {number}]]"),
    Voice("es-yard", SPANISH, "- {d} ({s}): {q} {u}", "Hola, buenas tardes:\n\nNecesitamos para el varadero:\n\n{lines}\n\n[[Pedido {number}\n]]Entrega antes del {when}, si es posible.\n\nGracias\n{contact}\n{name}\n{street}\n{place}", "Pedido varadero[[ {number}]]"),
    Voice("es-office", SPANISH, "{s} | {d} | {q} | {u}", "Muy señores nuestros:\n\nAdjuntamos en este correo nuestro pedido[[ núm. {number}]]:\n\nReferencia | Artículo | Cantidad | Unidad\n{lines}\n\n[[Código de cliente: {customer}\n]]Plazo de entrega: {week}\nForma de pago: {pay}\n\nAtentamente\n{contact}\n{name}, {street}, {place}, {land}", "Pedido[[ {number}]]"),
    Voice("pl-yard", POLISH, "{q} {u} {d} (nr kat. {s})", "Dzień dobry,\n\nzamawiamy do stoczni:\n\n{lines}\n\n[[Nasz numer zamówienia: {number}\n]]Prosimy o dostawę do {when}.\n\nPozdrawiam serdecznie\n{contact}\n{name}\n{street}\n{place}", "Zamówienie[[ {number}]]"),
    Voice("pl-office", POLISH, "{n}. {s} | {d} | {q} {u}", "Szanowna Pani,\n\nprzesyłam zamówienie części:\n\n{lines}\n\n[[Zamówienie nr {number}\n]][[Numer klienta {customer}\n]]Forma płatności: {pay}\n\nZ wyrazami szacunku\n{contact}\n{name}, {street}, {place}, {land}", "Części zamienne"),
    Voice("da-yard", DANISH, "{q} {u} {d}, vare {s}", "Goddag\n\nSend venligst til værftet:\n\n{lines}\n\n[[Ordrenummer: {number}\n]]Leveres senest den {when}.\n\nMed venlig hilsen\n{contact}\n{name}\n{street}\n{place}\nTlf. {phone}", "Ordre[[ {number}]]"),
    Voice("da-short", DANISH, "{s} {q} {u} {d}", "Hej {person}\n\nvi mangler:\n{lines}\n\n[[Vores ordrenr. {number}\n]]Mvh\n{contact}, {name}", "bestilling", lines=(1, 3)),
    Voice("sv-yard", SWEDISH, "{q} {u} {d} (art.nr {s})", "Hej,\n\nvi vill beställa följande till varvet:\n\n{lines}\n\n[[Vårt ordernummer: {number}\n]]Önskad leverans senast {when}.\n\nVänliga hälsningar\n{contact}\n{name}\n{street}\n{place}", "Beställning[[ {number}]]"),
    Voice("sv-club", SWEDISH, "- {s}, {d}: {q} {u}", "Hej {person}!\n\nSegelklubben beställer:\n\n{lines}\n\n[[Beställningsnummer {number}\n]][[Kundnummer {customer}\n]]Leverans {week}, betalning {pay}.\n\nMvh\n{contact}\n{name}, {street}, {place}, {land}", "Beställning till klubben"),
)  # fmt: skip


def heard(voice: Voice, ask: Callable[..., Demand] = asked, people: Sequence[str] = PEOPLE) -> Buyer:
    """The buyer who writes so to one of these people; `ask` draws what a customer wants."""
    tongue = replace(voice.tongue, units={**voice.tongue.units, "SET": SETS[voice.tongue.country]})

    def write(world: World, random: Random, name: str) -> Letter:
        shows = (
            {"sku", "description", "unit"} | ({"price"} if "{p}" in voice.line else set()) | ({"total"} if "{t}" in voice.line else set())
        )
        order = said_by(tongue, ask(world, random, "en", {"number", "customer"}, voice.lines, shows, countries=(tongue.country,)))
        order = replace(order, lines=tuple(replace(x, unit_is=VAGUE.get(x.code, x.unit_is)) for x in order.lines))
        wished = order.written + timedelta(days=random.choice((8, 10, 13, 15, 20)))
        wished += timedelta(days=max(0, 7 - wished.weekday()) if wished.weekday() > 4 else 0)
        year, week, _ = wished.isocalendar()
        pay, b = random.choice(("invoice", "invoice", "prepayment", "credit_card")), order.buyer
        parts = {
            "lines": voice.joint.join(rows_of(voice, order)), "number": order.number, "customer": order.customer, "when": tongue.day(wished, spelt=random.random() < 0.4), "week": tongue.week.format(w=week), "pay": tongue.payments[pay], "contact": order.contact, "name": b["name"], "street": b["street"],
            "place": f"{b['postcode']} {b['city']}", "land": tongue.land, "phone": order.phone, "total": tongue.money(order.net), "today": tongue.day(order.written), "person": random.choice(people),
        }  # fmt: skip
        text, used = filled(voice.template, parts, random)
        subject, in_subject = filled(voice.subject, parts, random)
        said = used | in_subject
        stated: dict[str, Truth] = {"net_total": str(order.net)} if "total" in said else {}
        day = wished.isoformat() if "when" in said else date.fromisocalendar(year, week, 5).isoformat() if "week" in said else None
        order = replace(
            order, number=order.number if "number" in said else "", customer=order.customer if "customer" in said else "", delivery=day, payment=pay if "pay" in said else "", stated=stated,
        ).naming_currency(text)  # fmt: skip
        return letter(order, random, name, subject, text, sub=voice.name)

    return write


BUYERS: tuple[Buyer, ...] = tuple(heard(voice) for voice in VOICES)
