"""Buyers of the drawn part who order in HTML mails: pasted tables, word processors' paragraphs, shops' and portals' notifications."""

from __future__ import annotations

from benchmarks.corpus.buyers import Buyer
from benchmarks.corpus.drawn.pages import Form, mailed

_MSO = "p.MsoNormal {margin: 0cm; font-size: 11.0pt; font-family: 'Calibri', sans-serif} table.MsoTable td {border: solid windowtext 1.0pt; padding: 0cm 5.4pt}"

FORMS: tuple[Form, ...] = (
    Form(
        "pasted-cells", "de",
        "<p class=MsoNormal>Sehr geehrte Damen und Herren,<o:p></o:p></p><p class=MsoNormal><o:p>&nbsp;</o:p></p><p class=MsoNormal>bitte liefern Sie folgende Artikel{% if o.delivery %} bis {{ o.delivery }}{% endif %}:<o:p></o:p></p><table class=MsoTable border=0 cellspacing=0 style='border-collapse:collapse'><tr><td><p class=MsoNormal><b>Artikelnr.<o:p></o:p></b></p></td><td><p class=MsoNormal><b>Bezeichnung<o:p></o:p></b></p></td><td><p class=MsoNormal><b>Menge<o:p></o:p></b></p></td><td><p class=MsoNormal><b>Einheit<o:p></o:p></b></p></td></tr>"
        "{% for x in lines %}<tr><td><p class=MsoNormal>{{ x.sku }}<o:p></o:p></p></td><td><p class=MsoNormal>{{ x.desc }}<o:p></o:p></p></td><td align=right><p class=MsoNormal>{{ x.qty }}<o:p></o:p></p></td><td><p class=MsoNormal>{{ x.unit }}<o:p></o:p></p></td></tr>{% endfor %}</table><p class=MsoNormal><o:p>&nbsp;</o:p></p>{{ said('<p class=MsoNormal>%s: %s<o:p></o:p></p>', ('Bestellnummer', o.number), ('Kundennummer', o.customer)) }}<p class=MsoNormal>Mit freundlichen Grüßen<o:p></o:p></p><p class=MsoNormal>{{ o.contact }}<o:p></o:p></p><p class=MsoNormal><span style='color:gray'>{{ o.block|br }}<br>Tel. {{ o.phone }}</span><o:p></o:p></p>",
        _MSO,
    ),
    Form(
        "typed-lines", "de",
        "<div dir=ltr><div>Hallo zusammen,</div><div><br></div><div>wir brauchen:</div><div><br></div>{% for x in lines %}<div>{{ x.qty }} {{ x.unit }} {{ x.desc }} ({{ x.sku }})</div>{% endfor %}<div><br></div>{% if o.number %}<div>Bestellnummer {{ o.number }}</div>{% endif %}{% if o.delivery %}<div>Liefertermin: {{ o.delivery }}</div>{% endif %}<div>Danke und Gruß</div><div>{{ o.contact }}</div><div><br></div><div class=signature><font color='#666666'>{{ o.name }}</font></div></div>",
    ),
    Form(
        "shop-de", "de",
        "<div style='display:none;max-height:0'>Eine neue Bestellung ist eingegangen – jetzt 3 für 2 bei allen Ordnern!</div><table width='100%' bgcolor='#f4f4f4'><tr><td align=center><table width=620 bgcolor='#ffffff'><tr><td style='padding:20px'><h2>Neue Bestellung {{ o.number }}</h2><p>{% if o.day %}Bestelldatum: {{ o.day }}<br>{% endif %}{% if o.payment %}Zahlungsart: {{ o.payment }}{% endif %}</p></td></tr><tr><td><table width='100%'><tr><th align=left>Artikel</th><th>Menge</th><th align=right>Einzelpreis</th><th align=right>Gesamt</th></tr>"
        "{% for x in lines %}<tr><td>{{ x.desc }}<br><small>Art.-Nr.: {{ x.sku }}</small></td><td align=center>{{ x.times }}</td><td align=right>{{ x.price }} €</td><td align=right>{{ x.total }} €</td></tr>{% endfor %}<tr><td colspan=3 align=right>Warenwert netto</td><td align=right>{{ o.goods }} €</td></tr>{% if o.freight %}<tr><td colspan=3 align=right>Versand</td><td align=right>{{ o.freight }} €</td></tr>{% endif %}<tr><td colspan=3 align=right>Gesamtsumme netto</td><td align=right>{{ o.net }} €</td></tr><tr><td colspan=3 align=right>MwSt. 19 %</td><td align=right>{{ o.tax }} €</td></tr><tr><td colspan=3 align=right><b>Gesamtsumme inkl. MwSt.</b></td><td align=right><b>{{ o.gross }} €</b></td></tr></table></td></tr>"
        "<tr><td><table width='100%'><tr><td valign=top><b>Rechnungsadresse</b><br>{{ o.block|br }}</td><td valign=top>{% if o.ship %}<b>Lieferadresse</b><br>{{ o.ship|br }}{% endif %}</td></tr></table></td></tr>{% if o.note %}<tr><td>Kommentar des Kunden: {{ o.note }}</td></tr>{% endif %}</table></td></tr></table>",
        freight=True, countries=("DE",), lines=(1, 6),
    ),
    Form(
        "shop-en", "en",
        "<div style='background:#f7f7f7;padding:30px'><div style='background:#7f54b3;color:#fff;padding:24px'><h1>New order: {{ o.number }}</h1></div><p>You've received the following order from {{ o.contact }}:</p><h2>[Order{% if o.number %} #{{ o.number }}{% endif %}]{% if o.day %} ({{ o.day }}){% endif %}</h2><table border=1 cellpadding=6><thead><tr><th>Product</th><th>Quantity</th><th>Price</th></tr></thead><tbody>{% for x in lines %}<tr><td>{{ x.desc }} (#{{ x.sku }})</td><td>{{ x.times }}</td><td>€{{ x.total }}</td></tr>{% endfor %}</tbody><tfoot>"
        "<tr><th colspan=2>Subtotal:</th><td>€{{ o.goods }}</td></tr>{% if o.payment %}<tr><th colspan=2>Payment method:</th><td>{{ o.payment }}</td></tr>{% endif %}<tr><th colspan=2>Total:</th><td>€{{ o.sum }}</td></tr></tfoot></table><h2>Billing address</h2><address>{{ o.block|br }}<br>{{ o.phone }}<br>{{ o.email }}</address>{% if o.ship %}<h2>Shipping address</h2><address>{{ o.ship|br }}</address>{% endif %}{% if o.note %}<p>Note: {{ o.note }}</p>{% endif %}</div>",
        lines=(1, 5),
    ),
    Form(
        "shop-nl", "nl",
        "<table width=600 align=center><tr><td><h3>Nieuwe bestelling{% if o.number %} {{ o.number }}{% endif %}</h3></td></tr><tr><td>Klant: {{ o.contact }}, {{ o.email }}{% if o.customer %}, klantnummer {{ o.customer }}{% endif %}</td></tr><tr><td><table width='100%'><tr><th align=left>Artikel</th><th align=left>SKU</th><th>Aantal</th><th>Stukprijs</th><th>Subtotaal</th></tr>{% for x in lines %}<tr><td>{{ x.desc }}</td><td>{{ x.sku }}</td><td>{{ x.times }}</td><td>€ {{ x.price }}</td><td>€ {{ x.total }}</td></tr>{% endfor %}</table></td></tr>"
        "<tr><td>Totaal excl. btw: € {{ o.net }}</td></tr><tr><td>{{ said('%s: %s<br>', ('Betaalmethode', o.payment), ('Gewenste leverdatum', o.delivery), ('Opmerking', o.note)) }}</td></tr><tr><td>Factuuradres:<br>{{ o.block|br }}</td></tr></table>",
    ),
    Form(
        "shop-fr", "fr",
        "<center><table width=640><tr><td><img src='cid:logo' alt='Boutique'></td></tr><tr><td><b>Nouvelle commande{% if o.number %} n° {{ o.number }}{% endif %}</b>{% if o.day %} passée le {{ o.day }}{% endif %}{% if o.payment %}<br>Paiement : {{ o.payment }}{% endif %}</td></tr><tr><td><table width='100%' border=1><tr><th>Référence</th><th>Produit</th><th>Prix unitaire</th><th>Quantité</th><th>Prix total</th></tr>{% for x in lines %}<tr><td>{{ x.sku }}</td><td><strong>{{ x.desc }}</strong></td><td>{{ x.price }} €</td><td>{{ x.times }}</td><td>{{ x.total }} €</td></tr>{% endfor %}</table></td></tr>"
        "<tr><td>Total produits HT : {{ o.net }} €</td></tr><tr><td><b>Adresse de facturation</b><br>{{ o.block|br }}<br>{{ o.phone }}</td></tr>{% if o.ship %}<tr><td><b>Adresse de livraison</b><br>{{ o.ship|br }}</td></tr>{% endif %}</table></center>",
    ),
    Form(
        "portal", "en",
        "<div><p>{{ o.name }} sent a new Purchase Order{% if o.number %} <b>{{ o.number }}</b>{% endif %}</p><p style='color:#666'>This e-mail was sent to {{ o.seller }}. If more than one e-mail address is associated with your organization for purchase order delivery, the copy will be sent to them as well.</p><table><tr><td><b>From:</b><br>{{ o.block|br }}<br>Phone: {{ o.phone }}</td><td><b>To:</b><br>{{ o.seller_block|br }}</td></tr></table><p>{{ said('%s: %s<br>', ('Order date', o.day), ('Requested delivery date', o.delivery), ('Payment terms', o.payment), ('Supplier-assigned account', o.customer)) }}</p>"
        "<h4>Line items</h4><table><tr><th>Line #</th><th>Part # / Description</th><th>Customer part #</th><th>Qty (Unit)</th><th>Unit price</th><th>Subtotal</th></tr>{% for x in lines %}<tr><td>{{ x.pos }}</td><td>{{ x.sku }}</td><td>{{ x.bsku }}</td><td>{{ x.qty }} ({{ x.unit }})</td><td>{{ x.price }} EUR</td><td>{{ x.total }} EUR</td></tr><tr><td></td><td colspan=5>{{ x.desc }}</td></tr>{% endfor %}</table><p>Sub-total: {{ o.net }} EUR</p>{% if o.ship %}<p>Ship to:<br>{{ o.ship|br }}</p>{% endif %}</div>",
        codes=True, lines=(1, 7), countries=("GB", "NL", "CH", "US"),
    ),
    Form(
        "bullets-de", "de",
        "<html><p>Guten Tag Frau {{ o.person }},</p><p>für die nächste Woche bitte:</p><ul>{% for x in lines %}<li>{{ x.qty }} {{ x.unit }} <b>{{ x.desc }}</b>, {{ x.sku }}</li>{% endfor %}</ul><p>{{ said('%s %s. ', ('Unsere Bestellnummer lautet', o.number), ('Bitte liefern bis', o.delivery)) }}{{ o.note }}</p><p>Beste Grüße<br>{{ o.contact }}<br>{{ o.name }}</p>".replace("<html>", ""),
    ),
    Form(
        "numbered-en", "en",
        "<p>Hi {{ o.person }},</p><p>Can we get the following please?</p><ol>{% for x in lines %}<li>{{ x.desc }} – {{ x.sku }} – {{ x.qty }} {{ x.unit }}</li>{% endfor %}</ol>{{ said('<p>%s %s</p>', ('PO:', o.number), ('Required by:', o.delivery)) }}<p>Many thanks,</p><p>{{ o.contact }}<br><b>{{ o.name }}</b><br>{{ o.street }}, {{ o.place }}</p>",
    ),
    Form(
        "reply-above-quote", "de",
        "<p>Hallo Herr {{ o.person }},</p><p>vielen Dank, bitte schicken Sie uns jetzt noch:</p>{% for x in lines %}<p>{{ x.qty }} {{ x.unit }} {{ x.sku }} {{ x.desc }}</p>{% endfor %}{% if o.number %}<p>Bestellnr. {{ o.number }}</p>{% endif %}<p>Gruß<br>{{ o.contact }}</p><div class=moz-cite-prefix>Am {{ o.earlier }} um 14:20 schrieb {{ o.seller }}:</div><blockquote type=cite><p>Sehr geehrte Kundin, sehr geehrter Kunde,</p><p>Ihre Bestellung wurde heute versandt:</p><table>{% for y in others %}<tr><td>{{ y.qty }}</td><td>{{ y.sku }}</td><td>{{ y.desc }}</td></tr>{% endfor %}</table></blockquote>",
    ),
    Form(
        "hidden-and-advert", "de",
        "<div style='display:none;font-size:1px'>{% for y in others %}{{ y.qty }} Stück {{ y.desc }} {% endfor %}</div><h3>Bestellung {{ o.name }}</h3><table cellpadding=4>{{ said('<tr><td bgcolor=#eeeeee>%s</td><td>%s</td></tr>', ('Bestellnummer', o.number), ('Bestelldatum', o.day), ('Kundennummer', o.customer), ('Ansprechpartner', o.contact), ('Liefertermin', o.delivery), ('Lieferadresse', o.ship|rows|join(', '))) }}</table><br><table cellpadding=4 border=1><tr bgcolor=#cccccc><td>Pos</td><td>Artikel</td><td>Anzahl</td><td>ME</td><td>Preis EUR</td></tr>{% for x in lines %}<tr><td>{{ x.pos }}</td><td>{{ x.sku }}<br>{{ x.desc }}</td><td>{{ x.qty }}</td><td>{{ x.unit }}</td><td>{{ x.price }}</td></tr>{% endfor %}</table>",
        lines=(1, 9),
    ),
    Form(
        "divs-as-rows", "de",
        "<div style='font-family:Arial'><div>Besteller: {{ o.name }}, {{ o.street }}, {{ o.place }}</div>{{ said('<div>%s: %s</div>', ('Auftragsnummer', o.number), ('Kundennr.', o.customer), ('Termin', o.delivery), ('Zahlart', o.payment)) }}<div style='display:flex'><div style='width:120px'>Nummer</div><div style='width:320px'>Artikel</div><div style='width:80px'>Menge</div></div>{% for x in lines %}<div style='display:flex'><div style='width:120px'>{{ x.sku }}</div><div style='width:320px'>{{ x.desc }}</div><div style='width:80px'>{{ x.qty }} {{ x.unit }}</div></div>{% endfor %}<div>{{ o.note }}</div></div>",
    ),
    Form(
        "prose-with-bold", "de",
        "<p style='font-family:Verdana;font-size:10pt'>Sehr geehrter Herr {{ o.person }},<br><br>bezugnehmend auf unser Telefonat bestellen wir {% for x in lines %}<b>{{ x.qty }} {{ x.unit }}</b> {{ x.desc }} <font color='#0000ff'>(Art. {{ x.sku }})</font>{% if not loop.last %}{{ ' und ' if loop.revindex == 2 else ', ' }}{% endif %}{% endfor %}.{% if o.delivery %} Als Liefertermin haben wir <u>{{ o.delivery }}</u> notiert.{% endif %}{% if o.number %} Unser Zeichen: {{ o.number }}.{% endif %}<br><br>Mit freundlichen Grüßen<br>{{ o.contact }}<br><br><span style='font-size:8pt'>{{ o.block|br }}</span></p>", lines=(1, 3),
    ),
    Form(
        "table-nl", "nl",
        "<p>Beste {{ o.person }},</p><p>Hierbij onze bestelling{% if o.number %} <b>{{ o.number }}</b>{% endif %}:</p><table border=1 cellspacing=0><tr><th>Code</th><th>Artikel</th><th>Aantal</th><th>Eenheid</th></tr>{% for x in lines %}<tr><td>{{ x.sku }}</td><td>{{ x.desc }}</td><td>{{ x.qty }}</td><td>{{ x.unit }}</td></tr>{% endfor %}</table>{% if o.delivery %}<p>Leverdatum: {{ o.delivery }}</p>{% endif %}<p>Met vriendelijke groet,<br>{{ o.contact }}<br>{{ o.name }}</p>",
    ),
    Form(
        "table-fr", "fr",
        "<p>Bonjour,</p><p>Veuillez trouver ci-dessous notre commande :</p><table style='border-collapse:collapse'><tr style='background:#ddd'><td>Réf.</td><td>Article</td><td>Qté</td><td>PU HT</td><td>Total HT</td></tr>{% for x in lines %}<tr><td>{{ x.sku }}</td><td>{{ x.desc }}</td><td>{{ x.qty }} {{ x.unit }}</td><td>{{ x.price }} €</td><td>{{ x.total }} €</td></tr>{% endfor %}<tr><td colspan=4>Total HT</td><td>{{ o.net }} €</td></tr></table>{{ said('<p>%s : %s</p>', ('N° de commande', o.number), ('Livraison souhaitée', o.delivery), ('N° client', o.customer)) }}<p>Cordialement,<br>{{ o.contact }}<br>{{ o.block|br }}</p>",
    ),
    Form(
        "form-pairs", "de",
        "<p>Neue Anfrage über das Bestellformular auf Ihrer Webseite</p><table>{{ said('<tr><td><b>%s</b></td><td>%s</td></tr>', ('Firma', o.name), ('Name', o.contact), ('Straße', o.street), ('PLZ Ort', o.place), ('E-Mail', o.email), ('Telefon', o.phone), ('Kundennummer', o.customer), ('Ihre Bestellnummer', o.number), ('Wunschtermin', o.delivery), ('Zahlungsart', o.payment), ('Nachricht', o.note)) }}</table><table>{% for x in lines %}<tr><td>Artikel {{ loop.index }}</td><td>{{ x.sku }}</td></tr><tr><td>Bezeichnung {{ loop.index }}</td><td>{{ x.desc }}</td></tr><tr><td>Menge {{ loop.index }}</td><td>{{ x.qty }}</td></tr>{% endfor %}</table>".replace("Neue Anfrage über das Bestellformular", "Neue Bestellung über das Bestellformular"),
        lines=(1, 4),
    ),
    Form(
        "own-numbers", "de",
        "<p>Guten Tag,</p><p>wir bestellen nach unseren Materialnummern:</p><table border=1><tr><th>Material</th><th>Kurztext</th><th>Menge</th><th>ME</th><th>Preis EUR</th><th>PE</th></tr>{% for x in lines %}<tr><td>{{ x.bsku }}</td><td>{{ x.desc }}</td><td>{{ x.qty }}</td><td>{{ x.unit }}</td><td>{{ x.price }}</td><td>{{ o.per }}</td></tr>{% endfor %}</table>{{ said('<p>%s: %s</p>', ('Bestellnummer', o.number), ('Lieferdatum', o.delivery)) }}<p>{{ o.contact }}<br>{{ o.name }}</p>", per=100, codes=True,
    ),
)  # fmt: skip
ORDINARY = ("pasted-cells", "typed-lines", "shop-de", "bullets-de", "table-nl", "table-fr")
BUYERS: tuple[Buyer, ...] = tuple(mailed(form) for form in FORMS) + tuple(mailed(form) for form in FORMS if form.name in ORDINARY)
