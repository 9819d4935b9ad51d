/**
 * Ordinary French words (without the marks of plural and feminine) that sound or look like a term: found by comparing
 * the data with two frequency lists of 60 000 words and with the usual names, and never taken for a misspelling.
 */
export const ordinaryWords = `
  additif addition adduction aerodynamiqu albano albion allegement allegr allegro alpinism angkor asiatiqu
  atypiqu autograph automatisation awami basilic basiliqu belfast benefic benefiqu besset betement boul
  breil cacer cancr canner caser casher casser celestin cervant cetin ciblant circadien cohabitation
  colett collait collet colliot collot compulsif concert concerto conserva contract cosett cosset crayon
  cron cyclo decastro decatur demission demissionn diatoniqu dicter diction distoi dogmatiqu dreano
  embelli emission empot encephaliqu endemiqu escadr exprim fabrication fortifi francia galai gallai
  gallay gastrin gastriqu gastronomi hangar hemorragi hemorragiqu hilary hillary holistiqu huntingdon
  husser illet immigrant inconscienc inconscient inconvenant innover interactivit intersect lacet
  lallemant lallement laport lavenant lepennec leper lucet lucett melina mellina melyna metadonn meynier
  milit miyagi modulair moduler monoton necrologi nicolet nicollet ontologi osteopathi pavement
  phytotherapi pneumoniqu polygraph polynom polysemiqu program programm qasim qassim renaud renverra
  reparateur repressif repression repressiv respiratoir restaurateur revision reynaud sacrifi sacrifier
  saiton sangl sauna scoliost seraient seraistu seraitil servag servaient servant servent sibeliu
  singulier sterilit stigmat touret tourret tracter tranquillement transaction transfug transition
  translation transmission tristan trombon tueur tyrosin ulster ventilation
`;
