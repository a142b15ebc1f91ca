import { registrationEvents } from '@academy/contracts';
import { examplesSpecificationFor } from '@academy/testing';
import * as consents from './consent-ledger/domain/consent-ledger.examples.js';
import * as duplicates from './duplicate-review/domain/duplicate-review.examples.js';
import * as reviews from './eligibility-review/domain/eligibility-review.examples.js';
import * as told from './notification/domain/notification.examples.js';
import * as participants from './participant/domain/participant.examples.js';
import * as participations from './participation/domain/participation.examples.js';

examplesSpecificationFor(
  registrationEvents,
  consents,
  duplicates,
  reviews,
  participants,
  participations,
  told,
);
