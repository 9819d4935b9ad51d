import type { TermFamily } from '../term.ts';

export const cancer: TermFamily = {
  family: 'cancer',
  label: 'un cancer ou son traitement',
  suggestion: 'se fatigue vite et évite les élèves malades ; temps de présence adapté',
  terms: {
    disease: `
      cancer, cancéreux, cancéreuse, =cancers, leucémi{e/que}, lymphome, lymphomateux, @hodgkin, maladie de hodgkin, tumeur, tumeurs, tumoral, sarcome, ostéosarcome, rhabdomyosarcome, &=ewing, sarcome d’ewing, neuroblastome, médulloblastome, néphroblastome, hépatoblastome, rétinoblastome, gliome, glioblastome, astrocytome, épendymome, craniopharyngiome, mélanome, carcinome, adénocarcinome, myélome, métastase, métastases, métastatique, néoplasie, blastome
      rémission, tumeur de wilms, crâniopharyngiome
    `,
    abbreviation: '#LAL, #LAM, #LMC, #LNH, #LLC, #CBNPC, #DIPG, #KC',
    symptom: 'perte des cheveux, a perdu ses cheveux, porte une perruque, nausées de chimio',
    medicine:
      'chimiothérapie, chimio, radiothérapie, curiethérapie, immunothérapie, hormonothérapie, chimiothérapique, vincristine, oncovin, cytarabine, aracytine, asparaginase, oncaspar, doxorubicine, cisplatine, carboplatine, glivec, imatinib, témodal, xaluprine, étoposide, car t cells, blinatumomab, keytruda, bléomycine',
    device: '=PAC sous la peau, cathéter de chimio',
    service:
      'oncolog{ue/ie}, onco, oncopédiatrie, onco pédiatrie, cancérolog{ue/ie}, =IHOPe, gustave roussy, institut curie, centre {anticancéreux/de lutte contre le cancer/léon bérard/oscar lambret}, léon bérard, oscar lambret, ligue contre le cancer, unité protégée, chambre stérile, soins palliatifs, soins de fin de vie',
  },
};
