import { parse } from 'devalue';
import { describe, expect, test } from 'vitest';
import { answerMessage } from '../../../electron/shell/ipc-transport.ts';
import { ELECTRON_ORIGIN } from '../../../electron/shell/web-policy.ts';

const trusted = { url: 'app://registre/', isTopFrame: true };
const echo = async (route: string, input: string) => `${route} ${input}`;
const answer = (sender: Parameters<typeof answerMessage>[0]['sender'], route: unknown, input: unknown) =>
  answerMessage({ sender, origin: ELECTRON_ORIGIN, route, input }, echo);

describe('answerMessage', () => {
  test('carries the message of our own page as it is', async () => {
    expect(await answer(trusted, 'pupil.list', '[{}]')).toBe('pupil.list [{}]');
  });

  test.each([
    null,
    { url: 'https://example.org/', isTopFrame: true },
    { url: 'app://registre/', isTopFrame: false },
    { url: 'app://autre/', isTopFrame: true },
  ])('refuses the sender %o before reading what it says', async (sender) => {
    const envelope = parse(await answer(sender, { toString: () => 'pupil.list' }, null));
    expect(envelope).toEqual({ ok: false, error: { code: 'FORBIDDEN_SENDER', issues: [], details: {} } });
  });

  test.each([
    [42, '[{}]'],
    ['pupil.list', { pupilId: 1 }],
    [undefined, undefined],
  ])('refuses what is not text', async (route, input) => {
    const envelope = parse(await answer(trusted, route, input));
    expect(envelope).toMatchObject({ ok: false, error: { code: 'VALIDATION_FAILED' } });
  });
});
