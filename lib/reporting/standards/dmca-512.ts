import { ownerOrAgent, type Standard } from './standard.ts';

export const dmca512: Standard = {
  id: 'us-dmca-512c3',
  title: 'US DMCA, 17 U.S.C. 512(c)(3)(A)',
  source: '17 U.S.C. 512(c)(3)(A)(i)–(vi)',
  date: '1998-10-28',
  certainty: 'verified',
  reporters: {
    kinds: ownerOrAgent,
    otherwise:
      'Only the owner of a copyright, or who is authorised to act for the owner, can give this notice, under penalty of perjury.',
  },
  rights: {
    kinds: ['copyright'],
    otherwise:
      'This notice is for copied pictures and texts only: the DMCA covers copyright, not trade marks, designs or patents, and 512(f) makes a knowing misrepresentation costly.',
  },
  fields: [
    {
      id: 'i',
      name: 'signature',
      asks: 'Your physical or electronic signature.',
      needs: ['signature'],
      takes: ['signedAt'],
    },
    {
      id: 'ii',
      name: 'work',
      asks: 'The copyrighted work: its title, and where it can be seen.',
      needs: ['right.kind', 'right.name'],
      takes: ['right.url', 'right.registrationNumber', 'proof.official-page'],
    },
    {
      id: 'iii',
      name: 'material',
      asks: 'What copies the work, and where it is.',
      needs: ['url'],
      takes: ['id', 'name', 'nature', 'seller.name', 'seller.id', 'proof.listing-picture'],
    },
    {
      id: 'iv',
      name: 'contact',
      asks: 'Your address, telephone number and e-mail address.',
      needs: ['notifier.address', 'notifier.telephone', 'notifier.email'],
      takes: ['notifier.name', 'notifier.organization'],
    },
    {
      id: 'v',
      name: 'good_faith',
      asks: 'Your statement that you believe in good faith that the use is not authorised.',
      needs: ['declaration.not-authorised'],
    },
    {
      id: 'vi',
      name: 'accuracy',
      asks: 'Your statement that the notice is accurate and, under penalty of perjury, that you may give it.',
      needs: ['declaration.accurate-under-perjury'],
    },
  ],
};
