import { memo } from 'react';
import { isAnswered, type LooseAnswers } from '../../../shared/form/form-answers.ts';
import type { FormSection } from '../../../shared/form/form-item.ts';
import { formWords } from '../../../shared/text/screen/form-words.ts';
import { FoldableSection } from './foldable-section.tsx';
import type { FormControl } from './form-control.ts';
import { FormItems } from './form-items.tsx';
import { useOwnAnswers } from './use-own-answers.ts';

type Props = Omit<FormControl, 'answers'> & {
  section: FormSection;
  answers: LooseAnswers;
  isOpen: boolean;
  onToggle: (sectionId: string) => void;
};

/** One numbered section of a form. A change in another section draws nothing here again. */
export function FormSectionView({ answers, ...props }: Props) {
  const ownAnswers = useOwnAnswers(props.section.items, answers);
  return <OwnSection {...props} answers={ownAnswers} />;
}

const OwnSection = memo(function OwnSection({ section, isOpen, onToggle, ...control }: Props) {
  const filled = Object.values(control.answers).filter(isAnswered).length;
  return (
    <FoldableSection
      id={`${control.idPrefix}-${section.id}-section`}
      title={section.title}
      summary={filled === 0 ? formWords.nothingFilled : formWords.filledCount(filled)}
      isOpen={isOpen}
      onToggle={() => onToggle(section.id)}
    >
      <FormItems items={section.items} control={control} />
    </FoldableSection>
  );
});
