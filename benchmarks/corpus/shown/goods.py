"""What the shown part's company sells: families of near-twins for the furnisher, the linen room, the stable, the music school and the bar."""

from __future__ import annotations

from functools import partial

from benchmarks.corpus.goods import Family as _Family
from benchmarks.corpus.goods import Words

WORDS: Words = {
    "eiche": ("oak", "eiken", "chêne"), "buche": ("beech", "beuken", "hêtre"), "nussbaum": ("walnut", "noten", "noyer"), "weiß": ("white", "wit", "blanc"), "schwarz": ("black", "zwart", "noir"), "anthrazit": ("anthracite", "antraciet", "anthracite"),
    "lichtgrau": ("light grey", "lichtgrijs", "gris clair"), "chrom": ("chrome", "chroom", "chromé"), "messing": ("brass", "messing", "laiton"), "rot": ("red", "rood", "rouge"), "blau": ("blue", "blauw", "bleu"), "grün": ("green", "groen", "vert"),
    "petrol": ("teal", "petrol", "pétrole"), "sand": ("sand", "zand", "sable"), "creme": ("cream", "crème", "crème"), "bordeaux": ("burgundy", "bordeaux", "bordeaux"), "marine": ("navy", "marine", "marine"), "braun": ("brown", "bruin", "brun"), "gelb": ("yellow", "geel", "jaune"),
    "cognac": ("cognac", "cognac", "cognac"), "Pony": ("pony", "pony", "poney"), "Cob": ("cob", "cob", "cob"), "Vollblut": ("full", "full", "pur-sang"), "Warmblut": ("extra full", "extra full", "grand"), "weich": ("soft", "zacht", "tendre"), "hart": ("hard", "hard", "dur"),
    "mittel": ("medium", "medium", "moyen"), "dünn": ("thin", "dun", "fin"), "dick": ("heavy", "dik", "épais"), "Gr.": ("size", "maat", "taille"), "Schübe": ("drawers", "laden", "tiroirs"), "Türen": ("doors", "deuren", "portes"), "Böden": ("shelves", "planken", "tablettes"), "rund": ("round", "rond", "rond"),
    "eckig": ("square", "vierkant", "carré"), "mit": ("with", "met", "avec"), "ohne": ("without", "zonder", "sans"), "Armlehne": ("armrest", "armleuning", "accoudoir"), "trüb": ("cloudy", "troebel", "trouble"), "klar": ("clear", "helder", "limpide"), "Stk.": ("pcs", "st.", "pcs"), "hell": ("pale", "blond", "blonde"),
    "dunkel": ("dark", "donker", "brune"), "alkoholfrei": ("alcohol-free", "alcoholvrij", "sans alcool"), "Kirsche": ("cherry", "kers", "cerise"), "Holunder": ("elderflower", "vlierbloesem", "sureau"), "Himbeere": ("raspberry", "framboos", "framboise"), "Minze": ("mint", "munt", "menthe"),
    "Ingwer": ("ginger", "gember", "gingembre"), "kurz": ("short", "kort", "court"), "lang": ("long", "lang", "long"), "Damen": ("women", "dames", "femme"), "Herren": ("men", "heren", "homme"), "barock": ("baroque", "barok", "baroque"), "deutsch": ("german", "duits", "allemand"),
    "Rind": ("cattle", "rund", "bovins"), "Schaf": ("sheep", "schaap", "moutons"), "Kalb": ("calf", "kalf", "veau"), "Fohlen": ("foal", "veulen", "poulain"), "Sport": ("sport", "sport", "sport"), "Zucht": ("breeding", "fok", "élevage"), "Senior": ("senior", "senior", "senior"),
    "Weide": ("pasture", "weide", "pâture"), "Mähwiese": ("meadow", "hooiland", "prairie"), "Blühstreifen": ("flower strip", "bloemenrand", "bande fleurie"), "warmweiß": ("warm white", "warmwit", "blanc chaud"), "neutralweiß": ("neutral white", "neutraalwit", "blanc neutre"),
    "breit": ("wide", "breed", "large"), "schmal": ("narrow", "smal", "étroit"), "Sopran": ("soprano", "sopraan", "soprano"), "Alt": ("alto", "alt", "alto"),
}  # fmt: skip
Family = partial(_Family, words=WORDS)

