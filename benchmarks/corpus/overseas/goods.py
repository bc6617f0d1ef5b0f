"""What the overseas part's company sells: families of near-twins for the kiln, the goldsmith's bench, the bindery, the screen press, the framer, and the glass table."""

from __future__ import annotations

from functools import partial

from benchmarks.corpus.goods import Family as _Family
from benchmarks.corpus.goods import Words

WORDS: Words = {
    "weiß": ("white", "wit", "blanc"), "schwarz": ("black", "zwart", "noir"), "rot": ("red", "rood", "rouge"), "blau": ("blue", "blauw", "bleu"), "grün": ("green", "groen", "vert"), "gelb": ("yellow", "geel", "jaune"), "braun": ("brown", "bruin", "brun"), "grau": ("grey", "grijs", "gris"), "türkis": ("turquoise", "turkoois", "turquoise"), "weinrot": ("burgundy", "wijnrood", "bordeaux"),
    "naturweiß": ("natural white", "natuurwit", "blanc naturel"), "altweiß": ("old white", "oudwit", "blanc cassé"), "Titanweiß": ("titanium white", "titaanwit", "blanc de titane"), "Elfenbeinschwarz": ("ivory black", "ivoorzwart", "noir d'ivoire"), "Kadmiumrot": ("cadmium red", "cadmiumrood", "rouge de cadmium"), "Ultramarin": ("ultramarine", "ultramarijn", "outremer"),
    "hell": ("light", "licht", "clair"), "dunkel": ("dark", "donker", "foncé"), "matt": ("matt", "mat", "mat"), "glänzend": ("gloss", "glanzend", "brillant"), "seidenmatt": ("satin", "zijdemat", "satiné"), "transparent": ("clear", "transparant", "transparent"), "deckend": ("opaque", "dekkend", "couvrant"), "entspiegelt": ("anti-glare", "ontspiegeld", "antireflet"), "normal": ("plain", "gewoon", "normal"),
    "fein": ("fine", "fijn", "fin"), "grob": ("coarse", "grof", "gros"), "mittel": ("medium", "middel", "moyen"), "schamottiert": ("grogged", "gechamotteerd", "chamotté"), "rund": ("round", "rond", "rond"), "vierkant": ("square", "vierkant", "carré"), "halbrund": ("half-round", "halfrond", "demi-rond"), "flach": ("flat", "plat", "plat"), "dreikant": ("triangular", "driekant", "triangulaire"),
    "klein": ("small", "klein", "petit"), "groß": ("large", "groot", "grand"), "hart": ("hard", "hard", "dur"), "weich": ("soft", "zacht", "tendre"), "langsam": ("slow", "langzaam", "lent"), "schnell": ("fast", "snel", "rapide"), "Hieb": ("cut", "kap", "taille"), "glatt": ("smooth", "glad", "lisse"), "gezahnt": ("serrated", "getand", "dentelé"), "Nr.": ("no.", "nr.", "n°"), "Gr.": ("size", "maat", "taille"),
    "Vorpolitur": ("pre-polish", "voorpolijsten", "prépolissage"), "Hochglanz": ("high gloss", "hoogglans", "poli miroir"), "Silber": ("silver", "zilver", "argent"), "silber": ("silver", "zilver", "argent"), "gold": ("gold", "goud", "or"), "kupfer": ("copper", "koper", "cuivre"), "Eiche": ("oak", "eiken", "chêne"), "Kiefer": ("pine", "grenen", "pin"), "alu": ("aluminium", "aluminium", "alu"), "Teflon": ("Teflon", "teflon", "téflon"),
    "Teile": ("pieces", "delen", "pièces"), "Öl": ("oil", "olie", "huile"), "Pistole": ("pistol grip", "pistool", "pistolet"), "Diazo": ("diazo", "diazo", "diazo"), "Polymer": ("polymer", "polymeer", "polymère"), "steif": ("stiff", "stijf", "rigide"), "Kinder": ("child", "kind", "enfant"), "mit": ("with", "met", "avec"), "ohne": ("without", "zonder", "sans"), "Haken": ("hooks", "haken", "crochets"),
}  # fmt: skip
Family = partial(_Family, words=WORDS)

