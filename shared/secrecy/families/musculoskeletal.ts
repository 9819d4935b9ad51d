import type { TermFamily } from '../term.ts';

export const musculoskeletal: TermFamily = {
  family: 'musculoskeletal',
  label: 'une maladie des os, des articulations ou des muscles',
  suggestion: 'se fatigue à la marche et ne porte pas son sac ; ascenseur et second jeu de livres',
  organs:
    'os, osseuse, muscles, musculaire, articulations, articulaire, vertébrale, hanche, hanches, colonne, tendons, cartilage, squelette',
  terms: {
    disease: `
      spondylo
      scoliose, scoliotique, cyphose, lordose, spondylolisthésis, spondylarthrite, spondylarthropathie, arthrit{e/ique}, arthrose, arthrosique, polyarthrite, oligoarthrite, arthrite juvénile, arthrite juvénile idiopathique, rhumatisme, rhumatismal, lupus, lupique, dermatomyosite, sclérodermie, vascularite, @behçet, @sjögren
      myopath{e/ie}, dystrophie {musculaire/myotonique}, dystrophie, amyotrophi{e/que}, amyotrophie spinale, myotonie, myosite, @duchenne de boulogne, myopathie de {duchenne/becker}, maladie de {duchenne/becker/steinert/charcot-marie-tooth/pompe/scheuermann/osgood/sever/legg/perthes/lobstein/verneuil/still}, @steinert, @scheuermann, @osgood schlatter, @osgood, @legg perthes calvé, ostéochondrite, @charcot marie tooth
      ostéogenèse imparfaite, ostéogénèse, maladie des os de verre, os de verre, ostéoporose, ostéomyélite, ostéonécrose, épiphysiolyse, dysplasie {de hanche/de la hanche/osseuse}, luxation congénitale, achondroplas{ie/e}, arthrogrypose, hyperlaxité, hyperlaxe, @ehlers danlos, @ehlers-danlos, @danlos, syndrome {d’ehlers-danlos/de marfan}, @marfan
      fibromyalgi{e/que}, algodystrophie, syndrome douloureux régional, pied bot, torticolis congénital, agénésie, malformation {du membre/de la main/des membres/osseuse}, hernie discale, lombalgie, sciatique, discopathie, canal carpien, tendinopathie, maladie exostosante, exostose, amputé, amputée, amputation, ostéosarcome, nanisme, inégalité de longueur des membres
      maladie {musculaire/osseuse/neuromusculaire/rhumatismale/articulaire/inflammatoire/systémique}, pathologie {rhumatismale/musculaire/articulaire}, fibrodysplasie, raideur articulaire juvénile, camptocormie
      enthésite, spondyloarthrite, connectivite mixte, arthropathie, &perthes, &scheuermann
      maladie de {paget/ollier/blount/sinding-larsen/haglund/kienbock/marfan/bechterew}, ostéopétrose
      craniosynostose, pectus, hémimélie, syndactylie, polydactylie, ectrodactylie, maladie des brides
      pieds bots, thorax en entonnoir, dystrophie {des ceintures/congénitale}, centronucléaire, némaline
      dermatopolymyosite, ostéochondromatose, membre fantôme, HLA B27, arthrite psoriasique, myasthénie
      hypotonie, déformation de la colonne, jambe artificielle, bras artificiel, main bionique
      luxation {de la hanche/de hanche/de la rotule}, siège coque, fauteuil coque, corset siège
    `,
    abbreviation: `
      AJI, #ASI, #AMS, #SEDH, SED hypermobile, #SED, #SDRC, #DMD, #CMT, #SMA, #FSH, #OCNA
      #OCMR, #CRMO, #FSHD, #HLAB27, #LPC, #MHE, #FOP, #PIRC, #DMC
    `,
    device: `
      corset, corset {orthopédique/de scoliose/plâtre}, prothèse de {jambe/main/hanche/bras}, orthèse, exosquelette, fixateur externe, attelle de nuit, tige dans le dos, arthrodèse, corset nuit, verticalisateur, motilo
      corset {Cheneau/Boston/Garchois/Milwaukee}, fauteuil verticalisateur, rails de marche, attelles de marche
      attelles releveurs
    `,
    medicine: `
      méthotrexate, novatrex, imeth, enbrel, étanercept, roactemra, tocilizumab, ilaris, canakinumab, orencia, abatacept, cosentyx, plaquénil, hydroxychloroquine, spinraza, nusinersen, zolgensma, evrysdi, risdiplam, translarna, zometa, zolédronate, pamidronate, fosamax, biothérapie, corticothérapie, corticoïdes, cortisone, anti TNF
      taltz, ixékizumab, bimzelx, bimékizumab, cimzia, certolizumab, benepali, erelzi, xeljanz, tofacitinib
      baricitinib, kevzara, tyenne, benlysta, bélimumab, saphnelo, =arava, léflunomide, elevidys, duvyzat
      givinostat, agamree, vamorolone, déflazacort, ataluren, itvisma, voxzogo, vosoritide, aclasta, prolia
      dénosumab, dantrolène, metoject, nordimet, sécukinumab, amvuttra, givlaari, hydrocortancyl
      infiltration de cortisone, nivaquine, sohonos
    `,
    service: `
      rhumatolog{ue/ie}, rhumato, rhumatopédiatre, orthopédi{ste/e}, orthopédique, chirurgien orthopédi{ste/que}, centre de rééducation, médecine physique et de réadaptation, #MPR, #AFM, association française contre les myopathies, institut de myologie, consultation neuromusculaire
      densitométrie osseuse, ostéodensitométrie, biopsie musculaire
    `,
  },
  pairings: [
    {
      kind: 'abbreviation',
      words: '#SPA',
      cues: 'HLA, biothérapie, raideur, sacro, axiale, rhumato, AINS, poussée, articulations',
    },
    {
      kind: 'abbreviation',
      words: '#LED',
      cues: 'lupus, rein, rénal, plaquénil, cortisone, poussée, rhumato, diagnostiqué',
    },
    { kind: 'abbreviation', words: '#PR', cues: 'rhumato, poussée, articulations, biothérapie' },
  ],
  turns: {
    symptom: `
      jambe bras main > métal ! robot chaise table poupée pirate techno
      os fracture{s/} > moindre répétition
      bras jambe{s/} main doigts pied > naissance
      doigts orteils > moins > naissance main
      né née > sans > main bras jambe doigt{s/} pied oreille
      muscles jambes bras > répondent répond > plus
      luxe{/nt} déboîte{/nt} > épaule{s/} genou{x/} rotule{s/} doigts > temps souvent rien facilement régulièrement
      né née > colonne dos moelle > ouvert{/e}
      prothèse > jambe bras main hanche pied genou ! techno 3D
      muscle{s/} > fond{/ent} disparaissent faiblissent lâchent malades dégénèrent perdent ! gainage étirements SVT
      perd perdent > muscles force > peu ! match
      os > cass{e/ent} brise{nt/} verre fragile{s/} ! poulet SVT vinaigre chien
      dos colonne > vissé{/e} tige{s/} vrille tordu{/e} dévié{/e} courbée ! chaise
      tige{s/} vis plaque{s/} > dos colonne ! chaise
      articulations > gonfl{ent/ées} douloureuses raides enflammées
      jambe{s/} bras main > artificiel{le/} bionique ! robot Scratch intelligence techno
      enlevé{/e} coupé{/e} perdu{/e} amputé{/e} > jambe bras main pied doigts > accident maladie naissance infection ! match poupée
      né née > jambe bras main doigts ! main
      épaule{s/} rotule{s/} genou{x/} > déboîte{nt/} luxe{nt/} > seule{s/} souvent rien facilement moindre
    `,
  },
};
