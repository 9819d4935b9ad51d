import { describe, expect, it } from 'vitest';
import { selectAfterSchoolFacts } from '../../../shared/audience/after-school-facts.ts';
import { buildAfterSchoolBlocks } from '../../../shared/documents/after-school-blocks.ts';
import type { Block } from '../../../shared/documents/blocks.ts';
import {
  buildPlanDocument,
  type PlanDocumentOptions,
  WHOLE_PLAN,
} from '../../../shared/documents/plan-document.ts';
import type { LooseAnswers } from '../../../shared/form/form-answers.ts';
import { findPrintedAnswers } from '../../../shared/official-form/find-printed-answers.ts';
import { adaptationsSections } from '../../../shared/plan/adaptations-schema.ts';
import {
  emergencySheets,
  getSheetSection,
  getSheetTemplate,
} from '../../../shared/plan/emergency-sheets/emergency-sheet-schema.ts';
import { getPlanVersion } from '../../../shared/plan/plan-version.ts';
import { CONSENT_SENTENCE, PLAN_TITLE, SECRET_SENTENCE } from '../../../shared/text/plan-words.ts';
import { signatoryWords } from '../../../shared/text/signatory-words.ts';
import { buildAggregate, buildFilledContent, fillSections, listPrinted, TODAY } from './filled-plan.ts';

const numbers = emergencySheets.map((sheet) => sheet.number);

/** Every text typed in a PAI (« texte:… ») under some part of it. */
function listTyped(value: unknown): string[] {
  if (typeof value === 'string') return value.startsWith('texte:') ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(listTyped) : [];
}

function findPositions(printed: readonly string[], wanted: readonly string[]): number[] {
  return wanted.map((text) => printed.findIndex((each) => each.includes(text)));
}

function listCheckBoxes(blocks: readonly Block[]): boolean[] {
  const found: boolean[] = [];
  JSON.stringify(blocks, (key, value) => {
    if (key === 'checked') found.push(value);
    return value;
  });
  return found;
}

