import { parse, stringify } from 'devalue';
import { AppError } from '../../shared/app-error.ts';
import type { OutputOf, RequestOf } from '../../shared/contract/contract.ts';
import type { Envelope } from '../../shared/contract/envelope.ts';
import type { RouteName } from '../../shared/contract/route-names.ts';
import { signalDamage } from './damage-signal.ts';
import { getBridge } from './window-bridge.ts';

/** Asks the core. Throws an `AppError` with the code of the refusal, whatever went wrong. */
export async function request<R extends RouteName>(route: R, input: RequestOf<R>): Promise<OutputOf<R>> {
  const envelope = await send<OutputOf<R>>(route, input);
  if (envelope.ok) return envelope.value;
  if (envelope.error.code === 'REGISTER_DAMAGED') signalDamage();
  throw new AppError(envelope.error.code, envelope.error);
}

async function send<Value>(route: RouteName, input: unknown): Promise<Envelope<Value>> {
  try {
    return parse(await getBridge().request(route, stringify(input))) as Envelope<Value>;
  } catch (cause) {
    // The core never rejects: only a broken transport ends here.
    throw new AppError('INTERNAL', { cause });
  }
}
