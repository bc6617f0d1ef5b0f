"""Buyers of the late part whose orders stand in conversations: above what we wrote, below what their colleagues wrote, between question and answer."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta
from functools import partial
from random import Random

from benchmarks.corpus.buyers import Buyer
from benchmarks.corpus.company import World
from benchmarks.corpus.drawn.demand import given
from benchmarks.corpus.late.asking import UNJUDGED, Asked, on_file, rows_of, said, written
from benchmarks.corpus.late.speech import PEOPLE
from benchmarks.corpus.opened.letters import letter, posted
from examples.post.envelope import Attachment
from examples.post.truth import Letter

WROTE: Mapping[str, str] = {
    "de": "Am {day} um {time} schrieb {who}:",
    "en": "On {day} at {time}, {who} wrote:",
    "nl": "Op {day} om {time} schreef {who}:",
    "fr": "Le {day} à {time}, {who} a écrit :",
}
HEADS: Mapping[str, str] = {
    "de": "________________________________\nVon: {who} <{mail}>\nGesendet: {day} {time}\nAn: {to}\nBetreff: {subject}\n", "en": "________________________________\nFrom: {who} <{mail}>\nSent: {day} {time}\nTo: {to}\nSubject: {subject}\n",
    "nl": "________________________________\nVan: {who} <{mail}>\nVerzonden: {day} {time}\nAan: {to}\nOnderwerp: {subject}\n", "fr": "________________________________\nDe : {who} <{mail}>\nEnvoyé : {day} {time}\nÀ : {to}\nObjet : {subject}\n",
}  # fmt: skip


def quoted(order: Asked, random: Random, days: int, text: str, who: str = "") -> str:
    """An earlier mail below, each of its lines behind an angle."""
    above = WROTE[order.language].format(
        day=order.day(order.written - timedelta(days=days)),
        time=f"{random.randrange(8, 18)}:{random.randrange(10, 59)}",
        who=who or order.world.name,
    )
    return f"\n\n{above}\n" + "\n".join(f"> {line}".rstrip() for line in text.split("\n"))


def headed(order: Asked, random: Random, days: int, text: str, subject: str, who: tuple[str, str], to: str) -> str:
    """An earlier mail below its head."""
    day = order.day(order.written - timedelta(days=days), "words")
    return (
        "\n\n"
        + HEADS[order.language].format(
            who=who[0],
            mail=who[1],
            day=day,
            time=f"{random.randrange(8, 18) if days else 5}:{random.randrange(10, 59)}",
            to=to,
            subject=subject,
        )
        + f"\n{text}"
    )


AFTER: Mapping[str, tuple[str, str, str]] = {
    "de": ("Hallo Herr {person},\n\nbestens, die Bestätigung habe ich abgelegt. Wir haben aber noch mehr Bedarf und bestellen neu[[ unter {number}]]:\n\n{lines}\n\n[[Lieferung bis {delivery}. ]]Grüße\n{contact}", "Guten Tag,\n\nwir bestätigen Ihnen gern:\n\n{earlier}\n\nVersand morgen.\n\nIhr Innendienst", "AW: Auftragsbestätigung 26-{old}"),
    "en": ("Hello Ms {person},\n\nconfirmation received, thank you. Here comes a further, separate order[[ ({number})]]:\n\n{lines}\n\n[[Required by {delivery}. ]]Regards\n{contact}", "Dear customer,\n\nwe hereby confirm:\n\n{earlier}\n\nBest regards\nSales office", "RE: Order confirmation 26-{old}"),
    "nl": ("Dag meneer {person},\n\nbevestiging ontvangen. Daarnaast een nieuwe bestelling[[ {number}]]:\n\n{lines}\n\nGroet\n{contact}", "Geachte klant,\n\nwij bevestigen:\n\n{earlier}\n\nMet groet\nVerkoop", "RE: Orderbevestiging 26-{old}"),
    "fr": ("Bonjour,\n\nbien reçu la confirmation. Nous passons une nouvelle commande[[ ({number})]] :\n\n{lines}\n\nCordialement\n{contact}", "Cher client,\n\nnous confirmons :\n\n{earlier}\n\nLe service commercial", "RE: Confirmation de commande 26-{old}"),
}  # fmt: skip


def after_confirmation(language: str, headed_so: bool, world: World, random: Random, name: str) -> Letter:
    """A new order above our confirmation of an earlier one."""
    above, below, subject = AFTER[language]
    order = on_file(world, random, language, {"number", "delivery"}, (1, 4))
    earlier = on_file(world, random, language, (), (2, 4))
    text = below.replace("{earlier}", rows_of(earlier, random, "{n}. {s} {d}: {q} {u}"))
    shown = (
        headed(order, random, 5, text, "26-8841", (world.name, world.mailbox[1]), order.contact)
        if headed_so
        else quoted(order, random, 5, text)
    )
    return written(
        order, random, name, subject, above, rows_of(order, random, "{q} {u} {d} ({s})"), f"after confirmation {language}", below=shown
    )


NEEDS: Mapping[str, tuple[str, str, str]] = {
    "de": ("Sehr geehrte Damen und Herren,\n\nbitte liefern Sie, was unser Lagerleiter unten angefordert hat.[[ Unsere Bestellnummer: {number}.]][[ Liefertermin: {delivery_label}.]]\n\nMit freundlichen Grüßen\n{contact}\n{signature}", "Hallo {first},\n\nbestell bitte für mich:\n\n{rows}\n\nWenn's geht vor dem Wochenende Bescheid geben.\n{who}", "WG: bitte bestellen"),
    "en": ("Dear Mr {person},\n\nkindly supply what our fitter asks for below.[[ PO number: {number}.]]\n\nKind regards\n{contact}\n{signature}", "{first},\n\ncan you get me\n\n{rows}\n\nta, {who}", "FW: bits needed"),
    "nl": ("Geachte heer, mevrouw,\n\ngraag leveren wat onze monteur hieronder vraagt.[[ Inkoopnummer: {number}.]]\n\nMet vriendelijke groet\n{contact}\n{signature}", "{first},\n\nwil je dit voor me bestellen?\n\n{rows}\n\nbedankt, {who}", "FW: nodig"),
    "fr": ("Bonjour,\n\nveuillez livrer ce que demande notre chef d'atelier ci-dessous.[[ Commande n° {number}.]]\n\nCordialement\n{contact}\n{signature}", "{first},\n\npeux-tu commander :\n\n{rows}\n\nmerci, {who}", "TR: besoins atelier"),
}  # fmt: skip


def passed_on(language: str, world: World, random: Random, name: str) -> Letter:
    """Purchasing forwards what a colleague needs."""
    above, below, subject = NEEDS[language]
    order = on_file(world, random, language, {"number", "delivery"}, (1, 5), firm=True, loose=False)
    who = random.choice(("Kalle Sommer", "Robin Lenz", "Toni Falk", "Sascha Moor"))
    rows = below.format(first=order.contact.split()[0], who=who.split()[0], rows=rows_of(order, random, "{q} {u} {d}, {s}"))
    mail = f"{who.split()[1].lower()}@{order.sender.partition('@')[2]}"
    shown = headed(order, random, 1, rows, subject.partition(": ")[2], (who, mail), order.contact)
    return written(order, random, name, subject, above, "", f"passed on {language}", below=shown)


def by_our_traveller(world: World, random: Random, name: str) -> Letter:
    """Our traveller sends on what a customer wrote to him."""
    order = on_file(world, random, "de", {"number", "delivery", "address"}, (1, 5))
    template = "Hallo Herr {traveller},\n\nwie auf der Messe versprochen unsere Bestellung:\n\n{lines}\n\n[[Bestellnummer {number}\n]][[bis {delivery}\n]]\nMit freundlichen Grüßen\n{contact}\n{block}"
    traveller = random.choice(PEOPLE)
    address = f"{traveller.lower().replace('ö', 'oe')}@{world.domain}"
    _, text, order = said(order, random, template, rows_of(order, random, "- {q} {u} {s} {d}"), {"traveller": traveller})
    shown = headed(order, random, 0, text, "Bestellung", (order.contact, order.sender), f"{traveller} <{address}>")
    mail = replace(order, sender=address, contact=traveller, buyer=order.buyer | {"name": traveller})
    content = posted(
        mail,
        random,
        name,
        "WG: Bestellung",
        f"Servus ihr zwei,\n\nbitte anlegen, ich bin die ganze Woche auf Tour.\n\n{traveller}\nAußendienst Nord{shown}",
    )
    return Letter(f"A/{name}.eml", content, "order", "by our traveller", "A", (order,))


ANSWERED: Mapping[str, tuple[str, str, str]] = {
    "de": ("Guten Tag Frau {person},\n\ndanke für die Beratung zu Größen und Farben. Wir haben anprobiert und bestellen nun fest:\n\n{lines}\n\n[[Bestellnummer {number}\n]][[Termin bitte {delivery_label}\n]]\nViele Grüße\n{contact}\n{signature}", "Guten Tag,\n\n{x} führen wir in mehreren Ausführungen, eine Anprobe ist sinnvoll. Soll ich Ihnen 2 Muster schicken?\n\nVertrieb", "Wir interessieren uns für {x}, brauchen aber eine Beratung. Was empfehlen Sie?"),
    "en": ("Hello Mr {person},\n\nthanks for the advice, very helpful. We have decided and would like to order:\n\n{lines}\n\n[[Our order number {number}\n]]\nBest wishes\n{contact}\n{signature}", "Hello,\n\n{x} comes in several versions. Shall I send you 2 samples?\n\nSales", "Could you advise us on {x}? We are not sure which version we need."),
}  # fmt: skip


def after_advice(language: str, world: World, random: Random, name: str) -> Letter:
    """The order ends a conversation of three mails; samples and questions below are none."""
    above, ours, theirs = ANSWERED[language]
    order = on_file(world, random, language, {"number", "delivery"}, (1, 4), loose=False, trades=("clothes", "shoes"))
    other = random.choice([a for a in world.articles if a["trade"] == "clothes" and all(a["sku"] != line.sku for line in order.lines)])[
        f"name_{language}"
    ]
    first = quoted(order, random, 9, theirs.replace("{x}", other), order.contact).replace("\n", "\n> ")
    shown = quoted(order, random, 8, ours.replace("{x}", other)) + first.replace("> \n", ">\n")
    return written(
        order,
        random,
        name,
        "Re: Beratung" if language == "de" else "Re: advice",
        above,
        rows_of(order, random, "{q} {u} {d} (Art. {s})" if language == "de" else "{q} {u} {d} ({s})"),
        f"after advice {language}",
        below=shown,
    )


def between_the_lines(world: World, random: Random, name: str) -> Letter:
    """Answers stand below our questions, the last one holds the order."""
    order = on_file(world, random, "de", {"number", "delivery"}, (1, 3), loose=False)
    template = "> Guten Tag, welche Rechnungsanschrift dürfen wir notieren?\n\nUnverändert, wie beim letzten Mal.\n\n> Und was genau dürfen wir Ihnen schicken?\n\nBitte verbindlich:\n{lines}\n\n> Haben Sie dafür eine Bestellnummer?\n\n[[Ja, {number}.\n]]\n> Reicht Ihnen der übliche Termin?\n\n[[Es sollte {delivery_label} sein.\n]]\nGruß\n{contact}\n{name}"
    if not (order.number and order.delivery_shown):
        template = "> Guten Tag, was genau dürfen wir Ihnen schicken?\n\nBitte verbindlich:\n{lines}\n\n[[Bestellnummer {number}\n]][[Termin {delivery_label}\n]]\n> Liefern wir an die bekannte Adresse?\n\nJa, an die bekannte.\n\nGruß\n{contact}\n{name}"
    return written(
        order, random, name, "AW: Ihre Bestellung", template, rows_of(order, random, "{q} {u} {d}, Nr. {s}"), "between the lines"
    )


AGAIN: Mapping[str, tuple[str, str]] = {
    "de": ("Hallo,\n\nneue Woche, neue Bestellung[[ {number}]] (ich hänge mich an die alte Mail, damit Sie die Adresse haben, die Mengen unten bitte nicht noch mal liefern!):\n\n{lines}\n\nDanke\n{contact}\n{name}", "bitte liefern:\n\n{earlier}\n\nDanke\n{contact}"),
    "fr": ("Bonjour,\n\nnouvelle commande[[ {number}]] (je réponds à mon ancien message, ne pas tenir compte des quantités ci-dessous) :\n\n{lines}\n\nMerci\n{contact}\n{name}", "merci de livrer :\n\n{earlier}\n\n{contact}"),
}  # fmt: skip


def above_the_last_one(language: str, world: World, random: Random, name: str) -> Letter:
    """A new order above the buyer's own last one."""
    above, below = AGAIN[language]
    order = on_file(world, random, language, {"number"}, (1, 4))
    earlier = on_file(world, random, language, (), (2, 4))
    text = below.format(earlier=rows_of(earlier, random, "{q} {u} {d} ({s})"), contact=order.contact)
    shown = headed(order, random, 14, text, "Bestellung" if language == "de" else "Commande", (order.contact, order.sender), world.name)
    return written(
        order,
        random,
        name,
        "AW: Bestellung" if language == "de" else "RE: Commande",
        above,
        rows_of(order, random, "{q} {u} {d} ({s})"),
        f"above the last one {language}",
        below=shown,
    )


