"""What others write to the newcomer part's company: machines, suppliers, carriers, advertisers; and customers who change an order."""

from __future__ import annotations

from functools import partial

from benchmarks.corpus.buyers import Buyer
from benchmarks.corpus.drawn.letters import SCRIBE
from benchmarks.corpus.opened.no_orders import Post, changed, sent

AUTOMATIC = (("Auto-Submitted", "auto-replied"), ("X-Auto-Response-Suppress", "All"))
MASS = (("List-Unsubscribe", "<mailto:austragen@rundbrief.example>"), ("Precedence", "bulk"))

MACHINES: tuple[Post, ...] = (
    Post("other", "de", "Abwesenheit: Ihre Auftragsbestätigung", "Vielen Dank für Ihre Mail. Das Sekretariat ist bis {day} nicht besetzt. Ihre Nachricht wird nicht weitergeleitet. In dringenden Fällen: {phone}.\n\n{contact}", headers=AUTOMATIC),
    Post("other", "en", "Automatic reply: order acknowledgement", "The school is closed for half-term until {day}. Your message will be read after that date.\n\n{contact}", headers=AUTOMATIC),
    Post("other", "fr", "Réponse automatique", "L'école est fermée jusqu'au {day}. Votre message sera lu à la rentrée.\n\n{contact}", headers=AUTOMATIC),
    Post("other", "nl", "Automatisch antwoord", "Wij zijn gesloten tot {day}. Uw bericht wordt daarna gelezen.\n\n{contact}", headers=AUTOMATIC),
    Post("other", "en", "Undelivered Mail Returned to Sender", "This is the mail system at host relay.example.\n\nI'm sorry to have to inform you that your message could not be delivered to {email}.\n\n--- Original message ---\n\nSehr geehrte Damen und Herren,\n\nwir bestätigen Ihre Bestellung {old}:\n\n{rows}", ("MAILER-DAEMON", "mailer-daemon@relay.example"), (("Auto-Submitted", "auto-replied"),)),
    Post("other", "de", "Ihre Mailbox ist fast voll", "Ihr Postfach ist zu {figure} % belegt. Bitte löschen Sie alte Nachrichten.", ("Postmeister", "postmaster@hosting.example")),
    Post("other", "de", "Lesebestätigung: Auftragsbestätigung {old}", "Ihre Nachricht\n\n   An: {email}\n   Betreff: Auftragsbestätigung {old}\n\nwurde gelesen.", headers=AUTOMATIC),
)  # fmt: skip
SUPPLIERS: tuple[Post, ...] = (
    Post("other", "de", "Unsere Rechnung 4-{old}", "Sehr geehrte Damen und Herren,\n\nwir erlauben uns zu berechnen:\n\n{rows}\n\nNettosumme {net} EUR, zahlbar bis {day} ohne Abzug.\n\nKerzenzieherei Brandl & Cie.", ("Kerzenzieherei Brandl", "fakturen@kerzen-brandl.example")),
    Post("other", "de", "Auftragsbestätigung AB{old}", "Sehr geehrte Frau {person},\n\nherzlichen Dank für Ihren Auftrag. Wir fertigen für Sie:\n\n{rows}\n\nVersandbereit ab {day}.\n\nHolzspielwerk Sommer GmbH", ("Holzspielwerk Sommer", "auftrag@holzspielwerk.example")),
    Post("other", "de", "Lieferverzögerung", "Sehr geehrte Kunden,\n\nwegen Rohstoffmangels verschiebt sich die Auslieferung Ihrer Bestellung {old} ({d}) auf {day}.\n\nPapierfabrik Untere Mühle", ("Papierfabrik Untere Mühle", "disposition@untere-muehle.example")),
    Post("other", "de", "Preiserhöhung zum 1. Januar", "Sehr geehrte Geschäftspartner,\n\nzum Jahreswechsel passen wir unsere Preise um 4,5 % an. Betroffen sind unter anderem:\n\n{rows}\n\nBestellungen bis 15.12. führen wir noch zu alten Preisen aus.\n\nHolzspielwerk Sommer GmbH", ("Holzspielwerk Sommer", "vertrieb@holzspielwerk.example")),
    Post("other", "de", "Angebot {old}", "Guten Tag Herr {person},\n\nwir bieten Ihnen an:\n\n{rows}\n\nPreise gültig bis {day}. Wir freuen uns auf Ihre Bestellung!\n\nKartonagen Weigelt", ("Kartonagen Weigelt", "verkauf@weigelt-kartonagen.example")),
    Post("other", "en", "Statement of account", "Dear customer,\n\nplease find below your statement: invoice {old} of {oldday}, EUR {net}, due {day}.\n\nBeeswax Traders Ltd", ("Beeswax Traders Ltd", "ledger@beeswax-traders.example")),
    Post("other", "fr", "Facture n° {old}", "Bonjour,\n\nnous vous facturons :\n\n{rows}\n\nTotal HT {net} EUR, à régler avant le {day}.\n\nCartonnerie Voisin", ("Cartonnerie Voisin", "compta@cartonnerie-voisin.example")),
    Post("other", "nl", "Pakbon {old}", "Beste relatie,\n\nvandaag verzonden:\n\n{rows}\n\nVerwachte levering: {day}.\n\nDrukkerij De Zetter", ("Drukkerij De Zetter", "expeditie@de-zetter.example")),
    Post("other", "de", "Sendung angekündigt", "Ihr Paket {old} kommt am {day} zwischen 9 und 12 Uhr. 2 Packstücke, 11 kg.", ("Eilbote Paketdienst", "info@eilbote.example")),
)  # fmt: skip
ADVERTISERS: tuple[Post, ...] = (
    Post("other", "de", "Adventsaktion: {d} zum Sonderpreis", "Jetzt zugreifen!\n\n{rows}\n\nNur bis {day}. Einfach auf diese Mail antworten und bestellen.\n\nAustragen", ("Pädagogik-Markt", "news@rundbrief.example"), MASS, html=True),
    Post("other", "en", "Stock up before term starts", "Our bestsellers:\n\n{rows}\n\nOrder by {day} for free shipping. Unsubscribe", ("Classroom Deals", "deals@rundbrief.example"), MASS, html=True),
    Post("other", "fr", "Spécial rentrée", "Nos promotions :\n\n{rows}\n\nCommandez avant le {day}. Se désinscrire", ("Rentrée Facile", "promo@rundbrief.example"), MASS, html=True),
    Post("other", "de", "Gemeindebrief: Anzeige schalten?", "Sehr geehrte Frau {person},\n\nunser Gemeindebrief erscheint in {figure}00 Exemplaren. Eine Viertelseite kostet 90 EUR. Anzeigenschluss ist {day}.\n\nRedaktion Gemeindebrief", ("Redaktion Gemeindebrief", "redaktion@gemeindebrief.example")),
    Post("other", "de", "Initiativbewerbung Lagerlogistik", "Sehr geehrte Damen und Herren,\n\nich suche ab {day} eine neue Aufgabe im Versand. Kommissionieren, Packen und das Erfassen von Aufträgen sind mir vertraut. Lebenslauf auf Wunsch.\n\n{contact}"),
    Post("other", "en", "Wooden toys from factory", "Dear purchasing manager,\n\nwe offer wooden blocks and puzzles, minimum order 300 sets, FOB price 4.20 USD. Kindly tell us your order quantity.\n\nMr Wei", ("Mr Wei", "sales@woodtoys-export.example")),
    Post("other", "de", "Teamsitzung", "Hallo zusammen,\n\nmorgen um 9 in der Küche: Inventur, Weihnachtsversand, neue Regale. Wer bringt Brezeln mit? Ich bräuchte 12 Stück.\n\n{first}"),
)  # fmt: skip

