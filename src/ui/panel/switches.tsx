import { useState } from 'preact/hooks';
import { isSiteOn } from '../../store/settings.ts';
import type { Settings } from '../../store/settings.ts';
import { siteOf } from '../../store/site.ts';
import { text } from '../../text.ts';
import { ask } from '../parts/ask.ts';
import { Notice } from '../parts/notice.tsx';
import { Switch } from '../parts/switch.tsx';

/** On or off for this site, and for all. */
export function Switches({ url, settings }: { url: string; settings: Settings }) {
  const [failed, setFailed] = useState(false);
  const site = siteOf(url);
  const set = (scope: 'site' | 'all', on: boolean): void => {
    ask('set-site', { type: 'set-site', url, scope, on }).then(() => setFailed(false), () => setFailed(true));
  };
  return (
    <div class="switches">
      {site !== null && (
        <Switch on={isSiteOn(settings, url)} disabled={settings.allOff} onChange={(on) => set('site', on)}>
          {text('switchSite', site)}
        </Switch>
      )}
      <Switch on={!settings.allOff} onChange={(on) => set('all', on)}>
        {text('switchAll')}
      </Switch>
      {failed && <Notice kind="problem">{text('switchFailed')}</Notice>}
    </div>
  );
}
