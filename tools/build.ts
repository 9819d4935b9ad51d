import { buildAll } from './build-all.ts';
import { isBuildCurrent } from './build-stamp.ts';

const startedAt = performance.now();
if (!process.argv.includes('--force') && isBuildCurrent()) {
  console.log('dist est à jour.');
} else {
  await buildAll();
  console.log(`dist construit en ${((performance.now() - startedAt) / 1000).toFixed(1)} s.`);
}
