import { stringify } from 'devalue';
import type * as z from 'zod';
import type { Account } from '../../shared/account/account-schema.ts';
import { AppError, type ValidationIssue } from '../../shared/app-error.ts';
import { contract } from '../../shared/contract/contract.ts';
import type { Envelope } from '../../shared/contract/envelope.ts';
import type { RouteDefinition } from '../../shared/contract/route-definition.ts';
import type { RouteName } from '../../shared/contract/route-names.ts';
import type { Handlers } from './handlers/handlers.ts';
import type { LogEntry } from './ports.ts';
import { parseWireText } from './wire-text.ts';

type RouterParts = {
  handlers: Handlers;
  /** Who has opened the register; null while it is locked. */
  getAccount: () => Account | null;
  log: (entry: LogEntry) => void;
};

/**
 * Answers one request: known route → register open → role allowed → input parsed strictly → handler → output parsed.
 * It is the only place that catches, and it never rejects.
 */
export function createRouter({ handlers, getAccount, log }: RouterParts) {
  return async (route: string, wireInput: string): Promise<string> => {
    const start = performance.now();
    const envelope = await answer(route, wireInput, handlers, getAccount);
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
  getAccount: () => Account | null,
): Promise<Envelope<unknown>> {
  try {
    if (!isRouteName(route)) throw new AppError('ROUTE_NOT_FOUND');
    const definition: RouteDefinition = contract[route];
    const account = getAccount();
    assertAllowed(definition, account);
    const input = parseInput(definition.input, wireInput);
    const handle = handlers[route] as (input: unknown) => unknown;
    const value = definition.output.parse(await handle(input));
    // Locked while the answer was being prepared (a long document): nothing may leave any more.
    if (definition.access !== 'anyone' && getAccount() !== account) throw new AppError('REGISTER_LOCKED');
    return { ok: true, value };
  } catch (error) {
    return { ok: false, error: toFailure(error) };
  }
}

function isRouteName(route: string): route is RouteName {
  return Object.hasOwn(contract, route);
}

function assertAllowed({ access }: RouteDefinition, account: Account | null): void {
  if (access === 'anyone') return;
  if (!account) throw new AppError('REGISTER_LOCKED');
  if (!access.includes(account.role)) throw new AppError('FORBIDDEN');
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

/** What is not ours is « INTERNAL », with no detail: a message could hold a name. */
function toFailure(error: unknown): {
  code: AppError['code'];
  issues: ValidationIssue[];
  details: AppError['details'];
} {
  if (!(error instanceof AppError)) return { code: 'INTERNAL', issues: [], details: {} };
  return { code: error.code, issues: [...error.issues], details: error.details };
}
