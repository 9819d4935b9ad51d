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
    `,
    abbreviation: '#IRC, #IRT, #SHU, #RVU, #JPU, #PKR, #ECBU, #DFG',
    symptom:
      'protéinurie, hématurie, albuminurie, fuites urinaires, fuites d’urine, énurésie diurne, rétention urinaire, globe urinaire, pollakiurie',
    device: `
      dialys{e/é/ée}, hémodialyse, dialyse péritonéale, fistule artério-veineuse, sonde {urinaire/vésicale}, sondage {urinaire/vésical/intermittent}, auto sondage, autosondage, hétéro sondage, hétérosondage, cathétérisme, cystostomie, urostomie, poche {urinaire/à urine/d’urostomie}, mitrofanoff, bandelette urinaire, étui pénien
      sondage propre, se sonder, se sonde
    `,
    medicine:
      'prograf, tacrolimus, advagraf, cellcept, mycophénolate, néoral, ciclosporine, sandimmun, endoxan, cyclophosphamide, rituximab, mabthéra, aranesp, érythropoïétine, néorecormon, renvela, kayexalate, ditropan, oxybutynine, driptane, vesicare, immunosuppresseur, anti rejet, antirejet, rapamune, certican',
    service:
      'néphrolog{ue/ie}, néphropédiatr{e/ie}, néphro, urolog{ue/ie}, uro pédiatrie, centre de dialyse, urodynamique, bilan urodynamique, chirurgien urologue',
    diet: 'pauvre en potassium, hypopotassique, régime hypoprotéiné, restriction hydrique',
  },
};
