"""What the trial part's company sells: families of near-twins for the dentist, the vet, the laboratory, the salon and the care home."""

from __future__ import annotations

from functools import partial

from benchmarks.corpus.goods import Family as _Family
from benchmarks.corpus.goods import Words

WORDS: Words = {
    "weiß": ("white", "wit", "blanc"), "schwarz": ("black", "zwart", "noir"), "blau": ("blue", "blauw", "bleu"), "grün": ("green", "groen", "vert"), "rosa": ("pink", "roze", "rose"), "violett": ("purple", "paars", "violet"), "flieder": ("lilac", "lila", "lilas"), "gelb": ("yellow", "geel", "jaune"),
    "rot": ("red", "rood", "rouge"), "türkis": ("turquoise", "turkoois", "turquoise"), "transparent": ("clear", "transparant", "transparent"), "grau": ("grey", "grijs", "gris"), "mint": ("mint", "mint", "menthe"), "natur": ("natural", "naturel", "naturel"), "Gr.": ("size", "maat", "taille"), "klein": ("small", "klein", "petit"),
    "mittel": ("medium", "middel", "moyen"), "groß": ("large", "groot", "grand"), "fein": ("fine", "fijn", "fin"), "grob": ("coarse", "grof", "gros"), "extrafein": ("extra fine", "extra fijn", "extra fin"), "Oberkiefer": ("upper", "bovenkaak", "haut"), "Unterkiefer": ("lower", "onderkaak", "bas"), "gerade": ("straight", "recht", "droit"),
    "gebogen": ("curved", "gebogen", "courbe"), "links": ("left", "links", "gauche"), "rechts": ("right", "rechts", "droite"), "steril": ("sterile", "steriel", "stérile"), "unsteril": ("non-sterile", "niet-steriel", "non stérile"), "schnellhärtend": ("fast set", "snelhardend", "prise rapide"), "normalhärtend": ("regular set", "normaal hardend", "prise normale"),
    "Zitrone": ("lemon", "citroen", "citron"), "Apfel": ("apple", "appel", "pomme"), "parfümfrei": ("fragrance-free", "parfumvrij", "sans parfum"), "Minze": ("mint", "munt", "menthe"), "Tücher": ("wipes", "doekjes", "lingettes"), "Stück": ("pcs", "stuks", "pièces"), "kurz": ("short", "kort", "court"), "lang": ("long", "lang", "long"),
    "Katze": ("cat", "kat", "chat"), "Hund": ("dog", "hond", "chien"), "Kaninchen": ("rabbit", "konijn", "lapin"), "Tag": ("day", "dag", "jour"), "Nacht": ("night", "nacht", "nuit"), "plus": ("plus", "plus", "plus"), "Damen": ("ladies", "dames", "femme"), "Herren": ("men's", "heren", "homme"), "rund": ("round", "rond", "rond"), "oval": ("oval", "ovaal", "ovale"),
    "mit": ("with", "met", "avec"), "ohne": ("without", "zonder", "sans"), "Deckel": ("lid", "deksel", "couvercle"), "zweilagig": ("two-ply", "tweelaags", "deux plis"), "dreilagig": ("three-ply", "drielaags", "trois plis"), "blond": ("blonde", "blond", "blond"), "Birne": ("pear", "peer", "poire"), "Flamme": ("flame", "vlam", "flamme"), "Kugel": ("ball", "kogel", "boule"), "Zylinder": ("cylinder", "cilinder", "cylindre"),
    "Zoll": ("inch", "inch", "pouces"), "flexibel": ("flexible", "flexibel", "flexible"), "schmal": ("narrow", "smal", "étroit"), "breit": ("wide", "breed", "large"),
}  # fmt: skip
Family = partial(_Family, words=WORDS)

