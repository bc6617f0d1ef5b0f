"""Still more plain mails of the fresh part: those who write seldom, those who write every week, and those whose notes look like tables."""

from __future__ import annotations

from benchmarks.corpus.fresh.grammar import spoken_by
from benchmarks.corpus.opened.letters import Style

_BYE = "<Viele Grüße|Mit freundlichen Grüßen|Schöne Grüße|Besten Dank und Grüße>"

_STYLES: tuple[Style, ...] = (
    Style("weekly-order", "de", "<{q} {u} {d} {s}|{s} {d} {q} {u}|{q} {u} {s}>", "Guten Morgen<| zusammen>,\n\n<wie jede Woche|für nächste Woche|diese Woche> bitte:\n\n{lines}\n\n[[Best.-Nr.: {number}\n]][[Anlieferung: {delivery_label}\n]]\n<Danke|Dankeschön|Vielen Dank>,\n{contact}\n{signature}", "<Wochenbestellung|Bestellung[[ {number}]]|Bestellung>", loose=False, lines=(2, 9)),
    Style("all-particulars", "de", "{q} {u} {d} (Artikelnr. {s})", "Sehr geehrte Damen und Herren,\n\n<hiermit möchten wir bei Ihnen bestellen|wir bestellen nach Ihrem Katalog>:\n\n{lines}\n\n[[Zahlung bitte {payment}.\n]]Unsere Daten:\n{block}\nTelefon {phone}\nE-Mail {email}\n\n" + _BYE + "\n{contact}", "Bestellung", lines=(1, 4)),
    Style("as-on-the-phone", "de", "- {q} {u} {d}, {s}", "Hallo Herr {person},\n\nwie eben telefonisch besprochen, hier die Bestellung schriftlich:\n\n{lines}\n\n[[Bestellnummer für die Papiere: {number}\n]][[Lieferung wie besprochen bis {delivery}.\n]]\n" + _BYE + "\n{contact}\n\n{signature}", "<Unser Telefonat|Bestellung wie besprochen>", lines=(1, 5)),
    Style("kindergarten-kitchen", "de", "{q} {u} {d}", "Hallo Frau {person},\n\nfür unsere Küche und die Gruppenräume brauchen wir: {lines}. [[{note} ]][[Schön wäre es, wenn die Sachen bis {delivery} kommen.]]\n\nLiebe Grüße\n{contact}\n{signature}", "Bestellung", joint="; ", last=" und ", lines=(1, 4)),
    Style("trainee", "de", "{n}. {q} {u} {d} (Art.-Nr.: {s})", "Sehr geehrte Damen und Herren,\n\nich bin <Auszubildende|Praktikant> bei {name} und soll Ihnen folgende Bestellung schicken:\n\n{lines}\n\n[[Die Bestellnummer lautet: {number}\n]][[Die Kundennummer lautet: {customer}\n]][[Das Lieferdatum ist: {delivery_label}\n]]\nIch hoffe, ich habe nichts vergessen.\n\nMit freundlichen Grüßen\n{contact}\n{signature}", "Bestellung der Firma {name}", loose=False, lines=(1, 5)),
    Style("starred", "de", "* {q} {u} – {d} – {s}", "Hi,\n\n*Bestellung[[ {number}]]*\n\n{lines}\n\n[[*Termin:* {delivery_label}\n]][[*Hinweis:* {note}\n]]\nVG\n{contact}\n{signature}", "Bestellung", loose=False, lines=(1, 6)),
    Style("piped", "de", "| {s} | {d} | {q} | {u} |", "Moin,\n\n| Artikel | Bezeichnung | Menge | Einheit |\n|---|---|---|---|\n{lines}\n\n[[Bestellnummer {number}\n]][[bis {delivery}\n]]\nDanke, {contact}\n{signature}", "Bestellung[[ {number}]]", lines=(2, 7)),
    Style("equals", "de", "{s} = {q} {u} ({d})", "Guten Tag,\n\nunser Nachbestellbedarf:\n\n{lines}\n\n[[Nr. unserer Bestellung: {number}\n]][[Liefertermin: {delivery_label}\n]]\n" + _BYE + "\n{contact}\n{signature}", "Nachbestellung", loose=False, lines=(1, 6)),
    Style("colon-quantity", "de", "<{d} ({s}): {q}|{s}: {q}>", "Hallo,\n\nbitte auffüllen:\n\n{lines}\n\n[[Bestellung {number}\n]]Gruß\n{contact}\n{signature}", "Auffüllen bitte", lines=(1, 7)),
    Style("quiet-reminder", "de", "{q} {u} {d} ({s})", "Guten Tag Frau {person},\n\nbitte nehmen Sie folgende Bestellung auf:\n\n{lines}\n\n[[Bestellnummer {number}, ]][[Zahlung {payment}, ]][[Lieferung {delivery_label}.]]\n\nDie Zufahrt ist zurzeit nur über die Rückseite möglich.\n\n" + _BYE + "\n{contact}\n{signature}", "Bestellung[[ {number}]]", loose=False, asks=True, lines=(1, 5)),
    Style("street-in-the-text", "de", "{q} {u} {d} ({s})", "Hallo,\n\nwir sind {name}, {street}, {place}, und bestellen:\n\n{lines}\n\n[[Erreichbar bin ich unter {phone}. ]][[Bestellnummer {number}.]]\n\n{contact}", "Bestellung", lines=(1, 4)),
    Style("dispatcher", "de", "{q} {u} {s} {d}", "Bestellung[[ {number}]]\n\n{lines}\n\n[[Versandadresse: {ship}\n\n]]Disposition {contact}\n{signature}", "Bestellung[[ {number}]]", lines=(1, 5)),
    Style("en-weekly", "en", "<{q} {u} {s} {d}|{s} {q} {u}>", "Morning,\n\nthis week's order please:\n\n{lines}\n\n[[PO number: {number}\n]]Ta\n{contact}\n{signature}", "<Weekly order|Order[[ {number}]]>", lines=(2, 8)),
    Style("en-all-particulars", "en", "{q} {u} {d}, item {s}", "Dear Sir or Madam,\n\nwe would like to order from your catalogue:\n\n{lines}\n\n[[Payment: {payment}.\n]]Our details:\n{block}\nTel {phone}\n\nBest regards\n{contact}", "Order from your catalogue", lines=(1, 4)),
    Style("nl-weekly", "nl", "<{q} {u} {d} ({s})|{s} - {q} {u}>", "Goedemorgen,\n\nde bestelling voor deze week:\n\n{lines}\n\n[[Bestelnummer {number}\n]][[{note}\n]]\nGroeten\n{contact}\n{signature}", "Weekbestelling", lines=(1, 7)),
    Style("fr-weekly", "fr", "<{q} {u} {d} ({s})|{s} : {q} {u}>", "Bonjour,\n\nla commande de la semaine :\n\n{lines}\n\n[[Commande {number}\n]][[{note}\n]]\nBonne journée\n{contact}\n{signature}", "<Commande de la semaine|Commande[[ {number}]]>", lines=(1, 7)),
)  # fmt: skip
STYLES = spoken_by(_STYLES)
