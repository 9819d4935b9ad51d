import type { Feature } from 'write-excel-file/node';

/**
 * What a sheet that is printed needs and the library has no option for: as wide as the page, the head of the table and
 * a mention on each page.
 *
 * @param titleRow the row of the table's head, counted from 1.
 */
export function pageSheet<File>(options: {
  sheet: string;
  titleRow: number;
  mention: string;
}): Feature<File> {
  const { sheet, titleRow, mention } = options;
  const titles = `'${sheet.replaceAll("'", "''")}'!$${titleRow}:$${titleRow}`;
  const name = `<definedName name="_xlnm.Print_Titles" localSheetId="0">${escapeXml(titles)}</definedName>`;
  // In a header, « & » begins a command: two make one.
  const header = `&L&B${mention.replaceAll('&', '&&')}`;
  const headerFooter = `<headerFooter><oddHeader>${escapeXml(header)}</oddHeader><oddFooter>&amp;R&amp;P/&amp;N</oddFooter></headerFooter>`;
  return {
    files: {
      transform: {
        'xl/workbook.xml': {
          transform: (xml) => replaceOnce(xml, '<definedNames/>', `<definedNames>${name}</definedNames>`),
        },
        'xl/worksheets/sheet{id}.xml': {
          transform: (xml) => {
            const fitted = replaceOnce(
              xml,
              '<sheetViews>',
              '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews>',
            );
            const paged = replaceOnce(fitted, '<pageSetup ', '<pageSetup fitToWidth="1" fitToHeight="0" ');
            return replaceOnce(paged, '</worksheet>', `${headerFooter}</worksheet>`);
          },
        },
      },
    },
  };
}

/** Throws when a later version of the library writes its files otherwise. */
function replaceOnce(xml: string, found: string, replacement: string): string {
  if (!xml.includes(found)) throw new Error(`No ${found} in the sheet`);
  return xml.replace(found, () => replacement);
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
