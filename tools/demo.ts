import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { AppError } from '../shared/app-error.ts';
import { isCalendarDate } from '../shared/calendar/calendar-date.ts';
import { getErrorMessage } from '../shared/text/error-messages.ts';
import { DemonstrationRefused, makeDemonstration } from './make-demonstration.ts';

const USAGE = 'Usage : npm run demo -- --out DOSSIER [--today AAAA-MM-JJ]';

process.exitCode = await run();

async function run(): Promise<number> {
  const options = readOptions();
  if (options === null) {
    console.error(USAGE);
    return 2;
  }
  try {
    await makeDemonstration({ ...options, say: (line) => console.log(line) });
    return 0;
  } catch (error) {
    if (error instanceof DemonstrationRefused) console.error(error.message);
    else if (error instanceof AppError) console.error(getErrorMessage(error.code, error.details));
    else throw error;
    return 1;
  }
}

function readOptions(): { out: string; today: string | null } | null {
  try {
    const { values } = parseArgs({ options: { out: { type: 'string' }, today: { type: 'string' } } });
    const { out, today } = values;
    if (out === undefined || out === '') return null;
    if (today !== undefined && !isCalendarDate(today)) return null;
    return { out: resolve(out), today: today ?? null };
  } catch {
    return null;
  }
}
