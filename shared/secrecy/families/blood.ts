import type { TermFamily } from '../term.ts';

export const blood: TermFamily = {
  family: 'blood',
  label: 'une maladie du sang ou de l’immunité',
  suggestion: 'doit éviter les chocs, le froid et la soif ; prévenir la famille au moindre coup',
  organs: 'sang, sanguin, sanguine, coagulation, hématologique, immunitaire, plaquettes, globules',
  terms: {
    disease: `
      défenses immunitaires, système immunitaire {fragile/faible}, facteur {7/8/9/11}, manque de fer, carence en fer, auto inflammatoire
      drépanocyt{ose/aire}, drépano, drépanocitose, drépanocytémie, anémi{e/que}, anémie falciforme, falciforme, thalassémi{e/que}, sphérocytose, hémoglobinopathie, favisme
      hémophil{e/ie}, hémophilique, hémophi, maladie de willebrand, @willebrand, @von willebrand, thrombopéni{e/que}, thrombocytopénie, purpura, purpura thrombopénique, neutropénie, aplasie, aplasie médullaire, pancytopénie, agranulocytose
      leucopénie, lymphopénie, polyglobulie, déficit en {G6PD/facteur VIII/facteur IX/facteur/fer}, déficit immunitaire, immunodéficien{ce/t/te}, immunodéprim{é/ée}, immuno déprimé{/e}, immunodépression, hypogammaglobulinémie, agammaglobulinémie
      trouble de la coagulation, problème de coagulation, maladie {du sang/sanguine/hématologique/auto-immune/autoimmune/auto immune}, thrombose, phlébite, embolie pulmonaire, embolie, thrombophilie, hémolyse, hémolytique, histiocytose, hyperéosinophilie
      greffe de moelle, allogreffe, autogreffe, moelle osseuse, don de moelle, splénectomi{e/sé/sée}, asplénie, @minkowski, maladie de {vaquez/biermer/fanconi}, hémochromatose, fièvre méditerranéenne, maladie périodique
      @rendu osler, @glanzmann, @wiskott aldrich, ataxie télangiectasie, facteur V leiden, antiphospholipides
      granulomatose, bêta thalassémie, érythroblastopénie, @blackfan diamond, bicytopénie, macrophagique
      mastocytose, pyruvate kinase, microangiopathie, vasculopathie, caillot de sang, caillots de sang, =caillot
    `,
    abbreviation: `
      #PTI, G6PD, #DICV, #CVO, #SCD, #INR, #NFS, #TVP, #AHAI, #FMF, #EPO
      #LCH, #HPN, #GSC, #SCID, #DICS, #SAPL, #DREPA, #HbSS, HbS
    `,
    symptom: `
      crise{s/} {vaso-occlusive/vaso occlusive/vasoocclusive/drépanocytaire}, vaso occlusi{f/ve}, hémarthrose, hématome spontané, taux d’hémoglobine, transfusion, transfusé{/e}, transfusions, plaquettes basses, globules rouges, syndrome thoracique, saignement prolongé
    `,
    device:
      'port à cath, port-a-cath, chambre implantable, cathéter central, =PAC implanté, cathéter veineux, voie centrale, picc line, échange transfusionnel',
    medicine: `
      facteur VIII, facteur IX, facteur antihémophilique, advate, elocta, kogenate, hemlibra, émicizumab, novoseven, wilfactin, exacyl, acide tranexamique, octim, alprolix, idelvion, benefix, refacto
      hydréa, siklos, hydroxyurée, hydroxycarbamide, oracilline, pénicilline V, speciafoldine, exjade, desféral, déférasirox, ferriprox, tardyféron, fumafer
      immunoglobulines, hizentra, privigen, xarelto, eliquis, préviscan, coumadine, lovenox, héparine, innohep, anticoagulant, AVK, kardégic, neupogen, nplate, revolade, kineret, colchicine, adakveo, oxbryta
      nuwiq, novoeight, afstyla, esperoct, jivi, altuvoct, adynovi, rixubis, refixia, hympavzi, alhemo
      concizumab, fitusiran, obizur, wilate, willfact, voncento, hemgenix, roctavian, factane, betafact, feiba
      =octanate, clottafact, fibryga, soliris, éculizumab, ultomiris, ravulizumab, empaveli, doptelet, eltrombopag
      romiplostim, jakavi, ruxolitinib, reblozyl, luspatercept, zynteglo, casgevy, crizanlizumab, voxelotor
      jadenu, tavalisse, granocyte, filgrastim, zarzio, gammanorm, cuvitru, hyqvia, octagam, clairyg, tegeline
      fragmine, arixtra, calciparine, =sintrom, warfarine, pradaxa, plavix, clopidogrel, ferinject, venofer
      timoférol, inofer, anakinra, colchimax, xembify, gamunex, kiovig
    `,
    service: `
      hématolog{ue/ie}, hémato, onco hématologie, oncohématologie, centre {d’hémophilie/de l’hémophilie/de traitement de l’hémophilie/de la drépanocytose/de référence drépanocytose}, association française des hémophiles, =CRTH, hémobiologie, immunologie clinique, service d’immunologie
      myélogramme, ponction de moelle, centre de transfusion
    `,
  },
  turns: {
    symptom: `
      moelle > fabrique marche malade ! SVT
      saigne > pour > rien ! grave
      affaiblit baisse diminue > défenses immunité ! match équipe
      sang > malade liquide épais mauvais empoisonné ! SVT
      sang > coagul{e/er/ent/ait} fluide liquide > pas mal plus peu ! œuf lait SVT
      coagul{e/er/ent} > pas mal plus > sang ! œuf lait SVT
      saign{e/er/ent/ement} > moindre
      saigne saigner > très > longtemps
      globules plaquettes > anormale{s/} malade{s/} déformé{s/} basses manque bas chute trop ! SVT schéma oxygène dioxygène microscope
      manque plus presque peu > globules plaquettes ! SVT schéma microscope chauffage frein{s/} beurre chocolat
      chang{e/er/ent} échange{nt/} > sang
      reçoit recevoir poche{s/} transfuse > sang
      plus pas peu aucune > défenses immunité ! match rugby foot football basket hand handball équipe éléphant joueurs terrain but
      moelle > sœur frère donneur donneuse mère père don ! SVT
      donneur donneuse don donné > moelle ! SVT
      fer > manque > ! cheval
    `,
  },
};
