import * as z from 'zod';
import {
  safetyListChangeSchema,
  safetyListChoiceSchema,
  safetyListIssueSchema,
  safetyListLayoutSchema,
  safetyListSchema,
} from '../safety-list/safety-list-schema.ts';
import { checkedRecordKinds } from '../secrecy/accepted-word-schema.ts';
import { identifierSchema, lineSchema } from '../text/text-schemas.ts';
import { bytesSchema } from './bytes-schema.ts';
import { kitKindSchema } from './recovery-contract.ts';
import type { RouteDefinition } from './route-definition.ts';

/** The four parts of a PAI, in printed order. The signatures belong to the first one. */
export const printedParts = ['administrative', 'adaptations', 'emergency', 'afterSchool'] as const;
export type PrintedPart = (typeof printedParts)[number];

/** `recorded`: names and dates of those who signed stand in their boxes; `blank`: empty boxes to sign by hand. */
export const signatureModes = ['recorded', 'blank'] as const;
export type SignatureMode = (typeof signatureModes)[number];

export const planPrintOptionsSchema = z.strictObject({
  parts: z
    .array(z.enum(printedParts))
    .min(1, 'REQUIRED')
    .refine((parts) => new Set(parts).size === parts.length, { error: 'IDENTIFIER_INVALID' })
    .default([...printedParts]),
  signatures: z.enum(signatureModes).default('recorded'),
  /**
   * Who receives this copy: « exemplaire n° 3, remis à : restauration ». The core numbers the copies of a plan and
   * keeps who received which. null: not a numbered copy.
   */
  recipient: lineSchema.nullable().default(null),
});

/** What can be printed. Each kind has one template in `shared/documents` or one filled form. */
export const documentRequestSchema = z.discriminatedUnion('kind', [
  planPrintOptionsSchema.extend({
    kind: z.literal('plan'),
    planId: identifierSchema,
    /** Scans of the pupil's health file, added at the end: whoever asks must hold the health key. */
    scanIds: z.array(identifierSchema).max(40, 'TOO_MANY_ROWS').default([]),
  }),
  z.strictObject({ kind: z.literal('emergencySheet'), planId: identifierSchema }),
  /** The emergency sheet as a card (A6) that goes in the kit. */
  z.strictObject({ kind: z.literal('pocketCard'), planId: identifierSchema }),
  /** The part for the town hall and the after-school staff. */
  z.strictObject({ kind: z.literal('afterSchool'), planId: identifierSchema }),
  z.strictObject({ kind: z.literal('catering'), planId: identifierSchema }),
  /** Labels and inventory of the kits of one plan; null: of every plan in force. */
  z.strictObject({ kind: z.literal('kitLabels'), planId: identifierSchema.nullable() }),
  /** « Feuille d’émargement » of the meeting where the plan is agreed. */
  z.strictObject({ kind: z.literal('signatureSheet'), planId: identifierSchema }),
  /** « Prise de connaissance » by the staff. */
  z.strictObject({ kind: z.literal('readingSheet'), planId: identifierSchema }),
  /** The PAI with nothing filled, to write by hand. */
  z.strictObject({ kind: z.literal('blankPlan') }),
  /** The ministry's own form, added in the settings, with the plan written in its fields. NOT_FOUND without it. */
  z.strictObject({
    kind: z.literal('officialForm'),
    planId: identifierSchema,
    /** False: the fields stay fields, that any reader can still edit. */
    flattened: z.boolean().default(true),
  }),
  safetyListChoiceSchema.extend({ kind: z.literal('safetyList') }),
  /** Anonymous counts of the school's PAI; groups under five are hidden. */
  z.strictObject({ kind: z.literal('statistics') }),
  /** The kit that `recovery.prepare` has just drawn: NOT_FOUND when there is none. */
  z.strictObject({ kind: z.literal('recoveryKit'), kit: kitKindSchema }),
]);
export type DocumentRequest = z.output<typeof documentRequestSchema>;
/** As a window writes it: what has a default may be left out. */
export type DocumentRequestInput = z.input<typeof documentRequestSchema>;
export type DocumentKind = DocumentRequest['kind'];

