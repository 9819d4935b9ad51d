import { parse, stringify } from 'devalue';
import { AppError } from '../../shared/app-error.ts';
import type { OutputOf, RequestOf } from '../../shared/contract/contract.ts';
import type { Envelope } from '../../shared/contract/envelope.ts';
import type { RouteName } from '../../shared/contract/route-names.ts';

/** Sends a request the way the window does, devalue text in and out. */
export type AskWire = (route: string, wireInput: string) => Promise<string>;

/** A request of a program that drives the core as a window would: its value, or the core's error thrown. */
export async function askCore<R extends RouteName>(
  askWire: AskWire,
  route: R,
  input: RequestOf<R>,
): Promise<OutputOf<R>> {
  const envelope: Envelope<OutputOf<R>> = parse(await askWire(route, stringify(input)));
  if (!envelope.ok) {
    const { code, issues, details } = envelope.error;
    throw new AppError(code, { issues, details, cause: route });
  }
  return envelope.value;
}
