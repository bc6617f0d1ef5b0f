"""What the unmet part's company sells: near-twins for installers, machine builders, caretakers and people who mend things themselves."""

from __future__ import annotations

from functools import partial

from benchmarks.corpus.goods import Family as _Family
from benchmarks.corpus.goods import Words

WORDS: Words = {
    "reinweiß": ("pure white", "zuiver wit", "blanc pur"), "alpinweiß": ("arctic white", "alpinewit", "blanc alpin"), "weiß": ("white", "wit", "blanc"), "schwarz": ("black", "zwart", "noir"), "anthrazit": ("anthracite", "antraciet", "anthracite"), "alu": ("aluminium", "aluminium", "alu"), "matt": ("matt", "mat", "mat"),
    "blau": ("blue", "blauw", "bleu"), "rot": ("red", "rood", "rouge"), "grau": ("grey", "grijs", "gris"), "braun": ("brown", "bruin", "brun"), "grüngelb": ("green-yellow", "groengeel", "vert-jaune"), "transparent": ("clear", "transparant", "transparent"), "manhattan": ("manhattan", "manhattan", "manhattan"), "pergamon": ("pergamon", "pergamon", "pergamon"),
    "warmweiß": ("warm white", "warmwit", "blanc chaud"), "neutralweiß": ("neutral white", "neutraalwit", "blanc neutre"), "tageslicht": ("daylight", "daglicht", "lumière du jour"), "klar": ("clear", "helder", "claire"), "chrom": ("chrome", "chroom", "chromé"), "edelstahl": ("stainless", "rvs", "inox"), "polig": ("pole", "polig", "pôles"), "fach": ("gang", "voudig", "postes"),
    "Aus": ("one-way", "enkelpolig", "simple"), "Wechsel": ("two-way", "wissel", "va-et-vient"), "Serie": ("two-gang", "serie", "double"), "Kreuz": ("intermediate", "kruis", "permutateur"), "winddicht": ("airtight", "luchtdicht", "étanche"), "Stk": ("pcs", "st", "pcs"), "rund": ("round", "rond", "rond"), "eckig": ("square", "vierkant", "carré"), "mit": ("with", "met", "avec"), "ohne": ("without", "zonder", "sans"),
    "Sensor": ("sensor", "sensor", "détecteur"), "flammig": ("light", "lichts", "lampes"), "Wand": ("wall", "wand", "mural"), "Decke": ("ceiling", "plafond", "plafond"), "Waschtisch": ("basin", "wastafel", "lavabo"), "hoch": ("tall", "hoog", "haut"), "Spüle": ("sink", "keuken", "évier"), "Wanne": ("bath", "bad", "bain"), "Dusche": ("shower", "douche", "douche"), "strahlig": ("spray", "straals", "jets"), "Zoll": ("inch", "inch", "pouce"),
    "Filter": ("filter", "filter", "filtre"), "Absenkautomatik": ("soft close", "softclose", "frein de chute"), "seitlich": ("side", "zij", "latéral"), "unten": ("bottom", "onder", "bas"), "Hebel": ("lever", "hendel", "levier"), "Flügel": ("butterfly", "vleugel", "papillon"), "Brauchwasser": ("hot water", "tapwater", "sanitaire"), "Fertigmischung": ("premixed", "kant-en-klaar", "prêt à l'emploi"), "Konzentrat": ("concentrate", "concentraat", "concentré"),
    "Teilgewinde": ("part thread", "deeldraad", "filet partiel"), "Vollgewinde": ("full thread", "volledige draad", "filet total"), "Feststeller": ("brake", "rem", "frein"), "AG": ("male", "buitendraad", "mâle"), "IG": ("female", "binnendraad", "femelle"), "Tülle": ("hose tail", "slangpilaar", "cannelé"), "Buchse": ("bush", "bus", "douille"), "teilig": ("pieces", "delig", "pièces"), "Gr.": ("size", "maat", "taille"), "links": ("left", "links", "gauche"), "rechts": ("right", "rechts", "droite"),
}  # fmt: skip
Family = partial(_Family, words=WORDS)

