"""Buyers of the fresh part who order in HTML: tables typed in Outlook or pasted from a sheet, shops' and portals' notices, quick answers."""

from __future__ import annotations

from benchmarks.corpus.buyers import Buyer
from benchmarks.corpus.drawn.pages import Form, mailed

_WORD = "p.MsoNormal, li.MsoNormal {margin: 0cm; font-size: 11pt; font-family: Calibri, sans-serif}"

FORMS: tuple[Form, ...] = (
    Form(
        "outlook-table", "de",
        "<div class=WordSection1><p class=MsoNormal>Guten Tag Frau {{ o.person }},</p><p class=MsoNormal><o:p>&nbsp;</o:p></p><p class=MsoNormal>wir bestellen wie folgt:</p><p class=MsoNormal>&nbsp;</p><table class=MsoTableGrid border=1 cellspacing=0 cellpadding=0 style='border-collapse:collapse'><tr><td><p class=MsoNormal><b>Art.-Nr.</b></p></td><td><p class=MsoNormal><b>Artikel</b></p></td><td><p class=MsoNormal><b>Menge</b></p></td></tr>{% for x in lines %}<tr><td><p class=MsoNormal>{{ x.sku }}</p></td><td><p class=MsoNormal>{{ x.desc }}</p></td><td><p class=MsoNormal>{{ x.qty }} {{ x.unit }}</p></td></tr>{% endfor %}</table><p class=MsoNormal>&nbsp;</p>"
        "{% if o.number %}<p class=MsoNormal>Bestellnummer: {{ o.number }}</p>{% endif %}{% if o.until %}<p class=MsoNormal>Wir bräuchten die Sachen bis {{ o.until }}.</p>{% endif %}{% if o.note %}<p class=MsoNormal>{{ o.note }}</p>{% endif %}<p class=MsoNormal>&nbsp;</p><p class=MsoNormal>Viele Grüße</p><p class=MsoNormal>{{ o.contact }}</p><p class=MsoNormal>&nbsp;</p><p class=MsoNormal><span style='font-size:9pt;color:gray'>{{ o.block|br }}<br>Tel. {{ o.phone }}</span></p></div>",
        _WORD, lines=(1, 8),
    ),
    Form(
        "outlook-plain", "de",
        "<div><p class=MsoNormal>Hallo Herr {{ o.person }},</p><p class=MsoNormal>&nbsp;</p><p class=MsoNormal>bitte liefern Sie uns:</p><p class=MsoNormal>&nbsp;</p>{% for x in lines %}<p class=MsoNormal>{{ x.qty }} {{ x.unit }} {{ x.desc }}&nbsp; ({{ x.sku }})</p>{% endfor %}<p class=MsoNormal>&nbsp;</p>{% if o.number %}<p class=MsoNormal>Unsere Bestell-Nr. {{ o.number }}</p>{% endif %}{% if o.until %}<p class=MsoNormal>Lieferung bis {{ o.until }}</p>{% endif %}<p class=MsoNormal>Freundliche Grüße</p><p class=MsoNormal>{{ o.contact }}</p><p class=MsoNormal><b>{{ o.name }}</b></p><p class=MsoNormal>{{ o.street }}, {{ o.place }}</p><p class=MsoNormal><img src='cid:logo' width=1 height=1></p></div>",
        _WORD, lines=(1, 6),
    ),
    Form(
        "pasted-sheet", "de",
        "<p>Hallo,</p><p>Liste für diese Woche:</p><table border=0 cellpadding=0 cellspacing=0 width=610 style='border-collapse:collapse;width:458pt'><tr height=20><td class=xl63>Nr</td><td class=xl63>Bezeichnung</td><td class=xl63>Bestellnr.</td><td class=xl63>Anzahl</td><td class=xl63>Einheit</td><td class=xl63>Preis €</td></tr>{% for x in lines %}<tr height=20><td align=right>{{ x.pos }}</td><td>{{ x.desc }}</td><td>{{ x.sku }}</td><td align=right>{{ x.qty }}</td><td>{{ x.unit }}</td><td align=right>{{ x.price }}</td></tr>{% endfor %}</table><p>{{ said('%s: %s<br>', ('Bestellung', o.number), ('Kundennr.', o.customer), ('Termin', o.delivery)) }}</p><p>Gruß<br>{{ o.contact }}<br>{{ o.name }}</p>",
        ".xl63 {font-weight: 700; border-bottom: 1px solid}", lines=(2, 12),
    ),
    Form(
        "webshop-de", "de",
        "<table width=640 style='font-family:Arial;font-size:13px'><tr><td style='background:#0b6e4f;color:#fff;padding:14px;font-size:18px'>Neue Bestellung in Ihrem Shop</td></tr><tr><td><p>{{ said('%s: <b>%s</b><br>', ('Bestellnummer', o.number), ('Bestelldatum', o.day), ('Zahlungsart', o.payment)) }}</p></td></tr><tr><td><table width='100%' cellpadding=6><tr style='background:#eee'><th align=left>Artikel</th><th align=left>Art.-Nr.</th><th align=right>Anzahl</th><th align=right>Einzelpreis</th><th align=right>Summe</th></tr>"
        "{% for x in lines %}<tr><td>{{ x.desc }}</td><td>{{ x.sku }}</td><td align=right>{{ x.times }}</td><td align=right>{{ x.price }} €</td><td align=right>{{ x.total }} €</td></tr>{% endfor %}<tr><td colspan=4 align=right>Versandkosten:</td><td align=right>{{ o.freight or '0,00' }} €</td></tr><tr><td colspan=4 align=right>Gesamtsumme netto:</td><td align=right>{{ o.net }} €</td></tr><tr><td colspan=4 align=right>zzgl. 19 % MwSt.:</td><td align=right>{{ o.tax }} €</td></tr><tr><td colspan=4 align=right><b>Gesamtsumme brutto:</b></td><td align=right><b>{{ o.gross }} €</b></td></tr></table></td></tr>"
        "<tr><td><table width='100%'><tr><td valign=top><b>Rechnungsadresse</b><br>{{ o.name }}<br>{{ o.contact }}<br>{{ o.street }}<br>{{ o.place }}</td><td valign=top><b>Lieferadresse</b><br>{% if o.ship %}{{ o.ship|br }}{% else %}identisch{% endif %}</td></tr></table><p>E-Mail: {{ o.email }}<br>Telefon: {{ o.phone }}</p>{% if o.note %}<p>Kommentar des Kunden: {{ o.note }}</p>{% endif %}</td></tr></table>",
        "", freight=True, countries=("DE",), unsold=0.0, lines=(1, 6),
    ),
    Form(
        "shop-cards-de", "de",
        "<div style='max-width:560px;font-family:sans-serif'><h2>Du hast eine neue Bestellung!</h2><p>{{ said('%s %s<br>', ('Bestellung', o.number), ('vom', o.day)) }}</p>{% for x in lines %}<div style='border:1px solid #ddd;padding:8px;margin:6px 0'><div><b>{{ x.desc }}</b></div><div style='color:#777'>SKU {{ x.sku }}</div><div>{{ x.times }} × {{ x.price }} € = {{ x.total }} €</div></div>{% endfor %}<p>Summe ohne Steuern: {{ o.net }} €</p>{% if o.payment %}<p>Bezahlt wird {{ o.payment }}</p>{% endif %}<h3>Kundin / Kunde</h3><p>{{ o.contact }}<br>{{ o.block|br }}<br><a href='mailto:{{ o.email }}'>{{ o.email }}</a></p></div>",
        "", unsold=0.0, lines=(1, 5),
    ),
    Form(
        "purchasing-portal", "de",
        "<p>Sehr geehrter Lieferant,</p><p>im Beschaffungsportal liegt ein neuer Auftrag für Sie bereit.</p><table>{{ said('<tr><td><i>%s</i></td><td>%s</td></tr>', ('Auftragsnummer', o.number), ('Auftragsdatum', o.day), ('Auftraggeber', o.name), ('Anschrift', o.street ~ ', ' ~ o.place), ('Einkäufer/in', o.contact), ('Telefon', o.phone), ('Kundennummer', o.customer), ('Liefertermin', o.delivery), ('Lieferort', o.ship|rows|join(', '))) }}</table><table border=1 cellpadding=3 style='border-collapse:collapse'><tr><th>Pos.</th><th>Kunden-Art.-Nr.</th><th>Lieferanten-Art.-Nr.</th><th>Kurztext</th><th>Menge</th><th>ME</th><th>Preis EUR</th><th>Positionswert EUR</th></tr>"
        "{% for x in lines %}<tr><td>{{ x.pos10 }}</td><td>{{ x.bsku }}</td><td>{{ x.sku }}</td><td>{{ x.desc }}</td><td align=right>{{ x.qty }}</td><td>{{ x.unit }}</td><td align=right>{{ x.price }}</td><td align=right>{{ x.total }}</td></tr>{% endfor %}</table><p>Auftragswert netto: {{ o.net }} EUR</p><p><a href='https://beschaffung.example/auftrag'>Auftrag bestätigen</a></p><p><small>Diese Nachricht wurde automatisch versendet.</small></p>",
        "", codes=True, lines=(1, 8),
    ),
    Form(
        "answer-above-receipt", "de",
        "<div dir=ltr><div>Hallo Frau {{ o.person }},</div><div><br></div><div>vielen Dank, alles gut angekommen. Jetzt brauchen wir noch:</div><div><br></div>{% for x in lines %}<div>{{ x.qty }} {{ x.unit }} {{ x.desc }}, {{ x.sku }}</div>{% endfor %}<div><br></div>{% if o.number %}<div>Bestellnummer {{ o.number }}</div>{% endif %}<div>Beste Grüße</div><div>{{ o.contact }}</div></div><br><div class=gmail_quote><div dir=ltr class=gmail_attr>Am {{ o.earlier }} schrieb {{ o.seller }}:<br></div><blockquote style='margin:0 0 0 .8ex;border-left:1px solid #ccc;padding-left:1ex'><p>Ihre Bestellung ist unterwegs:</p><table>{% for y in others %}<tr><td>{{ y.qty }} {{ y.unit }}</td><td>{{ y.desc }}</td><td>{{ y.sku }}</td></tr>{% endfor %}</table></blockquote></div>",
        "", lines=(1, 5),
    ),
    Form(
        "phone-bullets", "de",
        "<div>Moin,</div><div><br></div><div>wir bestellen:</div><ul>{% for x in lines %}<li>{{ x.qty }} {{ x.unit }} {{ x.desc }}</li>{% endfor %}</ul><div>{% if o.until %}Gern bis {{ o.until }}. {% endif %}Danke!</div><div><br></div><div>{{ o.contact }}</div><div>{{ o.name }}</div><div><br></div><div>Von meinem Handy gesendet</div>",
        "", lines=(1, 5),
    ),
    Form(
        "sentence", "de",
        "<p>Sehr geehrte Damen und Herren,</p><p>bitte liefern Sie uns {% for x in lines %}<b>{{ x.qty }} {{ x.unit }}</b> {{ x.desc }} (Art.-Nr. {{ x.sku }}){% if not loop.last %}{{ ' und ' if loop.revindex == 2 else ', ' }}{% endif %}{% endfor %}.{% if o.number %} Unsere Bestellnummer lautet {{ o.number }}.{% endif %}{% if o.until %} Die Lieferung erwarten wir bis {{ o.until }}.{% endif %}</p><p>Mit freundlichen Grüßen<br>{{ o.contact }}</p><p style='color:#666;font-size:small'>{{ o.name }}<br>{{ o.street }}<br>{{ o.place }}<br><br>Diese E-Mail enthält vertrauliche Informationen.</p>",
        "", lines=(1, 4),
    ),
    Form(
        "erp-html", "de",
        "<style>td{font-family:Tahoma;font-size:8pt}</style><table width='100%'><tr><td><b>{{ o.name }}</b></td><td align=right><b>BESTELLUNG {{ o.number }}</b></td></tr><tr><td>{{ o.street }}, {{ o.place }}</td><td align=right>{{ o.day }}</td></tr></table><hr><table>{{ said('<tr><td width=140>%s:</td><td>%s</td></tr>', ('Ihre Kundennr.', o.customer), ('Lieferdatum', o.delivery), ('Zahlungsweise', o.payment), ('Besteller', o.contact)) }}</table><hr><table width='100%'><tr><td>Pos</td><td>Art-Nr / Bezeichnung</td><td align=right>Menge</td><td>Einh</td><td align=right>E-Preis</td><td align=right>G-Preis</td></tr>{% for x in lines %}<tr><td>{{ x.pos3 }}</td><td>{{ x.sku }}<br>{{ x.desc }}</td><td align=right>{{ x.qty }}</td><td>{{ x.unit }}</td><td align=right>{{ x.price }}</td><td align=right>{{ x.total }}</td></tr>{% endfor %}</table><hr><p align=right>Gesamt netto EUR {{ o.net }}</p>",
        "", codes=True, decimals=2, unsold=0.0, countries=("DE", "AT"), lines=(1, 9),
    ),
    Form(
        "english-outlook", "en",
        "<p class=MsoNormal>Hi Ms {{ o.person }},</p><p class=MsoNormal>&nbsp;</p><p class=MsoNormal>Please see our order below{% if o.number %} (PO {{ o.number }}){% endif %}.</p><table class=MsoTableGrid border=1 cellspacing=0 cellpadding=4><tr><td>Code</td><td>Description</td><td>Qty</td><td>Unit</td></tr>{% for x in lines %}<tr><td>{{ x.sku }}</td><td>{{ x.desc }}</td><td>{{ x.qty }}</td><td>{{ x.unit }}</td></tr>{% endfor %}</table><p class=MsoNormal>{% if o.until %}Delivery by {{ o.until }} please.{% endif %}</p><p class=MsoNormal>Kind regards</p><p class=MsoNormal>{{ o.contact }}<br>{{ o.name }}<br>{{ o.street }}, {{ o.place }}<br>{{ o.phone }}</p>",
        _WORD, lines=(1, 7),
    ),
    Form(
        "english-shop", "en",
        "<h2>New order{% if o.number %} #{{ o.number }}{% endif %}</h2><p>{{ said('%s: %s<br>', ('Date', o.day), ('Payment method', o.payment)) }}</p><table cellpadding=5><tr><th align=left>Product</th><th>SKU</th><th>Quantity</th><th>Line total</th></tr>{% for x in lines %}<tr><td>{{ x.desc }}</td><td>{{ x.sku }}</td><td>{{ x.times }}</td><td>€{{ x.total }}</td></tr>{% endfor %}</table><p>Subtotal (net): €{{ o.net }}</p><table><tr><td><h3>Billing address</h3>{{ o.block|br }}<br>{{ o.phone }}<br>{{ o.email }}</td><td><h3>Shipping address</h3>{% if o.ship %}{{ o.ship|br }}{% else %}{{ o.block|br }}{% endif %}</td></tr></table>{% if o.note %}<p><i>Customer note: {{ o.note }}</i></p>{% endif %}",
        "", unsold=0.0, lines=(1, 5),
    ),
    Form(
        "dutch-outlook", "nl",
        "<p>Beste mevrouw {{ o.person }},</p><p>Hierbij onze bestelling:</p><table border=1 cellspacing=0 cellpadding=4><tr><th>Art.nr.</th><th>Artikel</th><th>Aantal</th><th>Eenheid</th></tr>{% for x in lines %}<tr><td>{{ x.sku }}</td><td>{{ x.desc }}</td><td>{{ x.qty }}</td><td>{{ x.unit }}</td></tr>{% endfor %}</table><p>{{ said('%s: %s<br>', ('Bestelnummer', o.number), ('Leverdatum', o.delivery), ('Afleveradres', o.ship|rows|join(', '))) }}</p><p>Met vriendelijke groet<br>{{ o.contact }}<br>{{ o.name }}<br>{{ o.street }}, {{ o.place }}</p>",
        "", lines=(1, 7),
    ),
    Form(
        "dutch-answer", "nl",
        "<div>Hoi,</div><div><br></div><div>graag nog leveren: {% for x in lines %}{{ x.qty }} {{ x.unit }} {{ x.desc }} ({{ x.sku }}){% if not loop.last %}{{ ' en ' if loop.revindex == 2 else ', ' }}{% endif %}{% endfor %}.</div>{% if o.until %}<div>Uiterlijk {{ o.until }}.</div>{% endif %}<div>Bedankt, {{ o.contact }}</div><div>{{ o.name }}</div><hr><div style='color:#666'>Van: {{ o.seller }}<br>Onderwerp: Aanbiedingen<br><br>Deze week extra voordelig:<br>{% for y in others %}{{ y.desc }} ({{ y.sku }})<br>{% endfor %}</div>",
        "", lines=(1, 3),
    ),
    Form(
        "french-outlook", "fr",
        "<p>Bonjour,</p><p>Merci d'enregistrer notre commande{% if o.number %} n° {{ o.number }}{% endif %}&nbsp;:</p><table border=1 cellspacing=0 cellpadding=3><tr><th>Quantité</th><th>Unité</th><th>Désignation</th><th>Référence</th></tr>{% for x in lines %}<tr><td>{{ x.qty }}</td><td>{{ x.unit }}</td><td>{{ x.desc }}</td><td>{{ x.sku }}</td></tr>{% endfor %}</table>{% if o.until %}<p>Livraison souhaitée pour {{ o.until }}.</p>{% endif %}{% if o.note %}<p>{{ o.note }}</p>{% endif %}<p>Bien cordialement,<br>{{ o.contact }}</p><p><small>{{ o.block|br }}</small></p>",
        "", lines=(1, 7),
    ),
    Form(
        "french-shop", "fr",
        "<h3>Nouvelle commande{% if o.number %} : {{ o.number }}{% endif %}</h3><p>{{ said('%s : %s<br>', ('Passée le', o.day), ('Paiement', o.payment)) }}</p>{% for x in lines %}<p><b>{{ x.times }} x {{ x.desc }}</b><br>Réf. {{ x.sku }} – {{ x.price }} € l'unité – {{ x.total }} €</p>{% endfor %}<p>Total HT : {{ o.net }} €</p><p>Client :<br>{{ o.contact }}<br>{{ o.block|br }}<br>{{ o.phone }}</p>",
        "", unsold=0.0, lines=(1, 4),
    ),
)  # fmt: skip
ORDINARY = ("outlook-table", "outlook-plain", "pasted-sheet", "webshop-de", "erp-html", "english-outlook")
BUYERS: tuple[Buyer, ...] = tuple(mailed(form) for form in FORMS) + tuple(mailed(form) for form in FORMS if form.name in ORDINARY)
