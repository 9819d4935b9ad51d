/**
 * Ordinary French words (without the marks of plural and feminine) that sound or look like a term: found by comparing
 * the data with two frequency lists of 60 000 words and with the usual names, and never taken for a misspelling.
 */
export const ordinaryWords = `
  additif addition adduction aerodynamiqu albano allegement allegro alpinism angkor asiatiqu atypiqu aube
  autograph automatisation awami basilic basiliqu belfast benefic benefiqu besset betement breil cacer
  canner caser casher casser celestin cervant cetac cetin ciblant circadien cohabitation colett collait
  collet colliot collot compulsif concert concerto conserva contract cosett cosset crayon cron cyclo
  decastro decatur demission demissionn diablo diatoniqu diction distoi dogmatiqu dreano drevet embelli
  emission empot encephaliqu endemiqu erni escadr exprim fabrication fortifi francia galai gall gallai
  gallay gastrin gastriqu gastronomi hangar hemorragi hemorragiqu hilary hillary hobb holistiqu huntingdon
  husser illet immigrant inconscienc inconscient inconvenant innover interactivit intersect kink lacet
  lallemant lallement lavenant lepennec lucet lucett melina mellina melyna metadonn meynier milit miyagi
  modulair moduler monoton necrologi nicolet nicollet obei ontologi osteopathi pavement phytotherapi
  pneumoniqu polygraph polynom polysemiqu program programm qasim qassim realisation renaud renverra
  reparateur repressif repression repressiv respiratoir restaurateur revision reynaud sacrifi sacrifier
  saiton sangl sauna scarlatti scoliost seraient seraistu seraitil servaient servant servent sibeliu
  singulier sterilit stigmat touret tourret tourt tracter tranquillement transaction transfug transition
  translation transmission tristan trombon tueur tyrosin ulster urbanis ventilation vericel viricel
`;
