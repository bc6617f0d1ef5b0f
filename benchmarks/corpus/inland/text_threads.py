"""Buyers of the inland part whose order stands among other mails: passed on from the shop floor, above our offer or their own inquiry, answers to our question, from our own rep, above a disclaimer."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from random import Random

from benchmarks.corpus.buyers import Buyer
from benchmarks.corpus.company import World, ascii_of
from benchmarks.corpus.drawn.demand import Demand, given
from benchmarks.corpus.drawn.letters import parts_of
from benchmarks.corpus.inland.demands import UNJUDGED, asked, others, rows_of
from benchmarks.corpus.inland.speech import PEOPLE, UNITS
from benchmarks.corpus.inland.wording import LANGUAGES, PATTERNS
from benchmarks.corpus.opened.letters import filled, letter, posted, settled
from examples.post.truth import Letter

HEADS = {
    "de": "-----Ursprüngliche Nachricht-----\nVon: {who} <{mail}>\nGesendet: {day} {hour}\nAn: {to}\nBetreff: {subject}", "en": "-----Original Message-----\nFrom: {who} <{mail}>\nSent: {day} {hour}\nTo: {to}\nSubject: {subject}", "nl": "-----Oorspronkelijk bericht-----\nVan: {who} <{mail}>\nVerzonden: {day} {hour}\nAan: {to}\nOnderwerp: {subject}", "fr": "-----Message d'origine-----\nDe : {who} <{mail}>\nEnvoyé : {day} {hour}\nÀ : {to}\nObjet : {subject}",
}  # fmt: skip
LEADS = {"de": "Am {day} um {hour} schrieb {who}:", "en": "On {day} at {hour}, {who} wrote:", "nl": "Op {day} om {hour} schreef {who}:", "fr": "Le {day} à {hour}, {who} a écrit :"}  # fmt: skip
FORWARDED = {"de": "WG: ", "en": "FW: ", "nl": "FW: ", "fr": "TR : "}
RE = {"de": "AW: ", "en": "RE: ", "nl": "RE: ", "fr": "RE : "}
MEN = ("Detlef Kuhn", "Piotr Maj", "Sven Adler", "Yvonne Roth")


def _moment(order: Demand, days: int) -> dict[str, str]:
    return {"day": order.day(order.written - timedelta(days=days), "words"), "hour": f"{7 + days % 9:02d}:{(days * 17 + 11) % 60:02d}"}


def _head(order: Demand, who: str, mail: str, to: str, subject: str, days: int) -> str:
    return HEADS[order.language].format(who=who, mail=mail, to=to, subject=subject, **_moment(order, days))


def _quoted(order: Demand, who: str, text: str, days: int) -> str:
    lead = LEADS[order.language].format(who=who, **_moment(order, days))
    return lead + "\n\n" + "\n".join(f"> {line}".rstrip() for line in text.split("\n"))


def _below(order: Demand, random: Random, text: str, title: str, days: int) -> str:
    """An earlier mail of ours beneath, quoted or with its head."""
    world = order.world
    who = f"{random.choice(PEOPLE)}, {world.name}"
    if random.random() < 0.5:
        return _quoted(order, who, text, days)
    return f"{_head(order, who, f'verkauf@{world.domain}', order.contact, title, days)}\n\n{text}"


def _offered(order: Demand, random: Random, count: int) -> str:
    """Rows of other articles with quantities and prices, as offers have them."""
    rows = []
    for n, a in enumerate(others(order, random, count), 1):
        unit = UNITS[order.language][a["unit"]][0]
        rows.append(f"{n}. {random.randrange(2, 40)} {unit} {a['sku']} {a[f'name_{order.language}']}, EUR {order.money(a['price_net'])}")
    return "\n".join(rows)


def _sent(order: Demand, used: set[str], random: Random, name: str, subject: str, text: str, sub: str) -> Letter:
    said = replace(settled(order, used), stated={"note": UNJUDGED})
    return letter(said, random, name, subject, text, sub=f"{sub} {order.language}")


PASSED_ON = {
    "de": ("Hallo Herr {person},\n\nbitte wie unten aufgeführt liefern.[[ Bestellnummer: {number}.]][[ Termin: {delivery_label}.]]\n\nMit freundlichen Grüßen\n{contact}\nEinkauf\n{signature}", "Hi {first},\n\nuns gehen diese Sachen aus, bestell bitte beim Technischen Handel:\n\n{rows}\n\nGruß aus der Werkstatt\n{who}", "Bedarf Werkstatt"), "en": ("Hello {person},\n\nplease supply as listed below.[[ Order number: {number}.]][[ Delivery: {delivery_label}.]]\n\nKind regards\n{contact}\nPurchasing\n{signature}", "Hi {first},\n\nwe are running out of these, can you order them:\n\n{rows}\n\nThanks\n{who}", "Workshop needs"),
    "nl": ("Hallo {person},\n\ngraag leveren zoals hieronder.[[ Bestelnummer: {number}.]][[ Levering: {delivery_label}.]]\n\nMet vriendelijke groet\n{contact}\nInkoop\n{signature}", "Hoi {first},\n\ndit raakt op, wil jij het bestellen:\n\n{rows}\n\nGroet\n{who}", "Nodig in de werkplaats"), "fr": ("Bonjour Monsieur {person},\n\nmerci de livrer comme ci-dessous.[[ Commande n° {number}.]][[ Livraison : {delivery_label}.]]\n\nCordialement\n{contact}\nService achats\n{signature}", "Salut {first},\n\nil nous manque tout ça, tu peux commander :\n\n{rows}\n\nMerci\n{who}", "Besoin atelier"),
}  # fmt: skip
AGREED = {"de": "ok von mir, KST 4710. {boss}", "en": "Fine by me, cost centre 4710. {boss}", "nl": "Akkoord, kostenplaats 4710. {boss}", "fr": "OK pour moi, centre de coûts 4710. {boss}"}  # fmt: skip


def from_the_shop_floor(world: World, random: Random, name: str) -> Letter:
    """A fitter's needs, passed on by the purchasing office; half the time a superior has agreed in between."""
    language = random.choice(LANGUAGES)
    order = asked(world, random, language, {"number", "delivery"}, (1, 6), loose=False, firm=True)
    above, below, title = PASSED_ON[language]
    text, used = filled(above, parts_of(order, random), random)
    who, boss = random.sample(MEN, 2)
    host = order.sender.partition("@")[2]
    rows = rows_of(order, random, random.choice(PATTERNS[language]))
    wishes = below.format(first=order.contact.split()[0], who=who, rows=rows)
    mails = [text]
    if random.random() < 0.5:
        mails.append(f"{_head(order, boss, f'{ascii_of(boss.split()[-1]).lower()}@{host}', order.contact, f'RE: {title}', 1)}\n\n{AGREED[language].format(boss=boss)}")  # fmt: skip
    mails.append(f"{_head(order, who, f'{ascii_of(who.split()[-1]).lower()}@{host}', order.contact, title, 2)}\n\n{wishes}")
    return _sent(order, used, random, name, f"{FORWARDED[language]}{title}", "\n\n".join(mails), "from the shop floor")


