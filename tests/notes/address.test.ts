import { expect, it } from 'vitest';
import { canonicalAddress, pageAddress } from '../../src/notes/address.ts';

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

it.each([
  ['an AMP page of the site', 'https://amp.news.example/a', 'https://www.news.example/a', 'https://www.news.example/a'],
  ['a print form', 'https://news.example/a?print=1&utm_source=x', '/a', 'https://news.example/a'],
  ['a mobile host', 'https://m.news.example/a/amp', 'https://news.example/a?fbclid=1', 'https://news.example/a'],
  ['no canonical link', 'https://news.example/a?utm_source=x#top', null, 'https://news.example/a'],
  ['another site', 'https://news.example/a', 'https://bank.example/login', 'https://news.example/a'],
  ['another host of a shared domain', 'https://eve.blog.example/a', 'https://ann.blog.example/a', 'https://eve.blog.example/a'],
  ['the front page', 'https://news.example/a', 'https://news.example/', 'https://news.example/a'],
  ['no address at all', 'https://news.example/a', 'http://[', 'https://news.example/a'],
  ['a script', 'https://news.example/a', 'javascript:alert(1)', 'https://news.example/a'],
])('a page names itself: %s', (_, url, named, address) => {
  expect(pageAddress(url, named)).toBe(address);
});
