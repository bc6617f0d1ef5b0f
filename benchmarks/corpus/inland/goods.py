"""What the inland part's company sells: families of near-twins for drives, hydraulics, compressed air, pipework, and the store with its packing bench."""

from __future__ import annotations

from functools import partial

from benchmarks.corpus.goods import Family as _Family
from benchmarks.corpus.goods import Words

WORDS: Words = {
    "weiß": ("white", "wit", "blanc"), "schwarz": ("black", "zwart", "noir"), "rot": ("red", "rood", "rouge"), "blau": ("blue", "blauw", "bleu"), "gelb": ("yellow", "geel", "jaune"), "braun": ("brown", "bruin", "marron"), "transparent": ("clear", "transparant", "transparent"), "grau": ("grey", "grijs", "gris"),
    "gerade": ("straight", "recht", "droit"), "Winkel": ("elbow", "knie", "coude"), "Stück": ("piece", "stuk", "raccord"), "Muffe": ("socket", "mof", "manchon"), "Stecker": ("plug", "stekker", "embout"), "Doppelnippel": ("hex nipple", "dubbele nippel", "mamelon double"), "Zoll": ("inch", "inch", "pouce"),
    "Messing": ("brass", "messing", "laiton"), "Edelstahl": ("stainless steel", "rvs", "inox"), "Bronze": ("bronze", "brons", "bronze"), "Kunststoff": ("plastic", "kunststof", "plastique"), "Kohle": ("carbon", "koolstof", "carbone"), "Stahl": ("steel", "staal", "acier"), "Alu": ("aluminium", "aluminium", "alu"),
    "innen": ("female", "binnendraad", "femelle"), "außen": ("male", "buitendraad", "mâle"), "Tülle": ("hose tail", "slangpilaar", "cannelé"), "unten": ("bottom", "onder", "dessous"), "hinten": ("back", "achter", "arrière"), "kurz": ("short", "kort", "court"), "lang": ("long", "lang", "long"), "links": ("left", "links", "gauche"), "rechts": ("right", "rechts", "droite"),
    "mit": ("with", "met", "avec"), "ohne": ("without", "zonder", "sans"), "Öler": ("lubricator", "olienevelaar", "lubrificateur"), "Schwimmer": ("float", "vlotter", "flotteur"), "Gummi": ("rubber", "rubber", "caoutchouc"), "Bremse": ("brake", "rem", "frein"), "Band": ("cord", "koord", "cordon"), "Griff": ("handle", "greep", "poignée"),
    "einwellig": ("single wall", "enkelgolf", "simple cannelure"), "zweiwellig": ("double wall", "dubbelgolf", "double cannelure"), "einteilig": ("one-piece", "eendelig", "une partie"), "zweiteilig": ("two-piece", "tweedelig", "deux parties"), "lagig": ("ply", "laags", "plis"), "Sack": ("bag", "zak", "sac"), "fein": ("fine", "fijn", "fin"), "grob": ("coarse", "grof", "gros"),
    "Gr.": ("size", "maat", "taille"), "Tube": ("tube", "tube", "tube"), "Dose": ("tin", "blik", "boîte"), "Spray": ("spray", "spray", "aérosol"), "Universal": ("universal", "universeel", "universel"), "Kern": ("core", "kern", "mandrin"), "Typ": ("type", "type", "type"), "verzinkt": ("galvanised", "verzinkt", "galvanisé"), "lackiert": ("painted", "gelakt", "peint"),
}  # fmt: skip
Family = partial(_Family, words=WORDS)

