import { rowSpecificationFor } from '@academy/testing';
import { assigned, opened, ready, recommended } from '../domain/counseling-case.examples.js';
import type { CaseCard } from './case-card.entity.js';
import { caseCardProjection } from './case-card.projection.js';

const given = rowSpecificationFor(caseCardProjection);
const waiting: CaseCard = {
  ...opened.data,
  status: 'WAITING',
  consultantId: null,
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

  it('is not made by anything but the opening', () => {
    for (const event of [assigned, ready, recommended])
      given().when(event, { streamVersion: 2 }).then(null);
  });
});
