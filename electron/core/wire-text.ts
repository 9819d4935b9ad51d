import { unflatten } from 'devalue';

/** The only types beyond JSON's that a request may carry (devalue's names). */
const TYPES = ['Uint8Array', 'ArrayBuffer'];
/** What devalue writes first in an array whose length is said apart. */
const SPARSE = -7;

/**
 * Reads the text of a request. devalue can also carry dates, maps, and arrays whose length is only said (four billion
 * places in a few characters): what is not JSON or bytes is refused here, before any schema walks it.
 */
export function parseWireText(text: string): unknown {
  const values: unknown = JSON.parse(text);
  if (!Array.isArray(values) || !values.every(isPlain))
    throw new Error('Only JSON values and bytes are accepted');
  return unflatten(values);
}

function isPlain(value: unknown): boolean {
  if (!Array.isArray(value)) return true;
  const first: unknown = value[0];
  return typeof first === 'string' ? TYPES.includes(first) : first !== SPARSE;
}
