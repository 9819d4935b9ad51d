import { desc, eq } from 'drizzle-orm';
import {
  AFTER_SCHOOL_SIGNATORIES,
  type AfterSchoolSource,
} from '../../../shared/audience/after-school-facts.ts';
import type { CateringAnswers, CateringSource } from '../../../shared/audience/catering-facts.ts';
import type { KitLabelSource } from '../../../shared/audience/kit-label-facts.ts';
import {
  READING_SIGNATORIES,
  type ReadingSheetSource,
} from '../../../shared/audience/reading-sheet-facts.ts';
import type { SignatureSheetSource } from '../../../shared/audience/signature-sheet-facts.ts';
import type { CalendarDate } from '../../../shared/calendar/calendar-date.ts';
import { listFieldIds } from '../../../shared/form/form-answers.ts';
import { signatoryKinds } from '../../../shared/plan/administrative-schema.ts';
import { cateringSection } from '../../../shared/plan/official-form/adaptations-sections.ts';
import { afterSchoolSections } from '../../../shared/plan/official-form/after-school-sections.ts';
import type { AfterSchool } from '../../../shared/plan/plan-content-schema.ts';
import { formatPupilName } from '../../../shared/pupil/pupil-rules.ts';
import { isOnSafetyList } from '../../../shared/safety-list/safety-list-rules.ts';
import type { StatisticsSource } from '../../../shared/statistics/plan-statistics.ts';
import type { RegisterDatabase } from '../register-database.ts';
import { planTable } from '../tables/plan-table.ts';
import { pupilTable } from '../tables/pupil-table.ts';
import {
  findPupilId,
  listFamilySignatures,
  listGuardianCalls,
  listGuardianNames,
  listKitPlaces,
  listKits,
  listSignatories,
  listVersionDates,
  readAdults,
  readAnswers,
  readBirthDate,
  readPhoto,
  readPupilName,
  readSchoolAddress,
  readSchoolCall,
  type WantedAnswers,
} from './audience-queries.ts';
import { readStatistics } from './statistics-queries.ts';

/**
 * What each audience may have and nothing else: the columns and the answers of its document are named one by one, so
 * that what it may not know is not even read (shared/audience/audience-table.ts).
 */
export class AudienceRepository {
  readonly #database: RegisterDatabase;

  constructor(database: RegisterDatabase) {
    this.#database = database;
  }

  /** What to serve, how, and whom to turn to. undefined: no such plan. */
  readCatering(planId: string): CateringSource | undefined {
    const { orm } = this.#database;
    const plan = readAnswers(orm, planId, cateringAnswers);
    if (!plan) return undefined;
    const { pupil, classes } = readPupilName(orm, plan.pupilId);
    const { kits, places } = listKitPlaces(orm, planId);
    return {
      school: readSchoolCall(orm),
      organisation: { classes, places },
      pupil: { ...pupil, guardians: listGuardianCalls(orm, plan.pupilId) },
      photo: readPhoto(orm, plan.pupilId),
      plan: {
        closedOn: plan.closedOn,
        content: {
          ...plan.answers,
          administrative: { signatories: listFamilySignatures(orm, planId) },
          supplies: { kits },
        },
      },
    };
  }

  /** What the town hall organises: meals, after-school time, outings, and who signs it. */
  readAfterSchool(planId: string): AfterSchoolSource | undefined {
    const { orm } = this.#database;
    const plan = readAnswers(orm, planId, afterSchoolAnswers);
    if (!plan) return undefined;
    const { pupil, classes } = readPupilName(orm, plan.pupilId);
    const { kits, places } = listKitPlaces(orm, planId);
    const family = listFamilySignatures(orm, planId).map((row) => ({ ...row, name: '' }));
    const others = listSignatories(orm, planId, AFTER_SCHOOL_SIGNATORIES);
    return {
      school: readSchoolCall(orm),
      organisation: { classes, places },
      pupil: {
        ...pupil,
        birthDate: readBirthDate(orm, plan.pupilId),
        guardians: listGuardianCalls(orm, plan.pupilId),
      },
      photo: readPhoto(orm, plan.pupilId),
      plan: {
        closedOn: plan.closedOn,
        content: {
          ...plan.answers,
          administrative: { signatories: [...family, ...others.map((row) => ({ ...row, signedOn: null }))] },
          supplies: { kits },
        },
      },
    };
  }

