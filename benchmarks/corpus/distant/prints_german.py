"""German-speaking buyers of the distant part who print their orders: yards, clubs, towns, fleets, depots, and what their programs make of it."""

from __future__ import annotations

from benchmarks.corpus.drawn.pages import Form

BASE = "table {border-collapse: collapse} td, th {vertical-align: top; text-align: left} .r {text-align: right} .w {width: 100%} "
_FOOT = "<table class='w foot'><tr><td>{{ o.name }}<br>{{ o.street }}<br>{{ o.place }}</td><td>Tel. {{ o.phone }}<br>{{ o.email }}</td><td>Küstenbank eG<br>IBAN DE68 2105 0170 0012 3456 78<br>BIC NOLADE21KIE</td><td>Amtsgericht HRB {{ o.n }}{% if o.vat %}<br>USt-IdNr. {{ o.vat }}{% endif %}</td></tr></table>"
_FOOT_CSS = ".foot {position: fixed; bottom: -16mm; left: 0; right: 0; font-size: 6.5pt; color: #555; border-top: .4pt solid #999} "

FORMS: tuple[Form, ...] = (
    Form(
        "yard-modern", "de",
        "<table class=w><tr><td class=logo>⚓ {{ o.name }}</td><td class='r t0'>BESTELLUNG</td></tr></table><p class=abs>{{ o.name }} · {{ o.street }} · {{ o.place }}</p><table class=w><tr><td>{{ o.seller_block|br }}</td><td class=info><table>{{ said('<tr><td>%s</td><td>%s</td></tr>', ('Belegnr.', o.number), ('Belegdatum', o.day), ('Ihre Kundennr. für uns', o.customer), ('Liefertermin', o.delivery), ('Zahlung', o.payment), ('Ansprechpartner', o.contact)) }}</table></td></tr></table>"
        "<table class='w t'><thead><tr><th>Pos.</th><th>Artikel</th><th class=r>Menge</th><th>Einheit</th><th class=r>EP (€)</th><th class=r>Rabatt</th><th class=r>Netto (€)</th></tr></thead>{% for x in lines %}<tr><td>{{ x.pos }}</td><td><b>{{ x.sku }}</b><br>{{ x.desc }}</td><td class=r>{{ x.qty }}</td><td>{{ x.unit }}</td><td class=r>{{ x.price }}</td><td class=r>{% if x.off %}{{ x.off }} %{% endif %}</td><td class=r>{{ x.total }}</td></tr>{% endfor %}<tr class=s><td colspan=6>Summe netto</td><td class=r>{{ o.net }}</td></tr></table>{% if o.ship %}<p><b>Abweichende Lieferadresse</b><br>{{ o.ship|br }}</p>{% endif %}<p>{{ o.note }}</p>" + _FOOT,
        BASE + _FOOT_CSS + "@page {size: A4; margin: 18mm 18mm 30mm 20mm} body {font: 9.5pt 'DejaVu Sans'} .logo {font-size: 15pt; color: #123c69} .t0 {font-size: 17pt; letter-spacing: 2pt; color: #888} .abs {font-size: 6.5pt; text-decoration: underline; margin-top: 12mm} .info {width: 75mm; font-size: 8.5pt} .t {margin: 8mm 0} .t th {border-bottom: 1.2pt solid #123c69; font-size: 8pt} .t td {padding: 1.2mm 1mm; border-bottom: .3pt solid #ccc} .s td {font-weight: bold; border: 0}", off=True, lines=(1, 12),
    ),
    Form(
        "club-typewriter", "de",
        "<p class=c>{{ o.name }}<br>{{ o.street }} * {{ o.place }}</p><hr><p>An<br>{{ o.seller_block|br }}</p><p>{{ o.city }}{% if o.day %}, {{ o.day }}{% endif %}</p><p>Betr.: Bestellung{% if o.number %} {{ o.number }}{% endif %}</p><p>Sehr geehrte Damen und Herren,</p><p>für unser Vereinsgelände bestellen wir{% if o.until %}, lieferbar bis {{ o.until }}{% endif %}:</p>{% for x in lines %}<p class=l>{{ x.qty }} {{ x.unit }} {{ x.desc }}, Artikelnummer {{ x.sku }}, je {{ x.price }} EUR = {{ x.total }} EUR</p>{% endfor %}<p>Zusammen {{ o.net }} EUR netto.</p>{% if o.payment %}<p>Zahlungsweise: {{ o.payment }}</p>{% endif %}<p>Mit Seglergruß</p><p>{{ o.contact }}<br>Schriftführer</p>",
        BASE + "@page {size: A4; margin: 25mm} body {font: 10.5pt 'Liberation Mono'} .c {text-align: center} .l {margin: 1mm 0 1mm 8mm; text-indent: -8mm}", countries=("DE", "AT"), lines=(1, 6),
    ),
    Form(
        "town-hall", "de",
        "<table class=w><tr><td class=k>{{ o.name }}</td><td class='r s'>{{ said('%s: %s<br>', ('Auskunft', o.contact), ('Durchwahl', o.phone), ('E-Mail', o.email), ('Datum', o.day)) }}</td></tr></table><p class=s>{{ o.street }}, {{ o.place }}</p><p class=a>{{ o.seller_block|br }}</p><h3>Bestellschein{% if o.number %} Nr. {{ o.number }}{% endif %}</h3>{% if o.customer %}<p>Kundennummer: {{ o.customer }}</p>{% endif %}<table class='w t'><tr><th>Lfd.</th><th>Bezeichnung der Leistung</th><th>Menge</th><th class=r>Einzelpreis €</th><th class=r>Betrag €</th></tr>{% for x in lines %}<tr><td>{{ x.pos }}</td><td>{{ x.desc }}, Bestellnummer {{ x.sku }}</td><td>{{ x.qty }} {{ x.unit }}</td><td class=r>{{ x.price }}</td><td class=r>{{ x.total }}</td></tr>{% endfor %}<tr><td colspan=4>Zwischensumme</td><td class=r>{{ o.goods }}</td></tr>{% if o.freight %}<tr><td colspan=4>Fracht und Verpackung</td><td class=r>{{ o.freight }}</td></tr>{% endif %}<tr><td colspan=4>Nettosumme</td><td class=r>{{ o.net }}</td></tr><tr><td colspan=4>19 % Umsatzsteuer</td><td class=r>{{ o.tax }}</td></tr><tr><td colspan=4><b>Bruttosumme</b></td><td class=r><b>{{ o.gross }}</b></td></tr></table>"
        "{% if o.delivery %}<p>Ausführungsfrist: {{ o.delivery }}</p>{% endif %}{% if o.ship %}<p>Leistungsort: {{ o.ship|rows|join(', ') }}</p>{% endif %}<p class=s>Rechnungen werden nur unter Angabe der Nummer des Bestellscheins angenommen.</p><p>Im Auftrag<br><br>{{ o.contact }}</p>",
        BASE + "@page {size: A4; margin: 20mm 20mm 20mm 25mm} body {font: 10.5pt 'Liberation Sans'} .k {font-size: 14pt} .s {font-size: 8.5pt} .a {margin: 12mm 0 10mm 0} .t td, .t th {border: .5pt solid #000; padding: 1mm}", freight=True, countries=("DE",), lines=(1, 8),
    ),
    Form(
        "fleet-erp", "de",
        "<table class='w b'><tr><td class=g>Auftraggeber</td><td class=g>Lieferanschrift</td><td class=g>Lieferant</td></tr><tr><td>{{ o.block|br }}</td><td>{% if o.ship %}{{ o.ship|br }}{% else %}wie Auftraggeber{% endif %}</td><td>{{ o.seller_block|br }}</td></tr></table><table class='w b'><tr><td class=g>Bestellnummer</td><td class=g>Datum</td><td class=g>Kundennummer</td><td class=g>Liefertermin</td><td class=g>Sachbearbeiter</td></tr><tr><td>{{ o.number }}</td><td>{{ o.day }}</td><td>{{ o.customer }}</td><td>{{ o.delivery }}</td><td>{{ o.contact }}</td></tr></table>"
        "<table class='w t'><thead><tr><th>Pos</th><th>Mat.-Nr.</th><th>Ihre Art.-Nr.</th><th>Bezeichnung</th><th class=r>Menge</th><th>ME</th><th class=r>Preis</th><th class=r>Wert</th></tr></thead>{% for x in lines %}<tr><td>{{ x.pos5 }}</td><td>{{ x.bsku }}</td><td>{{ x.sku }}</td><td>{{ x.desc }}</td><td class=r>{{ x.qty }}</td><td>{{ x.unit }}</td><td class=r>{{ x.price }}</td><td class=r>{{ x.total }}</td></tr>{% endfor %}</table><p class=r>Bestellwert netto EUR {{ o.net }}</p><p class=f>Dieses Dokument wurde maschinell erstellt und ist ohne Unterschrift gültig.</p>",
        BASE + "@page {size: A4; margin: 14mm; @top-right {content: counter(page) '/' counter(pages); font: 7pt 'Liberation Sans'}} body {font: 8.5pt 'Liberation Sans'} .b {margin-bottom: 3mm; table-layout: fixed} .b td {border: .4pt solid #444; padding: 1.2mm} .g {background: #ddd; font-size: 7pt} .t th {border-top: .8pt solid; border-bottom: .8pt solid; padding: 1mm} .t td {padding: .9mm 1mm} .f {font-size: 6.5pt}", codes=True, decimals=2, lines=(3, 26),
    ),
    Form(
        "hundred-prices", "de",
        "<h2>{{ o.name }}</h2><p>{{ o.street }}, {{ o.place }}, Tel. {{ o.phone }}</p><table class=w><tr><td>{{ o.seller_block|br }}</td><td>{{ said('<b>%s:</b> %s<br>', ('Bestellung', o.number), ('Datum', o.day), ('Kunde', o.customer), ('Lieferung', o.delivery)) }}</td></tr></table><table class='w t'><tr><th>Art.-Nr.</th><th>Bezeichnung</th><th class=r>Menge</th><th>Einheit</th><th class=r>Preis je 100 €</th><th class=r>Gesamt €</th></tr>{% for x in lines %}<tr><td>{{ x.sku }}</td><td>{{ x.desc }}</td><td class=r>{{ x.qty }}</td><td>{{ x.unit }}</td><td class=r>{{ x.price }}</td><td class=r>{{ x.total }}</td></tr>{% endfor %}<tr><td colspan=5 class=r>Netto €</td><td class=r>{{ o.net }}</td></tr></table><p>Bestellt: {{ o.contact }}</p>",
        BASE + "@page {size: A4; margin: 20mm} body {font: 10pt 'DejaVu Sans Condensed'} h2 {border-bottom: 2pt solid #a33} .t {margin-top: 8mm} .t td, .t th {border-bottom: .4pt dotted #333; padding: 1.2mm}", per=100, unsold=0.0, lines=(1, 8),
    ),
    Form(
        "works-slip", "de",
        "<table class='w b'><tr><td colspan=2><b>Bestellschein Werkstatt</b></td><td>Nr. {{ o.number }}</td></tr><tr><td colspan=2>{{ o.name }}, {{ o.street }}, {{ o.place }}</td><td>vom {{ o.day }}</td></tr><tr><td>Lieferant: {{ o.seller }}</td><td>Kd.-Nr. {{ o.customer }}</td><td>bis {{ o.delivery }}</td></tr></table><table class='w b'>{% for x in lines %}<tr><td class=r>{{ x.qty }}</td><td>{{ x.unit }}</td><td>{{ x.sku }}</td><td>{{ x.desc }}</td></tr>{% endfor %}{% for _ in range(4) %}<tr><td>&nbsp;</td><td></td><td></td><td></td></tr>{% endfor %}</table><p>Besteller: {{ o.contact }}</p>",
        BASE + "@page {size: A5 landscape; margin: 9mm} body {font: 9pt 'Liberation Sans'} .b {margin-bottom: 3mm} .b td {border: .5pt solid #333; padding: 1mm}", lines=(1, 7),
    ),
    Form(
        "farm-shop", "de",
        "<p class=n>{{ o.name }}</p><p>{{ o.street }}<br>{{ o.place }}</p><h1>Ersatzteilbestellung</h1><p>{{ said('%s %s &nbsp; ', ('Nr.', o.number), ('vom', o.day), ('Kundennr.', o.customer)) }}</p><p>Lieferant: {{ o.seller_block|rows|join(' · ') }}</p>{% if o.delivery %}<p>Wunschtermin: {{ o.delivery }}</p>{% endif %}<table class=w>{% for x in lines %}<tr class={{ 'e' if loop.index is even else 'o' }}><td>{{ x.sku }}<br><small>EAN {{ x.gtin }}</small></td><td>{{ x.desc }}</td><td class=r>{{ x.qty }} {{ x.unit }}</td></tr>{% endfor %}</table><p>{{ o.note }}</p><p>{{ o.contact }}, {{ o.phone }}</p>",
        BASE + "@page {size: A4; margin: 20mm} body {font: 10.5pt 'Liberation Sans'} .n {font-size: 13pt; font-weight: bold; color: #33691e} h1 {font-size: 16pt} .e td {background: #f1f8e9} td {padding: 1.5mm} small {color: #666}", lines=(1, 9),
    ),
    Form(
        "swiss-berth", "de",
        "<table class=w><tr><td><b>{{ o.name }}</b><br>{{ o.street }}<br>{{ o.place }}</td><td>{{ o.seller_block|br }}</td></tr></table><h2>Bestellung{% if o.number %} {{ o.number }}{% endif %}</h2><p>{{ said('%s: %s<br>', ('Datum', o.day), ('Kundennummer', o.customer), ('Gewünschter Termin', o.delivery), ('Zuständig', o.contact)) }}</p><table class='w t'><tr><th>Menge</th><th>Einheit</th><th>Artikel-Nr.</th><th>Bezeichnung</th><th class=r>Preis</th><th class=r>Betrag</th></tr>{% for x in lines %}<tr><td>{{ x.qty }}</td><td>{{ x.unit }}</td><td>{{ x.sku }}</td><td>{{ x.desc }}</td><td class=r>{{ x.price }}</td><td class=r>{{ x.total }}</td></tr>{% endfor %}<tr><td colspan=5>Total EUR exkl. MWST</td><td class=r>{{ o.net }}</td></tr></table>{% if o.ship %}<p>Lieferung an: {{ o.ship|rows|join(', ') }}</p>{% endif %}",
        BASE + "@page {size: A4; margin: 22mm} body {font: 10pt 'Liberation Sans'} .t td, .t th {padding: 1mm; border-top: .3pt solid #000}", countries=("CH",), lines=(1, 9),
    ),
    Form(
        "austrian-lake-form", "de",
        "<h3 class=c>{{ o.name }}</h3><p class=c>{{ o.street }}, {{ o.place }}, Tel. {{ o.phone }}</p><p>{{ o.seller_block|br }}</p><p class=r>{{ o.city }}{% if o.day %}, am {{ o.day }}{% endif %}</p><p><u>Auftrag{% if o.number %} {{ o.number }}{% endif %}</u></p><table class='w t'><tr><th>Art.-Nr.</th><th>Ware</th><th>Stückzahl/Menge</th></tr>{% for x in lines %}<tr><td>{{ x.sku }}</td><td>{{ x.desc }}</td><td>{{ x.qty }} {{ x.unit }}</td></tr>{% endfor %}</table>{% if o.delivery %}<p>Zustellung: {{ o.delivery }}</p>{% endif %}{% if o.payment %}<p>Zahlungsart: {{ o.payment }}</p>{% endif %}<p>{{ o.note }}</p><p>Hochachtungsvoll<br>{{ o.contact }}</p>",
        BASE + "@page {size: A4; margin: 24mm} body {font: 11pt 'Liberation Serif'} .c {text-align: center} .t td, .t th {border: .4pt solid #777; padding: 1mm 2mm}", countries=("AT",), lines=(1, 7),
    ),
    Form(
        "bilingual", "de",
        "<table class=w><tr><td><b>{{ o.name }}</b><br>{{ o.street }}<br>{{ o.place }}</td><td class=r><b>BESTELLUNG / PURCHASE ORDER</b></td></tr></table><table class='w b'>{{ said('<tr><td>%s</td><td>%s</td></tr>', ('Bestellnummer / Order no.', o.number), ('Datum / Date', o.day), ('Kundennummer / Customer no.', o.customer), ('Liefertermin / Delivery date', o.delivery), ('Zahlungsart / Payment', o.payment), ('Kontakt / Contact', o.contact)) }}<tr><td>Lieferant / Supplier</td><td>{{ o.seller_block|rows|join(', ') }}</td></tr>{% if o.ship %}<tr><td>Lieferadresse / Ship to</td><td>{{ o.ship|rows|join(', ') }}</td></tr>{% endif %}</table>"
        "<table class='w t'><thead><tr><th>Pos.<br>Item</th><th>Artikelnr.<br>Part no.</th><th>Bezeichnung<br>Description</th><th class=r>Menge<br>Qty</th><th>Einheit<br>Unit</th><th class=r>Preis EUR<br>Price EUR</th><th class=r>Betrag EUR<br>Amount EUR</th></tr></thead>{% for x in lines %}<tr><td>{{ x.pos10 }}</td><td>{{ x.sku }}</td><td>{{ x.desc }}</td><td class=r>{{ x.qty }}</td><td>{{ x.unit }}</td><td class=r>{{ x.price }}</td><td class=r>{{ x.total }}</td></tr>{% endfor %}<tr><td colspan=6>Summe netto / Net total EUR</td><td class=r>{{ o.net }}</td></tr></table>",
        BASE + "@page {size: A4; margin: 16mm} body {font: 9pt 'DejaVu Sans'} .b {margin: 6mm 0} .b td {border: .3pt solid #888; padding: 1mm; font-size: 8.5pt} .t th {background: #e3f2fd; padding: 1mm; font-size: 8pt} .t td {padding: 1mm; border-bottom: .3pt solid #90caf9}", codes=True, lines=(1, 15),
    ),
    Form(
        "printed-table-only", "de",
        "<p>{{ o.block|br }}</p><p>Bestellung{% if o.number %} {{ o.number }}{% endif %}{% if o.day %} vom {{ o.day }}{% endif %} an {{ o.seller }}</p><table class=t>{% for x in lines %}<tr><td>{{ x.sku }}</td><td>{{ x.desc }}</td><td class=r>{{ x.qty }}</td><td>{{ x.unit }}</td></tr>{% endfor %}</table>{% if o.until %}<p>Lieferung bis {{ o.until }} erbeten.</p>{% endif %}<p>{{ o.contact }}</p>",
        BASE + "@page {size: A4; margin: 30mm 22mm} body {font: 12pt 'Liberation Serif'} .t td {padding: 1.2mm 6mm 1.2mm 0}", lines=(1, 6),
    ),
)  # fmt: skip
