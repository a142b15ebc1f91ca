import { mayRead } from './may-read.js';

const visibilities = ['CONSULTANT', 'TEAM', 'PARTICIPANT'] as const;
const read = (type: string, id: string) =>
  visibilities.filter((visibility) => mayRead(visibility, { type, id }, 'consultant-west'));

describe('who reads the notes of a case', () => {
  it('COU-14: is its consultant, and whoever is above them', () => {
    expect(read('CONSULTANT', 'consultant-west')).toEqual(visibilities);
    expect(read('OPERATOR', 'campus-manager')).toEqual(visibilities);
  });

  it('COU-14: is a colleague for what is for the team, and the person for what is for them', () => {
    expect(read('CONSULTANT', 'consultant-east')).toEqual(['TEAM', 'PARTICIPANT']);
    expect(read('PARTICIPANT', 'somebody')).toEqual(['PARTICIPANT']);
  });
});
