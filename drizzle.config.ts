import { defineConfig } from 'drizzle-kit';

export default defineConfig({
  dialect: 'sqlite',
  schema: './electron/database/tables/*-table.ts',
  out: './drizzle',
});
