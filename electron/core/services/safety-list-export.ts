import type { InputOf } from '../../../shared/contract/contract.ts';
import { buildSafetyListSpreadsheet } from '../../../shared/documents/safety-list-spreadsheet.ts';
import { documentFileNames } from '../../../shared/text/document-file-words.ts';
import { writeSpreadsheetAsText } from '../../documents/spreadsheet/write-separated-text.ts';
import { writeWorkbook } from '../../documents/spreadsheet/write-workbook.ts';
import { ensureExtension, writeFileAtomically } from '../files/atomic-write.ts';
import { letFileOut } from '../files/let-file-out.ts';
import type { OpenRegister } from '../open-register.ts';
import type { Ports } from '../ports.ts';
import { assertMayReleaseSafetyList, readSafetyListOutput, releaseSafetyList } from './safety-list-output.ts';

/** Asks where and writes the list as a spreadsheet; null when the user gives up, and nothing is then recorded. */
export async function exportSafetyList(
  register: OpenRegister,
  { format, version, recipients }: InputOf<'safetyList.export'>,
  { clock, dialogs }: Pick<Ports, 'clock' | 'dialogs'>,
): Promise<{ path: string | null }> {
  assertMayReleaseSafetyList(register, recipients);
  const extension = `.${format}`;
  const suggestedName = `${documentFileNames.safetyList}${extension}`;
  const chosen = await dialogs.chooseSavePath({ suggestedName });
  if (chosen === null) return { path: null };
  const path = ensureExtension(chosen, extension);
  const output = register.read((repositories) =>
    readSafetyListOutput(
      { repositories, clock, accountName: register.account.name },
      { version, recipients },
    ),
  );
  const spreadsheet = buildSafetyListSpreadsheet(output.list, output.edition);
  const bytes = format === 'csv' ? writeSpreadsheetAsText(spreadsheet) : await writeWorkbook(spreadsheet);
  letFileOut(
    path,
    () => writeFileAtomically(path, bytes),
    (putOut) => releaseSafetyList(register, output, format, putOut),
  );
  return { path };
}
