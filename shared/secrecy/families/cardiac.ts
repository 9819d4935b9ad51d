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
      @ebstein, =@fontan, @klippel trenaunay, @moya moya, moyamoya, hypoplasie ventriculaire, switch artériel
      sténose {aortique/pulmonaire/mitrale}, dilatation {aortique/de l’aorte}, dissection aortique
      tachycardie ventriculaire, catécholergique, bloc {auriculo/de branche}, foramen ovale
      malformation artério veineuse, artérioveineuse, angiodysplasie, myocardiopathie, cardio vasculaire
      attaque cardiaque, crise cardiaque, arrêt cardiaque récupéré, malformation de la valve
      né{/e} avec une cardiopathie
    `,
    abbreviation: `
      HTA, #CMH, #HTAP, #BAV, #WPW, #ECG, #RAA, #IDM, #DAI, #POTS
      T4F, #MAV, #PIMS, #HVG, #TVPC, #CoA
    `,
    symptom: 'cyanose, cyanosé{/e}, palpitations cardiaques, syncope, douleur thoracique cardiaque',
    device: `
      pacemaker, pace maker, stimulateur cardiaque, défibrillateur {implantable/implanté}, pile cardiaque, valve {cardiaque/aortique/mitrale/mécanique}, holter, stent
      assistance ventriculaire, cœur artificiel, berlin heart, défibrillateur sous cutané, moniteur cardiaque
      enregistreur cardiaque
    `,
    medicine: `
      bêtabloquant, béta bloquant, propranolol, nadolol, corgard, bisoprolol, cardensiel, aténolol, ténormine, sotalol, sotalex, flécaïne, flécaïnide, amiodarone, cordarone, digoxine, captopril, lopril, énalapril, renitec, ramipril, triatec
      furosémide, lasilix, aldactone, spironolactone, amlodipine, amlor, losartan, cozaar, loxen, sildénafil, revatio, bosentan, tracleer, tadalafil, adcirca, aspégic, hemangiol, gutron, natispray, trinitrine
      entresto, procoralan, ivabradine, multaq, mexilétine, rythmol, propafénone, tildiem, diltiazem, isoptine
      vérapamil, coversyl, périndopril, lisinopril, esidrex, hydrochlorothiazide, bumétanide, burinex, camzyos
      mavacamten, vyndaqel, tafamidis, lopressor, métoprolol, seloken, célectol, =sectral, acébutolol, nébivolol
      vasten, midodrine, praxinor, hept a myl
    `,
    service: `
      cardiolog{ue/ie}, cardiopédiatr{e/ie}, cardio pédiatr{e/ie}, cardiologique, rythmologue, chirurgien cardiaque, suivi cardio
      échographie cardiaque, échocardiographie, écho cardiaque, épreuve d’effort {cardiaque/hôpital/au CHU}
      électrocardiogramme, cathétérisme cardiaque
    `,
    diet: 'sans sel, régime {sans sel/hyposodé/pauvre en sel}, hyposodé, pauvre en sel',
  },
  pairings: [
    {
      kind: 'service',
      words: 'cardio',
      cues: 'rdv, RV, cs, rendez-vous, suivi, suivie, consultation, hôpital, vu, contrôle',
    },
    {
      kind: 'abbreviation',
      words: '#CIV, #CIA, #CAV, #TSV',
      cues: 'opéré, opérée, cœur, cardiaque, cardio, chirurgie, fermée, fermeture, naissance, né, née, cyanose, congénitale, patch, large, restrictive, malformation, souffle, effort, essoufflé, essoufflée, EPS, fatigable, T21, trisomie',
    },
    {
      kind: 'abbreviation',
      words: '#TGV',
      cues: 'opéré, opérée, cœur, cardiaque, cardio, chirurgie, switch, cyanose',
    },
  ],
  turns: {
    symptom: `
      malaise{s/} essoufflement > cœur
      cœur > fatigue bat > mal pas moitié ! SVT
      cœur > bat bat{/tre} accélère emballe > vite irrégulier travers fort ! course courir cross SVT fréquence pouls musique football pour départ oral scène
      opérer ouvert > cœur thorax ! interview
      appareil boîtier > poitrine thorax > choc{s/} cœur
      tension > trop > haute ! électrique ligne lampe corde danger
    `,
    disease: `
      cœur > réparé rafistolé recousu ! papier carton
      ressort tuyau > artère{s/} aorte vaisseau{x/}
      cœur > trop > gros petit faible
      pile boîtier > sous > peau poitrine
      opéré{/e} opération opèr{e/ent} malformation malade > cœur
      trou pile ressort tuyau souffle > cœur ! cible SVT massage
      cœur > arrêté lâch{e/er} malade fragile malformé opéré greffé ! foot football amour parler paroles mannequin massage parle SVT
      moitié > cœur ! choc chocolat
      attend attente > cœur ! coup battant
      reçu reçoit > nouveau > cœur ! manuel papier
      reçu reçoit > cœur > nouveau autre donneur neuf
      nouveau > cœur > greffé donneur depuis mois été opération
    `,
  },
};
