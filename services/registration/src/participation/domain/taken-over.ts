import type { ParticipationTakenOver } from '@academy/contracts';

const standing = (data: ParticipationTakenOver['data']) => {
  switch (data.status) {
    case 'OPEN':
      return { status: 'open' } as const;
    case 'PAUSED':
      return { status: 'paused', pausedUntil: data.pausedUntil ?? data.takenOverOn } as const;
    case 'EXIT_PROPOSED':
      return { status: 'exit-proposed', exitReason: data.exitReason ?? 'NO_CONTACT' } as const;
  }
};

/** The episode of another account, as it stood when this one took it over. */
export const takenOver = (data: ParticipationTakenOver['data']) => ({
  participationId: data.participationId,
  participantId: data.participantId,
  homeCampusId: data.homeCampusId,
  openedOn: data.openedOn,
  lastSeq: data.seq,
  lastServiceOn: data.lastServiceOn,
  stage: data.stage,
  scheduled: Object.fromEntries(data.scheduled.map(({ serviceId, until }) => [serviceId, until])),
  missed: Object.fromEntries(data.missed.map((one) => [one.appointmentId, one.missedOn])),
  proposals: data.proposals,
  ...(data.proposeExitOn !== undefined && { proposeExitOn: data.proposeExitOn }),
  ...(data.confirmDays !== undefined && { confirmDays: data.confirmDays }),
  ...standing(data),
});
