import browser from 'webextension-polyfill';
import * as z from 'zod/mini';
import { LANGUAGE_CHOICES } from '../languages.ts';
import { siteOf } from './site.ts';

/**
 * How much is marked. `quiet`: only what the sources do not bear out; `normal`: each claim once a section; `all`: each claim
 * each time it comes up.
 */
export const DENSITIES = ['quiet', 'normal', 'all'] as const;

/** Light or dark of our own pages: as the system has it, or one of both always. */
export const COLOURS = ['auto', 'light', 'dark'] as const;

export const BACKUP_MODES = ['off', 'remind', 'download'] as const;
export const BACKUP_DAYS = [7, 30] as const;

/** A claim that the reader does not want to see, on one site or (null) on none. */
const HiddenClaim = z.object({ claim: z.string(), site: z.nullable(z.string()) });
export type HiddenClaim = z.infer<typeof HiddenClaim>;

/**
 * What the reader has set. Each has its own key in storage, so that two pages that each change another one
 * do not undo each other; a value that cannot be read counts as not set.
 */
export const Settings = z.object({
  /** The language of Assay's own words. */
  language: z.catch(z.enum(LANGUAGE_CHOICES), 'browser'),
  colours: z.catch(z.enum(COLOURS), 'auto'),
  allOff: z.catch(z.boolean(), false),
  sitesOff: z.catch(z.array(z.string()), []),
  density: z.catch(z.enum(DENSITIES), 'normal'),
  /** Mark claims in readers' comments too. */
  comments: z.catch(z.boolean(), false),
  /** Themes and verdicts whose claims are not marked. */
  themesOff: z.catch(z.array(z.string()), []),
  verdictsOff: z.catch(z.array(z.string()), []),
  hidden: z.catch(z.array(HiddenClaim), []),
  /** A small button beside selected words, to look them up. */
  selectionButton: z.catch(z.boolean(), true),
  /** Ids of claim packs that are not to be used. */
  packsOff: z.catch(z.array(z.string()), []),
  /** Keep notes made in private windows too. */
  privateNotes: z.catch(z.boolean(), false),
  /** What happens when it is time for a backup, and how many days after the last that is. */
  backup: z.catch(z.enum(BACKUP_MODES), 'remind'),
  backupDays: z.catch(z.literal(BACKUP_DAYS), 30),
});
export type Settings = z.infer<typeof Settings>;

const KEYS = Object.keys(Settings.shape);

/** What an organisation may set for its readers: docs/managed.md. */
export const MANAGED = [
  'language', 'allOff', 'sitesOff', 'density', 'comments', 'themesOff', 'verdictsOff', 'selectionButton', 'privateNotes',
] as const satisfies readonly (keyof Settings)[];

/** The settings that a policy of the browser sets; none where there is no policy, of which Firefox complains. */
export async function readManaged(): Promise<Record<string, unknown>> {
  try {
    const set = await browser.storage.managed.get([...MANAGED]);
    const read = Settings.parse(set);
    return Object.fromEntries(MANAGED.filter((key) => JSON.stringify(set[key]) === JSON.stringify(read[key])).map((key) => [key, read[key]]));
  } catch {
    return {};
  }
}

/** The settings that hold: a policy's, else the reader's, with defaults for what is not set or cannot be read. */
export async function readSettings(): Promise<Settings> {
  const [own, managed] = await Promise.all([browser.storage.local.get(KEYS), readManaged()]);
  return Settings.parse({ ...own, ...managed });
}

/** Sets some settings and leaves the others; gives back all of them. */
export async function writeSettings(change: Partial<Settings>): Promise<Settings> {
  await browser.storage.local.set(change);
  return readSettings();
}

/** Sets all settings back to what they are on a new install. */
export async function clearSettings(): Promise<void> {
  await browser.storage.local.remove(KEYS);
}

let turn: Promise<unknown> = Promise.resolve();

/** Changes what depends on what is set; two changes at once both count. */
function changeSettings(change: (settings: Settings) => Partial<Settings>): Promise<Settings> {
  const changed = turn.then(async () => writeSettings(change(await readSettings())));
  turn = changed.catch(() => undefined);
  return changed;
}

/** Switches Assay on or off for the site of an address. */
export function setSiteOn(url: string, on: boolean): Promise<Settings> {
  const site = siteOf(url);
  return changeSettings(({ sitesOff }) => {
    if (site === null) return {};
    const others = sitesOff.filter((name) => name !== site);
    return { sitesOff: on ? others : [...others, site].sort() };
  });
}

/** Hides a claim, on a site or (null) everywhere, or shows it again. */
export function setHidden({ claim, site }: HiddenClaim, isHidden: boolean): Promise<Settings> {
  return changeSettings(({ hidden }) => {
    const others = hidden.filter((one) => one.claim !== claim || one.site !== site);
    return { hidden: isHidden ? [...others, { claim, site }] : others };
  });
}

/** Whether the reader wants marks on a page. */
export function isOn(settings: Settings, url: string): boolean {
  return !settings.allOff && isSiteOn(settings, url);
}

/** Whether the switch of the page's own site is on, whatever the switch for all sites says. */
export function isSiteOn(settings: Settings, url: string): boolean {
  const site = siteOf(url);
  return site !== null && !settings.sitesOff.includes(site);
}

/**
 * Calls back after each change, wherever it was made, with all settings as they are and as they were.
 * @returns how to stop
 */
export function onSettingsChanged(callback: (now: Settings, before: Settings) => void): () => void {
  const listener = (changes: Record<string, { oldValue?: unknown }>, area: string): void => {
    const changed = KEYS.filter((key) => key in changes);
    if ((area !== 'local' && area !== 'managed') || changed.length === 0) return;
    const old = Object.fromEntries(changed.map((key) => [key, changes[key]?.oldValue]));
    readSettings().then((now) => callback(now, Settings.parse({ ...now, ...old })), () => undefined);
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