DENTAL = (
    Family("Mundspiegel Claro plan {}", "Mouth mirror Claro plane {}", "Mondspiegel Claro vlak {}", "Miroir buccal Claro plan {}", "Spiegel {}", "C62", ("Gr. 3", "Gr. 4", "Gr. 5", "Gr. 6"), 1.9, 4.8),
    Family("Diamantschleifer Rotadent FG {}", "Diamond bur Rotadent FG {}", "Diamantboor Rotadent FG {}", "Fraise diamantée Rotadent FG {}", "Diamant {}", "PK", ("Birne 012 mittel", "Birne 016 mittel", "Flamme 012 fein", "Flamme 016 fein", "Kugel 014 grob", "Zylinder 012 grob"), 7.4, 15.9),
    Family("Speichelsauger Flexo {}", "Saliva ejector Flexo {}", "Speekselzuiger Flexo {}", "Pompe à salive Flexo {}", "Speichelsauger {}", "PK", ("100 Stück transparent", "100 Stück blau", "100 Stück grün", "1000 Stück transparent"), 2.4, 21.0),
    Family("Absaugkanüle Vacuno {}", "Suction tube Vacuno {}", "Afzuigcanule Vacuno {}", "Canule d'aspiration Vacuno {}", "Vacuno {}", "PK", ("11 mm weiß", "11 mm grün", "16 mm weiß", "16 mm grün"), 3.8, 9.9),
    Family("Watterolle Dentocell {}", "Cotton roll Dentocell {}", "Wattenrol Dentocell {}", "Rouleau de coton Dentocell {}", "Watterollen {}", "PK", ("Gr. 1 8 mm", "Gr. 2 10 mm", "Gr. 3 12 mm"), 4.1, 8.3),
    Family("Abformmasse Alginora {}", "Impression material Alginora {}", "Afdrukmateriaal Alginora {}", "Matériau d'empreinte Alginora {}", "Alginat {}", "C62", ("450 g schnellhärtend", "450 g normalhärtend", "900 g schnellhärtend", "900 g normalhärtend"), 5.9, 14.5),
    Family("Abformlöffel Forma Edelstahl {}", "Impression tray Forma steel {}", "Afdruklepel Forma rvs {}", "Porte-empreinte Forma acier {}", "Löffel {}", "C62", ("Oberkiefer klein", "Oberkiefer mittel", "Oberkiefer groß", "Unterkiefer klein", "Unterkiefer mittel", "Unterkiefer groß"), 6.2, 11.8),
    Family("Komposit Estelux Spritze 4 g {}", "Composite Estelux syringe 4 g {}", "Composiet Estelux spuit 4 g {}", "Composite Estelux seringue 4 g {}", "Estelux {}", "C62", ("A1", "A2", "A3", "A3,5", "B1", "B2"), 24.0, 38.0),
    Family("Patientenserviette Servo {}", "Patient bib Servo {}", "Patiëntenservet Servo {}", "Serviette patient Servo {}", "Servietten {}", "BX", ("500 Stück weiß", "500 Stück blau", "500 Stück mint", "500 Stück flieder"), 14.5, 23.0),
    Family("Mundspülbecher Aquina {}", "Rinse cup Aquina {}", "Spoelbeker Aquina {}", "Gobelet Aquina {}", "Becher {}", "BX", ("180 ml weiß", "180 ml blau", "180 ml rosa", "200 ml weiß"), 28.0, 44.0),
    Family("Interdentalbürste Brossia {}", "Interdental brush Brossia {}", "Rager Brossia {}", "Brossette Brossia {}", "Interdentalbürsten {}", "PK", ("0,40 mm rosa", "0,45 mm rot", "0,50 mm blau", "0,60 mm gelb", "0,70 mm grün"), 3.1, 5.2),
    Family("Scaler Parodon {}", "Scaler Parodon {}", "Scaler-instrument Parodon {}", "Détartreur Parodon {}", "Scaler {}", "C62", ("H6/H7", "S204", "M23", "204SD"), 16.0, 29.0),
    Family("Superhartgips Petrano 5 kg {}", "Die stone Petrano 5 kg {}", "Superhard gips Petrano 5 kg {}", "Plâtre extra-dur Petrano 5 kg {}", "Petrano {}", "C62", ("gelb", "grün", "weiß", "blau"), 11.0, 19.5),
    Family("Modellierwachs Cerana {}", "Modelling wax Cerana {}", "Modelleerwas Cerana {}", "Cire à modeler Cerana {}", "Wachs {}", "BX", ("500 g rosa", "500 g rot", "2500 g rosa", "2500 g rot"), 12.5, 52.0),
)  # fmt: skip
VETERINARY = (
    Family("Halskragen Kollax {}", "Recovery collar Kollax {}", "Beschermkraag Kollax {}", "Collerette Kollax {}", "Kragen {}", "C62", ("7,5 cm", "10 cm", "12,5 cm", "15 cm", "20 cm", "30 cm"), 1.8, 9.4),
    Family("Venenverweilkanüle Venaflo {}", "IV catheter Venaflo {}", "Infuuscanule Venaflo {}", "Cathéter IV Venaflo {}", "Venaflo {}", "BX", ("G18 grün", "G20 rosa", "G22 blau", "G24 gelb"), 28.0, 41.0),
    Family("Nahtmaterial Sutorin 75 cm {}", "Suture Sutorin 75 cm {}", "Hechtdraad Sutorin 75 cm {}", "Fil de suture Sutorin 75 cm {}", "Sutorin {}", "BX", ("USP 2-0", "USP 3-0", "USP 4-0", "USP 5-0"), 34.0, 58.0),
    Family("Haftbandage Koheso {}", "Cohesive bandage Koheso {}", "Zelfklevend verband Koheso {}", "Bande cohésive Koheso {}", "Koheso {}", "RO", ("5 cm blau", "5 cm rot", "7,5 cm blau", "7,5 cm grün", "10 cm blau", "10 cm rosa"), 0.9, 2.6),
    Family("Schermaschinen-Aufsatz Tondeo {}", "Clipper blade Tondeo {}", "Scheerkop Tondeo {}", "Tête de coupe Tondeo {}", "Scherkopf {}", "C62", ("0,7 mm", "1 mm", "1,5 mm", "3 mm"), 19.0, 37.0),
    Family("Transportbox Petra {}", "Carrier box Petra {}", "Transportbox-model Petra {}", "Caisse de transport Petra {}", "Box {}", "C62", ("Katze 48 cm", "Hund 61 cm", "Hund 80 cm", "Kaninchen 40 cm"), 17.0, 64.0),
    Family("Fieberthermometer Thermio {}", "Thermometer Thermio {}", "Koortsthermometer Thermio {}", "Thermomètre Thermio {}", "Thermometer {}", "C62", ("gerade blau", "gerade weiß", "flexibel blau"), 3.9, 8.8),
    Family("Maulkorb Nylon Silento {}", "Nylon muzzle Silento {}", "Muilkorf nylon Silento {}", "Muselière nylon Silento {}", "Maulkorb {}", "C62", ("Gr. XS", "Gr. S", "Gr. M", "Gr. L", "Gr. XL"), 4.3, 8.4),
    Family("Ultraschallgel Sonavet {}", "Ultrasound gel Sonavet {}", "Echogel Sonavet {}", "Gel échographie Sonavet {}", "Gel {}", "C62", ("250 ml", "1000 ml", "5 l"), 1.9, 14.9),
)  # fmt: skip
SALON = (
    Family("Friseurumhang Capella {}", "Hairdressing cape Capella {}", "Kapmantel Capella {}", "Cape de coiffure Capella {}", "Umhang {}", "C62", ("schwarz", "grau", "türkis", "weiß"), 11.0, 19.0),
    Family("Haarschere Tagliana {}", "Hair scissors Tagliana {}", "Kappersschaar Tagliana {}", "Ciseaux Tagliana {}", "Schere {}", "C62", ("5,0 Zoll", "5,5 Zoll", "6,0 Zoll", "5,5 Zoll links"), 49.0, 98.0),
    Family("Haarfärbepinsel Pintura {}", "Tint brush Pintura {}", "Verfkwast Pintura {}", "Pinceau à teinture Pintura {}", "Färbepinsel {}", "C62", ("schmal schwarz", "breit schwarz", "breit transparent"), 1.2, 2.9),
    Family("Strähnenfolie Lumina {}", "Highlighting foil Lumina {}", "Highlightfolie Lumina {}", "Papier mèches Lumina {}", "Alufolie {}", "RO", ("12 cm 100 m", "12 cm 250 m", "15 cm 100 m", "15 cm 250 m"), 6.9, 18.0),
    Family("Halskrause Papyra 100er {}", "Neck strips Papyra 100s {}", "Nekpapier Papyra 100 {}", "Bande de cou Papyra 100 {}", "Halskrausen {}", "RO", ("weiß", "rosa", "schwarz"), 1.1, 2.2),
    Family("Oxidationscreme Ossia 1000 ml {}", "Developer cream Ossia 1000 ml {}", "Oxidatiecrème Ossia 1000 ml {}", "Crème oxydante Ossia 1000 ml {}", "Oxid {}", "C62", ("3 %", "6 %", "9 %", "12 %"), 4.4, 7.2),
    Family("Blondierpulver Bianka {}", "Bleaching powder Bianka {}", "Blondeerpoeder Bianka {}", "Poudre décolorante Bianka {}", "Blondierung {}", "C62", ("400 g blau", "400 g weiß", "800 g blau", "800 g weiß"), 9.9, 21.0),
    Family("Haarclip Pinza {}", "Hair clip Pinza {}", "Haarklem Pinza {}", "Pince cheveux Pinza {}", "Clips {}", "PK", ("6 Stück schwarz", "12 Stück schwarz", "12 Stück rosa", "12 Stück türkis"), 3.2, 7.7),
)  # fmt: skip
CARE = (
    Family("Inkontinenzslip Sekura {}", "Incontinence brief Sekura {}", "Incontinentieslip Sekura {}", "Change complet Sekura {}", "Slips {}", "PK", ("Tag Gr. M", "Tag Gr. L", "Nacht Gr. M", "Nacht Gr. L", "Nacht Gr. XL"), 11.0, 19.0),
    Family("Krankenunterlage Molina {}", "Bed pad Molina {}", "Onderlegger Molina {}", "Alèse Molina {}", "Unterlagen {}", "PK", ("40 x 60 cm", "60 x 60 cm", "60 x 90 cm", "80 x 180 cm"), 4.9, 16.0),
    Family("Waschhandschuh Lavella {}", "Wash mitt Lavella {}", "Washandje Lavella {}", "Gant de toilette Lavella {}", "Waschhandschuhe {}", "PK", ("50 Stück weiß", "50 Stück blau", "150 Stück weiß"), 2.9, 7.5),
    Family("Schnabelbecher Bevera {}", "Feeding cup Bevera {}", "Tuitbeker Bevera {}", "Canard Bevera {}", "Schnabelbecher {}", "C62", ("200 ml transparent", "200 ml blau", "250 ml transparent", "250 ml rot"), 1.6, 3.5),
    Family("Medikamentenbecher Dosina {}", "Medicine cup Dosina {}", "Medicijnbeker Dosina {}", "Gobelet à médicaments Dosina {}", "Medibecher {}", "PK", ("30 ml transparent", "30 ml gelb", "30 ml grün", "30 ml rot"), 2.1, 3.9),
    Family("Hautschutzcreme Dermalia {}", "Barrier cream Dermalia {}", "Huidcrème Dermalia {}", "Crème protectrice Dermalia {}", "Creme {}", "C62", ("100 ml", "250 ml", "500 ml", "100 ml parfümfrei"), 2.8, 12.9),
    Family("Kompressionsstrumpf Venora {}", "Compression stocking Venora {}", "Steunkous Venora {}", "Bas de contention Venora {}", "Venora {}", "PR", ("Gr. S kurz", "Gr. M kurz", "Gr. M lang", "Gr. L lang"), 12.0, 24.0),
)  # fmt: skip
HYGIENE = (
    Family("Nitrilhandschuh Softana 100er {}", "Nitrile glove Softana 100s {}", "Nitrilhandschoen Softana 100 {}", "Gant nitrile Softana 100 {}", "Softana {}", "BX", ("Gr. XS blau", "Gr. S blau", "Gr. M blau", "Gr. L blau", "Gr. S flieder", "Gr. M flieder"), 4.2, 7.9),
    Family("OP-Handschuh Chirana {}", "Surgical glove Chirana {}", "Operatiehandschoen Chirana {}", "Gant chirurgical Chirana {}", "OP-Handschuhe {}", "PR", ("Gr. 6,5", "Gr. 7", "Gr. 7,5", "Gr. 8", "Gr. 8,5"), 0.7, 1.6),
    Family("Mundschutz Tergo Typ IIR {}", "Face mask Tergo type IIR {}", "Mondmasker Tergo type IIR {}", "Masque Tergo type IIR {}", "Masken {}", "BX", ("blau", "grün", "weiß", "rosa"), 3.6, 6.9),
    Family("Flächendesinfektion Surfosan {}", "Surface disinfectant Surfosan {}", "Oppervlaktedesinfectie Surfosan {}", "Désinfectant surfaces Surfosan {}", "Surfosan {}", "C62", ("500 ml", "1 l", "5 l", "5 l parfümfrei", "10 l"), 4.2, 46.0),
    Family("Desinfektionstücher Viraclean {}", "Disinfectant wipes Viraclean {}", "Desinfectiedoekjes Viraclean {}", "Lingettes désinfectantes Viraclean {}", "Viraclean {}", "PK", ("60 Tücher Zitrone", "60 Tücher parfümfrei", "120 Tücher Zitrone", "120 Tücher parfümfrei"), 3.4, 9.9),
    Family("Instrumentenreiniger Instrubad {}", "Instrument cleaner Instrubad {}", "Instrumentenreiniger-concentraat Instrubad {}", "Nettoyant instruments Instrubad {}", "Instrubad {}", "LTR", ("Zitrone", "Minze", "parfümfrei"), 9.0, 15.5),
    Family("Sterilisationsbeutel Autopak 200er {}", "Sterilisation pouch Autopak 200s {}", "Sterilisatiezakje Autopak 200 {}", "Sachet de stérilisation Autopak 200 {}", "Autopak {}", "BX", ("57 x 130 mm", "90 x 230 mm", "90 x 260 mm", "135 x 280 mm", "190 x 330 mm"), 6.1, 27.0),
    Family("Ärzterolle Kreppa {}", "Couch roll Kreppa {}", "Onderzoeksrol Kreppa {}", "Drap d'examen Kreppa {}", "Liegenrolle {}", "RO", ("50 cm 50 m zweilagig", "50 cm 100 m zweilagig", "59 cm 50 m zweilagig", "59 cm 50 m dreilagig"), 2.4, 8.9),
    Family("Abwurfbehälter Kanubox {}", "Sharps container Kanubox {}", "Naaldcontainer Kanubox {}", "Collecteur d'aiguilles Kanubox {}", "Kanubox {}", "C62", ("0,6 l", "1,5 l", "2,5 l", "5 l"), 1.9, 7.7),
    Family("Schutzkittel Vestano {}", "Protective gown Vestano {}", "Beschermjas Vestano {}", "Blouse de protection Vestano {}", "Kittel {}", "PK", ("Gr. M blau", "Gr. L blau", "Gr. XL blau", "Gr. L gelb"), 8.8, 16.0),
    Family("Schlupfkasack Linea {}", "Scrub top Linea {}", "Tuniek Linea {}", "Tunique Linea {}", "Kasack {}", "C62", ("Damen Gr. 36 mint", "Damen Gr. 38 mint", "Damen Gr. 40 mint", "Damen Gr. 40 flieder", "Herren Gr. M grau", "Herren Gr. L grau"), 19.0, 29.0),
    Family("Überschuh Pedina 100er {}", "Overshoe Pedina 100s {}", "Overschoen Pedina 100 {}", "Couvre-chaussure Pedina 100 {}", "Überschuhe {}", "PK", ("36 cm blau", "41 cm blau", "41 cm weiß"), 2.9, 6.4),
    Family("Wischmopp Rotago {}", "Mop head Rotago {}", "Moppad Rotago {}", "Frange Rotago {}", "Mopp {}", "C62", ("40 cm blau", "40 cm rot", "50 cm blau", "50 cm rot"), 3.9, 8.1),
    Family("Reinigungsgranulat Lavapur {}", "Cleaning granules Lavapur {}", "Reinigingsgranulaat Lavapur {}", "Granulés nettoyants Lavapur {}", "Granulat {}", "KGM", ("fein", "grob", "parfümfrei"), 3.2, 6.7),
    Family("Laborbecher Mixta {}", "Mixing bowl Mixta {}", "Mengbeker Mixta {}", "Bol à mélanger Mixta {}", "Anmischbecher {}", "SET", ("klein grün", "mittel grün", "groß grün", "mittel blau"), 6.0, 13.0),
)  # fmt: skip
FAMILIES: tuple[_Family, ...] = (*DENTAL, *VETERINARY, *SALON, *CARE, *HYGIENE)
