/** What the built packages may do and whom they name. Needs no browser, but the build. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import * as z from 'zod/mini';
import { CHROME_PACKAGE, FIREFOX_PACKAGE } from '../harness/browsers.ts';

/** Addresses in the code that are names or shapes, and never asked for, each with its reason. */
const NEVER_FETCHED: Readonly<Record<string, string>> = {
  'http://www.w3.org/2000/svg': 'namespace of elements that Preact makes',
  'http://www.w3.org/1999/xhtml': 'namespace of elements that Preact makes',
  'http://www.w3.org/1998/Math/MathML': 'namespace of elements that Preact makes',
  'http://www.w3.org/ns/anno.jsonld': 'context of exported Web Annotations',
  'https://json-schema.org/draft/2020-12/schema': 'name of a dialect in zod',
  'http://json-schema.org/draft-07/schema#': 'name of a dialect in zod',
  'http://json-schema.org/draft-04/schema#': 'name of a dialect in zod',
  'https://tinyurl.com/y2uuvskb': 'pointer in an error text of Dexie',
  'http://bit.ly/2kdckMn': 'pointer in an error text of Dexie',
  'http://*/*': 'pattern of pages',
  'https://*/*': 'pattern of pages',
};

/** Beginnings of addresses that code puts together to check or to name a site; what follows is put in. */
const PATTERNS = /^https?:\/\/(?:\[?\$\{|$)/;

const Manifest = z.object({
  permissions: z.array(z.string()),
  optional_permissions: z.optional(z.array(z.string())),
  host_permissions: z.array(z.string()),
  content_security_policy: z.object({ extension_pages: z.string() }),
  browser_specific_settings: z.optional(z.object({ gecko: z.object({ data_collection_permissions: z.object({ required: z.array(z.string()) }) }) })),
});
const PackSources = z.object({ sources: z.array(z.object({ url: z.nullable(z.string()), archive: z.optional(z.nullable(z.string())) })) });

for (const folder of [CHROME_PACKAGE, FIREFOX_PACKAGE]) {
  const name = folder.endsWith('chrome') ? 'Chrome' : 'Firefox';
  const read = (file: string): string => readFileSync(join(folder, file), 'utf8');
  const manifest: unknown = JSON.parse(read('manifest.json'));

  test(`${name}: every permission is justified in docs/privacy.md, and none there is unused`, () => {
    const { permissions, optional_permissions = [], host_permissions } = Manifest.parse(manifest);
    const justified = [...readFileSync('docs/privacy.md', 'utf8').matchAll(/^\| `([^`]+)`(?: \((Chrome|Firefox)\))? \|/gm)]
      .filter(([, , only]) => only === undefined || only === name).map(([, permission]) => permission);
    expect(new Set([...permissions, ...optional_permissions, ...host_permissions])).toEqual(new Set(justified));
  });

  test(`${name}: its pages load nothing but their own files, and nobody else can reach them`, () => {
    const { content_security_policy, browser_specific_settings } = Manifest.parse(manifest);
    const policy = content_security_policy.extension_pages.split(';').map((part) => part.trim().split(/\s+/));
    expect(Object.fromEntries(policy.map(([directive, ...sources]) => [directive, sources.join(' ')]))).toMatchObject({
      'default-src': "'self'", 'script-src': "'self'", 'connect-src': "'self'", 'object-src': "'none'", 'base-uri': "'none'", 'form-action': "'none'",
    });
    expect(content_security_policy.extension_pages).not.toMatch(/unsafe|https?:|\*|blob:/);
    for (const door of ['web_accessible_resources', 'externally_connectable', 'sandbox', 'update_url']) expect(manifest).not.toHaveProperty(door);
    if (name === 'Firefox') expect(browser_specific_settings?.gecko.data_collection_permissions.required).toEqual(['none']);
  });

  test(`${name}: it names no address but those of sources and of things that are never fetched`, () => {
    const pack = read('pack.json');
    const sources = new Set(PackSources.parse(JSON.parse(pack)).sources.flatMap(({ url, archive }) => [url, archive]));
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => /\.(?:js|json|html|css|svg)$/.test(file));
    expect(files.length).toBeGreaterThan(10);
    const others = files.flatMap((file) => addressesIn(read(file))
      .filter((address) => !(file === 'pack.json' && sources.has(address)) && !(address in NEVER_FETCHED) && !PATTERNS.test(address))
      .map((address) => `${file}: ${address}`));
    expect(others).toEqual([]);
  });
}

/** Every address of a text; in JSON whole strings, so that none is cut. */
function addressesIn(text: string): string[] {
  return [...text.matchAll(/(?:https?|wss?|ftp):\/\/[^"'`\s\\<>]*/g)].map(([address]) => address);
}
