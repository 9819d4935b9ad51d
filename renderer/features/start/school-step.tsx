import { Text } from '@mantine/core';
import { type School, schoolSchema } from '../../../shared/school/school-schema.ts';
import { schoolFieldLabels } from '../../../shared/text/screen/school-field-words.ts';
import { startWords } from '../../../shared/text/screen/start-words.ts';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { SchoolFields } from '../../ui/school-fields.tsx';
import { StepButtons } from '../../ui/step-buttons.tsx';
import { useSchemaForm } from '../../ui/use-schema-form.ts';

export function SchoolStep({ school, onNext }: { school: School; onNext: (school: School) => void }) {
  const { field, errors, attempt, submit } = useSchemaForm({
    schema: schoolSchema,
    initialValues: school,
    showsErrorsOn: 'submit',
    labelOf: (path) => schoolFieldLabels[path as keyof School],
  });
  return (
    <form onSubmit={submit(onNext)} noValidate>
      <ErrorSummary errors={errors} attempt={attempt} />
      <Text mb="md">{startWords.schoolIntro}</Text>
      <SchoolFields field={field} />
      <StepButtons />
    </form>
  );
}
