import { HomeCampusChanged, ParticipationOpened } from '@academy/contracts';
import type { EventMeta } from '@academy/event-store';
import { rowSpecificationFor } from '@academy/testing';
import { homeCampusProjection } from './home-campus.projection.js';

const given = rowSpecificationFor(homeCampusProjection);
const [data] = ParticipationOpened.examples;
if (!data) throw new Error('the contract has an example');

it('the latest participation says whose staff look after a person', () => {
  const { participantId, homeCampusId } = data;
  given({ participantId, homeCampusId: '0199b2c0-0000-7000-8000-0000000000c9' })
    .when({ type: 'ParticipationOpened', data }, {} as EventMeta)
    .then({ participantId, homeCampusId });
});

it('a person who moves to another campus is seen by its staff', () => {
  const [moved] = HomeCampusChanged.examples;
  if (!moved) throw new Error('the contract has an example');
  const { participantId, from, to } = moved;
  given({ participantId, homeCampusId: from })
    .when({ type: 'HomeCampusChanged', data: moved }, {} as EventMeta)
    .then({ participantId, homeCampusId: to });
});
