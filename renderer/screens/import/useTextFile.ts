import { useEffect, useRef, useState } from 'react';
import type { TextChoices, TextFile } from '../../../shared/tabular/readTextFile.ts';
import type { TableAnswer, TableQuestion } from '../../worker/table.worker.ts';

/** A text file read from its bytes as it is told to, anew whenever that changes; the last one stays meanwhile. */
export function useTextFile(bytes: Uint8Array | null, choices: TextChoices): TextFile | null {
  const [file, setFile] = useState<TextFile | null>(null);
  const worker = useRef<Worker | null>(null);
  const asked = useRef(0);
  useEffect(() => {
    const started = new Worker(new URL('../../worker/table.worker.ts', import.meta.url), { type: 'module' });
    started.addEventListener('message', ({ data }: MessageEvent<TableAnswer>) => {
      if (data.number === asked.current) setFile(data.file);
    });
    worker.current = started;
    return () => started.terminate();
  }, []);
  const { encoding, delimiter } = choices;
  useEffect(() => {
    if (!bytes) return;
    asked.current += 1;
    const question: TableQuestion = { number: asked.current, bytes, choices: { encoding, delimiter } };
    worker.current?.postMessage(question);
  }, [bytes, encoding, delimiter]);
  return file;
}
