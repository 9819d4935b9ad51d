import { type FieldMapping, type FormMapping, mapField, type Rectangle } from './form-mapping.ts';
import { mapSheetFrame } from './sheet-frame-mapping.ts';

export const sheetStandardMapping: FormMapping = {
  kind: 'standard',
  added: [],
  fields: [
    ...mapSheetFrame({
      academy: 'Texte1',
      department: 'Texte2',
      toSpecify: 'Texte6',
      doctorDate: 'Texte50',
      stamp: 'Texte5',
      signature: 'Signature4',
    }),
    ...rows('firstSigns', 'Signe d’appel', [
      ['undefined', 'Texte13'],
      ['undefined_2', 'Texte12'],
      ['undefined_3', 'Texte3'],
      ['undefined_4', 'Texte4'],
      [null, '   Row1'],
    ]),
    ...rows('firstMeasures', 'Mesure', [
      [null, 'Texte16'],
      [null, 'Texte17'],
      [null, 'Texte18'],
      [null, 'undefined_8'],
    ]),
    ...rows('firstTreatments', 'Traitement', [
      ['undefined_5', 'Texte19'],
      ['undefined_6', 'Texte21'],
      ['undefined_7', 'Texte20'],
      ['undefined_9', 'Texte22'],
      ['undefined_10', 'Texte23'],
    ]),
    ...rows('severeSigns', 'Signe de gravité', [
      ['undefined_12', 'Texte30'],
      ['undefined_13', 'Texte31'],
      ['undefined_14', 'Texte32'],
      ['undefined_15', 'Texte33'],
    ]),
    ...rows(
      'severeMeasures',
      'Mesure, signes de gravité',
      [
        [null, 'Texte34'],
        [null, 'Texte35'],
      ],
      // The cell is blank below its last field.
      [201, 224, 330, 305],
    ),
    ...rows('severeTreatments', 'Traitement, signes de gravité', [
      ['undefined_18', 'Texte40'],
      ['undefined_19', 'Texte41'],
      ['undefined_20', 'Texte42'],
    ]),
  ],
};

/** Box and text of each line; the last one takes all the rows that are left. */
function rows(
  id: string,
  title: string,
  lines: readonly (readonly [string | null, string])[],
  lastRoom?: Rectangle,
): FieldMapping[] {
  return lines.flatMap(([box, field], row) => {
    const label = `${title} ${row + 1}`;
    const isLast = row === lines.length - 1;
    return [
      ...(box === null ? [] : [mapField(box, `${label} : case`, { tick: 'sheetRow', id, row })]),
      {
        ...mapField(field, label, { from: 'sheetRow', id, row, ...(isLast ? { andAfter: true } : {}) }),
        ...(isLast && lastRoom ? { room: lastRoom } : {}),
      },
    ];
  });
}
