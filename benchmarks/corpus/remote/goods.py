"""What the remote part's company sells: families of near-twins for the dental chair, the veterinary practice, the bench, the ward and the office."""

from __future__ import annotations

from functools import partial

from benchmarks.corpus.goods import Family as _Family
from benchmarks.corpus.goods import Words

WORDS: Words = {
    "blau": ("blue", "blauw", "bleu"), "grün": ("green", "groen", "vert"), "rosa": ("pink", "roze", "rose"), "weiß": ("white", "wit", "blanc"), "gelb": ("yellow", "geel", "jaune"), "rot": ("red", "rood", "rouge"), "schwarz": ("black", "zwart", "noir"), "violett": ("purple", "paars", "violet"), "orange": ("orange", "oranje", "orange"),
    "grau": ("grey", "grijs", "gris"), "klar": ("clear", "helder", "transparent"), "braun": ("amber", "bruin", "ambre"), "Gr.": ("size", "maat", "taille"), "steril": ("sterile", "steriel", "stérile"), "unsteril": ("non-sterile", "niet-steriel", "non stérile"), "fein": ("fine", "fijn", "fin"), "mittel": ("medium", "middel", "moyen"), "grob": ("coarse", "grof", "gros"),
    "gerade": ("straight", "recht", "droit"), "gebogen": ("curved", "gebogen", "courbe"), "spitz": ("sharp", "scherp", "pointu"), "stumpf": ("blunt", "stomp", "mousse"), "oben": ("upper", "boven", "haut"), "unten": ("lower", "onder", "bas"), "Hund": ("dog", "hond", "chien"), "Katze": ("cat", "kat", "chat"), "Pferd": ("horse", "paard", "cheval"), "Rind": ("cattle", "rund", "bovin"),
    "Erwachsene": ("adult", "volwassene", "adulte"), "Kinder": ("child", "kind", "enfant"), "Neutral": ("neutral", "neutraal", "neutre"), "Zitrone": ("lemon", "citroen", "citron"), "Minze": ("mint", "munt", "menthe"), "Kirsche": ("cherry", "kers", "cerise"), "schnell": ("fast set", "snel", "rapide"), "normal": ("regular", "normaal", "normal"), "links": ("left", "links", "gauche"), "rechts": ("right", "rechts", "droite"),
    "Blatt": ("sheets", "vel", "feuilles"), "liniert": ("ruled", "gelijnd", "ligné"), "kariert": ("squared", "geruit", "quadrillé"), "lang": ("long", "lang", "long"), "kurz": ("short", "kort", "court"), "mit": ("with", "met", "avec"), "ohne": ("without", "zonder", "sans"), "Skala": ("scale", "schaal", "échelle"), "Deckel": ("lid", "deksel", "couvercle"), "breit": ("wide", "breed", "large"), "schmal": ("narrow", "smal", "étroit"),
    "Mattrand": ("frosted end", "matrand", "bord dépoli"), "Flasche": ("bottle", "fles", "flacon"), "Kanister": ("canister", "jerrycan", "bidon"), "Tücher": ("wipes", "doekjes", "lingettes"), "Kunststoff": ("plastic", "kunststof", "plastique"), "Edelstahl": ("stainless", "rvs", "inox"), "Typ": ("type", "type", "type"), "Nr.": ("no.", "nr.", "n°"), "Mandrin": ("stylet", "mandrijn", "mandrin"), "Nocken": ("vents", "nokken", "ergots"),
}  # fmt: skip
Family = partial(_Family, words=WORDS)

