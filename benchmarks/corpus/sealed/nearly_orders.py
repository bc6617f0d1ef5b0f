"""Mail of other firms and machines to the sealed part's company, and what looks much like an order and is none."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from random import Random

from benchmarks.corpus.buyers import Buyer
from benchmarks.corpus.company import World
from benchmarks.corpus.opened.letters import posted
from benchmarks.corpus.opened.no_orders import Post, asked, paper, sent, tabled
from benchmarks.corpus.opened.wish import Wish
from benchmarks.corpus.sealed.asking import SCRIBE
from examples.post.truth import Letter, Truth, any_of

AUTOMATIC = (("Auto-Submitted", "auto-replied"), ("Precedence", "auto_reply"))
MADE = (("Auto-Submitted", "auto-generated"),)
BULK = (("List-Unsubscribe", "<mailto:austragen@rundmail.example>"), ("Precedence", "bulk"))
POSTS: tuple[Post, ...] = (
    Post("other", "de", "Abwesenheitsnotiz: Ihre Auftragsbestätigung", "Vielen Dank für Ihre E-Mail. Ich bin bis zum {day} auf Baustelle und nur unter {phone} zu erreichen. Bestellungen bearbeitet in dieser Zeit mein Kollege.\n\n{contact}\n{name}", headers=AUTOMATIC),
    Post("other", "en", "Automatic reply: invoice", "I am on leave until {day}. For purchase orders please contact our buying team on {phone}.\n\n{contact}", headers=AUTOMATIC),
    Post("other", "nl", "Automatisch antwoord", "Ik ben met vakantie tot en met {day}. Voor bestellingen kunt u terecht bij mijn collega's.\n\n{contact}", headers=AUTOMATIC),
    Post("other", "fr", "Réponse automatique", "Je suis en déplacement jusqu'au {day}. Pour toute commande, veuillez contacter le {phone}.\n\n{contact}", headers=AUTOMATIC),
    Post("other", "de", "Undelivered Mail Returned to Sender", "I'm sorry to have to inform you that your message could not be delivered to {email}. The mailbox is full.\n\n--- Original message ---\nSubject: Auftragsbestätigung {old}\n\n{rows}", ("Mail Delivery Subsystem", "mailer-daemon@postrelay.example"), MADE),
    Post("other", "de", "Auftragsbestätigung AB{old}", "Guten Tag,\n\nvielen Dank für Ihren Auftrag. Wir liefern Ihnen voraussichtlich am {day}:\n\n{rows}\n\nGranulatwerk Hüfner GmbH", ("Granulatwerk Hüfner GmbH", "verkauf@granulat-huefner.example")),
    Post("other", "de", "Ihre Rechnung {old}", "Sehr geehrte Damen und Herren,\n\nwir erlauben uns zu berechnen:\n\n{rows}\n\nRechnungsbetrag {net} EUR netto, zahlbar bis {day}.\n\nStanzteile Wiemer KG", ("Stanzteile Wiemer KG", "faktura@stanz-wiemer.example")),
    Post("other", "en", "Statement of account", "Dear customer,\n\nyour account shows an open balance of EUR {net}. Invoice {old} was due on {oldday}.\n\nCredit control\nCopper Rod Trading Ltd", ("Copper Rod Trading Ltd", "credit@copper-rod.example")),
    Post("other", "fr", "Facture n° {old}", "Bonjour,\n\nveuillez trouver le détail de votre facture :\n\n{rows}\n\nMontant HT : {net} EUR, échéance le {day}.\n\nPlastiques du Rhin SAS", ("Plastiques du Rhin SAS", "comptabilite@plastiques-rhin.example")),
    Post("other", "nl", "Herinnering factuur {old}", "Geachte heer, mevrouw,\n\nOnze factuur {old} van € {net} staat nog open. Wilt u het bedrag overmaken voor {day}?\n\nVerpakkingshuis Twente", ("Verpakkingshuis Twente", "debiteuren@verpakkingshuis.example")),
    Post("other", "de", "Angebot {old} über Verpackungen", "Sehr geehrte Damen und Herren,\n\nwie telefonisch gewünscht bieten wir Ihnen an:\n\n{rows}\n\nWir würden uns über Ihre Bestellung bis {day} sehr freuen.\n\nKartonagen Siebert GmbH", ("Kartonagen Siebert GmbH", "angebot@kartonagen-siebert.example")),
    Post("other", "de", "Paketankündigung", "Ihr Paket {old} mit 2 Packstücken kommt voraussichtlich am {day} zwischen 9 und 12 Uhr.", ("Eilbote", "info@eilbote.example"), MADE),
    Post("other", "de", "Speditionsavis {old}", "Guten Tag,\n\nfür morgen avisieren wir Ihnen 4 Europaletten, 1.250 kg, Absender Stanzteile Wiemer KG. Entladung bitte bis 15 Uhr sicherstellen.\n\nSpedition Brockhoff", ("Spedition Brockhoff", "avis@brockhoff-spedition.example")),
    Post("other", "de", "Black Week: {d} bis zu 40 % günstiger", "Nur diese Woche:\n\n{rows}\n\nJetzt zugreifen, Angebot gültig bis {day}.\n\nVom Newsletter abmelden", ("Werkzeugdiscount", "news@rundmail.example"), BULK, html=True),
    Post("other", "en", "New arrivals for pros", "Discover {d}!\n\n{rows}\n\nOrder by {day} and save. Unsubscribe", ("Pro Tools Weekly", "hello@rundmail.example"), BULK, html=True),
    Post("other", "fr", "Déstockage : jusqu'à -50 %", "À saisir avant le {day} :\n\n{rows}\n\nSe désinscrire", ("Outillage Malin", "lettre@rundmail.example"), BULK, html=True),
    Post("other", "nl", "Actie van de maand", "Deze maand extra voordelig: {d}\n\n{rows}\n\nBestellen kan tot {day}. Uitschrijven", ("Vakman Totaal", "actie@rundmail.example"), BULK, html=True),
    Post("other", "de", "Bewerbung als Elektroniker (m/w/d)", "Sehr geehrte Frau {person},\n\nhiermit bewerbe ich mich als Elektroniker für Betriebstechnik. In meinem jetzigen Betrieb bestelle ich auch das Material und führe das Lager. Zeugnisse sende ich gern zu. Frühester Beginn: {day}.\n\n{contact}"),
    Post("other", "de", "Krankmeldung", "Moin {person},\n\nich liege flach, bin bis {day} krankgeschrieben. Die Bestellungen von gestern liegen noch auf meinem Tisch.\n\n{first}"),
    Post("other", "de", "Termin Prüfung der Feuerlöscher", "Guten Tag,\n\nam {day} prüfen wir in Ihrem Haus 24 Feuerlöscher. Bitte sorgen Sie für freien Zugang.\n\nBrandschutz Terhorst", ("Brandschutz Terhorst", "termine@brandschutz-terhorst.example")),
    Post("other", "en", "LED manufacturer direct price", "Dear purchasing manager,\n\nwe are factory of LED tube and panel with 12 years experience. Price from 1.85 USD, MOQ 2000 pcs. May we know your needed quantity?\n\nVivian", ("Vivian", "vivian@bright-led-export.example")),
    Post("other", "de", "Fax empfangen von {phone}", "Sie haben ein Fax mit 0 Seiten empfangen. Die Übertragung wurde abgebrochen.", ("Faxserver", "fax@telefonie.example"), MADE),
    Post("other", "de", "Umfrage zur Kundenzufriedenheit Ihres Stromtarifs", "Guten Tag,\n\nwie zufrieden sind Sie mit unserem Service? Nehmen Sie bis {day} teil und gewinnen Sie eines von 50 Überraschungspaketen.\n\nRegionalstrom Aktiv", ("Regionalstrom Aktiv", "umfrage@rundmail.example"), BULK),
)  # fmt: skip

_PAPER = partial(paper, scribe=SCRIBE)
HEADS = ("Pos.", "Artikel", "Bezeichnung", "Menge", "ME", "Preis €", "Gesamt €")


def _text(text: str) -> Callable[[Wish, Random], str]:
    return lambda order, _: text.replace("{net}", order.money(order.net))


PAPERS: tuple[Buyer, ...] = (
    partial(_PAPER, "other", "Rechnung 26110447", _text("Gesamt netto {net} EUR. Zahlbar sofort ohne Abzug. Leistungsdatum entspricht Rechnungsdatum."), "Guten Tag,\n\nim Anhang unsere Rechnung.\n", HEADS, ("Stanzteile Wiemer KG", "faktura@stanz-wiemer.example"), "invoice as PDF"),
    partial(_PAPER, "other", "Lieferschein 774120", _text("Ware übernommen: Name ____________ Datum ____________"), "Lieferschein vorab per Mail.\n", HEADS, ("Granulatwerk Hüfner GmbH", "versand@granulat-huefner.example"), "delivery note as PDF"),
    partial(_PAPER, "other", "Auftragsbestätigung 26-0881", _text("Auftragssumme netto {net} EUR. Bitte prüfen Sie unsere Angaben; ohne Widerspruch binnen 3 Tagen gilt der Auftrag als richtig."), "Guten Tag,\n\nwir bestätigen Ihren Auftrag gemäß Anlage.\n", HEADS, ("Kartonagen Siebert GmbH", "auftrag@kartonagen-siebert.example"), "confirmation as PDF"),
    partial(_PAPER, "other", "Angebot K-1190", _text("Angebotssumme {net} EUR netto. Bindefrist vier Wochen."), "Sehr geehrte Damen und Herren,\n\nunser Angebot finden Sie anbei.\n", HEADS, ("Kartonagen Siebert GmbH", "angebot@kartonagen-siebert.example"), "offer as PDF"),
    partial(_PAPER, "inquiry", "Preisanfrage 26/311", _text("Bitte tragen Sie Preise und Lieferzeiten ein. Es handelt sich nicht um eine Bestellung."), "Sehr geehrte Damen und Herren,\n\nbitte bepreisen Sie die beigefügte Liste.\n", ("Pos.", "Artikel", "Bezeichnung", "Menge", "ME", "Richtpreis", "Richtwert"), ("", ""), "request for prices as PDF"),
    partial(_PAPER, "complaint", "Reklamationsmeldung R-204", _text("Grund: Ware mangelhaft. Wir verlangen kostenlosen Ersatz und stellen die Teile zur Abholung bereit."), "Guten Tag,\n\nanbei unsere Reklamationsmeldung.\n", HEADS, ("", ""), "complaint as PDF"),
)  # fmt: skip


def confirmation_back(way: str, world: World, random: Random, name: str) -> Letter:
    """Our own confirmation comes back: with a word of thanks, or read by a machine."""
    order = asked(world, random, "de", SCRIBE)
    rows = [f"{x.number}  {x.description}  {order.count(x.quantity)} {x.unit}" for x in order.lines]
    ours = ["Sehr geehrte Damen und Herren,", "", "wir bestätigen den Eingang Ihrer Bestellung:", "", *rows, "", world.name]
    if way == "thanks":
        below = "\n".join(f"> {line}".rstrip() for line in ours)
        text = f"Alles richtig, danke.\n\n{order.contact}\n{order.buyer['name']}\n\n{world.name} schrieb am {order.day(order.written)}:\n{below}"
        title = "AW: Eingang Ihrer Bestellung"
    else:
        text = "Ihre Nachricht wurde zugestellt und geöffnet.\n\n----- Inhalt der Nachricht -----\n" + "\n".join(ours)
        title = "Gelesen: Eingang Ihrer Bestellung"
    return Letter(f"H/{name}.eml", posted(order, random, name, title, text), "other", f"our confirmation: {way}", "H")


TABLES: tuple[tuple[str, Truth, str, str, str, str], ...] = (
    ("bill of quantities", "inquiry", "de", "Leistungsverzeichnis Los 3", "<p>Guten Tag,</p><p>bitte geben Sie uns für die Angebotsphase Ihre Preise zu den folgenden Positionen:</p>", "<p>Submission ist in drei Wochen, vorher wird nichts bestellt.</p>"),
    ("prices asked for", "inquiry", "en", "Quotation needed", "<p>Hello,</p><p>please price up the following for a tender:</p>", "<p>Please do not ship anything yet.</p>"),
    ("prices asked for", "inquiry", "fr", "Consultation", "<p>Bonjour,</p><p>merci de nous remettre votre meilleure offre pour :</p>", "<p>La présente consultation ne vaut pas commande.</p>"),
    ("goods sent back", any_of("complaint", "other"), "de", "Rückgabe Restmaterial", "<p>Hallo,</p><p>wir geben das folgende Restmaterial zurück und bitten um Gutschrift:</p>", "<p>Die Kartons stehen zur Abholung bereit.</p>"),
    ("stock count", any_of("other", "inquiry"), "de", "Inventur Konsignationslager", "<p>Guten Tag,</p><p>zu Ihrer Information der gezählte Bestand im Konsignationslager:</p>", "<p>Nachschub ist zurzeit nicht nötig.</p>"),
)  # fmt: skip
TITLES = {
    "de": ("Pos.", "Artikelnr.", "Bezeichnung", "Menge", "ME", "EP", "Bemerkung"),
    "en": ("Item", "Part no.", "Description", "Qty", "Unit", "Price", "Remarks"),
    "fr": ("Pos.", "Référence", "Désignation", "Qté", "Unité", "P.U.", "Remarques"),
}
BUYERS: tuple[Buyer, ...] = (
    *(partial(sent, post, scribe=SCRIBE) for post in POSTS),
    *PAPERS,
    partial(confirmation_back, "thanks"),
    partial(confirmation_back, "read"),
    *(partial(tabled, TITLES, case, scribe=SCRIBE) for case in TABLES),
)
