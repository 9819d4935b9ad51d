import type { TermFamily } from '../term.ts';

export const neurology: TermFamily = {
  family: 'neurology',
  label: 'une maladie du cerveau ou des nerfs',
  suggestion:
    'peut ne plus répondre quelques instants : laisser l’élève au calme et reprendre ensuite la consigne',
  organs: 'cerveau, neurologique, neurologiques, cérébral, cérébrale, nerfs, neuro',
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
    `,
    abbreviation: `
      #SEP, #SLA, AVC, #IMC, #EEG, #AIT, #CPNE, #EMG, #DVP, =DVP, #STB, NF1, HTIC, #POIC, #CGTC, #EMSE, #CNEP
    `,
    symptom: `
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
  ],
};
