import Type from 'typebox';
import { Id } from '../fields.js';

/** Who stands on the wait list of which run. */
export const WaitlistPlace = { runId: Id, enrollmentId: Id, participantId: Id };

/** Seats of the run that nobody holds, has or is offered. */
export const SeatsLeft = Type.Integer({ minimum: 0 });

export const examplePlace = {
  runId: '0199b2c0-0000-7000-8000-000000000a00',
  enrollmentId: '0199b2c0-0000-7000-8000-000000000ea0',
  participantId: '0199b2c0-0000-7000-8000-000000000001',
};
export const anotherPlace = {
  runId: '0199b2c0-0000-7000-8000-000000000a01',
  enrollmentId: '0199b2c0-0000-7000-8000-000000000ea1',
  participantId: '0199b2c0-0000-7000-8000-000000000005',
};
export const exampleOffer = { ...examplePlace, offerId: '0199b2c0-0000-7000-8000-0000000000f7' };
export const anotherOffer = { ...anotherPlace, offerId: '0199b2c0-0000-7000-8000-0000000000f8' };
