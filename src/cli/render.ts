import { type CheckOutput, toJson } from '../export/check-output.ts';
import { toHtml } from '../export/html.ts';
import { toJunit } from '../export/junit.ts';
import type { Language } from '../export/report-texts.ts';
import { toSarif } from '../export/sarif.ts';
import { toText } from '../export/text.ts';
import type { CheckRequest } from './arguments.ts';
import type { Io } from './io.ts';

/** The output in the format asked for; colours only where a terminal shows them. */
export function render(
  output: CheckOutput,
  request: Pick<CheckRequest, 'format' | 'out'>,
  io: Io,
  language: Language,
): string {
  switch (request.format) {
    case 'json':
      return toJson(output);
    case 'html':
      return toHtml(output, language);
    case 'sarif':
      return toSarif(output, language);
    case 'junit':
      return toJunit(output, language);
    case 'text': {
      const colours = io.terminal && request.out === undefined && !io.env.NO_COLOR;
      return toText(output, language, colours);
    }
  }
}
