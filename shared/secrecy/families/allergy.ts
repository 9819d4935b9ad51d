import type { TermFamily } from '../term.ts';

export const allergy: TermFamily = {
  family: 'allergy',
  label: 'une allergie ou une intolérance',
  suggestion: 'ne mange que ce qui a été vérifié par la famille ou la cuisine',
  terms: {
    disease: `
      allergi{e/que}, allerg, alergie, alergique, multiallergi{e/que}, polyallergi{e/que}, poly allergi{e/que}, multi allergi{e/que}, anaphylaxie, anaphyla{ctique/ctoïde}
      choc {anaphylactique/allergique}, réaction {allergique/anaphylactique}, terrain {allergique/atopique}, atopi{e/que}
      œdème de quincke, @quincke, angiœdème, angio œdème, angioneurotique, rhinite, rhino conjonctivite, rhume des foins, pollinose
      intoléran{ce/t/te} au {lactose/gluten/fructose}, intoléran{ce/t/te} {lactose/gluten/alimentaire}, intoléran{t/te} {protéines de lait/lait}
      histaminose, mastocytose, hyménoptères, venin de guêpe, sensibilisation aux acariens, désensibilisation, sensibilisé aux arachides, eosinophilique
      œsophagite à éosinophiles, allergie croisée, syndrome oral, angio-œdème, angioœdème, choc à la piqûre
      test de provocation, sensibilisé{/e} {aux acariens/au lait/à l’œuf}
    `,
    abbreviation: `
      APLV, #IPLV, #SEIPA, #TPO, #IGE, #ITA, #AAI
      #EOE, eoe, #AOH, #AOA, #SFOA
    `,
    symptom: `
      urticaire, urticarien, urticaire géante, éruption allergique
      =œdème, =œdèmes
    `,
    device: `
      auto injecteur, autoinjecteur, auto injectable, stylo {auto-injecteur/adrénaline/auto-injectable/d’adrénaline}, seringue d’adrénaline, kit adrénaline
      trousse allergie, kit anaphylaxie
      prick test, prick tests, tests cutanés, test de provocation orale
    `,
    medicine: `
      =adré
      adrénaline, épinéphrine, anapen, anakit, epipen, épi pen, jext, emerade, eurneffy, antihistaminique, anti histaminique
      aerius, desloratadine, zyrtec, cétirizine, virlix, xyzall, lévocétirizine, clarityne, loratadine, polaramine, kestin
      ébastine, telfast, fexofénadine, wystamm, rupatadine, inorial, bilaska, bilastine, atarax, hydroxyzine, primalan
      tinset, oxatomide, kétotifène, zaditen, nasonex, avamys, rhinocort, nasacort, cromoglycate, cromabak, palforzia
      staloral, acarizax, grazax, oralair, firazyr, berinert, takhzyro
      ryaltris, dymista, itulazax, alutard, alyostal, orladeyo, bérotralstat, kalbitor, cinryze, ruconest
      lanadélumab, icatibant, =neffy, viaskin, flixonase, nasalide, pivalone, béconase, rinoclénil, azélastine
      mizollen, cétirizine, opatanol, lévofree
    `,
    service:
      'allergolog{ue/ie}, allergo, allergologiste, consultation d’allergologie, hôpital de jour d’allergologie',
    diet: `
      sans lactose, hypoallergénique, hypo allergénique, régime d’éviction, sans protéines de lait
      neocate, pepticate, nutramigen, pregestimil, alfamino, puramino, allernova
      lait {hydrolysé/hypoallergénique}, hydrolysat
    `,
  },
  pairings: [
    {
      kind: 'device',
      words: 'stylo, stylos',
      cues: 'cuisse, injecter, injection, injectable, piquer, périmé, périmée',
    },
    {
      kind: 'symptom',
      words: 'gonfle, gonflement',
      cues: 'lèvres, gorge, langue, arachide, noix, œuf, cacahuète',
    },
  ],
  turns: {
    diet: `
      repas menu panier régime plateau assiette > arachide{s/} coque œuf{s/} soja sésame crustacés lactose ! Pâques Noël panier recette
      digère supporte tolère > lait gluten lactose œuf{s/} arachide fructose ! chaud froid
    `,
    symptom: `
      cacahuète{s/} arachide{s/} noisette{s/} œuf{s/} lait crevette{s/} sésame kiwi poisson noix > hôpital urgences
      pollen poussière acariens poils > respir{e/er/ation} étouffe{r/} souffle ! SVT
      tuer tue gonfle{/r/nt} étouffe{/r} mortel mortelle boutons > cacahuète{s/} arachide{s/} noisette{s/} noix crevette{s/} sésame kiwi œuf{s/} lait ! recette
      cacahuète{s/} arachide{s/} noix noisette{s/} œuf{s/} lait poisson crevette{s/} kiwi sésame guêpe abeille > gorge tuer tue gonfle{/r} étouffe{/r} mortel mortelle lèvres réaction ! recette
      gorge visage paupières > ferme gonfle{/r/nt} > ! bal masque ballon
      réagi réagit réaction > cacahuète{s/} arachide{s/} noix noisette{s/} œuf{s/} lait poisson crevette{s/} kiwi sésame guêpe abeille venin ! chimique
    `,
  },
};
