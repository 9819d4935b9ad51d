import type { TermFamily } from '../term.ts';

export const skin: TermFamily = {
  family: 'skin',
  label: 'une maladie de la peau',
  suggestion: 'doit éviter la chaleur et les frottements ; crème fournie par la famille à l’infirmerie',
  terms: {
    disease: `
      maladie de {la peau/peau}, problème{s/} de peau
      eczéma, eczémateux, exéma, eczema, dermatite, dermatite atopique, dermatose, psoriasis, psoriasique, vitiligo, ichtyose, épidermolyse, épidermolyse bulleuse, enfant papillon, xeroderma, xeroderma pigmentosum, enfant de la lune, enfants de la lune, albinisme, albinos, pelade, alopécie, acné {sévère/kystique}, lichen plan, pemphigus, pemphigoïde
      impétigo, gale, =teigne, teigne du cuir chevelu, molluscum, mycose, zona, herpès, érysipèle, urticaire chronique, hidrosadénite, hidradénite, &verneuil, maladie de verneuil, hidrosadénite suppurée, maladie de {hailey/darier/devergie/ollier}, hyperhidrose, dyshidrose, nævus géant, naevus, hémangiome, angiome plan, brûlures étendues, grand brûlé, escarre, escarres, prurigo, érythème, lucite, dermographisme
      @netherton, stevens johnson, @=lyell, ectodermique, maladie bulleuse, =scabiose, acné sévère
      hyperkératose, kératodermie, granulome annulaire, érythrodermie, cure thermale
      brûlé au {deuxième/troisième} degré, cicatrices de brûlure, porte-vin, tache de vin, angiome
      verrues génitales, peau de papillon, maladie des enfants de la lune
    `,
    abbreviation: `
      =eczé
      #SJS, #EBD
    `,
    device: 'vêtements compressifs, photothérapie, puvathérapie',
    medicine: `
      dermocorticoïde, dermoval, diprosone, locapred, locoïd, tridésonit, protopic, dexeryl, roaccutane, isotrétinoïne, curacné, procuta, acnétrait, contracné, daivobet, soriatane, acitrétine, adtralza, olumiant, rinvoq, permixon, stromectol, ivermectine, ascabiol
      opzelura, ebglyss, lébrikizumab, nemluvio, tralokinumab, cibinqo, abrocitinib, upadacitinib, litfulo
      ritlécitinib, filsuvez, vyjuvek, hyftor, locatop, nérisone, flixovate, betneval, efficort, elidel, takrozem
      enstilar, daivonex, xamiol, alitrétinoïne, toctino, pimécrolimus
    `,
    service: 'dermatolog{ue/ie}, dermato, dermatopédiatrie',
  },
  pairings: [
    {
      kind: 'abbreviation',
      words: '#EB, #DA',
      cues: 'bulleuse, pansements, peau, simple, jonctionnelle, dystrophique, émollient, crème, gratte',
    },
  ],
  turns: {
    symptom: `
      peau > fend fissure suinte ! SVT
      visage peau corps > brûlé{/e} ! soleil four
      peau > lambeaux
      brûl{é/ée/ures} > degré > ! four cuisson thermostat
      peau > décolle arrache cloque{s/} bulles craquelle saigne ! tambour soleil talon ampoule orange
      plaques > rouges grattent démangent ! métal tôle verglas égout
      soleil lumière > brûl{e/er/ures} > peau minutes ! crème coup loupe
      voir supporter > lumière > jour
    `,
  },
};
