import type { TermFamily } from '../term.ts';

export const musculoskeletal: TermFamily = {
  family: 'musculoskeletal',
  label: 'une maladie des os, des articulations ou des muscles',
  suggestion: 'se fatigue à la marche et ne porte pas son sac ; ascenseur et second jeu de livres',
  organs: 'os, osseuse, muscles, musculaire, articulations, articulaire, vertébrale, hanche, hanches',
  terms: {
    disease: `
      spondylo
      scoliose, scoliotique, cyphose, lordose, spondylolisthésis, spondylarthrite, spondylarthropathie, arthrit{e/ique}, arthrose, arthrosique, polyarthrite, oligoarthrite, arthrite juvénile, arthrite juvénile idiopathique, rhumatisme, rhumatismal, lupus, lupique, dermatomyosite, sclérodermie, vascularite, @behçet, @sjögren
      myopath{e/ie}, dystrophie {musculaire/myotonique}, dystrophie, amyotrophi{e/que}, amyotrophie spinale, myotonie, myosite, @duchenne de boulogne, myopathie de {duchenne/becker}, maladie de {duchenne/becker/steinert/charcot-marie-tooth/pompe/scheuermann/osgood/sever/legg/perthes/lobstein/verneuil/still}, @steinert, @scheuermann, @osgood schlatter, @osgood, @legg perthes calvé, ostéochondrite, @charcot marie tooth
      ostéogenèse imparfaite, ostéogénèse, maladie des os de verre, os de verre, ostéoporose, ostéomyélite, ostéonécrose, épiphysiolyse, dysplasie {de hanche/de la hanche/osseuse}, luxation congénitale, achondroplas{ie/e}, arthrogrypose, hyperlaxité, hyperlaxe, @ehlers danlos, @ehlers-danlos, @danlos, syndrome {d’ehlers-danlos/de marfan}, @marfan
      fibromyalgi{e/que}, algodystrophie, syndrome douloureux régional, pied bot, torticolis congénital, agénésie, malformation {du membre/de la main/des membres/osseuse}, hernie discale, lombalgie, sciatique, discopathie, canal carpien, tendinopathie, maladie exostosante, exostose, amputé, amputée, amputation, ostéosarcome, nanisme, inégalité de longueur des membres
      maladie {musculaire/osseuse/neuromusculaire/rhumatismale/articulaire/inflammatoire/systémique}, pathologie {rhumatismale/musculaire/articulaire}, fibrodysplasie, raideur articulaire juvénile, camptocormie
    `,
    abbreviation: 'AJI, #ASI, #AMS, #SEDH, SED hypermobile, #SED, #SDRC, #DMD, #CMT, #SMA, #FSH, #OCNA',
    device:
      'corset, corset {orthopédique/de scoliose/plâtre}, prothèse de {jambe/main/hanche/bras}, orthèse, exosquelette, fixateur externe, attelle de nuit, tige dans le dos, arthrodèse, corset nuit, verticalisateur, motilo',
    medicine:
      'méthotrexate, novatrex, imeth, enbrel, étanercept, roactemra, tocilizumab, ilaris, canakinumab, orencia, abatacept, cosentyx, plaquénil, hydroxychloroquine, spinraza, nusinersen, zolgensma, evrysdi, risdiplam, translarna, zometa, zolédronate, pamidronate, fosamax, biothérapie, corticothérapie, corticoïdes, cortisone, anti TNF',
    service:
      'rhumatolog{ue/ie}, rhumato, rhumatopédiatre, orthopédi{ste/e}, orthopédique, chirurgien orthopédi{ste/que}, centre de rééducation, médecine physique et de réadaptation, #MPR, #AFM, association française contre les myopathies, institut de myologie, consultation neuromusculaire',
  },
};
