import type { TermFamily } from '../term.ts';

export const eating: TermFamily = {
  family: 'eating',
  label: 'un trouble de la bouche ou de l’alimentation',
  suggestion: 'mange à son rythme des aliments coupés ou mixés, sans commentaire sur la quantité',
  terms: {
    disease: `
      dysphagi{e/que}, trouble{s/} {de la déglutition/de l’oralité/de déglutition/alimentaires pédiatriques}, trouble oralité, oralité alimentaire, dysoralité, néophobie alimentaire, aphtose, gingivite, parodontite, stomatite, fausse route alimentaire, pica, mérycisme, ARFID, bruxisme, bruxomanie, agénésie dentaire, fibrome buccal, amélogenèse imparfaite
      trouble oro-alimentaire, phobie alimentaire, sélectivité alimentaire, fausses routes
      dents de lait fondues, mange mixé
    `,
    device: `
      complément nutritionnel oral, fortimel, fortini, nutrini
      eau gélifiée, épaississant, fresubin, renutryl
      pediasure, clinutren, frebini, tentrini, infatrini, scandishake, fantomalt
    `,
    service: 'stomatologue, maxillo facial, chirurgie maxillo-faciale',
  },
};

export const sleep: TermFamily = {
  family: 'sleep',
  label: 'un trouble du sommeil',
  suggestion: 'peut s’endormir sans le vouloir : prévoir une pause de quinze minutes au calme',
  terms: {
    disease:
      'narcolepsi{e/que}, narcoleptique, narco, cataplexi{e/que}, hypersomni{e/que}, insomni{e/aque}, apnée{s/} du sommeil, apnée du sommeil, parasomnie, somnambul{e/isme}, terreurs nocturnes, trouble{s/} du sommeil, syndrome d’apnées, kleine levin, =jambes sans repos, hypersomnolence, retard de phase',
    abbreviation: 'SAOS, SAHOS, #SJSR, ',
    symptom: 'attaques de sommeil, accès de sommeil',
    medicine: `
      modiodal, modafinil, xyrem, oxybate, wakix, pitolisant, mélatonine, slenyto, circadin, imovane, zopiclone, stilnox, zolpidem, somnifère
      quviviq, daridorexant, lunivia, sunosi, solriamfétol, donormyl, zolpidem, mélatonine
    `,
    service: `
      centre du sommeil, somnolog{ue/ie}, polysomnographie, laboratoire du sommeil, polygraphie
      consultation du sommeil
    `,
  },
  turns: {
    symptom: `
      dort > subitement brusquement soudainement
      endort > rit rire coup brusquement soudainement subitement ! bébé histoire
      tombe > sommeil > coup brusquement rit
      arrête > respirer > dort nuit sommeil
    `,
  },
};

export const pain: TermFamily = {
  family: 'pain',
  label: 'une douleur chronique ou une fatigue chronique',
  suggestion: 'a besoin de changer de position et de se reposer quand il le demande',
  terms: {
    disease: `
      douleur{s/} {chronique/chroniques/neuropathique/neuropathiques}, syndrome de fatigue chronique, fatigue chronique, encéphalomyélite myalgique, myalgi{e/que}, arthralgie, dysménorrhée, règles hémorragiques, céphalées de tension, névralgique, lombalgies chroniques, syndrome {prémenstruel/algique}
      =fibro, névralgie pudendale, céphalées chroniques, douleurs fantômes, algique chronique
    `,
    abbreviation: '#EMSFC, #SDRC, #SFC',
    device: 'neurostimulation transcutanée',
    medicine: `
      morphine, oramorph, skénan, acupan, tramadol, topalgic, codéine, codenfan, oxycodone, ixprim, lamaline, oxynorm, kétamine, nubain, actiskénan, morphinique, antalgique palier, néfopam, nurofen ordonnance
      pompe à morphine, =versatis, qutenza, sévrédol, moscontin, =abstral, durogésic, fentanyl, contramal, prégaba
    `,
    service:
      'centre {antidouleur/anti douleur/anti-douleur/de la douleur}, consultation {de la douleur/antidouleur/douleur}, algologue, algologie',
  },
};

