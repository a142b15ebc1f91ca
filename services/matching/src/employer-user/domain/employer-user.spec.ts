import { fold } from '@academy/kernel';
import { specificationFor } from '@academy/testing';
import { linked, unlinked } from './employer-user.examples.js';
import { employerUserDecider, ownerIdOf, type EmployerUserEvent } from './employer-user.js';

const given = specificationFor(employerUserDecider);
const { linkedAt, ...link } = linked.data;
const { unlinkedAt, ...end } = unlinked.data;
const toLink = { type: 'LinkUser', data: { ...link, at: linkedAt } } as const;
const toUnlink = { type: 'UnlinkUser', data: { ...end, at: unlinkedAt } } as const;
const another = '0199b2c0-0000-7000-8000-0000000e3002';

describe('a user of an employer', () => {
  it('is linked to one employer at a time, once', () => {
    given().when(toLink).then(linked);
    given(linked).when(toLink).thenNothing();
    given(linked)
      .when({ ...toLink, data: { ...toLink.data, employerId: another } })
      .thenRejected('EmployerUserOfAnother');
    given(linked, unlinked).when(toLink).then(linked);
  });

  it('is unlinked from that employer alone', () => {
    given(linked).when(toUnlink).then(unlinked);
    given(linked, unlinked).when(toUnlink).thenNothing();
    given(linked)
      .when({ ...toUnlink, data: { ...toUnlink.data, employerId: another } })
      .thenNothing();
  });

  it('MAT-11: owns what is the linked employer’s, and nothing of another, before, after or as somebody else', () => {
    const { employerId, userId } = link;
    const after = (...history: EmployerUserEvent[]) =>
      fold(employerUserDecider.evolve, employerUserDecider.initialState, history);
    const user = { type: 'EMPLOYER', id: userId };
    expect(ownerIdOf(user, employerId, after(linked))).toBe(userId);
    expect(ownerIdOf(user, another, after(linked))).toBe(another);
    expect(ownerIdOf(user, employerId, after())).toBe(employerId);
    expect(ownerIdOf(user, employerId, after(linked, unlinked))).toBe(employerId);
    expect(ownerIdOf({ ...user, type: 'PARTICIPANT' }, employerId, after(linked))).toBe(employerId);
  });
});
