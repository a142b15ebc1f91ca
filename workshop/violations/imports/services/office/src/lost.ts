import './nowhere.js'; // refused: not-to-unresolvable
import 'no-such-package-of-ours'; // refused: not-to-unresolvable
