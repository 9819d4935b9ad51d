import type { School } from '../../school/school-schema.ts';

/** Labels of the establishment's fields, in the assistant and in the settings. */
export const schoolFieldLabels: Readonly<Record<keyof School, string>> = {
  name: 'Nom de l’établissement',
  type: 'Type d’établissement',
  uai: 'Numéro UAI',
  address: 'Adresse',
  postalCode: 'Code postal',
  city: 'Commune',
  phone: 'Téléphone',
  academy: 'Académie',
  department: 'Département',
  headName: 'Direction (prénom et nom)',
  rescueAccess: 'Accès des secours',
};

/** Help shown as a sentence under some labels. */
export const schoolFieldHelp = {
  uai: 'Sept chiffres et une lettre, par exemple 0382715V. Laissez vide si votre structure n’en a pas.',
  rescueAccess: 'Ce que les secours doivent savoir pour entrer : « portail rue Haute, code au concierge ».',
} as const;
