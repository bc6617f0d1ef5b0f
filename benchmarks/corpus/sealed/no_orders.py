"""What customers of the sealed part's company write when they do not order: complaints, questions, cancellations, changes, thanks."""

from __future__ import annotations

from functools import partial

from benchmarks.corpus.buyers import Buyer
from benchmarks.corpus.opened.no_orders import Post, changed, sent
from benchmarks.corpus.sealed.asking import SCRIBE
from examples.post.truth import any_of

ASKED = any_of("inquiry", "other")
POSTS: tuple[Post, ...] = (
    Post("complaint", "de", "Leuchten flackern", "Guten Tag,\n\nvon den am {oldday} gelieferten {d} ({s}) flackern mehrere nach wenigen Stunden. So kann ich sie dem Kunden nicht lassen. Was schlagen Sie vor?\n\n{contact}\n{name}"),
    Post("complaint", "de", "Transportschaden Lieferschein {old}", "Sehr geehrte Damen und Herren,\n\nmit Lieferschein {old} kamen heute an:\n\n{rows}\n\nDie Verpackung war aufgerissen, ein Teil der Ware ist zerbrochen. Der Fahrer hat den Schaden quittiert, Fotos reichen wir nach. Bitte um Ersatz.\n\nMit freundlichen Grüßen\n{contact}\n{name}"),
    Post("complaint", "de", "Fehlmenge", "Hallo Herr {person},\n\nauf dem Lieferschein stehen {q} {u} {d}, im Paket war nur die Hälfte. Bitte klären, Kundennummer {number}.\n\nGruß\n{contact}\n{name}"),
    Post("complaint", "de", "Rechnung {old} stimmt nicht", "Guten Tag,\n\nauf der Rechnung {old} vom {oldday} ist der vereinbarte Rabatt nicht abgezogen. Betroffen ist {d} ({s}). Wir kürzen die Zahlung und bitten um eine Gutschrift.\n\n{contact}\nBuchhaltung\n{name}"),
    Post("complaint", "de", "Zweimal geliefert?!", "Moin,\n\ndie Bestellung {old} ist heute ein zweites Mal gekommen. Bei uns war sie nur einmal bestellt. Bitte abholen lassen.\n\n{first}\n{name}"),
    Post("complaint", "de", "Schutzschalter löst nicht aus", "Sehr geehrte Damen und Herren,\n\nbei der Prüfung nach VDE hat {d} ({s}) nicht ausgelöst. Das ist sicherheitsrelevant, wir haben alle Geräte dieser Lieferung gesperrt und erwarten Ihre Stellungnahme bis {day}.\n\n{contact}\nverantwortliche Elektrofachkraft\n{name}"),
    Post("complaint", "en", "Wrong colour temperature", "Hello {person},\n\nwe received {d} ({s}) under order {old} but what is in the boxes is something else. Please arrange collection and send the right goods.\n\nRegards\n{contact}\n{name}"),
    Post("complaint", "en", "Damaged drums", "Dear Sirs,\n\nthe following arrived damaged on {oldday}:\n\n{rows}\n\nPhotographs can be supplied. We expect a credit note.\n\n{contact}\n{name}"),
    Post("complaint", "nl", "Kapotte armaturen", "Beste {person},\n\nEen deel van de levering van {oldday} is kapot: {d} ({s}). Graag vervanging of een creditnota.\n\nGroet\n{contact}\n{name}"),
    Post("complaint", "fr", "Réclamation commande {old}", "Madame, Monsieur,\n\nNous avons reçu ce jour la commande {old} : il manque {q} {u} {d} ({s}) alors que le bon de livraison les mentionne. Merci de régulariser.\n\nCordialement\n{contact}\n{name}"),
    Post("inquiry", "de", "Preis und Lieferzeit?", "Guten Morgen,\n\nich rechne gerade ein Angebot für einen Neubau. Was kosten bei Ihnen\n\n{rows}\n\nund wie lange ist die Lieferzeit? Ob wir den Auftrag bekommen, wissen wir erst im neuen Jahr.\n\nViele Grüße\n{contact}\n{name}"),
    Post("inquiry", "de", "Angebotsaufforderung {old}", "Sehr geehrte Damen und Herren,\n\nim Rahmen einer Verhandlungsvergabe bitten wir um Ihr Angebot bis {day} über:\n\n{rows}\n\nEin Anspruch auf Erteilung des Auftrags besteht nicht.\n\nIm Auftrag\n{contact}\n{name}"),
    Post("inquiry", "de", "technische Frage zu {s}", "Hallo Technik,\n\nkann man {d} ({s}) auch im Außenbereich einsetzen? Wenn ja, würde ich davon {q} {u} einplanen, aber erst mal nur die Frage.\n\nDanke\n{contact}\n{name}"),
    Post("inquiry", "de", "Nachfolger von {s}?", "Guten Tag,\n\ngibt es für {d} ({s}) schon einen Nachfolger und passt der in den gleichen Ausschnitt?\n\n{contact}\n{name}"),
    Post("inquiry", "de", "Auftragsbestätigung zu {old} fehlt", "Hallo Frau {person},\n\nzu unserer Bestellung {old} vom {oldday} haben wir noch keine Bestätigung. Können Sie den Termin bestätigen?\n\nGruß {contact}\n{name}"),
    Post("inquiry", "de", "Sendung {old}", "Guten Tag,\n\nin der Sendungsverfolgung steht seit drei Tagen nichts Neues. Wo ist das Paket mit {d}?\n\n{contact}\n{name}"),
    Post("inquiry", "de", "Muster für Bemusterung", "Sehr geehrter Herr {person},\n\nfür die Bemusterung beim Bauherrn hätten wir gern leihweise ein Muster von {d} ({s}). Ist das möglich und was kostet es?\n\nMit freundlichen Grüßen\n{contact}\n{name}"),
    Post("inquiry", "de", "Kupferzuschlag", "Moin,\n\nwie hoch ist heute Ihr Metallzuschlag für {d}? Brauche das für die Kalkulation, bestellt wird erst nach Auftragserteilung.\n\n{first}\n{name}"),
    Post("inquiry", "de", "Retoure möglich?", "Guten Tag,\n\nwir haben von der letzten Baustelle noch {q} {u} {d} ({s}) originalverpackt übrig. Nehmen Sie die zurück und zu welchen Bedingungen?\n\n{contact}\n{name}"),
    Post("inquiry", "en", "Request for quotation {old}", "Dear {person},\n\nkindly let us have your best price and lead time for:\n\n{rows}\n\nThis is an enquiry only.\n\nBest regards\n{contact}\n{name}"),
    Post("inquiry", "en", "Delivery of {old}?", "Hi,\n\nany news on our order {old}? The site team is asking every day.\n\nThanks\n{first}\n{name}"),
    Post("inquiry", "en", "Data sheet", "Hello,\n\ndo you have a data sheet and the CE declaration for {d} ({s})?\n\nKind regards\n{contact}\n{name}"),
    Post("inquiry", "nl", "Offerteaanvraag", "Geachte heer, mevrouw,\n\nWilt u ons vrijblijvend een offerte sturen voor:\n\n{rows}\n\nMet vriendelijke groet,\n{contact}\n{name}"),
    Post("inquiry", "nl", "Waar blijft order {old}?", "Hallo {person},\n\nOnze order {old} van {oldday} is nog niet binnen. Wanneer kunnen we die verwachten?\n\n{contact}\n{name}"),
    Post("inquiry", "fr", "Demande de prix et délai", "Bonjour,\n\nPourriez-vous m'indiquer votre prix et votre délai pour :\n\n{rows}\n\nC'est pour chiffrer une affaire, rien n'est encore décidé.\n\nMerci\n{contact}\n{name}"),
    Post("inquiry", "fr", "Suivi de commande {old}", "Bonjour {person},\n\nnotre commande {old} du {oldday} n'est toujours pas arrivée. Avez-vous une date ?\n\n{contact}\n{name}"),
    Post(ASKED, "de", "Rechnungskopie", "Guten Tag,\n\nbitte senden Sie uns die Rechnung {old} vom {oldday} noch einmal als PDF, sie ist in der Post verloren gegangen.\n\n{contact}\n{name}"),
    Post(ASKED, "de", "Zugang zum Onlineshop", "Hallo,\n\nunser neuer Mitarbeiter {contact} braucht einen Zugang zu Ihrem Shop. Unsere Kundennummer ist {number}.\n\nDanke\n{name}"),
    Post(ASKED, "de", "Besuch im Lager", "Sehr geehrte Frau {person},\n\nwir würden am {day} gern Ihre Ausstellung ansehen, vor allem {d}. Passt das?\n\n{contact}\n{name}"),
    Post(ASKED, "de", "Rückruf wegen {d}", "Rufen Sie mich bitte mal an, {phone}. Es geht um {d}.\n\n{contact}\n{name}"),
    Post(ASKED, "en", "Supplier form", "Dear supplier,\n\nplease complete our new supplier form by {day} so that your account stays active.\n\n{contact}\n{name}"),
    Post("cancellation", "de", "Stornierung unserer Bestellung {old}", "Sehr geehrte Damen und Herren,\n\nhiermit stornieren wir die Bestellung {old} vom {oldday} in voller Höhe. Der Auftraggeber hat Insolvenz angemeldet.\n\nMit freundlichen Grüßen\n{contact}\n{name}"),
    Post("cancellation", "de", "{old} – bitte nicht mehr ausliefern", "Hallo {person},\n\nhabe mich vertan: Die Bestellung {old} brauchen wir gar nicht, das Material liegt schon im Keller. Bitte löschen.\n\nSorry und Gruß\n{first}\n{name}"),
    Post("cancellation", "de", "Widerruf", "Sehr geehrte Damen und Herren,\n\nhiermit widerrufe ich den von mir abgeschlossenen Vertrag über den Kauf von {d} ({s}), bestellt am {oldday}, Bestellnummer {old}.\n\n{contact}\n{street}\n{place}"),
    Post("cancellation", "en", "Please cancel PO {old}", "Hello,\n\nthe job has fallen through, so please cancel our PO {old} of {oldday}:\n\n{rows}\n\nPlease confirm that nothing will be sent.\n\n{contact}\n{name}"),
    Post("cancellation", "nl", "Order {old} intrekken", "Goedemiddag,\n\nWij trekken onze order {old} in, het project gaat niet door. Graag bevestigen.\n\n{contact}\n{name}"),
    Post("cancellation", "fr", "Annulation de la commande {old}", "Bonjour,\n\nNous vous demandons d'annuler la commande {old} du {oldday}. Le client s'est désisté.\n\nMerci de votre compréhension\n{contact}\n{name}"),
    Post("other", "de", "Lob", "Liebe Frau {person},\n\nIhre {d} machen sich prima, die Nachbarn fragen schon, woher wir sie haben. Das wollte ich nur mal sagen.\n\nHerzlich\n{contact}"),
    Post("other", "de", "Neue Adresse für Rechnungen", "Sehr geehrte Damen und Herren,\n\nab {day} senden Sie Rechnungen bitte nur noch an {email}. Unsere Kundennummer bei Ihnen: {number}.\n\n{contact}\n{name}"),
    Post("other", "de", "Zahlungsavis {old}", "Wir haben heute angewiesen: Rechnung {old} vom {oldday}, {net} EUR abzüglich 3 % Skonto.\n\n{name}\nKreditoren"),
    Post("other", "de", "Baustelle verschoben", "Hallo zusammen,\n\nzur Information: Die Baustelle geht erst am {day} los. Bestellt haben wir noch nichts, die Liste kommt dann rechtzeitig.\n\n{contact}\n{name}"),
    Post("other", "fr", "Livraison bien reçue", "Bonjour {person},\n\ntout est arrivé en bon état, merci pour votre efficacité.\n\n{contact}\n{name}"),
)  # fmt: skip

