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
      trouble dissociatif, dépressive, pulsion{s/} {suicidaire/suicidaires}, crise suicidaire
      idéation suicidaire, scénario suicidaire, état anxieux, anxieux pathologique, crise psychotique
      épisode {dépressif/psychotique/maniaque/délirant}, phase maniaque, phobie de {l’école/la foule}
      refus scolaire, déscolarisation anxieuse, =anorexi, dépression saisonnière, mal être suicidaire
      dysmorphophobie, potomanie, trouble réactionnel, trouble explosif, syndrome de stress
      mutique, phobie d’impulsion, impulsions suicidaires
      dépersonnalisation, déréalisation, dermatillomanie, suicidant, suicidante, mégalomanie, sismothérapie
      électrochoc{s/}, électroconvulsivothérapie, stimulation magnétique, trauma complexe
      dissociation traumatique, mutisme
    `,
    abbreviation: `
      #TOC, #TOCS, TCA, TSPT, #ESPT, #IMV
      #TPL, #TDI, #SGT, #PTSD, #HDT, #SPDT, #SDRE, #UHSA, #EBD, #THQ
      #RTMS, #ECT
    `,
    symptom: `
      TS médicamenteuse, intoxication médicamenteuse volontaire, refuse de s’alimenter, refus alimentaire, refus de s’alimenter
      suicid{e/aire/aires}, idées {suicidaires/noires/sombres}, tentative de suicide, tentative autolyse, autolyse, risque suicidaire, envie de mourir, scarifi{e/er/cation/cations/é/ée}, scarif, automutil{e/er/ation}, auto mutilation, auto agressi{f/ve/vité}
      hallucination, hallucinations, entend des voix, idées délirantes, propos délirants, crise{s/} {d’angoisse/d’anxiété/de panique/clastique/d’hystérie}, attaque{s/} de panique, vomissements provoqués, se fait vomir, raptus, passage à l’acte
      spasmophil{e/ie}, tétanie, crise de tétanie, tic{s/} nerveux, tics moteurs, syndrome de tourette
      voulu _en finir, veut _en finir, voulait _en finir, envie _d’_en finir, _en finir avec vie
      _en finir avec _la vie, veut mourir, voulait mourir, voulu mourir, envie de vivre, plus envie de vivre
      fin _a ses jours, fin à ses jours, attenter à ses jours, attenté à ses jours, idées de mort
      pensées {suicidaires/noires/morbides}, _se fait _du mal, _se faire _du mal, se taillade, se lacère
      se mutile, se mutiler, crise d’agitation, doigts dans la gorge
      se purge, _se purger, vomit exprès, peur de grossir
      peur de prendre du poids, se trouve grosse, se trouve trop grosse, ne s’alimente plus, alimente plus
      dénutri{/e}, crises de boulimie, hyperphagique, =rituels de lavage
      se sent persécuté{/e}, crise{s/} de paranoïa, pense à la mort, parle de mourir, parle de mort, mal de vivre
      tendances suicidaires, prend pas de poids
      goût de vivre, broie du noir, finir _avec _la vie, finir _avec vie, a fait une tentative
      angoisses massives, crises clastiques, bouffées d’angoisse
      _se trouve énorme
    `,
    medicine: `
      antidépresseur, anxiolytique, neuroleptique, antipsychotique, thymorégulateur, psychotrope, tranquillisant, prozac, fluoxétine, zoloft, sertraline
      deroxat, paroxétine, seropram, citalopram, seroplex, escitalopram, effexor, venlafaxine, anafranil, clomipramine
      amitriptyline, risperdal, rispéridone, abilify, aripiprazole, zyprexa, olanzapine, xeroquel, quétiapine
      solian, amisulpride, haldol, halopéridol, tercian, cyamémazine, nozinan, lévomépromazine, largactil, théralène
      alimémazine, leponex, clozapine, loxapac, loxapine, téralithe, lithium, lexomil, bromazépam, xanax, alprazolam, temesta
      lorazépam, seresta, oxazépam, tranxène, lysanxia, prazépam, stresam, dogmatil, sulpiride, orap, pimozide, dipiperon
      invega, xeplion, clopixol, miansérine, mirtazapine, norset, cymbalta, duloxétine, benzodiazépine, benzo
      rexulti, brexpiprazole, latuda, lurasidone, reagila, cariprazine, spravato, eskétamine, brintellix
      vortioxétine, wellbutrin, bupropion, valdoxan, agomélatine, ixel, milnacipran, surmontil, trimipramine
      ludiomil, athymil, tofranil, imipramine, quitaxon, doxépine, floxyfral, fluvoxamine, elavil, okedi
      trevicta, byannli, zypadhera, piportil, moditen, fluanxol, buspirone, equanil, donormyl, noctamide, havlane
      rohypnol, nuctalon, victan, veratran, covatine, tiapridal, tiapride, depamide, valpromide, risperdalconsta
      dipipéron, loxitane, periciazine, neuleptil
    `,
    service: `
      =CMPEA, =CMPE, suivi MDA, hospit CHS, hospitalisé{/e} CHS, unité ado, unité pour ados, maison des ados
      psychiatr{e/ie/ique}, pédopsychiatr{e/ie/ique}, pédo psychiatr{e/ie}, pédopsy, pedopsi, psychothérap{eute/ie}, psychothérapeutique, psychanalyste
      hôpital de jour {pédopsychiatrique/psychiatrique/pour adolescents}, hôpital psychiatrique, centre médico psychologique, centre médico-psycho-pédagogique, =CMPP, =CMP, =CATTP, =HDJ, hôpital de jour
      maison des adolescents, =CPEA, =CIAPA, clinique psychiatrique, soins études, unité pour adolescents, secteur infanto juvénile, infanto juvénile, =ITEP, =DITEP, thérapie comportementale et cognitive, #EMDR, clinique de l’adolescent
      urgences {psy/psychiatriques}, unité de crise, hospitalisation sous contrainte, hospitalisé{/e} d’office
      hospitalisation d’office, lycée de soins, fondation santé des étudiants, clinique dupré
      famille d’accueil thérapeutique, psychodrame, #CMPI, médecine de l’{ado/adolescent}, unité de l’adolescent
      suivi en PEA, #EMPP, numéro vert suicide, unité mère bébé, unité TCA, consultation TCA, mis sous contention
      chambre d’isolement, équipe mobile {ado/adolescents/psy}, clinique des adolescents
      hôpital {saint anne/sainte anne/esquirol/le vinatier}, vinatier, pavillon des adolescents
      victimologie, #CUMP
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
      cues: 'hospitalisé, hospitalisée, unité, service, urgences, clinique, lourd, suivi, suivie, rendez-vous, rdv, RV, cs, séance, traitement, voit, consulte, consultation',
    },
    {
      kind: 'abbreviation',
      words: '#TS',
      cues: 'fait, après, suite, antécédent, antécédents, atcd, hospitalisée, hospitalisé, médicamenteuse, dernier, dernière, récente, récentes, seule, seul, surveiller, surveillance, actif, risque, janvier, février, mars, avril, mai, juin, juillet, août, septembre, octobre, novembre, décembre, été, vacances',
    },
    {
      kind: 'abbreviation',
      words: '#TAG',
      cues: 'sévère, anxiété, anxieux, suivi, suivie, traitement, diagnostic, angoisse, angoisses',
    },
    {
      kind: 'abbreviation',
      words: '#TOP',
      cues: 'opposition, oppositionnel, TDAH, provocation, diagnostic, diagnostiqué',
    },
    { kind: 'abbreviation', words: '#TB', cues: 'lithium, humeur, thymique, téralithe, phase' },
  ],
  turns: {
    symptom: `
      entend{re/} > tête > parle{r/nt} ordres
      entend{re/} > parle{r/nt} > tête
      refuse > nourrir alimenter
      mange avale > cheveux
      tape cogne frappe > tête > mur{s/} sol ! ballon
      mord > mains bras poignet{s/} ! camarade camarades copain copains chien autres
      parle > personne > école classe ! première deuxième troisième pluriel
      entend entendre > monsieur voix dame > parle{nt/} ordres
      rejoindre > ciel paradis
      cause > angoisses angoisse anxiété phobie{s/}
      hôpital > peurs angoisses
      médicament cachet comprimé gélule sirop > pour > rester > calme concentré{/e}
      fait refait > tentative{s/} ! record panier but essai{s/} saut lancer
      goût > rien ! sel sauce
      compte compter > calories ! SVT étiquette
      pèse > plus > kilos kg ! sac cartable
      trie cache > nourriture aliments
      sort > plus > lit chambre ! dortoir
      peur angoisse crainte > grossir poids
      privée prive priver restreint > manger nourriture alimentation ! dessert école collège lycée établissement enseignement
      cache{/r} > nourriture repas ! casier placard
      mange{/r} > cachette ! bonbons gâteaux chips cours
      mange > presque > plus rien
      perdu perd maigri > kilos kg ! sac cartable bagage valise
      lame{s/} cutter rasoir > bras poignet{s/} cuisse{s/} veines peau ! carton maquette techno sculpture parquet
      bras poignet{s/} cuisse{s/} veines > lame cutter rasoir coupures entailles cicatrices ! carton maquette techno
      entaille{/r} taillade{/r} lacère > bras poignet{s/} cuisse{s/} veines peau
      avalé avale avaler ingéré > cachets comprimés médicaments pilules plaquette boîte{s/}
      saut{é/er} jet{é/er} > fenêtre pont balcon toit ! rez papier ballon plongeoir élastique
      voulu veut voulait souhait{e/ait} > mourir pendre ! jeu héros roman guerre
      veut voulait envie > plus > vivre ! père mère parents chez internat ville campagne
      croit persuadé{/e} > espionn{e/ent/é/ée} complot persécut{é/ée/ent} empoisonn{e/er/é}
      croit persuadé{/e} > lisent lit > pensées
      parle entend voit > existent existe > pas
      vérifie{/r} recommence compte{/r} > dix vingt cent 10 20 > fois ! exercice calcul
      peur panique > microbes saleté contamination
      boule > ventre > matin{s/} école collège lycée chaque ! contrôle oral
      arrive > plus > venir franchir > école collège lycée portail ! clé badge car bus heure
      lave{/r} > mains > sang cesse ! plaie
      pris prend > dix 10 quinze 15 vingt 20 > comprimés cachets
      suivi{/e} voit consulte > psy psychologue > angoisse angoisses anxiété traumatisme deuil
    `,
  },
};
