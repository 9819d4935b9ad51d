import { randomBytes } from 'node:crypto';
import { openRegisterDatabase } from '../../electron/database/register-database.ts';

/**
 * Holds an encrypted database and writes in it for ever: the same number of rows in two tables, in one transaction.
 * Arguments: file, key in hexadecimal, milliseconds between two writes. Says each confirmed number.
 */
const [file = '', key = '', pause = '20'] = process.argv.slice(2);
const { sqlite } = openRegisterDatabase(file, Buffer.from(key, 'hex'));
sqlite.exec('create table if not exists a (v blob) strict; create table if not exists b (v blob) strict');
let count = 0;
const write = sqlite.transaction(() => {
  for (const table of ['a', 'b']) sqlite.prepare(`insert into ${table} values (?)`).run(randomBytes(20_000));
});
setInterval(() => {
  write.immediate();
  count += 1;
  process.stdout.write(`${count}\n`);
}, Number(pause));
