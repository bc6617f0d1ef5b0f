"""What the drawn part's company sells: families of near-twins from six trades of its own."""

from __future__ import annotations

from functools import partial

from benchmarks.corpus.goods import Family as _Family
from benchmarks.corpus.goods import Words

WORDS: Words = {
    "schwarz": ("black", "zwart", "noir"), "weiß": ("white", "wit", "blanc"), "grau": ("grey", "grijs", "gris"), "lichtgrau": ("light grey", "lichtgrijs", "gris clair"), "blau": ("blue", "blauw", "bleu"), "rot": ("red", "rood", "rouge"),
    "gelb": ("yellow", "geel", "jaune"), "grün": ("green", "groen", "vert"), "braun": ("brown", "bruin", "marron"), "türkis": ("turquoise", "turquoise", "turquoise"), "pink": ("pink", "roze", "rose"), "orange": ("orange", "oranje", "orange"),
    "silber": ("silver", "zilver", "argent"), "klar": ("clear", "helder", "clair"), "warmweiß": ("warm white", "warm wit", "blanc chaud"), "neutralweiß": ("neutral white", "neutraal wit", "blanc neutre"), "tageslichtweiß": ("daylight", "daglicht", "lumière du jour"),
    "steril": ("sterile", "steriel", "stérile"), "unsteril": ("non-sterile", "niet steriel", "non stérile"), "links": ("left", "links", "gauche"), "rechts": ("right", "rechts", "droite"), "vorn": ("front", "voor", "avant"), "hinten": ("rear", "achter", "arrière"),
    "Gr.": ("size", "maat", "taille"), "trocken": ("dry", "droog", "sec"), "halbtrocken": ("medium dry", "halfdroog", "demi-sec"), "feinherb": ("off-dry", "feinherb", "feinherb"), "Lavendel": ("lavender", "lavendel", "lavande"), "Rose": ("rose", "roos", "rose"),
    "Sandelholz": ("sandalwood", "sandelhout", "santal"), "Mandel": ("almond", "amandel", "amande"), "parfümfrei": ("fragrance-free", "parfumvrij", "sans parfum"), "normal": ("normal", "normaal", "normale"), "empfindlich": ("sensitive", "gevoelig", "sensible"),
    "hell": ("light", "licht", "clair"), "mittel": ("medium", "medium", "moyen"), "dunkel": ("dark", "donker", "foncé"), "weich": ("soft", "zacht", "souple"), "hart": ("hard", "hard", "dur"), "Junior": ("junior", "junior", "junior"), "Holz": ("wood", "hout", "bois"),
    "lang": ("long", "lang", "long"), "kurz": ("short", "kort", "court"), "Stern": ("star", "ster", "étoile"), "für": ("for", "voor", "pour"), "kariert": ("squared", "geruit", "quadrillé"), "liniert": ("lined", "gelinieerd", "ligné"), "Teile": ("pieces", "stukjes", "pièces"), "Loch": ("hole", "gaats", "trous"), "breit": ("wide", "breed", "large"), "schmal": ("narrow", "smal", "étroit"), "mit": ("with", "met", "avec"),
    "ohne": ("without", "zonder", "sans"), "Griff": ("handle", "greep", "poignée"), "innen": ("inner", "binnen", "intérieur"), "außen": ("outer", "buiten", "extérieur"), "Deckel": ("lid", "deksel", "couvercle"), "flach": ("flat", "plat", "plat"), "konisch": ("conical", "conisch", "conique"),
}  # fmt: skip
Family = partial(_Family, words=WORDS)

