import { Streams } from '@academy/event-store';
import { Rejection } from '@academy/kernel';
import { Injectable } from '@nestjs/common';
import { SealedIdentities } from '../../participant/api/sealed-identities.js';
import { VisibleParticipants } from '../../participant/api/visible-participants.queries.js';
import { activeAccount } from '../../participant/domain/participant.js';
import { HomeCampuses } from '../../participation/read-model/home-campuses.queries.js';
import { districtOn } from '../../residence/domain/residence.js';
import { residences } from '../../residence/residences.js';
import type { ReviewEligibility } from '../domain/review-eligibility.js';

type Facts = Pick<
  ReviewEligibility['data'],
  | 'fullAge'
  | 'ageBand'
  | 'residenceDistrict'
  | 'inSeoul'
  | 'willToWorkStatedOn'
  | 'employmentStatus'
>;

/** What a decision about eligibility rests on (REG-6). */
@Injectable()
export class EligibilityFacts {
  constructor(
    private readonly streams: Streams,
    private readonly visible: VisibleParticipants,
    private readonly identities: SealedIdentities,
    private readonly homeCampuses: HomeCampuses,
  ) {}

  /**
   * The facts on a date, of a person whom the caller may see. Rejects what `activeAccount` rejects and
   * `ParticipantErased`; throws `NotYet` `CatchmentUnknown`.
   */
  async of(participantId: string, on: string): Promise<Facts> {
    const account = activeAccount(await this.visible.find(participantId));
    const { identity, willToWork } = account;
    if (identity === undefined) throw new Rejection('ParticipantNotRegistered');

    const { jobSeekingStatus, residenceDistrict: registeredDistrict } = account.registered;
    const { state: residence } = await this.streams.load(residences, participantId);
    const residenceDistrict = districtOn(residence, registeredDistrict, on);
    const { entries } = await this.homeCampuses.planOn(on);
    return {
      fullAge: await this.identities.fullAgeOn(participantId, identity, on),
      ageBand: identity.ageBand,
      residenceDistrict,
      // A plan names every district of Seoul exactly once (CAM-2).
      inSeoul: entries.some(({ districtCode }) => districtCode === residenceDistrict),
      ...(willToWork === undefined ? {} : { willToWorkStatedOn: willToWork.statedOn }),
      employmentStatus: jobSeekingStatus,
    };
  }
}
