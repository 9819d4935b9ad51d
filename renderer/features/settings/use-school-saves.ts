import { useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { AppError } from '../../../shared/app-error.ts';
import type { OutputOf } from '../../../shared/contract/contract.ts';
import type { Organisation, School } from '../../../shared/school/school-schema.ts';
import { buildRegisterKey, sessionKey } from '../../bridge/register-keys.ts';
import { request } from '../../bridge/request.ts';

export type SavedSchool = OutputOf<'school.get'>;

export type SchoolSaves = ReturnType<typeof useSchoolSaves>;

/**
 * Saves of the two halves of the settings. They share one revision, so they go one after the other: two at once would
 * look like a conflict.
 */
export function useSchoolSaves(saved: SavedSchool) {
  const client = useQueryClient();
  const latest = useRef(saved);
  const queue = useRef<Promise<unknown>>(Promise.resolve());
  const key = buildRegisterKey('school.get', {});

  const keep = (answer: SavedSchool) => {
    latest.current = answer;
    client.setQueryData(key, answer);
    for (const route of ['pupil.list', 'safetyList.get', sessionKey[0]]) {
      void client.invalidateQueries({ queryKey: [route] });
    }
    return answer;
  };
  const enqueue = (save: () => Promise<SavedSchool>): Promise<SavedSchool> => {
    const done = queue.current.then(save).then(keep);
    queue.current = done.catch(() => undefined);
    return done;
  };

  return {
    /** `base`: what the form was filled from. A conflict in the other half may have brought another one since. */
    saveSchool: (school: School, base: School) =>
      enqueue(async () => {
        if (!isSameSchool(latest.current.school, base)) throw new AppError('CONFLICT');
        return request('school.save', { expectedRevision: latest.current.revision, school });
      }),
    /** `change` starts from what the saves before it have left: another list may be waiting for its answer. */
    saveOrganisation: (change: (organisation: Organisation) => Organisation) =>
      enqueue(() => {
        const { revision, organisation } = latest.current;
        return request('school.saveOrganisation', {
          expectedRevision: revision,
          organisation: change(organisation),
        });
      }),
    /** What the register holds now; the next save starts from it. */
    reload: () => enqueue(() => request('school.get', {})),
  };
}

export function isSameSchool(one: School, other: School): boolean {
  return Object.entries(one).every(([field, value]) => other[field as keyof School] === value);
}
