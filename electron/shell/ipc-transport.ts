import { stringify } from 'devalue';
import type { IpcMain, IpcMainInvokeEvent } from 'electron';
import type { ErrorCode } from '../../shared/app-error.ts';
import { BRIDGE_NAME } from '../../shared/contract/bridge.ts';
import type { Envelope } from '../../shared/contract/envelope.ts';
import type { AskWire } from './ask-core.ts';
import { isTrustedSender, type PageOrigin, type Sender } from './web-policy.ts';

/** The one channel from the window to the core: who speaks is checked before what is said. */
export function registerIpcTransport(
  ipcMain: Pick<IpcMain, 'handle'>,
  origin: PageOrigin,
  ask: AskWire,
): void {
  ipcMain.handle(BRIDGE_NAME, (event, route: unknown, input: unknown) =>
    answerMessage({ sender: readSender(event), origin, route, input }, ask),
  );
}

/** An untrusted message as it came, and who sent it. */
export type Message = { sender: Sender; origin: PageOrigin; route: unknown; input: unknown };

/** Shared by both hosts. Never rejects. */
export async function answerMessage(message: Message, ask: AskWire): Promise<string> {
  if (!isTrustedSender(message.sender, message.origin)) return writeFailure('FORBIDDEN_SENDER');
  if (typeof message.route !== 'string' || typeof message.input !== 'string') {
    return writeFailure('VALIDATION_FAILED');
  }
  return ask(message.route, message.input);
}

function writeFailure(code: ErrorCode): string {
  const envelope: Envelope<never> = { ok: false, error: { code, issues: [], details: {} } };
  return stringify(envelope);
}

function readSender(event: IpcMainInvokeEvent): Sender {
  const frame = event.senderFrame;
  return frame === null ? null : { url: frame.url, isTopFrame: frame.parent === null };
}
