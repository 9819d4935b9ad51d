import type { BrowserContext, Page } from '@playwright/test';
import type { Core } from '../../electron/core/core.ts';
import { servePage } from '../../electron/shell/serve-page.ts';
import { buildStartUrl, isRequestAllowed, type PageOrigin } from '../../electron/shell/web-policy.ts';
import { type BrowserOptions, openBrowser } from './browser.ts';
import type { HostEvents } from './host-events.ts';
import { installPageBridge, PAGE_EVENT } from './page-bridge.ts';

/** Never resolved: every file is served by interception. `https` makes it a secure context. */
export const HOST_ORIGIN: PageOrigin = { protocol: 'https:', host: 'registre.test' };

export type ChromiumHostOptions = BrowserOptions & {
  core: Pick<Core, 'request'>;
  /** Where the core's `emit` port writes. */
  events: HostEvents;
  /** The built window: the folder that holds index.html. */
  rendererFolder: string;
};

export type ChromiumHost = {
  context: BrowserContext;
  /** Opens the application in one more window on the same core. */
  openWindow: () => Promise<Page>;
  /** Every address the page asked for outside the application, in order. Empty when all is well. */
  refusedRequests: string[];
  /** Closes the browser, not the core. */
  close: () => Promise<void>;
};

/** The second host (design §2): the same core and the same window as Electron's, in an ordinary Chromium. */
export async function startChromiumHost(options: ChromiumHostOptions): Promise<ChromiumHost> {
  const browser = await openBrowser(options);
  const { context } = browser;
  const refusedRequests: string[] = [];
  await serveFiles(context, options.rendererFolder, refusedRequests);
  await installPageBridge(context, HOST_ORIGIN, (route, input) => options.core.request(route, input));
  context.on('page', (page) => refuseSecondary(page, refusedRequests));
  const stopEvents = options.events.subscribe((event) => sendToPages(context, event));
  return {
    context,
    refusedRequests,
    async openWindow() {
      const page = browser.takeFirstPage() ?? (await context.newPage());
      await page.goto(buildStartUrl(HOST_ORIGIN));
      return page;
    },
    async close() {
      stopEvents();
      await browser.close();
    },
  };
}

/** Answers every request of the context: our files by interception, everything else refused and written down. */
async function serveFiles(context: BrowserContext, folder: string, refused: string[]): Promise<void> {
  await context.route('**/*', async (route) => {
    const url = route.request().url();
    if (!isRequestAllowed(url, HOST_ORIGIN)) {
      refused.push(url);
      return route.abort('blockedbyclient');
    }
    const { status, headers, body } = await servePage(url, HOST_ORIGIN, folder);
    return route.fulfill({ status, headers, body: Buffer.from(body) });
  });
}

/** A page never opens another one: Electron denies it, this host closes it at once. */
async function refuseSecondary(page: Page, refused: string[]): Promise<void> {
  if ((await page.opener()) === null) return;
  refused.push(page.url());
  await page.close();
}

function sendToPages(context: BrowserContext, event: string): void {
  for (const page of context.pages()) {
    page
      .evaluate(({ type, detail }) => window.dispatchEvent(new CustomEvent(type, { detail })), {
        type: PAGE_EVENT,
        detail: event,
      })
      // A page that is just closing has nothing to hear.
      .catch(() => undefined);
  }
}
