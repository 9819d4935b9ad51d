import { describe, expect, it } from 'vitest';
import { putKit } from '../../../electron/vault/keyring-changes.ts';
import { createKitSecret } from '../../../electron/vault/recovery-kit.ts';
import { openKeysWithIdentity } from '../../../electron/vault/unlock-keyring.ts';
import { hex, refused } from './key-checks.ts';
import { EVERYBODY, listOpeners } from './list-openers.ts';
import { makeTeam } from './sample-keyring.ts';

const team = await makeTeam();
const head = await openKeysWithIdentity(team.keyring, team.people.head.identity);

describe('kits', () => {
  it('replaces the register kit: the old sheet opens nothing that is new', async () => {
    const next = await createKitSecret();
    const kit = { kind: 'register', recipient: next.recipient, createdOn: '2027-01-05' } as const;
    const change = await putKit(team.keyring, head, kit);
    expect(hex(change.keys.formerRegisterKey)).toBe(hex(head.registerKey));
    expect(await listOpeners(team, change, { newKit: next.secret })).toEqual({
      register: ['nurse', 'doctor', 'head', 'reader', 'newKit'],
      former: ['nurse', 'doctor', 'head', 'reader', 'newKit'],
      health: EVERYBODY.health,
    });
    expect(change.keyring.kits.map(({ kind, replacedOn }) => [kind, replacedOn])).toEqual([
      ['register', '2027-01-05'],
      ['health', null],
      ['register', null],
    ]);
  });

  it('replaces the health kit with a new health key, and only by a holder', async () => {
    const next = await createKitSecret();
    const kit = { kind: 'health', recipient: next.recipient, createdOn: '2027-01-05' } as const;
    const change = await putKit(team.keyring, team.keys, kit);
    expect(change.keys.formerRegisterKey).toBeNull();
    expect(await listOpeners(team, change, { newKit: next.secret })).toEqual({
      ...EVERYBODY,
      health: ['nurse', 'doctor', 'newKit'],
    });
    await expect(putKit(team.keyring, head, kit)).rejects.toEqual(refused('HEALTH_NOT_GRANTED'));
  });
});
