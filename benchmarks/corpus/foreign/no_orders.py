"""What arrives at the foreign part's company and is no order: what customers want beside ordering, and mail of other firms and machines."""

from __future__ import annotations

from functools import partial

from benchmarks.corpus.buyers import Buyer
from benchmarks.corpus.drawn.letters import SCRIBE
from benchmarks.corpus.opened.no_orders import Post, changed, sent
from examples.post.truth import any_of

AUTOMATIC = (("Auto-Submitted", "auto-replied"), ("X-Auto-Response-Suppress", "All"))
BULK = (("List-Unsubscribe", "<mailto:austragen@verteiler.example>"), ("Precedence", "bulk"))
ASKED = any_of("inquiry", "other")

CUSTOMERS: tuple[Post, ...] = (
    Post("complaint", "de", "Mangelhafte Ware", "Guten Tag,\n\nvon den am {oldday} gelieferten {q} {u} {d} ({s}) ist ein Teil schadhaft. So können wir das nicht verkaufen. Bitte um Austausch.\n\nKundennummer {number}\n\n{contact}\n{name}"),
    Post("complaint", "de", "Reklamation Lieferschein {old}", "Sehr geehrte Damen und Herren,\n\nfolgende Positionen sind fehlerhaft oder beschädigt angekommen:\n\n{rows}\n\nFotos können wir nachreichen. Wir erwarten Ersatz oder eine Gutschrift.\n\nMit freundlichen Grüßen\n{contact}\n{name}"),
    Post("complaint", "de", "schon wieder falsch", "Hallo Herr {person},\n\nzum dritten Mal in diesem Jahr liegt im Paket nicht das, was auf dem Lieferschein steht. Statt {d} ({s}) haben wir irgendetwas anderes bekommen. Holt das bitte ab und bringt das Richtige.\n\n{first}\n{name}"),
    Post("complaint", "de", "Fehlmenge zu {old}", "Guten Morgen,\n\nlaut Lieferschein sollten {q} {u} {d} im Paket sein, gezählt haben wir deutlich weniger. Bitte klären Sie das mit Ihrem Lager und melden sich.\n\n{contact}, Wareneingang\n{name}"),
    Post("complaint", "de", "Rechnung {old} falsch", "Sehr geehrte Frau {person},\n\nauf der Rechnung {old} fehlt bei {d} unser Händlerrabatt. Wir kürzen die Zahlung vorerst nicht, bitten aber um eine korrigierte Rechnung.\n\n{contact}\n{name}"),
    Post("complaint", "de", "Garantiefall", "Hallo,\n\nein Kunde hat {d} ({s}) zurückgebracht, nach vier Wochen defekt. Wie läuft das mit der Garantie, schicken wir das Teil ein?\n\nGruß\n{contact}\n{name}"),
    Post("complaint", "en", "Damaged in transit", "Dear Mr {person},\n\nthe parcel for order {old} arrived torn open and these items are damaged:\n\n{rows}\n\nPlease let us know how you want to replace them.\n\nRegards\n{contact}\n{name}"),
    Post("complaint", "en", "Wrong part received", "Hi,\n\nwe were sent the wrong part again. The box says {d} ({s}) but that is not what is inside. Not impressed.\n\n{contact}\n{name}"),
    Post("complaint", "nl", "Verkeerd geleverd", "Beste heer {person},\n\nIn plaats van {d} ({s}) hebben wij iets anders gekregen. Kunnen jullie dit ophalen en het juiste sturen?\n\nGroet\n{contact}\n{name}"),
    Post("complaint", "fr", "Produit défectueux", "Bonjour,\n\nl'article {d} ({s}) livré le {oldday} est défectueux. Nous demandons un remplacement ou un avoir.\n\nCordialement\n{contact}\n{name}"),
    Post("inquiry", "de", "Wo ist mein Paket?", "Moin,\n\nich warte auf die Bestellung {old}, die sollte am {oldday} raus sein. Gibt es eine Paketnummer?\n\n{first}\n{name}"),
    Post("inquiry", "de", "Liefertermin {old}", "Sehr geehrte Damen und Herren,\n\nbitte teilen Sie uns den voraussichtlichen Liefertermin unserer Bestellung {old} vom {oldday} mit.\n\nMit freundlichen Grüßen\n{contact}\n{name}"),
    Post("inquiry", "de", "Angebotsanfrage Flotte", "Sehr geehrte Damen und Herren,\n\nfür die Ausstattung unserer Flotte bitten wir um ein Angebot über\n\n{rows}\n\nmit Staffelpreisen und Lieferzeit. Angebotsfrist: {day}.\n\nMit freundlichen Grüßen\n{contact}\n{name}"),
    Post("inquiry", "de", "{s} lieferbar?", "Hi,\n\nhabt ihr {d} ({s}) am Lager? Bräuchte eventuell {q} {u}, der Kunde muss noch zusagen.\n\nGruß {first}\n{name}"),
    Post("inquiry", "de", "Passende Teile", "Hallo Herr {person},\n\nwelcher Artikel aus Ihrem Programm passt als Ersatz für {d} ({s})? Der Kunde fährt ein Modell von 2014.\n\nDanke\n{contact}\n{name}"),
    Post("inquiry", "de", "Sicherheitsdatenblatt", "Guten Tag,\n\nfür unsere Gefahrstoffliste benötigen wir das Sicherheitsdatenblatt zu {d} ({s}). Wo können wir es herunterladen?\n\n{contact}\n{name}"),
    Post("inquiry", "de", "Preis bei Abnahme von {q} {u}", "Guten Tag,\n\nwas würde {d} ({s}) bei {q} {u} kosten? Bestellt ist damit noch nichts, wir kalkulieren gerade.\n\nViele Grüße\n{contact}\n{name}"),
    Post("inquiry", "en", "Quote please", "Hello,\n\nplease quote your best dealer price for:\n\n{rows}\n\nThis is an enquiry only. We will come back to you after our budget meeting.\n\n{contact}\n{name}"),
    Post("inquiry", "en", "Order {old} – when?", "Hi Ms {person},\n\nany news on order {old}? You said it would ship on {oldday}.\n\nThanks\n{contact}\n{name}"),
    Post("inquiry", "nl", "Prijsopgave", "Goedendag,\n\nKunt u ons een offerte sturen voor:\n\n{rows}\n\nWij beslissen volgende maand.\n\nGroet\n{contact}\n{name}"),
    Post("inquiry", "nl", "Levertijd", "Hoi,\n\nwanneer komt onze bestelling {old} van {oldday} binnen? De klant belt elke dag.\n\n{first}\n{name}"),
    Post("inquiry", "fr", "Demande de prix", "Bonjour,\n\nPourriez-vous nous communiquer vos tarifs revendeur pour :\n\n{rows}\n\nIl ne s'agit pas encore d'une commande.\n\nCordialement\n{contact}\n{name}"),
    Post("inquiry", "fr", "Suivi de la commande {old}", "Bonjour,\n\nNous n'avons toujours pas reçu la commande {old} du {oldday}. Où en est-elle ?\n\n{contact}\n{name}"),
    Post(ASKED, "de", "Händlerkatalog", "Hallo,\n\nkönnten Sie uns zwei Exemplare Ihres Händlerkatalogs schicken? Anschrift: {name}, {street}, {place}.\n\nDanke\n{contact}"),
    Post(ASKED, "de", "Händler werden", "Guten Tag,\n\nwir eröffnen im Frühjahr eine Werkstatt und möchten wissen, wie man bei Ihnen Händlerkunde wird. Welche Unterlagen brauchen Sie?\n\n{contact}, {phone}"),
    Post(ASKED, "de", "Kopie der Rechnung", "Hallo zusammen,\n\nunser Steuerbüro sucht die Rechnung zum Auftrag {old}. Schicken Sie uns bitte noch einmal eine Kopie?\n\n{contact}\n{name}"),
    Post("cancellation", "de", "Storno {old}", "Sehr geehrte Damen und Herren,\n\nhiermit stornieren wir unsere Bestellung {old} vom {oldday} vollständig. Bitte bestätigen Sie uns die Stornierung schriftlich.\n\nMit freundlichen Grüßen\n{contact}\n{name}"),
    Post("cancellation", "de", "bitte nicht liefern", "Hallo Herr {person},\n\nhat sich leider zerschlagen: Bestellung {old} bitte komplett rausnehmen, also kein Versand.\n\nSorry und Gruß\n{first}, {name}"),
    Post("cancellation", "de", "Widerruf", "Guten Tag,\n\nich widerrufe meine Bestellung {old} vom {oldday} über {q} {u} {d}. Bitte erstatten Sie den gezahlten Betrag.\n\n{contact}\n{street}, {place}"),
    Post("cancellation", "en", "Cancel order {old}", "Hi Ms {person},\n\nplease cancel our order {old} in full, our customer has pulled out.\n\nApologies\n{contact}\n{name}"),
    Post("cancellation", "nl", "Annuleren {old}", "Goedemorgen,\n\nwilt u onze bestelling {old} van {oldday} annuleren? Graag per mail bevestigen.\n\n{contact}\n{name}"),
    Post("cancellation", "fr", "Annulation {old}", "Bonjour,\n\nmerci d'annuler en totalité notre commande {old} passée le {oldday}.\n\nCordialement\n{contact}\n{name}"),
)  # fmt: skip
OTHERS: tuple[Post, ...] = (
    Post("other", "de", "Automatische Antwort: Versandbestätigung", "Vielen Dank für Ihre Mail. Unser Laden hat bis {day} Betriebsurlaub. E-Mails werden nicht gelesen.\n\n{name}", headers=AUTOMATIC),
    Post("other", "en", "Out of office", "I am on holiday until {day}. For urgent matters please call {phone}.", headers=AUTOMATIC),
    Post("other", "nl", "Automatisch antwoord: afwezig", "Ik ben tot {day} afwezig. Bij spoed kunt u bellen met {phone}.", headers=AUTOMATIC),
    Post("other", "de", "Rechnung {old}", "Sehr geehrte Damen und Herren,\n\nfür unsere Lieferung berechnen wir Ihnen:\n\n{rows}\n\nGesamt netto {net} EUR, zahlbar innerhalb von 30 Tagen.\n\nReifenwerk Brandis AG, Debitorenbuchhaltung", ("Reifenwerk Brandis AG", "rechnung@reifenwerk-brandis.example")),
    Post("other", "de", "Auftragsbestätigung {old}", "Sehr geehrter Kunde,\n\nwir bestätigen Ihren Auftrag und liefern am {day}:\n\n{rows}\n\nIhr Reifenwerk Brandis", ("Reifenwerk Brandis AG", "auftrag@reifenwerk-brandis.example")),
    Post("other", "en", "Order acknowledgement {old}", "Dear customer,\n\nwe acknowledge your order and will ship on {day}:\n\n{rows}\n\nTaipan Chain Works, Export Department", ("Taipan Chain Works", "export@taipan-chain.example")),
    Post("other", "en", "Proforma {old}", "Dear Sirs,\n\nplease find the details of our proforma invoice:\n\n{rows}\n\nTotal EUR {net}. Goods will be shipped after receipt of payment.\n\nTaipan Chain Works", ("Taipan Chain Works", "finance@taipan-chain.example")),
    Post("other", "de", "Avis: 2 Paletten am {day}", "Wir liefern am {day} zwischen 7 und 12 Uhr zwei Paletten, 640 kg. Sendungsnummer {old}55. Bitte halten Sie einen Stapler bereit.\n\nSpedition Brackmann", ("Spedition Brackmann", "avis@brackmann-spedition.example")),
    Post("other", "de", "Mahnung", "Sehr geehrte Damen und Herren,\n\nunsere Rechnung {old} vom {oldday} über {net} EUR ist noch offen. Bitte zahlen Sie bis {day}.\n\nSpedition Brackmann, Buchhaltung", ("Spedition Brackmann", "mahnwesen@brackmann-spedition.example")),
    Post("other", "de", "Restposten eingetroffen!", "LAGERRÄUMUNG BEI PEDALO\n\n{rows}\n\nAlles muss raus – bestellen Sie noch bis {day}! Abmelden: verteiler.example/aus", ("Pedalo Restposten", "angebote@verteiler.example"), BULK, html=True),
    Post("other", "en", "Spring deals for workshops", "NEW THIS WEEK\n\n{rows}\n\nOrder before {day} and save 12 %. Unsubscribe here: verteiler.example/out", ("Garage Deals", "deals@verteiler.example"), BULK, html=True),
    Post("other", "fr", "Promotions de printemps", "Profitez de nos offres :\n\n{rows}\n\nCommandez avant le {day}. Se désabonner : verteiler.example", ("Promo Deux-Roues", "promo@verteiler.example"), BULK, html=True),
    Post("other", "de", "Undelivered Mail Returned to Sender", "This is the mail system at host mx2.postbote.example.\n\nI'm sorry to have to inform you that your message could not be delivered to one or more recipients.\n\n<{email}>: Recipient address rejected: mailbox full\n\nSubject: Ihre Bestellung {old}\n\nWir haben erhalten:\n{rows}", ("Mail Delivery System", "MAILER-DAEMON@postbote.example"), (("Auto-Submitted", "auto-replied"),)),
    Post("other", "de", "Bewerbung als Zweiradmechatroniker", "Sehr geehrte Damen und Herren,\n\nich habe acht Jahre in einer Werkstatt gearbeitet, auch im Einkauf und in der Teilebestellung, und suche zum {day} eine neue Stelle. Unterlagen sende ich gern.\n\n{contact}\n{phone}"),
    Post("other", "de", "Neue Bankverbindung", "Sehr geehrte Geschäftspartner,\n\nab dem {day} gilt für Lastschriften unsere neue Bankverbindung. Das Formular kommt per Post.\n\n{contact}\n{name}"),
    Post("other", "de", "Einladung Hausmesse", "Liebe Lieferanten,\n\nam {day} feiern wir das Saisonende mit Grill und Probefahrten. Eine kurze Zusage würde uns freuen.\n\n{contact}\n{name}"),
    Post("other", "de", "Zahlungsavis", "Guten Tag,\n\nwir haben heute {net} EUR zu Ihrer Rechnung {old} überwiesen, abzüglich 3 % Skonto.\n\n{contact}, Buchhaltung\n{name}"),
    Post("other", "fr", "Facture {old}", "Madame, Monsieur,\n\nci-dessous le détail de notre facture {old} :\n\n{rows}\n\nNet à payer : {net} EUR avant le {day}.\n\nJantes Morvan SAS", ("Jantes Morvan SAS", "facturation@jantes-morvan.example")),
)  # fmt: skip
CHANGES: tuple[Buyer, ...] = (
    partial(changed, "Guten Tag,\n\nzu unserer Bestellung {number} vom {oldday} eine Änderung:\n\n{lines}\n\nAlles andere bleibt so.\n\nGruß\n{contact}\n{name}", "Änderung Bestellung {number}", "de", pattern="{s} {d}: {q} {u} (bisher {old})", scribe=SCRIBE),
    partial(changed, "Hallo Frau {person},\n\nkönnen Sie in der Bestellung {number} vom {oldday} noch etwas anpassen?\n\n{lines}\n\nVielen Dank\n{contact}\n{name}", "Anpassung {number}", "de", pattern="statt {old} bitte {q} {u} {d} ({s})", scribe=SCRIBE),
    partial(changed, "Hi Ms {person},\n\na small change to our order {number} of {oldday}, please:\n\n{lines}\n\nEverything else stays.\n\nThanks\n{contact}\n{name}", "Change to order {number}", "en", pattern="{d} ({s}): make it {q} {u} instead of {old}", scribe=SCRIBE),
    partial(changed, "Dag mevrouw {person},\n\nwij willen bestelling {number} van {oldday} aanpassen:\n\n{lines}\n\nDe rest blijft gelijk.\n\nGroet\n{contact}\n{name}", "Aanpassing {number}", "nl", pattern="{s} {d}: nieuw aantal {q} {u}, was {old}", scribe=SCRIBE),
    partial(changed, "Bonjour,\n\nune modification de notre commande {number} du {oldday} :\n\n{lines}\n\nLe reste ne change pas.\n\nCordialement\n{contact}\n{name}", "Modification {number}", "fr", pattern="{s} {d} : {q} {u} (avant : {old})", scribe=SCRIBE),
    partial(changed, "Sehr geehrte Damen und Herren,\n\nunsere Bestellung {number} vom {oldday} benötigen wir zu einem anderen Termin. Neuer Liefertermin: {delivery_label}. Die Artikel bleiben unverändert.\n\nMit freundlichen Grüßen\n{contact}\n{name}", "Neuer Liefertermin für {number}", "de", moves=True, scribe=SCRIBE),
    partial(changed, "Dear Mr {person},\n\nplease reschedule our order {number} of {oldday}. New delivery date: {delivery_label}. No change to the items.\n\nRegards\n{contact}\n{name}", "Reschedule {number}", "en", moves=True, scribe=SCRIBE),
)  # fmt: skip
BUYERS: tuple[Buyer, ...] = (*(partial(sent, post, scribe=SCRIBE) for post in CUSTOMERS + OTHERS), *CHANGES)