/** What whoever prints must know of a document. For the screen only. */
export const documentNoticeSchema = z.discriminatedUnion('kind', [
  /** A sheet of one side runs over, even at its smallest type; `longest` says which of its parts to shorten first. */
  z.strictObject({ kind: z.literal('overOnePage'), longest: z.array(z.string()) }),
  /** No font of ours draws them: printed as boxes. */
  z.strictObject({ kind: z.literal('missingCharacters'), characters: z.array(z.string()) }),
  /** Written from right to left, which the engine does not do: printed as boxes rather than wrong. */
  z.strictObject({ kind: z.literal('rightToLeft'), characters: z.array(z.string()) }),
  /** Fields of the official form that this edition does not have: what they hold is not on the paper. */
  z.strictObject({ kind: z.literal('fieldsNotFound'), labels: z.array(z.string()) }),
  /** Answers too long for their box on the official form: continued on its annex. */
  z.strictObject({ kind: z.literal('annexed'), labels: z.array(z.string()) }),
  /**
   * Words outside the health compartment that name a condition or betray it, and that nobody accepted where they
   * stand. `place`: the part and the field, in French; `field`: the same as `shared/secrecy` names it, for a link.
   */
  z.strictObject({
    kind: z.literal('revealing'),
    findings: z.array(
      z.strictObject({
        recordKind: z.enum(checkedRecordKinds),
        recordId: z.string(),
        field: z.string(),
        place: z.string(),
        word: z.string(),
        reason: z.string(),
        suggestion: z.string(),
      }),
    ),
  }),
  /** The official sheet of this number was not added in the settings: the form is printed without it. */
  z.strictObject({ kind: z.literal('sheetNotAdded') }),
]);
export type DocumentNotice = z.infer<typeof documentNoticeSchema>;

export const renderedDocumentSchema = z.strictObject({
  bytes: bytesSchema,
  pageCount: z.number().int().positive(),
  notices: z.array(documentNoticeSchema),
  /** For the screen only; a file is never named after a pupil unless the user types it. */
  title: z.string(),
  /** False: saved as an archived copy, it would stay an ordinary PDF. */
  isArchivable: z.boolean(),
});
export type RenderedDocumentValue = z.infer<typeof renderedDocumentSchema>;

/** Least length of a password typed for a file that is sent. */
export const FILE_PASSWORD_LENGTH = 10;

function countUtf8Bytes(text: string): number {
  return encodeURIComponent(text.toWellFormed()).replace(/%../g, '.').length;
}

/** What the file must be: plain, the archived copy (PDF/A-2), or encrypted (AES-256) because it is sent. */
export const fileFormSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('plain') }),
  z.strictObject({ kind: z.literal('archive') }),
  z.strictObject({
    kind: z.literal('protected'),
    /** PDF 2.0 limits it to 127 bytes of UTF-8. */
    password: z
      .string()
      .overwrite((text) => text.normalize('NFC'))
      .min(FILE_PASSWORD_LENGTH, 'PASSWORD_TOO_SHORT')
      .refine((text) => countUtf8Bytes(text) <= 127, 'TEXT_TOO_LONG'),
  }),
]);
export type FileForm = z.output<typeof fileFormSchema>;

export const documentContract = {
  /**
   * `preview` and `print` give the same bytes; `print` is journalled, numbers the copy of a plan, and issues a new
   * version of the safety list.
   */
  'document.render': {
    input: z.strictObject({ document: documentRequestSchema, purpose: z.enum(['preview', 'print']) }),
    output: renderedDocumentSchema,
  },
  /** Asks where, writes the file in one step (temporary file, then rename). Null path: the user gave up. */
  'document.save': {
    input: z.strictObject({
      document: documentRequestSchema,
      form: fileFormSchema.default({ kind: 'plain' }),
    }),
    output: z.strictObject({ path: z.string().nullable() }),
  },
  'safetyList.get': {
    input: z.strictObject({}),
    output: z.strictObject({
      /** As it is today. */
      list: safetyListSchema,
      /** Newest first. */
      issues: z.array(safetyListIssueSchema),
      /** True when a line changed since the newest issue, or none was ever issued. */
      outOfDate: z.boolean(),
      /** Since the newest issue; empty when none was ever issued. */
      changes: z.array(safetyListChangeSchema),
    }),
  },
  'safetyList.saveLayout': {
    input: z.strictObject({ layout: safetyListLayoutSchema }),
    output: z.strictObject({ layout: safetyListLayoutSchema }),
  },
  /**
   * The same columns as a spreadsheet for the crisis cell. Like a print or a PDF of the list: RECIPIENT_REQUIRED
   * without a recipient, and a list that changed becomes a new version. Null path: the user gave up.
   */
  'safetyList.export': {
    input: safetyListChoiceSchema.extend({ format: z.enum(['xlsx', 'csv']) }),
    output: z.strictObject({ path: z.string().nullable() }),
  },
} as const satisfies Record<string, RouteDefinition>;
