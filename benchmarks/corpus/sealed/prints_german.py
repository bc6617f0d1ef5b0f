"""German-speaking buyers of the sealed part who print their orders: craft software, purchasing systems, office programs, town halls."""

from __future__ import annotations

from benchmarks.corpus.drawn.pages import Form

BASE = "table {border-collapse: collapse} td, th {vertical-align: top; text-align: left; padding: .8mm 1.4mm} .r {text-align: right; white-space: nowrap} .w {width: 100%} "
FOOT = "<div class=f><table class=w><tr><td>{{ o.name }}<br>{{ o.street }}<br>{{ o.place }}</td><td>Tel. {{ o.phone }}<br>{{ o.email }}</td><td>Volksbank<br>IBAN DE02 1203 0000 0000 2020 51</td><td>{% if o.vat %}USt-IdNr. {{ o.vat }}<br>{% endif %}Amtsgericht {{ o.city }}, HRB {{ o.n }}</td></tr></table></div>"
FOOT_CSS = ".f {position: fixed; bottom: -16mm; left: 0; right: 0; font-size: 6.5pt; color: #444; border-top: .4pt solid #888} "

FORMS: tuple[Form, ...] = (
    Form(
        "craft-software", "de",
        "<div class=k>{{ o.name }} – Meisterbetrieb</div><p class=s>{{ o.name }}, {{ o.street }}, {{ o.place }}</p><p>{{ o.seller_block|br }}</p><table class=i>{{ said('<tr><td>%s</td><td>%s</td></tr>', ('Bestellung', o.number), ('Datum', o.day), ('Unsere Kundennr.', o.customer), ('Bearbeiter', o.contact), ('Liefertermin', o.delivery)) }}</table><h3>Materialbestellung</h3><table class='w t'><thead><tr><th>Pos</th><th class=r>Menge</th><th>Einh.</th><th>Artikelnr.</th><th>Bezeichnung</th><th class=r>EP €</th><th class=r>GP €</th></tr></thead>"
        "{% for x in lines %}<tr><td>{{ x.pos }}</td><td class=r>{{ x.qty }}</td><td>{{ x.unit }}</td><td>{{ x.sku }}</td><td>{{ x.desc }}</td><td class=r>{{ x.price }}</td><td class=r>{{ x.total }}</td></tr>{% endfor %}<tr><td colspan=6 class=r>Summe netto</td><td class=r>{{ o.net }}</td></tr></table>{% if o.ship %}<p><b>Bitte liefern an:</b><br>{{ o.ship|br }}</p>{% endif %}<p>{{ o.note }}</p><p>Mit freundlichen Grüßen<br>{{ o.contact }}</p>" + FOOT,
        BASE + FOOT_CSS + "@page {size: A4; margin: 18mm 18mm 26mm 22mm} body {font: 9.5pt 'Liberation Sans'} .k {font-size: 15pt; color: #b45309; border-bottom: 1.5pt solid #b45309} .s {font-size: 6.5pt; margin-top: 12mm} .i {margin: 6mm 0 0 95mm; font-size: 8.5pt} .t th {border-bottom: .7pt solid #b45309}",
    ),
    Form(
        "plain-letter", "de",
        "<p class=r>{{ o.block|br }}</p><p>{{ o.seller_block|br }}</p><p class=r>{{ o.city }}{% if o.day %}, {{ o.day }}{% endif %}</p><p><b>Bestellung{% if o.number %} Nr. {{ o.number }}{% endif %}{% if o.customer %}, Kundennummer {{ o.customer }}{% endif %}</b></p><p>Sehr geehrte Damen und Herren,</p><p>bitte liefern Sie uns{% if o.until %} bis {{ o.until }}{% endif %} die nachstehenden Artikel:</p><table class='w t'><tr><th>Anzahl</th><th>Artikel</th><th>Nummer</th></tr>{% for x in lines %}<tr><td>{{ x.qty }} {{ x.unit }}</td><td>{{ x.desc }}</td><td>{{ x.sku }}</td></tr>{% endfor %}</table><p>{{ o.note }}</p><p>Mit freundlichen Grüßen</p><p><i>{{ o.contact }}</i></p>",
        BASE + "@page {size: A4; margin: 25mm 20mm} body {font: 11pt 'Liberation Serif'} .t td, .t th {border-bottom: .4pt solid #666}", lines=(1, 6),
    ),
    Form(
        "purchasing-system", "de",
        "<table class=w><tr><td><b>{{ o.name }}</b><br>{{ o.street }}<br>{{ o.place }}</td><td class=r><span class=h>Bestellung</span></td></tr></table><table class='w b'><tr><td>Lieferant<br>{{ o.seller_block|br }}</td><td>{{ said('%s: %s<br>', ('Bestellnummer', o.number), ('Bestelldatum', o.day), ('Einkäufer/in', o.contact), ('Telefon', o.phone), ('Unsere Kundennummer', o.customer)) }}Angebot: 26-{{ o.n }}</td></tr><tr><td>Lieferadresse<br>{% if o.ship %}{{ o.ship|br }}{% else %}{{ o.block|br }}{% endif %}</td><td>{% if o.delivery %}Liefertermin: {{ o.delivery }}<br>{% endif %}Lieferbedingung: frei Haus</td></tr></table>"
        "<table class='w t'><thead><tr><th>Pos.</th><th>Materialnummer</th><th>Ihre Materialnummer</th><th>Text</th><th class=r>Menge</th><th>ME</th><th class=r>Preis/ME</th><th class=r>Betrag EUR</th></tr></thead>{% for x in lines %}<tr><td>{{ x.pos5 }}</td><td>{{ x.bsku }}</td><td>{{ x.sku }}</td><td>{{ x.desc }}</td><td class=r>{{ x.qty }}</td><td>{{ x.unit }}</td><td class=r>{{ x.price }}</td><td class=r>{{ x.total }}</td></tr>{% endfor %}</table><p class=r><b>Gesamtbetrag netto EUR {{ o.net }}</b></p><p class=m>Es gelten ausschließlich unsere Allgemeinen Einkaufsbedingungen. Auftragsbestätigung binnen zwei Werktagen erbeten.</p>",
        BASE + "@page {size: A4; margin: 15mm} body {font: 8.5pt 'Liberation Sans'} .h {font-size: 16pt} .b {margin: 5mm 0} .b td {border: .4pt solid #555; width: 50%} .t th {background: #dbe4ee} .t td {border-bottom: .3pt solid #aaa} .m {font-size: 7pt}", codes=True, decimals=2, lines=(1, 10), countries=("DE", "AT"),
    ),
    Form(
        "per-hundred", "de",
        "<h2>{{ o.name }}</h2><p>{{ o.street }} · {{ o.place }}</p><p>{{ o.seller_block|br }}</p><p>{{ said('<b>%s</b> %s &nbsp;&nbsp; ', ('Bestell-Nr.', o.number), ('Datum', o.day), ('Kunden-Nr.', o.customer), ('Termin', o.delivery)) }}</p><table class='w t'><tr><th>Artikel</th><th>Bezeichnung</th><th class=r>Menge</th><th>ME</th><th class=r>Preis € je 100</th><th class=r>Wert €</th></tr>{% for x in lines %}<tr><td>{{ x.sku }}</td><td>{{ x.desc }}</td><td class=r>{{ x.qty }}</td><td>{{ x.unit }}</td><td class=r>{{ x.price }}</td><td class=r>{{ x.total }}</td></tr>{% endfor %}<tr><td colspan=5>Nettowert</td><td class=r>{{ o.net }}</td></tr></table><p>Preise für Kabel zuzüglich Metallzuschlag am Tag der Lieferung.</p><p>{{ o.contact }}</p>",
        BASE + "@page {size: A4; margin: 20mm} body {font: 9.5pt 'DejaVu Sans'} .t td, .t th {border: .4pt solid #888}", per=100, lines=(1, 6), countries=("DE",),
    ),
    Form(
        "town-order", "de",
        "<p><b>{{ o.name }}</b><br>{{ o.street }}<br>{{ o.place }}</p><p class=r>Aktenzeichen 66.{{ o.n }}<br>{{ said('%s %s<br>', ('Auskunft erteilt', o.contact), ('Durchwahl', o.phone), ('Datum', o.day)) }}</p><p>{{ o.seller_block|br }}</p><h3>Bestellschein{% if o.number %} {{ o.number }}{% endif %}</h3><p>Bezug: Ihr Angebot {{ o.n }}. Wir bestellen:</p><table class='w t'><tr><th>Nr.</th><th>Menge</th><th>Einheit</th><th>Gegenstand</th><th>Artikelnummer</th><th class=r>Einzelpreis</th><th class=r>Gesamt</th></tr>{% for x in lines %}<tr><td>{{ x.pos }}</td><td>{{ x.qty }}</td><td>{{ x.unit }}</td><td>{{ x.desc }}</td><td>{{ x.sku }}</td><td class=r>{{ x.price }} €</td><td class=r>{{ x.total }} €</td></tr>{% endfor %}"
        "<tr><td colspan=6>Summe netto</td><td class=r>{{ o.net }} €</td></tr><tr><td colspan=6>Umsatzsteuer 19 %</td><td class=r>{{ o.tax }} €</td></tr><tr><td colspan=6><b>Summe brutto</b></td><td class=r><b>{{ o.gross }} €</b></td></tr></table>{% if o.delivery %}<p>Lieferfrist: {{ o.delivery }}</p>{% endif %}<p>Sachlich richtig: ____________ &nbsp; Haushaltsmittel stehen bereit: ____________</p>",
        BASE + "@page {size: A4; margin: 22mm} body {font: 10pt 'Liberation Serif'} .t td, .t th {border: .5pt solid #000}", countries=("DE",), lines=(1, 5),
    ),
    Form(
        "landscape-list", "de",
        "<p><b>Sammelbestellung {{ o.name }}</b>, {{ o.street }}, {{ o.place }}</p><p>{{ said('%s: %s | ', ('Bestellnummer', o.number), ('vom', o.day), ('Kundennummer', o.customer), ('Anlieferung', o.delivery)) }}</p><table class='w t'><thead><tr><th>Lfd.</th><th>GTIN</th><th>Artikelnummer</th><th>Artikelbezeichnung</th><th class=r>Bestellmenge</th><th>Einheit</th></tr></thead>{% for x in lines %}<tr><td>{{ x.pos }}</td><td>{{ x.gtin }}</td><td>{{ x.sku }}</td><td>{{ x.desc }}</td><td class=r>{{ x.qty }}</td><td>{{ x.unit }}</td></tr>{% endfor %}</table><p>Anzahl Positionen: {{ o.count }}</p>",
        BASE + "@page {size: A4 landscape; margin: 14mm; @bottom-center {content: counter(page) ' von ' counter(pages); font-size: 7pt}} body {font: 9pt 'Liberation Sans'} .t tr:nth-child(odd) td {background: #f1f5f9} .t th {border-bottom: 1pt solid}", codes=True, lines=(6, 34),
    ),
    Form(
        "discount-table", "de",
        "<div class=x>BESTELLUNG</div><table class=w><tr><td>{{ o.block|br }}</td><td>{{ o.seller_block|br }}</td></tr></table><table class=g>{{ said('<tr><td>%s</td><td>%s</td></tr>', ('Bestell-Nr.', o.number), ('Datum', o.day), ('Kunden-Nr.', o.customer), ('Zahlung', o.payment), ('Lieferung', o.delivery)) }}</table><table class='w t'><tr><th>Art.-Nr.</th><th>Artikel</th><th class=r>Menge</th><th>ME</th><th class=r>Liste €</th><th class=r>Rabatt %</th><th class=r>Netto €</th></tr>{% for x in lines %}<tr><td>{{ x.sku }}</td><td>{{ x.desc }}</td><td class=r>{{ x.qty }}</td><td>{{ x.unit }}</td><td class=r>{{ x.price }}</td><td class=r>{{ x.off }}</td><td class=r>{{ x.total }}</td></tr>{% endfor %}<tr><td colspan=6 class=r>Gesamt netto</td><td class=r>{{ o.net }}</td></tr></table><p>{{ o.contact }}</p>",
        BASE + "@page {size: A4; margin: 17mm} body {font: 9.5pt 'DejaVu Sans Condensed'} .x {background: #1e293b; color: #fff; padding: 2mm; letter-spacing: 2pt} .g {margin: 4mm 0} .g td {border: .3pt solid #999} .t th {border-bottom: 1pt solid #1e293b}", off=True, lines=(1, 7), countries=("DE", "AT", "IT"),
    ),
    Form(
        "typewriter", "de",
        "<pre>{{ o.name }}\n{{ o.street }}\n{{ o.place }}\n\nAn\n{{ o.seller_block }}\n\n\nB e s t e l l u n g   {{ o.number }}\n\n{{ said('%s %s\n', ('Datum           :', o.day), ('Kundennummer    :', o.customer), ('Liefertermin    :', o.delivery), ('Zustaendig      :', o.contact)) }}\n{{ '%-13s %10s %-9s %12s %14s'|format('Artikel', 'Menge', 'Einheit', 'Preis EUR', 'Betrag EUR') }}\n{{ '=' * 62 }}\n{% for x in lines %}{{ '%-13s %10s %-9s %12s %14s'|format(x.sku, x.qty, x.unit, x.price, x.total) }}\n  {{ x.desc }}\n{% endfor %}{{ '=' * 62 }}\n{{ '%-46s %15s'|format('Gesamt netto EUR', o.net) }}\n</pre>",
        "@page {size: A4; margin: 20mm} pre {font: 10pt 'Liberation Mono'}", lines=(1, 9),
    ),
    Form(
        "spreadsheet-print", "de",
        "<table class='w t'><tr><td colspan=6 class=y>Bestellliste Elektro – {{ o.name }}</td></tr>{{ said('<tr><td colspan=2>%s</td><td colspan=4>%s</td></tr>', ('Bestellnr.', o.number), ('Datum', o.day), ('Rechnungsadresse', o.block|rows|join(', ')), ('Lieferadresse', o.ship|rows|join(', ')), ('gewünschter Liefertermin', o.delivery), ('Ansprechpartner', o.contact), ('Bemerkung', o.note)) }}<tr class=y><td>Artikelnr.</td><td>Beschreibung</td><td>Menge</td><td>Einheit</td><td>Preis</td><td>Summe</td></tr>{% for x in lines %}<tr><td>{{ x.sku }}</td><td>{{ x.desc }}</td><td class=r>{{ x.qty }}</td><td>{{ x.unit }}</td><td class=r>{{ x.price }} €</td><td class=r>{{ x.total }} €</td></tr>{% endfor %}{% for _ in range(3) %}<tr><td>&nbsp;</td><td></td><td></td><td></td><td></td><td class=r>0,00 €</td></tr>{% endfor %}<tr class=y><td colspan=5>Summe</td><td class=r>{{ o.sum }} €</td></tr></table>",
        BASE + "@page {size: A4; margin: 15mm} body {font: 10pt 'Liberation Sans'} .t td {border: .4pt solid #555} .y td, td.y {background: #ffe699; font-weight: bold}", countries=("DE", "AT"), lines=(1, 7),
    ),
    Form(
        "modern-invoice-like", "de",
        "<div class=l></div><h1>{{ o.name }}</h1><p class=g>{{ o.street }} · {{ o.place }} · {{ o.email }}</p><div class=c><b>Empfänger</b><br>{{ o.seller_block|br }}</div><div class=c><b>Bestelldaten</b><br>{{ said('%s %s<br>', ('Bestellung', o.number), ('vom', o.day), ('Kunde', o.customer), ('bis', o.delivery), ('Zahlweise', o.payment)) }}</div><table class='w t'><tr><th>Was</th><th class=r>Wie viel</th><th class=r>Einzeln</th><th class=r>Zusammen</th></tr>{% for x in lines %}<tr><td>{{ x.desc }}<br><small>Art. {{ x.sku }}</small></td><td class=r>{{ x.qty }} {{ x.unit }}</td><td class=r>{{ x.price }} €</td><td class=r>{{ x.total }} €</td></tr>{% endfor %}</table><p class=r>Netto {{ o.net }} €<br>+ 19 % MwSt. {{ o.tax }} €<br><b>Brutto {{ o.gross }} €</b></p><p>Liebe Grüße, {{ o.contact }}</p>",
        BASE + "@page {size: A4; margin: 16mm} body {font: 10pt 'DejaVu Sans'} .l {position: absolute; left: -16mm; top: -16mm; bottom: -16mm; width: 5mm; background: #7c3aed} h1 {font-size: 18pt; margin: 0} .g {color: #777; font-size: 8pt} .c {display: inline-block; width: 82mm; vertical-align: top; margin: 6mm 0} .t th {color: #7c3aed; border-bottom: 1pt solid #7c3aed}", countries=("DE",), lines=(1, 6),
    ),
    Form(
        "austrian-print", "de",
        "<table class=w><tr><td>{{ o.block|br }}</td><td class=r>{% if o.day %}{{ o.city }}, am {{ o.day }}{% endif %}<br>UID {{ o.vat }}</td></tr></table><p>An die Firma<br>{{ o.seller_block|br }}</p><p><u>Betrifft: Bestellung{% if o.number %} {{ o.number }}{% endif %}</u></p><p>Sehr geehrte Damen und Herren! Wir bestellen:</p><table class='w t'><tr><th>Pos.</th><th>Artikel</th><th>Art.-Nr.</th><th class=r>Menge</th><th>EH</th><th class=r>€/EH</th><th class=r>€</th></tr>{% for x in lines %}<tr><td>{{ x.pos }}</td><td>{{ x.desc }}</td><td>{{ x.sku }}</td><td class=r>{{ x.qty }}</td><td>{{ x.unit }}</td><td class=r>{{ x.price }}</td><td class=r>{{ x.total }}</td></tr>{% endfor %}</table><p class=r>Gesamtsumme netto € {{ o.net }}</p>{% if o.delivery %}<p>Liefertermin: {{ o.delivery }}</p>{% endif %}{% if o.customer %}<p>Kundennummer: {{ o.customer }}</p>{% endif %}<p>Mit freundlichen Grüßen<br>{{ o.contact }}</p>",
        BASE + "@page {size: A4; margin: 20mm} body {font: 10pt 'Liberation Sans'} .t th, .t td {border-bottom: .3pt dotted #000}", countries=("AT",),
    ),
    Form(
        "swiss-print", "de",
        "<p class=h>{{ o.name }}</p><p>{{ o.street }}, {{ o.place }}</p><p class=a>{{ o.seller_block|br }}</p><table>{{ said('<tr><td>%s</td><td>%s</td></tr>', ('Bestellung', o.number), ('Datum', o.day), ('Kundennummer', o.customer), ('Liefertermin', o.delivery), ('Kontakt', o.contact)) }}</table><table class='w t'><tr><th>Position</th><th>Artikelnummer</th><th>Bezeichnung</th><th class=r>Anzahl</th><th>Einheit</th><th class=r>Preis EUR</th><th class=r>Total EUR</th></tr>{% for x in lines %}<tr><td>{{ x.pos }}</td><td>{{ x.sku }}</td><td>{{ x.desc }}</td><td class=r>{{ x.qty }}</td><td>{{ x.unit }}</td><td class=r>{{ x.price }}</td><td class=r>{{ x.total }}</td></tr>{% endfor %}<tr><td colspan=6>Total exkl. MWST</td><td class=r>{{ o.net }}</td></tr></table><p>Freundliche Grüsse</p><p>{{ o.contact }}</p>",
        BASE + "@page {size: A4; margin: 20mm} body {font: 10pt 'DejaVu Sans'} .h {font-size: 14pt; color: #c1121f} .a {margin: 10mm 0 10mm 90mm} .t th {border-top: 1pt solid; border-bottom: 1pt solid}", countries=("CH",),
    ),
    Form(
        "stage-rental", "de",
        "<h2>Zukaufauftrag{% if o.number %} {{ o.number }}{% endif %}</h2><p>{{ o.name }} | {{ o.street }} | {{ o.place }} | {{ o.phone }}</p>{% if o.ship %}<p class=b>LIEFERN AN: {{ o.ship|rows|join(' / ') }}</p>{% endif %}{% if o.delivery %}<p class=b>EINTREFFEND: {{ o.delivery }}</p>{% endif %}<table class='w t'>{% for x in lines %}<tr><td class=r><b>{{ x.qty }}</b></td><td>{{ x.unit }}</td><td>{{ x.desc }}</td><td>{{ x.sku }}</td><td>☐</td></tr>{% endfor %}</table><p>{{ o.note }}</p><p>Disposition: {{ o.contact }}{% if o.day %}, {{ o.day }}{% endif %}</p>",
        BASE + "@page {size: A4; margin: 18mm} body {font: 11pt 'DejaVu Sans Condensed'} .b {border: 1.5pt solid #000; padding: 2mm} .t td {border-bottom: .5pt solid #bbb; padding: 1.6mm}", lines=(2, 9),
    ),
)  # fmt: skip
