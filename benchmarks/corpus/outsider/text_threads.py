"""Buyers of the outsider part whose text mails hold other mails: passed on from house to office, answers to our newsletter and offer, our own people's notes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import timedelta
from random import Random

from benchmarks.corpus.buyers import Buyer
from benchmarks.corpus.company import Row, World
from benchmarks.corpus.drawn.demand import GERMAN, Demand, given
from benchmarks.corpus.drawn.letters import parts_of, rows_of
from benchmarks.corpus.opened.letters import filled, letter, line_text, posted, settled
from benchmarks.corpus.outsider.asking import on_file
from benchmarks.corpus.outsider.speech import PEOPLE
from examples.post.truth import Letter

LANGUAGES = ("de", "de", "de", "en", "nl", "fr")
PATTERNS = ("{q} {u} {d} ({s})", "{s}: {q} {u} {d}", "{d}, {s}, {q} {u}")
_HEADS: Mapping[str, Sequence[str]] = {
    "de": ("-------- Weitergeleitete Nachricht --------\nBetreff: {subject}\nDatum: {day}, {hour} Uhr\nVon: {who} <{mail}>\nAn: {to}\n", "Anfang der weitergeleiteten Nachricht:\n\nVon: {who} <{mail}>\nBetreff: {subject}\nDatum: {day} um {hour}\nAn: {to}\n", "Von: {who} [mailto:{mail}]\nGesendet: {day} {hour}\nAn: {to}\nBetreff: {subject}\n"),
    "en": ("Begin forwarded message:\n\nFrom: {who} <{mail}>\nSubject: {subject}\nDate: {day} at {hour}\nTo: {to}\n", "-----Original Message-----\nFrom: {who} [mailto:{mail}]\nSent: {day} {hour}\nTo: {to}\nSubject: {subject}\n"),
    "nl": ("-------- Doorgestuurd bericht --------\nOnderwerp: {subject}\nDatum: {day} {hour}\nVan: {who} <{mail}>\nAan: {to}\n",),
    "fr": ("-------- Message transféré --------\nSujet : {subject}\nDate : {day} {hour}\nDe : {who} <{mail}>\nPour : {to}\n",),
}  # fmt: skip
_WROTE: Mapping[str, str] = {
    "de": "{who} schrieb am {day} um {hour}:",
    "en": "{who} <{mail}> wrote on {day} at {hour}:",
    "nl": "{who} schreef op {day} om {hour}:",
    "fr": "{who} a écrit le {day} à {hour} :",
}


def earlier(order: Demand, random: Random, who: tuple[str, str], to: str, subject: str, days: int, text: str, *, quoted: bool) -> str:
    """An earlier mail as it stands below a newer one: under its head, or quoted."""
    day = order.day(order.written - timedelta(days=days), "words").removeprefix("le ")
    said = {
        "who": who[0],
        "mail": who[1],
        "to": to,
        "subject": subject,
        "day": day,
        "hour": f"{random.randrange(6, 21)}:{random.randrange(10, 59)}",
    }
    if quoted:
        return _WROTE[order.language].format(**said) + "\n" + "\n".join(f"> {line}".rstrip() for line in text.split("\n"))
    return random.choice(_HEADS[order.language]).format(**said) + "\n" + text


def _past(world: World, random: Random, language: str, pattern: str, few: tuple[int, int] = (2, 4)) -> str:
    return rows_of(on_file(world, random, language, (), few), random, pattern)


NEWS: Mapping[str, tuple[str, str, str]] = {
    "de": ("Unsere Herbstangebote für Sie", "Liebe Kundinnen und Kunden,\n\ndiese Woche besonders günstig:\n\n{rows}\n\nNur solange der Vorrat reicht.", "Hallo,\n\nIhr Rundschreiben hat mich daran erinnert, dass ich noch bestellen wollte, allerdings etwas anderes:\n\n{lines}\n\n[[Bestellnummer {number}\n]][[Bis {delivery}, wenn möglich.\n]]\nGrüße\n{contact}"),
    "en": ("Autumn offers", "Dear customers,\n\nthis week only:\n\n{rows}\n\nWhile stocks last.", "Hello,\n\nthanks for the newsletter, nothing on it for us this time, but we do need:\n\n{lines}\n\n[[PO {number}\n]]\nRegards\n{contact}"),
    "nl": ("Herfstaanbiedingen", "Beste klanten,\n\ndeze week voordelig:\n\n{rows}\n\nZolang de voorraad strekt.", "Beste,\n\nuw nieuwsbrief deed me eraan denken dat wij nog nodig hebben:\n\n{lines}\n\n[[Ordernummer {number}\n]]\nGroet\n{contact}"),
    "fr": ("Nos offres d'automne", "Chers clients,\n\ncette semaine à prix doux :\n\n{rows}\n\nDans la limite des stocks.", "Bonjour,\n\nvotre lettre d'information tombe bien, il nous faudrait en revanche :\n\n{lines}\n\n[[Commande {number}\n]]\nCordialement\n{contact}"),
}  # fmt: skip


def above_our_newsletter(world: World, random: Random, name: str) -> Letter:
    """An order that answers our newsletter, whose offers stand quoted below and are not ordered."""
    language = random.choice(LANGUAGES)
    title, news, template = NEWS[language]
    order = on_file(world, random, language, {"number", "delivery"}, (1, 4), loose=True)
    text, used = filled(template, parts_of(order, random, rows_of(order, random, random.choice(PATTERNS))), random)
    offers = news.format(rows=_past(world, random, language, "{d} ({s}) {p} EUR"))
    quote = earlier(order, random, world.mailbox, order.contact, title, 2, f"{offers}\n\n{world.name}", quoted=random.random() < 0.6)
    said = replace(settled(order, used), currency=given("EUR"))
    return letter(said, random, name, f"Re: {title}", f"{text}\n\n{quote}", sub=f"above our newsletter {language}")


HOUSE: Mapping[str, tuple[str, str, str]] = {
    "de": ("Guten Tag,\n\nfreigegeben, bitte so liefern.[[ Bestellnummer {number}.]]\n\nMit freundlichen Grüßen\n{contact}\n{signature}", "Hi {first},\nfolgendes geht zur Neige:\n\n{rows}\n\nKannst du das bestellen? Danke! {who}", "<Lager|Keller|fehlt>"),
    "en": ("Hello,\n\nApproved by me, please supply the list below.[[ Order number {number}.]]\n\nKind regards\n{contact}\n{signature}", "Hi {first},\nwe're nearly out of\n\n{rows}\n\nWould you order please? {who}", "low stock"),
    "nl": ("Beste,\n\nAkkoord, graag onderstaande leveren.[[ Ordernummer {number}.]]\n\nMet groet\n{contact}\n{signature}", "Hoi {first},\nbijna op:\n\n{rows}\n\nBestel jij? {who}", "bijna op"),
    "fr": ("Bonjour,\n\nBon pour commande, merci de livrer la liste ci-dessous.[[ N° de commande : {number}.]]\n\nCordialement\n{contact}\n{signature}", "Salut {first},\nil ne reste presque plus de :\n\n{rows}\n\nTu peux commander ? {who}", "à commander"),
}  # fmt: skip
STAFF = (("Marlon Dietze", "dietze"), ("Ebru Kaplan", "kaplan"), ("Sina Holm", "holm"), ("Pepe Lukas", "lukas"))
FORWARDED = {"de": "WG: ", "en": "Fwd: ", "nl": "FW: ", "fr": "TR : "}


def approved(world: World, random: Random, name: str) -> Letter:
    """Who may order approves the list of somebody who works there, and passes it on."""
    language = random.choice(LANGUAGES)
    order = on_file(world, random, language, {"number"}, (1, 5), firm=True)
    above, list_of, title = HOUSE[language]
    text, used = filled(above, parts_of(order, random), random)
    who, mail = random.choice(STAFF)
    rows = rows_of(order, random, random.choice(PATTERNS))
    typed = list_of.format(first=order.contact.split()[0], rows=rows, who=who.split()[0])
    title = random.choice(title.strip("<>").split("|"))
    quote = earlier(order, random, (who, f"{mail}@{order.sender.partition('@')[2]}"), order.contact, title, 0, typed, quoted=False)
    return letter(settled(order, used), random, name, FORWARDED[language] + title, f"{text}\n\n{quote}", sub=f"approved {language}")


def approved_with_a_change(world: World, random: Random, name: str) -> Letter:
    """The same, but who approves wants another quantity of one article."""
    order = on_file(world, random, "de", {"number"}, (2, 5), firm=True)
    who, mail = random.choice(STAFF)
    rows = rows_of(order, random, "{q} {u} {d} ({s})")
    at = random.randrange(len(order.lines))
    less = replace(order.lines[at], quantity=str(max(1, int(float(order.lines[at].quantity)) // 2)))
    change = line_text("allerdings von {s} ({d}) nur {q} {u}", order, less, at, random)
    text, used = filled(
        f"Sehr geehrte Frau {{person}},\n\nbitte liefern Sie die untenstehende Liste aus dem Lager, {change}.[[ Bestell-Nr. {{number}}.]]\n\nFreundliche Grüße\n{{contact}}\n{{signature}}",
        parts_of(order, random),
        random,
    )
    quote = earlier(
        order,
        random,
        (who, f"{mail}@{order.sender.partition('@')[2]}"),
        order.contact,
        "Bestellwünsche",
        1,
        f"Hallo {order.contact},\n\n{rows}\n\n{who}",
        quoted=False,
    )
    order = replace(order, lines=(*order.lines[:at], less, *order.lines[at + 1 :]), stated={"note": {"ignore": True}})
    return letter(settled(order, used), random, name, "WG: Bestellwünsche", f"{text}\n\n{quote}", sub="approved with a change")


WRITTEN: Mapping[str, str] = {
    "de": "Guten Tag,\n\nschön, dass Sie neulich da waren. Wir bestellen:\n\n{lines}\n\n[[Unsere Bestellnr.: {number}\n]][[gewünscht: {delivery_label}\n]]\nFreundliche Grüße\n{contact}\n{name}", "en": "Dear Mr {person},\n\nlovely to meet you. We'd like:\n\n{lines}\n\n[[Order no. {number}\n]]\nBest\n{contact}\n{name}",
    "nl": "Beste meneer {person},\n\nfijn dat u langskwam. Wij bestellen:\n\n{lines}\n\n[[Ordernummer {number}\n]]\nGroeten\n{contact}\n{name}", "fr": "Cher Monsieur {person},\n\nmerci de votre visite. Nous commandons :\n\n{lines}\n\n[[Commande {number}\n]]\nBien à vous\n{contact}\n{name}",
}  # fmt: skip


def by_our_rep(world: World, random: Random, name: str) -> Letter:
    """A customer wrote to our representative, who passes it on to the order desk."""
    language = random.choice(LANGUAGES)
    order = on_file(world, random, language, {"number", "delivery"}, (1, 5))
    rep = random.choice(PEOPLE)
    parts = parts_of(order, random, rows_of(order, random, random.choice(PATTERNS))) | {"person": rep}
    text, used = filled(WRITTEN[language], parts, random)
    ours = f"{rep.lower().replace('ß', 'ss')}@{world.domain}"
    quote = earlier(
        replace(order, language="de", manner=GERMAN),
        random,
        (order.contact, order.sender),
        f"{rep} <{ours}>",
        "Bestellung",
        0,
        text,
        quoted=False,
    )
    above = random.choice(
        ("Kollegen, bitte eintippen. {p}", "Siehe unten, ist mit mir so besprochen.\n\nGruß\n{p}\n{w}", "bitte anlegen, danke")
    ).format(p=rep, w=world.name)
    mail = replace(order, sender=ours, contact=rep, buyer=order.buyer | {"name": rep})
    content = posted(mail, random, name, "Fwd: Bestellung", f"{above}\n\n{quote}")
    return Letter(f"A/{name}.eml", content, "order", f"by our rep {language}", "A", (settled(order, used),))


def chat_with_our_rep(world: World, random: Random, name: str) -> Letter:
    """Our representative passes on what a customer typed to his telephone, message by message, with what he answered."""
    order = on_file(world, random, "de", {"customer"}, (1, 4))
    rep, hour = random.choice(PEOPLE), random.randrange(8, 19)
    stamp = f"{order.written:%d.%m.%y}, {hour}:"
    said = [f"Moin Herr {rep}, ich bräuchte wieder was", *rows_of(order, random, "{q} {u} {d} ({s})").split("\n"), "das wars"]
    talk = [f"[{stamp}{10 + n}] {order.contact}: {line}" for n, line in enumerate(said)]
    talk.insert(1, f"[{stamp}10] {rep}: Gern, schießen Sie los!")
    talk.append(f"[{stamp}{12 + len(said)}] {rep}: Geht klar, gebe ich weiter.")
    text = (
        f"Hallo,\n\nkam per Messenger von {order.buyer['name']}, {order.buyer['city']}, Kd.-Nr. {order.buyer['customer_number']}. Bitte erfassen:\n\n"
        + "\n".join(talk)
        + f"\n\n{rep}"
    )
    mail = replace(order, sender=f"{rep.lower().replace('ß', 'ss')}@{world.domain}", contact=rep, buyer=order.buyer | {"name": rep})
    content = posted(mail, random, name, f"Bestellung {order.buyer['name']}", text)
    return Letter(f"A/{name}.eml", content, "order", "chat with our rep", "A", (settled(order, {"customer"}),))


YES: Mapping[str, tuple[str, str, str]] = {
    "de": ("Guten Morgen Frau {person},\n\nin Ordnung, dann nehmen wir:\n\n{lines}\n\n[[Unsere Bestellnummer ist {number}.\n]]\nSchönen Tag noch\n{contact}\n{signature}", "Guten Tag,\n\n{x} ist leider vergriffen. Wäre {y} auch recht?", "Guten Tag,\n\nhaben Sie {x} vorrätig?"),
    "en": ("Hi there,\n\nfine, we'll go with:\n\n{lines}\n\n[[PO {number}.\n]]\nThanks\n{contact}\n{signature}", "Hello,\n\n{x} is sold out, I'm afraid. Would {y} do instead?", "Hello,\n\ndo you have {x} in stock?"),
    "nl": ("Goedemorgen,\n\nprima, dan nemen wij:\n\n{lines}\n\n[[Ordernummer {number}.\n]]\nGroet\n{contact}\n{signature}", "Goedendag,\n\n{x} is helaas uitverkocht. Mag het ook {y} zijn?", "Hallo,\n\nheeft u {x} op voorraad?"),
    "fr": ("Bonjour Madame {person},\n\nd'accord, nous prenons alors :\n\n{lines}\n\n[[N° de commande {number}.\n]]\nBonne journée\n{contact}\n{signature}", "Bonjour,\n\n{x} est épuisé. Est-ce que {y} conviendrait ?", "Bonjour,\n\navez-vous {x} en stock ?"),
}  # fmt: skip


def _near_twin(world: World, random: Random, order: Demand) -> Row:
    """An article of the first line's family that is not ordered, or any other."""
    others = [a for a in world.articles if all(a["sku"] != line.sku for line in order.lines)]
    wanted = next(a for a in world.articles if a["sku"] == order.lines[0].sku)
    family = " ".join(wanted["name_de"].split()[:2])
    return random.choice([a for a in others if a["name_de"].startswith(family)] or others)


