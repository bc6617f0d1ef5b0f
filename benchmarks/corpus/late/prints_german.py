"""German-speaking buyers of the late part who print their orders: workshop programs, time-worn forms, purchasing systems, letters."""

from __future__ import annotations

from benchmarks.corpus.drawn.pages import Form

BASE = "table {border-collapse: collapse; width: 100%} td, th {vertical-align: top; text-align: left; padding: .8mm 1.5mm} .r {text-align: right} "
_FOOT = "<div class=foot>{{ o.name }} | {{ o.street }} | {{ o.place }} | Fon {{ o.phone }}<br>Volksbank, IBAN DE89 3704 0044 0532 0130 00 | Handelsregister {{ o.n }}{% if o.vat %} | USt-IdNr. {{ o.vat }}{% endif %}</div>"
_FOOT_CSS = ".foot {position: fixed; bottom: -10mm; left: 0; right: 0; font-size: 6.5pt; text-align: center; color: #555} "

FORMS: tuple[Form, ...] = (
    Form(
        "workshop-plus", "de",
        "<table><tr><td><b style='font-size:14pt'>{{ o.name }}</b><br>{{ o.street }}, {{ o.place }}<br>Telefon {{ o.phone }}</td><td class=r><span style='font-size:14pt'>Teilebestellung</span><br>{{ said('%s: %s<br>', ('Beleg', o.number), ('Datum', o.day), ('Annahme', o.contact)) }}</td></tr></table><p>An<br>{{ o.seller_block|br }}</p>{% if o.customer %}<p>Kunde Nr. {{ o.customer }}</p>{% endif %}<table class=t><tr><th>Zeile</th><th>Teilenummer</th><th>Teil</th><th class=r>Anz.</th><th class=r>EK netto €</th><th class=r>Zeile netto €</th></tr>"
        "{% for x in lines %}<tr><td>{{ x.pos }}</td><td>{{ x.sku }}</td><td>{{ x.desc }}</td><td class=r>{{ x.qty }}</td><td class=r>{{ x.price }}</td><td class=r>{{ x.total }}</td></tr>{% endfor %}<tr><td colspan=5 class=r>Beleg netto €</td><td class=r>{{ o.net }}</td></tr></table>{% if o.delivery %}<p>Anlieferung gewünscht: {{ o.delivery }}</p>{% endif %}",
        BASE + "@page {size: A4; margin: 15mm} body {font: 9.5pt 'Liberation Sans'} .t th {background: #223; color: #fff}", lines=(1, 10),
    ),
    Form(
        "carbon-form", "de",
        "<h1>BESTELLSCHEIN{% if o.number %} Nr. {{ o.number }}{% endif %}</h1><table class=g><tr><td><i>Besteller</i><br>{{ o.block|br }}</td><td><i>Lieferant</i><br>{{ o.seller_block|br }}</td></tr><tr><td><i>Datum</i><br>{{ o.day }}</td><td><i>Ihre Kundennummer für uns</i><br>{{ o.customer }}</td></tr><tr><td><i>Liefertermin</i><br>{{ o.delivery }}</td><td><i>Zahlungsart</i><br>{{ o.payment }}</td></tr></table><br>"
        "<table class=g><tr><th>Menge</th><th>Einheit</th><th>Gegenstand</th><th>Artikel-Nr.</th></tr>{% for x in lines %}<tr><td class=r>{{ x.qty }}</td><td>{{ x.unit }}</td><td>{{ x.desc }}</td><td>{{ x.sku }}</td></tr>{% endfor %}{% for _ in range(3) %}<tr><td>&nbsp;</td><td></td><td></td><td></td></tr>{% endfor %}</table><p>Unterschrift: <span style='font-family:Z003;font-size:16pt'>{{ o.contact }}</span></p><p class=k>weiß: Lieferant &nbsp; gelb: Buchhaltung &nbsp; rosa: verbleibt im Block</p>",
        BASE + "@page {size: A4; margin: 18mm} body {font: 10.5pt 'Liberation Serif'} h1 {font-size: 15pt; letter-spacing: 2pt} .g td, .g th {border: .6pt solid #700} i {font-size: 7pt; color: #700} .k {font-size: 7pt}", lines=(1, 8),
    ),
    Form(
        "materials-system", "de",
        "<table><tr><td>{{ o.block|br }}</td><td><table>{{ said('<tr><td class=l>%s</td><td>%s</td></tr>', ('Einkaufsbeleg', o.number), ('Belegdatum', o.day), ('Einkäufer', o.contact), ('Telefon', o.phone), ('Ihre Lieferantennr. bei uns', '1' ~ o.n ~ '0'), ('Unsere Nr. bei Ihnen', o.customer), ('Lieferdatum', o.delivery), ('Zahlung', o.payment)) }}</table></td></tr></table><p>Firma<br>{{ o.seller_block|br }}</p><h2>Bestellung</h2><p>Bitte liefern Sie zu unseren umseitigen Bedingungen:</p>"
        "<table class=t><thead><tr><th>Pos</th><th>Material<br>Ihre Art.-Nr.</th><th>Kurztext</th><th class=r>Menge</th><th>BME</th><th class=r>Preis</th><th class=r>Nettowert</th></tr></thead>{% for x in lines %}<tr><td>{{ x.pos10 }}</td><td>{{ x.bsku }}<br>{{ x.sku }}</td><td>{{ x.desc }}</td><td class=r>{{ x.qty }}</td><td>{{ x.unit }}</td><td class=r>{{ x.price }}</td><td class=r>{{ x.total }}</td></tr>{% endfor %}<tr><td colspan=6>Gesamtnettowert EUR</td><td class=r>{{ o.net }}</td></tr></table>" + _FOOT,
        BASE + _FOOT_CSS + "@page {size: A4; margin: 18mm 15mm 20mm 20mm} body {font: 8.5pt 'DejaVu Sans'} .l {color: #555} .t th {border-bottom: 1pt solid; border-top: 1pt solid} .t td {border-bottom: .2pt solid #aaa}", codes=True, decimals=3, countries=("DE", "AT"), lines=(1, 12),
    ),
    Form(
        "care-letter", "de",
        "<div class=h>{{ o.name }}</div><p class=s>{{ o.street }} · {{ o.place }} · Tel. {{ o.phone }}</p><p><br>{{ o.seller_block|br }}</p><p class=r>{{ o.city }}{% if o.day %}, {{ o.day }}{% endif %}</p><p><b>Bestellung von Dienstkleidung{% if o.number %}, unsere Nummer {{ o.number }}{% endif %}</b></p><p>Sehr geehrte Frau {{ o.person }},</p><p>für unsere Mitarbeitenden bestellen wir auf Grundlage Ihres Angebots AN-{{ o.n }}:</p><table>{% for x in lines %}<tr><td class=r style='width:22mm'>{{ x.qty }} {{ x.unit }}</td><td>{{ x.desc }}</td><td>{{ x.sku }}</td></tr>{% endfor %}</table>"
        "{% if o.until %}<p>Wir erwarten die Lieferung bis {{ o.until }}.</p>{% endif %}{% if o.customer %}<p>Sie führen uns unter der Kundennummer {{ o.customer }}.</p>{% endif %}<p>{{ o.note }}</p><p>Mit freundlichen Grüßen</p><p><br>{{ o.contact }}</p>",
        BASE + "@page {size: A4; margin: 25mm 22mm} body {font: 11pt 'Liberation Serif'} .h {font-size: 18pt; text-align: center; color: #1b5e20} .s {text-align: center; font-size: 8pt}", lines=(1, 7),
    ),
    Form(
        "discount-list", "de",
        "<table><tr><td><b>{{ o.name }}</b><br>{{ o.street }}<br>{{ o.place }}</td><td class=r>{{ said('%s %s<br>', ('Bestellung', o.number), ('vom', o.day), ('Kundennr.', o.customer)) }}</td></tr></table><p>{{ o.seller_block|rows|join(' · ') }}</p><table class=t><tr><th>Art.-Nr.</th><th>Artikel</th><th class=r>Menge</th><th>Einh.</th><th class=r>Liste EUR</th><th class=r>Rab. %</th><th class=r>Netto EUR</th></tr>{% for x in lines %}<tr><td>{{ x.sku }}</td><td>{{ x.desc }}</td><td class=r>{{ x.qty }}</td><td>{{ x.unit }}</td><td class=r>{{ x.price }}</td><td class=r>{{ x.off }}</td><td class=r>{{ x.total }}</td></tr>{% endfor %}</table>"
        "<table style='width:80mm;margin-left:95mm'><tr><td>Summe netto</td><td class=r>{{ o.net }}</td></tr><tr><td>19 % USt.</td><td class=r>{{ o.tax }}</td></tr><tr><td><b>Summe brutto</b></td><td class=r><b>{{ o.gross }}</b></td></tr></table>{% if o.ship %}<p><b>Abweichende Lieferanschrift</b><br>{{ o.ship|br }}</p>{% endif %}<p>{{ o.note }}</p><p>{{ o.contact }}, {{ o.phone }}</p>",
        BASE + "@page {size: A4; margin: 17mm} body {font: 9.5pt 'DejaVu Sans Condensed'} .t {margin: 5mm 0} .t td, .t th {border: .3pt solid #888}", off=True, countries=("DE",), lines=(1, 9),
    ),
    Form(
        "collective-list", "de",
        "<h3>Sammelbestellung {{ o.name }}</h3><p>{{ said('%s: %s<br>', ('Bestell-Nr.', o.number), ('Bestelldatum', o.day), ('Kundennummer', o.customer), ('Anlieferung', o.delivery)) }}Lieferant: {{ o.seller }}<br>Lieferadresse: {{ o.street }}, {{ o.place }}</p><table class=t><thead><tr><th>Nr.</th><th>EAN-Code</th><th>Art.-Nr.</th><th>Artikel</th><th class=r>Bestellmenge</th><th>Einheit</th></tr></thead>{% for x in lines %}<tr><td>{{ x.pos3 }}</td><td>{{ x.gtin }}</td><td>{{ x.sku }}</td><td>{{ x.desc }}</td><td class=r>{{ x.qty }}</td><td>{{ x.unit }}</td></tr>{% endfor %}</table><p>Anzahl Zeilen: {{ o.count }}</p>",
        BASE + "@page {size: A4; margin: 14mm; @bottom-left {content: 'Blatt ' counter(page) ' von ' counter(pages); font-size: 7pt}} body {font: 8.5pt 'Liberation Sans'} .t tr:nth-child(odd) td {background: #f0eee6} .t th {border-bottom: .8pt solid}", codes=True, lines=(9, 34),
    ),
    Form(
        "side-panel", "de",
        "<div class=side><b>Bestellung</b><br><br>{{ said('<small>%s</small><br>%s<br><br>', ('BESTELLNUMMER', o.number), ('DATUM', o.day), ('KUNDENNUMMER', o.customer), ('WUNSCHTERMIN', o.delivery), ('BEZAHLUNG', o.payment), ('ANSPRECHPERSON', o.contact), ('TELEFON', o.phone)) }}</div><div class=main><p><b>{{ o.name }}</b><br>{{ o.street }}<br>{{ o.place }}</p><p>{{ o.seller_block|br }}</p><table class=t>{% for x in lines %}<tr><td><b>{{ x.desc }}</b><br>{{ x.sku }}</td><td class=r>{{ x.qty }} {{ x.unit }}</td><td class=r>{{ x.price }} €</td><td class=r>{{ x.total }} €</td></tr>{% endfor %}</table><p class=r>Zusammen netto <b>{{ o.net }} €</b></p></div>",
        BASE + "@page {size: A4; margin: 0} body {font: 9.5pt 'DejaVu Sans'} .side {position: absolute; left: 0; top: 0; width: 44mm; height: 297mm; padding: 18mm 6mm; background: #2f3e46; color: #fff} .main {margin: 18mm 12mm 15mm 66mm} .t td {border-bottom: .3pt solid #999}", lines=(1, 7),
    ),
    Form(
        "dot-matrix", "de",
        "<pre>{{ o.name }}\n{{ o.street }}\n{{ o.place }}\n\nAN:\n{{ o.seller_block }}\n\n{{ said('%s %s\n', ('BESTELL-NR.  ', o.number), ('DATUM        ', o.day), ('KUNDEN-NR.   ', o.customer), ('TERMIN       ', o.delivery)) }}\n{{ '=' * 72 }}\n{{ '%-4s%-14s%-38s%8s %-6s'|format('LFD', 'ARTIKEL', 'TEXT', 'MENGE', 'ME') }}\n{{ '=' * 72 }}\n{% for x in lines %}{{ '%-4s%-14s%-38s%8s %-6s'|format(x.pos, x.sku, x.desc[:37], x.qty, x.unit) }}\n{% if x.desc[37:] %}{{ '%-18s%s'|format('', x.desc[37:]) }}\n{% endif %}{% endfor %}{{ '=' * 72 }}\nBEARBEITER {{ o.contact }}\n</pre>",
        "@page {size: A4; margin: 18mm} pre {font: 9.5pt 'Liberation Mono'}", codes=True, lines=(1, 14), unsold=0.0,
    ),
    Form(
        "swiss-form", "de",
        "<table><tr><td>{{ o.block|br }}</td><td>{{ o.seller_block|br }}</td></tr></table><h2>Bestellung{% if o.number %} {{ o.number }}{% endif %}</h2><p>{{ said('%s %s &nbsp;&nbsp; ', ('Datum', o.day), ('Kundennummer', o.customer), ('Liefertermin', o.delivery)) }}</p><table class=t><tr><th>Pos</th><th>Artikel</th><th>Bezeichnung</th><th class=r>Anzahl</th><th>Einheit</th><th class=r>Preis EUR</th><th class=r>Betrag EUR</th></tr>{% for x in lines %}<tr><td>{{ x.pos }}</td><td>{{ x.sku }}</td><td>{{ x.desc }}</td><td class=r>{{ x.qty }}</td><td>{{ x.unit }}</td><td class=r>{{ x.price }}</td><td class=r>{{ x.total }}</td></tr>{% endfor %}<tr><td colspan=6>Total exkl. MwSt. EUR</td><td class=r>{{ o.net }}</td></tr></table><p>Freundliche Grüsse<br>{{ o.contact }}</p>",
        BASE + "@page {size: A4; margin: 20mm} body {font: 10pt 'Liberation Sans'} h2 {font-weight: normal} .t td, .t th {border-bottom: .4pt solid}", countries=("CH",), lines=(1, 8),
    ),
    Form(
        "austrian-print", "de",
        "<p class=r><b>{{ o.name }}</b><br>{{ o.street }}<br>{{ o.place }}<br>Österreich</p><p>Fa.<br>{{ o.seller_block|br }}</p><table style='width:90mm'>{{ said('<tr><td>%s</td><td>%s</td></tr>', ('Auftrags-Nr.:', o.number), ('Auftragsdatum:', o.day), ('Kd-Nr.:', o.customer), ('Zustelltermin:', o.delivery), ('Sachbearb.:', o.contact)) }}</table><h3>BESTELLUNG</h3><table class=t><tr><th>Stk/Einh</th><th>Artikelbezeichnung</th><th>ArtNr</th><th class=r>Einzel €</th><th class=r>Gesamt €</th></tr>{% for x in lines %}<tr><td>{{ x.qty }} {{ x.unit }}</td><td>{{ x.desc }}</td><td>{{ x.sku }}</td><td class=r>{{ x.price }}</td><td class=r>{{ x.total }}</td></tr>{% endfor %}<tr><td colspan=4 class=r>Nettosumme €</td><td class=r>{{ o.net }}</td></tr></table>{% if o.ship %}<p>Zustelladresse:<br>{{ o.ship|br }}</p>{% endif %}",
        BASE + "@page {size: A4; margin: 20mm} body {font: 10pt 'DejaVu Serif'} .t th {border-bottom: 1pt solid; border-top: 1pt solid}", countries=("AT",), lines=(1, 8),
    ),
    Form(
        "project-blocks", "de",
        "<h2>{{ o.name }}</h2><p>{{ o.street }}, {{ o.place }}</p><p>Bestellung an {{ o.seller_block|rows|join(', ') }}</p><table class=g><tr>{{ said('<td><small>%s</small><br><b>%s</b></td>', ('Bestellung', o.number), ('Datum', o.day), ('Projekt', 'NB-' ~ o.n if o.number else ''), ('Kundennr.', o.customer), ('Termin', o.delivery)) }}</tr></table>{% for x in lines %}<div class=p><b>Position {{ x.pos }}</b> &nbsp; {{ x.desc }}<br>Artikelnummer {{ x.sku }} &nbsp;|&nbsp; Menge {{ x.qty }} {{ x.unit }} &nbsp;|&nbsp; Einzelpreis {{ x.price }} EUR &nbsp;|&nbsp; Gesamtpreis {{ x.total }} EUR</div>{% endfor %}<p>Auftragssumme netto: {{ o.net }} EUR</p>{% if o.ship %}<p>Baustelle:<br>{{ o.ship|br }}</p>{% endif %}<p>{{ o.contact }}, Bauleitung</p>",
        BASE + "@page {size: A4; margin: 18mm} body {font: 10pt 'Liberation Sans'} .g td {border: .5pt solid #666} .p {border-left: 3pt solid #e67e22; padding-left: 3mm; margin: 4mm 0}", lines=(1, 6),
    ),
    Form(
        "sheet-print", "de",
        "<table class=g><tr><td colspan=6 class=c>{{ o.name }} – Bestellung Berufsbedarf</td></tr>{{ said('<tr><td colspan=2>%s</td><td colspan=4>%s</td></tr>', ('Bestellnr', o.number), ('Datum', o.day), ('Kundennr', o.customer), ('Liefern an', o.name ~ ', ' ~ o.street ~ ', ' ~ o.place), ('Besteller', o.contact), ('Lieferung bis', o.delivery), ('Hinweis', o.note)) }}<tr class=h><td>Nr</td><td>Artikelnr</td><td>Bezeichnung</td><td>Menge</td><td>Einh</td><td>Preis €</td></tr>{% for x in lines %}<tr><td>{{ x.pos }}</td><td>{{ x.sku }}</td><td>{{ x.desc }}</td><td class=r>{{ x.qty }}</td><td>{{ x.unit }}</td><td class=r>{{ x.price }}</td></tr>{% endfor %}</table>",
        BASE + "@page {size: A4 landscape; margin: 12mm} body {font: 9pt 'Carlito'} .g td {border: .4pt solid #999} .h td {background: #ddd; font-weight: bold} .c {text-align: center; font-size: 13pt}", lines=(1, 12), countries=("DE",),
    ),
)  # fmt: skip
