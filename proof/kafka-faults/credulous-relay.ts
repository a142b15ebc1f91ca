import { check } from '../crash/checker.js';
import { readClientLedger } from '../crash/client-ledger.js';
import { tellFindings } from '../crash/finding.js';
import { look } from '../crash/look.js';
import { Processes } from '../crash/processes.js';
import type { Rig } from './rig.js';
import type { Deed } from './scenario.js';

const SECONDS = 3;

/**
 * The control: a relay that takes what nobody acknowledged for published, and a proxy that keeps requests from the broker. The
 * checker must see that events are missing although the relay has noted all of them.
 */
export const credulousRelay = async (rig: Rig): Promise<Deed> => {
  const { processes, proxy, stage } = rig;
  for (const relay of processes.of('relay')) await processes.dismiss(relay);
  const seeded = new Processes({ ...rig.places, isCredulous: true });
  try {
    await seeded.add('relay');
    proxy.swallow({ what: 'requests', every: 5, isSilent: () => false });
    await rig.walk('credulous relay', SECONDS).done;
    await rig.published();
    proxy.swallow(undefined);
    const findings = check(await look(stage.owners), await readClientLedger(stage.clientLedger));
    const isCaught = findings.some(
      ({ what, harm }) => what === 'events on the bus' && harm === 'lost',
    );
    return {
      told: `control ${isCaught ? 'CAUGHT' : 'NOT CAUGHT'}, a relay that does not send again, ${proxy.swallowed} requests swallowed: found ${tellFindings(findings)}`,
      held: isCaught,
    };
  } finally {
    await seeded.stop();
  }
};