describe('the PAI as a document', () => {
  // Would catch: a field that is typed on screen and silently left out of the paper.
  it.each(numbers)('prints everything that was typed, with sheet %s', (number) => {
    const content = buildFilledContent(number);
    const printed = listPrinted(buildPlanDocument(buildAggregate(content), WHOLE_PLAN, TODAY)).join('\n');
    const notPrinted = listTyped(content).filter((text) => !printed.includes(text));
    // The kit's inventory and the family's postal lines are kept beside the form, which has no place for them.
    const beside = /^texte:(kitDetails|kitItem|(guardian|pupil)\.address|guardian\.name)$/;
    expect(notPrinted.filter((text) => !beside.test(text))).toEqual([]);
  });

  // Would catch: « ☐ Faire inhaler 4 bouffées », a dose read under a box that somebody unticked.
  it.each(numbers)('prints nothing of what stands under an empty box, with sheet %s', (number) => {
    const content = buildFilledContent(number);
    const { sheet } = content.emergency;
    const answers: LooseAnswers = Object.fromEntries(
      Object.entries(sheet.answers).map(([id, answer]) => [id, answer === true ? false : answer]),
    );
    Object.assign(sheet, { answers });
    const kept = findPrintedAnswers(getSheetSection(getSheetTemplate(number)).items, answers);
    const printed = listPrinted(buildPlanDocument(buildAggregate(content), WHOLE_PLAN, TODAY)).join('\n');
    const isPrinted = (id: string) => new RegExp(`texte:${id}(?![\\w.])`).test(printed);
    const typed = Object.keys(answers).filter((id) => listTyped(answers[id]).includes(`texte:${id}`));
    expect(typed.filter((id) => isPrinted(id) !== kept.has(id))).toEqual([]);
    // These two have nothing to write under a box.
    if (number !== 'standard' && number !== '02') expect(typed.every((id) => kept.has(id))).toBe(false);
  });

  // Would catch: sections or fields printed in another order than the ministry's.
  it('keeps the order of the form in part 2', () => {
    const content = buildFilledContent('standard');
    const printed = listPrinted(buildPlanDocument(buildAggregate(content), WHOLE_PLAN, TODAY));
    const typed = adaptationsSections.flatMap((section) => listTyped(fillSections([section], 'texte')));
    const positions = findPositions(printed, typed);
    expect(positions).not.toContain(-1);
    expect(positions).toEqual([...positions].sort((a, b) => a - b));
    const titles = adaptationsSections.map((section) => printed.indexOf(section.title));
    expect(titles).not.toContain(-1);
    expect(titles).toEqual([...titles].sort((a, b) => a - b));
  });

  it('begins each part on a page of its own, in the official order', () => {
    const { blocks } = buildPlanDocument(buildAggregate(buildFilledContent('01')), WHOLE_PLAN, TODAY);
    const parts = blocks.flatMap((block, index) =>
      block.kind === 'heading' && block.level === 1 && block.text !== PLAN_TITLE
        ? [[block.text, blocks[index - 1]?.kind]]
        : [],
    );
    expect(parts).toEqual([
      [expect.stringMatching(/^PARTIE 2/), 'pageBreak'],
      [expect.stringMatching(/^PARTIE 3/), 'pageBreak'],
      [expect.stringMatching(/^PARTIE 4/), 'pageBreak'],
    ]);
  });

  it('prints the consent, the secret, the rows of signatories and the name at the foot', () => {
    const content = buildPlanDocument(buildAggregate(), WHOLE_PLAN, TODAY);
    const printed = listPrinted(content).join('\n');
    expect(printed).toContain(CONSENT_SENTENCE);
    expect(printed).toContain(SECRET_SENTENCE);
    for (const kind of [
      'secondaryHead',
      'primaryHead',
      'teacher',
      'schoolNurse',
      'catering',
      'other',
    ] as const)
      expect(printed).toContain(signatoryWords[kind]);
    expect(JSON.stringify(content.footer)).toContain('ESSAI-ŁÓDŹ Zoé');
  });

  // Would catch: a table that stops at the columns of the paper and drops what does not fit.
  it('goes on in another table when there are more checks than columns', () => {
    const printed = listPrinted(
      buildPlanDocument(buildAggregate(buildFilledContent('04')), WHOLE_PLAN, TODAY),
    );
    expect(printed).toContain('texte:c7');
    expect(printed).toContain('07/10/2026');
  });

  it('prints every official box, empty, of a PAI with nothing filled', () => {
    const { blocks } = buildPlanDocument(buildAggregate(), WHOLE_PLAN, TODAY);
    const boxes = listCheckBoxes(blocks);
    expect(boxes.length).toBeGreaterThan(70);
    expect(boxes).not.toContain(true);
  });

  it('says in one sentence that there is no emergency part', () => {
    const content = buildFilledContent('02');
    const aggregate = buildAggregate({ ...content, emergency: { ...content.emergency, needed: 'no' } });
    const printed = listPrinted(buildPlanDocument(aggregate, WHOLE_PLAN, TODAY)).join('\n');
    expect(printed).toContain('Ce PAI ne comporte pas de conduite à tenir en cas d’urgence.');
    expect(printed).not.toContain('ADRÉNALINE');
  });

  // Would catch: « 1. » before a step that nothing follows, which sends the reader looking for the second.
  it.each(numbers)('numbers the steps of sheet %s only where there are several', (number) => {
    const counts: number[] = [];
    const { blocks } = buildPlanDocument(buildAggregate(buildFilledContent(number)), WHOLE_PLAN, TODAY);
    JSON.stringify(blocks, (_, value) => {
      if (value?.kind === 'list' && value.ordered === true) counts.push(value.items.length);
      return value;
    });
    expect(counts).not.toContain(1);
  });

  // Would catch: an answer of pages that runs down half a column, and the needs after it pages away.
  it('prints a very long measure under the table, across the page', () => {
    const content = buildFilledContent('01');
    const text = 'Relire les consignes. '.repeat(60).trim();
    const adaptations = { ...content.adaptations, classHelpDetails: text };
    const { blocks } = buildPlanDocument(buildAggregate({ ...content, adaptations }), WHOLE_PLAN, TODAY);
    expect(blocks).toContainEqual({ kind: 'paragraph', text, hyphenate: true });
    expect(JSON.stringify(blocks)).toContain('Voir sous le tableau.');
  });

  it('changes nothing in what it is given', () => {
    const aggregate = buildAggregate(buildFilledContent('03a'));
    const before = structuredClone(aggregate);
    buildPlanDocument(aggregate, WHOLE_PLAN, TODAY);
    expect(aggregate).toEqual(before);
  });
});