_CHANGE = partial(changed, scribe=SCRIBE)
CHANGES: tuple[Buyer, ...] = (
    partial(_CHANGE, "Liebe Frau {person},\n\nbei unserer Bestellung {number} vom {oldday} hat sich die Kinderzahl geändert. Bitte liefern Sie:\n\n{lines}\n\nDie übrigen Artikel wie bestellt.\n\nDanke!\n{contact}\n{name}", "Bestellung {number}: andere Mengen", "de", pattern="{q} {u} {d} ({s}), nicht {old}"),
    partial(_CHANGE, "Sehr geehrte Damen und Herren,\n\nzur Bestellung {number} vom {oldday} teilen wir folgende Mengenkorrektur mit:\n\n{lines}\n\nIm Übrigen bleibt der Auftrag unverändert.\n\n{contact}\n{name}", "Korrektur zu Auftrag {number}", "de", pattern="Artikel {s} ({d}): Menge neu {q} {u}, Menge alt {old}"),
    partial(_CHANGE, "Hallo,\n\nwir ziehen später um als gedacht. Bitte liefern Sie unsere Bestellung {number} vom {oldday} erst zum neuen Termin: {delivery_label}\n\n{contact}\n{name}", "Bestellung {number} bitte verschieben", "de", moves=True),
    partial(_CHANGE, "Dear {person},\n\nwould you change our order {number} of {oldday} as follows:\n\n{lines}\n\nEverything else remains as ordered.\n\nMany thanks\n{contact}\n{name}", "Change to order {number}", "en", pattern="{d} ({s}): now {q} {u}, previously {old}"),
    partial(_CHANGE, "Bonjour,\n\ndans notre commande {number} du {oldday}, merci de corriger :\n\n{lines}\n\nRien d'autre ne change.\n\n{contact}\n{name}", "Commande {number} : correction", "fr", pattern="{d} ({s}) : {q} {u}, et non {old}"),
    partial(_CHANGE, "Beste,\n\nin onze bestelling {number} van {oldday} graag aanpassen:\n\n{lines}\n\nVerder blijft alles gelijk.\n\n{contact}\n{name}", "Aanpassing bestelling {number}", "nl", pattern="{d} ({s}): nu {q} {u}, eerst {old}"),
    partial(_CHANGE, "Hello,\n\nwe are not ready for order {number} of {oldday} yet. Please deliver it on the new date: {delivery_label}\n\nKind regards\n{contact}\n{name}", "Later delivery of {number}", "en", moves=True),
)  # fmt: skip
BUYERS: tuple[Buyer, ...] = (*(partial(sent, post, scribe=SCRIBE) for post in (*MACHINES, *SUPPLIERS, *ADVERTISERS)), *CHANGES)
