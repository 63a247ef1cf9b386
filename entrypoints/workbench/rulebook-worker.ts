import { workbenchTasks } from '../../lib/workbench/worker-tasks.ts';
import { answerCalls } from '../../lib/worker-calls.ts';

answerCalls(workbenchTasks);