ANSWERED = {
    "de": ("Hallo Frau {person},\n\ngute Frage, da war unsere Liste unklar. Hier noch einmal vollständig, so bitte liefern:\n\n{lines}\n\n[[Bestell-Nr. {number}\n]]\nGruß\n{contact}\n{signature}", "zu Ihrer Anfrage von gestern: welche Ausführung meinen Sie? In Frage kommen:", "Rückfrage zu Ihrer Bestellung"), "en": ("Hello {person},\n\ngood point, our list was unclear. Here it is again in full, please deliver this:\n\n{lines}\n\n[[PO no. {number}\n]]\nRegards\n{contact}\n{signature}", "about yesterday's request: which version do you mean? It could be:", "Query on your order"),
    "nl": ("Hallo {person},\n\nterechte vraag, ons lijstje was onduidelijk. Hier nog eens compleet, graag zo leveren:\n\n{lines}\n\n[[Bestelnr. {number}\n]]\nGroet\n{contact}\n{signature}", "over uw verzoek van gisteren: welke uitvoering bedoelt u? Mogelijk zijn:", "Vraag over uw bestelling"), "fr": ("Bonjour,\n\nen effet, notre liste n'était pas claire. La voici au complet, merci de livrer ainsi :\n\n{lines}\n\n[[Commande n° {number}\n]]\nCordialement\n{contact}\n{signature}", "concernant votre demande d'hier : de quelle version s'agit-il ? Sont possibles :", "Question sur votre commande"),
}  # fmt: skip
ACCEPTED = {
    "de": ("Guten Tag Herr {person},\n\nIhr Angebot haben wir geprüft, bestellen davon jedoch nichts, sondern nach Rücksprache mit der Technik:\n\n{lines}\n\n[[Bestellnummer {number}\n]]\nMit freundlichen Grüßen\n{contact}\n{signature}", "wir bieten Ihnen freibleibend an:", "Angebot AN-{old}"), "en": ("Hello {person},\n\nthank you for the offer. Engineering prefers other items, so please book this instead:\n\n{lines}\n\n[[Order number {number}\n]]\nKind regards\n{contact}\n{signature}", "we are pleased to offer, subject to prior sale:", "Offer {old}"),
    "nl": ("Hallo {person},\n\ndank voor de offerte. De techniek kiest iets anders, dus graag dit leveren:\n\n{lines}\n\n[[Bestelnummer {number}\n]]\nGroet\n{contact}\n{signature}", "wij bieden u vrijblijvend aan:", "Offerte {old}"), "fr": ("Bonjour,\n\nmerci pour votre offre. La technique préfère autre chose, merci de livrer plutôt :\n\n{lines}\n\n[[Commande {number}\n]]\nCordialement\n{contact}\n{signature}", "nous vous proposons, sauf vente :", "Offre {old}"),
}  # fmt: skip
DISPATCHED = {
    "de": ("Hallo,\n\ndie Ware unten ist heute gekommen, danke. Als neue Bestellung bitte:\n\n{lines}\n\n[[Neue Bestellnummer {number}\n]]\nGruß\n{contact}\n{signature}", "folgende Artikel haben heute unser Haus verlassen:", "Versandanzeige {old}"), "en": ("Hi,\n\nthe goods below arrived today, thanks. New order please:\n\n{lines}\n\n[[New order number {number}\n]]\nRegards\n{contact}\n{signature}", "the following left our warehouse today:", "Dispatch note {old}"),
    "nl": ("Hallo,\n\nonderstaande zending is binnen, dank. Nieuwe bestelling:\n\n{lines}\n\n[[Nieuw bestelnummer {number}\n]]\nGroet\n{contact}\n{signature}", "de volgende artikelen zijn vandaag verzonden:", "Verzendbericht {old}"), "fr": ("Bonjour,\n\nla marchandise ci-dessous est bien arrivée, merci. Nouvelle commande :\n\n{lines}\n\n[[Nouveau numéro de commande {number}\n]]\nCordialement\n{contact}\n{signature}", "les articles suivants ont quitté notre entrepôt :", "Avis d'expédition {old}"),
}  # fmt: skip
CASES = (("answers our question", ANSWERED), ("above our offer", ACCEPTED), ("above our dispatch note", DISPATCHED))