def on_our_newsletter(world: World, random: Random, name: str) -> Letter:
    """An answer to our newsletter, whose offers stand below."""
    order = on_file(world, random, "de", {"number", "delivery"}, (1, 3))
    offered = on_file(world, random, "de", (), (3, 4), ("sku", "description", "unit", "price"))
    news = (
        "UNSERE HERBSTPREISE\n\n"
        + rows_of(offered, random, "{d} ({s}) jetzt nur {p} EUR je {u}")
        + "\n\nGültig bis Monatsende. Abmelden: einfach antworten."
    )
    template = "Hallo,\n\nnett, aber wir brauchen gerade etwas anderes, nämlich\n\n{lines}\n\n[[Bestellung {number}\n]][[bis {delivery}\n]]\nGrüße\n{contact}\n{signature}"
    return written(
        order,
        random,
        name,
        "AW: Unsere Herbstpreise",
        template,
        rows_of(order, random, "{q} {u} {s} {d}"),
        "on our newsletter",
        beside={"currency": given("EUR")},
        below=quoted(order, random, 1, news),
    )


def as_a_mail_inside(world: World, random: Random, name: str) -> Letter:
    """The order is a mail within the mail."""
    order = on_file(world, random, "de", {"number", "delivery", "address"}, (1, 4))
    template = "Sehr geehrte Damen und Herren,\n\nwir bestellen:\n\n{lines}\n\n[[Bestellnummer: {number}\n]][[Lieferung bis {delivery}.\n]]\nMit freundlichen Grüßen\n{contact}\n{block}"
    _, text, order = said(order, random, template, rows_of(order, random, "{q} {u} {d} ({s})"))
    inner = posted(order, random, f"{name}-innen", "Bestellung", text)
    outer = "Hallo,\n\nmeine Mail von vorhin kam zurück, ich schicke sie noch einmal im Anhang mit.\n\nGruß\n" + order.contact
    return letter(
        order,
        random,
        name,
        "Fwd: Bestellung",
        outer,
        attachments=(Attachment("Bestellung.eml", "message/rfc822", inner),),
        sub="mail inside",
    )


