import { readTextFile, type TextChoices, type TextFile } from '../../shared/tabular/readTextFile.ts';

/** A text file to be read, and its place among the questions: a later one overtakes it. */
export interface TableQuestion {
  readonly number: number;
  readonly bytes: Uint8Array;
  readonly choices: TextChoices;
}

export interface TableAnswer {
  readonly number: number;
  readonly file: TextFile;
}

/** Text files, off the window's own thread: ten megabytes take a while to decode. */
self.addEventListener('message', ({ data }: MessageEvent<TableQuestion>) => {
  const answer: TableAnswer = { number: data.number, file: readTextFile(data.bytes, data.choices) };
  self.postMessage(answer);
});
