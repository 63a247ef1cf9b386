import { describe, expect, it, vi } from 'vitest';
import { Conversation } from '../../../lib/overlay/conversation.ts';
import { KnownListings } from '../../../lib/overlay/known-listings.ts';
import type { PageReading, PageVerdicts } from '../../../lib/page-reading.ts';
import type { Reading } from '../../../lib/reading/reading.ts';

const url = 'https://www.ebay.com/sch/';
const reading = (...names: string[]): Reading => ({
  page: names.length > 0 ? 'results' : 'other',
  marketplace: 'ebay',
  changed: [],
  listings: names.map((name) => ({ listing: { name }, sources: {}, unread: [] })),
});
const answer = (message: PageReading, unknown: string[] = []): PageVerdicts => ({
  verdicts: message.listings.map(({ key }) => ({ key, level: 'suspect', reasons: [] })),
  unknown,
});

function setUp(
  send: (message: PageReading) => Promise<PageVerdicts> = async (message) => answer(message),
) {
  const sent = vi.fn(send);
  const onVerdicts = vi.fn();
  const onMore = vi.fn();
  const known = new KnownListings();
  const conversation = new Conversation({ send: sent, known: true, onVerdicts, onMore });
  const tell = (...names: string[]) => {
    const read = reading(...names);
    const listings = known.recognise(read.listings);
    return { told: conversation.tell(read, url, listings), listings };
  };
  const messages = () =>
    sent.mock.calls.map(([{ present, listings }]) => [
      present.length,
      listings.map(({ listing }) => listing.name),
    ]);
  return { tell, messages, conversation, known, onVerdicts, onMore, sent };
}

describe('what a page tells the worker', () => {
  it('is all of a reading at once, then only what is new', async () => {
    const { tell, messages, onVerdicts } = setUp();
    expect(tell('a', 'b').told).toBe(true);
    expect(tell('a', 'b').told).toBe(false);
    tell('a', 'b', 'c');
    await vi.waitFor(() => expect(onVerdicts).toHaveBeenCalledTimes(2));
    expect(messages()).toEqual([
      [2, ['a', 'b']],
      [3, ['c']],
    ]);
  });

  it('is one listing where two cards show the same', () => {
    const { tell, messages } = setUp();
    tell('a', 'a', 'b');
    expect(messages()).toEqual([[2, ['a', 'b']]]);
  });

  it('is also that something went', () => {
    const { tell, messages } = setUp();
    tell('a', 'b');
    tell('b');
    tell();
    expect(messages()).toEqual([
      [2, ['a', 'b']],
      [1, []],
      [0, []],
    ]);
  });

  it('is nothing where nothing ever was, unless it is asked', () => {
    const { tell, messages, conversation } = setUp();
    tell();
    expect(messages()).toEqual([]);
    conversation.ask();
    tell();
    expect(messages()).toEqual([[0, []]]);
  });

  it('is everything again on another visit, under another name', () => {
    const { tell, messages, conversation, known, sent } = setUp();
    tell('a');
    known.unsend();
    conversation.beginVisit();
    tell('a');
    expect(messages()).toEqual([
      [1, ['a']],
      [1, ['a']],
    ]);
    const [first, second] = sent.mock.calls.map(([{ visit }]) => visit);
    expect(first).not.toBe(second);
  });
});

describe('what comes back', () => {
  it('is kept with the listing', async () => {
    const { tell, onVerdicts } = setUp();
    const { listings } = tell('a');
    await vi.waitFor(() => expect(onVerdicts).toHaveBeenCalled());
    expect(listings[0]?.known.verdict?.level).toBe('suspect');
  });

  it('may be that the worker has forgotten some, which are sent again', async () => {
    const { tell, messages, onMore } = setUp(async (message) => answer(message, ['0']));
    tell('a');
    await vi.waitFor(() => expect(onMore).toHaveBeenCalled());
    tell('a');
    expect(messages()).toHaveLength(2);
  });

  it('may be nothing: it is tried again, but not for ever', async () => {
    const warned = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const { tell, messages, onMore } = setUp(() => Promise.reject(new Error('stopped')));
    for (let times = 1; times <= 3; times += 1) {
      expect(tell('a').told).toBe(true);
      await Promise.resolve();
      await new Promise((resolve) => setImmediate(resolve));
    }
    expect(onMore).toHaveBeenCalledTimes(2);
    expect(warned).toHaveBeenCalledOnce();
    expect(messages()).toHaveLength(3);
    warned.mockRestore();
  });
});
