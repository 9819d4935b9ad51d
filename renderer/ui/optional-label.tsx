import { kitWords } from '../../shared/text/screen/kit-words.ts';
import classes from './optional-label.module.css';

/** A field's label with « facultatif » after it. */
export function OptionalLabel({ text }: { text: string }) {
  return (
    <>
      {text} <span className={classes.mark}>({kitWords.optional})</span>
    </>
  );
}
