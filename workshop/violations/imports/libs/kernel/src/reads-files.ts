import 'node:fs'; // refused: kernel-depends-on-nothing
