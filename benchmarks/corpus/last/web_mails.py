"""Buyers of the last part who order in HTML mails: pasted cells, cards, shops' and portals' notices, lists with struck-out goods, answers above old mails."""

from __future__ import annotations

from benchmarks.corpus.buyers import Buyer
from benchmarks.corpus.drawn.pages import Form, mailed

_BASE = "body {font-family: Verdana, Arial, sans-serif; font-size: 13px} td, th {padding: 4px 8px; text-align: left} .n {text-align: right}"
_SIGN = "<p>{{ o.contact }}<br><span style='color:#888'>{{ o.name }} | {{ o.street }} | {{ o.place }}<br>Tel. {{ o.phone }}</span></p>"

FORMS: tuple[Form, ...] = (
    Form(
        "kitchen-cells", "de",
        "<div>Hallo,</div><div>aus unserer Inventur, die Nummern sind Ihre:</div><br><table cellspacing=0 style='border-collapse:collapse'><tr style='background:#fce4d6'><td>Menge</td><td>Geb.</td><td>Ihre Nr.</td><td>Artikel</td></tr>{% for x in lines %}<tr style='border-top:1px solid #ccc'><td>{{ x.qty }}</td><td>{{ x.unit }}</td><td>{{ x.sku }}</td><td>{{ x.desc }}</td></tr>{% endfor %}</table><br><div>{{ said('%s %s<br>', ('Bestellnummer:', o.number), ('Liefertag:', o.delivery)) }}</div>" + _SIGN, lines=(2, 9),
    ),
    Form(
        "struck-out", "de",
        "<div style='display:none'>Bestellung, siehe unten</div><p>Guten Morgen Frau {{ o.person }},</p><p>die Liste von gestern, durchgestrichen ist, was wir doch nicht brauchen:</p><ul>{% for x in lines %}<li>{{ x.qty }} {{ x.unit }} {{ x.desc }} ({{ x.sku }})</li>{% if loop.index <= 2 and others|length >= loop.index %}<li><s>{{ others[loop.index0].qty }} {{ others[loop.index0].unit }} {{ others[loop.index0].desc }} ({{ others[loop.index0].sku }})</s></li>{% endif %}{% endfor %}</ul>{% if o.number %}<p>Bestellnummer {{ o.number }}</p>{% endif %}{% if o.until %}<p>Lieferung bis {{ o.until }}.</p>{% endif %}" + _SIGN, lines=(2, 6),
    ),
    Form(
        "store-notice", "de",
        "<table width='100%' bgcolor='#f4f4f4'><tr><td align=center><table width=620 bgcolor='#ffffff'><tr><td colspan=2 style='background:#2e7d32;color:#fff;font-size:20px'>Sie haben eine Bestellung erhalten!</td></tr>{{ said('<tr><td>%s</td><td><b>%s</b></td></tr>', ('Bestellung', o.number), ('Eingegangen am', o.day), ('Zahlungsmethode', o.payment), ('Kundennummer', o.customer), ('Wunschtermin', o.delivery)) }}</table>"
        "<table width=620 bgcolor='#ffffff'>{% for x in lines %}<tr><td width=60><img alt='' src='https://cdn.shop.example/{{ x.pos }}.jpg' width=48 height=48></td><td>{{ x.desc }}<br><font color='#777777'>Artikelnummer: {{ x.sku }}</font></td><td class=n>{{ x.times }} ×</td><td class=n>{{ x.price }} €</td><td class=n>{{ x.total }} €</td></tr>{% endfor %}<tr><td colspan=4 class=n>Warenkorb (netto)</td><td class=n>{{ o.goods }} €</td></tr>{% if o.freight %}<tr><td colspan=4 class=n>Versand</td><td class=n>{{ o.freight }} €</td></tr>{% endif %}<tr><td colspan=4 class=n>Netto gesamt</td><td class=n>{{ o.net }} €</td></tr><tr><td colspan=4 class=n>USt. 19 %</td><td class=n>{{ o.tax }} €</td></tr><tr><td colspan=4 class=n>Gesamtbetrag</td><td class=n><b>{{ o.gross }} €</b></td></tr></table>"
        "<table width=620 bgcolor='#ffffff'><tr><td valign=top><b>Rechnung an</b><br>{{ o.block|br }}</td><td valign=top>{% if o.ship %}<b>Lieferung an</b><br>{{ o.ship|br }}{% endif %}</td></tr>{% if o.note %}<tr><td colspan=2>Anmerkung: {{ o.note }}</td></tr>{% endif %}</table></td></tr></table>", _BASE, freight=True, lines=(1, 6), countries=("DE",),
    ),
    Form(
        "purchase-portal", "de",
        "<h2 style='font-weight:normal'>Neuer Beleg im Lieferantenportal</h2><dl>{{ said('<dt>%s</dt><dd>%s</dd>', ('Belegnummer (Bestellung)', o.number), ('Belegdatum', o.day), ('Unsere Kundennummer', o.customer), ('Lieferdatum', o.delivery), ('Zahlungsweise', o.payment), ('Einkäufer', o.contact)) }}<dt>Käufer</dt><dd>{{ o.name }}<br>{{ o.street }}<br>{{ o.place }}</dd>{% if o.ship %}<dt>Warenempfänger</dt><dd>{{ o.ship|br }}</dd>{% endif %}</dl><table border=1 cellspacing=0><tr><th>Zeile</th><th>Material (Käufer)</th><th>Material (Lieferant)</th><th>Kurztext</th><th>Menge</th><th>ME</th><th>Nettopreis EUR</th><th>Nettowert EUR</th></tr>{% for x in lines %}<tr><td>{{ x.pos5 }}</td><td>{{ x.bsku }}</td><td>{{ x.sku }}</td><td>{{ x.desc }}</td><td class=n>{{ x.qty }}</td><td>{{ x.unit }}</td><td class=n>{{ x.price }}</td><td class=n>{{ x.total }}</td></tr>{% endfor %}<tr><td colspan=7>Nettowert gesamt</td><td class=n>{{ o.net }}</td></tr></table><p style='font-size:10px'>Diese Nachricht kann nicht beantwortet werden. Vorgangskennung {{ o.n }}-{{ o.n }}.</p>", _BASE, codes=True, lines=(1, 8),
    ),
    Form(
        "tablet-cards", "de",
        "<div style='max-width:480px'><h3>{{ o.name }} bestellt</h3>{% for x in lines %}<div style='border:1px solid #bbb;border-radius:8px;padding:8px;margin:6px 0'><div style='font-size:16px'>{{ x.desc }}</div><div>Nr. {{ x.sku }}</div><div style='text-align:right'><b>{{ x.qty }} {{ x.unit }}</b></div></div>{% endfor %}<p>{{ said('%s: %s<br>', ('Bestell-ID', o.number), ('Lieferung', o.delivery), ('Hinweis', o.note), ('Bestellt von', o.contact)) }}</p><p style='font-size:10px;color:#999'>Erstellt mit der Bestell-App am Küchentablet</p></div>", lines=(1, 7),
    ),
    Form(
        "above-a-forward", "de",
        "<div dir=ltr>Hallo Herr {{ o.person }},<div><br></div><div>neue Runde:</div>{% for x in lines %}<div>{{ x.qty }} {{ x.unit }} {{ x.desc }} / {{ x.sku }}</div>{% endfor %}<div><br></div>{% if o.number %}<div>Best.-Nr. {{ o.number }}</div>{% endif %}{% if o.until %}<div>bis {{ o.until }}</div>{% endif %}<div>VG {{ o.contact }}</div></div><br><div class=gmail_quote><div dir=ltr class=gmail_attr>Am {{ o.earlier }} schrieb {{ o.seller }}:<br></div><blockquote class=gmail_quote style='margin:0 0 0 .8ex;border-left:1px solid #ccc;padding-left:1ex'>Ihre Lieferung ist unterwegs:<br>{% for y in others %}{{ y.qty }} {{ y.unit }} {{ y.desc }} / {{ y.sku }}<br>{% endfor %}</blockquote></div>", lines=(1, 5),
    ),
    Form(
        "newsletter-answer", "de",
        "<p>Guten Tag,</p><p>auf Ihren Rundbrief hin bestellen wir (nur das, den Rest brauchen wir nicht):</p><table>{% for x in lines %}<tr><td>{{ x.sku }}</td><td>{{ x.desc }}</td><td>{{ x.qty }} {{ x.unit }}</td></tr>{% endfor %}</table><p>{% if o.payment %}Zahlung: {{ o.payment }}. {% endif %}{% if o.customer %}Kundennummer {{ o.customer }}.{% endif %}</p>" + _SIGN + "<hr><blockquote type=cite><p><b>{{ o.seller }}</b> schrieb:</p><h3>Unsere Angebote im Herbst</h3><table bgcolor='#fffbe6'>{% for y in others %}<tr><td>{{ y.sku }}</td><td>{{ y.desc }}</td><td>nur {{ y.price }} €</td></tr>{% endfor %}</table><p>Jetzt zugreifen!</p></blockquote>", lines=(1, 5),
    ),
    Form(
        "sentences", "de",
        "<p>Sehr geehrter Herr {{ o.person }},</p><p>unser Haus feiert sein 75-jähriges Bestehen, und wir erwarten rund 300 Gäste. Wir bestellen daher {% for x in lines %}<b>{{ x.qty }} {{ x.unit }}</b> {{ x.desc }} (Artikel {{ x.sku }}){% if not loop.last %}{{ ' und ' if loop.revindex == 2 else ', ' }}{% endif %}{% endfor %}.</p>{% if o.until %}<p>Die Lieferung erbitten wir bis {{ o.until }}.</p>{% endif %}{% if o.number %}<p>Auf Rechnung und Lieferschein bitte unsere Bestellnummer {{ o.number }} angeben.</p>{% endif %}" + _SIGN, lines=(1, 3),
    ),
    Form(
        "two-lists", "de",
        "<p>Hallo Team,</p><p><u>Bestellung</u>{% if o.number %} {{ o.number }}{% endif %}:</p><ol>{% for x in lines %}<li>{{ x.desc }}, {{ x.sku }}, {{ x.qty }} {{ x.unit }}</li>{% endfor %}</ol><p><u>Nur zur Info, davon haben wir noch genug (bitte NICHT liefern)</u>:</p><ol>{% for y in others %}<li>{{ y.desc }}</li>{% endfor %}</ol>{% if o.delivery %}<p>Termin: {{ o.delivery }}</p>{% endif %}" + _SIGN, lines=(1, 5),
    ),
    Form(
        "english-rows", "en",
        "<p>Hi {{ o.person }},</p><p>Order for the galley, as below.</p><table border=1 cellpadding=4 style='border-collapse:collapse'><tr bgcolor='#cfe2f3'><th>No.</th><th>Stores</th><th>Your code</th><th>Qty</th><th>Unit</th></tr>{% for x in lines %}<tr><td>{{ x.pos }}</td><td>{{ x.desc }}</td><td>{{ x.sku }}</td><td>{{ x.qty }}</td><td>{{ x.unit }}</td></tr>{% endfor %}</table><p>{{ said('%s: <b>%s</b><br>', ('Requisition / order no.', o.number), ('Deliver by', o.delivery), ('Remarks', o.note)) }}</p>{% if o.ship %}<p><b>Delivery to</b><br>{{ o.ship|br }}</p>{% endif %}<p>Kind regards<br>{{ o.contact }}<br>{{ o.block|br }}<br>{{ o.phone }}</p>",
    ),
    Form(
        "english-store", "en",
        "<div style='background:#222;color:#fff;padding:10px'>New order{% if o.number %} #{{ o.number }}{% endif %}{% if o.day %} ({{ o.day }}){% endif %}</div><table width='100%'><tr><th>Product</th><th>Quantity</th><th class=n>Price</th></tr>{% for x in lines %}<tr><td>{{ x.desc }} (#{{ x.sku }})</td><td>{{ x.times }}</td><td class=n>€{{ x.total }}</td></tr>{% endfor %}<tr><td colspan=2>Subtotal:</td><td class=n>€{{ o.net }}</td></tr></table>{% if o.payment %}<p>Payment method: {{ o.payment }}</p>{% endif %}<h4>Billing address</h4><address>{{ o.block|br }}<br>{{ o.phone }}<br>{{ o.email }}</address>{% if o.ship %}<h4>Shipping address</h4><address>{{ o.ship|br }}</address>{% endif %}{% if o.note %}<p><i>Note: {{ o.note }}</i></p>{% endif %}", _BASE, lines=(1, 5),
    ),
    Form(
        "dutch-rows", "nl",
        "<p>Beste {{ o.person }},</p><p>Hierbij onze wekelijkse order:</p><table border=1 cellspacing=0 cellpadding=3><tr><td>Uw artikelnr.</td><td>Omschrijving</td><td>Hoeveel</td><td>Verpakking</td><td>Prijs €</td></tr>{% for x in lines %}<tr><td>{{ x.sku }}</td><td>{{ x.desc }}</td><td>{{ x.qty }}</td><td>{{ x.unit }}</td><td>{{ x.price }}</td></tr>{% endfor %}</table><p>{{ said('%s: %s<br>', ('Onze order', o.number), ('Leverdag', o.delivery), ('Debiteurnummer', o.customer)) }}</p>{% if o.ship %}<p>Afleveren bij:<br>{{ o.ship|br }}</p>{% endif %}<p>Groeten,<br>{{ o.contact }}<br>{{ o.block|br }}</p>", lines=(1, 8),
    ),
    Form(
        "dutch-lines", "nl",
        "<div>Hallo,</div><div>graag leveren:</div><ul>{% for x in lines %}<li>{{ x.times }}x {{ x.desc }} (art. {{ x.sku }})</li>{% endfor %}</ul>{% if o.until %}<div>Uiterlijk {{ o.until }} in huis.</div>{% endif %}{% if o.number %}<div>PO: {{ o.number }}</div>{% endif %}<div>Alvast bedankt, {{ o.contact }} ({{ o.name }})</div>", lines=(1, 6),
    ),
    Form(
        "french-rows", "fr",
        "<p>Bonjour,</p><p>Voici notre commande de la semaine&nbsp;:</p><table border=1 cellspacing=0 cellpadding=3><tr bgcolor='#eeeeee'><td>Quantité</td><td>Conditionnement</td><td>Produit</td><td>Votre code</td></tr>{% for x in lines %}<tr><td>{{ x.qty }}</td><td>{{ x.unit }}</td><td>{{ x.desc }}</td><td>{{ x.sku }}</td></tr>{% endfor %}</table>{{ said('<p>%s : %s</p>', ('Bon de commande n°', o.number), ('Notre code client', o.customer), ('À livrer', o.delivery), ('Règlement', o.payment)) }}{% if o.ship %}<p>Adresse de livraison :<br>{{ o.ship|br }}</p>{% endif %}<p>Bien cordialement<br>{{ o.contact }}<br>{{ o.block|br }}</p>", lines=(1, 7),
    ),
    Form(
        "french-store", "fr",
        "<h2>Nouvelle commande reçue</h2>{{ said('<p>%s <b>%s</b></p>', ('Numéro de commande :', o.number), ('Date :', o.day), ('Paiement :', o.payment)) }}<table width='100%'>{% for x in lines %}<tr><td>{{ x.desc }}<br><small>Réf. {{ x.sku }}</small></td><td>{{ x.times }}</td><td class=n>{{ x.price }} €</td><td class=n>{{ x.total }} €</td></tr>{% endfor %}<tr><td colspan=3 class=n>Total hors taxes</td><td class=n>{{ o.net }} €</td></tr></table><p><b>Facturation</b><br>{{ o.block|br }}<br>{{ o.phone }}</p>{% if o.ship %}<p><b>Livraison</b><br>{{ o.ship|br }}</p>{% endif %}", _BASE, lines=(1, 5),
    ),
)  # fmt: skip
ORDINARY = ("kitchen-cells", "store-notice", "tablet-cards", "english-rows", "dutch-rows", "french-rows")
BUYERS: tuple[Buyer, ...] = tuple(mailed(form) for form in FORMS) + tuple(mailed(form) for form in FORMS if form.name in ORDINARY)
