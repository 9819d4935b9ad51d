import type { TermFamily } from '../term.ts';

export const renal: TermFamily = {
  family: 'renal',
  label: 'une maladie des reins ou des voies urinaires',
  suggestion: 'doit pouvoir boire et aller aux toilettes à heures fixes, dans des toilettes fermées',
  organs: 'rein, reins, rénal, rénale, rénaux, urinaire, urinaires, vessie',
  terms: {
    disease: `
      un seul rein, rein {malade/unique}
      insuffisan{ce/t/te} rénal{e/}, syndrome néphrotique, néphrotique, néphropathie, néphrite, néphrose, glomérulonéphrite, pyélonéphrite, polykystose, polykystose rénale, maladie {rénale/des reins/du rein/de berger}, malformation {rénale/urinaire}, problème {rénal/aux reins/de reins/urinaire}
      rein unique, rein greffé, greffe {rénale/de rein/du rein}, greffé{/e} {du rein/rénal}, transplanté{/e} rénal, transplantation rénale, lithiase, calculs rénaux, hydronéphrose, mégauretère, hypospadias, valve{s/} de l’urètre, vessie neurologique, vessie {neurogène/instable/hyperactive}
      énurési{e/que}, incontinen{ce/t/te}, incontinence urinaire, reflux vésico-urétéral, reflux vésico urétéral, cystite, infection urinaire, infections urinaires, syndrome hémolytique et urémique, syndrome d’alport, &alport, exstrophie, urémie, phimosis, acidose tubulaire, tubulopathie, néphroblastome, @bartter
      hyperoxalurie, =@lowe, @gitelman, uropathie, rein {en fer à cheval/pelvien/détruit}, dysplasie rénale
      hypoplasie rénale, pyélo, rein{s/} polykystique{s/}, polykystique, @wilms, hyperactivité vésicale
      vidange vésicale, encoprésie, greffé rénal
    `,
    abbreviation: `
      #IRC, #IRT, #SHU, #RVU, #JPU, #PKR, #ECBU, #DFG
      #GNA, #HSF, #LGM, #PNA, #DPA, #DPCA, #SNI, #SNCD, #IRCT
    `,
    symptom:
      'protéinurie, hématurie, albuminurie, fuites urinaires, fuites d’urine, énurésie diurne, rétention urinaire, globe urinaire, pollakiurie',
    device: `
      dialys{e/é/ée}, hémodialyse, dialyse péritonéale, fistule artério-veineuse, sonde {urinaire/vésicale}, sondage {urinaire/vésical/intermittent}, auto sondage, autosondage, hétéro sondage, hétérosondage, cathétérisme, cystostomie, urostomie, poche {urinaire/à urine/d’urostomie}, mitrofanoff, bandelette urinaire, étui pénien
      sondage propre, se sonder, se sonde
      alarme pipi, pipi stop, stop pipi, culotte absorbante, protection{s/} urinaire{s/}, machine de dialyse
      dialyse à domicile, cycleur, fistule au bras
      sonde à demeure, sondes à demeure
    `,
    medicine: `
      prograf, tacrolimus, advagraf, cellcept, mycophénolate, néoral, ciclosporine, sandimmun, endoxan, cyclophosphamide, rituximab, mabthéra, aranesp, érythropoïétine, néorecormon, renvela, kayexalate, ditropan, oxybutynine, driptane, vesicare, immunosuppresseur, anti rejet, antirejet, rapamune, certican
      lupkynis, filspari, sparsentan, kinpeygo, fabhalta, tavneos, oxlumo, lumasiran, rivfloza, jynarque
      tolvaptan, kerendia, mimpara, cinacalcet, parsabiv, fosrénol, velphoro, resikali, mircera, eporatio
      binocrit, époétine, eprex, retacrit, nulojix, bélatacept, envarsus, adoport, modigraf, myfortic, simulect
      thymoglobuline, rovalcyte, valganciclovir, prevymis, gazyvaro, obinutuzumab, toviaz, betmiga, mirabégron
      =ceris, trospium, minirinmelt, nocdurna
    `,
    service:
      'néphrolog{ue/ie}, néphropédiatr{e/ie}, néphro, urolog{ue/ie}, uro pédiatrie, centre de dialyse, urodynamique, bilan urodynamique, chirurgien urologue',
    diet: 'pauvre en potassium, hypopotassique, régime hypoprotéiné, restriction hydrique',
  },
  pairings: [
    {
      kind: 'abbreviation',
      words: '#SN',
      cues: 'cortico, corticodépendant, corticosensible, néphro, rechute, rechutes, protéinurie, albumine, bandelette',
    },
  ],
  turns: {
    device: `
      filtr{e/er/ent/é} nettoie{/nt} nettoyer lave{/r/nt} épure{/r/nt} > sang ! rein reins table gants sol bureau chaise lavabo tache taches plaie main mains SVT schéma
      machine > sang rein{s/}
      branché{/e} relié{/e} > machine > rein{s/} sang nuit ! café
      remplace{/nt/r} > rein{s/} ! Mme M
      sonde{/r} > toilettes heures vessie ! Mars espace eau température terre
    `,
    symptom: `
      sent > envie > uriner pipi
      fuites > journée nuit culotte ! eau robinet toit plafond gaz mémoire
      qu > rein ! tour
      urin{e/er} > sonde
      rein{s/} vessie > marche{nt/} fonctionne{nt/} filtre{nt/} travaille{nt/} vide > pas plus mal ! SVT schéma
      rein{s/} > malade{s/} fatigués abîmés petit mort ! tour foulard
      retient retenir contrôle > urine{s/} vessie pipi
      pipi mouille urine > lit draps nuit ! veilleuse
      mouille{/r} > lit draps
      uriner pipi > sonde tuyau
      protection{s/} couche{s/} > urine{s/} fuite{s/} incontinence
    `,
  },
};
