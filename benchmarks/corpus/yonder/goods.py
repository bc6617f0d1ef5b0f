"""What the yonder part's company sells: families of near-twins for the bed, the seed drawer, the apiary, the pen and the wardrobe of those who work outdoors."""

from __future__ import annotations

from functools import partial

from benchmarks.corpus.goods import Family as _Family
from benchmarks.corpus.goods import Words

WORDS: Words = {
    "Stiel": ("handle", "steel", "manche"), "Zoll": ("inch", "inch", "pouce"), "Stk.": ("pcs", "st.", "pcs"), "Gr.": ("size", "maat", "taille"), "Eimer": ("bucket", "emmer", "seau"), "Kanister": ("canister", "jerrycan", "bidon"), "Waben": ("frames", "ramen", "cadres"), "Zinken": ("tines", "tanden", "dents"),
    "rot": ("red", "rood", "rouge"), "grün": ("green", "groen", "vert"), "gelb": ("yellow", "geel", "jaune"), "blau": ("blue", "blauw", "bleu"), "weiß": ("white", "wit", "blanc"), "schwarz": ("black", "zwart", "noir"), "anthrazit": ("anthracite", "antraciet", "anthracite"), "braun": ("brown", "bruin", "brun"),
    "orange": ("orange", "oranje", "orange"), "oliv": ("olive", "olijf", "olive"), "natur": ("natural", "naturel", "naturel"), "verzinkt": ("galvanised", "verzinkt", "galvanisé"), "Edelstahl": ("stainless", "rvs", "inox"), "Kunststoff": ("plastic", "kunststof", "plastique"), "Holz": ("wood", "hout", "bois"), "Leinen": ("flax", "vlas", "lin"),
    "Hanf": ("hemp", "hennep", "chanvre"), "Leder": ("leather", "leer", "cuir"), "links": ("left", "links", "gauche"), "rechts": ("right", "rechts", "droite"), "beidseitig": ("double-edged", "tweezijdig", "double"), "klein": ("small", "klein", "petit"), "groß": ("large", "groot", "grand"), "mittel": ("medium", "middel", "moyen"),
    "Frühjahr": ("spring", "voorjaar", "printemps"), "Herbst": ("autumn", "najaar", "automne"), "Sommer": ("summer", "zomer", "été"), "Sport": ("sports", "sport", "sport"), "Schatten": ("shade", "schaduw", "ombre"), "Zier": ("ornamental", "sier", "ornement"), "einjährig": ("annual", "eenjarig", "annuelle"), "mehrjährig": ("perennial", "meerjarig", "vivace"),
    "Feldrand": ("field margin", "akkerrand", "bordure de champ"), "Gelbsenf": ("white mustard", "gele mosterd", "moutarde blanche"), "Ölrettich": ("oil radish", "bladrammenas", "radis fourrager"), "Phacelia": ("phacelia", "facelia", "phacélie"), "Lupine": ("lupin", "lupine", "lupin"), "festkochend": ("waxy", "vastkokend", "chair ferme"), "mehlig": ("floury", "kruimig", "farineuse"),
    "Rind": ("cattle", "rund", "bovin"), "Schaf": ("sheep", "schaap", "mouton"), "Ziege": ("goat", "geit", "chèvre"), "Wild": ("game", "wild", "gibier"), "Pferd": ("horse", "paard", "cheval"), "Kurbel": ("crank", "zwengel", "manivelle"), "Motor": ("motor", "motor", "moteur"), "gestreift": ("striped", "gestreept", "striées"), "geschält": ("hulled", "gepeld", "décortiquées"),
    "Netz": ("net", "net", "filet"), "ohne": ("without", "zonder", "sans"), "mit": ("with", "met", "avec"), "sauer": ("acidic", "zuur", "acide"), "alkalisch": ("alkaline", "alkalisch", "alcalin"), "neutral": ("neutral", "neutraal", "neutre"), "Schraube": ("screw", "schroef", "vis"), "Platz": ("bay", "plaats", "place"), "Plätze": ("bays", "plaatsen", "places"),
    "Damen": ("women", "dames", "femme"), "Herren": ("men", "heren", "homme"), "Normalmaß": ("German standard", "Duits normaal", "standard allemand"), "Zander": ("Zander", "Zander", "Zander"), "Dadant": ("Dadant", "Dadant", "Dadant"), "Langstroth": ("Langstroth", "Langstroth", "Langstroth"), "lang": ("long", "lang", "longue"), "kurz": ("short", "kort", "courte"),
    "zweirädrig": ("two-wheeled", "tweewielig", "deux roues"), "früh": ("early", "vroeg", "précoce"), "spät": ("late", "laat", "tardif"), "flach": ("shallow", "ondiep", "basse"), "tief": ("deep", "diep", "haute"), "Rollen": ("rolls", "rollen", "rouleaux"),
}  # fmt: skip
Family = partial(_Family, words=WORDS)

