"""What arrives in the mailbox and is no order: complaints, inquiries, cancellations, changes, and mail that is none of these."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import timedelta
from functools import partial
from html import escape
from random import Random

from weasyprint import HTML

from benchmarks.corpus.buyers import Buyer
from benchmarks.corpus.company import World
from benchmarks.corpus.opened.letters import OPENED, Scribe, filled, posted
from benchmarks.corpus.opened.wish import Wish
from examples.post.envelope import Attachment
from examples.post.truth import Letter, Truth, any_of


@dataclass(frozen=True)
class Post:
    """One kind of mail: a template as letters have it, with {rows} for some articles with quantities, {d}, {s}, {q}, {u} for one of them.

    `sender` is who writes where it is no customer; `html` sends it as HTML too.
    """

    kind: Truth
    language: str
    subject: str
    text: str
    sender: tuple[str, str] = ("", "")
    headers: tuple[tuple[str, str], ...] = ()
    html: bool = False


ANSWERED = (("Auto-Submitted", "auto-replied"),)
BULK = (("List-Unsubscribe", "<mailto:raus@rundbrief.example>"), ("Precedence", "bulk"))

POSTS: tuple[Post, ...] = (
    Post("complaint", "de", "Schaden an der Lieferung {old}", "Sehr geehrte Frau {person},\n\ndie gestern gelieferten Waren weisen folgende Mängel auf:\n\n{rows}\n\nWir verweigern die Annahme und erwarten eine Gutschrift. Auftrag {old}, Kundennummer {number}.\n\n{contact}\n{name}"),
    Post("complaint", "de", "Re: Rechnung", "Guten Tag,\n\nauf Ihrer Rechnung stehen {q} {u} {d} ({s}), geliefert wurde aber nur die Hälfte. Bitte korrigieren Sie die Rechnung oder liefern Sie nach.\n\n{contact}\n{name}"),
    Post("complaint", "de", "so geht das nicht", "also ehrlich, jetzt ist {d} schon zum dritten mal nach einer woche hin. ich will mein geld zurück oder was ordentliches. bestellt hatte ich am {oldday}.\n\n{contact}"),
    Post("complaint", "en", "Damaged goods, order {old}", "Dear team,\n\nthe following items from order {old} arrived broken:\n\n{rows}\n\nPhotos available. Kindly arrange collection and a replacement.\n\n{contact}\n{name}"),
    Post("complaint", "nl", "Klacht over levering {old}", "Geachte heer {person},\n\nVan de geleverde {q} {u} {d} ({s}) is een deel kapot. Graag een creditnota of vervanging.\n\nMet vriendelijke groet,\n{contact}\n{name}"),
    Post("complaint", "fr", "Réclamation commande {old}", "Bonjour,\n\nNous avons reçu {q} {u} de {d} ({s}) mais plusieurs sont cassées. Merci de nous faire parvenir un avoir.\n\nCordialement,\n{contact}\n{name}"),
    Post("complaint", "fr", "Erreur de livraison", "Madame, Monsieur,\n\nvous nous avez livré la mauvaise marchandise (bon de livraison {old}). Ce n'est pas ce que nous avions commandé. Quand venez-vous la reprendre ?\n\n{contact}\n{name}"),
    Post("inquiry", "de", "Anfrage", "Sehr geehrte Damen und Herren,\n\nbitte unterbreiten Sie uns ein Angebot für folgende Positionen:\n\n{rows}\n\nMit Angabe von Lieferzeit und Zahlungsbedingungen. Abgabe bis zum {day}.\n\nMit freundlichen Grüßen\n{contact}\n{name}"),
    Post("inquiry", "de", "Preis?", "Moin, was nehmt ihr für {q} {u} {d}? Und geht das auch in anderer Farbe?\n\n{first}"),
    Post("inquiry", "de", "Lieferzeit {s}", "Hallo,\n\nwir überlegen, {q} {u} {d} ({s}) zu nehmen. Sind die ab Lager lieferbar? Erst wenn das klar ist, können wir bestellen.\n\n{contact}\n{name}"),
    Post("inquiry", "de", "Ausschreibung Los 3", "Sehr geehrte Damen und Herren,\n\nim Rahmen unserer Beschaffung fordern wir Sie zur Abgabe eines Preises auf:\n\n{rows}\n\nZuschlagsfrist {day}. Diese Anfrage ist kein Auftrag.\n\n{contact}\n{name}"),
    Post("inquiry", "de", "Wo bleibt {old}?", "Guten Morgen,\n\nunsere Bestellung {old} mit {q} {u} {d} sollte am {oldday} da sein. Können Sie mir sagen, wo sie steckt?\n\n{contact}\n{name}"),
    Post("inquiry", "en", "RFQ {old}", "Dear Sirs,\n\nplease let us have your best quotation for:\n\n{rows}\n\nIncoterms DAP. Quote to reach us by {day}.\n\n{contact}\n{name}"),
    Post("inquiry", "en", "Availability", "Hi,\n\ndo you stock {d} ({s})? We might need around {q} next spring, nothing firm yet.\n\nThanks\n{contact}"),
    Post("inquiry", "nl", "Offerteaanvraag", "Beste,\n\nKunt u ons een prijs geven voor:\n\n{rows}\n\nHet is nog geen bestelling.\n\nGroet,\n{contact}\n{name}"),
    Post("inquiry", "fr", "Demande de devis", "Bonjour,\n\nMerci de nous établir un devis pour :\n\n{rows}\n\nQuels sont vos délais ?\n\nCordialement,\n{contact}\n{name}"),
    Post(any_of("inquiry", "other"), "de", "Bitte um Ihren neuen Katalog", "Guten Tag,\n\nkönnten Sie uns Ihren aktuellen Katalog und eine Preisliste schicken? Unsere Adresse: {name}, {street}, {place}.\n\n{contact}"),
    Post(any_of("inquiry", "other"), "de", "Rechnungskopie", "Hallo,\n\nuns fehlt die Rechnung zur Bestellung {old} vom {oldday}. Könnten Sie uns bitte eine Kopie senden?\n\n{contact}, Buchhaltung\n{name}"),
    Post("cancellation", "de", "Stornierung", "Sehr geehrte Damen und Herren,\n\nwir treten von unserer Bestellung {old} vom {oldday} zurück:\n\n{rows}\n\nBitte nichts mehr liefern und den Storno bestätigen.\n\n{contact}\n{name}"),
    Post("cancellation", "de", "doch nicht!", "Hallo {person}, die Bestellung von heute früh ({old}) bitte nicht ausführen, hat sich erledigt. Sorry! {first}"),
    Post("cancellation", "en", "Cancellation of PO {old}", "Dear {person},\n\nplease note that our purchase order {old} is cancelled in full with immediate effect.\n\n{contact}\n{name}"),
    Post("cancellation", "nl", "Annulering {old}", "Beste,\n\nHierbij annuleren wij onze bestelling {old} van {oldday}. Graag een bevestiging.\n\n{contact}\n{name}"),
    Post("cancellation", "fr", "Annulation de la commande {old}", "Bonjour,\n\nNous vous prions d'annuler notre commande n° {old} du {oldday}.\n\n{contact}\n{name}"),
    Post("other", "de", "Automatische Antwort: Ihre Auftragsbestätigung", "Vielen Dank für Ihre Nachricht. Ich bin ab dem {day} wieder im Büro. In dringenden Fällen wenden Sie sich bitte an {contact}, {phone}.", headers=ANSWERED),
    Post("other", "fr", "Réponse automatique : absence", "Je suis absente jusqu'au {day}. Pour toute commande urgente, merci de contacter mon collègue {contact}.", headers=ANSWERED),
    Post("other", "de", "Auftragsbestätigung AB-{old}", "Sehr geehrte Damen und Herren,\n\nvielen Dank für Ihre Bestellung. Wir bestätigen Ihnen die Lieferung von:\n\n{rows}\n\nLiefertermin {day}. Es gelten unsere AGB.\n\nIhr Vertriebsteam\nFolienwerk Uelzen GmbH", ("Folienwerk Uelzen", "vertrieb@folienwerk-uelzen.example")),
    Post("other", "en", "Dispatch note {old}", "Your order has been dispatched today:\n\n{rows}\n\nTracking: JD00{old}77112. Please do not reply to this mail.", ("Harbour Freight", "noreply@harbour-freight.example")),
    Post("other", "de", "Rechnung RE{old}", "Sehr geehrte Kundin, sehr geehrter Kunde,\n\nfür unsere Leistungen berechnen wir:\n\n{rows}\n\nRechnungsbetrag {net} EUR, zahlbar bis {day} ohne Abzug. IBAN DE02120300000000202051.", ("Gebäudereinigung Kolbe", "rechnung@kolbe-reinigung.example")),
    Post("other", "de", "Nur heute: {d} zum Sonderpreis", "NEUES AUS DEM LAGER\n\n{rows}\n\nJetzt zugreifen! Bestellen Sie bis {day} und sparen Sie 15 %. Abmelden: www.rundbrief.example/raus", ("Der Großmarkt-Brief", "brief@rundbrief.example"), BULK, html=True),
    Post("other", "nl", "Nieuwsbrief najaar", "Actie! {d} nu met 20 % korting.\n\n{rows}\n\nBestel voor {day}. Uitschrijven kan hier.", ("Groothandel Nieuws", "nieuws@rundbrief.example"), BULK, html=True),
    Post("other", "de", "Ihr Gespräch mit uns – Initiativbewerbung", "Sehr geehrte Damen und Herren,\n\nich habe 12 Jahre im Großhandel gearbeitet, davon 5 Jahre in der Bestellannahme, und suche zum {day} eine neue Stelle. Meine Zeugnisse sende ich gern zu.\n\n{contact}"),
    Post("other", "de", "Lieferschein {old} / Avis", "Wir liefern Ihnen am {day} zwischen 8 und 10 Uhr 3 Paletten (412 kg). Bitte Stapler bereithalten.\n\nSpedition Harms, Disposition", ("Spedition Harms", "dispo@harms-spedition.example")),
    Post("other", "de", "Gutschrift {old}", "Sehr geehrte Damen und Herren,\n\nanbei erhalten Sie die Gutschrift {old} über {net} EUR zu Ihrer Retoure.\n\nMit freundlichen Grüßen\nBuchhaltung", ("Druckerei Satz & Sieb", "buchhaltung@satz-sieb.example")),
    Post("other", "en", "Your statement of account", "Dear customer,\n\nyour account shows an outstanding balance of EUR {net}. Please remit by {day}.\n\nAccounts receivable", ("Northern Tools", "ar@northern-tools.example")),
    Post("other", "de", "Undelivered Mail Returned to Sender", "This is the mail system at host mx.postamt.example.\n\nI'm sorry to have to inform you that your message could not be delivered.\n\n<{email}>: host said: 550 5.1.1 user unknown\n\n--- Below this line is a copy of the message.\n\nSubject: Ihre Bestellung {old}\n\nVielen Dank für Ihre Bestellung:\n\n{rows}", ("Mail Delivery System", "MAILER-DAEMON@postamt.example"), (("Auto-Submitted", "auto-replied"),)),
    Post("other", "de", "Betriebsversammlung", "Liebe Kolleginnen und Kollegen,\n\nam {day} um 10 Uhr treffen wir uns in der Kantine. Bitte bestellt euer Essen bis Montag: 1 = Eintopf, 2 = Salat.\n\n{contact}"),
    Post("other", "fr", "Facture n° F{old}", "Madame, Monsieur,\n\nVeuillez trouver ci-dessous le détail de notre facture :\n\n{rows}\n\nMontant total : {net} EUR. Échéance {day}.", ("Transports Morin", "compta@morin-transports.example")),
    Post("other", "de", "Neue Adresse", "Guten Tag,\n\nwir sind umgezogen! Ab dem {day} erreichen Sie uns hier: {street}, {place}. Bitte ändern Sie Ihre Kundendatei (Nr. {number}).\n\n{contact}\n{name}"),
)  # fmt: skip


def sent(post: Post, world: World, random: Random, name: str, scribe: Scribe = OPENED) -> Letter:
    """The mail of this kind."""
    order = scribe.wish(world, random, post.language, {"number"}, (2, 5), strangers=0.0)
    order = replace(
        order,
        number=order.buyer["customer_number"],
        dated=order.written + timedelta(days=random.randrange(2, 12)),
        sender=order.buyer["emails"].split(";")[0],
    )
    rows = "\n".join(f"{order.count(line.quantity)} {line.unit} {line.description} ({line.number})" for line in order.lines)
    line = order.lines[0]
    parts = scribe.parts_of(order, random, "") | {
        "rows": rows,
        "d": line.description,
        "s": line.number,
        "q": order.count(line.quantity),
        "u": line.unit,
    }
    text, _ = filled(post.text, parts, random)
    subject, _ = filled(post.subject, parts, random)
    html = (
        f"<html><body style='background:#eee'><table><tr><td><h2>{escape(subject)}</h2><p>{escape(text).replace(chr(10), '<br>')}</p></td></tr></table></body></html>"
        if post.html
        else ""
    )
    if post.sender[0]:
        order = replace(order, contact=post.sender[0], sender=post.sender[1], buyer=order.buyer | {"name": post.sender[0]})
    content = posted(order, random, name, subject, text, html, headers=post.headers)
    return Letter(
        f"H/{name}.eml",
        content,
        post.kind,
        f"{post.kind if isinstance(post.kind, str) else 'inquiry or other'} {post.language}: {post.subject[:24]}",
        "H",
    )


def changed(
    template: str,
    subject: str,
    language: str,
    world: World,
    random: Random,
    name: str,
    *,
    lines: tuple[int, int] = (1, 2),
    pattern: str = "",
    moves: bool = False,
    scribe: Scribe = OPENED,
    kind: Truth = "change",
) -> Letter:
    """A change of an order; its truth is the order as it shall be, as far as the mail says it."""
    order = scribe.wish(
        world, random, language, {"delivery"} if moves else set(), lines, shows={"sku", "description", "unit"}, strangers=0.0
    )
    while moves and not order.delivery:
        order = scribe.wish(world, random, language, {"delivery"}, lines, shows={"sku", "description", "unit"}, strangers=0.0)
    past = order.written - timedelta(days=random.randrange(3, 14))
    order = replace(
        order,
        number=f"B{random.randrange(10_000, 99_999)}",
        sender=order.buyer["emails"].split(";")[0],
        delivery=order.delivery if moves else None,
    )
    rows = "\n".join(
        pattern.format(
            old=random.choice(("11", "13", "17", "22")),
            q=order.count(line.quantity),
            u=line.unit,
            d=line.description,
            s=line.number,
        )
        for line in order.lines
    )
    parts = scribe.parts_of(order, random, rows) | {"oldday": order.day(past)}
    text, _ = filled(template, parts, random)
    title, _ = filled(subject, parts, random)
    stated: Mapping[str, Truth] = {"order_date": any_of(past.isoformat(), order.written.isoformat(), None), "note": {"ignore": True}}
    said = replace(order, stated=stated, lines=() if moves else order.lines)
    return Letter(f"H/{name}.eml", posted(order, random, name, title, text), kind, f"change {language}", "H", (said,))


CHANGES: tuple[Buyer, ...] = (
    partial(changed, "Hallo {person},\n\nwir müssen die Bestellung {number} vom {oldday} ändern:\n\n{lines}\n\nDer Rest bleibt, wie er ist.\n\n{contact}\n{name}", "Änderung zu {number}", "de", pattern="{d} ({s}): bitte {q} {u} statt {old}"),
    partial(changed, "Sehr geehrte Damen und Herren,\n\nbitte korrigieren Sie in unserem Auftrag {number} vom {oldday} die Menge:\n\n{lines}\n\nMit freundlichen Grüßen\n{contact}\n{name}", "Mengenkorrektur {number}", "de", pattern="Artikel {s} {d}: bisher {old}, neu {q} {u}"),
    partial(changed, "Hi {person},\n\nplease amend our PO {number} of {oldday} as follows:\n\n{lines}\n\nAll other lines unchanged.\n\nRegards\n{contact}\n{name}", "Amendment to PO {number}", "en", pattern="{s} {d}: change quantity from {old} to {q} {u}"),
    partial(changed, "Beste {person},\n\nGraag onze bestelling {number} van {oldday} wijzigen:\n\n{lines}\n\nDe rest blijft hetzelfde.\n\nGroet\n{contact}\n{name}", "Wijziging bestelling {number}", "nl", pattern="{d} ({s}): {q} {u} in plaats van {old}"),
    partial(changed, "Bonjour,\n\nMerci de modifier notre commande {number} du {oldday} :\n\n{lines}\n\nLe reste est inchangé.\n\nCordialement\n{contact}\n{name}", "Modification de la commande {number}", "fr", pattern="{d} ({s}) : {q} {u} au lieu de {old}"),
    partial(changed, "Guten Tag,\n\nunsere Bestellung {number} vom {oldday} brauchen wir später. Neuer Liefertermin: {delivery_label}. An den Artikeln ändert sich nichts.\n\n{contact}\n{name}", "Terminverschiebung {number}", "de", moves=True),
)  # fmt: skip


def our_own_receipt(world: World, random: Random, name: str) -> Letter:
    """Our receipt comes back, forwarded by a customer's server, or as a mere «thank you» above it."""
    order = asked(world, random, "de")
    rows = "\n".join(f"{n}. {x.quantity} x {x.number} {x.description}" for n, x in enumerate(order.lines, 1))
    thanks = random.choice(("Danke, passt alles.", "Besten Dank für die schnelle Bestätigung!", "Vielen Dank, zur Kenntnis genommen."))
    text = (
        f"{thanks}\n\n{order.contact}\n\nAm {order.day(order.written - timedelta(days=1))} schrieb {world.name}:\n> Vielen Dank für Ihre Bestellung {random.randrange(1000, 9999)}. Wir haben erfasst:\n"
        + "\n".join(f"> {row}" for row in rows.split("\n"))
    )
    content = posted(order, random, name, "AW: Ihre Bestellung ist bei uns eingegangen", text)
    return Letter(f"H/{name}.eml", content, "other", "our own receipt", "H")


