import { inKey, say } from '../../../lib/i18n.ts';
import { type Right, rightKinds } from '../../../lib/reporting/reporter.ts';
import { TextField } from './text-field.tsx';

/** A brand of the rulebook that a right can protect. */
export interface BrandName {
  id: string;
  name: string;
}

interface RightsFieldsProps {
  rights: readonly Right[];
  brands: readonly BrandName[];
  onChange: (rights: Right[]) => void;
}

/** The rights that an owner holds, or an agent speaks for. */
export function RightsFields({ rights, brands, onChange }: RightsFieldsProps) {
  const set = (at: number, right: Right) =>
    onChange(rights.map((one, i) => (i === at ? right : one)));
  return (
    <section class="rights" aria-labelledby="rights">
      <h3 id="rights">{say('rightsHeading')}</h3>
      {rights.length === 0 && <p class="muted">{say('rightsNone')}</p>}
      <datalist id="brands">
        {brands.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </datalist>
      {rights.map((right, at) => (
        <fieldset class="contact" key={at}>
          <legend>{right.name || say('rightNew')}</legend>
          <label class="field">
            {say('rightKind')}
            <select
              value={right.kind}
              onChange={({ currentTarget }) =>
                set(at, { ...right, kind: currentTarget.value as Right['kind'] })
              }
            >
              {rightKinds.map((kind) => (
                <option key={kind} value={kind}>
                  {say(`right_${inKey(kind)}`)}
                </option>
              ))}
            </select>
          </label>
          <TextField
            label={say('rightName')}
            type="text"
            required
            value={right.name}
            onChange={(name) => set(at, { ...right, name: name ?? '' })}
          />
          <TextField
            label={say('rightBrand')}
            type="text"
            list="brands"
            value={right.brand}
            onChange={(brand) => set(at, { ...right, brand })}
          />
          <TextField
            label={say('rightNumber')}
            type="text"
            value={right.registrationNumber}
            onChange={(registrationNumber) => set(at, { ...right, registrationNumber })}
          />
          <TextField
            label={say('rightJurisdiction')}
            type="text"
            maxLength={20}
            value={right.jurisdiction}
            onChange={(jurisdiction) => set(at, { ...right, jurisdiction })}
          />
          <TextField
            label={say('rightClasses')}
            type="text"
            value={right.classes?.join(', ')}
            onChange={(classes) => set(at, { ...right, classes: classes?.split(/[,，、]\s*/) })}
          />
          <TextField
            label={say('rightCertificate')}
            type="text"
            value={right.certificate}
            onChange={(certificate) => set(at, { ...right, certificate })}
          />
          <TextField
            label={say('rightUrl')}
            type="url"
            value={right.url}
            onChange={(url) => set(at, { ...right, url })}
          />
          <p>
            <button
              type="button"
              class="quiet"
              onClick={() => onChange(rights.filter((_, i) => i !== at))}
            >
              {say('rightRemove')}
            </button>
          </p>
        </fieldset>
      ))}
      <p>
        <button
          type="button"
          onClick={() => onChange([...rights, { kind: 'trade-mark', name: '' }])}
        >
          {say('rightAdd')}
        </button>
      </p>
    </section>
  );
}
