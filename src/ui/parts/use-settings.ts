import { useEffect, useState } from 'preact/hooks';
import { onSettingsChanged, readSettings } from '../../store/settings.ts';
import type { Settings } from '../../store/settings.ts';

/** The reader's settings as they change; null until they are read. */
export function useSettings(): Settings | null {
  const [settings, setSettings] = useState<Settings | null>(null);
  useEffect(() => {
    const stop = onSettingsChanged(setSettings);
    readSettings().then(setSettings, () => undefined);
    return stop;
  }, []);
  return settings;
}
