import { createCipheriv, createHash, randomBytes } from 'node:crypto';
import type { PdfEncryption } from './pdf-objects.ts';

/** Bits of ISO 32000-2, table 22: print, print well, read aloud; nothing else may be done. The reserved ones are set. */
const PERMISSIONS = -3904 | (1 << 2) | (1 << 9) | (1 << 11);
const LONGEST_PASSWORD = 127;

type Keys = { check: Buffer; sealedKey: Buffer };

/**
 * AES-256 as of PDF 2.0 (revision 6): a random key seals the streams, and is itself sealed by what is drawn from the
 * password. The owner's password is random and forgotten. Streams only: the file has no string outside of them.
 */
export function sealFile(password: string): PdfEncryption {
  const key = randomBytes(32);
  const user = sealKey(key, preparePassword(password), Buffer.alloc(0));
  const owner = sealKey(key, randomBytes(32), user.check);
  const permissions = Buffer.alloc(16);
  permissions.writeInt32LE(PERMISSIONS, 0);
  permissions.fill(0xff, 4, 8);
  permissions.write('Tadb', 8, 'latin1');
  randomBytes(4).copy(permissions, 12);
  const sealedPermissions = encrypt('aes-256-ecb', key, null, permissions, false);
  const hex = (bytes: Buffer) => `<${bytes.toString('hex')}>`;
  return {
    dictionary:
      '<</Filter/Standard/V 5/R 6/Length 256/CF<</StdCF<</CFM/AESV3/AuthEvent/DocOpen/Length 32>>>>' +
      `/StmF/StdCF/StrF/StdCF/O${hex(owner.check)}/U${hex(user.check)}/OE${hex(owner.sealedKey)}` +
      `/UE${hex(user.sealedKey)}/P ${PERMISSIONS}/Perms${hex(sealedPermissions)}/EncryptMetadata true>>`,
    seal(bytes) {
      const start = randomBytes(16);
      return Buffer.concat([start, encrypt('aes-256-cbc', key, start, bytes, true)]);
    },
  };
}

/** As readers prepare what is typed (SASLprep, as far as French goes): composed forms, plain spaces, 127 bytes. */
function preparePassword(password: string): Buffer {
  const prepared = password.replace(/\p{Zs}/gu, ' ').normalize('NFKC');
  return Buffer.from(prepared, 'utf8').subarray(0, LONGEST_PASSWORD);
}

/** Algorithms 8 and 9: what checks the password, and the key sealed by it. */
function sealKey(key: Buffer, password: Buffer, user: Buffer): Keys {
  const [checkSalt, keySalt] = [randomBytes(8), randomBytes(8)];
  const check = Buffer.concat([hardenPassword(password, checkSalt, user), checkSalt, keySalt]);
  const wrapping = hardenPassword(password, keySalt, user);
  return { check, sealedKey: encrypt('aes-256-cbc', wrapping, Buffer.alloc(16), key, false) };
}

/** Algorithm 2.B: at least 64 rounds of AES and SHA-2, the last byte of each saying whether to go on. */
function hardenPassword(password: Buffer, salt: Buffer, user: Buffer): Buffer {
  let digest = hash('sha256', Buffer.concat([password, salt, user]));
  for (let round = 1, last = 0; round <= 64 || last > round - 1 - 32; round += 1) {
    const unit = Buffer.concat([password, digest, user]);
    const repeated = Buffer.alloc(unit.length * 64, unit);
    const sealed = encrypt('aes-128-cbc', digest.subarray(0, 16), digest.subarray(16, 32), repeated, false);
    const remainder = sealed.subarray(0, 16).reduce((sum, byte) => sum + byte, 0) % 3;
    digest = hash((['sha256', 'sha384', 'sha512'] as const)[remainder] ?? 'sha256', sealed);
    last = sealed.at(-1) ?? 0;
  }
  return digest.subarray(0, 32);
}

function hash(algorithm: 'sha256' | 'sha384' | 'sha512', bytes: Uint8Array): Buffer {
  return createHash(algorithm).update(bytes).digest();
}

function encrypt(
  algorithm: string,
  key: Buffer,
  start: Buffer | null,
  bytes: Uint8Array,
  isPadded: boolean,
): Buffer {
  const cipher = createCipheriv(algorithm, key, start).setAutoPadding(isPadded);
  return Buffer.concat([cipher.update(bytes), cipher.final()]);
}
