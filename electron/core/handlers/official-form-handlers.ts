import type { DocumentEngine } from '../printing/document-engine.ts';
import { addOfficialForm, listOfficialForms, removeOfficialForm } from '../services/official-form-service.ts';
import type { HandlersOf, HandlerTools } from './handler-tools.ts';

/** @param engine reads the forms that are added, in its own thread: one made to harm stops nothing. */
export function createOfficialFormHandlers(
  { open }: Pick<HandlerTools, 'open'>,
  engine: Pick<DocumentEngine, 'readOfficialForm'>,
): HandlersOf<'officialForm'> {
  return {
    'officialForm.list': () => listOfficialForms(open()),
    'officialForm.add': ({ bytes }) =>
      addOfficialForm(open(), bytes, (form) => engine.readOfficialForm(form)),
    'officialForm.remove': ({ formId }) => removeOfficialForm(open(), formId),
  };
}
