"""Buyers of the unmet part whose text mails hold other mails: lists of colleagues, our offers and notices below, a visit's notes of our own people."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import timedelta
from random import Random

from benchmarks.corpus.buyers import Buyer
from benchmarks.corpus.company import World
from benchmarks.corpus.drawn.demand import Demand, given
from benchmarks.corpus.drawn.letters import parts_of, rows_of
from benchmarks.corpus.opened.letters import filled, letter, line_text, posted, settled
from benchmarks.corpus.unmet.asking import on_file
from benchmarks.corpus.unmet.speech import PEOPLE
from examples.post.truth import Letter

LANGUAGES = ("de", "de", "de", "de", "en", "nl", "fr")
PATTERNS = ("{q} {u} {d} ({s})", "{s} {d} {q} {u}", "{q} {u} {s} {d}")
_HEADS: Mapping[str, str] = {
    "de": "Von: {who} <{mail}>\nGesendet: {day} {hour}\nAn: {to}\nBetreff: {subject}\n",
    "en": "From: {who} <{mail}>\nSent: {day} {hour}\nTo: {to}\nSubject: {subject}\n",
    "nl": "Van: {who} <{mail}>\nVerzonden: {day} {hour}\nAan: {to}\nOnderwerp: {subject}\n",
    "fr": "De : {who} <{mail}>\nEnvoyé : {day} {hour}\nÀ : {to}\nObjet : {subject}\n",
}
_WROTE: Mapping[str, str] = {
    "de": "Am {day} um {hour} schrieb {who} <{mail}>:",
    "en": "On {day} at {hour}, {who} <{mail}> wrote:",
    "nl": "Op {day} om {hour} schreef {who} <{mail}>:",
    "fr": "Le {day} à {hour}, {who} <{mail}> a écrit :",
}


def below(order: Demand, random: Random, who: tuple[str, str], to: str, subject: str, days: int, text: str, *, quoted: bool | None = None) -> str:  # fmt: skip
    """An earlier mail as it stands below a newer one: with its head, or quoted."""
    said = {
        "who": who[0], "mail": who[1], "to": to, "subject": subject, "day": order.day(order.written - timedelta(days=days), "words").removeprefix("le "), "hour": f"{random.randrange(7, 18):02d}:{random.randrange(60):02d}",
    }  # fmt: skip
    if random.random() < 0.4 if quoted is None else quoted:
        return _WROTE[order.language].format(**said) + "\n" + "\n".join(f"> {line}".rstrip() for line in text.split("\n"))
    rule = random.choice(
        ("", "_" * 32 + "\n", "-----Ursprüngliche Nachricht-----\n" if order.language == "de" else "-----Original Message-----\n")
    )
    return f"{rule}{_HEADS[order.language].format(**said)}\n{text}"


NEW: Mapping[str, Sequence[str]] = {
    "de": ("Hallo Frau {person},\n\nich antworte einfach mal auf diese Mail. Wir brauchen wieder etwas:\n\n{lines}\n\n[[Bestell-Nr. {number}\n]][[bis {delivery}\n]]\nDanke und Gruß\n{contact}", "Guten Tag,\n\nist gut angekommen, danke. Jetzt bräuchten wir noch:\n\n{lines}\n\n[[Unsere Bestellnummer: {number}\n]]\nMit freundlichen Grüßen\n{contact}\n{signature}"),
    "en": ("Hi {person},\n\nthanks for that. New order please:\n\n{lines}\n\n[[PO {number}\n]]\nRegards\n{contact}",), "nl": ("Beste {person},\n\nbedankt. Graag ook leveren:\n\n{lines}\n\n[[Ordernummer {number}\n]]\nGroet\n{contact}",), "fr": ("Bonjour,\n\nmerci, bien reçu. Il nous faudrait maintenant :\n\n{lines}\n\n[[Commande n° {number}\n]]\nCordialement\n{contact}",),
}  # fmt: skip
NOTICE: Mapping[str, tuple[str, str]] = {
    "de": ("Versandbestätigung", "Ihre Sendung ist unterwegs. Inhalt:"), "en": ("Your parcel is on its way", "We have shipped:"), "nl": ("Verzendbevestiging", "Uw pakket is onderweg. Inhoud:"), "fr": ("Avis d'expédition", "Votre colis est en route. Contenu :"),
}  # fmt: skip
_REPLIES = {"de": "AW: ", "en": "RE: ", "nl": "RE: ", "fr": "RE: "}


def above_our_notice(world: World, random: Random, name: str) -> Letter:
    """A new order above our notice of what was shipped last time."""
    language = random.choice(LANGUAGES)
    order = on_file(world, random, language, {"number", "delivery"}, (1, 4), loose=True)
    past = rows_of(on_file(world, random, language, (), (2, 4)), random, "{q} {u} {s} {d}")
    text, used = filled(random.choice(NEW[language]), parts_of(order, random, rows_of(order, random, random.choice(PATTERNS))), random)
    title, said = NOTICE[language]
    quote = below(order, random, world.mailbox, order.contact, title, 9, f"{said}\n\n{past}\n\n{world.block}")
    return letter(settled(order, used), random, name, _REPLIES[language] + title, f"{text}\n\n{quote}", sub=f"above our notice {language}")


PASS: Mapping[str, tuple[Sequence[str], str, str]] = {
    "de": (("Guten Tag,\n\nbitte liefern Sie uns, was unser Monteur unten aufgeschrieben hat.[[ Unsere Bestellnummer: {number}]]\n\nMit freundlichen Grüßen\n{contact}\n{signature}", "Hallo, siehe unten, bitte so bestellen.[[ Nr. {number}]]\n\nDanke\n{contact}\n{name}"), "Hallo {first},\nauf der Baustelle fehlt noch:\n{rows}\nGruß {who}", "Material"),
    "en": (("Hi,\n\nPlease supply the items our engineer lists below.[[ PO {number}.]]\n\nThanks\n{contact}\n{signature}",), "Hi {first}, can you get me\n{rows}\nCheers {who}", "parts needed"),
    "nl": (("Hallo,\n\nGraag leveren wat onze monteur hieronder vraagt.[[ Ordernummer {number}.]]\n\nGroet\n{contact}\n{signature}",), "Hoi {first}, nodig:\n{rows}\nGr {who}", "materiaal"),
    "fr": (("Bonjour,\n\nMerci de nous livrer ce que demande notre technicien ci-dessous.[[ Commande {number}.]]\n\nCordialement\n{contact}\n{signature}",), "Salut {first}, il me manque :\n{rows}\nA+ {who}", "matériel"),
}  # fmt: skip


def fitters_list(world: World, random: Random, name: str) -> Letter:
    """The office forwards what a fitter has typed on his telephone."""
    language = random.choice(LANGUAGES)
    order = on_file(world, random, language, {"number"}, (1, 6), firm=True)
    above, typed, title = PASS[language]
    text, used = filled(random.choice(above), parts_of(order, random), random)
    who, mail = random.choice((("Sascha Bolt", "bolt"), ("Dani Krause", "krause"), ("Toni Marx", "marx"), ("Kim Faber", "faber")))
    rows = rows_of(order, random, random.choice(("{q} {u} {d} {s}", "{d} {s} {q} {u}")))
    quote = below(order, random, (who, f"{mail}@{order.sender.partition('@')[2]}"), order.contact, title, 0, typed.format(first=order.contact.split()[0], rows=rows, who=who.split()[0]), quoted=False)  # fmt: skip
    forwarded = {"de": "WG: ", "en": "FW: ", "nl": "FW: ", "fr": "TR : "}[language]
    return letter(settled(order, used), random, name, forwarded + title, f"{text}\n\n{quote}", sub=f"fitter's list {language}")


ORDERED: Mapping[str, str] = {
    "de": "Guten Tag Herr {person},\n\nwir bestellen:\n\n{lines}\n\n[[Bestell-Nr.: {number}\n]][[Liefertermin: {delivery_label}\n]]\nMit freundlichen Grüßen\n{contact}\n{signature}", "en": "Hi {person},\n\nplease send us:\n\n{lines}\n\n[[PO {number}\n]]\nThanks\n{contact}\n{signature}",
    "nl": "Beste {person},\n\nwij bestellen:\n\n{lines}\n\n[[Ordernummer {number}\n]]\nGroet\n{contact}\n{signature}", "fr": "Bonjour,\n\nnous commandons :\n\n{lines}\n\n[[Commande n° {number}\n]]\nCordialement\n{contact}\n{signature}",
}  # fmt: skip


def to_our_rep(world: World, random: Random, name: str) -> Letter:
    """A customer wrote to our representative, who forwards it to the order desk."""
    language = random.choice(LANGUAGES)
    order = on_file(world, random, language, {"number", "delivery"}, (1, 5))
    text, used = filled(ORDERED[language], parts_of(order, random, rows_of(order, random, random.choice(PATTERNS))), random)
    person = random.choice(PEOPLE)
    ours = f"{person.lower()}@{world.domain}"
    mail = replace(order, sender=ours, contact=person, buyer=order.buyer | {"name": person})
    title = {"de": "Bestellung", "en": "order", "nl": "bestelling", "fr": "commande"}[language]
    quote = below(replace(order, language="de"), random, (order.contact, order.sender), f"{person} <{ours}>", title, 0, text, quoted=False)
    above = random.choice(("Bitte anlegen.\n\n{p}", "Kam eben bei mir an, bitte erfassen, danke.\n\nGruß {p}", "zK\n{p}\nAußendienst Region Mitte")).format(p=person)  # fmt: skip
    content = posted(mail, random, name, f"WG: {title}", f"{above}\n\n{quote}")
    return Letter(f"A/{name}.eml", content, "order", f"to our rep {language}", "A", (settled(order, used),))


TAKEN: Mapping[str, str] = {
    "de": "Sehr geehrter Herr {person},\n\ndanke für das Angebot. Wir nehmen davon:\n\n{lines}\n\n[[Unsere Bestellnummer: {number}\n]][[Liefertermin: {delivery_label}\n]]\nMit freundlichen Grüßen\n{contact}\n{signature}", "en": "Hi {person},\n\nThanks for the quote. Please go ahead with:\n\n{lines}\n\n[[PO {number}\n]]\nRegards\n{contact}\n{signature}",
    "nl": "Beste {person},\n\nDank voor de offerte. Graag leveren:\n\n{lines}\n\n[[Ordernummer {number}\n]]\nGroet\n{contact}\n{signature}", "fr": "Bonjour,\n\nMerci pour votre offre. Nous commandons :\n\n{lines}\n\n[[Commande n° {number}\n]]\nCordialement\n{contact}\n{signature}",
}  # fmt: skip


def from_our_offer(world: World, random: Random, name: str) -> Letter:
    """Some of our offer is ordered; it stands below with more articles and with prices."""
    language = random.choice(LANGUAGES)
    order = on_file(world, random, language, {"number", "delivery"}, (1, 3), loose=False)
    more = on_file(world, random, language, (), (2, 3))
    offered = "\n".join(
        line_text("{n}. {s} {d}, {q} {u}, {p} EUR", order, x, n, random) for n, x in enumerate((*order.lines, *more.lines), 1)
    )
    text, used = filled(TAKEN[language], parts_of(order, random, rows_of(order, random, random.choice(PATTERNS))), random)
    number = random.randrange(10_000, 99_999)
    title = {"de": "Angebot", "en": "Quotation", "nl": "Offerte", "fr": "Offre"}[language] + f" {number}"
    quote = below(order, random, (world.name, f"angebot@{world.domain}"), order.contact, title, 6, f"{offered}\n\n{world.block}")
    said = replace(settled(order, used), currency=given("EUR"))
    return letter(said, random, name, _REPLIES[language] + title, f"{text}\n\n{quote}", sub=f"from our offer {language}")


def after_a_question(world: World, random: Random, name: str) -> Letter:
    """To and fro about an article's stock; the newest mail orders it and something else."""
    order = on_file(world, random, "de", {"number"}, (1, 3), loose=False)
    first = order.lines[0]
    text, used = filled(
        "Super, dann bestelle ich:\n\n{lines}\n\n[[Bestell-Nr. {number}\n]]\nDanke\n{contact}\n{signature}",
        parts_of(order, random, rows_of(order, random, random.choice(PATTERNS))),
        random,
    )
    asked = f"Guten Tag,\n\nhaben Sie {first.description} da? Ich bräuchte demnächst ein paar davon.\n\n{order.contact}"
    answer = f"Hallo {order.contact},\n\nja, {first.description} ist am Lager, mindestens 80 {first.unit}.\n\n{random.choice(PEOPLE)}\n{world.name}"
    quotes = "\n\n".join((
        below(order, random, world.mailbox, order.contact, "AW: Frage", 0, answer, quoted=False),
        below(order, random, (order.contact, order.sender), world.name, "Frage", 1, asked, quoted=False),
    ))  # fmt: skip
    return letter(settled(order, used), random, name, "AW: AW: Frage", f"{text}\n\n{quotes}", sub="after a question")


BUYERS: tuple[Buyer, ...] = (
    above_our_notice, above_our_notice, fitters_list, fitters_list, to_our_rep, to_our_rep, from_our_offer, from_our_offer, after_a_question,
)  # fmt: skip
