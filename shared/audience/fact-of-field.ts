import type { PlanAggregate } from '../documents/plan-aggregate.ts';
import type { HealthFile } from '../health/health-schema.ts';
import type { EmergencySheetTemplate } from '../plan/emergency-sheets/emergency-sheet.ts';
import type { EmergencySheet } from '../plan/emergency-sheets/emergency-sheet-schema.ts';
import type { Fact } from './fact.ts';

/**
 * A fact for each field of T, at any depth: a field that is added to a schema and not placed here does not compile.
 * Rows of a table are described once.
 */
type FactTree<T> = T extends EmergencySheet
  ? SheetFacts
  : T extends string | number | boolean | null | undefined | Uint8Array
    ? Fact
    : T extends readonly (infer Row)[]
      ? FactTree<Row>
      : { readonly [Field in keyof T]-?: FactTree<T[Field]> };

/** Where a field stands in its emergency sheet: all the ministry's sheets are laid out in the same way. */
type SheetPlace =
  | Extract<keyof EmergencySheetTemplate, 'introduction' | 'annex'>
  | Extract<keyof EmergencySheetTemplate['situations'][number], 'signs' | 'measures' | 'treatment'>;
type SheetFacts = { readonly number: Fact } & Readonly<Record<SheetPlace, Fact>>;

