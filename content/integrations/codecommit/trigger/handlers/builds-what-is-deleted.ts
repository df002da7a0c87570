// Event type: codecommit/trigger
import type { CodeCommitTriggerEvent } from 'aws-lambda';

// Stands for the repository: its branches and tags.
const existing = new Set(['refs/heads/main', 'refs/tags/v2.4.0']);

export const handler = async (event: CodeCommitTriggerEvent) => {
  const references = event.Records.flatMap(({ codecommit }) => codecommit.references);
  for (const { ref, created } of references) {
    // Wrong: a trigger on all events comes for deletions too. There is nothing to check out, so
    // this throws, and Lambda tries twice more.
    // Right: if (deleted) continue, or a trigger without deleteReference.
    if (!existing.has(ref) && !created) throw new Error(`fatal: couldn't find remote ref ${ref}`);
    console.log(`Building ${ref}`);
  }
};
