import { signalCases } from './cases.ts';

const asked = (text: string, acceptedAnswer?: string) => ({
  name: 'Nike Air Max 97',
  question: [{ text, acceptedAnswer }],
});

signalCases('question-dodged', {
  speaks: [
    [asked('Is it original?', 'Good quality my friend'), 'Good quality my friend'],
    [asked('正品吗', '质量很好的亲'), '质量很好的亲'],
    [asked('Это оригинал?', 'Качество отличное'), 'Качество отличное'],
    [asked('es original?', 'Excelente calidad'), 'Excelente calidad'],
  ],
  silent: [
    asked('Is it original?', 'Yes'),
    asked('Is it original?', '100% original'),
    asked('正品吗', '是的，正品'),
    asked('Это оригинал?', 'Да'),
    asked('es original?', 'Sí, original'),
    asked('Is it original?'),
    asked('Which size fits?', 'Take one more'),
    { ...asked('Is it original?', 'Good quality'), name: 'shoes' },
  ],
});