/** The one place where a field is given to a fact, and by it to those who may have it. */
export const factOfField: FactTree<PlanAggregate> = {
  school: {
    name: 'school',
    type: 'school',
    uai: 'school',
    address: 'school',
    postalCode: 'school',
    city: 'school',
    phone: 'school',
    academy: 'school',
    department: 'school',
    headName: 'school',
    rescueAccess: 'schoolAccess',
  },
  organisation: {
    places: { id: 'internal', code: 'kit', label: 'kit' },
    classes: { id: 'internal', name: 'className', teacher: 'teacher', safePlaceId: 'safePlace' },
  },
  pupil: {
    id: 'internal',
    revision: 'internal',
    hasPhoto: 'photo',
    lastName: 'identity',
    firstName: 'identity',
    birthDate: 'birthDate',
    address: 'address',
    classId: 'className',
    enteredOn: 'enrolment',
    // A pupil who left is as a PAI that ended.
    leftOn: 'state',
    resourceAdult: 'resourceAdult',
    safePlaceId: 'safePlace',
    guardians: {
      id: 'internal',
      relation: 'family',
      name: 'family',
      homePhone: 'family',
      workPhone: 'family',
      mobilePhone: 'family',
    },
  },
  photo: 'photo',
  plan: {
    id: 'internal',
    pupilId: 'internal',
    revision: 'internal',
    createdOn: 'planDates',
    changedAt: 'internal',
    closedOn: 'state',
    content: {
      administrative: {
        versions: { id: 'internal', date: 'planDates', className: 'planDates' },
        yearlyChecks: { id: 'internal', date: 'planDates', className: 'planDates' },
        signatories: {
          id: 'internal',
          kind: 'signatories',
          guardianId: 'signatories',
          otherLabel: 'signatories',
          name: 'signatories',
          address: 'signatories',
          signedOn: 'signatories',
          copyReceivedOn: 'signatories',
        },
      },
      adaptations: {
        consequences: 'consequences',
        partTime: 'attendance',
        restTime: 'attendance',
        activityExemption: 'attendance',
        attendanceDetails: 'attendance',
        classroomLeave: 'environment',
        classroomSeat: 'environment',
        specificFurniture: 'environment',
        toiletsAndHygiene: 'environment',
        breakPrecautions: 'environment',
        premisesAccess: 'environment',
        sensoryEnvironment: 'environment',
        environmentDetails: 'environment',
        schoolTransfers: 'outings',
        examTransfers: 'outings',
        dayOutings: 'outings',
        overnightOutings: 'outings',
        outsideDetails: 'outingInstructions',
        guaranteedDiet: 'catering',
        allergenAvoidance: 'catering',
        avoidanceByCaterer: 'catering',
        avoidanceByPupil: 'catering',
        avoidanceByFamily: 'catering',
        packedLunch: 'catering',
        familySnacks: 'catering',
        drinks: 'catering',
        foodSupplements: 'catering',
        mealPriority: 'catering',
        mealAssistance: 'catering',
        cateringDetails: 'catering',
        dailyTreatment: 'medicines',
        medication: 'medicines',
        medicines: {
          id: 'internal',
          name: 'medicines',
          dose: 'medicines',
          route: 'medicines',
          schedule: 'medicines',
        },
        monitoring: 'care',
        monitoringDetails: 'care',
        healthProfessionals: 'care',
        healthProfessionalsDetails: 'care',
        protocolAttached: 'care',
        sealedLetter: 'sealedLetter',
        sealedLetterDetails: 'sealedLetterPlace',
        emergencySheetAttached: 'emergencyPart',
        otherCare: 'care',
        otherCareDetails: 'care',
        kitExists: 'kit',
        kitHoldsPlan: 'kitContents',
        kitHoldsPrescription: 'kitContents',
        kitHoldsTreatments: 'kitContents',
        kitHoldsLetter: 'sealedLetter',
        kitStorage: 'kitStorage',
        carriedByPupil: 'carriedByPupil',
        otherKit: 'kit',
        otherKitDetails: 'kitStorage',
        classHelp: 'learning',
        classHelpDetails: 'learning',
        lessonHandover: 'learning',
        lessonHandoverDetails: 'learning',
        assessments: 'learning',
        assessmentsDetails: 'learning',
        examArrangements: 'learning',
        examArrangementsDetails: 'learning',
        afterSchoolTime: 'afterSchoolTime',
        afterSchoolTimeDetails: 'afterSchoolTime',
        homeSchooling: 'learning',
        homeSchoolingDetails: 'learning',
        distanceLearning: 'learning',
        distanceLearningDetails: 'learning',
        otherSupport: 'learning',
        otherSupportDetails: 'learning',
      },
      emergency: {
        needed: 'emergencyPart',
        specificNumbers: 'emergencyGestures',
        periodStart: 'emergencyPart',
        periodEnd: 'emergencyPart',
        sheet: {
          number: 'emergencyGestures',
          introduction: 'emergencyGestures',
          signs: 'emergencyGestures',
          measures: 'emergencyGestures',
          treatment: 'emergencyTreatment',
          annex: 'emergencyTreatment',
        },
        letterAttached: 'sealedLetter',
        doctorName: 'emergencyDoctor',
        doctorContact: 'emergencyDoctor',
        doctorSignedOn: 'emergencyDoctor',
      },
      afterSchool: {
        morningCare: 'afterSchool',
        lunchBreak: 'afterSchool',
        eveningCare: 'afterSchool',
        wednesdays: 'afterSchool',
        holidays: 'afterSchool',
        transport: 'afterSchool',
        presenceDetails: 'afterSchool',
        mealInstructions: 'catering',
        activityInstructions: 'afterSchool',
        handover: 'afterSchool',
        ownKit: 'kit',
        kitPlace: 'kit',
        staffInformed: 'emergencyPart',
        contacts: {
          id: 'internal',
          name: 'afterSchoolContacts',
          role: 'afterSchoolContacts',
          phone: 'afterSchoolContacts',
        },
      },
      supplies: {
        prescriptionIssuedOn: 'prescription',
        prescriptionReceivedOn: 'prescription',
        kits: {
          id: 'internal',
          placeId: 'kit',
          details: 'kitStorage',
          items: { id: 'internal', name: 'kitContents', expiresOn: 'kitExpiry' },
        },
      },
    },
  },
};

/** The sealed compartment, record by record: no document is made from it but the scans that are joined to a PAI. */
export const factOfHealthRecord: Readonly<Record<keyof HealthFile, Fact>> = {
  diagnosis: 'diagnosis',
  notes: 'healthNotes',
  scans: 'healthScans',
  altered: 'healthNotes',
};