describe('the PAI in part, signed by hand, as a numbered copy', () => {
  const aggregate = buildAggregate(buildFilledContent('02'));
  const print = (options: Partial<PlanDocumentOptions>) =>
    buildPlanDocument(aggregate, { ...WHOLE_PLAN, ...options }, TODAY);

  // Would catch: a canteen that is handed the care part with its own, or a part under another part's title.
  it('prints the parts that were asked for, in the order of the form, and says which', () => {
    const { title, blocks } = print({ parts: ['afterSchool', 'adaptations'] });
    const headings = blocks.flatMap((block) =>
      block.kind === 'heading' && block.level === 1 ? [block.text] : [],
    );
    expect(headings).toEqual([expect.stringMatching(/^PARTIE 2/), expect.stringMatching(/^PARTIE 4/)]);
    expect(title).toBe('PAI – parties 2 et 4 – ESSAI-ŁÓDŹ Zoé');
    const printed = listPrinted(print({ parts: ['adaptations'] }));
    expect(printed.slice(0, 3)).toEqual([
      'PAI – partie 2\u00A0: aménagements et adaptations – ESSAI-ŁÓDŹ Zoé',
      'Nom / Prénom de l’élève\u00A0: ',
      'ESSAI-ŁÓDŹ Zoé',
    ]);
    expect(printed.join('\n')).toContain('04/05/2016');
    expect(printed.join('\n')).not.toMatch(/ADRÉNALINE|PARTIE [134]/);
    expect(print({}).title).toBe('PAI – ESSAI-ŁÓDŹ Zoé');
  });

  // Would catch: a copy to sign by hand that already looks signed, or a row that no longer says whose it is.
  it('leaves the boxes empty for signatures by hand, with the names beside them', () => {
    const recorded = listPrinted(print({})).join('\n');
    const blank = listPrinted(print({ signatures: 'blank' })).join('\n');
    expect(recorded).toContain('Signé le 05/10/2026');
    expect(recorded).toContain('Signé le 15/09/2026');
    expect(blank).not.toContain('Signé le');
    expect(blank).not.toContain('12/10/2026');
    for (const name of ['teacher.name', 'schoolDoctor.name', 'doctorName'])
      expect(blank).toContain(`texte:${name}`);
  });

  // Would catch: two copies that nobody can tell apart, a page that left its copy, an old version taken for the new.
  it('says at its head and at the foot of its pages which version and which copy it is', () => {
    const content = print({ copy: { number: 3, recipient: 'restauration' } });
    expect(listPrinted(content.blocks)[0]).toBe(
      'Version 3 du 3\u00A0septembre\u00A02026, annule et remplace la version 2 du 2\u00A0septembre\u00A02026' +
        ' – Exemplaire n°\u00A03 – remis à\u00A0: restauration',
    );
    expect(listPrinted({ footer: content.footer }).join('')).toContain(
      'version 3 du 03/09/2026 – Exemplaire n°\u00A03 – remis à\u00A0: restauration',
    );
    expect(listPrinted(print({})).join('\n')).not.toContain('Exemplaire n°');
  });

  it('calls the first request version 1, and says no version of a PAI without a date', () => {
    expect(getPlanVersion([{ date: null }])).toBeNull();
    expect(getPlanVersion([])).toBeNull();
    expect(getPlanVersion([{ date: '2025-09-01' }, { date: null }])).toEqual({
      number: 1,
      date: '2025-09-01',
      replaced: null,
    });
    expect(listPrinted(buildPlanDocument(buildAggregate(), WHOLE_PLAN, TODAY)).join('\n')).not.toMatch(
      /version/i,
    );
  });
});

describe('part 4, for the town hall and the canteen', () => {
  // Would catch: a treatment, a sheet or a consequence on a paper that leaves the school.
  it('reads only meals, outings, after-school time and its own fields', () => {
    const content = buildFilledContent('06');
    const printed = listPrinted(
      buildAfterSchoolBlocks(selectAfterSchoolFacts(buildAggregate(content), TODAY)),
    ).join('\n');
    const allowed = new Set([
      'texte:cateringDetails',
      'texte:afterSchoolTimeDetails',
      ...listTyped(content.afterSchool),
    ]);
    expect(listTyped(content).filter((text) => printed.includes(text) && !allowed.has(text))).toEqual([]);
    for (const text of allowed) expect(printed).toContain(text);
  });
});
