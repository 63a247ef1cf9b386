import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { rulebookJsonSchema, schemaFile } from '../../../scripts/rulebook-schema.ts';

it('the published JSON Schema is that of the schema in use; if not: npm run schema', async () => {
  const published = JSON.parse(await readFile(schemaFile, 'utf8'));
  expect(published).toEqual(JSON.parse(JSON.stringify(rulebookJsonSchema())));
});
