import type { TermFamily } from './term.ts';

/**
 * Medical words that no list holds are recognised by how they are built: endings of diseases, Greek roots with a
 * medical ending, and the stems that the WHO gives to the international names of medicines.
 */
const DISEASE_ENDINGS =
  'opathie opathique ectomie ectomise ostomie ostomise plegie plegique paresie openie algie algique osclerose ' +
  'dystrophie atrophie trophique aplasie plasique dysplasie blastome sarcome carcinome adenome gliome angiome ' +
  'melanome lymphome myelome fibrome neurinome phrenie phrenique thymie thymique leucemie emique glycemie kaliemie ' +
  'natremie calcemie ammoniemie lipidemie acidurie aminurie cetonurie hematurie glycosurie oxalurie cystinurie ' +
  'rragie rragique rrhee iatrie iatrique lexique graphique praxie praxique phasie phasique gnosie arthrose ' +
  'arthrite nephrite hepatite encephalite myelite myosite colite enterite pancreatite cystite bronchite alveolite ' +
  'dermatite meningite vascularite uveite keratite neuropathe philie philique oplastie lithiase ' +
  'osomie osomique ploidie ommatose matose dyskinesie kinetique megalie sthenie sthenique inose idose ibrose itose';
const ROOTS =
  'adeno angio arthro asthm broncho cardio cephal cerebro chondr cyst dermato diabet encephal endocrin entero epilep ' +
  'erythro fibro gastro gluco glyco gyneco hemato hemo hepat hypergly hyperten hypogly hypoten immuno insulin kerato ' +
  'laryngo leuco lipo lympho macro mening micro mucovisci myelo myo nephro neuro oesophag oligo onco ophtalm osteo ' +
  'oto pancrea pneumo poly proct psych pulmon reno retino rheumat rhino rhumat sclero septic spondyl splen thalass ' +
  'thrombo thyro trache urethr uro vasculo hyper hypo dys';
const MEDICINE_ENDINGS =
  'azepam zolam barbital cilline floxacine mycine cycline prazole conazole sartan pril olol dipine ' +
  'vastatine gliptine gliflozine glutide glinide triptan setron oxetine ipramine triptyline peridone piprazole apine ' +
  'racetam gabaline gabatine coxib solone metasone thiazide vudine ciclovir avir tegravir buvir terol tropium lukast ' +
  'fylline xaban gatran cisplatine rubicine taxel cristine blastine tinib ciclib parib zumab ximab lumab tumab limab ' +
  'dronate glitazone mustine fibrate semide lactone azepine ytoine zaprine ketamine orphine codone phetamine phenidate ' +
  'caftor grastim poietine globuline tropine steride cortisone cortisol sulfamide oxacine relix relin';
/** Words of another trade with a medical ending. */
const OTHER_TRADES =
  /(?:francoph|anglo|biblio|cinéph|cineph|auto|photo|geo|topo|biogra|ortho|typo|carto|steno)/;
/** « nostalgie », « homophobie », « orthographique », « académique », « biographique ». */
const OTHER_WORDS = new Set(
  (
    'nostalgie nostalgique academique polemique epidemique pandemique systemique endemique chimique alchimique ' +
    'sympathie sympathique antipathie antipathique telepathie telepathique empathie empathique apathie apathique ' +
    'philharmonique cinematographique geographique graphique chimiotaxie catastrophique strophique apostrophique ' +
    'lexique flexible kinetique cinetique asthenique plasique trophique emique thymique boehmique photographique ' +
    'phylloxera xylophone philatelie philatelique bibliophilie cinephilie cinephilique francophilie francophilique ' +
    'anatomie autotomie dichotomie taxonomie astronomie gastronomie gastronomique autonomie autonomique homologie ' +
    'chapine alpine pralapine rapine lapine sapine copine opine terrapine clandestine protocole lecture collecte'
  ).split(' '),
);

/** Words that are medical by their form, whatever they name. */
export const unnamedFamily: TermFamily = {
  family: 'other',
  label: 'une maladie ou un traitement',
  suggestion: '',
  terms: {},
};

const LEAST_LENGTH = 8;
const diseaseEndings = groupByTail(DISEASE_ENDINGS);
const medicineEndings = groupByTail(MEDICINE_ENDINGS);
const roots = ROOTS.split(' ');

/** A word built as a disease or as a medicine. */
export function recogniseMedicalWord(folded: string) {
  const word = folded.replace(/e?s$/, folded.endsWith('es') ? 'e' : '');
  if (word.length < LEAST_LENGTH || OTHER_WORDS.has(word) || OTHER_TRADES.test(word)) return null;
  if (endsWithOne(medicineEndings, word)) return build('medicine');
  if (!endsWithOne(diseaseEndings, word)) return null;
  return roots.some((root) => word.startsWith(root)) ? build('disease') : null;
}

function build(kind: 'disease' | 'medicine') {
  return { term: { family: unnamedFamily, kind, eponym: false, homonym: false }, certain: false };
}

function groupByTail(endings: string): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const ending of endings.split(' ')) {
    const tail = ending.slice(-3);
    groups.set(tail, [...(groups.get(tail) ?? []), ending]);
  }
  return groups;
}

function endsWithOne(endings: ReadonlyMap<string, readonly string[]>, word: string): boolean {
  return (endings.get(word.slice(-3)) ?? []).some(
    (ending) => word.length > ending.length + 1 && word.endsWith(ending),
  );
}
