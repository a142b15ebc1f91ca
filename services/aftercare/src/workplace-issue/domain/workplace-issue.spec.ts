import { specificationFor } from '@academy/testing';
import type { WorkplaceIssueCommand } from './workplace-issue.decider.js';
import { workplaceIssueDecider } from './workplace-issue.decider.js';
import {
  acted,
  escalated,
  referred,
  reported,
  resolved,
  toReport,
} from './workplace-issue.examples.js';

const given = specificationFor(workplaceIssueDecider);
const toEscalate = (at: string): WorkplaceIssueCommand => ({ type: 'EscalateIssue', data: { at } });
const toResolve = {
  type: 'ResolveIssue',
  data: { result: 'SOLVED', at: '2026-04-20T05:00:00.000Z' },
} as const;

describe('a problem at a workplace', () => {
  it('AFT-16, T-27: of harassment, safety or pay is HIGH and answered within a working day', () => {
    given().when(toReport()).then(reported);
    given()
      .when(toReport({ category: 'PAY', severity: 'LOW' }))
      .then({ ...reported, data: { ...reported.data, category: 'PAY' } });
  });

  it('T-27: of another kind has the days of its severity', () =>
    given()
      .when(toReport({ category: 'COMMUTE', severity: 'LOW' }))
      .then({
        ...reported,
        data: { ...reported.data, category: 'COMMUTE', severity: 'LOW', respondBy: '2026-04-17' },
      }));

  it('is taken up once', () => given(reported).when(toReport()).thenNothing());

  it('T-27: goes to headquarters after the day for an answer, once', () => {
    given(reported).when(toEscalate('2026-04-13T14:59:59.999Z')).thenNothing();
    given(reported).when(toEscalate('2026-04-13T15:00:00.000Z')).then(escalated);
    given(reported, escalated).when(toEscalate('2026-04-14T15:00:00.000Z')).thenNothing();
  });

  it('T-27: stays where somebody acted in time', () => {
    for (const answer of [acted, referred, resolved])
      given(reported, answer).when(toEscalate('2026-04-13T15:00:00.000Z')).thenNothing();
  });

  it('AFT-16: is not settled before somebody acted, unless the person takes it back', () => {
    given(reported).when(toResolve).thenRejected('WorkplaceIssueNotActedOn');
    given(reported, acted).when(toResolve).then(resolved);
    given(reported)
      .when({ ...toResolve, data: { ...toResolve.data, result: 'WITHDRAWN_BY_PERSON' } })
      .then({ ...resolved, data: { ...resolved.data, result: 'WITHDRAWN_BY_PERSON' } });
  });

  it('is acted on and referred until it is settled', () => {
    const toAct = {
      type: 'ActOnIssue',
      data: {
        actionCode: 'CALLED_PERSON',
        actorId: 'aftercare-officer',
        at: '2026-04-10T05:00:00.000Z',
      },
    } as const;
    const toRefer = {
      type: 'ReferIssue',
      data: { authority: 'LABOR_OFFICE', at: '2026-04-13T05:00:00.000Z' },
    } as const;
    given(reported).when(toAct).then(acted);
    given(reported, acted).when(toRefer).then(referred);
    given().when(toAct).thenRejected('WorkplaceIssueUnknown');
    given(reported, acted, resolved).when(toRefer).thenRejected('WorkplaceIssueAlreadyResolved');
  });
});
