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
    `,
    abbreviation: '=eczé',
    device: 'vêtements compressifs, photothérapie, puvathérapie',
    medicine:
      'dermocorticoïde, dermoval, diprosone, locapred, locoïd, tridésonit, protopic, dexeryl, roaccutane, isotrétinoïne, curacné, procuta, acnétrait, contracné, daivobet, soriatane, acitrétine, adtralza, olumiant, rinvoq, permixon, stromectol, ivermectine, ascabiol',
    service: 'dermatolog{ue/ie}, dermato, dermatopédiatrie',
  },
};