def asked(world: World, random: Random, language: str, scribe: Scribe = OPENED) -> Wish:
    """A customer and articles that are not ordered."""
    order = scribe.wish(world, random, language, (), (2, 6), strangers=0.0)
    return replace(order, sender=order.buyer["emails"].split(";")[0])


def table_of(order: Wish, heads: tuple[str, ...], priced: bool) -> str:
    """A table of the articles, with or without prices."""
    rows = "".join(
        f"<tr><td>{n}</td><td>{escape(x.number)}</td><td>{escape(x.description)}</td><td>{order.count(x.quantity)}</td><td>{escape(x.unit)}</td>"
        + (f"<td>{order.money(x.price)}</td><td>{order.money(x.total)}</td>" if priced else "<td></td><td></td>")
        + "</tr>"
        for n, x in enumerate(order.lines, 1)
    )
    return f"<table border=1 cellspacing=0 cellpadding=3><tr>{''.join(f'<th>{head}</th>' for head in heads)}</tr>{rows}</table>"


def tabled(
    titles: Mapping[str, tuple[str, ...]],
    case: tuple[str, Truth, str, str, str, str],
    world: World,
    random: Random,
    name: str,
    scribe: Scribe = OPENED,
) -> Letter:
    """A mail in HTML with a table of articles and quantities that orders nothing: what it is, its kind, language, subject, words around."""
    sub, kind, language, subject, above, below = case
    order = asked(world, random, language, scribe)
    table = table_of(order, titles[language], False)
    html = f"<html><body>{above}{table}{below}<p>{order.contact}<br>{order.buyer['name']}</p></body></html>"
    return Letter(f"H/{name}.eml", posted(order, random, name, subject, html=html), kind, f"{sub} {language}", "H")


