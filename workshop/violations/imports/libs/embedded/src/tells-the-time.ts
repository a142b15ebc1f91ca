import '@academy/kernel'; // refused: embedded-knows-nothing-of-ours
