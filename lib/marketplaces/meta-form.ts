import type { ReportChannel } from './channel.ts';

/** A form of Meta's for owners of rights: all of them ask for the same, and pass on who reports. */
export function metaForm(
  form: Pick<ReportChannel, 'name' | 'url' | 'certainty' | 'note'>,
): ReportChannel {
  return {
    ...form,
    reporter: 'rights-owner',
    fields: [
      'full name',
      'postal address',
      'phone',
      'email',
      'mark',
      'registration number',
      'country of registration',
      'class of goods',
      'URLs',
      'description',
      'relationship',
      'good-faith statement',
      'accuracy statement',
      'perjury statement',
      'signature',
    ],
    passesOnReporter: true,
  };
}
