import { StartRefused, type ServiceDefinition } from '@academy/platform';
import { aftercare } from '../../aftercare/src/definition.js';
import { campusDirectory } from '../../campus-directory/src/definition.js';
import { counseling } from '../../counseling/src/definition.js';
import { journey } from '../../journey/src/definition.js';
import { matching } from '../../matching/src/definition.js';
import { registration } from '../../registration/src/definition.js';
import { trainingEnrollment } from '../../training-enrollment/src/definition.js';

/** The product's services in the order in which they start: reference data first. */
export const allServices: readonly ServiceDefinition[] = [
  campusDirectory,
  registration,
  counseling,
  trainingEnrollment,
  matching,
  aftercare,
  journey,
];

/** The services of these names, or all when none is named. Throws `StartRefused` for a name that no service has. */
export const servicesNamed = (names: readonly string[]): readonly ServiceDefinition[] => {
  const known = allServices.map(({ name }) => name);
  const unknown = names.find((name) => !known.some((one) => one === name));
  if (unknown !== undefined)
    throw new StartRefused(
      `${unknown} 서비스는 없습니다. 있는 서비스: ${known.join(', ')} (there is no service ${unknown})`,
    );
  return names.length === 0 ? allServices : allServices.filter(({ name }) => names.includes(name));
};