export const addiction: TermFamily = {
  family: 'addiction',
  label: 'une addiction',
  suggestion: 'a besoin d’un adulte à qui parler en confiance, à l’infirmerie',
  terms: {
    disease: `
      addicti{on/f}, alcooli{que/sme}, alcoolodépendance, toxicoman{e/ie}, toxico, cannabisme, cocaïnomane, héroïnomane, tabagisme, tabagique, dépendan{ce/t} {au cannabis/à l’alcool/à l’héroïne/aux opiacés}, sevrage, polyconsommation, consommation de {cannabis/stupéfiants/protoxyde}, ivresse aiguë, coma éthylique, cyberdépendance, overdose
      désintox, problème{s/} d’alcool, souci d’alcool, traitement de substitution, produit de substitution
      _se drogue, dépendance aux {jeux/écrans/médicaments}, consommateur de {cannabis/drogue}
      consommatrice de cannabis, injoignable sous drogue
      jeu{x/} pathologique{s/}, jeu excessif, cyberaddiction, cyber addiction
    `,
    medicine: `
      méthadone, subutex, buprénorphine, suboxone, nicorette, nicopatch, champix, antabuse, esperal, naltrexone, naloxone, selincro, substituts nicotiniques, patch{s/es} nicotine, nicotine
      zubsolv, buvidal, orobupré, zyban, varénicline, baclocur, aotal, acamprosate, #TSO
    `,
    service:
      'addictolog{ue/ie}, addicto, =CSAPA, consultation jeunes consommateurs, #CJC, alcoologie, tabacolog{ue/ie}, sevrage tabagique, =CAARUD, cure de désintoxication, désintoxication',
  },
  turns: {
    symptom: `
      boit boire bu > alcool vodka whisky ! interdit règlement affiche
      fume fumer consomme > shit joint{s/} cannabis beuh weed crack drogue{s/} cocaïne héroïne protoxyde ! interdit règlement affiche
      arrêté arrêter décroch{é/er} > alcool cannabis drogue{s/} héroïne
      cure > alcool drogue
    `,
  },
};

export const pregnancy: TermFamily = {
  family: 'pregnancy',
  label: 'une grossesse ou une situation gynécologique',
  suggestion: 'pas d’effort violent ni de port de charge ; sorties possibles sans justification',
  terms: {
    disease: `
      grossesse, est enceinte, élève enceinte, tombée enceinte, fille enceinte, enceinte de {3/4/5/6/7/8} mois, trois mois de grossesse, fausse couche, interruption volontaire de grossesse, avortement, post partum, allaitement, accouchement, accouchée, jeune mère, kyste ovarien, vaginisme, aménorrhée, ménorragie, métrorragie, fécondation in vitro, prééclampsie
      =enceinte depuis, déni de grossesse, adénomyose, vulvodynie, @rokitansky, salpingite, vaginose
      kystes aux ovaires, hymen imperforé, suites de couches, a accouché, nausées de grossesse, polykystiques
      règles hémorragiques
      vaginite, pilule à heure fixe, prend la pilule
    `,
    abbreviation: `
      IVG, #IMG, #GEU, #PMA, #FIV
      #MRKH, #TDPM
    `,
    device: 'stérilet, implant contraceptif, test de grossesse, tire lait',
    medicine: `
      contraception, contraceptif, pilule contraceptive, pilule du lendemain, contraception d’urgence, norlevo, ellaone, lutényl, dienogest, visanne, nexplanon, leeloo, optilova, antadys, ponstyl
      cérazette, optimizette, désogestrel, minidril, jasminelle, qlaira, mirena, kyleena, jaydess, duphaston
      orilissa, ryeqo, =zoely, lévonorgestrel
    `,
    service:
      'gynécolog{ue/ie}, gynéco, sage femme, maïeuticien, échographie obstétricale, centre maternel, planning familial, orthogénie, =PMI grossesse',
  },
  turns: {
    disease: `
      attend attendre > bébé jumeaux heureux-événement ! Mme maîtresse enseignante professeure prof sœur mère maman chatte congé directrice
      élève est fille elle lycéenne > enceinte > mois terme sortie{s/} cours EPS ! école lycée
      accouch{e/er/é/era} > janvier février mars avril mai juin juillet août septembre octobre novembre décembre printemps été ! Mme maîtresse enseignante professeure prof sœur mère maman chatte congé souris
    `,
  },
};