GARDEN = (
    Family("Gärtnerspaten Grabkant {}", "Garden spade Grabkant {}", "Tuinspade Grabkant {}", "Bêche Grabkant {}", "Grabkant {}", "C62", ("Stiel 85 cm", "Stiel 95 cm", "Stiel 105 cm"), 24.0, 46.0),
    Family("Bypass-Schere Corta {}", "Bypass secateurs Corta {}", "Snoeischaar bypass Corta {}", "Sécateur bypass Corta {}", "Corta {}", "C62", ("18 cm rot", "21 cm rot", "21 cm links", "23 cm schwarz"), 11.0, 38.0),
    Family("Fächerbesen Laubra {}", "Leaf rake Laubra {}", "Bladhark Laubra {}", "Balai à feuilles Laubra {}", "Laubra {}", "C62", ("18 Zinken", "22 Zinken", "26 Zinken"), 8.5, 19.0),
    Family("Gießkanne Tröpfel {}", "Watering can Tröpfel {}", "Gieter Tröpfel {}", "Arrosoir Tröpfel {}", "Tröpfel {}", "C62", ("5 l grün", "10 l grün", "10 l anthrazit", "14 l verzinkt"), 4.2, 31.0),
    Family("Gummischlauch Aquaria {}", "Rubber hose Aquaria {}", "Rubberslang Aquaria {}", "Tuyau caoutchouc Aquaria {}", "Aquaria {}", "MTR", ("1/2 Zoll", "3/4 Zoll", "1 Zoll"), 1.4, 4.6),
    Family("Schubkarre Packan {}", "Wheelbarrow Packan {}", "Kruiwagen Packan {}", "Brouette Packan {}", "Packan {}", "C62", ("85 l verzinkt", "100 l verzinkt", "100 l grün", "160 l zweirädrig"), 69.0, 189.0),
    Family("Anzuchttopf Keimling {}", "Nursery pot Keimling {}", "Kweekpot Keimling {}", "Godet Keimling {}", "Keimling {}", "PK", ("7 cm 100 Stk.", "9 cm 100 Stk.", "11 cm 100 Stk.", "13 cm 50 Stk."), 6.9, 19.5),
    Family("Baumbinder Kokosband {}", "Coir tree tie {}", "Boomband kokos {}", "Lien coco {}", "Kokosband {}", "RO", ("3 cm 25 m", "3 cm 50 m", "5 cm 25 m", "5 cm 50 m"), 5.4, 17.0),
    Family("Winterschutzvlies Frosto {}", "Frost fleece Frosto {}", "Vliesdoek Frosto {}", "Voile d'hivernage Frosto {}", "Frosto {}", "RO", ("1,6 x 10 m", "1,6 x 50 m", "3,2 x 10 m", "3,2 x 100 m"), 7.0, 74.0),
    Family("Beerennetz Amsella {}", "Bird netting Amsella {}", "Vogelnet Amsella {}", "Filet anti-oiseaux Amsella {}", "Amsella {}", "C62", ("4 x 5 m schwarz", "4 x 10 m schwarz", "8 x 10 m schwarz", "8 x 10 m grün"), 6.5, 32.0),
    Family("Pflanzerde Humosa {}", "Potting compost Humosa {}", "Potgrond Humosa {}", "Terreau Humosa {}", "Humosa {}", "C62", ("20 l", "45 l", "70 l"), 3.9, 11.9),
    Family("Rasendünger Viridor {}", "Lawn feed Viridor {}", "Gazonmest Viridor {}", "Engrais gazon Viridor {}", "Viridor {}", "C62", ("Frühjahr 10 kg", "Frühjahr 25 kg", "Herbst 10 kg", "Herbst 25 kg"), 14.0, 49.0),
    Family("Komposter Rotto {}", "Compost bin Rotto {}", "Compostvat Rotto {}", "Composteur Rotto {}", "Rotto {}", "C62", ("300 l grün", "400 l grün", "600 l schwarz", "800 l schwarz"), 39.0, 118.0),
    Family("Drückspritze Nebula {}", "Pressure sprayer Nebula {}", "Drukspuit Nebula {}", "Pulvérisateur Nebula {}", "Nebula {}", "C62", ("1,5 l", "5 l", "8 l", "12 l"), 9.9, 64.0),
    Family("Steckschild Kalligra {}", "Plant label Kalligra {}", "Steeketiket Kalligra {}", "Étiquette à piquer Kalligra {}", "Kalligra {}", "PK", ("10 cm weiß 100 Stk.", "13 cm weiß 100 Stk.", "13 cm gelb 100 Stk.", "18 cm weiß 50 Stk."), 2.4, 8.8),
)  # fmt: skip
SEEDS = (
    Family("Tomatensamen Rubinella {}", "Tomato seed Rubinella {}", "Tomatenzaad Rubinella {}", "Graines de tomate Rubinella {}", "Rubinella {}", "PK", ("früh 20 Stk.", "früh 250 Stk.", "spät 20 Stk.", "spät 250 Stk."), 2.2, 26.0),
    Family("Buschbohnensamen Faroletta {}", "Dwarf bean seed Faroletta {}", "Stamslabonenzaad Faroletta {}", "Graines de haricot nain Faroletta {}", "Faroletta {}", "PK", ("grün 100 g", "grün 500 g", "gelb 100 g", "gelb 500 g"), 2.8, 12.4),
    Family("Pflücksalatsamen Krausella {}", "Leaf lettuce seed Krausella {}", "Pluksla-zaad Krausella {}", "Graines de laitue à couper Krausella {}", "Krausella {}", "PK", ("grün", "rot", "grün 1000 Stk."), 1.9, 9.8),
    Family("Tulpenzwiebel Morgenglut {}", "Tulip bulb Morgenglut {}", "Tulpenbol Morgenglut {}", "Bulbe de tulipe Morgenglut {}", "Morgenglut {}", "PK", ("rot 25 Stk.", "rot 100 Stk.", "gelb 25 Stk.", "gelb 100 Stk."), 6.4, 29.0),
    Family("Steckzwiebel Zwibolin {}", "Onion set Zwibolin {}", "Plantui Zwibolin {}", "Oignon à repiquer Zwibolin {}", "Steckzwiebeln {}", "KGM", ("gelb", "rot", "weiß"), 3.1, 5.2),
    Family("Bienenweide Summsaat {}", "Bee pasture mix Summsaat {}", "Bijenmengsel Summsaat {}", "Mélange mellifère Summsaat {}", "Summsaat {}", "KGM", ("einjährig", "mehrjährig", "Feldrand"), 12.0, 39.0),
    Family("Rasensaat Halmgut {}", "Lawn seed Halmgut {}", "Graszaad Halmgut {}", "Semences gazon Halmgut {}", "Halmgut {}", "KGM", ("Sport", "Schatten", "Zier"), 5.9, 11.4),
    Family("Gründüngung Bodenkur {}", "Green manure Bodenkur {}", "Groenbemester Bodenkur {}", "Engrais vert Bodenkur {}", "Bodenkur {}", "KGM", ("Phacelia", "Gelbsenf", "Ölrettich", "Lupine blau"), 2.7, 7.6),
    Family("Pflanzkartoffel Erdapfela {}", "Seed potato Erdapfela {}", "Pootaardappel Erdapfela {}", "Plant de pomme de terre Erdapfela {}", "Erdapfela {}", "KGM", ("festkochend früh", "festkochend spät", "mehlig spät"), 1.2, 2.9),
)  # fmt: skip
BEES = (
    Family("Mittelwand Wabella {}", "Wax foundation Wabella {}", "Kunstraat Wabella {}", "Cire gaufrée Wabella {}", "Wabella {}", "KGM", ("Normalmaß", "Zander", "Dadant", "Langstroth"), 14.5, 22.0),
    Family("Rähmchen Hoffmannia 10 Stk. {}", "Hive frames Hoffmannia 10 pcs {}", "Raampjes Hoffmannia 10 st. {}", "Cadres de ruche Hoffmannia 10 pcs {}", "Hoffmannia {}", "PK", ("Normalmaß", "Zander", "Dadant flach", "Dadant tief", "Langstroth"), 9.8, 18.9),
    Family("Honigschleuder Melifera {}", "Honey extractor Melifera {}", "Honingslinger Melifera {}", "Extracteur de miel Melifera {}", "Melifera {}", "C62", ("3 Waben Kurbel", "4 Waben Kurbel", "4 Waben Motor", "6 Waben Motor"), 289.0, 1290.0),
    Family("Smoker Rauchbold {}", "Bee smoker Rauchbold {}", "Beroker Rauchbold {}", "Enfumoir Rauchbold {}", "Rauchbold {}", "C62", ("klein verzinkt", "groß verzinkt", "groß Edelstahl"), 16.0, 44.0),
    Family("Stockmeißel Spaltan {}", "Hive tool Spaltan {}", "Kastbeitel Spaltan {}", "Lève-cadres Spaltan {}", "Spaltan {}", "C62", ("20 cm rot", "25 cm rot", "25 cm Edelstahl"), 6.9, 14.9),
    Family("Imkerjacke Apina {}", "Bee jacket Apina {}", "Imkerjas Apina {}", "Vareuse d'apiculteur Apina {}", "Apina {}", "C62", ("Gr. S weiß", "Gr. M weiß", "Gr. L weiß", "Gr. XL weiß", "Gr. XL oliv"), 39.0, 64.0),
    Family("Imkerhandschuh Stichfest {}", "Bee glove Stichfest {}", "Imkerhandschoen Stichfest {}", "Gant d'apiculteur Stichfest {}", "Stichfest {}", "PR", ("Gr. 7", "Gr. 8", "Gr. 9", "Gr. 10", "Gr. 11"), 11.0, 18.0),
    Family("Honigglas Neutral {}", "Honey jar Neutral {}", "Honingpot Neutral {}", "Pot à miel Neutral {}", "Honigglas {}", "BX", ("250 g 12 Stk.", "500 g 12 Stk.", "500 g 96 Stk.", "1000 g 6 Stk."), 5.4, 41.0),
    Family("Honigeimer Lagerta {}", "Honey bucket Lagerta {}", "Honingemmer Lagerta {}", "Seau à miel Lagerta {}", "Lagerta {}", "C62", ("12,5 kg", "25 kg", "40 kg"), 3.1, 9.9),
    Family("Bienenfutter Sirupa {}", "Bee syrup Sirupa {}", "Bijenvoer Sirupa {}", "Sirop pour abeilles Sirupa {}", "Sirupa {}", "C62", ("Eimer 14 kg", "Kanister 14 kg", "Kanister 28 kg"), 17.0, 36.0),
    Family("Magazinbeute Holmgard {}", "Hive Holmgard {}", "Kast Holmgard {}", "Ruche Holmgard {}", "Holmgard {}", "C62", ("Normalmaß Holz", "Zander Holz", "Dadant Holz", "Zander Kunststoff"), 89.0, 164.0),
    Family("Zusetzkäfig Reginia {}", "Queen cage Reginia {}", "Koninginnenkooitje Reginia {}", "Cage à reine Reginia {}", "Reginia {}", "PK", ("10 Stk. Kunststoff", "50 Stk. Kunststoff", "10 Stk. Holz"), 4.8, 21.0),
    Family("Absperrgitter Trennja {}", "Queen excluder Trennja {}", "Moerrooster Trennja {}", "Grille à reine Trennja {}", "Trennja {}", "C62", ("Normalmaß verzinkt", "Zander verzinkt", "Dadant verzinkt", "Zander Kunststoff"), 5.2, 17.5),
)  # fmt: skip
ANIMALS = (
    Family("Legemehl Hennengold {}", "Layers mash Hennengold {}", "Legmeel Hennengold {}", "Farine pondeuse Hennengold {}", "Hennengold {}", "C62", ("5 kg", "10 kg", "25 kg"), 6.2, 18.9),
    Family("Geflügeltränke Schluckan {}", "Poultry drinker Schluckan {}", "Pluimveedrinker Schluckan {}", "Abreuvoir volaille Schluckan {}", "Schluckan {}", "C62", ("1,5 l", "3 l", "5 l", "10 l"), 2.9, 16.0),
    Family("Futterautomat Pickfein {}", "Poultry feeder Pickfein {}", "Voerautomaat Pickfein {}", "Mangeoire Pickfein {}", "Pickfein {}", "C62", ("4 kg Kunststoff", "8 kg Kunststoff", "8 kg verzinkt", "20 kg verzinkt"), 7.8, 49.0),
    Family("Legenest Gackra {}", "Nest box Gackra {}", "Legnest Gackra {}", "Pondoir Gackra {}", "Gackra {}", "C62", ("1 Platz Holz", "2 Plätze Holz", "3 Plätze Kunststoff"), 28.0, 96.0),
    Family("Kükenwärmeplatte Warmian {}", "Chick brooder Warmian {}", "Kuikenwarmteplaat Warmian {}", "Plaque chauffante poussins Warmian {}", "Warmian {}", "C62", ("25 x 25 cm", "30 x 30 cm", "40 x 40 cm", "40 x 60 cm"), 32.0, 89.0),
    Family("Euterpflege Vaccina {}", "Udder balm Vaccina {}", "Uierbalsem Vaccina {}", "Baume mamelles Vaccina {}", "Vaccina {}", "C62", ("250 ml", "500 ml", "1000 ml", "2500 ml"), 3.6, 21.0),
    Family("Klauenmesser Hornfix {}", "Hoof knife Hornfix {}", "Klauwmes Hornfix {}", "Rénette Hornfix {}", "Hornfix {}", "C62", ("links", "rechts", "beidseitig"), 9.4, 15.8),
    Family("Viehzeichenstift Markolit {}", "Marking stick Markolit {}", "Veemarkeerstift Markolit {}", "Crayon marqueur Markolit {}", "Markolit {}", "C62", ("rot", "blau", "grün", "orange"), 1.3, 2.2),
    Family("Weidezaungerät Zuckan {}", "Fence energiser Zuckan {}", "Schrikdraadapparaat Zuckan {}", "Électrificateur Zuckan {}", "Zuckan {}", "C62", ("12 V 1 J", "12 V 3 J", "230 V 3 J", "230 V 8 J"), 88.0, 349.0),
    Family("Zaunlitze Koppelan {}", "Fence polywire Koppelan {}", "Schrikkoord Koppelan {}", "Fil de clôture Koppelan {}", "Koppelan {}", "RO", ("200 m gelb", "400 m gelb", "400 m weiß", "1000 m weiß"), 7.7, 52.0),
    Family("Steckpfahl Trettan {}", "Tread-in post Trettan {}", "Instappaal Trettan {}", "Piquet Trettan {}", "Trettan {}", "C62", ("105 cm weiß", "105 cm grün", "125 cm weiß", "155 cm weiß"), 1.9, 3.8),
    Family("Elektronetz Wollgard {}", "Electric netting Wollgard {}", "Schapennet Wollgard {}", "Filet électrique Wollgard {}", "Wollgard {}", "C62", ("90 cm 50 m", "108 cm 50 m", "108 cm 25 m", "122 cm 50 m"), 59.0, 124.0),
    Family("Leckstein Salzan {}", "Salt lick Salzan {}", "Liksteen Salzan {}", "Pierre à lécher Salzan {}", "Salzan {}", "C62", ("Rind 10 kg", "Schaf 10 kg", "Wild 10 kg", "Pferd 2 kg"), 3.9, 12.5),
    Family("Einstreu Nestwarm {}", "Bedding Nestwarm {}", "Strooisel Nestwarm {}", "Litière Nestwarm {}", "Nestwarm {}", "C62", ("Leinen 20 kg", "Hanf 14 kg", "Hanf 20 kg"), 11.0, 19.9),
    Family("Volierengitter Gimpel {}", "Aviary mesh Gimpel {}", "Volièregaas Gimpel {}", "Grillage volière Gimpel {}", "Gimpel {}", "RO", ("12 mm 1 x 10 m", "12 mm 1 x 25 m", "19 mm 1 x 10 m", "19 mm 1 x 25 m"), 34.0, 118.0),
    Family("Wärmestrahler Reptalux {}", "Heat lamp Reptalux {}", "Warmtelamp Reptalux {}", "Lampe chauffante Reptalux {}", "Reptalux {}", "C62", ("50 W", "75 W", "100 W", "150 W"), 8.9, 19.0),
    Family("Sonnenblumenkerne Vogelhof {}", "Sunflower hearts Vogelhof {}", "Zonnepitten Vogelhof {}", "Graines de tournesol Vogelhof {}", "Sonnenkerne {}", "KGM", ("schwarz", "gestreift", "geschält"), 1.4, 3.2),
    Family("Meisenknödel Zwitscher {}", "Fat balls Zwitscher {}", "Vetbollen Zwitscher {}", "Boules de graisse Zwitscher {}", "Zwitscher {}", "BX", ("100 Stk. mit Netz", "100 Stk. ohne Netz", "50 Stk. ohne Netz"), 9.9, 22.0),
    Family("Stallreiniger Blitzan {}", "Stable cleaner Blitzan {}", "Stalreiniger Blitzan {}", "Nettoyant étable Blitzan {}", "Blitzan {}", "LTR", ("sauer", "alkalisch", "neutral"), 3.8, 6.9),
    Family("Edelstahlnapf Schmatz {}", "Steel bowl Schmatz {}", "Voerbak Schmatz {}", "Gamelle inox Schmatz {}", "Schmatz {}", "C62", ("0,4 l", "0,9 l", "1,8 l", "2,8 l"), 2.1, 8.4),
)  # fmt: skip
CLOTHES = (
    Family("Latzhose Ackerfurch {}", "Bib overall Ackerfurch {}", "Tuinbroek Ackerfurch {}", "Salopette Ackerfurch {}", "Ackerfurch {}", "C62", ("Gr. 48 grün", "Gr. 50 grün", "Gr. 52 grün", "Gr. 54 grün", "Gr. 50 braun", "Gr. 52 braun"), 38.0, 59.0),
    Family("Gummistiefel Matschan {}", "Wellington boot Matschan {}", "Rubberlaars Matschan {}", "Botte Matschan {}", "Matschan {}", "PR", ("Gr. 38", "Gr. 40", "Gr. 42", "Gr. 43", "Gr. 44", "Gr. 46"), 19.0, 34.0),
    Family("Regenjacke Schauerland {}", "Rain jacket Schauerland {}", "Regenjas Schauerland {}", "Veste de pluie Schauerland {}", "Schauerland {}", "C62", ("Gr. M oliv", "Gr. L oliv", "Gr. XL oliv", "Gr. L orange", "Gr. XL orange"), 33.0, 58.0),
    Family("Gartenhandschuh Dornfest {}", "Gardening glove Dornfest {}", "Tuinhandschoen Dornfest {}", "Gant de jardin Dornfest {}", "Dornfest {}", "PR", ("Gr. 7 grün", "Gr. 8 grün", "Gr. 9 grün", "Gr. 10 grün", "Gr. 9 Leder"), 2.6, 14.0),
    Family("Fleeceweste Hagrose {}", "Fleece gilet Hagrose {}", "Fleecevest Hagrose {}", "Gilet polaire Hagrose {}", "Hagrose {}", "C62", ("Damen Gr. M oliv", "Damen Gr. L oliv", "Herren Gr. L oliv", "Herren Gr. XL oliv"), 24.0, 39.0),
    Family("Stallmantel Futtergang {}", "Barn coat Futtergang {}", "Staljas Futtergang {}", "Blouse d'étable Futtergang {}", "Stallmantel {}", "C62", ("Gr. 48 blau", "Gr. 50 blau", "Gr. 52 blau", "Gr. 54 blau"), 21.0, 29.0),
    Family("Knieschoner Beetan {}", "Knee pad Beetan {}", "Kniebeschermer Beetan {}", "Genouillère Beetan {}", "Beetan {}", "PR", ("klein", "mittel", "groß"), 7.9, 16.0),
    Family("Melkschürze Tropfnicht {}", "Milking apron Tropfnicht {}", "Melkschort Tropfnicht {}", "Tablier de traite Tropfnicht {}", "Tropfnicht {}", "C62", ("80 x 100 cm weiß", "100 x 120 cm weiß", "100 x 120 cm oliv", "125 x 125 cm oliv"), 9.2, 23.0),
)  # fmt: skip
FAMILIES: tuple[_Family, ...] = (*GARDEN, *SEEDS, *BEES, *ANIMALS, *CLOTHES)
