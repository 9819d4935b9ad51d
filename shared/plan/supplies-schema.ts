import * as z from 'zod';
import { optionalDateSchema } from '../calendar/calendar-date.ts';
import { areIdsDistinct, buildRowsSchema } from '../form/rows-schema.ts';
import { identifierSchema, lineSchema } from '../text/text-schemas.ts';

/** A medicine or a device in a kit, with the date printed on its box. */
export const kitItemSchema = z.strictObject({
  id: identifierSchema,
  name: lineSchema,
  expiresOn: optionalDateSchema,
});
export type KitItem = z.infer<typeof kitItemSchema>;

export const kitSchema = z.strictObject({
  id: identifierSchema,
  /** Where the kit is, among the school's coded places; null while not chosen. */
  placeId: identifierSchema.nullable(),
  /** « sur l’étagère du haut »: printed on the pupil's own sheets, never on a list. */
  details: lineSchema,
  items: buildRowsSchema(kitItemSchema, 40),
});
export type Kit = z.infer<typeof kitSchema>;

/** « Pièces et trousse »: what the circular asks for at each rentrée (2021, II.2.a and II.4), beside the form. */
export const suppliesSchema = z.strictObject({
  /** Date written on the prescription. */
  prescriptionIssuedOn: optionalDateSchema,
  /** Day the family handed it in. */
  prescriptionReceivedOn: optionalDateSchema,
  kits: buildRowsSchema(kitSchema, 12).refine((kits) => areIdsDistinct(kits.flatMap((kit) => kit.items)), {
    error: 'IDENTIFIER_INVALID',
  }),
});
export type Supplies = z.infer<typeof suppliesSchema>;

export const emptySupplies: Supplies = { prescriptionIssuedOn: null, prescriptionReceivedOn: null, kits: [] };
