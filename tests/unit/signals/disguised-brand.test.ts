import { signalCases } from './cases.ts';

signalCases('disguised-brand', {
  speaks: [
    ['N.I.K.E shoes', 'N.I.K.E'],
    ['ni ke shoes', 'ni ke'],
    ['N1ke shoes', 'N1ke'],
    ['nìke shoes', 'nìke'],
    ['Аdidas shoes', 'Аdidas'],
    ['L*V bag', 'L*V'],
    ['G**ci bag', 'G**ci'],
    ['🅝🅘🅚🅔 shoes', '🅝🅘🅚🅔'],
    ['N\u200bike shoes', 'N\u200bike'],
    ['阿*达斯 鞋', '阿*达斯'],
    [{ name: 'shoes', brand: 'N*ke' }, 'N*ke'],
  ],
  silent: [
    'Nike shoes',
    'ＮＩＫＥ スニーカー',
    'Hermes scarf',
    'Hermès scarf',
    'Levis 501',
    'Levi’s 501',
    'найк кроссовки',
    'NİKE ayakkabı',
    'L*W*H 10*20*30 cm',
    'case for N1ke',
    { name: 'shoes', description: 'like N*ke' },
  ],
});
