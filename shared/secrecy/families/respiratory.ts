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
    `,
    abbreviation: 'BPCO, #HTAP, #VEMS, #EFR, #DDB, #DCP, #VNI, ',
    symptom: `
      sibilance, sibilants, dyspnée, dyspnéique, spasme bronchique, désaturation, désature, =sifflements respiratoires, sifflement respiratoire
      peak flow, débit expiratoire, exacerbation respiratoire, encombrement bronchique, bronches encombrées, bronches fragiles
    `,
    device: `
      appareil respiratoire, aide respiratoire, débit d’oxygène, masque à oxygène, besoin d’oxygène, oxygène à domicile
      chambre d’inhalation, chambre inhalation, inhalateur, nébuliseur, nébulisation, aérosol, aérosols, aérosolthérapie, babyhaler, aérochamber, vortex chambre
      able spacer, tips haler, oxygénothérapie, bouteille d’oxygène, obus d’oxygène, extracteur d’oxygène, oxygène portable, sous oxygène, lunettes à oxygène
      trachéotom{ie/isé/isée}, canule de trachéo, =trachéo, aspirateur trachéal, aspiration trachéale, ventilation non invasive, respirateur
      oxymètre, saturomètre, débitmètre de pointe, débimètre de pointe, turbuhaler, diskus, spray bleu, =pschit pschit, kiné respiratoire, kinésithérapie respiratoire
    `,
    medicine: `
      ventoline, ventilastin, airomir, salbutamol, salbumol, bricanyl, terbutaline, formotérol, foradil, symbicort, seretide
      flixotide, pulmicort, budésonide, fluticasone, béclométasone, bécotide, qvar, innovair, flutiform, gibiter, relvar
      serevent, salmétérol, singulair, montélukast, atrovent, ipratropium, spiriva, tiotropium, xolair, omalizumab, dupixent
      dupilumab, nucala, mépolizumab, théophylline, euphylline, célestène, bétaméthasone, solupred, prednisolone, cortancyl
      prednisone, asmabec, asmelor, duoresp, alvesco, pulmozyme, kaftrio, orkambi, trikafta, symkevi, kalydeco, tobi podhaler
      colistine, créon, eurobiol, bronchodilatateur, bronchodilateur, bétamimétique, corticoïde inhalé, anti asthmatique
    `,
    service: `
      pneumolog{ue/ie}, pneumo, pneumopédiatr{e/ie}, pneumo pédiatr{e/ie}, pneumo allergologue, =CRCM, école de l’asthme
      centre de ressources mucoviscidose, centre de la mucoviscidose, vaincre la muco
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
  ],
};
