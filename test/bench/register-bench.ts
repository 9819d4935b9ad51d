import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRepositories, type Repositories } from '../../electron/core/repositories.ts';
import { migrateRegister } from '../../electron/database/migrate.ts';
import {
  closeRegisterDatabase,
  inTransaction,
  openRegisterDatabase,
  type RegisterDatabase,
} from '../../electron/database/register-database.ts';
import { buildEmptyPlanContent } from '../../shared/plan/plan-content-schema.ts';
import { getCareStatus, getPlanState } from '../../shared/plan/plan-status-rules.ts';
import { type BenchRow, compareVariants, type Variant } from './measure.ts';

const PUPILS = 300;
const TODAY = '2026-11-22';
const NOW = '2026-11-22T09:42:00.000Z';

type Bench = { name: string; database: RegisterDatabase; repositories: Repositories; planIds: string[] };

/** The same work on an encrypted register and on a plain SQLite file, side by side. */
export async function benchRegister(rounds: number): Promise<BenchRow[]> {
  const folder = mkdtempSync(join(tmpdir(), 'registre-pai-bench-'));
  const benches = [
    openBench('encrypted', join(folder, 'encrypted.db'), randomBytes(32)),
    openBench('plain', join(folder, 'plain.db'), null),
  ];
  try {
    const compare = (subject: string, units: number, work: (bench: Bench) => void) =>
      compareVariants(
        subject,
        benches.map((bench): Variant => ({ name: bench.name, run: () => work(bench), units })),
        rounds,
      );
    return [
      ...(await compare('Save one part of a PAI (transaction, flushed)', 50, saveDrafts)),
      ...(await compare('Read one PAI', 300, readPlans)),
      ...(await compare(`List the register, ${PUPILS} pupils`, 5, listRegister)),
      ...(await compare('Copy the register (backup)', 1, (bench) => copy(bench, folder))),
    ];
  } finally {
    for (const { database } of benches) closeRegisterDatabase(database);
    rmSync(folder, { recursive: true, force: true });
  }
}

function openBench(name: string, file: string, key: Uint8Array | null): Bench {
  const database = openRegisterDatabase(file, key);
  migrateRegister(database, join(import.meta.dirname, '../../drizzle'), () => undefined);
  const repositories = createRepositories(database);
  const planIds = inTransaction(database, () =>
    Array.from({ length: PUPILS }, (_, index) => insertPupil(repositories, index)),
  );
  return { name, database, repositories, planIds };
}

export function insertPupil({ pupils, plans }: Repositories, index: number): string {
  const pupilId = randomUUID();
  const planId = randomUUID();
  pupils.insert(
    pupilId,
    {
      lastName: `Élève ${index}`,
      firstName: 'Inventé',
      birthDate: '2018-03-04',
      address: '1 rue des Écoles',
      classId: null,
      enteredOn: null,
      leftOn: null,
      resourceAdult: '',
      safePlaceId: null,
      guardians: [],
    },
    NOW,
  );
  plans.insert({
    id: planId,
    pupilId,
    revision: 1,
    createdOn: TODAY,
    changedAt: NOW,
    closedOn: null,
    content: buildEmptyPlanContent(),
  });
  return planId;
}

function saveDrafts({ database, repositories: { plans }, planIds }: Bench): void {
  for (const planId of planIds.slice(0, 50)) {
    inTransaction(database, () => {
      const plan = plans.find(planId);
      if (!plan) throw new Error('The bench lost a plan');
      plan.content.adaptations.consequences = `Peut avoir besoin de repos. ${plan.revision}`;
      plans.update({ ...plan, revision: plan.revision + 1 }, 'adaptations');
    });
  }
}

function readPlans({ repositories: { plans }, planIds }: Bench): void {
  for (const planId of planIds) plans.find(planId);
}

function listRegister({ repositories: { pupils, plans } }: Bench): void {
  for (let time = 0; time < 5; time += 1) {
    pupils.list();
    for (const plan of plans.list()) {
      getPlanState(plan, TODAY);
      getCareStatus(plan.content, TODAY);
    }
  }
}

function copy({ database, name }: Bench, folder: string): void {
  const target = join(folder, `${name}-${randomUUID()}.db`);
  database.sqlite.prepare('VACUUM INTO ?').run(target);
  rmSync(target);
}
