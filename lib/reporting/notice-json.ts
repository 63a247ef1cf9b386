import type { FilledField, Projection } from './project.ts';

type Json = Record<string, unknown>;

/**
 * The body of eBay's createVeroReport, for one listing. Of the projection only: what it left unmet
 * is not in it. Nothing where the projection was refused.
 */
export function veroReportJson(projection: Projection): Json | undefined {
  if (projection.state === 'refused') return undefined;
  return {
    reportItems: [
      Object.fromEntries(projection.fields.map((field) => [field.id, lines(field).join('\n')])),
    ],
  };
}

const roleNames = ['sender', 'principal', 'recipient', 'submitter'] as const;

/**
 * The `notice` of Lumen's POST /notices; the token is not part of it. Of the projection only.
 * Nothing where the projection was refused.
 */
export function lumenNoticeJson(projection: Projection): Json | undefined {
  if (projection.state === 'refused') return undefined;
  const field = (id: string) => {
    const found = projection.fields.find((filled) => filled.id === id);
    return found ? lines(found) : [];
  };
  const text = (id: string) => (field(id).length > 0 ? field(id).join('\n') : undefined);
  const urls = (id: string) =>
    field(id).length > 0 ? field(id).map((url) => ({ url })) : undefined;
  return {
    notice: stated({
      type: text('type'),
      title: text('title'),
      body: text('body'),
      language: text('language'),
      jurisdiction_list: text('jurisdiction_list'),
      mark_registration_number: text('mark_registration_number'),
      works_attributes: [
        stated({
          description: text('works.description'),
          kind: text('works.kind'),
          infringing_urls_attributes: urls('works.infringing_urls'),
          copyrighted_urls_attributes: urls('works.copyrighted_urls'),
        }),
      ],
      entity_notice_roles_attributes: roleNames.flatMap((name) => {
        const [entity] = field(`roles.${name}`);
        return entity ? [{ name, entity_attributes: { name: entity } }] : [];
      }),
    }),
  };
}

function lines({ parts }: FilledField): string[] {
  return parts.map(({ value }) => value);
}

function stated(json: Json): Json {
  return Object.fromEntries(Object.entries(json).filter(([, value]) => value !== undefined));
}
