import ar from './channel-notes/ar.json' with { type: 'json' };
import zhCN from './channel-notes/zh-CN.json' with { type: 'json' };

/**
 * By BCP 47, and by the English: what is said of channels, authorities, days, declarations and forms
 * with what they ask for, where they are declared, in one language.
 */
export const noteTranslations: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  ar,
  'zh-CN': zhCN,
};

/** Such a text in the interface's language, or in English, and which of the two it is. */
export function noteIn(language: string, note: string): { text: string; lang: string } {
  const text = noteTranslations[language]?.[note];
  return text === undefined ? { text: note, lang: 'en' } : { text, lang: language };
}
