// npm chooses versions by the Node that runs it: under Node 20 it silently picks old majors. This runs the npm at hand
// on this project's Node 24: « npm run deps -- install -D <package> ».
import { spawnSync } from 'node:child_process';

const npmCli = process.env.npm_execpath;
if (npmCli === undefined) {
  console.error('Passez par npm : « npm run deps -- install -D <paquet> ».');
  process.exit(1);
}
const outcome = spawnSync(process.execPath, [npmCli, ...process.argv.slice(2)], { stdio: 'inherit' });
process.exit(outcome.status ?? 1);
