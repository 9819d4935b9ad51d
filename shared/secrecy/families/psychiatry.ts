import type { TermFamily } from '../term.ts';

export const psychiatry: TermFamily = {
  family: 'psychiatry',
  label: 'un trouble psychique',
  suggestion: 'a besoin de pouvoir rejoindre un lieu calme et un adulte connu, sans se justifier',
  terms: {
    disease: `
      {pb/pbs/souci/soucis} {psy/psychique/psychiques/psychologique/psychologiques/psychiatrique}, problèmes psy, burn out, burnout, =bipo, alcoolisation
      trouble{s/} psychologique{s/}, problème{s/} psychologique{s/}, fragilité psychologique
      dépressi{f/ve/on nerveuse}, dépression, état dépressif, syndrome dépressif, dépressivité, mélancolie délirante, bipolaire, bipolarité, maniaco dépressi{f/ve/on}, cyclothymie
      schizophrèn{e/ie}, schizophrénique, schizo, esquizophrénie, schizoaffectif, psychose, psychotique, paranoïa, paranoïaque, borderline, état limite, psychopathe, psychopathie, névrose, névrosé{/e}, névrotique, hystérie
      trouble{s/} {anxieux/anxio-dépressif/anxiodépressif/bipolaire/psychique/psychotique/psychiatrique/obsessionnel/obsessionnels/panique/dissociatif/de l’humeur/de la personnalité/de l’attachement/de l’adaptation/du comportement/des conduites/obsessionnel compulsif/obsessionnels compulsifs}
      anxiété {généralisée/sociale/de séparation}, anxiodépressi{f/ve}, angoisse de séparation, phobie, phobique, phobie {scolaire/sociale}, refus scolaire anxieux, agoraphob{e/ie}, claustrophob{e/ie}, émétophob{e/ie}, mutisme, mutisme sélectif
      stress post traumatique, syndrome post traumatique, état de stress post-traumatique, psychotraumatisme, psychotrauma, dysphorie de genre, transidentité, burn out parental
      trouble{s/} {du/des} conduite{s/} alimentaire{s/}, trouble{s/} alimentaire{s/}, anorexi{e/que}, anorexie mentale, boulimi{e/que}, hyperphagi{e/que}, orthorexie
      maladie {mentale/psychiatrique/psychique}, pathologie {mentale/psychiatrique}, souffrance psychique, décompensation, bouffée délirante, syndrome de glissement, kleptoman{e/ie}, trichotillomanie, somatisation, trouble de conversion
      troubles psy, fragilité psychique, problème{s/} psychique{s/}, problème{s/} psychiatrique{s/}
    `,
    abbreviation: '#TOC, #TOCS, TCA, TSPT, #ESPT, #IMV, ',
    symptom: `
      TS médicamenteuse, intoxication médicamenteuse volontaire, refuse de s’alimenter, refus alimentaire, refus de s’alimenter
      suicid{e/aire/aires}, idées {suicidaires/noires/sombres}, tentative de suicide, tentative autolyse, autolyse, risque suicidaire, envie de mourir, scarifi{e/er/cation/cations/é/ée}, scarif, automutil{e/er/ation}, auto mutilation, auto agressi{f/ve/vité}
      hallucination, hallucinations, entend des voix, idées délirantes, propos délirants, crise{s/} {d’angoisse/d’anxiété/de panique/clastique/d’hystérie}, attaque{s/} de panique, vomissements provoqués, se fait vomir, raptus, passage à l’acte
      spasmophil{e/ie}, tétanie, crise de tétanie, tic{s/} nerveux, tics moteurs, syndrome de tourette
    `,
    medicine: `
      antidépresseur, anxiolytique, neuroleptique, antipsychotique, thymorégulateur, psychotrope, tranquillisant, prozac, fluoxétine, zoloft, sertraline
      deroxat, paroxétine, seropram, citalopram, seroplex, escitalopram, effexor, venlafaxine, anafranil, clomipramine
      amitriptyline, risperdal, rispéridone, abilify, aripiprazole, zyprexa, olanzapine, xeroquel, quétiapine
      solian, amisulpride, haldol, halopéridol, tercian, cyamémazine, nozinan, lévomépromazine, largactil, théralène
      alimémazine, leponex, clozapine, loxapac, loxapine, téralithe, lithium, lexomil, bromazépam, xanax, alprazolam, temesta
      lorazépam, seresta, oxazépam, tranxène, lysanxia, prazépam, stresam, dogmatil, sulpiride, orap, pimozide, dipiperon
      invega, xeplion, clopixol, miansérine, mirtazapine, norset, cymbalta, duloxétine, benzodiazépine, benzo
    `,
    service: `
      =CMPEA, =CMPE, suivi MDA, hospit CHS, hospitalisé{/e} CHS, unité ado, unité pour ados, maison des ados
      psychiatr{e/ie/ique}, pédopsychiatr{e/ie/ique}, pédo psychiatr{e/ie}, pédopsy, pedopsi, psychothérap{eute/ie}, psychothérapeutique, psychanalyste
      hôpital de jour {pédopsychiatrique/psychiatrique/pour adolescents}, hôpital psychiatrique, centre médico psychologique, centre médico-psycho-pédagogique, =CMPP, =CMP, =CATTP, =HDJ, hôpital de jour
      maison des adolescents, =CPEA, =CIAPA, clinique psychiatrique, soins études, unité pour adolescents, secteur infanto juvénile, infanto juvénile, =ITEP, =DITEP, thérapie comportementale et cognitive, #EMDR, clinique de l’adolescent
    `,
  },
  pairings: [
    {
      kind: 'symptom',
      words: 'tic, tics',
      cues: 'nerveux, vocaux, moteurs, moqueries, incontrôlables, involontaires, grimaces',
    },
    {
      kind: 'service',
      words: 'psy',
      cues: 'suivi, suivie, rendez-vous, rdv, RV, cs, séance, traitement, voit, consulte, consultation',
    },
  ],
};
