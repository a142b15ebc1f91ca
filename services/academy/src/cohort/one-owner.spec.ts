import { withoutOneOwner } from './one-owner.js';

const told = (participantId: string, change: object = {}) => ({
  participantId,
  nextStep: {
    code: 'ASSIGN_CONSULTANT',
    owner: 'CAMPUS_MANAGER',
    ownerId: 'west',
    dueOn: '2026-03-05',
    ...change,
  },
});
const open = new Set(['one', 'two']);

describe('one owner, one next step and one due day', () => {
  it('hold of everybody, whoever else is told of', () =>
    expect(withoutOneOwner([told('one'), told('two'), told('guest')], open)).toEqual([]));

  it.each([
    ['nobody tells of', []],
    ['two are told of', [told('two'), told('two')]],
    ['has no owner', [told('two', { ownerId: '' })]],
    ['has no next step', [{ participantId: 'two' }]],
    ['has no day that there is', [told('two', { dueOn: '2026-02-30' })]],
  ])('do not hold of somebody whose participation %s', (_, ofTwo) =>
    expect(withoutOneOwner([told('one'), ...ofTwo], open)).toEqual(['two']),
  );
});