def above_a_mail_of_ours(world: World, random: Random, name: str) -> Letter:
    """An order above a mail of ours whose articles are not ordered here."""
    language = random.choice(LANGUAGES)
    sub, texts = random.choice(CASES)
    order = asked(world, random, language, {"number"}, (1, 4), loose=False)
    above, opening, title = texts[language]
    title = title.format(old=random.randrange(20_000, 60_000))
    text, used = filled(above, parts_of(order, random, rows_of(order, random, random.choice(PATTERNS[language]))), random)
    ours = f"{opening}\n\n{_offered(order, random, 3)}\n\n{world.block}"
    priced = replace(order, currency=given("EUR"))
    return _sent(priced, used, random, name, f"{RE[language]}{title}", f"{text}\n\n{_below(order, random, ours, title, 2)}", sub)


INQUIRED = {
    "de": ("Guten Morgen,\n\ndanke für die schnelle Auskunft am Telefon. Dann bestellen wir hiermit:\n\n{lines}\n\n[[Bestellnummer: {number}\n]][[Lieferung: {delivery_label}\n]]\nFreundliche Grüße\n{contact}\n{signature}", "Guten Tag, was kosten bei Ihnen\n\n{rows}\n\nund wann wäre das lieferbar?\n\n{contact}", "Preisanfrage"), "en": ("Good morning,\n\nthanks for the quick answer on the phone. We hereby order:\n\n{lines}\n\n[[Order number: {number}\n]][[Delivery: {delivery_label}\n]]\nKind regards\n{contact}\n{signature}", "Hello, what do you charge for\n\n{rows}\n\nand what is the lead time?\n\n{contact}", "Price request"),
    "fr": ("Bonjour,\n\nmerci de votre réponse rapide au téléphone. Nous commandons donc :\n\n{lines}\n\n[[Commande n° : {number}\n]][[Livraison : {delivery_label}\n]]\nCordialement\n{contact}\n{signature}", "Bonjour, quel est votre prix pour\n\n{rows}\n\net sous quel délai ?\n\n{contact}", "Demande de prix"),
}  # fmt: skip


