import type { AnswerCase } from './answer-case.ts';
import type { ClientResponse } from './client-response.ts';
import { httpFormats } from './http-format.ts';
import type { HttpFormat } from './http-format.ts';
import { judgedResponse } from './judged-response.ts';
import type { KnownDifference } from './known-difference.ts';

/** A case in one format, and what is to be expected of it. */
interface JudgedCase {
  /** `alb: body is null` */
  name: string;
  format: HttpFormat;
  /** Its place in the table, by which the function knows it. */
  number: number;
  answerCase: AnswerCase;
  judged: ClientResponse;
  known: KnownDifference | undefined;
}

/** Each case in each format that it is meant for. */
export function judgedCases(
  cases: readonly AnswerCase[],
  differences: readonly KnownDifference[],
): JudgedCase[] {
  return httpFormats.flatMap((format) =>
    cases.flatMap((answerCase, number) =>
      answerCase.formats?.includes(format) === false
        ? []
        : [
            {
              name: `${format}: ${answerCase.name}`,
              format,
              number,
              answerCase,
              judged: judgedResponse(answerCase, format),
              known: differences.find(
                (one) => one.format === format && one.cases.includes(answerCase.name),
              ),
            },
          ],
    ),
  );
}
