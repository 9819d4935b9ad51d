import type { TermFamily } from '../term.ts';

export const cancer: TermFamily = {
  family: 'cancer',
  label: 'un cancer ou son traitement',
  suggestion: 'se fatigue vite et évite les élèves malades ; temps de présence adapté',
  terms: {
    disease: `
      cancer, cancéreux, cancéreuse, =cancers, leucémi{e/que}, lymphome, lymphomateux, @hodgkin, maladie de hodgkin, tumeur, tumeurs, tumoral, sarcome, ostéosarcome, rhabdomyosarcome, &=ewing, sarcome d’ewing, neuroblastome, médulloblastome, néphroblastome, hépatoblastome, rétinoblastome, gliome, glioblastome, astrocytome, épendymome, craniopharyngiome, mélanome, carcinome, adénocarcinome, myélome, métastase, métastases, métastatique, néoplasie, blastome
      rémission, tumeur de wilms, crâniopharyngiome
      germinome, tératome, chordome, schwannome, méningiome, @burkitt, lymphoblastique, myéloblastique, desmoïde
      fibromatose, corticosurrénalome, polychimiothérapie, cellules souches
      tumeur{s/} {au/du/de la/à la} {cerveau/tête/rein/foie/jambe}, hodgkinien
      mastectomie, chimiothérapies, masse cancéreuse, tumeur bénigne
    `,
    abbreviation: `
      #LAL, #LAM, #LMC, #LNH, #LLC, #CBNPC, #DIPG, #KC
      #LLA, #LMMJ, #RMS, #NBL, #AJA, #GVH, #GVHD
    `,
    symptom: 'perte des cheveux, a perdu ses cheveux, porte une perruque, nausées de chimio',
    medicine: `
      chimiothérapie, chimio, radiothérapie, curiethérapie, immunothérapie, hormonothérapie, chimiothérapique, vincristine, oncovin, cytarabine, aracytine, asparaginase, oncaspar, doxorubicine, cisplatine, carboplatine, glivec, imatinib, témodal, xaluprine, étoposide, car t cells, blinatumomab, keytruda, bléomycine
      blincyto, kymriah, tecartus, besponsa, mylotarg, iclusig, sprycel, dasatinib, tasigna, nilotinib, bosulif
      venclyxto, rydapt, caelyx, adriamycine, cérubidine, idarubicine, fludarabine, clofarabine, evoltra
      busilvex, busulfan, melphalan, alkéran, thiotépa, ifosfamide, holoxan, dacarbazine, lomustine, bélustine
      vinblastine, velbé, vinorelbine, navelbine, irinotécan, topotécan, hycamtin, témozolomide, avastin
      bévacizumab, qarziba, dinutuximab, votrient, pazopanib, mekinist, tramétinib, tafinlar, dabrafénib, ojemda
      tovorafénib, vitrakvi, larotrectinib, rozlytrek, crizotinib, mifamurtide, mepact, opdivo, nivolumab, yervoy
      ipilimumab, adcetris, brentuximab, tamoxifène, erwinase, lédertrexate, lanvis, vésanoïde, votubia
      évérolimus, afinitor, libtayo
    `,
    device: '=PAC sous la peau, cathéter de chimio',
    service: `
      oncolog{ue/ie}, onco, oncopédiatrie, onco pédiatrie, cancérolog{ue/ie}, =IHOPe, gustave roussy, institut curie, centre {anticancéreux/de lutte contre le cancer/léon bérard/oscar lambret}, léon bérard, oscar lambret, ligue contre le cancer, unité protégée, chambre stérile, soins palliatifs, soins de fin de vie
      oncopole, baclesse, paoli calmettes, institut bergonié, institut du cancer, unicancer, unité AJA
      protonthérapie, équipe de soins palliatifs, cellule palliative, #IGR
    `,
  },
  turns: {
    symptom: `
      rayons > matin{s/} jours semaine{s/} séance{s/} ! soleil magasin bibliothèque vélo CDI laser lumière roue
      perd{/u/ra/re/ait} tombé{s/} > cheveux ! élastique barrette
      cheveux > repoussent tombent tombé{s/} ! vent
      finit fini termine terminé séance{s/} cure traitement cause > rayons ! soleil optique lumière bibliothèque CDI magasin vélo surface X
      sous > rayons ! soleil lampe CDI bibliothèque étagère
      boule masse grosseur > tête cerveau crâne poumon sein rein gorge ! pétanque neige ballon
      enlevé{/e} retiré{/e} coupé{/e} > œil rate ovaire testicule sein tumeur ! poupée statue
      guéri{/e} rechute > cancer leucémie tumeur
    `,
  },
};
