import { signalCases } from './cases.ts';

const at = (url: string, name = 'Nike Air Max') => ({ name, url });

signalCases('sale-channel', {
  speaks: [
    [at('https://shop.agent.example/1'), 'https://shop.agent.example/1'],
    [{ name: 'Nike Air Max', marketplace: 'agent.example' }, 'agent.example'],
  ],
  silent: [
    at('https://agent.example.com/1'),
    at('https://agent.example/1', 'shoes'),
    at('https://agent.example/1', 'Nike Air Max, pre-owned'),
    { ...at('https://agent.example/1'), itemCondition: 'Used' },
    { name: 'Nike Air Max', marketplace: 'agent' },
  ],
});
