import * as v from 'valibot';

/** Who reports, as the user set it once, in schema.org's words for people and places. */
const text = v.pipe(v.string(), v.minLength(1), v.maxLength(2000));
/** ISO 3166-1 alpha-2. */
const country = v.pipe(v.string(), v.regex(/^[A-Z]{2}$/));

export const PostalAddressSchema = v.object({
  streetAddress: v.optional(text),
  addressLocality: v.optional(text),
  addressRegion: v.optional(text),
  postalCode: v.optional(text),
  addressCountry: v.optional(country),
});

export const ContactSchema = v.object({
  name: v.optional(text),
  /** The company or body, where the person speaks for one. */
  organization: v.optional(text),
  jobTitle: v.optional(text),
  email: v.optional(text),
  telephone: v.optional(text),
  address: v.optional(PostalAddressSchema),
});

export const reporterKinds = ['shopper', 'rights-owner', 'agent'] as const;
export const rightKinds = ['trade-mark', 'copyright', 'design', 'patent'] as const;

export const RightSchema = v.object({
  kind: v.picklist(rightKinds),
  /** Identifier of the rulebook's brand that it protects. */
  brand: v.optional(text),
  /** The mark, or the title of the work, design or invention. */
  name: text,
  registrationNumber: v.optional(text),
  /** Where it holds: a country (ISO 3166-1 alpha-2), or `EU`. */
  jurisdiction: v.optional(text),
  /** Classes of the Nice or Locarno classification. */
  classes: v.optional(v.array(text)),
  /** Where the certificate is: a file name or an address. */
  certificate: v.optional(text),
  /** Where the protected work or the genuine article can be seen. */
  url: v.optional(text),
});

/**
 * A shopper has no right to state; an owner states the own ones; an agent those of a principal,
 * by an authority that can be shown. Valibot drops what does not belong to the kind.
 */
export const ReporterSchema = v.variant('kind', [
  v.object({ kind: v.literal('shopper'), contact: ContactSchema }),
  v.object({
    kind: v.literal('rights-owner'),
    contact: ContactSchema,
    rights: v.array(RightSchema),
  }),
  v.object({
    kind: v.literal('agent'),
    contact: ContactSchema,
    principal: ContactSchema,
    /** The power of attorney: a file name or an address. */
    authority: v.optional(text),
    rights: v.array(RightSchema),
  }),
]);

export type PostalAddress = v.InferOutput<typeof PostalAddressSchema>;
export type Contact = v.InferOutput<typeof ContactSchema>;
export type Right = v.InferOutput<typeof RightSchema>;
export type RightKind = Right['kind'];
export type Reporter = v.InferOutput<typeof ReporterSchema>;
export type ReporterKind = Reporter['kind'];
