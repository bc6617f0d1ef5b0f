"""Buyers of the unmet part who order in HTML mails: mail programs, pasted cells, shops, portals, ticket systems."""

from __future__ import annotations

from benchmarks.corpus.buyers import Buyer
from benchmarks.corpus.drawn.pages import Form
from benchmarks.corpus.unmet.pages import mailed

_MSO = "p.MsoNormal, li.MsoNormal {margin:0cm; font-size:11.0pt; font-family:'Calibri',sans-serif} a:link {color:#0563C1}"

FORMS: tuple[Form, ...] = (
    Form(
        "firm-outlook-table", "de",
        "<div class=WordSection1><p class=MsoNormal>Hallo zusammen,<o:p></o:p></p><p class=MsoNormal><o:p>&nbsp;</o:p></p><p class=MsoNormal>bitte liefern Sie uns folgende Artikel:<o:p></o:p></p><table class=MsoTableGrid border=1 cellspacing=0 cellpadding=0 style='border-collapse:collapse;border:none'><tr>{% for h in ('Menge', 'Einheit', 'Artikel-Nr.', 'Bezeichnung') %}<td valign=top style='border:solid windowtext 1.0pt;padding:0cm 5.4pt 0cm 5.4pt'><p class=MsoNormal><b>{{ h }}<o:p></o:p></b></p></td>{% endfor %}</tr>"
        "{% for x in lines %}<tr><td style='padding:0cm 5.4pt'><p class=MsoNormal align=right>{{ x.qty }}</p></td><td style='padding:0cm 5.4pt'><p class=MsoNormal>{{ x.unit }}</p></td><td style='padding:0cm 5.4pt'><p class=MsoNormal>{{ x.sku }}</p></td><td style='padding:0cm 5.4pt'><p class=MsoNormal>{{ x.desc }}</p></td></tr>{% endfor %}</table>{{ said('<p class=MsoNormal>%s: %s</p>', ('Bestellnummer', o.number), ('Kundennummer', o.customer), ('Liefertermin', o.delivery)) }}<p class=MsoNormal>Mit freundlichen Grüßen</p><p class=MsoNormal>{{ o.contact }}</p><p class=MsoNormal><b>{{ o.name }}</b></p><p class=MsoNormal>{{ o.street }}, {{ o.place }}</p><p class=MsoNormal>Tel. {{ o.phone }}</p></div>", _MSO,
    ),
    Form(
        "installer-outlook-list", "de",
        "<div class=WordSection1><p class=MsoNormal>Guten Morgen {{ o.person }},</p><p class=MsoNormal>&nbsp;</p><p class=MsoNormal>wir bräuchten:</p><ul type=disc>{% for x in lines %}<li class=MsoNormal>{{ x.qty }} {{ x.unit }} {{ x.desc }} ({{ x.sku }})</li>{% endfor %}</ul><p class=MsoNormal>{% if o.until %}Lieferung bis {{ o.until }}. {% endif %}{% if o.number %}Bestellnummer ist {{ o.number }}.{% endif %}</p><p class=MsoNormal>Gruß<br>{{ o.contact }}</p><p class=MsoNormal><span style='font-size:9.0pt;color:#1F3864'>{{ o.name }} | {{ o.street }} | {{ o.place }} | {{ o.phone }}</span></p></div>", _MSO, lines=(1, 6),
    ),
    Form(
        "works-pasted-cells", "de",
        "<div>Hallo,<br><br>anbei die fehlenden Teile aus unserer Liste:<br><br></div><table border=0 cellpadding=0 cellspacing=0 width=610 style='border-collapse:collapse;width:458pt'>{% for x in lines %}<tr height=20 style='height:15.0pt'><td class=xl63 align=right width=40>{{ x.pos }}</td><td class=xl64 width=110>{{ x.sku }}</td><td class=xl64 width=300>{{ x.desc }}</td><td class=xl63 align=right width=60>{{ x.qty }}</td><td class=xl64 width=60>{{ x.unit }}</td></tr>{% endfor %}</table><div><br>{% if o.number %}Bestellung {{ o.number }}<br>{% endif %}{% if o.delivery %}Termin {{ o.delivery }}<br>{% endif %}<br>Viele Grüße<br>{{ o.contact }}<br>{{ o.name }}</div>", lines=(2, 11), codes=True,
    ),
    Form(
        "any-own-shop", "de",
        "<table width='640' cellpadding='0' cellspacing='0' style='font-family:Arial'><tr><td style='background:#0b5d3b;color:#fff;padding:14px;font-size:20px'>{{ o.seller }}</td></tr><tr><td style='padding:14px'>Es ist eine neue Bestellung eingegangen.<br><br>{{ said('%s %s<br>', ('Bestell-Nr.:', o.number), ('Eingang:', o.day), ('Kundennummer:', o.customer), ('Zahlungsweise:', o.payment)) }}</td></tr><tr><td><table width='100%' cellpadding='6' style='font-size:13px'><tr style='border-bottom:1px solid #ccc'><th align=left>Artikel</th><th>Menge</th><th align=right>Einzelpreis netto</th><th align=right>Gesamt netto</th></tr>"
        "{% for x in lines %}<tr><td>{{ x.desc }}<br><span style='color:#888'>Art.-Nr. {{ x.sku }}</span></td><td align=center>{{ x.times }} x</td><td align=right>{{ x.price }} €</td><td align=right>{{ x.total }} €</td></tr>{% endfor %}<tr><td colspan=3 align=right>Warenwert</td><td align=right>{{ o.goods }} €</td></tr>{% if o.freight %}<tr><td colspan=3 align=right>Versand</td><td align=right>{{ o.freight }} €</td></tr>{% endif %}<tr><td colspan=3 align=right>Summe netto</td><td align=right>{{ o.net }} €</td></tr><tr><td colspan=3 align=right>USt. 19 %</td><td align=right>{{ o.tax }} €</td></tr><tr><td colspan=3 align=right><b>Rechnungsbetrag</b></td><td align=right><b>{{ o.gross }} €</b></td></tr></table></td></tr>"
        "<tr><td style='padding:14px'><table width='100%'><tr><td valign=top><b>Rechnungsadresse</b><br>{{ o.block|br }}</td><td valign=top>{% if o.ship %}<b>Lieferadresse</b><br>{{ o.ship|br }}{% endif %}</td></tr></table>{% if o.note %}<p><b>Kommentar zur Bestellung:</b> {{ o.note }}</p>{% endif %}<p>Telefon für Rückfragen: {{ o.phone }}<br>E-Mail: {{ o.email }}</p></td></tr></table>", freight=True, countries=("DE",), lines=(1, 5), unsold=0.0,
    ),
    Form(
        "any-marketplace", "en",
        "<div style='max-width:600px;font-family:Helvetica'><p style='font-size:12px;color:#999'>You sold something!</p><h2>Order{% if o.number %} {{ o.number }}{% endif %}</h2>{% if o.day %}<p>Order date: {{ o.day }}</p>{% endif %}{% for x in lines %}<div style='border:1px solid #ddd;padding:10px;margin:6px 0'><div><b>{{ x.desc }}</b></div><div>Your SKU: {{ x.sku }}</div><div>Quantity: {{ x.times }}</div><div>Price: EUR {{ x.price }}</div></div>{% endfor %}<p>Items total: EUR {{ o.net }}</p><h3>Ship to / bill to</h3><p>{{ o.block|br }}<br>Phone {{ o.phone }}</p>{% if o.payment %}<p>Payment: {{ o.payment }}</p>{% endif %}<p style='font-size:11px'>Please dispatch within two working days. This is an automated message.</p></div>", lines=(1, 3), unsold=0.0,
    ),
    Form(
        "works-portal", "de",
        "<table cellpadding=4 style='font:12px Verdana'><tr><td colspan=2 bgcolor='#d9d9d9'><b>Lieferantenportal {{ o.name }}</b></td></tr>{{ said('<tr><td width=200>%s</td><td>%s</td></tr>', ('Bestellnummer', o.number), ('Erstellt am', o.day), ('Einkäufer/in', o.contact), ('Telefon', o.phone), ('Liefertermin', o.delivery), ('Zahlungsbedingungen', o.payment)) }}<tr><td>Rechnungsadresse</td><td>{{ o.block|rows|join(', ') }}</td></tr>{% if o.ship %}<tr><td>Lieferadresse</td><td>{{ o.ship|rows|join(', ') }}</td></tr>{% endif %}</table><br><table border=1 cellpadding=4 style='border-collapse:collapse;font:12px Verdana'><tr bgcolor='#eeeeee'><td>Pos</td><td>Unsere Materialnr.</td><td>Ihre Artikelnr.</td><td>Kurztext</td><td>Menge</td><td>ME</td><td>Preis EUR</td><td>Wert EUR</td></tr>"
        "{% for x in lines %}<tr><td>{{ x.pos10 }}</td><td>{{ x.bsku }}</td><td>{{ x.sku }}</td><td>{{ x.desc }}</td><td align=right>{{ x.qty }}</td><td>{{ x.unit }}</td><td align=right>{{ x.price }}</td><td align=right>{{ x.total }}</td></tr>{% endfor %}<tr><td colspan=7 align=right>Nettowert EUR</td><td align=right>{{ o.net }}</td></tr></table><p><a href='https://portal.example/po'>Bestellung im Portal ansehen</a></p>", codes=True, lines=(1, 8),
    ),
    Form(
        "installer-phone", "de",
        "<html><body dir='auto'>Moin {{ o.person }},<div><br></div><div>bräuchte noch:</div>{% for x in lines %}<div>{{ x.times }}x {{ x.sku }} {{ x.desc }}</div>{% endfor %}<div><br></div>{% if o.until %}<div>am besten bis {{ o.until }}</div>{% endif %}<div>Danke {{ o.contact }}, {{ o.name }}</div><div><br><div dir='ltr'>Von meinem iPhone gesendet</div></div></body></html>", lines=(1, 4),
    ),
    Form(
        "firm-reply-to-news", "de",
        "<p>Sehr geehrte Damen und Herren,</p><p>auf Ihren Newsletter hin bestellen wir:</p>{% for x in lines %}<p style='margin:0 0 0 24px'>{{ x.qty }} {{ x.unit }} {{ x.desc }}, Art.-Nr. {{ x.sku }}</p>{% endfor %}<p>{% if o.number %}Bestellnummer: {{ o.number }}{% endif %}</p><p>Mit freundlichen Grüßen<br>{{ o.contact }}<br>{{ o.block|br }}</p><blockquote type='cite' style='border-left:2px solid #00f;padding-left:8px'><div>Am {{ o.earlier }} schrieb {{ o.seller }}:</div><h2>Angebote der Woche</h2><table>{% for y in others %}<tr><td><b>{{ y.desc }}</b><br>Art.-Nr. {{ y.sku }}</td><td>nur {{ y.price }} €</td></tr>{% endfor %}</table><p>Nur solange der Vorrat reicht.</p></blockquote>", lines=(1, 4), unsold=0.0,
    ),
    Form(
        "firm-erp-mono", "de",
        "<div style=\"font-family:'Courier New';font-size:10pt\"><b>BESTELLUNG {{ o.number }}</b><br>{{ said('%s: %s<br>', ('Datum', o.day), ('Kd-Nr', o.customer), ('Liefertermin', o.delivery), ('Zahlung', o.payment)) }}<br>{{ o.block|br }}<br><br><table style=\"font-family:'Courier New';font-size:10pt\"><tr><td>POS</td><td>ARTIKEL</td><td>TEXT</td><td align=right>MENGE</td><td>ME</td><td align=right>PREIS</td><td align=right>EUR</td></tr>{% for x in lines %}<tr><td>{{ x.pos }}</td><td>{{ x.sku }}</td><td>{{ x.desc }}</td><td align=right>{{ x.qty }}</td><td>{{ x.unit }}</td><td align=right>{{ x.price }}</td><td align=right>{{ x.total }}</td></tr>{% endfor %}<tr><td colspan=6>NETTO</td><td align=right>{{ o.net }}</td></tr></table><br>{{ o.contact }}</div>", codes=True, decimals=2,
    ),
    Form(
        "house-ticket", "de",
        "<p style='color:#666'>[Ticket {{ o.n }}] Materialanforderung freigegeben</p><table border=0 cellspacing=4>{{ said('<tr><td><b>%s</b></td><td>%s</td></tr>', ('Bestellnummer', o.number), ('Freigabe am', o.day), ('Angefordert von', o.contact), ('Benötigt bis', o.delivery), ('Anmerkung', o.note)) }}<tr><td><b>Standort</b></td><td>{{ o.block|rows|join(', ') }}</td></tr></table><p><b>Artikel</b></p><table border=1 cellspacing=0 cellpadding=3><tr><td>Anzahl</td><td>Einheit</td><td>Artikel</td><td>Lieferanten-Artikelnummer</td></tr>{% for x in lines %}<tr><td>{{ x.qty }}</td><td>{{ x.unit }}</td><td>{{ x.desc }}</td><td>{{ x.sku }}</td></tr>{% endfor %}</table><p>Bitte Ticketnummer auf dem Lieferschein angeben.</p>", lines=(1, 6),
    ),
    Form(
        "any-shop-with-hints", "de",
        "<h1 style='font-size:18px'>Bestelleingang{% if o.number %} Nr. {{ o.number }}{% endif %}</h1><p>{{ o.contact }} hat {% if o.day %}am {{ o.day }} {% endif %}bestellt:</p><table width='100%'>{% for x in lines %}<tr><td>{{ x.times }} ×</td><td><a href='https://shop.example/a'>{{ x.desc }}</a></td><td>{{ x.sku }}</td><td align=right>{{ x.price }} EUR</td></tr>{% endfor %}</table><p>Zwischensumme: {{ o.net }} EUR netto</p><p><b>Kunde</b><br>{{ o.block|br }}<br>{{ o.email }}</p>{% if o.payment %}<p>Zahlart: {{ o.payment }}</p>{% endif %}<hr><p><small>Kunden, die diese Artikel gekauft haben, kauften auch: {% for y in others %}{{ y.desc }} ({{ y.sku }}){% if not loop.last %}, {% endif %}{% endfor %}</small></p>", lines=(1, 4), unsold=0.0,
    ),
    Form(
        "private-gentle", "de",
        "<p>Guten Tag,</p><p>ich hätte gerne {% for x in lines %}{{ x.qty }} {{ x.unit }} <b>{{ x.desc }}</b> (Nr. {{ x.sku }}){% if not loop.last %}{{ ' und ' if loop.revindex == 2 else ', ' }}{% endif %}{% endfor %}.</p><p>{% if o.payment %}Zahlung {{ o.payment }}.{% endif %}</p><p>Bitte schicken an:<br>{{ o.block|br }}</p><p>Viele Grüße<br>{{ o.contact }}</p>", lines=(1, 3),
    ),
    Form(
        "firm-struck", "de",
        "<p>Hallo {{ o.person }},</p><p>Bestellung{% if o.number %} {{ o.number }}{% endif %}, Stand jetzt:</p><table border=1 cellspacing=0 cellpadding=4><tr><th>Artikelnummer</th><th>Artikel</th><th>Menge</th><th>Einheit</th></tr>{% for x in lines %}<tr><td>{{ x.sku }}</td><td>{{ x.desc }}</td><td>{{ x.qty }}</td><td>{{ x.unit }}</td></tr>{% if loop.first %}{% for y in others[:1] %}<tr><td><s>{{ y.sku }}</s></td><td><s>{{ y.desc }}</s></td><td><s>{{ y.qty }}</s></td><td><s>{{ y.unit }}</s></td></tr>{% endfor %}{% endif %}{% endfor %}</table><p>Das Durchgestrichene brauchen wir nicht mehr.</p><p>Gruß<br>{{ o.contact }}<br>{{ o.name }}</p>", lines=(1, 5), unsold=0.0,
    ),
    Form(
        "firm-en-table", "en",
        "<p>Hi {{ o.person }},</p><p>Please supply the below.</p><table border=1 cellpadding=4 cellspacing=0><tr><th>Qty</th><th>Unit</th><th>Part no.</th><th>Description</th></tr>{% for x in lines %}<tr><td>{{ x.qty }}</td><td>{{ x.unit }}</td><td>{{ x.sku }}</td><td>{{ x.desc }}</td></tr>{% endfor %}</table>{{ said('<p>%s: %s</p>', ('PO', o.number), ('Account no.', o.customer), ('Required by', o.delivery)) }}<p>Many thanks<br>{{ o.contact }}<br><span style='color:gray'>{{ o.block|br }}<br>{{ o.phone }}</span></p>",
    ),
    Form(
        "works-en-priced", "en",
        "<p>Dear {{ o.person }},</p><p>Kindly process our order{% if o.number %} <b>{{ o.number }}</b>{% endif %}:</p><table border=1 style='border-collapse:collapse'><tr bgcolor=#cfe2f3><td>Pos.</td><td>Article</td><td>Description</td><td>Quantity</td><td>Unit price EUR</td><td>Amount EUR</td></tr>{% for x in lines %}<tr><td>{{ x.pos }}</td><td>{{ x.sku }}</td><td>{{ x.desc }}</td><td>{{ x.qty }} {{ x.unit }}</td><td>{{ x.price }}</td><td>{{ x.total }}</td></tr>{% endfor %}<tr><td colspan=5>Total EUR</td><td>{{ o.sum }}</td></tr></table><p>{% if o.delivery %}Delivery: {{ o.delivery }}{% endif %}</p><p>Best regards<br>{{ o.contact }}<br>{{ o.block|br }}</p>",
    ),
    Form(
        "firm-nl-table", "nl",
        "<p class=MsoNormal>Goedemorgen {{ o.person }},</p><p class=MsoNormal>&nbsp;</p><p class=MsoNormal>Graag onderstaande artikelen leveren:</p><table class=MsoNormalTable border=1 cellspacing=0><tr><td>Artikelnummer</td><td>Omschrijving</td><td>Aantal</td><td>Eenheid</td></tr>{% for x in lines %}<tr><td>{{ x.sku }}</td><td>{{ x.desc }}</td><td>{{ x.qty }}</td><td>{{ x.unit }}</td></tr>{% endfor %}</table>{{ said('<p class=MsoNormal>%s: %s</p>', ('Ordernummer', o.number), ('Klantnummer', o.customer), ('Leverdatum', o.delivery)) }}<p class=MsoNormal>Met vriendelijke groet,</p><p class=MsoNormal>{{ o.contact }}<br>{{ o.block|br }}</p>", _MSO,
    ),
    Form(
        "any-nl-shop", "nl",
        "<div style='font-family:Tahoma'><h3>Nieuwe bestelling ontvangen</h3><p>{{ said('%s: %s<br>', ('Bestelnummer', o.number), ('Besteldatum', o.day), ('Betaalmethode', o.payment)) }}</p>{% for x in lines %}<p>{{ x.times }} x {{ x.desc }} (art. {{ x.sku }}) &ndash; &euro; {{ x.price }} per stuk &ndash; &euro; {{ x.total }}</p>{% endfor %}<p>Subtotaal excl. btw: &euro; {{ o.net }}</p><p><b>Factuuradres</b><br>{{ o.block|br }}</p>{% if o.ship %}<p><b>Bezorgadres</b><br>{{ o.ship|br }}</p>{% endif %}{% if o.note %}<p>Opmerking: {{ o.note }}</p>{% endif %}</div>", lines=(1, 4), unsold=0.0,
    ),
    Form(
        "firm-fr-table", "fr",
        "<div>Bonjour,</div><div><br></div><div>Merci d'enregistrer la commande suivante&nbsp;:</div><table border='1' cellpadding='3'><tr><th>Réf.</th><th>Désignation</th><th>Qté</th><th>Unité</th><th>P.U. HT €</th></tr>{% for x in lines %}<tr><td>{{ x.sku }}</td><td>{{ x.desc }}</td><td>{{ x.qty }}</td><td>{{ x.unit }}</td><td>{{ x.price }}</td></tr>{% endfor %}</table>{{ said('<div>%s : %s</div>', ('Commande n°', o.number), ('Code client', o.customer), ('Livraison', o.delivery)) }}<div>Cordialement,</div><div>{{ o.contact }}</div><div>{{ o.block|br }}</div>",
    ),
    Form(
        "house-fr-lines", "fr",
        "<p>Bonjour Monsieur {{ o.person }},</p><p>Pour l'entretien de nos bâtiments&nbsp;:</p><ol>{% for x in lines %}<li>{{ x.qty }} {{ x.unit }} {{ x.desc }} – {{ x.sku }}</li>{% endfor %}</ol><p>{% if o.number %}Bon n° {{ o.number }}{% endif %}{% if o.until %}, pour {{ o.until }}{% endif %}</p><p>Merci,<br>{{ o.contact }}<br>{{ o.name }}</p>", lines=(1, 5),
    ),
)  # fmt: skip
ORDINARY = frozenset({"firm-outlook-table", "installer-outlook-list", "any-own-shop", "firm-en-table", "firm-nl-table", "firm-fr-table"})
BUYERS: tuple[Buyer, ...] = tuple(mailed(form) for form in (*FORMS, *(form for form in FORMS if form.name in ORDINARY)))
