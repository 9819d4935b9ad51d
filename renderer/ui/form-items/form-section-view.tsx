import { memo, useMemo, useState } from 'react';
import { isAnswered, type LooseAnswers, listFieldIds } from '../../../shared/form/form-answers.ts';
import type { FormSection } from '../../../shared/form/form-item.ts';
import { formWords } from '../../../shared/text/screen/form-words.ts';
import { FoldableSection } from './foldable-section.tsx';
import type { FormControl } from './form-control.ts';
import { FormItems } from './form-items.tsx';

type Props = Omit<FormControl, 'answers'> & {
  section: FormSection;
  answers: LooseAnswers;
  isOpen: boolean;
  onToggle: (sectionId: string) => void;
};

/** One numbered section of a form. A change in another section draws nothing here again. */
export function FormSectionView({ answers, ...props }: Props) {
  const ids = useMemo(() => listFieldIds(props.section), [props.section]);
  const ownAnswers = useOwnAnswers(ids, answers);
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

/** The answers to these fields only: the same object as long as none of them changed. */
function useOwnAnswers(ids: readonly string[], answers: LooseAnswers): LooseAnswers {
  const [own, setOwn] = useState(() => pickAnswers(ids, answers));
  if (ids.every((id) => own[id] === (answers[id] ?? null))) return own;
  const next = pickAnswers(ids, answers);
  setOwn(next);
  return next;
}

function pickAnswers(ids: readonly string[], answers: LooseAnswers): LooseAnswers {
  return Object.fromEntries(ids.map((id) => [id, answers[id] ?? null]));
}
