import { rowSpecificationFor } from '@academy/testing';
import {
  accepted,
  activated,
  closed,
  handoverRejected,
  missed,
  moved,
  onHold,
  reassigned,
  reopened,
} from '../domain/case-life.examples.js';
import { assigned, opened, ready, recommended } from '../domain/counseling-case.examples.js';
import type { CounselingCaseEvent } from '../domain/events.js';
import type { CaseCard } from './case-card.entity.js';
import { caseCardProjection } from './case-card.projection.js';

const given = rowSpecificationFor(caseCardProjection);
const { assignBy: _, escalateAt: __, ...opening } = opened.data;
const waiting: CaseCard = {
  ...opening,
  status: 'WAITING',
  consultantId: null,
  handoverOpen: false,
  readinessLevel: null,
  readinessValidUntil: null,
  recommendation: null,
  version: 1,
};

describe('the card of a case', () => {
  it('begins when the case is opened, waiting for a consultant', () =>
    given().when(opened, { streamVersion: 1 }).then(waiting));

  it('names the consultant', () =>
    given(waiting)
      .when(assigned, { streamVersion: 2 })
      .then({
        ...waiting,
        status: 'ASSIGNED',
        consultantId: assigned.data.consultantId,
        version: 2,
      }));

  it('keeps the latest decision on readiness with its last day', () =>
    given(waiting)
      .when(ready, { streamVersion: 3 })
      .then({
        ...waiting,
        readinessLevel: 'R3_TRANSITION',
        readinessValidUntil: '2026-09-05',
        version: 3,
      }));

  it('shows a recommendation without who gave it', () => {
    const { recommendationId, classType, courseIds, reasons, validUntil } = recommended.data;
    given(waiting)
      .when(recommended, { streamVersion: 4 })
      .then({
        ...waiting,
        recommendation: { recommendationId, classType, courseIds, reasons, validUntil },
        version: 4,
      });
  });

  it('follows the case through its life', () => {
    const known = { ...waiting, status: 'ASSIGNED', consultantId: 'one' } as const;
    const meta = { streamVersion: 5 };
    const then = (event: CounselingCaseEvent, change: Partial<CaseCard>) =>
      given(known)
        .when(event, meta)
        .then({ ...known, ...change, version: 5 });
    then(activated, { status: 'ACTIVE' });
    then(onHold, { status: 'ON_HOLD' });
    then(missed, {});
    then(reassigned, { consultantId: reassigned.data.toId, handoverOpen: true });
    then(accepted, { handoverOpen: false });
    then(handoverRejected, { handoverOpen: false });
    then(moved, { campusId: moved.data.toCampusId });
    then(closed, { status: 'CLOSED' });
    then(reopened, { status: 'ACTIVE', consultantId: reopened.data.consultantId });
  });

  it('is not made by anything but the opening', () => {
    for (const event of [assigned, ready, recommended])
      given().when(event, { streamVersion: 2 }).then(null);
  });
});
