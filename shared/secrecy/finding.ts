/** What a revealing word is, which decides where it may stand. */
export type FindingKind =
  | 'disease'
  | 'medicine'
  | 'device'
  | 'service'
  | 'symptom'
  | 'abbreviation'
  | 'code'
  | 'diet'
  | 'place';

/**
 * Where a free text stands.
 *
 * `general`: a text that every signatory reads. `emergency`: part 3 and its kit. `treatment`: section VI, names of
 * medicines. In these two medicines, devices and signs are expected; the diagnosis is not. `place`: where a kit is
 * kept, printed on lists. `name`: the name of a person, a class or a school.
 */
export type TextField = 'general' | 'emergency' | 'treatment' | 'place' | 'name';

export type TextContext = {
  field: TextField;
  /** Names of pupils, families, staff, streets and schools that the register holds. */
  knownNames?: readonly string[];
};

/** A word that names a condition or betrays it. `start` and `end` count in the text as given (UTF-16 units). */
export type Finding = {
  start: number;
  end: number;
  word: string;
  family: string;
  kind: FindingKind;
  /** Why the word is pointed at, in French. */
  reason: string;
  /** What to write instead, in French. */
  suggestion: string;
  certainty: 'certain' | 'probable';
};
