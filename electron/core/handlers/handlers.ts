import { AppError } from '../../../shared/app-error.ts';
import type { InputOf, OutputOf } from '../../../shared/contract/contract.ts';
import type { RouteName } from '../../../shared/contract/route-names.ts';
import type { OpenRegister } from '../open-register.ts';
import type { Ports } from '../ports.ts';
import type { DocumentService } from '../services/document-service.ts';
import { closePlan, createPlan, getPlan, reopenPlan, savePlanPart } from '../services/plan-service.ts';
import {
  createPupil,
  getPhoto,
  getPupil,
  listRegister,
  removePupil,
  savePupil,
  setPhoto,
} from '../services/pupil-service.ts';
import { getSafetyList } from '../services/safety-list-service.ts';
import { getSchool, saveOrganisation, saveSchool } from '../services/school-service.ts';
import type { SessionService } from '../services/session-service.ts';

/** One handler a route, no more and no less: a missing or an undeclared one does not compile. */
export type Handlers = {
  readonly [R in RouteName]: (input: InputOf<R>) => OutputOf<R> | Promise<OutputOf<R>>;
};

export function createHandlers(ports: Ports, session: SessionService, documents: DocumentService): Handlers {
  const today = () => ports.clock.today();
  const open = (): OpenRegister => {
    if (!session.register) throw new AppError('REGISTER_LOCKED');
    return session.register;
  };
  return {
    'session.getState': () => session.getState(),
    'session.chooseFolder': ({ purpose }) => session.chooseFolder(purpose),
    'session.create': (input) => session.create(input),
    'session.createDemonstration': () => session.createDemonstration(),
    'session.openFolder': ({ folder }) => session.openFolder(folder),
    'session.unlock': (input) => session.unlock(input),
    'session.lock': () => session.lock(),
    'school.get': () => getSchool(open()),
    'school.save': ({ expectedRevision, school }) => saveSchool(open(), expectedRevision, school),
    'school.saveOrganisation': (input) =>
      saveOrganisation(open(), input.expectedRevision, input.organisation),
    'pupil.list': () => listRegister(open(), today()),
    'pupil.get': ({ pupilId }) => getPupil(open(), pupilId),
    'pupil.create': ({ pupil }) => createPupil(open(), pupil, today()),
    'pupil.save': (input) => savePupil(open(), input, today()),
    'pupil.remove': ({ pupilId }) => removePupil(open(), pupilId),
    'pupil.getPhoto': ({ pupilId }) => getPhoto(open(), pupilId),
    'pupil.setPhoto': ({ pupilId, photo }) => setPhoto(open(), pupilId, photo),
    'plan.get': ({ planId }) => getPlan(open(), planId),
    'plan.create': ({ pupilId }) => createPlan(open(), pupilId, today()),
    'plan.saveDraft': (input) => savePlanPart(open(), input, today()),
    'plan.close': (input) => closePlan(open(), input, today()),
    'plan.reopen': (input) => reopenPlan(open(), input, today()),
    'safetyList.get': () => getSafetyList(open(), today()),
    'document.render': ({ document, purpose }) => documents.render(open(), document, purpose),
    'document.save': ({ document }) => documents.save(open(), document),
  };
}
