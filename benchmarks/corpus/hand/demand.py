"""What a buyer wants of a form's seller, what of it he writes where, and what a clerk would key from it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from random import Random
from typing import Any

from benchmarks.corpus.company import Row, World
from benchmarks.corpus.hand.fonts import Hand
from benchmarks.corpus.hand.manner import Manner, amount_parts, date_parts
from benchmarks.corpus.hand.press import Blank
from benchmarks.corpus.hand.rows import written_rows
from benchmarks.corpus.hand.writer import Entry, Plan
from benchmarks.corpus.on_paper import either, plain
from benchmarks.corpus.wants import Want, draw, stranger
from benchmarks.corpus.words import NOTES
from examples.post.truth import Truth, any_of

MORE_NOTES = {
    "de": ("bitte vor 10 Uhr liefern", "Bitte in Halle 3 abladen!", "Rechnung bitte per E-Mail", "Tel. Anmeldung 1 Std. vorher", "Lieferung nur vormittags", "Bitte Katalog beilegen"),
    "en": ("before 10 am please", "please ring the side bell", "one delivery only", "please enclose a catalogue"),
    "nl": ("graag voor 10 uur leveren", "achterom afleveren a.u.b.", "eerst bellen a.u.b."),
}  # fmt: skip
GREETINGS = ("Bestellung", "Hiermit bestelle ich:", "Bitte liefern Sie uns:", "Wir bestellen:")
WRITTEN_ADDRESS = ("name", "street", "postcode", "city")


@dataclass(frozen=True)
class ByHand:
    """An order by hand, as a clerk would key it."""

    fields: Mapping[str, Truth]
    lines: tuple[Mapping[str, Truth], ...]

    def truth(self) -> dict[str, Any]:
        """Fields and lines in the truth's form."""
        return {"fields": dict(self.fields), "lines": [dict(line) for line in self.lines]}


def demand(world: World, random: Random, blank: Blank, hand: Hand) -> tuple[Plan, ByHand]:
    """What one buyer writes on the blank, and its truth."""
    manner = Manner.drawn(random, blank.language, plain=hand.plain, joined=hand.joined)
    want = _wanted(world, random, blank, hand)
    plan = Plan(signed=random.random() < 0.85)
    items, lines = written_rows(world, random, blank, want, manner, plan)
    want = replace(want, items=items)
    _put(blank, plan, manner, "greeting", random.choice(GREETINGS))
    _who(random, blank, want, manner, plan)
    stated = _head(random, blank, want, manner, plan) | _sums(random, blank, want, manner, plan, lines)
    return plan, ByHand(_fields(want, stated), lines)


def _wanted(world: World, random: Random, blank: Blank, hand: Hand) -> Want:
    """An order of somebody whose name and postcode the form has room for, in signs that the hand makes."""
    says = {"customer_number", "order_number", "order_date", "delivery", "contact", "phone", "ship_to", "note", "prices"}
    fitting = replace(world, customers=tuple(c for c in world.customers if fits(blank, c, hand)))
    want = draw(fitting, random, blank.language, says, _how_many(random, blank))
    if blank.language == "de" and "bill_to.street" in blank.fields and random.random() < 0.13:
        nobody = stranger(random, "de", ("DE",))
        want = replace(want, buyer=nobody, known=False, ship_to=None)
    there = want.ship_to if want.ship_to and all(_writes(hand, str(text or "")) for text in want.ship_to.values()) else None
    return replace(want, ship_to=there, contact=want.contact if _writes(hand, want.contact) else "")


def _writes(hand: Hand, text: str) -> bool:
    """Whether the hand makes all signs; a plain one writes the German ones as two."""
    return all(ord(sign) < (0x80 if hand.plain else 0x100) for sign in plain(text))


def _how_many(random: Random, blank: Blank) -> tuple[int, int]:
    """The fewest and the most lines: mostly few; a form of several pages often needs its second."""
    empty = sum(not row.printed for row in blank.rows)
    long = random.random() < (0.45 if blank.pages > 1 else 0.15)
    return (min(9, empty - 2), min(27, empty - 1)) if long else (1, min(8, empty - 1))


def fits(blank: Blank, customer: Row, hand: Hand) -> bool:
    """Whether the form has room for the customer's name and address, and the hand makes their signs."""
    texts = {f"bill_to.{part}": customer[part] for part in WRITTEN_ADDRESS}
    return all(_writes(hand, text) for text in texts.values()) and all(
        len(text) * 5 <= sum(place.width for place in blank.fields[name]) + 15
        and (blank.fields[name][0].boxes == 1 or len(text.replace(" ", "")) <= sum(p.boxes for p in blank.fields[name]))
        for name, text in texts.items()
        if name in blank.fields
    )


