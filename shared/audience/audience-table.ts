import type { DocumentKind } from '../contract/document-contract.ts';
import { type Fact, facts } from './fact.ts';

/** Those who receive something of a PAI, in the order of the settings and the guide. */
export const audiences = [
  'family',
  'healthStaff',
  'head',
  'classTeacher',
  'substitute',
  'catering',
  'afterSchool',
  'outing',
  'safetyPlan',
  'rescuers',
  'townHall',
  'statistics',
] as const;
export type Audience = (typeof audiences)[number];

/** Sealed with a key of their own: written, read and joined by health staff only. */
const healthFacts: readonly Fact[] = ['diagnosis', 'healthNotes', 'healthScans'];

/** What everybody who signs the PAI knows of it: all that the form asks, and nothing of the health compartment. */
const signedParts: readonly Fact[] = [
  'school',
  'identity',
  'birthDate',
  'address',
  'family',
  'signatories',
  'planDates',
  'consequences',
  'attendance',
  'environment',
  'outings',
  'outingInstructions',
  'catering',
  'learning',
  'afterSchoolTime',
  'medicines',
  'care',
  'kit',
  'kitStorage',
  'kitContents',
  'carriedByPupil',
  'emergencyPart',
  'emergencyGestures',
  'emergencyTreatment',
  'emergencyDoctor',
  'sealedLetter',
  'sealedLetterPlace',
];

/** Who it is, what is seen, what to do, whom to call; and that care is suspended, by a date that is past. */
const emergencyCard: readonly Fact[] = [
  'school',
  'schoolAccess',
  'identity',
  'birthDate',
  'className',
  'photo',
  'family',
  'state',
  'prescription',
  'kitExpiry',
  'emergencyPart',
  'emergencyGestures',
  'emergencyTreatment',
];

const emergencySheet: readonly Fact[] = [
  ...emergencyCard,
  'planDates',
  'kit',
  'kitStorage',
  'carriedByPupil',
  'emergencyDoctor',
  'sealedLetter',
  'sealedLetterPlace',
];

/**
 * The facts that each document prints: no more, as a test shows by changing every field of a plan in turn, and no
 * fewer. `plan` is without the scans that health staff may join to it.
 */
export const documentFacts: Readonly<Record<DocumentKind, readonly Fact[]>> = {
  plan: [
    ...signedParts,
    'state',
    'prescription',
    'kitExpiry',
    'className',
    'photo',
    'afterSchool',
    'afterSchoolContacts',
  ],
  officialForm: [...signedParts, 'state', 'prescription', 'kitExpiry'],
  emergencySheet,
  pocketCard: emergencyCard,
  afterSchool: [
    'school',
    'identity',
    'birthDate',
    'className',
    'photo',
    'family',
    'signatories',
    'state',
    'outings',
    'catering',
    'afterSchoolTime',
    'kit',
    'carriedByPupil',
    'emergencyPart',
    'afterSchool',
    'afterSchoolContacts',
  ],
  catering: [
    'school',
    'identity',
    'className',
    'photo',
    'family',
    'state',
    'catering',
    'kit',
    'carriedByPupil',
    'emergencyPart',
    'afterSchoolContacts',
  ],
  kitLabels: [
    'school',
    'identity',
    'className',
    'photo',
    'family',
    'kit',
    'kitStorage',
    'kitContents',
    'kitExpiry',
    'sealedLetter',
  ],
  signatureSheet: ['school', 'identity', 'birthDate', 'className', 'family', 'signatories'],
  readingSheet: ['school', 'identity', 'className', 'resourceAdult', 'teacher', 'signatories', 'planDates'],
  safetyList: [
    'school',
    'identity',
    'birthDate',
    'className',
    'photo',
    'state',
    'resourceAdult',
    'safePlace',
    'kit',
    'carriedByPupil',
    'sealedLetter',
  ],
  statistics: ['school', 'counts'],
  blankPlan: ['school'],
  recoveryKit: ['school'],
};

type AudienceRow = { documents: readonly DocumentKind[]; besides?: readonly Fact[] };

/** What those who answer for a plan work with: the school's nurse and doctor, and its head. */
const schoolDocuments: readonly DocumentKind[] = [
  'plan',
  'officialForm',
  'emergencySheet',
  'pocketCard',
  'afterSchool',
  'catering',
  'kitLabels',
  'signatureSheet',
  'readingSheet',
  'blankPlan',
  'safetyList',
  'statistics',
];

/** By which documents each audience learns what it knows; `besides`: what it reads in the register itself. */
export const audienceTable: Readonly<Record<Audience, AudienceRow>> = {
  family: {
    documents: [
      'plan',
      'officialForm',
      'emergencySheet',
      'pocketCard',
      'afterSchool',
      'catering',
      'kitLabels',
      'signatureSheet',
      'blankPlan',
    ],
  },
  healthStaff: {
    documents: schoolDocuments,
    besides: ['enrolment', ...healthFacts],
  },
  head: {
    documents: schoolDocuments,
    besides: ['enrolment'],
  },
  classTeacher: {
    documents: ['plan', 'emergencySheet', 'pocketCard', 'kitLabels', 'signatureSheet', 'readingSheet'],
  },
  substitute: { documents: ['emergencySheet', 'pocketCard', 'readingSheet'] },
  catering: { documents: ['catering'] },
  afterSchool: { documents: ['afterSchool', 'emergencySheet', 'pocketCard'] },
  outing: { documents: ['emergencySheet', 'pocketCard', 'kitLabels'] },
  safetyPlan: { documents: ['safetyList'] },
  rescuers: { documents: ['emergencySheet', 'pocketCard', 'safetyList'] },
  townHall: { documents: ['afterSchool', 'statistics'] },
  statistics: { documents: ['statistics'] },
};

/** Every fact that an audience may have, in the order of `facts`. */
export function listAudienceFacts(audience: Audience): Fact[] {
  const { documents, besides = [] } = audienceTable[audience];
  const given = new Set([...documents.flatMap((kind) => documentFacts[kind]), ...besides]);
  return facts.filter((fact) => given.has(fact));
}
