import type { ResidenceChanged } from '@academy/contracts';
import { Rejection, type CivilDate, type Decider, type Message } from '@academy/kernel';

type Move = ResidenceChanged['data'];

/** Where the person lives since when, in the order in which they told; before the first move, where they registered. */
export interface Residence {
  readonly moves: readonly Move[];
}

export type ChangeResidence = Message<
  'ChangeResidence',
  Pick<Move, 'participantId' | 'toDistrict' | 'inSeoul' | 'effectiveOn' | 'evidenceKind'> & {
    /** Where the registration says that the person lives. */
    registeredDistrict: string;
  }
>;

/** The district where the person lives on a date. */
export const districtOn = (
  { moves }: Residence,
  registeredDistrict: string,
  on: CivilDate,
): string =>
  moves.findLast(({ effectiveOn }) => effectiveOn <= on)?.toDistrict ?? registeredDistrict;

/** Notes a move; the moves stand in the order of their days. Rejects `LaterMoveOnRecord`. */
const changeResidence = (
  { data: { registeredDistrict, ...move } }: ChangeResidence,
  residence: Residence,
): readonly ResidenceChanged[] => {
  const latest = residence.moves.at(-1);
  if (latest && latest.effectiveOn > move.effectiveOn) throw new Rejection('LaterMoveOnRecord');
  const fromDistrict = districtOn(residence, registeredDistrict, move.effectiveOn);
  if (fromDistrict === move.toDistrict) return [];
  return [{ type: 'ResidenceChanged', data: { ...move, fromDistrict } }];
};

/** The residences of one person. */
export const residenceDecider: Decider<ChangeResidence, Residence, ResidenceChanged> = {
  initialState: { moves: [] },
  decide: changeResidence,
  evolve: ({ moves }, { data }) => ({ moves: [...moves, data] }),
};
