import { expect, test } from 'vitest';
import { ENTRY_KINDS } from '../../../src/library-messages.ts';
import { entryAddress } from '../../../src/ui/parts/entry-address.ts';
import { listAddress, MAP_ADDRESS, NO_FILTER, parseRoute } from '../../../src/ui/library/route.ts';

const hashOf = (address: string): string => address.slice(address.indexOf('#'));

test('entries have the addresses that are promised', () => {
  expect(entryAddress({ kind: 'claim', id: 'china-share-of-refining' })).toBe('library.html#/claim/china-share-of-refining');
  expect(ENTRY_KINDS.map((kind) => entryAddress({ kind, id: 'x' }))).toEqual(['claim', 'source', 'series', 'term'].map((kind) => `library.html#/${kind}/x`));
});

test.each(ENTRY_KINDS)('addresses of a %s and of its list lead there', (kind) => {
  expect(parseRoute(hashOf(entryAddress({ kind, id: 'a-b-3' })))).toEqual({ show: 'entry', kind, id: 'a-b-3' });
  const filter = { group: 'us-supply', verdict: 'mostly-supported', country: 'US', from: '2025-01-31', to: null } as const;
  expect(parseRoute(hashOf(listAddress(kind, filter, 3)))).toEqual({ show: 'list', kind, filter, page: 3 });
  expect(parseRoute(hashOf(listAddress(kind)))).toEqual({ show: 'list', kind, filter: NO_FILTER, page: 1 });
});

test('the map has an address', () => expect(parseRoute(hashOf(MAP_ADDRESS))).toEqual({ show: 'map' }));

test.each(['', '#', '#/', '#/nonsense', '#/claim', '#/claim/', '#/claims?verdict=great&from=soon&page=-4', '#/claims?page=1e999', '#?', '#/%'])('%j shows the claims', (hash) => {
  expect(parseRoute(hash)).toMatchObject({ show: 'list', kind: 'claim', filter: NO_FILTER });
});

test('an address that is no good encoding is taken as it is', () => {
  expect(parseRoute('#/claim/%E0%A4%A')).toEqual({ show: 'entry', kind: 'claim', id: '%E0%A4%A' });
});
