import { type FieldMapping, mapFact, mapField } from './form-mapping.ts';

/** Part 2 of the form, I to V and VII: pages 3 and 4. */
export const planAdaptationsMapping: readonly FieldMapping[] = [
  text('Texte29', 'I. Conséquences', 'consequences'),
  box('toggle_1', 'II. Temps partiel', 'partTime'),
  box('Temps de repos', 'II. Temps de repos', 'restTime'),
  box('toggle_3', 'II. Dispense d’activité', 'activityExemption'),
  text('Texte28', 'II. Temps de présence : préciser', 'attendanceDetails'),
  box(
    'Autorisation de sortie de classe toilettes boissons infirmerie vie scolaire etc',
    'III. Autorisation de sortie de classe',
    'classroomLeave',
  ),
  box('Place dans la classe', 'III. Place dans la classe', 'classroomSeat'),
  box(
    'Mobilier et matériel spécifique double jeu de livres livre numérique siège ergonomique informatique casier',
    'III. Mobilier et matériel spécifique',
    'specificFurniture',
  ),
  box(
    'Toilettes et hygiène accès toilettes spécifiques aménagements matériels changes douche aide humaine etc',
    'III. Toilettes et hygiène',
    'toiletsAndHygiene',
  ),
  box('undefined', 'III. Récréation et intercours', 'breakPrecautions'),
  box('Accessibilité aux locaux', 'III. Accessibilité aux locaux', 'premisesAccess'),
  box('Environnement visuel sonore autre', 'III. Environnement visuel, sonore, autre', 'sensoryEnvironment'),
  text('Texte30', 'III. Environnement : préciser', 'environmentDetails'),
  box(
    'Déplacements scolaires stade restauration scolaire etc',
    'IV. Déplacements scolaires',
    'schoolTransfers',
  ),
  box('Déplacements pour examens', 'IV. Déplacements pour examens', 'examTransfers'),
  box('Sorties sans nuitée', 'IV. Sorties sans nuitée', 'dayOutings'),
  box(
    'Sortie avec nuitée classes transplantées voyages scolaires séjours etc',
    'IV. Sortie avec nuitée',
    'overnightOutings',
  ),
  text('Texte31', 'IV. À l’extérieur de l’établissement : préciser', 'outsideDetails'),
  box(
    'Régime spécifique garanti par le distributeur de la restauration',
    'V. Régime spécifique',
    'guaranteedDiet',
  ),
  box('Goûter etou collations fournis par la', 'V. Goûter fourni par la famille', 'familySnacks'),
  box(
    'Éviction des allergènes dans le régime habituel pratiquée',
    'V. Éviction des allergènes',
    'allergenAvoidance',
  ),
  box(
    'Éviction demandée par la famille après lecture préalable du menu',
    'V. Éviction demandée par la famille',
    'avoidanceByFamily',
  ),
  box('Par le service responsable de la', 'V. Éviction par le service de restauration', 'avoidanceByCaterer'),
  box('toggle_18', 'V. Éviction par l’élève lui-même', 'avoidanceByPupil'),
  box('Boissons', 'V. Boissons', 'drinks'),
  box('Suppléments alimentaires', 'V. Suppléments alimentaires', 'foodSupplements'),
  box('Priorité de passage ou horaire particulier', 'V. Priorité de passage', 'mealPriority'),
  box('toggle_25', 'V. Aide humaine ou aménagement pour l’installation', 'mealAssistance'),
  box(
    'Panier repas fourni par la famille gestion selon la réglementation en',
    'V. Panier repas',
    'packedLunch',
  ),
  mapField('fill_2_2', 'V. Case sans titre sous « Nécessité d’aide humaine »', {
    unmapped:
      'La case n’a pas de titre et le registre n’a qu’un texte pour la rubrique V, écrit dans « Préciser ».',
  }),
  text('Texte32', 'V. Restauration : préciser', 'cateringDetails'),
  box('Aide durant la classe attention', 'VII. Aide durant la classe', 'classHelp'),
  text('fill_1_2', 'VII. Aide durant la classe : mesures', 'classHelpDetails'),
  box('Transmission des cours et des devoirs', 'VII. Transmission des cours', 'lessonHandover'),
  text('fill_2_3', 'VII. Transmission des cours : mesures', 'lessonHandoverDetails'),
  box('Transmission etou aménagements des', 'VII. Évaluations et contrôles', 'assessments'),
  text(
    'Précisions Mesures à prendre préciser les disciplines si besoinTransmission etou aménagements des évaluations et contrôles',
    'VII. Évaluations et contrôles : mesures',
    'assessmentsDetails',
  ),
  box('toggle_31', 'VII. Aménagements des examens', 'examArrangements'),
  text('fill_4_2', 'VII. Aménagements des examens : mesures', 'examArrangementsDetails'),
  box('Temps périscolaire spécificités liées autype', 'VII. Temps périscolaire', 'afterSchoolTime'),
  text('fill_5_2', 'VII. Temps périscolaire : mesures', 'afterSchoolTimeDetails'),
  box('APADHE', 'VII. APADHE', 'homeSchooling'),
  box('Cned en scolarité partagée', 'VII. Cned en scolarité partagée', 'distanceLearning'),
  box('Autres dispositions de soutien ou de', 'VII. Autres dispositions de soutien', 'otherSupport'),
  mapFact(
    'Précisions Mesures à prendre préciser les disciplines si besoinAPADHE Cned en scolarité partagée Autres dispositions de soutien ou de continuité scolaire',
    'VII. APADHE, Cned, autres dispositions : mesures',
    'supportDetails',
  ),
  mapField('Texte43', 'VII. Autres dispositions : lesquelles', {
    unmapped:
      'Le registre a un seul texte pour ces dispositions, écrit dans la case « Précisions », plus grande.',
  }),
];

type TextId = Extract<FieldMapping['source'], { from: 'adaptation' }>['id'];
type BoxId = Extract<FieldMapping['source'], { tick: 'adaptation' }>['id'];

function text(field: string, label: string, id: TextId): FieldMapping {
  return mapField(field, label, { from: 'adaptation', id });
}

function box(field: string, label: string, id: BoxId): FieldMapping {
  return mapField(field, label, { tick: 'adaptation', id });
}
