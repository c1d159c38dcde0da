import { defaultSettings, type Settings, settingsSchema } from '../../shared/contract/stored.ts';
import { digestOf, wholeJson } from './digest.ts';
import type { Writable } from './handle.ts';

export type SettingsStore = ReturnType<typeof makeSettingsStore>;

/** The user's settings, one row each. One that is missing or broken is at its default and harms no other. */
export function makeSettingsStore(database: Writable) {
  function get(): Settings {
    const rows = database.all('SELECT key, value, digest FROM settings') as Record<string, unknown>[];
    const stored = new Map(rows.map(({ key, value, digest }) => [key, wholeJson(value, digest, key)]));
    const read = Object.entries(settingsSchema.shape).flatMap(([key, schema]) => {
      const parsed = schema.safeParse(stored.get(key));
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
          const text = JSON.stringify(value);
          database.run(
            `INSERT INTO settings (key, value, digest) VALUES (?, ?, ?)
             ON CONFLICT (key) DO UPDATE SET value = excluded.value, digest = excluded.digest`,
            key,
            text,
            digestOf(key, text),
          );
        }
      });
      return get();
    },
  };
}
