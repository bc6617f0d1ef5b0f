"""What customers of the newcomer part's company want beside ordering: complaints, questions, cancellations, news, thanks."""

from __future__ import annotations

from functools import partial

from benchmarks.corpus.buyers import Buyer
from benchmarks.corpus.drawn.letters import SCRIBE
from benchmarks.corpus.opened.no_orders import Post, sent
from examples.post.truth import any_of

ASKED = any_of("inquiry", "other")

COMPLAINTS: tuple[Post, ...] = (
    Post("complaint", "de", "Das war wohl nichts", "Hallo Frau {person},\n\ndas Paket ist da, aber die Freude hält sich in Grenzen: {q} {u} {d} ({s}) sind zerkratzt, zwei davon unbrauchbar. Was machen wir jetzt? Die Kinder fragen schon.\n\nEnttäuschte Grüße\n{contact}\n{name}"),
    Post("complaint", "de", "Reklamation zu Lieferschein {old}", "Sehr geehrte Damen und Herren,\n\nbei der Wareneingangskontrolle haben wir folgende Mängel festgestellt:\n\n{rows}\n\nSämtliche Artikel weisen Bruchstellen auf. Wir bitten um kostenfreie Nachlieferung innerhalb von zehn Tagen.\n\nMit freundlichen Grüßen\n{contact}\n{name}"),
    Post("complaint", "de", "zu wenig im Karton", "Moin,\n\nbestellt und berechnet: {q} {u} {d}. Im Karton waren es drei weniger. Bitte nachsenden oder gutschreiben (Bestellung {old}).\n\n{first}\n{name}"),
    Post("complaint", "de", "Kerzen rußen", "Grüß Gott,\n\nseit wir {d} aus Ihrer letzten Lieferung verwenden, ist die Sakristei voll Ruß. Das kann nicht in Ordnung sein. Wir möchten die Ware zurückgeben und das Geld erstattet haben.\n\n{contact}\n{name}"),
    Post("complaint", "de", "Mahnung trotz Zahlung", "Guten Tag,\n\nSie mahnen die Rechnung {old} an, die wir am {oldday} über {net} EUR bezahlt haben. Bitte prüfen Sie Ihre Buchhaltung, das ist nun das zweite Mal.\n\n{contact}\n{name}"),
    Post("complaint", "de", "Doppelt geliefert", "Hallo,\n\nunsere Bestellung {old} kam zweimal, einmal am {oldday} und nun noch mal:\n\n{rows}\n\nBitte lassen Sie die zweite Sendung abholen, wir lagern sie nicht ein.\n\n{contact}\n{name}"),
    Post("complaint", "de", "Seit Wochen nichts", "Sehr geehrter Herr {person},\n\ntrotz zweimaliger Nachfrage ist unsere Bestellung {old} vom {oldday} nicht eingetroffen. So kann man nicht arbeiten. Ich beschwere mich hiermit förmlich und erwarte Ihre Stellungnahme.\n\n{contact}\n{name}"),
    Post("complaint", "en", "Wrong edition sent", "Dear {person},\n\nwe ordered {q} {u} of {d} under order {old}, but you sent another edition altogether. Please collect it and send the right one.\n\nRegards\n{contact}\n{name}"),
    Post("complaint", "en", "Damaged in transit", "Hello,\n\nthe boxes that arrived on {oldday} were soaked and these are ruined:\n\n{rows}\n\nPhotographs available. How do you wish to proceed with the replacement?\n\n{contact}\n{name}"),
    Post("complaint", "nl", "Kapot geleverd", "Goedemiddag,\n\nvan de levering van {oldday} is {d} ({s}) kapot aangekomen. Wij willen graag vervanging of ons geld terug.\n\n{contact}\n{name}"),
    Post("complaint", "fr", "Réclamation", "Bonjour,\n\nles articles suivants de notre commande {old} sont arrivés cassés :\n\n{rows}\n\nMerci de procéder à leur remplacement au plus vite.\n\n{contact}\n{name}"),
)  # fmt: skip
INQUIRIES: tuple[Post, ...] = (
    Post("inquiry", "de", "Frage", "Hallo,\n\nist {d} für Kinder unter drei Jahren geeignet? Und falls ja: Ab welcher Menge gibt es Rabatt?\n\nVG\n{contact}\n{name}"),
    Post("inquiry", "de", "Angebot für Neubau", "Sehr geehrte Damen und Herren,\n\nunsere Einrichtung bekommt einen Anbau. Für die Ausstattung holen wir drei Vergleichsangebote ein. Bitte bieten Sie uns bis {day} an:\n\n{rows}\n\nEine Bestellung erfolgt erst nach Beschluss des Kirchenvorstands.\n\nMit freundlichen Grüßen\n{contact}\n{name}"),
    Post("inquiry", "de", "Klassensatz, was kostet das?", "Guten Abend,\n\nwas würde denn ein Klassensatz, also {q} {u} {d}, inklusive Versand kosten? Ich muss das erst der Schulleitung vorlegen.\n\n{contact}\n{name}"),
    Post("inquiry", "de", "Sendungsnummer?", "Guten Tag Frau {person},\n\nunser Hausmeister wartet auf die Lieferung zu Bestellung {old}. Haben Sie eine Sendungsnummer für uns?\n\nDanke\n{contact}\n{name}"),
    Post("inquiry", "de", "Liefertermin {old}", "Sehr geehrte Damen und Herren,\n\nbitte nennen Sie uns den verbindlichen Liefertermin unserer Bestellung {old} vom {oldday}. Vielen Dank im Voraus.\n\n{contact}\nEinkauf\n{name}"),
    Post("inquiry", "de", "Ansichtsexemplar", "Liebes Team,\n\nkönnten Sie uns {d} ({s}) zur Ansicht überlassen? Über die Anschaffung von {q} {u} entscheidet die Fachgruppe im Januar.\n\n{contact}\n{name}"),
    Post("inquiry", "de", "Nachfolger von {s}", "Hallo Herr {person},\n\ngibt es {d} ({s}) noch, oder ist das Modell ausgelaufen? Welche Alternative empfehlen Sie und zu welchem Preis?\n\n{contact}\n{name}"),
    Post("inquiry", "de", "Preisstaffel", "Guten Tag,\n\nbitte senden Sie uns Ihre Staffelpreise für\n\n{rows}\n\nDas ist nur eine Anfrage, wir bestellen heute nichts.\n\nFreundliche Grüße\n{contact}\n{name}"),
    Post("inquiry", "de", "AB fehlt", "Guten Tag,\n\nzu unserer Bestellung {old} liegt uns noch keine Auftragsbestätigung vor. Ist die Bestellung angekommen?\n\n{contact}\n{name}"),
    Post("inquiry", "en", "Quote please", "Hello,\n\ncould you let us have your best price for the following, delivered to {city}:\n\n{rows}\n\nWe shall not be ordering before the governors have met.\n\nKind regards\n{contact}\n{name}"),
    Post("inquiry", "en", "Is {d} in stock?", "Hi,\n\nis {d} ({s}) in stock at the moment, and how long would {q} {u} take to get here?\n\nThanks\n{contact}\n{name}"),
    Post("inquiry", "en", "Status of {old}", "Good afternoon,\n\nour order {old} of {oldday} has still not turned up. Can you tell us where it is?\n\n{contact}\n{name}"),
    Post("inquiry", "nl", "Offerte gevraagd", "Beste mevrouw {person},\n\nkunt u een offerte maken voor:\n\n{rows}\n\nWij vragen ook elders een prijs op en beslissen daarna.\n\nGroeten\n{contact}\n{name}"),
    Post("inquiry", "nl", "Waar blijft {old}?", "Goedemorgen,\n\nwanneer mogen wij bestelling {old} van {oldday} verwachten?\n\n{contact}\n{name}"),
    Post("inquiry", "fr", "Demande d'information", "Bonjour,\n\n{d} ({s}) convient-il aux enfants de moins de trois ans ? Et quel serait le prix pour {q} {u} ?\n\nMerci\n{contact}\n{name}"),
    Post("inquiry", "fr", "Devis", "Madame, Monsieur,\n\npourriez-vous établir un devis pour :\n\n{rows}\n\nLa décision sera prise en conseil municipal.\n\nCordialement\n{contact}\n{name}"),
    Post(ASKED, "de", "Rückruf erbeten", "Guten Tag,\n\nich habe Sie telefonisch nicht erreicht. Bitte rufen Sie mich unter {phone} an, es geht um unsere Möbelplanung.\n\n{contact}\n{name}"),
    Post(ASKED, "de", "Neuer Katalog", "Sehr geehrte Damen und Herren,\n\nbitte schicken Sie uns den aktuellen Gesamtkatalog und eine Preisliste in Papierform an\n\n{name}\n{street}\n{place}\n\nVielen Dank\n{contact}"),
    Post(ASKED, "de", "Duplikat der Rechnung {old}", "Hallo,\n\nuns ist die Rechnung {old} abhandengekommen. Können Sie sie noch einmal mailen?\n\nDanke\n{contact}, Buchhaltung\n{name}"),
    Post(ASKED, "en", "Copy invoice", "Hello,\n\nour auditors need a copy of invoice {old}. Could you send it over?\n\n{contact}\n{name}"),
    Post(ASKED, "de", "Termin mit Ihrem Außendienst", "Guten Tag Herr {person},\n\nhätten Sie am {day} Zeit, uns die neuen Tische zu zeigen? Danach entscheiden wir, was wir nehmen.\n\n{contact}\n{name}"),
)  # fmt: skip
CANCELLED: tuple[Post, ...] = (
    Post("cancellation", "de", "Bestellung {old} widerrufen", "Sehr geehrte Damen und Herren,\n\nhiermit widerrufe ich meine Bestellung {old} vom {oldday}. Bitte bestätigen Sie mir den Widerruf.\n\nMit freundlichen Grüßen\n{contact}\n{street}\n{place}"),
    Post("cancellation", "de", "Stopp!", "Hallo Frau {person},\n\nbitte NICHT liefern! Die Bestellung {old} war ein Irrtum der Praktikantin. Alles stornieren.\n\nSorry und Gruß\n{contact}\n{name}"),
    Post("cancellation", "de", "Storno {old}", "Guten Tag,\n\nder Förderantrag wurde abgelehnt, deshalb müssen wir die Bestellung {old} leider vollständig stornieren:\n\n{rows}\n\nWir bitten um Verständnis.\n\n{contact}\n{name}"),
    Post("cancellation", "de", "Auftrag zurückziehen", "Sehr geehrter Herr {person},\n\nda Sie den Termin nicht halten können, treten wir von unserem Auftrag {old} zurück.\n\n{contact}\n{name}"),
    Post("cancellation", "en", "Please cancel {old}", "Dear {person},\n\nthe school fair has been called off, so we no longer need anything on order {old}. Please cancel all of it.\n\nApologies\n{contact}\n{name}"),
    Post("cancellation", "nl", "Bestelling {old} vervalt", "Beste,\n\nbestelling {old} van {oldday} kan vervallen, het feest gaat niet door. Graag bevestigen dat u niets verstuurt.\n\n{contact}\n{name}"),
    Post("cancellation", "fr", "Annuler la commande {old}", "Bonjour,\n\nnous annulons entièrement la commande {old} du {oldday}. Merci de ne rien expédier.\n\n{contact}\n{name}"),
)  # fmt: skip
NEWS: tuple[Post, ...] = (
    Post("other", "de", "Umfirmierung", "Sehr geehrte Geschäftspartner,\n\nab {day} führen wir einen neuen Namen. Bankverbindung und Kundennummer {number} bleiben unverändert.\n\n{contact}\n{name}"),
    Post("other", "de", "Danke für die schönen Stühle", "Liebe Frau {person},\n\nalles ist heil angekommen und die Kinder sind begeistert. Ein Foto schicke ich nach.\n\nHerzlich\n{contact}\n{name}"),
    Post("other", "de", "Avis", "Guten Tag,\n\nwir überweisen heute {net} EUR: Rechnung {old} vom {oldday} abzüglich 3 % Skonto.\n\n{name}, Finanzabteilung"),
    Post("other", "de", "Schließzeiten Kita", "Liebe Lieferanten,\n\nunsere Einrichtung ist vom 21.12. bis 8.1. geschlossen. Bitte in dieser Zeit nichts anliefern.\n\n{contact}\n{name}"),
    Post("other", "en", "All good", "Hi {person},\n\nparcel received, everything as it should be. Thank you!\n\n{contact}\n{name}"),
    Post("other", "fr", "Bien reçu", "Bonjour,\n\nla livraison est arrivée ce matin, tout est en ordre. Merci à toute l'équipe.\n\n{contact}\n{name}"),
)  # fmt: skip
BUYERS: tuple[Buyer, ...] = tuple(partial(sent, post, scribe=SCRIBE) for post in (*COMPLAINTS, *INQUIRIES, *CANCELLED, *NEWS))
