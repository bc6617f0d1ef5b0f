"""Buyers of the sealed part whose orders hang in conversations: above older mails, inside forwarded ones, in chats and notes of calls."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta
from random import Random

from benchmarks.corpus.buyers import Buyer
from benchmarks.corpus.company import World
from benchmarks.corpus.drawn.demand import Demand, given
from benchmarks.corpus.opened.letters import letter, posted
from benchmarks.corpus.sealed.asking import UNJUDGED, Who, on_file, rows_of, said
from benchmarks.corpus.sealed.speech import PEOPLE
from examples.post.envelope import Attachment
from examples.post.truth import Letter

LANGUAGES = ("de", "de", "de", "en", "nl", "fr")
IGNORED = {"note": UNJUDGED}
PLAIN = "{q} {u} {d} ({s})"
WROTE: Mapping[str, str] = {
    "de": "> Am {day} um {time} Uhr schrieb {who} <{mail}>:",
    "en": "> On {day} {time}, {who} <{mail}> wrote:",
    "nl": "> Op {day} om {time} heeft {who} <{mail}> geschreven:",
    "fr": "> Le {day} à {time}, {who} <{mail}> a écrit :",
}
HEADS: Mapping[str, tuple[str, ...]] = {
    "de": ("Von", "Datum", "An", "Betreff"),
    "en": ("From", "Date", "To", "Subject"),
    "nl": ("Van", "Datum", "Aan", "Onderwerp"),
    "fr": ("De", "Date", "À", "Objet"),
}


def _moment(order: Demand, random: Random, days: int) -> tuple[str, str]:
    hour = random.randrange(7, 18) if days else 5  # what is sent on the same day was there before any answer
    return order.day(order.written - timedelta(days=days)), f"{hour:02d}:{random.randrange(10, 59)}"


def quoted(order: Demand, random: Random, days: int, who: str, mail: str, text: str) -> str:
    """An older mail below, behind angles."""
    day, time = _moment(order, random, days)
    head = WROTE[order.language].format(day=day, time=time, who=who, mail=mail)
    return f"\n\n{head}\n" + "\n".join(f"> {line}".rstrip() for line in text.split("\n"))


def headed(order: Demand, random: Random, days: int, who: str, mail: str, to: str, subject: str, text: str) -> str:
    """An older mail below its head."""
    day, time = _moment(order, random, days)
    pairs = zip(HEADS[order.language], (f"{who} [mailto:{mail}]", f"{day} {time}", to, subject), strict=True)
    return "\n\n-----\n" + "\n".join(f"{label}: {value}" for label, value in pairs) + f"\n\n{text}"


NEW: Mapping[str, str] = {
    "de": "Hallo {person},\n\ndie Lieferung passt so, danke. Dazu kommt jetzt eine neue Bestellung[[ ({number})]]:\n\n{lines}\n\n[[Lieferung bis {delivery}.\n]]\nGruß\n{contact}\n{signature}", "en": "Hello {person},\n\nall received, thanks. We have another order for you[[, PO {number}]]:\n\n{lines}\n\n[[By {delivery} please.\n]]\nRegards\n{contact}\n{signature}",
    "nl": "Beste {person},\n\nalles ontvangen, dank. We hebben een nieuwe order[[ ({number})]]:\n\n{lines}\n\nGroet\n{contact}\n{signature}", "fr": "Bonjour {person},\n\ntout est bien arrivé. Voici une nouvelle commande[[ ({number})]] :\n\n{lines}\n\nBien à vous\n{contact}\n{signature}",
}  # fmt: skip
SHIPPED: Mapping[str, tuple[str, str]] = {
    "de": ("Ihre Sendung ist unterwegs", "Guten Tag,\n\nwir haben Ihre Bestellung heute versendet:"),
    "en": ("Your goods are on the way", "Hello,\n\nwe have dispatched your order today:"),
    "nl": ("Uw zending is onderweg", "Goedendag,\n\nwij hebben uw order vandaag verzonden:"),
    "fr": ("Votre envoi est en route", "Bonjour,\n\nnous avons expédié votre commande aujourd'hui :"),
}
ANSWER = {"de": "AW", "en": "RE", "nl": "RE", "fr": "RE"}


def above_our_dispatch(world: World, random: Random, name: str) -> Letter:
    """A new order above our notice of an earlier dispatch."""
    language = random.choice(LANGUAGES)
    order = on_file(world, random, language, {"number", "delivery"}, (1, 4))
    earlier = rows_of(on_file(world, random, language, (), (2, 4)), random, "{s}  {d}  {q} {u}")
    title, opening = SHIPPED[language]
    below = quoted(order, random, 5, world.name, world.mailbox[1], f"{opening}\n\n{earlier}\n\n{world.block}")
    _, text, order = said(order, random, NEW[language], rows_of(order, random, PLAIN))
    return letter(replace(order, stated=IGNORED), random, name, f"{ANSWER[language]}: {title}", text + below, sub=f"above our dispatch {language}")  # fmt: skip


PASSED: Mapping[str, tuple[str, str]] = {
    "de": ("Guten Tag,\n\nunser Monteur braucht das Untenstehende. Bitte liefern Sie es uns[[ unter der Bestellnummer {number}]].[[ Termin: {delivery_label}.]]\n\nDanke\n{contact}\n{signature}", "Hallo {first}, kannst du mir bitte bestellen:\n\n{rows}\n\nGruß von der Baustelle\n{who}"),
    "en": ("Hello,\n\nplease supply what our foreman lists below[[, order number {number}]].[[ Delivery {delivery_label}.]]\n\nRegards\n{contact}\n{signature}", "{first}, can you order these for me:\n\n{rows}\n\nCheers {who}"),
    "nl": ("Hallo,\n\nonze monteur heeft onderstaande nodig. Graag leveren[[ op ordernummer {number}]].\n\nGroet\n{contact}\n{signature}", "Hoi {first}, wil je dit bestellen:\n\n{rows}\n\nGr. {who}"),
    "fr": ("Bonjour,\n\nnotre chef d'équipe a besoin de ce qui suit, merci de le livrer[[ sous le numéro de commande {number}]].\n\nCordialement\n{contact}\n{signature}", "Salut {first}, peux-tu commander :\n\n{rows}\n\nMerci, {who}"),
}  # fmt: skip
FORWARDED = {"de": "WG", "en": "FW", "nl": "FW", "fr": "TR"}
NEED = {"de": "brauche Material", "en": "stuff for site", "nl": "spullen nodig", "fr": "besoin de matériel"}


def from_the_site(world: World, random: Random, name: str) -> Letter:
    """The office forwards a fitter's list as its order."""
    language = random.choice(LANGUAGES)
    order = on_file(world, random, language, {"number", "delivery"}, (1, 5), loose=False, who=Who(firm=True))
    above, below = PASSED[language]
    who = random.choice(("Kevin Nowak", "Mirko Stahl", "Sven Petrow", "Tim Albers"))
    rows = below.format(first=order.contact.split()[0], who=who.split()[0], rows=rows_of(order, random, random.choice((PLAIN, "{q} {u} {s} {d}"))))  # fmt: skip
    mail = f"{who.split()[1].lower()}@{order.sender.partition('@')[2]}"
    older = headed(order, random, 0, who, mail, order.contact, NEED[language], rows)
    _, text, order = said(order, random, above)
    return letter(replace(order, stated=IGNORED), random, name, f"{FORWARDED[language]}: {NEED[language]}", text + older, sub=f"from the site {language}")  # fmt: skip


