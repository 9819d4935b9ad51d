import { contextBridge, ipcRenderer } from 'electron';
import { BRIDGE_NAME, type Bridge } from '../shared/contract/bridge.ts';
import { eventNames, routeNames } from '../shared/contract/route-names.ts';

const knownRoutes: ReadonlySet<string> = new Set(routeNames);

/** The envelope of ROUTE_NOT_FOUND as devalue text: the preload carries no library to write it with. */
const UNKNOWN_ROUTE = '[{"ok":1,"error":2},false,{"code":3,"issues":4,"details":5},"ROUTE_NOT_FOUND",[],{}]';

const bridge: Bridge = {
  request(route, input) {
    if (!knownRoutes.has(route)) return Promise.resolve(UNKNOWN_ROUTE);
    return ipcRenderer.invoke(BRIDGE_NAME, route, input);
  },
  onEvent(listener) {
    const forward = (_event: unknown, name: unknown) => {
      const known = eventNames.find((eventName) => eventName === name);
      if (known !== undefined) listener(known);
    };
    ipcRenderer.on(BRIDGE_NAME, forward);
    return () => {
      ipcRenderer.off(BRIDGE_NAME, forward);
    };
  },
};

contextBridge.exposeInMainWorld(BRIDGE_NAME, bridge);
