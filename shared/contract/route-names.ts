/** Every request the window may send. Strings only, so that the preload stays a few lines. */
export const routeNames = [
  'session.getState',
  'session.chooseFolder',
  'session.create',
  'session.createDemonstration',
  'session.openFolder',
  'session.unlock',
  'session.lock',
  'school.get',
  'school.save',
  'school.saveOrganisation',
  'pupil.list',
  'pupil.get',
  'pupil.create',
  'pupil.save',
  'pupil.remove',
  'pupil.getPhoto',
  'pupil.setPhoto',
  'plan.get',
  'plan.create',
  'plan.saveDraft',
  'plan.close',
  'plan.reopen',
  'safetyList.get',
  'document.render',
  'document.save',
] as const;
export type RouteName = (typeof routeNames)[number];

/**
 * Every event the window may hear: the register was locked; or the host asks the window to lock it, which first
 * writes what was just typed.
 */
export const eventNames = ['registerLocked', 'lockRequested'] as const;
export type EventName = (typeof eventNames)[number];
