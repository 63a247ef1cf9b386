import { signalCases } from './cases.ts';

const slow = (name: string, deliveryLeadTime = 30) => ({ name, deliveryLeadTime });

signalCases('slow-local-stock', {
  speaks: [
    [slow('Nike shoes ready stock'), 'ready stock'],
    [slow('耐克 鞋 现货'), '现货'],
    [{ ...slow('Nike shoes'), description: 'We have local stock.' }, 'local stock'],
  ],
  silent: [
    slow('Nike shoes ready stock', 5),
    slow('Nike shoes'),
    slow('Nike shoes ready stock, pre-order'),
    { ...slow('Nike shoes ready stock'), availability: 'PreOrder' },
    slow('shoes ready stock'),
    'Nike shoes ready stock',
  ],
});