def chat(world: World, random: Random, name: str) -> Letter:
    """The office copies a chat with its fitter into the mail."""
    order = on_file(world, random, "de", {"number"}, (2, 5), who=Who(numbered=True))
    day, minute, rows = order.day(), random.randrange(10, 40), []
    for n, row in enumerate(rows_of(order, random, "{q} {u} {d}, {s}").split("\n")):
        rows.append(f"[{day}, 06:{minute + n}] Marvin (Montage): {'Morgen Chef, mir fehlt: ' if not n else 'und '}{row}")
    rows.append(f"[{day}, 06:{minute + len(rows)}] Büro: wird bestellt")
    template = "Guten Morgen,\n\nbitte liefern Sie uns alles, was Marvin hier aufzählt, Bestellnummer {number}:\n\n{lines}\n\nVielen Dank\n{contact}\n{signature}"
    title, text, order = said(order, random, template, "\n".join(rows), subject="Bestellung {number} aus dem Chat")
    return letter(replace(order, stated=IGNORED), random, name, title, text, sub="chat")


CALL = "Telefonnotiz\n============\nAnruf von: {contact}\nFirma: {name}\nAnschrift: {street}, {place}\n[[Kundennummer: {customer}\n]]Rückruf nötig: nein\n\nBestellt telefonisch:\n{lines}\n\n[[Seine Bestellnummer: {number}\n]][[Lieferung bis: {delivery_label}\n]][[Zahlung: {payment}\n]]\nBitte erfassen. {person}"