  /** What stands on the kits of a plan, and what is in them. */
  readKitLabels(planId: string): KitLabelSource | undefined {
    const { orm } = this.#database;
    const plan = readAnswers(orm, planId, kitLabelAnswers);
    if (!plan) return undefined;
    const { pupil, classes } = readPupilName(orm, plan.pupilId);
    const { kits, places } = listKits(orm, planId);
    return {
      school: readSchoolCall(orm),
      organisation: { classes, places },
      pupil: { ...pupil, guardians: listGuardianCalls(orm, plan.pupilId) },
      photo: readPhoto(orm, plan.pupilId),
      plan: { content: { ...plan.answers, supplies: { kits } } },
    };
  }

  /** Who meets about whom: names, and nothing of the plan. */
  readSignatureSheet(planId: string): SignatureSheetSource | undefined {
    const { orm } = this.#database;
    const pupilId = findPupilId(orm, planId);
    if (pupilId === undefined) return undefined;
    const { pupil, classes } = readPupilName(orm, pupilId);
    return {
      school: readSchoolAddress(orm),
      organisation: { classes },
      pupil: {
        ...pupil,
        birthDate: readBirthDate(orm, pupilId),
        guardians: listGuardianNames(orm, pupilId),
      },
      plan: { content: { administrative: { signatories: listSignatories(orm, planId, signatoryKinds) } } },
    };
  }

  /** Who reads what about whom: names and versions, and nothing of the plan. */
  readReadingSheet(planId: string): ReadingSheetSource | undefined {
    const { orm } = this.#database;
    const pupilId = findPupilId(orm, planId);
    if (pupilId === undefined) return undefined;
    const { pupil, classes } = readPupilName(orm, pupilId);
    const { resourceAdult, teacher } = readAdults(orm, pupilId);
    return {
      school: readSchoolCall(orm),
      organisation: { classes: classes.map((each) => ({ ...each, teacher })) },
      pupil: { ...pupil, resourceAdult },
      plan: {
        content: {
          administrative: {
            versions: listVersionDates(orm, planId),
            signatories: listSignatories(orm, planId, READING_SIGNATORIES),
          },
        },
      },
    };
  }

  /**
   * The plans in force of pupils who are at school, in the order of their names: nothing of what is written in them is
   * read.
   */
  listPlansInForce(today: CalendarDate): string[] {
    const { orm } = this.#database;
    const collator = new Intl.Collator('fr');
    return orm
      .select({
        planId: planTable.id,
        closedOn: planTable.closedOn,
        leftOn: pupilTable.leftOn,
        lastName: pupilTable.lastName,
        firstName: pupilTable.firstName,
      })
      .from(planTable)
      .innerJoin(pupilTable, eq(pupilTable.id, planTable.pupilId))
      .orderBy(desc(planTable.createdOn), desc(planTable.changedAt))
      .all()
      .filter(({ planId, closedOn, leftOn }) =>
        isOnSafetyList({ closedOn, leftOn, signatories: listFamilySignatures(orm, planId) }, today),
      )
      .sort((a, b) => collator.compare(formatPupilName(a), formatPupilName(b)))
      .map(({ planId }) => planId);
  }

  readStatistics(): StatisticsSource {
    return readStatistics(this.#database.orm);
  }
}

const cateringIds = listFieldIds(cateringSection) as (keyof CateringAnswers)[];
const afterSchoolIds = afterSchoolSections.flatMap(listFieldIds) as (keyof AfterSchool)[];

const cateringAnswers = {
  adaptations: [...cateringIds, 'carriedByPupil', 'kitExists'],
  emergency: ['needed'],
  afterSchool: ['kitPlace', 'mealInstructions', 'contacts'],
} as const satisfies WantedAnswers;

const afterSchoolAnswers = {
  adaptations: [
    ...cateringIds,
    'carriedByPupil',
    'kitExists',
    'schoolTransfers',
    'examTransfers',
    'dayOutings',
    'overnightOutings',
    'afterSchoolTime',
    'afterSchoolTimeDetails',
  ],
  emergency: ['needed'],
  afterSchool: afterSchoolIds,
} as const satisfies WantedAnswers;

const kitLabelAnswers = {
  adaptations: ['kitExists', 'kitHoldsPlan', 'kitHoldsPrescription', 'kitHoldsTreatments', 'kitHoldsLetter'],
} as const satisfies WantedAnswers;
