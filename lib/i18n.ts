import { browser } from 'wxt/browser';
import type messages from '../public/_locales/en/messages.json';
import { isolate } from './text/isolate.ts';

export type MessageKey = keyof typeof messages;

/** A text of the interface in the browser's language, English where it isn't translated. */
export function say(key: MessageKey, ...substitutions: (string | number)[]): string {
  const values = substitutions.map(String);
  if (interfaceDirection() === 'ltr') return browser.i18n.getMessage(key, values);
  const text = browser.i18n.getMessage(key, values.map(isolate));
  return isLeftToRight(text) ? isolate(text) : text;
}

/** Of the text without what was put into it. Signs alone go either way. */
function isLeftToRight(text: string): boolean {
  const own = text.replace(/\u2068[^\u2069]*\u2069/g, '');
  return /\p{Script=Latin}/u.test(own) && !/[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(own);
}

type WithoutHyphens<Name extends string> = Name extends `${infer Start}-${infer Rest}`
  ? `${Start}_${WithoutHyphens<Rest>}`
  : Name;

/** A name as it may stand in a message's key, which takes no hyphens. */
export function inKey<Name extends string>(name: Name): WithoutHyphens<Name> {
  return name.replaceAll('-', '_') as WithoutHyphens<Name>;
}

/**
 * BCP 47: the language that the interface is told in, so that all else is told in it too. Not what
 * `getUILanguage` says: Chromium's workers may answer `en-US` whatever the language is.
 */
export function interfaceLanguage(): string {
  return browser.i18n.getMessage('interfaceLanguage' satisfies MessageKey);
}

/** Of the language that the texts are in; `@@bidi_dir` is the browser's own, which may be another. */
export function interfaceDirection(): 'ltr' | 'rtl' {
  return /^(?:ar|fa|he|ur)\b/.test(interfaceLanguage()) ? 'rtl' : 'ltr';
}
