import { browser } from 'wxt/browser';
import type messages from '../public/_locales/en/messages.json';

export type MessageKey = keyof typeof messages;

/** A text of the interface in the browser's language, English where it isn't translated. */
export function say(key: MessageKey, ...substitutions: (string | number)[]): string {
  return browser.i18n.getMessage(key, substitutions.map(String));
}

/** BCP 47, such as `zh-CN`. */
export function interfaceLanguage(): string {
  return browser.i18n.getUILanguage();
}
