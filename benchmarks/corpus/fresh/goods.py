"""What the fresh part's company sells: families of near-twins for the laboratory, the cleaning cupboard, the packing table and the bakery's counter."""

from __future__ import annotations

from functools import partial

from benchmarks.corpus.goods import Family as _Family
from benchmarks.corpus.goods import Words

WORDS: Words = {
    "weiß": ("white", "wit", "blanc"), "blau": ("blue", "blauw", "bleu"), "rot": ("red", "rood", "rouge"), "gelb": ("yellow", "geel", "jaune"), "grün": ("green", "groen", "vert"), "schwarz": ("black", "zwart", "noir"), "grau": ("grey", "grijs", "gris"), "braun": ("brown", "bruin", "brun"),
    "natur": ("natural", "naturel", "naturel"), "hochweiß": ("bright white", "helderwit", "extra blanc"), "transparent": ("clear", "transparant", "transparent"), "steril": ("sterile", "steriel", "stérile"), "unsteril": ("non-sterile", "niet-steriel", "non stérile"), "lagig": ("ply", "laags", "plis"),
    "Gr.": ("size", "maat", "taille"), "mit": ("with", "met", "avec"), "ohne": ("without", "zonder", "sans"), "Nocken": ("vents", "nokken", "ergots"), "Fächer": ("compartments", "vakken", "compartiments"), "Mattrand": ("frosted end", "matrand", "bord dépoli"), "Farbrand": ("coloured end", "kleurrand", "bord coloré"),
    "Zitrone": ("lemon", "citroen", "citron"), "Apfel": ("apple", "appel", "pomme"), "neutral": ("unscented", "neutraal", "neutre"), "Lavendel": ("lavender", "lavendel", "lavande"), "fein": ("fine", "fijn", "fin"), "grob": ("coarse", "grof", "gros"), "technisch": ("technical grade", "technisch", "technique"),
    "Blatt": ("sheets", "vel", "feuilles"), "Stück": ("pcs", "stuks", "pièces"), "Baumwolle": ("cotton", "katoen", "coton"), "Mikrofaser": ("microfibre", "microvezel", "microfibre"), "Edelstahl": ("stainless steel", "rvs", "inox"), "kurz": ("short", "kort", "court"), "lang": ("long", "lang", "long"),
    "einwellig": ("single wall", "enkelgolf", "simple cannelure"), "zweiwellig": ("double wall", "dubbelgolf", "double cannelure"), "Deckel": ("lid", "deksel", "couvercle"), "Fenster": ("window", "venster", "fenêtre"), "Griff": ("handle", "greep", "poignée"),
}  # fmt: skip
Family = partial(_Family, words=WORDS)

