import '../desks.js'; // refused: domain-is-pure
