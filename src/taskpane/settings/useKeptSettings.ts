import { useCallback, useEffect, useRef, useState } from "react";
import type { Workbook } from "../../workbook/workbook";
import {
  NOTHING_SET,
  SETTINGS_KEY,
  settingsFromText,
  settingsToText,
  type OfficeSettings,
} from "../../summary/kept/officeSettings";

export interface KeptSettings {
  readonly settings: OfficeSettings;
  /** Takes effect at once. Rejects with a `WorkbookError` if the workbook could not keep it. */
  changeSettings(change: Partial<OfficeSettings>): Promise<void>;
}

/** The settings of a workbook, read once; a change made before they were read wins over what was kept. */
export function useKeptSettings(workbook: Workbook | undefined): KeptSettings {
  const [settings, setSettings] = useState(NOTHING_SET);
  const kept = useRef(NOTHING_SET);
  const early = useRef<Partial<OfficeSettings>>({});

  useEffect(() => {
    let current = true;
    const take = (text: string | undefined) => {
      if (!current || text === undefined) return;
      kept.current = { ...settingsFromText(text), ...early.current };
      setSettings(kept.current);
    };
    // A workbook that cannot be asked has no settings yet; the screen that changes them says what went wrong.
    workbook?.readSetting(SETTINGS_KEY).then(take, () => undefined);
    return () => {
      current = false;
    };
  }, [workbook]);

  const changeSettings = useCallback(
    async (change: Partial<OfficeSettings>) => {
      early.current = { ...early.current, ...change };
      kept.current = { ...kept.current, ...change };
      setSettings(kept.current);
      await workbook?.writeSetting(SETTINGS_KEY, settingsToText(kept.current));
    },
    [workbook],
  );
  return { settings, changeSettings };
}
