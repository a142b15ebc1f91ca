import { project } from '@academy/kernel';
import type { WorkplaceIssueEvent } from '../domain/events.js';
import {
  acted,
  escalated,
  referred,
  reported,
  resolved,
} from '../domain/workplace-issue.examples.js';
import type { WorkplaceIssueCard } from './workplace-issue-card.entity.js';
import { workplaceIssueProjection } from './workplace-issue-card.projection.js';

const cardAfter = (...events: WorkplaceIssueEvent[]) => {
  let card: WorkplaceIssueCard | undefined;
  events.forEach((event, index) => {
    const meta = { streamVersion: index + 1 };
    card = project(workplaceIssueProjection, card, event, meta) ?? undefined;
  });
  return card;
};
const described = {
  ...reported,
  data: { ...reported.data, description: 'sealed:v1:issue-description' },
};

describe('the card of a problem at a workplace', () => {
  it('says how far it is, and never what was said', () => {
    const card = cardAfter(described);
    expect(card).toMatchObject({ status: 'OPEN', severity: 'HIGH', respondBy: '2026-04-13' });
    expect(JSON.stringify(card)).not.toContain('sealed:');
    expect(cardAfter(described, escalated)).toMatchObject({ status: 'ESCALATED' });
    expect(cardAfter(described, escalated, acted, referred)).toMatchObject({
      status: 'IN_ACTION',
      actions: ['CALLED_PERSON'],
      authority: 'LABOR_OFFICE',
      version: 4,
    });
    expect(cardAfter(described, acted, resolved)).toMatchObject({
      status: 'RESOLVED',
      result: 'SOLVED',
    });
  });

  it('begins with the report', () => expect(cardAfter(acted)).toBeUndefined());
});
