import { stringify } from 'devalue';
import type * as z from 'zod';
import type { Account } from '../../shared/account/account-schema.ts';
import { AppError, type ValidationIssue } from '../../shared/app-error.ts';
import { contract } from '../../shared/contract/contract.ts';
import type { Envelope } from '../../shared/contract/envelope.ts';
import { permissions } from '../../shared/contract/permissions.ts';
import type { RouteDefinition } from '../../shared/contract/route-definition.ts';
import type { RouteName } from '../../shared/contract/route-names.ts';
import { toAppError } from '../database/sqlite-errors.ts';
import type { Handlers } from './handlers/handlers.ts';
import type { LogEntry } from './ports.ts';
import { parseWireText } from './wire-text.ts';

/** Who asks, once a register is open. */
export type Caller = {
  account: Account;
  /** Until a provisional passphrase is changed, nothing else may be asked. */
  mustChangePassphrase: boolean;
  isReadOnly: boolean;
};

type RouterParts = {
  handlers: Handlers;
  /** null while the register is locked. The same object as long as the session lasts. */
  getCaller: () => Caller | null;
  log: (entry: LogEntry) => void;
};

/**
 * Answers one request: known route → register open → role allowed → input parsed strictly → handler → output parsed.
 * It is the only place that catches, and it never rejects.
 */
export function createRouter({ handlers, getCaller, log }: RouterParts) {
  return async (route: string, wireInput: string): Promise<string> => {
    const start = performance.now();
    const envelope = await answer(route, wireInput, handlers, getCaller);
    const name = isRouteName(route) ? route : 'unknown';
    const code = envelope.ok ? 'OK' : envelope.error.code;
    log({ route: name, milliseconds: Math.round(performance.now() - start), code });
    return stringify(envelope);
  };
}

async function answer(
  route: string,
  wireInput: string,
  handlers: Handlers,
  getCaller: () => Caller | null,
): Promise<Envelope<unknown>> {
  try {
    if (!isRouteName(route)) throw new AppError('ROUTE_NOT_FOUND');
    const definition: RouteDefinition = contract[route];
    const caller = getCaller();
    assertAllowed(route, caller);
    const input = parseInput(definition.input, wireInput);
    const handle = handlers[route] as (input: unknown) => unknown;
    const value = definition.output.parse(await handle(input));
    // Locked while the answer was being prepared (a long document): nothing may leave any more.
    if (permissions[route].who !== 'anyone' && getCaller()?.account.id !== caller?.account.id)
      throw new AppError('REGISTER_LOCKED');
    return { ok: true, value };
  } catch (error) {
    return { ok: false, error: toFailure(error) };
  }
}

function isRouteName(route: string): route is RouteName {
  return Object.hasOwn(contract, route);
}

function assertAllowed(route: RouteName, caller: Caller | null): void {
  const { who, effect } = permissions[route];
  if (who === 'anyone') return;
  if (!caller) throw new AppError('REGISTER_LOCKED');
  if (who !== 'signedIn') {
    if (caller.mustChangePassphrase || !who.includes(caller.account.role)) throw new AppError('FORBIDDEN');
  }
  if (effect === 'write' && caller.isReadOnly) throw new AppError('REGISTER_READ_ONLY');
}

function parseInput(schema: z.ZodType, wireInput: string): unknown {
  let value: unknown;
  try {
    value = parseWireText(wireInput);
  } catch (cause) {
    throw new AppError('VALIDATION_FAILED', { cause });
  }
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  throw new AppError('VALIDATION_FAILED', { issues: result.error.issues.map(toIssue) });
}

/** Our schemas give a code as message; a library's own message (it may quote the value) becomes « INVALID ». */
function toIssue(issue: z.core.$ZodIssue): ValidationIssue {
  return { path: issue.path.join('.'), code: /^[A-Z_]+$/.test(issue.message) ? issue.message : 'INVALID' };
}

/** What is neither ours nor SQLite's is « INTERNAL », with no detail: a message could hold a name. */
function toFailure(caught: unknown): {
  code: AppError['code'];
  issues: ValidationIssue[];
  details: AppError['details'];
} {
  // A page that is damaged may be met anywhere, outside a transaction too.
  const error = toAppError(caught);
  if (!(error instanceof AppError)) return { code: 'INTERNAL', issues: [], details: {} };
  return { code: error.code, issues: [...error.issues], details: error.details };
}
