import { unzipSync } from 'fflate';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { bundleOf } from '../../../../lib/reporting/evidence/bundle.ts';
import { buyersNamed, mask, maskBuyers } from '../../../../lib/reporting/evidence/buyers.ts';
import { verify } from '../../../../lib/reporting/evidence/verify.ts';
import { observation } from './observation.ts';

const page = `<!doctype html><html><body>
<h1>Silver shoes</h1><a class="seller">shoeworld</a>
<script type="application/ld+json">{"@type":"Product","author":"A Maker","review":[
  {"@type":"Review","author":{"@type":"Person","name":"Zo\\u00eb O'Hara"}},
  {"@type":["Review"],"author":"Silver"}]}</script>
<script>window.state={"reviews":[{"userNickname":"shoe \\"king\\"","text":"fine"}],"nick":"shoeworld"}</script>
<div itemscope itemtype="https://schema.org/Review"><span itemprop="author"> Jo &amp; Al </span></div>
<div class="review-list"><p class="review-author"><img src="face.png"><b> </b>Ann Roe</p>
<p class="review-author">Kim Lee</p><p class="review-author">4</p>
<a aria-label="Report review by Kim Lee" href="/people/Kim Lee">more</a><i>Kim Lee was right</i></div>
<p>Zoë O'Hara</p><p class="review-author">shoeworld</p>
</body></html>`;
const documentOf = (html: string) => parseHTML(html).document as unknown as Document;
const names = buyersNamed(documentOf(page), ['shoeworld']);

describe('names of other buyers', () => {
  it('are those that the page marks as who wrote its reviews', () => {
    expect(names.sort()).toEqual([
      'Ann Roe',
      'Jo & Al',
      'Kim Lee',
      'Silver',
      "Zoë O'Hara",
      'shoe "king"',
    ]);
  });

  it('are masked where one stands alone, however it is written', () => {
    const masked = maskBuyers(page, names);
    expect(buyersNamed(documentOf(masked), [mask, 'shoeworld'])).toEqual([]);
    expect(masked).toContain(`aria-label="Report review by ${mask}" href="/people/${mask}"`);
    expect(masked).toContain(`<p>${mask}</p>`);
    // What is not a name there stays.
    expect(masked).toContain('<h1>Silver shoes</h1>');
    expect(masked).toContain('"author":"A Maker"');
    expect(masked).toContain('>shoeworld</a>');
    expect(masked).toContain('Kim Lee was right');
  });

  it('leave a page without any as it is', () => {
    expect(maskBuyers(page, [])).toBe(page);
  });

  it('are looked for on a page that means to hurt, and it takes no longer', () => {
    const deep = `${'['.repeat(50_000)}${']'.repeat(50_000)}`;
    const hostile = `<html><body><script type="application/ld+json">${deep}</script></body></html>`;
    expect(buyersNamed(documentOf(hostile))).toEqual([]);
    const spaces = `${' '.repeat(500_000)}Kim`;
    expect(maskBuyers(spaces, ['Kim'])).toBe(spaces);
  });

  it('stay out of a bundle, which says so', async () => {
    const { bytes } = await bundleOf(observation({ page, buyers: names }));
    const kept = new TextDecoder().decode(unzipSync(bytes)['page.html']);
    expect(kept).toBe(maskBuyers(page, names));
    expect(await verify(bytes)).toMatchObject({
      state: 'intact',
      manifest: { buyersMasked: names.length },
    });
  });
});
