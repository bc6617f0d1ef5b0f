"""Buyers of the late part who order in HTML mails: tables pasted from programs, notices of shops and portals, lists typed on a telephone."""

from __future__ import annotations

from benchmarks.corpus.buyers import Buyer
from benchmarks.corpus.drawn.pages import Form
from benchmarks.corpus.late.pages import all_mailed, size_mail

_SHOP = "body {font: 14px Verdana, sans-serif} td {vertical-align: top} .n {text-align: right; white-space: nowrap}"

FORMS: tuple[Form, ...] = (
    Form(
        "pasted-list", "de",
        "<p style='font-family:Calibri'>Hallo Frau {{ o.person }},</p><p style='font-family:Calibri'>wie jeden Monat unsere Bestellung aus der Lagerliste:</p><table style='border-collapse:collapse;font-family:Calibri'><tr style='background:#FCE4D6'><td style='border:1px solid #999'><b>Lagerplatz</b></td><td style='border:1px solid #999'><b>Ihre Art.-Nr.</b></td><td style='border:1px solid #999'><b>Bezeichnung</b></td><td style='border:1px solid #999'><b>Bestellen</b></td><td style='border:1px solid #999'><b>ME</b></td></tr>"
        "{% for x in lines %}<tr><td style='border:1px solid #999'>R{{ x.pos }}-{{ x.pos10 }}</td><td style='border:1px solid #999'>{{ x.sku }}</td><td style='border:1px solid #999'>{{ x.desc }}</td><td style='border:1px solid #999' align=right>{{ x.qty }}</td><td style='border:1px solid #999'>{{ x.unit }}</td></tr>{% endfor %}</table>"
        "<p style='font-family:Calibri'>{{ said('%s %s<br>', ('Unsere Bestellnummer:', o.number), ('Wunschtermin:', o.delivery)) }}</p><p style='font-family:Calibri'>Viele Grüße<br>{{ o.contact }}<br>{{ o.name }}</p>", lines=(2, 9),
    ),
    Form(
        "garage-software", "de",
        "<table width='100%'><tr><td><b>{{ o.name }}</b><br>{{ o.street }}<br>{{ o.place }}</td><td align=right>Teilebestellung{% if o.number %} <b>{{ o.number }}</b>{% endif %}<br>{% if o.day %}vom {{ o.day }}<br>{% endif %}{% if o.number %}Werkstattauftrag {{ o.n }}{% endif %}</td></tr></table><hr><p>Lieferant: {{ o.seller }}{% if o.customer %}, unsere Kd.-Nr. {{ o.customer }}{% endif %}</p><table width='100%'><tr><th align=left>Teilenr.</th><th align=left>Benennung</th><th align=right>Anz.</th><th align=right>EK €</th><th align=right>Summe €</th></tr>"
        "{% for x in lines %}<tr><td>{{ x.sku }}</td><td>{{ x.desc }}</td><td align=right>{{ x.times }}</td><td align=right>{{ x.price }}</td><td align=right>{{ x.total }}</td></tr>{% endfor %}<tr><td colspan=4 align=right><b>Netto €</b></td><td align=right><b>{{ o.net }}</b></td></tr></table><p><small>Annahme: {{ o.contact }}. Gedruckt mit WerkstattPlus.</small></p>",
        lines=(1, 7), countries=("DE", "AT"),
    ),
    Form(
        "shop-new-order", "de",
        "<div style='background:#f4f4f4;padding:20px'><h1 style='color:#c0392b'>Hurra, eine neue Bestellung!</h1><p>{{ said('<b>%s</b> %s<br>', ('Bestellnummer:', o.number), ('Bestellt am:', o.day), ('Zahlart:', o.payment)) }}</p><table width='100%'>{% for x in lines %}<tr><td width=60><img src='cid:bild{{ x.pos }}' alt=''></td><td>{{ x.desc }}<br><small>Artikelnummer {{ x.sku }}</small></td><td class=n>{{ x.times }} x {{ x.price }} €</td><td class=n>{{ x.total }} €</td></tr>{% endfor %}"
        "<tr><td colspan=3 class=n>Warenwert netto</td><td class=n>{{ o.goods }} €</td></tr>{% if o.freight %}<tr><td colspan=3 class=n>Versand</td><td class=n>{{ o.freight }} €</td></tr>{% endif %}<tr><td colspan=3 class=n>Summe netto</td><td class=n>{{ o.net }} €</td></tr><tr><td colspan=3 class=n>MwSt 19 %</td><td class=n>{{ o.tax }} €</td></tr><tr><td colspan=3 class=n><b>Gesamtbetrag</b></td><td class=n><b>{{ o.gross }} €</b></td></tr></table>"
        "<table width='100%'><tr><td><b>Rechnung an</b><br>{{ o.block|br }}<br>{{ o.phone }}</td><td><b>Versand an</b><br>{% if o.ship %}{{ o.ship|br }}{% else %}wie Rechnung{% endif %}</td></tr></table>{% if o.note %}<p><i>Anmerkung: {{ o.note }}</i></p>{% endif %}</div>",
        _SHOP, freight=True, countries=("DE",), lines=(1, 5),
    ),
    Form(
        "procurement-portal", "de",
        "<p>Sie haben eine neue Bestellung auf dem Beschaffungsportal.</p><table cellpadding=2>{{ said('<tr><td><font color=#777777>%s</font></td><td>%s</td></tr>', ('Bestellnummer', o.number), ('Status', 'Neu'), ('Bestelldatum', o.day), ('Besteller/in', o.contact), ('Kundennummer beim Lieferanten', o.customer), ('Lieferung bis', o.delivery), ('Kostenstelle', '26' ~ o.n), ('Vertragsnummer', 'V-' ~ o.n ~ '-2')) }}</table><h4>Auftraggeber</h4><p>{{ o.block|br }}</p>{% if o.ship %}<h4>Lieferanschrift</h4><p>{{ o.ship|br }}</p>{% endif %}<h4>Positionen</h4>"
        "{% for x in lines %}<div style='border-top:1px solid #ccc;padding:6px'><b>{{ x.pos3 }} {{ x.desc }}</b><br>Lieferanten-Artikelnummer: {{ x.sku }}<br>Interne Artikelnummer: {{ x.bsku }}<br>Menge: {{ x.qty }} {{ x.unit }}<br>Preis je Einheit: {{ x.price }} EUR<br>Positionswert: {{ x.total }} EUR</div>{% endfor %}<p><b>Bestellwert netto: {{ o.net }} EUR</b></p><p><a href='https://portal.example/order'>Zur Bestellung</a></p>", codes=True, lines=(1, 7),
    ),
    Form(
        "phone-mail", "de",
        "<div dir=auto>Hallo {{ o.seller }},</div><div dir=auto><br></div><div dir=auto>brauche bitte</div>{% for x in lines %}<div dir=auto>{{ x.qty }} {{ x.unit }} {{ x.desc }}</div>{% endfor %}<div dir=auto><br></div>{% if o.until %}<div dir=auto>bis {{ o.until }}</div>{% endif %}<div dir=auto>Gruß {{ o.contact }}</div><div dir=auto>{{ o.name }}</div><div><br><div class=gmail_quote><div dir=ltr>Gesendet mit der Telefon-App</div></div></div>", lines=(1, 4),
    ),
    Form(
        "branch-colours", "de",
        "<p>Sehr geehrter Herr {{ o.person }},</p><p>gemäß unserem CI bitte nur in den genannten Farben:</p><ol>{% for x in lines %}<li><span style='color:#005f9e'>{{ x.desc }}</span>, Bestellnummer {{ x.sku }}, <b>{{ x.qty }} {{ x.unit }}</b></li>{% endfor %}</ol><p>{{ said('%s: %s<br>', ('Auftragsnummer', o.number), ('Liefertermin', o.delivery)) }}</p><p>Mit freundlichen Grüßen<br><br>{{ o.contact }}<br>Marketing &amp; Auftritt<br>{{ o.block|br }}</p>", lines=(1, 5),
    ),
    Form(
        "reply-with-delivery", "de",
        "<p>Hallo Herr {{ o.person }},</p><p>Paket ist da, danke. Für die nächste Runde{% if o.number %} (Nr. {{ o.number }}){% endif %} bestellen wir:</p><p>{% for x in lines %}{{ x.qty }} {{ x.unit }} {{ x.desc }} [{{ x.sku }}]<br>{% endfor %}</p><p>{{ o.contact }}, {{ o.name }}</p><blockquote style='border-left:2px solid #00f;padding-left:8px'><p>Guten Tag,<br>heute haben wir verschickt:</p><p>{% for y in others %}{{ y.qty }} {{ y.unit }} {{ y.desc }} [{{ y.sku }}]<br>{% endfor %}</p><p>{{ o.seller }}, Versand</p></blockquote>", lines=(1, 4),
    ),
    Form(
        "two-columns", "de",
        "<table width='100%' border=0><tr><td width='50%' valign=top><b>Wir bestellen</b><ul>{% for x in lines %}<li>{{ x.qty }} {{ x.unit }} {{ x.sku }}<br><i>{{ x.desc }}</i></li>{% endfor %}</ul></td><td valign=top><b>Daten</b><br>{{ said('%s: %s<br>', ('Bestellnr.', o.number), ('Kundennr.', o.customer), ('Bezahlung', o.payment), ('Lieferung', o.delivery), ('Rückfragen', o.contact ~ ', ' ~ o.phone)) }}<br>{{ o.block|br }}</td></tr></table>", lines=(1, 5),
    ),
    Form(
        "en-parts-desk", "en",
        "<p>Hi Ms {{ o.person }},</p><p>Please see below what the parts desk needs{% if o.until %} by {{ o.until }}{% endif %}.</p><table border=1 cellspacing=0 cellpadding=4><tr><th>Your part no.</th><th>Description</th><th>Required</th><th>UoM</th><th>Net EUR each</th></tr>{% for x in lines %}<tr><td>{{ x.sku }}</td><td>{{ x.desc }}</td><td align=center>{{ x.qty }}</td><td>{{ x.unit }}</td><td align=right>{{ x.price }}</td></tr>{% endfor %}</table><p>{{ said('%s: %s<br>', ('Purchase order', o.number), ('Account number', o.customer), ('Job number', o.n if o.number else '')) }}</p><p>Regards<br>{{ o.contact }}<br>{{ o.block|br }}</p>",
    ),
    Form(
        "en-web-shop", "en",
        "<center><h2>Order received</h2></center><p>{{ said('%s %s<br>', ('Order no.', o.number), ('Order date:', o.day), ('Payment method:', o.payment)) }}</p>{% for x in lines %}<p><b>{{ x.desc }}</b><br>Item {{ x.sku }}<br>Quantity {{ x.times }} &middot; EUR {{ x.price }} each &middot; EUR {{ x.total }}</p>{% endfor %}<p>Order total (net): EUR {{ o.net }}</p><p><u>Bill to</u><br>{{ o.block|br }}</p>{% if o.ship %}<p><u>Ship to</u><br>{{ o.ship|br }}</p>{% endif %}{% if o.note %}<p><u>Customer comments</u><br>{{ o.note }}</p>{% endif %}", lines=(1, 5), countries=("GB", "IE", "DK"),
    ),
    Form(
        "nl-tabel", "nl",
        "<p>Beste meneer {{ o.person }},</p><p>In de tabel onze bestelling:</p><table border=1 cellspacing=0 cellpadding=4><tr><td><b>Art. nr.</b></td><td><b>Product</b></td><td><b>Gewenst aantal</b></td><td><b>Eenheid</b></td></tr>{% for x in lines %}<tr><td>{{ x.sku }}</td><td>{{ x.desc }}</td><td>{{ x.qty }}</td><td>{{ x.unit }}</td></tr>{% endfor %}</table><p>{{ said('%s: %s<br>', ('Ons bestelnummer', o.number), ('Debiteurnummer', o.customer), ('Gewenste leverdatum', o.delivery)) }}</p><p>Hartelijke groet,<br>{{ o.contact }}<br>{{ o.block|br }}</p>",
    ),
    Form(
        "nl-lijst", "nl", "<div>Hoi,</div><div><br></div><ul>{% for x in lines %}<li>{{ x.times }} x {{ x.sku }} {{ x.desc }}</li>{% endfor %}</ul>{% if o.until %}<div>Uiterlijk {{ o.until }} graag.</div>{% endif %}<div>Gr. {{ o.contact }}, {{ o.name }}</div>", lines=(1, 5),
    ),
    Form(
        "fr-tableau", "fr",
        "<p>Bonjour Madame {{ o.person }},</p><p>voici notre commande{% if o.number %} n° <b>{{ o.number }}</b>{% endif %} :</p><table border=1 cellspacing=0 cellpadding=3><tr bgcolor='#eeeeee'><th>Code article</th><th>Libellé</th><th>Qté</th><th>U.</th><th>PU HT (€)</th><th>Montant HT (€)</th></tr>{% for x in lines %}<tr><td>{{ x.sku }}</td><td>{{ x.desc }}</td><td align=right>{{ x.qty }}</td><td>{{ x.unit }}</td><td align=right>{{ x.price }}</td><td align=right>{{ x.total }}</td></tr>{% endfor %}</table><p>Total HT : {{ o.net }} €</p>{% if o.delivery %}<p>Livraison : {{ o.delivery }}</p>{% endif %}<p>{{ o.contact }}<br>{{ o.block|br }}</p>",
    ),
    Form(
        "fr-simple", "fr", "<p>Bonjour,</p><p>merci de nous envoyer&nbsp;:</p><p>{% for x in lines %}&bull; {{ x.qty }} {{ x.unit }} {{ x.desc }}, réf. {{ x.sku }}<br>{% endfor %}</p>{% if o.number %}<p>Bon de commande : {{ o.number }}</p>{% endif %}<p>Cordialement<br>{{ o.contact }}<br>{{ o.name }}</p>", lines=(1, 5),
    ),
)  # fmt: skip
TRADES = {
    "garage-software": ("car",),
    "phone-mail": ("clothes", "shoes", "protection"),
    "branch-colours": ("clothes",),
    "en-parts-desk": ("car", "bicycle"),
    "shop-new-order": ("bicycle", "clothes"),
    "procurement-portal": (),
}
USUAL = frozenset({"pasted-list", "procurement-portal", "shop-new-order", "nl-tabel", "fr-tableau", "en-parts-desk"})
BUYERS: tuple[Buyer, ...] = (*all_mailed(FORMS, TRADES), *all_mailed([form for form in FORMS if form.name in USUAL], TRADES), size_mail)