FURNISHING = (
    Family("Schreibtisch Fjordo {}", "Desk Fjordo {}", "Bureau Fjordo {}", "Bureau de travail Fjordo {}", "Fjordo {}", "C62", ("120 x 80 cm eiche", "120 x 80 cm weiß", "160 x 80 cm eiche", "160 x 80 cm weiß", "180 x 80 cm eiche"), 189.0, 349.0),
    Family("Rollcontainer Kubo {}", "Mobile pedestal Kubo {}", "Rolblok Kubo {}", "Caisson mobile Kubo {}", "Kubo {}", "C62", ("3 Schübe weiß", "3 Schübe anthrazit", "4 Schübe weiß", "4 Schübe anthrazit"), 119.0, 189.0),
    Family("Konferenzstuhl Linus {}", "Conference chair Linus {}", "Vergaderstoel Linus {}", "Chaise de réunion Linus {}", "Linus {}", "C62", ("schwarz ohne Armlehne", "schwarz mit Armlehne", "petrol ohne Armlehne", "petrol mit Armlehne", "sand mit Armlehne"), 79.0, 129.0),
    Family("Bistrotisch Marco {}", "Bistro table Marco {}", "Bistrotafel Marco {}", "Table bistrot Marco {}", "Marco {}", "C62", ("Ø 60 cm nussbaum", "Ø 70 cm nussbaum", "Ø 70 cm weiß", "70 x 70 cm weiß"), 69.0, 118.0),
    Family("Aktenschrank Ferro {}", "Filing cabinet Ferro {}", "Dossierkast Ferro {}", "Armoire à dossiers Ferro {}", "Ferro {}", "C62", ("2 Türen 4 Böden lichtgrau", "2 Türen 5 Böden lichtgrau", "2 Türen 4 Böden weiß", "1 Türen 3 Böden weiß"), 210.0, 389.0),
    Family("Pendelleuchte Globa {}", "Pendant light Globa {}", "Hanglamp Globa {}", "Suspension Globa {}", "Globa {}", "C62", ("Ø 25 cm messing", "Ø 25 cm chrom", "Ø 35 cm messing", "Ø 35 cm chrom", "Ø 45 cm schwarz"), 59.0, 189.0),
    Family("Schreibtischleuchte Arca LED {}", "Desk lamp Arca LED {}", "Bureaulamp Arca LED {}", "Lampe de bureau Arca LED {}", "Arca {}", "C62", ("schwarz warmweiß", "schwarz neutralweiß", "weiß warmweiß", "weiß neutralweiß"), 42.0, 69.0),
    Family("Garderobenhaken Uno {}", "Coat hook Uno {}", "Kapstokhaak Uno {}", "Patère Uno {}", "Uno {}", "C62", ("chrom 40 mm", "chrom 60 mm", "messing 40 mm", "schwarz 60 mm"), 3.2, 8.9),
    Family("Filzgleiter Softo {}", "Felt glide Softo {}", "Viltglijder Softo {}", "Patin feutre Softo {}", "Filzgleiter {}", "PK", ("Ø 20 mm braun", "Ø 28 mm braun", "Ø 28 mm weiß", "Ø 40 mm braun"), 1.9, 4.9),
)  # fmt: skip
LINEN = (
    Family("Spannlaken Jersey Nora {}", "Fitted sheet jersey Nora {}", "Hoeslaken jersey Nora {}", "Drap-housse jersey Nora {}", "Nora {}", "C62", ("90 x 200 cm weiß", "100 x 200 cm weiß", "140 x 200 cm weiß", "180 x 200 cm weiß", "180 x 200 cm creme"), 9.9, 24.0),
    Family("Bettbezug Damast Riga {}", "Duvet cover damask Riga {}", "Dekbedovertrek damast Riga {}", "Housse de couette damas Riga {}", "Riga {}", "C62", ("135 x 200 cm", "140 x 220 cm", "155 x 220 cm", "200 x 220 cm"), 17.0, 38.0),
    Family("Tischwäsche Banketta {}", "Table linen Banketta {}", "Tafellinnen Banketta {}", "Linge de table Banketta {}", "Banketta {}", "C62", ("130 x 130 cm weiß", "130 x 170 cm weiß", "130 x 220 cm weiß", "130 x 170 cm bordeaux"), 11.0, 29.0),
    Family("Bademantel Waffel Lido {}", "Bathrobe waffle Lido {}", "Badjas wafel Lido {}", "Peignoir nid d'abeille Lido {}", "Lido {}", "C62", ("Gr. M weiß", "Gr. L weiß", "Gr. XL weiß", "Gr. L sand", "Gr. XL sand"), 21.0, 34.0),
    Family("Kasack Medina {}", "Tunic Medina {}", "Verpleegjas Medina {}", "Tunique Medina {}", "Medina {}", "C62", ("Damen Gr. 38 weiß", "Damen Gr. 40 weiß", "Damen Gr. 42 weiß", "Damen Gr. 40 petrol", "Herren Gr. 50 weiß", "Herren Gr. 52 weiß"), 22.0, 33.0),
    Family("Bundhose Werkan {}", "Work trousers Werkan {}", "Werkbroek Werkan {}", "Pantalon de travail Werkan {}", "Werkan {}", "C62", ("Gr. 48 anthrazit", "Gr. 50 anthrazit", "Gr. 52 anthrazit", "Gr. 50 marine", "Gr. 52 marine", "Gr. 54 marine"), 34.0, 52.0),
    Family("Reithandschuh Galant {}", "Riding glove Galant {}", "Rijhandschoen Galant {}", "Gant d'équitation Galant {}", "Galant {}", "PR", ("Gr. 6 schwarz", "Gr. 7 schwarz", "Gr. 8 schwarz", "Gr. 7 braun", "Gr. 8 braun"), 12.0, 19.0),
    Family("Gärtnerhandschuh Terra {}", "Gardening glove Terra {}", "Tuinhandschoen Terra {}", "Gant de jardin Terra {}", "Terra {}", "PR", ("Gr. 8 grün", "Gr. 9 grün", "Gr. 10 grün", "Gr. 9 gelb"), 1.9, 4.2),
    Family("Nähgarn Polyx 1000 m {}", "Sewing thread Polyx 1000 m {}", "Naaigaren Polyx 1000 m {}", "Fil à coudre Polyx 1000 m {}", "Polyx {}", "RO", ("weiß", "schwarz", "marine", "bordeaux", "sand"), 2.1, 3.4),
    Family("Dekostoff Avela 150 cm {}", "Furnishing fabric Avela 150 cm {}", "Decoratiestof Avela 150 cm {}", "Tissu d'ameublement Avela 150 cm {}", "Avela {}", "MTR", ("creme", "sand", "petrol", "bordeaux", "anthrazit"), 8.5, 16.0),
)  # fmt: skip
STABLE = (
    Family("Stallhalfter Basto {}", "Headcollar Basto {}", "Halster Basto {}", "Licol Basto {}", "Basto {}", "C62", ("Pony blau", "Cob blau", "Vollblut blau", "Warmblut blau", "Warmblut rot"), 7.5, 14.5),
    Family("Führstrick Panik {}", "Lead rope Panik {}", "Halstertouw Panik {}", "Longe d'attache Panik {}", "Panik {}", "C62", ("180 cm rot", "180 cm blau", "200 cm rot", "200 cm schwarz"), 4.4, 9.2),
    Family("Weidezaunband Voltex {}", "Fence tape Voltex {}", "Schriklint Voltex {}", "Ruban de clôture Voltex {}", "Voltex {}", "RO", ("10 mm 200 m", "20 mm 200 m", "40 mm 200 m", "40 mm 400 m"), 11.0, 49.0),
    Family("Ringisolator Holz {}", "Ring insulator wood {}", "Ringisolator hout {}", "Isolateur annulaire bois {}", "Ringiso {}", "PK", ("25 Stk.", "50 Stk.", "100 Stk.", "250 Stk."), 3.9, 29.0),
    Family("Mineralfutter Hippovit {}", "Mineral feed Hippovit {}", "Mineralenvoer Hippovit {}", "Aliment minéral Hippovit {}", "Hippovit {}", "KGM", ("Sport", "Zucht", "Senior", "Fohlen"), 2.1, 4.7),
    Family("Grassamen Agrosa {}", "Grass seed Agrosa {}", "Graszaad Agrosa {}", "Semences Agrosa {}", "Agrosa {}", "KGM", ("Weide", "Mähwiese", "Blühstreifen"), 3.3, 13.5),
    Family("Hufkratzer Stabilo-Huf {}", "Hoof pick Stabilo-Huf {}", "Hoevenkrabber Stabilo-Huf {}", "Cure-pied Stabilo-Huf {}", "Hufkratzer {}", "C62", ("rot", "blau", "schwarz"), 1.2, 2.6),
    Family("Abschwitzdecke Fleeco {}", "Cooler rug Fleeco {}", "Zweetdeken Fleeco {}", "Couverture séchante Fleeco {}", "Fleeco {}", "C62", ("125 cm marine", "135 cm marine", "145 cm marine", "135 cm bordeaux", "145 cm bordeaux"), 24.0, 44.0),
    Family("Melkfett Euterol {}", "Milking grease Euterol {}", "Uiervet Euterol {}", "Graisse à traire Euterol {}", "Euterol {}", "C62", ("250 ml", "500 ml", "1000 ml", "2500 ml"), 3.1, 17.0),
    Family("Ohrmarke Notex {}", "Ear tag Notex {}", "Oormerk Notex {}", "Boucle auriculaire Notex {}", "Notex {}", "PK", ("Rind gelb", "Rind rot", "Schaf gelb", "Schaf blau"), 14.0, 33.0),
    Family("Tränkeeimer Saugi {}", "Feeding bucket Saugi {}", "Drinkemmer Saugi {}", "Seau d'allaitement Saugi {}", "Saugi {}", "C62", ("Kalb 8 l", "Kalb 10 l", "Fohlen 8 l"), 8.8, 15.9),
    Family("Lederöl Sattla {}", "Leather oil Sattla {}", "Lederolie Sattla {}", "Huile pour cuir Sattla {}", "Sattla {}", "LTR", ("klar", "braun", "schwarz"), 9.5, 14.9),
)  # fmt: skip
MUSIC = (
    Family("Gitarrensaiten Corda Nylon {}", "Guitar strings Corda nylon {}", "Gitaarsnaren Corda nylon {}", "Cordes de guitare Corda nylon {}", "Corda {}", "PK", ("weich", "mittel", "hart"), 5.2, 11.4),
    Family("Westernsaiten Corda Bronze {}", "Acoustic strings Corda bronze {}", "Westernsnaren Corda brons {}", "Cordes folk Corda bronze {}", "Bronze {}", "PK", (".010-.047", ".011-.052", ".012-.053", ".013-.056"), 6.2, 13.0),
    Family("Klarinettenblatt Cania B {}", "Clarinet reed Cania B flat {}", "Klarinetriet Cania Bes {}", "Anche de clarinette Cania Sib {}", "Cania {}", "BX", ("2", "2 1/2", "3", "3 1/2"), 17.0, 26.0),
    Family("Schlagzeugstock Hickory {}", "Drumstick hickory {}", "Drumstok hickory {}", "Baguette de batterie hickory {}", "Stöcke {}", "PR", ("5A", "5B", "7A", "2B"), 5.1, 9.9),
    Family("Blockflöte Alva {}", "Recorder Alva {}", "Blokfluit Alva {}", "Flûte à bec Alva {}", "Alva {}", "C62", ("Sopran barock", "Sopran deutsch", "Alt barock"), 14.0, 79.0),
    Family("Notenpult Orchestra {}", "Music stand Orchestra {}", "Muziekstandaard Orchestra {}", "Pupitre Orchestra {}", "Orchestra {}", "C62", ("schwarz", "chrom", "schwarz 130 cm"), 19.0, 59.0),
    Family("Mikrofonkabel XLR Signa {}", "Microphone cable XLR Signa {}", "Microfoonkabel XLR Signa {}", "Câble micro XLR Signa {}", "Signa {}", "C62", ("3 m schwarz", "5 m schwarz", "10 m schwarz", "10 m blau", "20 m schwarz"), 7.7, 26.0),
    Family("Plektrum Pikko {}", "Pick Pikko {}", "Plectrum Pikko {}", "Médiator Pikko {}", "Pikko {}", "PK", ("0,60 mm dünn", "0,73 mm mittel", "0,88 mm mittel", "1,00 mm dick", "1,14 mm dick"), 2.5, 4.5),
    Family("Kolophonium Ambra {}", "Rosin Ambra {}", "Hars Ambra {}", "Colophane Ambra {}", "Ambra {}", "C62", ("hell", "dunkel"), 3.9, 7.9),
    Family("Gurtband Ukuletta {}", "Strap webbing Ukuletta {}", "Bandmateriaal Ukuletta {}", "Sangle au mètre Ukuletta {}", "Gurtband {}", "MTR", ("38 mm schwarz", "50 mm schwarz", "50 mm braun"), 0.9, 2.4),
)  # fmt: skip
DRINKS = (
    Family("Apfelsaft Obstgarten 12 x 0,75 l {}", "Apple juice Obstgarten 12 x 0.75 l {}", "Appelsap Obstgarten 12 x 0,75 l {}", "Jus de pomme Obstgarten 12 x 0,75 l {}", "Apfelsaft {}", "BX", ("trüb", "klar"), 14.4, 18.9),
    Family("Barsirup Monta 0,7 l {}", "Bar syrup Monta 0.7 l {}", "Siroop Monta 0,7 l {}", "Sirop Monta 0,7 l {}", "Monta {}", "C62", ("Holunder", "Himbeere", "Minze", "Ingwer", "Kirsche"), 6.1, 9.4),
    Family("Landbier Heidekrug 20 x 0,5 l {}", "Country beer Heidekrug 20 x 0.5 l {}", "Landbier Heidekrug doos 20 x 0,5 l {}", "Bière Heidekrug 20 x 0,5 l {}", "Heidekrug {}", "BX", ("hell", "dunkel", "alkoholfrei"), 13.0, 17.8),
    Family("Longdrinkglas Tumbra {}", "Highball glass Tumbra {}", "Longdrinkglas model Tumbra {}", "Verre long drink Tumbra {}", "Tumbra {}", "C62", ("270 ml", "330 ml", "420 ml", "550 ml"), 1.4, 3.6),
    Family("Thekenlappen Mikra {}", "Bar cloth Mikra {}", "Bardoek Mikra {}", "Torchon de bar Mikra {}", "Mikra {}", "PK", ("rot", "blau", "grün", "gelb"), 4.2, 6.8),
)  # fmt: skip
FAMILIES: tuple[_Family, ...] = (*FURNISHING, *LINEN, *STABLE, *MUSIC, *DRINKS)