DENTAL = (
    Family("Speichelsauger Flexolo {}", "Saliva ejector Flexolo {}", "Speekselzuiger Flexolo {}", "Pompe à salive Flexolo {}", "Flexolo {}", "PK", ("klar", "blau", "grün", "rosa", "weiß"), 2.4, 4.1),
    Family("Patientenserviette Servadent 33 x 45 cm {}", "Patient bib Servadent 33 x 45 cm {}", "Patiëntservet Servadent 33 x 45 cm {}", "Serviette patient Servadent 33 x 45 cm {}", "Servadent {}", "BX", ("weiß", "blau", "grün", "violett", "gelb"), 14.0, 22.0),
    Family("Alginat Impresso 500 g {}", "Alginate Impresso 500 g {}", "Alginaat Impresso 500 g {}", "Alginate de prise d'empreinte Impresso 500 g {}", "Impresso {}", "PK", ("schnell", "normal", "schnell Minze"), 6.9, 11.5),
    Family("Abformlöffel Trayon Edelstahl {}", "Impression tray Trayon stainless {}", "Afdruklepel Trayon rvs {}", "Porte-empreinte Trayon inox {}", "Trayon {}", "C62", ("oben Gr. 2", "oben Gr. 3", "oben Gr. 4", "unten Gr. 2", "unten Gr. 3", "unten Gr. 4"), 7.8, 13.0),
    Family("Komposit Lumofill Spritze 4 g {}", "Composite Lumofill syringe 4 g {}", "Composiet Lumofill spuit 4 g {}", "Composite Lumofill seringue 4 g {}", "Lumofill {}", "C62", ("A1", "A2", "A3", "A3,5", "B2", "C2"), 24.0, 34.0),
    Family("Prophylaxepaste Glansi 200 g {}", "Prophy paste Glansi 200 g {}", "Polijstpasta Glansi 200 g {}", "Pâte prophylactique Glansi 200 g {}", "Glansi {}", "C62", ("fein Minze", "mittel Minze", "grob Minze", "mittel Kirsche"), 8.4, 12.9),
    Family("Diamantbohrer Rondia FG {}", "Diamond bur Rondia FG {}", "Diamantboor Rondia FG {}", "Fraise diamantée Rondia FG {}", "Rondia {}", "PK", ("801/012 fein", "801/014 fein", "801/014 grob", "856/016 grob", "856/018 grob"), 9.8, 18.5),
    Family("Wurzelkanalfeile Endora 25 mm {}", "Root canal file Endora 25 mm {}", "Wortelkanaalvijl Endora 25 mm {}", "Lime endodontique Endora 25 mm {}", "Endora {}", "PK", ("ISO 10", "ISO 15", "ISO 20", "ISO 25", "ISO 15-40"), 5.6, 8.9),
    Family("Dentalgips Gipsal 5 kg {}", "Dental stone Gipsal 5 kg {}", "Tandheelkundig gips Gipsal 5 kg {}", "Plâtre dentaire Gipsal 5 kg {}", "Gipsal {}", "C62", ("Typ 3 gelb", "Typ 3 blau", "Typ 4 braun", "Typ 4 weiß"), 9.5, 21.0),
    Family("Mundspülbecher Kappu 180 ml {}", "Rinsing cup Kappu 180 ml {}", "Spoelbeker Kappu 180 ml {}", "Gobelet de rinçage Kappu 180 ml {}", "Kappu {}", "BX", ("weiß", "blau", "grün", "rosa"), 19.0, 27.0),
    Family("Matrizenband Matrix-Fix {}", "Matrix band Matrix-Fix {}", "Matrixband Matrix-Fix {}", "Matrice Matrix-Fix {}", "Matrix-Fix {}", "RO", ("5 mm 0,04", "6 mm 0,04", "7 mm 0,05", "8 mm 0,05"), 4.2, 6.4),
)  # fmt: skip
VETERINARY = (
    Family("Halskragen Protecto {}", "Protective collar Protecto {}", "Beschermkraag Protecto {}", "Collerette Protecto {}", "Protecto {}", "C62", ("7,5 cm", "10 cm", "12,5 cm", "15 cm", "20 cm", "25 cm"), 1.6, 6.9),
    Family("Haftbandage Vetolast 4,5 m {}", "Cohesive bandage Vetolast 4.5 m {}", "Zelfhechtend verband Vetolast 4,5 m {}", "Bande cohésive Vetolast 4,5 m {}", "Elast {}", "C62", ("5 cm rot", "5 cm blau", "7,5 cm rot", "7,5 cm blau", "10 cm blau", "10 cm grün"), 1.1, 2.9),
    Family("Maulkorb Nylo {}", "Muzzle Nylo {}", "Muilkorf Nylo {}", "Muselière Nylo {}", "Nylo {}", "C62", ("Hund Gr. 1", "Hund Gr. 2", "Hund Gr. 3", "Hund Gr. 4", "Katze Gr. 1"), 4.5, 9.9),
    Family("Schermaschinenkopf Scheraflo {}", "Clipper blade Scheraflo {}", "Scheerkop Scheraflo {}", "Tête de coupe Scheraflo {}", "Scherkopf {}", "C62", ("0,5 mm", "1 mm", "2 mm", "3 mm"), 31.0, 44.0),
    Family("Fieberthermometer Thermavet {}", "Veterinary thermometer Thermavet {}", "Dierenthermometer Thermavet {}", "Thermomètre vétérinaire Thermavet {}", "Thermavet {}", "C62", ("Hund", "Pferd", "Rind"), 6.9, 12.9),
    Family("Euterinjektor Mastic {}", "Teat cannula Mastic {}", "Speencanule Mastic {}", "Canule trayeuse Mastic {}", "Mastic {}", "BX", ("kurz", "lang", "lang steril"), 11.0, 19.0),
    Family("Katheter Catvet 1,3 mm {}", "Catheter Catvet 1.3 mm {}", "Katheter voor katten Catvet 1,3 mm {}", "Cathéter Catvet 1,3 mm {}", "Catvet {}", "C62", ("130 mm mit Mandrin", "130 mm ohne Mandrin", "180 mm ohne Mandrin"), 3.2, 6.8),
    Family("Transportbox Miezbo {}", "Carrier Miezbo {}", "Transportkooi Miezbo {}", "Cage de transport Miezbo {}", "Miezbo {}", "C62", ("48 cm grau", "48 cm blau", "60 cm grau", "80 cm grau"), 19.0, 49.0),
    Family("Klauenpflegemesser Ungula {}", "Hoof trimming knife Ungula {}", "Klauwmes Ungula {}", "Couteau à onglons Ungula {}", "Ungula {}", "C62", ("links breit", "links schmal", "rechts breit", "rechts schmal"), 12.0, 19.0),
)  # fmt: skip
LABORATORY = (
    Family("Messzylinder Volumar {}", "Measuring cylinder Volumar {}", "Maatcilinder Volumar {}", "Éprouvette graduée Volumar {}", "Volumar {}", "C62", ("25 ml", "50 ml", "100 ml", "250 ml", "500 ml", "1000 ml"), 6.4, 29.0),
    Family("Petrischale Kultura PS 94 mm {}", "Petri dish Kultura PS 94 mm {}", "Petrischaal Kultura PS 94 mm {}", "Boîte de Petri Kultura PS 94 mm {}", "Kultura {}", "BX", ("steril ohne Nocken", "steril mit Nocken", "unsteril mit Nocken"), 27.0, 52.0),
    Family("Laborflasche Durivo GL45 {}", "Laboratory bottle Durivo GL45 {}", "Laboratoriumfles Durivo GL45 {}", "Flacon de laboratoire Durivo GL45 {}", "Durivo {}", "C62", ("100 ml klar", "250 ml klar", "500 ml klar", "500 ml braun", "1000 ml klar", "1000 ml braun"), 3.9, 14.0),
    Family("Objektträger Vitrum 76 x 26 mm {}", "Microscope slide Vitrum 76 x 26 mm {}", "Objectglas Vitrum 76 x 26 mm {}", "Lame porte-objet Vitrum 76 x 26 mm {}", "Vitrum {}", "PK", ("klar", "Mattrand weiß", "Mattrand blau", "Mattrand gelb"), 3.4, 8.9),
    Family("Einmalküvette Kuvo {}", "Disposable cuvette Kuvo {}", "Wegwerpcuvet Kuvo {}", "Cuvette jetable Kuvo {}", "Kuvo {}", "BX", ("1,5 ml PS", "2,5 ml PS", "4,5 ml PS", "1,5 ml PMMA"), 11.0, 24.0),
    Family("Mikroliterpipette Pipano {}", "Micropipette Pipano {}", "Micropipet Pipano {}", "Micropipette monocanal Pipano {}", "Pipano {}", "C62", ("0,5-10 µl", "2-20 µl", "10-100 µl", "20-200 µl", "100-1000 µl"), 98.0, 159.0),
    Family("Reaktionsgefäß Tubex {}", "Reaction tube Tubex {}", "Reactiebuisje Tubex {}", "Microtube Tubex {}", "Tubex {}", "PK", ("0,5 ml klar", "1,5 ml klar", "1,5 ml braun", "2,0 ml klar"), 7.5, 13.0),
    Family("pH-Pufferlösung Puffra {}", "pH buffer solution Puffra {}", "pH-bufferoplossing Puffra {}", "Solution tampon pH Puffra {}", "Puffer {}", "LTR", ("pH 4,01", "pH 7,00", "pH 9,18", "pH 10,01"), 9.0, 16.0),
    Family("Isopropanol Purosol 99,9 % {}", "Isopropanol Purosol 99.9 % {}", "Isopropylalcohol Purosol 99,9 % {}", "Alcool isopropylique Purosol 99,9 % {}", "Purosol {}", "C62", ("1 l Flasche", "5 l Kanister", "10 l Kanister"), 8.9, 52.0),
    Family("Silikonschlauch Silflex {}", "Silicone tubing Silflex {}", "Siliconenslang Silflex {}", "Tuyau silicone Silflex {}", "Silflex {}", "MTR", ("4 x 6 mm", "6 x 9 mm", "8 x 12 mm", "10 x 14 mm"), 1.9, 6.9),
    Family("Natriumchlorid Salinar p.a. {}", "Sodium chloride Salinar p.a. {}", "Natriumchloride Salinar p.a. {}", "Chlorure de sodium Salinar p.a. {}", "Salinar {}", "KGM", ("fein", "grob"), 7.5, 12.0),
    Family("Rundfilter Filtrana {}", "Filter paper circle Filtrana {}", "Rondfilter Filtrana {}", "Filtre rond Filtrana {}", "Filtrana {}", "PK", ("Ø 70 mm", "Ø 90 mm", "Ø 110 mm", "Ø 150 mm", "Ø 185 mm"), 5.9, 19.0),
)  # fmt: skip
WARD = (
    Family("Untersuchungshandschuh Nitrova {}", "Examination glove Nitrova {}", "Onderzoekshandschoen Nitrova {}", "Gant d'examen Nitrova {}", "Nitrova {}", "BX", ("Gr. XS blau", "Gr. S blau", "Gr. M blau", "Gr. L blau", "Gr. M schwarz", "Gr. L schwarz"), 6.9, 9.9),
    Family("OP-Handschuh Sterigard {}", "Surgical glove Sterigard {}", "Operatiehandschoen Sterigard {}", "Gant chirurgical Sterigard {}", "Sterigard {}", "PR", ("Gr. 6", "Gr. 6,5", "Gr. 7", "Gr. 7,5", "Gr. 8"), 0.9, 1.6),
    Family("Mundschutz Respa Typ IIR {}", "Face mask Respa type IIR {}", "Mondmasker Respa type IIR {}", "Masque de soins Respa type IIR {}", "Respa {}", "BX", ("blau", "weiß", "rosa", "schwarz", "Kinder blau"), 4.9, 8.9),
    Family("Flächendesinfektion Surfasan {}", "Surface disinfectant Surfasan {}", "Oppervlaktedesinfectie Surfasan {}", "Désinfectant de surfaces Surfasan {}", "Surfasan {}", "C62", ("500 ml Neutral", "1 l Neutral", "5 l Neutral", "1 l Zitrone", "5 l Zitrone"), 5.5, 34.0),
    Family("Wischtücher Surfawipe {}", "Wipes Surfawipe {}", "Doekjes Surfawipe {}", "Lingettes Surfawipe {}", "Surfawipe {}", "PK", ("80 Tücher", "120 Tücher", "200 Tücher XL"), 4.4, 9.8),
    Family("Ärztekrepp Kreppa 50 m {}", "Couch roll Kreppa 50 m {}", "Onderzoekstafelpapier Kreppa 50 m {}", "Drap d'examen Kreppa 50 m {}", "Kreppa {}", "RO", ("50 cm weiß", "55 cm weiß", "59 cm weiß", "59 cm grün"), 3.9, 6.2),
    Family("Einmalspritze Injekta {}", "Disposable syringe Injekta {}", "Wegwerpspuit Injekta {}", "Seringue jetable Injekta {}", "Injekta {}", "BX", ("2 ml", "5 ml", "10 ml", "20 ml"), 4.9, 11.5),
    Family("Wundauflage Heilfix {}", "Wound dressing Heilfix {}", "Wondkompres Heilfix {}", "Pansement Heilfix {}", "Heilfix {}", "BX", ("5 x 7 cm steril", "8 x 10 cm steril", "8 x 15 cm steril", "10 x 20 cm steril"), 7.9, 18.9),
    Family("Pflasterrolle Tapeo 5 m {}", "Adhesive tape Tapeo 5 m {}", "Pleisterrol Tapeo 5 m {}", "Sparadrap Tapeo 5 m {}", "Tapeo {}", "RO", ("1,25 cm weiß", "2,5 cm weiß", "5 cm weiß", "2,5 cm braun"), 0.8, 2.4),
    Family("Blutdruckmessgerät Tensovia {}", "Blood pressure monitor Tensovia {}", "Bloeddrukmeter Tensovia {}", "Tensiomètre Tensovia {}", "Tensovia {}", "C62", ("Erwachsene", "Kinder", "Erwachsene XL"), 38.0, 69.0),
    Family("Abwurfbehälter Kanabox {}", "Sharps container Kanabox {}", "Naaldcontainer Kanabox {}", "Collecteur d'aiguilles Kanabox {}", "Kanabox {}", "C62", ("0,6 l gelb", "1,5 l gelb", "2,3 l gelb", "4 l gelb", "4 l rot"), 1.7, 6.4),
    Family("Bettschutzeinlage Tenalind {}", "Bed pad Tenalind {}", "Onderlegger Tenalind {}", "Alèse Tenalind {}", "Tenalind {}", "PK", ("40 x 60 cm", "60 x 60 cm", "60 x 90 cm"), 5.9, 14.5),
)  # fmt: skip
INSTRUMENTS = (
    Family("Pinzette Anatomi {}", "Forceps Anatomi {}", "Pincet Anatomi {}", "Pince Anatomi {}", "Anatomi {}", "C62", ("11,5 cm gerade", "13 cm gerade", "14,5 cm gerade", "14,5 cm gebogen"), 4.8, 9.6),
    Family("Verbandschere Chiruro {}", "Bandage scissors Chiruro {}", "Verbandschaar Chiruro {}", "Ciseaux à pansements Chiruro {}", "Chiruro {}", "C62", ("14 cm spitz", "14 cm stumpf", "18 cm stumpf", "20 cm stumpf"), 8.4, 18.0),
    Family("Nadelhalter Sutura {}", "Needle holder Sutura {}", "Naaldvoerder Sutura {}", "Porte-aiguille Sutura {}", "Sutura {}", "C62", ("13 cm", "15 cm", "18 cm", "20 cm"), 14.0, 32.0),
    Family("Skalpellklinge Acuta {}", "Scalpel blade Acuta {}", "Scalpelmesje Acuta {}", "Lame de bistouri Acuta {}", "Acuta {}", "BX", ("Nr. 10", "Nr. 11", "Nr. 15", "Nr. 20", "Nr. 22"), 9.8, 16.5),
    Family("Nierenschale Renalo {}", "Kidney dish Renalo {}", "Nierbekken Renalo {}", "Haricot Renalo {}", "Renalo {}", "C62", ("20 cm Edelstahl", "25 cm Edelstahl", "25 cm Kunststoff blau"), 1.9, 11.0),
    Family("Sterilisationsbeutel Autoclean {}", "Sterilisation pouch Autoclean {}", "Sterilisatiezakje Autoclean {}", "Sachet de stérilisation Autoclean {}", "Autoclean {}", "BX", ("57 x 130 mm", "90 x 230 mm", "135 x 260 mm", "190 x 330 mm"), 6.9, 27.0),
)  # fmt: skip
OFFICE = (
    Family("Karteikarte Praxidoc A5 {}", "Record card Praxidoc A5 {}", "Systeemkaart Praxidoc A5 {}", "Fiche Praxidoc A5 {}", "Praxidoc {}", "PK", ("weiß", "gelb", "grün", "rosa", "blau"), 6.4, 9.9),
    Family("Terminblock Datumo {}", "Appointment pad Datumo {}", "Afsprakenblok Datumo {}", "Bloc de rendez-vous Datumo {}", "Datumo {}", "C62", ("50 Blatt blau", "50 Blatt grün", "100 Blatt blau", "100 Blatt grün"), 1.4, 3.9),
    Family("Etikett Labelo 38 x 21 mm {}", "Label Labelo 38 x 21 mm {}", "Etiket Labelo 38 x 21 mm {}", "Étiquette Labelo 38 x 21 mm {}", "Labelo {}", "RO", ("weiß", "gelb", "rot", "grün"), 5.9, 8.8),
    Family("Laborjournal Notaro A4 {}", "Laboratory notebook Notaro A4 {}", "Labjournaal Notaro A4 {}", "Cahier de laboratoire Notaro A4 {}", "Notaro {}", "C62", ("96 Blatt liniert", "96 Blatt kariert", "144 Blatt kariert"), 5.9, 12.4),
    Family("Versandtasche Probex {}", "Specimen mailer Probex {}", "Verzendzak Probex {}", "Pochette d'envoi Probex {}", "Probex {}", "PK", ("B6", "B5", "B4"), 9.9, 21.0),
)  # fmt: skip
FAMILIES: tuple[_Family, ...] = (*DENTAL, *VETERINARY, *LABORATORY, *WARD, *INSTRUMENTS, *OFFICE)
