import { describe, expect, it } from 'vitest';
import { countDue, deadlines, dueOf } from '../../../../lib/reporting/ledger/deadlines.ts';
import type { Report } from '../../../../lib/reporting/report.ts';
import { draftOf } from './report.ts';

/** A Thursday. */
const filedAt = '2026-01-01T10:00:00.000Z';
const now = new Date('2026-01-20T00:00:00.000Z');
const filed = (more: Partial<Report> = {}) =>
  draftOf('1', { state: 'filed', filedAt, since: filedAt, ...more });
const through = (marketplace: string, name: string) => ({
  channel: { marketplace, name, url: '', prefilled: false },
});

describe('what is due', () => {
  it('is nothing of a draft, of what is withdrawn, and of what was refused', () => {
    expect(dueOf(draftOf('1'), now)).toBeUndefined();
    expect(dueOf(filed({ state: 'withdrawn' }), now)).toBeUndefined();
    expect(dueOf(filed({ state: 'still-up', decided: 'rejected' }), now)).toBeUndefined();
  });

  it('counts working days where the marketplace does', () => {
    const due = dueOf(filed(through('mercadolibre', 'Brand Protection Program')), now);
    expect(due).toMatchObject({ at: '2026-01-05T10:00:00.000Z', isDue: true });
    expect(due?.deadline).toMatchObject({ who: 'marketplace', certainty: 'verified' });
  });

  it('is no answer where the marketplace has given one, though the listing is still there', () => {
    const accepted = filed({
      state: 'still-up',
      decided: 'accepted',
      ...through('mercadolibre', 'Brand Protection Program'),
    });
    expect(dueOf(accepted, now)?.deadline.id).toBe('ask-again');
  });

  it('is this program’s own reminder where nobody names a day, and says so', () => {
    const due = dueOf(filed(), now);
    expect(due).toMatchObject({ at: '2026-01-15T10:00:00.000Z', isDue: true });
    expect(due?.deadline.certainty).toBe('own');
    expect(dueOf(filed(), new Date('2026-01-15T09:59:59.000Z'))?.isDue).toBe(false);
  });

  it('follows the law that the notice was made under', () => {
    const asked = (standard: string, marketplace = 'ebay') =>
      dueOf(filed({ state: 'more-asked', standard, ...through(marketplace, 'x') }), now);
    expect(asked('us-dmca-512c3')).toMatchObject({ at: '2026-01-15T10:00:00.000Z' });
    expect(asked('alibaba-ipp', 'taobao')).toMatchObject({ at: '2026-01-16T10:00:00.000Z' });
    expect(asked('eu-dsa-16')?.deadline.certainty).toBe('own');
  });

  it('differs by country where the marketplace’s rule does', () => {
    const asked = (url: string) =>
      dueOf(
        filed({
          state: 'more-asked',
          listing: { url },
          ...through('mercadolibre', 'Brand Protection Program'),
        }),
        now,
      )?.deadline.days;
    expect(asked('https://produto.mercadolivre.com.br/MLB-1')).toBe(3);
    expect(asked('https://articulo.mercadolibre.com.mx/MLM-1')).toBe(4);
  });

  it('is counted, and every deadline has a source', () => {
    expect(countDue([filed(), draftOf('2'), filed({ filedAt: now.toISOString() })], now)).toBe(1);
    for (const { source } of deadlines) expect(source).not.toBe('');
  });
});
