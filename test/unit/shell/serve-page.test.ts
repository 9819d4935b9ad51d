import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { NONCE_PLACEHOLDER } from '../../../electron/shell/content-security-policy.ts';
import { servePage } from '../../../electron/shell/serve-page.ts';
import { ELECTRON_ORIGIN } from '../../../electron/shell/web-policy.ts';

const parent = mkdtempSync(join(tmpdir(), 'serve-page-'));
const folder = join(parent, 'renderer');
mkdirSync(join(folder, 'assets'), { recursive: true });
writeFileSync(join(parent, 'secret.html'), 'secret');
writeFileSync(join(folder, 'index.html'), `<style nonce="${NONCE_PLACEHOLDER}"></style><p>été</p>`);
writeFileSync(join(folder, 'assets', 'a.js'), `const a = '${NONCE_PLACEHOLDER}';`);
writeFileSync(join(folder, 'assets', 'notes.txt'), 'not a file of the window');
afterAll(() => rmSync(parent, { recursive: true }));

const ask = (path: string) => servePage(`app://registre/${path}`, ELECTRON_ORIGIN, folder);
const textOf = (body: Uint8Array) => new TextDecoder().decode(body);

describe('servePage', () => {
  test('gives the page under a fresh nonce that its policy allows', async () => {
    const answers = await Promise.all([ask(''), ask('')]);
    const nonces = answers.map(({ headers, body }) => {
      const nonce = /nonce="([^"]+)"/.exec(textOf(body))?.[1] ?? '';
      expect(headers['content-security-policy']).toContain(`style-src 'self' 'nonce-${nonce}'`);
      expect(textOf(body)).toContain('été');
      return nonce;
    });
    expect(nonces[0]).toMatch(/^[A-Za-z0-9+/]{24}$/);
    expect(nonces[0]).not.toBe(nonces[1]);
  });

  test('leaves scripts as they are and names their type', async () => {
    const { status, headers, body } = await ask('assets/a.js');
    expect([status, headers['content-type']]).toEqual([200, 'text/javascript; charset=utf-8']);
    expect(textOf(body)).toContain(NONCE_PLACEHOLDER);
  });

  // A handler that rejects leaves Electron's window blank with no message.
  test.each(['absent.js', 'assets', 'assets/notes.txt', '..%2fsecret.html', '%2e%2e/secret.html'])(
    'answers 404 to %s, with the policy all the same',
    async (path) => {
      const { status, headers, body } = await ask(path);
      expect([status, body.length]).toEqual([404, 0]);
      expect(headers['content-security-policy']).toContain("default-src 'none'");
    },
  );

  test('allows no inline script, no eval and no foreign source', async () => {
    const policy = (await ask('')).headers['content-security-policy'] ?? '';
    expect(policy).not.toMatch(/unsafe|http|\*/);
    for (const directive of ['default-src', 'base-uri', 'form-action', 'frame-ancestors']) {
      expect(policy).toContain(`${directive} 'none'`);
    }
  });
});
