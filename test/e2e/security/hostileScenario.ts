import type { Scenario } from '../../../shared/document/scenario.ts';
import { exampleScenario } from '../exampleScenario.ts';

/** Texts that do something where they are taken for more than text: by a browser, a link, or a reader of PDF files. */
export const hostileTexts = [
  '<script>window.ran=1</script>',
  '<img src=x onerror="window.ran=1">',
  'javascript:window.ran=1',
  ') Tj ET /OpenAction << /S /JavaScript /JS (app.alert(1)) >>',
  'endstream endobj 1 0 obj << /S /URI /URI (http://127.0.0.1/) >>',
] as const;

const [script, image, link, action, object] = hostileTexts;

/** The example municipality with such a text in every place where a person writes one. */
export function hostileScenario(): Scenario {
  const example = exampleScenario();
  return {
    ...example,
    name: script,
    municipality: link,
    description: hostileTexts.join('\n'),
    segments: example.segments.map((segment, at) => ({ ...segment, name: at === 0 ? image : `${object} ${at}` })),
    interventions: example.interventions.map((one, at) => ({ ...one, name: at === 0 ? action : `${image} ${at}` })),
    ...(example.provenance && {
      provenance: Object.fromEntries(
        Object.entries(example.provenance).map(([field, known]) => [
          field,
          { ...known, source: script, note: `${link} ${action}` },
        ]),
      ),
    }),
  };
}
