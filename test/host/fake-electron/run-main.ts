import { registerHooks } from 'node:module';
import { pathToFileURL } from 'node:url';

/**
 * Runs the built main bundle of a `dist` folder with the fake Electron, then a scenario of the tests, and prints what
 * the scenario saw as one line of JSON: `node run-main.ts <dist> <scenario.ts> [--self-check]`.
 */
const [dist = '', scenario = ''] = process.argv.slice(2);

registerHooks({
  resolve(specifier, context, nextResolve) {
    if (specifier !== 'electron') return nextResolve(specifier, context);
    return { url: new URL('./electron.ts', import.meta.url).href, shortCircuit: true };
  },
});

await import(pathToFileURL(`${dist}/main/main.js`).href);
const { observe } = (await import(pathToFileURL(scenario).href)) as { observe: () => Promise<unknown> };
process.stdout.write(`\n${JSON.stringify(await observe())}\n`);
process.exit(0);
