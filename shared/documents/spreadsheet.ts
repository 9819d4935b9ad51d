/** A table for a spreadsheet as plain texts: no cell is a formula, a number or a date. */
export type Spreadsheet = {
  /** Name of the sheet: no more than 31 characters, none of \ / ? * [ ] : */
  name: string;
  /** At the top of each page, when it is printed. */
  mention: string;
  /** What stands above the table, line by line; the first one is the title. */
  head: readonly string[];
  columns: readonly {
    header: string;
    /** In characters. */
    width: number;
  }[];
  rows: readonly (readonly string[])[];
  /** A second, smaller table below: what codes stand for. */
  legend: readonly (readonly string[])[];
};
