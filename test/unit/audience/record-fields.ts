import type * as z from 'zod';
import type { Fact } from '../../../shared/audience/fact.ts';
import { factOfField } from '../../../shared/audience/fact-of-field.ts';
import { listFieldIds } from '../../../shared/form/form-answers.ts';
import type { FormItem } from '../../../shared/form/form-item.ts';
import {
  getSheetTemplate,
  type SheetNumber,
} from '../../../shared/plan/emergency-sheets/emergency-sheet-schema.ts';

/** The way to one value of a record: names of fields, and numbers of rows. */
export type Path = readonly (string | number)[];

/** Every value of a record that is not made of other values. */
export function listLeaves(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return [path];
  if (Array.isArray(value)) return value.flatMap((each, index) => listLeaves(each, [...path, index]));
  return Object.entries(value).flatMap(([key, each]) => listLeaves(each, [...path, key]));
}

type SchemaDefinition =
  | { type: 'object'; shape: Record<string, z.ZodType> }
  | { type: 'array'; element: z.ZodType }
  | { type: 'union'; options: readonly z.ZodType[] }
  | { type: 'nullable' | 'optional' | 'default'; innerType: z.ZodType }
  | { type: 'string' | 'number' | 'boolean' | 'enum' | 'literal' };

/** Every field that a schema knows, rows described once: « adaptations.medicines.dose ». */
export function listSchemaFields(schema: z.ZodType, path: readonly string[] = []): string[] {
  const { def } = schema as unknown as { def: SchemaDefinition };
  switch (def.type) {
    case 'object':
      return Object.entries(def.shape).flatMap(([key, each]) => listSchemaFields(each, [...path, key]));
    case 'array':
      return listSchemaFields(def.element, path);
    case 'union':
      return def.options.flatMap((option) => listSchemaFields(option, path));
    case 'nullable':
    case 'optional':
    case 'default':
      return listSchemaFields(def.innerType, path);
    default:
      return [path.join('.')];
  }
}

const SHEET = 'plan.content.emergency.sheet';
const sheetPlaces = ['introduction', 'signs', 'measures', 'treatment', 'annex'] as const;

/** The fact of a field, as fact-of-field.ts places it; undefined when nobody placed it. */
export function findFact(path: Path, sheet: SheetNumber): Fact | undefined {
  const names = path.filter((part): part is string => typeof part === 'string');
  const name = names.join('.');
  if (name.startsWith(`${SHEET}.answers.`)) return findSheetFact(names[5] ?? '', sheet);
  const found = names.reduce<unknown>(
    (tree, part) =>
      typeof tree === 'object' && tree !== null && Object.hasOwn(tree, part)
        ? (tree as Record<string, unknown>)[part]
        : undefined,
    factOfField,
  );
  return typeof found === 'string' ? (found as Fact) : undefined;
}

function findSheetFact(fieldId: string, sheet: SheetNumber): Fact | undefined {
  const template = getSheetTemplate(sheet);
  const items: Record<(typeof sheetPlaces)[number], readonly FormItem[]> = {
    introduction: template.introduction,
    signs: template.situations.flatMap(({ signs }) => signs),
    measures: template.situations.flatMap(({ measures }) => measures),
    treatment: template.situations.flatMap(({ treatment }) => treatment),
    annex: template.annex,
  };
  const place = sheetPlaces.find((each) =>
    listFieldIds({ id: each, title: each, items: items[each] }).includes(fieldId),
  );
  return place && factOfField.plan.content.emergency.sheet[place];
}

/** The same record with another value in that field. */
export function changeValue<Record>(record: Record, path: Path, value: unknown): Record {
  const [first, ...rest] = path;
  if (first === undefined) return value as Record;
  if (Array.isArray(record))
    return record.map((each, index) => (index === first ? changeValue(each, rest, value) : each)) as Record;
  const fields = record as { [field: string]: unknown };
  return { ...fields, [first]: changeValue(fields[String(first)], rest, value) } as Record;
}

export function readValue(record: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, part) => (value as Record<string | number, unknown> | null)?.[part],
    record,
  );
}