def inquiry_table(world: World, random: Random, name: str) -> Letter:
    """A request for quotation with a table whose price columns are to be filled in."""
    order = asked(world, random, "de")
    html = f"<html><body><p>Sehr geehrte Damen und Herren,</p><p>bitte tragen Sie Ihre Preise ein und senden Sie die Tabelle zurück. Es handelt sich um eine <b>unverbindliche Preisanfrage</b>.</p>{table_of(order, ('Pos', 'Art.-Nr.', 'Bezeichnung', 'Menge', 'ME', 'Ihr EP', 'Ihr GP'), False)}<p>{escape(order.contact)}<br>{escape(order.buyer['name'])}</p></body></html>"
    return Letter(
        f"H/{name}.eml",
        posted(order, random, name, "Preisanfrage Nr. " + str(random.randrange(100, 999)), html=html),
        "inquiry",
        "inquiry with a table",
        "H",
    )


def paper(
    kind: Truth,
    title: str,
    body: Callable[[Wish, Random], str],
    mail_text: str,
    heads: tuple[str, ...],
    sender: tuple[str, str],
    sub: str,
    world: World,
    random: Random,
    name: str,
    scribe: Scribe = OPENED,
) -> Letter:
    """A mail whose attached PDF is a business paper that is no order; an empty sender stands for the customer."""
    order = asked(world, random, "de", scribe)
    issuer = sender[0] or order.buyer["name"]
    to = f"{order.world.name}<br>{order.world.address.replace(chr(10), '<br>')}" if kind != "other" or sender[0] else ""
    page = f"<html><body style='font: 10pt Liberation Sans'><b>{escape(issuer)}</b><p>{to}</p><h2>{title}</h2>{table_of(order, heads, True)}<p>{escape(body(order, random))}</p></body></html>"
    pdf: bytes = HTML(string=page).write_pdf(pdf_identifier=name.encode())
    if sender[0]:
        order = replace(order, contact=sender[0], sender=sender[1], buyer=order.buyer | {"name": sender[0]})
    content = posted(order, random, name, title, mail_text, attachments=(Attachment(f"{title.split()[0]}.pdf", "application/pdf", pdf),))
    return Letter(f"H/{name}.eml", content, kind, sub, "H")


