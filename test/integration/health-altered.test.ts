import { describe, expect, it } from 'vitest';
import { CANARY, openHealthRegister } from '../fixtures/health-register.ts';

const register = await openHealthRegister();
const { core } = register;

describe('a record that was altered', () => {
  const flip = (column: string) => `update sealed_record set ${column} = flip(${column}) where id = ?`;

  it.each([
    ['is moved to another pupil', 'update sealed_record set pupil_id = ? where id = ?', true],
    [
      'is given another kind',
      "update sealed_record set kind = case kind when 'note' then 'diagnosis' else 'note' end where id = ?",
      false,
    ],
    [
      'is given another id',
      "update sealed_record set id = '11111111-1111-4111-8111-111111111111' where id = ?",
      false,
    ],
    ['is given an id that is none', "update sealed_record set id = 'x' where id = ?", false],
    ['is given another revision', 'update sealed_record set revision = revision + 1 where id = ?', false],
    ['has one bit changed', flip('sealed'), false],
    ['is emptied', "update sealed_record set sealed = x'' where id = ?", false],
    ['is cut', 'update sealed_record set sealed = substr(sealed, 1, length(sealed) - 1) where id = ?', false],
  ])(
    'because it %s is listed as such, told to the journal once, and hides nothing else',
    async (_what, statement, moves) => {
      const { pupilId, file } = await register.fillPupil();
      const place = moves ? (await register.fillPupil()).pupilId : pupilId;
      await register.tamper(statement, ...(moves ? [place] : []), file.notes[0]?.id);
      const read = await core.get('health.get', { pupilId: place });
      expect(read.altered).toHaveLength(1);
      expect(read.diagnosis?.text).toBe(`Diagnostic ${CANARY}`);
      expect(read.scans).toHaveLength(1);
      expect(JSON.stringify(read.altered)).not.toContain('Canar');
      await core.get('health.get', { pupilId: place });
      const told = (await register.listActions(place)).filter((action) => action === 'health.altered');
      expect(told).toHaveLength(1);
      const recordId = read.altered[0]?.id ?? '';
      if (recordId === 'x') return;
      // Kept as it is: it cannot be opened, written over or taken out.
      for (const answer of [
        await core.ask('health.getScan', { pupilId: place, recordId }),
        await core.ask('health.saveNote', { pupilId: place, recordId, expectedRevision: 1, text: 'x' }),
        await core.ask('health.removeRecord', { pupilId: place, recordId }),
      ])
        expect(answer).toMatchObject({ error: { code: 'HEALTH_RECORD_ALTERED' } });
      expect(await core.get('health.get', { pupilId: place })).toEqual(read);
    },
  );

  it('a diagnosis that does not open leaves room for a new one, and stays', async () => {
    const { pupilId, file } = await register.fillPupil();
    await register.tamper(flip('sealed'), file.diagnosis?.id);
    const read = await core.get('health.saveDiagnosis', { pupilId, expectedRevision: 0, text: 'Repris' });
    expect(read.diagnosis?.text).toBe('Repris');
    expect(read.altered).toMatchObject([{ id: file.diagnosis?.id, kind: 'diagnosis' }]);
  });

  it('a scan whose bytes alone were harmed still says what it was', async () => {
    const { pupilId, file } = await register.fillPupil();
    const other = await register.fillPupil();
    const recordId = file.scans[0]?.id ?? '';
    await register.tamper(
      'update sealed_record set sealed_file = (select sealed_file from sealed_record where id = ?) where id = ?',
      other.file.scans[0]?.id,
      recordId,
    );
    expect((await core.get('health.get', { pupilId })).scans).toMatchObject([
      { id: recordId, title: CANARY },
    ]);
    for (let index = 0; index < 2; index += 1)
      expect(await core.ask('health.getScan', { pupilId, recordId })).toMatchObject({
        error: { code: 'HEALTH_RECORD_ALTERED' },
      });
    expect(
      (await register.listActions(pupilId)).filter((action) => action === 'health.altered'),
    ).toHaveLength(1);
    expect(
      await core.ask('health.getScan', { pupilId: other.pupilId, recordId: other.file.scans[0]?.id ?? '' }),
    ).toMatchObject({ ok: true });
  });
});
