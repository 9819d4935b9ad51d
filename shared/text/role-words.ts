import type { Role } from '../account/account-schema.ts';

export const roleWords: Readonly<Record<Role, string>> = {
  nurse: 'Infirmier ou infirmière',
  doctor: 'Médecin',
  head: 'Direction',
  reader: 'Lecture seule',
};