HEADS = ("Pos", "Art.-Nr.", "Bezeichnung", "Menge", "ME", "Preis", "Betrag")
PAPERS: tuple[Buyer, ...] = (
    partial(paper, "other", "Rechnung 2026-4471", lambda order, random: f"Rechnungsbetrag netto {order.money(order.net)} EUR. Zahlbar innerhalb von 14 Tagen auf IBAN DE02 1203 0000 0000 2020 51.", "Sehr geehrte Damen und Herren,\n\nanbei unsere Rechnung.\n", HEADS, ("Verpackungen Nord AG", "faktura@verpackungen-nord.example"), "supplier's invoice as PDF"),
    partial(paper, "other", "Lieferschein 88-1204", lambda order, random: "Ware erhalten am ____________  Unterschrift ____________", "Lieferschein zur heutigen Sendung.\n", HEADS, ("Verpackungen Nord AG", "versand@verpackungen-nord.example"), "supplier's delivery note as PDF"),
    partial(paper, "other", "Auftragsbestätigung 7001", lambda order, random: "Wir danken für Ihren Auftrag und liefern wie oben angegeben.", "Unsere Auftragsbestätigung im Anhang.\n", HEADS, ("Etiketten Müllenbach KG", "ab@etiketten-muellenbach.example"), "supplier's confirmation as PDF"),
    partial(paper, "inquiry", "Anfrage 26/118", lambda order, random: "Bitte bieten Sie uns obige Positionen zu Ihren besten Konditionen an. Die genannten Preise sind unsere Zielpreise.", "Guten Tag,\n\nbitte um Ihr Angebot gemäß Anlage.\n", ("Pos", "Art.-Nr.", "Bezeichnung", "Bedarf", "ME", "Zielpreis", "Zielwert"), ("", ""), "request for quotation as PDF"),
    partial(paper, "complaint", "Prüfbericht Reklamation 5512", lambda order, random: "Die aufgeführten Teile sind fehlerhaft und werden auf Ihre Kosten zurückgesandt. Wir bitten um Ersatz oder Gutschrift.", "Sehr geehrte Damen und Herren,\n\nanbei unsere Mängelanzeige. Bitte nehmen Sie Stellung.\n", HEADS, ("", ""), "complaint as PDF"),
)  # fmt: skip

BUYERS: tuple[Buyer, ...] = (*(partial(sent, post) for post in POSTS), *CHANGES, our_own_receipt, inquiry_table, *PAPERS)