def offered_and_taken(world: World, random: Random, name: str) -> Letter:
    """A part of our offer is taken, which stands below with all its positions."""
    order = on_file(world, random, "de", {"number", "delivery"}, (1, 3), loose=False)
    rest = on_file(world, random, "de", (), (2, 3))
    all_of_it = rows_of(
        replace(order, lines=(*order.lines, *(x for x in rest.lines if x.sku not in {y.sku for y in order.lines}))),
        random,
        "{n}  {s}  {d}  {q} {u}  à {p}",
    )
    template = "Guten Tag Herr {person},\n\naus dem Angebot nehmen wir nur dies:\n\n{lines}\n\n[[Auftragsnummer bei uns: {number}\n]][[Lieferung: {delivery_label}\n]]\nDer Rest hat sich erledigt.\n\nFreundliche Grüße\n{contact}\n{signature}"
    below = headed(
        order,
        random,
        6,
        f"Guten Tag,\n\nwir bieten Ihnen freibleibend an:\n\n{all_of_it}\n\nalle Preise netto in EUR",
        "Angebot",
        (world.name, world.mailbox[1]),
        order.contact,
    )
    return written(
        order,
        random,
        name,
        "AW: Angebot {offer}",
        template,
        rows_of(order, random, "{q} {u} {d} ({s})"),
        "offered and taken",
        beside={"currency": given("EUR"), "note": UNJUDGED},
        below=below,
    )


BUYERS: tuple[Buyer, ...] = (
    *(partial(after_confirmation, language, headed_so) for language, headed_so in (("de", True), ("de", False), ("en", False), ("nl", True), ("fr", True))), *(partial(passed_on, language) for language in ("de", "de", "en", "nl", "fr")), by_our_traveller, *(partial(after_advice, language) for language in ("de", "en")),
    between_the_lines, *(partial(above_the_last_one, language) for language in ("de", "fr")), on_our_newsletter, as_a_mail_inside, offered_and_taken,
)  # fmt: skip
