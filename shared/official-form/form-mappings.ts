import type { OfficialFormKind } from '../contract/official-form-contract.ts';
import type { FormMapping } from './form-mapping.ts';
import { planAdaptationsMapping } from './plan-adaptations-mapping.ts';
import { planAdministrativeMapping } from './plan-administrative-mapping.ts';
import { planCareMapping } from './plan-care-mapping.ts';
import { sheet01Mapping } from './sheet-01-mapping.ts';
import { sheet02Mapping } from './sheet-02-mapping.ts';
import { sheet03aMapping } from './sheet-03a-mapping.ts';
import { sheet04Mapping } from './sheet-04-mapping.ts';
import { sheet06Mapping } from './sheet-06-mapping.ts';
import { sheetStandardMapping } from './sheet-standard-mapping.ts';

const planMapping: FormMapping = {
  kind: 'plan',
  added: [
    {
      field: 'Autres partenaires',
      label: 'Autres partenaires\u00A0: lesquels',
      source: { from: 'fact', fact: 'otherPartner' },
      page: 2,
      rectangle: [80, 239, 152, 273],
      cover: [80, 246, 150, 261],
    },
  ],
  fields: [...planAdministrativeMapping, ...planAdaptationsMapping, ...planCareMapping],
};

/** The ministry's seven forms (2021 model): what each of their fields is for us. */
export const formMappings: Readonly<Record<OfficialFormKind, FormMapping>> = {
  plan: planMapping,
  standard: sheetStandardMapping,
  '01': sheet01Mapping,
  '02': sheet02Mapping,
  '03a': sheet03aMapping,
  '04': sheet04Mapping,
  '06': sheet06Mapping,
};
