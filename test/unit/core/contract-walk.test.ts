import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { errorCodes } from '../../../shared/app-error.ts';
import { bytesSchema } from '../../../shared/contract/bytes-schema.ts';
import { contract } from '../../../shared/contract/contract.ts';
import type { RouteDefinition } from '../../../shared/contract/route-definition.ts';
import { type RouteName, routeNames } from '../../../shared/contract/route-names.ts';
import { errorMessages } from '../../../shared/text/error-messages.ts';

const routes = Object.entries(contract) as [RouteName, RouteDefinition][];

describe('the contract, walked', () => {
  it('names each route once, in the preload’s list too', () => {
    expect(Object.keys(contract).toSorted()).toEqual([...routeNames].toSorted());
  });

  it('has a French sentence for each error code', () => {
    for (const code of errorCodes) expect(errorMessages[code], code).toMatch(/\S/);
  });

  it.each(routes)(
    '%s carries JSON and bytes only, in strict objects: bug, a field that slips through unseen',
    (_route, definition) => {
      for (const side of [definition.input, definition.output]) expect(findForeign(side)).toEqual([]);
    },
  );

  it.each(routes)('%s takes an object', (_route, { input }) => {
    expect(input).toBeInstanceOf(z.ZodObject);
  });
});

const JSON_KINDS = ['string', 'number', 'boolean', 'null', 'enum', 'literal'];

/** Where a schema holds something that is neither JSON nor bytes, or an object that is not strict. */
function findForeign(schema: z.ZodType, path = '$', seen = new Set<z.ZodType>()): string[] {
  if (seen.has(schema)) return [];
  seen.add(schema);
  if (schema === bytesSchema) return [];
  const definition = schema.def as z.core.$ZodTypeDef & Record<string, unknown>;
  const into = (child: unknown, name: string) => findForeign(child as z.ZodType, `${path}.${name}`, seen);
  switch (definition.type) {
    case 'object': {
      const strict = (definition.catchall as z.ZodType | undefined)?.def.type === 'never';
      const children = Object.entries(definition.shape as object).flatMap(([key, child]) => into(child, key));
      return strict ? children : [`${path} is not strict`, ...children];
    }
    case 'array':
      return into(definition.element, '[]');
    case 'nullable':
      return into(definition.innerType, '?');
    // What a request may leave out is always there once it was read.
    case 'default':
    case 'prefault':
      return into(definition.innerType, '=');
    case 'union':
      return (definition.options as z.ZodType[]).flatMap((option, index) => into(option, String(index)));
    default:
      return JSON_KINDS.includes(definition.type) ? [] : [`${path} is ${definition.type}`];
  }
}

describe('the walk itself', () => {
  it.each([
    ['a loose object', z.object({ a: z.string() })],
    ['a passing object', z.looseObject({ a: z.string() })],
    ['a date', z.strictObject({ a: z.date() })],
    ['a map', z.strictObject({ a: z.array(z.map(z.string(), z.string())) })],
    ['anything', z.strictObject({ a: z.unknown() })],
    ['a record', z.strictObject({ a: z.record(z.string(), z.string()) })],
    ['other bytes', z.strictObject({ a: z.custom<Uint8Array>() })],
    ['a loose object with a default', z.strictObject({ a: z.object({}).default({}) })],
    ['a field that may be left out', z.strictObject({ a: z.string().optional() })],
  ])('finds %s', (_what, schema) => {
    expect(findForeign(schema)).not.toEqual([]);
  });
});
