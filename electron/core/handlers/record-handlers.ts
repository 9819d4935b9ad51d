import {
  closePlan,
  createPlan,
  getPlan,
  listCopies,
  reopenPlan,
  savePlanPart,
} from '../services/plan-service.ts';
import {
  createPupil,
  getPhoto,
  getPupil,
  listRegister,
  removePupil,
  savePupil,
  setPhoto,
} from '../services/pupil-service.ts';
import { exportSafetyList } from '../services/safety-list-export.ts';
import { getSafetyList, saveSafetyListLayout } from '../services/safety-list-service.ts';
import { getSchool, saveOrganisation, saveSchool } from '../services/school-service.ts';
import type { HandlersOf, HandlerTools } from './handler-tools.ts';

type RecordHandlers = HandlersOf<'school' | 'pupil' | 'plan' | 'safetyList' | 'document'>;

/** The school, its pupils, their plans, and what is printed of them. */
export function createRecordHandlers({ open, today, documents, ports }: HandlerTools): RecordHandlers {
  return {
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
    'plan.listCopies': ({ planId }) => listCopies(open(), planId),
    'safetyList.get': () => getSafetyList(open(), today()),
    'safetyList.saveLayout': ({ layout }) => saveSafetyListLayout(open(), layout),
    'safetyList.export': (input) => exportSafetyList(open(), input, ports),
    'document.render': ({ document, purpose }) => documents.render(open(), document, purpose),
    'document.save': ({ document, form }) => documents.save(open(), document, form),
  };
}