def _from_us(order: Demand, person: str) -> Demand:
    """The order as a mail of somebody who works for us."""
    return replace(order, sender=f"{person.lower()}@{order.world.domain}", contact=person, buyer=order.buyer | {"name": person})


def note_of_a_call(world: World, random: Random, name: str) -> Letter:
    """Our own office noted an order by telephone."""
    order = on_file(world, random, "de", {"number", "customer", "delivery", "payment", "address"}, (1, 5), loose=False)
    person = random.choice(PEOPLE)
    _, text, order = said(order, random, CALL, rows_of(order, random, PLAIN), {"person": person})
    content = posted(_from_us(order, person), random, name, f"Telefonnotiz {order.contact.split()[-1]}", text)
    return Letter(f"A/{name}.eml", content, "order", "note of a call", "A", (order,))


def our_traveller(attached: bool, world: World, random: Random, name: str) -> Letter:
    """Our traveller sends on what a customer wrote to him, below his words or as a message of its own."""
    language = random.choice(LANGUAGES)
    order = on_file(world, random, language, {"number", "delivery"}, (1, 5))
    person = random.choice(PEOPLE)
    title, text, order = said(order, random, FIRST[language], rows_of(order, random, PLAIN), {"person": person}, "{number}")
    title = f"{NEED[language]} {title}".strip()
    greeting = random.choice(
        ("Hallo Innendienst,\n\nbitte einbuchen.", "von meinem Kunden, bitte anlegen", "Könnt ihr das bitte erfassen?")
    )
    above = f"{greeting}\n\n{person} (unterwegs)"
    if attached:
        inner = (Attachment("Nachricht.eml", "message/rfc822", posted(order, random, f"{name}-inner", title, text)),)
        content = posted(_from_us(order, person), random, name, f"WG: {title}", above, attachments=inner)
    else:
        older = headed(order, random, 0, order.contact, order.sender, person, title, text)
        content = posted(_from_us(order, person), random, name, f"WG: {title}", above + older)
    return Letter(f"A/{name}.eml", content, "order", f"our traveller {language}", "A", (replace(order, stated=IGNORED),))


FIRST: Mapping[str, str] = {
    "de": "Hallo {person},\n\nwie eben am Telefon gesagt, wir nehmen:\n\n{lines}\n\n[[Bestellung {number}\n]][[Bis {delivery} bitte.\n]]\n{contact}\n{name}", "en": "Hi {person},\n\nas discussed on the phone we will take:\n\n{lines}\n\n[[Order {number}\n]][[By {delivery} please.\n]]\n{contact}\n{name}",
    "nl": "Hoi {person},\n\nzoals besproken nemen wij:\n\n{lines}\n\n[[Order {number}\n]]{contact}\n{name}", "fr": "Bonjour {person},\n\ncomme convenu au téléphone nous prenons :\n\n{lines}\n\n[[Commande {number}\n]]{contact}\n{name}",
}  # fmt: skip
TAKEN: Mapping[str, str] = {
    "de": "Guten Tag {person},\n\nvon Ihrem Angebot beauftragen wir diese Positionen:\n\n{lines}\n\nAlles andere im Angebot stellen wir zurück.\n\n[[Unsere Bestellnummer: {number}\n]][[Liefertermin: {delivery_label}\n]]\nMit freundlichen Grüßen\n{contact}\n{signature}",
    "en": "Dear {person},\n\nof your quotation we accept these items:\n\n{lines}\n\nThe other items are on hold.\n\n[[Our order number: {number}\n]][[Delivery: {delivery_label}\n]]\nKind regards\n{contact}\n{signature}",
}
OFFERED = {
    "de": ("Angebot {n}", "gern bieten wir Ihnen freibleibend an:"),
    "en": ("Quotation {n}", "we are pleased to quote as follows:"),
}


