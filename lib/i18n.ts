import { browser } from 'wxt/browser';
import type messages from '../public/_locales/en/messages.json';

export type MessageKey = keyof typeof messages;

/** A text of the interface in the browser's language, English where it isn't translated. */
export function say(key: MessageKey, ...substitutions: (string | number)[]): string {
  return browser.i18n.getMessage(key, substitutions.map(String));
}

/**
 * BCP 47: the language that the interface is told in, so that all else is told in it too. Not what
 * `getUILanguage` says: Chromium's workers may answer `en-US` whatever the language is.
 */
export function interfaceLanguage(): string {
  return say('interfaceLanguage');
}

export function interfaceDirection(): 'ltr' | 'rtl' {
  return browser.i18n.getMessage('@@bidi_dir') === 'rtl' ? 'rtl' : 'ltr';
}
