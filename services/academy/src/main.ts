import { SystemClock } from '@academy/kernel';
import { launch } from '@academy/platform';
import { showCohort } from './cohort/show-cohort.js';
import { academySettings } from './embedded/settings.js';
import { startAcademy } from './start-academy.js';
import { welcome } from './welcome.js';

await launch(async () => {
  const settings = academySettings();
  const academy = await startAcademy(settings);
  welcome(academy, settings);
  if (settings.people === 0) return academy;
  const shown = showCohort({ academy, ...settings, clock: new SystemClock() });
  return {
    ...academy,
    close: async () => {
      await shown.stop();
      await academy.close();
    },
  };
});
