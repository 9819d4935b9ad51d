/**
 * Ordinary expressions that hold a word of the data and reveal nothing, in the notation of `parse-terms.ts`: first
 * aid, sport, weather, music, computers, school life.
 */
export const cleanExpressions = `
  massage cardiaque, arrêt cardiaque, rythme cardiaque, cohérence cardiaque, fréquence cardiaque, fréquences cardiaques, pulsation cardiaque, rythmes cardiaques, muscle cardiaque, cellule cardiaque
  dépression atmosphérique, dépression tropicale, zone de dépression, grande dépression, dépression météo
  virus informatique, e muet, carte muette, film muet, cinéma muet, bruit sourd, sourd _a, sourde _a, sourd _aux, sourde _aux, _la sourde oreille, l’aveugle et le paralytique, aveuglément, _en aveugle, _a l’aveugle, test aveugle, colin maillard, carte aveugle, double aveugle, angle aveugle, mur aveugle
  syndrome grippal, symptômes grippaux
  allergique {aux maths/aux devoirs/au sport/aux changements/à l’injustice/à l’école/au bruit/à l’effort/aux retards/à l’autorité/aux mathématiques/aux contraintes/à la grammaire/aux écrans}
  crise de {fou rire/rire/larmes/colère/nerfs/foi/pleurs/jalousie}, crise d’adolescence, cellule de crise, gestion de crise, crise climatique, crise économique
  poche de {pantalon/sac/froid/veste/blouson/jean/manteau/glace}, poche arrière, poche avant, poche intérieure, livre de poche, lampe de poche, argent de poche, couteau de poche
  sonde {spatiale/Cassini/Rosetta/Voyager/de température/thermique/lambda/Pioneer/Juno}, sondage {d’opinion/en ligne/de satisfaction/auprès}, pompe {à vélo/de vélo/à eau/à essence/à chaleur/à incendie/à air/de relevage/à bière}, chambre à air, pompe à chaleur, aiguille {à coudre/à tricoter/de pin/de la montre/de la boussole/des heures}, aiguilles {à tricoter/de la montre/d’horloge}
  sucre {en poudre/glace/roux/de canne/vanillé}, betterave à sucre, canne à sucre, cassonade, injection de {mots/carburant}, moteur à injection
  chambre {d’hôtes/d’internat/d’agriculture/de commerce/à coucher/des députés/noire/2/3/4/12/double/des filles/des garçons/des élèves}, chambres d’internat, change de {salle/place/vêtements/classe}, change de classe, changes de vêtements, capteur {de mouvement/solaire/de température/CO2/de CO2/d’ouverture/de lumière/photo}, capteurs {de CO2/solaires/CO2}, capteur de présence
  lecteur {de badge/de carte/de cartes/DVD/CD/audio/mp3/de codes-barres/vidéo/de QR code/immersif}, lecteurs de badge, spray {répulsif/répulsif moustiques/désinfectant/nettoyant/pour tableau/anti moustiques}, poche {plastique/transparente/kangourou/A4}, pochette plastique
  bascule vers, gale bérenger, hernie de chambre, greffe du tribunal, greffe de {rosier/pommier/tomate/arbre}, greffe d’arbre, tribunal greffe, greffes d’arbres, implant dentaire
  ligne bus, bus tandem, guardian newspaper, the guardian, tandem, saut en tandem, boucle fermée de {piste/circuit}, vortex, circuit en boucle fermée
  accouchement difficile de {projet}, cancer du zodiaque, signe cancer, tropique du cancer, signe du cancer, le cancer de la société, cancer et capricorne
  enceinte {de l’école/du collège/scolaire/de l’établissement/du lycée/portable/bluetooth/sportive/sonore/fortifiée}, enceintes {acoustiques/bluetooth}, mur d’enceinte, dans l’enceinte, hors de l’enceinte, enceinte
  oxygène liquide, bol d’oxygène, dioxygène, atome d’oxygène, molécule d’oxygène, consommation d’oxygène, braille musical, tumeur végétale, culture hypo, cheveux décolorés
  fibrillation du tissu, sevrage de l’écran, sevrage numérique, sevrage {écrans/d’écran/des écrans/du téléphone}, gale de la pomme, rouille et gale, addiction au {chocolat}, accro
  hypertension du circuit, paralysie {du réseau/des transports/du trafic/administrative}, embolie gazeuse, autopsie, syndrome de la page blanche, syndrome de l’imposteur, syndrome {de la bonne élève/de la page/du bon élève}
  polygraphie, ulcère du pommier, lèpre des murs, lèpre du chêne, peste, phobie {des maths/des mathématiques}, prophylaxie, fausse route dans {l’exercice/le raisonnement/la démonstration}, fait fausse route dans, phobie administrative
  freestyle {football/rap/danse/ski/bmx/trottinette/foot/libre de danse}, football freestyle, danse freestyle, freestyle _de, ski freestyle, rap freestyle, natation freestyle, atelier freestyle, cours de freestyle, figure freestyle
  hypothèse hypo, mono hypo, mise au frais, stylo {plume/bille/rouge/noir/vert/effaçable/quatre couleurs}, stylos {bille/rouges/plume}, quel délire
  rémission des péchés, cholestérol en SVT, sang froid, corset renaissance, corset de scène, corset du costume, perruque {du spectacle/de théâtre/de clown/de carnaval}, perruques, perruque et costume
  hospitalité, journal intime, mutation du professeur, mouvement et mutation, mutisme des élèves, rejet de greffe végétale
  méningite des bovins, journal de bord, petit malin, plan de table, hémorragie de votes, dialyse de sang froid, dialyse en TP, borderline avec le règlement, tétralogie de wagner, lordose du bois
  hallucinant, hallucinante, intoxication au {plomb/monoxyde}, traitement de texte, traitement de textes, fièvre acheteuse, tics de langage, tic de langage, tic tac, tics d’écriture
  classe{s/} transplantée{s/}, classe transplantée, service de {restauration/ménage/garde}, le pic de, psy _en, psyen, psychologue, lithium de la batterie, batterie au lithium, batteries au lithium, pile au lithium, piles au lithium, batterie lithium, ion lithium, lithium ion, accumulateur lithium, atome de lithium
  braille et langue des signes, initiation au braille, atelier braille, alphabet braille, séance de braille, initiation à la LSF, atelier LSF, chant signe, louis braille
  équipe mobile, centre de référence pédagogique, pôle de réanimation du mannequin, réanimation cardio pulmonaire, gestes de réanimation, formation réanimation, =réanimation PSC1, mannequin de réanimation, cours de cardio, séance de cardio, cardio training, exercice cardio, tapis de cardio, salle de cardio
  bras de pompe, faire des pompes, séries de pompes, dix pompes, 10 pompes, sucre dans le café, morceau de sucre dans le café, alerte épidémie, sortie addiction, prévention {des addictions/addictions/du tabagisme/du suicide/tabac/alcool/du tabac}, atelier prévention, séance prévention, éducation à la sexualité, semaine de prévention, numéro 3114, 3114, prévention suicide
  opération de sevrage, paludisme au programme, fracture numérique, allergènes, allergène, affichage des allergènes, liste des allergènes, tableau des allergènes, 14 allergènes, menus et allergènes, carte des allergènes
  dépression _sur, dépression _au large, coqueluche _de _la, coqueluche _des, coqueluche _du, _en finir _avec, veut _en finir _avec, voulu _en finir _avec, voulait _en finir _avec, envie _d’_en finir _avec, hypo khâgne, hypokhâgne, cœur de pirate
  hôpital de jour des {peluches/nounours/doudous}, veut mourir _sur, gavage des {oies/canards}, opération cœur _de ville, mère d’élève enceinte, grand mal _a, grand mal _de, grand mal pour, donné un grand mal, donner un grand mal, petit mal _de, point{s/} névralgique{s/}, overdose {de chocolat/d’écrans/de bonbons/de devoirs/d’écran}, réaction épidermique, désintoxication numérique, cure de désintoxication numérique, syndrome du dimanche, syndrome du dimanche soir, chien d’aveugle, frôlé l’infarctus, frôler l’infarctus, bal des aveugles, vel d’hiv, rafle du vel _d hiv, syndrome de la feuille blanche, _avoir le cœur gros
  semelles orthopédiques, oreiller orthopédique, bleu de méthylène, saut à la corde, corde _à sauter, dessin animé, animaux malades de la peste, peste noire, peste brune, fièvre acheteuse, rage de vaincre, cœur _de la ville, poumon vert, poumon de la ville, poumon économique
  perdu _de vue, perdre _de vue, perd _de vue, point de vue, os de seiche, os à moelle, jeu d’osselets, fou rire, course folle, vache folle
`;
