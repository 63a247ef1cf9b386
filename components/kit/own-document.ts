import { interfaceDirection, interfaceLanguage, type MessageKey, say } from '../../lib/i18n.ts';

/** Tells the document of one of the extension's own pages its language, direction and title. */
export function nameDocument(title: MessageKey): void {
  document.documentElement.lang = interfaceLanguage();
  document.documentElement.dir = interfaceDirection();
  document.title = `${say(title)} – ${say('extensionName')}`;
}
