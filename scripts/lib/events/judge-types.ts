import type { EventType, TypeDifference } from '../../../src/catalog/types.ts';
import type { TypedSample, TypeMismatch } from './compile-samples.ts';

/** The samples that have a type in @types/aws-lambda, named `<event type>/<sample>`. */
export function typedSamples({ id, samples, types }: EventType): TypedSample[] {
  const entry = types.find(({ language }) => language === 'typescript');
  const type = entry?.package === '@types/aws-lambda' ? entry.event : null;
  if (!type) return [];
  return samples.map(({ name, text }) => ({
    name: `${id}/${name}`,
    type,
    value: JSON.parse(text) as unknown,
  }));
}

/** Mismatches that no reviewed entry explains, and entries that explain nothing. */
export interface TypesVerdict {
  unexplained: TypeMismatch[];
  explained: number;
  idle: TypeDifference[];
}

/** Holds what the compiler said of an event type's samples against the reviewed list. */
export function judgeTypes(
  { typeDifferences }: EventType,
  mismatches: readonly TypeMismatch[],
): TypesVerdict {
  const unexplained = mismatches.filter(
    (mismatch) => !typeDifferences.some(({ member }) => covers(member, mismatch.pointer)),
  );
  return {
    unexplained,
    explained: mismatches.length - unexplained.length,
    idle: typeDifferences.filter(
      ({ member }) => !mismatches.some(({ pointer }) => covers(member, pointer)),
    ),
  };
}

/** Whether a pattern such as `/Records/*\/body` names this place, or one above it. */
function covers(pattern: string, pointer: string): boolean {
  const wanted = pattern.split('/');
  const given = pointer.split('/');
  return wanted.every((segment, index) => segment === '*' || segment === given[index]);
}