DRIVES = (
    Family("Kugellager Rollax {}", "Ball bearing Rollax {}", "Kogellager Rollax {}", "Roulement à billes Rollax {}", "Rollax {}", "C62", ("6004-2RS", "6004-ZZ", "6204-2RS", "6204-ZZ", "6205-2RS", "6305-2RS"), 2.9, 11.4),
    Family("Gehäuselager Stehan {}", "Housed bearing Stehan {}", "Lagerblok Stehan {}", "Palier Stehan {}", "Stehan {}", "C62", ("UCP 204", "UCP 205", "UCF 204", "UCF 205", "UCFL 204"), 9.8, 17.5),
    Family("Schmalkeilriemen Trapezo {}", "Wedge belt Trapezo {}", "Smalle V-snaar Trapezo {}", "Courroie trapézoïdale Trapezo {}", "Trapezo {}", "C62", ("SPA 1250", "SPA 1257", "SPA 1282", "SPZ 987", "SPZ 1250", "XPA 1250"), 6.9, 15.8),
    Family("Zahnriemen Zahnar {}", "Timing belt Zahnar {}", "Tandriem Zahnar {}", "Courroie dentée Zahnar {}", "Zahnar {}", "C62", ("T5 500 10 mm", "T5 500 16 mm", "T10 500 16 mm", "T10 560 16 mm", "T10 560 25 mm"), 8.2, 24.0),
    Family("Rollenkette Kettan 5 m {}", "Roller chain Kettan 5 m {}", "Rollenketting Kettan 5 m {}", "Chaîne à rouleaux Kettan 5 m {}", "Kettan {}", "RO", ("06B-1", "08B-1", "08B-2", "10B-1"), 24.0, 61.0),
    Family("Wellendichtring Lippo {}", "Rotary shaft seal Lippo {}", "Oliekeerring Lippo {}", "Joint à lèvre Lippo {}", "Lippo {}", "C62", ("25 x 47 x 7 NBR", "25 x 47 x 7 FKM", "25 x 47 x 10 NBR", "30 x 47 x 7 NBR", "30 x 52 x 7 NBR"), 1.4, 9.8),
    Family("O-Ring Ringolo {}", "O-ring Ringolo {}", "O-ring Ringolo {}", "Joint torique Ringolo {}", "Ringolo {}", "C62", ("20 x 2,5 NBR", "20 x 2,5 FKM", "20 x 3 NBR", "22 x 2,5 NBR", "22 x 3 NBR", "25 x 3 FKM"), 0.12, 1.1),
    Family("Sicherungsringe Klemmar {}", "Circlips Klemmar {}", "Borgveren Klemmar {}", "Circlips Klemmar {}", "Klemmar {}", "PK", ("DIN 471 20 mm", "DIN 471 25 mm", "DIN 472 20 mm", "DIN 472 25 mm"), 4.6, 8.2),
    Family("Kupplungsstern Elastan {}", "Coupling spider Elastan {}", "Koppelingsster Elastan {}", "Étoile d'accouplement Elastan {}", "Elastan {}", "C62", ("Gr. 19 92 Shore", "Gr. 19 98 Shore", "Gr. 24 92 Shore", "Gr. 24 98 Shore"), 6.4, 14.8),
    Family("Wälzlagerfett Lagerol {}", "Bearing grease Lagerol {}", "Lagervet Lagerol {}", "Graisse à roulements Lagerol {}", "Lagerol {}", "C62", ("EP 2 400 g", "EP 2 1 kg", "EP 2 5 kg", "LT 400 g"), 4.8, 58.0),
    Family("Kettenspray Haftolan {}", "Chain spray Haftolan {}", "Kettingspray Haftolan {}", "Lubrifiant pour chaînes Haftolan {}", "Haftolan {}", "C62", ("300 ml", "400 ml", "500 ml"), 6.9, 10.9),
    Family("Spannhülse Spannix {}", "Adapter sleeve Spannix {}", "Trekbus Spannix {}", "Manchon de serrage Spannix {}", "Spannix {}", "C62", ("H 204", "H 205", "H 206", "H 305"), 7.4, 13.2),
)  # fmt: skip
HYDRAULICS = (
    Family("Hydraulikschlauch Drucko {}", "Hydraulic hose Drucko {}", "Hydrauliekslang Drucko {}", "Flexible hydraulique Drucko {}", "Drucko {}", "MTR", ("1SN DN 8", "1SN DN 10", "2SN DN 8", "2SN DN 10", "2SN DN 12"), 4.2, 9.8),
    Family("Pressarmatur Pressan {}", "Crimp fitting Pressan {}", "Persfitting Pressan {}", "Embout à sertir Pressan {}", "Pressan {}", "C62", ("M16 x 1,5 gerade", "M16 x 1,5 45°", "M16 x 1,5 90°", "M18 x 1,5 gerade", "M18 x 1,5 90°"), 3.1, 11.9),
    Family("Steckkupplung Hydrofix {}", "Quick coupling Hydrofix {}", "Snelkoppeling Hydrofix {}", "Coupleur rapide Hydrofix {}", "Hydrofix {}", "C62", ("Muffe G 1/2", "Stecker G 1/2", "Muffe G 3/4", "Stecker G 3/4"), 6.8, 31.0),
    Family("Hydrauliköl Fluidan {}", "Hydraulic oil Fluidan {}", "Hydrauliekolie Fluidan {}", "Huile hydraulique Fluidan {}", "Fluidan {}", "C62", ("HLP 32 20 l", "HLP 46 20 l", "HLP 46 60 l", "HLP 68 20 l", "HVLP 46 20 l"), 54.0, 189.0),
    Family("Schneidringverschraubung Schneidan {}", "Compression fitting Schneidan {}", "Snijringkoppeling Schneidan {}", "Raccord à bague Schneidan {}", "Schneidan {}", "C62", ("gerade 12 L", "gerade 15 L", "Winkel 12 L", "Winkel 15 L", "T-Stück 12 L"), 3.6, 14.2),
    Family("Blockkugelhahn Blockan {}", "Block ball valve Blockan {}", "Blokkogelkraan Blockan {}", "Robinet haute pression Blockan {}", "Blockan {}", "C62", ("G 3/8", "G 1/2", "G 3/4"), 28.0, 49.0),
    Family("Saugschlauch Spirano {}", "Suction hose Spirano {}", "Zuigslang Spirano {}", "Tuyau d'aspiration Spirano {}", "Spirano {}", "MTR", ("25 mm", "32 mm", "38 mm", "50 mm", "75 mm"), 3.8, 14.6),
    Family("Storz-Kupplung Storzan {}", "Storz coupling Storzan {}", "Storzkoppeling Storzan {}", "Raccord Storz Storzan {}", "Storzan {}", "C62", ("D 25", "C 42", "C 52", "B 75"), 6.2, 24.9),
    Family("Schlauchschelle Bandix {}", "Hose clip Bandix {}", "Slangklem Bandix {}", "Collier de serrage Bandix {}", "Bandix {}", "BX", ("20-32/9 W1", "20-32/9 W4", "25-40/9 W1", "25-40/9 W4", "25-40/12 W4"), 7.9, 29.0),
    Family("Filterelement Siebhold {}", "Filter element Siebhold {}", "Filterelement Siebhold {}", "Élément filtrant Siebhold {}", "Siebhold {}", "C62", ("10 µm kurz", "10 µm lang", "25 µm kurz", "25 µm lang"), 18.9, 42.0),
    Family("Kühlschmierstoff Kühlan {}", "Cutting fluid Kühlan {}", "Koelsmeermiddel Kühlan {}", "Lubrifiant de coupe Kühlan {}", "Kühlan {}", "LTR", ("Stahl", "Alu", "Universal"), 6.4, 8.9),
)  # fmt: skip
AIR = (
    Family("Druckluftschlauch Luftan 50 m {}", "Air hose Luftan 50 m {}", "Luchtslang Luftan 50 m {}", "Tuyau d'air Luftan 50 m {}", "Luftan {}", "RO", ("6 x 4 mm blau", "6 x 4 mm schwarz", "8 x 5,5 mm blau", "8 x 5,5 mm schwarz", "10 x 7 mm blau"), 21.0, 62.0),
    Family("Steckverschraubung Klicko {}", "Push-in fitting Klicko {}", "Insteekkoppeling Klicko {}", "Raccord instantané Klicko {}", "Klicko {}", "C62", ("gerade 6 mm G 1/8", "gerade 6 mm G 1/4", "gerade 8 mm G 1/4", "Winkel 6 mm G 1/8", "Winkel 6 mm G 1/4", "Winkel 8 mm G 1/4"), 0.9, 2.8),
    Family("Pneumatikzylinder Hubert {}", "Air cylinder Hubert {}", "Pneumatiekcilinder Hubert {}", "Vérin pneumatique Hubert {}", "Hubert {}", "C62", ("32 x 50 mm", "32 x 100 mm", "40 x 50 mm", "40 x 100 mm", "50 x 100 mm"), 48.0, 96.0),
    Family("Magnetventil Schalto {}", "Solenoid valve Schalto {}", "Magneetventiel Schalto {}", "Électrovanne Schalto {}", "Schalto {}", "C62", ("3/2 G 1/4 24 V", "5/2 G 1/8 24 V", "5/2 G 1/4 24 V", "5/2 G 1/4 230 V"), 31.0, 58.0),
    Family("Wartungseinheit Reinluft {}", "Service unit Reinluft {}", "Luchtverzorgingseenheid Reinluft {}", "Unité de traitement Reinluft {}", "Reinluft {}", "C62", ("G 1/4 mit Öler", "G 1/4 ohne Öler", "G 1/2 mit Öler", "G 1/2 ohne Öler"), 39.0, 84.0),
    Family("Schalldämpfer Leisan {}", "Silencer Leisan {}", "Geluiddemper Leisan {}", "Silencieux Leisan {}", "Leisan {}", "C62", ("G 1/8 Bronze", "G 1/4 Bronze", "G 1/4 Kunststoff", "G 3/8 Bronze"), 0.8, 3.1),
    Family("Schnellkupplung Andock NW 7,2 {}", "Air coupling Andock NW 7.2 {}", "Luchtkoppeling Andock NW 7,2 {}", "Coupleur d'air Andock NW 7,2 {}", "Andock {}", "C62", ("G 1/4 innen", "G 1/4 außen", "G 3/8 innen", "G 3/8 außen", "Tülle 9 mm"), 4.9, 8.6),
    Family("Manometer Zeigan {}", "Pressure gauge Zeigan {}", "Manometer Zeigan {}", "Manomètre Zeigan {}", "Zeigan {}", "C62", ("63 mm 0-10 bar unten", "63 mm 0-10 bar hinten", "63 mm 0-16 bar unten", "100 mm 0-10 bar unten"), 7.4, 21.0),
    Family("Blaspistole Pustan {}", "Blow gun Pustan {}", "Blaaspistool Pustan {}", "Soufflette Pustan {}", "Pustan {}", "C62", ("kurz", "lang", "lang Alu"), 6.9, 15.9),
)  # fmt: skip
PIPES = (
    Family("Kugelhahn Absperro {}", "Ball valve Absperro {}", "Kogelkraan Absperro {}", "Robinet à bille Absperro {}", "Absperro {}", "C62", ("DN 15 Messing", "DN 20 Messing", "DN 25 Messing", "DN 15 Edelstahl", "DN 20 Edelstahl", "DN 25 Edelstahl"), 6.4, 31.0),
    Family("Absperrklappe Klappan {}", "Butterfly valve Klappan {}", "Vlinderklep Klappan {}", "Vanne papillon Klappan {}", "Klappan {}", "C62", ("DN 50 EPDM", "DN 80 EPDM", "DN 80 NBR", "DN 100 EPDM", "DN 100 NBR"), 39.0, 78.0),
    Family("Flanschdichtung Flachan {}", "Flange gasket Flachan {}", "Flenspakking Flachan {}", "Joint de bride Flachan {}", "Flachan {}", "C62", ("DN 50 PN 16", "DN 50 PN 40", "DN 80 PN 16", "DN 80 PN 40", "DN 100 PN 16"), 0.9, 3.4),
    Family("Vorschweißflansch Bordan {}", "Weld neck flange Bordan {}", "Voorlasflens Bordan {}", "Bride à souder Bordan {}", "Bordan {}", "C62", ("DN 50 PN 16 Stahl", "DN 50 PN 16 Edelstahl", "DN 80 PN 16 Stahl", "DN 80 PN 16 Edelstahl"), 12.4, 64.0),
    Family("Gewindefitting Fittan {}", "Threaded fitting Fittan {}", "Draadfitting Fittan {}", "Raccord fileté Fittan {}", "Fittan {}", "C62", ("Winkel 1/2 Zoll", "Winkel 3/4 Zoll", "Muffe 1/2 Zoll", "Muffe 3/4 Zoll", "T-Stück 1/2 Zoll", "Doppelnippel 1/2 Zoll"), 1.2, 4.9),
    Family("Schmutzfänger Fangan {}", "Strainer Fangan {}", "Vuilvanger Fangan {}", "Filtre à tamis Fangan {}", "Fangan {}", "C62", ("DN 25", "DN 32", "DN 40", "DN 50"), 19.0, 54.0),
    Family("Tauchpumpe Lenzan {}", "Submersible pump Lenzan {}", "Dompelpomp Lenzan {}", "Pompe submersible Lenzan {}", "Lenzan {}", "C62", ("400 W", "750 W", "750 W mit Schwimmer", "1100 W mit Schwimmer"), 98.0, 345.0),
    Family("Gleitringdichtung Gleitan {}", "Mechanical seal Gleitan {}", "Mechanische afdichting Gleitan {}", "Garniture mécanique Gleitan {}", "Gleitan {}", "C62", ("20 mm Kohle", "20 mm SiC", "24 mm Kohle", "24 mm SiC"), 22.0, 58.0),
    Family("Gewindedichtband Teflix 12 m {}", "Thread seal tape Teflix 12 m {}", "Tefloontape Teflix 12 m {}", "Ruban téflon Teflix 12 m {}", "Teflix {}", "RO", ("12 mm", "19 mm", "25 mm"), 0.7, 2.2),
    Family("Rohrschelle Haltan {}", "Pipe clamp Haltan {}", "Buisklem Haltan {}", "Collier de tuyau Haltan {}", "Haltan {}", "BX", ("1/2 Zoll mit Gummi", "1/2 Zoll ohne Gummi", "3/4 Zoll mit Gummi", "3/4 Zoll ohne Gummi"), 14.0, 38.0),
    Family("Gummiplatte Mattan 140 cm {}", "Rubber sheet Mattan 140 cm {}", "Rubberplaat Mattan 140 cm {}", "Plaque caoutchouc Mattan 140 cm {}", "Mattan {}", "MTR", ("3 mm NBR", "5 mm NBR", "5 mm EPDM", "8 mm NBR"), 28.0, 74.0),
    Family("Stopfbuchspackung Flechtan {}", "Gland packing Flechtan {}", "Stopbuspakking Flechtan {}", "Tresse de presse-étoupe Flechtan {}", "Flechtan {}", "KGM", ("8 mm", "10 mm", "12 mm", "14 mm"), 38.0, 52.0),
    Family("Montagepaste Kupran {}", "Assembly paste Kupran {}", "Montagepasta Kupran {}", "Pâte de montage Kupran {}", "Kupran {}", "C62", ("100 g Tube", "500 g Dose", "500 ml Spray"), 6.9, 19.8),
)  # fmt: skip
STORE = (
    Family("Stretchfolie Wickelan 500 mm {}", "Stretch film Wickelan 500 mm {}", "Rekfolie Wickelan 500 mm {}", "Film étirable Wickelan 500 mm {}", "Wickelan {}", "RO", ("17 µm transparent", "20 µm transparent", "23 µm transparent", "23 µm schwarz"), 7.4, 13.9),
    Family("Packband Klebolit 66 m {}", "Packing tape Klebolit 66 m {}", "Verpakkingstape Klebolit 66 m {}", "Ruban adhésif Klebolit 66 m {}", "Klebolit {}", "RO", ("PP 50 mm braun", "PP 50 mm transparent", "PVC 50 mm braun", "PVC 75 mm braun"), 1.1, 3.9),
    Family("Faltkarton Faltan {}", "Folding carton Faltan {}", "Vouwdoos Faltan {}", "Caisse carton Faltan {}", "Faltan {}", "C62", ("300 x 200 x 150 mm einwellig", "300 x 200 x 150 mm zweiwellig", "400 x 300 x 200 mm einwellig", "400 x 300 x 200 mm zweiwellig"), 0.45, 1.9),
    Family("Luftpolsterfolie Blasan 100 m {}", "Bubble film Blasan 100 m {}", "Noppenfolie Blasan 100 m {}", "Film à bulles Blasan 100 m {}", "Blasan {}", "RO", ("50 cm", "100 cm", "120 cm"), 17.0, 39.0),
    Family("Umreifungsband Bindan {}", "Strapping Bindan {}", "Omsnoeringsband Bindan {}", "Feuillard Bindan {}", "Bindan {}", "RO", ("PP 12 mm", "PP 16 mm", "PET 12 mm", "PET 16 mm"), 24.0, 66.0),
    Family("Versandetiketten Haftan {}", "Shipping labels Haftan {}", "Verzendetiketten Haftan {}", "Étiquettes d'expédition Haftan {}", "Haftan {}", "RO", ("100 x 50 mm Kern 25", "100 x 150 mm Kern 25", "100 x 150 mm Kern 76"), 4.9, 14.5),
    Family("Sichtlagerkasten Stapelo {}", "Storage bin Stapelo {}", "Magazijnbak Stapelo {}", "Bac à bec Stapelo {}", "Stapelo {}", "C62", ("Gr. 2 blau", "Gr. 2 rot", "Gr. 3 blau", "Gr. 3 rot", "Gr. 4 blau", "Gr. 4 rot"), 2.2, 9.4),
    Family("Fachboden Regalan {}", "Shelf Regalan {}", "Legbord Regalan {}", "Tablette Regalan {}", "Regalan {}", "C62", ("1000 x 400 mm verzinkt", "1000 x 500 mm verzinkt", "1300 x 400 mm verzinkt", "1300 x 500 mm verzinkt", "1300 x 500 mm lackiert"), 11.9, 24.0),
    Family("Lenkrolle Wendan {}", "Swivel castor Wendan {}", "Zwenkwiel Wendan {}", "Roulette pivotante Wendan {}", "Wendan {}", "C62", ("100 mm", "100 mm mit Bremse", "125 mm", "125 mm mit Bremse", "160 mm"), 7.9, 19.5),
    Family("Bodenmarkierungsband Gelblin 33 m {}", "Floor marking tape Gelblin 33 m {}", "Vloermarkeringstape Gelblin 33 m {}", "Ruban de marquage Gelblin 33 m {}", "Gelblin {}", "RO", ("50 mm gelb", "50 mm gelb/schwarz", "50 mm rot/weiß", "75 mm gelb"), 6.9, 12.8),
    Family("Spanngurt Zurran {}", "Ratchet strap Zurran {}", "Spanband Zurran {}", "Sangle d'arrimage Zurran {}", "Zurran {}", "C62", ("25 mm 5 m einteilig", "35 mm 6 m zweiteilig", "50 mm 8 m zweiteilig", "50 mm 10 m zweiteilig"), 4.4, 16.8),
    Family("Putztuchrolle Wischan {}", "Wiper roll Wischan {}", "Poetsrol Wischan {}", "Bobine d'essuyage Wischan {}", "Wischan {}", "RO", ("2-lagig blau", "3-lagig blau", "2-lagig weiß"), 8.9, 14.5),
    Family("Ölbindemittel Saugan {}", "Oil absorbent Saugan {}", "Oliebindmiddel Saugan {}", "Absorbant Saugan {}", "Saugan {}", "C62", ("20 l Sack fein", "20 l Sack grob", "50 l Sack grob"), 11.8, 27.0),
    Family("Montagehandschuh Greifan {}", "Assembly glove Greifan {}", "Montagehandschoen Greifan {}", "Gant de montage Greifan {}", "Greifan {}", "PR", ("Gr. 7", "Gr. 8", "Gr. 9", "Gr. 10", "Gr. 11"), 1.6, 2.9),
    Family("Gehörschutzstöpsel Stillan {}", "Ear plugs Stillan {}", "Oordopjes Stillan {}", "Bouchons d'oreilles Stillan {}", "Stillan {}", "BX", ("mit Band", "ohne Band"), 19.0, 39.0),
    Family("Gewindebohrersatz Schnittan {}", "Tap set Schnittan {}", "Tappenset Schnittan {}", "Jeu de tarauds Schnittan {}", "Schnittan {}", "SET", ("M3-M12", "M4-M16", "G 1/8-G 1/2"), 39.0, 88.0),
)  # fmt: skip
FAMILIES: tuple[_Family, ...] = (*DRIVES, *HYDRAULICS, *AIR, *PIPES, *STORE)
