"""The opened part's buyers who print their orders from pages of HTML."""

from __future__ import annotations

from benchmarks.corpus.buyers import Buyer
from benchmarks.corpus.opened.printed_pages import Print, printed, two_in_one

_BASE = ".r {text-align: right} .l {text-align: left} td, th {vertical-align: top} .gone td {text-decoration: line-through} .items {width: 100%; border-collapse: collapse} "
_TERMS = (
    "<div style='page-break-before: always; font-size: 7pt'><h3>Allgemeine Einkaufsbedingungen (Stand 01/2024)</h3><p>1. Mindermengen unter 50 Stück je Position werden nicht anerkannt. 2. Bei Verzug sind 0,5 % des Auftragswertes je Woche, höchstens 5 %, fällig. 3. Rechnungen sind in 2-facher Ausfertigung "
    "einzureichen. 4. Der Lieferant gewährt 36 Monate Gewährleistung. 5. Abweichungen von mehr als 10 Stück oder 3 % sind anzuzeigen. 6. Zahlung innerhalb von 14 Tagen mit 3 % Skonto oder 30 Tagen netto. 7. Gerichtsstand ist der Sitz des Bestellers. 8. Anlieferung Mo–Do 7:00–15:30 Uhr.</p></div>"
)
_FOOT = "<div class=foot><div>{name}<br>{street}<br>{place}</div><div>Sparkasse Mitte<br>IBAN DE89 3704 0044 0532 0130 00<br>BIC COBADEFFXXX</div><div>Geschäftsführer: Dr. Hans Muster<br>HRB 4471 Amtsgericht<br>St.-Nr. 27/815/00471</div></div>"
_FOOT_CSS = ".foot {position: absolute; bottom: 0; font-size: 6.5pt; width: 100%; border-top: .4pt solid} .foot div {display: inline-block; width: 32%; vertical-align: top}"

