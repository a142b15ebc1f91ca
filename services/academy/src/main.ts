import { launch } from '@academy/platform';
import { cohortToPlay } from './cohort/cohort-on-record.js';
import type { Cohort } from './cohort/cohort.js';
import { showCohort } from './cohort/show-cohort.js';
import { academySettings } from './embedded/settings.js';
import { SimulatedClock } from './simulation/simulated-clock.js';
import { simulationReached, simulationToGoOn } from './simulation/simulation-on-record.js';
import { startAcademy } from './start-academy.js';
import { welcome } from './welcome.js';

await launch(async () => {
  const settings = academySettings();
  const { folder, people, simulateFrom } = settings;
  const clock = new SimulatedClock();
  let cohort: Cohort | undefined;
  const academy = await startAcademy(settings, {
    clock: async () => {
      cohort = await cohortToPlay(folder, people, clock.now());
      const reached = await simulationToGoOn(folder, simulateFrom ?? cohort?.begunOn);
      if (reached !== undefined) clock.begin(reached);
      return clock;
    },
    onMoved: (reached, ended) => simulationReached(folder, reached, ended),
  });
  welcome(academy, settings);
  if (people === 0) return academy;
  const shown = showCohort({ academy, folder, cohort, clock });
  return {
    ...academy,
    close: async () => {
      await shown.stop();
      await academy.close();
    },
  };
});
