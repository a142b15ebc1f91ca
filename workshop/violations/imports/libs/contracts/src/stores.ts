import '@academy/kernel';
import '@academy/event-store'; // refused: contracts-know-only-the-kernel