_CHANGE = partial(changed, scribe=SCRIBE)
CHANGES: tuple[Buyer, ...] = (
    partial(_CHANGE, "Guten Tag Frau {person},\n\nin unserer Bestellung {number} vom {oldday} ändert sich die Menge:\n\n{lines}\n\nAlle anderen Positionen gelten weiter.\n\nMit freundlichen Grüßen\n{contact}\n{name}", "Bestelländerung {number}", "de", pattern="{d}, Art. {s}: neu {q} {u}, bisher {old}"),
    partial(_CHANGE, "Moin,\n\nder Bauherr hat umgeplant. Bitte bei Bestellung {number} anpassen:\n\n{lines}\n\nSonst alles wie gehabt.\n\n{first}\n{name}", "Änderung {number}", "de", pattern="statt {old} jetzt {q} {u} {d} ({s})"),
    partial(_CHANGE, "Hallo Herr {person},\n\nbitte schieben Sie unsere Bestellung {number} vom {oldday}, der Estrich ist noch nass. Neuer Liefertermin: {delivery_label}.\n\nGruß\n{contact}\n{name}", "{number}: anderer Termin", "de", moves=True),
    partial(_CHANGE, "ÄNDERUNG ZUR BESTELLUNG {number}\n\nUrsprüngliches Bestelldatum: {oldday}\n\nGeänderte Positionen:\n{lines}\n\nNicht genannte Positionen bleiben unverändert.\n\n{name}\n{contact}", "Bestelländerung {number}", "de", pattern="Artikel {s} {d} / Menge alt {old} / Menge neu {q} {u}"),
    partial(_CHANGE, "Hello {person},\n\nsmall change to our PO {number} of {oldday}:\n\n{lines}\n\nEverything else stays as it is.\n\nThanks\n{contact}\n{name}", "Change to PO {number}", "en", pattern="{d} ({s}): {q} {u} instead of {old}"),
    partial(_CHANGE, "Hi,\n\nthe site is running late. Please move PO {number} of {oldday} to this new delivery date: {delivery_label}.\n\nNo other changes.\n\n{contact}\n{name}", "PO {number} - new date", "en", moves=True),
    partial(_CHANGE, "Hallo {person},\n\nKunnen jullie order {number} van {oldday} aanpassen?\n\n{lines}\n\nDe rest blijft staan.\n\nGroet\n{contact}\n{name}", "Aanpassing order {number}", "nl", pattern="{s} {d}: nu {q} {u}, was {old}"),
    partial(_CHANGE, "Bonjour {person},\n\nNous modifions notre commande {number} du {oldday} comme suit :\n\n{lines}\n\nLes autres lignes ne changent pas.\n\nCordialement\n{contact}\n{name}", "Modification de commande {number}", "fr", pattern="{d} (réf. {s}) : {q} {u} et non plus {old}"),
)  # fmt: skip
BUYERS: tuple[Buyer, ...] = (*(partial(sent, post, scribe=SCRIBE) for post in POSTS), *CHANGES)
