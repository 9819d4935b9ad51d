import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { listAudienceDocuments, listFactReceivers } from '../../../shared/audience/audience-rows.ts';
import { audiences } from '../../../shared/audience/audience-table.ts';
import { facts } from '../../../shared/audience/fact.ts';
import {
  audiencePageWords,
  audienceWords,
  factGroups,
  factWords,
} from '../../../shared/text/audience-words.ts';
import { typesetFrench } from '../../../shared/text/french-typography.ts';

const guide = readFileSync(new URL('../../../docs/guide.md', import.meta.url), 'utf8');

/** The rows of the guide's table that begins with this heading, cell by cell. */
function readGuideTable(heading: string): string[][] {
  const [, after = ''] = guide.split(`| ${heading} |\n|---|---|\n`);
  return after
    .slice(0, after.indexOf('\n\n'))
    .split('\n')
    .map((line) => line.split('|').slice(1, -1).map(toPlain));
}

/** The guide is read on a screen: its spaces are ordinary ones. */
function toPlain(text: string): string {
  return text.replace(/[\u00A0\u202F]/g, ' ').trim();
}

// Would catch: a document given to one more audience while the guide still says otherwise.
describe('the guide says of « Qui reçoit quoi » what the application applies', () => {
  it('the documents of each audience', () => {
    expect(readGuideTable('Destinataire | Documents')).toEqual(
      listAudienceDocuments().map(({ name, documents }) => [toPlain(name), toPlain(documents.join(', '))]),
    );
  });

  it('the audiences of each fact', () => {
    const rows = listFactReceivers().flatMap(({ rows }) => rows);
    expect(readGuideTable('Renseignement | Destinataires')).toEqual(
      rows.map(({ name, receivers }) => [
        toPlain(name),
        audiences
          .filter((audience) => receivers.has(audience))
          .map((audience) => audienceWords[audience].short)
          .join(', '),
      ]),
    );
  });
});

// Would catch: a fact that the page leaves out, or shows twice.
it('the page shows every fact once, but what only the application uses', () => {
  const shown = factGroups.flatMap(({ facts: each }) => each);
  expect([...shown].sort()).toEqual(facts.filter((fact) => fact !== 'internal').sort());
});

it('follows French typography', () => {
  const texts = [
    ...Object.values(audienceWords).flatMap((words) => Object.values(words)),
    ...Object.values(factWords),
    ...Object.values(audiencePageWords),
    ...factGroups.map(({ title }) => title),
  ];
  expect(texts.filter((text) => typesetFrench(text) !== text || text.includes("'"))).toEqual([]);
});
