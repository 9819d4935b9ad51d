import { describe, expect, test } from 'vitest';
import {
  buildEmptyGuardian,
  emptyPupilValues,
  labelPupilPath,
  pupilFormSchema,
} from '../../../renderer/features/pupil/pupil-form.ts';

const typed = { ...emptyPupilValues, lastName: 'Martin', firstName: 'Léa', birthDate: '2014-03-04' };

describe('the form of a pupil', () => {
  test('a guardian left empty is dropped', () => {
    // Would catch: an adult pupil refused because of a line nobody filled, or an empty guardian stored.
    const parsed = pupilFormSchema.parse({ ...typed, guardians: [buildEmptyGuardian()] });
    expect(parsed.guardians).toEqual([]);
  });

  test('a guardian of whom something was typed keeps its rank, and its error', () => {
    // Would catch: the message put under another guardian once the empty one is dropped.
    const guardians = [buildEmptyGuardian(), { ...buildEmptyGuardian(), mobilePhone: '06 01 02 03 04' }];
    const parsed = pupilFormSchema.safeParse({ ...typed, guardians });
    expect(parsed.error?.issues.map(({ path }) => path.join('.'))).toEqual(['guardians.1.name']);
  });

  test('names are cleaned as the core cleans them', () => {
    // Would catch: an endless save, the form never equal to what is stored.
    expect(pupilFormSchema.parse({ ...typed, lastName: '  Martin \n' }).lastName).toBe('Martin');
  });

  test('the summary names the field and the rank of the guardian', () => {
    expect(labelPupilPath('guardians.1.name')).toBe('Responsable légal 2, nom et prénom');
    expect(labelPupilPath('birthDate')).toBe('Date de naissance');
    expect(labelPupilPath('guardians')).toBe('Responsables légaux');
  });
});