def _put(blank: Blank, plan: Plan, manner: Manner, name: str, text: str) -> bool:
    """Writes a field where the form has it and the buyer says something."""
    if not text or name not in blank.fields:
        return False
    cell = blank.fields[name]
    spelled = manner.spelled(text).upper() if len(cell) == 1 and cell[0].boxes > 12 and name != "buyer_phone" else manner.spelled(text)
    plan.fields[name] = Entry(_split(spelled, tuple(place.boxes for place in cell)))
    return True


def _split(text: str, boxes: tuple[int, ...]) -> tuple[str, ...]:
    """A text into the parts of its cell: as many signs as each has boxes."""
    if len(boxes) == 1:
        return (text,)
    signs, parts = text.replace(" ", ""), []
    for count in boxes:
        parts.append(signs[:count])
        signs = signs[count:]
    return tuple(parts)


def _who(random: Random, blank: Blank, want: Want, manner: Manner, plan: Plan) -> None:
    """Number, name and address; whoever has a number may leave the rest out, and some have a stamp."""
    b = want.buyer
    stamped = random.random() < 0.07 and all(_open(blank, f"bill_to.{part}") for part in ("name", "street", "city"))
    numbered = want.known and random.random() < 0.72 and _put(blank, plan, manner, "customer_number", b["customer_number"])
    if stamped:
        plan.stamp = (b["name"], b["street"], f"{b['postcode']} {b['city']}")
        return
    for part in WRITTEN_ADDRESS:
        brief = numbered and random.random() < (0.1 if part == "name" else 0.2)
        if not brief:
            _put(blank, plan, manner, f"bill_to.{part}", b[part])


def _open(blank: Blank, name: str) -> bool:
    """Whether the form has this field, and not in boxes."""
    return name in blank.fields and blank.fields[name][0].boxes == 1


def _head(random: Random, blank: Blank, want: Want, manner: Manner, plan: Plan) -> dict[str, Truth]:
    """The other fields: what is written of them, in the truth's form."""
    stated: dict[str, Truth] = {}
    if _put(blank, plan, manner, "order_number", want.number):
        stated["order_number"] = want.number
    if random.random() < 0.92 and _put_date(blank, plan, manner, want, "order_date"):
        stated["order_date"] = want.written.isoformat()
    if want.delivery and _put_date(blank, plan, manner, want, "requested_delivery_date"):
        stated["requested_delivery_date"] = want.delivery.isoformat()
    elif random.random() < 0.3:
        _put_words(blank, plan, "requested_delivery_date", {"de": "sofort", "en": "asap", "nl": "z.s.m."}[blank.language])
    if want.contact and not plan.stamp and _put(blank, plan, manner, "bill_to.contact", want.contact):
        stated["contact"] = want.contact
    if random.random() < 0.7 and _put(blank, plan, manner, "buyer_phone", want.phone):
        stated["buyer_phone"] = want.phone
    email = str(want.buyer["emails"]).split(";")[0]
    if random.random() < 0.5 and _put(blank, plan, manner, "buyer_email", email):
        stated["buyer_email"] = email
    if random.random() < 0.7 and _put(blank, plan, manner, "buyer_vat_id", want.buyer["vat_id"]):
        stated["buyer_vat_id"] = want.buyer["vat_id"]
    return stated | _ship_to(blank, want, manner, plan) | _payment(random, blank, plan) | _note(random, blank, want, manner, plan)


def _put_date(blank: Blank, plan: Plan, manner: Manner, want: Want, name: str) -> bool:
    """A day in the buyer's way, in boxes as day, month and year; the order's may stand beside the place."""
    day = want.written if name == "order_date" else want.delivery
    if day is None or (name not in blank.fields and not (name == "order_date" and "place_date" in blank.fields)):
        return False
    if name not in blank.fields:
        plan.fields["place_date"] = Entry((manner.spelled(f"{want.buyer['city']}, {manner.day_words(day)}"),))
    elif len(blank.fields[name]) == 3:
        plan.fields[name] = Entry(date_parts(day, blank.fields[name][2].boxes or 4))
    else:
        week = name == "requested_delivery_date" and want.shown_delivery.startswith("KW")
        plan.fields[name] = Entry((want.shown_delivery if week else manner.day_words(day),))
    return True


def _put_words(blank: Blank, plan: Plan, name: str, words: str) -> None:
    if name in blank.fields and blank.fields[name][0].boxes == 1:
        plan.fields[name] = Entry((words,))


