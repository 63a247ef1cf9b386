import { signalCases } from './cases.ts';

const of = (name: string) => ({ name });

signalCases('unknown-model', {
  speaks: [
    [of('adidas Superstar shoes EG9999'), 'EG9999'],
    [of('adidas shoes b-75999 white'), 'b-75999'],
  ],
  silent: [
    of('adidas Superstar shoes EG4958'),
    of('adidas shoes eg-4958'),
    of('adidas shoes EG4958 and EG9999'),
    of('adidas shoes size 42 2024'),
    of('adidas shoes GTX100K'),
    of('adidas x Nike shoes EG9999'),
    of('Nike shoes EG9999'),
    of('shoes EG9999'),
    of('used adidas shoes EG9999'),
    of('laces for adidas shoes EG9999'),
    of('Addidas shoes EG9999'),
  ],
});
