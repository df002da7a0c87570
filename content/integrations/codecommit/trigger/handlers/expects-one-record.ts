// Event type: codecommit/trigger
import type { CodeCommitHandler } from 'aws-lambda';

// Wrong, and typed so: CodeCommitHandler of @types/aws-lambda takes the event for a single record.
// What arrives has a list of them in Records, and this throws for each event.
// Right: (event: CodeCommitTriggerEvent) => …, and a loop over event.Records.
export const handler: CodeCommitHandler = async (event) => {
  for (const { ref } of event.codecommit.references) console.log(ref);
};
