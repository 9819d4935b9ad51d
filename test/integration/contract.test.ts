import { randomUUID } from 'node:crypto';
import { stringify } from 'devalue';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createServices } from '../../electron/core/create-core.ts';
import { createHandlers } from '../../electron/core/handlers/handlers.ts';
import { createRouter } from '../../electron/core/router.ts';

import { contract } from '../../shared/contract/contract.ts';
import type { RouteDefinition } from '../../shared/contract/route-definition.ts';
import type { RouteName } from '../../shared/contract/route-names.ts';
import { createQuickRegister, type QuickRegister } from '../fixtures/quick-register.ts';
import { buildPng, buildPupil, school } from '../fixtures/sample-values.ts';
import type { TestCore } from '../fixtures/test-ports.ts';
import { buildRequests } from '../fixtures/well-formed-requests.ts';

const routes = Object.entries(contract) as [RouteName, RouteDefinition][];

describe('requests that are refused', () => {
  let register: QuickRegister;
  let core: TestCore;

  beforeAll(async () => {
    register = await createQuickRegister();
    core = register.core;
  });
  afterAll(() => core.remove());

  it.each([
    '',
    'pupil',
    'pupil.destroy',
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    'pupil.list ',
    'PUPIL.LIST',
  ])('the unknown route %j is ROUTE_NOT_FOUND: bug, a method of Object taken for a route', async (route) => {
    expect(await core.askText(route, stringify({}))).toEqual({
      ok: false,
      error: { code: 'ROUTE_NOT_FOUND', issues: [], details: {} },
    });
    expect(core.log.at(-1)).toMatchObject({ route: 'unknown', code: 'ROUTE_NOT_FOUND' });
  });

  it.each([
    '',
    ' ',
    '{',
    'null',
    '1',
    '-1',
    '"x"',
    '[]',
    '[1,2',
    '[[0]]',
    '[{"a":9}]',
    '[["Date","2026"]]',
    '[["Map",0,0]]',
    '[["Custom",0]]',
    '[[-7,4294967294]]',
    '[{"documents":1},[-7,4294967294]]',
    '[["Uint8Array",1],["ArrayBuffer","****"]]',
    '[["Uint8Array",0]]',
    '['.repeat(50_000),
  ])('garbage %j is VALIDATION_FAILED, at once', async (wire) => {
    const start = performance.now();
    for (const route of ['pupil.create', 'school.saveOrganisation', 'pupil.setPhoto', 'plan.saveDraft'])
      expect(await core.askText(route, wire)).toMatchObject({ error: { code: 'VALIDATION_FAILED' } });
    expect(performance.now() - start).toBeLessThan(1000);
  });

  it.each([0, 4_294_967_294])(
    'an array that only says its length (%i) is refused at once: bug, a core that freezes',
    async (length) => {
      const { revision } = await core.get('school.get', {});
      const values = [
        { expectedRevision: 1, organisation: 2 },
        revision,
        { places: 3, classes: 4 },
        [-7, length],
        [],
      ];
      expect(await core.askText('school.saveOrganisation', JSON.stringify(values))).toMatchObject({
        error: { code: 'VALIDATION_FAILED' },
      });
    },
  );

  it.each(routes)(
    '%s refuses a key too many, a key too few and every wrong type',
    async (route, definition) => {
      const input = buildRequests()[route] as Record<string, unknown>;
      expect(definition.input.safeParse(input).success).toBe(true);
      const wrong: unknown[] = [{ ...input, extra: 1 }, [], null, 'x', 1, { ...input, constructor: 1 }];
      for (const key of Object.keys(input)) {
        const { [key]: _left, ...rest } = input;
        wrong.push(
          rest,
          ...[undefined, {}, [], true, Number.NaN, -1, 1.5, '']
            .filter((value) => typeof value !== 'boolean' || typeof input[key] !== 'boolean')
            .map((value) => ({ ...input, [key]: value })),
        );
      }
      for (const value of wrong.filter((value) => !definition.input.safeParse(value).success))
        expect(await core.askText(route, stringify(value)), stringify(value)).toMatchObject({
          error: { code: 'VALIDATION_FAILED' },
        });
      expect(wrong.filter((value) => definition.input.safeParse(value).success)).toEqual([]);
    },
  );

  it('prototype names as keys are refused, and change no prototype', async () => {
    for (const text of ['[{"__proto__":1},{"admin":2},true]', '[{"constructor":1},{"prototype":2},{}]'])
      for (const route of ['session.getState', 'pupil.list', 'safetyList.get'])
        expect(await core.askText(route, text)).toMatchObject({ error: { code: 'VALIDATION_FAILED' } });
    expect(Reflect.get({}, 'admin')).toBeUndefined();
  });

  it('a photo of 30 megabytes is PHOTO_TOO_LARGE, and what is not a whole image PHOTO_UNREADABLE', async () => {
    const pupil = await core.get('pupil.create', { pupil: buildPupil() });
    const set = (photo: Uint8Array | null) => core.ask('pupil.setPhoto', { pupilId: pupil.id, photo });
    expect(await set(new Uint8Array(30 * 1024 * 1024))).toMatchObject({ error: { code: 'PHOTO_TOO_LARGE' } });
    const png = buildPng('entière');
    const refused = [
      new Uint8Array(0),
      Buffer.from('GIF89a plus long que cela'),
      Buffer.from([0xff, 0xd8, 0xff, 0xd9]),
      png.subarray(0, png.length - 10),
      png.subarray(0, 16),
      buildPng('', 5000),
    ];
    for (const photo of refused)
      expect(await set(photo)).toMatchObject({ error: { code: 'PHOTO_UNREADABLE' } });
    expect(await core.get('pupil.getPhoto', { pupilId: pupil.id })).toBeNull();
    expect(await core.get('pupil.get', { pupilId: pupil.id })).toMatchObject({
      revision: 1,
      hasPhoto: false,
    });
    expect(await set(png)).toMatchObject({ ok: true, value: { revision: 2, hasPhoto: true } });
    expect(Buffer.from((await core.get('pupil.getPhoto', { pupilId: pupil.id })) ?? [])).toEqual(
      Buffer.from(png),
    );
    expect(await set(null)).toMatchObject({ ok: true, value: { revision: 3, hasPhoto: false } });
  });

  it('never repeats what was typed, in an answer or in the log: bug, a diagnosis in a bug report', async () => {
    const canary = 'CANARI-éè-7531';
    const wrongDay = '31/02/CANARI-éè-7531';
    const inputs: [RouteName, unknown][] = [
      ['pupil.create', { pupil: { ...buildPupil({ birthDate: wrongDay }), [canary]: canary } }],
      ['pupil.create', { pupil: buildPupil({ lastName: canary.repeat(100), birthDate: '2099-01-01' }) }],
      ['pupil.create', { pupil: buildPupil({ lastName: canary, birthDate: '2099-01-01' }) }],
      ['pupil.create', { pupil: buildPupil({ lastName: canary, classId: randomUUID() }) }],
      ['pupil.get', { pupilId: canary }],
      ['plan.saveDraft', { planId: randomUUID(), expectedRevision: 1, part: { part: canary, value: {} } }],
      [
        'plan.saveDraft',
        {
          planId: canary,
          expectedRevision: canary,
          part: { part: 'adaptations', value: { [canary]: canary } },
        },
      ],
      ['session.unlock', { accountId: randomUUID(), passphrase: canary }],
      [
        'session.create',
        {
          folder: `relatif/${canary}`,
          school: { ...school, uai: canary },
          founder: { name: canary, role: canary, passphrase: canary },
        },
      ],
      ['session.openFolder', { folder: `/nulle/part/${canary}` }],
      ['school.save', { expectedRevision: 1, school: { ...school, postalCode: canary } }],
      ['document.render', { document: { kind: canary, planId: canary }, purpose: canary }],
    ];
    for (const [route, input] of inputs) {
      const answer = await core.askText(route, stringify(input));
      expect(answer.ok, route).toBe(false);
      expect(JSON.stringify(answer), route).not.toMatch(/CANARI|7531/);
    }
    await core.askText(canary, stringify({}));
    await core.askText('pupil.get', canary);
    expect(JSON.stringify(core.log)).not.toMatch(/CANARI|7531/);
    for (const entry of core.log)
      expect(Object.keys(entry).toSorted()).toEqual(['code', 'milliseconds', 'route']);
  });

  it('answers INTERNAL and nothing more when something of ours breaks', async () => {
    const log: unknown[] = [];
    const { ports } = core;
    const handlers = createHandlers(ports, createServices(ports, null));
    const request = createRouter({
      handlers: {
        ...handlers,
        'session.getState': () => {
          throw new Error('CANARI');
        },
        'session.lock': () => ({ stage: 'open', secret: 'CANARI' }) as never,
      },
      getCaller: () => null,
      log: (entry) => log.push(entry),
    });
    for (const route of ['session.getState', 'session.lock']) {
      const answer = await request(route, stringify({}));
      expect(answer).toBe(stringify({ ok: false, error: { code: 'INTERNAL', issues: [], details: {} } }));
    }
    expect(JSON.stringify(log)).not.toContain('CANARI');
  });
});
