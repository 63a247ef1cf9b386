import { say } from '../../../lib/i18n.ts';
import type { Contact, PostalAddress } from '../../../lib/reporting/reporter.ts';
import { TextField } from './text-field.tsx';

interface ContactFieldsProps {
  legend: string;
  contact: Contact;
  onChange: (contact: Contact) => void;
  /** Whether the browser may offer what it knows of its user. */
  isOwn?: boolean;
}

const parts = [
  ['name', 'text', 'name'],
  ['organization', 'text', 'organization'],
  ['jobTitle', 'text', 'organization-title'],
  ['email', 'email', 'email'],
  ['telephone', 'tel', 'tel'],
] as const;
const addressParts = [
  ['streetAddress', 'street-address'],
  ['postalCode', 'postal-code'],
  ['addressLocality', 'address-level2'],
  ['addressRegion', 'address-level1'],
  ['addressCountry', 'country'],
] as const;

/** A person or body, and where to reach them. All may stay empty: what is missing is told where it is asked for. */
export function ContactFields({ legend, contact, onChange, isOwn = false }: ContactFieldsProps) {
  const autocomplete = (token: string) => (isOwn ? token : 'off');
  const setAddress = (change: Partial<PostalAddress>) =>
    onChange({ ...contact, address: { ...contact.address, ...change } });
  return (
    <fieldset class="contact">
      <legend>{legend}</legend>
      {parts.map(([part, type, token]) => (
        <TextField
          key={part}
          label={say(`contact_${part}`)}
          type={type}
          autocomplete={autocomplete(token)}
          value={contact[part]}
          onChange={(value) => onChange({ ...contact, [part]: value })}
        />
      ))}
      {addressParts.map(([part, token]) => (
        <TextField
          key={part}
          label={say(`contact_${part}`)}
          type="text"
          autocomplete={autocomplete(token)}
          value={contact.address?.[part]}
          {...(part === 'addressCountry' && { pattern: '[A-Za-z]{2}', maxLength: 2 })}
          onChange={(value) =>
            setAddress({ [part]: part === 'addressCountry' ? value?.toUpperCase() : value })
          }
        />
      ))}
    </fieldset>
  );
}
