import { parse } from 'valibot';
import { describe, expect, it } from 'vitest';
import { claimOf } from '../../../lib/reporting/claim.ts';
import { declarationKinds, mayDeclare } from '../../../lib/reporting/declarations.ts';
import { ippComplaint, supportedIppReasons } from '../../../lib/reporting/ipp-complaint.ts';
import { letterWords } from '../../../lib/reporting/letters/index.ts';
import { project } from '../../../lib/reporting/project.ts';
import { ReporterSchema } from '../../../lib/reporting/reporter.ts';
import { alibabaIpp } from '../../../lib/reporting/standards/alibaba-ipp.ts';
import { chinaEcl42 } from '../../../lib/reporting/standards/china-ecl-42.ts';
import { dmca512 } from '../../../lib/reporting/standards/dmca-512.ts';
import { dsa16 } from '../../../lib/reporting/standards/dsa-16.ts';
import { ebayVero, ebayVeroApi } from '../../../lib/reporting/standards/ebay-vero.ts';
import { standards } from '../../../lib/reporting/standards/index.ts';
import { everyStatement, fullClaim, listingOn, reporters, right, verdictOn } from './sample.ts';

const context = { language: 'en', rulebook: 'small (2025)', extensionVersion: '1.0.0' };

describe('a claim', () => {
  it('points from each reason to the evidence it rests on', () => {
    const verdict = verdictOn('ebay');
    const listing = listingOn('ebay');
    const claim = claimOf(listing, verdict, reporters.shopper, context);
    expect(claim.reasons.length).toBeGreaterThan(1);
    for (const { evidence, words, field, start, end } of claim.reasons) {
      const position = Number(evidence.split('/').pop());
      expect(verdict.evidence[position]).toMatchObject({ words, field });
      if (words) expect(String(listing[field]).slice(start, end)).toBe(words);
    }
  });

  it('keeps what speaks for the listing', () => {
    const verdict = verdictOn('ebay');
    const [first, ...rest] = verdict.evidence;
    if (!first) throw new Error('no evidence');
    const mixed = { ...verdict, evidence: [...rest, { ...first, weight: -3 }] };
    const claim = claimOf(listingOn('ebay'), mixed, reporters.shopper, context);
    expect(claim.inFavour.map(({ text }) => text)).toEqual([first.text]);
  });

  it('of a shopper states no right, and declares nothing that only an owner can', () => {
    const claim = fullClaim('shopper', 'trade-mark', 'ebay');
    expect(claim).not.toHaveProperty('right');
    expect(claim).not.toHaveProperty('owner');
    expect(claim).not.toHaveProperty('nature');
    expect(claim).not.toHaveProperty('authority');
    expect(claim.declarations.map(({ kind }) => kind)).toEqual(['accurate-and-complete']);
  });

  it('declares nothing by itself', () => {
    for (const kind of ['shopper', 'rights-owner', 'agent'] as const) {
      const claim = claimOf(listingOn('ebay'), verdictOn('ebay'), reporters[kind], context);
      expect(claim.declarations).toEqual([]);
      expect(claim.signature).toBeUndefined();
      for (const standard of standards) {
        const projection = project(claim, standard);
        expect(projection.state).not.toBe('complete');
      }
    }
  });

  it('of an agent is the principal’s; of an owner the own', () => {
    expect(fullClaim('agent', 'trade-mark', 'ebay').owner).toEqual(reporters.agent.principal);
    expect(fullClaim('rights-owner', 'trade-mark', 'ebay').owner).toEqual(
      reporters['rights-owner'].contact,
    );
  });

  it('takes the right of the brand that the listing names, and none of the others’', () => {
    const claim = (rights: ReturnType<typeof right>[]) =>
      claimOf(
        listingOn('ebay'),
        verdictOn('ebay'),
        { ...reporters['rights-owner'], rights },
        context,
      );
    const other = { ...right('trade-mark'), brand: 'adidas', name: 'other' };
    expect(claim([other, right('design')]).right?.kind).toBe('design');
    expect(claim([other]).right).toBeUndefined();
    // A right that isn't the reporter's can't be chosen either.
    const chosen = claimOf(
      listingOn('ebay'),
      verdictOn('ebay'),
      { ...reporters['rights-owner'], rights: [other] },
      { ...context, right: right('patent') },
    );
    expect(chosen.right).toBeUndefined();
  });
});

describe('who reports', () => {
  it('is kept without what the kind has no say in', () => {
    const kept = parse(ReporterSchema, { ...reporters.agent, kind: 'shopper' });
    expect(Object.keys(kept).sort()).toEqual(['contact', 'kind']);
  });

  it.each(Object.keys(declarationKinds))('%s has words and a source', (kind) => {
    const { source, by } = declarationKinds[kind as keyof typeof declarationKinds];
    expect(letterWords('en').declarations).toHaveProperty([kind]);
    expect(source).not.toBe('');
    expect(mayDeclare('shopper', kind as keyof typeof declarationKinds)).toBe(
      (by as readonly string[]).includes('shopper'),
    );
  });
});

