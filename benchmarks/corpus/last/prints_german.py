"""German-speaking buyers of the last part who print their orders: merchandise systems of kitchens and ships, offices, authorities, templates."""

from __future__ import annotations

from benchmarks.corpus.drawn.pages import Form

BASE = "table {border-collapse: collapse} td, th {vertical-align: top; text-align: left} .n {text-align: right} .f {width: 100%} "
_IMPRINT = "<div class=imp>{{ o.name }} | {{ o.street }} | {{ o.place }} | Telefon {{ o.phone }}{% if o.vat %} | USt-ID {{ o.vat }}{% endif %} | Volksbank, IBAN DE44 5001 0517 5407 32{{ o.n }} | Seite 1</div>"
_IMPRINT_CSS = ".imp {position: fixed; bottom: -12mm; left: 0; right: 0; font-size: 6pt; border-top: .4pt solid #555; padding-top: 1mm} "
_PRICED = "{% for x in lines %}<tr><td>{{ x.pos }}</td><td>{{ x.sku }}</td><td>{{ x.desc }}</td><td class=n>{{ x.qty }}</td><td>{{ x.unit }}</td><td class=n>{{ x.price }}</td><td class=n>{{ x.total }}</td></tr>{% endfor %}"

FORMS: tuple[Form, ...] = (
    Form(
        "window-letter", "de",
        "<div class=w>{{ o.name }}, {{ o.street }}, {{ o.place }}</div><div class=a>{{ o.seller_block|br }}</div><div class=d>{{ said('%s %s<br>', ('Datum:', o.day), ('Bestellung Nr.', o.number), ('Kundennr. bei Ihnen:', o.customer), ('Es schreibt Ihnen:', o.contact)) }}</div><p><b>Bestellung von Küchen- und Verbrauchsmaterial</b></p><p>Sehr geehrte Frau {{ o.person }},</p><p>wir bitten um Lieferung von:</p><table class='f t'><tr><th>Nr.</th><th>Ihre Art.-Nr.</th><th>Artikel</th><th class=n>Menge</th><th>Einheit</th><th class=n>€/Einheit</th><th class=n>€ gesamt</th></tr>" + _PRICED + "<tr><td colspan=6 class=n>zusammen netto</td><td class=n>{{ o.net }}</td></tr></table>{% if o.until %}<p>Wir rechnen mit der Lieferung bis {{ o.until }}.</p>{% endif %}{% if o.note %}<p>{{ o.note }}</p>{% endif %}<p>Mit freundlichen Grüßen</p>" + _IMPRINT,
        BASE + _IMPRINT_CSS + "@page {size: A4; margin: 18mm 20mm 24mm 25mm} body {font: 10.5pt 'Liberation Serif'} .w {font-size: 7pt; border-bottom: .3pt solid; width: 85mm; margin-top: 24mm} .a {height: 30mm; margin-top: 2mm} .d {text-align: right; font-size: 9pt} .t td, .t th {padding: 1mm 1.5mm; border-bottom: .3pt solid #888}",
    ),
    Form(
        "ship-requisition", "de",
        "<table class='f b'><tr><td colspan=2 class=h>PROVIANT- UND VERBRAUCHSGÜTERANFORDERUNG</td></tr><tr><td>Reederei:<br><b>{{ o.name }}</b><br>{{ o.street }}<br>{{ o.place }}</td><td>{{ said('%s <b>%s</b><br>', ('Anforderung / Bestellnummer', o.number), ('ausgestellt am', o.day), ('Lieferung an Bord', o.delivery), ('Kunde bei Ihnen', o.customer)) }}Reise 26-{{ o.n }}</td></tr><tr><td>Lieferant:<br>{{ o.seller_block|br }}</td><td>Lieferort:<br>{% if o.ship %}{{ o.ship|br }}{% else %}siehe Reederei{% endif %}</td></tr></table><table class='f b'><tr class=g><td>lfd.</td><td>Bezeichnung</td><td>Lieferantennr.</td><td>bestellt</td><td>Einheit</td><td>geliefert</td></tr>{% for x in lines %}<tr><td>{{ x.pos3 }}</td><td>{{ x.desc }}</td><td>{{ x.sku }}</td><td class=n>{{ x.qty }}</td><td>{{ x.unit }}</td><td>______</td></tr>{% endfor %}</table><p class=k>Kapitän / Koch: ____________________ &nbsp; Stempel</p>",
        BASE + "@page {size: A4; margin: 14mm} body {font: 9.5pt 'DejaVu Sans Condensed'} .b td {border: .6pt solid; padding: 1.2mm} .h {text-align: center; font-size: 13pt} .g td {background: #ddd} .k {margin-top: 14mm}", lines=(3, 14),
    ),
    Form(
        "kitchen-system", "de",
        "<div class=n>Druck: {{ o.day }} &nbsp; {{ o.n }}</div><h2>Bestellvorschlag – <u>FREIGEGEBEN ALS BESTELLUNG</u></h2><table class=f><tr><td>{{ o.block|br }}</td><td>{{ o.seller_block|br }}</td></tr></table><p>{{ said('%s: %s &emsp; ', ('Bestell-Nr.', o.number), ('Datum', o.day), ('Kd.-Nr.', o.customer), ('Liefertag', o.delivery), ('Küchenleitung', o.contact)) }}</p><table class='f z'><thead><tr><th>Art.-Nr.</th><th>Bezeichnung</th><th class=n>Bestand</th><th class=n>Soll</th><th class=n>Bestellmenge</th><th>Einheit</th></tr></thead>{% for x in lines %}<tr><td>{{ x.sku }}</td><td>{{ x.desc }}</td><td class=n>–</td><td class=n>–</td><td class=n><b>{{ x.qty }}</b></td><td>{{ x.unit }}</td></tr>{% endfor %}</table><p>Anzahl Positionen: {{ o.count }}</p>",
        BASE + "@page {size: A4 landscape; margin: 14mm} body {font: 9pt 'Liberation Sans'} .z td, .z th {border: .3pt solid #999; padding: 1mm 2mm} .z th {background: #e3f2e1}", codes=True, lines=(3, 15),
    ),
    Form(
        "authority", "de",
        "<table class=f><tr><td><b>{{ o.name }}</b><br>Zentrale Vergabestelle<br>{{ o.street }}<br>{{ o.place }}</td><td class=n>{{ said('%s %s<br>', ('Auskunft erteilt:', o.contact), ('Durchwahl:', o.phone), ('Datum:', o.day)) }}Geschäftszeichen: II-2/{{ o.n }}</td></tr></table><p>{{ o.seller_block|br }}</p><h3>Auftrag{% if o.number %} Nr. {{ o.number }}{% endif %}</h3><p>Auf Ihr Angebot vom {{ o.earlier }} wird Ihnen der Auftrag über folgende Lieferungen erteilt:</p><table class='f t'><tr><th>Los/Pos.</th><th>Artikel-Nr.</th><th>Leistungsbeschreibung</th><th>Menge</th><th>Einheit</th><th>Einzelpreis EUR</th><th>Gesamtpreis EUR</th></tr>" + _PRICED + "<tr><td colspan=6>Summe ohne Umsatzsteuer</td><td class=n>{{ o.net }}</td></tr><tr><td colspan=6>Umsatzsteuer 19 v. H.</td><td class=n>{{ o.tax }}</td></tr><tr><td colspan=6><b>Auftragssumme</b></td><td class=n><b>{{ o.gross }}</b></td></tr></table>{% if o.delivery %}<p>Lieferfrist: {{ o.delivery }}</p>{% endif %}{% if o.ship %}<p>Erfüllungsort: {{ o.ship|rows|join(', ') }}</p>{% endif %}<p>Es gelten die VOL/B. Haushaltsstelle 0{{ o.n }}/532 01.</p><p>Im Auftrag<br><br>{{ o.contact }}</p>",
        BASE + "@page {size: A4; margin: 22mm} body {font: 10.5pt 'Liberation Sans'} .t td, .t th {border: .4pt solid #444; padding: 1mm; font-size: 9pt}", countries=("DE",), lines=(1, 8),
    ),
    Form(
        "bakery-chain", "de",
        "<div class=top>{{ o.name }}</div><div class=two><div>{{ o.street }}<br>{{ o.place }}<br>{{ o.email }}</div><div>{{ said('%s: %s<br>', ('Bestellung', o.number), ('vom', o.day), ('Lieferdatum', o.delivery), ('Zahlart', o.payment)) }}</div></div><p>An {{ o.seller_block|rows|join(' – ') }}</p><table class='f t'><tr><th>MatNr</th><th>Ihre Nr</th><th>Text</th><th class=n>Menge</th><th>ME</th><th class=n>Preis</th><th class=n>Wert</th></tr>{% for x in lines %}<tr><td>{{ x.bsku }}</td><td>{{ x.sku }}</td><td>{{ x.desc }}</td><td class=n>{{ x.qty }}</td><td>{{ x.unit }}</td><td class=n>{{ x.price }}</td><td class=n>{{ x.total }}</td></tr>{% endfor %}<tr><td colspan=6>Summe EUR (netto)</td><td class=n>{{ o.net }}</td></tr></table>{% if o.ship %}<p><b>Liefern an Filiale:</b> {{ o.ship|rows|join(', ') }}</p>{% endif %}",
        BASE + "@page {size: A4; margin: 15mm} body {font: 8.5pt 'DejaVu Sans'} .top {background: #b5651d; color: #fff; font-size: 15pt; padding: 3mm} .two div {display: inline-block; width: 80mm; margin: 3mm 0; vertical-align: top} .t th {border-bottom: 1pt solid #b5651d} .t td {padding: .8mm 1.5mm .8mm 0}", codes=True, lines=(2, 12),
    ),
    Form(
        "hand-template", "de",
        "<h1>Einkaufsliste</h1><p class=c>{{ o.name }}<br>{{ o.street }} · {{ o.place }} · {{ o.phone }}</p><p>für: <b>{{ o.seller }}</b>{% if o.day %} &nbsp; Datum: {{ o.day }}{% endif %}{% if o.delivery %} &nbsp; brauchen wir: {{ o.delivery }}{% endif %}</p><table class='f t'><tr><th>☑</th><th>Menge</th><th>Was</th><th>Nummer</th></tr>{% for x in lines %}<tr><td>☑</td><td>{{ x.qty }} {{ x.unit }}</td><td>{{ x.desc }}</td><td>{{ x.sku }}</td></tr>{% endfor %}{% for _ in range(3) %}<tr><td>☐</td><td></td><td></td><td></td></tr>{% endfor %}</table><p>{{ o.note }}</p><p class=c>{{ o.contact }}</p>",
        BASE + "@page {size: A5; margin: 10mm} body {font: 10pt 'DejaVu Serif'} h1 {font-size: 16pt; text-align: center; margin: 0} .c {text-align: center} .t td, .t th {border-bottom: .5pt dashed #666; padding: 1.4mm}", lines=(1, 8),
    ),
    Form(
        "discount-house", "de",
        "<table class=f><tr><td class=l>{{ o.name }}</td><td class=n>{{ o.street }}<br>{{ o.place }}</td></tr></table><div class=s>Lieferant: {{ o.seller_block|rows|join(', ') }}</div><table class='f k'><tr>{{ said('<td><i>%s</i><br>%s</td>', ('Auftragsnr.', o.number), ('Auftragsdatum', o.day), ('Kundennr.', o.customer), ('Liefertermin', o.delivery), ('Zahlung', o.payment)) }}</tr></table><table class='f t'><tr><th>Pos</th><th>Artikel</th><th>Bezeichnung</th><th class=n>Menge</th><th>Einh.</th><th class=n>Listenpreis €</th><th class=n>Rab. %</th><th class=n>Betrag €</th></tr>{% for x in lines %}<tr><td>{{ x.pos10 }}</td><td>{{ x.sku }}</td><td>{{ x.desc }}</td><td class=n>{{ x.qty }}</td><td>{{ x.unit }}</td><td class=n>{{ x.price }}</td><td class=n>{{ x.off }}</td><td class=n>{{ x.total }}</td></tr>{% endfor %}<tr><td colspan=7 class=n>Gesamt netto</td><td class=n>{{ o.net }}</td></tr></table>" + _IMPRINT,
        BASE + _IMPRINT_CSS + "@page {size: A4; margin: 15mm 15mm 22mm} body {font: 9pt 'Liberation Sans'} .l {font-size: 17pt; letter-spacing: 1pt} .s {margin: 5mm 0} .k td {background: #f0f0f0; padding: 1.5mm} .k i {font-size: 7pt} .t {margin-top: 5mm} .t th {border-bottom: .8pt solid} .t td {padding: 1mm}", off=True, lines=(1, 10),
    ),
    Form(
        "austrian-inn", "de",
        "<p class=n>{{ o.name }}<br>{{ o.street }}<br>{{ o.place }}</p><p>Firma<br>{{ o.seller_block|br }}</p><p>{{ o.city }}{% if o.day %}, am {{ o.day }}{% endif %}</p><p><b>Bestellung{% if o.number %} {{ o.number }}{% endif %}</b></p><p>Sehr geehrte Damen und Herren!</p><p>Wir bestellen laut Katalog:</p>{% for x in lines %}<div class=i><b>{{ x.qty }} {{ x.unit }}</b> &nbsp; {{ x.desc }}<br><span class=g>Katalognummer {{ x.sku }}, € {{ x.price }} netto</span></div>{% endfor %}{% if o.until %}<p>Um Lieferung bis {{ o.until }} wird gebeten.</p>{% endif %}{% if o.payment %}<p>Bezahlung: {{ o.payment }}</p>{% endif %}<p>Mit freundlichen Grüßen</p><p>{{ o.contact }}</p>",
        BASE + "@page {size: A4; margin: 25mm} body {font: 11.5pt 'Liberation Serif'} .i {margin: 2mm 0 2mm 6mm} .g {font-size: 9pt; color: #333}", countries=("AT", "IT"), lines=(1, 6),
    ),
    Form(
        "swiss-form", "de",
        "<h2>Bestellung</h2><table class='f b'><tr><td>Besteller</td><td>{{ o.name }}, {{ o.street }}, {{ o.place }}</td></tr><tr><td>Lieferant</td><td>{{ o.seller_block|rows|join(', ') }}</td></tr>{{ said('<tr><td>%s</td><td>%s</td></tr>', ('Bestellnummer', o.number), ('Datum', o.day), ('Liefertermin', o.delivery), ('Lieferadresse', o.ship|rows|join(', ')), ('Zahlung', o.payment), ('Bemerkungen', o.note)) }}</table><table class='f b'><tr class=g><td>Pos.</td><td>Art.-Nr.</td><td>Bezeichnung</td><td>Anzahl</td><td>Einheit</td><td>EUR / Einheit</td><td>EUR Total</td></tr>" + _PRICED + "<tr><td colspan=6>Total EUR exkl. MwSt.</td><td class=n>{{ o.net }}</td></tr></table><p>Visum: {{ o.contact }}</p>",
        BASE + "@page {size: A4; margin: 18mm} body {font: 10pt 'Liberation Sans'} .b {margin: 4mm 0} .b td {border: .4pt solid #333; padding: 1.3mm} .g td {background: #c8102e; color: #fff}", countries=("CH",),
    ),
    Form(
        "cleaning-order", "de",
        "<table class=f><tr><td><b>{{ o.name }}</b><br>{{ o.street }}, {{ o.place }}</td><td class=n><h3>Materialabruf</h3></td></tr></table><p>{{ o.seller_block|br }}</p><table class=k>{{ said('<tr><td>%s</td><td>%s</td></tr>', ('Bestellnummer', o.number), ('Datum', o.day), ('Unsere Kd.-Nr.', o.customer), ('Objektleitung', o.contact), ('Anlieferung', o.delivery)) }}<tr><td>Kostenträger</td><td>26-{{ o.n }}</td></tr><tr><td>Rahmenvertrag</td><td>RV {{ o.n }}/25</td></tr></table>{% if o.ship %}<div class=x>Lieferadresse (Objekt):<br>{{ o.ship|br }}</div>{% endif %}<table class='f t'><tr><th>Menge</th><th>Einheit</th><th>Art.-Nr.</th><th>Bezeichnung</th><th>EAN</th></tr>{% for x in lines %}<tr><td class=n>{{ x.qty }}</td><td>{{ x.unit }}</td><td>{{ x.sku }}</td><td>{{ x.desc }}</td><td>{{ x.gtin }}</td></tr>{% endfor %}</table>",
        BASE + "@page {size: A4; margin: 18mm} body {font: 10pt 'DejaVu Sans Condensed'} .k td {padding-right: 6mm} .x {border: .8pt solid #06c; padding: 2mm; margin: 4mm 0; width: 80mm} .t td, .t th {padding: 1mm 2mm; border-bottom: .3pt solid #06c}",
    ),
    Form(
        "shop-receipt", "de",
        "<div class=c><b>{{ o.name }}</b><br>{{ o.street }}<br>{{ o.place }}</div><hr><div>NACHBESTELLUNG</div>{{ said('<div>%s %s</div>', ('Beleg:', o.number), ('Datum:', o.day), ('Kunde:', o.customer), ('Lieferung:', o.delivery)) }}<hr>{% for x in lines %}<div>{{ x.desc }}</div><div class=n>{{ x.sku }} &nbsp; {{ x.times }} x {{ x.price }} = {{ x.total }}</div>{% endfor %}<hr><div class=n>SUMME EUR NETTO {{ o.net }}</div><div class=c>an {{ o.seller }}</div>",
        "@page {size: 80mm 260mm; margin: 5mm} body {font: 7.5pt 'DejaVu Sans Mono'} .c {text-align: center} .n {text-align: right}", lines=(1, 8),
    ),
)  # fmt: skip
