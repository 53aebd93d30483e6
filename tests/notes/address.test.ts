import { expect, it } from 'vitest';
import { canonicalAddress } from '../../src/notes/address.ts';

it.each([
  ['https://news.example/a?utm_source=x&id=7&fbclid=abc', 'https://news.example/a?id=7'],
  ['https://news.example/a?UTM_Medium=mail', 'https://news.example/a'],
  ['https://news.example/a#section-3', 'https://news.example/a'],
  ['https://news.example/a?b=2&a=1#:~:text=rare%20earths', 'https://news.example/a?b=2&a=1'],
  ['https://app.example/#/story/12', 'https://app.example/#/story/12'],
  ['https://reader:secret@news.example/a', 'https://news.example/a'],
  ['HTTPS://News.Example:443/a', 'https://news.example/a'],
  ['https://news.example/a?q=%E7%A8%80&ref=front', 'https://news.example/a?q=%E7%A8%80&ref=front'],
  ['about:blank', 'about:blank'],
  ['not an address', 'not an address'],
])('%s is the page %s', (address, canonical) => {
  expect(canonicalAddress(address)).toBe(canonical);
});
