import * as z from 'zod';
import { optionalDateSchema } from '../calendar/calendar-date.ts';
import { identifierSchema, lineSchema, textSchema } from '../text/text-schemas.ts';
import type { Blank, FormItem, FormSection, SentenceItem } from './form-item.ts';
import { buildRowsSchema } from './rows-schema.ts';

export const yesNoSchema = z.enum(['yes', 'no']).nullable();
/** null: not answered. */
export type YesNo = z.infer<typeof yesNoSchema>;

/** A row of a `rows` item: an id that never changes, and one text per column. */
export type FormRow = { id: string } & Record<string, string>;

/** Any answer a form can hold. */
export type FormAnswer = boolean | YesNo | string | null | readonly FormRow[];

/** Answers of a form whose items are only known at run time. */
export type LooseAnswers = Readonly<Record<string, FormAnswer>>;

type ChildEntries<I> = I extends { children: readonly (infer C)[] } ? Entry<C> : never;

type OwnEntry<I> = I extends { kind: 'check'; id: infer Id }
  ? [Id, boolean]
  : I extends { kind: 'yesNo'; id: infer Id }
    ? [Id, YesNo]
    : I extends { kind: 'text' | 'line'; id: infer Id }
      ? [Id, string]
      : I extends { kind: 'date'; id: infer Id }
        ? [Id, string | null]
        : I extends { kind: 'rows'; id: infer Id; columns: readonly (infer C)[] }
          ? [Id, ({ id: string } & Record<C extends { id: infer K extends string } ? K : never, string>)[]]
          : I extends { kind: 'sentence' }
            ? SentenceEntry<I>
            : never;

type SentenceEntry<I> =
  | (I extends { check: infer Id } ? [Id, boolean] : never)
  | (I extends { parts: readonly (infer P)[] }
      ? P extends { blank: infer Id }
        ? [Id, string]
        : never
      : never);

type Entry<I> = OwnEntry<I> | ChildEntries<I>;

type ItemOf<S> = S extends { items: readonly (infer I)[] } ? I : never;

/** The answers to the given sections, one key per box, blank, text and table. */
export type FormAnswers<Sections extends readonly unknown[]> = FormSection extends Sections[number]
  ? LooseAnswers
  : TypedAnswers<Sections>;

type TypedAnswers<Sections extends readonly unknown[]> = {
  [E in Entry<ItemOf<Sections[number]>> as E extends [infer K extends string, unknown] ? K : never]: E[1];
};

type Field = { id: string; schema: z.ZodType; empty: FormAnswer };

/** Every field of the items, children included, in printed order. */
function listFields(items: readonly FormItem[]): Field[] {
  return items.flatMap(listItemFields);
}

function listItemFields(item: FormItem): Field[] {
  switch (item.kind) {
    case 'check':
      return [{ id: item.id, schema: z.boolean(), empty: false }, ...listFields(item.children ?? [])];
    case 'yesNo':
      return [{ id: item.id, schema: yesNoSchema, empty: null }, ...listFields(item.children ?? [])];
    case 'text':
      return [{ id: item.id, schema: textSchema, empty: '' }];
    case 'line':
      return [{ id: item.id, schema: lineSchema, empty: '' }];
    case 'date':
      return [{ id: item.id, schema: optionalDateSchema, empty: null }];
    case 'rows':
      return [{ id: item.id, schema: rowsSchema(item.columns), empty: [] }];
    case 'sentence':
      return listSentenceFields(item);
    case 'group':
      return listFields(item.children);
    case 'note':
      return [];
  }
}

function listSentenceFields(item: SentenceItem): Field[] {
  const box: Field[] = item.check ? [{ id: item.check, schema: z.boolean(), empty: false }] : [];
  const blanks = item.parts.filter(isBlank);
  return [...box, ...blanks.map((part) => ({ id: part.blank, schema: lineSchema, empty: '' }))];
}

export function isBlank(part: string | Blank): part is Blank {
  return typeof part !== 'string';
}

function rowsSchema(columns: readonly { id: string }[]): z.ZodType {
  const cells = Object.fromEntries(columns.map((column) => [column.id, textSchema]));
  return buildRowsSchema(z.strictObject({ id: identifierSchema, ...cells }), 40);
}

function listSectionFields(sections: readonly FormSection[]): Field[] {
  const fields = sections.flatMap((section) => listFields(section.items));
  const ids = new Set(fields.map((field) => field.id));
  if (ids.size !== fields.length) throw new Error('Two items of one form share an id');
  return fields;
}

/** Strict schema of the answers: exactly one value per field of the sections. */
export function buildAnswersSchema<const Sections extends readonly FormSection[]>(
  sections: Sections,
): z.ZodType<FormAnswers<Sections>>;
export function buildAnswersSchema(sections: readonly FormSection[]): z.ZodType {
  return z.strictObject(
    Object.fromEntries(listSectionFields(sections).map((field) => [field.id, field.schema])),
  );
}

/** Answers with nothing filled. */
export function buildEmptyAnswers<const Sections extends readonly FormSection[]>(
  sections: Sections,
): FormAnswers<Sections>;
export function buildEmptyAnswers(sections: readonly FormSection[]): LooseAnswers {
  return Object.fromEntries(listSectionFields(sections).map((field) => [field.id, field.empty]));
}

/** True when an answer says something: a ticked box, a chosen yes or no, a text or a row that is not blank. */
export function isAnswered(answer: FormAnswer | undefined): boolean {
  if (answer === undefined || answer === null || answer === false) return false;
  if (typeof answer === 'string') return answer.trim() !== '';
  if (typeof answer === 'boolean') return answer;
  return answer.some(({ id: _id, ...cells }) => Object.values(cells).some((cell) => cell.trim() !== ''));
}

/** Ids of every field of a section, in printed order. */
export function listFieldIds(section: FormSection): string[] {
  return listFields(section.items).map((field) => field.id);
}
