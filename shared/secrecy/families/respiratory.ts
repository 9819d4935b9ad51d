import type { TermFamily } from '../term.ts';

export const respiratory: TermFamily = {
  family: 'respiratory',
  label: 'un asthme ou une maladie des poumons',
  suggestion: 'doit pouvoir s’arrêter pendant l’effort et reprendre son souffle au calme',
  organs: 'poumon, poumons, pulmonaire, pulmonaires, respiratoire, respiratoires, bronches, bronchique',
  terms: {
    disease: `
      
      asthme, asthmatique, asthmatiforme, asthm, asme, asmatique, crise d’asthme, attaque d’asthme, gêne asthmatique, bronchospasme
      bronchite {chronique/asthmatiforme/asthmatique}, broncho pneumopathie, bronchopneumopathie, bronchiolite, bronchectasie, dilatation des bronches, pneumopathie
      pneumonie, pneumothorax, pleurésie, emphysème, fibrose pulmonaire, hypertension artérielle pulmonaire, hypertension pulmonaire
      mucoviscidos{e/ique}, mucovicidose, mucovisidose, mucovi, =muco, fibrose kystique, dyskinésie ciliaire, laryngite, laryngomalacie
      insuffisan{ce/t/te} respiratoire, détresse respiratoire, dysplasie bronchopulmonaire, maladie {respiratoire/pulmonaire}
      problème {respiratoire/pulmonaire}, pathologie {respiratoire/pulmonaire}, hyperréactivité bronchique, broncho dysplasie, broncho obstructi{f/on/ve}
      bronchopathie, sténose trachéale, trachéomalacie, syndrome d’Ondine, sarcoïdose, alvéolite, greffe des poumons, greffe pulmonaire
      malade des {poumons/bronches}, hémoptysie, poumon{s/} fragile{s/}, bronchopulmonaire
      pneumopathie interstitielle, transplanté pulmonaire, greffé des poumons
      maladie qui abîme ses poumons, trop de mucus
    `,
    abbreviation: `
      BPCO, #HTAP, #VEMS, #EFR, #DDB, #DCP, #VNI
      #ABPA, #APBA, #HTP, #O2
    `,
    symptom: `
      sibilance, sibilants, dyspnée, dyspnéique, spasme bronchique, désaturation, désature, =sifflements respiratoires, sifflement respiratoire
      peak flow, débit expiratoire, exacerbation respiratoire, encombrement bronchique, bronches encombrées, bronches fragiles
      crache du sang
    `,
    device: `
      appareil respiratoire, aide respiratoire, débit d’oxygène, masque à oxygène, besoin d’oxygène, oxygène à domicile
      chambre d’inhalation, chambre inhalation, inhalateur, nébuliseur, nébulisation, aérosol, aérosols, aérosolthérapie, babyhaler, aérochamber, vortex chambre
      able spacer, tips haler, oxygénothérapie, bouteille d’oxygène, obus d’oxygène, extracteur d’oxygène, oxygène portable, sous oxygène, lunettes à oxygène
      trachéotom{ie/isé/isée}, canule de trachéo, =trachéo, aspirateur trachéal, aspiration trachéale, ventilation non invasive, respirateur
      oxymètre, saturomètre, débitmètre de pointe, débimètre de pointe, turbuhaler, diskus, spray bleu, =pschit pschit, kiné respiratoire, kinésithérapie respiratoire
      cough assist, in exsufflateur, relaxateur de pression, =percussionnaire, pep mask, gilet vibrant, bipap
      =cpap, pression positive continue, concentrateur d’oxygène, aspirateur de mucosités, autohaler, easyhaler
      nexthaler, novolizer, =ellipta, respimat, aeroneb, eflow, lunettes nasales, optiflow
      aspiration des sécrétions, désencombrement bronchique, drainage bronchique, kiné de drainage
      kiné respi
    `,
    medicine: `
      ventoline, ventilastin, airomir, salbutamol, salbumol, bricanyl, terbutaline, formotérol, foradil, symbicort, seretide
      flixotide, pulmicort, budésonide, fluticasone, béclométasone, bécotide, qvar, innovair, flutiform, gibiter, relvar
      serevent, salmétérol, singulair, montélukast, atrovent, ipratropium, spiriva, tiotropium, xolair, omalizumab, dupixent
      dupilumab, nucala, mépolizumab, théophylline, euphylline, célestène, bétaméthasone, solupred, prednisolone, cortancyl
      prednisone, asmabec, asmelor, duoresp, alvesco, pulmozyme, kaftrio, orkambi, trikafta, symkevi, kalydeco, tobi podhaler
      colistine, =créon, eurobiol, bronchodilatateur, bronchodilateur, bétamimétique, corticoïde inhalé, anti asthmatique
      trelegy, trimbow, elebrato, anoro, ultibro, incruse, seebri, bevespi, breztri, riltrava, bufomix, enerzair
      atectura, tezspire, tézépelumab, fasenra, benralizumab, cinqaero, reslizumab, alyftrek, elexacaftor
      cayston, aztréonam, quinsair, tobramycine, bramitob, arikayce, ofev, nintédanib, esbriet, pirfénidone
      alfalastin, synagis, beyfortus, nirsévimab, bronchitol, uptravi, sélexipag, adempas, riociguat, opsumit
      macitentan, volibris, ambrisentan, ventavis, flolan, remodulin, tréprostinil, beclojet, ecobec, miflonil
      miflasone, novopulmon, pulmelia, airflusal, wockair, maxair, dnase, dornase alfa, ivacaftor
    `,
    service: `
      pneumolog{ue/ie}, pneumo, pneumopédiatr{e/ie}, pneumo pédiatr{e/ie}, pneumo allergologue, =CRCM, école de l’asthme
      centre de ressources mucoviscidose, centre de la mucoviscidose, vaincre la muco
      test de la sueur, spirométrie, exploration{s/} fonctionnelle{s/} respiratoire{s/}, bilan respiratoire
    `,
  },
  pairings: [
    { kind: 'device', words: 'spray, puff, puffs', cues: 'EPS, sport, effort, endurance, crise, souffle' },
    { kind: 'device', words: 'oxygène', cues: 'EPS, effort, nuit, litres, bouteille, masque, nez, sieste' },
    {
      kind: 'device',
      words: 'bouffée, bouffées, pulvérisation, pulvérisations, inhalation, inhalations, inhaler',
      cues: 'EPS, sport, effort, spray, endurance, pompe, avant, bleu, course, piscine',
    },
    {
      kind: 'device',
      words: 'spray, pompe',
      cues: 'EPS, effort, endurance, souffle, respirer, essoufflement, bouffée',
    },
    { kind: 'symptom', words: 'siffle, sifflement, sifflante', cues: 'bouffées, crise, bronches' },
    { kind: 'device', words: '#PPC, #VPP', cues: 'nuit, sieste, apnées, apnée, masque, dort, internat' },
  ],
  turns: {
    device: `
      dort dormir > masque machine respirateur ! dentaire Halloween
      respir{e/er/ent/ait} > machine tuyau trou canule appareil ! plongée tuba siphon
      machine appareil > respirer
      trou tuyau canule > cou gorge trachée narine{s/} ! arrosage évier poisson
      branché{/e} relié{/e} > oxygène respirateur
      aspire{/r/nt} aspiration > poumon{s/} bronches sécrétions glaires gorge trachée ! fumée
      inhale{/r/nt} > avant effort sport EPS produit crise ! fumée
      bouffée{s/} > courir cross récré
    `,
    symptom: `
      bronches > ferment resserrent sifflent siffle serrent spasme ! arbre
      siffle > court courir effort marche ! arbitre train match bouilloire
      respire > mal > nuit bronches
      siffle sifflement{s/} > respirant respire poitrine expire
      étouffe > nuit pollen printemps poussière chat
      poumon{s/} > pleins mucus glaires ! SVT
      poumon{s/} bronches > abîmé{s/es} malade{s/} encombré{s/es} bouché{s/es} collé{s/es} ! schéma SVT fumeur tabac
      encrasse{/nt} bouche{nt/} abîme > poumon{s/} bronches ! SVT tabac
    `,
  },
};