STYLES: tuple[Print, ...] = (
    Print(
        "window-letter", "de", (("pos", "Pos."), ("desc_sku", "Bezeichnung<br>Artikelnummer"), ("qtyunit", "Menge<br>Einheit"), ("price", "Einzelpreis<br>EUR"), ("off", "Rabatt"), ("total", "Gesamt<br>EUR")),
        "<div class=line>{name} · {street} · {place}</div><div class=to>{seller_block}</div><div class=info>[[Bestellnummer<br><b>{number}</b><br>]][[Kundennummer<br><b>{customer}</b><br>]][[Datum<br><b>{day}</b><br>]]Sachbearbeitung<br><b>{contact}</b><br>Durchwahl<br><b>{phone}</b></div><h2>Bestellung</h2>"
        "<p>Sehr geehrte Damen und Herren,</p><p>wir bestellen zu Ihren bekannten Bedingungen[[, Liefertermin {delivery_label}]]:</p>{table}<p class=sum>Summe netto {net} EUR<br>19 % MwSt. {tax} EUR<br><b>Gesamtbetrag {gross} EUR</b></p>[[<p>Zahlung: {payment}</p>]][[<p>Lieferanschrift: {ship}</p>]][[<p>{note}</p>]]" + _FOOT,
        _BASE + _FOOT_CSS + "@page {size: A4; margin: 20mm 18mm} body {font: 9.5pt 'Liberation Sans'} .line {font-size: 6.5pt; text-decoration: underline; margin-top: 25mm} .to {height: 28mm} .info {position: absolute; right: 0; top: 22mm; width: 55mm} .info b {display: block; margin-bottom: 1mm} .items th {border-bottom: 1pt solid; font-size: 8pt} .items td {padding: 2pt 3pt} .sum {text-align: right}",
        countries=("DE",), off=True,
    ),
    Print(
        "terms-behind", "de", (("sku", "Artikel"), ("desc", "Text"), ("qty", "Menge"), ("unit", "ME"), ("date", "Termin"), ("price", "Preis"), ("total", "Wert")),
        "<table class=top><tr><td>{block}</td><td class=r><h1>BESTELLUNG</h1>[[Nr. {number}<br>]][[vom {day}<br>]]</td></tr></table><p>An {seller_block}</p>[[<p>Unsere Kundennummer bei Ihnen: {customer}</p>]]{table}<p class=r>Nettobestellwert EUR {net}</p>[[<p>Zahlungsbedingungen: {payment}</p>]]<p>Es gelten ausschließlich unsere umseitigen Einkaufsbedingungen.</p>" + _TERMS,
        _BASE + "@page {size: A4; margin: 15mm} body {font: 8.5pt 'DejaVu Sans'} .top {width: 100%} .items td {border-bottom: .3pt dotted #555; padding: 2pt} .items th {background: #ddd}", lines=(2, 9),
    ),
    Print(
        "bilingual", "de", (("pos", "Pos.<br>Item"), ("bsku", "Material<br>Material"), ("desc_sku", "Bezeichnung<br>Description"), ("qty3", "Menge<br>Quantity"), ("unit", "Einheit<br>Unit"), ("price", "Preis EUR<br>Price EUR"), ("total", "Betrag EUR<br>Amount EUR")),
        "<h2>Bestellung / Purchase Order</h2><table class=head>[[<tr><td>Bestell-Nr. / PO No.</td><td>{number}</td></tr>]][[<tr><td>Datum / Date</td><td>{day}</td></tr>]][[<tr><td>Liefertermin / Delivery date</td><td>{delivery_label}</td></tr>]][[<tr><td>Zahlung / Payment</td><td>{payment}</td></tr>]]<tr><td>Einkäufer / Buyer</td><td>{contact}</td></tr></table>"
        "<table class=two><tr><td><i>Lieferant / Supplier</i><br>{seller_block}</td><td><i>Rechnung an / Bill to</i><br>{block}</td><td>[[<i>Lieferung an / Ship to</i><br>{ship_block}]]</td></tr></table>{table}<p class=r>Gesamt / Total EUR <b>{net}</b></p>",
        _BASE + "@page {size: A4; margin: 14mm} body {font: 8pt 'Liberation Sans'} .head td {padding-right: 8mm} .two {width: 100%; margin: 6mm 0} .two td {width: 33%; border: .4pt solid #999; padding: 2mm} .items td, .items th {border: .4pt solid #444; padding: 2pt}", vague=True,
    ),
    Print(
        "landscape-groups", "en", (("pos10", "Line"), ("sku", "Supplier ref."), ("desc", "Description"), ("qty", "Quantity"), ("unit", "UOM"), ("date", "Required"), ("price", "Unit €"), ("total", "Line €")),
        "<h1>Purchase Order[[ {number}]]</h1><div class=cols><div><b>Invoice to</b><br>{block}</div><div><b>Supplier</b><br>{seller_block}</div><div>[[<b>Deliver to</b><br>{ship_block}]]</div></div><p>[[Order date {day} · ]][[Account {customer} · ]]Raised by {contact}[[ · Terms {payment}]]</p>{table}<p class=r>Order total excluding VAT € {net}</p>[[<p>Special instructions: {note}</p>]]",
        _BASE + "@page {size: A4 landscape; margin: 15mm} body {font: 9pt 'Liberation Sans'} .cols div {display: inline-block; width: 32%; vertical-align: top} .group td {background: #dfe7dc; font-weight: bold} .items td {padding: 3pt} .items tr {border-bottom: .3pt solid #aaa}",
        countries=("GB",), groups=("Front of house", "Kitchen", "Grounds"), lines=(3, 9),
    ),
    Print(
        "swiss-francs", "de", (("qty", "Anzahl"), ("unit", ""), ("sku", "Ihre Art. Nr."), ("desc", "Artikel"), ("price", "CHF"), ("total", "CHF total")),
        "<div class=r>{block}</div><p>{seller_block}<br>Deutschland</p><h3>Bestellung[[ {number}]]</h3><p>[[{day}<br>]][[Liefertermin: {delivery_label}<br>]][[Zahlungsart: {payment}]]</p>{table}<p class=r><b>Total exkl. MWST CHF {net}</b></p><p>Freundliche Grüsse<br>{contact}</p>",
        _BASE + "@page {size: A4; margin: 22mm} body {font: 10pt 'DejaVu Serif'} .items td {padding: 3pt 0}", countries=("CH",),
    ),
    Print(
        "struck-out", "de", (("pos", "Nr."), ("desc", "Gegenstand"), ("sku", "Best.-Nr."), ("qtyunit", "Menge"), ("priceunit", "Einzelpreis"), ("total", "Summe")),
        "<p>{block}</p><h2>Materialbestellung</h2><p>[[Bestellnummer {number}, ]][[Datum {day}, ]][[Kunde {customer}]]</p><p class=hint>Durchgestrichene Positionen entfallen.</p>{table}[[<p>Liefern bis: {delivery_label}</p>]]<p>{contact}</p>", _BASE + "@page {size: A4; margin: 18mm} body {font: 11pt 'Liberation Serif'} .hint {font-size: 8pt} .items td, .items th {border: .5pt solid; padding: 3pt}", struck=True, lines=(3, 7),
    ),
    Print(
        "surcharge-rows", "de", (("pos4", "Pos"), ("sku", "Nummer"), ("desc", "Benennung"), ("qty", "Anzahl"), ("unit", "Einh"), ("price", "EK/Einh"), ("total", "EK gesamt")),
        "<table class=frame><tr><td>Auftraggeber<br>{block}</td><td>Auftragnehmer<br>{seller_block}</td></tr><tr><td>[[Auftragsnummer: {number}]]</td><td>[[Auftragsdatum: {day}]]</td></tr><tr><td>[[Liefertermin: {delivery_label}]]</td><td>[[Debitorennummer: {customer}]]</td></tr></table>{table}<table class=after><tr><td>Warenwert</td><td class=r>{goods} €</td></tr><tr><td>Versandkostenpauschale</td><td class=r>{freight} €</td></tr>"
        "<tr><td>Summe netto</td><td class=r>{net} €</td></tr><tr><td>USt. 19 %</td><td class=r>{tax} €</td></tr><tr><td>Summe brutto</td><td class=r>{gross} €</td></tr></table>[[<p>Lieferadresse:<br>{ship_block}</p>]]",
        _BASE + "@page {size: A4; margin: 15mm} body {font: 9pt 'Liberation Mono'} .frame {width: 100%} .frame td {border: .6pt solid; padding: 2mm; width: 50%} .items {margin-top: 8mm} .items th {border-bottom: .6pt dashed} .after {margin-left: 55%; margin-top: 4mm; width: 45%}", countries=("DE",), freight=True,
    ),
    Print(
        "rows-of-three", "de", (("pos", "Pos"), ("desc", "Artikelbeschreibung"), ("total", "Gesamtpreis")), "<h2>Auftrag an {seller}</h2><p>{block}</p><p>[[Auftrag: {number}<br>]][[Datum: {day}<br>]][[Kunden-Nr.: {customer}<br>]]Bearbeiter: {contact}</p>{table}<p class=r>Auftragssumme netto: {net} EUR</p>[[<p>Bitte liefern bis {delivery_label}.</p>]]",
        _BASE + "@page {size: A4; margin: 20mm} body {font: 9pt 'DejaVu Sans'} .second td {padding-bottom: 4mm; color: #333} .items th {border-top: .5pt solid; border-bottom: .5pt solid}", second="Bestellnummer {sku}<br>{qty} {unit} zu je {price}",
    ),
    Print(
        "no-ruling-wrapped", "de", (("qty_below", "Stk/VE"), ("desc", "Was wir brauchen"), ("sku", "Nr. im Shop")), "<p class=r>{contact}<br>{block}</p><p>Liebes Team von {seller},</p>{table}<p>[[Bitte an diese Adresse liefern: {ship}<br>]][[Wann: {delivery_label}<br>]][[Bezahlung: {payment}<br>]][[{note}]]</p>",
        _BASE + "@page {size: A5; margin: 14mm} body {font: 12pt 'Liberation Serif'} .items td {padding: 4pt 10pt 4pt 0} .items td:nth-child(2) {width: 38mm}", lines=(1, 5),
    ),
    Print(
        "price-per-hundred", "de", (("pos", "Zeile"), ("sku", "Ihre Sachnummer"), ("desc", "Benennung"), ("qtyunit", "Bestellmenge"), ("price", "Preis"), ("empty", "PE"), ("total", "Nettowert")),
        "<h1>Bestellung</h1><div class=grid><div><small>Bestellnummer</small>[[{number}]]&nbsp;</div><div><small>Bestelldatum</small>[[{day}]]&nbsp;</div><div><small>Liefertermin</small>[[{delivery_label}]]&nbsp;</div><div><small>Kundennummer</small>[[{customer}]]&nbsp;</div></div><p>{block}</p>{table}<p>Alle Preise in EUR je 100 Einheiten. Gesamtwert {net}</p>",
        _BASE + "@page {size: A4; margin: 16mm} body {font: 9pt 'Liberation Sans'} .grid div {display: inline-block; width: 22%; border: .5pt solid; padding: 1mm; margin-right: -1px} small {display: block; font-size: 6pt} .items td, .items th {border-bottom: .4pt solid; padding: 2pt}", per=100, lines=(2, 6), vague=True,
    ),
    Print(
        "french-form", "fr", (("sku", "Réf."), ("desc", "Désignation"), ("qty", "Qté"), ("unit", "U."), ("price", "P.U. HT"), ("total", "Montant HT")),
        "<table class=two><tr><td>{block}<br>Tél. {phone}</td><td class=r><h2>BON DE COMMANDE</h2>[[N° {number}<br>]][[Date : {day}<br>]][[N° client : {customer}]]</td></tr><tr><td><u>Fournisseur</u><br>{seller_block}</td><td>[[<u>Adresse de livraison</u><br>{ship_block}]]</td></tr></table>[[<p>Date de livraison souhaitée : {delivery_label}</p>]]{table}<p class=r>TOTAL HT : {net} €</p>[[<p>Mode de règlement : {payment}</p>]][[<p>Remarques : {note}</p>]]<p>Cachet et signature : {contact}</p>",
        _BASE + "@page {size: A4; margin: 17mm} body {font: 9.5pt 'DejaVu Serif'} .two {width: 100%} .two td {width: 50%; padding-bottom: 5mm} .items th {background: #27415c; color: white; padding: 3pt} .items td {border: .4pt solid #999; padding: 3pt}",
    ),
    Print(
        "french-hotel", "fr", (("qty", "Quantité"), ("desc_sku", "Article"), ("priceunit", "Prix"), ("total", "Total")), "<h3>{name}</h3><p>{street} – {place}</p><p>À l'attention de {seller}</p><p>[[Commande n° {number}]][[ du {day}]]</p>{table}<p>Soit un total hors taxes de {net} €.</p>[[<p>À livrer avant : {delivery_label}</p>]]<p>{contact}</p>",
        _BASE + "@page {size: A4; margin: 25mm} body {font: 11pt 'Liberation Serif'} .items td {padding: 4pt} .items tr:nth-child(even) td {background: #f0ece4}", lines=(1, 5), countries=("FR",),
    ),
    Print(
        "dutch-wholesale", "nl", (("pos", "Regel"), ("sku", "Artikelnr. leverancier"), ("bsku", "Eigen nr."), ("desc", "Omschrijving"), ("qty", "Aantal"), ("unit", "Eenheid"), ("price", "Stukprijs"), ("total", "Totaal")),
        "<div class=bar>{name}</div><table class=two><tr><td>{block}</td><td>Aan:<br>{seller_block}</td></tr></table><h2>Inkooporder</h2><table class=head>[[<tr><td>Ordernummer</td><td>{number}</td></tr>]][[<tr><td>Orderdatum</td><td>{day}</td></tr>]][[<tr><td>Debiteurnummer</td><td>{customer}</td></tr>]][[<tr><td>Gewenste leverdatum</td><td>{delivery_label}</td></tr>]][[<tr><td>Betalingsconditie</td><td>{payment}</td></tr>]]<tr><td>Contactpersoon</td><td>{contact}</td></tr></table>"
        "{table}<p class=r>Totaal exclusief btw: € {net}</p>[[<p>Afleveradres: {ship}</p>]]", _BASE + "@page {size: A4; margin: 15mm} body {font: 8.5pt 'Liberation Sans'} .bar {background: #c8102e; color: white; padding: 2mm; font-weight: bold} .two {width: 100%} .head td {padding-right: 6mm} .items td, .items th {border-bottom: .3pt solid #888; padding: 2pt}",
    ),
    Print("dutch-short", "nl", (("qtyunit", ""), ("sku", ""), ("desc", "")), "<h2>Bestelling {name}</h2>[[<p>Nummer: {number}</p>]]{table}[[<p>Leveren op: {delivery_label}</p>]][[<p>Let op: {note}</p>]]<p>{contact}<br>{block}</p>", _BASE + "@page {size: A4; margin: 20mm} body {font: 12pt 'DejaVu Sans'} .items td {padding: 3pt 8pt}", heads=False, lines=(1, 6)),
    Print(
        "us-vendor", "en", (("qty", "QTY"), ("sku", "VENDOR PART"), ("desc", "DESCRIPTION"), ("price", "UNIT PRICE (EUR)"), ("total", "AMOUNT (EUR)")),
        "<h1>PURCHASE ORDER</h1><div class=r>[[P.O. #: {number}<br>]][[DATE: {day}<br>]][[ACCOUNT #: {customer}]]</div><p><b>{name}</b><br>{street}<br>{place}<br>Phone {phone}</p><table class=two><tr><th class=l>VENDOR</th><th class=l>SHIP TO</th></tr><tr><td>{seller_block}<br>Germany</td><td>[[{ship_block}]]</td></tr></table><p>REQUISITIONER: {contact} [[| DUE: {delivery_label} ]][[| TERMS: {payment}]]</p>{table}<p class=r>SUBTOTAL {net}<br>SALES TAX 0.00<br>TOTAL {net}</p>",
        _BASE + "@page {size: letter; margin: 18mm} body {font: 9.5pt 'Liberation Sans'} h1 {text-align: right; color: #7b8aa0} .two {width: 100%} .two th {background: #2f3f5c; color: white} .items th {background: #2f3f5c; color: white; padding: 3pt} .items td {border: .4pt solid #bbb; padding: 3pt}", countries=("US",), vague=True,
    ),
)  # fmt: skip

FOREIGN = tuple(
    style for style in STYLES if style.language in ("nl", "fr")
)  # stand twice, so that an eighth of all letters each is Dutch and French
BUYERS: tuple[Buyer, ...] = (*(printed(style) for style in STYLES + FOREIGN), two_in_one(STYLES[5]))