def _ship_to(blank: Blank, want: Want, manner: Manner, plan: Plan) -> dict[str, Truth]:
    """Another address for the goods, where the form has room for one."""
    if not want.ship_to or "ship_to.street" not in blank.fields:
        return {}
    there = want.ship_to | {"contact": want.ship_to["contact"] if "ship_to.contact" in blank.fields else None}
    room = blank.fields["ship_to.name"][0].width
    there["name"] = there["name"] if len(str(there["name"])) * 4.4 <= room else want.buyer["name"]
    for part, text in there.items():
        _put(blank, plan, manner, f"ship_to.{part}", str(text or ""))
    return {"ship_to": there}


def _payment(random: Random, blank: Blank, plan: Plan) -> dict[str, Truth]:
    """One way of payment is ticked, or none; now and then another was ticked first. Consent to something else says nothing of it."""
    ways = [name for name in blank.ticks if name != "consent"]
    if "consent" in blank.ticks and random.random() < 0.35:
        plan.ticks.append("consent")
    if not ways or random.random() < 0.1:
        return {}
    way = random.choice(ways)
    plan.ticks.append(way)
    if len(ways) > 1 and random.random() < 0.06:
        plan.spoiled_tick = random.choice([other for other in ways if other != way])
    if way == "direct_debit" and "iban" in blank.fields:
        plan.fields["iban"] = Entry((_iban(random),))
    return {"payment_method": way}


def _iban(random: Random) -> str:
    """A German account with right check digits (ISO 13616)."""
    account = f"{random.randrange(10**17, 10**18)}"
    return f"DE{98 - int(account + '131400') % 97:02d}{account}"


def _note(random: Random, blank: Blank, want: Want, manner: Manner, plan: Plan) -> dict[str, Truth]:
    """A wish in the field for it, else in free space."""
    if not (blank.free or "note" in blank.fields) or random.random() > 0.22:
        return {}
    note = random.choice((*NOTES[blank.language], *MORE_NOTES[blank.language] * 2))
    plan.note = manner.spelled(note)
    return {"note": any_of(note, None)}


def _sums(random: Random, blank: Blank, want: Want, manner: Manner, plan: Plan, lines: tuple[Mapping[str, Truth], ...]) -> dict[str, Truth]:
    """Sums that the buyer has made, where he knows all prices."""
    priced = all(line["unit_price"] or line["line_total"] for line in lines)
    if not priced or not any(name in blank.fields for name in ("net_total", "gross_total")) or random.random() < 0.3:
        return {}
    sums = {"net_total": want.net, "tax_total": want.vat, "gross_total": want.net + want.vat}
    only_net = random.random() < 0.4
    stated: dict[str, Truth] = {}
    for name, amount in sums.items():
        if name in blank.fields and not (only_net and name != "net_total" and "net_total" in blank.fields):
            plan.fields[name] = Entry(amount_parts(manner.amount(amount), len(blank.fields[name])))
            stated[name] = str(amount)
    return stated


def _fields(want: Want, stated: Mapping[str, Truth]) -> dict[str, Truth]:
    """The truth's fields: an address on file is the one meant, umlauts may be written in two ways, and what nobody wrote is null."""
    fields: dict[str, Truth] = replace(want, number="", delivery=None, payment="", note="", phone="", contact="").truth()["fields"]
    contact = stated.get("contact")
    file_contact = (want.buyer["contact"] or None) if want.known else None
    emails = str(want.buyer["emails"]).split(";") if want.known else []
    fields |= {
        "currency": any_of("EUR", None), "order_date": None, "net_total": None, "tax_total": None, "gross_total": None, "note": None, "buyer_phone": None,
        "buyer_name": either(want.buyer["name"]), "buyer_contact": either(contact) if contact else any_of(None, file_contact),
        "buyer_vat_id": any_of(want.buyer["vat_id"]) if "buyer_vat_id" in stated else any_of(None, want.buyer["vat_id"] or None),
        "buyer_email": any_of(stated["buyer_email"], *emails) if "buyer_email" in stated else any_of(None, *emails),
    }  # fmt: skip
    contacts = [way for name in (file_contact, contact) if isinstance(name, str) for way in (name, plain(name))]
    bill_to = {part: either(value) for part, value in fields["bill_to"].items()} | {"contact": any_of(None, *contacts)}
    ship_to = {part: either(value) for part, value in stated["ship_to"].items()} if "ship_to" in stated else bill_to
    said = {name: value for name, value in stated.items() if name in fields and name not in ("ship_to", "buyer_email", "buyer_vat_id")}
    return fields | said | {"bill_to": bill_to, "ship_to": ship_to}
