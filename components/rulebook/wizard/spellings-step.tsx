import { useEffect, useMemo, useState } from 'preact/hooks';
import { inKey, say } from '../../../lib/i18n.ts';
import type { Alias } from '../../../lib/rulebook/rulebook.ts';
import {
  type DisguisedSpelling,
  disguisedSpellings,
  pinyinOf,
  proposedSpellings,
} from '../../../lib/workbench/wizard/spellings.ts';
import { LinesField } from './lines-field.tsx';
import type { StepProps } from './wizard.tsx';

/** Other ways to write the name, and those that need no word of the owner's. */
export function SpellingsStep({ value, onChange }: StepProps) {
  const name = String(value.name ?? '');
  const aliases = (value.aliases as Alias[] | undefined) ?? [];
  const [pinyin, setPinyin] = useState<readonly string[]>();
  useEffect(() => void pinyinOf(name).then(setPinyin), [name]);
  const proposed = useMemo(() => proposedSpellings(name, pinyin), [name, pinyin]);
  const disguised = useMemo(() => disguisedSpellings({ name, aliases }), [name, value.aliases]);
  const offered = new Set(proposed.map(({ text }) => text));
  const typed = aliases.filter(({ text }) => !offered.has(text));
  const set = (texts: readonly string[]) =>
    onChange({
      ...value,
      aliases: texts.map((text) => aliases.find((one) => one.text === text) ?? { text }),
    });
  const has = (text: string) => aliases.some((one) => one.text === text);
  const texts = aliases.map(({ text }) => text);
  return (
    <>
      {proposed.length > 0 ? (
        <fieldset>
          <legend>{say('wizardProposed')}</legend>
          {proposed.map(({ text, why }) => (
            <label class="choice" key={text}>
              <input
                type="checkbox"
                checked={has(text)}
                onChange={() =>
                  set(has(text) ? texts.filter((one) => one !== text) : [text, ...texts])
                }
              />
              <span>
                {text} <span class="small muted">{say(`wizardWhy_${why}`)}</span>
              </span>
            </label>
          ))}
        </fieldset>
      ) : (
        pinyin && <p>{say('wizardNoneProposed')}</p>
      )}
      <LinesField
        label={say('wizardOtherNames')}
        lines={typed.map(({ text }) => text)}
        onLines={(lines) => set([...texts.filter((text) => offered.has(text)), ...lines])}
      />
      <Disguises heading={say('wizardDisguises')} of={disguised.filter(({ caught }) => caught)} />
      <p class="small muted">{say('wizardDisguisesNote')}</p>
      <Disguises heading={say('wizardMissed')} of={disguised.filter(({ caught }) => !caught)} />
    </>
  );
}

function Disguises({ heading, of }: { heading: string; of: readonly DisguisedSpelling[] }) {
  if (of.length === 0) return null;
  return (
    <div>
      <p>{heading}</p>
      <ul class="spellings">
        {of.map(({ how, text }) => (
          <li key={how}>
            <bdi>{text}</bdi>{' '}
            <span class="small muted">
              {say(`wizardDisguise_${inKey(how.replaceAll(' ', '-') as Dashed<typeof how>)}`)}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

type Dashed<Text extends string> = Text extends `${infer Start} ${infer Rest}`
  ? `${Start}-${Dashed<Rest>}`
  : Text;
