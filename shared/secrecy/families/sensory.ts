import type { TermFamily } from '../term.ts';

export const sensory: TermFamily = {
  family: 'sensory',
  label: 'un trouble de la vue ou de l’audition',
  suggestion: 'se place au premier rang ; l’adulte parle de face et agrandit les documents',
  terms: {
    disease: `
      surdité, malentendan{t/te}, mal entendan{t/te}, =sourd, sourde, déficien{ce/t/te} {auditive/auditif/visuelle/visuel/sensorielle}, hypoacousi{e/que}, presbyacousie, acouphène, hyperacousi{e/que}, otospongiose, cholestéatome, otite {séreuse/chronique}, perte auditive, perte d’audition, handicap {auditif/visuel/sensoriel}
      amblyop{e/ie}, malvoyan{t/te}, mal voyan{t/te}, non voyan{t/te}, =aveugle, cécité, strabisme, nystagmus, glaucome, cataracte, rétinopathie, rétinite, rétinite pigmentaire, dégénérescence maculaire, kératocône, uvéite, myopie {forte/sévère}, hypermétropie, astigmate, astigmatisme, daltonien, daltonienne, daltonisme, achromatopsie, aniridie, hémianopsie, décollement de rétine, rétinoblastome, maladie de {stargardt/leber/ménière}, @stargardt, &ménière, =&usher
      basse vision, vertige paroxystique, labyrinthite, névrite optique
      aphaque, microphtalmie, colobome, monophtalme, =borgne, microtie, vision tubulaire, aplasie d’oreille
      perd _la vue, perdre _la vue, perdu _la vue, devient {sourd/sourde/aveugle}, devenir {aveugle/sourd}
      =presque sourd, ptosis, demi sourd, sourd profond, surdi mutité, sourd-muet, sourd muet, voit mal la nuit
    `,
    symptom: 'voit double',
    abbreviation: `
      #LSF, #OSM, #DMLA, #TTAC, #TTA, #TNDA
      #VPPB, #INJS, #INJA, #CRDV, #CTRDV, #LFPC, #DMLA
    `,
    device: `
      appareil{s/} auditif{s/}, prothèse{s/} auditive{s/}, audioprothèse, implant{s/} cochléaire{s/}, implant cochléaire, cochléaire, aide auditive, aides auditives, appareillage auditif, sonotone, contour d’oreille, aérateurs transtympaniques, diabolos aux oreilles, drains transtympaniques, yoyos dans les oreilles, canne blanche, braille, télé agrandisseur, plage braille, cache oculaire, prothèse oculaire, œil de verre
      langue parlée complétée, code{ur/use} LPC, interprète LSF, chien guide, #BAHA, lentilles sclérales
      appareils aux oreilles, appareil à l’oreille, machine perkins, bloc-notes braille, loupe électronique
      vidéo agrandisseur, téléagrandisseur, appareil pour entendre, piles auditives
    `,
    medicine: `
      xalatan, cosopt, timolol collyre, atropine, travatan
      luxturna, eylea, lucentis, aflibercept, ikervis, verkazia, cystadrops, ganfort, azarga, duotrav
    `,
    service: `
      orthoptique, audioprothésiste, audiologue, audiologie, orthoptiste, =CAMSP surdité, institut des jeunes {sourds/aveugles}, jeunes sourds, jeunes aveugles, SAFEP, SSEFS, SAAAS, institut national des jeunes sourds, ophtalmo pédiatrie
      audiogramme, potentiels évoqués, fond d’œil, champ visuel altéré, centre basse vision
    `,
  },
  turns: {
    symptom: `
      cache > œil ! pirate
      boîte boîtier appareil{s/} > oreille{s/} entendre ! photo
      voit > rien > côté œil
      rétine > décolle abîmée malade
      implant{s/} > oreille{s/} micro entendre
      perd{/re/ra} perdu > vision audition ouïe
      appareillé{/e} > oreille{s/}
      prothèse > œil oreille ! techno 3D
      entend{/ait} > rien plus presque > oreille{s/} ! casque bouchon
      voit > ombres ! chinoises
      voit voir > œil ! mauvais bon clin
      appareil{s/} > oreille{s/} entendre ! photo
      lit lire lecture > doigts ! compte bout mots
    `,
  },
};
