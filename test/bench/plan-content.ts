import { buildDemonstration } from '../../electron/core/demonstration/build-demonstration.ts';
import type { DocumentContent } from '../../shared/documents/blocks.ts';
import { buildPlanDocument, WHOLE_PLAN } from '../../shared/documents/plan-document.ts';

const TODAY = '2026-11-22';

/** The PAI that the engines draw: the first pupil of the demonstration, photo left out (not every engine has one). */
export function buildBenchPlan(): DocumentContent {
  const { school, organisation, pupils } = buildDemonstration({ today: TODAY });
  const first = pupils[0];
  if (!first) throw new Error('The demonstration has no pupil');
  const pupil = { ...first.input, id: first.id, revision: 1, hasPhoto: false };
  const plan = { ...first.plan, pupilId: first.id, revision: 1, changedAt: `${TODAY}T09:42:00.000Z` };
  return buildPlanDocument({ school, organisation, pupil, photo: null, plan }, WHOLE_PLAN, TODAY);
}
