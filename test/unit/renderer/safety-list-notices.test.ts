import { describe, expect, it } from 'vitest';
import { listSafetyListNotices } from '../../../renderer/features/home/list-safety-list-notices.ts';
import { describeHandOut } from '../../../renderer/features/safety-list/describe-hand-out.ts';
import { joinRecipients, listRecipients } from '../../../renderer/features/safety-list/list-recipients.ts';
import type { OutputOf } from '../../../shared/contract/contract.ts';
import {
  defaultSafetyListLayout,
  type SafetyListChange,
  type SafetyListEntry,
} from '../../../shared/safety-list/safety-list-schema.ts';
import { homeWords } from '../../../shared/text/screen/home-words.ts';

type Answer = OutputOf<'safetyList.get'>;

const entry: SafetyListEntry = {
  pupilId: 'a',
  className: 'CE2',
  lastName: 'Adam',
  firstName: 'Léo',
  birthDate: null,
  photo: null,
  kitPlaceCodes: ['INF'],
  carriedByPupil: false,
  safePlaceCode: 'GYM',
  resourceAdult: '',
  sealedLetter: false,
};

const places = ['GYM', 'INF'].map((code) => ({ code, label: code }));

function buildList(entries: SafetyListEntry[]): Answer['list'] {
  return { schoolName: 'École', schoolUai: '', layout: defaultSafetyListLayout, places, entries };
}

function buildIssue(version: number, day: string): Answer['issues'][number] {
  const issuedAt = `2026-10-${day}T10:00:00.000Z`;
  return { version, issuedAt, issuedBy: 'Ada', pupilCount: 1, sha256: 'ab'.repeat(32), exports: [] };
}

const issues = [buildIssue(2, '12'), buildIssue(1, '05')];
const upToDate: Answer = { list: buildList([entry]), issues, outOfDate: false, changes: [] };

function arrive(count: number): SafetyListChange[] {
  return Array.from({ length: count }, (_, index) => ({
    kind: 'arrived',
    pupilName: `ADAM n${index}`,
    className: 'CE2',
  }));
}

describe('the list on the home page', () => {
  it('says nothing while the paper tells the truth, or while nothing is known', () => {
    expect(listSafetyListNotices(undefined)).toEqual([]);
    expect(listSafetyListNotices(upToDate)).toEqual([]);
  });

  // Would catch: a class of arrivals filling the home page, or the last ones lost without a word.
  it('says the first differences and counts the others', () => {
    const [notice] = listSafetyListNotices({ ...upToDate, outOfDate: true, changes: arrive(5) });
    expect(notice?.title).toBe(homeWords.listOutOfDate);
    expect(notice?.tone).toBe('warning');
    expect(notice?.lines).toHaveLength(4);
    expect(notice?.lines?.[0]).toContain('ADAM n0 (CE2)');
    expect(notice?.lines?.[3]).toBe('et 2 autres différences');
    const whole = listSafetyListNotices({ ...upToDate, outOfDate: true, changes: arrive(3) });
    expect(whole[0]?.lines).toHaveLength(3);
  });

  // Would catch: « Depuis la version 2 : » followed by nothing.
  it('has a sentence when no difference can be told', () => {
    const [notice] = listSafetyListNotices({ ...upToDate, outOfDate: true });
    expect(notice?.text).toBe(homeWords.listOutOfDateUnknown(2, '12/10/2026'));
  });

  it('asks for a first version only once a pupil is on the list', () => {
    const never = { ...upToDate, issues: [], outOfDate: true };
    expect(listSafetyListNotices(never)[0]?.title).toBe(homeWords.listNever);
    expect(listSafetyListNotices({ ...never, list: buildList([]) })).toEqual([]);
  });
});

describe('what handing out does', () => {
  // Would catch: announcing a new number for an unchanged list, or the same one for a list that changed.
  it('says which version leaves', () => {
    expect(describeHandOut({ issues: [], outOfDate: true }, null)).toContain('version 1, la première');
    expect(describeHandOut(upToDate, null)).toContain('c’est la version 2 du 12/10/2026');
    const changed = describeHandOut({ issues, outOfDate: true }, null);
    expect(changed).toContain('Ce sera la version 3');
    expect(changed).toContain('remplace la version 2 du 12/10/2026');
  });

  it('says that an earlier version comes out marked, and the one in force does not', () => {
    expect(describeHandOut(upToDate, 1)).toContain('annulée et remplacée par la version 2');
    expect(describeHandOut(upToDate, 2)).not.toContain('annulée');
  });
});

describe('who the list is for', () => {
  it('suggests the mallette of each safe place once, not of the places of kits', () => {
    const other = { ...entry, pupilId: 'b' };
    expect(listRecipients(buildList([entry, other]))).toEqual([
      'Cellule de crise',
      'Direction',
      'Secours',
      'Mallette GYM',
    ]);
  });

  it('suggests any place when the list does not show safe places', () => {
    expect(listRecipients(buildList([{ ...entry, safePlaceCode: null }]))).toContain('Mallette INF');
  });

  // Would catch: a recipient ticked then gone from the suggestions still printed, or « , » for a blank one.
  it('joins those that are ticked and the one typed', () => {
    expect(joinRecipients(['A', 'B'], ['B', 'gone'], ' Mairie ')).toBe('B, Mairie');
    expect(joinRecipients(['A'], [], '  ')).toBe('');
  });
});
