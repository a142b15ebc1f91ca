import '@academy/kernel';
import '@academy/contracts'; // refused: privacy-knows-only-the-kernel
