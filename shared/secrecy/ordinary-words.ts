/**
 * Ordinary French words (without the marks of plural and feminine) that sound or look like a term: found by comparing
 * the data with two frequency lists of 60 000 words and with the usual names, and never taken for a misspelling.
 */
export const ordinaryWords = `
  additif addition adduction aerodynamiqu albano albion alleg allegement allegr allegro alpinism angkor
  asiatiqu atypiqu aube autograph automatisation awami baill basilic basiliqu belfast benefic benefiqu
  besset betement boul breil brill cacer cancr canner caser casher casser celestin cervant cetac cetin
  ciblant circadien cohabitation colett collait collet colliot collot compulsif concert concerto conserva
  contract cosett cosset crayon cron cyclo decastro decatur demato demission demissionn diatoniqu dicter
  diction distoi dogmatiqu dreano embelli emission empot encephaliqu endemiqu erni escadr exprim
  fabrication fortifi francia galai gall gallai gallay gastrin gastriqu gastronomi gibier hangar hemorragi
  hemorragiqu hilary hillary hobb holistiqu huntingdon illet immigrant inconscienc inconscient inconvenant
  innover interactivit intersect kink lacet lallemant lallement laport lavenant lepennec leper lucet
  lucett melina mellina melyna metadonn meynier milit miyagi modulair moduler monoton necrologi nicolet
  nicollet obei obeit ontologi orthopti osteopathi pathologi pavement phytotherapi pneumoniqu polygraph
  polynom polysemiqu program programm qasim qassim reflex renaud renverra reparateur repressif repression
  repressiv respiratoir restaurateur revela revision reynaud sacrifi sacrifier saiton sangl sauna scoliost
  seraient seraistu seraitil servag servaient servant servent sibeliu singulier stereotyp sterilit stigmat
  stream touret tourret tracter tranquillement transaction transfug transition translation transmission
  tristan trombon tueur turnhout tyrosin ulster urbanis ventilation collectivit connectivit connectivity disposition optimis optimiser optimizer relever symphoni seri selector
  trentin occitan invalidation receveur celest espera gardena clarity modul mongoli spectral importa astral octant constell tantin depreci deprecier depaquet inform informer nutrition comma asperg aspir aspirer cerise manqu manquer ensuring
`;
