import { isWithin, type Limits, limits } from '../../shared/document/limits.ts';
import { allowedText } from '../../shared/words/allowed.ts';
import { type Language, languages } from '../../shared/words/language.ts';
import type { Words } from '../../shared/words/words.ts';
import { type ReportKind, reportKindOf, reportKinds } from './reportKind.ts';

/** What the command was asked for. */
export interface Arguments {
  readonly file: string;
  readonly json: boolean;
  readonly reference: string | undefined;
  readonly draws: number | undefined;
  readonly seed: number | undefined;
  /** The file to write a report to, and the language that it is in. */
  readonly report: { readonly path: string; readonly kind: ReportKind; readonly language: Language } | undefined;
}

export type ReadArguments =
  | { readonly ok: true; readonly arguments: Arguments }
  | { readonly ok: false; readonly faults: readonly string[] };

const valued: readonly string[] = ['--reference', '--draws', '--seed', '--report', '--language'];

/** Reads the parameters, or says of each that is wrong what is allowed. */
export function readArguments(parameters: readonly string[], words: Words): ReadArguments {
  const { t } = words;
  const faults: string[] = [];
  const files: string[] = [];
  const values = new Map<string, string>();
  let json = false;

  const left = [...parameters];
  for (let parameter = left.shift(); parameter !== undefined; parameter = left.shift()) {
    if (parameter === '--json') json = true;
    else if (valued.includes(parameter)) {
      const value = left.shift();
      if (value === undefined || value.startsWith('--'))
        faults.push(t('commandLine.missingValue', { option: parameter }));
      else values.set(parameter, value);
    } else if (parameter.startsWith('--')) faults.push(t('commandLine.unknownOption', { option: parameter }));
    else files.push(parameter);
  }
  const whole = (option: string, allowed: Limits) => {
    const value = values.get(option);
    if (value === undefined) return undefined;
    const number = value.trim() === '' ? Number.NaN : Number(value);
    if (isWithin(number, allowed)) return number;
    faults.push(t('commandLine.badWhole', { option, value, allowed: allowedText(words, allowed) }));
    return undefined;
  };
  const draws = whole('--draws', limits.draws);
  const seed = whole('--seed', limits.seed);

  const report = readReport(values, words, faults);

  const [file, ...more] = files;
  if (file === undefined || more.length > 0) faults.push(t('commandLine.oneFile'), t('commandLine.usage'));
  if (file === undefined || faults.length > 0) return { ok: false, faults };
  return { ok: true, arguments: { file, json, reference: values.get('--reference'), draws, seed, report } };
}

/** What is asked for of a report; adds what is wrong with it to the faults. */
function readReport(values: ReadonlyMap<string, string>, { t }: Words, faults: string[]): Arguments['report'] {
  const path = values.get('--report');
  const asked = values.get('--language') ?? 'da';
  const language = languages.find((one) => one === asked);
  if (language === undefined) {
    faults.push(t('commandLine.badLanguage', { value: asked, allowed: languages.join(', ') }));
  }
  if (path === undefined) {
    if (values.has('--language')) faults.push(t('commandLine.languageAlone'));
    return undefined;
  }
  const kind = reportKindOf(path);
  if (kind === null) {
    faults.push(t('commandLine.badReport', { value: path, allowed: reportKinds.map((one) => `.${one}`).join(', ') }));
  } else if (kind !== 'xlsx' && values.has('--reference')) faults.push(t('commandLine.reportReference'));
  return kind === null || language === undefined ? undefined : { path, kind, language };
}
