import { registrationEvents } from '@academy/contracts';
import { examplesSpecificationFor } from '@academy/testing';
import * as coEnrollments from './co-enrollment/domain/co-enrollment.examples.js';
import * as consents from './consent-ledger/domain/consent-ledger.examples.js';
import * as duplicates from './duplicate-review/domain/duplicate-review.examples.js';
import * as reviews from './eligibility-review/domain/eligibility-review.examples.js';
import * as participants from './participant/domain/participant.examples.js';
import * as participations from './participation/domain/participation.examples.js';

import * as residences from './residence/domain/residence.examples.js';
import * as profiles from './talent-profile/domain/talent-profile.examples.js';

examplesSpecificationFor(
  registrationEvents,
  coEnrollments,
  consents,
  duplicates,
  reviews,
  participants,
  participations,
  profiles,
  residences,
);