describe('a refusal says why', () => {
  it.each([
    [
      'a trade mark',
      dmca512,
      fullClaim('rights-owner', 'trade-mark', 'ebay'),
      'right',
      /trade mark/,
    ],
    ['a design', dmca512, fullClaim('agent', 'design', 'ebay'), 'right', /copyright/],
    ['a shopper', dmca512, fullClaim('shopper', 'copyright', 'ebay'), 'reporter', /perjury/],
    ['a shopper', chinaEcl42, fullClaim('shopper', 'trade-mark', 'taobao'), 'reporter', /12315/],
    [
      'another marketplace',
      ebayVero,
      fullClaim('agent', 'trade-mark', 'taobao'),
      'marketplace',
      /eBay/,
    ],
    [
      'another marketplace',
      alibabaIpp,
      fullClaim('agent', 'trade-mark', 'ebay'),
      'marketplace',
      /Alibaba/,
    ],
  ] as const)('%s', (_, standard, claim, because, text) => {
    expect(project(claim, standard)).toEqual({
      state: 'refused',
      standard,
      refusal: { because, text: expect.stringMatching(text) },
    });
  });

  it('and a shopper can give the notice that anyone can', () => {
    expect(project(fullClaim('shopper', 'trade-mark', 'ebay'), dsa16).state).toBe('complete');
  });
});

describe('a field', () => {
  const unmet = (projection: ReturnType<typeof project>, id: string) =>
    projection.state === 'refused' ? undefined : projection.unmet.find((one) => one.id === id);

  it('that only an agent must fill isn’t asked of an owner', () => {
    const own = project(fullClaim('rights-owner', 'trade-mark', 'taobao'), chinaEcl42);
    expect(unmet(own, '2-agent')).toBeUndefined();
    const agent = { ...fullClaim('agent', 'trade-mark', 'taobao'), authority: undefined };
    expect(unmet(project(agent, chinaEcl42), '2-agent')?.missing).toEqual(['authority']);
  });

  it('without a known code is unmet, not guessed', () => {
    const projection = project(fullClaim('agent', 'trade-mark', 'ebay'), ebayVeroApi);
    expect(projection.state).toBe('incomplete');
    expect(unmet(projection, 'veroReasonCodeId')).toMatchObject({ optional: false });
  });

  it.each([
    ['product', '1.1'],
    ['packaging', '1.1'],
    ['image', '2.1'],
    ['text', '2.1'],
  ] as const)('of VeRO for %s has the code %s', (nature, code) => {
    const claim = fullClaim('agent', 'trade-mark', 'ebay', { ...everyStatement, nature });
    const projection = project(claim, ebayVero);
    if (projection.state === 'refused') throw new Error('refused');
    expect(projection.fields.find(({ id }) => id === 'reason')?.parts[0]?.value).toBe(code);
  });

  it('of a limited length takes whole sentences, and tells how many it left out', () => {
    const claim = fullClaim('agent', 'trade-mark', 'ebay');
    const [first] = claim.reasons;
    if (!first) throw new Error('no reason');
    const long = [400, 400, 400].map((length) => ({ ...first, text: 'x'.repeat(length) }));
    const projection = project({ ...claim, explanation: undefined, reasons: long }, ebayVeroApi);
    if (projection.state === 'refused') throw new Error('refused');
    const message = projection.fields.find(({ id }) => id === 'detailedMessage');
    expect(message).toMatchObject({ leftOut: 1 });
    expect(message?.parts.map(({ value }) => value.length)).toEqual([400, 400]);
  });

  it('that has no room for even one value is unmet', () => {
    const claim = fullClaim('agent', 'trade-mark', 'ebay');
    const named = { ...claim, right: { ...right('trade-mark'), name: 'x'.repeat(51) } };
    expect(unmet(project(named, ebayVeroApi), 'brand')).toBeDefined();
  });
});

describe('Alibaba’s reasons', () => {
  const ids = (claim: ReturnType<typeof fullClaim>) =>
    supportedIppReasons(claim).map(({ reason }) => reason.id);

  it('are those that evidence or proof points to', () => {
    const bare = fullClaim('agent', 'trade-mark', 'taobao', {});
    expect(ids(bare)).toEqual(['self-admission']);
    expect(supportedIppReasons(bare)[0]).toMatchObject({ lacking: ['screenshot'] });
    const proven = fullClaim('agent', 'trade-mark', 'taobao', {
      proofs: [
        { kind: 'screenshot', reference: 'screenshot.png' },
        { kind: 'decision', reference: '(2025) 1' },
      ],
    });
    expect(ids(proven)).toEqual(['decision', 'self-admission']);
    expect(supportedIppReasons(proven)[1]?.lacking).toEqual([]);
  });

  it('go with the platform’s form, and say how sure they are', () => {
    const { projection, certainty, reasons } = ippComplaint(
      fullClaim('agent', 'trade-mark', 'taobao'),
    );
    expect(projection.state).toBe('complete');
    expect(certainty).toBe('partly verified');
    expect(reasons.length).toBeGreaterThan(1);
  });

  it('of a shopper are only those that a shopper can honestly give', () => {
    const all = ids(fullClaim('shopper', 'trade-mark', 'taobao'));
    expect(all.sort()).toEqual(['chat-admission', 'logo-misuse', 'self-admission']);
  });
});
