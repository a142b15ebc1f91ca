import { exitProposed } from '../domain/participation.examples.js';
import { beforeFirstCheckpoint } from './matching.reactions.js';
import { confirmExitOf, toExitUnconsented } from './registration.reactions.js';

describe('what holds an exit up', () => {
  it.each([
    ['2026-04-01', '2026-04-30'],
    ['2026-08-31', '2026-09-29'],
    ['2027-01-31', '2027-02-27'],
  ])('REG-13: a placement that began on %s does so until %s, the day before M1', (from, until) => {
    expect(beforeFirstCheckpoint(from)).toBe(until);
  });
});

describe('a proposed exit', () => {
  it('T-20: is work of the home campus, due on the day by which it is to be confirmed', () => {
    const { data } = confirmExitOf(exitProposed);
    expect(data).toMatchObject({
      participantId: exitProposed.data.participantId,
      campusId: exitProposed.data.campusId,
      kind: 'CONFIRM_EXIT',
      owner: 'CAMPUS_OPERATOR',
      dueOn: '2026-05-30',
    });
    expect(confirmExitOf(exitProposed).data.taskId).toBe(data.taskId);
  });

  it('is other work each time it is proposed', () => {
    const again = { ...exitProposed, data: { ...exitProposed.data, proposalNo: 2 } };
    expect(confirmExitOf(again).data.taskId).not.toBe(confirmExitOf(exitProposed).data.taskId);
  });
});

describe('the consent to collection and use', () => {
  it('ends the participation when it is withdrawn, as the wish of the person', () => {
    const { data } = toExitUnconsented({ version: 'example' }, '2026-05-20T01:00:00.000Z');
    expect(data).toMatchObject({ exitReason: 'WITHDREW', byPerson: false });
  });
});
