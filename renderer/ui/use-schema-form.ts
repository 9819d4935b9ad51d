import { type GetInputPropsReturnType, type UseFormReturnType, useForm } from '@mantine/form';
import { type SubmitEvent, useId, useState } from 'react';
import type * as z from 'zod';
import type { ValidationIssue } from '../../shared/app-error.ts';
import { getValidationMessage } from '../../shared/text/validation-messages.ts';
import type { FieldError } from './error-summary.tsx';
import { focusField } from './focus-field.ts';

type Options<Values, Output> = {
  schema: z.ZodType<Output>;
  initialValues: Values;
  /** Rules beyond the schema, such as those that need today. */
  findIssues?: (output: Output) => readonly ValidationIssue[];
  /** What the error summary calls a field: « guardians.0.name » → « Nom et prénom ». */
  labelOf: (path: string) => string;
  /**
   * `submit`: errors appear when one asks to go on, so that a message never moves the button under the mouse. `blur`:
   * shortly after a field is left, for forms that write themselves.
   */
  showsErrorsOn: 'submit' | 'blur';
  /** Sentences of codes that only this form knows. */
  messages?: Readonly<Record<string, string>>;
};

const BLUR_DELAY_MS = 300;

/** Message of each refused field, by path. */
type Messages = Record<string, string>;

/** Everything a field needs; its value has the type that the path has in the form. */
export type FieldProps = GetInputPropsReturnType & { id: string; value: GetInputPropsReturnType['value'] };

/** A Mantine form whose rules are a zod schema and whose errors are French sentences. */
export function useSchemaForm<Values extends Record<string, unknown>, Output>({
  schema,
  initialValues,
  findIssues,
  labelOf,
  showsErrorsOn,
  messages: ownMessages = {},
}: Options<Values, Output>) {
  const prefix = useId();
  const [attempt, setAttempt] = useState(0);
  const read = (values: Values) => {
    const parsed = schema.safeParse(values);
    const issues = parsed.success ? (findIssues?.(parsed.data) ?? []) : parsed.error.issues.map(toIssue);
    return { output: parsed.data, messages: toMessages(issues, ownMessages) };
  };
  const form = useForm<Values>({
    mode: 'controlled',
    initialValues,
    validate: (values) => read(values).messages,
  });

  const refuse = (messages: Messages) => {
    form.setErrors(messages);
    setAttempt((count) => count + 1);
  };

  // A message pushes what is below: not while the mouse is going down on it.
  const checkSoon = (path: string) => setTimeout(() => void form.validateField(path), BLUR_DELAY_MS);

  return {
    form,
    attempt,
    /** Everything a field needs: id, value, handlers, error. */
    field: (path: string): FieldProps => ({
      ...form.getInputProps(path),
      id: `${prefix}${path}`,
      value: form.getInputProps(path).value,
      ...(showsErrorsOn === 'blur' && { onBlur: () => checkSoon(path) }),
    }),
    errors: listErrors(form, prefix, labelOf),
    /** Gives the cleaned values when all is well. */
    submit: (onValid: (output: Output) => void) => (event?: SubmitEvent<HTMLFormElement>) => {
      event?.preventDefault();
      const { output, messages } = read(form.getValues());
      if (output === undefined || Object.keys(messages).length > 0) return refuse(messages);
      form.clearErrors();
      onValid(output);
    },
    /** Puts the cursor in the first refused field, once its message is shown. */
    focusFirstError: () => {
      const { messages } = read(form.getValues());
      form.setErrors(messages);
      const [path] = Object.keys(messages);
      if (path !== undefined) focusField(`${prefix}${path}`);
    },
    /** The cleaned values, or null while one of them is refused. Shows nothing. */
    readValid: (values: Values): Output | null => {
      const { output, messages } = read(values);
      return output === undefined || Object.keys(messages).length > 0 ? null : output;
    },
    /** Shows what the core refused. */
    showIssues: (issues: readonly ValidationIssue[]) => refuse(toMessages(issues, ownMessages)),
  };
}

function listErrors<Values extends Record<string, unknown>>(
  form: UseFormReturnType<Values>,
  prefix: string,
  labelOf: (path: string) => string,
): FieldError[] {
  return Object.entries(form.errors)
    .filter(([, message]) => Boolean(message))
    .map(([path, message]) => ({
      fieldId: `${prefix}${path}`,
      label: labelOf(path),
      message: String(message),
    }));
}

function toIssue(issue: z.core.$ZodIssue): ValidationIssue {
  // zod's own messages are English: a value of the wrong type is one that was not given.
  const code = issue.code === 'invalid_type' ? 'REQUIRED' : issue.message;
  return { path: issue.path.join('.'), code };
}

function toMessages(
  issues: readonly ValidationIssue[],
  ownMessages: Readonly<Record<string, string>>,
): Messages {
  const messages: Messages = {};
  for (const { path, code } of issues) messages[path] ??= ownMessages[code] ?? getValidationMessage(code);
  return messages;
}