def above_their_inquiry(world: World, random: Random, name: str) -> Letter:
    """The order above what the buyer asked some days before: other quantities and other goods."""
    language = random.choice(("de", "de", "en", "fr"))
    order = asked(world, random, language, {"number", "delivery"}, (1, 4), loose=False, firm=True)
    above, below, title = INQUIRED[language]
    text, used = filled(above, parts_of(order, random, rows_of(order, random, random.choice(PATTERNS[language]))), random)
    articles = others(order, random, 2)
    wanted = [f"{random.randrange(2, 60)} {UNITS[language][a['unit']][0]} {a[f'name_{language}']} ({a['sku']})" for a in articles]
    inquiry = below.format(rows="\n".join(wanted), contact=order.contact)
    return _sent(order, used, random, name, f"{RE[language]}{title}", f"{text}\n\n{_quoted(order, order.contact, inquiry, 4)}", "above their inquiry")  # fmt: skip


def from_our_rep(world: World, random: Random, name: str) -> Letter:
    """Our field service passes on what a customer mailed to it."""
    order = asked(world, random, "de", {"number", "delivery"}, (1, 5), loose=False)
    template = "Hallo,\n\nwie bei Ihrem Besuch besprochen bestellen wir:\n\n{lines}\n\n[[Bestellnummer {number}\n]][[Lieferung bis {delivery}.\n]]\nMit freundlichen Grüßen\n{contact}\n{name}\n{street}\n{place}"
    text, used = filled(template, parts_of(order, random, rows_of(order, random, random.choice(PATTERNS["de"]))), random)
    person = random.choice(PEOPLE)
    mail = replace(order, sender=f"aussendienst@{world.domain}", contact=person, buyer=order.buyer | {"name": person})
    head = _head(order, order.contact, order.sender, f"{person} <aussendienst@{world.domain}>", "Bestellung nach Besuch", 0)
    above = f"Hallo Innendienst,\n\nbitte erfassen, Kunde wartet auf die AB.\n\nViele Grüße von unterwegs\n{person}\nGebiet West, mobil 0170 0000{random.randrange(100, 999)}"
    content = posted(mail, random, name, "WG: Bestellung nach Besuch", f"{above}\n\n{head}\n\n{text}")
    return Letter(f"A/{name}.eml", content, "order", "from our rep", "A", (replace(settled(order, used), stated={"note": UNJUDGED, "buyer_phone": UNJUDGED}),))  # fmt: skip


DISCLAIMERS = (
    "Vertraulichkeitshinweis: Der Inhalt dieser Nachricht ist nur für den Adressaten bestimmt. Der Versand von E-Mails an uns hat keine fristwahrende Wirkung. Bitte senden Sie Rechnungen ausschließlich als PDF an rechnung@zentrale-beispiel.example, Lieferscheine in 2-facher Ausfertigung. Informationen nach Art. 13 DSGVO (Stand 25.05.2018) auf unserer Website.",
    "[EXTERN] Diese Nachricht kommt von außerhalb. Bitte prüfen Sie Anhänge.\n\nBesuchen Sie uns: Hannover Messe, Halle 21, Stand C 44. Betriebsurlaub 23.12.2026 bis 06.01.2027, letzte Warenannahme 18.12.2026, 11:00 Uhr.",
)


def above_a_disclaimer(world: World, random: Random, name: str) -> Letter:
    """A short order above small print with numbers and days of its own."""
    order = asked(world, random, "de", {"number", "delivery", "customer"}, (1, 4), loose=False, firm=True)
    template = "Sehr geehrte Damen und Herren,\n\nbitte liefern Sie:\n{lines}\n\n[[Bestellnummer: {number}\n]][[Kundennummer: {customer}\n]][[Termin: {delivery_label}\n]]\nMit freundlichen Grüßen\n{contact}\n{signature}"
    text, used = filled(template, parts_of(order, random, rows_of(order, random, random.choice(PATTERNS["de"]))), random)
    return _sent(order, used, random, name, "Bestellung", f"{text}\n\n{random.choice(DISCLAIMERS)}", "above a disclaimer")


BUYERS: tuple[Buyer, ...] = (*(from_the_shop_floor,) * 3, *(above_a_mail_of_ours,) * 4, *(above_their_inquiry,) * 2, from_our_rep, *(above_a_disclaimer,) * 2)  # fmt: skip
