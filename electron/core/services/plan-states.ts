import type { CalendarDate } from '../../../shared/calendar/calendar-date.ts';
import type { Plan } from '../../../shared/plan/plan.ts';
import {
  type CareState,
  getCareStatus,
  getPlanState,
  type PlanState,
} from '../../../shared/plan/plan-status-rules.ts';
import type { PlanRepository, PlanSummary } from '../../database/repositories/plan-repository.ts';

export type PlanStates = { planState: PlanState; careState: CareState };

/** Above this many plans to look at, one reading of all of them is quicker. */
const FEW = 40;

/**
 * The two statuses of plans, computed from facts and kept as long as a plan's revision and the day are the same: the
 * register's table is asked for after each save, and reads only what has changed. Lives as long as the register is
 * open, never longer.
 */
export class PlanStatesCache {
  readonly #known = new Map<string, PlanStates & { revision: number; today: CalendarDate }>();

  /** The statuses of the given plans, by id. */
  find(
    plans: PlanRepository,
    wanted: readonly PlanSummary[],
    today: CalendarDate,
  ): ReadonlyMap<string, PlanStates> {
    const stale = wanted.filter(({ id, revision }) => {
      const known = this.#known.get(id);
      return known?.revision !== revision || known.today !== today;
    });
    for (const plan of readPlans(plans, stale)) {
      const states = {
        planState: getPlanState(plan, today),
        careState: getCareStatus(plan.content, today).state,
      };
      this.#known.set(plan.id, { ...states, revision: plan.revision, today });
    }
    return this.#known;
  }
}

function readPlans(plans: PlanRepository, wanted: readonly PlanSummary[]): Plan[] {
  return wanted.length > FEW ? plans.list() : wanted.flatMap(({ id }) => plans.find(id) ?? []);
}
