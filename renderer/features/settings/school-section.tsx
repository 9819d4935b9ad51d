import type { School } from '../../../shared/school/school-schema.ts';
import { listSchoolTexts } from '../../../shared/secrecy/register-texts.ts';
import { settingsWords } from '../../../shared/text/screen/settings-words.ts';
import { FormBlock } from '../../ui/form-block.tsx';
import { SaveBar } from '../../ui/save-bar.tsx';
import { SaveTrouble } from '../../ui/save-trouble.tsx';
import { SchoolFields } from '../../ui/school-fields.tsx';
import { useCheckedTexts } from '../../ui/secrecy/secrecy-context.ts';
import { useSchoolEditing } from './use-school-editing.ts';
import type { SchoolSaves } from './use-school-saves.ts';

const noRows = { places: [], classes: [] };

type Props = { school: School; saves: SchoolSaves };

/** The establishment's identity, written by itself. */
export function SchoolSection({ school, saves }: Props) {
  const { field, focusFirstError, autosave, restore, reload } = useSchoolEditing(school, saves);
  useCheckedTexts(() => listSchoolTexts({ rescueAccess: field('rescueAccess').value }, noRows));
  return (
    <FormBlock
      title={settingsWords.schoolFields}
      actions={<SaveBar state={autosave.state} onFix={focusFirstError} onRestore={restore} />}
    >
      <SaveTrouble autosave={autosave} onReload={() => void reload()} />
      <SchoolFields field={field} />
    </FormBlock>
  );
}