def instead(world: World, random: Random, name: str) -> Letter:
    """A talk about an article that is sold out; the newest mail orders what we have offered instead, and more."""
    language = random.choice(LANGUAGES)
    order = on_file(world, random, language, {"number"}, (1, 3), loose=False)
    gone = _near_twin(world, random, order)[f"name_{language}"]
    top, answer, question = (part.replace("{x}", gone).replace("{y}", order.lines[0].description) for part in YES[language])
    text, used = filled(top, parts_of(order, random, rows_of(order, random, random.choice(PATTERNS))), random)
    title = {"de": "Lieferbar?", "en": "In stock?", "nl": "Voorraad?", "fr": "Disponible ?"}[language]
    quoted = random.random() < 0.5
    first = earlier(order, random, (order.contact, order.sender), world.name, title, 1, f"{question}\n\n{order.contact}", quoted=quoted)
    second = earlier(
        order, random, world.mailbox, order.contact, f"Re: {title}", 0, f"{answer}\n\n{random.choice(PEOPLE)}\n{world.name}", quoted=quoted
    )
    return letter(settled(order, used), random, name, f"Re: Re: {title}", f"{text}\n\n{second}\n\n{first}", sub=f"instead {language}")


BUYERS: tuple[Buyer, ...] = (
    *(above_our_newsletter,) * 2, *(approved,) * 2, approved_with_a_change, *(by_our_rep,) * 2, chat_with_our_rep, *(instead,) * 2,
)  # fmt: skip
