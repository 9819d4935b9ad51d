import type { TermFamily } from '../term.ts';

export const neurology: TermFamily = {
  family: 'neurology',
  label: 'une maladie du cerveau ou des nerfs',
  suggestion:
    'peut ne plus répondre quelques instants : laisser l’élève au calme et reprendre ensuite la consigne',
  organs: 'cerveau, neurologique, neurologiques, cérébral, cérébrale, nerfs, nerf, neuro, moelle, crâne',
  terms: {
    disease: `
      tremblement essentiel
      bébé secoué
      épilepsi{e/es}, épileptique, épilepto, épileptiforme, épil, comitial, comitiale, comitialité, crise {comitiale/épileptique/d’épilepsie}
      petit mal, grand mal, petit-mal, grand-mal, état de mal, absence{s/} {épileptique/épileptiques/comitiale}, crise{s/} d’absence, spasmes infantiles, épilepsie absence
      migrain{e/eux/euse}, céphalée, algie vasculaire, névralgie, neuropathie, polyneuropathie, polyradiculonévrite, @guillain barré, méningite
      encéphalite, encéphalopathie, myélite, sclérose, sclérose en plaques, sclérose tubéreuse, sclérose latérale, ataxie, ataxique, dystoni{e/que}, chorée
      paralysie {cérébrale/faciale/obstétricale/du plexus}, infirm{e/ité} mot{eur/rice} cérébral{/e}, imc moteur, polyhandicap, polyhandicapé
      tétraplégi{e/que}, paraplégi{e/que}, hémiplégi{e/que}, monoplégie, diplégie, hémiparésie, paraparésie, tétraparésie, spasticité, spastique, quadriplégie
      hydrocéphal{e/ie}, microcéphal{e/ie}, macrocéphalie, craniosténose, spina bifida, myéloméningocèle, malformation de chiari, @Chiari, syringomyélie, leucodystrophie
      accident vasculaire, accident vasculaire cérébral, avc néonatal, anévrisme, anévrysme, hémorragie {cérébrale/méningée}, traumati{sme/sé/sée} crânien, cérébrolésé{/e}, commotion cérébrale
      lésion cérébrale, tumeur cérébrale, kyste arachnoïdien, neurofibromatose, @recklinghausen
      @Parkinson, parkinson{ien/ienne}, @alzheimer, démence, &huntington, &=rett, &=charcot, maladie de {charcot/friedreich/parkinson/alzheimer}, syndrome de {west/dravet/lennox/rett/lennox-gastaut/tourette/doose}
      @lennox gastaut, @dravet, myasthéni{e/que}, neuroblastome, syringo, hypertension intracrânienne, neurodégénératif, neurodégénérative, neuro dégénératif
      maladie neurologique, maladie neuromusculaire, trouble{s/} neurologique{s/}, problème neurologique, pathologie neurologique, atteinte neurologique, kinésigénique, narcolepsie
      attaque cérébrale, accident cérébral, =coma, sorti{/e} du coma, état végétatif, @sturge weber
      @landau kleffner, @rasmussen, @ohtahara, @panayiotopoulos, @sydenham, @dandy walker, @arnold chiari
      =@batten, @aicardi, rolandique, pointes ondes, lissencéphalie, corps calleux, polymicrogyrie
      schizencéphalie, leucomalacie, cavernome, dyskinétique
      moitié paralysée
      lésion{s/} {au cerveau/cérébrales}
      crise{s/} {non épileptique/non épileptiques/fonctionnelle/fonctionnelles}, trouble neurologique fonctionnel
      traumatisme à la tête, méningo encéphalite, neuromyélite
      séquelles {d’AVC/cérébrales/de méningite/motrices}, dysautonomie
      neurinome
      =infirme, infirme moteur, infirmité motrice
      spasme{s/} du sanglot, stimulation cérébrale profonde
    `,
    abbreviation: `
      #SEP, #SLA, AVC, #IMC, #EEG, #AIT, #CPNE, #EMG, #DVP, =DVP, #STB, NF1, HTIC, #POIC, #CGTC, #EMSE, #CNEP
      #POCS, #EMJ, #NMO, #MOGAD, #ADEM, #PIDC, #SHV, #HSA, #LMPV
    `,
    symptom: `
      paralysé{/e} {des jambes/du bras/d’un côté/du côté gauche/du côté droit}, perte{s/} de contact
      convulsi{f/ve/on/ons/ver/vant}, convulse, crise{s/} {convulsive/convulsives/tonico-clonique/tonique/clonique/partielle/focale/généralisée}, tonico clonique, tonicoclonique
      myoclonie, myoclonique, aura migraineuse, photosensibilité, mouvements involontaires, secousses des membres, révulse, yeux révulsés, post critique, phase postcritique
      perte d’urines pendant la crise, bave et convulse, rupture de contact
    `,
    device: `
      valve de dérivation, dérivation ventriculaire, dérivation ventriculo-péritonéale, stimulateur du nerf vague, nerf vague, casque de protection, électroencéphalogramme, =encéphalogramme
      attelle releveur, toxine botulique, pompe à baclofène, neurostimulateur
    `,
    medicine: `
      keppra, lévétiracétam, dépakine, valproate, dépakote, micropakine, lamictal, lamotrigine, trileptal, oxcarbazépine
      tégrétol, carbamazépine, urbanyl, likozam, clobazam, rivotril, clonazépam, valium, diazépam, buccolam, midazolam, hypnovel
      zarontin, éthosuximide, épitomax, topiramate, topimax, sabril, vigabatrin, briviact, vimpat, lacosamide, fycompa
      zonegran, zonisamide, diacomit, stiripentol, epidyolex, cannabidiol, gardénal, phénobarbital, alepsal, di hydan
      phénytoïne, gabapentine, neurontin, lyrica, prégabaline, inovelon, rufinamide, fintepla, ospolot, taloxa, ontozry
      lioresal, baclofène, dantrium, botox, imigrane, sumatriptan, zomig, zolmitriptan, maxalt, relpax, naramig, almogran
      laroxyl, sibélium, avlocardyl, nocertone, mestinon, tysabri, gilenya, tecfidera, aubagio, copaxone, avonex, rebif, sinemet
      modopar, diamox, antiépileptique, anti épileptique, anticonvulsivant, anti convulsivant, triptan
      ajovy, frémanézumab, aimovig, emgality, vyepti, aquipta, vydura, rimégépant, érénumab, nayzilam, ztalmy
      ganaxolone, cénobamate, mysoline, primidone, mogadon, nitrazépam, petnidan, brivaracétam, pérampanel
      zebinix, eslicarbazépine, gabitril, fenfluramine, vyvgart, kesimpta, ofatumumab, ocrevus, ocrélizumab
      briumvi, ponvory, mavenclad, cladribine, mayzent, plegridy, bétaféron, natalizumab, fampyra, enspryng
      riluzole, rilutek, skyclarys, =requip, sifrol, azilect, =artane, trihexyphénidyle, akineton, lepticur
      xenazine, tétrabénazine, ingrezza, dysport, xeomin, koselugo, sélumétinib, upstaza, libmeldy, sativex
      diastat, ubrelvy, isimig, almotriptan, rizatriptan, élétriptan, flunarizine, oxétorone
    `,
    service: `
      neuropéd, neuropédia, neuro péd
      neurolog{ue/ie}, neuro, neuropédiatr{e/ie}, neuro pédiatr{e/ie}, neurochirurg{ie/ien}, épileptologue, épileptologie, neuropsychologue, bilan neuropsychologique, bilan neuropsy
      centre d’épileptologie, centre de l’épilepsie, institution spécialisée épilepsie
    `,
    diet: 'régime cétogène, cétogène, cetogenic',
  },
  pairings: [
    { kind: 'symptom', words: 'crise', cues: 'tombe, tremble, raidit, mord, spray' },
    { kind: 'symptom', words: 'absence', cues: 'secondes, brutales, décroche, convulsif' },
    {
      kind: 'symptom',
      words: 'absence',
      cues: 'convulse, flashs, regard, déconnecté, fixe',
    },
    {
      kind: 'symptom',
      words: 'crise, crises',
      cues: 'inconscient, inconsciente, PLS, secousses, bave, chronométrer, stroboscope, clignotent, clignotantes, convulse',
    },
    { kind: 'medicine', words: 'seringue, seringues, pipette', cues: 'joue, gencive, crise' },
    {
      kind: 'abbreviation',
      words: '#TC',
      cues: 'grave, sévère, séquelles, crânien, AVP, =coma, post, léger, modéré',
    },
    {
      kind: 'abbreviation',
      words: '#PC',
      cues: 'spastique, unilatérale, bilatérale, botulique, attelles, hémiplégique',
    },
  ],
  turns: {
    device: `
      électrode{s/} > cerveau tête crâne cœur ! SVT
    `,
    symptom: `
      jambes côté bras > paralysé{/e/es} ! trac peur
      paralysie paralysé{/e} > bras jambe{s/} main visage côté ! trac
      opérer > cerveau tête crâne
      ouvert > crâne
      contre > crises ! économique colère rires
      crise{s/} > urine{s/} langue inconscien{t/te} ! français
      produit sirop > joue gencive ! maquillage peinture crème
      fixe > plafond > secondes revient répond
      jambes > porte{nt/} tiennent > plus
      yeux > partent révulsent roulent tournent > arrière haut
      fait refait > crise{s/} > sommeil nuit fatigué{/e} durent dure minute{s/} secondes ! asthme angoisse panique rire larmes colère{s/} nerfs foi jalousie pleurs
      maux > tête > terribles vomissements insupportables noir lumière
      toxine{s/} > mois injection{s/} muscle{s/} jambe{s/}
      tombe{nt/} > raidit secoue mousse bave convulse
      raidit secoue tremble{/r} > mousse bave conscience connaissance corps ! froid neige
      mousse bave > lèvres bouche > crise tombe raidit
      yeux regard > fixe{s/} vide vagues > secondes réponse entendre répond réagir
      secondes > yeux regard réagir répond{/re} réaction > fixe{s/} vide plus pas
      décroche déconnecte fige > secondes regard yeux ! photo
      gestes mouvements cris bruits grimaces > échappent involontaires incontrôlables incontrôlés involontaire ! sport
      eau liquide > cerveau crâne ! SVT
      valve drain tuyau > tête cerveau crâne ! vélo
      opéré{/e} > cerveau tête crâne
      lumière{s/} flash{s/} écran{s/} > déclenche{nt/} provoque{nt/} > crise{s/} ! rire
    `,
    disease: `
      tache kyste tumeur lésion > cerveau crâne ! chapeau pull
      crâne > opéré{/e} ouvert cassé malformé
      oxygène air > cerveau > manque manqué ! SVT
      caillot vaisseau > cerveau tête
      cerveau > abîmé lésé touché saigné manqué malade malformé grandi opéré ! SVT
      nerf{s/} > malade{s/} abîmé{s/} détruits atteint{s/} ! SVT
    `,
  },
};
