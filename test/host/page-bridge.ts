import type { BrowserContext } from '@playwright/test';
import { stringify } from 'devalue';
import { answerMessage } from '../../electron/shell/ipc-transport.ts';
import type { PageOrigin } from '../../electron/shell/web-policy.ts';
import { BRIDGE_NAME } from '../../shared/contract/bridge.ts';
import { eventNames, routeNames } from '../../shared/contract/route-names.ts';

/** Name of the exposed binding and of the page event that carries the core's events. */
export const BINDING = '__registreRequest';
export const PAGE_EVENT = 'registre-event';

type Ask = (route: string, wireInput: string) => Promise<string>;

/** Gives every page of the context the same `window.registre` that Electron's preload gives. */
export async function installPageBridge(
  context: BrowserContext,
  origin: PageOrigin,
  ask: Ask,
): Promise<void> {
  await context.exposeBinding(BINDING, (source, route: unknown, input: unknown) => {
    const sender = { url: source.frame.url(), isTopFrame: source.frame.parentFrame() === null };
    return answerMessage({ sender, origin, route, input }, ask);
  });
  await context.addInitScript(defineBridge, {
    name: BRIDGE_NAME,
    binding: BINDING,
    pageEvent: PAGE_EVENT,
    routes: [...routeNames],
    events: [...eventNames],
    unknownRoute: UNKNOWN_ROUTE,
  });
}

/** Refused before it leaves the page, as the preload does. */
const UNKNOWN_ROUTE = stringify({ ok: false, error: { code: 'ROUTE_NOT_FOUND', issues: [], details: {} } });

type BridgeOptions = {
  name: string;
  binding: string;
  pageEvent: string;
  routes: string[];
  events: string[];
  unknownRoute: string;
};

/** Runs inside the page: it may use nothing from this module. */
function defineBridge(options: BridgeOptions): void {
  const send = Reflect.get(window, options.binding) as Ask;
  const bridge = {
    request(route: string, input: string) {
      return options.routes.includes(route) ? send(route, input) : Promise.resolve(options.unknownRoute);
    },
    onEvent(listener: (name: string) => void) {
      const forward = (event: Event) => {
        const name: unknown = event instanceof CustomEvent ? event.detail : null;
        if (typeof name === 'string' && options.events.includes(name)) listener(name);
      };
      window.addEventListener(options.pageEvent, forward);
      return () => window.removeEventListener(options.pageEvent, forward);
    },
  };
  Object.defineProperty(window, options.name, { value: Object.freeze(bridge) });
}
