import { goldenSpecificationOf } from '../../golden/golden-specification.js';
import { InvalidEvent } from '../event.js';
import { matchingEvents } from './events.js';
import { ReferralConsented } from './referral-consented.js';
import { ReferralSent } from './referral-sent.js';

goldenSpecificationOf('matching', matchingEvents);

describe('what an employer may be shown', () => {
  it.each(['AGE', 'BIRTH_DATE', 'BIRTH_YEAR', 'SEX', 'HEALTH'])(
    'MAT-11: %s cannot be shared',
    (field) => {
      for (const { check, examples } of [ReferralConsented, ReferralSent])
        expect(() => check({ ...examples[0], sharedFields: [field] })).toThrow(InvalidEvent);
    },
  );
});