LABORATORY = (
    Family("Becherglas Boritta {}", "Beaker Boritta {}", "Bekerglas Boritta {}", "Bécher Boritta {}", "Becherglas {}", "C62", ("50 ml", "100 ml", "250 ml", "600 ml", "1000 ml"), 2.4, 8.9),
    Family("Erlenmeyerkolben Boritta {}", "Conical flask Boritta {}", "Erlenmeyer Boritta {}", "Fiole Erlenmeyer Boritta {}", "Erlenmeyer {}", "C62", ("100 ml", "250 ml", "500 ml", "1000 ml"), 3.2, 11.0),
    Family("Messzylinder Polyskal {}", "Measuring cylinder Polyskal {}", "Maatcilinder Polyskal {}", "Éprouvette graduée Polyskal {}", "Messzylinder {}", "C62", ("25 ml", "50 ml", "100 ml", "250 ml", "500 ml"), 2.9, 13.5),
    Family("Reagenzglas Rundboden {}", "Test tube round bottom {}", "Reageerbuis ronde bodem {}", "Tube à essai fond rond {}", "RG {}", "BX", ("12 x 100 mm", "16 x 100 mm", "16 x 160 mm", "18 x 180 mm"), 7.9, 24.0),
    Family("Pipettenspitze Tipora {}", "Pipette tip Tipora {}", "Pipetpunt Tipora {}", "Pointe de pipette Tipora {}", "Tipora {}", "PK", ("0,01 ml natur", "0,2 ml gelb", "1 ml blau", "5 ml natur"), 8.5, 29.0),
    Family("Petrischale Kultura {}", "Petri dish Kultura {}", "Petrischaal Kultura {}", "Boîte de Petri Kultura {}", "Petri {}", "BX", ("60 mm mit Nocken", "90 mm mit Nocken", "90 mm ohne Nocken", "90 mm 3 Fächer"), 24.0, 62.0),
    Family("Rundfilter Filtrex {}", "Filter paper Filtrex {}", "Rondfilter Filtrex {}", "Papier filtre Filtrex {}", "Filtrex {}", "PK", ("90 mm", "110 mm", "125 mm", "150 mm", "185 mm"), 5.9, 19.0),
    Family("Spritzflasche Squizo {}", "Wash bottle Squizo {}", "Spuitfles Squizo {}", "Pissette Squizo {}", "Spritzflasche {}", "C62", ("250 ml", "500 ml", "1000 ml"), 2.6, 6.1),
    Family("Objektträger Klaro {}", "Microscope slide Klaro {}", "Objectglas Klaro {}", "Lame porte-objet Klaro {}", "Klaro {}", "PK", ("ohne Mattrand", "mit Mattrand", "mit Farbrand blau", "mit Farbrand gelb"), 3.4, 8.8),
    Family("Zentrifugenröhrchen Spinno {}", "Centrifuge tube Spinno {}", "Centrifugebuis Spinno {}", "Tube à centrifuger Spinno {}", "Spinno {}", "PK", ("15 ml steril", "15 ml unsteril", "50 ml steril", "50 ml unsteril"), 12.0, 38.0),
    Family("Einmalspritze Injekta {}", "Disposable syringe Injekta {}", "Wegwerpspuit Injekta {}", "Seringue jetable Injekta {}", "Spritze {}", "BX", ("2 ml", "5 ml", "10 ml", "20 ml", "50 ml"), 4.8, 19.5),
    Family("Kanüle Akuta {}", "Needle Akuta {}", "Injectienaald Akuta {}", "Aiguille Akuta {}", "Kanüle {}", "BX", ("0,60 x 30 mm blau", "0,70 x 30 mm schwarz", "0,80 x 40 mm grün", "0,90 x 40 mm gelb"), 2.9, 4.6),
    Family("Indikatorpapier Phenix {}", "Indicator paper Phenix {}", "Indicatorpapier Phenix {}", "Papier indicateur Phenix {}", "Phenix {}", "PK", ("pH 0-14", "pH 4,5-10", "pH 6-8"), 4.2, 11.0),
    Family("Isopropanol 99,9 % Reinol {}", "Isopropanol 99.9 % Reinol {}", "Isopropanol 99,9 % Reinol {}", "Isopropanol 99,9 % Reinol {}", "IPA {}", "C62", ("1 l", "2,5 l", "5 l", "10 l"), 7.8, 49.0),
    Family("Laborkittel Karlo {}", "Lab coat Karlo {}", "Labjas Karlo {}", "Blouse de laboratoire Karlo {}", "Kittel {}", "C62", ("Gr. S", "Gr. M", "Gr. L", "Gr. XL"), 19.0, 27.0),
)  # fmt: skip
HYGIENE = (
    Family("Nitrilhandschuh Nitrella {}", "Nitrile glove Nitrella {}", "Nitrilhandschoen Nitrella {}", "Gant nitrile Nitrella {}", "Nitrella {}", "BX", ("blau S", "blau M", "blau L", "blau XL", "schwarz M", "schwarz L"), 5.9, 8.9),
    Family("Vinylhandschuh Vinora {}", "Vinyl glove Vinora {}", "Vinylhandschoen Vinora {}", "Gant vinyle Vinora {}", "Vinora {}", "BX", ("S", "M", "L", "XL"), 3.9, 5.6),
    Family("Händedesinfektion Asepto {}", "Hand sanitiser Asepto {}", "Handdesinfectie Asepto {}", "Désinfectant mains Asepto {}", "Asepto {}", "C62", ("100 ml", "500 ml", "1000 ml", "5 l"), 2.5, 34.0),
    Family("Flächendesinfektion Surfano {}", "Surface disinfectant Surfano {}", "Oppervlaktedesinfectie Surfano {}", "Désinfectant surfaces Surfano {}", "Surfano {}", "C62", ("750 ml", "1 l", "5 l", "10 l"), 4.9, 58.0),
    Family("Papierhandtuch Tissora {}", "Paper towel Tissora {}", "Papieren handdoek Tissora {}", "Essuie-mains Tissora {}", "Tissora {}", "BX", ("1-lagig natur", "2-lagig weiß", "2-lagig hochweiß", "3-lagig hochweiß"), 19.0, 41.0),
    Family("Toilettenpapier Sanfta {}", "Toilet paper Sanfta {}", "Toiletpapier Sanfta {}", "Papier toilette Sanfta {}", "Sanfta {}", "PK", ("2-lagig 250 Blatt", "2-lagig 400 Blatt", "3-lagig 200 Blatt", "3-lagig 250 Blatt"), 12.0, 27.0),
    Family("Putzrolle Wischa {}", "Wiping roll Wischa {}", "Poetsrol Wischa {}", "Bobine d'essuyage Wischa {}", "Wischa {}", "RO", ("2-lagig blau", "2-lagig weiß", "3-lagig blau", "3-lagig weiß"), 8.5, 18.9),
    Family("Müllbeutel Sakka {}", "Bin liner Sakka {}", "Vuilniszak Sakka {}", "Sac poubelle Sakka {}", "Müllbeutel {}", "RO", ("20 l weiß", "35 l weiß", "60 l grau", "120 l blau", "120 l schwarz"), 0.9, 6.9),
    Family("Mikrofasertuch Mikrella {}", "Microfibre cloth Mikrella {}", "Microvezeldoek Mikrella {}", "Chiffon microfibre Mikrella {}", "Mikrella {}", "PK", ("blau", "rot", "gelb", "grün"), 4.9, 7.2),
    Family("Wischbezug Floormax {}", "Mop head Floormax {}", "Mop Floormax {}", "Frange Floormax {}", "Floormax {}", "C62", ("40 cm Baumwolle", "50 cm Baumwolle", "40 cm Mikrofaser", "50 cm Mikrofaser"), 4.1, 9.9),
    Family("Sanitärreiniger Klarino {}", "Washroom cleaner Klarino {}", "Sanitairreiniger Klarino {}", "Nettoyant sanitaire Klarino {}", "Klarino {}", "C62", ("1 l", "5 l", "10 l"), 2.9, 21.0),
    Family("Allzweckreiniger Univo {}", "All-purpose cleaner Univo {}", "Allesreiniger Univo {}", "Nettoyant multi-usages Univo {}", "Univo {}", "C62", ("1 l Zitrone", "1 l Apfel", "5 l Zitrone", "10 l Zitrone"), 2.2, 18.5),
    Family("Spülmittel lose Glanza {}", "Washing-up liquid loose Glanza {}", "Afwasmiddel los Glanza {}", "Liquide vaisselle vrac Glanza {}", "Glanza {}", "LTR", ("neutral", "Zitrone", "Apfel"), 1.1, 1.9),
    Family("Zitronensäure Zitra {}", "Citric acid Zitra {}", "Citroenzuur Zitra {}", "Acide citrique Zitra {}", "Zitra {}", "KGM", ("fein", "grob", "technisch"), 2.3, 4.4),
    Family("Einwegschürze Protekta {}", "Disposable apron Protekta {}", "Wegwerpschort Protekta {}", "Tablier jetable Protekta {}", "Schürze {}", "PK", ("weiß 120 cm", "weiß 140 cm", "blau 120 cm", "blau 140 cm"), 6.4, 11.2),
    Family("Baretthaube Clippa {}", "Mob cap Clippa {}", "Haarnet Clippa {}", "Charlotte Clippa {}", "Clippa {}", "PK", ("weiß", "blau", "grün"), 3.8, 5.1),
    Family("Arbeitshandschuh Greifa {}", "Work glove Greifa {}", "Werkhandschoen Greifa {}", "Gant de travail Greifa {}", "Greifa {}", "PR", ("Gr. 8", "Gr. 9", "Gr. 10", "Gr. 11"), 1.4, 3.2),
    Family("Seifenspender Dosera {}", "Soap dispenser Dosera {}", "Zeepdispenser Dosera {}", "Distributeur de savon Dosera {}", "Dosera {}", "C62", ("weiß 500 ml", "weiß 1000 ml", "Edelstahl 500 ml", "Edelstahl 1000 ml"), 16.0, 59.0),
)  # fmt: skip
PACKING = (
    Family("Faltkarton Kartona {}", "Cardboard box Kartona {}", "Kartonnen doos Kartona {}", "Caisse carton Kartona {}", "Kartona {}", "C62", ("200 x 150 x 90 mm", "300 x 200 x 150 mm", "400 x 300 x 200 mm", "400 x 300 x 300 mm", "600 x 400 x 400 mm"), 0.28, 2.4),
    Family("Luftpolstertasche Bubola {}", "Padded envelope Bubola {}", "Luchtkussenenvelop Bubola {}", "Enveloppe bulle Bubola {}", "Bubola {}", "BX", ("C/13 weiß", "D/14 weiß", "F/16 weiß", "F/16 braun", "H/18 braun"), 11.0, 24.0),
    Family("Packband Haftix {}", "Packing tape Haftix {}", "Verpakkingstape Haftix {}", "Ruban adhésif Haftix {}", "Haftix {}", "RO", ("50 mm x 66 m braun", "50 mm x 66 m transparent", "50 mm x 66 m weiß", "75 mm x 66 m braun"), 1.2, 2.9),
    Family("Stretchfolie Wickelo {}", "Stretch film Wickelo {}", "Rekfolie Wickelo {}", "Film étirable Wickelo {}", "Wickelo {}", "RO", ("17 my transparent", "20 my transparent", "23 my transparent", "23 my schwarz"), 6.8, 12.9),
    Family("Luftpolsterfolie Polstra {}", "Bubble wrap Polstra {}", "Noppenfolie Polstra {}", "Film bulle Polstra {}", "Polstra {}", "RO", ("50 cm x 50 m", "50 cm x 100 m", "100 cm x 50 m", "100 cm x 100 m"), 12.0, 44.0),
    Family("Druckverschlussbeutel Zipfix {}", "Grip seal bag Zipfix {}", "Gripzakje Zipfix {}", "Sachet zip Zipfix {}", "Zipfix {}", "PK", ("60 x 80 mm", "100 x 150 mm", "160 x 220 mm", "200 x 300 mm"), 1.3, 9.8),
    Family("Packpapier Krafta {}", "Kraft paper Krafta {}", "Pakpapier Krafta {}", "Papier kraft Krafta {}", "Krafta {}", "RO", ("50 cm 70 g", "75 cm 70 g", "75 cm 90 g", "100 cm 90 g"), 9.9, 39.0),
    Family("Versandetikett Labelix {}", "Shipping label Labelix {}", "Verzendetiket Labelix {}", "Étiquette d'expédition Labelix {}", "Labelix {}", "RO", ("100 x 50 mm", "100 x 150 mm", "103 x 199 mm"), 6.2, 14.5),
    Family("Umreifungsband Strappo {}", "Strapping Strappo {}", "Omsnoeringsband Strappo {}", "Feuillard Strappo {}", "Strappo {}", "RO", ("12 mm schwarz", "12 mm weiß", "16 mm schwarz"), 18.0, 36.0),
    Family("Schlauchfolie Tubola {}", "Layflat tubing Tubola {}", "Buisfolie Tubola {}", "Gaine plastique Tubola {}", "Tubola {}", "MTR", ("100 mm 50 my", "200 mm 50 my", "200 mm 100 my", "400 mm 100 my"), 0.11, 0.85),
    Family("Cuttermesser Schneido {}", "Cutter Schneido {}", "Breekmes Schneido {}", "Cutter Schneido {}", "Schneido {}", "C62", ("9 mm", "18 mm", "25 mm"), 1.8, 6.5),
    Family("Paketwaage Wiegona {}", "Parcel scale Wiegona {}", "Pakketweegschaal Wiegona {}", "Pèse-colis Wiegona {}", "Wiegona {}", "C62", ("15 kg", "30 kg", "60 kg", "150 kg"), 54.0, 198.0),
)  # fmt: skip
BAKERY = (
    Family("Tortenkarton Konditta {}", "Cake box Konditta {}", "Taartdoos Konditta {}", "Boîte à gâteau Konditta {}", "Tortenkarton {}", "PK", ("20 x 20 x 10 cm", "24 x 24 x 10 cm", "28 x 28 x 10 cm", "32 x 32 x 12 cm"), 14.0, 33.0),
    Family("Backpapier Baguella {}", "Baking paper Baguella {}", "Bakpapier Baguella {}", "Papier cuisson Baguella {}", "Baguella {}", "BX", ("38 x 60 cm", "40 x 60 cm", "57 x 98 cm", "60 x 80 cm"), 21.0, 46.0),
    Family("Faltenbeutel Brosella {}", "Paper bag Brosella {}", "Papieren zak Brosella {}", "Sac à pain Brosella {}", "Brosella {}", "PK", ("12 x 5 x 24 cm braun", "14 x 7 x 28 cm braun", "14 x 7 x 28 cm weiß", "16 x 8 x 38 cm mit Fenster"), 13.0, 32.0),
    Family("Papiertragetasche Henkela {}", "Paper carrier bag Henkela {}", "Papieren draagtas Henkela {}", "Sac kraft Henkela {}", "Henkela {}", "PK", ("18 x 8 x 22 cm braun", "22 x 11 x 28 cm braun", "22 x 11 x 28 cm weiß", "32 x 17 x 27 cm braun"), 17.0, 44.0),
    Family("Salatschale Delika {}", "Salad bowl Delika {}", "Saladebak Delika {}", "Saladier jetable Delika {}", "Delika {}", "PK", ("500 ml ohne Deckel", "500 ml mit Deckel", "750 ml mit Deckel", "1000 ml mit Deckel"), 8.8, 21.0),
    Family("Pappbecher Tasso {}", "Paper cup Tasso {}", "Kartonnen beker Tasso {}", "Gobelet carton Tasso {}", "Tasso {}", "PK", ("200 ml weiß", "200 ml braun", "300 ml weiß", "300 ml braun"), 3.1, 5.9),
)  # fmt: skip
FAMILIES = LABORATORY + HYGIENE + PACKING + BAKERY