ELECTRICAL = (
    Family("Mantelleitung NYM-J {}", "Sheathed cable NYM-J {}", "Installatiekabel NYM-J {}", "Câble gainé NYM-J {}", "NYM {}", "MTR", ("3x1,5 mm²", "3x2,5 mm²", "5x1,5 mm²", "5x2,5 mm²", "5x4 mm²"), 0.7, 3.6),
    Family("Aderleitung H07V-U Ring 100 m {}", "Single core H07V-U coil 100 m {}", "Installatiedraad H07V-U ring 100 m {}", "Fil H07V-U couronne 100 m {}", "H07V-U {}", "RO", ("1,5 mm² schwarz", "1,5 mm² blau", "1,5 mm² grüngelb", "2,5 mm² schwarz", "2,5 mm² blau"), 17.0, 39.0),
    Family("Leitungsschutzschalter Corvex {}", "Circuit breaker Corvex {}", "Installatieautomaat Corvex {}", "Disjoncteur Corvex {}", "Automat {}", "C62", ("B10 1-polig", "B16 1-polig", "C16 1-polig", "B16 3-polig", "C32 3-polig"), 2.6, 24.0),
    Family("FI-Schutzschalter Corvex {}", "Residual current device Corvex {}", "Aardlekschakelaar Corvex {}", "Interrupteur différentiel Corvex {}", "FI {}", "C62", ("25 A 30 mA 2-polig", "40 A 30 mA 4-polig", "40 A 300 mA 4-polig", "63 A 30 mA 4-polig"), 21.0, 68.0),
    Family("Steckdose Linea {}", "Socket outlet Linea {}", "Wandcontactdoos Linea {}", "Prise Linea {}", "Dose Linea {}", "C62", ("reinweiß", "alpinweiß", "anthrazit", "alu matt"), 2.9, 9.4),
    Family("Wippschalter Linea {}", "Rocker switch Linea {}", "Tuimelschakelaar Linea {}", "Interrupteur Linea {}", "Linea {}", "C62", ("Aus reinweiß", "Wechsel reinweiß", "Serie reinweiß", "Kreuz reinweiß", "Wechsel anthrazit"), 3.4, 11.8),
    Family("Abdeckrahmen Linea {}", "Cover plate Linea {}", "Afdekraam Linea {}", "Plaque Linea {}", "Linea-Rahmen {}", "C62", ("1-fach reinweiß", "2-fach reinweiß", "3-fach reinweiß", "2-fach anthrazit", "3-fach anthrazit"), 1.4, 8.2),
    Family("Verbindungsklemme Klippo {}", "Wire connector Klippo {}", "Lasklem Klippo {}", "Borne Klippo {}", "Klippo {}", "BX", ("2-polig 100 Stk", "3-polig 50 Stk", "5-polig 25 Stk"), 9.5, 15.5),
    Family("Hohlwanddose {}", "Cavity wall box {}", "Hollewanddoos {}", "Boîte cloison sèche {}", "HW-Dose {}", "C62", ("47 mm", "61 mm", "61 mm winddicht"), 0.6, 2.2),
    Family("Aderendhülse isoliert {}", "Bootlace ferrule insulated {}", "Adereindhuls geïsoleerd {}", "Embout isolé {}", "Aderendhülsen {}", "PK", ("0,75 mm² grau", "1,0 mm² rot", "1,5 mm² schwarz", "2,5 mm² blau"), 1.8, 4.4),
    Family("Kabelkanal Kanello 2 m {}", "Trunking Kanello 2 m {}", "Kabelgoot Kanello 2 m {}", "Goulotte Kanello 2 m {}", "Kanal {}", "C62", ("15 x 15 mm weiß", "30 x 30 mm weiß", "60 x 40 mm weiß", "60 x 40 mm grau"), 1.9, 8.8),
    Family("Feinsicherung 5 x 20 mm {}", "Miniature fuse 5 x 20 mm {}", "Glaszekering 5 x 20 mm {}", "Fusible verre 5 x 20 mm {}", "Glassicherung {}", "PK", ("T 1 A", "T 2 A", "F 2 A", "T 6,3 A"), 1.2, 2.9),
    Family("Hutschienennetzteil Pavo 24 V {}", "DIN rail power supply Pavo 24 V {}", "DIN-railvoeding Pavo 24 V {}", "Alimentation rail DIN Pavo 24 V {}", "Netzteil Pavo {}", "C62", ("1,5 A", "2,5 A", "5 A", "10 A"), 27.0, 119.0),
    Family("Installationsrohr flexibel {}", "Flexible conduit {}", "Flexibele buis {}", "Gaine ICTA {}", "Flexrohr {}", "RO", ("M16 50 m", "M20 50 m", "M25 50 m", "M32 25 m"), 13.0, 34.0),
)  # fmt: skip
LIGHTING = (
    Family("LED-Lampe Lumeo E27 {}", "LED bulb Lumeo E27 {}", "Ledlamp Lumeo E27 {}", "Ampoule LED Lumeo E27 {}", "Birne E27 {}", "C62", ("6 W warmweiß", "8,5 W warmweiß", "8,5 W neutralweiß", "13 W warmweiß"), 2.4, 7.5),
    Family("LED-Kerze Lumeo E14 {}", "LED candle Lumeo E14 {}", "Ledkaars Lumeo E14 {}", "Flamme LED Lumeo E14 {}", "Kerzenbirne {}", "C62", ("4 W klar", "4 W matt", "5,5 W klar", "5,5 W matt"), 2.2, 4.9),
    Family("LED-Spot Lumeo GU10 {}", "LED spot Lumeo GU10 {}", "Ledspot Lumeo GU10 {}", "Spot LED Lumeo GU10 {}", "GU10 {}", "C62", ("4 W warmweiß", "4 W neutralweiß", "6 W warmweiß", "6 W neutralweiß"), 2.8, 6.4),
    Family("LED-Röhre Tubaro {}", "LED tube Tubaro {}", "Ledbuis Tubaro {}", "Tube LED Tubaro {}", "Röhre {}", "C62", ("60 cm 8 W neutralweiß", "120 cm 15 W neutralweiß", "150 cm 20 W neutralweiß", "150 cm 20 W tageslicht"), 5.9, 16.0),
    Family("Deckenleuchte Ronda {}", "Ceiling light Ronda {}", "Plafondlamp Ronda {}", "Plafonnier Ronda {}", "Ronda {}", "C62", ("Ø 28 cm weiß", "Ø 38 cm weiß", "Ø 38 cm weiß mit Sensor", "Ø 48 cm weiß"), 24.0, 79.0),
    Family("Feuchtraumleuchte Marisa IP65 {}", "Weatherproof batten Marisa IP65 {}", "Waterdicht armatuur Marisa IP65 {}", "Réglette étanche Marisa IP65 {}", "Wannenleuchte {}", "C62", ("1 x 120 cm", "1 x 150 cm", "2 x 120 cm", "2 x 150 cm"), 19.0, 46.0),
    Family("Einbaustrahler Spotino {}", "Downlight Spotino {}", "Inbouwspot Spotino {}", "Encastré Spotino {}", "Spotino {}", "C62", ("weiß rund", "weiß eckig", "edelstahl rund", "schwarz rund"), 4.9, 12.5),
    Family("Außenwandleuchte Fassada {}", "Outdoor wall light Fassada {}", "Buitenwandlamp Fassada {}", "Applique extérieure Fassada {}", "Fassada {}", "C62", ("anthrazit 1-flammig", "anthrazit 2-flammig", "weiß 2-flammig"), 29.0, 64.0),
    Family("Notleuchte Rettix {}", "Emergency light Rettix {}", "Noodverlichting Rettix {}", "Bloc de secours Rettix {}", "Rettix {}", "C62", ("3 h Wand", "3 h Decke", "8 h Wand"), 44.0, 92.0),
    Family("LED-Treiber Konstant {}", "LED driver Konstant {}", "Leddriver Konstant {}", "Driver LED Konstant {}", "Treiber {}", "C62", ("350 mA 12 W", "500 mA 18 W", "700 mA 25 W"), 8.9, 19.5),
)  # fmt: skip
SANITARY = (
    Family("Einhebelmischer Aquaro {}", "Single lever mixer Aquaro {}", "Eengreepsmengkraan Aquaro {}", "Mitigeur Aquaro {}", "Aquaro {}", "C62", ("Waschtisch chrom", "Waschtisch hoch chrom", "Spüle chrom", "Dusche chrom", "Waschtisch schwarz"), 49.0, 139.0),
    Family("Brauseschlauch Flexa {}", "Shower hose Flexa {}", "Doucheslang Flexa {}", "Flexible de douche Flexa {}", "Flexa {}", "C62", ("125 cm chrom", "160 cm chrom", "200 cm chrom", "160 cm schwarz"), 6.2, 15.5),
    Family("Handbrause Regina {}", "Hand shower Regina {}", "Handdouche Regina {}", "Douchette Regina {}", "Regina {}", "C62", ("1-strahlig chrom", "3-strahlig chrom", "3-strahlig weiß"), 8.8, 22.0),
    Family("Eckventil {}", "Angle valve {}", "Hoekstopkraan {}", "Robinet d'équerre {}", "Eckregulierventil {}", "C62", ("3/8 Zoll", "1/2 Zoll", "1/2 Zoll mit Filter"), 4.1, 11.0),
    Family("Röhrensiphon {}", "Bottle trap {}", "Buissifon {}", "Siphon tubulaire {}", "Siphon {}", "C62", ("32 mm chrom", "32 mm weiß", "40 mm weiß"), 4.4, 19.0),
    Family("WC-Sitz Calma {}", "Toilet seat Calma {}", "Toiletzitting Calma {}", "Abattant Calma {}", "Klodeckel {}", "C62", ("weiß", "weiß mit Absenkautomatik", "pergamon"), 22.0, 58.0),
    Family("Füllventil Fluvio {}", "Fill valve Fluvio {}", "Vlotterkraan Fluvio {}", "Robinet flotteur Fluvio {}", "Fluvio {}", "C62", ("3/8 Zoll seitlich", "3/8 Zoll unten", "1/2 Zoll unten"), 8.4, 17.0),
    Family("Sanitärsilikon Fugol 310 ml {}", "Sanitary silicone Fugol 310 ml {}", "Sanitairkit Fugol 310 ml {}", "Silicone sanitaire Fugol 310 ml {}", "Fugol {}", "C62", ("transparent", "weiß", "manhattan", "pergamon", "anthrazit"), 3.9, 6.8),
    Family("Panzerschlauch {}", "Braided hose {}", "Gewapende slang {}", "Flexible inox {}", "Anschlussschlauch {}", "C62", ("300 mm 3/8 Zoll", "500 mm 3/8 Zoll", "500 mm 1/2 Zoll", "800 mm 1/2 Zoll"), 2.8, 7.6),
    Family("HT-Bogen {}", "HT bend {}", "HT-bocht {}", "Coude HT {}", "Bogen {}", "C62", ("DN 40 45°", "DN 50 45°", "DN 50 87°", "DN 75 45°", "DN 110 87°"), 0.7, 3.4),
    Family("Gewindedichtfaden Filum {}", "Thread sealing cord Filum {}", "Draadafdichtkoord Filum {}", "Fil d'étanchéité Filum {}", "Filum {}", "C62", ("50 m", "150 m"), 5.5, 13.5),
    Family("Haltegriff Sicuro {}", "Grab rail Sicuro {}", "Handgreep Sicuro {}", "Barre d'appui Sicuro {}", "Sicuro {}", "C62", ("30 cm weiß", "45 cm weiß", "60 cm weiß", "60 cm edelstahl"), 15.0, 49.0),
)  # fmt: skip
HEATING = (
    Family("Thermostatkopf Thermix {}", "Thermostatic head Thermix {}", "Thermostaatknop Thermix {}", "Tête thermostatique Thermix {}", "Thermix {}", "C62", ("M30 weiß", "M30 chrom", "RA weiß", "RTD weiß"), 9.9, 24.0),
    Family("Kompaktheizkörper Typ 22 {}", "Panel radiator type 22 {}", "Paneelradiator type 22 {}", "Radiateur panneau type 22 {}", "Heizkörper {}", "C62", ("500 x 1000 mm", "600 x 800 mm", "600 x 1000 mm", "600 x 1200 mm"), 84.0, 168.0),
    Family("Umwälzpumpe Zirko {}", "Circulator pump Zirko {}", "Circulatiepomp Zirko {}", "Circulateur Zirko {}", "Zirko {}", "C62", ("25-40 180 mm", "25-60 180 mm", "32-60 180 mm", "15-14 Brauchwasser"), 118.0, 269.0),
    Family("Kugelhahn Messing {}", "Ball valve brass {}", "Kogelkraan messing {}", "Vanne à bille laiton {}", "Kugelhahn {}", "C62", ("1/2 Zoll Hebel", "3/4 Zoll Hebel", "1 Zoll Hebel", "1 Zoll Flügel"), 4.6, 15.8),
    Family("Pressbogen Kupfer 90° {}", "Press elbow copper 90° {}", "Persbocht koper 90° {}", "Coude à sertir cuivre 90° {}", "Pressbogen {}", "C62", ("15 mm", "18 mm", "22 mm", "28 mm"), 1.9, 8.4),
    Family("Verbundrohr Multiplo {}", "Multilayer pipe Multiplo {}", "Meerlagenbuis Multiplo {}", "Tube multicouche Multiplo {}", "Multiplo {}", "MTR", ("16 x 2,0 mm", "20 x 2,0 mm", "26 x 3,0 mm"), 1.2, 4.4),
    Family("Ausdehnungsgefäß Expando {}", "Expansion vessel Expando {}", "Expansievat Expando {}", "Vase d'expansion Expando {}", "Expando {}", "C62", ("18 l", "25 l", "35 l", "50 l"), 31.0, 78.0),
    Family("Rohrisolierung Isolan {}", "Pipe insulation Isolan {}", "Buisisolatie Isolan {}", "Isolant pour tube Isolan {}", "Isolan {}", "MTR", ("15 x 13 mm", "18 x 13 mm", "22 x 20 mm", "28 x 20 mm"), 0.8, 3.3),
    Family("Solarflüssigkeit Heliofluid {}", "Solar fluid Heliofluid {}", "Zonneboilervloeistof Heliofluid {}", "Fluide solaire Heliofluid {}", "Heliofluid {}", "LTR", ("Fertigmischung", "Konzentrat"), 2.9, 6.9),
)  # fmt: skip
FASTENERS = (
    Family("Sechskantschraube ISO 4017 8.8 100 Stk {}", "Hexagon screw ISO 4017 8.8 100 pcs {}", "Zeskantbout ISO 4017 8.8 100 st {}", "Vis hexagonale ISO 4017 8.8 100 pcs {}", "Sechskant {}", "PK", ("M6 x 16", "M6 x 25", "M8 x 20", "M8 x 30", "M10 x 40"), 4.4, 23.0),
    Family("Zylinderschraube ISO 4762 12.9 {}", "Socket head cap screw ISO 4762 12.9 {}", "Cilinderkopschroef ISO 4762 12.9 {}", "Vis CHC ISO 4762 12.9 {}", "Inbus {}", "C62", ("M4 x 12", "M5 x 16", "M5 x 20", "M6 x 20", "M8 x 30"), 0.08, 0.49),
    Family("Sechskantmutter ISO 4032 A2 {}", "Hexagon nut ISO 4032 A2 {}", "Zeskantmoer ISO 4032 A2 {}", "Écrou hexagonal ISO 4032 A2 {}", "Mutter A2 {}", "C62", ("M5", "M6", "M8", "M10"), 0.04, 0.28),
    Family("Scheibe ISO 7089 A2 {}", "Washer ISO 7089 A2 {}", "Sluitring ISO 7089 A2 {}", "Rondelle ISO 7089 A2 {}", "U-Scheibe A2 {}", "C62", ("M5", "M6", "M8", "M10"), 0.02, 0.16),
    Family("Holzbauschraube Torxa {}", "Timber screw Torxa {}", "Houtschroef Torxa {}", "Vis à bois Torxa {}", "Torxa {}", "BX", ("4,0 x 40 Vollgewinde", "4,5 x 60 Teilgewinde", "5,0 x 80 Teilgewinde", "6,0 x 120 Teilgewinde"), 6.8, 21.0),
    Family("Rahmendübel Fixor {}", "Frame plug Fixor {}", "Kozijnplug Fixor {}", "Cheville Fixor {}", "Fixor {}", "BX", ("8 x 80", "8 x 100", "10 x 100", "10 x 135"), 9.8, 27.0),
    Family("Rohrschelle mit Gummi {}", "Rubber lined pipe clip {}", "Beugel met rubber {}", "Collier isophonique {}", "Gummischelle {}", "C62", ("15-19 mm", "20-25 mm", "26-30 mm", "32-36 mm"), 0.45, 1.4),
    Family("Blindniet Alu/Stahl {}", "Blind rivet alu/steel {}", "Blindklinknagel alu/staal {}", "Rivet aveugle alu/acier {}", "Popniete {}", "BX", ("3,2 x 8", "4,0 x 10", "4,8 x 12", "4,8 x 16"), 6.5, 19.0),
    Family("Gewindestange A2 1 m {}", "Threaded rod A2 1 m {}", "Draadeind A2 1 m {}", "Tige filetée A2 1 m {}", "Gewindestange {}", "C62", ("M6", "M8", "M10", "M12"), 1.8, 7.9),
)  # fmt: skip
MACHINE_PARTS = (
    Family("Rillenkugellager {}", "Deep groove ball bearing {}", "Groefkogellager {}", "Roulement à billes {}", "Lager {}", "C62", ("6001 2RS", "6203 2RS", "6204 2RS", "6204 ZZ", "6305 2RS"), 2.6, 11.5),
    Family("Schmalkeilriemen {}", "Narrow V-belt {}", "Smalle V-snaar {}", "Courroie trapézoïdale {}", "Riemen {}", "C62", ("SPA 1000", "SPA 1250", "SPZ 1000", "SPZ 1250"), 5.5, 14.5),
    Family("O-Ring NBR 70 {}", "O-ring NBR 70 {}", "O-ring NBR 70 {}", "Joint torique NBR 70 {}", "O-Ringe {}", "PK", ("10 x 2 mm", "12 x 2 mm", "20 x 3 mm", "30 x 3 mm"), 2.4, 6.8),
    Family("Wellendichtring NBR {}", "Shaft seal NBR {}", "Asafdichting NBR {}", "Joint à lèvre NBR {}", "Simmerring {}", "C62", ("20 x 35 x 7", "25 x 40 x 7", "25 x 47 x 7", "30 x 52 x 7"), 1.9, 5.2),
    Family("Rollenkette DIN 8187 {}", "Roller chain DIN 8187 {}", "Rollenketting DIN 8187 {}", "Chaîne à rouleaux DIN 8187 {}", "Kette {}", "MTR", ("06 B-1", "08 B-1", "08 B-2", "10 B-1"), 6.9, 19.5),
    Family("Stellring DIN 705 {}", "Shaft collar DIN 705 {}", "Stelring DIN 705 {}", "Bague d'arrêt DIN 705 {}", "Stellring {}", "C62", ("10 mm", "12 mm", "16 mm", "20 mm"), 0.9, 2.9),
    Family("Sterngriff {}", "Star knob {}", "Sterknop {}", "Bouton étoile {}", "Sternschraube {}", "C62", ("M6 x 20", "M8 x 25", "M8 Buchse", "M10 x 30"), 1.1, 3.6),
    Family("Gummipuffer Typ A {}", "Rubber buffer type A {}", "Rubberbuffer type A {}", "Silentbloc type A {}", "Puffer {}", "C62", ("20 x 15 M6", "30 x 20 M8", "40 x 30 M8", "40 x 40 M10"), 1.3, 4.8),
    Family("Lenkrolle Rollux {}", "Swivel castor Rollux {}", "Zwenkwiel Rollux {}", "Roulette pivotante Rollux {}", "Rollux {}", "C62", ("80 mm", "100 mm", "100 mm mit Feststeller", "125 mm mit Feststeller"), 8.9, 24.5),
    Family("Druckluftkupplung {}", "Air coupling {}", "Persluchtkoppeling {}", "Coupleur air comprimé {}", "Kupplung {}", "C62", ("1/4 Zoll AG", "3/8 Zoll AG", "1/4 Zoll IG", "9 mm Tülle"), 3.9, 7.8),
    Family("Passfeder DIN 6885 A {}", "Parallel key DIN 6885 A {}", "Spie DIN 6885 A {}", "Clavette DIN 6885 A {}", "Passfeder {}", "C62", ("5 x 5 x 20", "6 x 6 x 25", "8 x 7 x 30", "8 x 7 x 40"), 0.5, 1.9),
    Family("Schmierfett Lubrax {}", "Grease Lubrax {}", "Smeervet Lubrax {}", "Graisse Lubrax {}", "Lubrax {}", "KGM", ("EP 0", "EP 2", "HT 3"), 6.5, 14.0),
    Family("Spiralbohrersatz HSS {}", "Twist drill set HSS {}", "Borenset HSS {}", "Coffret de forets HSS {}", "Bohrersatz {}", "SET", ("13-teilig", "19-teilig", "25-teilig"), 16.0, 49.0),
    Family("Montagehandschuh Gripol {}", "Work glove Gripol {}", "Werkhandschoen Gripol {}", "Gant de montage Gripol {}", "Gripol {}", "PR", ("Gr. 8", "Gr. 9", "Gr. 10", "Gr. 11"), 1.5, 2.9),
)  # fmt: skip
FAMILIES = (*ELECTRICAL, *LIGHTING, *SANITARY, *HEATING, *FASTENERS, *MACHINE_PARTS)
