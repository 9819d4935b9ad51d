import type { Page } from '@playwright/test';
import type { BatchKind, BatchOutput } from '../../../shared/contract/batch-contract.ts';
import { batchWords as words } from '../../../shared/text/screen/batch-words.ts';
import { planDocumentWords } from '../../../shared/text/screen/document-words.ts';

/** The page « Imprimer par lot ». */
export function findBatch(page: Page) {
  const region = (name: string) => page.getByRole('region', { name, exact: true });
  const main = page.getByRole('main');
  return {
    main,
    kind: (kind: BatchKind) =>
      region(words.documents).getByRole('checkbox', { name: planDocumentWords[kind].name, exact: true }),
    inForce: main.getByRole('radio', { name: /^Tous les PAI en vigueur/ }),
    shown: main.getByRole('radio', { name: /^Les élèves affichés dans le registre/ }),
    byClass: main.getByRole('radio', { name: words.scopes.class }),
    choose: main.getByRole('radio', { name: words.scopes.choose }),
    search: main.getByLabel(words.search),
    untickAll: main.getByRole('button', { name: words.untickAll }),
    pupil: (name: string) => main.getByRole('checkbox', { name }),
    output: (output: BatchOutput) =>
      main.getByRole('radio', { name: words.outputs[output].name, exact: true }),
    protect: main.getByRole('radio', { name: words.forms.protected }),
    start: main.getByRole('button', { name: /^Préparer \d/ }),
    bar: main.getByRole('progressbar'),
    cancel: main.getByRole('button', { name: words.cancel }),
    print: main.getByRole('button', { name: /^Imprimer [\d\s]+ pages?$/ }),
    another: main.getByRole('button', { name: words.dismiss }),
  };
}
