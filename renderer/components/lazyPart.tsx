import { type ComponentType, lazy, type ReactNode, Suspense, useState } from 'react';

const loads: (() => Promise<unknown>)[] = [];

/**
 * A part of the window whose code is not read at the start. It is shown at once where it has been loaded; before that
 * `meanwhile` stands in its place.
 */
export function lazyPart<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  meanwhile: (props: Props) => ReactNode = () => null,
): ComponentType<Props> {
  let loaded: ComponentType<Props> | null = null;
  const loadOnce = async () => {
    loaded ??= await load();
    return { default: loaded };
  };
  loads.push(loadOnce);
  const Later = lazy(loadOnce);
  return function Part(props: Props) {
    // What has been begun one way is not made anew in another.
    const [Loaded] = useState(() => loaded);
    if (Loaded) return <Loaded {...props} />;
    return (
      <Suspense fallback={meanwhile(props)}>
        <Later {...props} />
      </Suspense>
    );
  };
}

/** Loads every part that has not been loaded, one after the other, so that none is waited for when it is chosen. */
export async function loadParts(): Promise<void> {
  for (const load of loads) await load();
}
