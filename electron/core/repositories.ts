import type { RegisterDatabase } from '../database/register-database.ts';
import { AcceptedWordRepository } from '../database/repositories/accepted-word-repository.ts';
import { AccountRepository } from '../database/repositories/account-repository.ts';
import { AudienceRepository } from '../database/repositories/audience-repository.ts';
import { DraftRepository } from '../database/repositories/draft-repository.ts';
import { IntegrityRepository } from '../database/repositories/integrity-repository.ts';
import { JournalRepository } from '../database/repositories/journal-repository.ts';
import { OfficialFormRepository } from '../database/repositories/official-form-repository.ts';
import { PlanCopyRepository } from '../database/repositories/plan-copy-repository.ts';
import { PlanRepository } from '../database/repositories/plan-repository.ts';
import { PupilRepository } from '../database/repositories/pupil-repository.ts';
import { SafetyListRepository } from '../database/repositories/safety-list-repository.ts';
import { SchoolRepository } from '../database/repositories/school-repository.ts';
import { SealedRecordRepository } from '../database/repositories/sealed-record-repository.ts';
import { SettingRepository } from '../database/repositories/setting-repository.ts';

/** Everything behind one open database. */
export type Repositories = {
  school: SchoolRepository;
  accounts: AccountRepository;
  settings: SettingRepository;
  pupils: PupilRepository;
  plans: PlanRepository;
  planCopies: PlanCopyRepository;
  officialForms: OfficialFormRepository;
  sealedRecords: SealedRecordRepository;
  drafts: DraftRepository;
  safetyLists: SafetyListRepository;
  acceptedWords: AcceptedWordRepository;
  audiences: AudienceRepository;
  journal: JournalRepository;
  integrity: IntegrityRepository;
};

export function createRepositories(database: RegisterDatabase): Repositories {
  return {
    school: new SchoolRepository(database),
    accounts: new AccountRepository(database),
    settings: new SettingRepository(database),
    pupils: new PupilRepository(database),
    plans: new PlanRepository(database),
    planCopies: new PlanCopyRepository(database),
    officialForms: new OfficialFormRepository(database),
    sealedRecords: new SealedRecordRepository(database),
    drafts: new DraftRepository(database),
    safetyLists: new SafetyListRepository(database),
    acceptedWords: new AcceptedWordRepository(database),
    audiences: new AudienceRepository(database),
    journal: new JournalRepository(database),
    integrity: new IntegrityRepository(database),
  };
}
