import { interfaceLanguage } from '../../lib/i18n.ts';
import { noteIn } from '../../lib/reporting/channel-notes.ts';

/** What is to be known of a channel before it is used, in the language in which it is known here. */
export function ChannelNote({ note }: { note: string }) {
  const { text, lang } = noteIn(interfaceLanguage(), note);
  return <bdi lang={lang}>{text}</bdi>;
}
