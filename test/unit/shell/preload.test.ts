import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { parse } from 'devalue';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Bridge } from '../../../shared/contract/bridge.ts';
import { routeNames } from '../../../shared/contract/route-names.ts';
import { buildPreload } from '../../../tools/bundles.ts';

/** The shipped preload in a world that has nothing but `require('electron')`. */
const folder = mkdtempSync(join(tmpdir(), 'preload-'));
const sent: unknown[][] = [];
const required: string[] = [];
const listeners = new Set<(event: unknown, name: unknown) => void>();
const exposed: Record<string, Bridge> = {};

const electron = {
  contextBridge: {
    exposeInMainWorld: (name: string, bridge: Bridge) => {
      exposed[name] = bridge;
    },
  },
  ipcRenderer: {
    invoke: async (...message: unknown[]) => {
      sent.push(message);
      return 'answer';
    },
    on: (_channel: string, listener: (event: unknown, name: unknown) => void) => listeners.add(listener),
    off: (_channel: string, listener: (event: unknown, name: unknown) => void) => listeners.delete(listener),
  },
};

beforeAll(async () => {
  await buildPreload(folder);
  const source = readFileSync(join(folder, 'preload.cjs'), 'utf8');
  const require = (name: string) => {
    required.push(name);
    return electron;
  };
  runInContext(`(function (require, exports, module) {${source}\n})`, createContext({}))(require, {}, {});
});
afterAll(() => rmSync(folder, { recursive: true }));

const bridge = () => exposed.registre as Bridge;

test('exposes two functions and asks Electron for nothing else', () => {
  expect(Object.keys(exposed)).toEqual(['registre']);
  expect(Object.keys(bridge()).sort()).toEqual(['onEvent', 'request']);
  expect(required).toEqual(['electron']);
});

test('forwards every declared route as it is', async () => {
  for (const route of routeNames) expect(await bridge().request(route, '[{}]')).toBe('answer');
  expect(sent).toEqual(routeNames.map((route) => ['registre', route, '[{}]']));
});

test.each(['pupil.steal', '', '__proto__', 'constructor', 'session.getState '])(
  'refuses the route « %s » before it leaves the page',
  async (route) => {
    sent.length = 0;
    expect(parse(await bridge().request(route, '[{}]'))).toEqual({
      ok: false,
      error: { code: 'ROUTE_NOT_FOUND', issues: [], details: {} },
    });
    expect(sent).toEqual([]);
  },
);

test('passes the declared events on, without what came with them, until told to stop', () => {
  const heard: unknown[][] = [];
  const stop = bridge().onEvent((...values) => heard.push(values));
  for (const listener of listeners) {
    listener({ sender: 'internals' }, 'registerLocked');
    listener({ sender: 'internals' }, 'unknown');
  }
  stop();
  expect(heard).toEqual([['registerLocked']]);
  expect(listeners.size).toBe(0);
});
