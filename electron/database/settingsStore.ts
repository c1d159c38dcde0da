import { defaultSettings, type Settings, settingsSchema } from '../../shared/contract/stored.ts';
import type { Writable } from './handle.ts';

export type SettingsStore = ReturnType<typeof makeSettingsStore>;

/** The user's settings, one row each. One that is missing or broken is at its default and harms no other. */
export function makeSettingsStore(database: Writable) {
  function get(): Settings {
    const stored = new Map(
      database
        .all('SELECT key, value FROM settings')
        .map((row) => Object.values(row as { key: string; value: string }) as [string, string]),
    );
    const read = Object.entries(settingsSchema.shape).flatMap(([key, schema]) => {
      const parsed = schema.safeParse(fromJson(stored.get(key)));
      return parsed.success ? [[key, parsed.data]] : [];
    });
    return { ...defaultSettings, ...Object.fromEntries(read) };
  }

  return {
    get,

    /** Changes the settings that are given and gives all of them. Throws zod's error for a value not allowed. */
    set(changes: Partial<Settings>): Settings {
      const checked = settingsSchema.partial().parse(changes);
      database.immediate(() => {
        for (const [key, value] of Object.entries(checked)) {
          const sql =
            'INSERT INTO settings (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value';
          database.run(sql, key, JSON.stringify(value));
        }
      });
      return get();
    },
  };
}

function fromJson(text: string | undefined): unknown {
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
