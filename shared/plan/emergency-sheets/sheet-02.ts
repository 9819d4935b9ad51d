import type { EmergencySheetTemplate } from './emergency-sheet.ts';
import { injectionDevices } from './injection-devices.ts';

/**
 * « Fiche spécifique N° 02 » (2021 model; domain reference §2.4). Its signs have no boxes: they are all to be read.
 * The steps of the severe reaction follow one another, so they stand together with the treatment they depend on.
 */
export const sheet02 = {
  number: '02',
  title: 'Fiche spécifique n° 02',
  layout: 'cases',
  signsLabel: 'Signes',
  conductLabel: 'LES BONS RÉFLEXES',
  introduction: [
    { kind: 'note', text: 'Ne pas quitter l’enfant.', strong: true },
    {
      kind: 'note',
      text: 'La réaction a lieu dans les minutes suivant l’exposition à un aliment/une piqûre d’insecte',
      strong: true,
    },
    { kind: 'text', id: 'exposureDetails', label: 'Précisions :' },
    { kind: 'note', text: 'Évaluer immédiatement la gravité de la réaction :', strong: true },
  ],
  situations: [
    {
      id: 'severeReaction',
      severity: 'severe',
      tone: 'danger',
      title: 'La réaction est GRAVE',
      signs: [
        { kind: 'note', text: 'Si 1 seul des signes parmi les suivants', strong: true },
        { kind: 'note', text: 'Il respire mal et sa voix change' },
        { kind: 'note', text: 'Il respire mal et il siffle ou il tousse' },
        { kind: 'note', text: 'Il a très mal au ventre, il vomit de façon itérative' },
        {
          kind: 'note',
          text: 'Il devient rapidement rouge sur tout le corps et ses mains, ses pieds, son cuir chevelu le démangent',
        },
        { kind: 'note', text: 'Il se sent mal ou bizarre' },
        { kind: 'note', text: 'Il fait un malaise' },
        {
          kind: 'note',
          text: 'La réaction est d’autant plus grave que plusieurs de ces signes sont associés',
          strong: true,
        },
      ],
      measures: [
        {
          kind: 'note',
          text: 'Allonger l’enfant ou le laisser ½ assis en cas de gêne pour respirer',
        },
      ],
      treatment: [
        {
          kind: 'group',
          title: 'Injecter L’ADRÉNALINE dans la face externe de la cuisse.',
          children: [{ kind: 'line', id: 'adrenalineProduct', label: 'Spécialité :' }],
        },
        { kind: 'note', text: 'Puis appeler le SAMU (15 ou 112)' },
        {
          kind: 'sentence',
          parts: [
            'Si gêne respiratoire : faire inhaler ',
            { blank: 'severePuffs', label: 'Nombre de bouffées', size: 'short' },
            ' bouffées de ',
            { blank: 'severeInhaled', label: 'Médicament à inhaler', size: 'long' },
            ' avec la chambre d’inhalation (5 respirations après chaque bouffée) – à répéter selon la gêne après 10 à 15 minutes',
          ],
        },
        {
          kind: 'note',
          text: 'En attendant les secours, une 2ème injection d’adrénaline peut être faite si les symptômes persistent après 5 à 10 minutes ou plus',
          strong: true,
        },
      ],
    },
    {
      id: 'moderateReaction',
      severity: 'moderate',
      tone: 'warning',
      title: 'La réaction est MODÉRÉE',
      signs: [
        { kind: 'note', text: 'Sa bouche pique, ses lèvres gonflent' },
        { kind: 'note', text: 'Ses yeux piquent, son nez coule' },
        { kind: 'note', text: 'Des plaques rouges démangent de façon localisée' },
        { kind: 'note', text: 'Il a un peu mal au ventre et/ou il a envie de vomir' },
        { kind: 'line', id: 'otherModerateSign', label: 'Autre :' },
        { kind: 'note', text: 'Mais il parle bien et il respire bien', strong: true },
      ],
      treatmentFirst: true,
      treatment: [
        { kind: 'text', id: 'antihistamine', label: 'Traitement anti-histaminique par voie orale :' },
      ],
      measures: [
        { kind: 'note', text: 'Surveiller l’enfant jusqu’à la disparition des symptômes' },
        { kind: 'note', text: 'Prévenir les parents et leur conseiller de consulter un médecin' },
        { kind: 'text', id: 'otherModerateMeasure', label: 'Autre :' },
      ],
    },
    {
      id: 'noImprovement',
      severity: 'moderate',
      tone: 'danger',
      title: 'EN L’ABSENCE D’AMÉLIORATION OU SI APPARITION D’UN NOUVEAU SIGNE',
      signs: [],
      measures: [{ kind: 'note', text: 'ÉVALUER DE NOUVEAU LA GRAVITÉ DE LA RÉACTION' }],
      treatment: [{ kind: 'note', text: 'POUR NE PAS RETARDER L’INJECTION D’ADRÉNALINE', strong: true }],
    },
  ],
  annexKind: 'treatment',
  annexTitle: 'Modalités de l’injection de l’adrénaline selon la présentation du produit',
  annex: injectionDevices,
  remindsFamily: true,
} as const satisfies EmergencySheetTemplate;
