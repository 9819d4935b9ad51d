import type { TermFamily } from '../term.ts';

export const cardiac: TermFamily = {
  family: 'cardiac',
  label: 'une maladie du cœur ou des vaisseaux',
  suggestion: 'doit pouvoir s’arrêter dès qu’il se dit fatigué ; pas d’effort bref et intense',
  organs: 'cœur, cardiaque, cardiaques, valve',
  terms: {
    disease: `
      anomalie du rythme, fait de la tension, problème de tension
      cardiaque, cardiopath{e/ie}, cardio pathie, cardiomyopathie, malformation {cardiaque/du cœur}, insuffisan{ce/t/te} {cardiaque/mitrale/aortique}, problème {cardiaque/de cœur/au cœur}, problèmes {cardiaques/de cœur}, maladie {cardiaque/du cœur/cardiovasculaire/cardio-vasculaire}
      pathologie cardiaque, trouble{s/} {du rythme/cardiaque/cardiaques}, souffle au cœur, souffle cardiaque, arythmi{e/que}, tachycardi{e/que}, bradycardi{e/que}, fibrillation, extrasystole, cardiomégalie, myocardite, péricardite, endocardite, infarctus, angine de poitrine, angor
      tétralogie de fallot, tétralogie, @fallot, coarctation, coarctation de l’aorte, transposition des gros vaisseaux, communication {interventriculaire/interauriculaire}, canal artériel, ventricule unique, valvulopathie, rétrécissement aortique, bicuspidie, hypoplasie du cœur
      hypertension artérielle, hypertension, hypertendu{/e}, hypotension, hypotension orthostatique, artériopathie, maladie de {kawasaki/takayasu/raynaud}, &kawasaki, &raynaud, syndrome {du QT long/de brugada/de marfan/de wolff}, QT long, @brugada, wolff parkinson white, greffe cardiaque, greffe du cœur, greffé du cœur, cœur greffé
      opéré{/e} du cœur, opération du cœur, chirurgie cardiaque, malaise vagal, lipothymie, syncope vagale, syncopes, vasovagal, rhumatisme articulaire aigu, lymphœdème, lymphangiome
    `,
    abbreviation: 'HTA, #CIV, #CIA, #CAV, #CMH, #TGV, #HTAP, #BAV, #WPW, #ECG, #RAA, #IDM, #TSV, #DAI, #POTS',
    symptom: 'cyanose, cyanosé{/e}, palpitations cardiaques, syncope, douleur thoracique cardiaque',
    device:
      'pacemaker, pace maker, stimulateur cardiaque, défibrillateur {implantable/implanté}, pile cardiaque, valve {cardiaque/aortique/mitrale/mécanique}, holter, stent',
    medicine: `
      bêtabloquant, béta bloquant, propranolol, nadolol, corgard, bisoprolol, cardensiel, aténolol, ténormine, sotalol, sotalex, flécaïne, flécaïnide, amiodarone, cordarone, digoxine, captopril, lopril, énalapril, renitec, ramipril, triatec
      furosémide, lasilix, aldactone, spironolactone, amlodipine, amlor, losartan, cozaar, loxen, sildénafil, revatio, bosentan, tracleer, tadalafil, adcirca, aspégic, hemangiol, gutron, natispray, trinitrine
    `,
    service:
      'cardiolog{ue/ie}, cardiopédiatr{e/ie}, cardio pédiatr{e/ie}, cardiologique, rythmologue, chirurgien cardiaque, suivi cardio',
    diet: 'sans sel, régime {sans sel/hyposodé/pauvre en sel}, hyposodé, pauvre en sel',
  },
  pairings: [
    {
      kind: 'service',
      words: 'cardio',
      cues: 'rdv, RV, cs, rendez-vous, suivi, suivie, consultation, hôpital, vu, contrôle',
    },
  ],
};
