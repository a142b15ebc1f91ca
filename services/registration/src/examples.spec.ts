import { registrationEvents } from '@academy/contracts';
import { examplesSpecificationFor } from '@academy/testing';
import * as coEnrollments from './co-enrollment/domain/co-enrollment.examples.js';
import * as consents from './consent-ledger/domain/consent-ledger.examples.js';
import * as notices from './consent-notice/domain/consent-notice.examples.js';
import * as requests from './data-request/domain/data-request.examples.js';
import * as duplicates from './duplicate-review/domain/duplicate-review.examples.js';
import * as reviews from './eligibility-review/domain/eligibility-review.examples.js';
import * as told from './notification/domain/notification.examples.js';
import * as erasures from './participant/domain/erasure.examples.js';
import * as participants from './participant/domain/participant.examples.js';
import * as standing from './participant/domain/standing.examples.js';
import * as handovers from './participation/domain/hand-over.examples.js';
import * as participations from './participation/domain/participation.examples.js';
import * as holds from './retention-hold/domain/retention-holds.examples.js';

import * as residences from './residence/domain/residence.examples.js';
import * as profiles from './talent-profile/domain/talent-profile.examples.js';

examplesSpecificationFor(
  registrationEvents,
  coEnrollments,
  consents,
  notices,
  duplicates,
  reviews,
  participants,
  standing,
  requests,
  erasures,
  holds,
  participations,
  handovers,
  told,
  profiles,
  residences,
);
