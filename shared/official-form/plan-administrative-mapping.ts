import type { SignatoryKind } from '../plan/administrative-schema.ts';
import { signatoryWords } from '../text/signatory-words.ts';
import {
  type FieldMapping,
  type GuardianColumn,
  mapFact,
  mapField,
  type SignatoryColumn,
} from './form-mapping.ts';

const SIGNATORY_COLUMNS: readonly (readonly [SignatoryColumn, string, string])[] = [
  ['name', 'Nom', 'nom'],
  ['address', 'Adresse administrative', 'adresse administrative'],
  ['signature', 'Signature et date', 'signature et date'],
  ['copy', 'Exemplaire reçu le ', 'exemplaire reçu le'],
];

/** Part 1 of the form: pages 1 and 2. */
export const planAdministrativeMapping: readonly FieldMapping[] = [
  mapFact('Nom  Prénom', 'Élève : nom et prénom', 'pupilName'),
  // The same field again, at the foot of each page.
  ...[1, 2, 3, 4].map((page) =>
    mapFact('Nom  Prénom', `Pied de la page ${page} : nom et prénom de l’élève`, 'pupilName', page),
  ),
  mapFact('Date de naissance', 'Élève : date de naissance', 'birthDate'),
  mapFact('Adresse', 'Élève : adresse', 'address'),
  ...[0, 1].flatMap(mapGuardian),
  ...mapDatedClasses('versions', 'PAI 1re demande', [
    ['PAI 1ere demandeDate', 'PAI 1ere demandeClasse'],
    ['Modifications éventuellesDate', 'Modifications éventuellesClasse'],
    ['Modifications éventuellesDate_2', 'Modifications éventuellesClasse_2'],
    ['Modifications éventuellesDate_3', 'Modifications éventuellesClasse_3'],
    ['Modifications éventuellesDate_4', 'Modifications éventuellesClasse_4'],
    ['Modifications éventuellesDate_5', 'Modifications éventuellesClasse_5'],
  ]),
  ...mapDatedClasses('yearlyChecks', 'Vérification annuelle', [
    ['Date', 'Classe'],
    ['Texte20', 'Texte24'],
    ['Texte21', 'Texte25'],
    ['Texte22', 'Texte26'],
    ['Texte23', 'Texte27'],
  ]),
  ...mapSignatory('secondaryHead', ['fill_1', 'fill_2', 'fill_3', 'fill_4']),
  ...mapSignatory('primaryHead', ['fill_5', 'fill_6', 'fill_7', 'fill_8']),
  ...mapSignatory('structureHead', ['fill_9', 'fill_10', 'fill_11', 'fill_12']),
  ...mapNamedSignatory('teacher', 'Enseignant de la classe Professeur principal Encadrant de la structure'),
  ...mapSignatory('schoolDoctor', ['fill_17', 'fill_18', 'fill_19', 'fill_20']),
  ...mapSignatory('schoolNurse', ['fill_21', 'fill_22', 'fill_23', 'fill_24']),
  ...mapNamedSignatory('treatingDoctor', 'Médecins traitants services hospitaliers'),
  ...mapNamedSignatory('catering', 'Représentant du service de restauration'),
  ...mapNamedSignatory('afterSchool', 'Responsable des autres temps périscolaires'),
  ...mapNamedSignatory('other', 'Autres  Tapez du texte'),
];

function mapGuardian(row: number): FieldMapping[] {
  const columns: readonly [string, GuardianColumn, string][] = [
    ['Lien de parenté', 'relation', 'lien de parenté'],
    ['Nom et prénom', 'name', 'nom et prénom'],
    ['Domicile', 'homePhone', 'téléphone du domicile'],
    ['Travail', 'workPhone', 'téléphone du travail'],
    ['Portable', 'mobilePhone', 'téléphone portable'],
    ['Signature', 'signature', 'signature'],
  ];
  return columns.map(([field, column, label]) =>
    mapField(`${field}Row${row + 1}`, `Responsables légaux, ligne ${row + 1} : ${label}`, {
      from: 'guardian',
      row,
      column,
    }),
  );
}

function mapDatedClasses(
  from: 'versions' | 'yearlyChecks',
  title: string,
  columns: readonly (readonly [string, string])[],
): FieldMapping[] {
  return columns.flatMap(([date, className], row) => {
    const name =
      from === 'versions' && row > 0 ? `Modification ${row}` : `${title}${row > 0 ? ` ${row + 1}` : ''}`;
    return [
      mapField(date, `${name} : date`, { from, row, column: 'date' }),
      mapField(className, `${name} : classe`, { from, row, column: 'className' }),
    ];
  });
}

function mapSignatory(who: SignatoryKind, fields: readonly string[]): FieldMapping[] {
  return SIGNATORY_COLUMNS.map(([column, , label], index) =>
    mapField(fields[index] ?? '', `${signatoryWords[who].replace(/ :$/, '')} : ${label}`, {
      from: 'signatory',
      who,
      column,
    }),
  );
}

/** Where the field's name is its column followed by its row. */
function mapNamedSignatory(who: SignatoryKind, row: string): FieldMapping[] {
  return mapSignatory(
    who,
    SIGNATORY_COLUMNS.map(([, prefix]) => `${prefix}${row}`),
  );
}
