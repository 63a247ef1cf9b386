import { expect, it } from 'vitest';
import { inTurn } from '../../../lib/weighing/in-turn.ts';

it('runs the tasks of a tab one after the other, whatever became of the last', async () => {
  const order: string[] = [];
  const gate = Promise.withResolvers<void>();
  const first = inTurn(1, async () => {
    await gate.promise;
    order.push('first');
    throw new Error('no');
  });
  const second = inTurn(1, async () => {
    order.push('second');
    return 2;
  });
  const other = inTurn(2, async () => {
    order.push('other tab');
  });
  await other;
  gate.resolve();
  await expect(first).rejects.toThrow('no');
  expect(await second).toBe(2);
  expect(order).toEqual(['other tab', 'first', 'second']);
});
