import { specificationFor } from '@academy/testing';
import { participationDecider } from './participation.decider.js';
import { campusChanged, entered, exited, opened } from './participation.examples.js';

const given = specificationFor(participationDecider);
const { to, campusBasis, reasonCode } = campusChanged.data;
const toChange = { type: 'ChangeHomeCampus', data: { to, campusBasis, reasonCode } } as const;

describe('another home campus', () => {
  it('looks after the episode that runs, on whatever basis', () => {
    given(opened, entered).when(toChange).then(campusChanged);
    given(opened, entered, campusChanged).when(toChange).thenNothing();
  });

  it('needs an episode that runs', () =>
    given(opened, entered, exited).when(toChange).thenRejected('ParticipationNotOpen'));
});
