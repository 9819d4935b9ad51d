import type { App, Session, WebContents } from 'electron';
import { isOwnUrl, isRequestAllowed, type PageOrigin } from './web-policy.ts';

/** Before the application is ready: no name is ever resolved and Chromium fetches nothing for itself. */
export function forbidNetwork(app: App): void {
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
  app.commandLine.appendSwitch('disable-background-networking');
  app.commandLine.appendSwitch('disable-component-update');
  app.commandLine.appendSwitch('disable-domain-reliability');
}

/** Denied by default: permissions, devices, downloads, and every request that is not for our own files. */
export function lockSession(session: Session, origin: PageOrigin): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.on('will-download', (event) => event.preventDefault());
  session.webRequest.onBeforeRequest((details, answer) => {
    answer({ cancel: !isRequestAllowed(details.url, origin) });
  });
}

/** A page stays where it is: no other page, window, frame or webview, and a title that names nobody. */
export function lockContents(contents: WebContents, origin: PageOrigin): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.on('will-navigate', (event) => refuseForeign(event, event.url));
  contents.on('will-frame-navigate', (event) => refuseForeign(event, event.url));
  contents.on('will-redirect', (event) => refuseForeign(event, event.url));
  contents.on('page-title-updated', (event) => event.preventDefault());

  function refuseForeign(event: { preventDefault(): void }, url: string): void {
    if (!isOwnUrl(url, origin)) event.preventDefault();
  }
}