OFFICE_AND_ELECTRICAL = (
    Family("Kopierpapier Blanca A4 {}", "Copy paper Blanca A4 {}", "Kopieerpapier Blanca A4 {}", "Papier copieur Blanca A4 {}", "Blanca A4 {}", "PK", ("75 g", "80 g", "90 g", "100 g", "120 g"), 3.4, 9.8),
    Family("Ordner Rado A4 {}", "Lever arch file Rado A4 {}", "Ordner Rado A4 {}", "Classeur à levier Rado A4 {}", "Rado {}", "C62", ("50 mm schwarz", "50 mm blau", "80 mm schwarz", "80 mm blau", "80 mm rot", "80 mm grün"), 1.6, 3.2),
    Family("Haftnotizen Memotac {}", "Sticky notes Memotac {}", "Memoblok Memotac {}", "Notes adhésives Memotac {}", "Memotac {}", "PK", ("38 x 51 mm gelb", "76 x 76 mm gelb", "76 x 127 mm gelb", "76 x 76 mm blau", "76 x 76 mm pink"), 1.9, 8.4),
    Family("Gelschreiber Linea {}", "Gel pen Linea {}", "Gelpen Linea {}", "Stylo gel Linea {}", "Linea {}", "C62", ("0,4 mm schwarz", "0,4 mm blau", "0,7 mm schwarz", "0,7 mm blau", "0,7 mm rot"), 0.7, 1.9),
    Family("Prospekthülle PP genarbt {}", "Punched pocket PP embossed {}", "Showtas PP generfd {}", "Pochette perforée PP grainée {}", "Hüllen {}", "PK", ("A4 0,06 mm", "A4 0,09 mm", "A5 0,06 mm", "A3 0,09 mm"), 2.4, 11.0),
    Family("Tintenpatrone Jetto 912 {}", "Ink cartridge Jetto 912 {}", "Inktcartridge Jetto 912 {}", "Cartouche d'encre Jetto 912 {}", "Jetto 912 {}", "C62", ("schwarz", "schwarz XL", "cyan", "magenta", "gelb"), 9.5, 31.0),
    Family("Versandtasche Kraft {}", "Mailing bag kraft {}", "Verzendenvelop kraft {}", "Pochette kraft {}", "Kraft {}", "BX", ("C5 90 g", "C4 90 g", "C4 130 g", "B4 130 g"), 19.0, 44.0),
    Family("Rückenschild selbstklebend {}", "Spine label self-adhesive {}", "Rugetiket zelfklevend {}", "Étiquette de dos autocollante {}", "Rückenschild {}", "PK", ("lang breit weiß", "lang schmal weiß", "kurz breit weiß", "kurz schmal weiß", "kurz breit grau"), 1.5, 3.9),
    Family("LED-Lampe Lumo E27 {}", "LED bulb Lumo E27 {}", "LED-lamp Lumo E27 {}", "Ampoule LED Lumo E27 {}", "Lumo E27 {}", "C62", ("4,9 W 2700 K", "8 W 2700 K", "8 W 4000 K", "11 W 2700 K", "11 W 4000 K"), 1.9, 6.9),
    Family("LED-Röhre Lumo T8 {}", "LED tube Lumo T8 {}", "LED-buis Lumo T8 {}", "Tube LED Lumo T8 {}", "T8 {}", "C62", ("600 mm 8 W 840", "1200 mm 15 W 840", "1200 mm 15 W 865", "1500 mm 20 W 840", "1500 mm 20 W 865"), 4.2, 12.5),
    Family("Steckernetzteil Powa 12 W {}", "Plug-in power supply Powa 12 W {}", "Stekkervoeding Powa 12 W {}", "Bloc secteur Powa 12 W {}", "Powa {}", "C62", ("5 V DC", "9 V DC", "12 V DC", "24 V DC"), 6.4, 13.9),
    Family("Hilfsrelais Kobra {}", "Auxiliary relay Kobra {}", "Hulprelais Kobra {}", "Relais auxiliaire Kobra {}", "Kobra {}", "C62", ("24 V DC 2 W", "24 V DC 4 W", "24 V AC 2 W", "230 V AC 2 W", "230 V AC 4 W"), 4.8, 14.2),
    Family("Patchkabel Cat 6A S/FTP {}", "Patch cable Cat 6A S/FTP {}", "Patchkabel Cat 6A S/FTP {}", "Cordon RJ45 Cat 6A S/FTP {}", "Patch 6A {}", "C62", ("0,5 m grau", "1 m grau", "2 m grau", "2 m blau", "5 m grau", "5 m blau"), 2.1, 8.9),
    Family("Isolierband Vinyl {}", "Insulating tape vinyl {}", "Isolatietape vinyl {}", "Ruban isolant vinyle {}", "Isoband {}", "RO", ("15 mm x 10 m schwarz", "15 mm x 10 m rot", "19 mm x 25 m schwarz", "19 mm x 25 m blau"), 0.5, 2.3),
    Family("Litze H05V-K {}", "Flexible wire H05V-K {}", "Montagedraad H05V-K {}", "Fil souple H05V-K {}", "H05V-K {}", "MTR", ("0,5 mm² schwarz", "0,5 mm² rot", "0,75 mm² schwarz", "0,75 mm² blau", "1,0 mm² rot"), 0.11, 0.38),
)  # fmt: skip
LABORATORY = (
    Family("Becherglas Duro niedrige Form {}", "Beaker Duro low form {}", "Bekerglas Duro laag model {}", "Bécher Duro forme basse {}", "Becher {}", "C62", ("50 ml", "100 ml", "250 ml", "400 ml", "600 ml", "1000 ml"), 2.6, 11.8),
    Family("Messzylinder Klasse A {}", "Measuring cylinder class A {}", "Maatcilinder klasse A {}", "Éprouvette graduée classe A {}", "Zylinder {}", "C62", ("10 ml", "25 ml", "50 ml", "100 ml", "250 ml"), 8.8, 27.5),
    Family("Pipettenspitze Micra {}", "Pipette tip Micra {}", "Pipetpunt Micra {}", "Pointe de pipette Micra {}", "Micra {}", "PK", ("10 µl klar", "200 µl gelb", "1000 µl blau", "200 µl gelb steril", "1000 µl blau steril"), 9.9, 46.0),
    Family("Zentrifugenröhrchen Falko {}", "Centrifuge tube Falko {}", "Centrifugebuis Falko {}", "Tube à centrifuger Falko {}", "Falko {}", "PK", ("15 ml konisch steril", "15 ml konisch unsteril", "50 ml konisch steril", "50 ml konisch unsteril"), 12.4, 58.0),
    Family("Faltenfilter Typ 4 {}", "Folded filter type 4 {}", "Vouwfilter type 4 {}", "Filtre plissé type 4 {}", "Filter 4 {}", "PK", ("Ø 110 mm", "Ø 125 mm", "Ø 150 mm", "Ø 185 mm", "Ø 240 mm"), 8.1, 29.0),
    Family("Pufferlösung pH {}", "Buffer solution pH {}", "Bufferoplossing pH {}", "Solution tampon pH {}", "Puffer {}", "LTR", ("4,00", "7,00", "9,00", "10,01"), 11.0, 24.0),
    Family("Ethanol 96 % vergällt {}", "Ethanol 96 % denatured {}", "Ethanol 96 % gedenatureerd {}", "Éthanol 96 % dénaturé {}", "Ethanol {}", "C62", ("1 l", "2,5 l", "5 l", "10 l"), 8.2, 61.0),
    Family("Nitrilhandschuh Sanor {}", "Nitrile glove Sanor {}", "Nitril handschoen Sanor {}", "Gant nitrile Sanor {}", "Sanor {}", "BX", ("Gr. S blau", "Gr. M blau", "Gr. L blau", "Gr. XL blau", "Gr. M schwarz", "Gr. L schwarz"), 5.4, 9.9),
    Family("Kompresse Mull 8-fach {}", "Gauze swab 8-ply {}", "Gaaskompres 8-laags {}", "Compresse de gaze 8 plis {}", "Kompressen {}", "PK", ("5 x 5 cm steril", "7,5 x 7,5 cm steril", "10 x 10 cm steril", "10 x 10 cm unsteril"), 2.1, 7.7),
    Family("Einmalspritze Luer {}", "Syringe Luer {}", "Injectiespuit Luer {}", "Seringue Luer {}", "Spritze {}", "BX", ("2 ml", "5 ml", "10 ml", "20 ml"), 4.2, 14.6),
    Family("Kanüle Sterivan {}", "Needle Sterivan {}", "Naald Sterivan {}", "Aiguille Sterivan {}", "Kanüle {}", "BX", ("0,45 x 25 mm braun", "0,6 x 30 mm blau", "0,7 x 30 mm schwarz", "0,8 x 40 mm grün", "0,9 x 40 mm gelb"), 2.7, 5.1),
    Family("Schraubglas GL45 {}", "Screw-cap bottle GL45 {}", "Schroefdopfles GL45 {}", "Flacon à vis GL45 {}", "GL45 {}", "C62", ("100 ml klar", "250 ml klar", "500 ml klar", "500 ml braun", "1000 ml klar", "1000 ml braun"), 3.8, 14.9),
)  # fmt: skip
VEHICLES = (
    Family("Ölfilter Filtrex OF {}", "Oil filter Filtrex OF {}", "Oliefilter Filtrex OF {}", "Filtre à huile Filtrex OF {}", "OF {}", "C62", ("610/1", "610/2", "719/5", "719/8", "815 K"), 4.1, 15.5),
    Family("Bremsbelagsatz Stopa {}", "Brake pad set Stopa {}", "Remblokset Stopa {}", "Jeu de plaquettes Stopa {}", "Stopa {}", "SET", ("204 vorn", "204 hinten", "311 vorn", "311 hinten", "415 vorn"), 17.0, 58.0),
    Family("Bremsscheibe Stopa belüftet {}", "Brake disc Stopa vented {}", "Remschijf Stopa geventileerd {}", "Disque de frein Stopa ventilé {}", "Scheibe {}", "C62", ("Ø 256 mm", "Ø 280 mm", "Ø 288 mm", "Ø 312 mm"), 21.0, 69.0),
    Family("Wischerblatt Aerovis {}", "Wiper blade Aerovis {}", "Ruitenwisser Aerovis {}", "Balai d'essuie-glace Aerovis {}", "Aerovis {}", "C62", ("400 mm", "450 mm", "530 mm", "600 mm", "650 mm"), 4.6, 12.9),
    Family("Motoröl Synto {}", "Engine oil Synto {}", "Motorolie Synto {}", "Huile moteur Synto {}", "Synto {}", "LTR", ("0W-20", "0W-30", "5W-30", "5W-40", "10W-40"), 4.4, 9.2),
    Family("Starterbatterie Voltan {}", "Starter battery Voltan {}", "Startaccu Voltan {}", "Batterie de démarrage Voltan {}", "Voltan {}", "C62", ("12 V 44 Ah", "12 V 60 Ah", "12 V 74 Ah", "12 V 74 Ah AGM", "12 V 95 Ah AGM"), 49.0, 189.0),
    Family("Halogenlampe Brilla {}", "Halogen bulb Brilla {}", "Halogeenlamp Brilla {}", "Ampoule halogène Brilla {}", "Brilla {}", "C62", ("H1 12 V 55 W", "H4 12 V 60/55 W", "H7 12 V 55 W", "H7 24 V 70 W", "P21W 12 V", "P21W 24 V"), 0.9, 7.7),
    Family("Schlauchschelle W2 {}", "Hose clamp W2 {}", "Slangklem W2 {}", "Collier de serrage W2 {}", "Schelle {}", "C62", ("8-12 mm", "10-16 mm", "16-25 mm", "20-32 mm", "32-50 mm"), 0.28, 0.95),
    Family("Rillenkugellager {}", "Deep groove ball bearing {}", "Groefkogellager {}", "Roulement à billes {}", "Lager {}", "C62", ("6004 2RS", "6004 ZZ", "6203 2RS", "6203 ZZ", "6205 2RS", "6205 2RS C3"), 1.5, 5.2),
    Family("Keilriemen {}", "V-belt {}", "V-snaar {}", "Courroie trapézoïdale {}", "Riemen {}", "C62", ("10 x 900 La", "10 x 925 La", "10 x 950 La", "13 x 1000 La", "13 x 1025 La"), 3.1, 9.4),
    Family("Bremsenreiniger Klaro {}", "Brake cleaner Klaro {}", "Remmenreiniger Klaro {}", "Nettoyant freins Klaro {}", "Klaro {}", "C62", ("500 ml", "750 ml", "5 l", "20 l"), 2.2, 64.0),
    Family("Gabelschlüssel Ferrum {}", "Open-end spanner Ferrum {}", "Steeksleutel Ferrum {}", "Clé plate Ferrum {}", "Ferrum {}", "C62", ("8 x 10 mm", "10 x 11 mm", "10 x 13 mm", "12 x 13 mm", "17 x 19 mm"), 3.2, 9.9),
)  # fmt: skip
TOYS_AND_SPORT = (
    Family("Holzpuzzle Arche {}", "Wooden jigsaw Arche {}", "Houten puzzel Arche {}", "Puzzle en bois Arche {}", "Arche {}", "C62", ("12 Teile", "24 Teile", "48 Teile", "96 Teile"), 6.5, 17.5),
    Family("Knetmasse Plasto {}", "Modelling clay Plasto {}", "Boetseerklei Plasto {}", "Pâte à modeler Plasto {}", "Knete {}", "C62", ("500 g rot", "500 g gelb", "500 g blau", "500 g grün", "1 kg weiß"), 2.9, 6.2),
    Family("Fußball Kicko {}", "Football Kicko {}", "Voetbal Kicko {}", "Ballon de football Kicko {}", "Kicko {}", "C62", ("Gr. 3", "Gr. 4", "Gr. 5", "Gr. 5 Match"), 9.5, 34.0),
    Family("Springseil {}", "Skipping rope {}", "Springtouw {}", "Corde à sauter {}", "Seil {}", "C62", ("2,1 m mit Griff Holz", "2,5 m mit Griff Holz", "3,0 m ohne Griff", "5,0 m ohne Griff"), 2.1, 6.6),
    Family("Gymnastikmatte Lotta {}", "Exercise mat Lotta {}", "Gymnastiekmat Lotta {}", "Tapis de gymnastique Lotta {}", "Lotta {}", "C62", ("180 x 60 x 0,8 cm blau", "180 x 60 x 0,8 cm rot", "180 x 60 x 1,5 cm blau", "190 x 80 x 1,5 cm grün"), 15.5, 44.0),
    Family("Tischtennisball Ping {}", "Table tennis ball Ping {}", "Tafeltennisbal Ping {}", "Balle de ping-pong Ping {}", "Ping {}", "PK", ("1 Stern weiß", "1 Stern orange", "3 Stern weiß", "3 Stern orange"), 2.8, 9.9),
    Family("Widerstandsband Elasto {}", "Resistance band Elasto {}", "Weerstandsband Elasto {}", "Bande élastique Elasto {}", "Elasto {}", "MTR", ("gelb", "rot", "grün", "blau", "schwarz"), 1.1, 2.9),
)  # fmt: skip
COSMETICS = (
    Family("Handcreme Velia {}", "Hand cream Velia {}", "Handcrème Velia {}", "Crème mains Velia {}", "Velia {}", "C62", ("75 ml Mandel", "75 ml Lavendel", "75 ml parfümfrei", "250 ml Mandel", "250 ml parfümfrei"), 2.2, 7.9),
    Family("Massageöl Soma {}", "Massage oil Soma {}", "Massageolie Soma {}", "Huile de massage Soma {}", "Soma {}", "C62", ("500 ml Rose", "500 ml Lavendel", "500 ml Sandelholz", "1 l Rose", "1 l Lavendel"), 9.9, 26.0),
    Family("Gesichtswasser Puria Haut {}", "Facial toner Puria skin {}", "Gezichtslotion Puria huid {}", "Lotion tonique Puria peau {}", "Puria {}", "C62", ("normal 200 ml", "empfindlich 200 ml", "normal 500 ml", "empfindlich 500 ml"), 5.5, 14.5),
    Family("Flüssigseife Sapo {}", "Liquid soap Sapo {}", "Vloeibare zeep Sapo {}", "Savon liquide Sapo {}", "Sapo {}", "C62", ("500 ml Rose", "500 ml parfümfrei", "5 l Rose", "5 l parfümfrei"), 1.9, 14.0),
    Family("Nagelfeile Limo Körnung {}", "Nail file Limo grit {}", "Nagelvijl Limo korrel {}", "Lime à ongles Limo grain {}", "Limo {}", "C62", ("80/80", "100/100", "100/180", "180/240"), 0.4, 1.1),
    Family("Make-up Fluid Tona {}", "Foundation Tona {}", "Foundation Tona {}", "Fond de teint Tona {}", "Tona {}", "C62", ("01 hell", "02 mittel", "03 dunkel", "04 dunkel"), 6.4, 9.9),
)  # fmt: skip
WINE = (
    Family("Riesling Kabinett Schieferhang {}", "Riesling Kabinett Schieferhang {}", "Riesling Kabinett Schieferhang {}", "Riesling Kabinett Schieferhang {}", "Schieferhang {}", "C62", ("2022 trocken 0,75 l", "2023 trocken 0,75 l", "2023 feinherb 0,75 l", "2024 trocken 0,75 l", "2024 trocken 1,0 l"), 5.9, 9.8),
    Family("Grauburgunder Lösstal {}", "Pinot gris Lösstal {}", "Pinot gris Lösstal {}", "Pinot gris Lösstal {}", "Lösstal {}", "C62", ("2023 trocken 0,75 l", "2024 trocken 0,75 l", "2024 trocken 0,375 l", "2024 trocken 1,5 l"), 3.9, 17.5),
    Family("Sekt Brut Maximin {}", "Sparkling wine brut Maximin {}", "Mousserende wijn brut Maximin {}", "Vin mousseux brut Maximin {}", "Maximin {}", "C62", ("0,2 l", "0,75 l", "1,5 l"), 2.9, 24.0),
    Family("Weinkarton mit Gefache {}", "Wine carton with dividers {}", "Wijndoos met vakken {}", "Carton à vin avec croisillons {}", "Weinkarton {}", "C62", ("für 3", "für 6", "für 12"), 1.2, 3.3),
)  # fmt: skip
FAMILIES = (*OFFICE_AND_ELECTRICAL, *LABORATORY, *VEHICLES, *TOYS_AND_SPORT, *COSMETICS, *WINE)
