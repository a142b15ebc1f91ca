import { launch } from '@academy/platform';
import { cohortToPlay } from './cohort/cohort-on-record.js';
import { showCohort } from './cohort/show-cohort.js';
import { openDataFolder } from './data-folder.js';
import { academySettings } from './embedded/settings.js';
import { SimulatedClock } from './simulation/simulated-clock.js';
import { simulationReached, simulationToGoOn } from './simulation/simulation-on-record.js';
import { startAcademy } from './start-academy.js';
import { welcome } from './welcome.js';

await launch(async () => {
  const settings = academySettings();
  const { folder, people, simulateFrom } = settings;
  await openDataFolder(folder);
  const cohort = await cohortToPlay(folder, people, new Date().toISOString());
  const clock = new SimulatedClock(await simulationToGoOn(folder, simulateFrom ?? cohort?.begunOn));
  const onMoved = (reached: string, ended: boolean) => simulationReached(folder, reached, ended);
  const academy = await startAcademy(settings, { clock, onMoved });
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
