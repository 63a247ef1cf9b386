import { render } from 'preact';
import { Welcome } from '../../components/welcome/welcome.tsx';
import { interfaceDirection, interfaceLanguage, say } from '../../lib/i18n.ts';
import { packagedDirectory } from '../../lib/marketplaces/packaged-directory.ts';
import { sendMessage } from '../../lib/messages.ts';

document.documentElement.lang = interfaceLanguage();
document.documentElement.dir = interfaceDirection();
document.title = say('welcomeTitle');

render(
  <Welcome
    directory={await packagedDirectory()}
    onWeigh={(listing) => sendMessage('weighListing', listing)}
  />,
  document.getElementById('welcome') as HTMLElement,
);
