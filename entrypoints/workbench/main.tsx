import { render } from 'preact';
import { nameDocument } from '../../components/kit/own-document.ts';
import { Workbench } from '../../components/rulebook/workbench.tsx';
import { sendMessage } from '../../lib/messages.ts';

nameDocument('workbench');
const root = document.getElementById('workbench') as HTMLElement;
render(<Workbench rulebook={await sendMessage('rulebookState', undefined)} />, root);
