import { randomUUID } from 'node:crypto';
import { AppError } from '../../../shared/app-error.ts';
import { type HealthFile, SCAN_LIMIT, type ScanLabel } from '../../../shared/health/health-schema.ts';
import { findScanMediaType } from '../../../shared/health/scan-rules.ts';
import type { JournalAction } from '../../../shared/journal/journal-actions.ts';
import type { SealedPlace } from '../../database/repositories/sealed-record-repository.ts';
import { sealBytes } from '../../vault/sealed-bytes.ts';
import type { OpenRegister } from '../open-register.ts';
import type { Clock } from '../ports.ts';
import type { Repositories } from '../repositories.ts';
import {
  assertPupil,
  findRecord,
  getSeal,
  type RecordKey,
  readHealthFile,
  readScan,
  type Scan,
  type Seal,
  saveText,
} from './health-records.ts';
import { describeSealedFile, describeSealedPlace, type ScanContent, sealContent } from './sealed-content.ts';

/** Reading the same pupil again within this time is the same reading. */
const SAME_READING = 5 * 60_000;

/** What the journal was already told during one opening of the register: it goes with it. */
type Told = { altered: Set<string>; readAt: Map<string, string> };

/** The sealed records of a pupil. Every use but counting them needs the health key. */
export class HealthService {
  readonly #clock: Clock;
  readonly #told = new WeakMap<OpenRegister, Told>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  countRecords(register: OpenRegister, pupilId: string): { recordCount: number } {
    return register.read((repositories) => {
      assertPupil(repositories, pupilId);
      return { recordCount: repositories.sealedRecords.count(pupilId) };
    });
  }

  get(register: OpenRegister, pupilId: string): HealthFile {
    const seal = getSeal(register);
    const file = this.#isReadingTold(register, pupilId)
      ? register.read((repositories) => readHealthFile(repositories, seal, pupilId))
      : this.#tellReading(register, pupilId, () => readHealthFile(register.repositories, seal, pupilId));
    return this.#tellAltered(register, pupilId, file);
  }

  saveDiagnosis(
    register: OpenRegister,
    input: { pupilId: string; expectedRevision: number; text: string },
  ): HealthFile {
    const { pupilId, expectedRevision, text } = input;
    return this.#write(register, 'health.saveDiagnosis', { pupilId }, (repositories, seal, now) => {
      const current = readHealthFile(repositories, seal, pupilId).diagnosis;
      if ((current?.revision ?? 0) !== expectedRevision) throw new AppError('CONFLICT');
      const place = { id: current?.id ?? randomUUID(), pupilId, revision: expectedRevision + 1 };
      saveText(repositories, seal, {
        place: { ...place, kind: 'diagnosis' },
        text,
        changedAt: now,
        accountId: register.account.id,
      });
    });
  }

  saveNote(
    register: OpenRegister,
    input: { pupilId: string; recordId: string | null; expectedRevision: number; text: string },
  ): HealthFile {
    const { pupilId, recordId, expectedRevision, text } = input;
    return this.#write(register, 'health.saveNote', { pupilId, recordId }, (repositories, seal, now) => {
      const current = recordId === null ? null : findRecord(repositories, seal, { pupilId, recordId });
      if (current && current.kind !== 'note') throw new AppError('NOT_FOUND');
      if ((current?.revision ?? 0) !== expectedRevision) throw new AppError('CONFLICT');
      const place = { id: current?.id ?? randomUUID(), pupilId, revision: expectedRevision + 1 };
      saveText(repositories, seal, {
        place: { ...place, kind: 'note' },
        text,
        changedAt: now,
        accountId: register.account.id,
      });
    });
  }

  /** Throws SCAN_TOO_LARGE or SCAN_UNREADABLE. */
  addScan(
    register: OpenRegister,
    input: { pupilId: string; label: ScanLabel; bytes: Uint8Array },
  ): HealthFile {
    const { pupilId, label, bytes } = input;
    if (bytes.length > SCAN_LIMIT) throw new AppError('SCAN_TOO_LARGE');
    const mediaType = findScanMediaType(bytes);
    if (!mediaType) throw new AppError('SCAN_UNREADABLE');
    return this.#write(register, 'health.addScan', { pupilId }, (repositories, { key, registerId }, now) => {
      const place: SealedPlace = { id: randomUUID(), pupilId, kind: 'scan', revision: 1 };
      const content: ScanContent = { ...label, mediaType, byteCount: bytes.length };
      repositories.sealedRecords.insert({
        ...place,
        changedAt: now,
        accountId: register.account.id,
        sealed: sealContent(key, content, describeSealedPlace(registerId, place)),
        sealedFile: sealBytes(key, bytes, describeSealedFile(registerId, place)),
      });
    });
  }

  getScan(register: OpenRegister, recordKey: RecordKey): Scan {
    const seal = getSeal(register);
    return this.#watchAlteration(register, recordKey, () =>
      register.record(describe('health.readScan', recordKey.pupilId), () =>
        readScan(register.repositories, seal, recordKey),
      ),
    );
  }

  /** A record that does not open is kept: HEALTH_RECORD_ALTERED. */
  removeRecord(register: OpenRegister, recordKey: RecordKey): HealthFile {
    return this.#write(register, 'health.removeRecord', recordKey, (repositories, seal) => {
      findRecord(repositories, seal, recordKey);
      repositories.sealedRecords.remove(recordKey.pupilId, recordKey.recordId);
    });
  }

  #write(
    register: OpenRegister,
    action: JournalAction,
    target: { pupilId: string; recordId?: string | null },
    work: (repositories: Repositories, seal: Seal, now: string) => void,
  ): HealthFile {
    const seal = getSeal(register);
    const { pupilId } = target;
    const file = this.#watchAlteration(register, target, () =>
      register.write(describe(action, pupilId), (repositories, now) => {
        assertPupil(repositories, pupilId);
        work(repositories, seal, now);
        return readHealthFile(repositories, seal, pupilId);
      }),
    );
    return this.#tellAltered(register, pupilId, file);
  }

  #isReadingTold(register: OpenRegister, pupilId: string): boolean {
    const act = { ...describe('health.read', pupilId), accountId: register.account.id };
    const last =
      this.#findTold(register).readAt.get(pupilId) ??
      register.read(({ journal }) => journal.findLastTime(act));
    if (last === undefined) return false;
    const elapsed = Date.parse(this.#clock.now()) - Date.parse(last);
    // A clock that was set back must not silence the journal.
    return elapsed >= 0 && elapsed < SAME_READING;
  }

  #tellReading(register: OpenRegister, pupilId: string, read: () => HealthFile): HealthFile {
    const file = register.record(describe('health.read', pupilId), read);
    this.#findTold(register).readAt.set(pupilId, this.#clock.now());
    return file;
  }

  #findTold(register: OpenRegister): Told {
    const told = this.#told.get(register) ?? { altered: new Set(), readAt: new Map() };
    this.#told.set(register, told);
    return told;
  }

  #tellAltered(register: OpenRegister, pupilId: string, file: HealthFile): HealthFile {
    for (const { id } of file.altered) this.tellAlteration(register, pupilId, id);
    return file;
  }

  /** The refusal undid the work and its row in the journal: the alteration gets a row of its own. */
  #watchAlteration<Result>(
    register: OpenRegister,
    { pupilId, recordId }: { pupilId: string; recordId?: string | null },
    work: () => Result,
  ): Result {
    try {
      return work();
    } catch (error) {
      if (recordId && error instanceof AppError && error.code === 'HEALTH_RECORD_ALTERED')
        this.tellAlteration(register, pupilId, recordId);
      throw error;
    }
  }

  /** Tells the journal of a record that does not open, once a record and an opening of the register. */
  tellAlteration(register: OpenRegister, pupilId: string, recordId: string): void {
    const { altered } = this.#findTold(register);
    if (altered.has(recordId)) return;
    register.record(describe('health.altered', pupilId));
    altered.add(recordId);
  }
}

function describe(action: JournalAction, recordId: string) {
  return { action, recordKind: 'pupil', recordId } as const;
}
