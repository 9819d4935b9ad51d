import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { isCalendarDate } from '../shared/calendar/calendar-date.ts';

const USAGE = 'Usage : npm run demo -- --out DOSSIER [--today AAAA-MM-JJ] [--official DOSSIER]';

const options = readOptions();
if (options === null) {
  console.error(USAGE);
  process.exitCode = 2;
} else {
  // Only now: a mistake in the command is told at once.
  const { runDemonstration } = await import('./make-demonstration.ts');
  process.exitCode = await runDemonstration(options);
}

function readOptions(): { out: string; today: string | null; official: string | null } | null {
  try {
    const { values } = parseArgs({
      options: { out: { type: 'string' }, today: { type: 'string' }, official: { type: 'string' } },
    });
    const { out, today, official } = values;
    if (out === undefined || out === '') return null;
    if (today !== undefined && !isCalendarDate(today)) return null;
    if (official === '') return null;
    return { out: resolve(out), today: today ?? null, official: official ? resolve(official) : null };
  } catch {
    return null;
  }
}
