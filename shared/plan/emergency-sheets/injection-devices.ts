import type { FormItem } from '../../form/form-item.ts';

/** « Modalités de l'injection » of sheet 02, as printed in 2021 (page 6/6). */
export const injectionDevices = [
  {
    kind: 'check',
    id: 'anapen',
    label: 'ANAPEN',
    children: [
      { kind: 'note', text: 'Enlever le capuchon noir protecteur de l’aiguille.' },
      { kind: 'note', text: 'Retirer le bouchon protecteur.' },
      { kind: 'note', text: 'Appuyer fermement le stylo sur la face extérieure de la cuisse.' },
      {
        kind: 'note',
        text: 'Appuyer sur le bouton rouge et maintenir appuyé 10 sec. Puis masser la zone d’injection.',
      },
    ],
  },
  {
    kind: 'check',
    id: 'emerade',
    label: 'EMERADE',
    children: [
      { kind: 'note', text: 'Enlever le bouchon blanc.' },
      { kind: 'note', text: 'Placer le stylo sur la face extérieure de la cuisse à angle droit' },
      { kind: 'note', text: 'Appuyer fermement et maintenir appuyé pendant 5 secondes' },
      { kind: 'note', text: 'Puis masser la zone d’injection' },
    ],
  },
  {
    kind: 'check',
    id: 'epipen',
    label: 'EPIPEN',
    children: [
      { kind: 'note', text: 'Enlever le capuchon bleu' },
      {
        kind: 'note',
        text: 'Placer l’extrémité orange du stylo sur la face extérieure de la cuisse à angle droit',
      },
      {
        kind: 'note',
        text: 'Enfoncer fermement la pointe orange dans la cuisse jusqu’à entendre un déclic et maintenir appuyé pendant 10 secondes',
      },
      { kind: 'note', text: 'Puis masser la zone d’injection' },
    ],
  },
  {
    kind: 'check',
    id: 'jext',
    label: 'JEXT',
    children: [
      { kind: 'note', text: 'Enlever le bouchon jaune.' },
      {
        kind: 'note',
        text: 'Placer l’extrémité noire du stylo sur la face extérieure de la cuisse à angle droit',
      },
      {
        kind: 'note',
        text: 'Appuyer fermement sur la cuisse jusqu’à entendre un déclic et maintenir appuyé pendant 10 secondes.',
      },
      { kind: 'note', text: 'Puis masser la zone d’injection.' },
    ],
  },
] as const satisfies readonly FormItem[];
