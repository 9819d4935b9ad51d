import { describe, expect, it } from 'vitest';
import { buildLabel, CANARY, DOCTOR, NURSE, openHealthRegister } from '../fixtures/health-register.ts';
import { buildJpeg, buildPdf } from '../fixtures/sample-scans.ts';
import { buildPng } from '../fixtures/sample-values.ts';

const register = await openHealthRegister();
const { core } = register;

describe('sealed records', () => {
  it('are written, changed, listed with their author, and taken out', async () => {
    const pupilId = await register.createPupil();
    expect(await core.get('health.get', { pupilId })).toEqual({
      diagnosis: null,
      notes: [],
      scans: [],
      altered: [],
    });
    await core.get('health.saveDiagnosis', { pupilId, expectedRevision: 0, text: 'Asthme' });
    await register.become(DOCTOR);
    const changed = await core.get('health.saveDiagnosis', {
      pupilId,
      expectedRevision: 1,
      text: 'Asthme sévère',
    });
    expect(changed.diagnosis).toMatchObject({ text: 'Asthme sévère', revision: 2, changedBy: DOCTOR });
    core.advance(60);
    await core.get('health.saveNote', { pupilId, recordId: null, expectedRevision: 0, text: 'Première' });
    core.advance(60);
    const { notes } = await core.get('health.saveNote', {
      pupilId,
      recordId: null,
      expectedRevision: 0,
      text: 'Seconde',
    });
    expect(notes.map(({ text }) => text)).toEqual(['Seconde', 'Première']);
    const recordId = notes[1]?.id ?? '';
    core.advance(60);
    const again = await core.get('health.saveNote', {
      pupilId,
      recordId,
      expectedRevision: 1,
      text: 'Relue',
    });
    expect(again.notes.map(({ text, revision }) => [text, revision])).toEqual([
      ['Relue', 2],
      ['Seconde', 1],
    ]);
    expect(await core.get('health.getSummary', { pupilId })).toEqual({ recordCount: 3 });
    const left = await core.get('health.removeRecord', { pupilId, recordId });
    expect(left.notes.map(({ text }) => text)).toEqual(['Seconde']);
    expect(await core.ask('health.removeRecord', { pupilId, recordId })).toMatchObject({
      error: { code: 'NOT_FOUND' },
    });
    await register.become(NURSE);
  });

  it.each([
    ['application/pdf', buildPdf({ text: CANARY })],
    ['image/jpeg', buildJpeg({ trailer: CANARY })],
    ['image/png', buildPng(CANARY)],
  ] as const)('a %s comes back byte for byte', async (mediaType, bytes) => {
    const pupilId = await register.createPupil();
    const { scans } = await core.get('health.addScan', { pupilId, label: buildLabel(), bytes });
    expect(scans).toMatchObject([{ ...buildLabel(), mediaType, byteCount: bytes.length, revision: 1 }]);
    const scan = await core.get('health.getScan', { pupilId, recordId: scans[0]?.id ?? '' });
    expect(scan.mediaType).toBe(mediaType);
    expect(Buffer.from(scan.bytes).equals(bytes)).toBe(true);
  });

  it('refuses what is no scan, what is too large, and keeps nothing of it', async () => {
    const pupilId = await register.createPupil();
    const add = (bytes: Uint8Array) => core.ask('health.addScan', { pupilId, label: buildLabel(), bytes });
    expect(await add(Buffer.from('MZ programme'))).toMatchObject({ error: { code: 'SCAN_UNREADABLE' } });
    expect(await add(buildPdf({ trailer: '/Encrypt 5 0 R' }))).toMatchObject({
      error: { code: 'SCAN_UNREADABLE' },
    });
    expect(await add(new Uint8Array(10 * 1024 * 1024 + 1))).toMatchObject({
      error: { code: 'SCAN_TOO_LARGE' },
    });
    expect(await core.get('health.getSummary', { pupilId })).toEqual({ recordCount: 0 });
  });

  it('a text changed meanwhile is a CONFLICT and stays: bug, two windows that overwrite each other', async () => {
    const { pupilId, file } = await register.fillPupil();
    const recordId = file.notes[0]?.id ?? '';
    const inputs = [
      core.ask('health.saveDiagnosis', { pupilId, expectedRevision: 0, text: 'x' }),
      core.ask('health.saveDiagnosis', { pupilId, expectedRevision: 2, text: 'x' }),
      core.ask('health.saveNote', { pupilId, recordId, expectedRevision: 2, text: 'x' }),
      core.ask('health.saveNote', { pupilId, recordId: null, expectedRevision: 1, text: 'x' }),
    ];
    for (const answer of await Promise.all(inputs))
      expect(answer).toMatchObject({ error: { code: 'CONFLICT' } });
    expect(await core.get('health.get', { pupilId })).toEqual(file);
  });

  it('a scan is no note, and a record of one pupil is not found at another', async () => {
    const { pupilId, file } = await register.fillPupil();
    const other = await register.createPupil();
    const scan = file.scans[0]?.id ?? '';
    const note = file.notes[0]?.id ?? '';
    for (const answer of [
      await core.ask('health.saveNote', { pupilId, recordId: scan, expectedRevision: 1, text: 'x' }),
      await core.ask('health.getScan', { pupilId, recordId: note }),
      await core.ask('health.getScan', { pupilId: other, recordId: scan }),
      await core.ask('health.removeRecord', { pupilId: other, recordId: scan }),
      await core.ask('health.get', { pupilId: note }),
    ])
      expect(answer).toMatchObject({ error: { code: 'NOT_FOUND' } });
    expect(await core.get('health.get', { pupilId })).toEqual(file);
  });

  it('a pupil who has some cannot be removed: bug, medical notes without a pupil', async () => {
    const { pupilId, file } = await register.fillPupil();
    expect(await core.ask('pupil.remove', { pupilId })).toMatchObject({
      error: { code: 'PUPIL_HAS_HEALTH_RECORDS' },
    });
    for (const { id } of [...file.notes, ...file.scans, ...(file.diagnosis ? [file.diagnosis] : [])])
      await core.get('health.removeRecord', { pupilId, recordId: id });
    expect(await core.get('pupil.remove', { pupilId })).toBeNull();
  });
});

