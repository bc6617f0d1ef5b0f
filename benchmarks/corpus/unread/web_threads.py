"""Buyers of the unread part whose mails in HTML hold other mails, large signatures, or tables with more than the order."""

from __future__ import annotations

from benchmarks.corpus.buyers import Buyer
from benchmarks.corpus.drawn.pages import Form
from benchmarks.corpus.unread.pages import mailed

_RULED = "border=1 cellspacing=0 cellpadding=3 style='border-collapse:collapse;font-size:10pt'"

FORMS: tuple[Form, ...] = (
    Form(
        "office-forward", "de",
        "<div style='font-family:Arial;font-size:10pt'><p>Guten Tag,</p><p>bitte liefern Sie den unten stehenden Bedarf unserer Kolonne.{% if o.number %} Unsere Bestellnummer dafür: <b>{{ o.number }}</b>.{% endif %}{% if o.until %} Wir brauchen alles bis {{ o.until }}.{% endif %}</p><p>Mit freundlichen Grüßen<br>{{ o.contact }}<br>{{ o.name }}</p><hr><p><b>Von:</b> Mirko Lange<br><b>Gesendet:</b> gestern, 16:42<br><b>An:</b> {{ o.contact }}<br><b>Betreff:</b> Bedarf nächste Woche</p><p>Hallo, das hier fehlt uns:</p><table " + _RULED + ">{% for x in lines %}<tr><td>{{ x.qty }} {{ x.unit }}</td><td>{{ x.desc }}</td><td>{{ x.sku }}</td></tr>{% endfor %}</table><p>Gruß Mirko</p></div>", lines=(1, 6),
    ),
    Form(
        "quote-of-own-order", "de",
        "<div>Guten Morgen Frau {{ o.person }},</div><div><br></div><div>danke, die letzte Lieferung war vollständig. Heute bitte:</div><div><br></div>{% for x in lines %}<div>{{ x.desc }} / {{ x.sku }} / {{ x.qty }} {{ x.unit }}</div>{% endfor %}<div><br></div>{{ said('<div>%s %s</div>', ('Bestell-Nr.', o.number), ('Lieferung', o.delivery)) }}<div>Freundliche Grüße<br>{{ o.contact }}</div><br><div class='gmail_quote'><div>Am {{ o.earlier }} schrieb {{ o.contact }}:<br></div><blockquote style='margin:0 0 0 .8ex;border-left:1px solid #ccc;padding-left:1ex'><div>Guten Tag, wir bestellen:</div>{% for y in others %}<div>{{ y.desc }} / {{ y.sku }} / {{ y.qty }} {{ y.unit }}</div>{% endfor %}<div>Danke, {{ o.contact }}</div></blockquote></div>", lines=(1, 5),
    ),
    Form(
        "big-signature", "de",
        "<p>Hallo Herr {{ o.person }},</p><p>wir benötigen:</p>{% for x in lines %}<p style='margin:0'>{{ x.qty }} {{ x.unit }} <b>{{ x.sku }}</b> {{ x.desc }}</p>{% endfor %}<p>{{ said('%s %s<br>', ('Unsere Bestellung', o.number), ('Termin', o.delivery)) }}</p><p>Beste Grüße</p><table style='font-size:9pt;color:#444'><tr><td width=90 bgcolor='#004d40'>&nbsp;</td><td><b>{{ o.contact }}</b><br>Projektleitung<br>{{ o.name }}<br>{{ o.street }}<br>{{ o.place }}</td><td>Tel. {{ o.phone }}<br>Notdienst 0800 10 20 300<br>{{ o.email }}</td></tr><tr><td colspan=3>Mo-Do 7:00 - 16:00 Uhr | Fr 7:00 - 12:30 Uhr | 24 h Notdienst | Innungsbetrieb seit 1968</td></tr><tr><td colspan=3><small>Wir suchen ab sofort 2 Monteure (m/w/d) und 1 Auszubildenden. Bewerben Sie sich!</small></td></tr></table>", lines=(1, 6),
    ),
    Form(
        "stock-columns", "de",
        "<p>Sehr geehrte Damen und Herren,</p><p>aus der heutigen Bestandsaufnahme ergibt sich folgende Bestellung{% if o.number %} (Nr. {{ o.number }}){% endif %}:</p><table " + _RULED + "><tr><th>Artikelnr.</th><th>Bezeichnung</th><th>Bestand</th><th>Soll</th><th>Bestellmenge</th><th>Einheit</th></tr>{% for x in lines %}<tr><td>{{ x.sku }}</td><td>{{ x.desc }}</td><td align=right>{{ loop.index % 4 }}</td><td align=right>{{ loop.index * 7 + 5 }}</td><td align=right><b>{{ x.qty }}</b></td><td>{{ x.unit }}</td></tr>{% endfor %}</table>{{ said('<p>%s: %s</p>', ('Kundennummer', o.customer), ('Gewünschter Termin', o.delivery)) }}<p>{{ o.contact }}<br>{{ o.block|br }}</p>", lines=(2, 8),
    ),
    Form(
        "rejected-offers", "de",
        "<p>Guten Tag Frau {{ o.person }},</p><p>vielen Dank für Ihr Angebot. Beauftragt werden hiermit <u>nur</u> diese Positionen:</p><ul>{% for x in lines %}<li>{{ x.desc }} (Art.-Nr. {{ x.sku }}), {{ x.qty }} {{ x.unit }}, Einzelpreis {{ x.price }} EUR netto</li>{% endfor %}</ul><p>Nicht beauftragt werden:</p><ul>{% for y in others[:2] %}<li>{{ y.desc }} (Art.-Nr. {{ y.sku }})</li>{% endfor %}</ul>{{ said('<p>%s: %s</p>', ('Auftragsnummer', o.number), ('Auftragsdatum', o.day), ('Lieferfrist', o.delivery), ('Zahlung', o.payment)) }}<p>Freundliche Grüße<br>{{ o.contact }}<br>{{ o.block|br }}</p>", lines=(1, 4),
    ),
    Form(
        "en-forward", "en",
        "<p>Hello,</p><p>Please supply what the site has asked for below{% if o.number %}, on our order <b>{{ o.number }}</b>{% endif %}.{% if o.until %} It is needed by {{ o.until }}.{% endif %}</p><p>Regards<br>{{ o.contact }}<br>{{ o.name }}</p><div style='border-top:1px solid #b5c4df;padding-top:3pt'><b>From:</b> Kim Petersen<br><b>Sent:</b> yesterday 15:20<br><b>To:</b> {{ o.contact }}<br><b>Subject:</b> stuff for site</div><p>Can you get us:</p>{% for x in lines %}<p style='margin:0'>{{ x.qty }} {{ x.unit }} {{ x.desc }} - {{ x.sku }}</p>{% endfor %}<p>Kim</p>", lines=(1, 5),
    ),
    Form(
        "nl-reply", "nl",
        "<div>Hallo {{ o.person }},</div><div><br></div><div>Dank voor de snelle reactie. Dan bestellen wij nu{% if o.number %} (onze order {{ o.number }}){% endif %}:</div><ul>{% for x in lines %}<li>{{ x.qty }} {{ x.unit }} {{ x.desc }} ({{ x.sku }})</li>{% endfor %}</ul><div>{% if o.until %}Graag uiterlijk {{ o.until }}.{% endif %}</div><div>Groet, {{ o.contact }}<br>{{ o.name }}</div><br><div>Op {{ o.earlier }} schreef {{ o.seller }}:</div><blockquote style='border-left:2px solid navy;padding-left:6px'>Op voorraad zijn:<br>{% for y in others %}{{ y.qty }} {{ y.unit }} {{ y.desc }} ({{ y.sku }})<br>{% endfor %}</blockquote>", lines=(1, 5),
    ),
    Form(
        "fr-totals", "fr",
        "<p>Bonjour,</p><p>Voici notre bon de commande{% if o.number %} <b>{{ o.number }}</b>{% endif %}{% if o.day %} du {{ o.day }}{% endif %} :</p><table " + _RULED + "><tr bgcolor='#eeeeee'><td>Référence</td><td>Article</td><td>Qté</td><td>P.U. HT (EUR)</td><td>Total HT (EUR)</td></tr>{% for x in lines %}<tr><td>{{ x.sku }}</td><td>{{ x.desc }}</td><td align=right>{{ x.qty }} {{ x.unit }}</td><td align=right>{{ x.price }}</td><td align=right>{{ x.total }}</td></tr>{% endfor %}<tr><td colspan=4>Total HT</td><td align=right>{{ o.net }}</td></tr></table>{% if o.ship %}<p>Adresse de livraison :<br>{{ o.ship|br }}</p>{% endif %}<p>Bien cordialement<br>{{ o.contact }}<br>{{ o.block|br }}<br>Tél. {{ o.phone }}</p>",
    ),
)  # fmt: skip
BUYERS: tuple[Buyer, ...] = tuple(mailed(form) for form in FORMS)
