import type { TermFamily } from '../term.ts';

export const genetic: TermFamily = {
  family: 'genetic',
  label: 'une maladie génétique ou rare',
  suggestion: 'apprend à son rythme ; a besoin d’aide pour les gestes fins et les déplacements',
  terms: {
    disease: `
      prématuré, prématurée, né{/e} prématurément
      trisomi{e/que}, trisomie {21/18/13}, mongolien, mongolienne, mongolisme, syndrome de {down/turner/klinefelter/williams/angelman/prader-willi/rett/noonan/di george/marfan/usher/stickler/kabuki/sotos/silver-russell/smith-magenis/cornelia de lange/bardet-biedl/wiedemann-beckwith/charge/goldenhar/treacher/crouzon/apert/pierre robin/alagille/gougerot/reye/lynch/morquio/hurler/hunter/sanfilippo/cri du chat/fragile X/Poland/moebius/barth/leigh/melas/kawasaki}
      @prader willi, @di george, digeorge, @klinefelter, @angelman, @noonan, &=williams, &=sotos, microdélétion, délétion 22q11, 22q11, délétion, translocation, maladie {génétique/rare/orpheline/héréditaire/congénitale/chromosomique/génétique rare}, anomalie {génétique/chromosomique/congénitale}, malformation congénitale, syndrome {génétique/polymalformatif/malformatif}, polymalformatif, fente {palatine/labiale/labio-palatine/labio palatine/vélo-palatine}, bec de lièvre, fente labiopalatine, syndrome d’alcoolisation fœtale, alcoolisation fœtale
      prématurité, grand{/e} prématuré{/e}, ancien{/ne} prématuré{/e}, maladie dégénérative, pathologie {rare/génétique}, hermaphrodisme, intersexe, =intersexué, mutation génétique, anomalie du développement, handicap moteur lié à
      anomalie de naissance, malformation de naissance, malform{é/ée}, né{/e} très prématuré{/e}
      naissance prématurée, extrême prématurité, maladie dégénérative, @waardenburg, @sanfilippo, @niemann pick
      @tay sachs, @krabbe, @zellweger, =@menkes, @lesch nyhan, @canavan, @rubinstein taybi, @coffin lowry
      @pitt hopkins, @phelan mcdermid, @bardet biedl, maladie orpheline, erreur génétique, trouble génétique
      syndrome polymalformatif
      né{/e} trop tôt, né{/e} avant terme, @prader willy, @Prader, cri du chat
    `,
    abbreviation: `
      =ALD30, #T21, T21, #SAF, #TSAF, #SPW, #ALD, #VACTERL, #DMC
      #BBS, #CDLS, #XXY, XXY, 47XXY, #NF2, #VHL, #BWS, #SRS, #FASD, #ETCAF, ETCAF, #PWS, #VDG
    `,
    service:
      'institut imagine, génétique clinique, généticien, généticienne, consultation {de génétique/génétique}, conseil génétique, centre de référence {maladies rares/des maladies rares/génétique}, maladies rares, filière maladies rares, centre de référence, =orphanet, trisomie 21 france, alliance maladies rares',
  },
  turns: {
    disease: `
      fente > palais lèvre{s/}
      anomalie délétion duplication problème > chromosome{s/} gène{s/} ! SVT
      né née > trop tôt avant > terme tôt
      né née > chromosome{s/} ! SVT
      chromosome{s/} > plus trop moins surnuméraire ! SVT schéma caryotype exercice chapitre
      manque trop copie bout morceau > chromosome{s/} gène ! SVT schéma caryotype exercice chapitre
      chromosome{s/} gène > manque abîmé cassé modifié muté ! SVT schéma caryotype exercice chapitre
      47 quarante-sept > chromosomes ! SVT schéma caryotype exercice chapitre
      né née > cinq six sept 5 6 7 24 25 26 27 28 29 30 31 32 > mois semaines ! frère sœur chat chiot année
      manqué privé manque > air oxygène > naissance accouchement
    `,
  },
};
