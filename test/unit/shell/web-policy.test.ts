import { join, relative, sep } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  ELECTRON_ORIGIN,
  isOwnUrl,
  isRequestAllowed,
  isTrustedSender,
  type PageOrigin,
  resolvePageFile,
} from '../../../electron/shell/web-policy.ts';

const HTTPS: PageOrigin = { protocol: 'https:', host: 'registre.test' };
const FOLDER = join('/', 'opt', 'app', 'renderer');

describe('isOwnUrl', () => {
  // The trap it catches: new URL('app://x').origin is the string 'null', equal for every app: address.
  test.each(['app://registre/', 'app://registre/index.html#/eleves', 'app://registre/assets/a.js?worker'])(
    'accepts %s',
    (url) => expect(isOwnUrl(url, ELECTRON_ORIGIN)).toBe(true),
  );

  test.each([
    'app://autre/',
    'app://registre.evil/',
    'app://registre:80/',
    'app://nurse@registre/',
    'app://nurse:secret@registre/',
    'https://registre/',
    'file:///etc/passwd',
    'about:blank',
    'data:text/html,x',
    'null',
    '',
  ])('refuses %s', (url) => expect(isOwnUrl(url, ELECTRON_ORIGIN)).toBe(false));

  test('knows the Chromium host as well, and does not mix the two', () => {
    expect(isOwnUrl('https://registre.test/#/', HTTPS)).toBe(true);
    expect(isOwnUrl('https://registre.test.evil.fr/', HTTPS)).toBe(false);
    expect(isOwnUrl('http://registre.test/', HTTPS)).toBe(false);
    expect(isOwnUrl('app://registre/', HTTPS)).toBe(false);
  });
});

describe('isRequestAllowed', () => {
  test.each(['app://registre/main.js', 'blob:app://registre/3f1c', 'data:image/png;base64,AA=='])(
    'lets %s through',
    (url) => expect(isRequestAllowed(url, ELECTRON_ORIGIN)).toBe(true),
  );
  test.each([
    'https://example.org/',
    'http://127.0.0.1:9222/json',
    'ws://registre/',
    'file:///home/registre.db',
    'blob:https://example.org/3f1c',
    'ftp://registre/',
    'devtools://devtools/bundled/x.html',
  ])('cancels %s', (url) => expect(isRequestAllowed(url, ELECTRON_ORIGIN)).toBe(false));
});

describe('isTrustedSender', () => {
  test('takes the top frame of our page only', () => {
    const url = 'app://registre/index.html';
    expect(isTrustedSender({ url, isTopFrame: true }, ELECTRON_ORIGIN)).toBe(true);
    expect(isTrustedSender({ url, isTopFrame: false }, ELECTRON_ORIGIN)).toBe(false);
    expect(isTrustedSender({ url: 'https://example.org/', isTopFrame: true }, ELECTRON_ORIGIN)).toBe(false);
    expect(isTrustedSender(null, ELECTRON_ORIGIN)).toBe(false);
  });
});

describe('resolvePageFile', () => {
  test('gives the page and its files', () => {
    expect(resolvePageFile('app://registre/', ELECTRON_ORIGIN, FOLDER)).toBe(join(FOLDER, 'index.html'));
    expect(resolvePageFile('app://registre', ELECTRON_ORIGIN, FOLDER)).toBe(join(FOLDER, 'index.html'));
    expect(resolvePageFile('app://registre/assets/main-B_x-1.js?v=1#a', ELECTRON_ORIGIN, FOLDER)).toBe(
      join(FOLDER, 'assets', 'main-B_x-1.js'),
    );
  });

  test.each([
    'app://registre/..%2f..%2fetc/passwd',
    'app://registre/a/%2e%2e%2f%2e%2e%2fsecret',
    'app://registre/..%5c..%5csecret',
    'app://registre/a\\..\\..\\secret',
    'app://registre/C:/Windows/win.ini',
    'app://registre/index.html::$DATA',
    'app://registre/%00index.html',
    'app://registre//etc/passwd',
    'app://registre/.env',
    'app://registre/assets/.hidden',
    'app://registre/assets/',
    'app://autre/index.html',
    'file:///etc/passwd',
    'pas une adresse',
  ])('refuses %s', (url) => expect(resolvePageFile(url, ELECTRON_ORIGIN, FOLDER)).toBeNull());

  test('keeps an address that climbs inside the folder', () => {
    expect(resolvePageFile('app://registre/%2e%2e/../secret', ELECTRON_ORIGIN, FOLDER)).toBe(
      join(FOLDER, 'secret'),
    );
  });

  test('never points outside the folder, whatever the address', () => {
    const piece = fc.constantFrom(
      '..',
      '.',
      '%2e',
      '%2E%2E',
      '%2f',
      '%5c',
      '\\',
      '/',
      'a',
      'a.js',
      '~',
      ':',
      '%00',
      '%',
    );
    void fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const file = resolvePageFile(`app://registre/${pieces.join('')}`, ELECTRON_ORIGIN, FOLDER);
        return file === null || !relative(FOLDER, file).split(sep).includes('..');
      }),
      { numRuns: 2_000 },
    );
  });
});
