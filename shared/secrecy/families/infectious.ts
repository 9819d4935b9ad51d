import type { TermFamily } from '../term.ts';

export const infectious: TermFamily = {
  family: 'infectious',
  label: 'une infection',
  suggestion: 'les adultes portent des gants pour tout soin, comme pour chaque élève',
  terms: {
    disease: `
      =sida, séropositi{f/ve/vité}, séro positi{f/ve}, hépatite {B/C/virale}, tuberculos{e/eux}, tuberculeux, méningite, méningocoque, méningocoques, coqueluche, diphtérie, tétanos, poliomyélite, polio, mononucléose, toxoplasmose, cytomégalovirus, borréliose, maladie de lyme, &=lyme, paludisme, malaria, dengue, chikungunya, typhoïde, salmonellose, listériose, syphilis, gonorrhée, chlamydia, papillomavirus, condylome, covid long, staphylocoque doré, ostéite, septicémie, listeria, bilharziose, brucellose, choléra, lèpre
      infection {chronique/sexuellement transmissible}, porteur du virus, drépano infection
      charge virale, =CD4, sérologie positive, leishmaniose, échinococcose, maladie de chagas, mpox
      variole du singe, helicobacter, infection à VIH, cmv congénital, rubéole congénitale, maladie de la griffe
    `,
    abbreviation: 'VIH, HIV, #CMV, #VHB, #VHC, #IST, #MST, #HPV, #MNI, #BMR, #SARM',
    medicine: `
      trithérapie, antirétroviral, antirétroviraux, biktarvy, genvoya, triumeq, tivicay, dovato, isentress, truvada, kivexa, kaletra, baraclude, vémlidy, rimifon, isoniazide, rifampicine, rifadine, rifater, zelitrex, valaciclovir, aciclovir, zovirax, bactrim, cotrimoxazole, noxafil, voriconazole, malarone
      sirturo, bédaquiline, dexambutol, pirilène, éthambutol, pyrazinamide, juluca, cabenuva, vocabria, rekambys
      rukobia, symtuza, odefsey, delstrigo, edurant, prezista, reyataz, norvir, descovy, emtricitabine
      dolutégravir, livtencity, paxlovid
    `,
    service:
      'infectiolog{ue/ie}, maladies infectieuses, infectio, centre antituberculeux, lutte antituberculeuse, #CLAT, #CEGIDD, CeGIDD, =AIDES sida, sidaction',
  },
  turns: {
    disease: `
      virus > sang endormi dort naissance ! informatique ordinateur rhume SVT
      porteur porteuse porte né née > virus ! informatique masque SVT
    `,
  },
};