def part_of_our_offer(world: World, random: Random, name: str) -> Letter:
    """Some positions of our offer, which stands below, are ordered."""
    language = random.choice(("de", "de", "en"))
    order = on_file(world, random, language, {"number", "delivery"}, (1, 3), loose=False)
    more = on_file(world, random, language, (), (2, 3))
    everything = replace(order, lines=tuple(random.sample((*order.lines, *more.lines), len(order.lines) + len(more.lines))))
    offered = rows_of(everything, random, "{n}  {s}  {d}  {q} {u}  {p} EUR")
    subject, opening = OFFERED[language]
    subject = subject.format(n=random.randrange(41000, 41999))
    below = headed(order, random, 9, world.name, f"angebote@{world.domain}", order.contact, subject, f"{opening}\n\n{offered}\n\n{world.block}")  # fmt: skip
    _, text, order = said(order, random, TAKEN[language], rows_of(order, random, PLAIN))
    order = replace(order, currency=given("EUR"), stated=IGNORED)
    return letter(order, random, name, f"{ANSWER[language]}: {subject}", text + below, sub=f"part of our offer {language}")


LONG = "Hallo {person},\n\nnach Rücksprache mit dem Bauherrn bleibt es dabei. Bitte liefern Sie jetzt verbindlich:\n\n{lines}\n\n[[Bestellnummer: {number}\n]][[Liefertermin: {delivery_label}\n]]\nBesten Gruß\n{contact}\n{name}"


def end_of_a_talk(world: World, random: Random, name: str) -> Letter:
    """The newest of four mails orders; the others ask and answer."""
    order = on_file(world, random, "de", {"number", "delivery"}, (1, 4), loose=False)
    first = order.lines[0]
    person = random.choice(PEOPLE)
    asked = f"Hallo {person},\n\nhaben Sie {first.description} ({first.number}) am Lager? Wir denken an etwa 30.\n\n{order.contact}"
    answer = f"Hallo {order.contact},\n\nja, davon sind 140 am Lager.\n\n{person}"
    asked_again = f"Danke. Ich kläre das mit dem Bauherrn und melde mich.\n\n{order.contact}"
    mail = f"{person.lower()}@{world.domain}"
    below = quoted(order, random, 2, order.contact, order.sender, asked_again)
    below += quoted(order, random, 3, person, mail, answer).replace("\n>", "\n>>")
    below += quoted(order, random, 4, order.contact, order.sender, asked).replace("\n>", "\n>>>")
    _, text, order = said(order, random, LONG, rows_of(order, random, PLAIN), {"person": person})
    order = replace(order, stated=IGNORED)
    return letter(order, random, name, f"Re: Verfügbarkeit {first.number}", text + below, sub="end of a talk")


OWN_LAST = "Guten Tag,\n\nunten hänge ich zur Orientierung unsere Bestellung vom Vormonat an. Heute brauchen wir:\n\n{lines}\n\n[[Bestellung {number}\n]][[Lieferung bis {delivery}.\n]]\nGrüße\n{contact}\n{signature}"


def above_its_last_order(world: World, random: Random, name: str) -> Letter:
    """A new order above the buyer's own last one."""
    order = on_file(world, random, "de", {"number", "delivery"}, (1, 4))
    earlier = rows_of(on_file(world, random, "de", (), (2, 4)), random, PLAIN)
    old = f"Guten Tag,\n\nbitte liefern Sie:\n\n{earlier}\n\nGrüße\n{order.contact}"
    below = headed(order, random, 30, order.contact, order.sender, world.name, "Bestellung", old)
    _, text, order = said(order, random, OWN_LAST, rows_of(order, random, PLAIN))
    return letter(replace(order, stated=IGNORED), random, name, "WG: Bestellung", text + below, sub="above its last order")


def traveller_below(world: World, random: Random, name: str) -> Letter:
    """Our traveller's words above the customer's mail."""
    return our_traveller(False, world, random, name)


def traveller_attached(world: World, random: Random, name: str) -> Letter:
    """The customer's mail within our traveller's."""
    return our_traveller(True, world, random, name)


BUYERS: tuple[Buyer, ...] = (
    *(above_our_dispatch,) * 2, *(from_the_site,) * 2, chat, *(note_of_a_call,) * 2, traveller_below, traveller_attached, *(part_of_our_offer,) * 2, end_of_a_talk, above_its_last_order,
)  # fmt: skip
