import * as z from 'zod';
import { safetyListMeans } from '../../../shared/safety-list/safety-list-schema.ts';
import { safetyListHandOutWords as words } from '../../../shared/text/screen/safety-list-words.ts';
import { requiredLineSchema } from '../../../shared/text/text-schemas.ts';
import { useSchemaForm } from '../../ui/use-schema-form.ts';
import { joinRecipients } from './list-recipients.ts';

/** Who the list is for and how it leaves. The recipients become one line, as printed. */
function buildSchema(suggestions: readonly string[]) {
  return z
    .strictObject({ ticked: z.array(z.string()), other: z.string(), means: z.enum(safetyListMeans) })
    .transform(({ ticked, other, means }, context) => {
      const line = requiredLineSchema.safeParse(joinRecipients(suggestions, ticked, other));
      for (const { message } of line.error?.issues ?? [])
        context.issues.push({ code: 'custom', message, path: ['ticked'], input: undefined });
      return { recipients: line.data ?? '', means };
    });
}

export function useHandOutForm(suggestions: readonly string[]) {
  const { form, field, errors, attempt, submit } = useSchemaForm({
    schema: buildSchema(suggestions),
    initialValues: {
      ticked: [] as string[],
      other: '',
      means: 'print' as (typeof safetyListMeans)[number],
    },
    showsErrorsOn: 'submit',
    labelOf: () => words.recipients,
    messages: { REQUIRED: words.recipientNone, TEXT_TOO_LONG: words.recipientsTooLong },
  });
  return {
    field,
    errors,
    attempt,
    submit,
    means: form.getValues().means,
    /** The next copy is for somebody else. */
    forgetRecipients: () => form.setValues({ ticked: [], other: '' }),
  };
}
