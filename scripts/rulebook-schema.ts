import { writeFile } from 'node:fs/promises';
import { toJsonSchema } from '@valibot/to-json-schema';
import {
  AliasSchema,
  AuthorisedSellerSchema,
  BrandSchema,
  ContactSchema,
  FloorSchema,
  LineSchema,
  ModelsSchema,
  PhraseSchema,
  PlaceSchema,
  RulebookSchema,
  SaleChannelSchema,
} from '../lib/rulebook/rulebook.ts';

/** Where the published JSON Schema of a rulebook stands. */
export const schemaFile = new URL('../lib/rulebook/rulebook.schema.json', import.meta.url);

/** The JSON Schema of a rulebook, made of the schema that the product itself checks with. */
export function rulebookJsonSchema(): object {
  const schema = toJsonSchema(RulebookSchema, {
    target: 'draft-2020-12',
    definitions: {
      alias: AliasSchema,
      authorisedSeller: AuthorisedSellerSchema,
      brand: BrandSchema,
      contact: ContactSchema,
      floor: FloorSchema,
      line: LineSchema,
      models: ModelsSchema,
      phrase: PhraseSchema,
      place: PlaceSchema,
      saleChannel: SaleChannelSchema,
    },
  });
  return { title: 'Touchstone rulebook, version 1', ...schema };
}

if (import.meta.main) {
  await writeFile(schemaFile, `${JSON.stringify(rulebookJsonSchema(), null, 2)}\n`);
}
