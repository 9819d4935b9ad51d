import { useMemo } from 'react';
import type { Signatory } from '../../../shared/plan/administrative-schema.ts';
import { usePlanEditor } from './plan-editor-context.ts';
import { changeSignatory } from './signatory-rows.ts';

/** Id of the element that holds a signatory's fields. */
export function buildSignatoryId(id: string): string {
  return `administrative-signatory-${id}`;
}

/** Adding, changing and removing signatories: the same three functions for as long as the page lives. */
export function useSignatories() {
  const { store, goTo } = usePlanEditor();
  return useMemo(() => {
    const give = (change: (list: readonly Signatory[]) => Signatory[], field: string | null) => {
      const part = store.getState().content.administrative;
      store.change('administrative', { ...part, signatories: change(part.signatories) }, field);
    };
    return {
      add: (signatory: Signatory) => {
        give((list) => [...list, signatory], null);
        goTo({ part: 'administrative', fieldId: buildSignatoryId(signatory.id) });
      },
      change: (id: string, known: Partial<Signatory>, field: string | null) =>
        give((list) => changeSignatory(list, id, known), field && `signatories.${id}.${field}`),
      remove: (id: string) => give((list) => list.filter((one) => one.id !== id), null),
    };
  }, [store, goTo]);
}
