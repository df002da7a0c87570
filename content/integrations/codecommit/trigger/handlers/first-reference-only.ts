// Event type: codecommit/trigger
import type { CodeCommitTriggerEvent } from 'aws-lambda';

export const handler = async (event: CodeCommitTriggerEvent) => {
  // Wrong: one push may move several branches and tags, and they all are in this list. The release
  // waits for its tag, which is the second.
  // Right: loop over Records, and over the references of each.
  const [reference] = event.Records[0]?.codecommit.references ?? [];
  return { release: reference?.ref.startsWith('refs/tags/v') ? reference.ref : null };
};
