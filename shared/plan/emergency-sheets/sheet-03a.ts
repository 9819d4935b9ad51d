import type { EmergencySheetTemplate } from './emergency-sheet.ts';
import { highSugar, highSugarWithCheck } from './sheet-03a-high-sugar.ts';
import { lowSugar, severeLowSugar } from './sheet-03a-low-sugar.ts';

/** « Fiche spécifique N° 03a » (2021 model; domain reference §2.5). */
export const sheet03a = {
  number: '03a',
  title: 'Fiche spécifique n° 03a',
  layout: 'cases',
  signsLabel: 'Signes',
  conductLabel: 'Conduite à tenir',
  introduction: [
    {
      kind: 'note',
      text: 'Évaluer la situation (2 cas possibles : hypoglycémie et hyperglycémie) et pratiquer :',
      strong: true,
    },
  ],
  situations: [lowSugar, severeLowSugar, highSugar, highSugarWithCheck],
  annex: [],
  discreetWording: [{ official: 'l’élève a un diabète et que', printed: 'l’élève a un PAI et que' }],
  remindsFamily: false,
} as const satisfies EmergencySheetTemplate;
