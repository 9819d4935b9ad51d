import type { FindingKind, TextField } from './finding.ts';
import type { TermFamily } from './term.ts';

const UNNAMED = 'une maladie ou un traitement';

/** Why a word is pointed at. */
export function writeReason(word: string, kind: FindingKind, family: TermFamily): string {
  const said = `«\u00A0${word}\u00A0»`;
  const { label } = family;
  const isUnnamed = label === UNNAMED;
  const reasons: Readonly<Record<FindingKind, string>> = {
    disease: isUnnamed ? `${said} ressemble au nom d’une maladie.` : `${said} nomme ${label}.`,
    medicine: isUnnamed
      ? `${said} ressemble au nom d’un médicament.`
      : `${said} est un médicament qui laisse deviner ${label}.`,
    device: `${said} est un matériel qui laisse deviner ${label}.`,
    service: `${said} est un service ou un spécialiste qui laisse deviner ${label}.`,
    symptom: `${said} est un signe qui laisse deviner ${label}.`,
    abbreviation: `${said} est une abréviation qui désigne ${label}.`,
    code: `${said} est le code d’une maladie.`,
    diet: `${said} est un régime qui laisse deviner ${label}.`,
    place: `${said} dans le nom d’un lieu laisse deviner ${label}.`,
  };
  return reasons[kind];
}

const MEAL = 'ne mange que ce que la cuisine ou la famille a préparé à son nom';

const ADVICE: Readonly<Record<FindingKind, string>> = {
  disease: 'Décrire la conséquence',
  symptom: 'Décrire ce que l’adulte doit faire',
  abbreviation: 'Décrire la conséquence',
  code: 'Décrire la conséquence',
  medicine: 'Écrire «\u00A0le traitement de la trousse\u00A0» ou décrire la conséquence',
  device: 'Écrire «\u00A0le matériel de la trousse\u00A0» ou décrire la conséquence',
  service: 'Écrire «\u00A0un suivi à l’extérieur\u00A0» ou décrire la conséquence',
  diet: 'Écrire «\u00A0repas adapté\u00A0» ou décrire la conséquence',
  place: 'Nommer le lieu par son code ou par la pièce',
};

const NAME_ADVICE = 'N’écrire ici qu’un nom et une fonction.';

/** What to write instead, where it stands: a place and a name have no consequence to describe. */
export function writeSuggestion(kind: FindingKind, family: TermFamily, field: TextField): string {
  if (field === 'name') return NAME_ADVICE;
  if (field === 'place' || kind === 'place') return `${ADVICE.place}.`;
  const consequence =
    (kind === 'diet' ? MEAL : family.suggestion) || 'a besoin d’une aide précise à un moment précis';
  return `${ADVICE[kind]}\u00A0: «\u00A0${consequence}\u00A0».`;
}
