// Event type: codecommit/trigger
import type { CodeCommitTriggerEvent } from 'aws-lambda';

export const handler = async (event: CodeCommitTriggerEvent) => {
  const references = event.Records.flatMap(({ codecommit }) => codecommit.references);
  // Wrong: names of branches contain slashes. feature/checkout/tax becomes tax, which does not
  // exist, or worse, does; and a tag called main passes for the branch.
  // Right: ref.replace(/^refs\/heads\//, ''), after a look at how it begins.
  const branches = references.map(({ ref }) => ref.split('/').at(-1));
  return { checkout: branches };
};
