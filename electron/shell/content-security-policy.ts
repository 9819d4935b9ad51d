import { randomBytes } from 'node:crypto';

/** Stands in the built page wherever a nonce belongs; each host replaces it at each load. */
export const NONCE_PLACEHOLDER = '__CSP_NONCE__';

/** Unguessable and never used twice. */
export function createNonce(): string {
  return randomBytes(18).toString('base64');
}

/** What the window may load: its own files, and the styles its libraries write under this load's nonce. */
export function buildContentSecurityPolicy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' blob: data:",
    "font-src 'self'",
    "worker-src 'self' blob:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/** The same headers in both hosts, so that what passes the tests passes in Electron. */
export function buildSecurityHeaders(nonce: string): Record<string, string> {
  return {
    'content-security-policy': buildContentSecurityPolicy(nonce),
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'permissions-policy': 'camera=(), microphone=(), geolocation=(), usb=(), serial=(), hid=()',
    'cache-control': 'no-store',
  };
}

export function insertNonce(html: string, nonce: string): string {
  return html.replaceAll(NONCE_PLACEHOLDER, nonce);
}
