/** What is written in one field of a form, as plain data. */
export type FieldValue = TextValue | TickValue;

export type TextValue = {
  /** Name of the place (`toFieldKey`). */
  key: string;
  label: string;
  kind: 'text';
  text: string;
  /** What the paper has no row for: printed on the annex, and referred to from this field. */
  more?: { label: string; text: string };
};

export type TickValue = { key: string; label: string; kind: 'tick'; ticked: boolean };

/** A text that a field shows, before it has a place. */
export type FieldText = Pick<TextValue, 'text' | 'more'>;
