import { expect } from '@playwright/test';
import { parse, stringify } from 'devalue';
import type { Bridge } from '../../shared/contract/bridge.ts';
import { hostTest as test } from './fixtures/host-test.ts';

declare global {
  interface Window {
    heard: string[];
    stopHearing: () => void;
  }
}

const ask = ({ route, input }: { route: string; input: string }) =>
  (Reflect.get(window, 'registre') as Bridge).request(route, input);

test('carries requests with their bytes, and refuses an unknown route inside the page', async ({ host }) => {
  const page = await host.openWindow();
  const photo = new Uint8Array([0, 255, 13, 10]);
  const answer = parse(await page.evaluate(ask, { route: 'pupil.setPhoto', input: stringify({ photo }) }));
  expect(answer).toEqual({ ok: true, value: { route: 'pupil.setPhoto', input: { photo } } });
  const refused = parse(await page.evaluate(ask, { route: 'pupil.steal', input: stringify({}) }));
  expect(refused).toEqual({ ok: false, error: { code: 'ROUTE_NOT_FOUND', issues: [], details: {} } });
});

test('refuses a request that does not come from the top frame', async ({ host }) => {
  const page = await host.openWindow();
  const answer = await page.evaluate(async () => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const bridge = Reflect.get(frame.contentWindow ?? {}, '__registreRequest') as Bridge['request'];
    return bridge('pupil.list', '[{}]');
  });
  expect(parse(answer)).toMatchObject({ ok: false, error: { code: 'FORBIDDEN_SENDER' } });
});

test('tells every window what the core emits, until it stops listening', async ({ host, events }) => {
  const [first, second] = [await host.openWindow(), await host.openWindow()];
  events.emit('registerLocked');
  for (const page of [first, second]) {
    await expect.poll(() => page.evaluate(() => window.heard)).toEqual(['registerLocked']);
  }
  await first.evaluate(() => window.stopHearing());
  events.emit('registerLocked');
  await expect.poll(() => second.evaluate(() => window.heard)).toEqual(['registerLocked', 'registerLocked']);
  expect(await first.evaluate(() => window.heard)).toEqual(['registerLocked']);
});

test('lets no request out, by script, image, page or window', async ({ host }) => {
  const page = await host.openWindow();
  const fetched = await page.evaluate(() =>
    fetch('https://example.org/fuite').then(
      () => 'gone out',
      () => 'refused',
    ),
  );
  expect(fetched).toBe('refused');
  // The policy of the page stops it first; a page without a policy is stopped by the host, which writes it down.
  expect(host.refusedRequests).toEqual([]);
  await expect(page.goto('https://example.org/')).rejects.toThrow(/ERR_BLOCKED_BY_CLIENT/);
  expect(host.refusedRequests).toEqual(['https://example.org/']);
});

test('gives no file from outside the folder of the window', async ({ host }) => {
  const page = await host.openWindow();
  const statuses = await page.evaluate(() =>
    Promise.all(
      ['page.js', '..%2fpage-bridge.ts', '%2e%2e/page-bridge.ts', 'absent.js'].map(
        async (path) => (await fetch(path)).status,
      ),
    ),
  );
  expect(statuses).toEqual([200, 404, 404, 404]);
});

test('closes a window the page opens', async ({ host }) => {
  const page = await host.openWindow();
  await page.evaluate(() => window.open('https://registre.test/'));
  await expect.poll(() => host.refusedRequests.length).toBe(1);
  await expect.poll(() => host.context.pages().length).toBe(1);
});

test('applies the policy and its nonce', async ({ host }) => {
  const page = await host.openWindow();
  const violations: string[] = [];
  page.on('console', (message) => violations.push(message.text()));
  await expect(page.getByText('Bonjour')).toHaveCSS('color', 'rgb(1, 2, 3)');
  expect(await page.evaluate(() => window.isSecureContext)).toBe(true);
  const ran = await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'document.title = "run"';
    document.head.append(script);
    const style = document.createElement('style');
    style.textContent = 'p { color: red; }';
    document.head.append(style);
    return document.title;
  });
  expect(ran).toBe("Page d'essai");
  await expect(page.getByText('Bonjour')).toHaveCSS('color', 'rgb(1, 2, 3)');
  await expect.poll(() => violations.filter((text) => /Content Security Policy/.test(text)).length).toBe(2);
});
