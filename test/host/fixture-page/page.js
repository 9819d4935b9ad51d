// A page of a few lines, to try the host itself: it keeps every event it hears.
globalThis.heard = [];
globalThis.stopHearing = globalThis.registre.onEvent((name) => globalThis.heard.push(name));