describe('the journal of health', () => {
  it('tells each act once, and a reading at most once in five minutes', async () => {
    const { pupilId, file } = await register.fillPupil();
    const recordId = file.scans[0]?.id ?? '';
    await core.get('health.get', { pupilId });
    core.advance(100);
    await core.get('health.get', { pupilId });
    // Locking in between does not count it twice.
    await register.become(NURSE);
    core.advance(100);
    await core.get('health.get', { pupilId });
    await core.get('health.getScan', { pupilId, recordId });
    expect(await register.listActions(pupilId)).toEqual([
      'health.saveDiagnosis',
      'health.saveNote',
      'health.addScan',
      'health.read',
      'health.readScan',
    ]);
    core.advance(101);
    await core.get('health.get', { pupilId });
    core.advance(299);
    await core.get('health.get', { pupilId });
    expect((await register.listActions(pupilId)).filter((action) => action === 'health.read')).toHaveLength(
      2,
    );
    await register.become(DOCTOR);
    await core.get('health.get', { pupilId });
    await core.get('health.removeRecord', { pupilId, recordId });
    expect((await register.listActions(pupilId)).slice(-2)).toEqual(['health.read', 'health.removeRecord']);
    await register.become(NURSE);
  });

  it('tells nothing that was refused', async () => {
    const pupilId = await register.createPupil();
    await core.ask('health.saveDiagnosis', { pupilId, expectedRevision: 7, text: 'x' });
    await core.ask('health.getScan', { pupilId, recordId: pupilId });
    expect(await register.listActions(pupilId)).toEqual([]);
  });
});
