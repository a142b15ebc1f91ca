import { AssignerProtocol, type PartitionAssigner } from 'kafkajs';
import { shareOut, type Sharer } from './share-out.js';

const { MemberMetadata, MemberAssignment } = AssignerProtocol;
const NAME = 'AcademySamePartitionOfEveryTopic';
const VERSION = 0;

const heldIn = (userData: Buffer): readonly number[] => {
  try {
    const held: unknown = JSON.parse(userData.toString('utf8'));
    return Array.isArray(held) ? held.filter((one) => Number.isInteger(one)).map(Number) : [];
  } catch {
    return [];
  }
};

interface Joined extends Sharer {
  readonly topics: readonly string[];
}

const joinedOf = (id: string, metadata: Buffer): Joined => {
  const decoded = MemberMetadata.decode(metadata);
  return { id, topics: decoded?.topics ?? [], held: decoded ? heldIn(decoded.userData) : [] };
};

/**
 * Gives partition i of all topics to one member, for it holds the same people everywhere. `held` says what this member has worked
 * until now, so that it keeps as much as its share allows. Members may follow different topics while a new version comes.
 */
export const samePartitionOfEveryTopic =
  (partitions: number, held: () => readonly number[]): PartitionAssigner =>
  () => ({
    name: NAME,
    version: VERSION,
    assign: async ({ members }) => {
      const joined = members.map(({ memberId, memberMetadata }) =>
        joinedOf(memberId, memberMetadata),
      );
      const shares = shareOut(partitions, joined);
      return joined.map(({ id, topics }) => {
        const share = [...(shares.get(id) ?? [])];
        const assignment = Object.fromEntries(topics.map((topic) => [topic, share]));
        const userData = Buffer.alloc(0);
        return {
          memberId: id,
          memberAssignment: MemberAssignment.encode({ version: VERSION, assignment, userData }),
        };
      });
    },
    protocol: ({ topics }) => ({
      name: NAME,
      metadata: MemberMetadata.encode({
        version: VERSION,
        topics,
        userData: Buffer.from(JSON.stringify(held())),
      }),
    }),
  });
