"""What the last part's company sells: families of near-twins for the kitchen, the bar, the galley, the counter and the cleaning cupboard."""

from __future__ import annotations

from functools import partial

from benchmarks.corpus.goods import Family as _Family
from benchmarks.corpus.goods import Words

WORDS: Words = {
    "weiß": ("white", "wit", "blanc"), "schwarz": ("black", "zwart", "noir"), "rot": ("red", "rood", "rouge"), "blau": ("blue", "blauw", "bleu"), "grün": ("green", "groen", "vert"), "gelb": ("yellow", "geel", "jaune"), "braun": ("brown", "bruin", "brun"), "natur": ("natural", "naturel", "naturel"),
    "fein": ("fine", "fijn", "fin"), "grob": ("coarse", "grof", "gros"), "mild": ("mild", "mild", "doux"), "kräftig": ("strong", "krachtig", "corsé"), "scharf": ("hot", "pittig", "piquant"), "edelsüß": ("sweet", "zoet", "doux"), "geräuchert": ("smoked", "gerookt", "fumé"), "gemahlen": ("ground", "gemalen", "moulu"), "ganz": ("whole", "heel", "entier"),
    "trocken": ("dry", "droog", "sec"), "halbtrocken": ("medium dry", "halfdroog", "demi-sec"), "lieblich": ("sweet", "zoet", "moelleux"), "hell": ("pale", "blond", "blonde"), "dunkel": ("dark", "donker", "brune"), "alkoholfrei": ("alcohol-free", "alcoholvrij", "sans alcool"), "naturtrüb": ("cloudy", "troebel", "trouble"),
    "Classic": ("classic", "classic", "classique"), "Medium": ("medium", "medium", "légère"), "Still": ("still", "plat", "plate"), "Orange": ("orange", "sinaasappel", "orange"), "Apfel": ("apple", "appel", "pomme"), "Traube": ("grape", "druif", "raisin"), "Tomate": ("tomato", "tomaat", "tomate"), "Rhabarber": ("rhubarb", "rabarber", "rhubarbe"),
    "Erdbeere": ("strawberry", "aardbei", "fraise"), "Aprikose": ("apricot", "abrikoos", "abricot"), "Sauerkirsche": ("sour cherry", "zure kers", "griotte"), "Honig": ("honey", "honing", "miel"), "Vanille": ("vanilla", "vanille", "vanille"), "Schoko": ("chocolate", "chocolade", "chocolat"), "Karamell": ("caramel", "karamel", "caramel"),
    "Kamille": ("chamomile", "kamille", "camomille"), "Pfefferminze": ("peppermint", "pepermunt", "menthe"), "Fenchel": ("fennel", "venkel", "fenouil"), "Früchte": ("fruit", "vruchten", "fruits"), "Schwarztee": ("black tea", "zwarte thee", "thé noir"), "Rind": ("beef", "rund", "bœuf"), "Huhn": ("chicken", "kip", "volaille"), "Gemüse": ("vegetable", "groente", "légumes"), "Pilz": ("mushroom", "paddenstoel", "champignon"),
    "Zitrone": ("lemon", "citroen", "citron"), "Lavendel": ("lavender", "lavendel", "lavande"), "neutral": ("unscented", "neutraal", "neutre"), "Frische": ("fresh", "fris", "fraîcheur"), "Gr.": ("size", "maat", "taille"), "mit": ("with", "met", "avec"), "ohne": ("without", "zonder", "sans"), "Griff": ("handle", "greep", "poignée"), "Deckel": ("lid", "deksel", "couvercle"), "Fenster": ("window", "venster", "fenêtre"),
    "gelocht": ("perforated", "geperforeerd", "perforé"), "tief": ("deep", "diep", "profond"), "flach": ("flat", "vlak", "plat"), "lang": ("long", "lang", "long"), "rund": ("round", "rond", "rond"), "eckig": ("square", "vierkant", "carré"), "oval": ("oval", "ovaal", "ovale"), "lagig": ("ply", "laags", "plis"), "Blatt": ("sheets", "vel", "feuilles"), "Menü": ("dinner", "menu", "table"), "Dessert": ("dessert", "dessert", "dessert"),
    "Stk.": ("pcs", "st.", "pcs"), "klar": ("clear", "helder", "transparent"), "Stück": ("chunks", "stukjes", "morceaux"), "passiert": ("strained", "gezeefd", "passée"), "Schale": ("shell", "schil", "coque"), "geschält": ("blanched", "gepeld", "mondées"), "gehobelt": ("flaked", "geschaafd", "effilées"), "sauer": ("acidic", "zuur", "acide"), "Vollmilch": ("milk", "melk", "lait"), "Glas": ("glass", "glas", "verre"), "Alu": ("aluminium", "aluminium", "alu"), "Montag": ("Monday", "maandag", "lundi"), "Dienstag": ("Tuesday", "dinsdag", "mardi"),
    "Mittwoch": ("Wednesday", "woensdag", "mercredi"), "Donnerstag": ("Thursday", "donderdag", "jeudi"), "Freitag": ("Friday", "vrijdag", "vendredi"),
}  # fmt: skip
Family = partial(_Family, words=WORDS)