KILN = (
    Family("Tonmasse Lehmkuhl 10 kg {}", "Clay body Lehmkuhl 10 kg {}", "Klei Lehmkuhl 10 kg {}", "Pâte céramique Lehmkuhl 10 kg {}", "Lehmkuhl {}", "PK", ("weiß glatt", "weiß schamottiert 0-0,5 mm", "weiß schamottiert 0-1 mm", "rot glatt", "rot schamottiert 0-1 mm", "schwarz glatt"), 6.8, 15.9),
    Family("Gießton Schlickero {}", "Casting slip Schlickero {}", "Gietklei Schlickero {}", "Barbotine Schlickero {}", "Schlickero {}", "LTR", ("weiß", "rot", "schwarz"), 2.9, 4.8),
    Family("Flüssigglasur Brillando 500 ml {}", "Liquid glaze Brillando 500 ml {}", "Vloeibare glazuur Brillando 500 ml {}", "Émail liquide Brillando 500 ml {}", "Brillando {}", "C62", ("weiß matt", "weiß glänzend", "transparent matt", "transparent glänzend", "türkis glänzend", "blau matt"), 11.4, 17.2),
    Family("Glasurpulver Ofenrot {}", "Glaze powder Ofenrot {}", "Glazuurpoeder Ofenrot {}", "Émail en poudre Ofenrot {}", "Ofenrot {}", "KGM", ("9108 transparent", "9109 transparent", "9215 türkis", "9251 türkis", "9330 schwarz"), 9.6, 24.5),
    Family("Engobe Erdfarb 250 ml {}", "Engobe Erdfarb 250 ml {}", "Engobe Erdfarb 250 ml {}", "Engobe Erdfarb 250 ml {}", "Erdfarb {}", "C62", ("blau hell", "blau dunkel", "grün hell", "grün dunkel", "braun"), 6.9, 9.9),
    Family("Brennstütze Säulo {}", "Kiln prop Säulo {}", "Stapelzuil Säulo {}", "Quille de four Säulo {}", "Säulo {}", "C62", ("35 x 25 mm", "35 x 40 mm", "35 x 60 mm", "35 x 80 mm", "50 x 60 mm", "50 x 80 mm"), 1.1, 3.9),
    Family("Ofenplatte Cordita {}", "Kiln shelf Cordita {}", "Ovenplaat Cordita {}", "Plaque de four Cordita {}", "Cordita {}", "C62", ("40 x 40 cm 10 mm", "40 x 40 cm 12 mm", "45 x 45 cm 12 mm", "50 cm rund 12 mm"), 18.5, 44.0),
    Family("Brennkegel Kegelan {}", "Firing cone Kegelan {}", "Stookkegel Kegelan {}", "Cône pyrométrique Kegelan {}", "Kegelan {}", "PK", ("Nr. 06", "Nr. 04", "Nr. 5", "Nr. 6", "Nr. 8"), 7.9, 12.5),
    Family("Abdrehschlinge Schlingo {}", "Turning tool Schlingo {}", "Afdraaimirette Schlingo {}", "Mirette Schlingo {}", "Schlingo {}", "C62", ("rund klein", "rund groß", "vierkant klein", "vierkant groß"), 4.2, 8.9),
    Family("Trennmittel Haftnix {}", "Batt wash Haftnix {}", "Scheidingsmiddel Haftnix {}", "Enduit de protection Haftnix {}", "Haftnix {}", "C62", ("500 g", "1 kg", "5 kg"), 6.4, 38.0),
    Family("Glasurpinsel Malto {}", "Glaze brush Malto {}", "Glazuurpenseel Malto {}", "Pinceau à émail Malto {}", "Malto {}", "C62", ("Gr. 4", "Gr. 8", "Gr. 12", "Gr. 16"), 2.3, 9.6),
    Family("Ofenhandschuh Hitzar {}", "Kiln glove Hitzar {}", "Ovenhandschoen Hitzar {}", "Gant de four Hitzar {}", "Hitzar {}", "PR", ("Gr. 9", "Gr. 10", "Gr. 11"), 19.5, 26.0),
    Family("Töpferwerkzeug Startan {}", "Pottery tools Startan {}", "Pottenbakkersgereedschap Startan {}", "Outils de potier Startan {}", "Startan {}", "SET", ("6 Teile", "8 Teile", "12 Teile"), 9.9, 24.0),
)  # fmt: skip
BENCH = (
    Family("Laubsägeblatt Goldan {}", "Piercing blade Goldan {}", "Figuurzaagblad Goldan {}", "Lame de bocfil Goldan {}", "Goldan {}", "PK", ("Nr. 4/0", "Nr. 3/0", "Nr. 2/0", "Nr. 1", "Nr. 3"), 6.2, 9.4),
    Family("Silberdraht 925 Argenta {}", "Silver wire 925 Argenta {}", "Zilverdraad 925 Argenta {}", "Fil d'argent 925 Argenta {}", "Argenta {}", "MTR", ("rund 0,8 mm", "rund 1,0 mm", "vierkant 1,0 mm", "halbrund 2,0 mm", "rund 1,5 mm"), 5.9, 22.0),
    Family("Silberlot Flussan {}", "Silver solder Flussan {}", "Zilversoldeer Flussan {}", "Soudure d'argent Flussan {}", "Flussan {}", "C62", ("hart", "mittel", "weich"), 14.5, 18.9),
    Family("Nadelfeile Feilino 160 mm {}", "Needle file Feilino 160 mm {}", "Naaldvijl Feilino 160 mm {}", "Lime aiguille Feilino 160 mm {}", "Feilino {}", "C62", ("rund Hieb 2", "rund Hieb 4", "flach Hieb 2", "flach Hieb 4", "dreikant Hieb 2"), 7.4, 12.8),
    Family("Polierpaste Glanzor 250 g {}", "Polishing compound Glanzor 250 g {}", "Polijstpasta Glanzor 250 g {}", "Pâte à polir Glanzor 250 g {}", "Glanzor {}", "C62", ("Vorpolitur", "Hochglanz", "Silber"), 8.2, 14.0),
    Family("Uhrarmband Riemann Leder {}", "Watch strap Riemann leather {}", "Horlogeband Riemann leder {}", "Bracelet de montre Riemann cuir {}", "Riemann {}", "C62", ("18 mm braun", "18 mm schwarz", "20 mm braun", "20 mm schwarz", "22 mm schwarz"), 8.9, 16.0),
    Family("Knopfzelle Zellana {}", "Button cell Zellana {}", "Knoopcel Zellana {}", "Pile bouton Zellana {}", "Zellana {}", "C62", ("364", "371", "377", "379", "395"), 0.6, 1.6),
    Family("Federsteg Stegfix {}", "Spring bar Stegfix {}", "Veerpen Stegfix {}", "Barrette à ressort Stegfix {}", "Stegfix {}", "PK", ("16 mm", "18 mm", "20 mm", "22 mm"), 2.9, 4.4),
    Family("Zirkonia Funkelan {}", "Cubic zirconia Funkelan {}", "Zirkonia Funkelan {}", "Zircone Funkelan {}", "Funkelan {}", "PK", ("2,0 mm weiß", "2,5 mm weiß", "3,0 mm weiß", "2,0 mm blau", "3,0 mm blau"), 3.9, 11.0),
    Family("Schmuckzange Zwickan {}", "Jewellery pliers Zwickan {}", "Sieradentang Zwickan {}", "Pince à bijoux Zwickan {}", "Zwickan {}", "C62", ("flach glatt", "flach gezahnt", "rund glatt", "halbrund glatt"), 12.9, 24.0),
    Family("Bindering Kringel 925 {}", "Jump ring Kringel 925 {}", "Buigring Kringel 925 {}", "Anneau ouvert Kringel 925 {}", "Kringel {}", "PK", ("4 mm", "5 mm", "6 mm", "8 mm"), 6.4, 14.5),
    Family("Einbettmasse Gussar {}", "Investment powder Gussar {}", "Inbedmassa Gussar {}", "Plâtre de coulée Gussar {}", "Gussar {}", "KGM", ("fein", "grob"), 2.4, 4.1),
)  # fmt: skip
BINDERY = (
    Family("Buchbinderleinen Webrand {}", "Book cloth Webrand {}", "Boeklinnen Webrand {}", "Toile de reliure Webrand {}", "Webrand {}", "MTR", ("weinrot", "blau", "grün", "grau", "schwarz", "naturweiß"), 11.9, 15.8),
    Family("Graupappe Stabilan 70 x 100 cm {}", "Grey board Stabilan 70 x 100 cm {}", "Grijsbord Stabilan 70 x 100 cm {}", "Carton gris Stabilan 70 x 100 cm {}", "Stabilan {}", "C62", ("1,5 mm", "2,0 mm", "2,5 mm", "3,0 mm"), 1.9, 4.6),
    Family("Buchbinderleim Klebar {}", "Bookbinding glue Klebar {}", "Boekbinderslijm Klebar {}", "Colle de reliure Klebar {}", "Klebar {}", "KGM", ("langsam", "schnell"), 7.4, 9.8),
    Family("Vorsatzpapier Marmoran 50 x 70 cm {}", "Endpaper Marmoran 50 x 70 cm {}", "Schutbladpapier Marmoran 50 x 70 cm {}", "Papier de garde Marmoran 50 x 70 cm {}", "Marmoran {}", "C62", ("blau", "rot", "grün", "braun"), 3.4, 5.2),
    Family("Kapitalband Randara {}", "Headband Randara {}", "Kapitaalband Randara {}", "Tranchefile Randara {}", "Randara {}", "MTR", ("weiß", "schwarz", "rot-weiß", "blau-weiß"), 0.8, 1.4),
    Family("Heftzwirn Zwirnan 50 g {}", "Binding thread Zwirnan 50 g {}", "Bindgaren Zwirnan 50 g {}", "Fil à relier Zwirnan 50 g {}", "Zwirnan {}", "RO", ("18/3", "18/4", "25/3", "30/3"), 6.9, 9.9),
    Family("Falzbein Beinan {}", "Bone folder Beinan {}", "Vouwbeen Beinan {}", "Plioir Beinan {}", "Beinan {}", "C62", ("15 cm", "18 cm", "20 cm", "20 cm Teflon"), 3.2, 21.0),
    Family("Japanpapier Kozora 64 x 97 cm {}", "Japanese tissue Kozora 64 x 97 cm {}", "Japans papier Kozora 64 x 97 cm {}", "Papier japon Kozora 64 x 97 cm {}", "Kozora {}", "C62", ("6 g", "9 g", "17 g", "35 g"), 2.8, 7.4),
    Family("Prägefolie Goldschnitt {}", "Hot foil Goldschnitt {}", "Folie Goldschnitt {}", "Film à dorer Goldschnitt {}", "Goldschnitt {}", "RO", ("gold matt", "gold glänzend", "silber glänzend", "kupfer glänzend"), 16.0, 29.0),
    Family("Archivschachtel Dauerhaft {}", "Archive box Dauerhaft {}", "Archiefdoos Dauerhaft {}", "Boîte d'archives Dauerhaft {}", "Dauerhaft {}", "C62", ("A4 6 cm", "A4 10 cm", "A3 6 cm", "A3 10 cm"), 5.8, 13.9),
)  # fmt: skip
PRESS = (
    Family("Textilsiebdruckfarbe Stoffdruck 1 l {}", "Textile screen ink Stoffdruck 1 l {}", "Textielzeefdrukinkt Stoffdruck 1 l {}", "Encre textile Stoffdruck 1 l {}", "Stoffdruck {}", "C62", ("schwarz", "weiß", "weiß deckend", "rot", "blau", "gelb"), 19.8, 28.0),
    Family("Siebdruckrahmen Siebalu {}", "Screen frame Siebalu {}", "Zeefdrukraam Siebalu {}", "Cadre de sérigraphie Siebalu {}", "Siebalu {}", "C62", ("40 x 50 cm 43T", "40 x 50 cm 77T", "50 x 60 cm 43T", "50 x 60 cm 77T", "60 x 80 cm 77T"), 29.0, 64.0),
    Family("Handrakel Ziehan {}", "Squeegee Ziehan {}", "Rakel Ziehan {}", "Racle Ziehan {}", "Ziehan {}", "C62", ("20 cm 65 Shore", "30 cm 65 Shore", "30 cm 75 Shore", "40 cm 75 Shore"), 14.0, 32.0),
    Family("Fotoemulsion Belichta {}", "Photo emulsion Belichta {}", "Fotoemulsie Belichta {}", "Émulsion photo Belichta {}", "Belichta {}", "LTR", ("Diazo", "Polymer"), 24.0, 39.0),
    Family("Transferpapier Bügelan {}", "Transfer paper Bügelan {}", "Transferpapier Bügelan {}", "Papier transfert Bügelan {}", "Bügelan {}", "PK", ("A4 hell", "A4 dunkel", "A3 hell", "A3 dunkel"), 9.8, 28.0),
    Family("Plotterfolie Schnittar {}", "Cutting vinyl Schnittar {}", "Snijfolie Schnittar {}", "Vinyle de découpe Schnittar {}", "Schnittar {}", "MTR", ("61 cm weiß matt", "61 cm weiß glänzend", "61 cm schwarz matt", "61 cm schwarz glänzend", "122 cm weiß glänzend"), 3.4, 9.2),
    Family("Linolplatte Schnitza {}", "Lino block Schnitza {}", "Linoleumplaat Schnitza {}", "Plaque de lino Schnitza {}", "Schnitza {}", "C62", ("10 x 15 cm", "15 x 20 cm", "21 x 30 cm", "30 x 40 cm"), 0.9, 6.4),
    Family("Farbwalze Rollora {}", "Ink roller Rollora {}", "Inktroller Rollora {}", "Rouleau encreur Rollora {}", "Rollora {}", "C62", ("6 cm hart", "6 cm weich", "10 cm hart", "10 cm weich"), 8.9, 19.5),
    Family("Siebklebeband Abdicht {}", "Screen tape Abdicht {}", "Zeeftape Abdicht {}", "Ruban pour écran Abdicht {}", "Abdicht {}", "RO", ("25 mm", "50 mm", "75 mm"), 3.9, 9.4),
    Family("Entschichter Siebrein {}", "Stencil remover Siebrein {}", "Ontlaagmiddel Siebrein {}", "Dégravant Siebrein {}", "Siebrein {}", "C62", ("1 l", "5 l", "10 l"), 9.9, 69.0),
)  # fmt: skip
FRAMER = (
    Family("Bilderrahmen Galeran {}", "Picture frame Galeran {}", "Fotolijst Galeran {}", "Cadre photo Galeran {}", "Galeran {}", "C62", ("30 x 40 cm Eiche", "30 x 40 cm schwarz", "40 x 50 cm Eiche", "40 x 50 cm schwarz", "50 x 70 cm Eiche", "50 x 70 cm schwarz"), 12.9, 39.0),
    Family("Rahmenleiste Profilan {}", "Frame moulding Profilan {}", "Lijstprofiel Profilan {}", "Baguette d'encadrement Profilan {}", "Profilan {}", "MTR", ("20 mm Eiche", "20 mm Kiefer", "30 mm Eiche", "30 mm schwarz"), 4.2, 11.5),
    Family("Passepartoutkarton Fensteran 80 x 120 cm {}", "Mount board Fensteran 80 x 120 cm {}", "Passe-partoutkarton Fensteran 80 x 120 cm {}", "Carton passe-partout Fensteran 80 x 120 cm {}", "Fensteran {}", "C62", ("1,4 mm naturweiß", "1,4 mm altweiß", "2,5 mm naturweiß", "2,5 mm schwarz"), 7.4, 18.0),
    Family("Bilderglas Klarsicht {}", "Picture glass Klarsicht {}", "Fotoglas Klarsicht {}", "Verre pour cadre Klarsicht {}", "Klarsicht {}", "C62", ("30 x 40 cm normal", "30 x 40 cm entspiegelt", "40 x 50 cm normal", "40 x 50 cm entspiegelt"), 3.8, 19.0),
    Family("Zackenaufhänger Zackan {}", "Sawtooth hanger Zackan {}", "Ophanger Zackan {}", "Attache dentelée Zackan {}", "Zackan {}", "BX", ("klein", "mittel", "groß"), 4.9, 9.4),
    Family("Keilrahmen Spannan {}", "Stretched canvas Spannan {}", "Spieraam Spannan {}", "Châssis entoilé Spannan {}", "Spannan {}", "C62", ("18 mm 30 x 40 cm", "18 mm 40 x 60 cm", "38 mm 30 x 40 cm", "38 mm 40 x 60 cm"), 3.9, 13.8),
    Family("Bilderschiene Hängan {}", "Hanging rail Hängan {}", "Ophangrail Hängan {}", "Cimaise Hängan {}", "Hängan {}", "C62", ("150 cm weiß", "200 cm weiß", "200 cm alu"), 9.4, 17.5),
    Family("Perlonseil Lotrecht {}", "Perlon cord Lotrecht {}", "Perlonkoord Lotrecht {}", "Câble perlon Lotrecht {}", "Lotrecht {}", "SET", ("150 cm mit Haken", "200 cm mit Haken", "200 cm ohne Haken"), 2.9, 5.9),
    Family("Acrylfarbe Pigmentar 120 ml {}", "Acrylic paint Pigmentar 120 ml {}", "Acrylverf Pigmentar 120 ml {}", "Peinture acrylique Pigmentar 120 ml {}", "Pigmentar {}", "C62", ("Titanweiß", "Elfenbeinschwarz", "Kadmiumrot hell", "Kadmiumrot dunkel", "Ultramarin hell", "Ultramarin dunkel"), 4.4, 9.8),
    Family("Schlussfirnis Schutzan 400 ml {}", "Varnish spray Schutzan 400 ml {}", "Slotvernis Schutzan 400 ml {}", "Vernis final Schutzan 400 ml {}", "Schutzan {}", "C62", ("matt", "seidenmatt", "glänzend"), 11.8, 14.9),
)  # fmt: skip
GLASS = (
    Family("Kupferfolie Tiffano {}", "Copper foil Tiffano {}", "Koperfolie Tiffano {}", "Ruban de cuivre Tiffano {}", "Tiffano {}", "RO", ("4,8 mm", "5,6 mm", "6,4 mm"), 7.2, 9.9),
    Family("Bleirute Fensterblei {}", "Lead came Fensterblei {}", "Loodprofiel Fensterblei {}", "Profil de plomb Fensterblei {}", "Fensterblei {}", "MTR", ("H 4 mm", "H 6 mm", "H 8 mm", "U 6 mm"), 4.8, 8.4),
    Family("Glasschneider Ritzan {}", "Glass cutter Ritzan {}", "Glassnijder Ritzan {}", "Coupe-verre Ritzan {}", "Ritzan {}", "C62", ("Öl", "Öl Pistole", "normal"), 4.9, 34.0),
    Family("Lötzinn Glasan 500 g {}", "Solder Glasan 500 g {}", "Soldeertin Glasan 500 g {}", "Étain à souder Glasan 500 g {}", "Glasan {}", "RO", ("60/40", "63/37", "50/50"), 21.0, 34.0),
    Family("Farbglas Leuchtan 20 x 30 cm {}", "Stained glass Leuchtan 20 x 30 cm {}", "Gekleurd glas Leuchtan 20 x 30 cm {}", "Verre coloré Leuchtan 20 x 30 cm {}", "Leuchtan {}", "C62", ("rot", "blau", "blau hell", "grün", "grün hell", "gelb"), 5.9, 12.5),
    Family("Patina Dunkelan 250 ml {}", "Patina Dunkelan 250 ml {}", "Patina Dunkelan 250 ml {}", "Patine Dunkelan 250 ml {}", "Dunkelan {}", "C62", ("schwarz", "kupfer"), 7.9, 9.9),
    Family("Arbeitsschürze Werkan {}", "Work apron Werkan {}", "Werkschort Werkan {}", "Tablier d'atelier Werkan {}", "Werkan {}", "C62", ("Gr. S", "Gr. M", "Gr. L", "Kinder"), 13.9, 24.0),
)  # fmt: skip
FAMILIES: tuple[_Family, ...] = (*KILN, *BENCH, *BINDERY, *PRESS, *FRAMER, *GLASS)
