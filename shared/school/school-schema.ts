import * as z from 'zod';
import { buildRowsSchema } from '../form/rows-schema.ts';
import { identifierSchema, lineSchema, requiredLineSchema } from '../text/text-schemas.ts';
import { isUai } from './uai-rules.ts';

export const schoolTypes = [
  'maternelle',
  'elementaire',
  'primaire',
  'college',
  'lycee',
  'lyceeAgricole',
  'other',
] as const;
export type SchoolType = (typeof schoolTypes)[number];

/** The establishment that owns the register. Only name and type are needed to begin. */
export const schoolSchema = z.strictObject({
  name: requiredLineSchema,
  type: z.enum(schoolTypes, { error: 'REQUIRED' }),
  /** Seven digits and their check letter; empty when the structure has none. */
  uai: z
    .string()
    .overwrite((text) => text.replace(/\s/g, '').toUpperCase())
    .refine((text) => text === '' || isUai(text), { error: 'UAI_INVALID' }),
  address: lineSchema,
  postalCode: z
    .string()
    .overwrite((text) => text.replace(/\s/g, ''))
    .regex(/^(\d{5})?$/, 'POSTAL_CODE_INVALID'),
  city: lineSchema,
  phone: lineSchema,
  academy: lineSchema,
  department: lineSchema,
  headName: lineSchema,
  /** What rescuers must know to come in: « portail rue Haute, code au concierge ». */
  rescueAccess: lineSchema,
});
export type School = z.infer<typeof schoolSchema>;

export const emptySchool: School = {
  name: '',
  type: 'elementaire',
  uai: '',
  address: '',
  postalCode: '',
  city: '',
  phone: '',
  academy: '',
  department: '',
  headName: '',
  rescueAccess: '',
};

/**
 * A place of the school under a short code. Lists that leave the school print the code and never a free text: « the
 * refrigerator » would already tell what is in the kit (circulaire 2021, III.2).
 */
export const placeSchema = z.strictObject({
  id: identifierSchema,
  code: requiredLineSchema.max(12, 'TEXT_TOO_LONG'),
  label: requiredLineSchema,
});
export type Place = z.infer<typeof placeSchema>;

export const schoolClassSchema = z.strictObject({
  id: identifierSchema,
  name: requiredLineSchema,
  teacher: lineSchema,
  /** Where the class shelters when the safety plan is triggered. */
  safePlaceId: identifierSchema.nullable(),
});
export type SchoolClass = z.infer<typeof schoolClassSchema>;

/** How the school is organised: saved as a whole, under one revision. */
export const organisationSchema = z
  .strictObject({
    places: buildRowsSchema(placeSchema, 200),
    classes: buildRowsSchema(schoolClassSchema, 400),
  })
  .refine((value) => areDistinct(value.places.map((place) => place.code)), {
    error: 'DUPLICATE_CODE',
    path: ['places'],
  })
  .refine((value) => areDistinct(value.classes.map((schoolClass) => schoolClass.name)), {
    error: 'DUPLICATE_NAME',
    path: ['classes'],
  });
export type Organisation = z.infer<typeof organisationSchema>;

function areDistinct(names: readonly string[]): boolean {
  return new Set(names.map((name) => name.toLocaleLowerCase('fr'))).size === names.length;
}