PANTRY = (
    Family("Weizenmehl Mühlgold {}", "Wheat flour Mühlgold {}", "Tarwebloem Mühlgold {}", "Farine de blé Mühlgold {}", "Mehl {}", "KGM", ("Type 405", "Type 550", "Type 812", "Type 1050"), 0.55, 0.98),
    Family("Langkornreis Sarawi {}", "Long grain rice Sarawi {}", "Langkorrelrijst Sarawi {}", "Riz long Sarawi {}", "Sarawi {}", "PK", ("1 kg", "5 kg", "10 kg", "20 kg"), 2.1, 28.0),
    Family("Spaghetti Montrella {}", "Spaghetti Montrella {}", "Spaghetti Montrella {}", "Pâtes spaghetti Montrella {}", "Montrella {}", "PK", ("500 g", "1 kg", "3 kg", "5 kg"), 1.1, 9.4),
    Family("Tomaten Pomarosa Dose {}", "Tomatoes Pomarosa can {}", "Tomaten Pomarosa blik {}", "Tomates Pomarosa boîte {}", "Pomarosa {}", "C62", ("Stück 400 g", "Stück 2,5 kg", "passiert 400 g", "passiert 2,5 kg"), 0.9, 6.4),
    Family("Rapsöl Felderol {}", "Rapeseed oil Felderol {}", "Raapzaadolie Felderol {}", "Huile de colza Felderol {}", "Felderol {}", "C62", ("1 l", "5 l", "10 l", "20 l"), 2.2, 36.0),
    Family("Olivenöl Kalimera {}", "Olive oil Kalimera {}", "Olijfolie Kalimera {}", "Huile d'olive Kalimera {}", "Kalimera {}", "LTR", ("mild", "kräftig"), 7.4, 11.5),
    Family("Branntweinessig Säurich {}", "Spirit vinegar Säurich {}", "Natuurazijn Säurich {}", "Vinaigre d'alcool Säurich {}", "Säurich {}", "LTR", ("5 %", "10 %"), 0.6, 1.4),
    Family("Paprikapulver Szegora {}", "Paprika powder Szegora {}", "Paprikapoeder Szegora {}", "Paprika en poudre Szegora {}", "Szegora {}", "KGM", ("edelsüß", "scharf", "geräuchert"), 6.9, 14.5),
    Family("Pfeffer Malabrino {}", "Pepper Malabrino {}", "Peper Malabrino {}", "Poivre Malabrino {}", "Malabrino {}", "KGM", ("schwarz ganz", "schwarz gemahlen", "weiß ganz", "weiß gemahlen"), 12.0, 22.0),
    Family("Meersalz Salanka {}", "Sea salt Salanka {}", "Zeezout Salanka {}", "Sel marin Salanka {}", "Salanka {}", "PK", ("fein 1 kg", "grob 1 kg", "fein 10 kg", "grob 10 kg"), 0.9, 7.9),
    Family("Brühe Suppengut {}", "Stock powder Suppengut {}", "Bouillon Suppengut {}", "Bouillon en poudre Suppengut {}", "Suppengut {}", "C62", ("Gemüse 1 kg", "Huhn 1 kg", "Rind 1 kg", "Pilz 1 kg", "Gemüse 5 kg"), 8.9, 39.0),
    Family("Mandeln Amandra {}", "Almonds Amandra {}", "Amandelen Amandra {}", "Amandes Amandra {}", "Amandra {}", "KGM", ("ganz mit Schale", "geschält", "gehobelt", "gemahlen"), 8.2, 14.6),
    Family("Portionskonfitüre Fruttino 100 x 25 g {}", "Portion jam Fruttino 100 x 25 g {}", "Portiejam Fruttino 100 x 25 g {}", "Confiture portion Fruttino 100 x 25 g {}", "Fruttino {}", "BX", ("Erdbeere", "Aprikose", "Sauerkirsche", "Honig"), 9.8, 16.5),
    Family("Backkuvertüre Cacaotta {}", "Couverture chocolate Cacaotta {}", "Couverture Cacaotta {}", "Couverture pâtissière Cacaotta {}", "Cacaotta {}", "KGM", ("weiß 32 %", "Vollmilch 36 %", "dunkel 55 %", "dunkel 70 %"), 8.1, 15.9),
    Family("Puddingpulver Cremolo {}", "Custard powder Cremolo {}", "Puddingpoeder Cremolo {}", "Poudre à flan Cremolo {}", "Cremolo {}", "PK", ("Vanille 1 kg", "Schoko 1 kg", "Karamell 1 kg", "Vanille 3 kg"), 5.4, 17.0),
)  # fmt: skip
DRINKS = (
    Family("Mineralwasser Quellbronn 12 x 0,75 l {}", "Mineral water Quellbronn 12 x 0.75 l {}", "Mineraalwater Quellbronn 12 x 0,75 l {}", "Eau minérale Quellbronn 12 x 0,75 l {}", "Quellbronn {}", "BX", ("Classic", "Medium", "Still"), 6.2, 9.4),
    Family("Lagerbier Krohnbräu 24 x 0,33 l {}", "Lager Krohnbräu 24 x 0.33 l {}", "Pils Krohnbräu krat 24 x 0,33 l {}", "Bière lager Krohnbräu 24 x 0,33 l {}", "Krohnbräu {}", "BX", ("hell", "dunkel", "alkoholfrei", "naturtrüb"), 13.9, 19.8),
    Family("Fruchtsaft Fructella 6 x 1 l {}", "Fruit juice Fructella 6 x 1 l {}", "Vruchtensap Fructella 6 x 1 l {}", "Jus de fruits Fructella 6 x 1 l {}", "Fructella {}", "BX", ("Orange", "Apfel", "Traube", "Tomate", "Rhabarber"), 8.4, 14.9),
    Family("Weißwein Steinhalde 0,75 l {}", "White wine Steinhalde 0.75 l {}", "Witte wijn Steinhalde 0,75 l {}", "Vin blanc Steinhalde 0,75 l {}", "Steinhalde weiß {}", "C62", ("trocken", "halbtrocken", "lieblich"), 4.4, 7.9),
    Family("Rotwein Kessellay 0,75 l {}", "Red wine Kessellay 0.75 l {}", "Rode wijn Kessellay 0,75 l {}", "Vin rouge Kessellay 0,75 l {}", "Kessellay rot {}", "C62", ("trocken", "halbtrocken", "lieblich"), 4.9, 8.8),
    Family("Filterkaffee Tostamar {}", "Filter coffee Tostamar {}", "Filterkoffie Tostamar {}", "Café filtre Tostamar {}", "Tostamar {}", "PK", ("mild 500 g", "kräftig 500 g", "mild 1 kg", "kräftig 1 kg"), 5.2, 12.9),
    Family("Espressobohnen Nottefina {}", "Espresso beans Nottefina {}", "Espressobonen Nottefina {}", "Café espresso grains Nottefina {}", "Nottefina {}", "KGM", ("Classic", "kräftig", "mild"), 11.8, 18.9),
    Family("Teebeutel Theodora 100 Stk. {}", "Tea bags Theodora 100 pcs {}", "Theezakjes Theodora 100 st. {}", "Sachets de thé Theodora 100 pcs {}", "Theodora {}", "PK", ("Schwarztee", "Pfefferminze", "Kamille", "Fenchel", "Früchte"), 4.1, 7.7),
    Family("Kakao Trinkolade {}", "Drinking chocolate Trinkolade {}", "Cacaodrank Trinkolade {}", "Cacao soluble Trinkolade {}", "Trinkolade {}", "PK", ("500 g", "1 kg", "5 kg"), 4.3, 27.0),
    Family("Kaffeesahne Rahmella {}", "Coffee cream Rahmella {}", "Koffiemelk Rahmella {}", "Crème à café Rahmella {}", "Rahmella {}", "BX", ("120 x 7,5 g", "240 x 7,5 g", "240 x 10 g"), 5.9, 13.5),
)  # fmt: skip
KITCHEN = (
    Family("GN-Behälter Edelstahl Gastranova {}", "GN container steel Gastranova {}", "GN-bak rvs Gastranova {}", "Bac GN inox Gastranova {}", "GN {}", "C62", ("1/1 65 mm", "1/1 100 mm", "1/2 65 mm", "1/2 100 mm", "1/3 100 mm", "1/1 65 mm gelocht"), 9.9, 34.0),
    Family("Kochmesser Scharfeck {}", "Chef's knife Scharfeck {}", "Koksmes Scharfeck {}", "Couteau de chef Scharfeck {}", "Scharfeck {}", "C62", ("16 cm", "20 cm", "23 cm", "26 cm"), 24.0, 59.0),
    Family("Schneidbrett Polyplan {}", "Cutting board Polyplan {}", "Snijplank Polyplan {}", "Planche à découper Polyplan {}", "Polyplan {}", "C62", ("40 x 30 cm rot", "40 x 30 cm grün", "40 x 30 cm blau", "60 x 40 cm rot", "60 x 40 cm grün", "60 x 40 cm weiß"), 11.0, 42.0),
    Family("Bratpfanne Ferrano {}", "Frying pan Ferrano {}", "Koekenpan Ferrano {}", "Poêle Ferrano {}", "Ferrano {}", "C62", ("Ø 20 cm", "Ø 24 cm", "Ø 28 cm", "Ø 32 cm"), 19.0, 58.0),
    Family("Schöpfkelle Kombusa {}", "Ladle Kombusa {}", "Soeplepel Kombusa {}", "Louche Kombusa {}", "Kelle {}", "C62", ("0,1 l", "0,25 l", "0,5 l", "1 l"), 4.9, 16.0),
    Family("Teller Porcelina {}", "Plate Porcelina {}", "Bord Porcelina {}", "Assiette Porcelina {}", "Porcelina {}", "C62", ("flach 21 cm", "flach 24 cm", "flach 28 cm", "tief 23 cm", "oval 32 cm"), 3.1, 12.4),
    Family("Kaffeetasse Stapella {}", "Coffee cup Stapella {}", "Koffiekop Stapella {}", "Tasse à café Stapella {}", "Stapella {}", "C62", ("0,18 l weiß", "0,21 l weiß", "0,21 l braun", "0,28 l weiß"), 2.2, 5.9),
    Family("Weinglas Vinessa {}", "Wine glass Vinessa {}", "Wijnglas Vinessa {}", "Verre à vin Vinessa {}", "Vinessa {}", "C62", ("25 cl", "35 cl", "45 cl", "58 cl"), 2.1, 6.9),
    Family("Gabel Besteckserie Tafelrund {}", "Fork cutlery range Tafelrund {}", "Vork bestekserie Tafelrund {}", "Fourchette série Tafelrund {}", "Gabel {}", "C62", ("Menü", "Dessert"), 1.4, 2.9),
    Family("Messer Besteckserie Tafelrund {}", "Knife cutlery range Tafelrund {}", "Mes bestekserie Tafelrund {}", "Couteau série Tafelrund {}", "Messer {}", "C62", ("Menü", "Dessert"), 1.9, 3.8),
    Family("Kochhandschuh Hitzeros {}", "Oven mitt Hitzeros {}", "Ovenhandschoen Hitzeros {}", "Gant de cuisine Hitzeros {}", "Hitzeros {}", "PR", ("28 cm", "38 cm", "45 cm"), 6.9, 18.0),
    Family("Vorbinder Schürzo {}", "Waist apron Schürzo {}", "Sloof Schürzo {}", "Tablier Schürzo {}", "Schürzo {}", "C62", ("50 cm schwarz", "80 cm schwarz", "80 cm weiß", "100 cm schwarz"), 5.9, 13.8),
    Family("Thermobehälter Varmopack {}", "Insulated box Varmopack {}", "Thermobox Varmopack {}", "Caisson isotherme Varmopack {}", "Varmopack {}", "C62", ("1/1 ohne Griff", "1/1 mit Griff", "1/2 mit Griff"), 39.0, 119.0),
    Family("Eimer Lebensmittel Truwo {}", "Food bucket Truwo {}", "Voedselemmer Truwo {}", "Seau alimentaire Truwo {}", "Truwo {}", "C62", ("5 l mit Deckel", "10 l mit Deckel", "20 l mit Deckel"), 2.9, 9.8),
)  # fmt: skip
PACKAGING = (
    Family("Pizzakarton Capricello {}", "Pizza box Capricello {}", "Pizzadoos Capricello {}", "Carton à pizza Capricello {}", "Capricello {}", "PK", ("26 x 26 cm", "30 x 30 cm", "33 x 33 cm", "40 x 40 cm"), 9.9, 29.0),
    Family("Kaffeebecher to go Cuppino {}", "Paper coffee cup Cuppino {}", "Koffiebeker to go Cuppino {}", "Gobelet carton Cuppino {}", "Cuppino {}", "PK", ("100 ml weiß", "200 ml weiß", "200 ml braun", "300 ml weiß", "300 ml braun", "400 ml braun"), 2.4, 8.6),
    Family("Menüschale Trennbox {}", "Meal tray Trennbox {}", "Maaltijdbak Trennbox {}", "Barquette repas Trennbox {}", "Trennbox {}", "PK", ("500 ml", "750 ml", "1000 ml", "1250 ml"), 11.0, 24.0),
    Family("Tragetasche Papier Henkelo {}", "Paper carrier bag Henkelo {}", "Papieren tas Henkelo {}", "Sac papier Henkelo {}", "Henkelo {}", "PK", ("22 x 10 x 28 cm braun", "22 x 10 x 28 cm weiß", "32 x 12 x 40 cm braun", "32 x 12 x 40 cm weiß"), 12.0, 36.0),
    Family("Frischhaltefolie Klarwickel {}", "Cling film Klarwickel {}", "Vershoudfolie Klarwickel {}", "Film alimentaire Klarwickel {}", "Klarwickel {}", "RO", ("30 cm x 300 m", "45 cm x 300 m", "60 cm x 300 m"), 5.2, 14.4),
    Family("Alufolie Silberbahn {}", "Aluminium foil Silberbahn {}", "Aluminiumfolie Silberbahn {}", "Papier aluminium Silberbahn {}", "Silberbahn {}", "RO", ("30 cm x 100 m", "44 cm x 150 m", "50 cm x 150 m"), 7.7, 21.0),
    Family("Vakuumbeutel Siegelfix {}", "Vacuum bag Siegelfix {}", "Vacuümzak Siegelfix {}", "Sachet sous vide Siegelfix {}", "Siegelfix {}", "PK", ("16 x 23 cm", "20 x 30 cm", "30 x 40 cm", "40 x 60 cm"), 4.4, 27.0),
    Family("Serviette Tissuella {}", "Napkin Tissuella {}", "Servet Tissuella {}", "Serviette papier Tissuella {}", "Tissuella {}", "PK", ("24 cm weiß", "33 cm weiß", "33 cm rot", "33 cm grün", "40 cm weiß", "40 cm schwarz"), 1.8, 9.9),
    Family("Tischdecke Papier Bankettrolle {}", "Paper table roll Bankettrolle {}", "Tafelrol papier Bankettrolle {}", "Nappe papier Bankettrolle {}", "Bankettrolle {}", "RO", ("100 cm x 50 m weiß", "118 cm x 50 m weiß", "118 cm x 50 m rot"), 11.5, 28.0),
    Family("Packschnur Jutella {}", "Jute twine Jutella {}", "Jutetouw Jutella {}", "Ficelle de jute Jutella {}", "Jutella {}", "MTR", ("2 mm natur", "3 mm natur", "5 mm natur"), 0.05, 0.24),
    Family("Klebeetikett Haltbar {}", "Food label Haltbar {}", "Voedseletiket Haltbar {}", "Étiquette DLC Haltbar {}", "Haltbar {}", "RO", ("Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag"), 3.9, 5.2),
)  # fmt: skip
CLEANING = (
    Family("Allzweckreiniger Glanzor {}", "All-purpose cleaner Glanzor {}", "Allesreiniger Glanzor {}", "Nettoyant multi-usage Glanzor {}", "Glanzor {}", "C62", ("Zitrone 1 l", "Zitrone 10 l", "Lavendel 1 l", "Lavendel 10 l", "neutral 10 l"), 2.4, 21.0),
    Family("Fettlöser Grillweg {}", "Degreaser Grillweg {}", "Ontvetter Grillweg {}", "Dégraissant Grillweg {}", "Grillweg {}", "C62", ("750 ml", "5 l", "10 l", "25 l"), 4.6, 69.0),
    Family("Spülmaschinenreiniger Lavapro {}", "Dishwasher detergent Lavapro {}", "Vaatwasmiddel Lavapro {}", "Détergent lave-vaisselle Lavapro {}", "Lavapro {}", "KGM", ("Classic", "Alu", "Glas"), 2.1, 4.6),
    Family("Klarspüler Brillanto {}", "Rinse aid Brillanto {}", "Glansspoelmiddel Brillanto {}", "Liquide de rinçage Brillanto {}", "Brillanto {}", "LTR", ("neutral", "sauer"), 2.4, 4.1),
    Family("Handdesinfektion Sterivia {}", "Hand sanitiser Sterivia {}", "Handdesinfectie Sterivia {}", "Désinfectant mains Sterivia {}", "Sterivia {}", "C62", ("100 ml", "500 ml", "1 l", "5 l"), 1.9, 34.0),
    Family("Flüssigseife Palmetta {}", "Liquid soap Palmetta {}", "Vloeibare zeep Palmetta {}", "Savon liquide Palmetta {}", "Palmetta {}", "C62", ("500 ml", "950 ml", "5 l", "10 l"), 1.6, 17.9),
    Family("Falthandtuch Zetfalz {}", "Folded hand towel Zetfalz {}", "Vouwhanddoek Zetfalz {}", "Essuie-mains plié Zetfalz {}", "Zetfalz {}", "BX", ("1-lagig natur 5000 Blatt", "1-lagig grün 5000 Blatt", "2-lagig weiß 4000 Blatt", "2-lagig weiß 3200 Blatt"), 17.0, 38.0),
    Family("Toilettenpapier Wolkina {}", "Toilet paper Wolkina {}", "Toiletpapier Wolkina {}", "Papier toilette Wolkina {}", "Wolkina {}", "PK", ("2-lagig 64 Stk.", "3-lagig 48 Stk.", "3-lagig 72 Stk.", "4-lagig 42 Stk."), 14.0, 33.0),
    Family("Putzrolle Blautex {}", "Wiping roll Blautex {}", "Poetsrol Blautex {}", "Bobine d'essuyage Blautex {}", "Blautex {}", "RO", ("2-lagig 500 Blatt", "2-lagig 1000 Blatt", "3-lagig 500 Blatt", "3-lagig 1000 Blatt"), 6.9, 19.9),
    Family("Müllbeutel Sackfest {}", "Bin liner Sackfest {}", "Vuilniszak Sackfest {}", "Sac poubelle Sackfest {}", "Sackfest {}", "RO", ("35 l schwarz", "60 l schwarz", "120 l schwarz", "120 l blau", "240 l schwarz"), 1.4, 8.8),
    Family("Nitrilhandschuh Griffina {}", "Nitrile glove Griffina {}", "Nitril handschoen Griffina {}", "Gant nitrile Griffina {}", "Griffina {}", "BX", ("Gr. S blau", "Gr. M blau", "Gr. L blau", "Gr. XL blau", "Gr. M schwarz", "Gr. L schwarz"), 4.9, 9.4),
    Family("Scheuerschwamm Kratzfix {}", "Scouring pad Kratzfix {}", "Schuurspons Kratzfix {}", "Éponge à récurer Kratzfix {}", "Kratzfix {}", "PK", ("grün 10 Stk.", "weiß 10 Stk.", "grün 30 Stk."), 2.4, 8.9),
    Family("Mopp Feudelan {}", "Mop Feudelan {}", "Mop bezug Feudelan {}", "Frange Feudelan {}", "Feudelan {}", "C62", ("40 cm weiß", "50 cm weiß", "50 cm blau", "60 cm weiß"), 3.4, 11.0),
    Family("Geschirrtuch Halbleinen Trockna {}", "Tea towel half linen Trockna {}", "Theedoek halflinnen Trockna {}", "Torchon métis Trockna {}", "Trockna {}", "C62", ("50 x 70 cm rot", "50 x 70 cm blau", "60 x 80 cm rot", "60 x 80 cm blau"), 1.9, 4.8),
    Family("Spülbürste Borstel {}", "Dish brush Borstel {}", "Afwasborstel Borstel {}", "Brosse vaisselle Borstel {}", "Borstel {}", "C62", ("weiß", "blau", "rot", "gelb"), 1.1, 2.6),
)  # fmt: skip
FAMILIES: tuple[_Family, ...] = (*PANTRY, *DRINKS, *KITCHEN, *PACKAGING, *CLEANING)
