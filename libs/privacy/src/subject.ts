import { InvalidInput } from '@academy/kernel';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Whether a text is a UUID in lower case, the only form in which ids travel. */
export const isUuid = (text: string): boolean => UUID.test(text);

/** Lets only a participant id through; throws `InvalidInput` and never repeats what it was given. */
export const assertSubject = (subject: string): void => {
  if (!isUuid(subject))
    throw new InvalidInput('SubjectMalformed', 'a subject is a lower-case UUID');
};
